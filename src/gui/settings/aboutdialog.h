// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace lstags::gui {

/// What this is, and the versions of everything it stands on, to copy into a report.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// A name and its version, each.
    [[nodiscard]] static QList<std::pair<QString, QString>> versions();
    /// The same, a line each.
    [[nodiscard]] static QString text();
};

} // namespace lstags::gui
