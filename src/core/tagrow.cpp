// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tagrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::core {

QString toString(TagState state)
{
    switch (state) {
    case TagState::Absent:
        return u"ABSENT"_s;
    case TagState::Present:
        return u"PRESENT"_s;
    case TagState::Changed:
        return u"CHANGED"_s;
    case TagState::Assumed:
        return u"ASSUMED"_s;
    case TagState::LocalOnly:
        return u"LOCAL-ONLY"_s;
    case TagState::Unknown:
        break;
    }
    return u"UNKNOWN"_s;
}

std::optional<TagState> parseTagState(QStringView text)
{
    if (text == "LOCAL_ONLY"_L1)
        return TagState::LocalOnly;
    for (const TagState state : allTagStates) {
        if (text == toString(state))
            return state;
    }
    return {};
}

TagAtTarget TagRow::at(int target) const
{
    if (target == 0)
        return {.state = state, .digest = targetDigest, .localId = localId, .asked = targetAsked};
    return others.value(target - 1);
}

void TagRow::setAt(int target, TagAtTarget seen)
{
    if (target > 0) {
        others[target - 1] = std::move(seen);
        return;
    }
    state = seen.state;
    targetDigest = std::move(seen.digest);
    localId = std::move(seen.localId);
    targetAsked = std::move(seen.asked);
}

TagRow TagRow::seenAt(int target) const
{
    TagRow row = *this;
    row.setAt(0, at(target));
    row.others.clear();
    return row;
}

bool TagRow::isPresentEverywhere() const
{
    return state == TagState::Present
        && std::all_of(others.begin(), others.end(), [](const TagAtTarget &other) { return other.state == TagState::Present; });
}

} // namespace lstags::core
