// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lstags::core {

/// "linux/arm/v7": os/architecture[/variant] of the OCI image index.
struct Platform
{
    QString os;
    QString architecture;
    QString variant;

    /// "linux/amd64"; empty when os or architecture is unknown ("unknown/unknown" is what attestations carry).
    [[nodiscard]] QString toString() const;
    bool operator==(const Platform &) const = default;
};

} // namespace lstags::core
