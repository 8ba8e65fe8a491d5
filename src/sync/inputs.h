// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repositoryspec.h"

#include <QStringList>

namespace lstags::sync {

/// A specification as it was given.
struct Input
{
    QString text;
    QString where; ///< "list.yaml:3:7", empty for one that is in no list
};

/// `specs`, then those of the list as the file is now; without a `listFile` those alone.
[[nodiscard]] core::Result<QList<Input>> readInputs(const QStringList &specs, const QString &listFile);

struct ReadSpecs
{
    QList<core::RepositorySpec> specs;
    QStringList mistakes; ///< one sentence for each that is none
};
[[nodiscard]] ReadSpecs readSpecs(const QList<Input> &inputs);

} // namespace lstags::sync
