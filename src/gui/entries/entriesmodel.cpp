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

/// One step of undo: the entries before and after.
class ReplaceEntries final : public QUndoCommand
{
public:
    ReplaceEntries(EntriesModel *model, const QString &name, EntriesModel::Entries after)
        : QUndoCommand(name), m_model(model), m_before(model->entries()), m_after(std::move(after))
    {}
    void undo() override { m_model->assign(m_before); }
    void redo() override { m_model->assign(m_after); }

private:
    EntriesModel *m_model;
    EntriesModel::Entries m_before;
    EntriesModel::Entries m_after;
};

QStringList EntriesModel::Contents::texts() const
{
    QStringList texts;
    for (const Row &row : m_rows)
        texts += row.entry.text;
    return texts;
}

EntriesModel::EntriesModel(QObject *parent) : QAbstractListModel(parent)
{
    [[maybe_unused]] const Contents nothing = exchange({});
}

EntriesModel::Contents EntriesModel::exchange(Contents other)
{
    if (!other.m_undo) {
        other.m_undo = std::make_unique<QUndoStack>();
        m_undo.addStack(other.m_undo.get());
    }
    beginResetModel();
    std::swap(m_list, other);
    endResetModel();
    m_undo.setActiveStack(undoStack());
    Q_EMIT edited();
    return other;
}

EntriesModel::Row EntriesModel::makeRow(const Entry &entry)
{
    return {.entry = entry, .spec = core::RepositorySpec::parse(entry.text)};
}

EntriesModel::Entries EntriesModel::makeEntries(const QStringList &texts)
{
    Entries entries;
    for (const QString &text : texts)
        entries += Entry{.id = ++m_lastId, .text = text};
    return entries;
}

EntriesModel::Entries EntriesModel::entries() const
{
    Entries entries;
    for (const Row &row : m_list.m_rows)
        entries += row.entry;
    return entries;
}

QStringList EntriesModel::texts() const
{
    return m_list.texts();
}

bool EntriesModel::hasSpec() const
{
    return std::any_of(m_list.m_rows.begin(), m_list.m_rows.end(), [](const Row &row) { return row.spec.has_value(); });
}

void EntriesModel::load(const QStringList &texts)
{
    beginResetModel();
    for (const Row &row : m_list.m_rows)
        m_outcomes.remove(row.entry.id);
    m_list.m_rows.clear();
    m_list.m_places.clear();
    for (const Entry &entry : makeEntries(texts)) {
        m_list.m_places.insert(entry.id, int(m_list.m_rows.size()));
        m_list.m_rows.push_back(makeRow(entry));
    }
    endResetModel();
    undoStack()->clear();
    Q_EMIT edited();
}

void EntriesModel::insert(int row, const QStringList &texts)
{
    const Entries before = entries();
    change(tr("add %n entry(s)", nullptr, int(texts.size())), before.first(row) + makeEntries(texts) + before.sliced(row));
}

void EntriesModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    Entries after = entries();
    for (const int row : std::as_const(rows))
        after.removeAt(row);
    change(tr("remove %n entry(s)", nullptr, int(rows.size())), after);
}

void EntriesModel::move(QList<int> rows, int before)
{
    std::sort(rows.begin(), rows.end());
    const Entries all = entries();
    Entries moved;
    Entries head;
    Entries tail;
    for (int row = 0; row < all.size(); ++row)
        (rows.contains(row) ? moved : row < before ? head : tail) += all[row];
    change(tr("move %n entry(s)", nullptr, int(rows.size())), head + moved + tail);
}

void EntriesModel::change(const QString &name, const Entries &after)
{
    const auto reads = [](const Row &row, const Entry &entry) { return row.entry.text == entry.text; };
    if (!std::equal(m_list.m_rows.begin(), m_list.m_rows.end(), after.begin(), after.end(), reads))
        undoStack()->push(new ReplaceEntries(this, name, after));
}

// Entries are taken out, moved, put in and rewritten, never one written over another: selection and open editor stay where they were.
void EntriesModel::assign(const Entries &after)
{
    Places places;
    for (int row = 0; row < after.size(); ++row)
        places.insert(after[row].id, row);
    removeOthers(places);
    reorder(places);
    insertMissing(after);
    m_list.m_places = std::move(places);
    for (int row = 0; row < after.size(); ++row) {
        if (m_list.m_rows[size_t(row)].entry.text == after[row].text)
            continue;
        m_list.m_rows[size_t(row)] = makeRow(after[row]);
        Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT edited();
}

void EntriesModel::removeOthers(const Places &places)
{
    const auto stays = [&](int row) { return places.contains(entryAt(row).id); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays(last))
            continue;
        int first = last;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_list.m_rows.erase(m_list.m_rows.begin() + first, m_list.m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void EntriesModel::reorder(const Places &places)
{
    const auto isBefore = [&](const Row &a, const Row &b) { return places.value(a.entry.id) < places.value(b.entry.id); };
    if (std::is_sorted(m_list.m_rows.begin(), m_list.m_rows.end(), isBefore))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<quint64> ids;
    for (const QModelIndex &index : before)
        ids += entryAt(index.row()).id;
    std::sort(m_list.m_rows.begin(), m_list.m_rows.end(), isBefore);
    Places rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.insert(entryAt(row).id, row);
    QModelIndexList after;
    for (const quint64 id : std::as_const(ids))
        after += index(rows.value(id));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void EntriesModel::insertMissing(const Entries &after)
{
    for (int first = 0; first < after.size(); ++first) {
        const quint64 next = first < rowCount() ? entryAt(first).id : 0; // no entry has 0
        int end = first;
        while (end < after.size() && after[end].id != next)
            ++end;
        if (end == first)
            continue;
        beginInsertRows({}, first, end - 1);
        for (int row = first; row < end; ++row)
            m_list.m_rows.insert(m_list.m_rows.begin() + row, makeRow(after[row]));
        endInsertRows();
        first = end - 1;
    }
}

void EntriesModel::setOutcome(const Entry &entry, const Outcome &outcome)
{
    m_outcomes.insert(entry.id, {.text = entry.text, .outcome = outcome});
    if (const auto row = m_list.m_places.constFind(entry.id); row != m_list.m_places.constEnd())
        Q_EMIT dataChanged(index(*row), index(*row), {OutcomeRole, FailedRole, Qt::ToolTipRole});
}

void EntriesModel::clearOutcomes()
{
    m_outcomes.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OutcomeRole, FailedRole, Qt::ToolTipRole});
}

EntriesModel::Outcome EntriesModel::outcomeOf(const Entry &entry) const
{
    const auto said = m_outcomes.constFind(entry.id);
    return said != m_outcomes.constEnd() && said->text == entry.text ? said->outcome : Outcome();
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

QString EntriesModel::problemOf(const QString &entry)
{
    const auto spec = core::RepositorySpec::parse(entry);
    return spec ? QString() : tr("Column %1: %2").arg(spec.error().column).arg(spec.error().message);
}

QString EntriesModel::problemIn(const QString &text)
{
    const QStringList entries = entriesIn(text);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto spec = core::RepositorySpec::parse(entries[i]);
        if (spec)
            continue;
        const core::Error &error = spec.error();
        if (entries.size() == 1) // alone on its line, where white space, a dash or a quote may stand before it
            return tr("Column %1: %2").arg(text.indexOf(entries[i]) + error.column).arg(error.message);
        return tr("Entry %1 of %2, column %3: %4").arg(i + 1).arg(entries.size()).arg(error.column).arg(error.message);
    }
    return {};
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.m_rows.size());
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_list.m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return core::printable(row.entry.text, 1024);
    case Qt::EditRole:
        return row.entry.text;
    case ProblemRole:
        return row.spec ? QString() : problemOf(row.entry.text);
    case ProblemColumnRole:
        return row.spec ? 0 : row.spec.error().column;
    case OutcomeRole:
        return outcomeOf(row.entry).text;
    case FailedRole:
        return outcomeOf(row.entry).failed;
    case Qt::ToolTipRole:
        return tooltip(row);
    case Qt::AccessibleTextRole:
        return row.spec ? QStringList{row.entry.text, outcomeOf(row.entry).text}.join(u' ').trimmed()
                        : QString(row.entry.text + u". "_s + problemOf(row.entry.text));
    default:
        return {};
    }
}

// What the entry means, and what a comparison said of it.
QString EntriesModel::tooltip(const Row &row) const
{
    if (!row.spec)
        return plainTooltip(problemOf(row.entry.text));
    const QString detail = outcomeOf(row.entry).detail;
    return plainTooltip(specExplanation(*row.spec) + (detail.isEmpty() ? QString() : QString(u'\n' + detail)));
}

bool EntriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Entries after = entries();
    after[index.row()].text = value.toString().trimmed();
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
        lines += entryAt(index.row()).text;
    }
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n'));
    data->setData(rowsMimeType, rows.join(u' ').toLatin1());
    return data;
}

// A file is not for the list: it is opened, see FileDrops.
bool EntriesModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const
{
    return !data->hasUrls() && QAbstractListModel::canDropMimeData(data, action, row, column, parent);
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
