// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/job.h"

#include <QMap>
#include <QPromise>
#include <QTimer>

namespace lstags::sync {

/// What is new of one transfer of a running job.
struct ItemUpdate
{
    int index = 0; ///< into the job's items
    JobItem item;
};

/// Gathers what changes and hands it to the promise ten times a second, the last state of each transfer alone.
class ItemSink
{
public:
    explicit ItemSink(QPromise<ItemUpdate> *promise);
    ~ItemSink() { flush(); }

    void set(int index, const JobItem &item);
    void flush();

private:
    QPromise<ItemUpdate> *m_promise;
    QMap<int, JobItem> m_pending;
    QTimer m_timer;
};

} // namespace lstags::sync

Q_DECLARE_METATYPE(lstags::sync::ItemUpdate)
