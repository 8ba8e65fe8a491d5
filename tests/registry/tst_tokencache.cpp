// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/tokencache.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lstags;
using registry::TokenCache;
using registry::TokenKey;

class TestTokenCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lives_data();
    void lives();
    void aNewerTokenReplacesAnOlder();
    void forgetsTheTokenThatFailed();
    void aNewerTokenStaysWhenAnOlderFailed();
    void keysAreApart_data();
    void keysAreApart();
};

namespace {

const TokenKey key{.registry = u"quay.io"_s, .service = u"quay.io"_s, .scopes = {u"repository:a:pull"_s}, .account = u"anna"_s};

} // namespace

void TestTokenCache::lives_data()
{
    QTest::addColumn<qint64>("life");
    QTest::addColumn<qint64>("counts");

    QTest::newRow("80 % of its life") << qint64(300) << qint64(240);
    QTest::newRow("a minute") << qint64(60) << qint64(48);
    QTest::newRow("a shorter life is taken as a minute") << qint64(10) << qint64(48);
    QTest::newRow("no life is taken as a minute") << qint64(0) << qint64(48);
    QTest::newRow("a negative life is taken as a minute") << qint64(-3600) << qint64(48);
    QTest::newRow("a day") << qint64(86400) << qint64(69120);
    QTest::newRow("a longer life is taken as a day") << qint64(1000000000) << qint64(69120);
}

void TestTokenCache::lives()
{
    QFETCH(const qint64, life);
    QFETCH(const qint64, counts);
    const auto now = TokenCache::Clock::now();
    TokenCache cache;
    cache.insert(key, "token", std::chrono::seconds(life), now);
    QCOMPARE(cache.find(key, now), "token");
    QCOMPARE(cache.find(key, now + std::chrono::seconds(counts) - 1ms), "token");
    QVERIFY(!cache.find(key, now + std::chrono::seconds(counts)));
    QVERIFY(!cache.find(key, now + 1000h));
}

void TestTokenCache::aNewerTokenReplacesAnOlder()
{
    const auto now = TokenCache::Clock::now();
    TokenCache cache;
    cache.insert(key, "old", 60s, now);
    cache.insert(key, "new", 300s, now);
    QCOMPARE(cache.find(key, now + 200s), "new");
}

void TestTokenCache::forgetsTheTokenThatFailed()
{
    TokenCache cache;
    cache.insert(key, "token", 300s);
    cache.remove(key, "token");
    QVERIFY(!cache.find(key));
    cache.remove(key, "token");
    QVERIFY(!cache.find(key));
}

void TestTokenCache::aNewerTokenStaysWhenAnOlderFailed()
{
    TokenCache cache;
    cache.insert(key, "new", 300s);
    cache.remove(key, "old");
    QCOMPARE(cache.find(key), "new");
}

void TestTokenCache::keysAreApart_data()
{
    QTest::addColumn<TokenKey>("other");

    TokenKey other = key;
    other.registry = u"gcr.io"_s;
    QTest::newRow("by registry") << other;
    other = key;
    other.service = u"other"_s;
    QTest::newRow("by service") << other;
    other = key;
    other.scopes = {u"repository:b:pull"_s};
    QTest::newRow("by scope") << other;
    other.scopes = {u"repository:a:pull"_s, u"repository:b:pull"_s};
    QTest::newRow("by further scopes") << other;
    other = key;
    other.account = u"berta"_s;
    QTest::newRow("by account") << other;
    other.account.clear();
    QTest::newRow("from anonymous") << other;
}

void TestTokenCache::keysAreApart()
{
    QFETCH(const TokenKey, other);
    TokenCache cache;
    cache.insert(key, "token", 300s);
    QVERIFY(!cache.find(other));
    cache.insert(other, "another", 300s);
    QCOMPARE(cache.find(key), "token");
    QCOMPARE(cache.find(other), "another");
}

QTEST_GUILESS_MAIN(TestTokenCache)
#include "tst_tokencache.moc"
