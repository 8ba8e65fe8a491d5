// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"
#include "sync/round.h"

#include <QByteArray>

namespace lstags::cli {

/// A plan as a dry run shows it: a table, or one JSON object a line with action, source, destination, state, reason and bytes (null where
/// unknown), or CSV of the same.
[[nodiscard]] QByteArray planText(const core::SyncPlan &plan, OutputFormat format);
/// The same of what was done, with the result of each transfer; its reason is that of the result.
[[nodiscard]] QByteArray resultText(const sync::RoundResult &result, OutputFormat format);
/// "copy alpine:3.20 -> localhost:5000/alpine:3.20: done, 3.4 MiB sent"
[[nodiscard]] QString progressLine(const sync::JobItem &item);
/// What the job is called: the action and what it works on, as the user gave it.
[[nodiscard]] QString jobName(const Options &options);

} // namespace lstags::cli
