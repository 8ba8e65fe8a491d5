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

QString reference(const TagLine &line, const core::Place &target)
{
    const core::TagRow &row = line.row;
    const bool isAtTarget = row.state == core::TagState::LocalOnly && !target.isEngine();
    const QString image = isAtTarget ? target.locate({.registry = row.registry, .path = row.repository}).familiarName() : row.image;
    return row.tag.isEmpty() ? image : QString(image + u':' + row.tag);
}

QString wholeDigest(const TagLine &line)
{
    return line.row.digest.isNull() ? line.row.targetDigest.toString() : line.row.digest.toString();
}

} // namespace lstags::gui
