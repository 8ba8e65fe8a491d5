// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

namespace lstags::net {

/// Reads one HTTP/1.1 answer out of its bytes as they come: plain, chunked and until-close bodies, interim answers (1xx) skipped.
class ReplyReader
{
public:
    /// `onBody` gets the body in pieces; false from it ends the reading. `isHead`: the answer has no body, whatever its headers say.
    ReplyReader(bool isHead, std::function<bool(QByteArrayView)> onBody);
    ~ReplyReader();

    /// What breaks the rules, and headers over 64 KiB, are ErrorKind::Protocol; the reader is of no use afterwards.
    [[nodiscard]] core::Result<void> read(QByteArrayView bytes);
    /// The peer has closed. In the middle of an answer that is ErrorKind::Network.
    [[nodiscard]] core::Result<void> close();

    [[nodiscard]] bool hasHeaders() const;
    [[nodiscard]] bool isDone() const; ///< the answer is whole, or onBody wanted no more
    [[nodiscard]] bool keepsAlive() const; ///< whole, and the connection may be used again
    [[nodiscard]] int status() const;
    [[nodiscard]] Headers headers() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lstags::net
