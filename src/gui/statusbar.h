// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/taglines.h"
#include "registry/quota.h"

#include <QStatusBar>

#include <array>
#include <optional>

class QLabel;

namespace lstags::gui {

class ElidedLabel;
class EngineButton;

/// At the foot of the window: how many tags are in which state, what a registry still allows, and which engine is there.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void showCounts(const std::array<int, lineStateCount> &counts);
    void showQuota(const std::optional<registry::Quota> &quota);
    [[nodiscard]] EngineButton *engine() const { return m_engine; }

private:
    ElidedLabel *m_counts;
    QLabel *m_quota;
    EngineButton *m_engine;
};

} // namespace lstags::gui
