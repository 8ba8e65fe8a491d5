// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/repositoryname.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

constexpr qsizetype longestName = 255; // host and path together, as the reference grammar has it
constexpr qsizetype longestTag = 128;
constexpr auto hubName = "registry.hub.docker.com"_L1;

bool isLowerAlnum(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isAlnum(QChar c)
{
    return isLowerAlnum(c) || (c >= u'A' && c <= u'Z');
}

/// Length of the separator at the start of `text`: '.', '_', '__' or any number of '-'; 0 if there is none.
qsizetype separatorLength(QStringView text)
{
    if (text.startsWith(u'.'))
        return 1;
    if (text.startsWith("__"_L1))
        return 2;
    if (text.startsWith(u'_'))
        return 1;
    return std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'-'; }) - text.begin();
}

/// Where `text` stops being a path component, 0-based; -1 if all of it is one.
qsizetype findComponentFault(QStringView text)
{
    qsizetype i = 0;
    if (text.isEmpty())
        return 0;
    while (true) {
        const qsizetype start = i;
        while (i < text.size() && isLowerAlnum(text[i]))
            ++i;
        if (i == start)
            return i;
        if (i == text.size())
            return -1;
        const qsizetype separator = separatorLength(text.sliced(i));
        if (separator == 0)
            return i;
        i += separator;
    }
}

bool isHostLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && isAlnum(label.front()) && isAlnum(label.back())
        && std::all_of(label.begin(), label.end(), [](QChar c) { return isAlnum(c) || c == u'-'; });
}

bool isHostName(QStringView host)
{
    const auto labels = host.split(u'.');
    return std::all_of(labels.begin(), labels.end(), isHostLabel);
}

bool isPort(QStringView text)
{
    bool ok = false;
    const int port = text.toInt(&ok);
    const bool onlyDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return ok && onlyDigits && port >= 1 && port <= 65535;
}

struct HostPort
{
    QStringView host;
    QStringView port;
    bool hasPort = false;
};

HostPort splitHost(QStringView text)
{
    const qsizetype bracket = text.lastIndexOf(u']');
    const qsizetype colon = text.indexOf(u':', std::max<qsizetype>(bracket, 0));
    if (colon < 0)
        return {.host = text, .port = {}};
    return {.host = text.left(colon), .port = text.sliced(colon + 1), .hasPort = true};
}

/// The address of "[...]" in its canonical form; empty if it is no IPv6 address.
QString ipv6(QStringView host)
{
    const bool fits = host.startsWith(u'[') && host.endsWith(u']') && host.count(u':') >= 2 && !host.contains(u'%');
    QUrl url;
    if (fits)
        url.setHost(host.toString());
    return url.host();
}

bool isLoopbackIpv4(QStringView host)
{
    const auto parts = host.split(u'.');
    return parts.size() == 4 && parts.front() == "127"_L1 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               bool ok = false;
               const uint number = part.toUInt(&ok);
               return ok && number <= 255 && part.size() <= 3 && part[0].isDigit();
           });
}

bool looksLikeRegistry(QStringView component)
{
    return component.contains(u'.') || component.contains(u':') || component.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || component.startsWith(u'[');
}

Result<void> checkPath(QStringView path, int offset)
{
    if (path.isEmpty())
        return failAt(offset + 1, Error::tr("A repository name is expected here."));
    qsizetype start = 0;
    for (const QStringView component : path.split(u'/')) {
        const qsizetype fault = findComponentFault(component);
        if (fault >= 0) {
            const int column = int(offset + start + fault + 1);
            if (component.isEmpty())
                return failAt(column, Error::tr("A name is expected between the slashes."));
            if (fault < component.size() && component[fault].isUpper())
                return failAt(column, Error::tr("Capital letters are not allowed in a repository name; write it in lower case."));
            return failAt(column, Error::tr("A lower-case letter or a digit is expected here; '.', '_', '__' and '-' may only stand between them."));
        }
        start += component.size() + 1;
    }
    return {};
}

} // namespace

Result<QString> parseRegistry(QStringView text)
{
    const HostPort parts = splitHost(text);
    if (text.startsWith(u'[') ? ipv6(parts.host).isEmpty() : !isHostName(parts.host))
        return failAt(1, Error::tr("A registry is expected here: a host name or address, IPv6 in brackets, with an optional port."));
    if (parts.hasPort && !isPort(parts.port))
        return failAt(int(parts.host.size()) + 2, Error::tr("A port from 1 to 65535 is expected here."));
    const QString registry = text.toString().toLower();
    for (const auto alias : {"docker.io"_L1, "index.docker.io"_L1, "registry-1.docker.io"_L1}) {
        if (registry == alias)
            return QString(hubName);
    }
    return registry;
}

QString apiHostOf(const QString &registry)
{
    return registry == hubName ? u"registry-1.docker.io"_s : registry;
}

bool isTag(QStringView text)
{
    if (text.isEmpty() || text.size() > longestTag || text[0] == u'.' || text[0] == u'-')
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isAlnum(c) || c == u'_' || c == u'.' || c == u'-'; });
}

bool isLoopback(QStringView registry)
{
    const QStringView host = splitHost(registry).host;
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return isLoopbackIpv4(host) || ipv6(host) == "::1"_L1;
}

Result<RepositoryName> RepositoryName::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    RepositoryName name{.registry = hubName, .path = {}};
    qsizetype offset = 0;
    if (slash >= 0 && looksLikeRegistry(text.left(slash))) {
        auto registry = parseRegistry(text.left(slash));
        if (!registry)
            return tl::unexpected(registry.error());
        name.registry = std::move(*registry);
        offset = slash + 1;
    }
    if (const auto checked = checkPath(text.sliced(offset), int(offset)); !checked)
        return tl::unexpected(checked.error());
    name.path = text.sliced(offset).toString();
    if (name.isDockerHub() && !name.path.contains(u'/'))
        name.path.prepend("library/"_L1);
    if (text.size() > longestName || name.path.size() > longestName)
        return failAt(int(std::min(longestName, text.size())) + 1, Error::tr("The name is longer than %1 characters.").arg(longestName));
    return name;
}

bool RepositoryName::isDockerHub() const
{
    return registry == hubName;
}

QString RepositoryName::apiHost() const
{
    return apiHostOf(registry);
}

QString RepositoryName::familiarName() const
{
    if (!isDockerHub())
        return registry + u'/' + path;
    return path.startsWith("library/"_L1) ? path.mid(8) : path;
}

} // namespace lstags::core
