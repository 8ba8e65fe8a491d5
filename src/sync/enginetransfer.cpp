// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/enginetransfer.h"

#include "engine/registryauth.h"

namespace lstags::sync {
namespace {

engine::OnProgress counting(CopyTally *tally, const CopyTally &before, const std::function<void()> &changed)
{
    return [tally, before, changed](const engine::TransferProgress &progress) {
        tally->needed = before.needed + progress.total();
        tally->sent = before.sent + progress.current();
        changed();
    };
}

QString familiar(const core::RepositoryName &name, const QString &tag)
{
    return name.familiarName() + u':' + tag;
}

/// Where the engine did not say, the name is the user's and stays.
bool mayBeThere(const core::Result<engine::Image> &found)
{
    return found || found.error().kind != core::ErrorKind::NotFound;
}

} // namespace

EngineTransfer::EngineTransfer(const compare::SessionContext &context)
    : m_services(context.batch.services), m_client(context.endpoint, context.batch.trace)
{}

QCoro::Task<core::Result<QByteArray>> EngineTransfer::login(core::RepositoryName name, std::stop_token stop)
{
    auto task = m_services->credentials.find(name, stop);
    const auto found = co_await task;
    if (!found)
        co_return tl::unexpected(found.error());
    const registry::Credential credential = found->value_or(registry::Credential());
    co_return engine::registryAuth({.registry = name.registry,
                                    .user = credential.username,
                                    .password = credential.password,
                                    .identityToken = credential.identityToken});
}

QCoro::Task<core::Result<EngineTransfer::Notes>> EngineTransfer::pull(core::Transfer transfer, std::optional<core::Platform> platform,
                                                                      CopyTally *tally, std::function<void()> changed, std::stop_token stop)
{
    auto loggingIn = login(transfer.source, stop);
    const auto auth = co_await loggingIn;
    if (!auth)
        co_return tl::unexpected(auth.error());
    const bool isRenamed = transfer.action == core::SyncAction::Pull && !transfer.destination.path.isEmpty();
    bool wasThere = false;
    if (isRenamed) {
        auto looking = m_client.inspect(familiar(transfer.source, transfer.tag), stop);
        wasThere = mayBeThere(co_await looking);
    }
    const engine::OnProgress onProgress = counting(tally, *tally, changed);
    auto task = m_client.pull(transfer.source, transfer.tag, platform, *auth, onProgress, stop);
    const auto pulled = co_await task;
    if (!pulled)
        co_return tl::unexpected(pulled.error());
    Notes notes;
    if (!transfer.digest.isNull() && !pulled->digest.isNull() && pulled->digest != transfer.digest)
        notes += core::Error::tr("The tag has moved since it was compared: %1 was pulled.").arg(pulled->digest.shortened());
    if (!isRenamed)
        co_return notes;
    auto renaming = rename(transfer, wasThere, notes, stop);
    co_return co_await renaming;
}

/// An image that was pulled from a mirror goes by its own name; that of the mirror was for the pull alone.
QCoro::Task<core::Result<EngineTransfer::Notes>> EngineTransfer::rename(core::Transfer transfer, bool wasThere, Notes notes, std::stop_token stop)
{
    const QString pulled = familiar(transfer.source, transfer.tag);
    auto tagging = m_client.tag(pulled, transfer.destination, transfer.destinationTag, stop);
    const auto tagged = co_await tagging;
    if (!tagged)
        co_return tl::unexpected(tagged.error());
    if (wasThere)
        co_return notes;
    auto removing = m_client.remove(pulled, {});
    if (const auto removed = co_await removing; !removed)
        notes += core::Error::tr("%1 stays in the engine: %2").arg(pulled, removed.error().message);
    co_return notes;
}

QCoro::Task<core::Result<EngineTransfer::Notes>> EngineTransfer::push(core::Transfer transfer, std::optional<core::Platform> platform,
                                                                      CopyTally *tally, std::function<void()> changed, std::stop_token stop)
{
    core::Result<Notes> notes;
    if (transfer.action != core::SyncAction::Send) {
        auto pulling = pull(transfer, platform, tally, changed, stop);
        notes = co_await pulling;
    }
    if (!notes)
        co_return notes;
    const QString image = familiar(transfer.source, transfer.tag);
    const QString twin = familiar(transfer.destination, transfer.destinationTag);
    auto looking = m_client.inspect(twin, stop);
    const bool wasThere = mayBeThere(co_await looking);
    auto tagging = m_client.tag(image, transfer.destination, transfer.destinationTag, stop);
    const auto tagged = co_await tagging;
    if (!tagged)
        co_return tl::unexpected(tagged.error());
    auto loggingIn = login(transfer.destination, stop);
    const auto auth = co_await loggingIn;
    if (!auth)
        co_return tl::unexpected(auth.error());
    const engine::OnProgress onProgress = counting(tally, *tally, changed);
    auto pushing = m_client.push(transfer.destination, transfer.destinationTag, *auth, onProgress, stop);
    const auto pushed = co_await pushing;
    if (!wasThere) { // a name for the push alone
        auto removing = m_client.remove(twin, {});
        if (const auto removed = co_await removing; !removed)
            *notes += core::Error::tr("%1 stays in the engine: %2").arg(twin, removed.error().message);
    }
    if (!pushed)
        co_return tl::unexpected(pushed.error());
    if (!transfer.digest.isNull() && pushed->digest != transfer.digest)
        *notes += core::Error::tr("The engine pushed it under another digest: %1.").arg(pushed->digest.shortened());
    co_return notes;
}

} // namespace lstags::sync
