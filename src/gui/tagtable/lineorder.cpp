// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/lineorder.h"

#include "gui/tagtable/tagcolumns.h"

#include <algorithm>
#include <tuple>

namespace lstags::gui {
namespace {

/// One value to sort by; lines that are equal in it go by repository, then by tag.
struct SortKey
{
    qint64 number = 0;
    QString text;
    QString repository;
    QByteArray tagKey;
    int line = 0;
};

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

} // namespace

std::vector<int> arrangedLines(const LineStore &lines, const LineFilter &filter, int column, Qt::SortOrder order)
{
    std::vector<SortKey> keys;
    keys.reserve(size_t(lines.size()));
    const TagColumn *spec = column >= 0 && column < int(tagColumns.size()) ? &tagColumns[size_t(column)] : nullptr;
    for (int i = 0; i < lines.size(); ++i) {
        const TagLine &line = lines.at(i);
        if (!filter.accepts(line))
            continue;
        SortKey key{.line = i};
        if (spec)
            key.tagKey = line.tagKey;
        if (spec && !spec->isTag) {
            key.number = spec->number ? spec->number(line) : 0;
            key.text = spec->number ? QString() : spec->text(line);
            key.repository = line.row.image;
        }
        keys.push_back(std::move(key));
    }
    return sortedLines(std::move(keys), order);
}

} // namespace lstags::gui
