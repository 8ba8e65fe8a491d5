// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/taglines.h"

#include <QHash>

namespace lstags::gui {

/// How many lines there are of each state: of all, and of each repository.
class LineTally
{
public:
    void add(const TagLine &line) { count(line, 1); }
    void take(const TagLine &line) { count(line, -1); }

    [[nodiscard]] const StateCounts &all() const { return m_all; }
    [[nodiscard]] const QHash<QString, StateCounts> &byImage() const { return m_byImage; }

private:
    void count(const TagLine &line, int step)
    {
        const auto state = size_t(line.state());
        m_all[state] += step;
        m_byImage[line.row.image][state] += step;
    }

    StateCounts m_all{};
    QHash<QString, StateCounts> m_byImage;
};

} // namespace lstags::gui
