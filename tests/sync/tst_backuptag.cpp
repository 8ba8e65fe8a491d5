// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/backuptag.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;

class TestBackupTag final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesATag_data();
    void makesATag();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

namespace {

const QDateTime noon(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

} // namespace

void TestBackupTag::makesATag_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("backup");
    QTest::newRow("of tag and date") << u"{{ .Tag }}-{{ .Date }}"_s << u"v1-20260501-120000"_s;
    QTest::newRow("with functions") << u"old-{{ .Tag | upper }}"_s << u"old-V1"_s;
}

void TestBackupTag::makesATag()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, backup);
    QCOMPARE(sync::backupTag(pattern, u"v1"_s, noon).value_or(QString()), backup);
}

void TestBackupTag::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("said");
    QTest::newRow("a field that there is not, by its column") << u"{{ .Tag }}-{{ .Day }}"_s << u"column 15: "_s;
    QTest::newRow("an open brace, by its column") << u"old-{{ .Tag"_s << u"column "_s;
    QTest::newRow("a function that there is not, by its column") << u"{{ .Tag | sha }}"_s << u"column 11: "_s;
    QTest::newRow("what is no tag") << u"{{ .Tag }}/old"_s << u"\"v1/old\" is no tag."_s;
    QTest::newRow("the same tag") << u"{{ .Tag }}"_s << u"it makes the same tag."_s;
}

void TestBackupTag::saysWhatIsWrong()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, said);
    const auto backup = sync::backupTag(pattern, u"v1"_s, noon);
    QVERIFY(!backup);
    QVERIFY2(backup.error().message.contains(said), qPrintable(backup.error().message));
    QVERIFY2(backup.error().message.contains(pattern), qPrintable(backup.error().message));
}

QTEST_GUILESS_MAIN(TestBackupTag)
#include "tst_backuptag.moc"
