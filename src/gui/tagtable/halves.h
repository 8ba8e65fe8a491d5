// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtConcurrent>

namespace lstags::gui {

constexpr size_t worthTwoThreads = 50000; ///< lines

/// Does `work(begin, end)` for both halves of 0..size, at once where that pays.
template <typename F> void inHalves(size_t size, F work)
{
    if (size < worthTwoThreads) {
        work(size_t(0), size);
        return;
    }
    const QFuture<void> first = QtConcurrent::run([&] { work(size_t(0), size / 2); });
    work(size / 2, size);
    QFuture<void>(first).waitForFinished();
}

} // namespace lstags::gui
