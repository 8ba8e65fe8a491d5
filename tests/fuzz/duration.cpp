// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/duration.h"
#include "fuzz/check.h"

using namespace lstags;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longest = std::chrono::hours(10 * 366 * 24);

/// A duration and one second are a second longer, however the first was written; rounding may cost a millisecond.
void checkSum(const QString &text, milliseconds duration)
{
    const auto sum = core::parseDuration(QString(text + u"1s"));
    if (text != u"0" && duration < longest - std::chrono::seconds(2))
        FUZZ_CHECK(sum && std::chrono::abs(*sum - duration - std::chrono::seconds(1)) <= milliseconds(1));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto duration = core::parseDuration(text);
    if (!duration) {
        fuzz::checkError(duration.error(), text);
        return 0;
    }
    FUZZ_CHECK(*duration >= milliseconds(0) && *duration <= longest);
    FUZZ_CHECK(core::parseDuration(QString(QString::number(duration->count()) + u"ms")) == duration);
    checkSum(text, *duration);
    return 0;
}
