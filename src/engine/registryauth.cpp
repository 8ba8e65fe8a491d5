// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/registryauth.h"

#include "core/repositoryname.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lstags::engine {
namespace {

/// Docker Hub's key in the days of the first registries; the engine knows it by no other.
QString serverAddress(const QString &registry)
{
    const core::RepositoryName name{.registry = registry, .path = {}};
    return name.isDockerHub() ? u"https://index.docker.io/v1/"_s : registry;
}

} // namespace

QByteArray registryAuth(const RegistryLogin &login)
{
    QJsonObject object;
    if (!login.identityToken.isEmpty()) {
        object.insert("identitytoken"_L1, login.identityToken);
    } else if (!login.user.isEmpty()) {
        object.insert("username"_L1, login.user);
        object.insert("password"_L1, login.password);
    }
    if (!object.isEmpty())
        object.insert("serveraddress"_L1, serverAddress(login.registry));
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding);
}

} // namespace lstags::engine
