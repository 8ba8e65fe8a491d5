// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "support/copyworkshop.h"
#endif
#include "support/cuttingproxy.h"
#include "support/memoryregistry.h"
#include "support/result.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lstags;
using tests::CopyWorkshop;
using tests::CuttingProxy;
using tests::MemoryRegistry;
using tests::ReceivedRequest;
using tests::Reply;

Q_DECLARE_METATYPE(lstags::tests::Fault)

/// Uploads to a registry that does by the letter what others do otherwise, or does what it should not.
class TestUploads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesToAnotherHostWithoutCredentials();
    void refusesAPlaceThatIsNotTrusted();
    void followsEveryFormOfALocation_data();
    void followsEveryFormOfALocation();
    void keepsTheQueryOfALocation_data();
    void keepsTheQueryOfALocation();
    void usesTheUploadThatARefusedMountOpens();
    void sendsWhatMayNotBeMounted_data();
    void sendsWhatMayNotBeMounted();
    void putsAtOnceWherePatchIsNotKnown_data();
    void putsAtOnceWherePatchIsNotKnown();
    void sendsInChunks_data();
    void sendsInChunks();
    void sendsAgainWhatWasNotTaken();
    void endsWhereNothingIsTaken();
    void findsItsWayAfterAnAnswer_data();
    void findsItsWayAfterAnAnswer();
    void trustsWhatIsThere();
    void givesUpAtOnce_data();
    void givesUpAtOnce();
    void asksBeforeItPutsAManifestAgain_data();
    void asksBeforeItPutsAManifestAgain();
    void saysWhyATagWasRefused();
    void refusesAManifestUnderAnotherDigest();
    void goesOnAfterAStop();
    void holdsSmallBlobsToTheRateToo();
    void leavesNothingAfterAStop_data();
    void leavesNothingAfterAStop();
    void cancelsAnUploadThatOpensAfterAStop();
    void startsAgainWhenWhatWasKeptIsOfNoUse_data();
    void startsAgainWhenWhatWasKeptIsOfNoUse();
    void needsOneSlotOfAHost_data();
    void needsOneSlotOfAHost();

private:
    [[nodiscard]] QString from() const { return m_source->address() + u"/team/app"_s; }
    [[nodiscard]] QString to() const { return m_registry->address() + u"/mirror/app"_s; }
    [[nodiscard]] bool hasAll() const
    {
        return m_registry->blob(u"mirror/app"_s, m_layer.digest) == m_bytes && !m_registry->manifest(u"mirror/app"_s, u"1.0"_s).isEmpty();
    }
    /// Answers the first request of this kind otherwise.
    void answerOnce(const QByteArray &method, const QByteArray &part, const Reply &reply);

    QByteArray m_bytes; ///< of the layer: 2 MiB
    core::Descriptor m_layer;
    std::unique_ptr<MemoryRegistry> m_source;
    std::unique_ptr<MemoryRegistry> m_registry; ///< the destination
};

namespace {

class Uploads final : public sync::UploadStore
{
public:
    std::optional<QUrl> find(const core::RepositoryName &, const core::Digest &blob) override
    {
        return m_urls.contains(blob) ? std::optional(m_urls.value(blob)) : std::nullopt;
    }
    void keep(const core::RepositoryName &, const core::Digest &blob, const QUrl &location) override
    {
        m_urls.insert(blob, location);
        m_mostKept = std::max(m_mostKept, size());
    }
    void drop(const core::RepositoryName &, const core::Digest &blob) override { m_urls.remove(blob); }
    [[nodiscard]] int size() const { return int(m_urls.size()); }
    [[nodiscard]] int mostKept() const { return m_mostKept; }

private:
    int m_mostKept = 0;
    QHash<core::Digest, QUrl> m_urls;
};

QList<qint64> sizes(const QList<ReceivedRequest> &requests)
{
    QList<qint64> sizes;
    for (const ReceivedRequest &request : requests)
        sizes += request.body.size();
    return sizes;
}

constexpr qint64 kib = 1 << 10;
constexpr qint64 mib = 1 << 20;

} // namespace

void TestUploads::init()
{
    if (m_bytes.isEmpty()) {
        for (quint32 i = 0; m_bytes.size() < 2 * mib; ++i)
            m_bytes += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256);
    }
    m_layer = MemoryRegistry::descriptorOf(m_bytes);
    m_source = std::make_unique<MemoryRegistry>();
    m_registry = std::make_unique<MemoryRegistry>();
    m_source->putImage(u"team/app"_s, u"1.0"_s, m_bytes);
}

void TestUploads::answerOnce(const QByteArray &method, const QByteArray &part, const Reply &reply)
{
    m_registry->answerInstead([=, isOver = false](const ReceivedRequest &request) mutable -> std::optional<Reply> {
        if (isOver || request.method != method || !request.target.contains(part))
            return {};
        isOver = true;
        return reply;
    });
}

void TestUploads::goesToAnotherHostWithoutCredentials()
{
    CuttingProxy other(m_registry->address(), QHostAddress(u"127.0.0.2"_s));
    const QByteArray own = m_registry->address().toLatin1();
    m_registry->answerInstead([own](const ReceivedRequest &request) -> std::optional<Reply> {
        if (request.header("Host") != own || !request.header("Authorization").isEmpty())
            return {};
        return Reply{.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"sample\""}}};
    });
    const QByteArray elsewhere = "http://" + other.address().toLatin1();
    m_registry->amend([elsewhere](const ReceivedRequest &request, Reply *reply) {
        if (request.method == "POST" && reply->status == 202)
            reply->headers[0].value.prepend(elsewhere);
    });

    Uploads uploads;
    CopyWorkshop workshop({.basicAuth = {m_registry->address() + u" anna:secret"_s}, .uploads = &uploads});
    VERIFY_RESULT(workshop.copy(from(), to(), u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(uploads.mostKept(), 0); // such an address may be signed: a secret
    QCOMPARE(other.count("PATCH"), 1);
    QCOMPARE(other.count("PUT"), 2);
    for (const auto &request : other.passed())
        QCOMPARE(request.header("Authorization"), QByteArray());
}

void TestUploads::refusesAPlaceThatIsNotTrusted()
{
    m_registry->amend([](const ReceivedRequest &request, Reply *reply) {
        if (request.method == "POST")
            reply->headers[0].value = "ftp://127.0.0.1/upload";
    });
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains(u"not trusted"_s) && copied.error().message.contains(u"mirror/app"_s), qPrintable(copied.error().message));
    QCOMPARE(m_registry->count("PATCH"), 0);
    QCOMPARE(m_registry->count("PUT"), 0);
}

void TestUploads::followsEveryFormOfALocation_data()
{
    QTest::addColumn<QByteArray>("before"); // what stands before the last part of the path
    QTest::newRow("absolute") << QByteArray("http://%1/v2/mirror/app/blobs/uploads/");
    QTest::newRow("without a scheme") << QByteArray("//%1/v2/mirror/app/blobs/uploads/");
    QTest::newRow("a path alone") << QByteArray("/v2/mirror/app/blobs/uploads/");
    QTest::newRow("relative to the request") << QByteArray();
    QTest::newRow("relative with dots") << QByteArray("../uploads/./");
}

void TestUploads::followsEveryFormOfALocation()
{
    QFETCH(QByteArray, before);
    before.replace("%1", m_registry->address().toLatin1());
    m_registry->amend([before](const ReceivedRequest &, Reply *reply) {
        for (net::Header &header : reply->headers) {
            if (header.name == "Location")
                header.value = before + header.value.mid(header.value.lastIndexOf('/') + 1);
        }
    });
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(), to(), u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(m_registry->openUploads(), 0);
}

void TestUploads::keepsTheQueryOfALocation_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("a plus sign") << QByteArray("_state=a+b+c");
    QTest::newRow("an encoded plus sign") << QByteArray("_state=a%2Bb");
    QTest::newRow("base64") << QByteArray("_state=ab%2Fcd/ef==&x=%3D%3D");
    QTest::newRow("an encoded separator") << QByteArray("a=1%262&b=%25%3F%23");
    QTest::newRow("blanks") << QByteArray("a=%20b%20");
    QTest::newRow("bytes that are not UTF-8") << QByteArray("a=%FF%C3");
    QTest::newRow("names without values") << QByteArray("a&b=&=c&&d");
    QTest::newRow("a signed one") << QByteArray("X-Amz-Signature=0f&X-Amz-Credential=AK%2F20240501%2Fus-east-1&X-Amz-Date=20240501T120000Z");
}

void TestUploads::keepsTheQueryOfALocation()
{
    QFETCH(const QByteArray, query);
    m_registry->amend([query](const ReceivedRequest &, Reply *reply) {
        for (net::Header &header : reply->headers) {
            if (header.name == "Location")
                header.value += '?' + query;
        }
    });
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(), to(), u"1.0"_s));
    QVERIFY(hasAll());
    const auto sent = m_registry->requests("PATCH");
    QCOMPARE(sent.value(0).target.mid(sent.value(0).target.indexOf('?') + 1), query);
    const auto closed = m_registry->requests("PUT", m_layer.digest.bytes());
    QCOMPARE(closed.value(0).target.mid(closed.value(0).target.indexOf('?') + 1), query + "&digest=" + m_layer.digest.bytes());
}

void TestUploads::usesTheUploadThatARefusedMountOpens()
{
    m_registry->putImage(u"team/app"_s, u"1.0"_s, m_bytes);
    m_registry->mounts = false;
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(m_registry->address() + u"/team/app"_s, to(), u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(m_registry->count("POST"), 2);
    QCOMPARE(m_registry->count("POST", "mount=sha256:"), 2);
    QVERIFY(m_registry->requests("POST").constFirst().target.contains("&from=team/app"));
    QCOMPARE(m_registry->openUploads(), 0);
}

void TestUploads::sendsWhatMayNotBeMounted_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 405})
        QTest::addRow("%d", status) << status;
}

void TestUploads::sendsWhatMayNotBeMounted()
{
    QFETCH(const int, status);
    m_registry->putImage(u"team/app"_s, u"1.0"_s, m_bytes);
    m_registry->answerInstead([status](const ReceivedRequest &request) -> std::optional<Reply> {
        return request.target.contains("mount=") ? std::optional(Reply{.status = status}) : std::nullopt;
    });
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(m_registry->address() + u"/team/app"_s, to(), u"1.0"_s));
    QVERIFY(hasAll());
}

void TestUploads::putsAtOnceWherePatchIsNotKnown_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("405") << 405;
    QTest::newRow("501") << 501;
}

void TestUploads::putsAtOnceWherePatchIsNotKnown()
{
    QFETCH(const int, status);
    m_registry->answerInstead([status](const ReceivedRequest &request) -> std::optional<Reply> {
        return request.method == "PATCH" ? std::optional(Reply{.status = status}) : std::nullopt;
    });
    CuttingProxy proxy(m_registry->address());
    proxy.add({.method = "PUT", .path = m_layer.digest.toString(), .cutUp = mib}); // and then all of it once more
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(), proxy.address() + u"/mirror/app"_s, u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(m_registry->count("PATCH"), 1);
    QCOMPARE(m_registry->requests("PUT", m_layer.digest.bytes()).constLast().body.size(), m_bytes.size());
    QCOMPARE(m_registry->openUploads(), 0);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
}

void TestUploads::sendsInChunks_data()
{
    QTest::addColumn<qint64>("chunkSize");
    QTest::addColumn<QByteArray>("minimum");
    QTest::addColumn<QList<qint64>>("chunks");
    const qint64 all = 2 * mib;
    QTest::newRow("in one") << qint64(0) << QByteArray() << QList<qint64>{all};
    QTest::newRow("in one, whatever the least is") << qint64(0) << QByteArray("100000") << QList<qint64>{all};
    QTest::newRow("in chunks") << 900 * kib << QByteArray() << QList<qint64>{900 * kib, 900 * kib, 248 * kib};
    QTest::newRow("in chunks that are no smaller than the registry takes") << 100 * kib << QByteArray::number(mib) << QList<qint64>{mib, mib};
    QTest::newRow("in chunks that are larger than the least") << mib << QByteArray("1000") << QList<qint64>{mib, mib};
    QTest::newRow("whatever a registry calls the least") << mib << QByteArray("9223372036854775807") << QList<qint64>{all};
    QTest::newRow("whatever a registry calls less than nothing") << mib << QByteArray("-1") << QList<qint64>{mib, mib};
}

void TestUploads::sendsInChunks()
{
    QFETCH(const qint64, chunkSize);
    QFETCH(const QByteArray, minimum);
    QFETCH(const QList<qint64>, chunks);
    m_registry->amend([minimum](const ReceivedRequest &request, Reply *reply) {
        if (request.method == "POST" && !minimum.isEmpty())
            reply->headers += net::Header{"OCI-Chunk-Min-Length", minimum};
    });
    CopyWorkshop workshop({.chunkSize = chunkSize});
    VERIFY_RESULT(workshop.copy(from(), to(), u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(sizes(m_registry->requests("PATCH")), chunks);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
}

void TestUploads::sendsAgainWhatWasNotTaken()
{
    m_registry->takesAtMost = 700 * kib;
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(), to(), u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(sizes(m_registry->requests("PATCH")), (QList<qint64>{2048 * kib, 1348 * kib, 648 * kib}));
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
}

void TestUploads::endsWhereNothingIsTaken()
{
    m_registry->takesAtMost = 0;
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains(m_layer.digest.shortened()), qPrintable(copied.error().message));
    QCOMPARE(m_registry->count("PATCH"), 3);
    QCOMPARE(m_registry->openUploads(), 0);
    QCOMPARE(m_registry->count("PUT", "/manifests/"), 0);
}

void TestUploads::findsItsWayAfterAnAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("forgets");
    QTest::addColumn<int>("uploads");
    QTest::newRow("416 to PATCH") << QByteArray("PATCH") << 416 << false << 1;
    QTest::newRow("404 to PATCH, and the upload is lost") << QByteArray("PATCH") << 404 << true << 2;
    QTest::newRow("404 to PATCH, but the upload is there") << QByteArray("PATCH") << 404 << false << 1;
    QTest::newRow("404 to PUT, and the upload is lost") << QByteArray("PUT") << 404 << true << 2;
    QTest::newRow("500 to PUT") << QByteArray("PUT") << 500 << false << 1;
    QTest::newRow("500 to PUT, and the upload is lost") << QByteArray("PUT") << 500 << true << 2;
}

void TestUploads::findsItsWayAfterAnAnswer()
{
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    QFETCH(const bool, forgets);
    QFETCH(const int, uploads);
    const QByteArray part = method == "PUT" ? "digest=" + m_layer.digest.bytes() : QByteArray();
    m_registry->answerInstead([=, this, isOver = false](const ReceivedRequest &request) mutable -> std::optional<Reply> {
        if (isOver || request.method != method || !request.target.contains(part))
            return {};
        isOver = true;
        if (forgets)
            m_registry->forgetUploads();
        return Reply{.status = status};
    });
    m_registry->putBlob(u"mirror/app"_s, "{}"); // the config
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(), to(), u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(m_registry->count("POST"), uploads);
    QCOMPARE(m_registry->openUploads(), 0);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
}

/// 201 to PATCH: the registry had all of it and closed the upload by itself.
void TestUploads::trustsWhatIsThere()
{
    const QByteArray place = "/v2/mirror/app/blobs/" + m_layer.digest.bytes();
    m_registry->answerInstead([=, this](const ReceivedRequest &request) -> std::optional<Reply> {
        if (request.method == "PUT" && request.target.startsWith(place))
            return Reply{.status = 405};
        if (request.method != "PATCH")
            return {};
        m_registry->forgetUploads();
        m_registry->putBlob(u"mirror/app"_s, request.body);
        return Reply{.status = 201, .headers = {{"Location", place}}};
    });
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(), to(), u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(m_registry->count("PATCH"), 1);
}

void TestUploads::givesUpAtOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("status");
    QTest::newRow("a blob that is too large") << QByteArray("PATCH") << QByteArray() << 413;
    QTest::newRow("a blob that is not wanted") << QByteArray("PATCH") << QByteArray() << 403;
    QTest::newRow("a blob that is refused at its end") << QByteArray("PUT") << "digest=" + m_layer.digest.bytes() << 400;
    QTest::newRow("a manifest that is too large") << QByteArray("PUT") << QByteArray("/manifests/") << 413;
    QTest::newRow("a manifest that may not be put") << QByteArray("PUT") << QByteArray("/manifests/") << 403;
}

void TestUploads::givesUpAtOnce()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, part);
    QFETCH(const int, status);
    m_registry->answerInstead([=](const ReceivedRequest &request) -> std::optional<Reply> {
        const Reply reply{.status = status, .body = R"({"errors":[{"code":"DENIED","message":"not this one"}]})"};
        return request.method == method && request.target.contains(part) ? std::optional(reply) : std::nullopt;
    });
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    QVERIFY(!copied);
    QCOMPARE(copied.error().httpStatus, status);
    const QString &message = copied.error().message;
    QVERIFY2(message.contains(u"not this one"_s) && message.contains(m_registry->address()) && message.contains(u"mirror/app"_s), qPrintable(message));
    QCOMPARE(m_registry->count(method, part.isEmpty() ? QByteArray("uploads") : part), 1);
    QVERIFY(m_registry->manifest(u"mirror/app"_s, u"1.0"_s).isEmpty());
    QCOMPARE(m_registry->openUploads(), 0);
}

void TestUploads::asksBeforeItPutsAManifestAgain_data()
{
    QTest::addColumn<tests::Fault>("fault");
    QTest::newRow("500") << tests::Fault{.afterwards = tests::answer(500)};
    QTest::newRow("504") << tests::Fault{.afterwards = tests::answer(504)};
    QTest::newRow("400: an immutable tag that is there") << tests::Fault{.afterwards = tests::answer(400)};
    QTest::newRow("an answer that is lost") << tests::Fault{.cutDown = 0};
    QTest::newRow("500 for ever") << tests::Fault{.times = -1, .afterwards = tests::answer(500)};
}

void TestUploads::asksBeforeItPutsAManifestAgain()
{
    QFETCH(tests::Fault, fault);
    fault.method = "PUT";
    fault.path = u"/manifests/"_s;
    CuttingProxy proxy(m_registry->address());
    proxy.add(fault);
    CopyWorkshop workshop;
    VERIFY_RESULT(workshop.copy(from(), proxy.address() + u"/mirror/app"_s, u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(m_registry->count("PUT", "/manifests/"), 1);
}

void TestUploads::saysWhyATagWasRefused()
{
    m_registry->answerInstead([](const ReceivedRequest &request) -> std::optional<Reply> {
        if (request.method != "PUT" || !request.target.contains("/manifests/"))
            return {};
        return Reply{.status = 400, .body = R"({"errors":[{"code":"TAG_INVALID","message":"The image tag '1.0' is immutable"}]})"};
    });
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains(u"The image tag '1.0' is immutable"_s), qPrintable(copied.error().message));
    QCOMPARE(m_registry->count("PUT", "/manifests/"), 1);
}

void TestUploads::refusesAManifestUnderAnotherDigest()
{
    m_registry->amend([](const ReceivedRequest &request, Reply *reply) {
        if (request.method == "PUT" && request.target.contains("/manifests/"))
            reply->headers[0].value = core::Digest::ofBytes("something else").bytes();
    });
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, core::ErrorKind::Protocol);
    QVERIFY2(copied.error().message.contains(u"another digest"_s), qPrintable(copied.error().message));
}

void TestUploads::goesOnAfterAStop()
{
    Uploads uploads;
    std::stop_source stop;
    QElapsedTimer sinceStop;
    CopyWorkshop slow({.limitRate = mib, .uploads = &uploads});
    slow.changed = [&] {
        if (slow.tally.sent > 400 * kib && !sinceStop.isValid()) {
            sinceStop.start();
            QMetaObject::invokeMethod(qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
        }
    };
    const auto stopped = slow.copy(CopyWorkshop::transfer(from(), to(), u"1.0"_s), {}, stop.get_token());
    const qint64 took = sinceStop.elapsed();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
    QVERIFY2(took < 200, QByteArray::number(took));
    QCOMPARE(m_registry->count("DELETE"), 0);
    QCOMPARE(uploads.size(), 1);
    QTRY_COMPARE(m_registry->count("PATCH"), 1); // the registry notices
    const qint64 arrived = m_registry->requests("PATCH").constFirst().body.size();
    QVERIFY(arrived > 0 && arrived < m_bytes.size());

    CopyWorkshop workshop({.uploads = &uploads});
    VERIFY_RESULT(workshop.copy(from(), to(), u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(m_registry->requests("PATCH").constLast().body.size(), m_bytes.size() - arrived);
    QCOMPARE(m_source->requests("GET", m_layer.digest.bytes()).constLast().header("Range"),
             "bytes=" + QByteArray::number(arrived) + '-' + QByteArray::number(m_bytes.size() - 1));
    QCOMPARE(uploads.size(), 0);
    QCOMPARE(m_registry->openUploads(), 0);
}

void TestUploads::holdsSmallBlobsToTheRateToo()
{
    m_source->putImage(u"team/app"_s, u"1.0"_s, QByteArray(100 << 10, 'x'));
    m_source->putImage(u"team/app"_s, u"1.1"_s, QByteArray(100 << 10, 'y'));
    CopyWorkshop workshop({.limitRate = 200 << 10});
    QElapsedTimer clock;
    clock.start();
    VERIFY_RESULT(workshop.copy(CopyWorkshop::transfer(from(), to(), u"1.0"_s)));
    VERIFY_RESULT(workshop.copy(CopyWorkshop::transfer(from(), to(), u"1.1"_s)));
    QVERIFY(clock.elapsed() > 400); // milliseconds: the second waits until the first is paid for
}

void TestUploads::leavesNothingAfterAStop_data()
{
    QTest::addColumn<bool>("isSmall"); // the blob that is under way
    QTest::newRow("a large blob") << false;
    QTest::newRow("a small blob") << true;
}

/// Nobody keeps where the upload goes on.
void TestUploads::leavesNothingAfterAStop()
{
    QFETCH(const bool, isSmall);
    const QByteArray layer = isSmall ? QByteArray("a small layer") : m_bytes;
    m_source->putImage(u"team/app"_s, u"1.0"_s, layer);
    m_registry->answerInstead([](const ReceivedRequest &request) -> std::optional<Reply> {
        if (request.method != "PUT")
            return {};
        return Reply{.raw = "", .stalls = true};
    });
    std::stop_source stop;
    CopyWorkshop workshop({.limitRate = mib});
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        const bool isUnderWay = isSmall ? m_registry->count("PUT") == 2 : m_registry->count("PUT") == 1 && workshop.tally.sent > 0; // config and layer
        if (isUnderWay)
            stop.request_stop();
    });
    look.start(5);
    const auto stopped = workshop.copy(CopyWorkshop::transfer(from(), to(), u"1.0"_s), {}, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
    QVERIFY(m_registry->count("DELETE") > 0);
    QTRY_COMPARE(m_registry->openUploads(), 0);
}

/// The stop comes while the registry takes its time to open it.
void TestUploads::cancelsAnUploadThatOpensAfterAStop()
{
    std::stop_source stop;
    m_registry->amend([](const ReceivedRequest &request, Reply *reply) {
        if (request.method == "POST")
            reply->delay = std::chrono::milliseconds(30);
    });
    CopyWorkshop workshop;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        if (m_registry->count("POST") == 2) // config and layer
            stop.request_stop();
    });
    look.start(5);
    const auto stopped = workshop.copy(CopyWorkshop::transfer(from(), to(), u"1.0"_s), {}, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
    QTRY_COMPARE(m_registry->count("DELETE"), 2);
    QCOMPARE(m_registry->openUploads(), 0);
}

void TestUploads::startsAgainWhenWhatWasKeptIsOfNoUse_data()
{
    QTest::addColumn<QByteArray>("kept"); // bytes of an upload; null: the registry knows of none
    QTest::newRow("it is forgotten") << QByteArray();
    QTest::newRow("it has other bytes") << QByteArray(mib, 'x');
    QTest::newRow("it has more bytes") << QByteArray(3 * mib, 'x');
    QTest::newRow("it has nothing") << QByteArray("");
}

void TestUploads::startsAgainWhenWhatWasKeptIsOfNoUse()
{
    QFETCH(const QByteArray, kept);
    Uploads uploads;
    const core::Transfer transfer = CopyWorkshop::transfer(from(), to(), u"1.0"_s);
    uploads.keep(transfer.destination, m_layer.digest, m_registry->url(u"/v2/mirror/app/blobs/uploads/old"_s));
    if (!kept.isNull())
        m_registry->putUpload(u"old"_s, kept);
    CopyWorkshop workshop({.retries = 0, .uploads = &uploads});
    VERIFY_RESULT(workshop.copy(transfer));
    QVERIFY(hasAll());
    QCOMPARE(uploads.size(), 0);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
}

void TestUploads::needsOneSlotOfAHost_data()
{
    QTest::addColumn<bool>("isSame");
    QTest::addColumn<bool>("hasTokens");
    QTest::newRow("two registries") << false << false;
    QTest::newRow("one registry") << true << false;
    QTest::newRow("a registry that gives tokens too") << false << true;
    QTest::newRow("one registry that gives tokens too") << true << true;
}

/// A request in the middle of a copy may need a token of the very host whose only slot the copy has.
void TestUploads::needsOneSlotOfAHost()
{
    QFETCH(const bool, isSame);
    QFETCH(const bool, hasTokens);
    m_registry->putImage(u"team/app"_s, u"1.0"_s, m_bytes);
    m_registry->mounts = false;
    const QByteArray challenge = "Bearer realm=\"" + m_registry->url(u"/token"_s).toEncoded() + "\",service=\"sample\"";
    m_registry->answerInstead([=, given = 0, isOver = false](const ReceivedRequest &request) mutable -> std::optional<Reply> {
        if (request.target.startsWith("/token"))
            return Reply{.body = "{\"token\":\"token-" + QByteArray::number(++given) + "\"}"};
        const bool isExpired = request.method == "PATCH" && !std::exchange(isOver, isOver || request.method == "PATCH");
        if (!hasTokens || (!isExpired && !request.header("Authorization").isEmpty()))
            return {};
        return Reply{.status = 401, .headers = {{"WWW-Authenticate", challenge}}};
    });
    CopyWorkshop workshop({.concurrency = 1});
    VERIFY_RESULT(workshop.copy(isSame ? m_registry->address() + u"/team/app"_s : from(), to(), u"1.0"_s));
    QVERIFY(hasAll());
    QCOMPARE(m_registry->count("PATCH"), hasTokens ? 2 : 1);
}

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_uploads.moc"
