// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/manifest.h"
#include "support/scriptedserver.h"

#include <QHash>

namespace lstags::tests {

/// A registry in memory that does by the letter of the distribution specification what docker-registry does not: it keeps what has arrived of
/// an upload whose request was cut, and speaks of OCI-Chunk-Min-Length. A test may have it do anything else instead.
class MemoryRegistry
{
public:
    using Instead = std::function<std::optional<Reply>(const ReceivedRequest &)>;
    using Amend = std::function<void(const ReceivedRequest &, Reply *)>;

    explicit MemoryRegistry(ServerOptions options = {});

    /// Both are called in the server's thread, one call at a time, for requests that come from then on.
    void answerInstead(Instead instead);
    void amend(Amend amend);
    /// Puts an image of one layer; the blobs may be other bytes than the descriptors say.
    void putImage(const QString &path, const QString &tag, const QByteArray &layer);
    [[nodiscard]] static core::Descriptor descriptorOf(const QByteArray &bytes);

    bool mounts = true;      ///< false: it opens an upload instead
    bool listsReferrers = false; ///< has the API of OCI 1.1
    int referrersAPage = 1000;
    qint64 takesAtMost = -1; ///< bytes of a PATCH; what is more is lost
    void forgetUploads() { m_uploads.clear(); } ///< from what is called in the server's thread
    void putBlob(const QString &path, const QByteArray &bytes);
    void putUpload(const QString &id, const QByteArray &bytes) { m_uploads.insert(id, bytes); }

    [[nodiscard]] QString address() const { return m_server.address(); }
    [[nodiscard]] QUrl url(const QString &rest) const { return m_server.url(rest); }
    void putManifest(const QString &path, const QString &reference, const QByteArray &type, const QByteArray &body); ///< as it is, whoever asks for `reference`
    [[nodiscard]] QByteArray manifest(const QString &path, const QString &reference) const;
    [[nodiscard]] QByteArray blob(const QString &path, const core::Digest &digest) const;
    [[nodiscard]] int openUploads() const { return int(m_uploads.size()); }
    /// Of the requests with `method` (empty: any) whose target contains `part`.
    [[nodiscard]] QList<ReceivedRequest> requests(const QByteArray &method = {}, const QByteArray &part = {}) const;
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &part = {}) const { return int(requests(method, part).size()); }
    [[nodiscard]] qint64 bytesReceived() const; ///< of blobs

private:
    struct Stored
    {
        QByteArray type;
        QByteArray body;
    };
    [[nodiscard]] Reply answer(const ReceivedRequest &request);
    [[nodiscard]] Reply open(const QString &path, const QString &query);
    [[nodiscard]] Reply upload(const ReceivedRequest &request, const QString &path, const QString &id, const QString &query);
    [[nodiscard]] Reply status(int status, const QString &path, const QString &id) const;
    [[nodiscard]] Reply blob(const ReceivedRequest &request, const QString &key) const;
    [[nodiscard]] Reply manifest(const ReceivedRequest &request, const QString &path, const QString &reference);
    [[nodiscard]] Reply referrers(const QString &path, const QString &subject, int page) const;

    QHash<QString, QByteArray> m_uploads; ///< by id
    QHash<QString, QByteArray> m_blobs;   ///< by "path@digest"
    QHash<QString, Stored> m_manifests;   ///< by "path@reference"
    Instead m_instead;
    Amend m_amend;
    int m_ids = 0;
    ScriptedServer m_server; ///< the last: it ends before what it uses
};

} // namespace lstags::tests
