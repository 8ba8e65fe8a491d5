// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/itemsink.h"

namespace lstags::sync {

ItemSink::ItemSink(QPromise<ItemUpdate> *promise) : m_promise(promise)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(100));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { flush(); });
}

void ItemSink::set(int index, const JobItem &item)
{
    m_pending.insert(index, item);
    if (!m_timer.isActive())
        m_timer.start();
}

void ItemSink::flush()
{
    for (auto item = m_pending.cbegin(); item != m_pending.cend(); ++item)
        m_promise->addResult(ItemUpdate{.index = item.key(), .item = item.value()});
    m_pending.clear();
}

} // namespace lstags::sync
