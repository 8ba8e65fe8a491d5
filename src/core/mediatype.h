// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace lstags::core {

enum class ManifestKind { Unknown, Index, Image, Schema1 };

/// The full Accept set, the same for every question and every place: leave one out and a registry answers with the
/// digest of a child, or converts (registry-facts: manifests, Accept, digests).
[[nodiscard]] QByteArray manifestAccept();
/// Which kind a media type names; parameters ("; charset=...") are ignored.
[[nodiscard]] ManifestKind manifestKind(QStringView mediaType);
/// Whether it is that of the config of an image, and not of some other artifact.
[[nodiscard]] bool isImageConfig(QStringView mediaType);

} // namespace lstags::core
