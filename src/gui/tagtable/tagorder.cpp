// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/tagorder.h"

#include "gui/tagtable/halves.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace lstags::gui {
namespace {

constexpr qsizetype chunkSize = 8;

struct Item
{
    quint64 chunk = 0; ///< of the tag's key, as a number
    int line = 0;
};

bool operator<(const Item &a, const Item &b)
{
    return std::tie(a.chunk, a.line) < std::tie(b.chunk, b.line);
}

quint64 chunkOf(QByteArrayView key, qsizetype depth)
{
    quint64 chunk = 0;
    for (qsizetype i = depth; i < depth + chunkSize; ++i)
        chunk = chunk << 8 | (i < key.size() ? quint8(key[i]) : 0);
    return chunk;
}

class TagSorter
{
public:
    TagSorter(const LineKeys &keys, const std::function<bool()> &isCanceled) : m_keys(keys), m_isCanceled(isCanceled) {}

    /// Items whose keys are equal up to `depth`.
    void sort(std::span<Item> items, qsizetype depth) const
    {
        if (m_isCanceled())
            return;
        inHalves(items.size(), [&](size_t begin, size_t end) {
            for (size_t i = begin; i < end; ++i)
                items[i].chunk = chunkOf(key(items[i]), depth);
            std::sort(items.begin() + qsizetype(begin), items.begin() + qsizetype(end));
        });
        if (items.size() >= worthTwoThreads)
            std::inplace_merge(items.begin(), items.begin() + qsizetype(items.size() / 2), items.end());
        if (items.size() < worthTwoThreads) {
            sortRuns(items, depth + chunkSize);
            return;
        }
        size_t middle = items.size() / 2;
        while (middle < items.size() && items[middle].chunk == items[middle - 1].chunk)
            ++middle;
        inHalves(items.size(), [&](size_t begin, size_t) {
            sortRuns(begin == 0 ? items.first(middle) : items.subspan(middle), depth + chunkSize);
        });
    }

private:
    [[nodiscard]] QByteArrayView key(const Item &item) const { return m_keys.lines().tagKey(m_keys.lines().packed(item.line)); }

    void sortRuns(std::span<Item> items, qsizetype depth) const
    {
        for (size_t begin = 0; begin < items.size();) {
            size_t end = begin + 1;
            while (end < items.size() && items[end].chunk == items[begin].chunk)
                ++end;
            if (end - begin > 1)
                sortRun(items.subspan(begin, end - begin), depth);
            begin = end;
        }
    }

    void sortRun(std::span<Item> items, qsizetype depth) const
    {
        const bool goesOn = std::any_of(items.begin(), items.end(), [&](const Item &item) { return key(item).size() > depth; });
        if (goesOn) {
            sort(items, depth);
            return;
        }
        for (Item &item : items)
            item.chunk = m_keys.repository(m_keys.lines().packed(item.line));
        std::sort(items.begin(), items.end());
    }

    const LineKeys &m_keys;
    const std::function<bool()> &m_isCanceled;
};

} // namespace

std::vector<int> linesByTag(const LineKeys &keys, const std::function<bool()> &isCanceled)
{
    std::vector<Item> items(size_t(keys.lines().size()));
    for (size_t i = 0; i < items.size(); ++i)
        items[i].line = int(i);
    TagSorter(keys, isCanceled).sort(items, 0);
    std::vector<int> lines(items.size());
    std::transform(items.begin(), items.end(), lines.begin(), [](const Item &item) { return item.line; });
    return lines;
}

} // namespace lstags::gui
