// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "core/mediatype.h"
#include "core/platform.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

class QJsonValue;

namespace lstags::core {

using Texts = QMap<QString, QString>; ///< annotations or labels, printable

/// A map from names to texts, as annotations and labels are; what is no text is left out, and what is beyond 1,000 of them.
[[nodiscard]] Texts parseTexts(const QJsonValue &value);

struct Descriptor
{
    QString mediaType;
    Digest digest;
    qint64 size = 0; ///< bytes
    std::optional<Platform> platform;
    Texts annotations = {};

    bool operator==(const Descriptor &) const = default;
};

/// An image manifest or an index, Docker's or OCI's, read from the very bytes that were hashed.
struct Manifest
{
    ManifestKind kind = ManifestKind::Unknown;
    QString mediaType;
    std::optional<Descriptor> config;  ///< images only
    QList<Descriptor> layers;          ///< images only
    QList<Descriptor> manifests;       ///< indexes only: the children
    Texts annotations = {};
    std::optional<QDateTime> created;  ///< annotation org.opencontainers.image.created, if it is a real date

    /// Bytes of config and layers; for an index nothing is known (nullopt).
    [[nodiscard]] std::optional<qint64> contentSize() const;
    /// Refuses: not JSON, both `manifests` and `layers` (CVE-2021-41190), mediaType in the body that contradicts
    /// `contentType`, bad digests, sizes that are no whole number of bytes. A general content type (application/json, text/plain) is no contradiction.
    [[nodiscard]] static Result<Manifest> parse(const QByteArray &body, QStringView contentType);
};

/// A date as registries, configs and annotations write it (RFC 3339); nullopt when it is none, or one of the dates
/// that stand for "unknown": year 1 and whole days at the start of 1970 and 1980.
[[nodiscard]] std::optional<QDateTime> parseCreated(QStringView text);

} // namespace lstags::core
