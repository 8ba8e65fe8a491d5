// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/target.h"

#include <QComboBox>

namespace lstags::gui {

/// What to compare with: the local engine, registries used before, or what is typed, several between commas.
class TargetBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit TargetBox(QWidget *parent = nullptr);

    /// The error says what is wrong with what was typed.
    [[nodiscard]] core::Result<QList<core::Target>> targets() const;
    void setTargets(const QList<core::Target> &targets);
    /// What was compared with before, newest first; as core::targetsText() has it.
    [[nodiscard]] QStringList remembered() const;
    void setRemembered(const QStringList &texts);
    void remember(const QList<core::Target> &targets);

    /// Asks for them in a dialog.
    void choose();

    [[nodiscard]] static QString title(const core::Target &target);
    [[nodiscard]] static QString title(const QList<core::Target> &targets);

Q_SIGNALS:
    void targetsChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void colour();

    bool m_isColouring = false;
};

} // namespace lstags::gui
