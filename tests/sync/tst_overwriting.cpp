// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#ifndef Q_MOC_RUN // moc 6.4 stumbles over what QtConcurrent includes
#include "support/copyworkshop.h"
#endif
#include "support/memoryregistry.h"
#include "support/result.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using tests::CopyWorkshop;
using tests::MemoryRegistry;
using tests::ReceivedRequest;
using tests::Reply;

/// Somebody else puts the destination's tag while an image is on its way there.
class TestOverwriting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAgainBeforeItTags_data();
    void looksAgainBeforeItTags();
    void asksForATagAsOftenAsItMatters_data();
    void asksForATagAsOftenAsItMatters();
};

void TestOverwriting::looksAgainBeforeItTags_data()
{
    QTest::addColumn<QByteArray>("theirs"); // layer of their image
    QTest::addColumn<sync::SyncOptions>("options");
    QTest::addColumn<bool>("works");
    QTest::addColumn<QByteArray>("tagged"); // layer of what the tag stands for in the end
    QTest::addColumn<QByteArray>("kept");   // of the backup
    const QByteArray ours = "ours";
    const QByteArray theirs = "theirs";
    const sync::SyncOptions none;
    const sync::SyncOptions update{.update = true};
    const sync::SyncOptions backup{.update = true, .backupTemplate = u"{{ .Tag }}-before"_s};
    QTest::newRow("without updates it is theirs") << theirs << none << false << theirs << QByteArray();
    QTest::newRow("the same image is no quarrel") << ours << none << true << ours << QByteArray();
    QTest::newRow("with updates it is ours") << theirs << update << true << ours << QByteArray();
    QTest::newRow("a backup is of what is overwritten") << theirs << backup << true << ours << theirs;
    QTest::newRow("a backup of the same image is none") << ours << backup << true << ours << QByteArray();
}

void TestOverwriting::looksAgainBeforeItTags()
{
    QFETCH(const QByteArray, theirs);
    QFETCH(const sync::SyncOptions, options);
    QFETCH(const bool, works);
    QFETCH(const QByteArray, tagged);
    QFETCH(const QByteArray, kept);
    MemoryRegistry source;
    MemoryRegistry target;
    source.putImage(u"team/app"_s, u"1.0"_s, "ours");
    source.putImage(u"team/app"_s, u"their"_s, "theirs");
    target.amend([&](const ReceivedRequest &request, Reply *) {
        if (request.method == "PUT" && request.target.contains("/blobs/"))
            target.putImage(u"mirror/app"_s, u"1.0"_s, theirs);
    });
    CopyWorkshop workshop;
    const auto copied = workshop.copy(source.address() + u"/team/app"_s, target.address() + u"/mirror/app"_s, u"1.0"_s, options);
    QCOMPARE(copied.has_value(), works);
    if (!works)
        QVERIFY2(copied.error().message.contains(u"mirror/app:1.0"_s), qPrintable(copied.error().message));
    const auto manifestOf = [&source](const QByteArray &layer) {
        return layer.isEmpty() ? QByteArray() : source.manifest(u"team/app"_s, layer == "ours" ? u"1.0"_s : u"their"_s);
    };
    QCOMPARE(target.manifest(u"mirror/app"_s, u"1.0"_s), manifestOf(tagged));
    QCOMPARE(target.manifest(u"mirror/app"_s, u"1.0-before"_s), manifestOf(kept));
}

void TestOverwriting::asksForATagAsOftenAsItMatters_data()
{
    QTest::addColumn<core::TagState>("state"); // when it was planned
    QTest::addColumn<bool>("updates");
    QTest::addColumn<int>("questions");
    QTest::newRow("an absent one at the end") << core::TagState::Absent << false << 1;
    QTest::newRow("an assumed one before it is begun, and at the end") << core::TagState::Assumed << false << 2;
    QTest::newRow("with updates before it is begun") << core::TagState::Absent << true << 1;
    QTest::newRow("one that differs, with updates") << core::TagState::Changed << true << 1;
}

void TestOverwriting::asksForATagAsOftenAsItMatters()
{
    QFETCH(const core::TagState, state);
    QFETCH(const bool, updates);
    QFETCH(const int, questions);
    MemoryRegistry source;
    MemoryRegistry target;
    source.putImage(u"team/app"_s, u"1.0"_s, "ours");
    CopyWorkshop workshop;
    core::Transfer transfer = CopyWorkshop::transfer(source.address() + u"/team/app"_s, target.address() + u"/mirror/app"_s, u"1.0"_s);
    transfer.state = state;
    const auto copied = workshop.copy(transfer, {.update = updates});
    VERIFY_RESULT(copied);
    QVERIFY(!copied->wasThere);
    QCOMPARE(target.count("HEAD", "/manifests/1.0"), questions);

    const auto again = workshop.copy(transfer, {.update = updates}); // as after a kill that came before it was written down
    VERIFY_RESULT(again);
    QVERIFY(again->wasThere);
    QCOMPARE(workshop.tally.sent, 0);
    QCOMPARE(target.count("PUT", "/manifests/1.0"), 1);
}

QTEST_GUILESS_MAIN(TestOverwriting)
#include "tst_overwriting.moc"
