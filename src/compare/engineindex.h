// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repositoryname.h"
#include "core/tagstate.h"
#include "engine/client.h"

#include <QHash>
#include <QMap>

namespace lstags::compare {

/// The engine's images by repository and tag. Listed once a comparison and filtered here: the engine's own filter may hide
/// other references of an image. Names are normalised, so that "registry.hub.docker.com/library/alpine" and "alpine" are one; where two
/// images have them their digests come together, and the one under the familiar name is shown.
class EngineIndex
{
public:
    EngineIndex() = default;
    explicit EngineIndex(const QList<engine::Image> &images, QDateTime when = {});

    [[nodiscard]] const QDateTime &when() const { return m_when; } ///< they were listed
    [[nodiscard]] QList<core::TargetTag> tags(const core::RepositoryName &name) const { return m_tags.value(name).values(); }

private:
    void add(const core::RepositoryName &name, core::TargetTag tag, bool isFamiliar);

    QHash<core::RepositoryName, QMap<QString, core::TargetTag>> m_tags;
    QDateTime m_when;
};

} // namespace lstags::compare
