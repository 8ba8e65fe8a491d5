// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"
#include "registry/challenge.h"

#include <algorithm>

using namespace lstags;
using registry::Challenge;

namespace {

constexpr qsizetype longestLine = 16 << 10; // bytes

bool isName(const QByteArray &text)
{
    return !text.isEmpty() && text == text.toLower() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '"' && c != ',' && c != '='; });
}

/// Returns how many bytes the challenge holds.
qsizetype checkChallenge(const Challenge &challenge)
{
    FUZZ_CHECK(isName(challenge.scheme));
    qsizetype bytes = challenge.scheme.size();
    for (auto it = challenge.parameters.begin(); it != challenge.parameters.end(); ++it) {
        FUZZ_CHECK(isName(it.key()));
        bytes += it.key().size() + it->size();
    }
    return bytes;
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray written(const QList<Challenge> &challenges)
{
    QByteArrayList parts;
    for (const Challenge &challenge : challenges) {
        QByteArrayList parameters;
        for (auto it = challenge.parameters.begin(); it != challenge.parameters.end(); ++it)
            parameters += it.key() + '=' + quoted(*it);
        parts += challenge.scheme + ' ' + parameters.join(", ");
    }
    return parts.join(", ");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto challenges = registry::parseChallenges(bytes.split('\n'));
    qsizetype held = 0;
    for (const Challenge &challenge : challenges)
        held += checkChallenge(challenge);
    FUZZ_CHECK(held <= bytes.size());
    const QByteArray line = written(challenges);
    if (line.size() <= longestLine)
        FUZZ_CHECK(registry::parseChallenges({line}) == challenges);
    return 0;
}
