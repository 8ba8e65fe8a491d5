// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "net/networkhttpclient.h"
#include "registry/writer.h"
#endif
#include "support/result.h"
#include "support/scriptedserver.h"
#include "support/tasks.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lstags;
using registry::UploadSession;
using tests::Reply;
using tests::ScriptedServer;

/// What single requests are answered with; whole uploads are in sync/tst_uploads.
class TestWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsTheSizeOfABlob_data();
    void readsTheSizeOfABlob();
    void readsWhereAnUploadStands_data();
    void readsWhereAnUploadStands();
    void needsAPlaceForAnUpload();
    void mounts_data();
    void mounts();
    void closesAnUpload_data();
    void closesAnUpload();
    void putsBytesAsTheyAre();
    void notesThatReferrersAreKept();
    void cancelsWhateverTheAnswer_data();
    void cancelsWhateverTheAnswer();

private:
    struct World
    {
        QTemporaryDir folder;
        registry::Services services{.hosts = registry::HostPolicy::make({.certificateFolders = {folder.path()}}).value(),
                                    .credentials = registry::CredentialStore({.dockerJson = folder.filePath(u"config.json"_s), .usePodman = false}),
                                    .tokens = {},
                                    .quotas = {},
                                    .gates = async::Gates(4),
                                    .retry = {.retries = 1, .delay = 2ms}};
        net::NetworkHttpClient http{{}};
        registry::Writer writer{&http, &services};
    };
    [[nodiscard]] core::RepositoryName name() const { return {.registry = m_server->address(), .path = u"team/app"_s}; }
    [[nodiscard]] UploadSession session(qint64 offset = 0) const { return {.location = m_server->url(u"/upload?x=1"_s), .offset = offset}; }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<World> m_world;
};

namespace {

const QByteArray bytes = "a blob";
const core::Digest digest = core::Digest::ofBytes(bytes);

} // namespace

void TestWriter::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_world = std::make_unique<World>();
}

void TestWriter::cleanup()
{
    QCOMPARE(m_server->unexpected(), QStringList());
}

void TestWriter::readsTheSizeOfABlob_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<std::optional<qint64>>("size");
    QTest::addColumn<int>("fails"); // with this status
    QTest::newRow("it is there") << 200 << QByteArray("6") << std::optional<qint64>(6) << 0;
    QTest::newRow("it is not there") << 404 << QByteArray("0") << std::optional<qint64>() << 0;
    QTest::newRow("forbidden") << 403 << QByteArray("0") << std::optional<qint64>() << 403;
    QTest::newRow("HEAD is not known") << 405 << QByteArray("0") << std::optional<qint64>() << 405;
    QTest::newRow("broken") << 500 << QByteArray("0") << std::optional<qint64>() << 500;
}

void TestWriter::readsTheSizeOfABlob()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, length);
    QFETCH(const std::optional<qint64>, size);
    QFETCH(const int, fails);
    m_server->expect({.method = "HEAD", .path = "/v2/team/app/blobs/" + digest.bytes(), .reply = {.status = status, .headers = {{"Content-Length", length}}}});
    const auto answered = tests::waitFor(m_world->writer.blobSize(name(), digest, {}));
    QCOMPARE(answered.has_value(), fails == 0);
    if (answered)
        QCOMPARE(*answered, size);
    else
        QCOMPARE(answered.error().httpStatus, fails);
}

void TestWriter::readsWhereAnUploadStands_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<qint64>("offset"); // -1: it does not say
    QTest::newRow("some bytes") << 204 << QByteArray("0-1023") << qint64(1024);
    QTest::newRow("in the words of a request") << 204 << QByteArray("bytes=0-1023") << qint64(1024);
    QTest::newRow("accepted") << 202 << QByteArray("0-9") << qint64(10);
    QTest::newRow("no byte, as distribution has it") << 204 << QByteArray("0-0") << qint64(0);
    QTest::newRow("no header") << 204 << QByteArray() << qint64(-1);
    QTest::newRow("not from the start") << 204 << QByteArray("5-10") << qint64(-1);
    QTest::newRow("two ranges") << 204 << QByteArray("0-5,7-9") << qint64(-1);
    QTest::newRow("less than nothing") << 204 << QByteArray("0--5") << qint64(-1);
    QTest::newRow("more than there can be") << 204 << QByteArray("0-99999999999999999999") << qint64(-1);
    QTest::newRow("rubbish") << 204 << QByteArray("a lot") << qint64(-1);
    QTest::newRow("forgotten") << 404 << QByteArray("0-1023") << qint64(-1);
    QTest::newRow("another answer") << 200 << QByteArray("0-1023") << qint64(-1);
}

void TestWriter::readsWhereAnUploadStands()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, range);
    QFETCH(const qint64, offset);
    net::Headers headers{{"Location", "/next"}};
    if (!range.isEmpty())
        headers += net::Header{"Range", range};
    m_server->expect({.path = "/upload?x=1", .reply = {.status = status, .headers = headers}});
    const UploadSession before{.location = session().location, .offset = 77, .minChunk = 5};
    const auto answered = tests::waitFor(m_world->writer.uploadStatus(name(), before, {}));
    QCOMPARE(answered.has_value(), offset >= 0);
    if (answered)
        QCOMPARE(*answered, (UploadSession{.location = m_server->url(u"/next"_s), .offset = offset, .minChunk = 5}));
}

void TestWriter::needsAPlaceForAnUpload()
{
    m_server->expect({.method = "POST", .path = "/v2/team/app/blobs/uploads/", .reply = {.status = 202}});
    const auto opened = tests::waitFor(m_world->writer.openUpload(name(), digest, {}, {}));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, core::ErrorKind::Protocol);
}

void TestWriter::mounts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isMounted");
    QTest::newRow("mounted") << 201 << true;
    QTest::newRow("an upload instead") << 202 << false;
}

void TestWriter::mounts()
{
    QFETCH(const int, status);
    QFETCH(const bool, isMounted);
    m_server->expect({.method = "POST", .path = "/v2/team/app/blobs/uploads/?mount=" + digest.bytes() + "&from=team/base", .reply = {.status = status, .headers = {{"Location", "/next"}}}});
    const auto opened = tests::waitFor(m_world->writer.openUpload(name(), digest, u"team/base"_s, {}));
    VERIFY_RESULT(opened);
    QCOMPARE(opened->has_value(), !isMounted);
}

void TestWriter::closesAnUpload_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("201") << 201 << true;
    QTest::newRow("204, as old ones say") << 204 << true;
    QTest::newRow("202: not yet") << 202 << false;
    QTest::newRow("400: other bytes") << 400 << false;
}

void TestWriter::closesAnUpload()
{
    QFETCH(const int, status);
    QFETCH(const bool, isClosed);
    m_server->expect({.method = "PUT", .path = "/upload?x=1&digest=" + digest.bytes(), .headers = {{"Content-Type", "application/octet-stream"}}, .reply = {.status = status}});
    const auto closed = tests::waitFor(m_world->writer.finish(name(), session(), digest, bytes, {}));
    QCOMPARE(closed.has_value(), isClosed);
    QCOMPARE(m_server->requests().value(0).body, bytes);
}

void TestWriter::putsBytesAsTheyAre()
{
    const QByteArray body = "{ \"schemaVersion\" : 2 }\n";
    m_server->expect({.method = "PUT", .path = "/v2/team/app/manifests/1.0", .headers = {{"Content-Type", "application/x-own"}}, .reply = {.status = 201}});
    const auto put = tests::waitFor(m_world->writer.putManifest(name(), u"1.0"_s, u"application/x-own"_s, body, {}));
    VERIFY_RESULT(put);
    QCOMPARE(put->digest, core::Digest::ofBytes(body));
    QVERIFY(!put->subjectNoted);
    QCOMPARE(m_server->requests().value(0).body, body);
}

void TestWriter::notesThatReferrersAreKept()
{
    m_server->expect({.method = "PUT", .path = "/v2/team/app/manifests/1.0", .reply = {.status = 201, .headers = {{"OCI-Subject", digest.bytes()}}}});
    const auto put = tests::waitFor(m_world->writer.putManifest(name(), u"1.0"_s, u"application/x-own"_s, "{}", {}));
    VERIFY_RESULT(put);
    QVERIFY(put->subjectNoted);
}

void TestWriter::cancelsWhateverTheAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {204, 202, 404, 405, 500})
        QTest::addRow("%d", status) << status;
}

void TestWriter::cancelsWhateverTheAnswer()
{
    QFETCH(const int, status);
    m_server->expect({.method = "DELETE", .path = "/upload?x=1", .reply = {.status = status}});
    QCoro::waitFor(m_world->writer.cancel(name(), session(), {}));
    QCOMPARE(m_server->requests().size(), 1); // and it is not tried again
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
