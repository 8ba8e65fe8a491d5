// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace lstags::gui {

/// A list that was open, as it is kept for the next start.
struct KeptList
{
    QString path;                        ///< empty: it was never saved
    std::optional<QStringList> entries;  ///< nullopt: those of the file
    QDateTime modified;                  ///< the file, when it was read
    qint64 size = 0;

    bool operator==(const KeptList &) const = default;
};

struct KeptLists
{
    QList<KeptList> lists;
    int current = 0;

    static constexpr qsizetype mostLists = 100;
    static constexpr qsizetype mostEntries = 100'000; ///< of a list
    static constexpr qint64 mostBytes = 64 << 20;

    [[nodiscard]] QByteArray toJson() const;
    /// Of a file that anybody may have written into.
    [[nodiscard]] static core::Result<KeptLists> fromJson(const QByteArray &json);
    bool operator==(const KeptLists &) const = default;
};

} // namespace lstags::gui
