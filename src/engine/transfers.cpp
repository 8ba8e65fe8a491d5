// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/clientprivate.h"

#include "engine/imagelist.h"
#include "engine/registryauth.h"
#include "net/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lstags::engine {
namespace {

constexpr std::chrono::minutes longestSilence{10}; // a large layer is unpacked without a word
constexpr qsizetype longestReference = 512;        // host, path, tag or digest

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString nameQuery(QLatin1StringView key, const core::RepositoryName &name, const QString &tag)
{
    return key + u'=' + encoded(name.familiarName()) + "&tag="_L1 + encoded(tag);
}

/// What goes into a path: an id or a reference, and no way out of it.
core::Result<void> checkImage(const QString &image)
{
    static const QRegularExpression form(uR"(\A[A-Za-z0-9\[][A-Za-z0-9_.:/@\[\]-]*\z)"_s);
    if (image.size() <= longestReference && form.match(image).hasMatch() && !image.contains(".."_L1) && !image.contains("//"_L1))
        return {};
    return core::fail(core::ErrorKind::Usage, core::Error::tr("\"%1\" names no image.").arg(core::printable(image, 255)));
}

core::Result<void> checkTag(const QString &tag)
{
    if (core::isTag(tag))
        return {};
    return core::fail(core::ErrorKind::Usage, core::Error::tr("\"%1\" is no tag.").arg(core::printable(tag, 255)));
}

core::Error notEnded()
{
    return {.kind = core::ErrorKind::Network, .message = core::Error::tr("The engine stopped reporting before it was done; try again.")};
}

/// Of an engine that repeats what it was given to log in with.
core::Error discreet(core::Error error, const net::Request &request)
{
    error.message = QString::fromUtf8(net::withoutCredentials(error.message.toUtf8(), request));
    return error;
}

QString referenceOf(const core::RepositoryName &name, const QString &tag)
{
    return name.familiarName() + u':' + tag;
}

} // namespace

QCoro::Task<core::Result<net::Response>> Client::Private::act(QByteArray verb, QString path, QString query, std::stop_token stop)
{
    auto negotiation = negotiate(stop);
    const auto negotiated = co_await negotiation;
    if (!negotiated)
        co_return tl::unexpected(negotiated.error());
    net::Request request = this->request("/v"_L1 + apiVersion + path, query);
    request.verb = verb;
    auto task = send(std::move(request), stop);
    co_return co_await task;
}

QCoro::Task<core::Result<void>> Client::Private::transfer(TransferRequest wanted, ProgressReader *reader, std::stop_token stop)
{
    auto negotiation = negotiate(stop);
    const auto negotiated = co_await negotiation;
    if (!negotiated)
        co_return tl::unexpected(negotiated.error());
    net::Request request = this->request("/v"_L1 + apiVersion + wanted.path, wanted.query);
    request.verb = "POST";
    request.headers += net::Header{"Content-Type", "text/plain"}; // as the docker command does: Qt would call no body a form
    if (!wanted.auth.isEmpty())
        request.headers += net::Header{"X-Registry-Auth", wanted.auth};
    request.stallTimeout = longestSilence;
    request.totalTimeout = std::chrono::milliseconds(0);
    bool isUnderWay = false;
    request.sink = [&](QByteArrayView bytes) {
        isUnderWay = true;
        if (reader->feed(bytes) && wanted.onProgress)
            wanted.onProgress(reader->progress());
        return true;
    };
    auto task = http->send(request, stop);
    const auto response = co_await task;
    reader->finish();
    if (reader->error())
        co_return tl::unexpected(discreet(*reader->error(), request));
    if (reader->isClosed())
        co_return core::Result<void>(); // whatever befell the connection since
    if (!response)
        co_return tl::unexpected(isUnderWay ? response.error() : noAnswer(response.error()));
    if (response->status / 100 != 2)
        co_return tl::unexpected(discreet(refusal(*response), request));
    co_return core::Result<void>();
}

QCoro::Task<core::Result<void>> Client::Private::confirm(QString image, QString id, std::stop_token stop)
{
    if (info.product != "Podman"_L1 || id.isEmpty())
        co_return tl::unexpected(notEnded());
    auto task = inspect(image, stop);
    const auto found = co_await task;
    if (!found)
        co_return tl::unexpected(found.error());
    if (!found->id.section(u':', -1).startsWith(id))
        co_return tl::unexpected(notEnded());
    co_return core::Result<void>();
}

QCoro::Task<core::Result<QByteArray>> Client::Private::inspected(QString image, std::stop_token stop)
{
    if (const auto checked = checkImage(image); !checked)
        co_return tl::unexpected(checked.error());
    auto task = act("GET", "/images/"_L1 + image + "/json"_L1, {}, stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    co_return response->body;
}

QCoro::Task<core::Result<Image>> Client::Private::inspect(QString image, std::stop_token stop)
{
    auto task = inspected(image, stop);
    const auto body = co_await task;
    if (!body)
        co_return tl::unexpected(body.error());
    co_return parseImage(*body);
}

QCoro::Task<core::Result<PullOutcome>> Client::pull(core::RepositoryName name, QString tag, std::optional<core::Platform> platform,
                                                    QByteArray auth, OnProgress onProgress, std::stop_token stop)
{
    if (const auto checked = checkTag(tag); !checked)
        co_return tl::unexpected(checked.error()); // without a tag the engine pulls them all
    const QString reference = referenceOf(name, tag);
    TransferRequest wanted{.path = u"/images/create"_s, .query = nameQuery("fromImage"_L1, name, tag), .auth = auth, .onProgress = onProgress};
    if (platform)
        wanted.query += "&platform="_L1 + encoded(platform->toString());
    ProgressReader reader(Transfer::Pull);
    auto transfer = d->transfer(std::move(wanted), &reader, stop);
    auto done = co_await transfer;
    if (done && !reader.isClosed()) {
        auto confirmation = d->confirm(reference, reader.lastComplete(), stop);
        done = co_await confirmation;
    }
    if (!done)
        co_return tl::unexpected(explained(done.error(), core::Error::tr("%1 was not pulled.").arg(reference)));
    co_return PullOutcome{.digest = reader.digest()};
}

QCoro::Task<core::Result<PushOutcome>> Client::push(core::RepositoryName name, QString tag, QByteArray auth, OnProgress onProgress,
                                                    std::stop_token stop)
{
    if (const auto checked = checkTag(tag); !checked)
        co_return tl::unexpected(checked.error()); // without a tag the engine pushes them all
    TransferRequest wanted{.path = "/images/"_L1 + name.familiarName() + "/push"_L1,
                           .query = "tag="_L1 + encoded(tag),
                           .auth = auth.isEmpty() ? registryAuth({}) : auth, // has to be there, of nobody too
                           .onProgress = onProgress};
    ProgressReader reader(Transfer::Push);
    auto transfer = d->transfer(std::move(wanted), &reader, stop);
    auto done = co_await transfer;
    if (done && !reader.isClosed())
        done = tl::unexpected(notEnded());
    if (!done)
        co_return tl::unexpected(explained(done.error(), core::Error::tr("%1 was not pushed.").arg(referenceOf(name, tag))));
    co_return PushOutcome{.digest = reader.digest(), .size = reader.size()};
}

QCoro::Task<core::Result<void>> Client::tag(QString image, core::RepositoryName to, QString tag, std::stop_token stop)
{
    const auto checked = checkImage(image).and_then([&tag] { return checkTag(tag); });
    if (!checked)
        co_return tl::unexpected(checked.error());
    auto task = d->act("POST", "/images/"_L1 + image + "/tag"_L1, nameQuery("repo"_L1, to, tag), stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(explained(response.error(), core::Error::tr("%1 was not tagged as %2.").arg(image, referenceOf(to, tag))));
    co_return core::Result<void>();
}

QCoro::Task<core::Result<void>> Client::remove(QString image, std::stop_token stop)
{
    if (const auto checked = checkImage(image); !checked)
        co_return tl::unexpected(checked.error());
    auto task = d->act("DELETE", "/images/"_L1 + image, u"noprune=true"_s, stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(explained(response.error(), core::Error::tr("%1 was not removed from the engine.").arg(image)));
    co_return core::Result<void>();
}

QCoro::Task<core::Result<Image>> Client::inspect(QString image, std::stop_token stop)
{
    auto task = d->inspect(image, stop);
    co_return co_await task;
}

QCoro::Task<core::Result<core::ImageConfig>> Client::config(QString image, std::stop_token stop)
{
    auto task = d->inspected(image, stop);
    const auto body = co_await task;
    if (!body)
        co_return tl::unexpected(body.error());
    co_return core::ImageConfig::parseInspected(*body);
}

} // namespace lstags::engine
