// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

namespace lstags::tests {

/// Runs the event loop until the task is done and hands out its value: the one event loop of a test.
template <typename T>
T waitFor(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace lstags::tests
