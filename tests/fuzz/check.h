// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Ends the program, and so the run, where `condition` does not hold; in every kind of build.
#define FUZZ_CHECK(condition) ((condition) ? void() : lstags::fuzz::stop(#condition, __FILE__, __LINE__))

namespace lstags::fuzz {

[[noreturn]] inline void stop(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
    std::abort();
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// Whether `text` can be shown as it is: nothing in it controls a terminal or hides.
inline bool isClean(const QString &text)
{
    return core::printable(text, text.size()) == text;
}

/// What every refusal owes its reader: a sentence, short and clean.
inline void checkError(const core::Error &error)
{
    constexpr qsizetype longest = 8192;
    FUZZ_CHECK(!error.message.isEmpty());
    FUZZ_CHECK(error.message.size() <= longest);
    FUZZ_CHECK(isClean(error.message));
}

/// The same for a refusal of `text` that stands in one line.
inline void checkError(const core::Error &error, QStringView text)
{
    checkError(error);
    FUZZ_CHECK(error.kind == core::ErrorKind::Syntax);
    FUZZ_CHECK(error.column >= 1 && error.column <= text.size() + 1);
}

} // namespace lstags::fuzz
