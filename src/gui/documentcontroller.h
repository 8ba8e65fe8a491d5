// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/entries/openlists.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace lstags::gui {

class EntriesPanel;
class ListKeeper;
class MessageBar;

/// New, Open, Save, Close and the files opened before: what stands between files on disk and the lists that are open. Nothing the user
/// typed is lost without a question.
class DocumentController final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRecent = 10;

    /// `window` is the parent of file dialogs; all three outlive this.
    DocumentController(EntriesPanel *editor, MessageBar *messages, QWidget *window);
    ~DocumentController() override;

    /// The list that is edited.
    [[nodiscard]] const ListDocument &document() const { return m_lists->at(m_lists->current()); }
    /// All that are open. Which one an entry belongs to: listOf().
    [[nodiscard]] OpenLists *lists() const { return m_lists; }
    [[nodiscard]] const QStringList &recentFiles() const { return m_recent; }
    void setRecentFiles(const QStringList &paths);
    /// Opens the lists that `file` has, of the last start, and keeps what is open there from now on, unsaved changes too.
    void keepIn(const QString &file);
    /// Whether what is kept is opened at the next start.
    void setReopens(bool reopens) { m_reopens = reopens; }

    void newList();
    void openList();
    /// Beside the others, or in the place of a blank one.
    void openFile(const QString &path);
    /// Entries of no file, as an example to start from.
    void openSample();
    bool save();
    bool saveAs();
    void closeList();
    void closeListAt(int list);
    void nextList();
    void previousList();
    /// False when the user wants to go on editing. What is being typed counts as a change; what is kept for the next start needs no question.
    [[nodiscard]] bool mayDiscard();
    /// Says so when somebody else wrote the file.
    void checkDisk();

Q_SIGNALS:
    /// Another list is edited, or it has another file or another name.
    void documentChanged();
    /// The list has other entries now, or was closed: what was said of the ones before counts no more.
    void listReplaced(quint64 list);
    void recentFilesChanged();

private:
    [[nodiscard]] bool mayDiscardCurrent();
    void readAgain(quint64 list);
    bool load(const QString &path);
    bool write(const QString &path);
    void sayBadEntries();
    void remember(const QString &path);

    EntriesPanel *m_editor;
    EntriesModel *m_entries;
    MessageBar *m_messages;
    QWidget *m_window;
    OpenLists *m_lists;
    ListKeeper *m_keeper;
    QStringList m_recent;
    bool m_reopens = true;
    QDateTime m_toldOf; ///< the change on disk that was told of
};

} // namespace lstags::gui
