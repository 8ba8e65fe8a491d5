// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include "cli/filedoptions.h"
#include "core/bytecount.h"
#include "core/duration.h"
#include "core/platformchoice.h"
#include "registry/hostpolicy.h"

#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace lstags::cli {
namespace {

constexpr int usageError = 1;

/// The values as CLI11 fills them in; the text forms are read afterwards, so that their errors are ours.
struct Raw
{
    std::vector<std::string> specs;
    std::string listFile;
    std::string dockerJson;
    bool pull = false;
    bool push = false;
    bool dryRun = false;
    std::string pushRegistry = "localhost:5000";
    std::string pushPrefix;
    std::string pushPathTemplate = "{{ .Prefix }}{{ .Path }}";
    std::string pushTagTemplate = "{{ .Tag }}";
    bool pushUpdate = false;
    std::string pathSeparator = "/";
    bool noSslVerify = false;
    int concurrentRequests = 16;
    std::string waitBetween = "0";
    int retryRequests = 2;
    std::string retryDelay = "2s";
    std::string insecurePattern;
    std::vector<std::string> basicAuth;
    bool trace = false;
    bool doNotFail = false;
    bool daemon = false;
    std::string pollingInterval = "60s";
    bool viaEngine = false;
    std::vector<std::string> platforms;
    std::string backup;
    bool withReferrers = false;
    int parallelBlobs = 4;
    std::string limitRate = "0";
    std::string chunkSize = "0";
    std::string failedFile;
    std::string journal;
    bool verbose = false;
    std::vector<std::string> against;
    std::string output = "table";
    bool explain = false;
    bool exitCode = false;
    bool details = false;
    std::string cache;
    std::string settingsFile;
};

/// Takes the values as they are; the conversion to a vector would read "{}" as none.
CLI::callback_t into(std::vector<std::string> *values)
{
    return [values](const CLI::results_t &results) {
        *values = results;
        return true;
    };
}

void refuseEmpty(CLI::Option *option, const char *why)
{
    option->check([why](const std::string &value) { return value.empty() ? std::string(why) : std::string(); });
}

void addSpecifications(CLI::App &app, Raw &raw)
{
    // Where CLI11 allows "extra" values it splits "[a,b]"; so that many are expected, and TakeAll is content with fewer.
    constexpr int most = CLI::detail::expected_max_vector_size;
    app.add_option("SPEC", into(&raw.specs), "[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER_REGEXP/][=TAG1,TAG2,TAGn]")
        ->type_name("TEXT")->expected(most, most)->take_all()->allow_extra_args(false);
}

void addSelection(CLI::App &app, Raw &raw)
{
    auto *list = app.add_option("-f,--yaml-config", raw.listFile, "Read the specifications from this YAML list")->envname("YAML_CONFIG")->group("What to compare");
    refuseEmpty(list, "the list has no name");
    app.add_option("--against", into(&raw.against),
                   "Target of the comparison, repeatable: engine, REGISTRY[:PORT][/PREFIX], or REGISTRY[:PORT]/PATH[:TAG] with templates as "
                   "in Where to push [engine]. Only to compare: -p and -P have a target of their own")
        ->type_name("TEXT")->expected(1)->take_all()->allow_extra_args(false)->group("What to compare");
    app.add_flag("--details", raw.details, "Ask for created, size and platforms also where pulls are counted (Docker Hub)")->group("What to compare");
}

void addOutput(CLI::App &app, Raw &raw)
{
    app.add_option("--output", raw.output, "table, json (one object a line) or csv")->check(CLI::IsMember({"table", "json", "csv"}))->capture_default_str()->group("Output");
    app.add_flag("--explain", raw.explain, "Say how each specification is understood; asks no registry")->group("Output");
    app.add_flag("--exit-code", raw.exitCode, "Exit with 2 if any tag differs")->group("Output");
    app.add_flag("-v,--verbose", raw.verbose, "Say more on stderr")->envname("VERBOSE")->group("Output");
    app.add_flag("-T,--trace-requests", raw.trace, "Show every request on stderr, without secrets")->envname("TRACE_REQUESTS")->group("Output");
}

void addRegistries(CLI::App &app, Raw &raw)
{
    app.add_option("-j,--docker-json", raw.dockerJson, "Docker's config.json with credentials [~/.docker/config.json]")->envname("DOCKER_JSON")->group("Registries");
    app.add_option("-B,--basic-auth", into(&raw.basicAuth),
                   "'REGISTRY[:PORT] username:password', repeatable (Env:BASIC_AUTH, where commas part several: a password with a comma needs -B)")
        ->type_name("TEXT")->expected(1)->take_all()->allow_extra_args(false)->group("Registries");
    app.add_flag("-k,--no-ssl-verify", raw.noSslVerify, "Do not verify certificates")->envname("NO_SSL_VERIFY")->group("Registries");
    auto *insecure = app.add_option("-I,--insecure-registry-ex", raw.insecurePattern, "Expression for registries spoken to in plain HTTP [loopback and localhost]")
        ->envname("INSECURE_REGISTRY_EX")->group("Registries");
    refuseEmpty(insecure, "an empty expression finds every registry; say .* for all of them or ^$ for none");
    app.add_option("-c,--concurrent-requests", raw.concurrentRequests, "Requests a registry gets at once")
        ->envname("CONCURRENT_REQUESTS")->check(CLI::Range(1, 256))->capture_default_str()->group("Registries");
    app.add_option("-w,--wait-between", raw.waitBetween, "Wait between the requests to a registry")->envname("WAIT_BETWEEN")->capture_default_str()->group("Registries");
    app.add_option("-y,--retry-requests", raw.retryRequests, "Tries after a failed one")
        ->envname("RETRY_REQUESTS")->check(CLI::Range(0, 100))->capture_default_str()->group("Registries");
    app.add_option("-D,--retry-delay", raw.retryDelay, "Wait before the first of them, doubling")->envname("RETRY_DELAY")->capture_default_str()->group("Registries");
    app.add_option("--cache", raw.cache, "File of the metadata cache [in the user's cache folder]")->envname("LSTAGS_CACHE")->group("Registries");
}

void addSettings(CLI::App &app, Raw &raw)
{
    app.add_option("--settings-file", raw.settingsFile, "Settings, which options and environment win over [that of the window]")
        ->envname("LSTAGS_SETTINGS")->check(CLI::ExistingFile)->group("Settings");
}

void addActions(CLI::App &app, Raw &raw)
{
    const std::string group = "Actions";
    app.add_flag("-p,--pull", raw.pull, "Have the engine pull what is ABSENT, CHANGED or ASSUMED")->envname("PULL")->group(group);
    app.add_flag("-P,--push", raw.push, "Copy to the push registry what it does not have")->envname("PUSH")->group(group);
    app.add_flag("--dry-run", raw.dryRun, "Show the plan and do nothing")->envname("DRY_RUN")->group(group);
    app.add_flag("-N,--do-not-fail", raw.doNotFail, "Go on after failures")->envname("DO_NOT_FAIL")->group(group);
    app.add_option("--failed-file", raw.failedFile, "Write what failed into this list, for -f")->group(group);
    app.add_flag("-d,--daemon-mode", raw.daemon, "Compare and act again every interval")->envname("DAEMON_MODE")->group(group);
    app.add_option("-i,--polling-interval", raw.pollingInterval, "The interval")->envname("POLLING_INTERVAL")->capture_default_str()->group(group);
    app.add_option("--journal", raw.journal, "File of the jobs' journal [in the user's data folder]")->envname("LSTAGS_JOURNAL")->group(group);
}

void addDestination(CLI::App &app, Raw &raw)
{
    const std::string group = "Where to push";
    app.add_option("-r,--push-registry", raw.pushRegistry, "Registry to push to; another than the default pushes without -P")
        ->envname("PUSH_REGISTRY")->capture_default_str()->group(group);
    app.add_option("-R,--push-prefix", raw.pushPrefix, "Prefix of the path [made from the source's host]; / is none")->envname("PUSH_PREFIX")->group(group);
    app.add_option("--push-path-template", raw.pushPathTemplate, "Template of the path")->envname("PUSH_PATH_TEMPLATE")->capture_default_str()->group(group);
    app.add_option("--push-tag-template", raw.pushTagTemplate, "Template of the tag")->envname("PUSH_TAG_TEMPLATE")->capture_default_str()->group(group);
    app.add_option("-s,--path-separator", raw.pathSeparator, "Separator inside the repository's path")->envname("PATH_SEPARATOR")->capture_default_str()->group(group);
    app.add_flag("-U,--push-update", raw.pushUpdate, "Push also what differs there")->envname("PUSH_UPDATE")->group(group);
    app.add_option("--backup", raw.backup, "Tag to keep an overwritten image under, as '{{ .Tag }}-{{ .Date }}'")->group(group);
}

void addCopying(CLI::App &app, Raw &raw)
{
    const std::string group = "How to copy";
    app.add_flag("--via-engine", raw.viaEngine, "Pull, tag and push through the engine, as the Go tool does")->group(group);
    app.add_option("--platform", into(&raw.platforms), "os/architecture[/variant] of an index, repeatable; its digest changes [all]")
        ->type_name("TEXT")->expected(1)->take_all()->allow_extra_args(false)->group(group);
    app.add_flag("--with-referrers", raw.withReferrers, "Take along what refers to an image: signatures, attestations, SBOMs")->group(group);
    app.add_option("--parallel-blobs", raw.parallelBlobs, "Large blobs sent at once")->check(CLI::Range(1, 64))->capture_default_str()->group(group);
    app.add_option("--limit-rate", raw.limitRate, "Bytes a second over all transfers, with k, M or G; 0 is no limit")->capture_default_str()->group(group);
    app.add_option("--chunk-size", raw.chunkSize, "Bytes of an upload's request, with k, M or G; 0 is a blob in one")->capture_default_str()->group(group);
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

/// "~/config.json" where no shell has put the home there: from the environment, and behind "-j=".
QString withHome(const QString &path)
{
    return path == "~"_L1 || path.startsWith("~/"_L1) ? QDir::homePath() + path.mid(1) : path;
}

QString shown(const std::string &value)
{
    return core::printable(text(value), 255);
}

tl::unexpected<Exit> mistake(const QString &message)
{
    return tl::unexpected(Exit{.code = usageError, .text = core::printable(message)});
}

tl::expected<std::chrono::milliseconds, Exit> duration(const char *option, const std::string &value)
{
    const auto parsed = core::parseDuration(text(value));
    if (!parsed)
        return mistake(u"%1 %2: %3"_s.arg(QLatin1StringView(option), shown(value), parsed.error().message));
    return *parsed;
}

/// "10M": bytes, in powers of 1,024.
tl::expected<qint64, Exit> byteCount(const char *option, const std::string &value)
{
    const auto bytes = core::parseByteCount(text(value));
    if (!bytes)
        return mistake(u"%1 %2: expected a number of bytes, with k, M or G behind it if you like."_s.arg(QLatin1StringView(option), shown(value)));
    return *bytes;
}

tl::expected<Action, Exit> actionOf(const Raw &raw)
{
    const bool pushes = raw.push || raw.pushRegistry != "localhost:5000";
    if (raw.pull && pushes)
        return mistake(u"-p with -P (or -r): pull or push, not both at once."_s);
    if (raw.viaEngine && !pushes)
        return mistake(u"--via-engine needs -P or -r."_s);
    if (raw.viaEngine && !raw.backup.empty())
        return mistake(u"--backup needs a direct copy: with --via-engine nothing is kept."_s);
    if (raw.withReferrers && (!pushes || raw.viaEngine))
        return mistake(u"--with-referrers needs -P or -r, and no --via-engine: an engine knows of no referrers."_s);
    if (raw.against.size() > 1 && (raw.pull || pushes))
        return mistake(u"--against is for comparing: -p pulls to the engine and -P pushes to the push registry (-r), one target each."_s);
    if (raw.daemon && !raw.pull && !pushes)
        return mistake(u"-d needs an action: -p, or -P (or -r)."_s);
    return raw.pull ? Action::Pull : pushes ? Action::Push : Action::Compare;
}

tl::expected<QList<core::Platform>, Exit> platforms(const Raw &raw)
{
    QList<core::Platform> platforms;
    for (const std::string &value : raw.platforms) {
        const auto platform = core::parsePlatform(text(value));
        if (!platform)
            return mistake(platform.error().message);
        platforms += *platform;
    }
    return platforms;
}

tl::expected<QList<core::Target>, Exit> targets(const std::vector<std::string> &values)
{
    if (values.empty())
        return QList<core::Target>{{}};
    QList<core::Target> targets;
    for (const std::string &value : values) {
        auto target = core::Target::parse(text(value));
        if (!target)
            return mistake(u"--against %1, column %2: %3"_s.arg(shown(value), QString::number(target.error().column), target.error().message));
        if (targets.contains(*target))
            return mistake(u"--against %1: it is named twice."_s.arg(shown(value)));
        targets += std::move(*target);
    }
    return targets;
}

/// What of the command line concerns actions.
tl::expected<void, Exit> readActions(const Raw &raw, Options &options)
{
    const auto action = actionOf(raw);
    const auto limitRate = byteCount("--limit-rate", raw.limitRate);
    const auto chunkSize = byteCount("--chunk-size", raw.chunkSize);
    const auto chosen = platforms(raw);
    for (const Exit *exit : {action ? nullptr : &action.error(), limitRate ? nullptr : &limitRate.error(), chunkSize ? nullptr : &chunkSize.error(),
                             chosen ? nullptr : &chosen.error()}) {
        if (exit)
            return tl::unexpected(*exit);
    }
    options.action = *action;
    options.destination = {.registry = text(raw.pushRegistry),
                           .prefix = raw.pushPrefix.empty() ? std::nullopt : std::optional(text(raw.pushPrefix)),
                           .separator = text(raw.pathSeparator),
                           .pathTemplate = text(raw.pushPathTemplate),
                           .tagTemplate = text(raw.pushTagTemplate)};
    options.viaEngine = raw.viaEngine;
    options.dryRun = raw.dryRun;
    options.sync = {.update = raw.pushUpdate,
                    .keepGoing = raw.doNotFail,
                    .platforms = *chosen,
                    .backupTemplate = text(raw.backup),
                    .withReferrers = raw.withReferrers};
    options.limits = {.parallelBlobs = raw.parallelBlobs, .limitRate = *limitRate, .chunkSize = *chunkSize};
    options.journalFile = text(raw.journal);
    options.failedFile = text(raw.failedFile);
    options.watches = raw.daemon;
    return {};
}

QStringList accounts(const Raw &raw)
{
    if (raw.basicAuth.empty())
        return qEnvironmentVariable("BASIC_AUTH").split(u',', Qt::SkipEmptyParts);
    QStringList accounts;
    for (const std::string &account : raw.basicAuth)
        accounts += text(account);
    return accounts;
}

tl::expected<Options, Exit> optionsFrom(const Raw &raw)
{
    Options options;
    for (const std::string &spec : raw.specs)
        options.specs += text(spec);
    options.listFile = text(raw.listFile);
    if (options.specs.isEmpty() == options.listFile.isEmpty())
        return mistake(u"Give specifications or a list with -f, one of them; lstags --help shows how."_s);
    auto against = targets(raw.against);
    if (!against)
        return tl::unexpected(against.error());
    const auto waitBetween = duration("--wait-between", raw.waitBetween);
    const auto retryDelay = duration("--retry-delay", raw.retryDelay);
    const auto interval = duration("--polling-interval", raw.pollingInterval);
    for (const auto *read : {&waitBetween, &retryDelay, &interval}) {
        if (!*read)
            return tl::unexpected(read->error());
    }
    options.against = std::move(*against);
    options.output = raw.output == "json" ? OutputFormat::Json : raw.output == "csv" ? OutputFormat::Csv : OutputFormat::Table;
    options.explain = raw.explain;
    options.differsIsFailure = raw.exitCode;
    options.details = raw.details;
    options.verbose = raw.verbose;
    options.trace = raw.trace;
    if (const auto actions = readActions(raw, options); !actions)
        return tl::unexpected(actions.error());
    options.interval = *interval;
    options.settings = {.concurrentRequests = raw.concurrentRequests,
                        .waitBetween = *waitBetween,
                        .retryRequests = raw.retryRequests,
                        .retryDelay = *retryDelay,
                        .verifyTls = !raw.noSslVerify,
                        .insecurePattern = raw.insecurePattern.empty() ? std::nullopt : std::optional(text(raw.insecurePattern)),
                        .dockerJson = withHome(text(raw.dockerJson)),
                        .engineHost = qEnvironmentVariable("DOCKER_HOST"),
                        .cacheFile = text(raw.cache)};
    options.settings.basicAuth = accounts(raw);
    return options;
}

/// "-c=4", which the Go tool takes for "-c4".
bool isShortWithEquals(const CLI::App &app, const QString &argument)
{
    if (argument.size() < 3 || !argument.startsWith(u'-') || argument[1] == u'-' || argument[2] != u'=')
        return false;
    const CLI::Option *option = app.get_option_no_throw(argument.left(2).toStdString());
    return option && option->get_expected_max() > 0; // a flag takes no value
}

/// The arguments as CLI11 wants them. "--name=" becomes two words, for CLI11 would take the next argument for the missing value.
std::vector<std::string> reversed(const CLI::App &app, const QStringList &arguments)
{
    std::vector<std::string> words;
    bool onlySpecs = false;
    for (const QString &argument : arguments) {
        onlySpecs = onlySpecs || argument == "--"_L1;
        if (!onlySpecs && isShortWithEquals(app, argument)) {
            words.push_back(argument.left(2).toStdString());
            words.push_back(argument.mid(3).toStdString());
            continue;
        }
        const bool hasEmptyValue = !onlySpecs && argument.startsWith("--"_L1) && argument.indexOf(u'=') == argument.size() - 1;
        words.push_back((hasEmptyValue ? argument.chopped(1) : argument).toStdString());
        if (hasEmptyValue)
            words.emplace_back();
    }
    std::reverse(words.begin(), words.end());
    return words;
}

} // namespace

tl::expected<Options, Exit> parseOptions(const QStringList &arguments)
{
    Raw raw;
    CLI::App app{"Compares the tags of container images between places: registries and the local Docker Engine.", "lstags"};
    app.set_version_flag("-V,--version", "lstags " LSTAGS_VERSION);
    app.get_formatter()->column_width(40);
    app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    addSpecifications(app, raw);
    addSelection(app, raw);
    addOutput(app, raw);
    addRegistries(app, raw);
    addActions(app, raw);
    addDestination(app, raw);
    addCopying(app, raw);
    addSettings(app, raw);
    std::optional<lists::SettingsFile> file;
    try {
        app.parse(reversed(app, arguments));
        file.emplace(*lists::SettingsFile::open(text(raw.settingsFile)));
        fillIn(app, *file);
    } catch (const CLI::Success &shown) {
        std::ostringstream out;
        app.exit(shown, out, out);
        return tl::unexpected(Exit{.code = 0, .text = text(out.str())});
    } catch (const CLI::ParseError &error) {
        return mistake(text(error.what()));
    }
    auto options = optionsFrom(raw);
    if (options)
        takeSettings(*file, *options);
    return options;
}

tl::expected<Options, Exit> checked(Options options)
{
    const QString &dockerJson = options.settings.dockerJson;
    if (!dockerJson.isEmpty() && !QFileInfo(dockerJson).isFile())
        return mistake(u"-j %1: there is no such file."_s.arg(core::printable(dockerJson, 255)));
    const auto hosts = registry::HostPolicy::make({.insecurePattern = options.settings.insecurePattern});
    if (!hosts)
        return mistake(hosts.error().message);
    return options;
}

} // namespace lstags::cli
