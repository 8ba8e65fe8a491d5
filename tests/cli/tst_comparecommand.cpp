// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/comparecommand.h"
#include "core/digest.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lstags::tests {

namespace {

constexpr int longest = 60000; // milliseconds
const QByteArray config = R"({"created":"2024-05-01T12:00:00Z","os":"linux","architecture":"amd64"})";
const net::Headers quota{{"RateLimit-Limit", "100;w=21600"}, {"RateLimit-Remaining", "76;w=21600"}};

QByteArray digestOf(const QByteArray &bytes)
{
    return core::Digest::ofBytes(bytes).bytes();
}

QByteArray manifestOf(const QByteArray &tag)
{
    return R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":)"
           R"("application/vnd.oci.image.config.v1+json","size":%1,"digest":"%2"},"layers":[],"annotations":{"tag":"%3"}})"_ba
               .replace("%1", QByteArray::number(config.size()))
               .replace("%2", digestOf(config))
               .replace("%3", tag);
}

/// Tags 1, 2 and 3 of team/app, by name and by digest.
void offer(ScriptedServer &server, const net::Headers &headers = {})
{
    server.expect({.path = "/v2/team/app/tags/list?n=1000", .reply = {.body = R"({"tags":["1","2","3"]})"}});
    for (const QByteArray &tag : {"1"_ba, "2"_ba, "3"_ba}) {
        const QByteArray body = manifestOf(tag);
        const net::Headers all = headers + net::Headers{{"Content-Type", "application/vnd.oci.image.manifest.v1+json"}, {"Docker-Content-Digest", digestOf(body)}};
        for (const char *method : {"GET", "HEAD"})
            server.expect({.method = method, .path = "^/v2/team/app/manifests/(" + tag + '|' + digestOf(body) + ')', .reply = {.headers = all, .body = body}});
    }
    server.expect({.path = "/v2/team/app/blobs/" + digestOf(config), .reply = {.body = config}});
}

/// A target without anything.
void offerNothing(ScriptedServer &server)
{
    for (const char *method : {"GET", "HEAD"})
        server.expect({.method = method, .path = "^/v2/.*", .reply = {.status = 404, .body = R"({"errors":[{"code":"NAME_UNKNOWN"}]})"}});
}

qsizetype asked(const ScriptedServer &server, const QByteArray &method, const QByteArray &part)
{
    const auto requests = server.requests();
    return std::count_if(requests.begin(), requests.end(), [&](const ReceivedRequest &request) {
        return request.method == method && request.target.contains(part);
    });
}

} // namespace

class TestCompareCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isDoneInPartWithoutDetails();
    void spendsPullsOnlyWhenAskedTo_data();
    void spendsPullsOnlyWhenAskedTo();
    void saysWhyDetailsThatWereAskedForAreMissing();
    void tellsWhatIsWrongWithCredentials();
    void showsTagsThatTheTargetDoesNotAnswerFor();
    void explainsNothingAloud();
    void countsTags_data();
    void countsTags();

private:
    struct Ran
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Ran run(cli::Options options);
    [[nodiscard]] cli::Options options(const QString &specification = u"team/app"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_source;
    std::unique_ptr<ScriptedServer> m_target;
};

void TestCompareCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_source = std::make_unique<ScriptedServer>();
    m_target = std::make_unique<ScriptedServer>();
}

void TestCompareCommand::cleanup()
{
    QCOMPARE(m_source->unexpected() + m_target->unexpected(), QStringList());
}

cli::Options TestCompareCommand::options(const QString &specification) const
{
    cli::Options options;
    options.specs = {m_source->address() + u'/' + specification};
    options.against = {core::Target::parse(m_target->address()).value()};
    options.output = cli::OutputFormat::Json;
    options.settings.cacheFile = m_folder->filePath(u"cache.sqlite"_s);
    options.settings.dockerJson = m_folder->filePath(u"config.json"_s);
    options.settings.certificateFolders = {m_folder->filePath(u"certs.d"_s)};
    options.settings.retryDelay = std::chrono::milliseconds(3);
    return options;
}

TestCompareCommand::Ran TestCompareCommand::run(cli::Options options)
{
    Ran ran;
    cli::CompareCommand command(std::move(options), {.out = [&ran](const QByteArray &text) { ran.out += text; return true; },
                                                     .err = [&ran](const QByteArray &text) { ran.err += text; }});
    QSignalSpy ended(&command, &cli::CompareCommand::ended);
    command.start();
    if (!ended.isEmpty() || ended.wait(longest))
        ran.exitCode = ended.constFirst().constFirst().toInt();
    return ran;
}

void TestCompareCommand::isDoneInPartWithoutDetails()
{
    m_source->expect({.path = "/v2/team/app/blobs/" + digestOf(config), .reply = {.status = 404, .body = "{}"}});
    offer(*m_source);
    offerNothing(*m_target);
    const Ran ran = run(options());
    QCOMPARE(ran.exitCode, int(cli::PartlyDone));
    QCOMPARE(ran.out.count('\n'), 3);
    QCOMPARE(asked(*m_source, "GET", "/blobs/"), 3);
    QVERIFY2(ran.err.contains("/team/app:2: "), ran.err.constData());
    QVERIFY2(ran.err.contains("has lost the blob sha256:"), ran.err.constData());
}

void TestCompareCommand::spendsPullsOnlyWhenAskedTo_data()
{
    QTest::addColumn<bool>("details");
    QTest::addColumn<int>("pulls");
    QTest::addColumn<int>("dates");
    QTest::newRow("one to learn that they are counted, and what it told") << false << 1 << 1;
    QTest::newRow("as many as there are digests") << true << 3 << 3;
}

void TestCompareCommand::spendsPullsOnlyWhenAskedTo()
{
    QFETCH(const bool, details);
    offer(*m_source, quota);
    offerNothing(*m_target);
    cli::Options asked = options();
    asked.details = details;
    const Ran ran = run(asked);
    QCOMPARE(ran.exitCode, int(cli::Done));
    QCOMPARE(ran.out.count('\n'), 3);
    QTEST(int(tests::asked(*m_source, "GET", "/manifests/")), "pulls");
    QTEST(int(ran.out.count("2024-05-01")), "dates");
}

void TestCompareCommand::saysWhyDetailsThatWereAskedForAreMissing()
{
    m_source->expect({.path = "/v2/team/app/blobs/" + digestOf(config), .reply = {.status = 403}});
    offer(*m_source, quota);
    offerNothing(*m_target);
    cli::Options asked = options();
    asked.details = true;
    const Ran ran = run(asked);
    QCOMPARE(ran.exitCode, int(cli::PartlyDone));
    QVERIFY2(ran.err.contains("/team/app:2: "), ran.err.constData());
}

void TestCompareCommand::tellsWhatIsWrongWithCredentials()
{
    QFile file(m_folder->filePath(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"auths":{"quay.io":{"auth":"%%%"}}})") > 0);
    file.close();
    offer(*m_source);
    offerNothing(*m_target);
    const Ran ran = run(options());
    QCOMPARE(ran.exitCode, int(cli::Done));
    QVERIFY2(ran.err.contains("quay.io"), ran.err.constData());
    QCOMPARE(ran.err.count(file.fileName().toUtf8()), 1);
}

void TestCompareCommand::showsTagsThatTheTargetDoesNotAnswerFor()
{
    m_target->expect({.method = "HEAD", .path = "/v2/team/app/manifests/2", .reply = {.status = 403}});
    offerNothing(*m_target);
    offer(*m_source);
    const Ran ran = run(options(u"team/app=1,2"_s));
    QCOMPARE(ran.exitCode, int(cli::PartlyDone));
    QCOMPARE(ran.out.count("\"ABSENT\""), 2); // once of the row, once of its target
    QCOMPARE(ran.out.count("\"state\":null"), 2);
    QVERIFY2(ran.err.contains("/team/app:2: "), ran.err.constData());
}

void TestCompareCommand::explainsNothingAloud()
{
    QFile file(m_folder->filePath(u"list.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("lstags: {repositories: []}\n") > 0);
    file.close();
    cli::Options explaining = options();
    explaining.specs.clear();
    explaining.listFile = file.fileName();
    explaining.explain = true;
    const Ran ran = run(explaining);
    QCOMPARE(ran.exitCode, int(cli::NothingDone));
    QCOMPARE(ran.err, "There is no specification to explain.\n");
    QCOMPARE(ran.out, QByteArray());
}

void TestCompareCommand::countsTags_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("one") << u"=1"_s << ": 1 tag\n"_ba;
    QTest::newRow("two") << u"=1,2"_s << ": 2 tags\n"_ba;
}

void TestCompareCommand::countsTags()
{
    QFETCH(const QString, tags);
    QFETCH(const QByteArray, line);
    offer(*m_source);
    offerNothing(*m_target);
    cli::Options verbose = options(u"team/app"_s + tags);
    verbose.verbose = true;
    const Ran ran = run(verbose);
    QVERIFY2(ran.err.endsWith(line), ran.err.constData());
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestCompareCommand)
#include "tst_comparecommand.moc"
