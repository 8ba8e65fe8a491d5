// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/entrydelegate.h"

#include "gui/entries/entriesmodel.h"
#include "gui/entries/entrycompleter.h"
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

struct Problem
{
    QString text; ///< empty: there is none
    int top;      ///< in the row, in pixels
};

/// Where the entry is open in the editor, of what is typed there.
Problem problemOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto *editor = view ? qobject_cast<const QLineEdit *>(view->indexWidget(index)) : nullptr;
    const int top = padding + QFontMetrics(option.font).height() + gap;
    if (!editor)
        return {.text = index.data(EntriesModel::ProblemRole).toString(), .top = top};
    return {.text = EntriesModel::problemOf(editor->text().trimmed()), .top = std::max(top, editor->sizeHint().height() + gap)};
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent) : QStyledItemDelegate(parent)
{
    // What was typed and given up may have been taller; the view forgets the editor only after this signal.
    connect(this, &QAbstractItemDelegate::closeEditor, this, [this] { Q_EMIT sizeHintChanged({}); }, Qt::QueuedConnection);
}

void EntryDelegate::commit(QWidget *editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

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
    const auto [problem, top] = problemOf(option, index);
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
        if (const int column = index.data(EntriesModel::ProblemColumnRole).toInt(); column > 0)
            underlineColumn(painter, option, line, text, column);
        painter->setPen(problemColor(option));
        const QRect below = option.rect.adjusted(margin, top, -margin, -padding);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, problem);
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int line = metrics.height() + 2 * padding;
    const auto [problem, top] = problemOf(option, index);
    if (problem.isEmpty())
        return {smallestWidth, line};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = std::max(view ? view->viewport()->width() : option.rect.width(), smallestWidth) - 2 * margin;
    return {smallestWidth, top + padding + metrics.boundingRect(0, 0, width, 1, Qt::TextWordWrap, problem).height()};
}

QWidget *EntryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Entry"));
    const auto check = [editor, entry = QPersistentModelIndex(index), self = const_cast<EntryDelegate *>(this)](const QString &text) {
        editor->setAccessibleDescription(EntriesModel::problemOf(text.trimmed()));
        Q_EMIT self->sizeHintChanged(entry);
    };
    connect(editor, &QLineEdit::textChanged, this, check);
    if (m_names)
        new EntryCompleter(m_names, editor);
    return editor;
}

// The view refills an open editor whenever anything of its row changes, an outcome too: not over what was typed.
void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (line && !line->isModified() && line->text() != text)
        line->setText(text);
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setHeight(std::max(editor->sizeHint().height(), QFontMetrics(option.font).height() + 2 * padding));
    editor->setGeometry(rect);
}

} // namespace lstags::gui
