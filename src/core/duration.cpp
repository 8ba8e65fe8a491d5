// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/duration.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

struct Unit
{
    QStringView name;
    double milliseconds;
};
// Longer names first: "ms" is no "m".
constexpr std::array units{Unit{u"ns", 1e-6}, Unit{u"us", 1e-3}, Unit{u"µs", 1e-3}, Unit{u"μs", 1e-3},
                           Unit{u"ms", 1.0},  Unit{u"s", 1e3},   Unit{u"m", 6e4},   Unit{u"h", 3.6e6}};
constexpr double longest = 10.0 * 366 * 24 * 3.6e6;

const Unit *unitAt(QStringView text)
{
    for (const Unit &unit : units) {
        if (text.startsWith(unit.name))
            return &unit;
    }
    return nullptr;
}

qsizetype numberLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && ((text[length] >= u'0' && text[length] <= u'9') || text[length] == u'.'))
        ++length;
    return length;
}

} // namespace

Result<std::chrono::milliseconds> parseDuration(QStringView text)
{
    if (text == "0"_L1)
        return std::chrono::milliseconds(0);
    double sum = 0;
    qsizetype at = 0;
    while (at < text.size() || text.isEmpty()) {
        const QStringView rest = text.sliced(at);
        const qsizetype length = numberLength(rest);
        bool ok = false;
        const double value = rest.left(length).toDouble(&ok);
        if (!ok)
            return failAt(int(at) + 1, Error::tr("A duration like 1m30s or 500ms is expected; a number is missing here."));
        const Unit *unit = unitAt(rest.sliced(length));
        if (!unit)
            return failAt(int(at + length) + 1, Error::tr("A unit is expected behind the number: ns, us, ms, s, m or h."));
        sum += value * unit->milliseconds;
        at += length + unit->name.size();
    }
    if (sum > longest)
        return failAt(1, Error::tr("The duration is longer than ten years."));
    return std::chrono::milliseconds(std::llround(sum));
}

} // namespace lstags::core
