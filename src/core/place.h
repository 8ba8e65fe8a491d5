// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/repositoryname.h"

#include <QString>

namespace lstags::core {

/// Where tags can be: the local Docker Engine, or a registry with an optional prefix before every repository path.
struct Place
{
    QString registry; ///< normalised host[:port]; empty for the engine
    QString prefix;   ///< "mirror/hub", without slashes at its ends; empty for none

    /// "engine" or "REGISTRY[:PORT][/PREFIX]".
    [[nodiscard]] static Result<Place> parse(QStringView text);
    [[nodiscard]] bool isEngine() const { return registry.isEmpty(); }
    [[nodiscard]] QString toString() const; ///< what parse() reads
    /// Where the repository `name` is looked for at this registry: prefix + path. Not for the engine.
    [[nodiscard]] RepositoryName locate(const RepositoryName &name) const;

    bool operator==(const Place &) const = default;
};

} // namespace lstags::core
