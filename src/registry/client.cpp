// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/client.h"

#include "core/mediatype.h"
#include "net/linkheader.h"
#include "net/redirect.h"
#include "registry/responses.h"
#include "registry/taglist.h"
#include "registry/transport.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

constexpr qint64 largestManifest = 4 << 20; // bytes
constexpr qint64 largestTagPage = 16 << 20; // bytes
constexpr int mostPages = 10000;
constexpr int mostIdlePages = 100; // one after the other without a tag that is new
constexpr qsizetype mostTags = 1000000;
constexpr int mostReferrerPages = 100;
constexpr auto referrersType = "application/vnd.oci.image.index.v1+json";

tl::unexpected<core::Error> broken(const core::RepositoryName &name, const QString &what)
{
    return core::fail(core::ErrorKind::Protocol, core::Error::tr("%1, %2: %3.").arg(name.registry, name.path, what));
}

QString mediaTypeOf(const net::Response &response)
{
    const QString type = QString::fromLatin1(response.header("Content-Type"));
    return core::printable(type.left(type.indexOf(u';')).trimmed(), 255);
}

std::optional<core::Digest> digestOf(const net::Response &response)
{
    return core::Digest::parse(QByteArrayView(response.header("Docker-Content-Digest").trimmed()));
}

/// Where the bytes of `response` belong in the blob that `stream` asked for.
core::Result<qint64> positionOf(const core::RepositoryName &name, const core::Descriptor &blob, const BlobStream &stream,
                                const net::Response &response)
{
    const auto wrong = [&](const QString &what) {
        return broken(name, core::Error::tr("the blob %1 came with %2").arg(blob.digest.shortened(), what));
    };
    qint64 position = 0;
    qint64 expected = blob.size;
    if (response.status == 206) {
        static const QRegularExpression form(u"\\Abytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)\\z"_s);
        const auto match = form.match(QString::fromLatin1(response.header("Content-Range").trimmed()));
        const bool isAsAsked = match.hasMatch() && match.capturedView(1).toLongLong() == stream.from
            && match.capturedView(2).toLongLong() == stream.until - 1
            && (match.capturedView(3) == u"*" || match.capturedView(3).toLongLong() == blob.size);
        if (!isAsAsked)
            return wrong(core::Error::tr("another range than was asked for"));
        position = stream.from;
        expected = stream.until - stream.from;
    }
    bool hasLength = false;
    const qint64 length = response.header("Content-Length").toLongLong(&hasLength);
    if (hasLength && length != expected)
        return wrong(core::Error::tr("another size than its descriptor has"));
    return position;
}

} // namespace

struct Client::Private
{
    Private(net::HttpClient *http, Services *services, async::PausePoint *pause) : transport(http, services, pause), waiter(&transport, services) {}

    Transport transport;
    PullWaiter waiter;
    QSet<QString> registries = {}; ///< that are known to be registries

    [[nodiscard]] Question manifestQuestion(const core::RepositoryName &name, const QString &reference, const QByteArray &verb) const
    {
        static const net::Headers headers{{"Accept", core::manifestAccept()}};
        return {.name = name,
                .request = {.verb = verb, .url = transport.url(name, "/manifests/"_L1 + reference), .headers = headers, .bodyLimit = largestManifest}};
    }
    QCoro::Task<core::Result<net::Response>> pull(core::RepositoryName name, QString reference, OnPullWait onWait, std::stop_token stop);
    QCoro::Task<core::Result<net::Response>> page(core::RepositoryName name, QUrl url, std::stop_token stop);
    QCoro::Task<core::Error> failure(core::RepositoryName name, net::Response response, std::stop_token stop);
    [[nodiscard]] core::Result<QUrl> nextPage(const core::RepositoryName &name, const QUrl &url, const net::Response &response, const QString &list) const;
    QCoro::Task<core::Result<std::optional<net::Response>>> referrersPage(core::RepositoryName name, QUrl url, std::stop_token stop);
};

Client::Client(net::HttpClient *http, Services *services, async::PausePoint *pause) : d(new Private(http, services, pause)) {}

Client::~Client() = default;

QStringList Client::takeWarnings()
{
    return d->transport.takeWarnings();
}

QCoro::Task<core::Result<net::Response>> Client::get(QUrl url, std::stop_token stop)
{
    return d->transport.get(std::move(url), std::move(stop));
}

QCoro::Task<core::Result<net::Response>> Client::Private::page(core::RepositoryName name, QUrl url, std::stop_token stop)
{
    Question question{.name = name, .request = {.url = url, .headers = {{"Accept", "application/json"}}, .bodyLimit = largestTagPage}};
    auto task = transport.ask(question, stop);
    auto response = co_await task;
    const bool refusesSize = response && (response->status == 400 || response->status == 405 || response->status == 422);
    if (refusesSize && url.query() == "n=1000"_L1) { // some registries take no page size
        question.request.url.setQuery(QString());
        auto again = transport.ask(question, stop);
        response = co_await again;
    }
    if (response && response->status != 200) {
        auto failing = failure(name, *response, stop);
        const core::Error error = co_await failing;
        co_return tl::unexpected(error);
    }
    co_return response;
}

/// What `response` stands for. 404 says that something is not there only where a registry says it: any web server answers so to whatever
/// it is asked.
QCoro::Task<core::Error> Client::Private::failure(core::RepositoryName name, net::Response response, std::stop_token stop)
{
    const core::Error error = errorFrom(name, name.registry, response);
    if (response.status != 404 || registries.contains(name.registry) || isFromRegistry(response))
        co_return error;
    QUrl root = transport.url(name, {});
    root.setPath(u"/v2/"_s);
    auto task = transport.get(root, stop);
    const auto answer = co_await task;
    if (!answer)
        co_return answer.error();
    if (answer->status == 200 || answer->status == 401 || isFromRegistry(*answer)) {
        registries.insert(name.registry);
        co_return error;
    }
    core::Error none{.kind = core::ErrorKind::Protocol, .httpStatus = answer->status};
    none.message = core::Error::tr("%1 is no registry: it answered 404 for %2 and %3 for /v2/. Check its address.")
                       .arg(name.registry, name.path)
                       .arg(answer->status);
    co_return none;
}

/// The page of `list` behind this one; an empty URL if this was the last.
core::Result<QUrl> Client::Private::nextPage(const core::RepositoryName &name, const QUrl &url, const net::Response &response, const QString &list) const
{
    const auto link = net::nextLink(net::headerValues(response.headers, "Link"));
    if (!link)
        return QUrl();
    const QUrl next = url.resolved(QUrl::fromEncoded(*link, QUrl::StrictMode));
    if (!next.isValid() || !net::isSameOrigin(url, next) || next.path() != url.path() || !next.userInfo().isEmpty())
        return broken(name, core::Error::tr("%1 goes on at another place, which is not followed; it is not complete").arg(list));
    return next;
}

QCoro::Task<core::Result<TagList>> Client::tags(core::RepositoryName name, std::function<void(QStringList)> onPage, std::stop_token stop)
{
    QUrl url = d->transport.url(name, u"/tags/list"_s);
    url.setQuery(u"n=1000"_s);
    TagList list;
    QSet<QString> seenTags;
    QSet<QUrl> seenPages;
    int idlePages = 0;
    while (!url.isEmpty()) {
        if (seenPages.contains(url) || seenPages.size() == mostPages || idlePages == mostIdlePages)
            co_return broken(name, core::Error::tr("the list of tags never ends; it is not complete"));
        seenPages.insert(url);
        auto task = d->page(name, url, stop);
        const auto response = co_await task;
        if (!response && response.error().kind == core::ErrorKind::NotFound && seenPages.size() > 1) // NotFound is what no repository looks like
            co_return broken(name, core::Error::tr("a page of the list of tags is not there; it is not complete"));
        if (!response)
            co_return tl::unexpected(response.error());
        const auto page = parseTagPage(response->body);
        if (!page)
            co_return broken(name, core::Error::tr("the list of tags cannot be read"));
        d->registries.insert(name.registry);
        QStringList fresh;
        for (const QString &tag : page->tags) {
            if (!seenTags.contains(tag))
                fresh += tag;
            seenTags.insert(tag);
        }
        list.invalid += page->invalid;
        list.tags += fresh;
        idlePages = fresh.isEmpty() ? idlePages + 1 : 0;
        if (list.tags.size() > mostTags)
            co_return core::fail(core::ErrorKind::TooLarge, core::Error::tr("%1 lists more than %2 tags of %3.").arg(name.registry).arg(mostTags).arg(name.path));
        if (onPage && !fresh.isEmpty())
            onPage(fresh);
        const auto next = d->nextPage(name, url, *response, core::Error::tr("the list of tags"));
        if (!next)
            co_return tl::unexpected(next.error());
        url = *next;
    }
    if (list.invalid > 0)
        d->transport.warn(core::Error::tr("%1: skipped invalid tags: %2.").arg(name.familiarName()).arg(list.invalid));
    co_return list;
}

QCoro::Task<core::Result<ManifestHead>> Client::head(core::RepositoryName name, QString reference, bool allowGet, std::stop_token stop)
{
    auto task = d->transport.ask(d->manifestQuestion(name, reference, "HEAD"), stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    constexpr std::array refusals{400, 404, 405, 501};
    const bool headRefused = std::find(refusals.begin(), refusals.end(), response->status) != refusals.end();
    if (response->status != 200 && !(headRefused && allowGet)) {
        auto failing = d->failure(name, *response, stop);
        const core::Error error = co_await failing;
        co_return tl::unexpected(error);
    }
    const auto digest = digestOf(*response);
    const auto asked = core::Digest::parse(QStringView(reference));
    if (asked && digest && *digest != *asked && response->status == 200)
        co_return broken(name, core::Error::tr("what came for %1 is something else").arg(asked->shortened()));
    if (digest && response->status == 200) {
        d->registries.insert(name.registry);
        co_return ManifestHead{.digest = *digest, .mediaType = mediaTypeOf(*response), .size = response->header("Content-Length").toLongLong()};
    }
    if (!allowGet)
        co_return broken(name, core::Error::tr("the registry tells no digest of %1").arg(reference));
    auto get = manifest(name, reference, stop);
    const auto body = co_await get;
    if (!body)
        co_return tl::unexpected(body.error());
    co_return ManifestHead{.digest = body->digest, .mediaType = body->mediaType, .size = body->body.size()};
}

/// The answer for a manifest, after the wait for pulls.
QCoro::Task<core::Result<net::Response>> Client::Private::pull(core::RepositoryName name, QString reference, OnPullWait onWait, std::stop_token stop)
{
    for (bool isTimeUp = false;;) {
        if (onWait) {
            auto waiting = waiter.wait(manifestQuestion(name, reference, "HEAD"), onWait, stop);
            const auto outcome = co_await waiting;
            if (outcome == PullWaiter::Outcome::Stopped)
                co_return core::fail(core::ErrorKind::Cancelled, core::Error::tr("Stopped."));
            if (outcome == PullWaiter::Outcome::TimeUp && std::exchange(isTimeUp, true))
                onWait = {};
        }
        auto task = transport.ask(manifestQuestion(name, reference, "GET"), stop);
        const auto response = co_await task;
        if (!onWait || !response || !isOutOfPulls(*response))
            co_return response;
    }
}

QCoro::Task<core::Result<ManifestBody>> Client::manifest(core::RepositoryName name, QString reference, std::stop_token stop, OnPullWait onWait)
{
    auto task = d->pull(name, reference, std::move(onWait), stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    if (response->status != 200) {
        auto failing = d->failure(name, *response, stop);
        const core::Error error = co_await failing;
        co_return tl::unexpected(error);
    }
    const auto asked = core::Digest::parse(QStringView(reference));
    if (asked && !asked->isOf(response->body))
        co_return broken(name, core::Error::tr("what came for %1 is something else").arg(asked->shortened()));
    const core::Digest digest = asked ? *asked : core::Digest::ofBytes(response->body);
    const auto claimed = digestOf(*response);
    const bool isVouchedFor = asked || (claimed && claimed->isOf(response->body));
    if (!isVouchedFor && !QJsonDocument::fromJson(response->body).isObject())
        co_return broken(name, core::Error::tr("the manifest of %1 is cut off or damaged").arg(reference));
    if (claimed && *claimed != digest && claimed->bytes().startsWith("sha256:"))
        d->transport.warn(core::Error::tr("%1 calls %2:%3 by a digest that is not that of its bytes.").arg(name.registry, name.path, reference));
    co_return ManifestBody{.digest = digest, .mediaType = mediaTypeOf(*response), .body = response->body};
}

QCoro::Task<core::Result<QByteArray>> Client::blob(core::RepositoryName name, core::Digest digest, qint64 limit, std::stop_token stop,
                                                   async::Gate::Rank rank)
{
    const Question question{.name = name, .request = {.url = d->transport.blobUrl(name, digest), .bodyLimit = limit}, .rank = rank};
    auto task = d->transport.ask(question, stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    if (response->status != 200)
        co_return tl::unexpected(blobErrorFrom(name, digest, *response));
    if (!digest.isOf(response->body))
        co_return broken(name, core::Error::tr("the blob %1 is damaged").arg(digest.shortened()));
    co_return response->body;
}

QCoro::Task<core::Result<void>> Client::stream(core::RepositoryName name, core::Descriptor blob, BlobStream to, std::stop_token stop)
{
    Question question{.name = name, .request = {.url = d->transport.blobUrl(name, blob.digest), .http2 = false}};
    net::Request &request = question.request;
    request.totalTimeout = std::chrono::milliseconds(0); // the stall timeout is what counts
    if (to.from > 0 || to.until < blob.size)
        request.headers = {{"Range", "bytes=" + QByteArray::number(to.from) + '-' + QByteArray::number(to.until - 1)}};
    request.onHead = [&](const net::Response &head) -> core::Result<void> {
        const auto position = positionOf(name, blob, to, head);
        if (!position)
            return tl::unexpected(position.error());
        to.onStart(*position);
        return {};
    };
    request.sink = to.sink;
    request.pace = to.pace;
    auto task = d->transport.attempt(question, nullptr, stop);
    const auto attempt = co_await task;
    if (!attempt.outcome)
        co_return tl::unexpected(attempt.outcome.error());
    if (attempt.outcome->status != 200 && attempt.outcome->status != 206)
        co_return tl::unexpected(errorFrom(name, name.registry, *attempt.outcome));
    co_return core::Result<void>();
}

/// A page of the list of referrers; nullopt: not from such an API.
QCoro::Task<core::Result<std::optional<net::Response>>> Client::Private::referrersPage(core::RepositoryName name, QUrl url, std::stop_token stop)
{
    const Question question{.name = name,
                            .request = {.url = url, .headers = {{"Accept", referrersType}}, .bodyLimit = largestManifest}};
    auto task = transport.ask(question, stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    constexpr std::array unknown{400, 404, 405, 406, 501};
    const bool hasNone = std::find(unknown.begin(), unknown.end(), response->status) != unknown.end();
    if (hasNone || (response->status == 200 && mediaTypeOf(*response) != QLatin1StringView(referrersType))) // or a page of a web server
        co_return std::optional<net::Response>();
    if (response->status != 200)
        co_return tl::unexpected(errorFrom(name, name.registry, *response));
    co_return std::optional(*response);
}

QCoro::Task<core::Result<std::optional<QList<core::Referrer>>>> Client::referrers(core::RepositoryName name, core::Digest digest, std::stop_token stop)
{
    const QString what = core::Error::tr("the list of what refers to %1").arg(digest.shortened());
    QUrl url = d->transport.url(name, "/referrers/"_L1 + digest.toString());
    QList<core::Referrer> list;
    QSet<QUrl> seen;
    while (!url.isEmpty()) {
        if (seen.contains(url) || seen.size() == mostReferrerPages)
            co_return broken(name, core::Error::tr("%1 never ends").arg(what));
        auto task = d->referrersPage(name, url, stop);
        const auto response = co_await task;
        if (!response)
            co_return tl::unexpected(response.error());
        if (!*response && seen.isEmpty())
            co_return std::optional<QList<core::Referrer>>();
        if (!*response)
            co_return broken(name, core::Error::tr("a page of %1 is not there").arg(what));
        seen.insert(url);
        const auto page = core::parseReferrers((*response)->body);
        if (!page)
            co_return broken(name, core::Error::tr("%1 cannot be read").arg(what));
        list += *page;
        const auto next = d->nextPage(name, url, **response, what);
        if (!next)
            co_return tl::unexpected(next.error());
        url = *next;
    }
    co_return std::optional(list);
}

async::Gate *Client::gate(const core::RepositoryName &name) const
{
    return d->transport.gate(name);
}

} // namespace lstags::registry
