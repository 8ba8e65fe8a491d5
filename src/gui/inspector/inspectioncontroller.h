// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/session.h"

#include <QCache>
#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace lstags::gui {

/// Looks inside one tag at a time: another one ends the look at the one before. What was found lately is kept, for digests do not change.
class InspectionController final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Nothing, ///< no tag
        Asking,  ///< it costs pulls, and nobody has said yes yet
        Reading,
        Failed,  ///< neither side could be read
        Ready,
    };

    explicit InspectionController(QObject *parent = nullptr);
    ~InspectionController() override;

    /// `row` as seen at `target` alone. Nothing happens where it is the one that is shown. The session outlives the look.
    void show(compare::Session *session, const core::TagRow &row, const core::Target &target);
    /// Reads what is shown, again too, whatever it costs.
    void read();
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const core::TagRow &row() const { return m_row; }
    [[nodiscard]] QString reference() const { return QString(m_row.image + QLatin1Char(':') + m_row.tag); }
    [[nodiscard]] int pulls() const { return m_pulls; } ///< of State::Asking
    [[nodiscard]] const compare::Inspection &inspection() const { return m_inspection; }
    [[nodiscard]] int done() const { return m_watcher ? m_watcher->progressValue() : 0; }
    [[nodiscard]] int expected() const { return m_watcher ? m_watcher->progressMaximum() : 0; }

Q_SIGNALS:
    void changed();
    void progressed();

private:
    void set(State state);
    void take();
    [[nodiscard]] QString key() const;

    State m_state = State::Nothing;
    compare::Session *m_session = nullptr;
    core::TagRow m_row;
    core::Target m_target;
    int m_pulls = 0;
    compare::Inspection m_inspection;
    QCache<QString, compare::Inspection> m_kept; ///< by key()
    std::unique_ptr<QFutureWatcher<compare::Inspection>> m_watcher;
};

} // namespace lstags::gui
