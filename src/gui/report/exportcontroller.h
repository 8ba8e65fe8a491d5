// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/report/exporter.h"

#include <QAction>
#include <QPointer>

#include <functional>

class QFileDialog;
class QProgressDialog;
class QSettings;

namespace lstags::gui {

class MessageBar;
class TagTablePanel;

/// Export: asks for a file, has what is in the table written to it as its name says, and tells what came of that.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    /// They outlive this.
    struct Parts
    {
        QWidget *window;
        TagTablePanel *table;
        MessageBar *messages;
        QSettings *settings; ///< where the folder is remembered
    };
    /// What of a report the table does not know: the list and the targets.
    using Describe = std::function<void(Report *)>;

    ExportController(const Parts &parts, Describe describe);
    ~ExportController() override;

    /// The table, and what is selected in it.
    [[nodiscard]] QList<QAction *> actions() const { return {m_exportTable, m_exportSelection}; }

private:
    void updateActions();
    void ask(const LineSnapshot &lines);
    void write(const LineSnapshot &lines, const QString &file);
    void end();

    Parts m_parts;
    Describe m_describe;
    QAction *m_exportTable;
    QAction *m_exportSelection;
    Exporter m_exporter;
    QPointer<QProgressDialog> m_progress;
};

} // namespace lstags::gui
