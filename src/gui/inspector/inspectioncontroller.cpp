// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/inspector/inspectioncontroller.h"

#include "gui/dropfuture.h"

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr qsizetype mostKept = 30;

} // namespace

InspectionController::InspectionController(QObject *parent) : QObject(parent), m_kept(mostKept) {}

InspectionController::~InspectionController()
{
    drop(m_watcher);
}

/// What an inspection depends on.
QString InspectionController::key() const
{
    return QStringList{m_row.registry, m_row.repository, m_row.tag, core::toString(m_row.state), m_row.digest.toString(), m_row.targetDigest.toString(),
                       m_row.localId, m_target.toString()}.join(u'\n');
}

void InspectionController::show(compare::Session *session, const core::TagRow &row, const core::Target &target)
{
    const QString before = m_state == State::Nothing ? QString() : key();
    m_session = session;
    m_row = row;
    m_target = target;
    if (key() == before)
        return;
    drop(m_watcher);
    if (const compare::Inspection *kept = m_kept.object(key())) {
        m_inspection = *kept;
        m_inspection.row = row;
        set(State::Ready);
        return;
    }
    m_pulls = m_session->pullsToInspect(m_row, m_target);
    if (m_pulls > 0)
        set(State::Asking);
    else
        read();
}

void InspectionController::read()
{
    drop(m_watcher);
    m_watcher = std::make_unique<QFutureWatcher<compare::Inspection>>();
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, &InspectionController::take);
    connect(m_watcher.get(), &QFutureWatcherBase::progressValueChanged, this, &InspectionController::progressed);
    m_watcher->setFuture(m_session->inspect(m_row, m_target));
    set(State::Reading);
}

void InspectionController::take()
{
    const auto future = m_watcher->future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    m_inspection = future.result();
    const bool isRead = m_inspection.sourceContent() || m_inspection.targetContent();
    if (!m_inspection.error())
        m_kept.insert(key(), new compare::Inspection(m_inspection));
    set(isRead ? State::Ready : State::Failed);
}

void InspectionController::clear()
{
    drop(m_watcher);
    m_row = {};
    set(State::Nothing);
}

void InspectionController::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace lstags::gui
