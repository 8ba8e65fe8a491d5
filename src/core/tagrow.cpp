// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tagrow.h"

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

} // namespace lstags::core
