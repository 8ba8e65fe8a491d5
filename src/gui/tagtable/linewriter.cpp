// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/linewriter.h"

#include "core/naturalkey.h"

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr qsizetype sha256Size = 7 + 64;
constexpr qsizetype longestKey = std::numeric_limits<quint16>::max();
constexpr int mostTargets = std::numeric_limits<quint8>::max();
constexpr qsizetype mostChildren = std::numeric_limits<quint16>::max();

quint32 seconds(const QDateTime &time)
{
    return time.isValid() ? quint32(std::clamp<qint64>(time.toSecsSinceEpoch(), 0, std::numeric_limits<quint32>::max())) : 0;
}

size_t hashOf(int entry, QByteArrayView tag)
{
    return qHash(tag, size_t(entry) + 1);
}

} // namespace

std::pair<int, bool> LineWriter::put(int entry, const core::TagRow &row, const QString &failure)
{
    const QByteArray tag = row.tag.toUtf8();
    const size_t hash = hashOf(entry, tag);
    const auto known = find(entry, tag, hash);
    const int number = known.value_or(m_store.size());
    if (!known) {
        makeLine(entry, row, tag);
        m_index.insert(hash, number);
    }
    LineStore::Line &line = m_store.m_lines.edit(number);
    const bool isNew = std::exchange(line.isGone, false) || !known;
    if (!isNew)
        take(line, -1);
    pack(&line, row);
    line.failure = failure.isNull() ? LineStore::unknown : m_store.m_failures.size();
    if (!failure.isNull()) {
        m_store.m_failures.append(failure);
        line.state = LineState::Failed;
    }
    take(line, 1);
    return {number, isNew};
}

void LineWriter::remove(int number)
{
    LineStore::Line &line = m_store.m_lines.edit(number);
    if (std::exchange(line.isGone, true))
        return;
    take(line, -1);
}

void LineWriter::take(const LineStore::Line &line, int sign)
{
    m_counts[size_t(line.state)] += sign;
    m_countsOf[size_t(line.repository)][size_t(line.state)] += sign;
    m_count += sign;
}

QHash<QString, StateCounts> LineWriter::countsByImage() const
{
    QHash<QString, StateCounts> counts;
    for (size_t repository = 0; repository < m_countsOf.size(); ++repository) {
        StateCounts &sum = counts[m_store.repositories().at(int(repository)).image];
        std::transform(sum.begin(), sum.end(), m_countsOf[repository].begin(), sum.begin(), std::plus());
    }
    return counts;
}

std::optional<int> LineWriter::find(int entry, const QString &tag) const
{
    const QByteArray text = tag.toUtf8();
    const auto found = find(entry, text, hashOf(entry, text));
    return found && !m_store.packed(*found).isGone ? found : std::nullopt;
}

std::optional<int> LineWriter::find(int entry, QByteArrayView tag, size_t hash) const
{
    const int found = m_index.find(hash, [&](int number) {
        const LineStore::Line &line = m_store.packed(number);
        return line.entry == entry && m_store.tag(line) == tag;
    });
    return found < 0 ? std::nullopt : std::optional(found);
}

std::vector<int> LineWriter::linesOf(int entry) const
{
    std::vector<int> lines;
    for (int line = size_t(entry) < m_entries.size() ? m_entries[size_t(entry)].last : -1; line >= 0; line = m_store.packed(line).previous) {
        if (!m_store.packed(line).isGone)
            lines.push_back(line);
    }
    return lines;
}

std::vector<int> LineWriter::linesOf(const core::TagRow &row) const
{
    std::vector<int> lines;
    const auto repository = m_repositories.find({.image = row.image, .registry = row.registry, .repository = row.repository});
    if (repository == m_repositories.end())
        return lines;
    for (const int entry : m_entriesOf.at(repository->second)) {
        if (const auto line = find(entry, row.tag))
            lines.push_back(*line);
    }
    return lines;
}

int LineWriter::repositoryOf(int entry, const core::TagRow &row)
{
    if (m_entries.size() <= size_t(entry))
        m_entries.resize(size_t(entry) + 1);
    int &last = m_entries[size_t(entry)].repository;
    LineRepository wanted{.image = row.image, .registry = row.registry, .repository = row.repository};
    if (last >= 0 && m_store.m_repositories.at(last) == wanted)
        return last;
    const auto [place, isNew] = m_repositories.try_emplace(wanted, m_store.m_repositories.size());
    if (isNew) {
        m_store.m_repositories.append(std::move(wanted));
        m_countsOf.emplace_back();
    }
    last = place->second;
    std::vector<int> &entries = m_entriesOf[last];
    if (std::find(entries.begin(), entries.end(), entry) == entries.end())
        entries.push_back(entry);
    return last;
}

int LineWriter::shapeOf(const core::TagDetails &details)
{
    LineShape wanted{.mediaType = details.mediaType, .platforms = details.platforms};
    const auto [place, isNew] = m_shapes.try_emplace(wanted, m_store.m_shapes.size());
    if (isNew)
        m_store.m_shapes.append(std::move(wanted));
    return place->second;
}

void LineWriter::makeLine(int entry, const core::TagRow &row, const QByteArray &tag)
{
    const QByteArray key = core::naturalKey(row.tag);
    LineStore::Line line{.entry = entry, .repository = repositoryOf(entry, row)};
    line.keySize = quint16(std::min(key.size(), longestKey));
    line.tagSize = quint16(std::min(tag.size(), longestKey));
    line.text = appendText(key.last(line.keySize));
    line.previous = std::exchange(m_entries[size_t(entry)].last, m_store.size());
    m_store.m_lines.append(line);
}

void LineWriter::pack(LineStore::Line *line, const core::TagRow &row)
{
    const Ref before = line->digest;
    line->digest = refOf(row.digest.bytes(), {before});
    packTargets(line, row);
    line->asked = seconds(row.asked);
    line->state = LineState(row.state);
    if (row.details)
        packDetails(line, *row.details);
    else if (line->digest != before) // a digest is the same for ever
        line->shape = LineStore::unknown;
}

void LineWriter::packTargets(LineStore::Line *line, const core::TagRow &row)
{
    const auto count = quint8(std::min(row.targetCount(), mostTargets));
    if (line->targetCount != count) {
        line->targetCount = count;
        line->target = m_store.m_targets.size();
        for (int i = 0; i < count; ++i)
            m_store.m_targets.append({});
    }
    for (int i = 0; i < count; ++i) {
        LineStore::Target &target = m_store.m_targets.edit(line->target + i);
        const core::TagAtTarget seen = row.at(i);
        target.digest = refOf(seen.digest.bytes(), {line->digest, target.digest});
        target.localId = refOf(seen.localId.toUtf8(), {target.localId, target.digest});
        target.asked = seconds(seen.asked);
        target.state = seen.state;
    }
}

void LineWriter::packDetails(LineStore::Line *line, const core::TagDetails &details)
{
    line->shape = shapeOf(details);
    line->hasCreated = details.created.has_value();
    line->created = details.created ? details.created->toMSecsSinceEpoch() : 0;
    line->size = details.size.value_or(LineStore::unknown);
    const auto &children = details.children;
    const auto isKept = [&](int i) { return m_store.digestText(m_store.m_children.at(line->child + i)) == children.at(i).toString(); };
    int same = 0;
    while (same < std::min<int>(line->childCount, int(children.size())) && isKept(same))
        ++same;
    if (same == line->childCount && same == children.size())
        return;
    line->child = m_store.m_children.size();
    line->childCount = quint16(std::min<qsizetype>(children.size(), mostChildren));
    for (int i = 0; i < line->childCount; ++i)
        m_store.m_children.append(refOf(children.at(i).bytes(), {}));
}

LineStore::Ref LineWriter::refOf(QByteArrayView text, std::initializer_list<Ref> same)
{
    if (text.isEmpty())
        return 0;
    const QByteArray hex = text.size() == sha256Size && text.startsWith("sha256:") ? text.sliced(7).toByteArray() : QByteArray();
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.size() != 32 || bytes.toHex() != hex) {
        const QString odd = QString::fromUtf8(text);
        for (const Ref ref : same) {
            if (ref != 0 && m_store.digestText(ref) == odd)
                return ref;
        }
        m_store.m_oddDigests.append(odd);
        return LineStore::oddRef | Ref(m_store.m_oddDigests.size() - 1);
    }
    LineStore::Sha256 packed;
    std::copy(bytes.begin(), bytes.end(), packed.begin());
    for (const Ref ref : same) {
        if (ref != 0 && !(ref & LineStore::oddRef) && m_store.m_digests.at(int(ref) - 1) == packed)
            return ref;
    }
    m_store.m_digests.append(packed);
    return Ref(m_store.m_digests.size());
}

quint32 LineWriter::appendText(const QByteArray &text)
{
    constexpr qsizetype chunk = qsizetype(1) << LineStore::textBits;
    if (m_store.m_texts.isEmpty() || m_store.m_texts.last().size() + text.size() > chunk) {
        m_store.m_texts.emplaceBack();
        m_store.m_texts.last().reserve(chunk);
    }
    const auto start = quint32(m_store.m_texts.last().size());
    m_store.m_texts.last() += text;
    return quint32(m_store.m_texts.size() - 1) << LineStore::textBits | start;
}

} // namespace lstags::gui
