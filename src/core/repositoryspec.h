// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/repositoryname.h"
#include "core/tagfilter.h"

#include <QStringList>

#include <optional>

namespace lstags::core {

/// What a user writes: `[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER_REGEXP/][=TAG1,TAG2,TAGn]`.
/// Nothing behind the name selects all tags; `:TAG` and `=T1,T2` name tags, `~/RE/` selects listed tags; a filter and
/// names together are a union. Colons, slashes, `=` and `~` inside the filter belong to the filter.
struct RepositorySpec
{
    QString text; ///< as written, trimmed
    RepositoryName name;
    QStringList tags; ///< named tags, in the order written, each once
    std::optional<TagFilter> filter;

    /// Every error has the 1-based column in `text` and says what was expected there. A digest ("@sha256:...") is
    /// refused with a message that says so.
    [[nodiscard]] static Result<RepositorySpec> parse(const QString &text);

    [[nodiscard]] bool selectsAll() const { return tags.isEmpty() && !filter; }
    [[nodiscard]] bool needsListing() const { return selectsAll() || filter; }
    /// Whether a tag that a place listed is meant: all, found by the filter, or named.
    [[nodiscard]] bool selects(const QString &tag) const;
};

} // namespace lstags::core
