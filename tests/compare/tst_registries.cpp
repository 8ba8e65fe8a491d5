// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "support/comparisonrun.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "support/tokenserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lstags::tests {

using core::TagState;
using States = QMap<QString, TagState>;

enum class Door { Open, Htpasswd, Token, Tls, TlsWithoutHttp2 };

const QString user = u"anna"_s;
const QString password = u"secret"_s;

/// A docker-registry behind one kind of door, with what is needed to push to it.
struct Fixture
{
    std::unique_ptr<TokenServer> tokens;
    TestCertificates certificates;
    std::unique_ptr<RegistryProcess> registry;
    std::unique_ptr<SampleImages> images;

    core::Result<void> open(Door door, const TokenServer::Options &tokenOptions = {})
    {
        RegistryProcess::Options options;
        SampleImages::Access access;
        if (door == Door::Htpasswd) {
            options.user = user;
            options.password = password;
            const QByteArray basic = "Basic " + (user + u':' + password).toUtf8().toBase64();
            access.authorization = [basic](const QString &) { return basic; };
        } else if (door == Door::Token) {
            tokens = std::make_unique<TokenServer>(tokenOptions);
            options.token = tokens->registryOptions();
            access.authorization = [this](const QString &repository) { return tokens->authorization(repository); };
        } else if (door == Door::Tls || door == Door::TlsWithoutHttp2) {
            options.tls = certificates.server();
            options.http2 = door == Door::Tls;
            access.authorities = QSslCertificate::fromData(certificates.authority());
        }
        auto started = RegistryProcess::start(options);
        if (!started)
            return tl::unexpected(started.error());
        registry = std::move(*started);
        access.url = registry->url();
        images = std::make_unique<SampleImages>(access);
        return {};
    }
};

class TestRegistries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comparesThroughEveryDoor_data();
    void comparesThroughEveryDoor();
    void saysWhyADoorStaysShut_data();
    void saysWhyADoorStaysShut();
    void readsWhatIsBehindADigest();
    void asksOneHeadATagTheSecondTime();
    void speaksTheNewestHttpOfTheRegistry_data();
    void speaksTheNewestHttpOfTheRegistry();
    void pullsPublicRepositoriesWithoutAnAccount();
    void renewsTokensThatExpire();
    void findsTheTargetBelowAPrefix();
    void failsOneEntryAndGoesOn();
    void worksWithoutAnEngine();

private:
    core::Result<void> fill(const RegistryProcess &target);
    std::unique_ptr<compare::Session> makeSession(net::Trace trace = {});
    QString source(const QString &rest) const { return m_fixture->registry->address() + u'/' + rest; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<RegistryProcess> m_target;
    compare::Settings m_settings;
};

void TestRegistries::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<Fixture>();
    m_settings = isolatedSettings(*m_folder);
    auto target = RegistryProcess::start();
    VERIFY_RESULT(target);
    m_target = std::move(*target);
}

std::unique_ptr<compare::Session> TestRegistries::makeSession(net::Trace trace)
{
    auto session = compare::Session::create(m_settings, std::move(trace));
    return session ? std::move(*session) : nullptr;
}

/// The same team/app at source and target, but for what moved, what is only there and what is only here.
core::Result<void> TestRegistries::fill(const RegistryProcess &target)
{
    const SampleImage dockerList{.platforms = {u"linux/amd64"_s, u"linux/arm64"_s}, .content = u"list"_s};
    const SampleImage ociIndex{.format = SampleImage::Format::Oci,
                               .platforms = {u"linux/amd64"_s, u"linux/arm/v7"_s},
                               .content = u"index"_s};
    SampleImages copies({.url = target.url()});
    const std::array pushed{
        m_fixture->images->push(u"team/app"_s, {u"1.0"_s, u"latest"_s}, {.content = u"one"_s}),
        m_fixture->images->push(u"team/app"_s, {u"1.1"_s}, {.content = u"new only at the source"_s}),
        m_fixture->images->push(u"team/app"_s, {u"moved"_s}, {.content = u"after"_s}),
        m_fixture->images->push(u"team/app"_s, {u"list"_s}, dockerList),
        m_fixture->images->push(u"team/app"_s, {u"index"_s}, ociIndex),
        copies.push(u"team/app"_s, {u"1.0"_s, u"latest"_s}, {.content = u"one"_s}),
        copies.push(u"team/app"_s, {u"moved"_s}, {.content = u"before"_s}),
        copies.push(u"team/app"_s, {u"dev"_s}, {.content = u"built at the target"_s}),
        copies.push(u"team/app"_s, {u"list"_s}, dockerList),
        copies.push(u"team/app"_s, {u"index"_s}, ociIndex),
    };
    for (const auto &result : pushed) {
        if (!result)
            return tl::unexpected(result.error());
    }
    return {};
}

void TestRegistries::comparesThroughEveryDoor_data()
{
    QTest::addColumn<Door>("door");
    QTest::newRow("no authentication, plain HTTP") << Door::Open;
    QTest::newRow("htpasswd: Basic, with -B") << Door::Htpasswd;
    QTest::newRow("tokens: Bearer, credentials from config.json") << Door::Token;
    QTest::newRow("TLS of a private authority, known from certs.d") << Door::Tls;
}

void TestRegistries::comparesThroughEveryDoor()
{
    QFETCH(const Door, door);
    VERIFY_RESULT(m_fixture->open(door));
    VERIFY_RESULT(fill(*m_target));
    const QString address = m_fixture->registry->address();
    if (door == Door::Htpasswd)
        m_settings.basicAuth = {address + u' ' + user + u':' + password};
    if (door == Door::Tls) {
        QVERIFY(TestCertificates::writeFolder(m_settings.certificateFolders.first(), address, m_fixture->certificates.authority()));
    }
    if (door == Door::Token) {
        QFile file(m_settings.dockerJson);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"auths":{"%1":{"auth":"%2"}}})"_ba.replace("%1", address.toLatin1())
                       .replace("%2", (user + u':' + password).toUtf8().toBase64()));
    }
    const auto session = makeSession();
    QVERIFY(session);
    const auto run = ComparisonRun::of(*session, {source(u"team/app"_s), source(u"team/app=1.0,ghost"_s)}, m_target->address());
    QVERIFY(run.finished);
    for (const compare::EntryUpdate &entry : run.entries)
        QVERIFY2(!entry.error, entry.error ? qPrintable(entry.error->message) : "");
    const States expected{{u"1.0"_s, TagState::Present},     {u"1.1"_s, TagState::Absent},
                          {u"latest"_s, TagState::Present},  {u"moved"_s, TagState::Changed},
                          {u"list"_s, TagState::Present},    {u"index"_s, TagState::Present},
                          {u"dev"_s, TagState::LocalOnly},   {u"ghost"_s, TagState::Assumed}};
    QCOMPARE(run.states(), expected);
    QCOMPARE(run.row(u"moved"_s).details->created->toString(Qt::ISODate), u"2024-05-01T12:00:00Z"_s);
}

void TestRegistries::saysWhyADoorStaysShut_data()
{
    QTest::addColumn<Door>("door");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::newRow("a wrong password for htpasswd") << Door::Htpasswd << core::ErrorKind::Unauthorized;
    QTest::newRow("a wrong password at the token server") << Door::Token << core::ErrorKind::Unauthorized;
    QTest::newRow("a certificate of an unknown authority") << Door::Tls << core::ErrorKind::Tls;
}

void TestRegistries::saysWhyADoorStaysShut()
{
    QFETCH(const Door, door);
    VERIFY_RESULT(m_fixture->open(door));
    VERIFY_RESULT(fill(*m_target));
    m_settings.basicAuth = {m_fixture->registry->address() + u" anna:wr0ng"_s};
    if (door == Door::Tls) // a folder for this host, so that it is asked in TLS, but with another authority in it
        QVERIFY(TestCertificates::writeFolder(m_settings.certificateFolders.first(), m_fixture->registry->address(),
                                              TestCertificates().authority()));
    const auto session = makeSession();
    QVERIFY(session);
    const auto run = ComparisonRun::of(*session, {source(u"team/app"_s)}, m_target->address());
    QVERIFY(run.finished);
    QVERIFY(run.entries.value(0).error);
    QTEST(run.entries.value(0).error->kind, "kind");
    const QString message = run.entries.value(0).error->message;
    QVERIFY2(message.contains(m_fixture->registry->address()), qPrintable(message));
    QVERIFY2(!message.contains(u"wr0ng"), qPrintable(message));
}

void TestRegistries::readsWhatIsBehindADigest()
{
    VERIFY_RESULT(m_fixture->open(Door::Open));
    const SampleImage index{.format = SampleImage::Format::Oci,
                            .platforms = {u"linux/amd64"_s, u"linux/arm/v7"_s},
                            .created = u"2023-02-01T00:30:00+01:00"_s};
    const auto multi = m_fixture->images->push(u"app"_s, {u"multi"_s}, index);
    VERIFY_RESULT(multi);
    VERIFY_RESULT(m_fixture->images->push(u"app"_s, {u"dateless"_s}, {.created = {}, .size = 5000}));
    VERIFY_RESULT(m_fixture->images->push(u"app"_s, {u"epoch"_s}, {.created = u"1970-01-01T00:00:00Z"_s}));
    const auto session = makeSession();
    QVERIFY(session);
    const auto run = ComparisonRun::of(*session, {source(u"app"_s)}, m_target->address());
    QCOMPARE(run.rows.size(), 3);
    const auto details = run.row(u"multi"_s).details;
    QVERIFY(details);
    QCOMPARE(run.row(u"multi"_s).digest, multi->digest);
    QCOMPARE(details->created->toString(Qt::ISODate), u"2023-01-31T23:30:00Z"_s);
    QCOMPARE(details->platforms, (QStringList{u"linux/amd64"_s, u"linux/arm/v7"_s}));
    QCOMPARE(details->children, multi->children);
    QCOMPARE(details->mediaType, u"application/vnd.oci.image.index.v1+json"_s);
    QVERIFY(!run.row(u"dateless"_s).details->created);
    QVERIFY(!run.row(u"epoch"_s).details->created);
    QVERIFY(run.row(u"dateless"_s).details->size > 5000);
}

void TestRegistries::asksOneHeadATagTheSecondTime()
{
    VERIFY_RESULT(m_fixture->open(Door::Open));
    VERIFY_RESULT(fill(*m_target));
    const QString address = m_fixture->registry->address();
    QMutex mutex;
    QStringList asked;
    const auto session = makeSession([&](const net::TraceEntry &entry) {
        const QMutexLocker lock(&mutex);
        if (entry.url.contains(address))
            asked.append(QString::fromLatin1(entry.verb));
    });
    QVERIFY(session);
    QVERIFY(ComparisonRun::of(*session, {source(u"team/app"_s)}, m_target->address()).finished);
    QCOMPARE(asked.count(u"HEAD"_s), 0);
    asked.clear();
    const auto again = ComparisonRun::of(*session, {source(u"team/app"_s)}, m_target->address());
    QVERIFY(again.row(u"1.1"_s).details && again.row(u"1.1"_s).details->created);
    QCOMPARE(asked.count(u"HEAD"_s), 6);
    QCOMPARE(asked.count(u"GET"_s), 1); // the list of tags
}

void TestRegistries::speaksTheNewestHttpOfTheRegistry_data()
{
    QTest::addColumn<Door>("door");
    QTest::addColumn<QString>("protocol");
    QTest::newRow("HTTP/2 where it is offered") << Door::Tls << u"HTTP/2"_s;
    QTest::newRow("HTTP/1.1 where HTTP/2 is not") << Door::TlsWithoutHttp2 << QString();
}

void TestRegistries::speaksTheNewestHttpOfTheRegistry()
{
    QFETCH(const Door, door);
    QFETCH(const QString, protocol);
    VERIFY_RESULT(m_fixture->open(door));
    QStringList tags;
    for (int i = 0; i < 200; ++i)
        tags += u"1.%1"_s.arg(i);
    VERIFY_RESULT(m_fixture->images->push(u"team/app"_s, tags, {}));
    const QString address = m_fixture->registry->address();
    QVERIFY(TestCertificates::writeFolder(m_settings.certificateFolders.first(), address, m_fixture->certificates.authority()));
    m_settings.concurrentRequests = 64; // more at once than HTTP/1.1 has connections
    QMutex mutex;
    QMap<QString, int> protocols;
    const auto session = makeSession([&](const net::TraceEntry &entry) {
        const QMutexLocker lock(&mutex);
        if (entry.url.contains(address))
            ++protocols[entry.note];
    });
    QVERIFY(session);
    const auto run = ComparisonRun::of(*session, {source(u"team/app"_s)}, m_target->address());
    QVERIFY(run.finished);
    QCOMPARE(run.rows.size(), 200);
    for (const core::TagRow &row : run.rows)
        QVERIFY2(row.state == TagState::Absent && row.details, qPrintable(row.tag));
    const QMutexLocker lock(&mutex);
    QCOMPARE(protocols.keys(), QStringList(protocol));
    QVERIFY(protocols.first() >= 200);
}

void TestRegistries::pullsPublicRepositoriesWithoutAnAccount()
{
    VERIFY_RESULT(m_fixture->open(Door::Token));
    VERIFY_RESULT(m_fixture->images->push(u"public/app"_s, {u"1"_s}, {}));
    const auto session = makeSession();
    QVERIFY(session);
    const auto run = ComparisonRun::of(*session, {source(u"public/app"_s), source(u"team/app"_s)}, m_target->address());
    QCOMPARE(run.states(), (States{{u"1"_s, TagState::Absent}}));
    QVERIFY(run.entries.value(1).error);
    QVERIFY(m_fixture->tokens->scopes().contains(u"repository:public/app:pull"_s));
}

// The registry takes a token for 60 s after its end, so these are good for two seconds; the client, which takes every token to be good for a
// minute at least, learns from a 401 in the middle of its work that one is not.
void TestRegistries::renewsTokensThatExpire()
{
    constexpr int tags = 30;
    VERIFY_RESULT(m_fixture->open(Door::Token, {.expiresIn = std::chrono::seconds(-58)}));
    for (int i = 0; i < tags; ++i)
        VERIFY_RESULT(m_fixture->images->push(u"public/app"_s, {u"1.%1"_s.arg(i)}, {.content = QString::number(i)}));
    m_settings.waitBetween = std::chrono::milliseconds(60);
    const auto session = makeSession();
    QVERIFY(session);
    const auto run = ComparisonRun::of(*session, {source(u"public/app"_s)}, m_target->address());
    QVERIFY2(!run.entries.value(0).error, run.entries.value(0).error ? qPrintable(run.entries.value(0).error->message) : "");
    QCOMPARE(run.rows.size(), tags);
    const qsizetype asked = m_fixture->tokens->scopes().size();
    QVERIFY2(asked > 2, qPrintable(QString::number(asked)));
}

void TestRegistries::findsTheTargetBelowAPrefix()
{
    VERIFY_RESULT(m_fixture->open(Door::Open));
    VERIFY_RESULT(m_fixture->images->push(u"team/app"_s, {u"1"_s, u"2"_s}, {}));
    VERIFY_RESULT(SampleImages::push(m_target->url(), u"mirror/hub/team/app"_s, u"1"_s));
    const auto session = makeSession();
    QVERIFY(session);
    const auto run = ComparisonRun::of(*session, {source(u"team/app"_s)}, m_target->address() + u"/mirror/hub"_s);
    QCOMPARE(run.states(), (States{{u"1"_s, TagState::Present}, {u"2"_s, TagState::Absent}}));
}

void TestRegistries::failsOneEntryAndGoesOn()
{
    VERIFY_RESULT(m_fixture->open(Door::Open));
    VERIFY_RESULT(m_fixture->images->push(u"team/app"_s, {u"1"_s}, {}));
    const auto session = makeSession();
    QVERIFY(session);
    const auto run = ComparisonRun::of(*session, {source(u"team/nothing"_s), source(u"team/app"_s)}, m_target->address());
    QVERIFY(run.entries.value(0).error);
    QCOMPARE(run.entries.value(0).error->kind, core::ErrorKind::NotFound);
    QVERIFY(!run.entries.value(0).isAtTarget);
    QCOMPARE(run.entries.value(0).phase, compare::EntryUpdate::Phase::Failed);
    QCOMPARE(run.entries.value(1).phase, compare::EntryUpdate::Phase::Done);
    QCOMPARE(run.states(), (States{{u"1"_s, TagState::Absent}}));
}

void TestRegistries::worksWithoutAnEngine()
{
    VERIFY_RESULT(m_fixture->open(Door::Open));
    VERIFY_RESULT(m_fixture->images->push(u"team/app"_s, {u"1"_s}, {}));
    const auto session = makeSession();
    QVERIFY(session);
    const auto run = ComparisonRun::of(*session, {source(u"team/app"_s)}, u"engine"_s);
    QVERIFY(run.finished);
    QVERIFY(run.targetError);
    QCOMPARE(run.targetError->kind, core::ErrorKind::Unavailable);
    QCOMPARE(run.states(), (States{{u"1"_s, TagState::Unknown}}));
    QVERIFY(!run.row(u"1"_s).digest.isNull());
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestRegistries)
#include "tst_registries.moc"
