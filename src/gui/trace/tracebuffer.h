// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/http.h"

#include <QMutex>

#include <atomic>
#include <deque>

namespace lstags::gui {

/// Requests on their way from the threads that did them to the window. Shared by all threads; holds the last `capacity` of them.
class TraceBuffer
{
public:
    static constexpr size_t capacity = 10000;

    void add(const net::TraceEntry &entry);
    /// What came since the last call.
    [[nodiscard]] QList<net::TraceEntry> take();
    void setRecording(bool recording) { m_recording = recording; }

private:
    QMutex m_mutex;
    std::deque<net::TraceEntry> m_entries;
    std::atomic<bool> m_recording = true;
};

} // namespace lstags::gui
