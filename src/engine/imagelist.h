// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/client.h"
#include "engine/objectstream.h"

namespace lstags::engine {

/// The answer of GET /images/json. RepoTags and RepoDigests may be null, "<none>", repeated, or of other repositories.
[[nodiscard]] core::Result<QList<Image>> parseImages(const QByteArray &body);

/// The answer of GET /images/{name}/json.
[[nodiscard]] core::Result<Image> parseImage(const QByteArray &body);

/// Reads the stream of GET /events.
class EventReader
{
public:
    /// The image events that `bytes` completes.
    [[nodiscard]] QList<ImageEvent> feed(QByteArrayView bytes);

private:
    ObjectStream m_stream;
};

} // namespace lstags::engine
