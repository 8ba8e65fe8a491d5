// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace lstags::gui {

/// A line across the window that says what went wrong and has the buttons for it; stays until closed or answered. Replaces dialogs.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Note, Problem };
    struct Answer
    {
        QString text;
        std::function<void()> action;
    };

    explicit MessageBar(QWidget *parent = nullptr);
    /// `text` is plain. A newer message takes the place of the one that is shown.
    void say(Kind kind, const QString &text, const QList<Answer> &answers = {});
    /// Hides it if this is what it says: another message stays.
    void withdraw(const QString &text);
    [[nodiscard]] QString text() const;
    void setVisible(bool visible) override;

Q_SIGNALS:
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QHBoxLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    QList<QToolButton *> m_answers;
    Kind m_kind = Kind::Note;
    bool m_isColouring = false;
};

} // namespace lstags::gui
