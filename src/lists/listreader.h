// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "lists/repositorylist.h"

namespace lstags::lists {

/// What a list file says and where. Places are offsets in bytes.
struct Outline
{
    /// What there is to edit: the list, else the place for one.
    enum class Shape {
        Nothing,      ///< no more than comments
        NoMapping,    ///< `lstags` has no value
        BlockMapping, ///< `lstags` has other keys, one a line
        FlowMapping,  ///< `lstags` has other keys, or none, in braces
        NoList,       ///< `repositories` has no value
        BlockList,
        FlowList,
    };

    QList<Entry> entries;    ///< as RepositoryList has them
    QList<qsizetype> starts; ///< of the entries
    Shape shape = Shape::Nothing;
    qsizetype key = -1;      ///< of `repositories`, else of `lstags`
    qsizetype value = -1;    ///< behind that key; where there is none, some token near it
    bool hasOtherKeys = false; ///< beside or in place of `repositories`
    QByteArray others;       ///< everything but the list: equal for two files that differ in nothing else
};

/// Reads a list with yaml-cpp's events: no tree is built, so that depth, nodes, aliases and duplicate keys are stopped as they come.
[[nodiscard]] core::Result<Outline> readOutline(const QByteArray &yaml);

} // namespace lstags::lists
