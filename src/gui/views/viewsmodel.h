// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/views/savedview.h"

#include <QAbstractListModel>
#include <QUndoStack>

class QSettings;

namespace lstags::gui {

/// The views that were saved, in the settings at once. Whatever is done to them can be undone. Those that another window saved meanwhile
/// are taken over before something is done.
class ViewsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int most = 100;

    /// `settings` outlives this.
    explicit ViewsModel(QSettings *settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<SavedView> &views() const { return m_views; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    /// The row of the view of this name; -1: there is none.
    [[nodiscard]] int rowOf(const QString &name) const;
    /// In the place of that of its name, or at the end. False where there is no name, or there are too many.
    bool save(const SavedView &view);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Another name; that of another view is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void viewsChanged();

private:
    friend class ReplaceView;
    /// Those of the settings that are not known here; that of `name` excepted.
    void takeOver(const QString &name = {});
    void replace(int row, const std::optional<SavedView> &before, const std::optional<SavedView> &after);
    void write();

    QSettings *m_settings;
    QList<SavedView> m_views;
    QUndoStack m_undo;
};

} // namespace lstags::gui
