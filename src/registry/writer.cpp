// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/writer.h"

#include "core/mediatype.h"
#include "registry/responses.h"
#include "registry/transport.h"
#include "registry/trustedurl.h"

#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

using Response = net::Response;

constexpr std::chrono::milliseconds parting{75}; // for the answer that opens an upload after a stop, and again to cancel it
constexpr std::chrono::minutes closeTime{10}; // a registry hashes the blob again, and may move it from one place of its store to another

tl::unexpected<core::Error> broken(const core::RepositoryName &name, const QString &what)
{
    return core::fail(core::ErrorKind::Protocol, core::Error::tr("%1, %2: %3.").arg(name.registry, name.path, what));
}

/// "0-1023": bytes that the registry has; nullopt: it does not say.
std::optional<qint64> offsetOf(const Response &response)
{
    static const QRegularExpression form(u"\\A(?:bytes=)?0-(\\d{1,18})\\z"_s);
    const auto match = form.match(QString::fromLatin1(response.header("Range").trimmed()));
    if (!match.hasMatch())
        return {};
    const qint64 last = match.capturedView(1).toLongLong();
    return last > 0 ? last + 1 : 0; // "0-0" is what distribution says of an empty upload
}

/// `location` with the digest behind whatever query it has, which belongs to the registry and is kept as it is.
QUrl closing(const QUrl &location, const core::Digest &digest)
{
    QUrl url = location;
    const QString query = url.query(QUrl::FullyEncoded);
    url.setQuery((query.isEmpty() ? QString() : QString(query + u'&')) + "digest="_L1 + digest.toString(), QUrl::StrictMode);
    return url;
}

core::Result<void> finished(const core::RepositoryName &name, const core::Result<Response> &outcome)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (outcome->status != 201 && outcome->status != 204)
        return tl::unexpected(errorFrom(name, name.registry, *outcome));
    return {};
}

/// Asks for a stop a moment after another was asked for, in the same thread.
class LateStop
{
public:
    LateStop(std::stop_token stop, std::chrono::milliseconds delay) : m_forward(std::move(stop), [this] { m_delay.start(); })
    {
        m_delay.setSingleShot(true);
        m_delay.setInterval(delay);
        QObject::connect(&m_delay, &QTimer::timeout, &m_delay, [this] { m_stop.request_stop(); });
    }
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    QTimer m_delay;
    std::stop_callback<std::function<void()>> m_forward;
};

const net::Header octets{"Content-Type", "application/octet-stream"};

} // namespace

struct Writer::Private
{
    Transport transport;

    /// The session after `response` to a request at the location of `before`.
    [[nodiscard]] core::Result<UploadSession> session(const core::RepositoryName &name, const UploadSession &before, const Response &response) const;
    [[nodiscard]] static core::Result<PutManifest> accepted(const core::RepositoryName &name, const QString &reference, const core::Digest &digest,
                                                            const Response &response);
    QCoro::Task<core::Result<bool>> holds(core::RepositoryName name, QString reference, core::Digest digest, std::stop_token stop);
};

Writer::Writer(net::HttpClient *http, Services *services, async::PausePoint *pause)
    : d(new Private{Transport(http, services, pause, Access::Push)})
{}

Writer::~Writer() = default;

async::Gate *Writer::gate(const core::RepositoryName &name) const
{
    return d->transport.gate(name);
}

QStringList Writer::takeWarnings()
{
    return d->transport.takeWarnings();
}

core::Result<UploadSession> Writer::Private::session(const core::RepositoryName &name, const UploadSession &before, const Response &response) const
{
    const QByteArray location = response.header("Location");
    const QUrl target = location.isEmpty() ? before.location : before.location.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const QString problem = whyUntrusted(transport.url(name, {}), target);
    if (!problem.isEmpty())
        return broken(name, core::Error::tr("an upload was sent to a place that is not trusted: %1").arg(problem));
    const qint64 minChunk = std::max(before.minChunk, response.header("OCI-Chunk-Min-Length").toLongLong()); // said once, as the upload is opened
    return UploadSession{.location = target, .offset = offsetOf(response).value_or(before.offset), .minChunk = minChunk};
}

QCoro::Task<core::Result<std::optional<qint64>>> Writer::blobSize(core::RepositoryName name, core::Digest digest, std::stop_token stop)
{
    const Question question{.name = name, .request = {.verb = "HEAD", .url = d->transport.blobUrl(name, digest)}};
    auto task = d->transport.ask(question, stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    if (response->status == 404)
        co_return std::optional<qint64>();
    if (response->status != 200)
        co_return tl::unexpected(errorFrom(name, name.registry, *response));
    co_return std::optional(response->header("Content-Length").toLongLong());
}

QCoro::Task<core::Result<std::optional<UploadSession>>> Writer::openUpload(core::RepositoryName name, core::Digest digest, QString mountFrom,
                                                                           std::stop_token stop)
{
    Question question{.name = name, .request = {.verb = "POST", .url = d->transport.url(name, u"/blobs/uploads/"_s)}, .alsoReads = mountFrom};
    if (!mountFrom.isEmpty())
        question.request.url.setQuery("mount="_L1 + digest.toString() + "&from="_L1 + mountFrom);
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled, core::Error::tr("Stopped."));
    const LateStop late(stop, parting); // nobody else will know of the upload
    auto task = d->transport.ask(question, late.token());
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    if (response->status == 201 && !mountFrom.isEmpty())
        co_return std::optional<UploadSession>();
    if (response->status != 202)
        co_return tl::unexpected(errorFrom(name, name.registry, *response));
    if (response->header("Location").isEmpty())
        co_return broken(name, core::Error::tr("the registry opens an upload but does not say where"));
    const UploadSession before{.location = question.request.url};
    const auto session = d->session(name, before, *response);
    if (!session)
        co_return tl::unexpected(session.error());
    if (stop.stop_requested()) {
        auto leave = cancel(name, *session, {}, parting);
        co_await leave;
        co_return core::fail(core::ErrorKind::Cancelled, core::Error::tr("Stopped."));
    }
    co_return std::optional(*session);
}

QCoro::Task<core::Result<UploadSession>> Writer::uploadStatus(core::RepositoryName name, UploadSession session, std::stop_token stop)
{
    const Question question{.name = name, .request = {.url = session.location}};
    auto task = d->transport.ask(question, stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    if (response->status != 204 && response->status != 202)
        co_return tl::unexpected(errorFrom(name, name.registry, *response));
    if (!offsetOf(*response))
        co_return broken(name, core::Error::tr("the registry does not say how far an upload has come"));
    co_return d->session(name, session, *response);
}

QCoro::Task<core::Result<UploadSession>> Writer::append(core::RepositoryName name, UploadSession session, net::BodySource chunk,
                                                        std::stop_token stop)
{
    Question question{.name = name, .request = {.verb = "PATCH", .url = session.location, .headers = {octets}, .bodySource = chunk, .http2 = false}};
    const QByteArray range = QByteArray::number(session.offset) + '-' + QByteArray::number(session.offset + chunk.size - 1);
    question.request.headers += net::Header{"Content-Range", range};
    question.request.totalTimeout = std::chrono::milliseconds(0);
    auto task = d->transport.attempt(question, nullptr, stop);
    const auto attempt = co_await task;
    if (!attempt.outcome)
        co_return tl::unexpected(attempt.outcome.error());
    const Response &response = *attempt.outcome;
    if (response.status == 405 || response.status == 501)
        co_return core::fail(core::ErrorKind::Usage, core::Error::tr("%1 takes no blobs in chunks.").arg(name.registry));
    if (response.status / 100 != 2)
        co_return tl::unexpected(errorFrom(name, name.registry, response));
    session.offset += chunk.size; // where the answer says nothing else
    co_return d->session(name, session, response);
}

QCoro::Task<core::Result<void>> Writer::finish(core::RepositoryName name, UploadSession session, core::Digest digest, net::BodySource rest,
                                               std::stop_token stop)
{
    Question question{.name = name,
                      .request = {.verb = "PUT", .url = closing(session.location, digest), .headers = {octets}, .bodySource = rest, .http2 = false}};
    question.request.stallTimeout = closeTime;
    question.request.totalTimeout = std::chrono::milliseconds(0);
    auto task = d->transport.attempt(question, nullptr, stop);
    const auto attempt = co_await task;
    co_return finished(name, attempt.outcome);
}

QCoro::Task<core::Result<void>> Writer::finish(core::RepositoryName name, UploadSession session, core::Digest digest, QByteArray rest,
                                               std::stop_token stop)
{
    const Question question{.name = name,
                            .request = {.verb = "PUT",
                                        .url = closing(session.location, digest),
                                        .headers = {octets},
                                        .body = std::move(rest),
                                        .stallTimeout = closeTime,
                                        .totalTimeout = closeTime}};
    auto task = d->transport.attempt(question, gate(name), stop);
    const auto attempt = co_await task;
    co_return finished(name, attempt.outcome);
}

QCoro::Task<> Writer::cancel(core::RepositoryName name, UploadSession session, std::stop_token stop, std::chrono::milliseconds longest)
{
    Question question{.name = name, .request = {.verb = "DELETE", .url = session.location}};
    std::stop_source end; // whatever it waits for: a token, the host's gate, an answer
    const std::stop_callback forward(stop, [&end] { end.request_stop(); });
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &limit, [&end] { end.request_stop(); });
    limit.start(longest);
    auto task = d->transport.attempt(question, gate(name), end.get_token());
    co_await task;
}

QCoro::Task<core::Result<bool>> Writer::Private::holds(core::RepositoryName name, QString reference, core::Digest digest, std::stop_token stop)
{
    const Question question{.name = name,
                            .request = {.verb = "HEAD",
                                        .url = transport.url(name, "/manifests/"_L1 + reference),
                                        .headers = {{"Accept", core::manifestAccept()}}}};
    auto task = transport.ask(question, stop);
    const auto response = co_await task;
    if (!response)
        co_return tl::unexpected(response.error());
    co_return response->status == 200 && response->header("Docker-Content-Digest") == digest.bytes();
}

/// What `response` to the bytes of `digest` under `reference` says.
core::Result<PutManifest> Writer::Private::accepted(const core::RepositoryName &name, const QString &reference, const core::Digest &digest,
                                                    const Response &response)
{
    const auto told = core::Digest::parse(QByteArrayView(response.header("Docker-Content-Digest").trimmed()));
    if (told && *told != digest && told->bytes().startsWith("sha256:") == digest.bytes().startsWith("sha256:"))
        return broken(name, core::Error::tr("the registry keeps %1 under another digest").arg(reference));
    return PutManifest{.digest = digest, .subjectNoted = !response.header("OCI-Subject").isEmpty()};
}

QCoro::Task<core::Result<PutManifest>> Writer::putManifest(core::RepositoryName name, QString reference, QString mediaType, QByteArray body,
                                                           std::stop_token stop)
{
    const auto asked = core::Digest::parse(QStringView(reference));
    const core::Digest digest = asked.value_or(core::Digest::ofBytes(body));
    const Question question{.name = name,
                            .request = {.verb = "PUT",
                                        .url = d->transport.url(name, "/manifests/"_L1 + reference),
                                        .headers = {{"Content-Type", mediaType.toLatin1()}},
                                        .body = std::move(body)}};
    async::Gate *gate = this->gate(name);
    for (int retry = 1;; ++retry) {
        auto task = d->transport.attempt(question, gate, stop);
        const auto attempt = co_await task;
        if (attempt.outcome && attempt.outcome->status / 100 == 2)
            co_return Private::accepted(name, reference, digest, *attempt.outcome);
        bool again = attempt.isWorthRetrying();
        if (again) {
            auto wait = d->transport.waitForRetry(retry, attempt.outcome, gate, stop);
            again = co_await wait;
        }
        // Its answer may have been lost, and a second one refused where a tag is put once and for all.
        auto look = d->holds(name, reference, digest, stop);
        const auto holds = co_await look;
        if (holds && *holds)
            co_return PutManifest{.digest = digest};
        if (!again)
            co_return tl::unexpected(d->transport.failure(name, attempt.outcome, retry, stop));
    }
}

} // namespace lstags::registry
