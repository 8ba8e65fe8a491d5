// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/plan/direction.h"

#include <QWidget>

class QComboBox;

namespace lstags::gui {

/// Where tags come from and where they go, of the places that were compared and a few more.
class DirectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DirectionBar(QWidget *parent = nullptr);

    /// The places there are; `engineProblem` says why the engine cannot be chosen, empty: it can.
    void setPlaces(const QList<core::Target> &targets, const QString &engineProblem);
    /// A destination that is the origin gives way to another registry. Nothing is said.
    void setDirection(Direction direction);
    [[nodiscard]] const Direction &direction() const { return m_direction; }

Q_SIGNALS:
    /// The user has chosen another.
    void directionChosen(const lstags::gui::Direction &direction);

private:
    [[nodiscard]] QString title(int place) const;
    void addPlace(QComboBox *box, int place) const;
    void fillFrom();
    void fillTo();
    void choose();

    QComboBox *m_from;
    QComboBox *m_to;
    QList<core::Target> m_targets{core::Target()};
    QString m_engineProblem;
    Direction m_direction;
};

} // namespace lstags::gui
