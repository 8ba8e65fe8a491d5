// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/entryupdate.h"
#include "core/repositoryspec.h"
#include "gui/entries/seennames.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace lstags::gui {

class CompareController;
class EntriesModel;

/// Keeps the names that were seen in a file, which another thread reads and writes. A file that cannot be read or written is no reason to
/// say a word: what is typed can be typed without it.
class SeenStore final : public QObject
{
    Q_OBJECT

public:
    /// An empty `file` is that of the user's data folder.
    explicit SeenStore(const QString &file, QObject *parent = nullptr);
    ~SeenStore() override;

    [[nodiscard]] const SeenNames *names() const { return &m_names; }
    void follow(CompareController *controller);
    void note(const core::RepositorySpec &spec);
    void note(const EntriesModel &entries);

Q_SIGNALS:
    void loaded();

private:
    void note(const QList<compare::EntryUpdate> &updates);
    void save();

    QString m_file;
    SeenNames m_names;
    QTimer m_saveTimer;
    QFutureWatcher<SeenNames> m_reading;
    QFuture<void> m_writing;
};

} // namespace lstags::gui
