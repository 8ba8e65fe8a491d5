// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <optional>

namespace lstags::core {

/// A content digest as the OCI image specification has it: "sha256:<64 hex>" or "sha512:<128 hex>", lower case.
/// Anything else is no digest, whoever sent it, so that one can be used in a path or a key without a second thought.
class Digest
{
public:
    Digest() = default; ///< none

    [[nodiscard]] static std::optional<Digest> parse(QByteArrayView text);
    [[nodiscard]] static std::optional<Digest> parse(QStringView text);
    /// sha256 of `bytes` as they are.
    [[nodiscard]] static Digest ofBytes(QByteArrayView bytes);

    /// Whether this is the digest of `bytes`, by this one's own algorithm.
    [[nodiscard]] bool isOf(QByteArrayView bytes) const;

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(m_text); } ///< empty for none
    [[nodiscard]] QString shortened() const; ///< "sha256:0d82f2a1b3c4": 12 hex digits, for people
    [[nodiscard]] const QByteArray &bytes() const { return m_text; } ///< the text itself, Latin-1

    bool operator==(const Digest &) const = default;
    friend bool operator<(const Digest &a, const Digest &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Digest &digest, size_t seed = 0) { return ::qHash(digest.m_text, seed); }

private:
    QByteArray m_text;
};

} // namespace lstags::core
