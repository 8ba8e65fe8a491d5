// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/naturalkey.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lstags;

class TestNaturalKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ascends_data();
    void ascends();
    void sortsShuffled();
    void isTotal();
};

namespace {

const QStringList &anyTags()
{
    static const QStringList tags{u""_s, u"0"_s, u"00"_s, u"01"_s, u"1"_s, u"1.0"_s, u"1.0-"_s, u"1.0-rc"_s, u"1.0-rc1"_s, u"1.0-RC1"_s, u"1.0rc1"_s,
                                  u"1.0-alpine"_s, u"1_0"_s, u"1-0"_s, u"1.0+b1"_s, u"a"_s, u"A"_s, u"latest"_s, u"Latest"_s, u"v1"_s, u"V1"_s,
                                  u"sha256-0d82.sig"_s, u"..."_s, u"20240501"_s, QString(128, u'9'), QString(128, u'x')};
    return tags;
}

} // namespace

void TestNaturalKey::ascends_data()
{
    QTest::addColumn<QStringList>("tags");

    QTest::newRow("numbers by value") << QStringList{u"v9"_s, u"v10"_s, u"v100"_s};
    QTest::newRow("numbers inside") << QStringList{u"1.9.0"_s, u"1.10.0"_s, u"1.10.1"_s};
    QTest::newRow("a pre-release before its release") << QStringList{u"1.0-rc1"_s, u"1.0"_s};
    QTest::newRow("pre-releases among themselves") << QStringList{u"1.0-alpha"_s, u"1.0-alpha.1"_s, u"1.0-beta"_s, u"1.0-rc.1"_s, u"1.0"_s};
    QTest::newRow("the numbers of pre-releases by value") << QStringList{u"1.0-rc2"_s, u"1.0-rc9"_s, u"1.0-rc10"_s, u"1.0"_s};
    QTest::newRow("a pre-release without a joint") << QStringList{u"3.13.0rc1"_s, u"3.13.0rc2"_s, u"3.13.0"_s};
    QTest::newRow("a pre-release behind an underscore") << QStringList{u"1.0_rc1"_s, u"1.0"_s};
    QTest::newRow("a pre-release in capital letters") << QStringList{u"1.0-RC1"_s, u"1.0"_s};
    QTest::newRow("snapshot, nightly, dev and canary") << QStringList{u"1.0-canary"_s, u"1.0-dev"_s, u"1.0-nightly"_s, u"1.0-snapshot"_s, u"1.0"_s};
    QTest::newRow("preview is more than pre") << QStringList{u"1.0-pre1"_s, u"1.0-preview1"_s, u"1.0-preview2"_s, u"1.0"_s};
    QTest::newRow("preview without a joint") << QStringList{u"1.0preview1"_s, u"1.0"_s};
    QTest::newRow("a pre-release of a variant") << QStringList{u"1.0-rc1"_s, u"1.0-rc1-alpine"_s, u"1.0"_s, u"1.0-alpine"_s};
    QTest::newRow("a pre-release comes behind the release before") << QStringList{u"1.0"_s, u"1.1-rc1"_s, u"1.1"_s};
    QTest::newRow("a word that begins like a pre-release is none") << QStringList{u"1.0"_s, u"1.0-alphabet"_s, u"1.0-development"_s, u"1.0-rclone"_s};
    QTest::newRow("a pre-release needs a number before it") << QStringList{u"app"_s, u"app-rc"_s};
    QTest::newRow("a longer version comes later") << QStringList{u"1.2"_s, u"1.2.1"_s};
    QTest::newRow("a series before its members") << QStringList{u"3"_s, u"3.20"_s, u"3.20.3"_s};
    QTest::newRow("a variant behind its version") << QStringList{u"3.20"_s, u"3.20-slim"_s};
    QTest::newRow("versions before words") << QStringList{u"0.1"_s, u"9999"_s, u"edge"_s, u"latest"_s};
    QTest::newRow("nothing comes first") << QStringList{u""_s, u"0"_s, u"a"_s};
    QTest::newRow("dates") << QStringList{u"20240501"_s, u"20240502"_s, u"20240502-1"_s};
    QTest::newRow("leading zeros do not count") << QStringList{u"v008"_s, u"v9"_s, u"v010"_s};
    QTest::newRow("leading zeros decide last") << QStringList{u"1.01"_s, u"1.1"_s, u"1.02"_s};
    QTest::newRow("zero is a number") << QStringList{u"1.0"_s, u"1.00.1"_s, u"1.1"_s};
    QTest::newRow("case does not part") << QStringList{u"Alpha"_s, u"beta"_s, u"Gamma"_s};
    QTest::newRow("case decides last") << QStringList{u"V1"_s, u"v1"_s, u"V2"_s, u"v2"_s};
    QTest::newRow("numbers beyond 64 bits") << QStringList{u"18446744073709551616"_s, u"18446744073709551617"_s, u"118446744073709551616"_s};
    QTest::newRow("numbers of a whole tag") << QStringList{QString(127, u'9'), u'1' + QString(127, u'0'), QString(128, u'9')};
}

void TestNaturalKey::ascends()
{
    QFETCH(const QStringList, tags);
    for (qsizetype i = 1; i < tags.size(); ++i) {
        const QString pair = tags[i - 1] + u" < "_s + tags[i];
        QVERIFY2(core::naturalKey(tags[i - 1]) < core::naturalKey(tags[i]), qPrintable(pair));
    }
}

void TestNaturalKey::sortsShuffled()
{
    const QStringList sorted{u"1.2"_s, u"1.2.1"_s, u"1.9"_s, u"1.10-rc1"_s, u"1.10-rc10"_s, u"1.10"_s, u"2.0"_s, u"edge"_s, u"latest"_s, u"v1"_s, u"v10"_s};
    QRandomGenerator random(20240501);
    for (int round = 0; round < 50; ++round) {
        QStringList tags = sorted;
        std::shuffle(tags.begin(), tags.end(), random);
        std::sort(tags.begin(), tags.end(), [](const QString &a, const QString &b) { return core::naturalKey(a) < core::naturalKey(b); });
        QCOMPARE(tags, sorted);
    }
}

void TestNaturalKey::isTotal()
{
    for (const QString &a : anyTags()) {
        for (const QString &b : anyTags())
            QCOMPARE(core::naturalKey(a) == core::naturalKey(b), a == b);
    }
}

QTEST_GUILESS_MAIN(TestNaturalKey)
#include "tst_naturalkey.moc"
