// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/comparison.h"
#include "compare/enginerefresh.h"
#include "compare/inspection.h"
#include "compare/sessioncontext.h"
#include "core/target.h"
#include "engine/client.h"
#include "net/http.h"
#include "registry/quota.h"

#include <QFuture>
#include <QUrl>

#include <chrono>
#include <optional>

namespace lstags::compare {

/// The settings both front ends share; defaults are those of the Go tool.
struct Settings
{
    int concurrentRequests = 16;                  ///< per host, 1 to 256; -c
    std::chrono::milliseconds waitBetween{0};     ///< between the requests to a host; -w
    int retryRequests = 2;                        ///< -y
    std::chrono::milliseconds retryDelay{2000};   ///< -D
    bool verifyTls = true;                        ///< false: -k
    std::optional<QString> insecurePattern;       ///< -I; nullopt: loopback and localhost
    QString dockerJson;                           ///< -j; empty: the default place
    QStringList basicAuth;                        ///< -B, "REGISTRY[:PORT] username:password"
    QString engineHost;                           ///< DOCKER_HOST; empty: the default socket
    QString cacheFile;                            ///< SQLite file of the metadata cache; empty: the user's cache folder
    QUrl hubApi{QStringLiteral("https://hub.docker.com")}; ///< where Docker Hub lists tags with their dates
    QStringList certificateFolders;               ///< certs.d folders; empty: the default places
};

/// What details may cost the user.
enum class Cost { Nothing, Pulls };

/// What a front end holds: the shared parts (gates, tokens, credentials, cache), the thread pool, and the comparisons started from it.
/// Destroyed after all of them.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// The error is one of the settings: a bad -I expression, a bad -B. `trace` may be called from any thread.
    [[nodiscard]] static core::Result<std::unique_ptr<Session>> create(Settings settings, net::Trace trace = {});
    ~Session() override;

    /// Starts at once. `targets` are one at least, each asked beside the others. When `details` is false, created, size and platforms are
    /// not asked for.
    [[nodiscard]] std::unique_ptr<Comparison> compare(QList<core::RepositorySpec> specs, QList<core::Target> targets, bool details = true);
    /// Asks for created, size and platforms of rows that do not have them (a source that counts pulls); each comes back as a row. For
    /// nothing there are those that Docker Hub's listing or the cache has; the others do not come.
    [[nodiscard]] QFuture<core::TagRow> details(QList<core::TagRow> rows, Cost cost = Cost::Pulls);
    /// Looks inside the tag of `row` as seen at `target` alone, where a registry is asked for its manifest too. One result.
    [[nodiscard]] QFuture<Inspection> inspect(core::TagRow row, core::Target target);
    /// The pulls that this costs at registries that count them, at least; 0: none.
    [[nodiscard]] int pullsToInspect(const core::TagRow &row, const core::Target &target) const;
    /// A GET of a manifest costs the user something at `registry`, as far as is known by now.
    [[nodiscard]] bool countsPulls(const QString &registry) const;

    /// Lists the engine's images again and says what changed for `known`; entries without a change are left out.
    [[nodiscard]] QFuture<core::Result<QList<EntryChanges>>> refreshEngine(QList<EntryRows> known);
    [[nodiscard]] QFuture<core::Result<engine::Info>> engineInfo();
    /// For work beside comparisons: what it shares with them.
    [[nodiscard]] SessionContext context() const;
    [[nodiscard]] std::optional<registry::Quota> quota(const QString &registry) const;
    /// What was wrong with the files of credentials that were read so far, each once.
    [[nodiscard]] QStringList takeWarnings();
    /// Whether the metadata cache could be opened, when that is known; if not, the session works without one.
    [[nodiscard]] QFuture<core::Result<void>> cacheReady() const;

    /// From the first call on follows the engine's image events and reconnects when they end.
    void watchEngine();

Q_SIGNALS:
    /// What details() could not learn of a row, and why; before its future ends.
    void detailsFailed(const lstags::core::Error &error);
    /// Images came, went or were tagged (at most twice a second), or may have while nobody listened: the engine came, or came back.
    void engineImagesChanged();
    /// The engine came or went; also once after watchEngine().
    void engineChanged(const lstags::core::Result<lstags::engine::Info> &info);

public:
    struct Private;

private:
    friend class Comparison;
    QCoro::Task<> followEngine(std::stop_token stop);
    void announceImages();

    explicit Session(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace lstags::compare
