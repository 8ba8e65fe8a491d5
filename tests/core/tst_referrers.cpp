// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/referrers.h"
#include "support/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags::core;

class TestReferrers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void listsEachOnce();
    void addsWhatIsMissing();
    void leavesACompleteIndexAsItIs();
    void makesAnIndexOfNone();
    void namesTags_data();
    void namesTags();
};

namespace {

Referrer referrerOf(const QByteArray &content)
{
    const Digest digest = Digest::ofBytes(content);
    return {.digest = digest, .descriptor = {{u"digest"_s, digest.toString()}, {u"size"_s, content.size()}, {u"artifactType"_s, QString::fromLatin1("test/" + content)}}};
}

QByteArray indexOf(const QList<Referrer> &referrers, QJsonObject index = {{u"schemaVersion"_s, 2}})
{
    QJsonArray manifests;
    for (const Referrer &referrer : referrers)
        manifests += referrer.descriptor;
    index.insert(u"manifests"_s, manifests);
    return QJsonDocument(index).toJson();
}

} // namespace

void TestReferrers::refuses_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a list that is none") << QByteArray(R"({"manifests":5})");
    QTest::newRow("a descriptor that is none") << QByteArray(R"({"manifests":[5]})");
    QTest::newRow("a digest that is none") << QByteArray(R"({"manifests":[{"digest":"sha256:../x"}]})");
    QTest::newRow("an image") << QByteArray(R"({"layers":[]})");
    QTest::newRow("an index of another make") << QByteArray(R"({"mediaType":"application/vnd.docker.distribution.manifest.list.v2+json","manifests":[]})");
}

void TestReferrers::refuses()
{
    QFETCH(const QByteArray, index);
    QVERIFY(!parseReferrers(index));
    QVERIFY(!withReferrers(index, {referrerOf("a")})); // and so it is not overwritten
}

void TestReferrers::listsEachOnce()
{
    const auto list = parseReferrers(indexOf({referrerOf("a"), referrerOf("b"), referrerOf("a")}));
    VERIFY_RESULT(list);
    QCOMPARE(*list, (QList{referrerOf("a"), referrerOf("b")}));
    QVERIFY(parseReferrers(R"({"manifests":null})")->isEmpty());
}

void TestReferrers::addsWhatIsMissing()
{
    const QByteArray before = indexOf({referrerOf("a"), referrerOf("b")}, {{u"schemaVersion"_s, 2}, {u"annotations"_s, QJsonObject{{u"by"_s, u"somebody"_s}}}});
    const auto after = withReferrers(before, {referrerOf("b"), referrerOf("c")});
    VERIFY_RESULT(after);
    QCOMPARE(*parseReferrers(*after), (QList{referrerOf("a"), referrerOf("b"), referrerOf("c")}));
    QCOMPARE(QJsonDocument::fromJson(*after)["annotations"_L1], QJsonDocument::fromJson(before)["annotations"_L1]);
}

void TestReferrers::leavesACompleteIndexAsItIs()
{
    const QByteArray index = indexOf({referrerOf("a"), referrerOf("b")}) + "  \n";
    QCOMPARE(*withReferrers(index, {referrerOf("b")}), index);
}

void TestReferrers::makesAnIndexOfNone()
{
    const auto index = withReferrers({}, {referrerOf("a")});
    VERIFY_RESULT(index);
    QCOMPARE(*parseReferrers(*index), QList{referrerOf("a")});
    QCOMPARE(QJsonDocument::fromJson(*index)["mediaType"_L1].toString(), u"application/vnd.oci.image.index.v1+json"_s);
}

void TestReferrers::namesTags_data()
{
    QTest::addColumn<Digest>("subject");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QStringList>("digestTags");
    const QString hex(64, u'a');
    QTest::newRow("sha256") << *Digest::parse(QString(u"sha256:"_s + hex)) << QString(u"sha256-"_s + hex)
                            << QStringList{u"sha256-%1.sig"_s.arg(hex), u"sha256-%1.att"_s.arg(hex), u"sha256-%1.sbom"_s.arg(hex)};
    QTest::newRow("sha512 is cut to what a tag has room for") << *Digest::parse(QString(u"sha512:"_s + hex + QString(64, u'b'))) << QString(u"sha512-"_s + hex) << QStringList();
}

void TestReferrers::namesTags()
{
    QFETCH(const Digest, subject);
    QTEST(referrersTag(subject), "tag");
    QTEST(digestTags(subject), "digestTags");
}

QTEST_GUILESS_MAIN(TestReferrers)
#include "tst_referrers.moc"
