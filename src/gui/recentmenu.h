// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace lstags::gui {

/// The files that were opened before, numbered for the keyboard.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(QWidget *parent = nullptr);
    void setFiles(const QStringList &paths);

Q_SIGNALS:
    void chosen(const QString &path);
};

} // namespace lstags::gui
