// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/documentcontroller.h"

#include "gui/entries/entriespanel.h"
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
    : QObject(window), m_editor(editor), m_entries(editor->model()), m_messages(messages), m_window(window)
{}

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
    if (mayDiscard())
        reset();
}

void DocumentController::reset()
{
    m_messages->hide();
    m_document.reset();
    m_entries->load({});
    Q_EMIT listReplaced();
    Q_EMIT documentChanged();
}

void DocumentController::openSample()
{
    if (!mayDiscard())
        return;
    reset();
    m_entries->insert(0, sampleEntries);
}

void DocumentController::openList()
{
    const QString folder = m_document.path().isEmpty() ? QString() : QFileInfo(m_document.path()).path();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open list"), folder, tr("YAML lists (*.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void DocumentController::openFile(const QString &path)
{
    if (mayDiscard())
        load(path);
}

bool DocumentController::load(const QString &path)
{
    const auto opened = m_document.open(path);
    if (!opened) {
        m_messages->say(MessageBar::Kind::Problem, opened.error().message);
        return false;
    }
    m_messages->hide();
    QStringList texts;
    for (const lists::Entry &entry : m_document.entries())
        texts += entry.text;
    m_entries->load(texts);
    Q_EMIT listReplaced();
    remember(m_document.path());
    sayBadEntries();
    Q_EMIT documentChanged();
    return true;
}

// An entry that is no specification is opened all the same: the editor is where it is mended.
void DocumentController::sayBadEntries()
{
    int bad = 0;
    QString first;
    for (const lists::Entry &entry : m_document.entries()) {
        const auto spec = core::RepositorySpec::parse(entry.text);
        if (!spec && ++bad == 1)
            first = tr("%1, line %2, column %3: %4").arg(m_document.name()).arg(entry.line).arg(entry.column + spec.error().column - 1).arg(spec.error().message);
    }
    if (bad == 1)
        m_messages->say(MessageBar::Kind::Problem, first);
    else if (bad > 1)
        m_messages->say(MessageBar::Kind::Problem, tr("%1 (and %n more, marked in the list)", nullptr, bad - 1).arg(first));
}

bool DocumentController::save()
{
    if (m_document.path().isEmpty())
        return saveAs();
    if (!m_document.isChangedOnDisk())
        return write(m_document.path());
    const auto answer = QMessageBox::warning(m_window, tr("Save list"),
                                             tr("%1 was changed by another program. Write over it?").arg(m_document.name()),
                                             QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel);
    return answer == QMessageBox::Save && write(m_document.path());
}

bool DocumentController::saveAs()
{
    const QString start = m_document.path().isEmpty() ? u"lstags.yaml"_s : m_document.path();
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save list"), start, tr("YAML lists (*.yaml *.yml);;All files (*)"));
    return !path.isEmpty() && write(path);
}

bool DocumentController::write(const QString &path)
{
    m_editor->commitEdit();
    const auto saved = m_document.save(path, m_entries->texts());
    if (!saved) {
        m_messages->say(MessageBar::Kind::Problem, saved.error().message);
        return false;
    }
    m_entries->undoStack()->setClean();
    remember(m_document.path());
    Q_EMIT documentChanged();
    return true;
}

bool DocumentController::mayDiscard()
{
    m_editor->commitEdit();
    if (m_entries->undoStack()->isClean())
        return true;
    const QString name = m_document.name().isEmpty() ? tr("the new list") : m_document.name();
    const auto answer = QMessageBox::warning(m_window, tr("Unsaved changes"), tr("Save the changes to %1?").arg(name),
                                             QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void DocumentController::checkDisk()
{
    const QString path = m_document.path();
    const QDateTime modified = QFileInfo(path).lastModified();
    if (!m_document.isChangedOnDisk() || modified == m_toldOf)
        return;
    m_toldOf = modified;
    m_messages->say(MessageBar::Kind::Note, tr("%1 was changed by another program.").arg(m_document.name()),
                    {{tr("Read it again"), [this, path] { openFile(path); }}});
}

} // namespace lstags::gui
