// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/destination.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

constexpr qsizetype longestOption = 255; // of a prefix and a separator; a name is no longer
constexpr qsizetype shown = 300;         // of a text in an error

const auto prefixField = u"Prefix"_s;

tl::unexpected<Error> failIn(const QString &what, const QString &text, const Error &error)
{
    const QString message = Error::tr("%1 \"%2\", column %3: %4").arg(what, printable(text, shown), QString::number(error.column), error.message);
    return failAt(error.column, message);
}

/// A word alone is a registry to nobody: the engine would take it for a repository of Docker Hub.
bool isRegistryToAll(const QString &registry)
{
    return registry == "localhost"_L1 || registry.contains(u'.') || registry.contains(u':');
}

Result<QString> registryOf(const QString &written)
{
    auto registry = parseRegistry(written);
    if (!registry)
        return failIn(Error::tr("Push registry (-r)"), written, registry.error());
    if (!isRegistryToAll(*registry)) {
        const Error error{.message = Error::tr("A host with a dot or a port, or localhost, is expected."), .column = 1};
        return failIn(Error::tr("Push registry (-r)"), written, error);
    }
    return registry;
}

/// "/my/prefix/" of all the ways to write it, "/" of slashes alone, empty if nothing is written.
QString prefixOf(const QString &written)
{
    if (written.isEmpty())
        return {};
    const QString components = written.split(u'/', Qt::SkipEmptyParts).join(u'/');
    return components.isEmpty() ? u"/"_s : u'/' + components + u'/';
}

Result<void> checkLength(const QString &what, const QString &text)
{
    if (text.size() <= longestOption)
        return {};
    return failIn(what, text, {.message = Error::tr("It is longer than %1 characters.").arg(longestOption), .column = int(longestOption) + 1});
}

Result<TextTemplate> templateOf(const QString &what, const QString &text)
{
    auto compiled = DestinationRule::compile(text);
    if (!compiled)
        return failIn(what, text, compiled.error());
    return compiled;
}

/// Without its port, IPv6 in its brackets.
QString hostOf(const QString &registry)
{
    const qsizetype colon = registry.indexOf(u':', std::max<qsizetype>(registry.lastIndexOf(u']'), 0));
    return registry.left(colon);
}

/// What is sent, for errors: made into a text only where there is one.
struct Source
{
    const RepositoryName &name;
    const QString &tag;

    QString toString() const { return printable(QString(name.familiarName() + u':' + tag), shown); }
};

tl::unexpected<Error> failAsImpossible(const QString &what, const Source &source, const TextTemplate &text, const Error &error)
{
    return failIn(Error::tr("%1 for %2").arg(what, source.toString()), text.text(), error);
}

/// One slash between two components and none before the first; one at the end stays, for there a name is missing.
QString joined(const QString &path)
{
    const QString components = path.split(u'/', Qt::SkipEmptyParts).join(u'/');
    return path.endsWith(u'/') ? QString(components + u'/') : components;
}

tl::unexpected<Error> failAsIllegal(const QString &what, const Source &source, const TextTemplate &text, const QString &result, const QString &reason)
{
    return fail(ErrorKind::Syntax, Error::tr("%1 \"%2\" makes \"%3\" of %4: %5")
                                       .arg(what, printable(text.text(), shown), printable(result, shown), source.toString(), reason));
}

QString pathTemplateName() { return Error::tr("Push path template"); }
QString tagTemplateName() { return Error::tr("Push tag template"); }

} // namespace

QString Destination::toString() const
{
    return name.registry + u'/' + name.path + u':' + tag;
}

Result<TextTemplate> DestinationRule::compile(QStringView text)
{
    static const QStringList fields{prefixField, u"Path"_s, u"Name"_s, u"Tag"_s, u"Registry"_s};
    return TextTemplate::compile(text, fields);
}

Result<DestinationRule> DestinationRule::make(const Options &options)
{
    const QString prefix = options.prefix.value_or(QString());
    auto registry = registryOf(options.registry);
    if (!registry)
        return tl::unexpected(registry.error());
    if (const auto checked = checkLength(Error::tr("Push prefix (-R)"), prefix); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkLength(Error::tr("Path separator (-s)"), options.separator); !checked)
        return tl::unexpected(checked.error());
    auto path = templateOf(pathTemplateName(), options.pathTemplate);
    if (!path)
        return tl::unexpected(path.error());
    auto tag = templateOf(tagTemplateName(), options.tagTemplate);
    if (!tag)
        return tl::unexpected(tag.error());
    DestinationRule rule(std::move(*path), std::move(*tag));
    rule.m_registry = std::move(*registry);
    rule.m_prefix = prefixOf(prefix);
    rule.m_separator = options.separator;
    return rule;
}

Result<QString> DestinationRule::prefixFor(const RepositoryName &source) const
{
    if (!m_prefix.isEmpty())
        return m_prefix;
    const QString host = hostOf(source.registry);
    if (!host.startsWith(u'['))
        return QString(u'/' + QString(host).replace(u'.', u'/') + u'/');
    if (!m_path.uses(prefixField) && !m_tag.uses(prefixField))
        return QString();
    const QString name = printable(source.familiarName(), shown);
    return fail(ErrorKind::Usage, Error::tr("No path can be made from the IPv6 address of %1; choose a prefix with -R.").arg(name));
}

Result<Destination> DestinationRule::of(const RepositoryName &source, const QString &tag) const
{
    const auto prefix = prefixFor(source);
    if (!prefix)
        return tl::unexpected(prefix.error());
    const QHash<QString, QString> values{{prefixField, *prefix},
                                         {u"Path"_s, QString(source.path).replace(u"/"_s, m_separator)},
                                         {u"Name"_s, source.familiarName()},
                                         {u"Tag"_s, tag},
                                         {u"Registry"_s, hostOf(source.registry)}};
    const Source sent{.name = source, .tag = tag};
    const auto path = m_path.expand(values);
    if (!path)
        return failAsImpossible(pathTemplateName(), sent, m_path, path.error());
    auto newTag = m_tag.expand(values);
    if (!newTag)
        return failAsImpossible(tagTemplateName(), sent, m_tag, newTag.error());
    auto name = RepositoryName::parse(QString(m_registry + u'/' + joined(*path)));
    if (!name)
        return failAsIllegal(pathTemplateName(), sent, m_path, *path, name.error().message);
    if (!isTag(*newTag)) {
        const QString reason = Error::tr("A tag is expected: at most 128 letters, digits, '_', '.' and '-', not '.' or '-' first.");
        return failAsIllegal(tagTemplateName(), sent, m_tag, *newTag, reason);
    }
    return Destination{.name = std::move(*name), .tag = std::move(*newTag)};
}

} // namespace lstags::core
