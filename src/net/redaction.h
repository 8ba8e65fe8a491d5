// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

namespace lstags::net {

/// The one place that renders headers and URLs for people. Authorization, Proxy-Authorization, Cookie, Set-Cookie,
/// X-Registry-Auth, X-Registry-Config come out as "<redacted>" (the scheme word of Authorization stays); every other value is printable,
/// with the addresses in it rendered as below.
[[nodiscard]] Headers redacted(const Headers &headers);
/// Those of an answer to `request`: also without the credentials that it carried.
[[nodiscard]] Headers redacted(const Headers &headers, const Request &request);
/// What a server said without the credentials that `request` carried: some repeat what they refuse. Secrets of less than four bytes stay:
/// they are found in every other word.
[[nodiscard]] QByteArray withoutCredentials(QByteArray text, const Request &request);
/// Without user info; query values only for names known to be harmless (n, last, scope, service, digest, mount, from, filters,
/// page, page_size, artifactType, fromImage, platform, tag, repo, digests, noprune); every other value is "<redacted>".
[[nodiscard]] QString redacted(const QUrl &url);
/// What somebody else wrote, with the http and https addresses in it rendered as above, and printable. At most `limit` characters of it are read.
[[nodiscard]] QString redactedText(QStringView text, qsizetype limit = 2048);
/// An exchange that is over, as a trace shows it.
[[nodiscard]] TraceEntry traceEntry(const Request &request, const core::Result<Response> &result, const Beginning &beginning, qint64 bytes);
/// The headers of both directions, one a line: "> Accept: ...", "< Content-Type: ...".
[[nodiscard]] QString headerLines(const TraceEntry &entry);

} // namespace lstags::net
