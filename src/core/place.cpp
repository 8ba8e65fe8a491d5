// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/place.h"

using namespace Qt::StringLiterals;

namespace lstags::core {

Result<Place> Place::parse(QStringView written)
{
    const QStringView text = written.trimmed();
    if (text.isEmpty() || text == "engine"_L1)
        return Place{};
    const qsizetype slash = text.indexOf(u'/');
    const QStringView host = slash < 0 ? text : text.left(slash);
    auto registry = parseRegistry(host);
    if (!registry)
        return tl::unexpected(registry.error());
    const bool isHost = host.contains(u'.') || host.contains(u':') || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
    if (!isHost)
        return failAt(1, Error::tr("A place is \"engine\" or REGISTRY[:PORT][/PREFIX]; the registry has a dot or a port, or is localhost."));
    Place place{.registry = std::move(*registry), .prefix = {}};
    QStringView prefix = slash < 0 ? QStringView() : text.sliced(slash + 1);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    if (!prefix.isEmpty()) {
        const auto name = RepositoryName::parse(QString(host + u'/' + prefix)); // the prefix follows the rules of a path
        if (!name)
            return tl::unexpected(name.error());
        place.prefix = prefix.toString();
    }
    return place;
}

QString Place::toString() const
{
    if (isEngine())
        return u"engine"_s;
    return prefix.isEmpty() ? registry : QString(registry + u'/' + prefix);
}

RepositoryName Place::locate(const RepositoryName &name) const
{
    return {.registry = registry, .path = prefix.isEmpty() ? name.path : QString(prefix + u'/' + name.path)};
}

} // namespace lstags::core
