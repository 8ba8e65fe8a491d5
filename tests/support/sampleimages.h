// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/error.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QSet>
#include <QSslCertificate>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace lstags::tests {

/// A small image that an engine can pull. The same description gives the same bytes, and so the same digests, every time.
struct SampleImage
{
    enum class Format : quint8 { Docker, Oci };

    Format format = Format::Docker;
    QStringList platforms = {QStringLiteral("linux/amd64")}; ///< several: an index (Docker's manifest list or OCI's)
    bool isIndex = false;                                    ///< an index even of one platform
    QString created = QStringLiteral("2024-05-01T12:00:00Z"); ///< as the config has it; empty: the config has none
    QString content = QStringLiteral("sample");              ///< in the one file of the layer: another content, another digest
    qint64 size = 0;                                         ///< bytes of filler in each layer that do not compress
    int layers = 1;
};

/// What a push made.
struct PushedImage
{
    core::Digest digest;          ///< of what the tag points to
    QList<core::Digest> children; ///< of an index, in the order of its platforms
    QList<core::Digest> configs;  ///< of the image or of the children
};

/// Puts sample images into a registry: blobs by POST and PUT, manifests by PUT. Blocks with an event loop of its own.
class SampleImages
{
public:
    struct Access
    {
        QUrl url; ///< "http://127.0.0.1:5000"
        /// The Authorization header for a repository; null: none.
        std::function<QByteArray(const QString &repository)> authorization = {};
        QList<QSslCertificate> authorities = {}; ///< trusted instead of the system's
    };
    explicit SampleImages(Access access);

    [[nodiscard]] core::Result<PushedImage> push(const QString &repository, const QStringList &tags, const SampleImage &image);
    /// Without an object: one image, one tag.
    [[nodiscard]] static core::Result<PushedImage> push(const QUrl &url, const QString &repository, const QString &tag,
                                                        const SampleImage &image = {});

private:
    struct Answer
    {
        int status = 0;
        QByteArray location;
        QByteArray text;
    };
    struct Part
    {
        QByteArray manifest;
        core::Digest config;
    };
    [[nodiscard]] Answer send(const QByteArray &verb, const QUrl &url, const QString &repository, const QByteArray &body,
                              const QByteArray &contentType);
    [[nodiscard]] core::Result<void> pushBlob(const QString &repository, const QByteArray &blob);
    [[nodiscard]] core::Result<void> pushManifest(const QString &repository, const QString &reference,
                                                  const QByteArray &manifest, const QByteArray &mediaType);
    [[nodiscard]] core::Result<Part> pushPlatform(const QString &repository, const SampleImage &image, const QString &platform);

    Access m_access;
    QNetworkAccessManager m_manager;
    QSet<QString> m_pushed; ///< "repository@digest" of blobs
};

} // namespace lstags::tests
