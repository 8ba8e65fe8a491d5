// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace lstags::engine {

/// Cuts a stream of JSON objects (one a line, or one behind the other) into objects. An object is complete when its line ends or the next
/// object begins; one over 1 MiB, with what follows it up to there, is skipped.
class ObjectStream
{
public:
    /// The objects that `bytes` completes; nobody has looked whether they are JSON.
    [[nodiscard]] QByteArrayList feed(QByteArrayView bytes);
    /// At the end of the stream: what came behind the last complete object, empty if nothing did.
    [[nodiscard]] QByteArray takeRest();

private:
    void track(char c);

    QByteArray m_object;
    bool m_skipping = false;
    int m_depth = 0; // of braces and brackets
    bool m_inText = false;
    bool m_escaped = false;
};

} // namespace lstags::engine
