// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"
#include "registry/quota.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace {

net::Headers headersOf(const QByteArray &limit, const QByteArray &remaining)
{
    return {{"RateLimit-Limit", limit}, {"ratelimit-remaining", remaining}};
}

QByteArray written(int number, int window)
{
    return QByteArray::number(number) + ";w=" + QByteArray::number(window);
}

} // namespace

/// The first line is the limit, the rest what remains.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype lineEnd = std::max<qsizetype>(bytes.indexOf('\n'), 0);
    const net::Headers headers = headersOf(bytes.left(lineEnd), bytes.mid(lineEnd));
    const auto quota = registry::parseQuota(headers);
    registry::QuotaBook book;
    book.note(u"quay.io"_s, headers);
    FUZZ_CHECK(book.of(u"quay.io"_s) == quota);
    FUZZ_CHECK(book.countsPulls(u"quay.io"_s) == quota.has_value());
    if (!quota)
        return 0;
    FUZZ_CHECK(quota->limit >= 0 && quota->remaining >= 0 && quota->windowSeconds >= 0);
    FUZZ_CHECK(registry::parseQuota(headersOf(written(quota->limit, quota->windowSeconds), written(quota->remaining, 0))) == quota);
    return 0;
}
