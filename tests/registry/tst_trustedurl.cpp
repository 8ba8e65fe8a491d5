// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/trustedurl.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace lstags;

class TestTrustedUrl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whyUntrusted_data();
    void whyUntrusted();
};

void TestTrustedUrl::whyUntrusted_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("says"); // empty: it is trusted
    const QString open = u"https://registry.example.com"_s;
    const QString inside = u"https://10.0.0.5:5000"_s;
    const QString here = u"http://127.0.0.1:5000"_s;
    const QString isPrivate = u"private network"_s;
    const auto row = [](const char *name, const QString &registry, const QString &target, const QString &says) {
        QTest::newRow(name) << registry << target << says;
    };
    row("itself", open, u"https://registry.example.com/v2/"_s, {});
    row("another port of itself", open, u"https://registry.example.com:8443/v2/"_s, {});
    row("another host", open, u"https://uploads.example.net/x?y=z"_s, {});
    row("a public address", open, u"https://9.9.9.9/x"_s, {});
    row("http from https", open, u"http://registry.example.com/v2/"_s, u"https"_s);
    row("another scheme", open, u"ftp://registry.example.com/v2/"_s, u"address is none"_s);
    row("a file", open, u"file:///etc/passwd"_s, u"address is none"_s);
    row("no host", open, u"https:///v2/"_s, u"address is none"_s);
    row("nothing", open, u""_s, u"address is none"_s);
    row("a user name", open, u"https://anna@registry.example.com/v2/"_s, u"user name"_s);
    row("loopback", open, u"https://127.0.0.1/v2/"_s, isPrivate);
    row("loopback of IPv6", open, u"https://[::1]/v2/"_s, isPrivate);
    row("loopback of IPv4 in IPv6", open, u"https://[::ffff:127.0.0.1]/v2/"_s, isPrivate);
    row("the metadata of a cloud", open, u"https://169.254.169.254/latest/meta-data"_s, isPrivate);
    row("the metadata of a cloud in IPv6", open, u"https://[::ffff:169.254.169.254]/latest"_s, isPrivate);
    row("link-local of IPv6", open, u"https://[fe80::1]/v2/"_s, isPrivate);
    row("unique local of IPv6", open, u"https://[fd00::1]/v2/"_s, isPrivate);
    row("10.0.0.0/8", open, u"https://10.1.2.3/v2/"_s, isPrivate);
    row("172.16.0.0/12", open, u"https://172.31.2.3/v2/"_s, isPrivate);
    row("192.168.0.0/16", open, u"https://192.168.2.3/v2/"_s, isPrivate);
    row("an address of a provider's network", open, u"https://100.64.0.1/v2/"_s, isPrivate);
    row("a private address of IPv4 in IPv6", open, u"https://[::ffff:10.0.0.1]/v2/"_s, isPrivate);
    row("any address", open, u"https://0.0.0.0/v2/"_s, isPrivate);
    row("an address as one number", open, u"https://2130706433/v2/"_s, isPrivate);
    row("an address in hexadecimal", open, u"https://0x7f000001/v2/"_s, isPrivate);
    row("localhost", open, u"https://localhost/v2/"_s, isPrivate);
    row("a name below localhost", open, u"https://x.localhost/v2/"_s, isPrivate);
    row("a neighbour within a private network", inside, u"https://10.0.0.6/v2/"_s, {});
    row("a neighbour of this computer", here, u"http://127.0.0.2:5000/v2/"_s, {});
    row("localhost from loopback", here, u"http://localhost:5000/v2/"_s, {});
}

void TestTrustedUrl::whyUntrusted()
{
    QFETCH(const QString, registry);
    QFETCH(const QString, target);
    QFETCH(const QString, says);
    const QString why = registry::whyUntrusted(QUrl(registry), QUrl::fromEncoded(target.toLatin1(), QUrl::StrictMode));
    QCOMPARE(why.isEmpty(), says.isEmpty());
    QVERIFY2(why.contains(says), qPrintable(why));
}

QTEST_GUILESS_MAIN(TestTrustedUrl)
#include "tst_trustedurl.moc"
