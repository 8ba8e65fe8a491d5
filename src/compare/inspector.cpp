// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/inspector.h"

#include "compare/companions.h"
#include "compare/contentreader.h"
#include "engine/client.h"

namespace lstags::compare {
namespace {

QCoro::Task<Inspection::Content> readEngine(engine::Endpoint endpoint, net::Trace trace, core::TagRow row, std::stop_token stop)
{
    engine::Client client(std::move(endpoint), std::move(trace));
    auto task = client.config(row.localId, stop);
    auto config = co_await task;
    if (!config)
        co_return tl::unexpected(config.error());
    core::TagContent content{.isEngine = true};
    content.descriptor.digest = row.targetDigest;
    content.images += core::ImageContent{.config = std::move(*config)};
    co_return content;
}

} // namespace

QCoro::Task<> inspect(BatchContext context, engine::Endpoint endpoint, core::TagRow row, core::Target target, QPromise<Inspection> &promise,
                      async::BatchControl control)
{
    net::NetworkHttpClient http(httpOptions(context));
    registry::Client client(&http, context.services, control.pause);
    Progress progress(&promise);
    ContentReader reader(&client, &progress);
    const core::RepositoryName name{.registry = row.registry, .path = row.repository};
    Inspection inspection{.row = row, .source = {}, .target = {}, .companions = {}, .companionsProblem = {}};
    if (readsSource(row)) {
        auto task = reader.read(name, row.digest, nullptr, control.stop);
        inspection.source = co_await task;
    }
    if (readsTarget(row) && target.isEngine()) {
        auto task = readEngine(endpoint, context.trace, row, control.stop);
        inspection.target = co_await task;
    } else if (readsTarget(row)) {
        if (const auto there = target.of(name, row.tag)) {
            auto task = reader.read(there->name, row.targetDigest, inspection.sourceContent(), control.stop);
            inspection.target = co_await task;
        } else {
            inspection.target = tl::unexpected(there.error());
        }
    }
    if (const core::TagContent *content = inspection.sourceContent()) {
        auto task = findCompanions(&client, name, *content, control.stop);
        auto found = co_await task;
        inspection.companions = std::move(found.companions);
        inspection.companionsProblem = std::move(found.problem);
    }
    if (!control.stop.stop_requested())
        promise.addResult(inspection);
}

} // namespace lstags::compare
