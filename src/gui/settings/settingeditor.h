// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/setting.h"

#include <QWidget>

namespace lstags::gui {

/// The control for the value of a setting, as its kind wants it.
class SettingEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `setting` outlives this.
    SettingEditor(const core::Setting &setting, QWidget *parent);

    /// As it is written into the settings file. The error says what is wrong with what was typed.
    [[nodiscard]] core::Result<QVariant> value() const;
    /// As core::Setting::read() has it. Says nothing by a signal.
    void setValue(const QVariant &value);
    /// What has the focus.
    [[nodiscard]] QWidget *control() const { return m_control; }

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *make();
    [[nodiscard]] QWidget *makeNumber();
    [[nodiscard]] QWidget *makeText();
    [[nodiscard]] QWidget *makeChoice();
    void choosePath();

    const core::Setting &m_setting;
    QWidget *m_control;
};

} // namespace lstags::gui
