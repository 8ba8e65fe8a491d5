// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/engineindex.h"

namespace lstags::compare {

EngineIndex::EngineIndex(const QList<engine::Image> &images, QDateTime when) : m_when(std::move(when))
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
            core::TargetTag found{.tag = tag, .localId = image.id, .digests = image.digests, .details = std::move(details)};
            add(*name, std::move(found), QStringView(reference).left(colon) == name->familiarName());
        }
    }
}

void EngineIndex::add(const core::RepositoryName &name, core::TargetTag tag, bool isFamiliar)
{
    auto &tags = m_tags[name];
    const auto before = tags.find(tag.tag);
    if (before == tags.end()) {
        tags.insert(tag.tag, std::move(tag));
        return;
    }
    if (isFamiliar)
        std::swap(*before, tag);
    for (const core::Digest &digest : std::as_const(tag.digests)) {
        if (!before->digests.contains(digest))
            before->digests += digest;
    }
}

} // namespace lstags::compare
