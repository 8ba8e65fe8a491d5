// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/entrydelegate.h"

#include "gui/entries/entriesmodel.h"
#include "gui/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace lstags::gui {
namespace {

constexpr int margin = 8;
constexpr int padding = 5;
constexpr int gap = 3;
constexpr int smallestWidth = 120;

QColor textColor(const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    return option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
}

QColor problemColor(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected ? textColor(option) : tintColor(Tint::Red, option.palette);
}

void underlineColumn(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QString &text, int column)
{
    const QFontMetrics metrics(option.font);
    const int left = line.left() + metrics.horizontalAdvance(text.left(column - 1));
    const int width = std::max(metrics.horizontalAdvance(text.mid(column - 1, 1)), metrics.averageCharWidth());
    if (left >= line.right())
        return;
    painter->setPen(QPen(problemColor(option), 2));
    painter->drawLine(left, line.top() + metrics.height() + 1, std::min(left + width, line.right()), line.top() + metrics.height() + 1);
}

} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &styled, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styled;
    initStyleOption(&option, index);
    option.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);

    painter->save();
    const QFontMetrics metrics(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString problem = index.data(EntriesModel::ProblemRole).toString();
    const bool failed = index.data(EntriesModel::FailedRole).toBool();
    const QString result = problem.isEmpty() ? index.data(EntriesModel::OutcomeRole).toString() : QString();
    QRect line = option.rect.adjusted(margin, padding, -margin, 0);
    line.setHeight(metrics.height());
    if (!result.isEmpty()) {
        const QString shown = metrics.elidedText(result, Qt::ElideRight, line.width() / 2);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->setPen(failed ? problemColor(option) : isSelected ? textColor(option) : option.palette.color(QPalette::PlaceholderText));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, shown);
        line.setRight(line.right() - metrics.horizontalAdvance(shown) - margin);
    }
    painter->setPen(textColor(option));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideMiddle, line.width()));
    if (!problem.isEmpty()) {
        underlineColumn(painter, option, line, text, index.data(EntriesModel::ProblemColumnRole).toInt());
        painter->setPen(problemColor(option));
        const QRect below = option.rect.adjusted(margin, padding + metrics.height() + gap, -margin, -padding);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, problem);
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int line = metrics.height() + 2 * padding;
    const QString problem = index.data(EntriesModel::ProblemRole).toString();
    if (problem.isEmpty())
        return {smallestWidth, line};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = std::max(view ? view->viewport()->width() : option.rect.width(), smallestWidth) - 2 * margin;
    return {smallestWidth, line + gap + metrics.boundingRect(0, 0, width, 1, Qt::TextWordWrap, problem).height()};
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(QCoreApplication::translate("lstags::gui::EntryDelegate", "Entry"));
    return editor;
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setHeight(std::max(editor->sizeHint().height(), QFontMetrics(option.font).height() + 2 * padding));
    editor->setGeometry(rect);
}

} // namespace lstags::gui
