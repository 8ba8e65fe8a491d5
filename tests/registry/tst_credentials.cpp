// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/credentialhelper.h"
#include "registry/credentials.h"
#include "support/result.h"
#include "support/tasks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lstags;
using core::ErrorKind;
using registry::Credential;
using registry::CredentialStore;
using Found = core::Result<std::optional<Credential>>;

class TestCredentials final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void readsBasicAuth_data();
    void readsBasicAuth();
    void refusesBasicAuth_data();
    void refusesBasicAuth();

    void helperAnswers_data();
    void helperAnswers();
    void helperFails_data();
    void helperFails();
    void helperIsMissing();
    void helperNames_data();
    void helperNames();
    void helperGetsNoLineBreak();
    void helperEndsWithItsChildren();
    void helperTimeLimit_data();
    void helperTimeLimit();
    void helperIsStopped();

    void nothingAnywhere();
    void basicAuthComesFirst();
    void filesInOrder_data();
    void filesInOrder();
    void noPodmanWhenTold();
    void aFileThatIsNamedComesBeforeTheEnvironment();
    void asksTheHelperOfTheHost();
    void asksAHelperBeforeTheFile_data();
    void asksAHelperBeforeTheFile();
    void asksTheHelperOfAllByDockerHubsName();
    void goesOnWhereTheHelperKnowsNothing();
    void aFailedHelperIsAnError();
    void aHelperRunsOnce();
    void aStoppedHelperIsAskedAgain();
    void badFilesAreWarnings();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    void writeHelper(const QString &name, const QByteArray &script) const
    {
        write(u"bin/docker-credential-"_s + name, "#!/bin/sh\n" + script + '\n');
        const auto executable = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(path(u"bin/docker-credential-"_s + name), executable));
    }
};

namespace {

const Credential anna{.username = u"anna"_s, .password = u"secret"_s};

QByteArray config(const QByteArray &host, const QByteArray &user)
{
    return R"({"auths":{")" + host + R"(":{"auth":")" + QByteArray(user + ":secret").toBase64() + R"("}}})";
}

Found ask(const QString &helper, std::chrono::milliseconds timeout = 60s, std::stop_token stop = {})
{
    return tests::waitFor(registry::askHelper(helper, u"quay.io"_s, timeout, std::move(stop)));
}

Found find(CredentialStore *store, const QString &repository, std::stop_token stop = {})
{
    return tests::waitFor(store->find(*core::RepositoryName::parse(repository), std::move(stop)));
}

} // namespace

void TestCredentials::initTestCase()
{
    m_path = qgetenv("PATH");
}

void TestCredentials::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(u"bin"_s));
    qputenv("PATH", path(u"bin"_s).toUtf8() + ':' + m_path);
    qputenv("HOME", m_folder->path().toUtf8());
    for (const char *name : {"DOCKER_CONFIG", "DOCKER_AUTH_CONFIG", "REGISTRY_AUTH_FILE", "XDG_RUNTIME_DIR"})
        qunsetenv(name);
}

void TestCredentials::cleanupTestCase()
{
    qputenv("PATH", m_path);
}

void TestCredentials::readsBasicAuth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");

    const auto row = [](const char *name, const QString &text, const QString &registry, const QString &username, const QString &password) {
        QTest::newRow(name) << text << registry << username << password;
    };
    row("a host", u"quay.io anna:secret"_s, u"quay.io"_s, u"anna"_s, u"secret"_s);
    row("a host and port", u"registry:5000 anna:secret"_s, u"registry:5000"_s, u"anna"_s, u"secret"_s);
    row("an IPv6 address", u"[::1]:5000 anna:secret"_s, u"[::1]:5000"_s, u"anna"_s, u"secret"_s);
    row("spaces around and between", u"  quay.io   anna:secret "_s, u"quay.io"_s, u"anna"_s, u"secret"_s);
    row("an alias of Docker Hub", u"docker.io anna:secret"_s, u"registry.hub.docker.com"_s, u"anna"_s, u"secret"_s);
    row("colons in the password", u"quay.io anna:s:e:c"_s, u"quay.io"_s, u"anna"_s, u"s:e:c"_s);
    row("spaces in the password", u"quay.io anna:s e c"_s, u"quay.io"_s, u"anna"_s, u"s e c"_s);
    row("an empty password", u"quay.io anna:"_s, u"quay.io"_s, u"anna"_s, u""_s);
}

void TestCredentials::readsBasicAuth()
{
    QFETCH(const QString, text);
    const auto read = registry::parseBasicAuth(text);
    VERIFY_RESULT(read);
    QTEST(read->first, "registry");
    QTEST(read->second.username, "username");
    QTEST(read->second.password, "password");
}

void TestCredentials::refusesBasicAuth_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no account") << u"quay.io"_s;
    QTest::newRow("no registry") << u"u-MARK1:p-MARK2"_s;
    QTest::newRow("no colon") << u"quay.io u-MARK1"_s;
    QTest::newRow("no user name") << u"quay.io :p-MARK2"_s;
    QTest::newRow("a bad registry") << u"quay_io! u-MARK1:p-MARK2"_s;
    QTest::newRow("an address") << u"https://quay.io u-MARK1:p-MARK2"_s;
}

void TestCredentials::refusesBasicAuth()
{
    QFETCH(const QString, text);
    const auto read = registry::parseBasicAuth(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QVERIFY(!read.error().message.isEmpty());
    QVERIFY(!read.error().message.contains(u"MARK"_s));
}

void TestCredentials::helperAnswers_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<std::optional<Credential>>("credential");

    const auto row = [](const char *name, const QByteArray &script, const std::optional<Credential> &credential) {
        QTest::newRow(name) << script << credential;
    };
    row("a user name and a password", R"(echo '{"ServerURL":"quay.io","Username":"anna","Secret":"secret"}')", anna);
    row("by the server that stands on its standard input", R"x(printf '{"Username":"%s","Secret":"x"}' "$(cat)")x",
        Credential{.username = u"quay.io"_s, .password = u"x"_s});
    row("when asked to get", R"(printf '{"Username":"%s","Secret":"%s"}' "$*" "$#")", Credential{.username = u"get"_s, .password = u"1"_s});
    row("an identity token", R"(echo '{"Username":"<token>","Secret":"r-MARK4"}')", Credential{.identityToken = u"r-MARK4"_s});
    row("that it has none", R"(echo "credentials not found in native keychain"; exit 1)", std::nullopt);
    row("without reading its input", R"(exec <&-; echo '{"Username":"anna","Secret":"secret"}')", anna);
    row("and complains of much", R"(head -c 3000000 /dev/zero >&2; echo '{"Username":"anna","Secret":"secret"}')", anna);
    row("1 MiB and no more", R"(printf '{"Username":"anna","Secret":"secret"}'; head -c 1048539 /dev/zero | tr '\0' ' ')", anna);
    row("in pieces", R"(printf '{"Username":"an'; sleep 0.1; printf 'na","Secret":"secret"}')", anna);
}

void TestCredentials::helperAnswers()
{
    QFETCH(const QByteArray, script);
    QFETCH(const std::optional<Credential>, credential);
    writeHelper(u"test"_s, script);
    const auto answer = ask(u"test"_s);
    VERIFY_RESULT(answer);
    QVERIFY(*answer == credential);
}

void TestCredentials::helperFails_data()
{
    QTest::addColumn<QByteArray>("script");

    const auto row = [](const char *name, const QByteArray &script) { QTest::newRow(name) << script; };
    row("says nothing", "exit 0");
    row("says what is no JSON", "echo p-MARK2");
    row("says what is no object", R"(echo '["p-MARK2"]')");
    row("says no secret", R"(echo '{"Username":"u-MARK1"}')");
    row("says a secret that is no text", R"(echo '{"Username":"u-MARK1","Secret":5}')");
    row("says what is cut", R"(printf '{"Username":"u-MARK1","Secret":"p-MARK2')");
    row("fails", "echo p-MARK2; exit 3");
    row("fails behind a good answer", R"(echo '{"Username":"u-MARK1","Secret":"p-MARK2"}'; exit 1)");
    row("is killed", R"(echo '{"Username":"u-MARK1","Secret":"p-MARK2"}'; kill -9 $$)");
    row("says one byte more than 1 MiB", R"(printf '{"Username":"u-MARK1","Secret":"p-MARK2"}'; head -c 1048577 /dev/zero | tr '\0' ' ')");
    row("never stops talking", "exec yes p-MARK2");
    row("nests too deeply", R"(yes '{"a":' | head -n 20000 | tr -d '\n')");
    row("says zero bytes", "head -c 100 /dev/zero");
}

void TestCredentials::helperFails()
{
    QFETCH(const QByteArray, script);
    writeHelper(u"test"_s, script);
    const auto answer = ask(u"test"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Io);
    QVERIFY(answer.error().message.contains(u"test"_s));
    QVERIFY(!answer.error().message.contains(u"MARK"_s));
}

void TestCredentials::helperIsMissing()
{
    const auto answer = ask(u"missing"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Io);
    QVERIFY(answer.error().message.contains(u"docker-credential-missing"_s));
    QVERIFY2(answer.error().message.endsWith(u"installed?"_s), qPrintable(answer.error().message));
}

void TestCredentials::helperNames_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names{u""_s, u"a/b"_s, u"../bin/docker-credential-test"_s, u"/bin/sh"_s, u"te st"_s, u"-test"_s, u"test;id"_s,
                            u"test\n"_s, QString(QChar(0)), u"tést"_s, QString(65, u'a')};
    for (const QString &name : names)
        QTest::newRow(qPrintable(core::printable(u"\"%1\" cannot be run"_s.arg(name)))) << name;
}

void TestCredentials::helperNames()
{
    QFETCH(const QString, name);
    writeHelper(u"test"_s, "touch " + path(u"ran"_s).toUtf8());
    const auto answer = ask(name);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Io);
    QVERIFY(!QFile::exists(path(u"ran"_s)));
}

void TestCredentials::helperGetsNoLineBreak()
{
    writeHelper(u"test"_s, "touch " + path(u"ran"_s).toUtf8());
    for (const QString &server : {u"quay.io\ngcr.io"_s, u"quay.io\r"_s}) {
        const auto answer = tests::waitFor(registry::askHelper(u"test"_s, server, 60s, {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Io);
    }
    QVERIFY(!QFile::exists(path(u"ran"_s)));
}

/// The child of a helper whose last line was `id`, as long as it runs: what has ended has no command line.
void TestCredentials::helperEndsWithItsChildren()
{
    writeHelper(u"test"_s, "sleep 300 & echo $! >" + path(u"id"_s).toUtf8() + "; wait");
    const auto answer = ask(u"test"_s, 500ms);
    QVERIFY(!answer);
    QFile id(path(u"id"_s));
    QVERIFY(id.open(QIODevice::ReadOnly));
    const QString commandLine = u"/proc/%1/cmdline"_s.arg(QString::fromLatin1(id.readAll().trimmed()));
    const auto isOver = [&commandLine] {
        QFile file(commandLine);
        return !file.open(QIODevice::ReadOnly) || file.readAll().isEmpty();
    };
    QTRY_VERIFY(isOver());
}

void TestCredentials::helperTimeLimit_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("says nothing") << QByteArray("exec sleep 30");
    QTest::newRow("says something first") << QByteArray("echo p-MARK2; exec sleep 30");
    QTest::newRow("waits for a child") << QByteArray("sleep 30; true");
    QTest::newRow("does not want to end") << QByteArray("trap '' TERM INT HUP; while true; do sleep 1; done");
}

void TestCredentials::helperTimeLimit()
{
    QFETCH(const QByteArray, script);
    writeHelper(u"test"_s, script);
    QElapsedTimer clock;
    clock.start();
    const auto answer = ask(u"test"_s, 300ms);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Io);
    QVERIFY(!answer.error().message.contains(u"MARK"_s));
    QVERIFY(clock.elapsed() >= 250);
    QVERIFY(clock.elapsed() < 15000);
}

void TestCredentials::helperIsStopped()
{
    writeHelper(u"test"_s, "exec sleep 30");
    std::stop_source source;
    QTimer::singleShot(100ms, this, [&source] { source.request_stop(); });
    QElapsedTimer clock;
    clock.start();
    const auto answer = ask(u"test"_s, 60s, source.get_token());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QVERIFY(clock.elapsed() < 15000);
}

void TestCredentials::nothingAnywhere()
{
    CredentialStore store({});
    const auto found = find(&store, u"quay.io/a"_s);
    VERIFY_RESULT(found);
    QVERIFY(!found->has_value());
    QCOMPARE(store.takeWarnings(), QStringList());
}

void TestCredentials::basicAuthComesFirst()
{
    write(u"config.json"_s, config("quay.io", "file"));
    CredentialStore store({.dockerJson = path(u"config.json"_s), .basicAuth = {{u"quay.io"_s, anna}}});
    const auto given = find(&store, u"quay.io/a"_s);
    VERIFY_RESULT(given);
    QVERIFY(*given == anna);
}

void TestCredentials::filesInOrder_data()
{
    QTest::addColumn<int>("first"); // the first of the files that is there
    QTest::addColumn<QString>("username");

    QTest::newRow("DOCKER_AUTH_CONFIG") << 0 << u"environment"_s;
    QTest::newRow("config.json in DOCKER_CONFIG") << 1 << u"docker"_s;
    QTest::newRow("REGISTRY_AUTH_FILE") << 2 << u"registry"_s;
    QTest::newRow("containers/auth.json in XDG_RUNTIME_DIR") << 3 << u"runtime"_s;
    QTest::newRow("containers/auth.json at home") << 4 << u"home"_s;
}

void TestCredentials::filesInOrder()
{
    QFETCH(const int, first);
    if (first == 0)
        qputenv("DOCKER_AUTH_CONFIG", config("quay.io", "environment"));
    if (first <= 1)
        write(u"docker/config.json"_s, config("quay.io", "docker"));
    if (first <= 2)
        write(u"registry.json"_s, config("quay.io", "registry"));
    if (first <= 3)
        write(u"run/containers/auth.json"_s, config("quay.io", "runtime"));
    write(u".config/containers/auth.json"_s, config("quay.io", "home"));
    qputenv("DOCKER_CONFIG", path(u"docker"_s).toUtf8());
    qputenv("REGISTRY_AUTH_FILE", path(u"registry.json"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", path(u"run"_s).toUtf8());
    CredentialStore store({});
    const auto found = find(&store, u"quay.io/a"_s);
    VERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QTEST((*found)->username, "username");
}

void TestCredentials::noPodmanWhenTold()
{
    write(u".config/containers/auth.json"_s, config("quay.io", "home"));
    CredentialStore store({.usePodman = false});
    const auto found = find(&store, u"quay.io/a"_s);
    VERIFY_RESULT(found);
    QVERIFY(!found->has_value());
}

void TestCredentials::aFileThatIsNamedComesBeforeTheEnvironment()
{
    qputenv("DOCKER_AUTH_CONFIG", config("quay.io", "environment"));
    write(u"named.json"_s, config("quay.io", "named"));
    CredentialStore store({.dockerJson = path(u"named.json"_s)});
    const auto found = find(&store, u"quay.io/a"_s);
    VERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->username, u"named"_s);
}

void TestCredentials::asksAHelperBeforeTheFile_data()
{
    QTest::addColumn<QByteArray>("helpers");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("username");
    const QByteArray knows = R"(echo '{"Username":"helper","Secret":"x"}')";
    const QByteArray knowsNothing = R"(echo "credentials not found in native keychain"; exit 1)";
    QTest::newRow("of the host") << R"("credHelpers":{"quay.io":"test"})"_ba << knows << u"helper"_s;
    QTest::newRow("of all hosts") << R"("credsStore":"test")"_ba << knows << u"helper"_s;
    QTest::newRow("of the host that knows nothing") << R"("credHelpers":{"quay.io":"test"})"_ba << knowsNothing << u"stale"_s;
    QTest::newRow("of another host") << R"("credHelpers":{"gcr.io":"test"})"_ba << knows << u"stale"_s;
}

void TestCredentials::asksAHelperBeforeTheFile()
{
    QFETCH(const QByteArray, helpers);
    QFETCH(const QByteArray, script);
    QByteArray json = config("quay.io", "stale").trimmed();
    json.chop(1);
    write(u"config.json"_s, json + ',' + helpers + '}');
    writeHelper(u"test"_s, script);
    CredentialStore store({.dockerJson = path(u"config.json"_s)});
    const auto found = find(&store, u"quay.io/a"_s);
    VERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QTEST((*found)->username, "username");
}

void TestCredentials::asksTheHelperOfTheHost()
{
    write(u"config.json"_s, R"({"credHelpers":{"quay.io":"test"}})");
    writeHelper(u"test"_s, R"x(printf '{"Username":"%s","Secret":"x"}' "$(cat)")x");
    CredentialStore store({.dockerJson = path(u"config.json"_s)});
    const auto found = find(&store, u"quay.io/a"_s);
    VERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->username, u"quay.io"_s);
    const auto other = find(&store, u"gcr.io/a"_s);
    VERIFY_RESULT(other);
    QVERIFY(!other->has_value());
}

void TestCredentials::asksTheHelperOfAllByDockerHubsName()
{
    write(u"config.json"_s, R"({"auths":{"https://index.docker.io/v1/":{}},"credsStore":"test"})");
    writeHelper(u"test"_s, R"x(printf '{"Username":"%s","Secret":"x"}' "$(cat)")x");
    CredentialStore store({.dockerJson = path(u"config.json"_s)});
    const auto found = find(&store, u"alpine"_s);
    VERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->username, u"https://index.docker.io/v1/"_s);
}

void TestCredentials::goesOnWhereTheHelperKnowsNothing()
{
    write(u"config.json"_s, R"({"credsStore":"test"})");
    write(u".config/containers/auth.json"_s, config("quay.io", "home"));
    writeHelper(u"test"_s, R"(echo "credentials not found in native keychain"; exit 1)");
    CredentialStore store({.dockerJson = path(u"config.json"_s)});
    const auto found = find(&store, u"quay.io/a"_s);
    VERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->username, u"home"_s);
}

void TestCredentials::aFailedHelperIsAnError()
{
    write(u"config.json"_s, R"({"credHelpers":{"quay.io":"test"}})");
    writeHelper(u"test"_s, "echo p-MARK2; exit 1");
    CredentialStore store({.dockerJson = path(u"config.json"_s)});
    const auto found = find(&store, u"quay.io/a"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Io);
    QVERIFY(found.error().message.contains(u"test"_s));
    QVERIFY(!found.error().message.contains(u"MARK"_s));
    const auto other = find(&store, u"gcr.io/a"_s);
    VERIFY_RESULT(other);
    QVERIFY(!other->has_value());
}

void TestCredentials::aHelperRunsOnce()
{
    write(u"config.json"_s, R"({"credsStore":"test"})");
    writeHelper(u"test"_s, "echo run >>" + path(u"runs"_s).toUtf8() + R"(; sleep 0.2; echo '{"Username":"anna","Secret":"secret"}')");
    CredentialStore store({.dockerJson = path(u"config.json"_s)});
    std::vector<QCoro::Task<Found>> tasks;
    for (const QString &repository : {u"quay.io/a"_s, u"quay.io/b"_s, u"quay.io/c"_s})
        tasks.push_back(store.find(*core::RepositoryName::parse(repository), {}));
    for (auto &task : tasks) {
        const auto found = tests::waitFor(std::move(task));
        VERIFY_RESULT(found);
        QVERIFY(*found == anna);
    }
    const auto later = find(&store, u"quay.io/d"_s);
    VERIFY_RESULT(later);
    QVERIFY(*later == anna);
    QFile runs(path(u"runs"_s));
    QVERIFY(runs.open(QIODevice::ReadOnly));
    QCOMPARE(runs.readAll(), "run\n");
}

void TestCredentials::aStoppedHelperIsAskedAgain()
{
    write(u"config.json"_s, R"({"credsStore":"test"})");
    writeHelper(u"test"_s, "touch " + path(u"ran"_s).toUtf8() + "; exec sleep 30");
    CredentialStore store({.dockerJson = path(u"config.json"_s)});
    std::stop_source source;
    auto patient = store.find(*core::RepositoryName::parse(u"quay.io/a"_s), source.get_token());
    QTRY_VERIFY(QFile::exists(path(u"ran"_s)));
    writeHelper(u"test"_s, R"(echo '{"Username":"anna","Secret":"secret"}')");
    auto waiter = store.find(*core::RepositoryName::parse(u"quay.io/b"_s), {});
    source.request_stop();
    const auto stopped = tests::waitFor(std::move(patient));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    const auto found = tests::waitFor(std::move(waiter));
    VERIFY_RESULT(found);
    QVERIFY(*found == anna);
}

void TestCredentials::badFilesAreWarnings()
{
    write(u"config.json"_s, R"({"auths":{"bad.io":{"auth":"p-MARK2"}}})");
    write(u".config/containers/auth.json"_s, "p-MARK2");
    CredentialStore store({.dockerJson = path(u"config.json"_s)});
    store.read();
    const auto found = find(&store, u"bad.io/a"_s);
    VERIFY_RESULT(found);
    QVERIFY(!found->has_value());
    const QString warnings = store.takeWarnings().join(u'\n');
    QVERIFY(warnings.contains(u"bad.io"_s));
    QVERIFY(warnings.contains(u"auth.json"_s));
    QVERIFY(!warnings.contains(u"MARK"_s));
    QCOMPARE(store.takeWarnings(), QStringList());
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
