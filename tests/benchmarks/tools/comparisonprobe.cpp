// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// comparisonprobe [options] SPEC...: compares once, as a front end does, and prints one JSON object: "total", "firstRow" and "digests" (when
// the last row came for the first time) in milliseconds from the start of the comparison, "rows", "detailed" (rows with details),
// "memory" in bytes (the most there was above what there was before), and with --count "gets", "heads" and "requests" at the registry of
// the first SPEC.
#include "compare/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSet>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace {

/// A line of /proc/self/status in bytes.
qint64 memory(QByteArrayView field)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

struct Counter
{
    QMutex mutex;
    QHash<QByteArray, int> byVerb;
    QString registry;

    void count(const net::TraceEntry &entry)
    {
        const QMutexLocker lock(&mutex);
        if (QUrl(entry.url).authority() == registry)
            ++byVerb[entry.verb];
    }
};

struct Outcome
{
    QElapsedTimer clock;
    QHash<QString, core::TagRow> rows;
    double firstRow = 0;
    double digests = 0;

    void take(const QList<compare::EntryUpdate> &updates)
    {
        const qsizetype before = rows.size();
        for (const compare::EntryUpdate &update : updates) {
            for (const core::TagRow &row : update.rows)
                rows.insert(row.repository + u':' + row.tag, row);
        }
        if (rows.size() == before)
            return;
        digests = double(clock.nsecsElapsed()) / 1e6;
        if (before == 0)
            firstRow = digests;
    }
};

compare::Settings settingsFrom(const QCommandLineParser &parser, const QTemporaryDir &folder)
{
    compare::Settings settings;
    settings.concurrentRequests = parser.value(u"c"_s).toInt();
    settings.dockerJson = folder.filePath(u"config.json"_s);
    settings.certificateFolders = {folder.filePath(u"certs.d"_s)};
    settings.engineHost = u"unix://"_s + folder.filePath(u"no-engine.sock"_s);
    settings.cacheFile = parser.isSet(u"cache"_s) ? parser.value(u"cache"_s) : folder.filePath(u"metadata.sqlite"_s);
    return settings;
}

QList<core::RepositorySpec> specsFrom(const QStringList &texts)
{
    QList<core::RepositorySpec> specs;
    for (const QString &text : texts) {
        if (const auto spec = core::RepositorySpec::parse(text))
            specs += *spec;
    }
    return specs;
}

QJsonObject report(const Outcome &outcome, double total, qint64 memoryBefore, const Counter &counter)
{
    const auto hasDetails = [](const core::TagRow &row) { return row.details.has_value(); };
    const int gets = counter.byVerb.value("GET");
    const int heads = counter.byVerb.value("HEAD");
    return {{u"total"_s, total},
            {u"firstRow"_s, outcome.firstRow},
            {u"digests"_s, outcome.digests},
            {u"rows"_s, outcome.rows.size()},
            {u"detailed"_s, qint64(std::count_if(outcome.rows.begin(), outcome.rows.end(), hasDetails))},
            {u"memory"_s, memory("VmHWM") - memoryBefore},
            {u"gets"_s, gets},
            {u"heads"_s, heads},
            {u"requests"_s, gets + heads}};
}

int run(const QCommandLineParser &parser)
{
    const QTemporaryDir folder;
    const QList<core::RepositorySpec> specs = specsFrom(parser.positionalArguments());
    const auto target = core::Target::parse(parser.value(u"against"_s));
    if (specs.isEmpty() || !target)
        return 1;
    Counter counter;
    counter.registry = specs.first().name.registry;
    net::Trace trace;
    if (parser.isSet(u"count"_s))
        trace = [&counter](const net::TraceEntry &entry) { counter.count(entry); };
    const qint64 before = memory("VmRSS");

    Outcome outcome;
    outcome.clock.start();
    const auto session = compare::Session::create(settingsFrom(parser, folder), trace);
    if (!session)
        return 1;
    const auto comparison = (*session)->compare(specs, {*target}, !parser.isSet(u"bare"_s));
    QObject::connect(comparison.get(), &compare::Comparison::updated, comparison.get(), [&](const auto &updates) { outcome.take(updates); });
    QObject::connect(comparison.get(), &compare::Comparison::finished, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    const double total = double(outcome.clock.nsecsElapsed()) / 1e6;
    QTextStream(stdout) << QJsonDocument(report(outcome, total, before, counter)).toJson(QJsonDocument::Compact) << u'\n';
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"c"_s, u"Requests a registry gets at once."_s, u"N"_s, u"16"_s});
    parser.addOption({u"against"_s, u"The target; an engine that is not there otherwise."_s, u"PLACE"_s});
    parser.addOption({u"cache"_s, u"File of the metadata cache; a new one otherwise."_s, u"FILE"_s});
    parser.addOption({u"bare"_s, u"Without created, size and platforms."_s});
    parser.addOption({u"count"_s, u"Count the requests."_s});
    parser.process(application);
    return run(parser);
}
