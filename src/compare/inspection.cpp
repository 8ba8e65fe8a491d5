// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/inspection.h"

namespace lstags::compare {

const core::Error *Inspection::error() const
{
    for (const std::optional<Content> *side : {&source, &target}) {
        if (*side && !**side)
            return &(*side)->error();
    }
    return nullptr;
}

bool readsSource(const core::TagRow &row)
{
    return !row.digest.isNull();
}

bool readsTarget(const core::TagRow &row)
{
    return row.state == core::TagState::Changed || row.state == core::TagState::LocalOnly;
}

int manifestsOf(const core::TagRow &row)
{
    return 1 + (row.details ? int(row.details->children.size()) : 0);
}

} // namespace lstags::compare
