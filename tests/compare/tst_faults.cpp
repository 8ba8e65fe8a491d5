// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/comparisonrun.h"
#include "support/result.h"
#include "support/scriptedregistry.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lstags::tests {

using core::ErrorKind;
using core::TagState;
using Phase = compare::EntryUpdate::Phase;
using Replies = QList<Reply>;

namespace {

constexpr qsizetype largestManifest = 4 << 20; // bytes
constexpr qsizetype largestTagPage = 16 << 20; // bytes
const QByteArray list = listPath();
const QByteArray tokenHeader = "Authorization";

QByteArrayList numberedTags(int count)
{
    QByteArrayList tags;
    for (int i = 1; i <= count; ++i)
        tags += QByteArray::number(i);
    return tags;
}

qsizetype asked(const ScriptedServer &server, const QByteArray &method, const QByteArray &part)
{
    const auto requests = server.requests();
    return std::count_if(requests.begin(), requests.end(), [&](const ReceivedRequest &request) {
        return request.method == method && request.target.contains(part);
    });
}

} // namespace

/// A comparison that a test steers.
struct Steered
{
    ComparisonRun run;
    QList<int> settled; ///< entries in the order they ended
    std::unique_ptr<compare::Comparison> comparison;
    std::unique_ptr<QSignalSpy> ended;

    Steered(compare::Session &session, const QStringList &specs, const QString &target, bool details)
    {
        QList<core::RepositorySpec> parsed;
        for (const QString &text : specs)
            parsed += core::RepositorySpec::parse(text).value();
        comparison = session.compare(parsed, {core::Target::parse(target).value()}, details);
        ended = std::make_unique<QSignalSpy>(comparison.get(), &compare::Comparison::finished);
        QObject::connect(comparison.get(), &compare::Comparison::updated, comparison.get(),
                         [this](const QList<compare::EntryUpdate> &updates) { take(updates); });
        QObject::connect(comparison.get(), &compare::Comparison::targetFailed, comparison.get(),
                         [this](int, const core::Error &error) { run.targetError = error; });
    }
    void take(const QList<compare::EntryUpdate> &updates)
    {
        for (const compare::EntryUpdate &update : updates) {
            run.take(update);
            if (update.phase >= Phase::Done)
                settled += update.entry;
        }
    }
    [[nodiscard]] bool end(int within = ComparisonRun::longest)
    {
        run.finished = !ended->isEmpty() || ended->wait(within);
        ended->clear();
        return run.finished;
    }
    [[nodiscard]] Phase phase(int entry) const { return run.entries.value(entry).phase; }
};

class TestFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void waitsAndTriesAgain_data();
    void waitsAndTriesAgain();
    void waitsUntilTheDateOfRetryAfter();
    void retriesEveryRequestSoOftenAndNoMore();
    void slowsNoOtherHost();
    void keepsToTheWidthOfAHost();
    void failsAnEntryWhoseListIsWrong_data();
    void failsAnEntryWhoseListIsWrong();
    void takesNoListThatBreaksOffInAChunk();
    void failsAnEntryWhoseTargetIsWrong_data();
    void failsAnEntryWhoseTargetIsWrong();
    void skipsWhatIsNoTag_data();
    void skipsWhatIsNoTag();
    void followsTheListFromPageToPage();
    void refusesToFollowALink_data();
    void refusesToFollowALink();
    void stopsAListThatNeverEnds_data();
    void stopsAListThatNeverEnds();
    void failsATagWhoseManifestIsWrong_data();
    void failsATagWhoseManifestIsWrong();
    void losesATagThatIsDeletedMeanwhile();
    void warnsOnceOfTagsThatAreNotThere();
    void hashesWhatHeadDoesNotTell_data();
    void hashesWhatHeadDoesNotTell();
    void getsNoManifestAtATarget_data();
    void getsNoManifestAtATarget();
    void believesNo404OfWhatIsNoRegistry_data();
    void believesNo404OfWhatIsNoRegistry();
    void getsNoManifestWherePullsAreCounted();
    void noticesAfterOneManifestThatPullsAreCounted();
    void asksAMirrorByHeadTheNextTime();
    void comparesWithoutDetailsThatAreWrong_data();
    void comparesWithoutDetailsThatAreWrong();
    void readsAConfigUpToItsLimit_data();
    void readsAConfigUpToItsLimit();
    void renewsATokenThatExpiresBetweenPages();
    void asksOnceForAWiderScope();
    void givesUpWhereEveryTokenIsRefused();
    void refusesATokenServerThatLies_data();
    void refusesATokenServerThatLies();
    void keepsCredentialsFromTheHostOfABlob_data();
    void keepsCredentialsFromTheHostOfABlob();
    void forgetsCredentialsWhenABlobComesBack();
    void neverFallsBackToPlainHttp();
    void goesOnWithoutAnEngineThatLies_data();
    void goesOnWithoutAnEngineThatLies();
    void speaksTheNewestApiThatBothKnow_data();
    void speaksTheNewestApiThatBothKnow();
    void goesOnWithoutAnEngineThatCannotBeAsked_data();
    void goesOnWithoutAnEngineThatCannotBeAsked();
    void tellsWhatIsWrongWithCredentials_data();
    void tellsWhatIsWrongWithCredentials();
    void asksNothingWhilePaused();
    void stopsWhilePaused();
    void stopsWithinASecond_data();
    void stopsWithinASecond();
    void stopsWhileTheEngineIsSilent();
    void endsWithItsComparison();
    void retriesAnEntryThatFailed();
    void retriesNothingWhilePaused();
    void asksForNamedTagsAlone();
    void keepsAWarningThatComesLate();

private:
    [[nodiscard]] std::unique_ptr<compare::Session> makeSession();
    [[nodiscard]] QString source(const QString &repository = u"team/app"_s) const { return m_source->address() + u'/' + repository; }
    [[nodiscard]] std::unique_ptr<Steered> start(const QStringList &specs, bool details = true);
    [[nodiscard]] std::unique_ptr<Steered> startWithEngine(const QString &socket);
    [[nodiscard]] ComparisonRun compared(const QStringList &specs, bool details = true);
    [[nodiscard]] ComparisonRun compared() { return compared({source()}); }
    void lockWithBasic();
    void lockWithTokens(const Reply &challenge);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_source;
    std::unique_ptr<ScriptedServer> m_target;
    std::unique_ptr<compare::Session> m_session;
    compare::Settings m_settings;
};

void TestFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_source = std::make_unique<ScriptedServer>();
    m_target = std::make_unique<ScriptedServer>();
    QVERIFY(m_source->isListening() && m_target->isListening());
    m_settings = isolatedSettings(*m_folder);
    m_settings.retryDelay = std::chrono::milliseconds(3);
}

void TestFaults::cleanup()
{
    m_session.reset();
    QCOMPARE(m_source->unexpected(), QStringList());
    QCOMPARE(m_target->unexpected(), QStringList());
}

std::unique_ptr<compare::Session> TestFaults::makeSession()
{
    auto session = compare::Session::create(m_settings);
    return session ? std::move(*session) : nullptr;
}

/// With a target that has nothing but what was expected of it before.
std::unique_ptr<Steered> TestFaults::start(const QStringList &specs, bool details)
{
    offerNothing(*m_target);
    m_session = makeSession();
    return std::make_unique<Steered>(*m_session, specs, m_target->address(), details);
}

std::unique_ptr<Steered> TestFaults::startWithEngine(const QString &socket)
{
    m_settings.engineHost = u"unix://"_s + socket;
    m_session = makeSession();
    return std::make_unique<Steered>(*m_session, QStringList{source()}, u"engine"_s, true);
}

ComparisonRun TestFaults::compared(const QStringList &specs, bool details)
{
    const auto steered = start(specs, details);
    (void)steered->end();
    return steered->run;
}

void TestFaults::lockWithBasic()
{
    m_settings.basicAuth = {m_source->address() + u" anna:secret"_s};
    m_source->expect({.path = "^.*", .headers = {{tokenHeader, ""}}, .reply = status(401, {{"WWW-Authenticate", "Basic realm=\"x\""}})});
}

void TestFaults::lockWithTokens(const Reply &challenge)
{
    m_source->expect({.path = "^/v2/.*", .headers = {{tokenHeader, ""}}, .reply = challenge});
}

void TestFaults::waitsAndTriesAgain_data()
{
    const Reply page = tagPage({"1"});
    const Reply wait = status(429, {{"Retry-After", "1"}});
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Replies>("answers");
    QTest::addColumn<int>("atLeast"); // milliseconds
    QTest::newRow("429 with Retry-After in seconds, the list") << list << Replies{wait} << 1000;
    QTest::newRow("429 with Retry-After in seconds, a manifest") << manifestPath("1") << Replies{wait} << 1000;
    QTest::newRow("429 with Retry-After in seconds, a config") << configPath() << Replies{wait} << 1000;
    QTest::newRow("503 with Retry-After in seconds") << list << Replies{status(503, {{"Retry-After", "1"}})} << 1000;
    QTest::newRow("429 with a Retry-After in the past")
        << list << Replies{status(429, {{"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"}})} << 0;
    QTest::newRow("429 with rubbish for a Retry-After") << list << Replies{status(429, {{"Retry-After", "soon"}})} << 0;
    QTest::newRow("429 without Retry-After") << list << Replies{status(429)} << 0;
    QTest::newRow("503 in a burst, the list") << list << Replies{status(503), status(503)} << 0;
    QTest::newRow("503 in a burst, a manifest") << manifestPath("1") << Replies{status(503), status(503)} << 0;
    QTest::newRow("503 in a burst, a config") << configPath() << Replies{status(503), status(503)} << 0;
    QTest::newRow("500 and then 504") << manifestPath("1") << Replies{status(500), status(504)} << 0;
    QTest::newRow("520 and then 599") << manifestPath("1") << Replies{status(520), status(599)} << 0;
    QTest::newRow("408 and then 502") << manifestPath("1") << Replies{status(408), status(502)} << 0;
    QTest::newRow("a list that breaks off, and then comes whole") << list << Replies{truncated(page, 4)} << 0;
    QTest::newRow("a manifest that breaks off, and then comes whole")
        << manifestPath("1") << Replies{truncated(manifestReply(manifestOf("1")), 4)} << 0;
}

void TestFaults::waitsAndTriesAgain()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Replies, answers);
    QFETCH(const int, atLeast);
    for (const Reply &answer : answers)
        m_source->expect({.path = path, .reply = answer, .times = 1});
    offer(*m_source, {"1"});
    QElapsedTimer clock;
    clock.start();
    const auto run = compared();
    QVERIFY2(!run.entries.value(0).error, run.entries.value(0).error ? qPrintable(run.entries.value(0).error->message) : "");
    QVERIFY2(clock.elapsed() >= atLeast, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(core::toString(run.row(u"1"_s).state), u"ABSENT"_s);
    QVERIFY(run.row(u"1"_s).details && run.row(u"1"_s).details->created);
    QCOMPARE(asked(*m_source, "GET", path), answers.size() + 1);
}

void TestFaults::waitsUntilTheDateOfRetryAfter()
{
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(3);
    const QByteArray date = QLocale::c().toString(until, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    m_source->expect({.path = list, .reply = status(429, {{"Retry-After", date}}), .times = 1});
    offer(*m_source, {"1"});
    const auto run = compared();
    QCOMPARE(core::toString(run.row(u"1"_s).state), u"ABSENT"_s);
    QVERIFY(QDateTime::currentDateTimeUtc() >= until.addMSecs(-1000)); // the date has whole seconds
    QCOMPARE(asked(*m_source, "GET", list), 2);
}

void TestFaults::retriesEveryRequestSoOftenAndNoMore()
{
    constexpr int tags = 30;
    m_source->expect({.path = "^/v2/team/app/manifests/.*", .reply = status(503)});
    offer(*m_source, numberedTags(tags));
    const auto run = compared();
    QVERIFY(run.entries.value(0).error);
    QCOMPARE(run.entries.value(0).error->kind, ErrorKind::Server);
    QCOMPARE(asked(*m_source, "GET", "/manifests/"), tags * (1 + m_settings.retryRequests));
}

void TestFaults::slowsNoOtherHost()
{
    ScriptedServer other;
    m_source->expect({.path = list, .reply = status(429, {{"Retry-After", "2"}}), .times = 1});
    offer(*m_source, {"1"});
    offer(other, {"1"});
    const auto steered = start({source(), other.address() + u"/team/app"_s});
    QVERIFY(steered->end());
    QCOMPARE(steered->settled, (QList<int>{1, 0}));
    QCOMPARE(steered->phase(0), Phase::Done);
    QCOMPARE(steered->phase(1), Phase::Done);
    QCOMPARE(other.unexpected(), QStringList());
}

void TestFaults::keepsToTheWidthOfAHost()
{
    m_settings.concurrentRequests = 3;
    for (const QByteArray &tag : numberedTags(20)) {
        Reply slow = manifestReply(manifestOf(tag));
        slow.delay = std::chrono::milliseconds(5);
        m_source->expect({.path = "^/v2/team/app[12]/manifests/" + tag, .reply = slow});
    }
    offer(*m_source, numberedTags(20), "team/app1");
    offer(*m_source, numberedTags(20), "team/app2");
    const auto run = compared({source(u"team/app1"_s), source(u"team/app2"_s)});
    QCOMPARE(run.rows.size(), 40);
    QVERIFY2(m_source->mostAtOnce() <= 3, qPrintable(QString::number(m_source->mostAtOnce())));
}

void TestFaults::failsAnEntryWhoseListIsWrong_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("429 for ever") << status(429) << ErrorKind::TooManyRequests;
    QTest::newRow("503 for ever") << status(503) << ErrorKind::Server;
    QTest::newRow("403") << status(403) << ErrorKind::Forbidden;
    QTest::newRow("404") << status(404) << ErrorKind::NotFound;
    QTest::newRow("400, with and without a page size") << status(400) << ErrorKind::Protocol;
    QTest::newRow("a body that breaks off") << truncated(tagPage({"1", "2"}), 4) << ErrorKind::Network;
    QTest::newRow("a body that breaks off where it would be a list already")
        << truncated({.body = R"({"name":"x","tags":["1"]}       )"}, 4) << ErrorKind::Network;
    QTest::newRow("no answer at all") << Reply{.cutAfter = 0} << ErrorKind::Network;
    QTest::newRow("HTML with 200")
        << Reply{.headers = {{"Content-Type", "text/html"}}, .body = "<html><body>Log in</body></html>"} << ErrorKind::Protocol;
    QTest::newRow("an empty body") << Reply{} << ErrorKind::Protocol;
    QTest::newRow("an array") << Reply{.body = R"(["1","2"])"} << ErrorKind::Protocol;
    QTest::newRow("tags that are a text") << Reply{.body = R"({"tags":"1"})"} << ErrorKind::Protocol;
    QTest::newRow("no JSON") << Reply{.body = R"({"tags":["1",]})"} << ErrorKind::Protocol;
    QTest::newRow("200,000 brackets") << Reply{.body = R"({"tags":)" + QByteArray(200000, '[')} << ErrorKind::Protocol;
    QTest::newRow("a page over 16 MiB") << Reply{.body = QByteArray(largestTagPage + 1, ' ')} << ErrorKind::TooLarge;
    QTest::newRow("a page that never ends") << Reply{.body = R"({"tags":[)", .endless = QByteArray(1 << 16, ' ')} << ErrorKind::TooLarge;
    QTest::newRow("more than a million tags") << tagPage(numberedTags(1000001)) << ErrorKind::TooLarge;
    QTest::newRow("redirects without end") << status(307, {{"Location", "/v2/broken/app/tags/list"}}) << ErrorKind::Protocol;
}

void TestFaults::failsAnEntryWhoseListIsWrong()
{
    QFETCH(const Reply, reply);
    m_source->expect({.path = "^/v2/broken/app/tags/list.*", .reply = reply});
    offer(*m_source, {"1"});
    offer(*m_target, {"dev"}, "broken/app");
    const auto run = compared({source(u"broken/app"_s), source()});
    QCOMPARE(run.entries.value(0).phase, Phase::Failed);
    QVERIFY(run.entries.value(0).error);
    QTEST(run.entries.value(0).error->kind, "kind");
    QVERIFY(run.entries.value(0).error->message.contains(u"127.0.0.1"_s));
    QCOMPARE(run.entries.value(1).phase, Phase::Done);
    QCOMPARE(run.states(), (QMap<QString, TagState>{{u"1"_s, TagState::Absent}})); // above all no LOCAL-ONLY of half a list
}

// Qt does not always notice that the rest of the chunks is missing; the JSON is broken then.
void TestFaults::takesNoListThatBreaksOffInAChunk()
{
    m_source->expect({.path = list, .reply = {.body = tagPage({"1", "2", "3"}).body, .chunked = true, .cutAfter = 70}});
    offer(*m_source, {"1", "2", "3"});
    offer(*m_target, {"1"});
    const auto run = compared();
    QCOMPARE(run.entries.value(0).phase, Phase::Failed);
    const ErrorKind kind = run.entries.value(0).error->kind;
    QVERIFY(kind == ErrorKind::Network || kind == ErrorKind::Protocol);
    QCOMPARE(run.rows.size(), 0);
}

void TestFaults::failsAnEntryWhoseTargetIsWrong_data()
{
    const auto leadingTo = [](const QByteArray &link) { return tagPage({"dev", "1"}, {{"Link", '<' + link + R"(>; rel="next")"}}); };
    const QByteArray next = "/v2/team/app/tags/list?last=1";
    const Reply page = leadingTo(next);
    QTest::addColumn<Reply>("first");
    QTest::addColumn<Reply>("second");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *rule, const Reply &first, const Reply &second, ErrorKind kind) { QTest::newRow(rule) << first << second << kind; };
    row("403", status(403), {}, ErrorKind::Forbidden);
    row("503 for ever", status(503), {}, ErrorKind::Server);
    row("429 for ever", status(429), {}, ErrorKind::TooManyRequests);
    row("401 without credentials", status(401, {{"WWW-Authenticate", R"(Basic realm="x")"}}), {}, ErrorKind::Unauthorized);
    row("401 without a challenge", status(401), {}, ErrorKind::Unauthorized);
    row("no answer at all", {.cutAfter = 0}, {}, ErrorKind::Network);
    row("a body that breaks off", truncated(tagPage({"dev", "1"}), 4), {}, ErrorKind::Network);
    row("HTML with 200", {.body = "<html></html>"}, {}, ErrorKind::Protocol);
    row("a page over 16 MiB", {.body = QByteArray(largestTagPage + 1, ' ')}, {}, ErrorKind::TooLarge);
    row("a list that leads to itself", leadingTo(list), {}, ErrorKind::Protocol);
    row("pages in circles", page, leadingTo(list), ErrorKind::Protocol);
    row("a list that goes on at another host", leadingTo("http://127.0.0.2/v2/team/app/tags/list"), {}, ErrorKind::Protocol);
    row("a list that goes on in another repository", leadingTo("/v2/team/other/tags/list"), {}, ErrorKind::Protocol);
    row("403 for the second page", page, status(403), ErrorKind::Forbidden);
    row("404 for the second page", page, status(404), ErrorKind::Protocol);
    row("503 for ever for the second page", page, status(503), ErrorKind::Server);
    row("a second page that breaks off", page, truncated(tagPage({"2"}), 4), ErrorKind::Network);
}

void TestFaults::failsAnEntryWhoseTargetIsWrong()
{
    QFETCH(const Reply, first);
    QFETCH(const Reply, second);
    m_target->expect({.path = list, .reply = first});
    m_target->expect({.path = "/v2/team/app/tags/list?last=1", .reply = second});
    m_target->expect({.method = "HEAD", .path = manifestPath("1"), .reply = manifestReply(manifestOf("1"))});
    m_target->expect({.method = "HEAD", .path = manifestPath("dev"), .reply = manifestReply(manifestOf("dev"))});
    offer(*m_source, {"1", "2"});
    offer(*m_source, {"1"}, "team/new");
    const auto run = compared({source(), source(u"team/new"_s)});
    QCOMPARE(run.entries.value(0).phase, Phase::Failed);
    QVERIFY(run.entries.value(0).error);
    QTEST(run.entries.value(0).error->kind, "kind");
    QVERIFY2(run.entries.value(0).error->message.contains(m_target->address()), qPrintable(run.entries.value(0).error->message));
    QCOMPARE(run.entries.value(1).phase, Phase::Done);
    for (const core::TagRow &row : run.rows) {
        if (row.repository == u"team/app")
            QVERIFY2(row.state != TagState::Absent && row.state != TagState::LocalOnly, qPrintable(row.tag));
        else
            QVERIFY(row.state == TagState::Absent);
    }
}

void TestFaults::skipsWhatIsNoTag_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("warnings");
    QTest::newRow("null for the list") << "null"_ba << QStringList() << 0;
    QTest::newRow("an empty list") << "[]"_ba << QStringList() << 0;
    QTest::newRow("null and empty items") << R"([null,"1",""])"_ba << QStringList(u"1"_s) << 1;
    QTest::newRow("digests") << R"(["1",")" + digestOf("x") + R"("])" << QStringList(u"1"_s) << 1;
    QTest::newRow("items of other types") << R"([1,{"a":"1"},["1"],true,"1"])"_ba << QStringList(u"1"_s) << 1;
    QTest::newRow("control characters") << R"(["1\u001b[31m","1\r\nX: y","1"])"_ba << QStringList(u"1"_s) << 1;
    QTest::newRow("a way out of the path") << R"(["../../../_catalog","1/2","1?n=1","1"])"_ba << QStringList(u"1"_s) << 1;
    QTest::newRow("a tag twice") << R"(["1","1"])"_ba << QStringList(u"1"_s) << 0;
}

void TestFaults::skipsWhatIsNoTag()
{
    QFETCH(const QByteArray, tags);
    m_source->expect({.path = list, .reply = {.body = R"({"name":"team/app","tags":)" + tags + '}'}});
    offer(*m_source, {"1"});
    const auto run = compared();
    QCOMPARE(run.entries.value(0).phase, Phase::Done);
    QTEST(run.states().keys(), "expected");
    QTEST(int(run.warnings.size()), "warnings");
    QVERIFY2(!run.warnings.join(u' ').contains(QChar(0x1b)), "control characters");
    QVERIFY(asked(*m_source, "GET", "/manifests/") <= 1);
}

void TestFaults::followsTheListFromPageToPage()
{
    const QByteArray second = "/v2/team/app/tags/list?next_page=a%2Bb%2F&n=1000";
    const QByteArray third = "/v2/team/app/tags/list?last=2";
    m_source->expect({.path = list, .reply = tagPage({"1"}, {{"Link", '<' + second + R"(>; rel="next")"}})});
    const QByteArray absolute = "http://" + m_source->address().toLatin1() + third;
    m_source->expect({.path = second, .reply = tagPage({"2"}, {{"Link", '<' + absolute + ">; rel=next"}})});
    m_source->expect({.path = third, .reply = tagPage({"3"})});
    offer(*m_source, {"1", "2", "3"});
    QCOMPARE(compared().states().keys(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestFaults::refusesToFollowALink_data()
{
    QTest::addColumn<QString>("otherHost");
    QTest::addColumn<QByteArray>("first");  // %1: the other server, %2: this one
    QTest::addColumn<QByteArray>("second");
    const QByteArray page = "/v2/team/app/tags/list?last=1";
    const QString here = u"127.0.0.1"_s;
    QTest::newRow("to the same page") << here << list << list;
    QTest::newRow("to a page that leads back") << here << page << list;
    QTest::newRow("to a page that leads to itself") << here << page << page;
    QTest::newRow("to another host") << u"127.0.0.2"_s << "http://%1" + page << page;
    QTest::newRow("to another port") << here << "http://%1" + page << page;
    QTest::newRow("to another host without a scheme") << u"127.0.0.2"_s << "//%1" + page << page;
    QTest::newRow("to another scheme") << here << "https://%2" + page << page;
    QTest::newRow("to no web address") << here << "file:///etc/passwd"_ba << page;
    QTest::newRow("with a user name") << here << "http://anna@%2" + page << page;
    QTest::newRow("to another repository") << here << "/v2/team/secret/tags/list?last=1"_ba << page;
    QTest::newRow("to another endpoint") << here << "/v2/_catalog?last=1"_ba << page;
    QTest::newRow("to something that is no address") << here << "http://[bad"_ba << page;
}

void TestFaults::refusesToFollowALink()
{
    QFETCH(const QString, otherHost);
    QFETCH(QByteArray, first);
    QFETCH(const QByteArray, second);
    ScriptedServer other({.address = QHostAddress(otherHost)});
    first.replace("%1", other.address().toLatin1()).replace("%2", m_source->address().toLatin1());
    m_source->expect({.path = list, .reply = tagPage({"1"}, {{"Link", '<' + first + R"(>; rel="next")"}})});
    m_source->expect({.path = "/v2/team/app/tags/list?last=1", .reply = tagPage({"2"}, {{"Link", '<' + second + R"(>; rel="next")"}})});
    offer(*m_source, {"1", "2"});
    offer(*m_target, {"dev"});
    const auto run = compared();
    QCOMPARE(run.entries.value(0).phase, Phase::Failed);
    QCOMPARE(run.entries.value(0).error->kind, ErrorKind::Protocol);
    QVERIFY(!run.states().contains(u"dev"_s));
    QVERIFY(other.requests().isEmpty());
    QVERIFY(asked(*m_source, "GET", "/tags/list") <= 2);
    QCOMPARE(other.unexpected(), QStringList());
}

void TestFaults::stopsAListThatNeverEnds_data()
{
    QTest::addColumn<QByteArray>("tag"); // %1: the number of the page
    QTest::addColumn<int>("pages");
    QTest::newRow("of empty pages") << QByteArray() << 100;
    QTest::newRow("of one page again and again") << "1"_ba << 101;
    QTest::newRow("of new tags") << "v%1"_ba << 10000;
}

void TestFaults::stopsAListThatNeverEnds()
{
    QFETCH(const QByteArray, tag);
    QFETCH(const int, pages);
    for (const char *method : {"GET", "HEAD"})
        m_source->expect({.method = method, .path = "^/v2/team/app/manifests/.*", .reply = status(404)});
    m_source->handle([tag](const ReceivedRequest &request) {
        const int page = request.target.mid(request.target.lastIndexOf('=') + 1).toInt();
        const QByteArray name = QByteArray(tag).replace("%1", QByteArray::number(page));
        return tagPage(name.isEmpty() ? QByteArrayList() : QByteArrayList{name}, {{"Link", "</v2/team/app/tags/list?last=" + QByteArray::number(page + 1) + R"(>; rel="next")"}});
    });
    const auto run = compared();
    QCOMPARE(run.entries.value(0).phase, Phase::Failed);
    QCOMPARE(run.entries.value(0).error->kind, ErrorKind::Protocol);
    QCOMPARE(asked(*m_source, "GET", "/tags/list"), pages);
}

void TestFaults::failsATagWhoseManifestIsWrong_data()
{
    const QByteArray right = manifestOf("2");
    QByteArray both = right;
    both.chop(1);
    both += R"(,"manifests":[]})";
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("429 for ever") << status(429) << ErrorKind::TooManyRequests;
    QTest::newRow("503 for ever") << status(503) << ErrorKind::Server;
    QTest::newRow("403") << status(403) << ErrorKind::Forbidden;
    QTest::newRow("a body that breaks off") << truncated(manifestReply(right), 1) << ErrorKind::Network;
    QTest::newRow("over 4 MiB, with a length") << Reply{.body = QByteArray(largestManifest + 1, ' ')} << ErrorKind::TooLarge;
    QTest::newRow("over 4 MiB, in chunks")
        << Reply{.body = QByteArray(largestManifest + 1, ' '), .chunked = true} << ErrorKind::TooLarge;
    QTest::newRow("without end") << Reply{.endless = QByteArray(1 << 16, ' ')} << ErrorKind::TooLarge;
    QTest::newRow("HTML with 200")
        << Reply{.headers = {{"Content-Type", "text/html"}}, .body = "<html><body>Log in</body></html>"} << ErrorKind::Protocol;
    QTest::newRow("an empty body") << manifestReply({}) << ErrorKind::Protocol;
    QTest::newRow("image and index at once") << manifestReply(both) << ErrorKind::Protocol;
    QTest::newRow("an image that is called an index") << manifestReply(right, indexType) << ErrorKind::Protocol;
    QTest::newRow("200,000 brackets") << manifestReply(R"({"layers":)" + QByteArray(200000, '[')) << ErrorKind::Protocol;
}

void TestFaults::failsATagWhoseManifestIsWrong()
{
    QFETCH(const Reply, reply);
    m_source->expect({.path = manifestPath("2"), .reply = reply});
    offer(*m_source, {"1", "2", "3"});
    offer(*m_source, {"1"}, "team/other");
    const auto run = compared({source(), source(u"team/other"_s)});
    QCOMPARE(run.entries.value(0).phase, Phase::Failed);
    QVERIFY(run.entries.value(0).error);
    QTEST(run.entries.value(0).error->kind, "kind");
    QCOMPARE(run.entries.value(1).phase, Phase::Done);
    QCOMPARE(run.states(), (QMap<QString, TagState>{{u"1"_s, TagState::Absent}, {u"3"_s, TagState::Absent}}));
    QCOMPARE(run.rows.size(), 3);
}

void TestFaults::losesATagThatIsDeletedMeanwhile()
{
    for (const char *method : {"GET", "HEAD"}) {
        m_source->expect({.method = method, .path = "^/v2/team/app/manifests/[23]", .reply = status(404)});
        m_target->expect({.method = method, .path = manifestPath("4"), .reply = status(404)});
    }
    offer(*m_source, {"1", "2", "3", "4"});
    offer(*m_target, {"1", "3", "4"});
    const auto run = compared();
    QCOMPARE(run.entries.value(0).phase, Phase::Done);
    const QMap<QString, TagState> expected{{u"1"_s, TagState::Present}, {u"3"_s, TagState::LocalOnly}, {u"4"_s, TagState::Absent}};
    QCOMPARE(run.states(), expected);
    QCOMPARE(run.warnings.size(), 1);
}

void TestFaults::warnsOnceOfTagsThatAreNotThere()
{
    m_source->expect({.path = list, .reply = tagPage(numberedTags(9))});
    m_source->expect({.path = "^/v2/team/app/manifests/[1-8]", .reply = status(404)});
    offer(*m_source, {"9"});
    const auto run = compared();
    QCOMPARE(run.entries.value(0).phase, Phase::Done);
    QCOMPARE(run.states(), (QMap<QString, TagState>{{u"9"_s, TagState::Absent}}));
    QCOMPARE(run.warnings.size(), 1);
    QVERIFY2(run.warnings.first().contains(u"and 3 more"), qPrintable(run.warnings.first()));
}

void TestFaults::hashesWhatHeadDoesNotTell_data()
{
    const auto digestHeader = [](const QByteArray &value) { return Reply{.headers = {{"Docker-Content-Digest", value}}}; };
    QTest::addColumn<Reply>("head");
    QTest::addColumn<int>("gets");
    QTest::addColumn<QString>("state");
    QTest::newRow("a digest is believed without a GET") << digestHeader(digestOf(manifestOf("1"))) << 0 << u"PRESENT"_s;
    QTest::newRow("another digest is believed without a GET") << digestHeader(digestOf("x")) << 0 << u"CHANGED"_s;
    QTest::newRow("no digest") << Reply{} << 1 << u"PRESENT"_s;
    QTest::newRow("a path for a digest") << digestHeader("../../x") << 1 << u"PRESENT"_s;
    QTest::newRow("a digest that is too short") << digestHeader("sha256:0123") << 1 << u"PRESENT"_s;
    QTest::newRow("a digest of an unknown kind") << digestHeader("md5:d41d8cd98f00b204e9800998ecf8427e") << 1 << u"PRESENT"_s;
    QTest::newRow("405: no HEAD here") << status(405) << 1 << u"PRESENT"_s;
    QTest::newRow("501: no HEAD here") << status(501) << 1 << u"PRESENT"_s;
    QTest::newRow("404: no HEAD here") << status(404) << 1 << u"PRESENT"_s;
}

void TestFaults::hashesWhatHeadDoesNotTell()
{
    QFETCH(const Reply, head);
    QFETCH(const int, gets);
    m_source->expect({.method = "HEAD", .path = manifestPath("1"), .reply = head});
    offer(*m_source, {"1"});
    offer(*m_target, {"1"});
    const auto run = compared({source()}, false);
    QCOMPARE(run.entries.value(0).phase, Phase::Done);
    QTEST(core::toString(run.row(u"1"_s).state), "state");
    QCOMPARE(asked(*m_source, "GET", "/manifests/"), gets);
    QCOMPARE(asked(*m_source, "GET", "/blobs/"), 0);
}

void TestFaults::getsNoManifestAtATarget_data()
{
    QTest::addColumn<Reply>("head");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("rows");
    QTest::newRow("a digest") << manifestReply(manifestOf("1")) << Phase::Done << 1;
    QTest::newRow("404: the tag is gone") << status(404) << Phase::Done << 1;
    QTest::newRow("no digest: an error, not a GET") << Reply{} << Phase::Failed << 1;
    QTest::newRow("405: an error, not a GET") << status(405) << Phase::Failed << 1;
    QTest::newRow("503 for ever: an error, not a GET") << status(503) << Phase::Failed << 1;
}

void TestFaults::getsNoManifestAtATarget()
{
    QFETCH(const Reply, head);
    m_target->expect({.method = "HEAD", .path = manifestPath("1"), .reply = head});
    offer(*m_source, {"1"});
    offer(*m_target, {"1"});
    const auto run = compared();
    QTEST(run.entries.value(0).phase, "phase");
    QTEST(int(run.rows.size()), "rows");
    QCOMPARE(run.entries.value(0).isAtTarget, run.entries.value(0).error.has_value());
    QVERIFY(asked(*m_target, "HEAD", "/manifests/") >= 1);
    QCOMPARE(asked(*m_target, "GET", "/manifests/"), 0);
    if (run.entries.value(0).phase == Phase::Failed) {
        QCOMPARE(core::toString(run.row(u"1"_s).state), u"UNKNOWN"_s);
        QVERIFY2(run.entries.value(0).error->message.contains(u"team/app:1: "), qPrintable(run.entries.value(0).error->message));
    }
}

void TestFaults::believesNo404OfWhatIsNoRegistry_data()
{
    const Reply page{.status = 404, .headers = {{"Content-Type", "text/html"}}, .body = "<html>Not found</html>"};
    QTest::addColumn<QString>("tags"); // of the specification
    QTest::addColumn<Reply>("missing");
    QTest::addColumn<Reply>("root");
    QTest::addColumn<QString>("state");
    for (const QString &tags : {QString(), u"=1"_s}) {
        const auto row = [&tags](const char *name, const Reply &missing, const Reply &root, const QString &state) {
            QTest::addRow("%s%s", name, tags.isEmpty() ? "" : ", a named tag") << tags << missing << root << state;
        };
        row("a web server", page, page, u"UNKNOWN"_s);
        row("a web server that has a page for /v2/ no more", page, {.status = 410}, u"UNKNOWN"_s);
        row("a registry that says 404 in HTML", page, {.body = "{}"}, u"ABSENT"_s);
        row("a registry that wants a token", page, status(401), u"ABSENT"_s);
        row("a registry that says so in a header", {.status = 404, .headers = {{"Docker-Distribution-Api-Version", "registry/2.0"}}}, page, u"ABSENT"_s);
    }
    QTest::newRow("a registry that says so in its words") << QString() << status(404) << page << u"ABSENT"_s;
}

void TestFaults::believesNo404OfWhatIsNoRegistry()
{
    QFETCH(const QString, tags);
    QFETCH(const Reply, missing);
    QFETCH(const Reply, root);
    m_target->expect({.path = "/v2/", .reply = root});
    for (const char *method : {"GET", "HEAD"})
        m_target->expect({.method = method, .path = "^/v2/.+", .reply = missing});
    offer(*m_source, {"1"});
    const auto run = compared({source() + tags});
    QTEST(core::toString(run.row(u"1"_s).state), "state");
    const bool isBelieved = run.row(u"1"_s).state == TagState::Absent;
    QCOMPARE(run.entries.value(0).phase, isBelieved ? Phase::Done : Phase::Failed);
    if (!isBelieved)
        QVERIFY2(run.entries.value(0).error->message.contains(m_target->address() + u" is no registry"), qPrintable(run.entries.value(0).error->message));
}

void TestFaults::getsNoManifestWherePullsAreCounted()
{
    m_source->expect({.path = list,
                      .reply = tagPage({"1", "2"}, {{"RateLimit-Limit", "100;w=21600"}, {"RateLimit-Remaining", "76;w=21600"}})});
    offer(*m_source, {"1", "2"});
    offer(*m_target, {"1"});
    const auto run = compared();
    QCOMPARE(run.states(), (QMap<QString, TagState>{{u"1"_s, TagState::Present}, {u"2"_s, TagState::Absent}}));
    QCOMPARE(asked(*m_source, "HEAD", "/manifests/"), 2);
    QCOMPARE(asked(*m_source, "GET", "/manifests/"), 0);
    QCOMPARE(asked(*m_source, "GET", "/blobs/"), 0);
    QVERIFY(!run.row(u"1"_s).details);
    QCOMPARE(m_session->quota(m_source->address()), std::optional(registry::Quota{.limit = 100, .remaining = 76, .windowSeconds = 21600}));
}

void TestFaults::noticesAfterOneManifestThatPullsAreCounted()
{
    constexpr int tags = 40;
    m_settings.concurrentRequests = 256;
    m_source->expect({.path = list, .reply = tagPage(numberedTags(tags))});
    m_source->handle([](const ReceivedRequest &request) {
        if (!request.target.contains("/manifests/"))
            return Reply{.body = config};
        Reply reply = manifestReply(manifestOf(request.target.mid(request.target.lastIndexOf('/') + 1)));
        reply.headers += net::Headers{{"RateLimit-Limit", "100;w=21600"}, {"RateLimit-Remaining", "76;w=21600"}};
        return reply;
    });
    const auto run = compared();
    QCOMPARE(run.rows.size(), tags);
    QCOMPARE(asked(*m_source, "GET", "/manifests/"), 1);
    QCOMPARE(asked(*m_source, "HEAD", "/manifests/"), tags - 1);
}

void TestFaults::asksAMirrorByHeadTheNextTime()
{
    offer(*m_source, {"1", "2"});
    offer(*m_source, {"1", "2"}, "mirror/app");
    QCOMPARE(compared().rows.size(), 2);
    QCOMPARE(compared({source(u"mirror/app"_s)}).rows.size(), 2);
    QCOMPARE(asked(*m_source, "GET", "/v2/mirror/app/manifests/"), 2);
    QCOMPARE(compared({source(u"mirror/app"_s)}).rows.size(), 2);
    QCOMPARE(asked(*m_source, "GET", "/v2/mirror/app/manifests/"), 2);
    QCOMPARE(asked(*m_source, "HEAD", "/v2/mirror/app/manifests/"), 2);
}

void TestFaults::comparesWithoutDetailsThatAreWrong_data()
{
    const auto redirect = [](const QByteArray &location) { return status(307, {{"Location", location}}); };
    QTest::addColumn<Reply>("blob");
    QTest::newRow("no config") << status(404);
    QTest::newRow("a config of another digest") << Reply{.body = config + ' '};
    QTest::newRow("a config that breaks off") << truncated({.body = config}, 1);
    QTest::newRow("a config over 4 MiB") << Reply{.body = QByteArray((4 << 20) + 1, ' ')};
    QTest::newRow("a config without end") << Reply{.endless = QByteArray(1 << 16, ' ')};
    QTest::newRow("redirects without end") << redirect(configPath());
    QTest::newRow("a redirect to no web address") << redirect("file:///etc/passwd");
    QTest::newRow("a redirect with a user name") << redirect("http://anna:secret@127.0.0.1/");
    QTest::newRow("a redirect without a target") << status(307);
}

void TestFaults::comparesWithoutDetailsThatAreWrong()
{
    QFETCH(const Reply, blob);
    m_source->expect({.path = configPath(), .reply = blob});
    offer(*m_source, {"1"});
    offer(*m_target, {"1"});
    const auto run = compared();
    QCOMPARE(run.entries.value(0).phase, Phase::Done);
    QCOMPARE(core::toString(run.row(u"1"_s).state), u"PRESENT"_s);
    QCOMPARE(run.row(u"1"_s).digest, core::Digest::ofBytes(manifestOf("1")));
    QVERIFY(!run.row(u"1"_s).details);
    QCOMPARE(run.warnings.size(), 1);
    QVERIFY2(!run.warnings.constFirst().contains(u"secret"_s), qPrintable(run.warnings.constFirst()));
    QVERIFY2(run.warnings.constFirst().contains(u"team/app:1: "), qPrintable(run.warnings.constFirst()));
}

void TestFaults::readsAConfigUpToItsLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fits");
    QTest::newRow("4 MiB fit") << (4 << 20) << true;
    QTest::newRow("one byte more does not") << (4 << 20) + 1 << false;
}

void TestFaults::readsAConfigUpToItsLimit()
{
    QFETCH(const int, size);
    QFETCH(const bool, fits);
    const QByteArray large = config + QByteArray(size - config.size(), ' ');
    const QByteArray manifest = manifestOf("1").replace(digestOf(config), digestOf(large));
    m_source->expect({.path = manifestPath("1"), .reply = manifestReply(manifest)});
    m_source->expect({.path = "/v2/team/app/blobs/" + digestOf(large), .reply = {.body = large}});
    offer(*m_source, {"1"});
    const auto run = compared();
    QCOMPARE(run.entries.value(0).phase, Phase::Done);
    QCOMPARE(run.row(u"1"_s).details.has_value(), fits);
    QCOMPARE(run.warnings.size(), fits ? 0 : 1);
}

void TestFaults::renewsATokenThatExpiresBetweenPages()
{
    const net::Headers first{{tokenHeader, "Bearer t1"}};
    const net::Headers second{{tokenHeader, "Bearer t2"}};
    const Reply challenge = status(401, {{"WWW-Authenticate", R"(Bearer realm="/token",service="x",scope="repository:team/app:pull")"}});
    const QByteArray nextPage = "/v2/team/app/tags/list?last=1";
    lockWithTokens(challenge);
    m_source->expect({.path = "^/token.*", .reply = {.body = R"({"token":"t1","expires_in":300})"}, .times = 1});
    m_source->expect({.path = "^/token.*", .reply = {.body = R"({"token":"t2","expires_in":300})"}, .times = 1});
    const Reply page = tagPage({"1"}, {{"Link", '<' + nextPage + R"(>; rel="next")"}});
    m_source->expect({.path = list, .headers = first, .reply = page, .setState = u"expired"_s});
    m_source->expect({.path = "^/v2/.*", .headers = first, .reply = challenge, .ifState = u"expired"_s});
    m_source->expect({.path = nextPage, .headers = second, .reply = tagPage({"2"})});
    offer(*m_source, {"1", "2"});
    const auto run = compared();
    QVERIFY2(!run.entries.value(0).error, run.entries.value(0).error ? qPrintable(run.entries.value(0).error->message) : "");
    QCOMPARE(run.states().keys(), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(asked(*m_source, "GET", "/token"), 2);
    QCOMPARE(asked(*m_source, "GET", list), 2);
}

void TestFaults::asksOnceForAWiderScope()
{
    const auto challenge = [](const QByteArray &scope, const QByteArray &error) {
        return status(401, {{"WWW-Authenticate", R"(Bearer realm="/token",scope="repository:team/app:)" + scope + '"' + error}});
    };
    lockWithTokens(challenge("pull", {}));
    m_source->expect({.path = "/token?scope=repository:team/app:pull", .reply = {.body = R"({"token":"t1"})"}});
    m_source->expect({.path = "/token?scope=repository:team/app:metadata,pull", .reply = {.body = R"({"token":"t2"})"}});
    m_source->expect({.path = "^/v2/.*",
                      .headers = {{tokenHeader, "Bearer t1"}},
                      .reply = challenge("metadata,pull", R"(,error="insufficient_scope")")});
    offer(*m_source, {"1"});
    const auto run = compared();
    QVERIFY2(!run.entries.value(0).error, run.entries.value(0).error ? qPrintable(run.entries.value(0).error->message) : "");
    QCOMPARE(run.states().keys(), QStringList(u"1"_s));
    QCOMPARE(asked(*m_source, "GET", "/token"), 2);
}

void TestFaults::givesUpWhereEveryTokenIsRefused()
{
    m_source->expect({.path = "^/v2/.*", .reply = status(401, {{"WWW-Authenticate", R"(Bearer realm="/token")"}})});
    m_source->expect({.path = "^/token.*", .reply = {.body = R"({"token":"t-MARK"})"}});
    const auto run = compared();
    QCOMPARE(run.entries.value(0).phase, Phase::Failed);
    QCOMPARE(run.entries.value(0).error->kind, ErrorKind::Unauthorized);
    QVERIFY(!run.entries.value(0).error->message.contains(u"MARK"_s));
    QVERIFY(asked(*m_source, "GET", list) <= 3);
    QVERIFY(asked(*m_source, "GET", "/token") <= 2);
}

void TestFaults::refusesATokenServerThatLies_data()
{
    const QByteArray realm = R"(Bearer realm="/token",service="x")";
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no token") << realm << Reply{.body = R"({"refresh_token":"MARK"})"} << ErrorKind::Protocol;
    QTest::newRow("an empty token") << realm << Reply{.body = R"({"token":"","expires_in":60,"x":"MARK"})"} << ErrorKind::Protocol;
    QTest::newRow("a token that ends the header") << realm << Reply{.body = R"({"token":"MARK\r\nX: y"})"} << ErrorKind::Protocol;
    QTest::newRow("HTML") << realm << Reply{.body = "<html>MARK</html>"} << ErrorKind::Protocol;
    QTest::newRow("2 MiB") << realm << Reply{.body = R"({"token":")" + QByteArray(2 << 20, 'a') + R"("})"} << ErrorKind::TooLarge;
    QTest::newRow("401") << realm << status(401) << ErrorKind::Unauthorized;
    QTest::newRow("403") << realm << status(403) << ErrorKind::Unauthorized;
    QTest::newRow("429 for ever") << realm << status(429) << ErrorKind::TooManyRequests;
    QTest::newRow("500 for ever") << realm << status(500) << ErrorKind::Server;
    QTest::newRow("404") << realm << status(404) << ErrorKind::NotFound;
    QTest::newRow("a realm that is no web address") << R"(Bearer realm="ftp://127.0.0.1/token")"_ba << Reply{} << ErrorKind::Protocol;
    QTest::newRow("a realm with a user name") << R"(Bearer realm="http://a:MARK@127.0.0.1/token")"_ba << Reply{} << ErrorKind::Protocol;
    QTest::newRow("no realm") << R"(Bearer service="x")"_ba << Reply{} << ErrorKind::Protocol;
    QTest::newRow("no challenge that is known") << R"(Negotiate abc)"_ba << Reply{} << ErrorKind::Unauthorized;
}

void TestFaults::refusesATokenServerThatLies()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const Reply, reply);
    lockWithTokens(status(401, {{"WWW-Authenticate", challenge}}));
    m_source->expect({.path = "^/token.*", .reply = reply});
    const auto run = compared();
    QCOMPARE(run.entries.value(0).phase, Phase::Failed);
    const core::Error error = *run.entries.value(0).error;
    QTEST(error.kind, "kind");
    QVERIFY2(!error.message.contains(u"MARK"_s), qPrintable(error.message));
    QVERIFY2(error.message.contains(u"127.0.0.1"_s), qPrintable(error.message));
}

void TestFaults::keepsCredentialsFromTheHostOfABlob_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("another host") << u"127.0.0.2"_s;
    QTest::newRow("another port") << u"127.0.0.1"_s;
}

void TestFaults::keepsCredentialsFromTheHostOfABlob()
{
    QFETCH(const QString, host);
    ScriptedServer store({.address = QHostAddress(host)});
    store.expect({.path = "/store/config?signature=x", .headers = {{tokenHeader, ""}, {"Cookie", ""}}, .reply = {.body = config}});
    lockWithBasic();
    const QByteArray location = store.url(u"/store/config?signature=x"_s).toEncoded();
    m_source->expect({.path = configPath(), .reply = status(307, {{"Location", location}, {"Set-Cookie", "session=1"}})});
    offer(*m_source, {"1"});
    const auto run = compared();
    QCOMPARE(run.warnings, QStringList());
    QVERIFY(run.row(u"1"_s).details);
    QCOMPARE(run.row(u"1"_s).details->created->toString(Qt::ISODate), u"2024-05-01T12:00:00Z"_s);
    QCOMPARE(store.unexpected(), QStringList());
    QCOMPARE(store.requests().size(), 1);
}

void TestFaults::forgetsCredentialsWhenABlobComesBack()
{
    ScriptedServer store({.address = QHostAddress(u"127.0.0.2"_s)});
    const QByteArray back = m_source->url(u"/back"_s).toEncoded();
    store.expect({.path = "/store", .headers = {{tokenHeader, ""}}, .reply = status(302, {{"Location", back}})});
    m_source->expect({.path = "/back", .headers = {{tokenHeader, ""}}, .reply = {.body = config}});
    lockWithBasic();
    m_source->expect({.path = configPath(), .reply = status(307, {{"Location", store.url(u"/store"_s).toEncoded()}})});
    offer(*m_source, {"1"});
    const auto run = compared();
    QCOMPARE(run.warnings, QStringList());
    QVERIFY(run.row(u"1"_s).details);
    QCOMPARE(store.unexpected(), QStringList());
}

void TestFaults::neverFallsBackToPlainHttp()
{
    m_settings.insecurePattern = u'^' + m_target->address() + u'$'; // the target alone
    QTcpServer plain;
    QByteArray received;
    connect(&plain, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *peer = plain.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, this, [&received, peer] {
            received += peer->readAll();
            peer->write("HTTP/1.1 400 Plain HTTP only\r\nConnection: close\r\n\r\n");
            peer->disconnectFromHost();
        });
    });
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    const auto run = compared({u"127.0.0.1:%1/team/app"_s.arg(plain.serverPort())});
    QCOMPARE(run.entries.value(0).phase, Phase::Failed);
    QCOMPARE(run.entries.value(0).error->kind, ErrorKind::Tls);
    QVERIFY(!received.isEmpty());
    QVERIFY2(!received.contains("HTTP/1.1"), received.constData());
}

void TestFaults::goesOnWithoutAnEngineThatLies_data()
{
    const Reply version{.body = R"({"Version":"20.10.24","ApiVersion":"1.41","MinAPIVersion":"1.12"})"};
    QTest::addColumn<Reply>("version");
    QTest::addColumn<Reply>("images");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no JSON for a version") << Reply{.body = "<html>"} << Reply{} << ErrorKind::Protocol;
    QTest::newRow("500 for a version") << status(500) << Reply{} << ErrorKind::Server;
    QTest::newRow("an API that is too old") << Reply{.body = R"({"ApiVersion":"1.24"})"} << Reply{} << ErrorKind::Unavailable;
    QTest::newRow("no version at all") << Reply{.body = "{}"} << Reply{} << ErrorKind::Unavailable;
    QTest::newRow("no JSON for the images") << version << Reply{.body = "[{"} << ErrorKind::Protocol;
    QTest::newRow("an object for the images") << version << Reply{.body = R"({"message":"x"})"} << ErrorKind::Protocol;
    QTest::newRow("500 for the images") << version << status(500) << ErrorKind::Server;
    QTest::newRow("images that break off") << version << truncated({.body = "[]  "}, 2) << ErrorKind::Unavailable;
    QTest::newRow("images in chunks that break off")
        << version << Reply{.body = "[]  ", .chunked = true, .cutAfter = 60} << ErrorKind::Unavailable;
}

void TestFaults::goesOnWithoutAnEngineThatLies()
{
    QFETCH(const Reply, version);
    QFETCH(const Reply, images);
    ScriptedServer engine({.localSocket = m_folder->filePath(u"engine.sock"_s)});
    engine.expect({.path = "/version", .reply = version});
    engine.expect({.path = "/v1.41/images/json", .reply = images});
    offer(*m_source, {"1"});
    const auto steered = startWithEngine(m_folder->filePath(u"engine.sock"_s));
    QVERIFY(steered->end());
    QVERIFY(steered->run.targetError);
    QTEST(steered->run.targetError->kind, "kind");
    QCOMPARE(steered->phase(0), Phase::Done);
    QCOMPARE(steered->run.states(), (QMap<QString, TagState>{{u"1"_s, TagState::Unknown}}));
    QCOMPARE(engine.unexpected(), QStringList());
}

void TestFaults::speaksTheNewestApiThatBothKnow_data()
{
    QTest::addColumn<QByteArray>("oldest");
    QTest::addColumn<QByteArray>("newest");
    QTest::addColumn<QByteArray>("spoken");
    QTest::newRow("an older engine") << "1.24"_ba << "1.41"_ba << "1.41"_ba;
    QTest::newRow("an engine of today") << "1.44"_ba << "1.51"_ba << "1.51"_ba;
    QTest::newRow("an engine that has dropped what is older than descriptors") << "1.48"_ba << "1.60"_ba << "1.51"_ba;
}

void TestFaults::speaksTheNewestApiThatBothKnow()
{
    QFETCH(const QByteArray, oldest);
    QFETCH(const QByteArray, newest);
    QFETCH(const QByteArray, spoken);
    ScriptedServer engine({.localSocket = m_folder->filePath(u"engine.sock"_s)});
    engine.expect({.path = "/version", .reply = {.body = R"({"ApiVersion":")" + newest + R"(","MinAPIVersion":")" + oldest + R"("})"}});
    engine.expect({.path = "^/v" + spoken + "/images/json.*", .reply = {.body = "[]"}});
    offer(*m_source, {"1"});
    const auto steered = startWithEngine(m_folder->filePath(u"engine.sock"_s));
    QVERIFY(steered->end());
    QCOMPARE(steered->run.states(), (QMap<QString, TagState>{{u"1"_s, TagState::Absent}}));
    QCOMPARE(engine.unexpected(), QStringList());
}

void TestFaults::goesOnWithoutAnEngineThatCannotBeAsked_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("over SSH") << u"ssh://anna:secret@engine"_s;
    QTest::newRow("at a file descriptor") << u"fd://"_s;
}

void TestFaults::goesOnWithoutAnEngineThatCannotBeAsked()
{
    QFETCH(const QString, host);
    m_settings.engineHost = host;
    offer(*m_source, {"1"});
    const auto between = compared();
    QCOMPARE(between.states(), (QMap<QString, TagState>{{u"1"_s, TagState::Absent}}));
    QVERIFY(!between.targetError);

    Steered steered(*m_session, {source()}, u"engine"_s, true);
    QVERIFY(steered.end());
    QCOMPARE(steered.run.states(), (QMap<QString, TagState>{{u"1"_s, TagState::Unknown}}));
    QVERIFY(steered.run.targetError);
    QCOMPARE(steered.run.targetError->kind, ErrorKind::Unavailable);
    QVERIFY2(steered.run.targetError->message.contains(u"DOCKER_HOST"_s), qPrintable(steered.run.targetError->message));
    QVERIFY(!steered.run.targetError->message.contains(u"secret"_s));

    QSignalSpy changed(m_session.get(), &compare::Session::engineChanged);
    m_session->watchEngine();
    QTRY_COMPARE(changed.size(), 1);
}

void TestFaults::tellsWhatIsWrongWithCredentials_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("warnings");
    QTest::newRow("nothing") << R"({"auths":{}})"_ba << 0;
    QTest::newRow("an entry that is no base64") << R"({"auths":{"quay.io":{"auth":"%%%"}}})"_ba << 1;
    QTest::newRow("a file that breaks off") << R"({"auths":{)"_ba << 1;
}

void TestFaults::tellsWhatIsWrongWithCredentials()
{
    QFETCH(const QByteArray, json);
    QFile file(m_settings.dockerJson);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    offer(*m_source, {"1"});
    QCOMPARE(compared().rows.size(), 1);
    const QStringList warnings = m_session->takeWarnings();
    QTEST(int(warnings.size()), "warnings");
    for (const QString &warning : warnings)
        QVERIFY2(warning.contains(m_settings.dockerJson), qPrintable(warning));
    QCOMPARE(m_session->takeWarnings(), QStringList());
}

void TestFaults::asksNothingWhilePaused()
{
    constexpr int tags = 80;
    m_settings.concurrentRequests = 4;
    for (const QByteArray &tag : numberedTags(tags)) {
        Reply slow = manifestReply(manifestOf(tag));
        slow.delay = std::chrono::milliseconds(15);
        m_source->expect({.method = "HEAD", .path = manifestPath(tag), .reply = slow});
    }
    offer(*m_source, numberedTags(tags));
    const auto steered = start({source()}, false);
    QTRY_VERIFY(asked(*m_source, "HEAD", "/manifests/") > 5);
    steered->comparison->pause();
    QVERIFY(steered->comparison->isPaused());
    QTest::qWait(500); // what is under way comes to its end
    const qsizetype before = m_source->requests().size();
    QTest::qWait(300);
    QCOMPARE(m_source->requests().size(), before);
    QVERIFY(before < tags);
    QVERIFY(steered->ended->isEmpty());
    steered->comparison->resume();
    QVERIFY(!steered->comparison->isPaused());
    QVERIFY(steered->end());
    QCOMPARE(steered->run.rows.size(), tags);
    QCOMPARE(steered->phase(0), Phase::Done);
}

void TestFaults::stopsWhilePaused()
{
    m_source->expect({.path = list, .reply = status(503), .times = 1});
    m_settings.retryDelay = std::chrono::milliseconds(200);
    const auto steered = start({source()});
    QTRY_COMPARE(m_source->requests().size(), 1);
    steered->comparison->pause();
    QTest::qWait(500);
    QCOMPARE(m_source->requests().size(), 1);
    steered->comparison->stop();
    QVERIFY(steered->end(1000));
    QCOMPARE(steered->phase(0), Phase::Stopped);
    QVERIFY(!steered->comparison->isRunning());
}

void TestFaults::stopsWithinASecond_data()
{
    const Reply silence{.raw = QByteArray(""), .stalls = true};
    const Reply half{.raw = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"tags\":["_ba, .stalls = true};
    const Reply trickle{.body = QByteArray(1 << 20, ' '), .pieceSize = 1};
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<bool>("locked");
    QTest::newRow("no answer to the list") << list << silence << false;
    QTest::newRow("half a list") << list << half << false;
    QTest::newRow("a list that trickles") << list << trickle << false;
    QTest::newRow("no answer to a manifest") << manifestPath("1") << silence << false;
    QTest::newRow("no answer to a config") << configPath() << silence << false;
    QTest::newRow("no answer for a token") << "/token?scope=repository:team/app:pull"_ba << silence << true;
    QTest::newRow("Retry-After in half a minute") << list << status(429, {{"Retry-After", "30"}}) << false;
    QTest::newRow("a retry in half a minute") << list << status(503) << false;
}

void TestFaults::stopsWithinASecond()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Reply, reply);
    QFETCH(const bool, locked);
    if (reply.status == 503)
        m_settings.retryDelay = std::chrono::seconds(30);
    if (locked)
        lockWithTokens(status(401, {{"WWW-Authenticate", R"(Bearer realm="/token")"}}));
    m_source->expect({.path = path, .reply = reply});
    offer(*m_source, {"1"});
    ScriptedServer other;
    offer(other, {"1"});
    const auto steered = start({source(), other.address() + u"/team/app"_s});
    QTRY_COMPARE(steered->phase(1), Phase::Done);
    QTRY_COMPARE(asked(*m_source, "GET", path), 1);
    QTest::qWait(50);
    steered->comparison->stop();
    QVERIFY(steered->end(1000));
    QVERIFY(!steered->comparison->isRunning());
    QCOMPARE(steered->phase(0), Phase::Stopped);
    QVERIFY(!steered->run.entries.value(0).error);
    QCOMPARE(steered->phase(1), Phase::Done);
    QCOMPARE(other.unexpected(), QStringList());
}

void TestFaults::stopsWhileTheEngineIsSilent()
{
    ScriptedServer engine({.localSocket = m_folder->filePath(u"engine.sock"_s)});
    engine.expect({.path = "/version", .reply = {.raw = QByteArray(""), .stalls = true}});
    offer(*m_source, {"1"});
    const auto steered = startWithEngine(m_folder->filePath(u"engine.sock"_s));
    QTRY_COMPARE(engine.requests().size(), 1);
    QTRY_COMPARE(asked(*m_source, "GET", "/blobs/"), 1);
    steered->comparison->stop();
    QVERIFY(steered->end(1000));
    QCOMPARE(steered->phase(0), Phase::Stopped);
    QCOMPARE(engine.unexpected(), QStringList());
}

void TestFaults::endsWithItsComparison()
{
    m_source->expect({.path = list, .reply = {.raw = QByteArray(""), .stalls = true}});
    auto steered = start({source()});
    QTRY_COMPARE(m_source->requests().size(), 1);
    QElapsedTimer clock;
    clock.start();
    steered->comparison.reset();
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QTRY_COMPARE(m_source->openConnections(), 0);
}

void TestFaults::retriesAnEntryThatFailed()
{
    m_settings.retryRequests = 0;
    m_source->expect({.path = "/v2/broken/app/tags/list?n=1000", .reply = status(503), .times = 1});
    offer(*m_source, {"2"}, "broken/app");
    offer(*m_source, {"1"});
    const auto steered = start({source(u"broken/app"_s), source()});
    QVERIFY(steered->end());
    QCOMPARE(steered->phase(0), Phase::Failed);
    QCOMPARE(steered->run.rows.size(), 1);
    const qsizetype before = asked(*m_source, "GET", "/v2/team/app/");
    steered->comparison->retry(0);
    QVERIFY(steered->comparison->isRunning());
    QVERIFY(steered->end());
    QCOMPARE(steered->phase(0), Phase::Done);
    QCOMPARE(steered->phase(1), Phase::Done);
    QVERIFY(!steered->run.entries.value(0).error);
    QCOMPARE(steered->run.states(), (QMap<QString, TagState>{{u"1"_s, TagState::Absent}, {u"2"_s, TagState::Absent}}));
    QCOMPARE(asked(*m_source, "GET", "/v2/team/app/"), before);
}

void TestFaults::retriesNothingWhilePaused()
{
    m_settings.retryRequests = 0;
    m_source->expect({.path = "/v2/broken/app/tags/list?n=1000", .reply = status(503), .times = 1});
    m_source->expect({.path = "/v2/silent/app/tags/list?n=1000", .reply = {.raw = QByteArray(""), .stalls = true}});
    offer(*m_source, {"2"}, "broken/app");
    const auto steered = start({source(u"broken/app"_s), source(u"silent/app"_s)});
    QTRY_COMPARE(steered->phase(0), Phase::Failed);
    steered->comparison->pause();
    const qsizetype before = asked(*m_source, "GET", "/v2/broken/app/");
    steered->comparison->retry(0);
    QTest::qWait(400);
    QCOMPARE(asked(*m_source, "GET", "/v2/broken/app/"), before);
    steered->comparison->resume();
    QTRY_COMPARE(steered->phase(0), Phase::Done);
    steered->comparison->stop();
    QVERIFY(steered->end());
}

void TestFaults::asksForNamedTagsAlone()
{
    offer(*m_source, {"1"});
    m_source->expect({.path = manifestPath("ghost"), .reply = status(404)});
    const auto run = compared({source() + u"=1,ghost"_s});
    QCOMPARE(run.entries.value(0).phase, Phase::Done);
    QCOMPARE(run.states(), (QMap<QString, TagState>{{u"1"_s, TagState::Absent}, {u"ghost"_s, TagState::Assumed}}));
    QCOMPARE(run.warnings, QStringList());
}

void TestFaults::keepsAWarningThatComesLate()
{
    Reply wrong = manifestReply(manifestOf("1"));
    wrong.headers = {{"Content-Type", "application/vnd.docker.distribution.manifest.v2+json"}, {"Docker-Content-Digest", digestOf("another")}};
    m_source->expect({.path = manifestPath("1"), .reply = wrong});
    offer(*m_source, {"1"});
    const auto run = compared();
    QVERIFY2(!run.entries.value(0).error, run.entries.value(0).error ? qPrintable(run.entries.value(0).error->message) : "");
    QCOMPARE(run.rows.size(), 1);
    QCOMPARE(run.warnings.size(), 1);
    QVERIFY2(run.warnings.first().contains(u"team/app:1"), qPrintable(run.warnings.first()));
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestFaults)
#include "tst_faults.moc"
