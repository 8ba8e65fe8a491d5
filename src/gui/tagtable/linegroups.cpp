// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/linegroups.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace lstags::gui {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "3.20", "v1": and not "latest".
bool isVersion(QByteArrayView tag)
{
    return !tag.isEmpty() && (isDigit(tag.front()) || (tag.size() > 1 && tag.front() == 'v' && isDigit(tag[1])));
}

} // namespace

std::vector<int> groupLines(const LineStore &lines, std::vector<int> *shown)
{
    struct Hash
    {
        const LineStore *lines;
        size_t operator()(int line) const
        {
            const LineStore::Line &packed = lines->packed(line);
            return qHashMulti(0, packed.repository, packed.entry, lines->digestKey(packed.digest));
        }
    };
    struct Equal
    {
        const LineStore *lines;
        bool operator()(int a, int b) const
        {
            const LineStore::Line &left = lines->packed(a);
            const LineStore::Line &right = lines->packed(b);
            return left.repository == right.repository && left.entry == right.entry && lines->isSame(left.digest, right.digest);
        }
    };
    std::vector<int> next(static_cast<size_t>(lines.size()));
    std::iota(next.begin(), next.end(), 0);
    std::unordered_map<int, int, Hash, Equal> firsts(shown->size(), Hash{&lines}, Equal{&lines});
    std::erase_if(*shown, [&](int line) {
        if (lines.packed(line).digest == 0)
            return false;
        const auto [first, isFirst] = firsts.try_emplace(line, line);
        if (!isFirst)
            std::swap(next[size_t(line)], next[size_t(first->second)]);
        return !isFirst;
    });
    return next;
}

void spreadRows(const std::vector<int> &next, const std::vector<int> &shown, std::vector<int> *rowOf)
{
    for (const int first : shown) {
        for (int line = next[size_t(first)]; line != first; line = next[size_t(line)])
            (*rowOf)[size_t(line)] = (*rowOf)[size_t(first)];
    }
}

std::vector<int> groupOf(const LineStore &lines, const std::vector<int> &next, int line)
{
    std::vector<int> group{line};
    if (size_t(line) >= next.size())
        return group;
    for (int other = next[size_t(line)]; other != line; other = next[size_t(other)])
        group.push_back(other);
    std::sort(group.begin(), group.end(), [&](int a, int b) {
        const LineStore::Line &left = lines.packed(a);
        const LineStore::Line &right = lines.packed(b);
        const bool leftIsVersion = isVersion(lines.tag(left));
        const bool rightIsVersion = isVersion(lines.tag(right));
        return leftIsVersion != rightIsVersion ? rightIsVersion : lines.tagKey(left) < lines.tagKey(right);
    });
    return group;
}

LineSnapshot withGroups(const LineSnapshot &lines, const std::vector<int> &next)
{
    LineSnapshot made{.lines = lines.lines, .order = {}};
    for (const int line : lines.order) {
        const std::vector<int> group = groupOf(lines.lines, next, line);
        made.order.insert(made.order.end(), group.begin(), group.end());
    }
    return made;
}

} // namespace lstags::gui
