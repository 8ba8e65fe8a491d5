// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/referrers.h"
#include "fuzz/check.h"

using namespace lstags;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray index = fuzz::bytesOf(data, size);
    const auto listed = core::parseReferrers(index);
    const core::Digest digest = core::Digest::ofBytes("a referrer");
    const core::Referrer referrer{.digest = digest, .descriptor = {{QStringLiteral("digest"), digest.toString()}, {QStringLiteral("size"), 10}}};
    const auto extended = core::withReferrers(index, {referrer});
    if (!listed) {
        FUZZ_CHECK(index.isEmpty() || !extended); // what is not understood is not overwritten
        return 0;
    }
    FUZZ_CHECK(core::withReferrers(index, *listed) == index);
    const auto all = core::parseReferrers(extended.value());
    FUZZ_CHECK(all && all->mid(0, listed->size()) == *listed); // what was there stays
    FUZZ_CHECK(all->size() == listed->size() + (listed->contains(referrer) ? 0 : 1));
    return 0;
}
