// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/comparisonrun.h"
#include "support/result.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace lstags::tests {

using Info = core::Result<engine::Info>;

constexpr int patience = 20000; // milliseconds

/// How a session follows an engine that comes and goes.
class TestEngineWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfAnEvent();
    void looksAgainAfterTheEventsEnded_data();
    void looksAgainAfterTheEventsEnded();
    void looksAgainWhenAnEngineComes();
    void looksAgainWhenAnEngineComesBack();

private:
    [[nodiscard]] std::unique_ptr<ScriptedServer> startEngine(const QByteArray &version = "20.10.24") const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<compare::Session> m_session;
    QList<Info> m_told;
};

namespace {

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
const QByteArray events = "/v1.41/events?filters=%7B%22type%22%3A%5B%22image%22%5D%7D";
const QByteArray tagged = R"({"Type":"image","Action":"tag","Actor":{"ID":"sha256:0"}})" "\n";
const Reply silence{.raw = head, .stalls = true};

qsizetype asked(const ScriptedServer &engine, const QByteArray &path)
{
    const auto requests = engine.requests();
    return std::count_if(requests.begin(), requests.end(), [&path](const ReceivedRequest &request) { return request.target == path; });
}

} // namespace

void TestEngineWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto settings = isolatedSettings(*m_folder);
    settings.engineHost = u"unix://"_s + m_folder->filePath(u"engine.sock"_s);
    auto session = compare::Session::create(settings);
    VERIFY_RESULT(session);
    m_session = std::move(*session);
    m_told.clear();
    connect(m_session.get(), &compare::Session::engineChanged, this, [this](const Info &info) { m_told += info; });
}

std::unique_ptr<ScriptedServer> TestEngineWatch::startEngine(const QByteArray &version) const
{
    auto engine = std::make_unique<ScriptedServer>(ServerOptions{.localSocket = m_folder->filePath(u"engine.sock"_s)});
    engine->expect({.path = "/version", .reply = {.body = R"({"Version":")" + version + R"(","ApiVersion":"1.41"})"}});
    engine->expect({.path = "/v1.41/info", .reply = {.body = "{}"}});
    return engine;
}

void TestEngineWatch::tellsOfAnEvent()
{
    const auto engine = startEngine();
    engine->expect({.path = events, .reply = {.raw = head + tagged + tagged, .stalls = true}});
    QSignalSpy changed(m_session.get(), &compare::Session::engineImagesChanged);
    m_session->watchEngine();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QCOMPARE(m_told.size(), 1);
    VERIFY_RESULT(m_told.first());
    QCOMPARE(engine->unexpected(), QStringList());
    m_session.reset();
}

void TestEngineWatch::looksAgainAfterTheEventsEnded_data()
{
    QTest::addColumn<Reply>("ending");
    QTest::newRow("at its end") << Reply{.chunked = true};
    QTest::newRow("by closing") << Reply{.raw = head, .closes = true, .endless = {}};
    QTest::newRow("in the middle of an event") << Reply{.raw = head + tagged.first(20), .cutAfter = head.size() + 20};
    QTest::newRow("with an error") << Reply{.status = 500};
}

void TestEngineWatch::looksAgainAfterTheEventsEnded()
{
    QFETCH(const Reply, ending);
    const auto engine = startEngine();
    engine->expect({.path = events, .reply = ending, .times = 1});
    engine->expect({.path = events, .reply = silence});
    QSignalSpy changed(m_session.get(), &compare::Session::engineImagesChanged);
    m_session->watchEngine();
    QTRY_COMPARE_WITH_TIMEOUT(asked(*engine, events), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QCOMPARE(m_told.size(), 1); // the engine is the same
    QCOMPARE(engine->unexpected(), QStringList());
    m_session.reset();
}

void TestEngineWatch::looksAgainWhenAnEngineComes()
{
    QSignalSpy changed(m_session.get(), &compare::Session::engineImagesChanged);
    m_session->watchEngine();
    QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
    QVERIFY(!m_told.first());
    QCOMPARE(m_told.first().error().kind, core::ErrorKind::Unavailable);
    QCOMPARE(changed.size(), 0);
    const auto engine = startEngine();
    engine->expect({.path = events, .reply = silence});
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QCOMPARE(m_told.size(), 2);
    VERIFY_RESULT(m_told.last());
    QCOMPARE(engine->unexpected(), QStringList());
    m_session.reset();
}

void TestEngineWatch::looksAgainWhenAnEngineComesBack()
{
    auto engine = startEngine();
    engine->expect({.path = events, .reply = silence});
    QSignalSpy changed(m_session.get(), &compare::Session::engineImagesChanged);
    m_session->watchEngine();
    QTRY_COMPARE_WITH_TIMEOUT(asked(*engine, events), 1, patience);
    engine.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 2, patience);
    QVERIFY(!m_told.last());
    QCOMPARE(changed.size(), 0);
    engine = startEngine("28.2.2");
    engine->expect({.path = events, .reply = silence});
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QCOMPARE(m_told.size(), 3);
    VERIFY_RESULT(m_told.last());
    QCOMPARE(m_told.last()->version, u"28.2.2"_s);
    QCOMPARE(engine->unexpected(), QStringList());
    m_session.reset();
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestEngineWatch)
#include "tst_enginewatch.moc"
