// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/place.h"

#include <QComboBox>

namespace lstags::gui {

/// What to compare with: the local engine, a registry used before, or one that is typed.
class TargetBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit TargetBox(QWidget *parent = nullptr);

    /// The error says what is wrong with what was typed.
    [[nodiscard]] core::Result<core::Place> place() const;
    void setPlace(const core::Place &place);
    /// The registries used before, newest first.
    [[nodiscard]] QStringList remembered() const;
    void setRemembered(const QStringList &places);
    void remember(const core::Place &place);

    [[nodiscard]] static QString title(const core::Place &place);

Q_SIGNALS:
    void placeChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void colour();

    bool m_isColouring = false;
};

} // namespace lstags::gui
