// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/linestore.h"

#include <array>
#include <vector>

namespace lstags::gui {

/// A filter made ready for many lines. What it says of a repository it works out once.
class LineMatcher
{
public:
    explicit LineMatcher(LineFilter filter);
    [[nodiscard]] const LineFilter &filter() const { return m_filter; }
    [[nodiscard]] bool accepts(const LineStore &lines, int line);

private:
    struct Repository
    {
        bool isKnown = false;
        bool isHidden = false;           ///< none of its tags is shown
        bool isFound = false;            ///< the text is in its name: all of its tags are shown
        std::vector<QByteArray> starts;  ///< its name ends with the text before a colon: tags that go on with this are shown
    };
    [[nodiscard]] static bool isPresentEverywhere(const LineStore &lines, const LineStore::Line &line);
    [[nodiscard]] Repository look(const LineRepository &repository) const;
    [[nodiscard]] bool containsText(QByteArrayView tag) const;

    LineFilter m_filter;
    std::array<bool, lineStateCount> m_states{};
    QByteArray m_text;                      ///< lower case
    std::vector<Repository> m_repositories; ///< as far as asked for
};

} // namespace lstags::gui
