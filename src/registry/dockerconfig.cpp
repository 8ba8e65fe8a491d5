// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/dockerconfig.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lstags::registry {
namespace {

constexpr qint64 largestFile = 4 << 20; // bytes

bool isDockerHub(const QString &registry)
{
    return core::apiHostOf(registry) == "registry-1.docker.io"_L1;
}

/// The path is a version and no scope: Docker's older keys were addresses, "https://quay.io/v1/", while Podman's "quay.io/v1" is what it says.
bool isVersion(QStringView path, bool isAddress, const QString &registry)
{
    return (path == "/v1"_L1 || path == "/v2"_L1) && (isAddress || isDockerHub(registry));
}

QString normalisedKey(const QString &key)
{
    QString text = key.trimmed().toLower();
    bool isAddress = text.endsWith(u'/');
    for (const auto scheme : {"https://"_L1, "http://"_L1}) {
        if (!text.startsWith(scheme))
            continue;
        text.remove(0, scheme.size());
        isAddress = true;
    }
    while (text.endsWith(u'/'))
        text.chop(1);
    const qsizetype slash = text.indexOf(u'/');
    const auto registry = core::parseRegistry(QStringView(text).left(slash));
    if (!registry)
        return text;
    const QString path = slash < 0 ? QString() : text.sliced(slash);
    return isVersion(path, isAddress, *registry) ? *registry : QString(*registry + path);
}

bool isTextOrNone(const QJsonValue &value)
{
    return value.isString() || value.isNull() || value.isUndefined();
}

std::optional<Credential> parseAuth(const QJsonObject &object)
{
    for (const auto name : {"username"_L1, "password"_L1, "auth"_L1, "identitytoken"_L1, "registrytoken"_L1}) {
        if (!isTextOrNone(object[name]))
            return {};
    }
    Credential credential{.username = object["username"_L1].toString(),
                          .password = object["password"_L1].toString(),
                          .identityToken = object["identitytoken"_L1].toString(),
                          .registryToken = object["registrytoken"_L1].toString()};
    const QString encoded = object["auth"_L1].toString();
    if (!encoded.isEmpty()) {
        const auto decoded = QByteArray::fromBase64Encoding(encoded.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        const QString text = decoded ? QString::fromUtf8(*decoded) : QString();
        const qsizetype colon = text.indexOf(u':');
        if (colon <= 0)
            return {};
        credential.username = text.left(colon);
        credential.password = text.mid(colon + 1);
        while (credential.password.endsWith(QChar(u'\0'))) // Docker pads some old entries
            credential.password.chop(1);
    }
    return credential;
}

} // namespace

core::Result<DockerConfig> DockerConfig::parse(const QByteArray &json, const QString &source)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return core::fail(core::ErrorKind::Io, core::Error::tr("%1 is no JSON object; its credentials are not used.").arg(source));
    const QJsonObject root = document.object();
    DockerConfig config;
    const QJsonObject auths = root["auths"_L1].toObject();
    for (auto it = auths.begin(); it != auths.end(); ++it) {
        const auto credential = it->isObject() ? parseAuth(it->toObject()) : std::nullopt;
        if (!credential)
            config.warnings += core::Error::tr("%1: the entry \"%2\" cannot be used.").arg(source, core::printable(it.key(), 255));
        else if (*credential != Credential()) // empty where a helper has the secret
            config.auths.insert(normalisedKey(it.key()), *credential);
    }
    config.credsStore = root["credsStore"_L1].toString();
    const QJsonObject helpers = root["credHelpers"_L1].toObject();
    for (auto it = helpers.begin(); it != helpers.end(); ++it)
        config.credHelpers.insert(normalisedKey(it.key()), it->toString());
    return config;
}

core::Result<DockerConfig> DockerConfig::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return DockerConfig();
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::Io, core::Error::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray json = file.read(largestFile + 1);
    if (json.size() > largestFile)
        return core::fail(core::ErrorKind::TooLarge, core::Error::tr("%1 is larger than 4 MiB; it is not read.").arg(path));
    return parse(json, path);
}

std::optional<Credential> DockerConfig::find(const core::RepositoryName &name) const
{
    for (QString key = name.registry + u'/' + name.path; !key.isEmpty(); key.truncate(std::max<qsizetype>(key.lastIndexOf(u'/'), 0))) {
        if (const auto found = auths.constFind(key); found != auths.constEnd())
            return *found;
    }
    return {};
}

QString DockerConfig::helperFor(const QString &registry) const
{
    const auto own = credHelpers.constFind(registry);
    return own != credHelpers.constEnd() ? *own : credsStore;
}

QString serverName(const QString &registry)
{
    return isDockerHub(registry) ? u"https://index.docker.io/v1/"_s : registry;
}

} // namespace lstags::registry
