// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/target.h"
#include "gui/tagtable/taglines.h"

#include <QList>

namespace lstags::gui {

/// "IMAGE:TAG@DIGEST", of the place where the tag is. Empty where no digest is known.
[[nodiscard]] QString digestReference(const TagLine &line, const QList<core::Target> &targets);
/// "docker pull IMAGE:TAG". Empty where it is the engine that has the tag, or there is none.
[[nodiscard]] QString pullLine(const TagLine &line, const QList<core::Target> &targets);
/// The command that compares just these tags with the same targets: "lstags --against harbor.example alpine=3.19,3.20".
[[nodiscard]] QString commandLine(const QList<TagLine> &lines, const QList<core::Target> &targets);
/// One word to a POSIX shell, whatever is in it.
[[nodiscard]] QString shellQuoted(const QString &word);

} // namespace lstags::gui
