// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/sessioncontext.h"
#include "core/syncplan.h"
#include "engine/client.h"
#include "sync/copytally.h"

namespace lstags::sync {

/// Transfers that the engine does: pulls, and pushes as the Go tool makes them (pull, tag, push, each step checked). For one thread.
class EngineTransfer
{
public:
    explicit EngineTransfer(const compare::SessionContext &context);

    /// What the user should know of what was done; empty: nothing but that it was. `platform`: the engine's own if there is none. `tally`
    /// outlives the task; `changed` is called when it changes.
    using Notes = QStringList;
    /// What has a destination is known to the engine by that name afterwards.
    QCoro::Task<core::Result<Notes>> pull(core::Transfer transfer, std::optional<core::Platform> platform, CopyTally *tally,
                                          std::function<void()> changed, std::stop_token stop);
    /// Pulls it before, but for SyncAction::Send.
    QCoro::Task<core::Result<Notes>> push(core::Transfer transfer, std::optional<core::Platform> platform, CopyTally *tally,
                                          std::function<void()> changed, std::stop_token stop);

private:
    QCoro::Task<core::Result<Notes>> rename(core::Transfer transfer, bool wasThere, Notes notes, std::stop_token stop);
    QCoro::Task<core::Result<QByteArray>> login(core::RepositoryName name, std::stop_token stop);

    registry::Services *m_services;
    engine::Client m_client;
};

} // namespace lstags::sync
