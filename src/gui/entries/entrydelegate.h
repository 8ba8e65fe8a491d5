// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace lstags::gui {

class SeenNames;

/// Draws an entry: its text, what the last comparison said of it on the right, and below it, where it is no specification, why; of an entry
/// that is being edited, why what is typed is none. The faulty column is underlined.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntryDelegate(QObject *parent = nullptr);

    /// What is typed is completed from `names`, which outlive this.
    void setSeenNames(const SeenNames *names) { m_names = names; }
    /// Ends the edit and keeps what was typed.
    void commit(QWidget *editor);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const SeenNames *m_names = nullptr;
};

} // namespace lstags::gui
