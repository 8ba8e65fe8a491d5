// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// One repository of a docker-registry on the loopback, read for a comparison, against wrk: reading as many manifests as there are
// requests, and reading what the comparison reads. A docker-registry takes several times longer for a config than for a manifest.
#include "core/mediatype.h"
#include "figure.h"
#include "helpers.h"
#include "support/registryprocess.h"
#include "support/sampleimages.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using lstags::tests::RegistryProcess;
using lstags::tests::SampleImages;

namespace lstags::benchmarks {
namespace {

constexpr double mostOfWrk = 1.45;
constexpr double mostOfFirst = 0.6;

struct Size
{
    int tags = option(u"tags"_s, 1000);
    int runs = option(u"runs"_s, 3);
    int seconds = option(u"seconds"_s, 4);
};

/// Each tag its own manifest and config: they differ in their date. Gives the digests of the configs.
core::Result<QByteArrayList> fill(const QUrl &url, int tags)
{
    QByteArrayList configs;
    SampleImages images({.url = url});
    const QDateTime first(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < tags; ++i) {
        const auto pushed = images.push(u"bench/many"_s, {u"1.%1"_s.arg(i)}, {.created = first.addSecs(60 * i).toString(Qt::ISODate)});
        if (!pushed)
            return tl::unexpected(pushed.error());
        configs += pushed->configs.first().toString().toLatin1();
    }
    return configs;
}

/// A script for wrk that reads `paths` again and again.
core::Result<void> writeScript(const QString &path, const QByteArrayList &paths)
{
    const QByteArray text = "local i = 0\nlocal paths = {\"" + paths.join("\",\"") + "\"}\nwrk.headers[\"Accept\"] = \"" + core::manifestAccept()
        + "\"\nfunction request()\n  i = i % #paths + 1\n  return wrk.format(\"GET\", \"/v2/bench/many/\" .. paths[i])\nend\n";
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return {};
    return core::fail(core::ErrorKind::Io, u"%1 cannot be written."_s.arg(path));
}

/// Milliseconds that wrk needs for `requests` GETs.
core::Result<double> timeOfWrk(const QString &script, const QUrl &url, int requests, int seconds)
{
    const auto output = outputOf(u"wrk"_s, {u"-t1"_s, u"-c16"_s, u"-d%1s"_s.arg(seconds), u"-s"_s, script, url.toString()});
    if (!output)
        return tl::unexpected(output.error());
    const qsizetype place = output->indexOf("Requests/sec:");
    const double rate = place < 0 ? 0 : output->mid(place + 13).simplified().split(' ').value(0).toDouble();
    if (rate <= 0 || output->contains("Non-2xx"))
        return core::fail(core::ErrorKind::Server, u"wrk was not answered: %1"_s.arg(QString::fromUtf8(*output)));
    return requests / rate * 1000;
}

struct Scripts
{
    QString manifests;
    QString both; ///< a manifest, a config, a manifest, ...
};

core::Result<Scripts> writeScripts(const QTemporaryDir &folder, const QByteArrayList &configs)
{
    const Scripts scripts{.manifests = folder.filePath(u"manifests.lua"_s), .both = folder.filePath(u"both.lua"_s)};
    QByteArrayList manifests;
    QByteArrayList both;
    for (qsizetype i = 0; i < configs.size(); ++i) {
        manifests += "manifests/1." + QByteArray::number(i);
        both << manifests.last() << "blobs/" + configs[i];
    }
    for (const auto &[path, paths] : {std::pair(scripts.manifests, manifests), std::pair(scripts.both, both)}) {
        if (const auto written = writeScript(path, paths); !written)
            return tl::unexpected(written.error());
    }
    return scripts;
}

struct Run
{
    double wrk = 0;
    double wrkBoth = 0;
    double first = 0;
    double again = 0;
};

core::Result<Run> measure(const QStringList &arguments, const Scripts &scripts, const QUrl &url, const Size &size)
{
    const QTemporaryDir folder;
    const QStringList cached = QStringList{u"--cache"_s, folder.filePath(u"metadata.sqlite"_s)} + arguments;
    const auto wrk = timeOfWrk(scripts.manifests, url, 2 * size.tags, size.seconds);
    const auto wrkBoth = timeOfWrk(scripts.both, url, 2 * size.tags, size.seconds);
    if (!wrk || !wrkBoth)
        return tl::unexpected((wrk ? wrkBoth : wrk).error());
    Run run{.wrk = *wrk, .wrkBoth = *wrkBoth};
    for (double *time : {&run.first, &run.again}) {
        const auto outcome = probe(cached);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if ((*outcome)[u"detailed"_s].toInt() != size.tags)
            return core::fail(core::ErrorKind::Protocol, u"The comparison is not complete."_s);
        *time = (*outcome)[u"total"_s].toDouble();
    }
    note(u"wrk %1, with configs %2, first %3, again %4"_s.arg(milliseconds(run.wrk), milliseconds(run.wrkBoth), milliseconds(run.first), milliseconds(run.again)));
    return run;
}

void printBest(const QString &name, const QString &peer, const QList<Run> &runs, double Run::*time, double Run::*peerTime, double limit)
{
    const auto isBetter = [=](const Run &a, const Run &b) { return a.*time / (a.*peerTime) < b.*time / (b.*peerTime); };
    const Run best = *std::min_element(runs.begin(), runs.end(), isBetter);
    print({.name = name, .measured = milliseconds(best.*time), .peer = milliseconds(best.*peerTime) + u' ' + peer, .ratio = best.*time / (best.*peerTime), .limit = limit});
}

void printTimes(const QList<Run> &runs, const Size &size)
{
    const QString first = u"A %1 tags, empty cache"_s.arg(size.tags);
    printBest(first, u"wrk, %1 manifests"_s.arg(2 * size.tags), runs, &Run::first, &Run::wrk, mostOfWrk);
    printBest(first, u"wrk, the same GETs"_s, runs, &Run::first, &Run::wrkBoth, mostOfWrk);
    printBest(u"A %1 tags, with the cache"_s.arg(size.tags), u"first time"_s, runs, &Run::again, &Run::first, mostOfFirst);
}

/// How many requests at the source; a list has a page for each 1,000 tags and perhaps an empty one.
core::Result<void> printRequests(const QStringList &arguments, const Size &size)
{
    const QTemporaryDir folder;
    const QStringList counted = QStringList{u"--count"_s, u"--cache"_s, folder.filePath(u"metadata.sqlite"_s)} + arguments;
    const int pages = size.tags / 1000 + 1;
    for (const bool again : {false, true}) {
        const auto outcome = probe(counted);
        if (!outcome)
            return tl::unexpected(outcome.error());
        const int gets = (*outcome)[u"gets"_s].toInt();
        const int heads = (*outcome)[u"heads"_s].toInt();
        const int most = pages + size.tags * (again ? 1 : 2);
        print({.name = again ? u"A requests, with the cache"_s : u"A requests, empty cache"_s,
               .measured = u"%1+%2"_s.arg(gets).arg(heads),
               .peer = u"GET+HEAD, at most %1"_s.arg(most),
               .ratio = double(gets + heads) / most,
               .limit = 1});
    }
    return {};
}

core::Result<void> run()
{
    const Size size;
    const auto source = RegistryProcess::start();
    if (!source)
        return tl::unexpected(source.error());
    const auto configs = fill((*source)->url(), size.tags);
    if (!configs)
        return tl::unexpected(configs.error());
    const QTemporaryDir folder;
    const auto scripts = writeScripts(folder, *configs);
    if (!scripts)
        return tl::unexpected(scripts.error());
    const QStringList arguments{(*source)->address() + u"/bench/many"_s}; // whatever a target would have to be asked is not measured
    QList<Run> runs;
    for (int i = 0; i < size.runs; ++i) {
        const auto measured = measure(arguments, *scripts, (*source)->url(), size);
        if (!measured)
            return tl::unexpected(measured.error());
        runs += *measured;
    }
    printTimes(runs, size);
    return printRequests(arguments, size);
}

} // namespace
} // namespace lstags::benchmarks

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return lstags::benchmarks::exitCode(lstags::benchmarks::run());
}
