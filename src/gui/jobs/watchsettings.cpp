// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/jobs/watchsettings.h"

#include "gui/plan/plansettings.h"
#include "lists/settingsfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct WatchSettings
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::WatchSettings)
};

QString keyOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return u"watch/"_s + QString::fromLatin1(path.isEmpty() ? QByteArray("new") : hash);
}

} // namespace

core::Result<sync::RoundRequest> lastRequest(const QSettings &settings)
{
    const auto kind = PlanSettings::startedKind(settings);
    if (!kind)
        return core::fail(core::ErrorKind::Usage, WatchSettings::tr("Nothing was pulled or copied yet. Do it once by hand: to watch a list is to do the same again."));
    const auto started = PlanSettings::started(settings, *kind);
    if (!started)
        return tl::unexpected(started.error());
    sync::RoundRequest request{.viaEngine = started->viaEngine, .options = started->options};
    if (*kind == SyncKind::Pull)
        return request;
    auto rule = core::DestinationRule::make(started->destination);
    if (!rule)
        return tl::unexpected(rule.error());
    request.rule = std::move(*rule);
    return request;
}

std::chrono::seconds watchInterval(const QSettings &settings, const QString &path)
{
    const qint64 seconds = settings.value(keyOf(path)).toLongLong();
    return seconds > 0 ? std::chrono::seconds(seconds) : std::chrono::seconds(lists::SettingsFile(settings).value("jobs/watchInterval"_L1).toLongLong());
}

void setWatchInterval(QSettings *settings, const QString &path, std::chrono::seconds interval)
{
    settings->setValue(keyOf(path), qint64(interval.count()));
}

} // namespace lstags::gui
