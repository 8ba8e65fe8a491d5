// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/place.h"
#include "gui/tagtable/tagtablemodel.h"

namespace lstags::gui {

/// The cells of a row in these columns, nothing shortened, between tabs; of an entry that failed with the reason behind them.
[[nodiscard]] QString rowText(const TagTableModel &model, int row, const QList<TagTableModel::Column> &columns);
/// "IMAGE:TAG" where the tag is: at the source, or at `target` where only that has it.
[[nodiscard]] QString reference(const TagLine &line, const core::Place &target);
/// The digest at the source, or at the target where only that has the tag. Empty where there is none.
[[nodiscard]] QString wholeDigest(const TagLine &line);

} // namespace lstags::gui
