// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// Registries 25 ms away, each way: one repository of many tags, and many repositories of two. Since a docker-registry on this computer may
// itself be what is waited for, the same with a server that answers at once.
#include "figure.h"
#include "helpers.h"
#include "support/registryprocess.h"
#include "support/sampleimages.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;
using lstags::tests::RegistryProcess;
using lstags::tests::SampleImages;

namespace lstags::benchmarks {
namespace {

constexpr int way = 25; // milliseconds
constexpr double roundTrip = 2 * way;
constexpr int concurrency = 64;
constexpr int tagsOfEach = 2;
constexpr double mostOfDigests = 1.8;
constexpr double mostOfFirstRow = 5;
constexpr double mostOfNarrow = 0.99; // of the time with fewer requests at once
constexpr double mostOfMany = 2.5;

struct Size
{
    int tags = option(u"tags"_s, 1000);
    int repositories = option(u"repositories"_s, 500);
    int runs = option(u"runs"_s, 3);
};

struct Places
{
    std::unique_ptr<RegistryProcess> source;
    std::unique_ptr<RegistryProcess> target; ///< empty
    std::unique_ptr<Helper> far;             ///< the source, seen from here
    std::unique_ptr<Helper> farWithSetup;    ///< the same, where a connection costs a round trip too
    std::unique_ptr<Helper> quick;           ///< answers HEAD at once
    std::unique_ptr<Helper> farQuick;        ///< the same, seen from here
};

core::Result<void> fill(const QUrl &url, const Size &size)
{
    SampleImages images({.url = url});
    const QDateTime first(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const auto push = [&](const QString &repository, int number) {
        return images.push(repository, {u"1.%1"_s.arg(number)}, {.created = first.addSecs(60 * number).toString(Qt::ISODate)});
    };
    for (int i = 0; i < size.tags; ++i) {
        if (const auto pushed = push(u"bench/many"_s, i); !pushed)
            return tl::unexpected(pushed.error());
    }
    for (int i = 0; i < size.repositories * tagsOfEach; ++i) {
        if (const auto pushed = push(u"bench/r%1"_s.arg(i / tagsOfEach), i); !pushed)
            return tl::unexpected(pushed.error());
    }
    return {};
}

core::Result<Places> prepare(const Size &size)
{
    auto source = RegistryProcess::start({.inMemory = true});
    auto target = RegistryProcess::start({.inMemory = true});
    if (!source || !target)
        return tl::unexpected((source ? target : source).error());
    const QStringList distance{QString::number(way), (*source)->address()};
    auto far = Helper::start(u"delayproxy"_s, distance);
    auto farWithSetup = Helper::start(u"delayproxy"_s, distance + QStringList{QString::number(2 * way)});
    auto quick = Helper::start(u"tagserver"_s, {QString::number(size.tags)});
    if (!far || !farWithSetup || !quick)
        return tl::unexpected((!far ? far : !farWithSetup ? farWithSetup : quick).error());
    auto farQuick = Helper::start(u"delayproxy"_s, {QString::number(way), (*quick)->address()});
    if (!farQuick)
        return tl::unexpected(farQuick.error());
    if (const auto filled = fill((*source)->url(), size); !filled)
        return tl::unexpected(filled.error());
    return Places{.source = std::move(*source),
                  .target = std::move(*target),
                  .far = std::move(*far),
                  .farWithSetup = std::move(*farWithSetup),
                  .quick = std::move(*quick),
                  .farQuick = std::move(*farQuick)};
}

/// Of several runs of each the least of each number; all of the others from the last. The ways take turns, so that what else the computer
/// does is the same to all.
core::Result<QList<QJsonObject>> best(const QList<QStringList> &ways, int runs, int rows)
{
    QList<QJsonObject> least(ways.size());
    for (int i = 0; i < runs * ways.size(); ++i) {
        QJsonObject &known = least[i % ways.size()];
        auto outcome = probe(ways.at(i % ways.size()));
        if (!outcome)
            return tl::unexpected(outcome.error());
        if ((*outcome)[u"rows"_s].toInt() != rows)
            return core::fail(core::ErrorKind::Protocol, u"The comparison has %1 rows."_s.arg((*outcome)[u"rows"_s].toInt()));
        for (const QString &name : {u"total"_s, u"digests"_s, u"firstRow"_s}) {
            if (known.contains(name))
                outcome->insert(name, std::min((*outcome)[name].toDouble(), known[name].toDouble()));
        }
        known = *outcome;
    }
    return least;
}

QStringList manyTags(const Places &places, const QString &source, int width)
{
    return {u"-c"_s, QString::number(width), u"--against"_s, places.target->address(), source + u"/bench/many"_s};
}

void printTags(const QString &what, const QJsonObject &outcome, int tags)
{
    const double trips = double(tags) / concurrency * roundTrip;
    print({.name = u"B digests of %1 tags, -c %2%3"_s.arg(tags).arg(concurrency).arg(what),
           .measured = milliseconds(outcome[u"digests"_s].toDouble()),
           .peer = u"%1 tags/%2 round trips"_s.arg(milliseconds(trips)).arg(concurrency),
           .ratio = outcome[u"digests"_s].toDouble() / trips,
           .limit = mostOfDigests});
    print({.name = u"B first rows, -c %1%2"_s.arg(concurrency).arg(what),
           .measured = milliseconds(outcome[u"firstRow"_s].toDouble()),
           .peer = u"%1 round trip"_s.arg(milliseconds(roundTrip)),
           .ratio = outcome[u"firstRow"_s].toDouble() / roundTrip,
           .limit = mostOfFirstRow});
}

void printWidth(const QString &what, const QJsonObject &wide, const QJsonObject &narrow)
{
    print({.name = u"B digests, -c 256%1"_s.arg(what),
           .measured = milliseconds(wide[u"digests"_s].toDouble()),
           .peer = u"%1 -c %2"_s.arg(milliseconds(narrow[u"digests"_s].toDouble())).arg(concurrency),
           .ratio = wide[u"digests"_s].toDouble() / narrow[u"digests"_s].toDouble(),
           .limit = mostOfNarrow});
}

/// Both widths of one source.
core::Result<void> tagsFrom(const QString &source, const QString &what, const QStringList &options, const Places &places, const Size &size)
{
    const auto outcomes = best({options + manyTags(places, source, concurrency), options + manyTags(places, source, 256)}, size.runs, size.tags);
    if (!outcomes)
        return tl::unexpected(outcomes.error());
    printTags(what, outcomes->first(), size.tags);
    printWidth(what, outcomes->last(), outcomes->first());
    return {};
}

core::Result<void> tagsFromAfar(const Places &places, const Size &size)
{
    const QStringList bare{u"--bare"_s};
    if (const auto done = tagsFrom(places.far->address(), {}, {}, places, size); !done)
        return done;
    if (const auto done = tagsFrom(places.far->address(), u", by HEAD"_s, bare, places, size); !done)
        return done;
    if (const auto done = tagsFrom(places.farWithSetup->address(), u", slow connect"_s, bare, places, size); !done)
        return done;
    return tagsFrom(places.farQuick->address(), u", quick server"_s, bare, places, size);
}

core::Result<void> repositoriesFromAfar(const Places &places, const Size &size)
{
    QStringList arguments{u"-c"_s, QString::number(concurrency), u"--against"_s, places.target->address()};
    for (int i = 0; i < size.repositories; ++i)
        arguments += places.far->address() + u"/bench/r%1"_s.arg(i);
    const int rows = size.repositories * tagsOfEach;
    const auto counted = best({QStringList{u"--count"_s} + arguments}, 1, rows);
    const auto timed = best({arguments}, size.runs, rows);
    if (!counted || !timed)
        return tl::unexpected((counted ? timed : counted).error());
    const int requests = counted->first()[u"requests"_s].toInt();
    const double trips = double(requests) / concurrency * roundTrip;
    print({.name = u"C %1 repositories of %2 tags, -c %3"_s.arg(size.repositories).arg(tagsOfEach).arg(concurrency),
           .measured = milliseconds(timed->first()[u"total"_s].toDouble()),
           .peer = u"%1 for %2 requests"_s.arg(milliseconds(trips)).arg(requests),
           .ratio = timed->first()[u"total"_s].toDouble() / trips,
           .limit = mostOfMany});
    return {};
}

core::Result<void> run()
{
    const Size size;
    const auto places = prepare(size);
    if (!places)
        return tl::unexpected(places.error());
    if (const auto done = tagsFromAfar(*places, size); !done)
        return done;
    return repositoriesFromAfar(*places, size);
}

} // namespace
} // namespace lstags::benchmarks

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return lstags::benchmarks::exitCode(lstags::benchmarks::run());
}
