// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/repositoryname.h"

#include <QUrl>

#include <optional>

namespace lstags::sync {

/// Where uploads that are under way go on, kept beyond the life of the program. Belongs to the thread that copies.
class UploadStore
{
public:
    virtual ~UploadStore() = default;
    [[nodiscard]] virtual std::optional<QUrl> find(const core::RepositoryName &to, const core::Digest &blob) = 0;
    virtual void keep(const core::RepositoryName &to, const core::Digest &blob, const QUrl &location) = 0;
    virtual void drop(const core::RepositoryName &to, const core::Digest &blob) = 0;
};

} // namespace lstags::sync
