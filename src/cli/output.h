// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"
#include "core/destination.h"
#include "core/repositoryspec.h"
#include "core/tagrow.h"

#include <QByteArray>

namespace lstags::cli {

/// The rows as text, oldest first (an unknown date is the oldest). Table: the Go tool's columns, with a state for each of several targets.
/// JSON: one object a line, null where unknown. CSV: RFC 4180 with a header, where each target has its state and digest in the last columns;
/// before what a spreadsheet would take for a formula stands an apostrophe. Text from outside
/// has no control or bidi characters in it: JSON escapes them, the others show them as \u{XXXX}.
[[nodiscard]] QByteArray formatted(QList<core::TagRow> rows, const QList<core::Target> &targets, OutputFormat format);

/// How a specification is understood, as one JSON object and a line break. With `rule`, that of a push, it says where each named tag goes.
[[nodiscard]] QByteArray explained(const QString &input, const core::Result<core::RepositorySpec> &spec, const compare::Settings &settings,
                                   const std::optional<core::DestinationRule> &rule = {});

} // namespace lstags::cli
