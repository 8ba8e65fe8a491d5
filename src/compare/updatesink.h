// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/entryupdate.h"

#include <QHash>
#include <QMap>
#include <QPromise>
#include <QTimer>

namespace lstags::compare {

/// Gathers what is new and hands it to the promise some thirty times a second: a result a row would cost more than the row.
class UpdateSink
{
public:
    explicit UpdateSink(QPromise<EntryUpdate> *promise);
    ~UpdateSink() { flush(); }

    void addRow(int entry, core::TagRow row);
    void addWarnings(int entry, const QStringList &warnings);
    void setProgress(int entry, EntryUpdate::Phase phase, int done, int total);
    void fail(int entry, core::Error error, bool isAtTarget);
    void flush();

private:
    EntryUpdate &pending(int entry);

    QPromise<EntryUpdate> *m_promise;
    QMap<int, EntryUpdate> m_pending; // ordered: the first entry's rows come first
    QHash<int, EntryUpdate> m_last;   // phase and progress as they were sent last
    QTimer m_timer;
};

} // namespace lstags::compare
