// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/memoryregistry.h"
#include "support/plantedsecrets.h"
#include "support/scriptedregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace lstags::tests {

/// Where something goes wrong, or is said that should not be passed on.
enum class Place { Nowhere, SourceManifest, SourceBlob, Upload, UploadLocation, Tag, Pull, EngineTag, EnginePush };

/// Plants a user name, a password and a token, pulls and pushes with them, and looks for them wherever the program leaves something: stdout,
/// stderr with -T and -v, the list of what failed, the journal with its log and every other file in its home.
class TestSyncSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staySecret_data();
    void staySecret();
    void staySecretWhenKilled();

private:
    void lock(MemoryRegistry *registry, Place manifest, Place blob);
    [[nodiscard]] Reply engineAnswer(const ReceivedRequest &request) const;
    [[nodiscard]] QStringList words(const QString &line) const;

    std::unique_ptr<Household> m_house;
    std::unique_ptr<MemoryRegistry> m_source;
    std::unique_ptr<MemoryRegistry> m_target;
    std::unique_ptr<ScriptedServer> m_engine;
    Place m_place = Place::Nowhere; ///< of the fault
    Reply m_fault;
};

namespace {

const QString program = QStringLiteral(LSTAGS_COMMAND);

Reply said(int code, const QByteArray &message)
{
    return {.status = code, .body = R"({"message":")" + message + R"(","errors":[{"code":"DENIED","message":")" + message + R"("}]})"};
}

bool isPullOrPush(const ReceivedRequest &request)
{
    return request.target.contains("/images/create") || request.target.contains("/push?");
}

} // namespace

void TestSyncSecrets::init()
{
    m_house = std::make_unique<Household>();
    m_source = std::make_unique<MemoryRegistry>();
    m_target = std::make_unique<MemoryRegistry>();
    m_engine = std::make_unique<ScriptedServer>(ServerOptions{.localSocket = m_house->path(u"engine.sock"_s)});
    m_house->set(u"DOCKER_HOST"_s, u"unix://"_s + m_house->path(u"engine.sock"_s));
    m_place = Place::Nowhere;
    m_source->putImage(u"team/app"_s, u"1"_s, QByteArray(600 << 10, 'a'));
    m_source->putImage(u"team/app"_s, u"2"_s, "small");
    m_engine->handle([this](const ReceivedRequest &request) { return engineAnswer(request); });
    lock(m_source.get(), Place::SourceManifest, Place::SourceBlob);
    lock(m_target.get(), Place::Tag, Place::Upload);
    const QByteArray entry = R"(":{"auth":")" + login.toBase64() + R"("})";
    const QByteArray json = R"({"auths":{")" + m_source->address().toLatin1() + entry + R"(,")" + m_target->address().toLatin1() + entry + "}}";
    QVERIFY(!m_house->write(u"docker/config.json"_s, json).isEmpty());
}

/// Lets nobody in without the password; `manifest` and `blob` are where it may go wrong.
void TestSyncSecrets::lock(MemoryRegistry *registry, Place manifest, Place blob)
{
    registry->answerInstead([=](const ReceivedRequest &request) -> std::optional<Reply> {
        if (request.header("Authorization") != basic)
            return status(401, {{"WWW-Authenticate", R"(Basic realm="x")"}});
        const bool isManifest = request.target.contains("/manifests/") && request.method != "HEAD";
        const bool isBlob = request.target.contains("/blobs/") && request.method != "HEAD";
        if ((m_place == manifest && isManifest) || (m_place == blob && isBlob))
            return m_fault;
        return {};
    });
    registry->amend([this, registry](const ReceivedRequest &, Reply *reply) {
        for (net::Header &header : reply->headers) {
            if (registry == m_target.get() && m_place == Place::UploadLocation && header.name == "Location")
                header.value += "?X-Amz-Signature=" + token;
        }
    });
}

/// An engine that has nothing, and pulls and pushes whatever it is told to by who knows the password.
Reply TestSyncSecrets::engineAnswer(const ReceivedRequest &request) const
{
    if (request.target.contains("/version"))
        return {.body = R"({"ApiVersion":"1.41","MinAPIVersion":"1.12","Version":"20.10.24","Components":[{"Name":"Engine"}]})"};
    if (request.target.contains("/images/json"))
        return {.body = "[]"};
    if (request.target.contains("/images/create"))
        return m_place == Place::Pull ? m_fault : Reply{.body = R"({"status":"Status: Downloaded newer image for x"})" "\r\n", .chunked = true};
    if (request.target.contains("/tag?"))
        return m_place == Place::EngineTag ? m_fault : status(201);
    if (request.target.contains("/push?"))
        return m_place == Place::EnginePush ? m_fault : Reply{.body = R"({"progressDetail":{},"aux":{"Tag":"1","Digest":"sha256:)" + QByteArray(64, 'a') + "\",\"Size\":5}}\r\n", .chunked = true};
    return status(404);
}

QStringList TestSyncSecrets::words(const QString &line) const
{
    QString text = line + u" -T -v -y 0 -N --output json --failed-file FOLDER/failed.yaml --journal FOLDER/jobs.sqlite SOURCE/team/app=1,2"_s;
    text.replace(u"SOURCE"_s, m_source->address()).replace(u"TARGET"_s, m_target->address()).replace(u"FOLDER"_s, m_house->path({}));
    return text.split(u' ', Qt::SkipEmptyParts);
}

void TestSyncSecrets::staySecret_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Place>("place");
    QTest::addColumn<Reply>("fault");
    QTest::addColumn<bool>("works");

    const QString copy = u"-r TARGET -R /"_s;
    const QString viaEngine = copy + u" --via-engine"_s;
    const auto works = [](const char *name, const QString &line, Place place = Place::Nowhere) { QTest::newRow(name) << line << place << Reply{} << true; };
    works("a copy", copy);
    works("a copy with referrers", copy + u" --with-referrers"_s);
    works("a copy with a backup", copy + u" -U --backup {{.Tag}}-before"_s);
    works("a plan", copy + u" --dry-run"_s);
    works("uploads at signed addresses", copy, Place::UploadLocation);
    works("uploads in chunks at signed addresses", copy + u" --chunk-size 100k"_s, Place::UploadLocation);
    works("a pull", u"-p"_s);
    works("a push through the engine", viaEngine);

    const auto fails = [](const char *name, const QString &line, Place place, const Reply &fault) { QTest::newRow(name) << line << place << fault << false; };
    const QByteArray repeated = "p-MARK2 is not good for this, nor is " + basic;
    const QByteArray errorLine = R"({"errorDetail":{"message":"unauthorized: p-MARK2 is wrong"},"error":"unauthorized: p-MARK2 is wrong"})" "\r\n";
    fails("a source that repeats the password", copy, Place::SourceManifest, said(403, repeated));
    fails("a blob that is refused with the password", copy, Place::SourceBlob, said(403, repeated));
    fails("a blob at a signed address", copy, Place::SourceBlob, status(307, {{"Location", "http://u-MARK1:p-MARK2@127.0.0.2:1/?X-Amz-Signature=t-MARK3"}}));
    fails("an upload that is refused with the password", copy, Place::Upload, said(400, repeated));
    fails("an upload at a place with a user", copy, Place::Upload, status(202, {{"Location", "http://u-MARK1:p-MARK2@127.0.0.2:1/?sig=t-MARK3"}}));
    fails("a tag that is refused with the password", copy, Place::Tag, said(403, repeated));
    fails("a destination that fails with it", copy, Place::Tag, said(500, repeated));
    fails("cookies", copy, Place::Tag, status(403, {{"Set-Cookie", "session=t-MARK3"}}));
    fails("a pull whose stream repeats the password", u"-p"_s, Place::Pull, {.body = errorLine, .chunked = true});
    fails("a pull that is refused with the login", u"-p"_s, Place::Pull, said(500, "bad X-Registry-Auth: p-MARK2"));
    fails("a push whose stream repeats the password", viaEngine, Place::EnginePush, {.body = errorLine, .chunked = true});
    fails("a push that is refused with an address", viaEngine, Place::EnginePush, said(500, "Get http://u-MARK1:p-MARK2@a.test/?sig=t-MARK3: no"));
    fails("a name that is refused", viaEngine, Place::EngineTag, said(409, "Get http://u-MARK1:p-MARK2@a.test/?sig=t-MARK3: no"));
}

void TestSyncSecrets::staySecret()
{
    QFETCH(const QString, line);
    QFETCH(const bool, works);
    QFETCH(const Place, place);
    QFETCH(const Reply, fault);
    m_place = place;
    m_fault = fault;
    const ProgramResult result = m_house->run(program, words(line));
    QVERIFY2((result.exitCode == 0) == works, result.err);
    QVERIFY2(result.err.contains("GET http://"), result.err);
    QVERIFY2(leak(*m_house, result).isEmpty(), qPrintable(leak(*m_house, result)));
    QVERIFY(m_source->count({}) > 0); // whom the password was for
    const auto asked = m_engine->requests();
    const bool hasLogin = std::any_of(asked.begin(), asked.end(), [](const ReceivedRequest &request) { return !request.header("X-Registry-Auth").isEmpty(); });
    QCOMPARE(hasLogin, std::any_of(asked.begin(), asked.end(), isPullOrPush));
}

/// What is written while a copy is under way is there after a kill.
void TestSyncSecrets::staySecretWhenKilled()
{
    const auto process = m_house->start(program, words(u"-r TARGET -R / --limit-rate 100k"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_target->openUploads() > 0, Household::patience);
    process->kill();
    const ProgramResult killed = Household::result(*process);
    QVERIFY2(leak(*m_house, killed).isEmpty(), qPrintable(leak(*m_house, killed)));
    QVERIFY(!contentOf(m_house->path(u"jobs.sqlite"_s)).isEmpty());
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestSyncSecrets)
#include "tst_syncsecrets.moc"
