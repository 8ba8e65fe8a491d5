// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/comparecommand.h"
#include "support/household.h"
#include "support/scriptedregistry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace lstags::tests {

/// Whom the program waits for when a signal comes.
enum class Stage { List, Manifest, Config, Token, Details, Retry, Handshake, Engine, Helper };

/// SIGINT and SIGTERM while the program waits for somebody who never answers.
class TestInterruption final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void endsWithinFiveSeconds_data();
    void endsWithinFiveSeconds();
    void printsWhatIsKnown();
    void asksNobodyWhenTheSignalCameFirst();

private:
    [[nodiscard]] QStringList prepare(Stage stage);
    [[nodiscard]] QStringList prepareOther(Stage stage);
    [[nodiscard]] bool isReached(Stage stage) const;
    void answerAt(const QByteArray &path, const Reply &reply);

    std::unique_ptr<Household> m_house;
    std::unique_ptr<ScriptedServer> m_source;
    std::unique_ptr<ScriptedServer> m_target;
    std::unique_ptr<ScriptedServer> m_engine;
    std::unique_ptr<QTcpServer> m_mute; ///< takes connections and reads nothing
    QByteArray m_path;                  ///< the request at the source that is waited for
};

namespace {

constexpr int longestEnd = 5000; // milliseconds
const QString program = QStringLiteral(LSTAGS_COMMAND);
const Reply silence{.raw = QByteArray(""), .stalls = true};
const net::Headers countedPulls{{"RateLimit-Limit", "100;w=21600"}, {"RateLimit-Remaining", "76;w=21600"}};

} // namespace

void TestInterruption::init()
{
    m_house = std::make_unique<Household>();
    m_source = std::make_unique<ScriptedServer>();
    m_target = std::make_unique<ScriptedServer>();
    m_engine = std::make_unique<ScriptedServer>(ServerOptions{.localSocket = m_house->path(u"engine.sock"_s)});
    m_mute = std::make_unique<QTcpServer>();
    QVERIFY(m_source->isListening() && m_target->isListening() && m_engine->isListening() && m_mute->listen(QHostAddress::LocalHost));
    m_path.clear();
}

void TestInterruption::cleanup()
{
    QCOMPARE(m_source->unexpected(), QStringList());
    QCOMPARE(m_target->unexpected(), QStringList());
}

void TestInterruption::answerAt(const QByteArray &path, const Reply &reply)
{
    m_path = path;
    m_source->expect({.path = path, .reply = reply});
}

/// The arguments with which the program comes to that stage.
QStringList TestInterruption::prepare(Stage stage)
{
    QStringList arguments{m_source->address() + u"/team/app"_s, u"--against"_s, m_target->address()};
    switch (stage) {
    case Stage::List:
        answerAt(listPath(), silence);
        break;
    case Stage::Manifest:
        answerAt(manifestPath("1"), silence);
        break;
    case Stage::Config:
        answerAt(configPath(), silence);
        break;
    case Stage::Token:
        m_source->expect({.path = listPath(), .reply = status(401, {{"WWW-Authenticate", R"(Bearer realm="/token")"}})});
        answerAt("/token?scope=repository:team/app:pull", silence);
        break;
    case Stage::Details: // asked for when the comparison is done
        m_source->expect({.path = listPath(), .reply = tagPage({"1", "2"}, countedPulls)});
        m_source->expect({.path = "/v2/team/app/manifests/" + digestOf(manifestOf("2")), .reply = silence});
        answerAt("/v2/team/app/manifests/" + digestOf(manifestOf("1")), silence);
        arguments += u"--details"_s;
        break;
    case Stage::Retry:
        answerAt(listPath(), status(503, {{"Retry-After", "50"}}));
        break;
    default:
        return prepareOther(stage);
    }
    offer(*m_source, {"1", "2"});
    offerNothing(*m_source);
    offerNothing(*m_target);
    return arguments;
}

QStringList TestInterruption::prepareOther(Stage stage)
{
    offerNothing(*m_target);
    if (stage == Stage::Handshake)
        return {u"127.0.0.1:%1/team/app"_s.arg(m_mute->serverPort()), u"--against"_s, m_target->address(), u"-I"_s, u"^$"_s};
    const QString spec = m_source->address() + u"/team/app"_s;
    if (stage == Stage::Engine) {
        m_house->set(u"DOCKER_HOST"_s, u"unix://"_s + m_house->path(u"engine.sock"_s));
        m_engine->expect({.path = "/version", .reply = silence});
        offer(*m_source, {"1"});
        return {spec};
    }
    const QString helper = m_house->write(u"bin/docker-credential-slow"_s, "#!/bin/sh\n: >\"$HOME/asked\"\nexec sleep 60\n");
    QFile::setPermissions(helper, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    (void)m_house->write(u"docker/config.json"_s, R"({"credsStore":"slow"})");
    m_house->set(u"PATH"_s, m_house->path(u"bin"_s) + u':' + qEnvironmentVariable("PATH"));
    m_source->expect({.path = listPath(), .reply = status(401, {{"WWW-Authenticate", R"(Basic realm="x")"}})});
    return {spec, u"--against"_s, m_target->address()};
}

bool TestInterruption::isReached(Stage stage) const
{
    if (stage == Stage::Handshake)
        return m_mute->hasPendingConnections();
    if (stage == Stage::Helper)
        return QFile::exists(m_house->path(u"home/asked"_s));
    if (stage == Stage::Engine)
        return !m_engine->requests().isEmpty();
    const auto requests = m_source->requests();
    return std::any_of(requests.begin(), requests.end(), [this](const ReceivedRequest &request) { return request.target == m_path; });
}

void TestInterruption::endsWithinFiveSeconds_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("signal");
    const QList<std::pair<const char *, Stage>> stages{
        {"a list", Stage::List},       {"a manifest", Stage::Manifest},          {"a config", Stage::Config},
        {"a token", Stage::Token},     {"details after all", Stage::Details},    {"the time of Retry-After", Stage::Retry},
        {"TLS", Stage::Handshake},     {"the engine", Stage::Engine},            {"a credential helper", Stage::Helper}};
    for (const auto &[name, stage] : stages) {
        QTest::addRow("SIGINT, waiting for %s", name) << stage << SIGINT;
        QTest::addRow("SIGTERM, waiting for %s", name) << stage << SIGTERM;
    }
}

void TestInterruption::endsWithinFiveSeconds()
{
    QFETCH(const Stage, stage);
    QFETCH(const int, signal);
    const auto process = m_house->start(program, prepare(stage));
    QTRY_VERIFY_WITH_TIMEOUT(isReached(stage), Household::patience);
    QCOMPARE(process->state(), QProcess::Running);
    QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
    const ProgramResult result = Household::result(*process, longestEnd);
    QVERIFY2(result.exitCode == 128 + signal, result.err.constData());
}

void TestInterruption::printsWhatIsKnown()
{
    const auto process = m_house->start(program, prepare(Stage::Details));
    QTRY_VERIFY_WITH_TIMEOUT(isReached(Stage::Details), Household::patience);
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    const ProgramResult result = Household::result(*process, longestEnd);
    QCOMPARE(result.exitCode, 128 + SIGINT);
    QCOMPARE(result.out.count("ABSENT"), 2);
}

void TestInterruption::asksNobodyWhenTheSignalCameFirst()
{
    const cli::Options options{.specs = {m_source->address() + u"/team/app"_s}, .against = {*core::Target::parse(m_target->address())}};
    cli::CompareCommand command(options, {.out = [](const QByteArray &) { return true; }, .err = [](const QByteArray &) {}});
    QSignalSpy ended(&command, &cli::CompareCommand::ended);
    command.stop();
    command.start();
    QCOMPARE(ended.count(), 1);
    QCOMPARE(m_source->connections() + m_target->connections(), 0);
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestInterruption)
#include "tst_interruption.moc"
