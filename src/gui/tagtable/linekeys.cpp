// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/linekeys.h"

#include "gui/format.h"

#include <algorithm>
#include <numeric>

namespace lstags::gui {
namespace {

/// The place of each text in their order, from 1; 0 where it is empty.
std::vector<quint32> ranks(const std::vector<QString> &texts)
{
    std::vector<quint32> places(texts.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [&](quint32 a, quint32 b) { return texts[a] < texts[b]; });
    std::vector<quint32> ranks(texts.size());
    quint32 rank = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        const QString &text = texts[places[i]];
        if (!text.isEmpty() && (i == 0 || text != texts[places[i - 1]]))
            ++rank;
        ranks[places[i]] = rank;
    }
    return ranks;
}

} // namespace

LineKeys::LineKeys(const LineStore &lines) : m_lines(lines)
{
    std::vector<QString> texts;
    for (int i = 0; i < lines.repositories().size(); ++i)
        texts.push_back(lines.repositories().at(i).image);
    m_repositories = ranks(texts);
    texts.clear();
    for (int i = 0; i < lines.shapes().size(); ++i)
        texts.push_back(platformSummary(lines.shapes().at(i).platforms));
    m_shapes = ranks(texts);
}

} // namespace lstags::gui
