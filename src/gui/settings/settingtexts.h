// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/setting.h"

namespace lstags::gui {

[[nodiscard]] QString settingTitle(const core::Setting &setting);
[[nodiscard]] QString choiceTitle(const core::SettingChoice &choice);
/// What it does, from when on it counts, and the option of the command that means the same.
[[nodiscard]] QString settingExplanation(const core::Setting &setting);

/// The page of the dialog that it stands on.
enum class SettingPage : quint8 { Registries, Comparing, Jobs, Window };
constexpr int settingPageCount = 4;
[[nodiscard]] SettingPage pageOf(const core::Setting &setting);
[[nodiscard]] QString pageTitle(SettingPage page);

} // namespace lstags::gui
