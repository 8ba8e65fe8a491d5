// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/entries/keptlists.h"

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace lstags::gui {

class EntriesModel;
class OpenLists;

/// Keeps the lists that are open in a file, soon after each change, for the next start: also those that were never saved. Of several
/// windows the first does, for a file has one writer.
class ListKeeper final : public QObject
{
    Q_OBJECT

public:
    /// They outlive this.
    ListKeeper(OpenLists *lists, EntriesModel *entries, QObject *parent = nullptr);
    /// What waits is written.
    ~ListKeeper() override;

    /// Opens what `file` has and keeps them there from now on; empty: in none. The text says what could not be had again.
    [[nodiscard]] QString open(const QString &file);
    /// Everything that is open now would come back. Waits until it is written.
    [[nodiscard]] bool keepsAll();

Q_SIGNALS:
    void failed(const QString &problem);

private:
    void restore(const KeptLists &kept, QStringList *problems);
    [[nodiscard]] bool isKeeping() const { return m_lock != nullptr; }
    [[nodiscard]] KeptLists lists();
    void write();

    OpenLists *m_lists;
    EntriesModel *m_entries;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_soon;
    QThreadPool m_writer; ///< of one thread: the last is written last
    std::atomic<bool> m_failed = false; ///< at the last writing
    bool m_leavesOut = false;           ///< there is too much of it
    bool m_saidSo = false;
};

} // namespace lstags::gui
