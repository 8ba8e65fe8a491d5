// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"

#include <openssl/types.h>

#include <memory>
#include <vector>

namespace lstags::sync {

/// The hash of a blob as its bytes come, with marks to go back to: a transfer that broke goes on from the byte that the destination has, and
/// what is hashed has to be what is sent. There are at most a thousand marks, 256 KiB
/// apart or, in a large blob, more. By OpenSSL, which is ten times as fast as QCryptographicHash.
class HashTrail
{
public:
    explicit HashTrail(const core::Digest &expected);
    ~HashTrail();

    void add(QByteArrayView bytes);
    [[nodiscard]] qint64 position() const { return m_position; } ///< bytes hashed so far
    /// Back to the last mark that is not behind `position`.
    void goBack(qint64 position);
    /// Whether what was added is what the digest stands for.
    [[nodiscard]] bool matches() const;

private:
    struct Free
    {
        void operator()(EVP_MD_CTX *context) const;
    };
    using Context = std::unique_ptr<EVP_MD_CTX, Free>;
    struct Mark
    {
        qint64 position;
        Context context;
    };
    [[nodiscard]] static Context copy(const Context &context);
    void thinOut();

    const core::Digest m_expected;
    Context m_context;
    std::vector<Mark> m_marks; ///< the first at 0
    qint64 m_spacing;          ///< bytes between two of them at least
    qint64 m_position = 0;
};

} // namespace lstags::sync
