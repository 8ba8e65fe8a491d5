// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "async/all.h"

namespace lstags::async {
namespace {

struct Outcome
{
    std::stop_source stop;
    std::optional<core::Error> error;
};

QCoro::Task<> run(const Work *work, Outcome *outcome)
{
    auto task = (*work)(outcome->stop.get_token());
    const auto done = co_await task;
    if (!done && !outcome->error)
        outcome->error = done.error();
    if (!done)
        outcome->stop.request_stop();
}

} // namespace

QCoro::Task<core::Result<void>> all(std::vector<Work> works, std::stop_token stop)
{
    Outcome outcome;
    const std::stop_callback forward(std::move(stop), [&outcome] { outcome.stop.request_stop(); });
    TaskScope scope;
    for (const Work &work : works)
        scope.start(run(&work, &outcome));
    co_await scope.idle();
    if (outcome.error)
        co_return tl::unexpected(*outcome.error);
    co_return core::Result<void>();
}

} // namespace lstags::async
