// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

#include <functional>

namespace lstags::cli {

/// Exit codes of the command.
enum ExitCode { Done = 0, NothingDone = 1, Differs = 2, PartlyDone = 254 };

/// What people read where stdout took nothing.
inline constexpr QLatin1StringView outputFailed{"The output could not be written."};

/// Where the command writes; false: it could not.
struct Streams
{
    std::function<bool(const QByteArray &)> out;
    std::function<void(const QByteArray &)> err;
};

/// A request as -T shows it, with its headers, and a line break.
[[nodiscard]] QByteArray traceLine(const net::TraceEntry &entry);
/// `line` safe for a terminal, and a line break.
[[nodiscard]] QByteArray printableLine(const QString &line);

} // namespace lstags::cli
