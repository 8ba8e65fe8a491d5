// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/linestore.h"

#include <functional>
#include <vector>

namespace lstags::gui {

/// Numbers to sort lines by: repositories and sets of platforms by their places in the order of their texts.
class LineKeys
{
public:
    explicit LineKeys(const LineStore &lines);

    [[nodiscard]] const LineStore &lines() const { return m_lines; }
    [[nodiscard]] quint64 repository(const LineStore::Line &line) const { return m_repositories[size_t(line.repository)]; }
    [[nodiscard]] quint64 platforms(const LineStore::Line &line) const
    {
        return line.shape == LineStore::unknown ? 0 : m_shapes[size_t(line.shape)];
    }

private:
    const LineStore &m_lines;
    std::vector<quint32> m_repositories;
    std::vector<quint32> m_shapes; ///< 0: no platforms
};

using LineKey = std::function<quint64(const LineKeys &, const LineStore::Line &)>;

} // namespace lstags::gui
