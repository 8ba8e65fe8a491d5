// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/taglines.h"

namespace lstags::gui {

bool LineFilter::accepts(const TagLine &line) const
{
    if (!states.isEmpty() && !states.contains(line.state()))
        return false;
    if (hidesPresent && line.failure.isNull() && line.row.isPresentEverywhere())
        return false;
    if (!images.isEmpty() && !images.contains(line.row.image))
        return false;
    if (text.isEmpty())
        return true;
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return line.row.image.contains(text, Qt::CaseInsensitive) || line.row.tag.contains(text, Qt::CaseInsensitive);
    return QString(line.row.image + u':' + line.row.tag).contains(text, Qt::CaseInsensitive);
}

} // namespace lstags::gui
