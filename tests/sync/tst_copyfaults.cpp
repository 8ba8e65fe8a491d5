// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "support/copyworkshop.h"
#endif
#include "support/cuttingproxy.h"
#include "support/memoryregistry.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "support/tokenserver.h"

#include <QCryptographicHash>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lstags;
using tests::CopyWorkshop;
using tests::CuttingProxy;
using tests::MemoryRegistry;
using tests::RegistryProcess;
using tests::SampleImages;
using tests::TokenServer;

Q_DECLARE_METATYPE(lstags::tests::Reply)

/// Copies between real registries over connections that break and with answers that go wrong on the way.
class TestCopyFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void goesOnWithADownload_data();
    void goesOnWithADownload();
    void goesOnWithAnUpload_data();
    void goesOnWithAnUpload();
    void sendsAgainWhatWasForgotten_data();
    void sendsAgainWhatWasForgotten();
    void refusesWhatIsNotTheBlob_data();
    void refusesWhatIsNotTheBlob();
    void refusesADamagedSmallBlob();
    void takesTheRightBytesTheSecondTime();
    void startsAgainWhereRangesAreNotKnown();
    void outlastsABurst_data();
    void outlastsABurst();
    void givesUpAfterALongBurst_data();
    void givesUpAfterALongBurst();
    void renewsATokenInTheMiddle_data();
    void renewsATokenInTheMiddle();
    void renewsATokenOnce();
    void takesNoCredentialsToAnotherHost();
    void outlivesAnEarlyAnswer();
    void saysWhatAnEarlyAnswerSays();
    void reportsADestinationThatIsFull();
    void copiesAgainAfterAStop();

private:
    [[nodiscard]] QString from() const { return m_down->address() + u"/team/app"_s; }
    [[nodiscard]] QString to() const { return m_up->address() + u'/' + m_path; }

    std::unique_ptr<RegistryProcess> m_source;
    std::unique_ptr<RegistryProcess> m_target;
    core::Digest m_image;
    core::Descriptor m_layer; ///< some 2 MiB, so it is streamed
    std::unique_ptr<CuttingProxy> m_down; ///< before the source
    std::unique_ptr<CuttingProxy> m_up;   ///< before the destination
    QString m_path;                       ///< at the destination, another one for each test
    int m_tests = 0;
};

namespace {

/// A MiB that does not repeat.
const QByteArray &largeBytes()
{
    static const QByteArray bytes = [] {
        QByteArray made;
        for (quint32 i = 0; made.size() < (1 << 20); ++i)
            made += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256);
        return made;
    }();
    return bytes;
}

/// A file system of its own, in memory, for as long as this lives.
class Disk
{
public:
    explicit Disk(const QString &size) : m_isMounted(run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, m_folder.path()})) {}
    ~Disk()
    {
        if (m_isMounted)
            run(u"umount"_s, {u"-l"_s, m_folder.path()});
    }
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    static bool run(const QString &program, const QStringList &arguments) { return QProcess::execute(program, arguments) == 0; }

    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace

void TestCopyFaults::initTestCase()
{
    auto source = RegistryProcess::start();
    auto target = RegistryProcess::start();
    VERIFY_RESULT(source);
    VERIFY_RESULT(target);
    m_source = std::move(*source);
    m_target = std::move(*target);
    const auto pushed = SampleImages::push(m_source->url(), u"team/app"_s, u"1.0"_s, {.size = 2 << 20});
    VERIFY_RESULT(pushed);
    m_image = pushed->digest;
    CopyWorkshop workshop;
    const auto name = core::RepositoryName::parse(QString(m_source->address() + u"/team/app"_s));
    const auto manifest = tests::waitFor(workshop.reader().manifest(*name, u"1.0"_s, {}));
    VERIFY_RESULT(manifest);
    const auto parsed = core::Manifest::parse(manifest->body, manifest->mediaType);
    VERIFY_RESULT(parsed);
    m_layer = parsed->layers.constFirst();
}

void TestCopyFaults::init()
{
    m_down = std::make_unique<CuttingProxy>(m_source->address());
    m_up = std::make_unique<CuttingProxy>(m_target->address());
    m_path = u"mirror/app%1"_s.arg(++m_tests);
}

void TestCopyFaults::goesOnWithADownload_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("times");
    for (int percent = 0; percent <= 100; percent += 10)
        QTest::addRow("after %d %%", percent) << percent << 1;
    QTest::newRow("cut three times") << 28 << 3;
}

void TestCopyFaults::goesOnWithADownload()
{
    QFETCH(const int, percent);
    QFETCH(const int, times);
    m_down->add({.method = "GET", .path = m_layer.digest.toString(), .times = times, .cutDown = m_layer.size * percent / 100});

    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->digest, m_image);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
    const auto reads = m_down->passed("GET", m_layer.digest.toString());
    QVERIFY(percent == 0 || percent == 100 || reads.constLast().header("Range").startsWith("bytes="));
    const qint64 lost = m_down->bytesDown(m_layer.digest.toString()) - m_layer.size; // what Qt held when the connection ended
    QVERIFY2(lost >= 0 && lost <= times * (512 << 10), QByteArray::number(lost));
    QCOMPARE(m_up->count("PATCH"), 1); // which waited
    QCOMPARE(m_up->bytesUp(u"/blobs/"_s), workshop.tally.needed);
}

void TestCopyFaults::goesOnWithAnUpload_data()
{
    goesOnWithADownload_data();
}

void TestCopyFaults::goesOnWithAnUpload()
{
    QFETCH(const int, percent);
    QFETCH(const int, times);
    MemoryRegistry registry;
    CuttingProxy proxy(registry.address());
    proxy.add({.method = "PATCH", .times = times, .cutUp = m_layer.size * percent / 100});

    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), proxy.address() + u"/mirror/app"_s, u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->digest, m_image);
    QCOMPARE(core::Digest::ofBytes(registry.manifest(u"mirror/app"_s, u"1.0"_s)), m_image);
    QCOMPARE(core::Digest::ofBytes(registry.blob(u"mirror/app"_s, m_layer.digest)), m_layer.digest);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
    QCOMPARE(registry.bytesReceived(), workshop.tally.needed); // nothing twice
    QCOMPARE(registry.count("POST"), 2);
    QCOMPARE(registry.openUploads(), 0);
}

/// docker-registry forgets an upload whose request was cut.
void TestCopyFaults::sendsAgainWhatWasForgotten_data()
{
    QTest::addColumn<int>("percent");
    for (int percent = 0; percent <= 100; percent += 10)
        QTest::addRow("after %d %%", percent) << percent;
}

void TestCopyFaults::sendsAgainWhatWasForgotten()
{
    QFETCH(const int, percent);
    const qint64 after = m_layer.size * percent / 100;
    m_up->add({.method = "PATCH", .cutUp = after});

    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->digest, m_image);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
    QCOMPARE(m_up->bytesUp(u"/blobs/"_s), workshop.tally.needed + after);
}

void TestCopyFaults::refusesWhatIsNotTheBlob_data()
{
    QTest::addColumn<tests::Reply>("whole"); // to GET
    QTest::addColumn<tests::Reply>("part");  // to GET with Range
    QTest::addColumn<QString>("says");
    QByteArray other = largeBytes();
    other[other.size() / 2] = char(~other[other.size() / 2]);
    const QByteArray longer = largeBytes() + 'x';
    const QByteArray shorter = largeBytes().chopped(1);
    const tests::Reply refused{.status = 416};
    QTest::newRow("other bytes") << tests::Reply{.body = other} << refused << u"not what its digest stands for"_s;
    QTest::newRow("the last byte is another one") << tests::Reply{.body = shorter + char(~largeBytes().back())} << refused << u"not what its digest"_s;
    QTest::newRow("longer") << tests::Reply{.body = longer} << refused << u"another size"_s;
    QTest::newRow("longer without a length") << tests::Reply{.body = longer, .chunked = true} << refused << u"longer than its descriptor"_s;
    QTest::newRow("shorter") << tests::Reply{.body = shorter} << refused << u"another size"_s;
    QTest::newRow("shorter without a length") << tests::Reply{.body = shorter, .chunked = true} << refused << u"answered 416"_s;
    const tests::Reply cut{.body = largeBytes(), .cutAfter = 700000};
    QTest::newRow("another range") << cut << tests::Reply{.status = 206, .headers = {{"Content-Range", "bytes 7-1048575/1048576"}}, .body = largeBytes()} << u"another range"_s;
    QTest::newRow("a range of another blob") << cut << tests::Reply{.status = 206, .headers = {{"Content-Range", "bytes 7-99/100"}}, .body = "x"} << u"another range"_s;
    QTest::newRow("a range that is not told") << cut << tests::Reply{.status = 206, .body = largeBytes()} << u"another range"_s;
    QTest::newRow("gone") << tests::Reply{.status = 404} << tests::Reply{.status = 404} << u"answered 404"_s;
}

void TestCopyFaults::refusesWhatIsNotTheBlob()
{
    QFETCH(const tests::Reply, whole);
    QFETCH(const tests::Reply, part);
    QFETCH(const QString, says);
    MemoryRegistry source;
    MemoryRegistry destination;
    source.putImage(u"team/app"_s, u"1.0"_s, largeBytes());
    const core::Digest digest = core::Digest::ofBytes(largeBytes());
    source.answerInstead([&](const tests::ReceivedRequest &request) -> std::optional<tests::Reply> {
        if (!request.target.endsWith(digest.bytes()))
            return {};
        return request.header("Range").isEmpty() ? whole : part;
    });
    destination.putBlob(u"mirror/app"_s, "{}"); // the config: it is the layer that counts

    CopyWorkshop workshop;
    const auto copied = workshop.copy(source.address() + u"/team/app"_s, destination.address() + u"/mirror/app"_s, u"1.0"_s);
    QVERIFY(!copied);
    const QString message = copied.error().message;
    QVERIFY2(message.contains(digest.shortened()) && message.contains(u"mirror/app"_s) && message.contains(destination.address()), qPrintable(message));
    QVERIFY2(message.contains(says) && message.contains(source.address()), qPrintable(message));
    QCOMPARE(destination.manifest(u"mirror/app"_s, u"1.0"_s), QByteArray());
    QCOMPARE(destination.count("PUT", "/manifests/"), 0);
    QVERIFY(destination.blob(u"mirror/app"_s, digest).isEmpty());
    QCOMPARE(destination.openUploads(), 0);
    QVERIFY(source.count("GET", digest.bytes()) <= 4);
}

void TestCopyFaults::refusesADamagedSmallBlob()
{
    MemoryRegistry source;
    MemoryRegistry destination;
    source.putImage(u"team/app"_s, u"1.0"_s, "a small layer");
    const core::Digest digest = core::Digest::ofBytes("a small layer");
    source.answerInstead([&](const tests::ReceivedRequest &request) -> std::optional<tests::Reply> {
        return request.target.endsWith(digest.bytes()) ? std::optional(tests::Reply{.body = "a small liar"}) : std::nullopt;
    });

    CopyWorkshop workshop;
    const auto copied = workshop.copy(source.address() + u"/team/app"_s, destination.address() + u"/mirror/app"_s, u"1.0"_s);
    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains(digest.shortened()) && copied.error().message.contains(destination.address()), qPrintable(copied.error().message));
    QCOMPARE(destination.count("PUT", "/manifests/"), 0);
    QVERIFY(destination.blob(u"mirror/app"_s, digest).isEmpty());
}

void TestCopyFaults::takesTheRightBytesTheSecondTime()
{
    MemoryRegistry source;
    MemoryRegistry destination;
    source.putImage(u"team/app"_s, u"1.0"_s, largeBytes());
    const core::Digest digest = core::Digest::ofBytes(largeBytes());
    bool isFirst = true;
    source.answerInstead([&](const tests::ReceivedRequest &request) -> std::optional<tests::Reply> {
        if (!request.target.endsWith(digest.bytes()) || !std::exchange(isFirst, false))
            return {};
        return tests::Reply{.body = QByteArray(largeBytes().size(), 'x')};
    });

    CopyWorkshop workshop;
    const auto copied = workshop.copy(source.address() + u"/team/app"_s, destination.address() + u"/mirror/app"_s, u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(core::Digest::ofBytes(destination.blob(u"mirror/app"_s, digest)), digest);
    QCOMPARE(source.count("GET", digest.bytes()), 2);
    QCOMPARE(destination.openUploads(), 0);
}

void TestCopyFaults::startsAgainWhereRangesAreNotKnown()
{
    MemoryRegistry source;
    MemoryRegistry destination;
    source.putImage(u"team/app"_s, u"1.0"_s, largeBytes());
    const core::Digest digest = core::Digest::ofBytes(largeBytes());
    source.answerInstead([&](const tests::ReceivedRequest &request) -> std::optional<tests::Reply> {
        if (!request.target.endsWith(digest.bytes()))
            return {};
        return tests::Reply{.body = largeBytes(), .cutAfter = request.header("Range").isEmpty() ? 700000 : -1};
    });

    CopyWorkshop workshop;
    const auto copied = workshop.copy(source.address() + u"/team/app"_s, destination.address() + u"/mirror/app"_s, u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(core::Digest::ofBytes(destination.blob(u"mirror/app"_s, digest)), digest);
    QCOMPARE(destination.count("PATCH"), 1);
    QCOMPARE(destination.bytesReceived(), workshop.tally.sent);
}

void TestCopyFaults::outlastsABurst_data()
{
    QTest::addColumn<bool>("atSource");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("answer");
    struct Kind
    {
        const char *name;
        bool atSource;
        QByteArray method;
        QString path;
    };
    const QString layer = m_layer.digest.toString();
    const std::array kinds{Kind{"manifest GET", true, "GET", u"/manifests/"_s},     Kind{"layer GET", true, "GET", layer},
                           Kind{"config GET", true, "GET", u"/blobs/(?!%1)"_s.arg(layer)}, Kind{"tag HEAD", false, "HEAD", u"/manifests/"_s},
                           Kind{"layer HEAD", false, "HEAD", layer},                Kind{"upload POST", false, "POST", {}},
                           Kind{"layer PATCH", false, "PATCH", {}},                 Kind{"layer PUT", false, "PUT", u"/blobs/.*digest=%1"_s.arg(layer)},
                           Kind{"config PUT", false, "PUT", u"/blobs/.*digest=(?!%1)"_s.arg(layer)}, Kind{"manifest PUT", false, "PUT", u"/manifests/"_s}};
    const std::array answers{std::pair("429 with Retry-After", tests::answer(429, {{"Retry-After", "1"}}, "slow down")),
                             std::pair("503", tests::answer(503)), std::pair("502", tests::answer(502))};
    for (const Kind &kind : kinds) {
        for (const auto &[name, answer] : answers)
            QTest::addRow("%s to %s", name, kind.name) << kind.atSource << kind.method << kind.path << answer;
    }
}

void TestCopyFaults::outlastsABurst()
{
    QFETCH(const bool, atSource);
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, answer);
    (atSource ? m_down : m_up)->add({.method = method, .path = path, .times = 2, .instead = answer});

    CopyWorkshop workshop({.longestRetryAfter = 20ms});
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->digest, m_image);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
}

void TestCopyFaults::givesUpAfterALongBurst_data()
{
    outlastsABurst_data();
}

void TestCopyFaults::givesUpAfterALongBurst()
{
    QFETCH(const bool, atSource);
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, answer);
    CuttingProxy &proxy = atSource ? *m_down : *m_up;
    proxy.add({.method = method, .path = path, .times = -1, .instead = answer});

    CopyWorkshop workshop({.longestRetryAfter = 20ms});
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    QVERIFY(!copied);
    QCOMPARE(copied.error().httpStatus, answer.mid(9, 3).toInt());
    QVERIFY2(copied.error().message.contains(proxy.address()), qPrintable(copied.error().message));
    QVERIFY2(proxy.count(method, path) <= 6, QByteArray::number(proxy.count(method, path))); // POST: of two blobs
    if (!m_up->passed("PUT", u"/manifests/"_s).isEmpty())
        QCOMPARE(path, u"/manifests/"_s);
}

void TestCopyFaults::renewsATokenInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("chunkSize");
    QTest::newRow("POST") << QByteArray("POST") << QString() << qint64(0);
    QTest::newRow("PATCH") << QByteArray("PATCH") << QString() << qint64(0);
    QTest::newRow("PATCH of a chunk") << QByteArray("PATCH") << QString() << qint64(1 << 20);
    QTest::newRow("PUT of a blob") << QByteArray("PUT") << u"/blobs/"_s << qint64(0);
    QTest::newRow("PUT of a manifest") << QByteArray("PUT") << u"/manifests/"_s << qint64(0);
}

/// With no retries: a token that ran out is not a failure.
void TestCopyFaults::renewsATokenInTheMiddle()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const qint64, chunkSize);
    TokenServer tokens;
    const auto registry = RegistryProcess::start({.token = tokens.registryOptions()});
    VERIFY_RESULT(registry);
    CuttingProxy proxy((*registry)->address());
    const QByteArray challenge = "Bearer realm=\"" + tokens.registryOptions().realm.toEncoded() + "\",service=\"" + tokens.registryOptions().service.toLatin1() + '"';
    proxy.add({.method = method, .path = path, .skips = chunkSize > 0 ? 1 : 0, .instead = tests::answer(401, {{"WWW-Authenticate", challenge}})});

    CopyWorkshop workshop({.retries = 0, .chunkSize = chunkSize, .basicAuth = {proxy.address() + u" anna:secret"_s}});
    const auto copied = workshop.copy(from(), proxy.address() + u"/mirror/app"_s, u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->digest, m_image);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
    QCOMPARE(tokens.scopes().size(), 2 + 1); // to read, to write, and once more
}

void TestCopyFaults::renewsATokenOnce()
{
    TokenServer tokens;
    const auto registry = RegistryProcess::start({.token = tokens.registryOptions()});
    VERIFY_RESULT(registry);
    CuttingProxy proxy((*registry)->address());
    const QByteArray challenge = "Bearer realm=\"" + tokens.registryOptions().realm.toEncoded() + "\",service=\"" + tokens.registryOptions().service.toLatin1() + '"';
    proxy.add({.method = "PATCH", .times = -1, .instead = tests::answer(401, {{"WWW-Authenticate", challenge}})});

    CopyWorkshop workshop({.basicAuth = {proxy.address() + u" anna:secret"_s}});
    const auto copied = workshop.copy(from(), proxy.address() + u"/mirror/app"_s, u"1.0"_s);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, core::ErrorKind::Unauthorized);
    QCOMPARE(proxy.count("PATCH"), 2);
    QCOMPARE(proxy.count("PUT", u"/manifests/"_s), 0);
    QCOMPARE(proxy.passed("DELETE").constLast().status, 204);
}

/// A registry that has its blobs at a store of another host, which breaks off once.
void TestCopyFaults::takesNoCredentialsToAnotherHost()
{
    MemoryRegistry store({.address = QHostAddress(u"127.0.0.2"_s)});
    store.putImage(u"store"_s, u"1.0"_s, largeBytes());
    CuttingProxy proxy(store.address(), QHostAddress(u"127.0.0.2"_s));
    proxy.add({.method = "GET", .path = core::Digest::ofBytes(largeBytes()).toString(), .cutDown = 500000});
    MemoryRegistry source;
    source.putImage(u"team/app"_s, u"1.0"_s, largeBytes());
    source.answerInstead([&](const tests::ReceivedRequest &request) -> std::optional<tests::Reply> {
        if (request.header("Authorization").isEmpty())
            return tests::Reply{.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"sample\""}}};
        if (!request.target.contains("/blobs/"))
            return {};
        const QByteArray location = "http://" + proxy.address().toLatin1() + "/v2/store" + request.target.mid(request.target.indexOf("/blobs/"));
        return tests::Reply{.status = 307, .headers = {{"Location", location}}};
    });
    MemoryRegistry destination;

    CopyWorkshop workshop({.basicAuth = {source.address() + u" anna:secret"_s}});
    const auto copied = workshop.copy(source.address() + u"/team/app"_s, destination.address() + u"/mirror/app"_s, u"1.0"_s);
    VERIFY_RESULT(copied);
    const auto requests = store.requests();
    QVERIFY(requests.size() >= 3);
    for (const auto &request : requests)
        QCOMPARE(request.header("Authorization"), QByteArray());
    // What was cut goes on by way of the registry: an address of the store holds for a while only.
    QCOMPARE(source.count("GET", core::Digest::ofBytes(largeBytes()).bytes()), 2);
    for (const auto &request : destination.requests())
        QCOMPARE(request.header("Authorization"), QByteArray());
}

/// One that comes before the body is read, with the end of the connection.
void TestCopyFaults::outlivesAnEarlyAnswer()
{
    m_up->add({.method = "PATCH", .instead = tests::answer(503, {{"Connection", "close"}}), .early = true});
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->digest, m_image);
}

void TestCopyFaults::saysWhatAnEarlyAnswerSays()
{
    m_up->add({.method = "PATCH", .times = -1, .instead = tests::answer(413, {{"Connection", "close"}}), .early = true});
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    QVERIFY(!copied);
    QCOMPARE(copied.error().httpStatus, 413);
    QCOMPARE(m_up->count("PATCH"), 1);
    QCOMPARE(m_up->passed("DELETE").constLast().status, 204);
}

/// A registry whose disk has room for half of the layer.
void TestCopyFaults::reportsADestinationThatIsFull()
{
    const Disk disk(u"1m"_s);
    QVERIFY2(disk.isMounted(), "A small file system is mounted for this test, which only root may do.");
    const auto registry = RegistryProcess::start({.storage = disk.path()});
    VERIFY_RESULT(registry);
    CuttingProxy proxy((*registry)->address());
    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), proxy.address() + u"/mirror/app"_s, u"1.0"_s);
    QVERIFY(!copied);
    const QString message = copied.error().message;
    QVERIFY2(message.contains(m_layer.digest.shortened()) && message.contains(proxy.address()), qPrintable(message));
    QCOMPARE(proxy.count("PUT", u"/manifests/"_s), 0);
    QVERIFY(proxy.count("PATCH") <= 3);
    QVERIFY(proxy.count("DELETE") > 0);
}

/// What a stopped copy leaves at docker-registry cannot be gone on with; the next one starts again.
void TestCopyFaults::copiesAgainAfterAStop()
{
    std::stop_source stop;
    CopyWorkshop slow({.limitRate = 1 << 20});
    slow.changed = [&] {
        if (slow.tally.sent > 400000)
            QMetaObject::invokeMethod(qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
    };
    const auto stopped = slow.copy(CopyWorkshop::transfer(from(), to(), u"1.0"_s), {}, stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, core::ErrorKind::Cancelled);
    QCOMPARE(m_up->count("PUT", u"/manifests/"_s), 0);

    CopyWorkshop workshop;
    const auto copied = workshop.copy(from(), to(), u"1.0"_s);
    VERIFY_RESULT(copied);
    QCOMPARE(copied->digest, m_image);
    QCOMPARE(workshop.tally.sent, workshop.tally.needed);
}

QTEST_GUILESS_MAIN(TestCopyFaults)
#include "tst_copyfaults.moc"
