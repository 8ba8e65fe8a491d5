// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/destination.h"
#include "core/place.h"

#include <QMetaType>

#include <optional>

namespace lstags::core {

/// What a comparison compares with: a place and, where tags go by other names there, the rule for them.
struct Target
{
    Place place = {};
    std::optional<DestinationRule> rule = {}; ///< of a registry only

    /// A place, or REGISTRY[:PORT]/PATH[:TAG] with the templates of a DestinationRule in it:
    /// "localhost:5000/mirror/{{ .Registry }}/{{ .Path }}". Errors carry the column in `text`.
    [[nodiscard]] static Result<Target> parse(QStringView text);
    [[nodiscard]] bool isEngine() const { return place.isEngine(); }
    [[nodiscard]] QString toString() const; ///< what parse() reads
    /// Where a tag of the source is looked for. Not for the engine.
    [[nodiscard]] Result<Destination> of(const RepositoryName &source, const QString &tag) const;

    friend bool operator==(const Target &a, const Target &b) { return a.toString() == b.toString(); }
};

/// Targets between commas, as targetsText() writes them: one at least, each another. Errors carry the column in `text`.
[[nodiscard]] Result<QList<Target>> parseTargets(QStringView text);
[[nodiscard]] QString targetsText(const QList<Target> &targets);

/// Stands for the source where a target is counted.
inline constexpr int atSource = -1;
/// The place of the engine among them, -1: it is none of them.
[[nodiscard]] int engineAmong(const QList<Target> &targets);

} // namespace lstags::core

Q_DECLARE_METATYPE(lstags::core::Target)
