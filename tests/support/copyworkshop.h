// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/tasks.h"
#include "sync/copyclients.h"
#include "sync/imagecopier.h"

#include <QTemporaryDir>

namespace lstags::tests {

struct WorkshopOptions
{
    int concurrency = 16;
    int retries = 2;
    std::chrono::milliseconds retryDelay{5};
    std::chrono::milliseconds longestRetryAfter{60000};
    qint64 chunkSize = 0;
    qint64 limitRate = 0;
    QStringList basicAuth = {}; ///< as -B has it
    sync::UploadStore *uploads = nullptr;
    net::Trace trace = {};
};

/// Everything a copy needs, in the thread of a test. Reads nothing of the user's.
class CopyWorkshop
{
public:
    explicit CopyWorkshop(const WorkshopOptions &options = {})
        : m_services(services(options, m_folder))
        , m_clients({.concurrency = options.concurrency,
                     .tls = [this](const QUrl &url) { return m_services.hosts.tlsFor(url); },
                     .trace = options.trace},
                    &m_services)
        , m_largeBlobs(4)
        , m_rate(options.limitRate)
        , m_uploads(options.uploads)
        , m_chunkSize(options.chunkSize)
    {}

    [[nodiscard]] sync::CopyParts parts()
    {
        return m_clients.parts({.uploads = m_uploads, .largeBlobs = &m_largeBlobs, .rate = &m_rate, .chunkSize = m_chunkSize});
    }
    [[nodiscard]] registry::Client &reader() { return m_clients.reader(); }
    [[nodiscard]] registry::Writer &writer() { return m_clients.writer(); }

    /// Of one tag between repositories as "host:port/path" says; the digest is what the source has by then.
    [[nodiscard]] static core::Transfer transfer(const QString &from, const QString &to, const QString &tag)
    {
        return {.action = core::SyncAction::Copy,
                .source = core::RepositoryName::parse(from).value_or(core::RepositoryName()),
                .tag = tag,
                .destination = core::RepositoryName::parse(to).value_or(core::RepositoryName()),
                .destinationTag = tag};
    }
    [[nodiscard]] core::Result<sync::ImageCopier::Outcome> copy(const core::Transfer &transfer, const sync::SyncOptions &options = {},
                                                                const std::stop_token &stop = {})
    {
        sync::ImageCopier copier(parts(), options, false);
        tally = {};
        return tests::waitFor(copier.copy(transfer, &tally, changed, stop));
    }
    [[nodiscard]] core::Result<sync::ImageCopier::Outcome> copy(const QString &from, const QString &to, const QString &tag,
                                                                const sync::SyncOptions &options = {})
    {
        return copy(transfer(from, to, tag), options);
    }
    /// All at once by one copier; the first error.
    [[nodiscard]] core::Result<void> copyAll(const QList<core::Transfer> &transfers)
    {
        sync::ImageCopier copier(parts(), {}, false);
        tally = {};
        std::vector<async::Work> works;
        for (const core::Transfer &transfer : transfers)
            works.push_back([&](std::stop_token stop) { return copyOne(&copier, transfer, std::move(stop)); });
        return tests::waitFor(async::all(std::move(works), {}));
    }
    sync::CopyTally tally;                    ///< of the last copy
    std::function<void()> changed = [] {};    ///< called when it changes

private:
    QCoro::Task<core::Result<void>> copyOne(sync::ImageCopier *copier, core::Transfer transfer, std::stop_token stop)
    {
        auto task = copier->copy(std::move(transfer), &tally, changed, std::move(stop));
        const auto copied = co_await task;
        if (!copied)
            co_return tl::unexpected(copied.error());
        co_return core::Result<void>();
    }
    static registry::Services services(const WorkshopOptions &options, const QTemporaryDir &folder)
    {
        QHash<QString, registry::Credential> accounts;
        for (const QString &text : options.basicAuth) {
            if (const auto account = registry::parseBasicAuth(text))
                accounts.insert(account->first, account->second);
        }
        const registry::CredentialStore::Options credentials{.dockerJson = folder.filePath(QStringLiteral("config.json")),
                                                             .basicAuth = accounts,
                                                             .usePodman = false};
        return {.hosts = *registry::HostPolicy::make({.certificateFolders = {folder.filePath(QStringLiteral("certs.d"))}}),
                .credentials = registry::CredentialStore(credentials),
                .tokens = {},
                .quotas = {},
                .gates = async::Gates(options.concurrency),
                .retry = {.retries = options.retries, .delay = options.retryDelay, .longestRetryAfter = options.longestRetryAfter}};
    }

    QTemporaryDir m_folder;
    registry::Services m_services;
    sync::CopyClients m_clients;
    async::Gate m_largeBlobs;
    async::RateLimit m_rate;
    sync::UploadStore *m_uploads;
    qint64 m_chunkSize;
};

} // namespace lstags::tests
