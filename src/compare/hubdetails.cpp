// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/hubdetails.h"

#include "registry/hublisting.h"

namespace lstags::compare {
namespace {

constexpr int mostPages = 20;

} // namespace

QCoro::Task<QHash<core::Digest, core::TagDetails>> hubDetails(registry::Client *client, QUrl api, core::RepositoryName name,
                                                              QSet<core::Digest> wanted, std::stop_token stop)
{
    QHash<core::Digest, core::TagDetails> found;
    QUrl url = registry::hubListing(api, name);
    for (int page = 0; page < mostPages && !url.isEmpty() && !wanted.isEmpty(); ++page) {
        auto task = client->get(url, stop);
        const auto response = co_await task;
        if (!response || response->status != 200)
            break;
        const auto parsed = registry::parseHubPage(response->body, url);
        if (!parsed)
            break;
        for (auto item = parsed->details.begin(); item != parsed->details.end(); ++item) {
            if (wanted.remove(item.key()))
                found.insert(item.key(), item.value());
        }
        url = parsed->next;
    }
    co_return found;
}

} // namespace lstags::compare
