// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"
#include "net/linkheader.h"

#include <algorithm>

using namespace lstags;

namespace {

constexpr qsizetype longestValue = 16 << 10; // bytes

bool isTargetOf(const QByteArray &target, const QByteArray &header)
{
    return header.size() <= longestValue && header.contains(QByteArray('<' + target + '>'));
}

/// A target stays what it is whatever stands around it.
void checkWellFormed(QByteArray target)
{
    target = target.left(1024).replace('>', '-');
    FUZZ_CHECK(net::nextLink({'<' + target + ">; rel=\"next\""}) == target);
    FUZZ_CHECK(net::nextLink({"</v2/a>; title=\"a, \\\"b; c\"; rel=prev, <" + target + "> ;REL = \"last Next\""}) == target);
    FUZZ_CHECK(!net::nextLink({'<' + target + ">; rel=\"prev\""}));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QList<QByteArray> headers = bytes.split('\n');
    const auto target = net::nextLink(headers);
    if (target) {
        FUZZ_CHECK(!target->contains('>'));
        FUZZ_CHECK(std::any_of(headers.begin(), headers.end(), [&](const QByteArray &header) { return isTargetOf(*target, header); }));
    }
    FUZZ_CHECK(net::nextLink(headers + QList<QByteArray>{"</v2/last>; rel=next"}) == target.value_or("/v2/last"));
    checkWellFormed(bytes);
    return 0;
}
