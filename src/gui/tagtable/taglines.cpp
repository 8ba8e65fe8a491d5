// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/taglines.h"

namespace lstags::gui {

bool LineFilter::refines(const LineFilter &other) const
{
    const bool hasFinerStates = other.states.isEmpty() || (!states.isEmpty() && other.states.contains(states));
    const bool hasFinerImages = other.images.isEmpty() || (!images.isEmpty() && other.images.contains(images));
    return hasFinerStates && hasFinerImages && (hidesPresent || !other.hidesPresent) && text.contains(other.text, Qt::CaseInsensitive);
}

} // namespace lstags::gui
