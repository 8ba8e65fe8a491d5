// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/statefilterbar.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace lstags::gui {

/// What is looked at and how, under a name.
struct SavedView
{
    static constexpr int longestName = 60;

    QString name;
    QString listFile;    ///< its path; empty: whatever list is open
    QStringList targets; ///< places as they are written
    FilterChoice filter;
    QByteArray columns;  ///< of the table, with what it is sorted by

    [[nodiscard]] QJsonObject toJson() const;
    /// None where that is nothing of ours, or longer than anything of ours is.
    [[nodiscard]] static std::optional<SavedView> fromJson(const QJsonObject &json);
    /// `text` as a name: a line without blanks at its ends, and not too long.
    [[nodiscard]] static QString nameFrom(const QString &text);

    bool operator==(const SavedView &) const = default;
};

} // namespace lstags::gui
