// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/target.h"
#include "sync/syncoptions.h"

#include <QSettings>

#include <optional>

namespace lstags::gui {

/// What a plan is for.
enum class SyncKind : quint8 {
    Pull, ///< to the engine
    Copy, ///< to the registry of the comparison, under the same names
    Push, ///< to the push registry, under a prefix made from the source's host
};

/// What the user can choose about a plan.
struct PlanSettings
{
    core::DestinationRule::Options destination; ///< not of Pull
    bool viaEngine = false;                     ///< of Push
    sync::SyncOptions options;

    /// As it was chosen the last time, but for `update`: what overwrites is asked for each time.
    [[nodiscard]] static PlanSettings remembered(const QSettings &settings, SyncKind kind);
    void remember(QSettings *settings, SyncKind kind) const;
    /// What the last plan that was started was for, for whoever does the same again; nullopt: there was none yet.
    [[nodiscard]] static std::optional<SyncKind> startedKind(const QSettings &settings);
    /// As it was started, with `update`; the error is one of the file.
    [[nodiscard]] static core::Result<PlanSettings> started(const QSettings &settings, SyncKind kind);
    void rememberStarted(QSettings *settings, SyncKind kind) const;
    /// Sends each tag to where a comparison with `target` looks for it.
    void sendTo(const core::Target &target);
};

/// "linux/amd64, linux/arm/v7"; empty: none. The error names the platform that is none.
[[nodiscard]] core::Result<QList<core::Platform>> parsePlatforms(const QString &text);
[[nodiscard]] QString platformsText(const QList<core::Platform> &platforms);

} // namespace lstags::gui
