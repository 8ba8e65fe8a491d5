// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/engineindex.h"

namespace lstags::compare {

EngineIndex::EngineIndex(const QList<engine::Image> &images)
{
    for (const engine::Image &image : images) {
        for (const QString &reference : image.tags) {
            const qsizetype colon = reference.lastIndexOf(u':');
            const auto name = core::RepositoryName::parse(QStringView(reference).left(colon));
            const QString tag = reference.mid(colon + 1);
            if (colon <= 0 || !name || !core::isTag(tag))
                continue;
            core::TagDetails details;
            details.created = image.created;
            details.size = image.size;
            m_tags[*name] += core::TargetTag{
                .tag = tag, .localId = image.id, .digests = image.digests, .details = std::move(details)};
        }
    }
}

} // namespace lstags::compare
