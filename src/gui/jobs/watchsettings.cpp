// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/watchsettings.h"

#include "core/platformchoice.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct WatchSettings
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::WatchSettings)
};

constexpr std::chrono::seconds usualInterval(3600);

core::DestinationRule::Options destinationOf(const QSettings &settings)
{
    core::DestinationRule::Options options;
    options.registry = settings.value("sync/registry", options.registry).toString();
    if (const QString prefix = settings.value("sync/prefix").toString(); !prefix.isEmpty())
        options.prefix = prefix;
    options.separator = settings.value("sync/separator", options.separator).toString();
    options.pathTemplate = settings.value("sync/pathTemplate", options.pathTemplate).toString();
    options.tagTemplate = settings.value("sync/tagTemplate", options.tagTemplate).toString();
    return options;
}

core::Result<QList<core::Platform>> platformsOf(const QSettings &settings)
{
    static const QRegularExpression gap(u"[,\\s]+"_s);
    QList<core::Platform> platforms;
    const QStringList names = settings.value("sync/platforms").toStringList().join(u' ').split(gap, Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto platform = core::parsePlatform(name);
        if (!platform)
            return tl::unexpected(platform.error());
        platforms += *platform;
    }
    return platforms;
}

QString keyOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return u"watch/"_s + QString::fromLatin1(path.isEmpty() ? QByteArray("new") : hash);
}

} // namespace

core::Result<sync::RoundRequest> lastRequest(const QSettings &settings)
{
    const QString action = settings.value("sync/action").toString();
    if (action != "pull"_L1 && action != "copy"_L1 && action != "push"_L1)
        return core::fail(core::ErrorKind::Usage, WatchSettings::tr("Nothing was pulled or copied yet. Do it once by hand: to watch a list is to do the same again."));
    auto platforms = platformsOf(settings);
    if (!platforms)
        return tl::unexpected(platforms.error());
    sync::RoundRequest request{.viaEngine = settings.value("sync/viaEngine").toBool(),
                               .options = {.update = settings.value("sync/update").toBool(),
                                           .keepGoing = settings.value("sync/keepGoing").toBool(),
                                           .platforms = std::move(*platforms),
                                           .backupTemplate = settings.value("sync/backup").toString()}};
    if (action == "pull"_L1)
        return request;
    auto rule = core::DestinationRule::make(destinationOf(settings));
    if (!rule)
        return tl::unexpected(rule.error());
    request.rule = std::move(*rule);
    return request;
}

std::chrono::seconds watchInterval(const QSettings &settings, const QString &path)
{
    const qint64 seconds = settings.value(keyOf(path)).toLongLong();
    return seconds > 0 ? std::chrono::seconds(seconds) : usualInterval;
}

void setWatchInterval(QSettings *settings, const QString &path, std::chrono::seconds interval)
{
    settings->setValue(keyOf(path), qint64(interval.count()));
}

} // namespace lstags::gui
