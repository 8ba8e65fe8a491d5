// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "engine/client.h"

#include <QToolButton>

namespace lstags::gui {

/// In the status bar: which engine is there. Where none is, a click says how to get one.
class EngineButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit EngineButton(QWidget *parent = nullptr);
    void showEngine(const core::Result<engine::Info> &info);

Q_SIGNALS:
    void explained(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QString m_problem;
};

} // namespace lstags::gui
