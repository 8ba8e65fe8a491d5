// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

#include <tl/expected.hpp>

namespace lstags::core {

/// What went wrong, as far as code has to tell the cases apart.
enum class ErrorKind {
    Syntax,          ///< what a user or a file wrote; line and column are set where they are known
    Usage,           ///< a command or call that makes no sense
    Cancelled,       ///< the user asked to stop
    Timeout,         ///< nothing came in time
    Network,         ///< no connection, or it broke
    Tls,             ///< the peer could not prove who it is
    Unauthorized,    ///< 401 after credentials were tried
    Forbidden,       ///< 403
    NotFound,        ///< 404: the tag, the repository, the image
    TooManyRequests, ///< 429, also after the retries
    Server,          ///< 5xx
    Protocol,        ///< an answer that breaks the rules: bad JSON, paging loop, refused redirect, wrong digest
    TooLarge,        ///< an answer or a file over its limit
    Io,              ///< a local file or program
    Unavailable,     ///< no Docker Engine there
};

/// A failure as a value. `message` is one sentence for people: what failed, where, and what to do. It never holds a secret.
struct Error
{
    Q_DECLARE_TR_FUNCTIONS(lstags::core::Error)
public:
    ErrorKind kind = ErrorKind::Protocol;
    QString message = {};
    int httpStatus = 0;                                   ///< 0 where no HTTP answer is behind it
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< as the server asked for
    int line = 0;                                         ///< 1-based, 0 unknown
    int column = 0;                                       ///< 1-based, counted in UTF-16 units, 0 unknown

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString message)
{
    return tl::unexpected(Error{.kind = kind, .message = std::move(message)});
}

[[nodiscard]] inline tl::unexpected<Error> failAt(int column, QString message, int line = 0)
{
    return tl::unexpected(
        Error{.kind = ErrorKind::Syntax, .message = std::move(message), .line = line, .column = column});
}

/// `text` from outside made safe for a terminal, a log and a label: control, bidi and other invisible characters
/// come out as \u{XXXX}, and what is longer than `limit` is cut with an ellipsis.
[[nodiscard]] QString printable(QStringView text, qsizetype limit = 2048);

} // namespace lstags::core
