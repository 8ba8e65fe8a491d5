// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>

#include <memory>

namespace lstags::gui {

/// Ends what `watcher` watches and forgets it without waiting.
template <typename T>
void drop(std::unique_ptr<QFutureWatcher<T>> &watcher)
{
    if (!watcher)
        return;
    watcher->disconnect();
    watcher->future().cancel();
    watcher.release()->deleteLater();
}

} // namespace lstags::gui
