// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace lstags::registry {

/// One challenge of WWW-Authenticate (RFC 9110): scheme in lower case, parameters by lower-case name.
struct Challenge
{
    QByteArray scheme;
    QHash<QByteArray, QByteArray> parameters;
    bool operator==(const Challenge &) const = default;
};

/// Every challenge of every header line, also where Qt joined lines by ", ". A real tokenizer: quoted commas and escapes, token68,
/// missing spaces. Garbage ends the line it stands in; lines over 16 KiB are ignored.
[[nodiscard]] QList<Challenge> parseChallenges(const QList<QByteArray> &headers);

} // namespace lstags::registry
