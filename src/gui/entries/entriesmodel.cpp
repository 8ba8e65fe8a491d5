// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/entriesmodel.h"

#include "gui/format.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUndoCommand>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

const auto rowsMimeType = u"application/x-lstags-entry-rows"_s;

} // namespace

/// One step of undo: the texts before and after. They are shared, so that a step costs what it changed.
class ReplaceEntries final : public QUndoCommand
{
public:
    ReplaceEntries(EntriesModel *model, const QString &name, QStringList after)
        : QUndoCommand(name), m_model(model), m_before(model->texts()), m_after(std::move(after))
    {}
    void undo() override { m_model->assign(m_before); }
    void redo() override { m_model->assign(m_after); }

private:
    EntriesModel *m_model;
    QStringList m_before;
    QStringList m_after;
};

EntriesModel::EntriesModel(QObject *parent) : QAbstractListModel(parent) {}

EntriesModel::Row EntriesModel::makeRow(const QString &text)
{
    return {.text = text, .spec = core::RepositorySpec::parse(text), .outcome = {}};
}

QStringList EntriesModel::texts() const
{
    QStringList texts;
    for (const Row &row : m_rows)
        texts += row.text;
    return texts;
}

void EntriesModel::load(const QStringList &texts)
{
    beginResetModel();
    m_rows.clear();
    for (const QString &text : texts)
        m_rows.push_back(makeRow(text));
    endResetModel();
    m_undo.clear();
    Q_EMIT edited();
}

void EntriesModel::insert(int row, const QStringList &texts)
{
    QStringList after = this->texts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        after.insert(row + i, texts[i]);
    change(tr("add %n entry(s)", nullptr, int(texts.size())), after);
}

void EntriesModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    QStringList after = texts();
    for (const int row : std::as_const(rows))
        after.removeAt(row);
    change(tr("remove %n entry(s)", nullptr, int(rows.size())), after);
}

void EntriesModel::move(QList<int> rows, int before)
{
    std::sort(rows.begin(), rows.end());
    const QStringList all = texts();
    QStringList moved;
    QStringList head;
    QStringList tail;
    for (int row = 0; row < all.size(); ++row)
        (rows.contains(row) ? moved : row < before ? head : tail) += all[row];
    change(tr("move %n entry(s)", nullptr, int(rows.size())), head + moved + tail);
}

void EntriesModel::change(const QString &name, const QStringList &after)
{
    if (after != texts())
        m_undo.push(new ReplaceEntries(this, name, after));
}

// Only what differs between the common head and tail is taken out and put in, so that selection and view stay where they were.
void EntriesModel::assign(const QStringList &after)
{
    const QStringList before = texts();
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const qsizetype removed = before.size() - head - tail;
    const qsizetype added = after.size() - head - tail;
    const qsizetype replaced = std::min(removed, added);
    for (qsizetype i = head; i < head + replaced; ++i)
        m_rows[size_t(i)] = makeRow(after[i]);
    if (replaced > 0)
        Q_EMIT dataChanged(index(int(head)), index(int(head + replaced - 1)));
    const int first = int(head + replaced);
    if (removed > replaced) {
        beginRemoveRows({}, first, int(first + removed - replaced) - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + (removed - replaced));
        endRemoveRows();
    } else if (added > replaced) {
        beginInsertRows({}, first, int(first + added - replaced) - 1);
        for (qsizetype i = first; i < first + added - replaced; ++i)
            m_rows.insert(m_rows.begin() + i, makeRow(after[i]));
        endInsertRows();
    }
    Q_EMIT edited();
}

void EntriesModel::setOutcome(int row, const Outcome &outcome)
{
    m_rows[size_t(row)].outcome = outcome;
    Q_EMIT dataChanged(index(row), index(row), {OutcomeRole, FailedRole, Qt::ToolTipRole});
}

void EntriesModel::clearOutcomes()
{
    for (int row = 0; row < rowCount(); ++row)
        setOutcome(row, {});
}

QStringList EntriesModel::entriesIn(const QString &text)
{
    static const QRegularExpression dash(u"^-\\s+"_s);
    QStringList entries;
    for (QString line : text.split(u'\n')) {
        line = line.trimmed();
        line.remove(dash);
        const bool isQuoted = line.size() >= 2 && (line.startsWith(u'"') || line.startsWith(u'\'')) && line.endsWith(line[0]);
        if (isQuoted)
            line = line.mid(1, line.size() - 2);
        if (!line.isEmpty() && !line.startsWith(u'#'))
            entries += line;
    }
    return entries;
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return core::printable(row.text, 1024);
    case Qt::EditRole:
        return row.text;
    case ProblemRole:
        return row.spec ? QString() : tr("Column %1: %2").arg(row.spec.error().column).arg(row.spec.error().message);
    case ProblemColumnRole:
        return row.spec ? 0 : row.spec.error().column;
    case OutcomeRole:
        return row.outcome.text;
    case FailedRole:
        return row.outcome.failed;
    case Qt::ToolTipRole:
        return plainTooltip(row.spec ? row.outcome.detail : data(index, ProblemRole).toString());
    case Qt::AccessibleTextRole:
        return row.spec ? QStringList{row.text, row.outcome.text}.join(u' ').trimmed()
                        : QString(row.text + u". "_s + data(index, ProblemRole).toString());
    default:
        return {};
    }
}

bool EntriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QStringList after = texts();
    after[index.row()] = value.toString().trimmed();
    change(tr("edit entry"), after);
    return true;
}

Qt::ItemFlags EntriesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList EntriesModel::mimeTypes() const
{
    return {rowsMimeType, u"text/plain"_s};
}

QMimeData *EntriesModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList rows;
    QStringList lines;
    for (const QModelIndex &index : indexes) {
        rows += QString::number(index.row());
        lines += m_rows[size_t(index.row())].text;
    }
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    data->setData(rowsMimeType, rows.join(u' ').toLatin1());
    return data;
}

bool EntriesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (action == Qt::MoveAction && data->hasFormat(rowsMimeType)) {
        QList<int> rows;
        for (const QByteArray &text : data->data(rowsMimeType).split(' ')) {
            if (const int moved = text.toInt(); moved >= 0 && moved < rowCount())
                rows += moved;
        }
        move(rows, before);
        return false; // the move is done: the view must not remove the rows it came from
    }
    const QStringList entries = data->hasText() && !data->hasUrls() ? entriesIn(data->text()) : QStringList();
    if (entries.isEmpty())
        return false;
    insert(before, entries);
    return true;
}

} // namespace lstags::gui
