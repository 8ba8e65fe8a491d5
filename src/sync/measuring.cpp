// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/measuring.h"

#include "async/batch.h"
#include "sync/copyclients.h"
#include "sync/imagecopier.h"

namespace lstags::sync {
namespace {

constexpr int mostAtOnce = 32;

/// The measuring of one plan, in its batch's thread.
class Measuring
{
public:
    Measuring(const compare::BatchContext &context, const core::SyncPlan &plan, const SyncOptions &options, QPromise<Measured> *promise,
              async::BatchControl control)
        : m_services(context.services)
        , m_plan(plan)
        , m_promise(promise)
        , m_control(control)
        , m_clients(compare::httpOptions(context), context.services, control.pause)
        , m_copier(m_clients.parts(), options, true)
        , m_gate(mostAtOnce)
    {}

    QCoro::Task<> run()
    {
        for (int i = 0; i < m_plan.transfers.size(); ++i) {
            const core::Transfer &transfer = m_plan.transfers.at(i);
            if (transfer.action == core::SyncAction::Copy && !m_services->quotas.countsPulls(transfer.source.registry))
                m_scope.start(measureOne(i));
        }
        co_await m_scope.idle();
    }

private:
    QCoro::Task<> measureOne(int index)
    {
        auto acquire = m_gate.acquire(m_control.stop);
        const auto slot = co_await acquire;
        if (!slot)
            co_return;
        CopyTally tally;
        auto task = m_copier.copy(m_plan.transfers.at(index), &tally, [] {}, m_control.stop);
        const auto measured = co_await task;
        if (measured)
            m_promise->addResult(Measured{.index = index, .bytes = tally.needed, .wasThere = measured->wasThere, .referrers = measured->referrers});
        else
            m_promise->addResult(Measured{.index = index, .bytes = tl::unexpected(measured.error())});
    }

    registry::Services *m_services;
    const core::SyncPlan &m_plan;
    QPromise<Measured> *m_promise;
    async::BatchControl m_control;
    CopyClients m_clients;
    ImageCopier m_copier;
    async::Gate m_gate;
    async::TaskScope m_scope;
};

QCoro::Task<> measureBatch(compare::BatchContext context, core::SyncPlan plan, SyncOptions options, QPromise<Measured> &promise,
                           async::BatchControl control)
{
    Measuring measuring(context, plan, options, &promise, control);
    auto task = measuring.run();
    co_await task;
}

} // namespace

QFuture<Measured> measure(const compare::SessionContext &session, core::SyncPlan plan, SyncOptions options)
{
    return async::startBatch<Measured>(session.pool, [context = session.batch, plan = std::move(plan), options = std::move(options)](
                                                         QPromise<Measured> &promise, async::BatchControl control) {
        return measureBatch(context, plan, options, promise, control);
    });
}

} // namespace lstags::sync
