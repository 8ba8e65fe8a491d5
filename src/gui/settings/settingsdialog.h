// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <memory>

class QLabel;
class QSettings;

namespace Ui { class SettingsDialog; }

namespace lstags::gui {

class SettingRow;

/// Every limit and default, in pages; a search finds them on all pages. Nothing waits for "OK": what is chosen is written at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit SettingsDialog(QSettings *settings, QWidget *parent = nullptr);
    ~SettingsDialog() override;

Q_SIGNALS:
    void changed();
    void restartWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addRows();
    void narrow();
    void resetAll();
    void noteChange(bool isLive);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    QSettings *m_settings;
    int m_page = 0; ///< that is shown while nothing is searched for
    QList<SettingRow *> m_rows;
    QList<QLabel *> m_headings; ///< by page
};

} // namespace lstags::gui
