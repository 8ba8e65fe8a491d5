// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/linestore.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

QDateTime timeOf(quint32 seconds)
{
    return seconds == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

TagLine LineStore::at(int number) const
{
    const Line &line = m_lines.at(number);
    const LineRepository &repository = m_repositories.at(line.repository);
    TagLine made{.entry = line.entry, .row = {}, .failure = line.failure == unknown ? QString() : m_failures.at(line.failure)};
    core::TagRow &row = made.row;
    row.image = repository.image;
    row.registry = repository.registry;
    row.repository = repository.repository;
    row.tag = QString::fromUtf8(tag(line));
    row.digest = digest(line.digest);
    row.asked = timeOf(line.asked);
    row.others.resize(line.targetCount - 1);
    for (int i = 0; i < line.targetCount; ++i) {
        const Target &there = target(line, i);
        row.setAt(i, {.state = there.state, .digest = digest(there.digest), .localId = digestText(there.localId), .asked = timeOf(there.asked)});
    }
    if (line.shape == unknown)
        return made;
    const LineShape &shape = m_shapes.at(line.shape);
    core::TagDetails &details = row.details.emplace();
    if (line.hasCreated)
        details.created = QDateTime::fromMSecsSinceEpoch(line.created, Qt::UTC);
    if (line.size != unknown)
        details.size = line.size;
    details.mediaType = shape.mediaType;
    details.platforms = shape.platforms;
    for (int i = 0; i < line.childCount; ++i)
        details.children += digest(m_children.at(line.child + i));
    return made;
}

QString LineStore::digestText(Ref ref) const
{
    if (ref == 0)
        return {};
    if (ref & oddRef)
        return m_oddDigests.at(int(ref & ~oddRef));
    const Sha256 &bytes = m_digests.at(int(ref) - 1);
    return "sha256:"_L1 + QString::fromLatin1(QByteArray::fromRawData(bytes.data(), bytes.size()).toHex());
}

core::Digest LineStore::digest(Ref ref) const
{
    return ref == 0 ? core::Digest() : core::Digest::parse(digestText(ref)).value_or(core::Digest());
}

QMap<int, QList<core::TagRow>> rowsByEntry(const LineStore &lines)
{
    QMap<int, QList<core::TagRow>> rows;
    for (int number = 0; number < lines.size(); ++number) {
        const LineStore::Line &line = lines.packed(number);
        if (!line.isGone && line.state != LineState::Failed)
            rows[line.entry] += lines.at(number).row;
    }
    return rows;
}

quint64 LineStore::digestKey(Ref ref) const
{
    if (ref == 0)
        return 0;
    return ref & oddRef ? 1 : qFromBigEndian<quint64>(m_digests.at(int(ref) - 1).data());
}

bool LineStore::isSame(Ref a, Ref b) const
{
    if (a == b)
        return true;
    if (a == 0 || b == 0 || (a & oddRef) != (b & oddRef))
        return false;
    return a & oddRef ? m_oddDigests.at(int(a & ~oddRef)) == m_oddDigests.at(int(b & ~oddRef))
                      : m_digests.at(int(a) - 1) == m_digests.at(int(b) - 1);
}

} // namespace lstags::gui
