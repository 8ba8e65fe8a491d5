// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

#include <memory>

class QLabel;

namespace Ui { class WelcomePage; }

namespace lstags::gui {

/// What stands where the table will be while the list is empty: an invitation with examples. Scrolls where the window is small.
class WelcomePage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void openRequested();
    void sampleRequested();
    void typeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addExample(const QString &entry, const QString &meaning);

    std::unique_ptr<Ui::WelcomePage> m_ui;
    QList<QLabel *> m_meanings;
};

} // namespace lstags::gui
