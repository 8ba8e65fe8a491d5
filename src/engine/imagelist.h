// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/client.h"

namespace lstags::engine {

/// The answer of GET /images/json. RepoTags and RepoDigests may be null, "<none>", repeated, or of other repositories.
[[nodiscard]] core::Result<QList<Image>> parseImages(const QByteArray &body);

/// Cuts a stream of JSON objects (one a line, or one behind the other) into objects. An object is complete when its line ends or the next
/// object begins; one over 1 MiB, with what follows it up to there, is skipped.
class EventReader
{
public:
    /// The image events that `bytes` completes.
    [[nodiscard]] QList<ImageEvent> feed(QByteArrayView bytes);

private:
    [[nodiscard]] std::optional<ImageEvent> takeEvent();
    void track(char c);

    QByteArray m_object;
    bool m_skipping = false;
    int m_depth = 0; // of braces and brackets
    bool m_inText = false;
    bool m_escaped = false;
};

} // namespace lstags::engine
