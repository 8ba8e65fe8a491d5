// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/report/report.h"

#include <optional>

namespace lstags::gui {

/// By the suffix: csv, json, jsonl or ndjson, md or markdown, html or htm.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(QStringView fileName);

/// The report in UTF-8. CSV: RFC 4180, without formulas. JSON: an array of the objects that the command prints; JSON lines: those, one a line.
/// An entry that failed has its reason: in a last column, or as "error". False where the sink wanted no more.
bool writeReport(const Report &report, ReportFormat format, const ReportSink &sink);

} // namespace lstags::gui
