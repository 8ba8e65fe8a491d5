// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/report/report.h"

namespace lstags::gui {

/// One page for people: what was compared, bars of states with their counts in words, what failed, and the table. Nothing in it runs or is
/// fetched, and it is light or dark as the reader's computer is. False where the sink wanted no more.
bool writeHtml(const Report &report, const ReportSink &sink);

} // namespace lstags::gui
