// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "gui/report/report.h"

#include <QFutureWatcher>
#include <QObject>

namespace lstags::gui {

/// Writes a report to a file in another thread, all of it or nothing: what stood there stays until all is written.
class Exporter final : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QObject *parent = nullptr);
    ~Exporter() override;

    /// One at a time.
    void start(Report report, ReportFormat format, const QString &file);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_writing.isRunning(); }
    [[nodiscard]] QString file() const { return m_file; }

Q_SIGNALS:
    void progressed(int percent);
    void written();
    /// The file is what it was: an error of the kind Cancelled where the user asked for that.
    void failed(const lstags::core::Error &error);

private:
    QFutureWatcher<core::Result<void>> m_writing;
    QString m_file;
};

} // namespace lstags::gui
