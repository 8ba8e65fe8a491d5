// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/plantedsecrets.h"
#include "support/scriptedregistry.h"
#include "support/testcertificates.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace lstags::tests {

/// Where the secrets come from.
enum class Account { Basic, Environment, Helper, Bearer, Identity, RegistryToken };

/// Plants a user name, a password, a token and a refresh token, and looks for them wherever the program leaves something: stdout, stderr with
/// -T and -v, its command line, and every file in its home.
class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void staySecret_data();
    void staySecret();
    void staySecretWhereTlsIsRefused();
    void staySecretBehindAProxy();

private:
    void give(Account account);
    void lock(Account account);
    [[nodiscard]] ProgramResult compare(const QStringList &options, const QString &registry);
    [[nodiscard]] QString leak(const ProgramResult &result) const { return tests::leak(*m_house, result, m_commandLine); }

    std::unique_ptr<Household> m_house;
    std::unique_ptr<ScriptedServer> m_source;
    std::unique_ptr<ScriptedServer> m_target;
    std::atomic<qint64> m_pid = 0;
    QByteArray m_commandLine; ///< written by the target's thread; read when the program has ended
};

namespace {

const QString program = QStringLiteral(LSTAGS_COMMAND);
const QByteArray tokenAnswer = R"({"token":"t-MARK3","refresh_token":"r-MARK4","expires_in":300})";

Reply said(int code, const QByteArray &message)
{
    return {.status = code, .body = R"({"errors":[{"code":"DENIED","message":")" + message + R"("}]})"};
}

} // namespace

void TestSecrets::init()
{
    m_house = std::make_unique<Household>();
    m_source = std::make_unique<ScriptedServer>();
    m_target = std::make_unique<ScriptedServer>();
    QVERIFY(m_source->isListening() && m_target->isListening());
    m_pid = 0;
    m_commandLine.clear();
    m_target->handle([this](const ReceivedRequest &) { // the program waits for this answer, so it is there to be looked at
        while (m_pid == 0)
            QThread::msleep(1);
        m_commandLine = contentOf(u"/proc/%1/cmdline"_s.arg(m_pid.load()));
        return status(404);
    });
}

void TestSecrets::cleanup()
{
    QCOMPARE(m_source->unexpected().join(u", "_s), QString());
}

void TestSecrets::give(Account account)
{
    const QString address = m_source->address();
    QByteArray entry = R"("auth":")" + login.toBase64() + '"';
    if (account == Account::Identity)
        entry = R"("identitytoken":")" + refresh + '"';
    else if (account == Account::RegistryToken)
        entry = R"("registrytoken":")" + token + '"';
    QByteArray json = R"({"auths":{")" + address.toLatin1() + R"(":{)" + entry + "}}}";
    if (account == Account::Environment) {
        m_house->set(u"BASIC_AUTH"_s, address + u' ' + QString::fromLatin1(login));
        json = "{}";
    } else if (account == Account::Helper) {
        const QString helper = m_house->write(u"bin/docker-credential-planted"_s,
                                              "#!/bin/sh\necho '{\"Username\":\"" + user + "\",\"Secret\":\"" + password + "\"}'\necho " + password + " >&2\n");
        QVERIFY(QFile::setPermissions(helper, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_house->set(u"PATH"_s, m_house->path(u"bin"_s) + u':' + qEnvironmentVariable("PATH"));
        json = R"({"credsStore":"planted"})";
    }
    QVERIFY(!m_house->write(u"docker/config.json"_s, json).isEmpty());
}

/// Lets nobody read without the secret that belongs to the account.
void TestSecrets::lock(Account account)
{
    const bool isBearer = account >= Account::Bearer;
    const QByteArray challenge = isBearer ? R"(Bearer realm="/token",service="x")"_ba : R"(Basic realm="x")"_ba;
    m_source->expect({.path = "^/v2/.*", .headers = {{"Authorization", ""}}, .reply = status(401, {{"WWW-Authenticate", challenge}})});
    if (account == Account::Bearer) // only with the password
        m_source->expect({.path = "^/token.*", .headers = {{"Authorization", basic}}, .reply = {.body = tokenAnswer}});
    if (account == Account::Identity)
        m_source->expect({.method = "POST", .path = "/token", .reply = {.body = tokenAnswer}});
}

ProgramResult TestSecrets::compare(const QStringList &options, const QString &registry)
{
    const QStringList arguments{registry + u"/team/app"_s, u"--against"_s, m_target->address(), u"-T"_s, u"-v"_s, u"-y"_s, u"0"_s};
    const auto process = m_house->start(program, arguments + options);
    m_pid = process->processId();
    return Household::result(*process);
}

void TestSecrets::staySecret_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<QByteArray>("path"); // what is answered so; empty: all goes well
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("code");

    const auto works = [](const char *name, Account account) { QTest::newRow(name) << account << QByteArray() << Reply{} << 0; };
    works("a password, Basic", Account::Basic);
    works("a password from BASIC_AUTH", Account::Environment);
    works("a password from a helper", Account::Helper);
    works("a password, Bearer", Account::Bearer);
    works("a refresh token", Account::Identity);
    works("a token of the registry", Account::RegistryToken);

    const auto row = [](const char *name, const QByteArray &path, const Reply &reply, int code = 1, Account account = Account::Bearer) {
        QTest::newRow(name) << account << path << reply << code;
    };
    row("401 for the password", listPath(), status(401, {{"WWW-Authenticate", "Basic realm=\"x\""}}), 1, Account::Basic);
    row("401 for the token", listPath(), status(401, {{"WWW-Authenticate", R"(Bearer realm="/token",error="invalid_token")"}}));
    row("403", listPath(), status(403));
    row("404", listPath(), status(404));
    row("429", listPath(), status(429, {{"Retry-After", "1"}}));
    row("500", listPath(), status(500));
    row("no JSON", listPath(), {.body = R"({"tags":["t-MARK3)"});
    row("a list that breaks off", listPath(), truncated(tagPage({"1", "t-MARK3"}), 4));
    row("a connection that breaks off", listPath(), {.raw = QByteArray(""), .closes = true});
    row("a redirect elsewhere", listPath(), status(307, {{"Location", "http://u-MARK1:p-MARK2@127.0.0.2:1/?token=t-MARK3#r-MARK4"}}));
    row("a page elsewhere", listPath(), tagPage({"1"}, {{"Link", R"(<http://127.0.0.2:1/?token=t-MARK3>; rel="next")"}}), 254);
    row("a blob at a signed address", configPath(), status(307, {{"Location", "http://127.0.0.2:1/?X-Amz-Signature=t-MARK3"}}), 254);
    row("a token server with a user and a signature", listPath(), status(401, {{"WWW-Authenticate", R"(Bearer realm="http://u-MARK1:p-MARK2@127.0.0.2/?sig=t-MARK3")"}}));
    row("a manifest that is damaged", manifestPath("1"), manifestReply(R"({"layers":["t-MARK3)"), 254);
    row("cookies", listPath(), tagPage({"1"}, {{"Set-Cookie", "session=t-MARK3"}}), 0);
    row("the token server: 401", "^/token.*", said(401, "p-MARK2 is not the password"));
    row("the token server: 403 without JSON", "^/token.*", {.status = 403, .body = "p-MARK2"});
    row("the token server: 500", "^/token.*", status(500));
    row("the token server: no token", "^/token.*", {.body = R"({"refresh_token":"r-MARK4","id_token":"t-MARK3"})"});
    row("the token server: no JSON", "^/token.*", {.body = R"({"token":"t-MARK3)"});
    row("the token server: a redirect", "^/token.*", status(307, {{"Location", "http://127.0.0.2:1/?password=p-MARK2"}}));
    row("an error that repeats the token", listPath(), said(403, "Bearer t-MARK3 is not good for this"));
    row("an error that repeats the password", listPath(), said(403, "p-MARK2 is not good for this"), 1, Account::Basic);
    row("an error of the token server that repeats the password", "^/token.*", said(400, "u-MARK1:p-MARK2 is not good"));
    row("a warning that repeats the token", listPath(), tagPage({"1"}, {{"Warning", R"(299 - "t-MARK3 ends soon")"}}), 0);
}

void TestSecrets::staySecret()
{
    QFETCH(const Account, account);
    QFETCH(const QByteArray, path);
    QFETCH(const Reply, reply);
    QFETCH(const int, code);
    give(account);
    const bool isAtTokens = path.startsWith("^/token");
    if (isAtTokens)
        m_source->expect({.path = path, .reply = reply});
    lock(account);
    if (!path.isEmpty() && !isAtTokens)
        m_source->expect({.path = path, .reply = reply});
    offer(*m_source, {"1", "2"});
    for (const char *tag : {"1", "2"}) // where a config could not be had, it is tried once more
        m_source->expect({.path = manifestPath(digestOf(manifestOf(tag))), .reply = manifestReply(manifestOf(tag))});
    const ProgramResult result = compare({}, m_source->address());
    QVERIFY2(result.exitCode == code, result.err.constData());
    QVERIFY2(result.err.contains("GET http://"), result.err.constData());
    QVERIFY(m_commandLine.contains("team/app"));
    QVERIFY2(leak(result).isEmpty(), qPrintable(leak(result)));
    const auto atSource = m_source->requests();
    const auto usesASecret = [](const ReceivedRequest &request) { return !request.header("Authorization").isEmpty() || request.body.contains(refresh); };
    QVERIFY(std::any_of(atSource.begin(), atSource.end(), usesASecret));
    const auto atTarget = m_target->requests();
    QVERIFY(std::none_of(atTarget.begin(), atTarget.end(), usesASecret));
}

void TestSecrets::staySecretWhereTlsIsRefused()
{
    const Identity identity = TestCertificates().server();
    m_source = std::make_unique<ScriptedServer>(ServerOptions{.certificate = identity.certificate, .key = identity.key});
    give(Account::Bearer);
    const ProgramResult result = compare({u"-I"_s, m_target->address()}, m_source->address());
    QVERIFY2(result.exitCode == 1, result.err.constData());
    QVERIFY2(leak(result).isEmpty(), qPrintable(leak(result)));
    QVERIFY(m_source->requests().isEmpty());
}

void TestSecrets::staySecretBehindAProxy()
{
    m_source->expect({.method = "CONNECT", .path = "^.*", .headers = {{"Proxy-Authorization", basic}}, .reply = said(403, "p-MARK2 may not go there")});
    m_source->expect({.method = "CONNECT", .path = "^.*", .reply = status(407, {{"Proxy-Authenticate", R"(Basic realm="x")"}})});
    m_house->set(u"https_proxy"_s, u"http://%1@%2"_s.arg(QString::fromLatin1(login), m_source->address()));
    const ProgramResult result = compare({}, u"registry.test"_s);
    QVERIFY2(result.exitCode == 1, result.err.constData());
    QVERIFY2(leak(result).isEmpty(), qPrintable(leak(result)));
    const auto asked = m_source->requests();
    QVERIFY(std::any_of(asked.begin(), asked.end(), [&](const ReceivedRequest &request) { return request.header("Proxy-Authorization") == basic; }));
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestSecrets)
#include "tst_secrets.moc"
