// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/lineorder.h"

#include "gui/tagtable/halves.h"
#include "gui/tagtable/linegroups.h"
#include "gui/tagtable/linematcher.h"
#include "gui/tagtable/tagorder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace lstags::gui {
namespace {

constexpr int digitBits = 11;
constexpr size_t digitCount = 1 << digitBits;
constexpr size_t fewLines = 8; ///< a part of all lines: fewer than one in so many are looked at one by one

struct Item
{
    quint64 key;
    int line;
};

/// By keys that are at most `greatest`; equal ones stay as they are.
void sortStably(std::vector<Item> *items, quint64 greatest)
{
    std::vector<Item> sorted(items->size());
    for (int shift = 0; shift < int(std::bit_width(greatest)); shift += digitBits) {
        std::array<size_t, digitCount> places{};
        for (const Item &item : *items)
            ++places[item.key >> shift & (digitCount - 1)];
        std::exclusive_scan(places.begin(), places.end(), places.begin(), size_t(0));
        for (const Item &item : *items)
            sorted[places[item.key >> shift & (digitCount - 1)]++] = item;
        items->swap(sorted);
    }
}

/// `order` sorted by the key, equal ones as they are in it.
std::vector<int> sortedBy(const LineKey &key, const LineKeys &keys, Qt::SortOrder direction, std::vector<int> order)
{
    std::vector<quint64> keyOf(order.size());
    inHalves(order.size(), [&](size_t begin, size_t end) {
        for (size_t line = begin; line < end; ++line)
            keyOf[line] = key(keys, keys.lines().packed(int(line)));
    });
    const auto [least, greatest] = std::minmax_element(keyOf.begin(), keyOf.end());
    if (least == keyOf.end() || *least == *greatest)
        return order;
    std::vector<Item> items(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        const quint64 value = keyOf[size_t(order[i])];
        items[i] = {.key = direction == Qt::AscendingOrder ? value - *least : *greatest - value, .line = order[i]};
    }
    sortStably(&items, *greatest - *least);
    std::transform(items.begin(), items.end(), order.begin(), [](const Item &item) { return item.line; });
    return order;
}

std::vector<int> asTheyCame(const LineStore &lines)
{
    std::vector<int> order(static_cast<size_t>(lines.size()));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

void sort(const LineRequest &request, LineArrangement *made, const std::function<bool()> &isCanceled)
{
    if (!request.byTag && !request.key) {
        made->sorted = std::make_shared<const std::vector<int>>(asTheyCame(request.lines));
        return;
    }
    const LineKeys keys(request.lines);
    if (!made->tagOrder || made->tagOrder->size() != size_t(request.lines.size()))
        made->tagOrder = std::make_shared<const std::vector<int>>(linesByTag(keys, isCanceled));
    if (isCanceled())
        return;
    if (request.byTag) {
        std::vector<int> order = *made->tagOrder;
        if (request.order == Qt::DescendingOrder)
            std::reverse(order.begin(), order.end());
        made->sorted = std::make_shared<const std::vector<int>>(std::move(order));
        return;
    }
    const LineKey byRepository = [](const LineKeys &all, const LineStore::Line &line) { return all.repository(line); };
    std::vector<int> order = sortedBy(byRepository, keys, Qt::AscendingOrder, *made->tagOrder);
    if (isCanceled())
        return;
    made->sorted = std::make_shared<const std::vector<int>>(sortedBy(request.key, keys, request.order, std::move(order)));
}

/// Whether each line passes.
std::vector<char> accepted(const LineRequest &request)
{
    const LineStore &lines = request.lines;
    std::vector<char> accepted(size_t(lines.size()), 0);
    const bool isFew = !request.shown.empty() && request.shown.size() < accepted.size() / fewLines;
    inHalves(isFew ? request.shown.size() : accepted.size(), [&](size_t begin, size_t end) {
        LineMatcher matcher(request.filter);
        for (size_t i = begin; i < end; ++i) {
            const int line = isFew ? request.shown[i] : int(i);
            accepted[size_t(line)] = matcher.accepts(lines, line);
        }
    });
    return accepted;
}

} // namespace

LineArrangement arranged(LineRequest request, const std::function<bool()> &isCanceled)
{
    LineArrangement made{.tagOrder = request.tagOrder, .sorted = request.sorted, .shown = {}, .rowOf = {}, .next = {}};
    if (!made.sorted || made.sorted->size() != size_t(request.lines.size()))
        sort(request, &made, isCanceled);
    if (isCanceled())
        return made;
    const std::vector<char> isAccepted = accepted(request);
    made.shown.reserve(made.sorted->size());
    std::copy_if(made.sorted->begin(), made.sorted->end(), std::back_inserter(made.shown), [&](int line) { return isAccepted[size_t(line)] != 0; });
    if (isCanceled())
        return made;
    if (request.groups)
        made.next = groupLines(request.lines, &made.shown);
    made.rowOf.assign(isAccepted.size(), -1);
    for (size_t row = 0; row < made.shown.size(); ++row)
        made.rowOf[size_t(made.shown[row])] = int(row);
    if (request.groups)
        spreadRows(made.next, made.shown, &made.rowOf);
    return made;
}

} // namespace lstags::gui
