// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/inspection.h"
#include "registry/client.h"

namespace lstags::compare {

/// What was found beside an image.
struct FoundCompanions
{
    QList<Companion> companions;
    QString problem; ///< why not all could be looked for
};

/// What a type, a name or a reference says that an artifact is.
[[nodiscard]] Companion::Kind companionKind(const QString &type);

/// What goes with `content` at `name`: referrers (by the API, else by the fallback tag), cosign's tags, attestations in the index. Where there
/// is no fallback tag this costs no pull.
QCoro::Task<FoundCompanions> findCompanions(registry::Client *client, core::RepositoryName name, core::TagContent content, std::stop_token stop);

} // namespace lstags::compare
