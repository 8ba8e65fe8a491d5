// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/listdocument.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace lstags::gui {

class EntriesModel;
class EntriesPanel;
class MessageBar;

/// New, Open, Save and the files opened before: what stands between the file on disk and the entries in the editor. Nothing the user
/// typed is lost without a question.
class DocumentController final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRecent = 10;

    /// `window` is the parent of file dialogs; all three outlive this.
    DocumentController(EntriesPanel *editor, MessageBar *messages, QWidget *window);

    [[nodiscard]] const ListDocument &document() const { return m_document; }
    [[nodiscard]] const QStringList &recentFiles() const { return m_recent; }
    void setRecentFiles(const QStringList &paths);

    void newList();
    void openList();
    /// Asks about unsaved changes first.
    void openFile(const QString &path);
    /// Entries of no file, as an example to start from.
    void openSample();
    bool save();
    bool saveAs();
    /// False when the user wants to go on editing. What is being typed counts as a change.
    [[nodiscard]] bool mayDiscard();
    /// Says so when somebody else wrote the file.
    void checkDisk();

Q_SIGNALS:
    /// Another file, or another name.
    void documentChanged();
    /// Another list is in the editor: what was said of the one before counts no more.
    void listReplaced();
    void recentFilesChanged();

private:
    void reset();
    bool load(const QString &path);
    bool write(const QString &path);
    void sayBadEntries();
    void remember(const QString &path);

    ListDocument m_document;
    EntriesPanel *m_editor;
    EntriesModel *m_entries;
    MessageBar *m_messages;
    QWidget *m_window;
    QStringList m_recent;
    QDateTime m_toldOf; ///< the change on disk that was told of
};

} // namespace lstags::gui
