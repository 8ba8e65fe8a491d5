// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// A million rows in the table: memory, sort by each column against QSortFilterProxyModel over the same texts and numbers, a keystroke in the
// filter, and how long the thread of the window is away meanwhile.
#include "figure.h"
#include "gapmeter.h"
#include "gui/spaciousstyle.h"
#include "gui/tagtable/tagcolumns.h"
#include "gui/tagtable/tagtablepanel.h"
#include "helpers.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QThread>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace lstags::benchmarks {
namespace {

constexpr double mostOfProxy = 0.4;
constexpr double longestKeystroke = 100; // milliseconds
constexpr double longestGap = 16;        // milliseconds
constexpr double mostMemory = 250;       // bytes a row
constexpr int rowsOfChunk = 3000;
constexpr int chunkEvery = 25; // milliseconds
constexpr int entries = 1000;

core::TagRow rowOf(int number)
{
    const int entry = number % entries;
    const bool isPresent = number % 3 != 0;
    core::TagRow row;
    row.image = u"registry.example.com/bench/r%1"_s.arg(entry);
    row.registry = u"registry.example.com"_s;
    row.repository = u"bench/r%1"_s.arg(entry);
    row.tag = u"1.%1.%2"_s.arg(number * 7919LL % 100003).arg(number);
    row.state = isPresent ? core::TagState::Present : core::allTagStates[size_t(number) % core::allTagStates.size()];
    row.digest = core::Digest::ofBytes(QByteArray::number(number));
    row.targetDigest = isPresent ? row.digest : core::Digest::ofBytes(QByteArray::number(-number));
    row.details = core::TagDetails{.created = QDateTime::fromSecsSinceEpoch(1600000000 + number * 7919LL % 100000007, Qt::UTC),
                                   .size = 1000 + number * 104729LL % 1000003,
                                   .mediaType = u"application/vnd.oci.image.manifest.v1+json"_s,
                                   .platforms = {u"linux/amd64"_s},
                                   .children = {}};
    return row;
}

/// What a row was given that no other has: its tag, and its digests as bytes.
qint64 givenBytes(const core::TagRow &row)
{
    return row.tag.size() + (row.digest == row.targetDigest ? 32 : 64);
}

/// The same texts and numbers the plain way, as a program without a million rows in mind has them.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(const gui::TagTableModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const gui::TagLine line = model.lineAt(row);
            for (int column = 0; column < gui::TagTableModel::ColumnCount; ++column)
                m_values[size_t(column)] += value(line, gui::TagTableModel::Column(column));
        }
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_values[0].size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : gui::TagTableModel::ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_values[size_t(index.column())].at(index.row()) : QVariant();
    }

private:
    static QVariant value(const gui::TagLine &line, gui::TagTableModel::Column column)
    {
        if (column == gui::TagTableModel::Created)
            return line.row.details->created->toSecsSinceEpoch();
        if (column == gui::TagTableModel::Size)
            return *line.row.details->size;
        return gui::tagColumns[size_t(column)].shownText(line);
    }
    std::array<QList<QVariant>, gui::TagTableModel::ColumnCount> m_values;
};

/// Runs the event loop until the signal comes, or for the time.
template <typename Sender, typename Signal> void runUntil(const Sender *sender, Signal signal, std::chrono::milliseconds atMost)
{
    QObject context;
    QObject::connect(sender, signal, &context, [] { QCoreApplication::quit(); });
    QTimer::singleShot(atMost, &context, &QCoreApplication::quit);
    QApplication::exec();
}

void runFor(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, qApp, &QCoreApplication::quit);
    QApplication::exec();
}

class Bench
{
public:
    explicit Bench(int rows) : m_rows(rows), m_size(rows == 1000000 ? u"1,000,000 rows"_s : u"%1 rows"_s.arg(rows))
    {
        m_panel.resize(1300, 700);
        m_panel.show();
        runFor(std::chrono::milliseconds(500));
    }

    void streamIn()
    {
        const size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
        double given = 0;
        const double gap = gapOf([&] {
            const std::unique_ptr<QThread> source(QThread::create([&] { given = feed(); }));
            source->start();
            runUntil(&m_panel, &gui::TagTablePanel::runShown, std::chrono::minutes(5));
            source->wait();
            runFor(std::chrono::milliseconds(2500)); // the last sort
        });
        const double memory = double(mallinfo2().uordblks + mallinfo2().hblkhd - before) - given;
        print({.name = u"M memory a row beyond its texts, %1"_s.arg(m_size),
               .measured = u"%1 bytes"_s.arg(memory / m_rows, 0, 'f', 0),
               .peer = u"%1 bytes"_s.arg(mostMemory),
               .ratio = memory / m_rows / mostMemory,
               .limit = 1});
        note(u"a row's own texts: %1 bytes"_s.arg(given / m_rows, 0, 'f', 0));
        printTime(u"M longest gap, stream in"_s, gap, longestGap);
    }

    void sortByEach(int runs)
    {
        const PlainModel plain(*m_panel.model());
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(const_cast<PlainModel *>(&plain));
        for (int column = 0; column < gui::TagTableModel::ColumnCount; ++column) {
            const double peer = timeOf([&] { proxy.sort(column, Qt::AscendingOrder); });
            double best = 1e9;
            for (int i = 0; i < runs; ++i) {
                m_panel.view()->sortByColumn((column + 3) % gui::TagTableModel::ColumnCount, Qt::AscendingOrder);
                settle();
                best = std::min(best, timeOf([&] {
                    m_panel.view()->sortByColumn(column, i % 2 ? Qt::DescendingOrder : Qt::AscendingOrder);
                    settle();
                }));
            }
            print({.name = u"M sort by %1"_s.arg(gui::tagColumns[size_t(column)].translatedTitle()),
                   .measured = milliseconds(best),
                   .peer = milliseconds(peer) + u" of the proxy"_s,
                   .ratio = best / peer,
                   .limit = mostOfProxy});
        }
    }

    void type(int runs)
    {
        auto *field = m_panel.findChild<QLineEdit *>(u"filterLineEdit"_s);
        double worst = 0;
        for (int i = 0; i < runs; ++i) {
            for (const QString &text : {u"1"_s, u"1."_s, u"1.1"_s, u"1.12"_s, u"1.123"_s, u"r1"_s, u"r12:1"_s, u"nothing"_s, u""_s}) {
                const double time = timeOf([&] {
                    field->setText(text);
                    settle();
                });
                note(u"\"%1\": %2, %3 rows"_s.arg(text, milliseconds(time)).arg(m_panel.model()->rowCount()));
                worst = std::max(worst, time);
            }
        }
        printTime(u"M longest keystroke in the filter"_s, worst, longestKeystroke);
    }

    void touch()
    {
        printTime(u"M longest gap, select all and scroll"_s, gapOf([this] {
            m_panel.view()->selectAll();
            scroll();
        }), longestGap);
        printTime(u"M longest gap, sort with all selected"_s, gapOf([this] { sortBoth(); }), longestGap);
        const double partly = gapOf([this] {
            m_panel.view()->clearSelection();
            m_panel.view()->selectionModel()->select({m_panel.model()->index(0, 0), m_panel.model()->index(m_rows / 2, 0)},
                                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            sortBoth();
        });
        printTime(u"M longest gap, sort with half selected"_s, partly, longestGap);
        const double filtered = gapOf([this] { type(1); });
        printTime(u"M longest gap, filter"_s, filtered, longestGap);
    }

private:
    /// Runs in another thread, as a comparison does. What the rows were given.
    double feed()
    {
        double given = 0;
        for (int first = 0; first < m_rows; first += rowsOfChunk) {
            QMap<int, compare::EntryUpdate> updates;
            for (int number = first; number < std::min(first + rowsOfChunk, m_rows); ++number) {
                compare::EntryUpdate &update = updates[number % entries];
                update.entry = number % entries;
                update.rows += rowOf(number);
                given += double(givenBytes(update.rows.last()));
            }
            QMetaObject::invokeMethod(&m_panel, [this, chunk = updates.values()] { m_panel.apply(chunk); }, Qt::QueuedConnection);
            QThread::msleep(chunkEvery);
        }
        QMetaObject::invokeMethod(&m_panel, [this] { m_panel.finishRun(); }, Qt::QueuedConnection);
        return given;
    }
    void settle()
    {
        if (m_rows > 2000)
            runUntil(m_panel.model(), &gui::TagTableModel::arrangementFinished, std::chrono::seconds(30));
        QApplication::processEvents(); // the view draws it
    }
    void sortBoth()
    {
        m_panel.view()->sortByColumn(gui::TagTableModel::Size, Qt::AscendingOrder);
        settle();
        m_panel.view()->sortByColumn(gui::TagTableModel::Tag, Qt::DescendingOrder);
        settle();
    }
    void scroll()
    {
        QScrollBar *bar = m_panel.view()->verticalScrollBar();
        for (int step = 0; step <= 100; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / 100));
            runFor(std::chrono::milliseconds(5));
        }
    }
    template <typename F> double timeOf(F work)
    {
        QElapsedTimer clock;
        clock.start();
        work();
        return double(clock.nsecsElapsed()) / 1e6;
    }
    template <typename F> double gapOf(F work)
    {
        GapMeter meter;
        meter.start();
        work();
        runFor(std::chrono::milliseconds(50));
        meter.stop();
        note(u"gap %1, of it %2 at work, most work %3"_s.arg(milliseconds(meter.largest().time), milliseconds(meter.largest().worked), milliseconds(meter.mostWorked())));
        return meter.largest().time;
    }
    static void printTime(const QString &name, double time, double limit)
    {
        print({.name = name, .measured = milliseconds(time), .peer = milliseconds(limit), .ratio = time / limit, .limit = 1});
    }

    int m_rows;
    QString m_size;
    gui::TagTablePanel m_panel;
};

core::Result<void> run()
{
    const int runs = option(u"runs"_s, 3);
    Bench bench(option(u"tags"_s, 1000000));
    bench.streamIn();
    bench.touch();
    bench.type(1);
    bench.sortByEach(runs);
    return {};
}

} // namespace
} // namespace lstags::benchmarks

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new lstags::gui::SpaciousStyle);
    return lstags::benchmarks::exitCode(lstags::benchmarks::run());
}
