// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/redirect.h"

using namespace Qt::StringLiterals;

namespace lstags::net {
namespace {

constexpr int mostRedirects = 5;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isFollowed(const QByteArray &verb)
{
    return verb == "GET" || verb == "HEAD";
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

tl::unexpected<core::Error> refused(const QUrl &from, const QString &why)
{
    return core::fail(core::ErrorKind::Protocol,
                      core::Error::tr("A redirect of %1 was not followed: %2.").arg(core::printable(from.host(), 255), why));
}

} // namespace

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

core::Result<std::optional<Request>> redirected(const Request &request, const Response &response)
{
    if (!isRedirect(response.status))
        return std::optional<Request>();
    const QByteArray location = response.header("Location");
    const QUrl target = request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (location.isEmpty() || !target.isValid() || target.host().isEmpty())
        return refused(request.url, core::Error::tr("it has no valid target"));
    if (target.scheme() != "https"_L1 && target.scheme() != "http"_L1)
        return refused(request.url, core::Error::tr("its target is neither http nor https"));
    if (request.url.scheme() == "https"_L1 && target.scheme() != "https"_L1)
        return refused(request.url, core::Error::tr("it leads from https to http"));
    if (!target.userInfo().isEmpty())
        return refused(request.url, core::Error::tr("its target carries a user name"));

    Request next = request;
    next.url = target;
    if (!isSameOrigin(request.url, target)) {
        next.headers.removeIf([](const Header &header) {
            return header.name.compare("Authorization", Qt::CaseInsensitive) == 0
                || header.name.compare("Cookie", Qt::CaseInsensitive) == 0;
        });
    }
    return std::optional(next);
}

QCoro::Task<core::Result<Response>> sendFollowing(HttpClient *client, Request request, std::stop_token stop, RedirectCheck mayNotGo)
{
    for (int hop = 0;; ++hop) {
        auto task = client->send(request, stop);
        auto response = co_await task;
        if (!response)
            co_return response;
        auto next = redirected(request, *response);
        if (!next)
            co_return tl::unexpected(next.error());
        if (*next && !isFollowed(request.verb) && !isSameOrigin(request.url, (*next)->url))
            co_return refused(request.url, core::Error::tr("it sends a %1 to another server").arg(QString::fromLatin1(request.verb)));
        if (!*next || !isFollowed(request.verb)) {
            response->url = request.url;
            co_return response;
        }
        if (const QString problem = mayNotGo ? mayNotGo((*next)->url) : QString(); !problem.isEmpty())
            co_return refused(request.url, problem);
        if (hop == mostRedirects) {
            co_return core::fail(core::ErrorKind::Protocol, core::Error::tr("%1 redirects more than %2 times.")
                                                                .arg(core::printable(request.url.host(), 255))
                                                                .arg(mostRedirects));
        }
        request = std::move(**next);
    }
}

} // namespace lstags::net
