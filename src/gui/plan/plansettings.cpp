// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/plansettings.h"

#include "core/platformchoice.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

QString group(SyncKind kind)
{
    switch (kind) {
    case SyncKind::Pull:
        return u"plan/pull/"_s;
    case SyncKind::Copy:
        return u"plan/copy/"_s;
    case SyncKind::Push:
        break;
    }
    return u"plan/push/"_s;
}

} // namespace

PlanSettings PlanSettings::remembered(const QSettings &settings, SyncKind kind)
{
    const QString keys = group(kind);
    PlanSettings result;
    const auto text = [&](const QString &key, const QString &standard) { return settings.value(keys + key, standard).toString(); };
    const auto flag = [&](const QString &key) { return settings.value(keys + key, false).toBool(); };
    core::DestinationRule::Options &destination = result.destination;
    destination.registry = text(u"registry"_s, destination.registry);
    destination.prefix = text(u"prefix"_s, kind == SyncKind::Copy ? u"/"_s : QString());
    destination.separator = text(u"separator"_s, destination.separator);
    destination.pathTemplate = text(u"pathTemplate"_s, destination.pathTemplate);
    destination.tagTemplate = text(u"tagTemplate"_s, destination.tagTemplate);
    result.viaEngine = flag(u"viaEngine"_s);
    result.options.keepGoing = flag(u"keepGoing"_s);
    result.options.platforms = parsePlatforms(text(u"platforms"_s, {})).value_or(QList<core::Platform>());
    result.options.backupTemplate = text(u"backupTemplate"_s, {});
    return result;
}

void PlanSettings::remember(QSettings *settings, SyncKind kind) const
{
    const QString keys = group(kind);
    settings->setValue(keys + "keepGoing"_L1, options.keepGoing);
    if (kind == SyncKind::Pull)
        return;
    settings->setValue(keys + "registry"_L1, destination.registry);
    settings->setValue(keys + "prefix"_L1, destination.prefix.value_or(QString()));
    settings->setValue(keys + "separator"_L1, destination.separator);
    settings->setValue(keys + "pathTemplate"_L1, destination.pathTemplate);
    settings->setValue(keys + "tagTemplate"_L1, destination.tagTemplate);
    settings->setValue(keys + "viaEngine"_L1, viaEngine);
    settings->setValue(keys + "platforms"_L1, platformsText(options.platforms));
    settings->setValue(keys + "backupTemplate"_L1, options.backupTemplate);
}

void PlanSettings::sendTo(const core::Place &place)
{
    destination = {.registry = place.registry, .prefix = u'/' + place.prefix};
}

core::Result<QList<core::Platform>> parsePlatforms(const QString &text)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    QList<core::Platform> platforms;
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto platform = core::parsePlatform(word);
        if (!platform)
            return tl::unexpected(platform.error());
        if (!platforms.contains(*platform))
            platforms += *platform;
    }
    return platforms;
}

QString platformsText(const QList<core::Platform> &platforms)
{
    QStringList words;
    for (const core::Platform &platform : platforms)
        words += platform.toString();
    return words.join(", "_L1);
}

} // namespace lstags::gui
