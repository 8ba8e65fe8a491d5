// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/platform.h"

using namespace Qt::StringLiterals;

namespace lstags::core {

QString Platform::toString() const
{
    const auto isUnknown = [](const QString &part) { return part.isEmpty() || part == "unknown"_L1; };
    if (isUnknown(os) || isUnknown(architecture))
        return {};
    return variant.isEmpty() ? QString(os + u'/' + architecture) : QString(os + u'/' + architecture + u'/' + variant);
}

} // namespace lstags::core
