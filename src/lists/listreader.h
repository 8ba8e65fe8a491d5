// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "lists/repositorylist.h"

namespace lstags::lists {

/// What a list file says and where, lines and columns 0-based, columns in bytes.
struct Outline
{
    enum class Shape { None, Null, Block, Flow };

    QList<Entry> entries; ///< as RepositoryList has them
    Shape shape = Shape::None; ///< of `repositories`; None: there is no such key
    int keyLine = -1;          ///< of `repositories`, else of `lstags`
    int keyColumn = 0;
    int valueLine = -1;        ///< where the sequence begins
    int valueColumn = 0;
    bool isEmpty = true;       ///< nothing but comments in the file
};

/// Reads a list with yaml-cpp's events: no tree is built, so that depth, nodes, aliases and duplicate keys are stopped as they come.
[[nodiscard]] core::Result<Outline> readOutline(const QByteArray &yaml);

} // namespace lstags::lists
