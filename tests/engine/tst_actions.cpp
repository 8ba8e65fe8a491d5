// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/client.h"
#include "engine/registryauth.h"
#include "support/result.h"
#include "support/scriptedserver.h"
#include "support/tasks.h"

#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::ErrorKind;
using core::RepositoryName;
using tests::Exchange;
using tests::Reply;
using tests::ScriptedServer;

class TestActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForAPull_data();
    void asksForAPull();
    void asksForAPush_data();
    void asksForAPush();
    void asksForAnotherName();
    void asksForARemoval();
    void inspects();
    void asksNothingWithoutATag_data();
    void asksNothingWithoutATag();
    void asksNothingOfWhatNamesNoImage_data();
    void asksNothingOfWhatNamesNoImage();

    void tellsHowItGoes();
    void tellsWhatAPushMade();
    void aPullThatFails_data();
    void aPullThatFails();
    void aPushThatFails_data();
    void aPushThatFails();
    void keepsWhatAnEngineRepeats_data();
    void keepsWhatAnEngineRepeats();
    void aPullCutAnywhereHasFailed_data();
    void aPullCutAnywhereHasFailed();
    void aPullThatIsDoneIsDoneWhateverTheConnectionDoes();
    void tellsWhyNothingWasDone_data();
    void tellsWhyNothingWasDone();
    void believesPodmanByTheId_data();
    void believesPodmanByTheId();
    void stops_data();
    void stops();
    void stopsFromItsProgress();
    void stoppedBeforeItBegan();
    void twoAtOnce();
    void noEngine();
    void keepsTheLoginOutOfTheTrace();
    void speaksTcp();
    void aPullCutOverTcpHasFailed();

private:
    void answer(const QByteArray &method, const QByteArray &path, const Reply &reply) { m_server->expect({.method = method, .path = path, .reply = reply}); }
    [[nodiscard]] core::Result<engine::PullOutcome> pull(const QString &tag = u"3"_s, engine::OnProgress onProgress = {}, std::stop_token stop = {});
    [[nodiscard]] core::Result<engine::PushOutcome> push();
    [[nodiscard]] tests::ReceivedRequest lastRequest() const { return m_server->requests().constLast(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<engine::Client> m_client;
};

namespace {

const QByteArray digestA = "sha256:" + QByteArray(64, 'a');
const QByteArray pullPath = "/v1.41/images/create?fromImage=alpine&tag=3";
const QByteArray pushPath = "/v1.41/images/127.0.0.1:5000/a/b/push?tag=3";
const QByteArray dockerVersion = R"({"ApiVersion":"1.41","MinAPIVersion":"1.12","Version":"20.10.24","Components":[{"Name":"Engine"}]})";
const QByteArray podmanVersion = R"({"ApiVersion":"1.41","MinAPIVersion":"1.24","Version":"4.3.1","Components":[{"Name":"Podman Engine"}]})";
const QByteArray downloading = R"({"status":"Downloading","progressDetail":{"current":50,"total":100},"id":"6d5f06e64882"})" "\r\n";
const QByteArray pulled = R"({"status":"Pulling from library/alpine","id":"3"})" "\r\n" + downloading
    + R"({"status":"Pull complete","progressDetail":{},"id":"6d5f06e64882"})" "\r\n"
    + R"({"status":"Digest: )" + digestA + "\"}\r\n" + R"({"status":"Status: Downloaded newer image for alpine:3"})" "\r\n";
const QByteArray pushed = R"({"status":"The push refers to repository [127.0.0.1:5000/a/b]"})" "\r\n"
    R"({"status":"Pushed","progressDetail":{},"id":"6d5f06e64882"})" "\r\n"
    R"({"progressDetail":{},"aux":{"Tag":"3","Digest":")" + digestA + "\",\"Size\":527}}\r\n";

const QByteArray secretAuth = QByteArray(R"({"username":"anna","password":"p-MARK2"})").toBase64(QByteArray::Base64UrlEncoding);

/// The beginning of an answer that goes on until the connection closes.
const QByteArray openStream = "HTTP/1.1 200 OK\r\n\r\n" + downloading;

QByteArray errorLine(const QByteArray &text)
{
    return R"({"errorDetail":{"message":")" + text + R"("},"error":")" + text + "\"}\r\n";
}

Reply stream(const QByteArray &body)
{
    return {.body = body, .chunked = true};
}

Reply message(int status, const QByteArray &text)
{
    return {.status = status, .body = R"({"message":")" + text + "\"}"};
}

RepositoryName name(const QString &text)
{
    return RepositoryName::parse(text).value_or(RepositoryName());
}

} // namespace

void TestActions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>(tests::ServerOptions{.localSocket = m_folder->filePath(u"socket"_s)});
    QVERIFY(m_server->isListening());
    const auto endpoint = engine::Endpoint::parse(u"unix://"_s + m_folder->filePath(u"socket"_s));
    VERIFY_RESULT(endpoint);
    m_client = std::make_unique<engine::Client>(*endpoint);
}

void TestActions::cleanup()
{
    QCOMPARE(m_server->unexpected(), QStringList());
    m_client.reset();
    m_server.reset();
}

core::Result<engine::PullOutcome> TestActions::pull(const QString &tag, engine::OnProgress onProgress, std::stop_token stop)
{
    answer("GET", "/version", {.body = dockerVersion});
    return tests::waitFor(m_client->pull(name(u"alpine"_s), tag, {}, {}, std::move(onProgress), stop));
}

core::Result<engine::PushOutcome> TestActions::push()
{
    answer("GET", "/version", {.body = dockerVersion});
    return tests::waitFor(m_client->push(name(u"127.0.0.1:5000/a/b"_s), u"3"_s, {}, {}, {}));
}

void TestActions::asksForAPull_data()
{
    using Platform = std::optional<core::Platform>;
    QTest::addColumn<QString>("image");
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *rule, const QString &image, const Platform &platform, const QByteArray &auth, const QByteArray &target) {
        QTest::newRow(rule) << image << platform << auth << target;
    };
    const Platform none;
    row("Docker Hub goes without its name", u"alpine"_s, none, {}, "fromImage=alpine&tag=3.20");
    row("by whatever name", u"docker.io/library/alpine"_s, none, {}, "fromImage=alpine&tag=3.20");
    row("a user at Docker Hub", u"team/app"_s, none, {}, "fromImage=team%2Fapp&tag=3.20");
    row("another registry", u"quay.io/a/b"_s, none, {}, "fromImage=quay.io%2Fa%2Fb&tag=3.20");
    row("a port", u"127.0.0.1:5000/a"_s, none, {}, "fromImage=127.0.0.1%3A5000%2Fa&tag=3.20");
    row("a platform", u"alpine"_s, core::Platform{u"linux"_s, u"arm64"_s, {}}, {}, "fromImage=alpine&tag=3.20&platform=linux%2Farm64");
    row("a platform with a variant", u"alpine"_s, core::Platform{u"linux"_s, u"arm"_s, u"v7"_s}, {},
        "fromImage=alpine&tag=3.20&platform=linux%2Farm%2Fv7");
    row("a platform that means more", u"alpine"_s, core::Platform{u"a&b=c"_s, u"d+e#f"_s, {}}, {},
        "fromImage=alpine&tag=3.20&platform=a%26b%3Dc%2Fd%2Be%23f");
    row("a login", u"quay.io/a/b"_s, none, "eyJ1Ijoi-_fQ==", "fromImage=quay.io%2Fa%2Fb&tag=3.20");
}

void TestActions::asksForAPull()
{
    QFETCH(const QString, image);
    QFETCH(const std::optional<core::Platform>, platform);
    QFETCH(const QByteArray, auth);
    QFETCH(const QByteArray, target);
    answer("GET", "/version", {.body = dockerVersion});
    answer("POST", "/v1.41/images/create?" + target, stream(pulled));
    const auto outcome = tests::waitFor(m_client->pull(name(image), u"3.20"_s, platform, auth, {}, {}));
    VERIFY_RESULT(outcome);
    QCOMPARE(outcome->digest.bytes(), digestA);
    QCOMPARE(lastRequest().header("X-Registry-Auth"), auth);
    QCOMPARE(lastRequest().header("Content-Length"), QByteArray("0"));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestActions::asksForAPush_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("without a login it logs in as nobody") << u"127.0.0.1:5000/a/b"_s << QByteArray() << QByteArray("127.0.0.1:5000/a/b") << QByteArray("e30=");
    QTest::newRow("with a login") << u"quay.io/a/b"_s << QByteArray("eyJ1Ijoi-_fQ==") << QByteArray("quay.io/a/b") << QByteArray("eyJ1Ijoi-_fQ==");
    QTest::newRow("to Docker Hub") << u"docker.io/team/app"_s << QByteArray() << QByteArray("team/app") << QByteArray("e30=");
}

void TestActions::asksForAPush()
{
    QFETCH(const QString, image);
    QFETCH(const QByteArray, auth);
    QFETCH(const QByteArray, target);
    answer("GET", "/version", {.body = dockerVersion});
    answer("POST", "/v1.41/images/" + target + "/push?tag=3.20", stream(pushed));
    const auto outcome = tests::waitFor(m_client->push(name(image), u"3.20"_s, auth, {}, {}));
    VERIFY_RESULT(outcome);
    QTEST(lastRequest().header("X-Registry-Auth"), "header");
}

void TestActions::asksForAnotherName()
{
    answer("GET", "/version", {.body = dockerVersion});
    answer("POST", "/v1.41/images/alpine:3/tag?repo=127.0.0.1%3A5000%2Fhub%2Falpine&tag=3.20", {.status = 201});
    answer("POST", "/v1.41/images/" + digestA + "/tag?repo=team%2Fapp&tag=1", {.status = 201});
    const auto first = tests::waitFor(m_client->tag(u"alpine:3"_s, name(u"127.0.0.1:5000/hub/alpine"_s), u"3.20"_s, {}));
    VERIFY_RESULT(first);
    const auto second = tests::waitFor(m_client->tag(QString::fromLatin1(digestA), name(u"team/app"_s), u"1"_s, {}));
    VERIFY_RESULT(second);
}

void TestActions::asksForARemoval()
{
    answer("GET", "/version", {.body = dockerVersion});
    answer("DELETE", "/v1.41/images/127.0.0.1:5000/a/b:3?noprune=true", {.body = R"([{"Untagged":"127.0.0.1:5000/a/b:3"}])"});
    const auto removed = tests::waitFor(m_client->remove(u"127.0.0.1:5000/a/b:3"_s, {}));
    VERIFY_RESULT(removed);
}

void TestActions::inspects()
{
    answer("GET", "/version", {.body = dockerVersion});
    answer("GET", "/v1.41/images/alpine:3/json",
           {.body = R"({"Id":"sha256:1","RepoTags":["alpine:3"],"RepoDigests":["alpine@)" + digestA
                + R"("],"Created":"2024-05-01T12:00:00.123456789Z","Size":100})"});
    answer("GET", "/v1.41/images/alpine:4/json", {.body = "[]"});
    const auto image = tests::waitFor(m_client->inspect(u"alpine:3"_s, {}));
    VERIFY_RESULT(image);
    QCOMPARE(image->id, u"sha256:1"_s);
    QCOMPARE(image->tags, QStringList(u"alpine:3"_s));
    QCOMPARE(image->digests.value(0).bytes(), digestA);
    QCOMPARE(image->created->toString(Qt::ISODate), u"2024-05-01T12:00:00Z"_s);
    QCOMPARE(image->size, 100);
    QCOMPARE(tests::waitFor(m_client->inspect(u"alpine:4"_s, {})).error().kind, ErrorKind::Protocol);
}

void TestActions::asksNothingWithoutATag_data()
{
    QTest::addColumn<QString>("tag");
    QTest::newRow("no tag would be every tag") << QString();
    QTest::newRow("a blank") << u" "_s;
    QTest::newRow("a path") << u"../x"_s;
    QTest::newRow("a digest") << u"sha256:abc"_s;
    QTest::newRow("another parameter") << u"1&platform=x"_s;
    QTest::newRow("a line end") << u"1\r\nX: y"_s;
}

void TestActions::asksNothingWithoutATag()
{
    QFETCH(const QString, tag);
    const RepositoryName image = name(u"alpine"_s);
    QCOMPARE(tests::waitFor(m_client->pull(image, tag, {}, {}, {}, {})).error().kind, ErrorKind::Usage);
    QCOMPARE(tests::waitFor(m_client->push(image, tag, {}, {}, {})).error().kind, ErrorKind::Usage);
    QCOMPARE(tests::waitFor(m_client->tag(u"alpine:3"_s, image, tag, {})).error().kind, ErrorKind::Usage);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestActions::asksNothingOfWhatNamesNoImage_data()
{
    QTest::addColumn<QString>("image");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a way up") << u"a/../../containers/x"_s;
    QTest::newRow("an empty name") << u"a//b"_s;
    QTest::newRow("a slash first") << u"/a"_s;
    QTest::newRow("a query") << u"a?force=1"_s;
    QTest::newRow("a percent sign") << u"a%2e%2e"_s;
    QTest::newRow("a line end") << u"a\n"_s;
    QTest::newRow("too long") << QString(513, u'a');
}

void TestActions::asksNothingOfWhatNamesNoImage()
{
    QFETCH(const QString, image);
    QCOMPARE(tests::waitFor(m_client->tag(image, name(u"alpine"_s), u"1"_s, {})).error().kind, ErrorKind::Usage);
    QCOMPARE(tests::waitFor(m_client->remove(image, {})).error().kind, ErrorKind::Usage);
    QCOMPARE(tests::waitFor(m_client->inspect(image, {})).error().kind, ErrorKind::Usage);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestActions::tellsHowItGoes()
{
    QList<engine::TransferProgress> seen;
    answer("POST", pullPath, {.body = pulled, .chunked = true, .pieceSize = 64});
    const auto outcome = pull(u"3"_s, [&seen](const engine::TransferProgress &progress) { seen += progress; });
    VERIFY_RESULT(outcome);
    QVERIFY(seen.size() >= 4);
    QCOMPARE(seen.constFirst().status, u"Pulling from library/alpine"_s);
    QCOMPARE(seen[1].layers.value(0).status, u"Downloading"_s);
    QCOMPARE(seen[1].current(), 50);
    QCOMPARE(seen[1].total(), 100);
    QCOMPARE(seen.constLast().current(), 100);
    QCOMPARE(seen.constLast().status, u"Status: Downloaded newer image for alpine:3"_s);
}

void TestActions::tellsWhatAPushMade()
{
    answer("POST", pushPath, stream(pushed));
    const auto outcome = push();
    VERIFY_RESULT(outcome);
    QCOMPARE(outcome->digest.bytes(), digestA);
    QCOMPARE(outcome->size, 527);
}

void TestActions::aPullThatFails_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *rule, const Reply &reply, ErrorKind kind, const QString &error) {
        QTest::newRow(rule) << reply << int(kind) << u"alpine:3 was not pulled. "_s + error;
    };
    const QString early = u"The engine stopped reporting before it was done; try again."_s;
    row("an error in a 200", stream(downloading + errorLine("no space left on device")), ErrorKind::Server,
        u"The engine reported: no space left on device. Try again later."_s);
    row("an error with the rest behind it", stream(errorLine("toomanyrequests: slow down") + pulled), ErrorKind::TooManyRequests,
        u"The engine reported: toomanyrequests: slow down. Try again later."_s);
    row("an error and then no end", {.body = errorLine("denied: no"), .chunked = true, .cutAfter = 160}, ErrorKind::Forbidden,
        u"The engine reported: denied: no. Log in to the registry, or ask for the right to it."_s);
    row("no closing status", stream(downloading), ErrorKind::Network, early);
    row("nothing in a 200", stream({}), ErrorKind::Network, early);
    row("a page in a 200", stream("<html>\n</html>\n"), ErrorKind::Network, early);
    row("a closing status in a line of 2 MiB", stream(pulled.chopped(2) + QByteArray(2 << 20, ' ') + '\n'), ErrorKind::Network, early);
    row("no such tag", message(404, "manifest for alpine:3 not found: manifest unknown: manifest unknown"), ErrorKind::NotFound,
        u"The engine answered 404: manifest for alpine:3 not found: manifest unknown: manifest unknown. Check the name and the tag."_s);
    row("a wrong password in a 500", message(500, "unauthorized: authentication required"), ErrorKind::Unauthorized,
        u"The engine answered 500: unauthorized: authentication required. Check the credentials for the registry."_s);
    row("a registry that is not there", message(500, R"(Get \"https://a.io/v2/?sig=s-MARK6\": dial tcp: no such host)"), ErrorKind::Server,
        u"The engine answered 500: Get \"https://a.io/v2/?sig=<redacted>\": dial tcp: no such host. Try again later."_s);
    row("a refusal without words", {.status = 403, .body = "<html>"}, ErrorKind::Forbidden,
        u"The engine answered 403. Log in to the registry, or ask for the right to it."_s);
    row("a bad request", message(400, "invalid reference format"), ErrorKind::Protocol, u"The engine answered 400: invalid reference format."_s);
    row("no HTTP", {.raw = "SSH-2.0-x\r\n\r\n"}, ErrorKind::Protocol, u"The answer is not HTTP (bad version)."_s);
}

void TestActions::aPullThatFails()
{
    QFETCH(const Reply, reply);
    answer("POST", pullPath, reply);
    const auto outcome = pull();
    QVERIFY(!outcome);
    QTEST(outcome.error().message, "error");
    QTEST(int(outcome.error().kind), "kind");
    QCOMPARE(outcome.error().httpStatus, reply.status == 200 ? 0 : reply.status);
}

void TestActions::aPushThatFails_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("kind");
    QTest::newRow("no credentials") << stream(errorLine("no basic auth credentials")) << int(ErrorKind::Unauthorized);
    QTest::newRow("an image that is not there") << stream(errorLine("tag does not exist: 127.0.0.1:5000/a/b:3")) << int(ErrorKind::NotFound);
    QTest::newRow("no closing status") << stream(pushed.first(60)) << int(ErrorKind::Network);
    QTest::newRow("the end of a pull") << stream(pulled) << int(ErrorKind::Network);
    QTest::newRow("refused at once") << message(400, "Bad parameters and missing X-Registry-Auth: EOF") << int(ErrorKind::Protocol);
}

void TestActions::aPushThatFails()
{
    QFETCH(const Reply, reply);
    answer("POST", pushPath, reply);
    const auto outcome = push();
    QVERIFY(!outcome);
    QTEST(int(outcome.error().kind), "kind");
    QVERIFY2(outcome.error().message.startsWith("127.0.0.1:5000/a/b:3 was not pushed. "_L1), qPrintable(outcome.error().message));
}

void TestActions::keepsWhatAnEngineRepeats_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("in the stream") << stream(errorLine("unauthorized: p-MARK2 is not the password of anna"));
    QTest::newRow("in a refusal") << message(500, "unauthorized: p-MARK2 is not the password of anna");
    QTest::newRow("as it was sent") << message(400, "bad X-Registry-Auth: " + secretAuth);
}

void TestActions::keepsWhatAnEngineRepeats()
{
    QFETCH(const Reply, reply);
    answer("POST", pullPath, reply);
    answer("GET", "/version", {.body = dockerVersion});
    const auto outcome = tests::waitFor(m_client->pull(name(u"alpine"_s), u"3"_s, {}, secretAuth, {}, {}));
    QVERIFY(!outcome);
    const QString &said = outcome.error().message;
    QVERIFY2(said.contains("<redacted>"_L1) && !said.contains("p-MARK2"_L1) && !said.contains(QString::fromLatin1(secretAuth)), qPrintable(said));
}

void TestActions::aPullCutAnywhereHasFailed_data()
{
    QTest::addColumn<int>("percent");
    for (int percent = 10; percent < 100; percent += 10)
        QTest::addRow("after %d %%", percent) << percent;
}

void TestActions::aPullCutAnywhereHasFailed()
{
    QFETCH(const int, percent);
    const QByteArray whole = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(pulled.size(), 16) + "\r\n" + pulled;
    const qsizetype closing = whole.indexOf(R"({"status":"Status)");
    answer("POST", pullPath, {.raw = whole, .cutAfter = closing * percent / 100});
    const auto outcome = pull();
    QVERIFY(!outcome);
    const ErrorKind kind = outcome.error().kind;
    QVERIFY(kind == ErrorKind::Network || (kind == ErrorKind::Unavailable && percent <= 10)); // before a word of the answer
}

void TestActions::aPullThatIsDoneIsDoneWhateverTheConnectionDoes()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(pulled.size(), 16) + "\r\n";
    answer("POST", pullPath, {.raw = head + pulled, .closes = true});
    const auto outcome = pull();
    VERIFY_RESULT(outcome);
    QCOMPARE(outcome->digest.bytes(), digestA);
}

void TestActions::tellsWhyNothingWasDone_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("the image has gone") << message(404, "No such image: alpine:3") << int(ErrorKind::NotFound)
                                        << u"The engine answered 404: No such image: alpine:3. Check the name and the tag."_s;
    QTest::newRow("a container uses it") << message(409, "conflict: unable to remove repository reference") << int(ErrorKind::Protocol)
                                         << u"The engine answered 409: conflict: unable to remove repository reference."_s;
    QTest::newRow("the engine is ill") << Reply{.status = 500} << int(ErrorKind::Server) << u"The engine answered 500. Try again later."_s;
}

void TestActions::tellsWhyNothingWasDone()
{
    QFETCH(const Reply, reply);
    QFETCH(const int, kind);
    QFETCH(const QString, said);
    answer("GET", "/version", {.body = dockerVersion});
    answer("POST", "/v1.41/images/alpine:3/tag?repo=a.io%2Fb&tag=1", reply);
    answer("DELETE", "/v1.41/images/alpine:3?noprune=true", reply);
    const auto tagged = tests::waitFor(m_client->tag(u"alpine:3"_s, name(u"a.io/b"_s), u"1"_s, {}));
    QVERIFY(!tagged);
    QCOMPARE(int(tagged.error().kind), kind);
    QCOMPARE(tagged.error().message, u"alpine:3 was not tagged as a.io/b:1. "_s + said);
    const auto removed = tests::waitFor(m_client->remove(u"alpine:3"_s, {}));
    QVERIFY(!removed);
    QCOMPARE(int(removed.error().kind), kind);
    QCOMPARE(removed.error().message, u"alpine:3 was not removed from the engine. "_s + said);
}

void TestActions::believesPodmanByTheId_data()
{
    QTest::addColumn<QByteArray>("lastId");
    QTest::addColumn<Reply>("image");
    QTest::addColumn<bool>("isPulled");
    const Reply found{.body = R"({"Id":"sha256:f79e8481b0e1)" + QByteArray(52, '0') + "\"}"};
    QTest::newRow("the id that it ended with") << QByteArray("f79e8481b0e1") << found << true;
    QTest::newRow("another id: the stream was cut") << QByteArray("6d5f06e64882") << found << false;
    QTest::newRow("no image") << QByteArray("f79e8481b0e1") << message(404, "no such image") << false;
}

void TestActions::believesPodmanByTheId()
{
    QFETCH(const QByteArray, lastId);
    QFETCH(const Reply, image);
    QFETCH(const bool, isPulled);
    answer("GET", "/version", {.body = podmanVersion});
    answer("POST", pullPath, stream(downloading + R"({"status":"Download complete","progressDetail":{},"id":")" + lastId + "\"}\n"));
    answer("GET", "/v1.41/images/alpine:3/json", image);
    const auto outcome = tests::waitFor(m_client->pull(name(u"alpine"_s), u"3"_s, {}, {}, {}, {}));
    QCOMPARE(outcome.has_value(), isPulled);
    QVERIFY(!outcome || outcome->digest.isNull());
    QVERIFY(outcome || outcome.error().message.startsWith("alpine:3 was not pulled. "_L1));
}

void TestActions::stops_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("before a word came") << Reply{.raw = QByteArray(), .stalls = true};
    QTest::newRow("in the middle of an object") << Reply{.raw = openStream + R"({"status":)", .stalls = true};
    QTest::newRow("while more and more comes") << Reply{.endless = downloading};
}

void TestActions::stops()
{
    QFETCH(const Reply, reply);
    answer("POST", pullPath, reply);
    std::stop_source source;
    QTimer::singleShot(100, this, [&source] { source.request_stop(); });
    const auto outcome = pull(u"3"_s, {}, source.get_token());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_server->openConnections(), 1); // of the version; the other one's end stops the engine
}

void TestActions::stopsFromItsProgress()
{
    answer("POST", pullPath, {.raw = openStream, .stalls = true});
    std::stop_source source;
    const auto outcome = pull(u"3"_s, [&source](const engine::TransferProgress &) { source.request_stop(); }, source.get_token());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_server->openConnections(), 1);
}

void TestActions::stoppedBeforeItBegan()
{
    std::stop_source source;
    source.request_stop();
    QCOMPARE(pull(u"3"_s, {}, source.get_token()).error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestActions::twoAtOnce()
{
    answer("GET", "/version", {.body = dockerVersion});
    answer("POST", pullPath, {.body = pulled, .chunked = true, .pieceSize = 16});
    answer("POST", pushPath, {.body = pushed, .chunked = true, .pieceSize = 16});
    auto pulling = m_client->pull(name(u"alpine"_s), u"3"_s, {}, {}, {}, {});
    auto pushing = m_client->push(name(u"127.0.0.1:5000/a/b"_s), u"3"_s, {}, {}, {});
    const auto first = tests::waitFor(std::move(pulling));
    VERIFY_RESULT(first);
    const auto second = tests::waitFor(std::move(pushing));
    VERIFY_RESULT(second);
}

void TestActions::noEngine()
{
    const auto endpoint = engine::Endpoint::parse(u"unix://"_s + m_folder->filePath(u"nothing"_s));
    VERIFY_RESULT(endpoint);
    engine::Client client(*endpoint);
    const auto outcome = tests::waitFor(client.pull(name(u"alpine"_s), u"3"_s, {}, {}, {}, {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Unavailable);
    QVERIFY2(outcome.error().message.startsWith("No Docker Engine. There is no socket "_L1), qPrintable(outcome.error().message));
}

void TestActions::keepsTheLoginOutOfTheTrace()
{
    const auto endpoint = engine::Endpoint::parse(u"unix://"_s + m_folder->filePath(u"socket"_s));
    VERIFY_RESULT(endpoint);
    QList<net::TraceEntry> entries;
    engine::Client client(*endpoint, [&entries](const net::TraceEntry &entry) { entries += entry; });
    const QByteArray auth = engine::registryAuth({.registry = u"a.io"_s, .user = u"u-MARK1"_s, .password = u"p-MARK2"_s});
    answer("GET", "/version", {.body = dockerVersion});
    answer("POST", "^/v1.41/images/create.*", stream(pulled));
    const auto outcome = tests::waitFor(client.pull(name(u"a.io/b"_s), u"3"_s, core::Platform{u"linux"_s, u"arm64"_s, {}}, auth, {}, {}));
    VERIFY_RESULT(outcome);
    QCOMPARE(lastRequest().header("X-Registry-Auth"), auth);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(net::headerValue(entries[1].requestHeaders, "X-Registry-Auth"), QByteArray("<redacted>"));
    QCOMPARE(entries[1].url, u"http://localhost/v1.41/images/create?fromImage=a.io%2Fb&tag=3&platform=linux%2Farm64"_s);
}

void TestActions::speaksTcp()
{
    ScriptedServer server;
    server.expect({.path = "/version", .reply = {.body = dockerVersion}});
    server.expect({.method = "POST", .path = pullPath, .reply = stream(pulled)});
    server.expect({.method = "POST", .path = pushPath, .reply = stream(pushed)});
    server.expect({.method = "POST", .path = "/v1.41/images/alpine:3/tag?repo=a.io%2Fb&tag=1", .reply = {.status = 201}});
    const auto endpoint = engine::Endpoint::parse(u"tcp://"_s + server.address());
    VERIFY_RESULT(endpoint);
    engine::Client client(*endpoint);
    const auto first = tests::waitFor(client.pull(name(u"alpine"_s), u"3"_s, {}, {}, {}, {}));
    VERIFY_RESULT(first);
    QCOMPARE(server.requests().constLast().header("Content-Type"), QByteArray("text/plain"));
    const auto second = tests::waitFor(client.push(name(u"127.0.0.1:5000/a/b"_s), u"3"_s, {}, {}, {}));
    VERIFY_RESULT(second);
    const auto third = tests::waitFor(client.tag(u"alpine:3"_s, name(u"a.io/b"_s), u"1"_s, {}));
    VERIFY_RESULT(third);
    QCOMPARE(server.unexpected(), QStringList());
}

// Qt does not tell that a body in chunks was cut: only the missing end does. It may send the request again when it learns of the close before
// it has read the answer.
void TestActions::aPullCutOverTcpHasFailed()
{
    ScriptedServer server;
    server.expect({.path = "/version", .reply = {.body = dockerVersion}});
    const QByteArray head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(pulled.size(), 16) + "\r\n";
    const QByteArray half = head + pulled.first(pulled.indexOf(R"({"status":"Digest)"));
    server.expect({.method = "POST", .path = pullPath, .reply = {.raw = half, .cutAfter = half.size()}});
    const auto endpoint = engine::Endpoint::parse(u"tcp://"_s + server.address());
    VERIFY_RESULT(endpoint);
    engine::Client client(*endpoint);
    const auto outcome = tests::waitFor(client.pull(name(u"alpine"_s), u"3"_s, {}, {}, {}, {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Network);
    QCOMPARE(server.unexpected(), QStringList());
}

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
