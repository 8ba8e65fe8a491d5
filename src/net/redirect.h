// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

namespace lstags::net {

/// Same scheme, host and port: where credentials may go.
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

/// The request that follows `response` (301, 302, 303, 307, 308), or why it must not be followed: no or bad Location,
/// another scheme than http(s), https to http, user info. Authorization and Cookie are dropped when the origin changes, for good.
/// nullopt: the response is no redirect.
[[nodiscard]] core::Result<std::optional<Request>> redirected(const Request &request, const Response &response);

/// Why a redirect is not to be followed to a place; empty: nothing speaks against it. Written to stand behind a colon.
using RedirectCheck = std::function<QString(const QUrl &target)>;

/// Sends and follows up to 5 redirects of GET and HEAD by the rules above and that of `mayNotGo`, if there is one. What is sent by another verb goes nowhere else: a redirect of it
/// to another origin is ErrorKind::Protocol, one within the origin is handed back as it is.
QCoro::Task<core::Result<Response>> sendFollowing(HttpClient *client, Request request, std::stop_token stop, RedirectCheck mayNotGo = {});

} // namespace lstags::net
