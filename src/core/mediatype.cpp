// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/mediatype.h"

#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

struct KnownType
{
    QLatin1StringView name;
    ManifestKind kind;
};

// Schema 1 comes last: it is asked for only to be recognised.
constexpr std::array knownTypes{
    KnownType{"application/vnd.oci.image.index.v1+json"_L1, ManifestKind::Index},
    KnownType{"application/vnd.docker.distribution.manifest.list.v2+json"_L1, ManifestKind::Index},
    KnownType{"application/vnd.oci.image.manifest.v1+json"_L1, ManifestKind::Image},
    KnownType{"application/vnd.docker.distribution.manifest.v2+json"_L1, ManifestKind::Image},
    KnownType{"application/vnd.oci.artifact.manifest.v1+json"_L1, ManifestKind::Unknown},
    KnownType{"application/vnd.docker.distribution.manifest.v1+prettyjws"_L1, ManifestKind::Schema1},
    KnownType{"application/vnd.docker.distribution.manifest.v1+json"_L1, ManifestKind::Schema1},
};

} // namespace

QByteArray manifestAccept()
{
    QByteArray accept;
    for (const KnownType &type : knownTypes) {
        if (!accept.isEmpty())
            accept += ", ";
        accept += QByteArrayView(type.name.data(), type.name.size());
    }
    return accept;
}

ManifestKind manifestKind(QStringView mediaType)
{
    const QStringView name = mediaType.left(mediaType.indexOf(u';')).trimmed();
    for (const KnownType &type : knownTypes) {
        if (name.compare(type.name, Qt::CaseInsensitive) == 0)
            return type.kind;
    }
    return ManifestKind::Unknown;
}

bool isImageConfig(QStringView mediaType)
{
    return mediaType == "application/vnd.oci.image.config.v1+json"_L1 || mediaType == "application/vnd.docker.container.image.v1+json"_L1;
}

} // namespace lstags::core
