// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

namespace Ui { class WelcomePage; }

namespace lstags::gui {

/// What stands where the table will be while the list is empty: an invitation with examples.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void typeRequested();

private:
    void addExample(const QString &entry, const QString &meaning);

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace lstags::gui
