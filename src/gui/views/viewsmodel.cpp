// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/views/viewsmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QUndoCommand>

#include <algorithm>

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

class ReplaceViews final : public QUndoCommand
{
public:
    ReplaceViews(ViewsModel *model, const QString &name, const QList<SavedView> &after)
        : QUndoCommand(name), m_model(model), m_before(model->views()), m_after(after)
    {}
    void undo() override { m_model->assign(m_before); }
    void redo() override { m_model->assign(m_after); }

private:
    ViewsModel *m_model;
    QList<SavedView> m_before;
    QList<SavedView> m_after;
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
    QList<SavedView> after = m_views;
    const int row = rowOf(view.name);
    if (view.name.isEmpty() || (row < 0 && after.size() >= most))
        return false;
    if (row < 0)
        after += view;
    else
        after[row] = view;
    change(row < 0 ? tr("Save %1").arg(view.name) : tr("Overwrite %1").arg(view.name), after);
    return true;
}

void ViewsModel::remove(int row)
{
    QList<SavedView> after = m_views;
    const QString name = after.takeAt(row).name;
    change(tr("Remove %1").arg(name), after);
}

void ViewsModel::change(const QString &name, const QList<SavedView> &after)
{
    m_undo.push(new ReplaceViews(this, name, after));
}

void ViewsModel::assign(const QList<SavedView> &views)
{
    if (views.size() == m_views.size()) {
        m_views = views;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_views = views;
        endResetModel();
    }
    QJsonArray saved;
    for (const SavedView &view : views)
        saved += view.toJson();
    m_settings->setValue(viewsKey, QString::fromUtf8(QJsonDocument(saved).toJson(QJsonDocument::Compact)));
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
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || name.isEmpty() || rowOf(name) >= 0)
        return false;
    QList<SavedView> after = m_views;
    const QString before = std::exchange(after[index.row()].name, name);
    change(tr("Rename %1").arg(before), after);
    return true;
}

Qt::ItemFlags ViewsModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace lstags::gui
