// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/linecells.h"

#include "gui/format.h"
#include "gui/tagtable/tagtablemodel.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

using Column = TagTableModel::Column;

static_assert(tagColumns.size() == TagTableModel::ColumnCount);

bool isShownWhenFailed(int column)
{
    return column == Column::State || column == Column::Repository;
}

qsizetype shownPlace(LineState state)
{
    return std::ranges::find(shownOrder, state) - shownOrder.begin();
}

} // namespace

int LineCells::columnCount() const
{
    return Column::ColumnCount + std::max(0, int(m_targets.size()) - 1);
}

std::optional<int> LineCells::targetOf(int column)
{
    if (column == Column::State)
        return 0;
    return column >= Column::ColumnCount ? std::optional(column - Column::ColumnCount + 1) : std::nullopt;
}

QString LineCells::placeOf(int target) const
{
    if (target >= m_targets.size() || m_targets.at(target).isEngine())
        return tr("Local engine");
    return core::printable(m_targets.at(target).toString(), 255);
}

QString LineCells::title(int column) const
{
    const auto target = targetOf(column);
    return target && m_targets.size() > 1 ? placeOf(*target) : tagColumns[size_t(std::min(column, Column::ColumnCount - 1))].translatedTitle();
}

QString LineCells::titleTip(int column) const
{
    const auto target = targetOf(column);
    return target && m_targets.size() > 1 ? plainTooltip(tr("State at %1").arg(placeOf(*target))) : QString();
}

QString LineCells::columnName(int column)
{
    static const std::array names{u"state"_s, u"repository"_s, u"tag"_s, u"created"_s, u"size"_s, u"platforms"_s, u"digest"_s, u"localId"_s, u"targetDigest"_s};
    return column < Column::ColumnCount ? names[size_t(column)] : u"target%1"_s.arg(*targetOf(column) + 1);
}

LineState LineCells::stateOf(const TagLine &line, int target)
{
    return line.failure.isNull() ? LineState(line.row.at(target).state) : LineState::Failed;
}

LineState LineCells::state(const RowLines &row, int column)
{
    const int target = targetOf(column).value_or(0);
    LineState most = stateOf(row.first(), target);
    for (const TagLine &line : row)
        most = std::min(most, stateOf(line, target), [](LineState a, LineState b) { return shownPlace(a) < shownPlace(b); });
    return most;
}

LineKey LineCells::key(int column)
{
    if (column < Column::ColumnCount) {
        const auto key = tagColumns[size_t(column)].key;
        return key ? LineKey(key) : LineKey();
    }
    return [target = *targetOf(column)](const LineKeys &keys, const LineStore::Line &line) {
        const bool isKnown = target < line.targetCount && line.state != LineState::Failed;
        return quint64(shownPlace(isKnown ? LineState(keys.lines().target(line, target).state) : LineState::Unknown));
    };
}

QString LineCells::lineText(const TagLine &line, int column, Form form) const
{
    if (!line.failure.isNull() && !isShownWhenFailed(column))
        return {};
    if (column == Column::LocalId && line.row.state == core::TagState::Unknown && !m_targetMessage.isEmpty())
        return tr("no engine");
    if (column >= Column::ColumnCount)
        return stateWord(stateOf(line, *targetOf(column)));
    return (tagColumns[size_t(column)].*form)(line);
}

QString LineCells::text(const RowLines &row, int column, Form form) const
{
    if (row.size() == 1 || (column != Column::Tag && !isState(column)))
        return lineText(row.first(), column, form);
    QStringList texts;
    for (const TagLine &line : row)
        texts += lineText(line, column, form);
    if (column == Column::Tag)
        return texts.join(" = "_L1);
    texts.removeDuplicates();
    return texts.join(", "_L1);
}

QString LineCells::stateTip(const RowLines &row, int target) const
{
    const core::TagRow &tag = row.first().row;
    QStringList lines{stateExplanation(tag.at(target).state)};
    const auto add = [&lines](const QString &place, const core::Digest &digest, const QDateTime &asked) {
        const QString there = digest.isNull() ? tr("no digest") : digest.toString();
        //: %1 is a place, %2 a digest, %3 how long ago: "Source: sha256:..., asked 2 minutes ago"
        lines += asked.isValid() ? tr("%1: %2, asked %3").arg(place, there, relativeTime(asked)) : tr("%1: %2").arg(place, there);
    };
    add(tr("Source"), tag.digest, tag.asked);
    add(placeOf(target), tag.at(target).digest, tag.at(target).asked);
    if (row.size() > 1) {
        for (const TagLine &line : row)
            lines += tr("%1: %2").arg(core::printable(line.row.tag, 128), stateWord(stateOf(line, target)));
    }
    return lines.join(u'\n');
}

QString LineCells::tooltip(const RowLines &row, int column) const
{
    const TagLine &line = row.first();
    if (!line.failure.isNull())
        return plainTooltip(column == Column::Repository ? line.row.image : line.failure);
    const bool isAboutTarget = column == Column::State || column == Column::LocalId;
    if (isAboutTarget && line.row.state == core::TagState::Unknown && !m_targetMessage.isEmpty())
        return plainTooltip(m_targetMessage);
    if (const auto target = targetOf(column))
        return plainTooltip(stateTip(row, *target));
    return row.size() > 1 && column == Column::Tag ? plainTooltip(text(row, column)) : tagColumns[size_t(column)].tooltip(line);
}

QVariant LineCells::data(const RowLines &row, int column, int role) const
{
    const TagColumn *spec = column < Column::ColumnCount ? &tagColumns[size_t(column)] : &tagColumns[Column::State];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return tooltip(row, column);
    case Qt::TextAlignmentRole:
        return int((spec->isRightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return spec->isCode ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case Qt::ForegroundRole: // what is not known steps back
        return text(row, column) == TagColumn::unknown() ? QGuiApplication::palette().brush(QPalette::PlaceholderText) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString &failure = row.first().failure;
        return column == Column::State && !failure.isNull() ? QString(text(row, column) + ": "_L1 + failure) : text(row, column);
    }
    case TagTableModel::StateRole:
        return int(state(row, column));
    case TagTableModel::FailureRole:
        return row.first().failure;
    default:
        return {};
    }
}

} // namespace lstags::gui
