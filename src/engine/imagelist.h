// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/client.h"

namespace lstags::engine {

/// The answer of GET /images/json. RepoTags and RepoDigests may be null, "<none>", repeated, or of other repositories.
[[nodiscard]] core::Result<QList<Image>> parseImages(const QByteArray &body);

/// Cuts a stream of JSON objects (one a line, or one behind the other) into objects. A line over 1 MiB is skipped whole.
class EventReader
{
public:
    /// The image events that `bytes` completes.
    [[nodiscard]] QList<ImageEvent> feed(QByteArrayView bytes);

private:
    QByteArray m_line;
    bool m_skipping = false;
};

} // namespace lstags::engine
