// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/linekeys.h"

#include <array>

namespace lstags::gui {

/// Everything the table knows about one column of a tag. A text that is empty is shown as not known.
struct TagColumn
{
    const char *title;
    QString (*text)(const TagLine &);                 ///< as it is shown
    quint64 (*key)(const LineKeys &, const LineStore::Line &) = nullptr; ///< to sort by; null: by the tag, whatever the repository
    QString (*whole)(const TagLine &) = nullptr;      ///< nothing shortened, for other programs; null: the text
    QString (*explanation)(const TagLine &) = nullptr; ///< for a tooltip; null: as `whole`
    int width = 19;                                   ///< in characters
    bool isRightAligned = false;
    bool isCode = false; ///< monospaced

    [[nodiscard]] QString shownText(const TagLine &line) const;
    [[nodiscard]] QString wholeText(const TagLine &line) const;
    /// The same, empty where it is not known.
    [[nodiscard]] QString exactText(const TagLine &line) const;
    [[nodiscard]] QString tooltip(const TagLine &line) const;
    [[nodiscard]] QString translatedTitle() const;

    /// What stands where something is not known.
    [[nodiscard]] static QString unknown();
};

/// In the order of TagTableModel::Column.
extern const std::array<TagColumn, 9> tagColumns;

} // namespace lstags::gui
