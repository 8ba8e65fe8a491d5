// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/clientprivate.h"

#include "engine/imagelist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <compare>

using namespace Qt::StringLiterals;

namespace lstags::engine {
namespace {

constexpr qint64 largestList = 64 << 20; // bytes

/// "1.45": major and minor, compared as numbers.
struct ApiVersion
{
    int major = 0;
    int minor = 0;
    auto operator<=>(const ApiVersion &) const = default;

    static ApiVersion parse(const QString &text)
    {
        return {.major = text.section(u'.', 0, 0).toInt(), .minor = text.section(u'.', 1, 1).toInt()};
    }
    [[nodiscard]] QString toString() const { return u"%1.%2"_s.arg(major).arg(minor); }
};
constexpr ApiVersion oldest{.major = 1, .minor = 40};
constexpr ApiVersion newest{.major = 1, .minor = 51};

} // namespace

net::Request Client::Private::request(const QString &path, const QString &query) const
{
    net::Request request{.url = endpoint.url};
    request.url.setPath(path);
    request.url.setQuery(query);
    return request;
}

Client::Client(Endpoint endpoint, net::Trace trace) : d(new Private)
{
    d->http = endpoint.makeHttpClient(std::move(trace));
    d->endpoint = std::move(endpoint);
}

Client::~Client() = default;

core::Error Client::Private::noAnswer(const core::Error &cause) const
{
    using core::ErrorKind;
    for (const auto kind : {ErrorKind::Cancelled, ErrorKind::Usage, ErrorKind::TooLarge, ErrorKind::Protocol}) {
        if (cause.kind == kind)
            return cause;
    }
    if (cause.kind == ErrorKind::Unavailable) { // of a socket: it says what is wrong with it
        return {.kind = cause.kind,
                .message = core::Error::tr("No Docker Engine. %1 Where none is installed, install Docker or Podman.").arg(cause.message)};
    }
    return {.kind = ErrorKind::Unavailable,
            .message = core::Error::tr("No Docker Engine at %1: %2 Start Docker or Podman, join its group (\"docker\"), or set DOCKER_HOST.")
                           .arg(core::printable(endpoint.text, 255), cause.message)};
}

QCoro::Task<core::Result<net::Response>> Client::Private::send(net::Request request, std::stop_token stop)
{
    auto task = http->send(std::move(request), stop);
    auto response = co_await task;
    if (!response)
        co_return tl::unexpected(noAnswer(response.error()));
    if (response->status / 100 != 2)
        co_return tl::unexpected(refusal(*response));
    co_return response;
}

QCoro::Task<core::Result<QJsonObject>> Client::Private::object(QString path, std::stop_token stop)
{
    auto task = send(request(path), stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    if (!document.isObject())
        co_return core::fail(core::ErrorKind::Protocol, core::Error::tr("The engine's answer to %1 cannot be read.").arg(path));
    co_return document.object();
}

QCoro::Task<core::Result<void>> Client::Private::negotiate(std::stop_token stop)
{
    if (!apiVersion.isEmpty())
        co_return core::Result<void>();
    auto task = object(u"/version"_s, stop);
    const auto version = co_await task;
    if (!version)
        co_return tl::unexpected(version.error());
    const ApiVersion theirs = ApiVersion::parse((*version)["ApiVersion"_L1].toString());
    const ApiVersion theirOldest = ApiVersion::parse((*version)["MinAPIVersion"_L1].toString());
    const ApiVersion chosen = std::min(newest, theirs);
    if (chosen < oldest || chosen < theirOldest) {
        co_return core::fail(core::ErrorKind::Unavailable,
                             core::Error::tr("The engine speaks API %1 to %2, lstags %3 to %4; one of them needs an update.")
                                 .arg(theirOldest.toString(), theirs.toString(), oldest.toString(), newest.toString()));
    }
    info.product = u"Docker"_s;
    const QJsonArray components = (*version)["Components"_L1].toArray();
    for (const QJsonValue &component : components) {
        if (component["Name"_L1].toString().startsWith("Podman"_L1))
            info.product = u"Podman"_s;
    }
    info.version = core::printable((*version)["Version"_L1].toString(), 64);
    info.apiVersion = apiVersion = chosen.toString();
    info.endpoint = endpoint.text;
    co_return core::Result<void>();
}

QCoro::Task<core::Result<Info>> Client::info(std::stop_token stop)
{
    auto negotiation = d->negotiate(stop);
    const auto negotiated = co_await negotiation;
    if (!negotiated)
        co_return tl::unexpected(negotiated.error());
    auto task = d->object("/v"_L1 + d->apiVersion + "/info"_L1, stop);
    const auto info = co_await task;
    if (!info)
        co_return tl::unexpected(info.error());
    d->info.storage = core::printable((*info)["Driver"_L1].toString(), 64);
    const QByteArray status = QJsonDocument((*info)["DriverStatus"_L1].toArray()).toJson();
    if (status.contains("io.containerd.snapshotter"))
        d->info.storage = u"containerd"_s;
    co_return d->info;
}

QCoro::Task<core::Result<QList<Image>>> Client::images(std::stop_token stop)
{
    auto negotiation = d->negotiate(stop);
    const auto negotiated = co_await negotiation;
    if (!negotiated)
        co_return tl::unexpected(negotiated.error());
    net::Request request = d->request("/v"_L1 + d->apiVersion + "/images/json"_L1); // RepoDigests come unasked; asked for them Podman 4 answers nothing
    request.bodyLimit = largestList;
    auto task = d->send(request, stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    co_return parseImages(response->body);
}

QCoro::Task<core::Result<void>> Client::events(std::function<void(ImageEvent)> onEvent, std::stop_token stop)
{
    auto negotiation = d->negotiate(stop);
    const auto negotiated = co_await negotiation;
    if (!negotiated)
        co_return tl::unexpected(negotiated.error());
    net::Request request = d->request("/v"_L1 + d->apiVersion + "/events"_L1, u"filters=%7B%22type%22%3A%5B%22image%22%5D%7D"_s);
    request.stallTimeout = request.totalTimeout = std::chrono::milliseconds(0); // silence is what nothing happening sounds like
    EventReader reader;
    request.sink = [&](QByteArrayView bytes) {
        const auto events = reader.feed(bytes);
        for (const ImageEvent &event : events)
            onEvent(event);
        return true;
    };
    auto task = d->send(request, stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    co_return core::fail(core::ErrorKind::Unavailable, core::Error::tr("The engine at %1 has gone.").arg(core::printable(d->endpoint.text, 255)));
}

} // namespace lstags::engine
