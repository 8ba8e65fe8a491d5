// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/setting.h"

#include <QWidget>

class QLabel;
class QSettings;
class QToolButton;

namespace lstags::gui {

class SettingEditor;

/// A setting in the dialog: its title, its control, what it does, and a button that puts it back. What is chosen is written at once.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    SettingRow(const core::Setting &setting, QSettings *settings, QWidget *parent);

    [[nodiscard]] const core::Setting &setting() const { return m_setting; }
    /// As the settings file has it.
    void read();
    void reset();
    /// Every word stands in its texts; which are marked in them. No words: nothing is marked.
    [[nodiscard]] bool find(const QStringList &words);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void put(const QVariant &value);
    void mark();
    void showProblem(const QString &problem);

    const core::Setting &m_setting;
    QSettings *m_settings;
    SettingEditor *m_editor;
    QLabel *m_title;
    QLabel *m_what;
    QLabel *m_problem;
    QToolButton *m_reset;
    QStringList m_words;
};

} // namespace lstags::gui
