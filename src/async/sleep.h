// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

#include <chrono>
#include <stop_token>

namespace lstags::async {

/// Sleeps on this thread's event loop; returns at once when asked to stop. The stop may be asked for from this thread only
/// (a batch forwards a cancel into its own thread, see batch.h).
QCoro::Task<> sleep(std::chrono::milliseconds time, std::stop_token stop);

} // namespace lstags::async
