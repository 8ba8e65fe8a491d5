// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSpinBox>

#include <chrono>

namespace lstags::gui {

/// A span of time, as the command line has it: "30s", "15m", "1h".
class IntervalBox final : public QSpinBox
{
    Q_OBJECT

public:
    explicit IntervalBox(QWidget *parent = nullptr);

    [[nodiscard]] std::chrono::seconds interval() const { return std::chrono::seconds(value()); }
    void setInterval(std::chrono::seconds interval) { setValue(int(interval.count())); }
    void stepBy(int steps) override;

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
    [[nodiscard]] StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
};

} // namespace lstags::gui
