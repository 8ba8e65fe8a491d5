// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/job.h"

#include <QStringList>

namespace lstags::tests {

/// How an item looks that has come `step` steps far: its fields say the same, so that a mixture of two steps shows.
inline sync::JobItem sampleItem(int index, int step)
{
    const core::RepositoryName source{.registry = QStringLiteral("quay.io"), .path = QStringLiteral("team/app%1").arg(index)};
    const core::RepositoryName destination{.registry = QStringLiteral("127.0.0.1:5000"), .path = QStringLiteral("mirror/app%1").arg(index)};
    const core::Transfer transfer{.action = core::SyncAction::Copy,
                                  .source = source,
                                  .tag = QStringLiteral("v1"),
                                  .digest = core::Digest::ofBytes(QByteArray::number(step)),
                                  .destination = destination,
                                  .destinationTag = QStringLiteral("v1"),
                                  .state = core::TagState::Absent,
                                  .reason = QStringLiteral("not there"),
                                  .bytes = 1000};
    return {.transfer = transfer,
            .state = step == 0 ? sync::ItemState::Waiting : step % 3 == 0 ? sync::ItemState::Done : sync::ItemState::Running,
            .reason = QStringLiteral("step %1").arg(step),
            .tally = {.needed = 1000, .sent = step, .skipped = 2 * step, .mounted = 3 * step}};
}

inline sync::Job sampleJob(const QString &name, int items)
{
    sync::Job job{.name = name, .created = QDateTime::fromMSecsSinceEpoch(1700000000123, Qt::UTC)};
    for (int i = 0; i < items; ++i)
        job.items += sampleItem(i, 0);
    return job;
}

/// All that an item holds, to be compared and read.
inline QString textOf(const sync::JobItem &item)
{
    const core::Transfer &t = item.transfer;
    const QStringList words{QString::number(int(t.action)), t.source.registry, t.source.path, t.tag, t.digest.toString(), t.destination.registry,
                            t.destination.path, t.destinationTag, t.destinationDigest.toString(), core::toString(t.state), t.reason,
                            t.bytes ? QString::number(*t.bytes) : QStringLiteral("none"), QString::number(int(item.state)), item.reason,
                            QString::number(item.tally.needed), QString::number(item.tally.sent), QString::number(item.tally.skipped),
                            QString::number(item.tally.mounted)};
    return words.join(u'|');
}

inline QString textOf(const sync::Job &job)
{
    const sync::SyncOptions &o = job.options;
    QStringList lines{QString::number(job.id), job.name, QString::number(int(job.state)), job.reason, job.created.toString(Qt::ISODateWithMs),
                      job.finished.toString(Qt::ISODateWithMs), QString::number(o.update), QString::number(o.keepGoing),
                      o.backupTemplate, QString::number(o.withReferrers)};
    for (const core::Platform &platform : o.platforms)
        lines += platform.os + u'/' + platform.architecture + u'/' + platform.variant;
    for (const sync::JobItem &item : job.items)
        lines += textOf(item);
    return lines.join(u'\n');
}

} // namespace lstags::tests
