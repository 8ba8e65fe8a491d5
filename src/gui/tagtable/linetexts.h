// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/target.h"
#include "gui/tagtable/tagtablemodel.h"

namespace lstags::gui {

/// The cells of a row in these columns, nothing shortened, between tabs; of an entry that failed with the reason behind them.
[[nodiscard]] QString rowText(const TagTableModel &model, int row, const QList<TagTableModel::Column> &columns);
/// "IMAGE:TAG" where the tag is: at the source, or at the first target that has it where the source does not.
[[nodiscard]] QString reference(const TagLine &line, const QList<core::Target> &targets);
/// The digest at the source, or else of the first target that has the tag. Empty where there is none.
[[nodiscard]] QString wholeDigest(const TagLine &line);

} // namespace lstags::gui
