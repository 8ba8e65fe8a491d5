// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/documentcontroller.h"

#include "gui/entries/entriespanel.h"
#include "gui/entries/listkeeper.h"
#include "gui/entries/listtabs.h"
#include "gui/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

const QStringList sampleEntries{u"alpine~/^3\\.(19|20|21)$/"_s, u"busybox=1.36,1.37"_s, u"registry.k8s.io/pause~/^3\\.\\d+$/"_s,
                                u"quay.io/coreos/flannel=v0.14.0,v0.15.1"_s};

} // namespace

DocumentController::DocumentController(EntriesPanel *editor, MessageBar *messages, QWidget *window)
    : QObject(window), m_editor(editor), m_entries(editor->model()), m_messages(messages), m_window(window),
      m_lists(new OpenLists(m_entries, this)), m_keeper(new ListKeeper(m_lists, m_entries, this))
{
    ListTabs *tabs = editor->tabs();
    tabs->setLists(m_lists);
    connect(tabs, &QTabBar::tabBarClicked, editor, &EntriesPanel::commitEdit); // what is typed belongs to the list before
    connect(tabs, &QTabBar::tabCloseRequested, this, &DocumentController::closeListAt);
    connect(m_lists, &OpenLists::currentChanged, this, &DocumentController::documentChanged);
    connect(m_keeper, &ListKeeper::failed, this, [this](const QString &problem) { m_messages->say(MessageBar::Kind::Problem, problem); });
}

// Which writes what is open.
DocumentController::~DocumentController()
{
    delete m_keeper;
}

void DocumentController::keepIn(const QString &file)
{
    if (const QString problem = m_keeper->open(file); !problem.isEmpty())
        m_messages->say(MessageBar::Kind::Problem, problem);
}

void DocumentController::setRecentFiles(const QStringList &paths)
{
    m_recent = paths.mid(0, mostRecent);
    Q_EMIT recentFilesChanged();
}

void DocumentController::remember(const QString &path)
{
    QStringList recent = m_recent;
    recent.removeAll(path);
    recent.prepend(path);
    setRecentFiles(recent);
}

void DocumentController::newList()
{
    m_editor->commitEdit();
    m_messages->hide();
    m_lists->add({}, {});
}

void DocumentController::openSample()
{
    newList();
    m_entries->insert(0, sampleEntries);
}

void DocumentController::nextList()
{
    m_editor->commitEdit();
    m_lists->setCurrent((m_lists->current() + 1) % m_lists->count());
}

void DocumentController::previousList()
{
    m_editor->commitEdit();
    m_lists->setCurrent((m_lists->current() + m_lists->count() - 1) % m_lists->count());
}

void DocumentController::closeList()
{
    closeListAt(m_lists->current());
}

void DocumentController::closeListAt(int list)
{
    m_editor->commitEdit();
    const quint64 before = m_lists->currentId();
    const quint64 closed = m_lists->idAt(list);
    if (m_lists->isModified(list))
        m_lists->setCurrent(list); // which the question is about
    if (!m_lists->isModified(list) || mayDiscardCurrent()) {
        m_lists->close(m_lists->indexOf(closed));
        Q_EMIT listReplaced(closed);
        m_lists->setCurrent(m_lists->indexOf(before));
    }
}

void DocumentController::openList()
{
    const QString folder = document().path().isEmpty() ? QString() : QFileInfo(document().path()).path();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open list"), folder, tr("YAML lists (*.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void DocumentController::openFile(const QString &path)
{
    m_editor->commitEdit();
    const int open = m_lists->indexOf(QFileInfo(path).absoluteFilePath());
    if (open < 0) {
        load(path);
        return;
    }
    m_lists->setCurrent(open);
    if (document().isChangedOnDisk() && !m_lists->isModified(open))
        readAgain(m_lists->currentId());
    else
        checkDisk();
}

bool DocumentController::load(const QString &path)
{
    ListDocument opened;
    if (const auto result = opened.open(path); !result) {
        m_messages->say(MessageBar::Kind::Problem, result.error().message);
        return false;
    }
    m_messages->hide();
    const QStringList texts = opened.texts();
    m_lists->add(std::move(opened), texts);
    remember(document().path());
    sayBadEntries();
    return true;
}

void DocumentController::readAgain(quint64 list)
{
    m_editor->commitEdit(); // into the list that is edited
    const int index = m_lists->indexOf(list);
    if (index < 0) { // it was closed
        m_messages->hide();
        return;
    }
    m_lists->setCurrent(index);
    if (!mayDiscardCurrent())
        return;
    const QString path = document().path();
    if (const auto result = m_lists->currentDocument().open(path); !result) {
        m_messages->say(MessageBar::Kind::Problem, result.error().message);
        return;
    }
    m_messages->hide();
    m_entries->load(document().texts());
    Q_EMIT listReplaced(m_lists->currentId());
    sayBadEntries();
    Q_EMIT documentChanged();
}

// An entry that is no specification is opened all the same: the editor is where it is mended.
void DocumentController::sayBadEntries()
{
    int bad = 0;
    QString first;
    for (const lists::Entry &entry : document().entries()) {
        const auto spec = core::RepositorySpec::parse(entry.text);
        if (!spec && ++bad == 1)
            first = tr("%1, line %2, column %3: %4").arg(document().name()).arg(entry.line).arg(entry.column + spec.error().column - 1).arg(spec.error().message);
    }
    if (bad == 1)
        m_messages->say(MessageBar::Kind::Problem, first);
    else if (bad > 1)
        m_messages->say(MessageBar::Kind::Problem, tr("%1 (and %n more, marked in the list)", nullptr, bad - 1).arg(first));
}

bool DocumentController::save()
{
    if (document().path().isEmpty())
        return saveAs();
    if (!document().isChangedOnDisk())
        return write(document().path());
    const auto answer = QMessageBox::warning(m_window, tr("Save list"),
                                             tr("%1 was changed by another program. Write over it?").arg(document().name()),
                                             QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Save && write(document().path());
}

bool DocumentController::saveAs()
{
    const QString start = document().path().isEmpty() ? u"lstags.yaml"_s : document().path();
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save list"), start, tr("YAML lists (*.yaml *.yml);;All files (*)"));
    return !path.isEmpty() && write(path);
}

bool DocumentController::write(const QString &path)
{
    m_editor->commitEdit();
    const auto saved = m_lists->currentDocument().save(path, m_entries->texts());
    if (!saved) {
        m_messages->say(MessageBar::Kind::Problem, saved.error().message);
        return false;
    }
    m_entries->undoStack()->setClean();
    remember(document().path());
    Q_EMIT m_lists->changed();
    Q_EMIT documentChanged();
    return true;
}

bool DocumentController::mayDiscard()
{
    m_editor->commitEdit();
    const bool comeBack = m_reopens && m_keeper->keepsAll();
    for (int list = 0; !comeBack && list < m_lists->count(); ++list) {
        if (!m_lists->isModified(list))
            continue;
        m_lists->setCurrent(list);
        if (!mayDiscardCurrent())
            return false;
    }
    return true;
}

bool DocumentController::mayDiscardCurrent()
{
    m_editor->commitEdit();
    if (m_entries->undoStack()->isClean())
        return true;
    const QString name = document().name().isEmpty() ? tr("the new list") : document().name();
    const auto answer = QMessageBox::warning(m_window, tr("Unsaved changes"), tr("Save the changes to %1?").arg(name),
                                             QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void DocumentController::checkDisk()
{
    const QString path = document().path();
    const QDateTime modified = QFileInfo(path).lastModified();
    if (!document().isChangedOnDisk() || modified == m_toldOf)
        return;
    m_toldOf = modified;
    m_messages->say(MessageBar::Kind::Note, tr("%1 was changed by another program.").arg(document().name()),
                    {{tr("Read it again"), [this, list = m_lists->currentId()] { readAgain(list); }}});
}

} // namespace lstags::gui
