// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan/plansettings.h"

#include "core/platformchoice.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr std::array actions{"pull"_L1, "copy"_L1, "push"_L1}; // in the order of SyncKind

QString group(SyncKind kind)
{
    return u"plan/%1/"_s.arg(actions[size_t(kind)]);
}

const auto startedGroup = u"sync/"_s;

/// All but `update`; the error is one of the platforms.
core::Result<PlanSettings> read(const QSettings &settings, const QString &keys, SyncKind kind)
{
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
    result.options.backupTemplate = text(u"backupTemplate"_s, {});
    result.options.withReferrers = flag(u"withReferrers"_s);
    return parsePlatforms(text(u"platforms"_s, {})).map([&](const QList<core::Platform> &platforms) {
        result.options.platforms = platforms;
        return result;
    });
}

void write(const PlanSettings &chosen, QSettings *settings, const QString &keys, SyncKind kind)
{
    settings->setValue(keys + "keepGoing"_L1, chosen.options.keepGoing);
    if (kind == SyncKind::Pull)
        return;
    settings->setValue(keys + "registry"_L1, chosen.destination.registry);
    settings->setValue(keys + "prefix"_L1, chosen.destination.prefix.value_or(QString()));
    settings->setValue(keys + "separator"_L1, chosen.destination.separator);
    settings->setValue(keys + "pathTemplate"_L1, chosen.destination.pathTemplate);
    settings->setValue(keys + "tagTemplate"_L1, chosen.destination.tagTemplate);
    settings->setValue(keys + "viaEngine"_L1, chosen.viaEngine);
    settings->setValue(keys + "platforms"_L1, platformsText(chosen.options.platforms));
    settings->setValue(keys + "backupTemplate"_L1, chosen.options.backupTemplate);
    settings->setValue(keys + "withReferrers"_L1, chosen.options.withReferrers);
}

} // namespace

PlanSettings PlanSettings::remembered(const QSettings &settings, SyncKind kind)
{
    return read(settings, group(kind), kind).value_or(PlanSettings());
}

void PlanSettings::remember(QSettings *settings, SyncKind kind) const
{
    write(*this, settings, group(kind), kind);
}

std::optional<SyncKind> PlanSettings::startedKind(const QSettings &settings)
{
    const auto found = std::find(actions.begin(), actions.end(), settings.value(startedGroup + "action"_L1).toString());
    return found == actions.end() ? std::nullopt : std::optional(SyncKind(found - actions.begin()));
}

core::Result<PlanSettings> PlanSettings::started(const QSettings &settings, SyncKind kind)
{
    auto result = read(settings, startedGroup, kind);
    if (result)
        result->options.update = settings.value(startedGroup + "update"_L1).toBool();
    return result;
}

void PlanSettings::rememberStarted(QSettings *settings, SyncKind kind) const
{
    settings->remove(startedGroup.chopped(1));
    write(*this, settings, startedGroup, kind);
    settings->setValue(startedGroup + "action"_L1, QString(actions[size_t(kind)]));
    settings->setValue(startedGroup + "update"_L1, options.update);
}

void PlanSettings::sendTo(const core::Target &target)
{
    destination = {.registry = target.place.registry, .prefix = u'/' + target.place.prefix};
    if (!target.rule)
        return;
    destination.prefix = QString(); // made from the source's host
    destination.pathTemplate = target.rule->pathTemplate();
    destination.tagTemplate = target.rule->tagTemplate();
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
