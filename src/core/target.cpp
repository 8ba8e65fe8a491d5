// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

const auto sameTag = u"{{ .Tag }}"_s;

/// Where `sign` stands first from `start` on, in no action; -1: nowhere.
qsizetype indexOutsideActions(QStringView text, QChar sign, qsizetype start)
{
    bool isInAction = false;
    for (qsizetype i = start; i < text.size(); ++i) {
        if (text.sliced(i).startsWith("{{"_L1))
            isInAction = true;
        else if (text.sliced(i).startsWith("}}"_L1))
            isInAction = false;
        else if (text[i] == sign && !isInAction)
            return i;
    }
    return -1;
}

QStringView ltrimmed(QStringView text)
{
    while (!text.isEmpty() && text.front().isSpace())
        text = text.sliced(1);
    return text;
}

Result<void> checkTemplate(QStringView text, qsizetype offset)
{
    const auto compiled = DestinationRule::compile(text);
    if (!compiled)
        return failAt(int(offset) + compiled.error().column, compiled.error().message);
    return {};
}

} // namespace

Result<Target> Target::parse(QStringView written)
{
    const QStringView text = written.trimmed();
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0 || !text.contains("{{"_L1))
        return Place::parse(text).map([](const Place &place) { return Target{.place = place}; });
    auto place = Place::parse(text.left(slash));
    if (!place)
        return tl::unexpected(place.error());
    const QStringView rest = text.sliced(slash + 1);
    const qsizetype colon = indexOutsideActions(rest, u':', 0);
    const QString path = (colon < 0 ? rest : rest.left(colon)).toString();
    const QString tag = colon < 0 ? sameTag : rest.sliced(colon + 1).toString();
    if (const auto checked = checkTemplate(path, slash + 1); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkTemplate(tag, slash + colon + 2); !checked)
        return tl::unexpected(checked.error());
    auto rule = DestinationRule::make({.registry = place->registry, .pathTemplate = path, .tagTemplate = tag});
    if (!rule)
        return tl::unexpected(rule.error());
    const RepositoryName example{.registry = u"registry.example"_s, .path = u"team/app"_s};
    if (const auto tried = rule->of(example, u"1.0"_s); !tried)
        return failAt(int(slash) + 2, tried.error().message);
    return Target{.place = std::move(*place), .rule = std::move(*rule)};
}

QString Target::toString() const
{
    if (!rule)
        return place.toString();
    const QString path = place.registry + u'/' + rule->pathTemplate();
    return rule->tagTemplate() == sameTag ? path : QString(path + u':' + rule->tagTemplate());
}

Result<Destination> Target::of(const RepositoryName &source, const QString &tag) const
{
    if (rule)
        return rule->of(source, tag);
    return Destination{.name = place.locate(source), .tag = tag};
}

Result<QList<Target>> parseTargets(QStringView text)
{
    QList<Target> targets;
    qsizetype start = 0;
    while (start <= text.size()) {
        const qsizetype comma = indexOutsideActions(text, u',', start);
        const qsizetype end = comma < 0 ? text.size() : comma;
        const QStringView part = text.sliced(start, end - start);
        const qsizetype offset = start + (part.size() - ltrimmed(part).size());
        const bool isMissing = part.trimmed().isEmpty() && end - start != text.size();
        auto target = isMissing ? Result<Target>(failAt(1, Error::tr("A place is missing here."))) : Target::parse(part);
        if (!target)
            return failAt(int(offset) + target.error().column, target.error().message);
        if (targets.contains(*target))
            return failAt(int(offset) + 1, Error::tr("%1 is named twice.").arg(printable(target->toString())));
        targets += std::move(*target);
        start = end + 1;
    }
    return targets;
}

QString targetsText(const QList<Target> &targets)
{
    QStringList texts;
    for (const Target &target : targets)
        texts += target.toString();
    return texts.join(", "_L1);
}

int engineAmong(const QList<Target> &targets)
{
    const auto engine = std::find_if(targets.begin(), targets.end(), [](const Target &target) { return target.isEngine(); });
    return engine == targets.end() ? -1 : int(engine - targets.begin());
}

} // namespace lstags::core
