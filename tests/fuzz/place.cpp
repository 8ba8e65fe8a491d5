// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/place.h"
#include "fuzz/check.h"

using namespace lstags;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto place = core::Place::parse(text);
    if (!place) {
        fuzz::checkError(place.error(), text.trimmed());
        return 0;
    }
    FUZZ_CHECK(core::Place::parse(place->toString()) == place);
    FUZZ_CHECK(fuzz::isClean(place->toString()));
    FUZZ_CHECK(!place->prefix.startsWith(u'/') && !place->prefix.endsWith(u'/'));
    FUZZ_CHECK(!place->isEngine() || place->prefix.isEmpty());
    return 0;
}
