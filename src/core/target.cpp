// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

const auto sameTag = u"{{ .Tag }}"_s;

/// Where the template of the tag begins: behind the last colon that is in no action, -1: there is none.
qsizetype tagColon(QStringView text)
{
    qsizetype colon = -1;
    bool isInAction = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.sliced(i).startsWith("{{"_L1))
            isInAction = true;
        else if (text.sliced(i).startsWith("}}"_L1))
            isInAction = false;
        else if (text[i] == u':' && !isInAction)
            colon = i;
    }
    return colon;
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
    const qsizetype colon = tagColon(rest);
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

int engineAmong(const QList<Target> &targets)
{
    const auto engine = std::find_if(targets.begin(), targets.end(), [](const Target &target) { return target.isEngine(); });
    return engine == targets.end() ? -1 : int(engine - targets.begin());
}

} // namespace lstags::core
