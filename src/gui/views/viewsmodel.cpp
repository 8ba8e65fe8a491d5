// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/views/viewsmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QUndoCommand>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr auto viewsKey = "views";
constexpr qsizetype longestSetting = 16 * 1024 * 1024;

QList<SavedView> viewsFrom(const QByteArray &json)
{
    QList<SavedView> views;
    if (json.size() > longestSetting)
        return views;
    const QJsonArray saved = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &one : saved) {
        const auto view = SavedView::fromJson(one.toObject());
        const auto isNamesake = [&view](const SavedView &other) { return other.name == view->name; };
        if (view && views.size() < ViewsModel::most && std::ranges::none_of(views, isNamesake))
            views += *view;
    }
    return views;
}

} // namespace

/// One view by another; none: it is removed, or was not there.
class ReplaceView final : public QUndoCommand
{
public:
    ReplaceView(ViewsModel *model, const QString &text, int row, std::optional<SavedView> before, std::optional<SavedView> after)
        : QUndoCommand(text), m_model(model), m_row(row), m_before(std::move(before)), m_after(std::move(after))
    {}
    void undo() override { m_model->replace(m_row, m_after, m_before); }
    void redo() override { m_model->replace(m_row, m_before, m_after); }

private:
    ViewsModel *m_model;
    int m_row;
    std::optional<SavedView> m_before;
    std::optional<SavedView> m_after;
};

ViewsModel::ViewsModel(QSettings *settings, QObject *parent)
    : QAbstractListModel(parent), m_settings(settings), m_views(viewsFrom(settings->value(viewsKey).toString().toUtf8()))
{}

int ViewsModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    return found == m_views.end() ? -1 : int(found - m_views.begin());
}

bool ViewsModel::save(const SavedView &view)
{
    takeOver();
    const int row = rowOf(view.name);
    if (view.name.isEmpty() || (row < 0 && m_views.size() >= most))
        return false;
    if (row < 0)
        m_undo.push(new ReplaceView(this, tr("Save %1").arg(view.name), rowCount(), {}, view));
    else
        m_undo.push(new ReplaceView(this, tr("Overwrite %1").arg(view.name), row, m_views[row], view));
    return true;
}

void ViewsModel::remove(int row)
{
    m_undo.push(new ReplaceView(this, tr("Remove %1").arg(m_views[row].name), row, m_views[row], {}));
}

void ViewsModel::takeOver(const QString &name)
{
    m_settings->sync();
    const QList<SavedView> saved = viewsFrom(m_settings->value(viewsKey).toString().toUtf8());
    QList<SavedView> others;
    std::copy_if(saved.begin(), saved.end(), std::back_inserter(others), [&](const SavedView &view) { return view.name != name && rowOf(view.name) < 0; });
    others = others.mid(0, most - rowCount());
    if (others.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(others.size()) - 1);
    m_views += others;
    endInsertRows();
    Q_EMIT viewsChanged();
}

// Views that were taken over meanwhile stay, for they are not what is undone.
void ViewsModel::replace(int row, const std::optional<SavedView> &before, const std::optional<SavedView> &after)
{
    takeOver(after ? after->name : QString());
    const int found = before ? rowOf(before->name) : std::min(row, rowCount());
    if (before && after && found >= 0) {
        m_views[found] = *after;
        Q_EMIT dataChanged(index(found), index(found));
    } else if (after) {
        const int place = std::max(found, 0);
        beginInsertRows({}, place, place);
        m_views.insert(place, *after);
        endInsertRows();
    } else if (found >= 0) {
        beginRemoveRows({}, found, found);
        m_views.removeAt(found);
        endRemoveRows();
    }
    write();
}

void ViewsModel::write()
{
    QJsonArray saved;
    for (const SavedView &view : std::as_const(m_views))
        saved += view.toJson();
    m_settings->setValue(viewsKey, QString::fromUtf8(QJsonDocument(saved).toJson(QJsonDocument::Compact)));
    m_settings->sync();
    Q_EMIT viewsChanged();
}

int ViewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size());
}

QVariant ViewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return role == Qt::DisplayRole || role == Qt::EditRole ? m_views[index.row()].name : QVariant();
}

bool ViewsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = SavedView::nameFrom(value.toString());
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || name.isEmpty())
        return false;
    takeOver();
    if (rowOf(name) >= 0)
        return false;
    const SavedView before = m_views[index.row()];
    SavedView after = before;
    after.name = name;
    m_undo.push(new ReplaceView(this, tr("Rename %1").arg(before.name), index.row(), before, after));
    return true;
}

Qt::ItemFlags ViewsModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace lstags::gui
