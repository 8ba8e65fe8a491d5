// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "async/resumption.h"

#include <QCoroTask>

#include <stop_token>
#include <vector>

namespace lstags::async {

/// Where a task of a batch waits while the batch is paused. Belongs to the batch's thread.
class PausePoint
{
public:
    /// Ready at once unless paused; returns too when `stop` is asked for.
    QCoro::Task<> pass(std::stop_token stop);
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

private:
    bool m_paused = false;
    std::vector<Resumption *> m_waiters;
};

} // namespace lstags::async
