// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/client.h"
#include "engine/registryauth.h"
#include "net/networkhttpclient.h"
#include "support/engineprocess.h"
#include "support/registryprocess.h"
#include "support/result.h"
#include "support/sampleimages.h"
#include "support/tasks.h"

using namespace Qt::StringLiterals;

namespace lstags::tests {

using core::ErrorKind;
using core::RepositoryName;

#ifdef LSTAGS_TEST_PODMAN
constexpr auto engineKind = EngineProcess::Kind::Podman;
#else
constexpr auto engineKind = EngineProcess::Kind::Docker;
#endif
constexpr bool isPodman = engineKind == EngineProcess::Kind::Podman;

/// Pull, push, tag and remove by a real engine, between real registries: one open to all, one with a password.
class TestTransfers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void pulls_data();
    void pulls();
    void pullsAgain();
    void pullsWhatHasMoved();
    void pullsOnlyTheTag();
    void pullsAnotherPlatform();
    void pullsWithALogin();
    void pullsOfManyAtOnce();
    void doesNotPull_data();
    void doesNotPull();
    void pushesToAnotherRegistry();
    void pushesAgain();
    void doesNotPush_data();
    void doesNotPush();
    void removesANameOnly();
    void doesNotTagWhatIsNotThere();
    void stopsAPull();

private:
    struct Login
    {
        QString user = u"u-MARK1"_s;
        QString password = u"p-MARK2"_s;
    };
    [[nodiscard]] core::Result<PushedImage> fill(const QString &tag, const SampleImage &image = {}) { return fill(m_open.get(), tag, image); }
    [[nodiscard]] core::Result<PushedImage> fill(RegistryProcess *registry, const QString &tag, const SampleImage &image);
    [[nodiscard]] core::Result<engine::PullOutcome> pull(const QString &tag, const std::optional<core::Platform> &platform = {},
                                                         const engine::OnProgress &onProgress = {});
    [[nodiscard]] core::Result<engine::PullOutcome> pullClosed(const QString &tag, const Login &login);
    [[nodiscard]] core::Result<engine::PushOutcome> push(const QString &tag, const Login &login, const engine::OnProgress &onProgress = {});
    [[nodiscard]] core::Result<void> retag(const QString &tag) { return tests::waitFor(m_client->tag(reference(tag), m_target, tag, {})); }
    [[nodiscard]] QByteArray auth(const Login &login) const
    {
        return engine::registryAuth({.registry = m_closed->address(), .user = login.user, .password = login.password});
    }
    [[nodiscard]] QString reference(const QString &tag) const { return m_name.familiarName() + u':' + tag; }
    [[nodiscard]] QStringList digests(const QString &image) const;
    [[nodiscard]] bool hasImage(const QString &image) const { return m_engine->docker({u"image"_s, u"inspect"_s, image}).has_value(); }
    [[nodiscard]] QByteArray digestAtTheTarget(const QString &tag) const;

    std::unique_ptr<EngineProcess> m_engine;
    std::unique_ptr<RegistryProcess> m_open;
    std::unique_ptr<RegistryProcess> m_closed;
    std::unique_ptr<engine::Client> m_client;
    int m_count = 0;
    QString m_path;          ///< of this test's own repository, the same at both registries
    RepositoryName m_name;   ///< at the open registry
    RepositoryName m_target; ///< at the closed one
};

void TestTransfers::initTestCase()
{
    auto engine = EngineProcess::start(engineKind);
    VERIFY_RESULT(engine);
    m_engine = std::move(*engine);
    auto open = RegistryProcess::start();
    VERIFY_RESULT(open);
    m_open = std::move(*open);
    auto closed = RegistryProcess::start({.user = Login().user, .password = Login().password});
    VERIFY_RESULT(closed);
    m_closed = std::move(*closed);
}

void TestTransfers::init()
{
    m_path = u"team/app%1"_s.arg(++m_count);
    m_name = {.registry = m_open->address(), .path = m_path};
    m_target = {.registry = m_closed->address(), .path = m_path};
    const auto endpoint = engine::Endpoint::parse(m_engine->endpoint());
    VERIFY_RESULT(endpoint);
    m_client = std::make_unique<engine::Client>(*endpoint);
}

core::Result<PushedImage> TestTransfers::fill(RegistryProcess *registry, const QString &tag, const SampleImage &image)
{
    const Login login;
    const QByteArray basic = "Basic " + QString(login.user + u':' + login.password).toUtf8().toBase64();
    SampleImages images({.url = registry->url(), .authorization = [basic](const QString &) { return basic; }});
    return images.push(m_path, {tag}, image);
}

core::Result<engine::PullOutcome> TestTransfers::pull(const QString &tag, const std::optional<core::Platform> &platform,
                                                      const engine::OnProgress &onProgress)
{
    return tests::waitFor(m_client->pull(m_name, tag, platform, {}, onProgress, {}));
}

core::Result<engine::PullOutcome> TestTransfers::pullClosed(const QString &tag, const Login &login)
{
    return tests::waitFor(m_client->pull(m_target, tag, {}, auth(login), {}, {}));
}

core::Result<engine::PushOutcome> TestTransfers::push(const QString &tag, const Login &login, const engine::OnProgress &onProgress)
{
    return tests::waitFor(m_client->push(m_target, tag, auth(login), onProgress, {}));
}

QStringList TestTransfers::digests(const QString &image) const
{
    const auto inspected = tests::waitFor(m_client->inspect(image, {}));
    QStringList digests;
    if (inspected) {
        for (const core::Digest &digest : inspected->digests)
            digests += digest.toString();
    }
    return digests;
}

/// As the closed registry has it; empty if it does not have the tag.
QByteArray TestTransfers::digestAtTheTarget(const QString &tag) const
{
    net::NetworkHttpClient client{net::NetworkHttpClient::Options{}};
    const Login login;
    net::Request request{.verb = "HEAD", .url = m_closed->url()};
    request.url.setPath(u"/v2/%1/manifests/%2"_s.arg(m_path, tag));
    request.headers = {{"Authorization", "Basic " + QString(login.user + u':' + login.password).toUtf8().toBase64()},
                       {"Accept", "application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json"}};
    const auto response = tests::waitFor(client.send(request, {}));
    return response && response->status == 200 ? response->header("Docker-Content-Digest") : QByteArray();
}

void TestTransfers::pulls_data()
{
    const QStringList platforms{u"linux/amd64"_s, u"linux/arm64"_s};
    QTest::addColumn<SampleImage>("image");
    QTest::newRow("a Docker image") << SampleImage{.content = u"a"_s};
    QTest::newRow("an OCI image") << SampleImage{.format = SampleImage::Format::Oci, .content = u"b"_s};
    QTest::newRow("a Docker manifest list") << SampleImage{.platforms = platforms, .content = u"c"_s};
    QTest::newRow("an OCI index") << SampleImage{.format = SampleImage::Format::Oci, .platforms = platforms, .content = u"d"_s};
    QTest::newRow("a layer of 5 MB") << SampleImage{.content = u"e"_s, .size = 5000000};
}

void TestTransfers::pulls()
{
    QFETCH(const SampleImage, image);
    const auto there = fill(u"v1.0_x-y"_s, image);
    VERIFY_RESULT(there);
    engine::TransferProgress last;
    const auto outcome = pull(u"v1.0_x-y"_s, {}, [&last](const engine::TransferProgress &progress) { last = progress; });
    VERIFY_RESULT(outcome);
    QCOMPARE(outcome->digest, isPodman ? core::Digest() : there->digest);
    QVERIFY(digests(reference(u"v1.0_x-y"_s)).contains(there->digest.toString()));
    QVERIFY(!last.layers.isEmpty());
    QVERIFY(isPodman || last.layers.constFirst().phase == engine::LayerProgress::Phase::Done);
    QVERIFY(isPodman || last.total() >= image.size);
    QCOMPARE(last.current(), last.total());
}

void TestTransfers::pullsAgain()
{
    const auto there = fill(u"1"_s, {.content = u"again"_s});
    VERIFY_RESULT(there);
    for (int i = 0; i < 2; ++i) {
        const auto outcome = pull(u"1"_s);
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->digest, isPodman ? core::Digest() : there->digest);
    }
}

void TestTransfers::pullsWhatHasMoved()
{
    const auto before = fill(u"1"_s, {.content = u"before"_s});
    VERIFY_RESULT(before);
    const auto first = pull(u"1"_s);
    VERIFY_RESULT(first);
    const auto after = fill(u"1"_s, {.content = u"after"_s});
    VERIFY_RESULT(after);
    const auto second = pull(u"1"_s);
    VERIFY_RESULT(second);
    QCOMPARE(digests(reference(u"1"_s)), QStringList(after->digest.toString()));
}

void TestTransfers::pullsOnlyTheTag()
{
    const auto one = fill(u"1"_s, {.content = u"one"_s});
    VERIFY_RESULT(one);
    const auto two = fill(u"2"_s, {.content = u"two"_s});
    VERIFY_RESULT(two);
    const auto outcome = pull(u"1"_s);
    VERIFY_RESULT(outcome);
    QVERIFY(hasImage(reference(u"1"_s)));
    QVERIFY(!hasImage(reference(u"2"_s)));
}

void TestTransfers::pullsAnotherPlatform()
{
    const auto there = fill(u"1"_s, {.platforms = {u"linux/amd64"_s, u"linux/arm64"_s}, .content = u"platform"_s});
    VERIFY_RESULT(there);
    const auto outcome = pull(u"1"_s, core::Platform{u"linux"_s, u"arm64"_s, {}});
    VERIFY_RESULT(outcome);
    const auto architecture = m_engine->docker({u"image"_s, u"inspect"_s, u"-f"_s, u"{{.Architecture}}"_s, reference(u"1"_s)});
    VERIFY_RESULT(architecture);
    QCOMPARE(*architecture, u"arm64"_s);
    const auto missing = pull(u"1"_s, core::Platform{u"linux"_s, u"s390x"_s, {}});
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.contains(u"s390x"_s), qPrintable(missing.error().message));
}

void TestTransfers::pullsWithALogin()
{
    const auto there = fill(m_closed.get(), u"1"_s, {.content = u"login"_s});
    VERIFY_RESULT(there);
    const auto wrong = pullClosed(u"1"_s, {.password = u"p-MARK3"_s});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
    QVERIFY(!wrong.error().message.contains("MARK"_L1));
    const auto right = pullClosed(u"1"_s, {});
    VERIFY_RESULT(right);
    QVERIFY(hasImage(m_target.familiarName() + u":1"_s));
}

void TestTransfers::pullsOfManyAtOnce()
{
    std::vector<QCoro::Task<core::Result<engine::PullOutcome>>> tasks;
    for (int i = 0; i < 4; ++i) {
        const auto there = fill(QString::number(i), {.content = u"many %1"_s.arg(i), .size = 200000});
        VERIFY_RESULT(there);
    }
    for (int i = 0; i < 4; ++i)
        tasks.push_back(m_client->pull(m_name, QString::number(i), {}, {}, {}, {}));
    for (auto &task : tasks) {
        const auto outcome = tests::waitFor(std::move(task));
        VERIFY_RESULT(outcome);
    }
}

void TestTransfers::doesNotPull_data()
{
    QTest::addColumn<QString>("registry"); // empty: the one that wants a password
    QTest::addColumn<int>("kind");
    QTest::newRow("a tag that is not there") << m_open->address() << int(ErrorKind::NotFound);
    QTest::newRow("without a password") << QString() << int(ErrorKind::Unauthorized);
    QTest::newRow("from where nobody listens") << u"127.0.0.1:1"_s << int(ErrorKind::Server);
}

void TestTransfers::doesNotPull()
{
    QFETCH(const QString, registry);
    const RepositoryName name{.registry = registry.isEmpty() ? m_closed->address() : registry, .path = m_path};
    const auto outcome = tests::waitFor(m_client->pull(name, u"ghost"_s, {}, {}, {}, {}));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.startsWith(name.familiarName() + u":ghost was not pulled. The engine "_s), qPrintable(outcome.error().message));
    QTEST(int(outcome.error().kind), "kind");
}

void TestTransfers::pushesToAnotherRegistry()
{
    const auto there = fill(u"1"_s, {.platforms = {u"linux/amd64"_s, u"linux/arm64"_s}, .content = u"push"_s, .size = 2000000});
    VERIFY_RESULT(there);
    const auto pulled = pull(u"1"_s);
    VERIFY_RESULT(pulled);
    const auto tagged = retag(u"1"_s);
    VERIFY_RESULT(tagged);
    engine::TransferProgress last;
    const auto outcome = push(u"1"_s, {}, [&last](const engine::TransferProgress &progress) { last = progress; });
    VERIFY_RESULT(outcome);
    QVERIFY(!outcome->digest.isNull());
    QVERIFY(outcome->size > 0);
    QCOMPARE(digestAtTheTarget(u"1"_s), outcome->digest.bytes());
    QVERIFY(isPodman || last.current() >= 2000000);
    QCOMPARE(last.current(), last.total());
}

void TestTransfers::pushesAgain()
{
    const auto there = fill(u"1"_s, {.content = u"push again"_s, .size = 100000});
    VERIFY_RESULT(there);
    const auto pulled = pull(u"1"_s);
    VERIFY_RESULT(pulled);
    const auto tagged = retag(u"1"_s);
    VERIFY_RESULT(tagged);
    const auto first = push(u"1"_s, {});
    VERIFY_RESULT(first);
    engine::TransferProgress last;
    const auto second = push(u"1"_s, {}, [&last](const engine::TransferProgress &progress) { last = progress; });
    VERIFY_RESULT(second);
    QCOMPARE(second->digest, first->digest);
    QCOMPARE(last.total(), 0);
}

void TestTransfers::doesNotPush_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("kind");
    QTest::newRow("with a wrong password") << u"p-MARK3"_s << u"1"_s << int(ErrorKind::Unauthorized);
    QTest::newRow("an image that is not there") << Login().password << u"ghost"_s << int(ErrorKind::NotFound);
}

void TestTransfers::doesNotPush()
{
    QFETCH(const QString, password);
    QFETCH(const QString, tag);
    const auto there = fill(u"1"_s, {.content = u"no push"_s});
    VERIFY_RESULT(there);
    const auto pulled = pull(u"1"_s);
    VERIFY_RESULT(pulled);
    const auto tagged = retag(u"1"_s);
    VERIFY_RESULT(tagged);
    const auto outcome = push(tag, {.password = password});
    QVERIFY(!outcome);
    QVERIFY2(!outcome.error().message.contains("MARK"_L1), qPrintable(outcome.error().message));
    QTEST(int(outcome.error().kind), "kind");
    QCOMPARE(digestAtTheTarget(tag), QByteArray());
}

void TestTransfers::removesANameOnly()
{
    const auto there = fill(u"1"_s, {.content = u"remove"_s});
    VERIFY_RESULT(there);
    const auto pulled = pull(u"1"_s);
    VERIFY_RESULT(pulled);
    const auto tagged = retag(u"1"_s);
    VERIFY_RESULT(tagged);
    const QString copy = m_target.familiarName() + u":1"_s;
    QVERIFY(hasImage(copy));
    const auto removed = tests::waitFor(m_client->remove(copy, {}));
    VERIFY_RESULT(removed);
    QVERIFY(!hasImage(copy));
    QVERIFY(hasImage(reference(u"1"_s)));
    const auto again = tests::waitFor(m_client->remove(copy, {}));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NotFound);
}

void TestTransfers::doesNotTagWhatIsNotThere()
{
    const auto tagged = retag(u"ghost"_s);
    QVERIFY(!tagged);
    QCOMPARE(tagged.error().kind, ErrorKind::NotFound);
}

void TestTransfers::stopsAPull()
{
    const auto there = fill(u"1"_s, {.content = u"stop"_s, .size = 30000000});
    VERIFY_RESULT(there);
    std::stop_source source;
    const auto stop = [&source](const engine::TransferProgress &) { source.request_stop(); };
    const auto stopped = tests::waitFor(m_client->pull(m_name, u"1"_s, {}, {}, stop, source.get_token()));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    const auto outcome = pull(u"1"_s);
    VERIFY_RESULT(outcome);
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestTransfers)
#include "tst_transfers.moc"
