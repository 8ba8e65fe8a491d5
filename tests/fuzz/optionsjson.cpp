// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"
#include "sync/optionsjson.h"

using namespace lstags;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto options = sync::parseOptions(fuzz::bytesOf(data, size));
    if (!options)
        return 0;
    FUZZ_CHECK(sync::parseOptions(sync::toJson(*options)) == options);
    return 0;
}
