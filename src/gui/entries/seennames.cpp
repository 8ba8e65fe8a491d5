// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/seennames.h"

#include "core/naturalkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr int spare = SeenNames::mostRepositories / 10; // so that not every new one has the oldest looked for
constexpr qsizetype longestText = 16 * 1024 * 1024;

/// The same repository, however it is written; empty where it is none.
QString familiar(const QString &name)
{
    const auto parsed = core::RepositoryName::parse(name);
    return parsed ? parsed->familiarName() : QString();
}

} // namespace

void SeenNames::add(const core::RepositoryName &name, const QStringList &tags)
{
    const QString image = familiar(name.familiarName());
    if (image.isEmpty())
        return;
    Repository &repository = m_repositories[image];
    repository.registry = name.isDockerHub() ? QString() : name.registry;
    repository.seen = ++m_clock;
    QSet<QString> known(repository.tags.begin(), repository.tags.end());
    for (const QString &tag : tags) {
        if (!core::isTag(tag) || known.contains(tag))
            continue;
        known.insert(tag);
        repository.tags += tag;
    }
    if (const qsizetype tooMany = repository.tags.size() - mostTags; tooMany > 0)
        repository.tags.remove(0, tooMany);
    if (size() > mostRepositories + spare)
        forgetOldest();
}

void SeenNames::add(const SeenNames &later)
{
    for (auto repository = later.m_repositories.cbegin(); repository != later.m_repositories.cend(); ++repository) {
        if (const auto name = core::RepositoryName::parse(repository.key()))
            add(*name, repository->tags);
    }
}

void SeenNames::forgetOldest()
{
    std::vector<quint64> times;
    for (const Repository &repository : std::as_const(m_repositories))
        times.push_back(repository.seen);
    std::nth_element(times.begin(), times.end() - mostRepositories, times.end());
    const quint64 first = *(times.end() - mostRepositories);
    m_repositories.removeIf([first](const auto &repository) { return repository.value().seen < first; });
}

QStringList SeenNames::completions(const QString &text) const
{
    const qsizetype filter = text.indexOf("~/"_L1);
    const qsizetype filterEnd = filter < 0 ? -1 : text.lastIndexOf("/="_L1);
    if (filter >= 0 && filterEnd <= filter + 1) // in an expression
        return {};
    if (const qsizetype equals = filter < 0 ? text.indexOf(u'=') : filterEnd + 1; equals >= 0) {
        const qsizetype start = std::max(equals, text.lastIndexOf(u',')) + 1;
        return tagsOf(text.left(filter < 0 ? equals : filter), text.left(start), text.mid(start));
    }
    QStringList found = names(text);
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon > text.lastIndexOf(u'/')) // or that of a port
        found += tagsOf(text.left(colon), text.left(colon + 1), text.mid(colon + 1));
    return found.mid(0, mostCompletions);
}

QStringList SeenNames::names(const QString &text) const
{
    QStringList registries;
    QStringList found;
    QStringList within; // what is typed behind the registry stands further on in them
    const qsizetype slash = text.indexOf(u'/');
    for (auto repository = m_repositories.cbegin(); repository != m_repositories.cend(); ++repository) {
        const QString &name = repository.key();
        const QString registry = repository->registry.isEmpty() ? QString() : QString(repository->registry + u'/');
        const bool isOfRegistry = slash >= 0 && !registry.isEmpty() && text.startsWith(registry);
        if (slash < 0 && !registry.isEmpty()) {
            if (registry.startsWith(text) && !registries.contains(registry))
                registries += registry;
        } else if (name == text) {
            continue;
        } else if (name.startsWith(text)) {
            found += name;
        } else if (isOfRegistry && name.indexOf(text.mid(registry.size()), registry.size()) >= 0) {
            within += name;
        }
    }
    return (registries + found + within).mid(0, mostCompletions);
}

QStringList SeenNames::tagsOf(const QString &name, const QString &head, const QString &start) const
{
    const auto repository = m_repositories.constFind(familiar(name));
    if (repository == m_repositories.constEnd())
        return {};
    const QStringList named = head.section(u'=', -1).split(u',');
    QStringList tags;
    for (const QString &tag : repository->tags) {
        if (tag != start && tag.startsWith(start) && !named.contains(tag))
            tags += tag;
    }
    std::sort(tags.begin(), tags.end(), [](const QString &a, const QString &b) { return core::naturalKey(b) < core::naturalKey(a); }); // newest first
    tags = tags.mid(0, mostCompletions);
    for (QString &tag : tags)
        tag.prepend(head);
    return tags;
}

QByteArray SeenNames::toText() const
{
    QMap<quint64, QString> lines;
    for (auto repository = m_repositories.cbegin(); repository != m_repositories.cend(); ++repository)
        lines.insert(repository->seen, repository.key() + u'\t' + repository->tags.join(u' '));
    return lines.values().join(u'\n').toUtf8();
}

SeenNames SeenNames::fromText(const QByteArray &text)
{
    SeenNames names;
    if (text.size() > longestText)
        return names;
    const QByteArrayList lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        if (const auto name = core::RepositoryName::parse(QString::fromUtf8(line.left(tab))))
            names.add(*name, tab < 0 ? QStringList() : QString::fromUtf8(line.mid(tab + 1)).split(u' ', Qt::SkipEmptyParts));
    }
    return names;
}

} // namespace lstags::gui
