// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/error.h"

#include <QJsonObject>
#include <QStringList>

namespace lstags::core {

/// A manifest that names another one as its subject - a signature, an SBOM - as a list of referrers has it.
struct Referrer
{
    Digest digest;
    QJsonObject descriptor; ///< as it was received, with the artifact's type and its annotations

    bool operator==(const Referrer &) const = default;
};

/// What an index of referrers lists, each once: an answer of the OCI 1.1 API, or what the fallback tag stands for.
[[nodiscard]] Result<QList<Referrer>> parseReferrers(const QByteArray &index);
/// `index` (empty: none yet) with those of `referrers` that it does not list; the very same bytes where it lists them all. Whatever else
/// is in it stays.
[[nodiscard]] Result<QByteArray> withReferrers(const QByteArray &index, const QList<Referrer> &referrers);

/// The tag under which registries without the API keep the index of what refers to `subject`: "sha256-<hex>".
[[nodiscard]] QString referrersTag(const Digest &subject);
/// Those that cosign puts its signatures, attestations and SBOMs under: "sha256-<hex>.sig" and its like.
[[nodiscard]] QStringList digestTags(const Digest &subject);

} // namespace lstags::core
