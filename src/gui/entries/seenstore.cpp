// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/seenstore.h"

#include "gui/comparison/comparecontroller.h"
#include "gui/entries/entriesmodel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr std::chrono::seconds saveDelay{3};
constexpr qint64 longestFile = 16 * 1024 * 1024;

SeenNames read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? SeenNames::fromText(file.read(longestFile)) : SeenNames();
}

void write(const QString &path, const SeenNames &names)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // names of private repositories are nobody else's
    file.write(names.toText());
    file.commit();
}

} // namespace

SeenStore::SeenStore(const QString &file, QObject *parent)
    : QObject(parent),
      m_file(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/lstags/seen-names.txt"_L1 : file)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &SeenStore::save);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        const SeenNames sinceStart = std::exchange(m_names, m_reading.result());
        m_names.add(sinceStart);
        Q_EMIT loaded();
    });
    m_reading.setFuture(QtConcurrent::run(&read, m_file));
}

SeenStore::~SeenStore()
{
    m_reading.disconnect(this);
    if (m_saveTimer.isActive() && m_reading.isFinished())
        save();
    m_reading.waitForFinished();
    m_writing.waitForFinished();
}

void SeenStore::follow(CompareController *controller)
{
    connect(controller, &CompareController::specsChanged, this, [this, controller] {
        const QList<core::RepositorySpec> specs = controller->specs();
        for (const core::RepositorySpec &spec : specs)
            note(spec);
    });
    connect(controller, &CompareController::updated, this, qOverload<const QList<compare::EntryUpdate> &>(&SeenStore::note));
}

void SeenStore::note(const core::RepositorySpec &spec)
{
    m_names.add(spec.name, spec.tags);
    m_saveTimer.start();
}

void SeenStore::note(const EntriesModel &entries)
{
    for (int row = 0; row < std::min(entries.rowCount(), SeenNames::mostRepositories); ++row) {
        if (const auto &spec = entries.specAt(row))
            note(*spec);
    }
}

// Rows come by the thousand: of each piece no more than is kept.
void SeenStore::note(const QList<compare::EntryUpdate> &updates)
{
    for (const compare::EntryUpdate &update : updates) {
        if (update.rows.isEmpty())
            continue;
        QStringList tags;
        for (const core::TagRow &row : update.rows.last(std::min<qsizetype>(update.rows.size(), SeenNames::mostTags)))
            tags += row.tag;
        m_names.add({.registry = update.rows.first().registry, .path = update.rows.first().repository}, tags);
        m_saveTimer.start();
    }
}

// One after the other: the later one has what the earlier one had.
void SeenStore::save()
{
    if (m_writing.isRunning() || !m_reading.isFinished()) {
        m_saveTimer.start();
        return;
    }
    m_writing = QtConcurrent::run(&write, m_file, m_names);
}

} // namespace lstags::gui
