// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// How long the thread of the window is away while the rows of a comparison stream in: first bare, then once more with their details. The
// worst of all runs counts.
#include "figure.h"
#include "gapmeter.h"
#include "gui/spaciousstyle.h"
#include "gui/tagtable/tagtablepanel.h"
#include "helpers.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <typeinfo>

using namespace Qt::StringLiterals;

namespace lstags::benchmarks {
namespace {

constexpr double longestGap = 16; // milliseconds
constexpr int rowsOfChunk = 3000;
constexpr int chunkEvery = 30; // milliseconds, as UpdateSink
constexpr int entries = 10;

/// An application that knows which event took longest.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    QString longest;
    double longestTime = 0;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isOuter = std::exchange(m_inside, true) == false;
        const int type = event->type();
        const QString name = isOuter ? QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName() : QString();
        QElapsedTimer clock;
        clock.start();
        const bool handled = QApplication::notify(receiver, event);
        if (!isOuter)
            return handled;
        m_inside = false;
        const double time = double(clock.nsecsElapsed()) / 1e6;
        if (time > longestTime) {
            longestTime = time;
            longest = u"%1, event %2"_s.arg(name).arg(type);
        }
        return handled;
    }

private:
    bool m_inside = false;
};

core::TagRow rowOf(int number, bool hasDetails)
{
    core::TagRow row{.image = u"registry.example.com/bench/r%1"_s.arg(number % entries),
                     .registry = u"registry.example.com"_s,
                     .repository = u"bench/r%1"_s.arg(number % entries),
                     .tag = u"1.%1.%2"_s.arg(number * 7919LL % 100003).arg(number),
                     .state = core::allTagStates[size_t(number) % core::allTagStates.size()],
                     .digest = core::Digest::ofBytes(QByteArray::number(number)),
                     .targetDigest = {},
                     .localId = {},
                     .details = {}};
    if (hasDetails) {
        row.details = core::TagDetails{.created = QDateTime::fromSecsSinceEpoch(1600000000 + number, Qt::UTC),
                                       .size = 1000 + number,
                                       .mediaType = u"application/vnd.oci.image.manifest.v1+json"_s,
                                       .platforms = {u"linux/amd64"_s},
                                       .children = {}};
    }
    return row;
}

/// One update of each entry, as UpdateSink gathers them.
QList<compare::EntryUpdate> chunk(int first, int end, int total, bool hasDetails)
{
    QList<compare::EntryUpdate> updates(entries);
    for (int entry = 0; entry < entries; ++entry)
        updates[entry] = {.entry = entry, .phase = compare::EntryUpdate::Phase::Comparing, .done = end, .total = total, .rows = {}, .error = {}, .warnings = {}};
    for (int number = first; number < end; ++number)
        updates[number % entries].rows += rowOf(number, hasDetails);
    return updates;
}

/// Made before the clock starts: a comparison makes them in other threads.
QList<QList<compare::EntryUpdate>> chunks(int rows)
{
    QList<QList<compare::EntryUpdate>> chunks;
    for (const bool hasDetails : {false, true}) {
        for (int first = 0; first < rows; first += rowsOfChunk)
            chunks += chunk(first, std::min(first + rowsOfChunk, rows), rows, hasDetails);
    }
    return chunks;
}

void stream(gui::TagTablePanel *panel, const QList<QList<compare::EntryUpdate>> &chunks)
{
    for (const auto &chunk : chunks) {
        QMetaObject::invokeMethod(panel, [panel, chunk] { panel->apply(chunk); }, Qt::QueuedConnection);
        QThread::msleep(chunkEvery);
    }
    QMetaObject::invokeMethod(panel, [panel] { panel->finishRun(); }, Qt::QueuedConnection);
}

/// Runs the event loop for the time, or until `quit` is called.
void runFor(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, qApp, &QCoreApplication::quit);
    QApplication::exec();
}

struct Run
{
    GapMeter::Gap largest;
    double mostWorked;
    double percentile;
};

core::Result<Run> measure(const QList<QList<compare::EntryUpdate>> &chunks, int rows, WatchedApplication *application)
{
    gui::TagTablePanel panel;
    panel.resize(1100, 600);
    panel.show();
    runFor(std::chrono::milliseconds(500));
    application->longestTime = 0;
    GapMeter meter;
    meter.start();
    QObject::connect(&panel, &gui::TagTablePanel::runShown, application, &QCoreApplication::quit);
    const std::unique_ptr<QThread> thread(QThread::create([&] { stream(&panel, chunks); }));
    thread->start();
    QApplication::exec();
    thread->wait();
    runFor(std::chrono::milliseconds(2000)); // the last sort
    meter.stop();
    if (panel.model()->lineCount() != rows)
        return core::fail(core::ErrorKind::Protocol, u"The table has %1 lines."_s.arg(panel.model()->lineCount()));
    const Run run{.largest = meter.largest(), .mostWorked = meter.mostWorked(), .percentile = meter.percentile(0.999)};
    note(u"largest gap %1, of it %2 at work; most work in a gap %3; longest event %4 (%5)"_s.arg(
        milliseconds(run.largest.time), milliseconds(run.largest.worked), milliseconds(run.mostWorked), milliseconds(application->longestTime),
        application->longest));
    return run;
}

core::Result<void> run(WatchedApplication *application)
{
    const int rows = option(u"tags"_s, 100000);
    const int runs = option(u"runs"_s, 3);
    const auto prepared = chunks(rows);
    Run worst{};
    for (int i = 0; i < runs; ++i) {
        const auto run = measure(prepared, rows, application);
        if (!run)
            return tl::unexpected(run.error());
        worst = {.largest = std::max(worst.largest, run->largest),
                 .mostWorked = std::max(worst.mostWorked, run->mostWorked),
                 .percentile = std::max(worst.percentile, run->percentile)};
    }
    const auto printGap = [](const QString &name, double gap) {
        print({.name = name, .measured = milliseconds(gap), .peer = milliseconds(longestGap), .ratio = gap / longestGap, .limit = 1});
    };
    printGap(u"F largest gap, %1 rows stream in"_s.arg(rows), worst.largest.time);
    printGap(u"F most work in one gap"_s, worst.mostWorked);
    printGap(u"F 99.9 percentile of the gaps"_s, worst.percentile);
    return {};
}

} // namespace
} // namespace lstags::benchmarks

int main(int argc, char **argv)
{
    lstags::benchmarks::WatchedApplication application(argc, argv);
    QApplication::setStyle(new lstags::gui::SpaciousStyle);
    return lstags::benchmarks::exitCode(lstags::benchmarks::run(&application));
}
