// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include <QDir>
#include <QMap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lstags;
using namespace std::chrono_literals;

class TestOptions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void defaults();
    void takesSpecifications_data();
    void takesSpecifications();
    void reads_data();
    void reads();
    void readsTheEnvironment_data();
    void readsTheEnvironment();
    void optionsWinOverTheEnvironment_data();
    void optionsWinOverTheEnvironment();
    void readsDockerHost();
    void readsAccounts_data();
    void readsAccounts();
    void readsTheTarget_data();
    void readsTheTarget();
    void namesTheAction_data();
    void namesTheAction();
    void refuses_data();
    void refuses();
    void checksWhatIsNamed_data();
    void checksWhatIsNamed();
    void makesMistakesPrintable_data();
    void makesMistakesPrintable();
    void refusesFromTheEnvironment_data();
    void refusesFromTheEnvironment();
    void helps_data();
    void helps();
    void saysItsVersion_data();
    void saysItsVersion();

private:
    QMap<QByteArray, QByteArray> m_before;
};

namespace {

const QByteArrayList variables{
    "YAML_CONFIG", "DOCKER_JSON", "PULL", "PUSH", "DRY_RUN", "PUSH_REGISTRY", "PUSH_PREFIX", "PUSH_PATH_TEMPLATE", "PUSH_TAG_TEMPLATE",
    "PUSH_UPDATE", "PATH_SEPARATOR", "NO_SSL_VERIFY", "CONCURRENT_REQUESTS", "WAIT_BETWEEN", "RETRY_REQUESTS", "RETRY_DELAY", "INSECURE_REGISTRY_EX",
    "BASIC_AUTH", "TRACE_REQUESTS", "DO_NOT_FAIL", "DAEMON_MODE", "POLLING_INTERVAL", "VERBOSE", "LSTAGS_CACHE", "DOCKER_HOST"};

QString placesOf(const QList<core::Target> &targets)
{
    QStringList places;
    for (const core::Target &target : targets)
        places += target.toString();
    return places.join(u' ');
}

/// One value of the options by its name, as text.
QString valueOf(const cli::Options &options, const QString &name)
{
    const compare::Settings &settings = options.settings;
    const auto flag = [](bool value) { return value ? u"true"_s : u"false"_s; };
    const auto milliseconds = [](std::chrono::milliseconds value) { return QString::number(value.count()); };
    const QMap<QString, QString> values{
        {u"specs"_s, options.specs.join(u' ')},
        {u"listFile"_s, options.listFile},
        {u"against"_s, placesOf(options.against)},
        {u"output"_s, QString::number(int(options.output))},
        {u"explain"_s, flag(options.explain)},
        {u"differsIsFailure"_s, flag(options.differsIsFailure)},
        {u"details"_s, flag(options.details)},
        {u"verbose"_s, flag(options.verbose)},
        {u"trace"_s, flag(options.trace)},
        {u"action"_s, options.action == cli::Action::Pull ? u"pull"_s : options.action == cli::Action::Push ? u"push"_s : QString()},
        {u"dryRun"_s, flag(options.dryRun)},
        {u"update"_s, flag(options.sync.update)},
        {u"keepGoing"_s, flag(options.sync.keepGoing)},
        {u"watches"_s, flag(options.watches)},
        {u"pushRegistry"_s, options.destination.registry},
        {u"prefix"_s, options.destination.prefix.value_or(u"none"_s)},
        {u"limitRate"_s, QString::number(options.limits.limitRate)},
        {u"chunkSize"_s, QString::number(options.limits.chunkSize)},
        {u"concurrentRequests"_s, QString::number(settings.concurrentRequests)},
        {u"waitBetween"_s, milliseconds(settings.waitBetween)},
        {u"retryRequests"_s, QString::number(settings.retryRequests)},
        {u"retryDelay"_s, milliseconds(settings.retryDelay)},
        {u"verifyTls"_s, flag(settings.verifyTls)},
        {u"insecurePattern"_s, settings.insecurePattern.value_or(u"none"_s)},
        {u"dockerJson"_s, settings.dockerJson},
        {u"basicAuth"_s, settings.basicAuth.join(u'|')},
        {u"engineHost"_s, settings.engineHost},
        {u"cacheFile"_s, settings.cacheFile},
    };
    return values.value(name, u"no such value"_s);
}

} // namespace

#define VERIFY_OPTIONS(options) QVERIFY2((options).has_value(), (options).has_value() ? "" : qPrintable((options).error().text))

void TestOptions::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, u"/nonexistent"_s); // not those of who runs it
    for (const QByteArray &name : variables) {
        if (qEnvironmentVariableIsSet(name.constData()))
            m_before.insert(name, qgetenv(name.constData()));
    }
}

void TestOptions::init()
{
    for (const QByteArray &name : variables)
        qunsetenv(name.constData());
}

void TestOptions::cleanupTestCase()
{
    init();
    for (auto variable = m_before.cbegin(); variable != m_before.cend(); ++variable)
        qputenv(variable.key().constData(), variable.value());
}

void TestOptions::defaults()
{
    const auto options = cli::parseOptions({u"alpine"_s});
    VERIFY_OPTIONS(options);
    const QMap<QString, QString> expected{
        {u"specs"_s, u"alpine"_s},          {u"listFile"_s, QString()},      {u"against"_s, u"engine"_s},         {u"output"_s, QString::number(int(cli::OutputFormat::Table))},
        {u"explain"_s, u"false"_s},         {u"differsIsFailure"_s, u"false"_s}, {u"details"_s, u"false"_s},      {u"verbose"_s, u"false"_s},
        {u"trace"_s, u"false"_s},           {u"action"_s, QString()},        {u"concurrentRequests"_s, u"16"_s},  {u"waitBetween"_s, u"0"_s},
        {u"retryRequests"_s, u"2"_s},       {u"retryDelay"_s, u"2000"_s},    {u"verifyTls"_s, u"true"_s},         {u"insecurePattern"_s, u"none"_s},
        {u"dockerJson"_s, QString()},       {u"basicAuth"_s, QString()},     {u"engineHost"_s, QString()},        {u"cacheFile"_s, QString()}};
    for (auto value = expected.cbegin(); value != expected.cend(); ++value)
        QVERIFY2(valueOf(*options, value.key()) == value.value(), qPrintable(value.key()));
    QVERIFY(options->against.first().isEngine());
    QVERIFY(options->settings.certificateFolders.isEmpty());
}

void TestOptions::takesSpecifications_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("specs");

    const auto row = [](const char *name, const QStringList &arguments, const QStringList &specs) { QTest::newRow(name) << arguments << specs; };
    row("one", {u"alpine"_s}, {u"alpine"_s});
    row("several keep their order", {u"b"_s, u"a"_s, u"c"_s}, {u"b"_s, u"a"_s, u"c"_s});
    row("the same twice", {u"a"_s, u"a"_s}, {u"a"_s, u"a"_s});
    row("between options", {u"a"_s, u"-k"_s, u"b"_s, u"--output"_s, u"csv"_s, u"c"_s}, {u"a"_s, u"b"_s, u"c"_s});
    row("behind an account", {u"-B"_s, u"quay.io a:b"_s, u"x"_s}, {u"x"_s});
    row("behind an account in one word", {u"--basic-auth=quay.io a:b"_s, u"x"_s, u"y"_s}, {u"x"_s, u"y"_s});
    row("before and behind an account", {u"x"_s, u"-B"_s, u"quay.io a:b"_s, u"y"_s}, {u"x"_s, u"y"_s});
    row("behind an option whose value is empty", {u"--docker-json="_s, u"x"_s}, {u"x"_s});
    row("behind two dashes an equals sign stays", {u"--"_s, u"--docker-json="_s}, {u"--docker-json="_s});
    row("behind two dashes", {u"-k"_s, u"--"_s, u"a"_s, u"-b"_s}, {u"a"_s, u"-b"_s});
    row("named tags with commas", {u"alpine=3.20,latest"_s}, {u"alpine=3.20,latest"_s});
    row("an expression", {u"quay.io/a~/^v1\\.[0-9]+$/=x"_s}, {u"quay.io/a~/^v1\\.[0-9]+$/=x"_s});
    row("an expression with quotes and blanks", {u"a~/[\"' ]/"_s}, {u"a~/[\"' ]/"_s});
    row("an IPv6 address", {u"[::1]:5000/app"_s}, {u"[::1]:5000/app"_s});
    row("brackets are no list", {u"[a,b]"_s}, {u"[a,b]"_s});
    row("empty brackets", {u"[]"_s, u"x"_s}, {u"[]"_s, u"x"_s});
    row("braces are not nothing", {u"{}"_s}, {u"{}"_s});
    row("percent signs", {u"%%"_s, u"%1"_s}, {u"%%"_s, u"%1"_s});
    row("an empty one", {u"a"_s, u""_s}, {u"a"_s, u""_s});
    row("letters beyond ASCII", {u"\u00e4\U0001f433"_s}, {u"\u00e4\U0001f433"_s});
    row("what is no specification is taken as it is", {u"a//b"_s}, {u"a//b"_s});
}

void TestOptions::takesSpecifications()
{
    QFETCH(const QStringList, arguments);
    const auto options = cli::parseOptions(arguments);
    VERIFY_OPTIONS(options);
    QTEST(options->specs, "specs");
}

void TestOptions::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *title, const QStringList &arguments, const QString &name, const QString &value) {
        QTest::newRow(title) << QStringList(QStringList{u"alpine"_s} + arguments) << name << value;
    };
    const QString yes = u"true"_s;
    row("--against", {u"--against"_s, u"quay.io/mirror"_s}, u"against"_s, u"quay.io/mirror"_s);
    row("--details", {u"--details"_s}, u"details"_s, yes);
    row("--output table", {u"--output"_s, u"table"_s}, u"output"_s, QString::number(int(cli::OutputFormat::Table)));
    row("--output json", {u"--output"_s, u"json"_s}, u"output"_s, QString::number(int(cli::OutputFormat::Json)));
    row("--output csv", {u"--output"_s, u"csv"_s}, u"output"_s, QString::number(int(cli::OutputFormat::Csv)));
    row("--output=json", {u"--output=json"_s}, u"output"_s, QString::number(int(cli::OutputFormat::Json)));
    row("--explain", {u"--explain"_s}, u"explain"_s, yes);
    row("--exit-code", {u"--exit-code"_s}, u"differsIsFailure"_s, yes);
    row("--verbose", {u"--verbose"_s}, u"verbose"_s, yes);
    row("-v", {u"-v"_s}, u"verbose"_s, yes);
    row("--trace-requests", {u"--trace-requests"_s}, u"trace"_s, yes);
    row("-T", {u"-T"_s}, u"trace"_s, yes);
    row("--docker-json", {u"--docker-json"_s, u"/a b/config.json"_s}, u"dockerJson"_s, u"/a b/config.json"_s);
    row("-j", {u"-j"_s, u"c.json"_s}, u"dockerJson"_s, u"c.json"_s);
    row("--basic-auth", {u"--basic-auth"_s, u"quay.io anna:secret"_s}, u"basicAuth"_s, u"quay.io anna:secret"_s);
    row("-B", {u"-B"_s, u"quay.io anna:secret"_s}, u"basicAuth"_s, u"quay.io anna:secret"_s);
    row("-B with a comma in the password", {u"-B"_s, u"quay.io anna:b,c"_s}, u"basicAuth"_s, u"quay.io anna:b,c"_s);
    row("--no-ssl-verify", {u"--no-ssl-verify"_s}, u"verifyTls"_s, u"false"_s);
    row("-k", {u"-k"_s}, u"verifyTls"_s, u"false"_s);
    row("--insecure-registry-ex", {u"--insecure-registry-ex"_s, u"^reg\\.local(:[0-9]+)?$"_s}, u"insecurePattern"_s, u"^reg\\.local(:[0-9]+)?$"_s);
    row("-I", {u"-I"_s, u".*"_s}, u"insecurePattern"_s, u".*"_s);
    row("-I with brackets", {u"-I"_s, u"[a,b]"_s}, u"insecurePattern"_s, u"[a,b]"_s);
    row("--cache= is an empty value", {u"--cache="_s}, u"cacheFile"_s, QString());
    row("--concurrent-requests", {u"--concurrent-requests"_s, u"4"_s}, u"concurrentRequests"_s, u"4"_s);
    row("-c", {u"-c"_s, u"32"_s}, u"concurrentRequests"_s, u"32"_s);
    row("-c, the fewest", {u"-c"_s, u"1"_s}, u"concurrentRequests"_s, u"1"_s);
    row("-c, the most", {u"-c"_s, u"256"_s}, u"concurrentRequests"_s, u"256"_s);
    row("-c with its value in one word", {u"-c7"_s}, u"concurrentRequests"_s, u"7"_s);
    row("-c with its value behind an equals sign", {u"-c=7"_s}, u"concurrentRequests"_s, u"7"_s);
    row("-j with an equals sign in its value", {u"-j=a=b"_s}, u"dockerJson"_s, u"a=b"_s);
    row("-c twice: the last wins", {u"-c"_s, u"4"_s, u"-c"_s, u"8"_s}, u"concurrentRequests"_s, u"8"_s);
    row("-c twice in two forms: the last wins", {u"--concurrent-requests=4"_s, u"-c8"_s}, u"concurrentRequests"_s, u"8"_s);
    row("--against again adds a target", {u"--against"_s, u"a.io"_s, u"--against"_s, u"engine"_s}, u"against"_s, u"a.io engine"_s);
    row("--against with templates", {u"--against"_s, u"a.io/m/{{ .Registry }}/{{ .Path }}:{{ .Tag }}-x"_s}, u"against"_s,
        u"a.io/m/{{ .Registry }}/{{ .Path }}:{{ .Tag }}-x"_s);
    row("--output twice: the last wins", {u"--output"_s, u"csv"_s, u"--output"_s, u"table"_s}, u"output"_s, QString::number(int(cli::OutputFormat::Table)));
    row("-j at home", {u"-j"_s, u"~/c.json"_s}, u"dockerJson"_s, QDir::homePath() + u"/c.json"_s);
    row("-j of another's home is a name", {u"-j"_s, u"~anna/c.json"_s}, u"dockerJson"_s, u"~anna/c.json"_s);
    row("--wait-between", {u"--wait-between"_s, u"500ms"_s}, u"waitBetween"_s, u"500"_s);
    row("-w", {u"-w"_s, u"1s"_s}, u"waitBetween"_s, u"1000"_s);
    row("--retry-requests", {u"--retry-requests"_s, u"5"_s}, u"retryRequests"_s, u"5"_s);
    row("-y", {u"-y"_s, u"0"_s}, u"retryRequests"_s, u"0"_s);
    row("-y, the most", {u"-y"_s, u"100"_s}, u"retryRequests"_s, u"100"_s);
    row("--retry-delay", {u"--retry-delay"_s, u"1m30s"_s}, u"retryDelay"_s, u"90000"_s);
    row("-D", {u"-D"_s, u"0"_s}, u"retryDelay"_s, u"0"_s);
    row("--cache", {u"--cache"_s, u"/tmp/c.sqlite"_s}, u"cacheFile"_s, u"/tmp/c.sqlite"_s);
    row("the last of the same option that is a flag", {u"-v"_s, u"-v"_s}, u"verbose"_s, yes);
    row("short flags in one word", {u"-kvT"_s}, u"trace"_s, yes);
}

void TestOptions::reads()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, name);
    const auto options = cli::parseOptions(arguments);
    VERIFY_OPTIONS(options);
    QTEST(valueOf(*options, name), "value");
    QCOMPARE(options->specs, QStringList{u"alpine"_s});
}

void TestOptions::readsTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *variable, const QByteArray &text, const QString &name, const QString &value) {
        QTest::newRow(QByteArray(variable + QByteArray("=") + text).constData()) << QByteArray(variable) << text << name << value;
    };
    row("DOCKER_JSON", "/a b/c.json", u"dockerJson"_s, u"/a b/c.json"_s);
    QTest::newRow("DOCKER_JSON at home") << QByteArray("DOCKER_JSON") << QByteArray("~/c.json") << u"dockerJson"_s << QString(QDir::homePath() + u"/c.json"_s);
    row("BASIC_AUTH", "quay.io anna:secret", u"basicAuth"_s, u"quay.io anna:secret"_s);
    row("BASIC_AUTH", "quay.io a:b,gcr.io c:d", u"basicAuth"_s, u"quay.io a:b|gcr.io c:d"_s);
    row("BASIC_AUTH", ",quay.io a:b,,gcr.io c:d,", u"basicAuth"_s, u"quay.io a:b|gcr.io c:d"_s);
    row("BASIC_AUTH", "", u"basicAuth"_s, QString());
    row("NO_SSL_VERIFY", "true", u"verifyTls"_s, u"false"_s);
    row("NO_SSL_VERIFY", "1", u"verifyTls"_s, u"false"_s);
    row("NO_SSL_VERIFY", "false", u"verifyTls"_s, u"true"_s);
    row("NO_SSL_VERIFY", "0", u"verifyTls"_s, u"true"_s);
    row("NO_SSL_VERIFY", "", u"verifyTls"_s, u"true"_s);
    row("INSECURE_REGISTRY_EX", "^a$", u"insecurePattern"_s, u"^a$"_s);
    row("INSECURE_REGISTRY_EX", "", u"insecurePattern"_s, u"none"_s);
    row("CONCURRENT_REQUESTS", "8", u"concurrentRequests"_s, u"8"_s);
    row("CONCURRENT_REQUESTS", "", u"concurrentRequests"_s, u"16"_s);
    row("WAIT_BETWEEN", "1s", u"waitBetween"_s, u"1000"_s);
    row("RETRY_REQUESTS", "9", u"retryRequests"_s, u"9"_s);
    row("RETRY_DELAY", "3s", u"retryDelay"_s, u"3000"_s);
    row("TRACE_REQUESTS", "true", u"trace"_s, u"true"_s);
    row("VERBOSE", "true", u"verbose"_s, u"true"_s);
    row("VERBOSE", "false", u"verbose"_s, u"false"_s);
    row("LSTAGS_CACHE", "/tmp/c.sqlite", u"cacheFile"_s, u"/tmp/c.sqlite"_s);
    row("PULL", "true", u"action"_s, u"pull"_s);
    row("PULL", "false", u"action"_s, QString());
    row("PUSH", "true", u"action"_s, u"push"_s);
    row("DRY_RUN", "true", u"dryRun"_s, u"true"_s);
    row("DRY_RUN", "true", u"action"_s, QString());
    row("PUSH_UPDATE", "true", u"update"_s, u"true"_s);
    row("PUSH_REGISTRY", "quay.io", u"action"_s, u"push"_s);
    row("PUSH_REGISTRY", "quay.io", u"pushRegistry"_s, u"quay.io"_s);
    row("PUSH_PREFIX", "/", u"prefix"_s, u"/"_s);
    row("PUSH_PREFIX", "", u"prefix"_s, u"none"_s);
    row("DO_NOT_FAIL", "true", u"keepGoing"_s, u"true"_s);
}

void TestOptions::readsTheEnvironment()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, name);
    qputenv(variable.constData(), text);
    const auto options = cli::parseOptions({u"alpine"_s});
    VERIFY_OPTIONS(options);
    QTEST(valueOf(*options, name), "value");
}

void TestOptions::optionsWinOverTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *variable, const QByteArray &text, const QStringList &arguments, const QString &name, const QString &value) {
        QTest::newRow(variable) << QByteArray(variable) << text << arguments << name << value;
    };
    row("DOCKER_JSON", "a", {u"-j"_s, u"b"_s}, u"dockerJson"_s, u"b"_s);
    row("BASIC_AUTH", "quay.io a:b", {u"-B"_s, u"gcr.io c:d"_s}, u"basicAuth"_s, u"gcr.io c:d"_s);
    row("INSECURE_REGISTRY_EX", "a", {u"-I"_s, u"b"_s}, u"insecurePattern"_s, u"b"_s);
    row("CONCURRENT_REQUESTS", "8", {u"-c"_s, u"9"_s}, u"concurrentRequests"_s, u"9"_s);
    row("WAIT_BETWEEN", "1s", {u"-w"_s, u"0"_s}, u"waitBetween"_s, u"0"_s);
    row("RETRY_REQUESTS", "9", {u"-y"_s, u"0"_s}, u"retryRequests"_s, u"0"_s);
    row("RETRY_DELAY", "9s", {u"-D"_s, u"1s"_s}, u"retryDelay"_s, u"1000"_s);
    row("VERBOSE", "false", {u"-v"_s}, u"verbose"_s, u"true"_s);
    row("LSTAGS_CACHE", "a", {u"--cache"_s, u"b"_s}, u"cacheFile"_s, u"b"_s);
    row("a bad CONCURRENT_REQUESTS", "x", {u"-c"_s, u"9"_s}, u"concurrentRequests"_s, u"9"_s);
}

void TestOptions::optionsWinOverTheEnvironment()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, name);
    qputenv(variable.split(' ').constLast().constData(), text);
    const auto options = cli::parseOptions(QStringList{u"alpine"_s} + arguments);
    VERIFY_OPTIONS(options);
    QTEST(valueOf(*options, name), "value");
}

void TestOptions::readsDockerHost()
{
    qputenv("DOCKER_HOST", "tcp://engine:2375");
    const auto options = cli::parseOptions({u"alpine"_s});
    VERIFY_OPTIONS(options);
    QCOMPARE(options->settings.engineHost, u"tcp://engine:2375"_s);
}

void TestOptions::readsAccounts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("accounts");

    const QString a = u"quay.io anna:secret"_s;
    const QString b = u"registry:5000 bob:pass:word"_s;
    QTest::newRow("repeated") << QStringList{u"-B"_s, a, u"-B"_s, b} << QStringList{a, b};
    QTest::newRow("the long form repeated") << QStringList{u"--basic-auth"_s, a, u"--basic-auth"_s, b} << QStringList{a, b};
    QTest::newRow("around a specification") << QStringList{u"-B"_s, a, u"x"_s, u"-B"_s, b} << QStringList{a, b};
    QTest::newRow("only the next word") << QStringList{u"-B"_s, a, u"x"_s, u"y"_s} << QStringList{a};
    QTest::newRow("a list in brackets is one") << QStringList{u"-B"_s, u"[a,b]"_s} << QStringList{u"[a,b]"_s};
    QTest::newRow("brackets of IPv6") << QStringList{u"-B"_s, u"[::1]:5000 anna:secret"_s} << QStringList{u"[::1]:5000 anna:secret"_s};
}

void TestOptions::readsAccounts()
{
    QFETCH(const QStringList, arguments);
    const auto options = cli::parseOptions(QStringList{u"alpine"_s} + arguments);
    VERIFY_OPTIONS(options);
    QTEST(options->settings.basicAuth, "accounts");
}

void TestOptions::readsTheTarget_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("prefix");

    QTest::newRow("the engine") << u"engine"_s << QString() << QString();
    QTest::newRow("a registry") << u"quay.io"_s << u"quay.io"_s << QString();
    QTest::newRow("a registry with a port and a prefix") << u"localhost:5000/mirror/hub"_s << u"localhost:5000"_s << u"mirror/hub"_s;
    QTest::newRow("Docker Hub by another name") << u"docker.io/team"_s << u"registry.hub.docker.com"_s << u"team"_s;
}

void TestOptions::readsTheTarget()
{
    QFETCH(const QString, text);
    const auto options = cli::parseOptions({u"alpine"_s, u"--against"_s, text});
    VERIFY_OPTIONS(options);
    QTEST(options->against.first().place.registry, "registry");
    QTEST(options->against.first().place.prefix, "prefix");
}

void TestOptions::namesTheAction_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("action");

    const auto row = [](const char *name, const QStringList &arguments, const QString &action) { QTest::newRow(name) << arguments << action; };
    row("-p", {u"-p"_s}, u"pull"_s);
    row("--pull", {u"--pull"_s}, u"pull"_s);
    row("-P", {u"-P"_s}, u"push"_s);
    row("--push", {u"--push"_s}, u"push"_s);
    row("-r", {u"-r"_s, u"quay.io"_s}, u"push"_s);
    row("--push-registry", {u"--push-registry"_s, u"quay.io"_s}, u"push"_s);
    row("-r with its default asks for nothing", {u"-r"_s, u"localhost:5000"_s}, QString());
    row("--dry-run alone asks for nothing", {u"--dry-run"_s}, QString());
    row("-U alone asks for nothing", {u"-U"_s}, QString());
    row("-N alone asks for nothing", {u"-N"_s}, QString());
    row("--do-not-fail alone asks for nothing", {u"--do-not-fail"_s}, QString());
    row("-i alone asks for nothing", {u"-i"_s, u"5m"_s}, QString());
    row("--polling-interval alone asks for nothing", {u"--polling-interval"_s, u"5m"_s}, QString());
    row("-s alone asks for nothing", {u"-s"_s, u"_"_s}, QString());
    row("--path-separator alone asks for nothing", {u"--path-separator"_s, u"_"_s}, QString());
    row("a dry run of a pull", {u"--dry-run"_s, u"-p"_s}, u"pull"_s);
    row("a pull every interval", {u"-d"_s, u"-p"_s}, u"pull"_s);
    row("templates of a push", {u"--push"_s, u"--push-prefix"_s, u"x"_s, u"--push-path-template"_s, u"{{ .Path }}"_s, u"--push-tag-template"_s, u"{{ .Tag }}-x"_s}, u"push"_s);
}

void TestOptions::namesTheAction()
{
    QFETCH(const QStringList, arguments);
    const auto options = cli::parseOptions(QStringList{u"alpine"_s} + arguments);
    VERIFY_OPTIONS(options);
    QTEST(valueOf(*options, u"action"_s), "action");
}

void TestOptions::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the sentence names

    const auto row = [](const char *name, const QStringList &arguments, const QString &named) { QTest::newRow(name) << arguments << named; };
    const QString a = u"alpine"_s;
    row("nothing to compare", {}, u"-f"_s);
    row("only options", {u"-k"_s}, u"-f"_s);
    row("specifications and a list", {a, u"-f"_s, u"list.yaml"_s}, u"-f"_s);
    row("an unknown option", {a, u"--frobnicate"_s}, u"--frobnicate"_s);
    row("an unknown short option", {a, u"-x"_s}, u"-x"_s);
    row("a long option cut short", {a, u"--out"_s, u"csv"_s}, u"--out"_s);
    row("an option without its value", {a, u"--output"_s}, u"--output"_s);
    row("a short option without its value", {a, u"-f"_s}, u"--yaml-config"_s);
    row("another format", {a, u"--output"_s, u"xml"_s}, u"xml"_s);
    row("a format in capital letters", {a, u"--output"_s, u"JSON"_s}, u"JSON"_s);
    row("pull and push", {a, u"-p"_s, u"-P"_s}, u"-p with -P"_s);
    row("pull and another registry to push to", {a, u"-p"_s, u"-r"_s, u"quay.io"_s}, u"-p with -P"_s);
    row("every interval nothing", {a, u"-d"_s}, u"-d"_s);
    row("through the engine nothing", {a, u"--via-engine"_s}, u"--via-engine"_s);
    row("a rate that is no number", {a, u"-P"_s, u"--limit-rate"_s, u"fast"_s}, u"--limit-rate fast"_s);
    row("a backup through an engine", {a, u"-P"_s, u"--via-engine"_s, u"--backup={{ .Tag }}-old"_s}, u"--backup"_s);
    row("referrers through an engine", {a, u"-P"_s, u"--via-engine"_s, u"--with-referrers"_s}, u"--with-referrers"_s);
    row("referrers without a push", {a, u"-p"_s, u"--with-referrers"_s}, u"--with-referrers"_s);
    row("a platform without an architecture", {a, u"-P"_s, u"--platform"_s, u"linux"_s}, u"linux"_s);
    row("no requests at once", {a, u"-c"_s, u"0"_s}, u"--concurrent-requests"_s);
    row("257 requests at once", {a, u"-c"_s, u"257"_s}, u"--concurrent-requests"_s);
    row("a negative number of requests", {a, u"--concurrent-requests=-1"_s}, u"--concurrent-requests"_s);
    row("requests that are no number", {a, u"-c"_s, u"many"_s}, u"--concurrent-requests"_s);
    row("half a request", {a, u"-c"_s, u"1.5"_s}, u"--concurrent-requests"_s);
    row("more requests than fit into a number", {a, u"-c"_s, u"99999999999999999999"_s}, u"--concurrent-requests"_s);
    row("101 retries", {a, u"-y"_s, u"101"_s}, u"--retry-requests"_s);
    row("fewer than no retries", {a, u"--retry-requests=-1"_s}, u"--retry-requests"_s);
    row("a wait without a unit", {a, u"-w"_s, u"5"_s}, u"--wait-between"_s);
    row("a negative wait", {a, u"--wait-between=-1s"_s}, u"--wait-between"_s);
    row("a delay that is no duration", {a, u"-D"_s, u"soon"_s}, u"--retry-delay"_s);
    row("an interval that is no duration", {a, u"-i"_s, u"often"_s}, u"--polling-interval"_s);
    row("a target that is no place", {a, u"--against"_s, u"registry"_s}, u"--against registry, column 1"_s);
    row("a target with a bad prefix", {a, u"--against"_s, u"quay.io/Team"_s}, u"--against quay.io/Team, column 9"_s);
    row("a target of placeholders", {a, u"--against"_s, u"%2%3"_s}, u"--against %2%3, column 1"_s);
    row("a list without a name", {u"-f"_s, u""_s}, u"--yaml-config"_s);
    row("a list without a name in one word", {u"--yaml-config="_s, a}, u"--yaml-config"_s);
    row("an expression that finds every registry", {a, u"-I"_s, u""_s}, u"--insecure-registry-ex"_s);
    row("an account that is missing", {a, u"-B"_s}, u"--basic-auth"_s);
    row("a flag with a value behind its letter", {a, u"-v=true"_s}, u"=true"_s);
    row("no value behind the equals sign of a letter", {a, u"-c="_s}, u"--concurrent-requests"_s);
}

void TestOptions::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const auto options = cli::parseOptions(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().code, 1);
    QVERIFY2(options.error().text.contains(named), qPrintable(options.error().text));
}

void TestOptions::checksWhatIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments"); // %1: the folder
    QTest::addColumn<QString>("named");         // what the sentence names; empty: nothing is wrong
    QTest::newRow("nothing") << QStringList{} << QString();
    QTest::newRow("a file of credentials") << QStringList{u"-j"_s, u"%1/config.json"_s} << QString();
    QTest::newRow("a file of credentials that is not there") << QStringList{u"-j"_s, u"%1/missing.json"_s} << u"missing.json"_s;
    QTest::newRow("a folder for a file of credentials") << QStringList{u"-j"_s, u"%1"_s} << u"-j"_s;
    QTest::newRow("an expression for registries") << QStringList{u"-I"_s, u"^a"_s} << QString();
    QTest::newRow("an expression for registries that is none") << QStringList{u"-I"_s, u"("_s} << u"("_s;
}

void TestOptions::checksWhatIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, named);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    arguments.replaceInStrings(u"%1"_s, folder.path());
    const auto options = cli::parseOptions(QStringList{u"alpine"_s} + arguments);
    VERIFY_OPTIONS(options);
    const auto checked = cli::checked(*options);
    QCOMPARE(checked.has_value(), named.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, 1);
        QVERIFY2(checked.error().text.contains(named), qPrintable(checked.error().text));
    }
}

void TestOptions::makesMistakesPrintable_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString clear = u"\x1b[2J\u202e\n"_s;
    QTest::newRow("a format") << QStringList{u"--output"_s, clear};
    QTest::newRow("a target") << QStringList{u"--against"_s, u"a"_s + clear};
    QTest::newRow("a duration") << QStringList{u"-w"_s, u"a"_s + clear};
    QTest::newRow("a number") << QStringList{u"-c"_s, clear};
    QTest::newRow("an option") << QStringList{u"--"_s + clear};
}

void TestOptions::makesMistakesPrintable()
{
    QFETCH(const QStringList, arguments);
    const auto options = cli::parseOptions(QStringList{u"alpine"_s} + arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().text.contains(u"\\u{001b}[2J\\u{202e}\\u{000a}"_s), qPrintable(options.error().text));
    QCOMPARE(core::printable(options.error().text), options.error().text);
}

void TestOptions::refusesFromTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("a list besides specifications") << QByteArray("YAML_CONFIG") << QByteArray("list.yaml");
    QTest::newRow("no requests at once") << QByteArray("CONCURRENT_REQUESTS") << QByteArray("0");
    QTest::newRow("requests that are no number") << QByteArray("CONCURRENT_REQUESTS") << QByteArray("many");
    QTest::newRow("101 retries") << QByteArray("RETRY_REQUESTS") << QByteArray("101");
    QTest::newRow("a delay without a unit") << QByteArray("RETRY_DELAY") << QByteArray("5");
    QTest::newRow("a wait that is no duration") << QByteArray("WAIT_BETWEEN") << QByteArray("soon");
    QTest::newRow("an interval that is no duration") << QByteArray("POLLING_INTERVAL") << QByteArray("often");
    QTest::newRow("a flag that is neither true nor false") << QByteArray("VERBOSE") << QByteArray("perhaps");
}

void TestOptions::refusesFromTheEnvironment()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, text);
    qputenv(variable.constData(), text);
    const auto options = cli::parseOptions({u"alpine"_s});
    QVERIFY(!options);
    QCOMPARE(options.error().code, 1);
    QVERIFY(!options.error().text.isEmpty());
}

void TestOptions::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("-h") << QStringList{u"-h"_s};
    QTest::newRow("--help") << QStringList{u"--help"_s};
    QTest::newRow("among other options") << QStringList{u"alpine"_s, u"-k"_s, u"--help"_s};
}

void TestOptions::helps()
{
    QFETCH(const QStringList, arguments);
    const auto options = cli::parseOptions(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().code, 0);
    QVERIFY(options.error().text.count(u'\n') > 20);
    for (const QString &option : {u"--yaml-config"_s, u"--docker-json"_s, u"--pull"_s, u"--push"_s, u"--dry-run"_s, u"--push-registry"_s, u"--push-prefix"_s,
                                  u"--push-update"_s, u"--path-separator"_s, u"--no-ssl-verify"_s, u"--concurrent-requests"_s, u"--wait-between"_s,
                                  u"--retry-requests"_s, u"--retry-delay"_s, u"--insecure-registry-ex"_s, u"--basic-auth"_s, u"--trace-requests"_s,
                                  u"--do-not-fail"_s, u"--daemon-mode"_s, u"--polling-interval"_s, u"--verbose"_s, u"--version"_s, u"--against"_s,
                                  u"--output"_s, u"--explain"_s, u"--exit-code"_s, u"--details"_s, u"--cache"_s})
        QVERIFY2(options.error().text.contains(option), qPrintable(option));
}

void TestOptions::saysItsVersion_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("-V") << u"-V"_s;
    QTest::newRow("--version") << u"--version"_s;
}

void TestOptions::saysItsVersion()
{
    QFETCH(const QString, argument);
    const auto options = cli::parseOptions({argument});
    QVERIFY(!options);
    QCOMPARE(options.error().code, 0);
    QCOMPARE(options.error().text.trimmed(), u"lstags "_s + QLatin1StringView(LSTAGS_VERSION));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
