// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/destination.h"
#include "support/result.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace lstags;
using core::DestinationRule;
using core::RepositoryName;

class TestDestination final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesPrefixes_data();
    void makesPrefixes();
    void separates_data();
    void separates();
    void expandsTemplates_data();
    void expandsTemplates();
    void normalisesTheRegistry_data();
    void normalisesTheRegistry();
    void refusesOptions_data();
    void refusesOptions();
    void refusesResults_data();
    void refusesResults();
    void refusesAnAddressAsPrefix();
    void showsNothingHostile();
    void isAKey();
};

namespace {

core::Result<core::Destination> destinationOf(const DestinationRule::Options &options, const QString &image, const QString &tag = u"v1.2"_s)
{
    const auto rule = DestinationRule::make(options);
    if (!rule)
        return tl::unexpected(rule.error());
    const auto name = RepositoryName::parse(image);
    if (!name)
        return tl::unexpected(name.error());
    return rule->of(*name, tag);
}

} // namespace

void TestDestination::makesPrefixes_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("prefix"); // null: no -R
    QTest::addColumn<QString>("path");

    const QString none;
    const auto row = [](const char *name, const QString &image, const QString &prefix, const QString &path) { QTest::newRow(name) << image << prefix << path; };
    row("Docker Hub, an official image", u"alpine"_s, none, u"registry/hub/docker/com/library/alpine"_s);
    row("Docker Hub, a user's image", u"mesosphere/chronos"_s, none, u"registry/hub/docker/com/mesosphere/chronos"_s);
    row("Docker Hub by another name", u"docker.io/library/alpine"_s, none, u"registry/hub/docker/com/library/alpine"_s);
    row("the port is dropped", u"localhost:5000/nginx"_s, none, u"localhost/nginx"_s);
    row("localhost without a port", u"localhost/nginx"_s, none, u"localhost/nginx"_s);
    row("a host of three parts", u"registry.company.com/hype/kubernetes"_s, none, u"registry/company/com/hype/kubernetes"_s);
    row("a host in capital letters", u"Quay.IO/coreos/flannel"_s, none, u"quay/io/coreos/flannel"_s);
    row("a host with dashes", u"my--host.example:443/a"_s, none, u"my--host/example/a"_s);
    row("an IPv4 address", u"127.0.0.1:5000/a"_s, none, u"127/0/0/1/a"_s);
    row("an empty prefix is none", u"localhost:5000/nginx"_s, u""_s, u"localhost/nginx"_s);
    row("a slash: as it is", u"alpine"_s, u"/"_s, u"library/alpine"_s);
    row("slashes: as it is", u"alpine"_s, u"///"_s, u"library/alpine"_s);
    row("a prefix", u"alpine"_s, u"/my/prefix"_s, u"my/prefix/library/alpine"_s);
    row("a prefix with a slash at its end", u"alpine"_s, u"/my/prefix/"_s, u"my/prefix/library/alpine"_s);
    row("a prefix without slashes around", u"alpine"_s, u"my/prefix"_s, u"my/prefix/library/alpine"_s);
    row("a prefix with too many slashes", u"alpine"_s, u"//my//prefix//"_s, u"my/prefix/library/alpine"_s);
    row("a prefix for an IPv6 address", u"[::1]:5000/a"_s, u"/six"_s, u"six/a"_s);
    row("an IPv6 address as it is", u"[::1]:5000/a"_s, u"/"_s, u"a"_s);
}

void TestDestination::makesPrefixes()
{
    QFETCH(const QString, image);
    QFETCH(const QString, prefix);
    QFETCH(const QString, path);
    DestinationRule::Options options;
    if (!prefix.isNull())
        options.prefix = prefix;
    const auto destination = destinationOf(options, image);
    VERIFY_RESULT(destination);
    QCOMPARE(destination->name.registry, u"localhost:5000"_s);
    QCOMPARE(destination->name.path, path);
    QCOMPARE(destination->tag, u"v1.2"_s);
    QCOMPARE(destination->toString(), QString(u"localhost:5000/"_s + path + u":v1.2"_s));
}

void TestDestination::separates_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("path");

    QTest::newRow("a dash inside the path, not in the prefix") << u"quay.io/a/b/c"_s << u"-"_s << u"my/prefix/a-b-c"_s;
    QTest::newRow("two underscores") << u"quay.io/a/b"_s << u"__"_s << u"my/prefix/a__b"_s;
    QTest::newRow("a slash") << u"quay.io/a/b"_s << u"/"_s << u"my/prefix/a/b"_s;
    QTest::newRow("nothing") << u"quay.io/a/b"_s << u""_s << u"my/prefix/ab"_s;
    QTest::newRow("one component") << u"quay.io/a"_s << u"-"_s << u"my/prefix/a"_s;
    QTest::newRow("library/ is a component") << u"alpine"_s << u"."_s << u"my/prefix/library.alpine"_s;
    QTest::newRow("a separator that goes deeper") << u"quay.io/a/b"_s << u"/x/"_s << u"my/prefix/a/x/b"_s;
}

void TestDestination::separates()
{
    QFETCH(const QString, image);
    QFETCH(const QString, separator);
    const auto destination = destinationOf({.prefix = u"/my/prefix"_s, .separator = separator}, image);
    VERIFY_RESULT(destination);
    QTEST(destination->name.path, "path");
}

void TestDestination::expandsTemplates_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("pathTemplate");
    QTest::addColumn<QString>("tagTemplate");
    QTest::addColumn<QString>("destination");

    const QString path = u"{{ .Prefix }}{{ .Path }}"_s;
    const QString tag = u"{{ .Tag }}"_s;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("the default") << u"quay.io/coreos/flannel"_s << path << tag << u"localhost:5000/quay/io/coreos/flannel:v1.2_RC"_s;
    row("the name is what people write") << u"quay.io/coreos/flannel"_s << u"{{ .Name }}"_s << tag << u"localhost:5000/quay.io/coreos/flannel:v1.2_RC"_s;
    row("the name of Docker Hub's own images") << u"docker.io/library/alpine"_s << u"hub/{{ .Name }}"_s << tag << u"localhost:5000/hub/alpine:v1.2_RC"_s;
    row("the last component of the name") << u"quay.io/coreos/flannel"_s << u"{{ .Prefix }}{{ .Name | base }}"_s << tag << u"localhost:5000/quay/io/flannel:v1.2_RC"_s;
    row("the base of the path") << u"quay.io/coreos/flannel"_s << u"/m/{{ .Path | base }}"_s << tag << u"localhost:5000/m/flannel:v1.2_RC"_s;
    row("a slash too many") << u"quay.io/a/b"_s << u"/{{ .Prefix }}//{{ .Path }}"_s << tag << u"localhost:5000/quay/io/a/b:v1.2_RC"_s;
    row("the host of the source") << u"quay.io:443/a"_s << u"{{ .Registry }}/{{ .Path }}"_s << tag << u"localhost:5000/quay.io/a:v1.2_RC"_s;
    row("the tag in the path") << u"quay.io/a"_s << u"{{ .Path }}/{{ .Tag | lower }}"_s << u"latest"_s << u"localhost:5000/a/v1.2_rc:latest"_s;
    row("a suffix of the tag") << u"quay.io/a"_s << path << u"{{ .Tag }}-prd"_s << u"localhost:5000/quay/io/a:v1.2_RC-prd"_s;
    row("the name in the tag") << u"quay.io/a/b"_s << u"all"_s << u"{{ .Name | base }}-{{ .Tag | trimPrefix `v` }}"_s << u"localhost:5000/all:b-1.2_RC"_s;
    row("an expression") << u"quay.io/a"_s << path << u"{{ regexReplaceAll `^v([0-9]+).*` .Tag `$1` }}"_s << u"localhost:5000/quay/io/a:1"_s;
    row("a slash is not escaped") << u"quay.io/a/b"_s << u"{{ .Path | replace `/` `/x/` }}"_s << tag << u"localhost:5000/a/x/b:v1.2_RC"_s;
    row("IPv6 where no prefix is asked for") << u"[::1]:5000/a/b"_s << u"six/{{ .Path }}"_s << tag << u"localhost:5000/six/a/b:v1.2_RC"_s;
}

void TestDestination::expandsTemplates()
{
    QFETCH(const QString, image);
    QFETCH(const QString, pathTemplate);
    QFETCH(const QString, tagTemplate);
    const auto destination = destinationOf({.pathTemplate = pathTemplate, .tagTemplate = tagTemplate}, image, u"v1.2_RC"_s);
    VERIFY_RESULT(destination);
    QTEST(destination->toString(), "destination");
}

void TestDestination::normalisesTheRegistry_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("destination");

    QTest::newRow("capital letters") << u"Registry.Company.IO"_s << u"registry.company.io/a:v1.2"_s;
    QTest::newRow("an alias of Docker Hub") << u"docker.io"_s << u"registry.hub.docker.com/library/a:v1.2"_s;
    QTest::newRow("localhost") << u"localhost"_s << u"localhost/a:v1.2"_s;
    QTest::newRow("a word with a port") << u"registry:5000"_s << u"registry:5000/a:v1.2"_s;
    QTest::newRow("an IPv6 address") << u"[::1]:5000"_s << u"[::1]:5000/a:v1.2"_s;
}

void TestDestination::normalisesTheRegistry()
{
    QFETCH(const QString, registry);
    QFETCH(const QString, destination);
    const auto found = destinationOf({.registry = registry, .prefix = u"/"_s}, u"quay.io/a"_s);
    VERIFY_RESULT(found);
    QCOMPARE(found->toString(), destination);
    QCOMPARE(RepositoryName::parse(QString(found->name.registry + u'/' + found->name.path)), found->name);
    QCOMPARE(DestinationRule::make({.registry = registry})->registry(), found->name.registry);
}

void TestDestination::refusesOptions_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("pathTemplate");
    QTest::addColumn<QString>("tagTemplate");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");

    const DestinationRule::Options good;
    const auto row = [](const char *name, const DestinationRule::Options &options, int column, const QString &words) {
        QTest::newRow(name) << options.registry << options.prefix.value_or(QString()) << options.separator << options.pathTemplate << options.tagTemplate << column << words;
    };
    row("no registry", {.registry = u""_s}, 1, u"Push registry (-r) \"\", column 1: A registry is expected"_s);
    row("a URL", {.registry = u"https://quay.io"_s}, 7, u"\"https://quay.io\", column 7: A port"_s);
    row("a path behind the registry", {.registry = u"quay.io/a"_s}, 1, u"\"quay.io/a\", column 1"_s);
    row("a bad port", {.registry = u"quay.io:0"_s}, 9, u"column 9: A port"_s);
    row("a word alone", {.registry = u"registry"_s}, 1, u"a dot or a port"_s);
    row("an escape sequence", {.registry = u"\u001b[31m"_s}, 1, u"\"\\u{001b}[31m\""_s);
    row("a placeholder", {.registry = u"%1%2%3%4"_s}, 1, u"Push registry (-r) \"%1%2%3%4\", column 1: A registry"_s);
    row("a prefix of 256 characters", {.prefix = QString(256, u'a')}, 256, u"Push prefix (-R)"_s);
    row("a separator of 256 characters", {.separator = QString(256, u'-')}, 256, u"Path separator (-s)"_s);
    row("an open brace in the path", {.pathTemplate = u"a{{ .Path"_s}, 2, u"Push path template \"a{{ .Path\", column 2: The action"_s);
    row("an unknown field of the path", {.pathTemplate = u"{{ .Host }}"_s}, 4, u"Push path template \"{{ .Host }}\", column 4: There is no field \".Host\"; one of these is expected: .Prefix, .Path, .Name, .Tag, .Registry."_s);
    row("an unknown function of the tag", {.tagTemplate = u"{{ .Tag | shout }}"_s}, 11, u"Push tag template \"{{ .Tag | shout }}\", column 11: There is no function \"shout\""_s);
    row("the clock", {.tagTemplate = u"{{ now }}"_s}, 4, u"There is no function \"now\""_s);
    row("a tag template of 5000 characters", {.tagTemplate = QString(5000, u'a')}, 1, u"Push tag template"_s);
}

void TestDestination::refusesOptions()
{
    QFETCH(const QString, registry);
    QFETCH(const QString, prefix);
    QFETCH(const QString, separator);
    QFETCH(const QString, pathTemplate);
    QFETCH(const QString, tagTemplate);
    QFETCH(const QString, words);
    const auto rule = DestinationRule::make(
        {.registry = registry, .prefix = prefix, .separator = separator, .pathTemplate = pathTemplate, .tagTemplate = tagTemplate});
    QVERIFY(!rule);
    QCOMPARE(rule.error().kind, core::ErrorKind::Syntax);
    QTEST(rule.error().column, "column");
    QVERIFY2(rule.error().message.contains(words), qPrintable(rule.error().message));
    QCOMPARE(core::printable(rule.error().message), rule.error().message);
    QVERIFY(rule.error().message.size() < 1000);
}

void TestDestination::refusesResults_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QString>("pathTemplate");
    QTest::addColumn<QString>("tagTemplate");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const DestinationRule::Options &options, const QString &words) {
        QTest::newRow(name) << options.prefix.value_or(QString()) << options.separator << options.pathTemplate << options.tagTemplate << words;
    };
    const QString path = u"Push path template \"{{ .Prefix }}{{ .Path }}\" makes "_s;
    row("capital letters in the prefix", {.prefix = u"/My"_s}, path + u"\"/My/coreos/flannel\" of quay.io/coreos/flannel:v1.2: Capital letters"_s);
    row("white space in the prefix", {.prefix = u"/my prefix"_s}, path + u"\"/my prefix/coreos/flannel\""_s);
    row("a way up in the prefix", {.prefix = u"/../etc"_s}, path + u"\"/../etc/coreos/flannel\""_s);
    row("a tag in the prefix", {.prefix = u"/a:b"_s}, path + u"\"/a:b/coreos/flannel\""_s);
    row("a digest in the prefix", {.prefix = u"/a@sha256"_s}, path);
    row("a prefix that is long with the path", {.prefix = QString(u'/' + QString(250, u'a'))}, u"The name is longer than 255 characters."_s);
    row("a separator that is none of a name", {.separator = u"+"_s}, path + u"\"/quay/io/coreos+flannel\""_s);
    row("a separator that shows nothing", {.separator = u"\u200b"_s}, u"coreos\\u{200b}flannel"_s);
    row("an empty path", {.pathTemplate = u""_s}, u"Push path template \"\" makes \"\" of quay.io/coreos/flannel:v1.2: A repository name is expected"_s);
    row("slashes alone", {.pathTemplate = u"//"_s}, u"makes \"//\""_s);
    row("a prefix without a name", {.pathTemplate = u"{{ .Prefix }}"_s}, u"makes \"/quay/io/\" of quay.io/coreos/flannel:v1.2: A name is expected between the slashes."_s);
    row("capital letters in the path", {.pathTemplate = u"{{ .Path | upper }}"_s}, u"makes \"COREOS/FLANNEL\""_s);
    row("a path of nothing but white space", {.pathTemplate = u" "_s}, u"makes \" \""_s);
    row("a text that is too long", {.pathTemplate = u"{{ repeat 4000 .Path }}"_s}, u"Push path template for quay.io/coreos/flannel:v1.2 \"{{ repeat 4000 .Path }}\", column 4: "_s);
    row("an empty tag", {.tagTemplate = u""_s}, u"Push tag template \"\" makes \"\" of quay.io/coreos/flannel:v1.2: A tag is expected"_s);
    row("a dot before the tag", {.tagTemplate = u".{{ .Tag }}"_s}, u"Push tag template \".{{ .Tag }}\" makes \".v1.2\""_s);
    row("a slash in the tag", {.tagTemplate = u"{{ .Path }}"_s}, u"makes \"coreos/flannel\""_s);
    row("white space behind the tag", {.tagTemplate = u"{{ .Tag }} "_s}, u"makes \"v1.2 \""_s);
    row("a tag of 129 characters", {.tagTemplate = u"{{ repeat 129 `a` }}"_s}, u"at most 128"_s);
    row("letters beyond ASCII in the tag", {.tagTemplate = u"\u00e4"_s}, u"makes \"\u00e4\""_s);
    row("a placeholder", {.tagTemplate = u"%1%2%3"_s}, u"Push tag template \"%1%2%3\" makes \"%1%2%3\" of quay.io"_s);
}

void TestDestination::refusesResults()
{
    QFETCH(const QString, prefix);
    QFETCH(const QString, separator);
    QFETCH(const QString, pathTemplate);
    QFETCH(const QString, tagTemplate);
    QFETCH(const QString, words);
    const auto rule = DestinationRule::make({.prefix = prefix, .separator = separator, .pathTemplate = pathTemplate, .tagTemplate = tagTemplate});
    VERIFY_RESULT(rule);
    const auto destination = rule->of(RepositoryName::parse(u"quay.io/coreos/flannel").value(), u"v1.2"_s);
    QVERIFY(!destination);
    QCOMPARE(destination.error().kind, core::ErrorKind::Syntax);
    QVERIFY2(destination.error().message.contains(words), qPrintable(destination.error().message));
    QCOMPARE(core::printable(destination.error().message), destination.error().message);
}

void TestDestination::refusesAnAddressAsPrefix()
{
    const auto destination = destinationOf({}, u"[fd00::1]:5000/a"_s);
    QVERIFY(!destination);
    QCOMPARE(destination.error().kind, core::ErrorKind::Usage);
    QCOMPARE(destination.error().message, u"No path can be made from the IPv6 address of [fd00::1]:5000/a; choose a prefix with -R."_s);
}

void TestDestination::showsNothingHostile()
{
    const auto rule = DestinationRule::make({});
    VERIFY_RESULT(rule);
    const auto destination = rule->of(RepositoryName::parse(u"alpine").value(), u"\u001b[2J\u202e/../x"_s);
    QVERIFY(!destination);
    QCOMPARE(core::printable(destination.error().message), destination.error().message);
    QVERIFY(destination.error().message.contains(u"makes \"\\u{001b}[2J\\u{202e}/../x\" of alpine:\\u{001b}[2J"_s));
}

void TestDestination::isAKey()
{
    const auto first = destinationOf({}, u"alpine"_s, u"3.1"_s);
    const auto same = destinationOf({.pathTemplate = u"registry/hub/docker/com/library/alpine"_s}, u"quay.io/a"_s, u"3.1"_s);
    const auto other = destinationOf({}, u"alpine"_s, u"3.2"_s);
    QCOMPARE(*first, *same);
    QVERIFY(*first != *other);
    QCOMPARE((QSet<core::Destination>{*first, *same, *other}).size(), 2);
}

QTEST_GUILESS_MAIN(TestDestination)
#include "tst_destination.moc"
