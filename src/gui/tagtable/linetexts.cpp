// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/linetexts.h"

namespace lstags::gui {

QString rowText(const TagTableModel &model, int row, const QList<TagTableModel::Column> &columns)
{
    QStringList cells;
    for (const auto column : columns)
        cells += model.wholeText(row, column);
    if (const TagLine line = model.lineAt(row); !line.failure.isNull())
        cells += core::printable(line.failure);
    return cells.join(u'\t');
}

QString reference(const TagLine &line, const QList<core::Target> &targets)
{
    const core::TagRow &row = line.row;
    for (int i = 0; i < targets.size() && row.digest.isNull(); ++i) {
        if (!row.at(i).isThere())
            continue;
        if (targets.at(i).isEngine())
            break; // under the source's name
        if (const auto there = targets.at(i).of({.registry = row.registry, .path = row.repository}, row.tag))
            return there->name.familiarName() + u':' + there->tag;
    }
    return row.tag.isEmpty() ? row.image : QString(row.image + u':' + row.tag);
}

QString wholeDigest(const TagLine &line)
{
    core::Digest digest = line.row.digest;
    for (int i = 0; i < line.row.targetCount() && digest.isNull(); ++i)
        digest = line.row.at(i).digest;
    return digest.toString();
}

} // namespace lstags::gui
