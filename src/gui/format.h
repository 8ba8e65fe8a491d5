// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/repositoryspec.h"
#include "core/tagrow.h"
#include "gui/icons.h"
#include "gui/tagtable/taglines.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace lstags::gui {

[[nodiscard]] QString stateWord(LineState state);              ///< "ABSENT": in English the word of the Go tool
[[nodiscard]] QString stateTitle(LineState state);             ///< "Absent", for a toggle
[[nodiscard]] QString stateExplanation(core::TagState state);  ///< one sentence
[[nodiscard]] QString stateIconName(LineState state);
[[nodiscard]] Tint stateTint(LineState state);
/// Which tags of which repository at which registry an entry means, a line each.
[[nodiscard]] QString specExplanation(const core::RepositorySpec &spec);
/// "2 absent, 1 failed", of every state of which there is something.
[[nodiscard]] QString countsSummary(const std::array<int, lineStateCount> &counts);
/// Why something failed, in a word or two: "not found".
[[nodiscard]] QString failureWord(core::ErrorKind kind);

[[nodiscard]] QString relativeTime(const QDateTime &time);     ///< "2 days ago"
[[nodiscard]] QString byteSize(qint64 bytes);                  ///< "3.4 MB"
[[nodiscard]] QString platformSummary(const QStringList &platforms); ///< "linux/amd64 +6"
[[nodiscard]] QString shortId(const QString &id);              ///< 12 digits of "sha256:..."
/// Text from outside that may have several lines, each printable.
[[nodiscard]] QString printableLines(const QString &text);
/// Text from outside for a tooltip: never taken for markup.
[[nodiscard]] QString plainTooltip(const QString &text);

} // namespace lstags::gui
