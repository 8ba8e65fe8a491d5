// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/report/exporter.h"

#include "gui/report/reportwriter.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

namespace lstags::gui {
namespace {

struct Exports
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::Exporter)
};

constexpr int whole = 100;

core::Result<void> writeFile(QPromise<core::Result<void>> &promise, const Report &report, ReportFormat format, const QString &path)
{
    QSaveFile file(path);
    const auto problem = [&] {
        return core::fail(core::ErrorKind::Io, Exports::tr("%1 could not be written: %2.").arg(core::printable(path, 255), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return problem();
    qint64 pieces = 0; // about as many as lines
    const bool isWhole = writeReport(report, format, [&](const QByteArray &piece) {
        ++pieces;
        promise.setProgressValue(int(std::min<qint64>(whole - 1, pieces * whole / std::max(report.lines.size(), 1))));
        return !promise.isCanceled() && file.write(piece) == piece.size();
    });
    if (promise.isCanceled())
        return core::fail(core::ErrorKind::Cancelled, {});
    return isWhole && file.commit() ? core::Result<void>() : problem();
}

} // namespace

Exporter::Exporter(QObject *parent) : QObject(parent)
{
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, &Exporter::progressed);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<core::Result<void>> future = m_writing.future();
        const core::Result<void> result = future.resultCount() > 0 ? future.result() : core::fail(core::ErrorKind::Cancelled, {});
        if (result)
            Q_EMIT written();
        else
            Q_EMIT failed(result.error());
    });
}

// Which takes a line's time.
Exporter::~Exporter()
{
    m_writing.disconnect(this);
    cancel();
    m_writing.waitForFinished();
}

void Exporter::start(Report report, ReportFormat format, const QString &file)
{
    Q_ASSERT(!isRunning());
    m_file = file;
    m_writing.setFuture(QtConcurrent::run([report = std::move(report), format, file](QPromise<core::Result<void>> &promise) {
        promise.setProgressRange(0, whole);
        promise.addResult(writeFile(promise, report, format, file));
    }));
}

void Exporter::cancel()
{
    m_writing.cancel();
}

} // namespace lstags::gui
