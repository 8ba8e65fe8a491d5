// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/repositories/repositorydelegate.h"

#include "gui/icons.h"
#include "gui/repositories/repositorymodel.h"
#include "gui/repositories/statebar.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace lstags::gui {
namespace {

constexpr int margin = 4;
constexpr int padding = 4;
constexpr int gap = 2;
constexpr int barWidth = 10; // characters

} // namespace

void RepositoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &styled, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styled;
    initStyleOption(&option, index);
    const QString name = std::exchange(option.text, {});
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->save();
    const QFontMetrics metrics(option.font);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isFailed = !index.data(RepositoryModel::FailureRole).toString().isEmpty();
    const auto counts = index.data(RepositoryModel::CountsRole).value<StateCounts>();
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRect area = option.rect.adjusted(margin, padding, -margin, -padding);
    const auto write = [&](QRect line, const QString &words, Qt::TextElideMode elide) {
        line = QStyle::visualRect(option.direction, area, line);
        painter->drawText(line, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                          metrics.elidedText(words, elide, line.width()));
    };
    QRect line(area.left(), area.top(), area.width(), metrics.height());
    if (std::accumulate(counts.begin(), counts.end(), 0) > 0) {
        const int width = std::min(metrics.averageCharWidth() * barWidth, area.width() / 3);
        const QRect bar(area.right() - width, line.top() + metrics.height() / 3, width, metrics.height() * 2 / 5);
        paintStateBar(painter, QStyle::visualRect(option.direction, area, bar), counts, option.palette, option.direction);
        line.setRight(bar.left() - metrics.averageCharWidth());
    }
    painter->setPen(text);
    write(line, name, Qt::ElideMiddle);
    line = QRect(area.left(), line.bottom() + gap, area.width(), metrics.height());
    painter->setPen(isSelected ? text : isFailed ? tintColor(Tint::Red, option.palette) : option.palette.color(QPalette::PlaceholderText));
    write(line, index.data(RepositoryModel::WordsRole).toString(), Qt::ElideRight);
    painter->restore();
}

QSize RepositoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * barWidth * 2, 2 * metrics.height() + gap + 2 * padding};
}

} // namespace lstags::gui
