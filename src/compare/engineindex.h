// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repositoryname.h"
#include "core/tagstate.h"
#include "engine/client.h"

#include <QHash>

namespace lstags::compare {

/// The engine's images by repository and tag. Listed once a comparison and filtered here: the engine's own filter may hide
/// other references of an image. Names are normalised, so that "registry.hub.docker.com/library/alpine" and "alpine" are one.
class EngineIndex
{
public:
    EngineIndex() = default;
    explicit EngineIndex(const QList<engine::Image> &images);

    [[nodiscard]] QList<core::TargetTag> tags(const core::RepositoryName &name) const { return m_tags.value(name); }

private:
    QHash<core::RepositoryName, QList<core::TargetTag>> m_tags;
};

} // namespace lstags::compare
