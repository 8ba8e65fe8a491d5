// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace lstags::gui {

/// What a control is for: its own text, that of its name, or what its tooltip says; empty: nothing of all that.
[[nodiscard]] QString whatsThisOf(const QWidget *widget);

/// Answers "What's This?" for every control of every window, also for those that come later.
class WhatsThis final : public QObject
{
    Q_OBJECT

public:
    /// Of the application.
    explicit WhatsThis(QObject *parent);
    /// Actions answer by themselves once they have their texts.
    static void explain(const QMenu *menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lstags::gui
