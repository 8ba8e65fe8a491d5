// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/startup.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTextStream>
#include <QTranslator>

#ifdef LSTAGS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct Startups
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::Startup)
};

} // namespace

std::jthread readFontsAhead()
{
#ifdef LSTAGS_FONTCONFIG
    return std::jthread([] { FcInit(); });
#else
    return {};
#endif
}

Startup readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Startups::tr("Compares the tags of container images between places."));
    const QCommandLineOption compare(u"compare"_s, Startups::tr("Compare as soon as the list is open."));
    const QCommandLineOption against(u"against"_s, Startups::tr("What to compare with: engine, REGISTRY[:PORT][/PREFIX], or several between commas."), u"PLACES"_s);
    const QCommandLineOption settings(u"settings-file"_s, Startups::tr("Remember settings in FILE."), u"FILE"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, Startups::tr("Compare, save a picture of the window in FILE and quit."), u"FILE"_s);
    parser.addOptions({compare, against, settings, screenshot});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"LIST.yaml"_s, Startups::tr("The list to open."), u"[LIST.yaml]"_s);
    parser.process(arguments);

    Startup startup{.listFile = parser.positionalArguments().value(0),
                    .settingsFile = parser.value(settings),
                    .screenshot = parser.value(screenshot),
                    .targets = {},
                    .compares = parser.isSet(compare) || parser.isSet(screenshot)};
    const auto targets = core::parseTargets(parser.values(against).join(u','));
    const bool isAmbiguous = parser.positionalArguments().size() > 1;
    if (isAmbiguous || !targets) {
        const QString problem = targets ? Startups::tr("One list at a time, please.")
                                      : Startups::tr("--against, column %1: %2").arg(targets.error().column).arg(targets.error().message);
        QTextStream(stderr) << problem << u'\n';
        std::exit(1);
    }
    if (parser.isSet(against))
        startup.targets = *targets;
    return startup;
}

compare::Settings compareSettings(const lists::SettingsFile &file)
{
    const auto milliseconds = [&](QLatin1StringView key) { return std::chrono::milliseconds(file.value(key).toLongLong()); };
    compare::Settings result;
    result.concurrentRequests = file.value("registries/concurrentRequests"_L1).toInt();
    result.retryRequests = file.value("registries/retryRequests"_L1).toInt();
    result.retryDelay = milliseconds("registries/retryDelay"_L1);
    result.waitBetween = milliseconds("registries/waitBetween"_L1);
    result.verifyTls = file.value("registries/verifyTls"_L1).toBool();
    if (file.has("registries/insecure"_L1))
        result.insecurePattern = file.value("registries/insecure"_L1).toString();
    result.dockerJson = file.value("registries/dockerJson"_L1).toString();
    result.certificateFolders = file.value("registries/certificateFolders"_L1).toStringList();
    result.engineHost = qEnvironmentVariable("DOCKER_HOST");
    if (result.engineHost.isEmpty())
        result.engineHost = file.value("registries/engineHost"_L1).toString();
    result.cacheFile = file.value("compare/cacheFile"_L1).toString();
    return result;
}

sync::JobQueue::Options jobSettings(const lists::SettingsFile &file)
{
    sync::JobQueue::Options result;
    result.journalFile = file.value("jobs/journal"_L1).toString();
    result.limits.parallelJobs = file.value("jobs/parallelJobs"_L1).toInt();
    result.limits.parallelBlobs = file.value("jobs/parallelBlobs"_L1).toInt();
    result.limits.limitRate = file.value("jobs/limitRate"_L1).toLongLong();
    result.limits.chunkSize = file.value("jobs/chunkSize"_L1).toLongLong();
    return result;
}

void installTranslations(QCoreApplication *app, const QString &language)
{
    const QLocale locale = language == "system"_L1 ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    qDeleteAll(app->findChildren<QTranslator *>()); // of another language
    const auto install = [app](const QString &name, const QString &folder, const QLocale &locale) {
        auto *translator = new QTranslator(app);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(u"lstags"_s, u":/i18n"_s, QLocale(QLocale::English)); // first: those of the language are asked before it
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), locale);
    install(u"lstags"_s, u":/i18n"_s, locale);
}

} // namespace lstags::gui
