// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/listkeeper.h"

#include "gui/entries/openlists.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr std::chrono::milliseconds delay(400);

bool save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return content.size() <= KeptLists::mostBytes && file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(content) == content.size() && file.commit();
}

core::Result<KeptLists> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return KeptLists();
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::Io, file.errorString());
    return KeptLists::fromJson(file.read(KeptLists::mostBytes + 1));
}

} // namespace

ListKeeper::ListKeeper(OpenLists *lists, EntriesModel *entries, QObject *parent) : QObject(parent), m_lists(lists), m_entries(entries)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    m_writer.setMaxThreadCount(1);
    connect(&m_soon, &QTimer::timeout, this, &ListKeeper::write);
}

ListKeeper::~ListKeeper()
{
    if (isKeeping() && m_soon.isActive())
        write();
    m_writer.waitForDone();
}

QString ListKeeper::open(const QString &file)
{
    if (file.isEmpty() || !QDir().mkpath(QFileInfo(file).path()))
        return {};
    auto lock = std::make_unique<QLockFile>(file + ".lock"_L1);
    lock->setStaleLockTime(0); // while its program lives
    if (!lock->tryLock(0))
        return {};
    m_lock = std::move(lock);
    m_file = file;
    QStringList problems;
    if (const auto kept = read(file)) {
        restore(*kept, &problems);
    } else { // somebody may want to look into it
        const QString aside = file + ".broken"_L1;
        QFile::remove(aside);
        QFile::rename(file, aside);
        problems += tr("The lists of last time cannot be read: %1 The file is now %2.").arg(kept.error().message, core::printable(aside, 1024));
    }
    connect(m_lists, &OpenLists::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_lists, &OpenLists::currentChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_entries, &EntriesModel::edited, &m_soon, qOverload<>(&QTimer::start));
    return problems.join(u'\n');
}

void ListKeeper::restore(const KeptLists &kept, QStringList *problems)
{
    quint64 current = 0;
    for (int i = 0; i < kept.lists.size(); ++i) {
        const KeptList &list = kept.lists[i];
        ListDocument document;
        const auto opened = list.path.isEmpty() ? core::Result<void>() : document.open(list.path);
        if (!opened) // its entries are here, if they were changed; they can be saved anew
            *problems += opened.error().message;
        if (opened || list.entries) {
            document.noteDiskState(list.modified, list.size);
            const QStringList texts = document.texts();
            m_lists->add(std::move(document), list.entries.value_or(texts), !list.entries);
        }
        if (i == kept.current)
            current = m_lists->currentId();
    }
    if (current != 0)
        m_lists->setCurrent(m_lists->indexOf(current));
}

bool ListKeeper::keepsAll()
{
    if (!isKeeping())
        return false;
    if (m_soon.isActive() || m_failed) {
        m_soon.stop();
        write();
    }
    m_writer.waitForDone();
    return !m_failed && !m_leavesOut;
}

// What could not be read again is left out: it would take the others with it.
KeptLists ListKeeper::lists()
{
    KeptLists kept;
    m_leavesOut = false;
    for (int list = 0; list < m_lists->count(); ++list) {
        if (m_lists->isBlank(list))
            continue;
        const ListDocument &document = m_lists->at(list);
        const bool isOfFile = !m_lists->isModified(list) && !document.path().isEmpty();
        const QStringList texts = isOfFile ? QStringList() : m_lists->texts(list);
        if (kept.lists.size() == KeptLists::mostLists || texts.size() > KeptLists::mostEntries) {
            m_leavesOut = true;
            continue;
        }
        if (list == m_lists->current())
            kept.current = int(kept.lists.size());
        kept.lists += KeptList{.path = document.path(),
                               .entries = isOfFile ? std::nullopt : std::optional(texts),
                               .modified = isOfFile ? QDateTime() : document.modified(),
                               .size = isOfFile ? 0 : document.size()};
    }
    return kept;
}

void ListKeeper::write()
{
    m_writer.start([this, kept = lists(), file = m_file] {
        m_failed = !save(file, kept.toJson());
        if (m_failed)
            QMetaObject::invokeMethod(this, [this, file] {
                if (!std::exchange(m_saidSo, true))
                    Q_EMIT failed(tr("Changes are not kept for the next start: %1 cannot be written.").arg(core::printable(file, 1024)));
            }, Qt::QueuedConnection);
    });
}

} // namespace lstags::gui
