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

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct Startups
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::Startup)
};

int bounded(const QSettings &settings, const QString &key, int standard, int least, int most)
{
    bool isNumber = false;
    const qlonglong value = settings.value(key).toLongLong(&isNumber); // toInt() would take the lower half of a large one
    return isNumber ? int(std::clamp<qlonglong>(value, least, most)) : standard;
}

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

std::unique_ptr<QSettings> openSettings(const QString &file)
{
    if (file.isEmpty())
        return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"lstags"_s, u"lstags"_s);
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

compare::Settings compareSettings(const QSettings &settings)
{
    compare::Settings result;
    result.concurrentRequests = bounded(settings, u"registries/concurrentRequests"_s, result.concurrentRequests, 1, 256);
    result.retryRequests = bounded(settings, u"registries/retryRequests"_s, result.retryRequests, 0, 100);
    result.retryDelay = std::chrono::milliseconds(bounded(settings, u"registries/retryDelay"_s, int(result.retryDelay.count()), 0, 600000));
    result.waitBetween = std::chrono::milliseconds(bounded(settings, u"registries/waitBetween"_s, 0, 0, 600000));
    result.verifyTls = settings.value("registries/verifyTls", true).toBool();
    if (settings.contains("registries/insecure"))
        result.insecurePattern = settings.value("registries/insecure").toString();
    result.dockerJson = settings.value("registries/dockerJson").toString();
    result.certificateFolders = settings.value("registries/certificateFolders").toStringList();
    result.engineHost = settings.value("registries/engineHost", qEnvironmentVariable("DOCKER_HOST")).toString();
    return result;
}

sync::JobQueue::Options jobSettings(const QSettings &settings)
{
    constexpr int anyRate = std::numeric_limits<int>::max();
    sync::JobQueue::Options result;
    result.journalFile = settings.value("jobs/journal").toString();
    result.limits.parallelJobs = bounded(settings, u"jobs/parallelJobs"_s, result.limits.parallelJobs, 1, 64);
    result.limits.parallelBlobs = bounded(settings, u"jobs/parallelBlobs"_s, result.limits.parallelBlobs, 1, 64);
    result.limits.limitRate = bounded(settings, u"jobs/limitRate"_s, 0, 0, anyRate);
    result.limits.chunkSize = bounded(settings, u"jobs/chunkSize"_s, 0, 0, anyRate);
    return result;
}

void installTranslations(QCoreApplication *app)
{
    const auto install = [app](const QString &name, const QString &folder, const QLocale &locale) {
        auto *translator = new QTranslator(app);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(u"lstags"_s, u":/i18n"_s, QLocale(QLocale::English)); // first: those of the locale are asked before it
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath), QLocale());
    install(u"lstags"_s, u":/i18n"_s, QLocale());
}

} // namespace lstags::gui
