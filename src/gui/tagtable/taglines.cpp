// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/taglines.h"

#include <algorithm>

namespace lstags::gui {

bool LineFilter::accepts(const TagLine &line) const
{
    if (!states.isEmpty() && !states.contains(line.state()))
        return false;
    if (text.isEmpty())
        return true;
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return line.row.image.contains(text, Qt::CaseInsensitive) || line.row.tag.contains(text, Qt::CaseInsensitive);
    return QString(line.row.image + u':' + line.row.tag).contains(text, Qt::CaseInsensitive);
}

bool operator<(const SortKey &a, const SortKey &b)
{
    return std::tie(a.number, a.text, a.repository, a.tagKey, a.line) < std::tie(b.number, b.text, b.repository, b.tagKey, b.line);
}

std::vector<int> sortedLines(std::vector<SortKey> keys, Qt::SortOrder order)
{
    if (order == Qt::AscendingOrder) {
        std::sort(keys.begin(), keys.end());
    } else {
        std::sort(keys.begin(), keys.end(), [](const SortKey &a, const SortKey &b) {
            return std::tie(b.number, b.text, a.repository, b.tagKey, a.line) < std::tie(a.number, a.text, b.repository, a.tagKey, b.line);
        });
    }
    std::vector<int> lines;
    lines.reserve(keys.size());
    for (const SortKey &key : keys)
        lines.push_back(key.line);
    return lines;
}

} // namespace lstags::gui
