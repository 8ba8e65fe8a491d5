// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/updatesink.h"

namespace lstags::compare {

UpdateSink::UpdateSink(QPromise<EntryUpdate> *promise) : m_promise(promise)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(30));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { flush(); });
}

EntryUpdate &UpdateSink::pending(int entry)
{
    if (!m_timer.isActive())
        m_timer.start();
    const bool isNew = !m_pending.contains(entry);
    EntryUpdate &update = m_pending[entry];
    if (isNew)
        update = m_last.value(entry); // rows or warnings alone do not change how far it is
    update.entry = entry;
    return update;
}

void UpdateSink::addRow(int entry, core::TagRow row)
{
    pending(entry).rows += std::move(row);
}

void UpdateSink::addWarnings(int entry, const QStringList &warnings)
{
    if (!warnings.isEmpty())
        pending(entry).warnings += warnings;
}

void UpdateSink::setProgress(int entry, EntryUpdate::Phase phase, int done, int total)
{
    EntryUpdate &update = pending(entry);
    update.phase = phase;
    update.done = done;
    update.total = total;
}

void UpdateSink::fail(int entry, core::Error error, bool isAtTarget)
{
    EntryUpdate &update = pending(entry);
    update.phase = EntryUpdate::Phase::Failed;
    update.error = std::move(error);
    update.isAtTarget = isAtTarget;
}

void UpdateSink::flush()
{
    for (EntryUpdate &update : m_pending) {
        EntryUpdate &last = m_last[update.entry];
        last.phase = update.phase;
        last.done = update.done;
        last.total = update.total;
        m_promise->addResult(std::move(update));
    }
    m_pending.clear();
}

} // namespace lstags::compare
