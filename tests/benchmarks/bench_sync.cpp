// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// Copies between registries on this computer, against skopeo sync: large layers, many small images that share one, a distance. What comes
// out is compared; each run has a registry of its own to fill.
#include "figure.h"
#include "helpers.h"
#include "support/registryprocess.h"
#include "support/sampleimages.h"
#include "sync/hashtrail.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using lstags::tests::RegistryProcess;
using lstags::tests::SampleImage;
using lstags::tests::SampleImages;

namespace lstags::benchmarks {
namespace {

constexpr int way = 25;              // milliseconds, of the distance
constexpr double mostOfLarge = 0.8;  // of skopeo's time
constexpr double mostMemory = 64;    // MiB
constexpr double mostOfSmall = 0.33; // of skopeo's time
constexpr double mostOfAgain = 0.22; // of skopeo's second run
constexpr double mostOfFar = 0.2;    // of skopeo's time
constexpr double mostOfHashing = 4.5;

struct Size
{
    int megabytes = option(u"megabytes"_s, 20); ///< of each of 4 layers of 5 images
    int large = option(u"large"_s, 2048);       ///< MiB of one blob
    int images = option(u"images"_s, 1000);     ///< small ones
    int far = option(u"far"_s, 100);            ///< small ones at a distance
    int runs = option(u"runs"_s, 3);
};

/// A copy of a repository from one registry to another by one of the two programs.
struct Copy
{
    QString from; ///< host:port
    QString to;
    QString repository;
};

class Copier
{
public:
    core::Result<Usage> ours(const Copy &copy)
    {
        ++m_runs;
        return usageOf(QStringLiteral(LSTAGS_COMMAND),
                       {copy.from + u'/' + copy.repository, u"-r"_s, copy.to, u"-R"_s, u"/"_s, u"--cache"_s,
                        m_folder.filePath(u"cache-%1"_s.arg(m_runs)), u"--journal"_s, m_folder.filePath(u"journal-%1"_s.arg(m_runs))});
    }
    core::Result<Usage> skopeo(const Copy &copy)
    {
        QFile list(m_folder.filePath(u"skopeo.yml"_s));
        if (!list.open(QIODevice::WriteOnly))
            return core::fail(core::ErrorKind::Io, list.errorString());
        list.write(u"%1:\n  tls-verify: false\n  images:\n    %2: []\n"_s.arg(copy.from, copy.repository).toUtf8());
        list.close();
        return usageOf(u"skopeo"_s, {u"sync"_s, u"--all"_s, u"--dest-tls-verify=false"_s, u"--src"_s, u"yaml"_s, u"--dest"_s, u"docker"_s, list.fileName(), copy.to});
    }

private:
    QTemporaryDir m_folder;
    int m_runs = 0;
};

/// Both programs in turn, each with an empty registry, so often; of each the least. `again` runs them a second time on what is there.
struct Pair
{
    Usage ours;
    Usage skopeo;
    Usage oursAgain;
    Usage skopeoAgain;
};

void keepLeast(Usage *least, const Usage &usage, bool isFirst)
{
    if (isFirst || usage.wall < least->wall)
        *least = usage;
}

using Run = core::Result<Usage> (Copier::*)(const Copy &);

core::Result<void> runOne(Copier *copier, Run run, Copy copy, int way, bool again, bool isFirst, Usage *first, Usage *second)
{
    auto target = RegistryProcess::start();
    if (!target)
        return tl::unexpected(target.error());
    copy.to = (*target)->address();
    std::unique_ptr<Helper> far;
    if (way > 0) {
        auto started = Helper::start(u"delayproxy"_s, {QString::number(way), copy.to});
        if (!started)
            return tl::unexpected(started.error());
        far = std::move(*started);
        copy.to = far->address();
    }
    for (Usage *least : {first, again ? second : nullptr}) {
        if (!least)
            continue;
        const auto usage = (copier->*run)(copy);
        if (!usage)
            return tl::unexpected(usage.error());
        keepLeast(least, *usage, isFirst);
    }
    return {};
}

core::Result<Pair> compare(const Copy &copy, int runs, bool again, int way = 0)
{
    Copier copier;
    Pair pair;
    for (int i = 0; i < runs; ++i) {
        if (const auto done = runOne(&copier, &Copier::ours, copy, way, again, i == 0, &pair.ours, &pair.oursAgain); !done)
            return tl::unexpected(done.error());
        if (const auto done = runOne(&copier, &Copier::skopeo, copy, way, again, i == 0, &pair.skopeo, &pair.skopeoAgain); !done)
            return tl::unexpected(done.error());
    }
    return pair;
}

void printTimes(const QString &name, const Usage &ours, const Usage &skopeo, double limit)
{
    print({.name = name, .measured = milliseconds(ours.wall), .peer = u"skopeo "_s + milliseconds(skopeo.wall), .ratio = ours.wall / skopeo.wall, .limit = limit});
}

/// Milliseconds that OpenSSL hashes so many MiB in.
double hashing(int megabytes)
{
    const QByteArray piece(1 << 20, 'x');
    sync::HashTrail trail(core::Digest::ofBytes(piece));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < megabytes; ++i)
        trail.add(piece);
    std::ignore = trail.matches();
    return double(clock.nsecsElapsed()) / 1e6;
}

core::Result<void> large(const RegistryProcess &source, const Size &size)
{
    SampleImages images({.url = source.url()});
    for (int i = 0; i < 5; ++i) {
        const SampleImage image{.content = u"large %1"_s.arg(i), .size = qint64(size.megabytes) << 20, .layers = 4};
        if (const auto pushed = images.push(u"bench/large"_s, {u"1.%1"_s.arg(i)}, image); !pushed)
            return tl::unexpected(pushed.error());
    }
    const auto pair = compare({.from = source.address(), .to = {}, .repository = u"bench/large"_s}, size.runs, false);
    if (!pair)
        return tl::unexpected(pair.error());
    printTimes(u"5 images of 4 layers of %1 MiB"_s.arg(size.megabytes), pair->ours, pair->skopeo, mostOfLarge);
    const double hash = hashing(5 * 4 * size.megabytes);
    print({.name = u"CPU time of that copy"_s, .measured = milliseconds(pair->ours.cpu), .peer = u"hashing "_s + milliseconds(hash), .ratio = pair->ours.cpu / hash, .limit = mostOfHashing});
    return {};
}

core::Result<void> memory(const RegistryProcess &source, const Size &size)
{
    const SampleImage image{.content = u"one blob"_s, .size = qint64(size.large) << 20};
    if (const auto pushed = SampleImages::push(source.url(), u"bench/one"_s, u"1"_s, image); !pushed)
        return tl::unexpected(pushed.error());
    Copier copier;
    Usage usage;
    if (const auto done = runOne(&copier, &Copier::ours, {.from = source.address(), .to = {}, .repository = u"bench/one"_s}, 0, false, true, &usage, nullptr); !done)
        return done;
    print({.name = u"peak memory of a blob of %1 MiB"_s.arg(size.large), .measured = u"%1 MiB"_s.arg(usage.peakMemory, 0, 'f', 0), .peer = u"%1 MiB"_s.arg(mostMemory), .ratio = usage.peakMemory / mostMemory, .limit = 1});
    return {};
}

core::Result<void> small(const RegistryProcess &source, const QString &repository, int count)
{
    SampleImages images({.url = source.url()});
    const QDateTime first(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < count; ++i) { // one layer, each a config of its own
        const SampleImage image{.created = first.addSecs(60 * i).toString(Qt::ISODate)};
        if (const auto pushed = images.push(repository, {u"1.%1"_s.arg(i)}, image); !pushed)
            return tl::unexpected(pushed.error());
    }
    return {};
}

core::Result<void> many(const RegistryProcess &source, const Size &size)
{
    if (const auto filled = small(source, u"bench/many"_s, size.images); !filled)
        return filled;
    const auto pair = compare({.from = source.address(), .to = {}, .repository = u"bench/many"_s}, size.runs, true);
    if (!pair)
        return tl::unexpected(pair.error());
    printTimes(u"%1 small images that share a layer"_s.arg(size.images), pair->ours, pair->skopeo, mostOfSmall);
    printTimes(u"the same again, unchanged"_s, pair->oursAgain, pair->skopeoAgain, mostOfAgain);
    return {};
}

core::Result<void> distant(const RegistryProcess &source, const Size &size)
{
    if (const auto filled = small(source, u"bench/far"_s, size.far); !filled)
        return filled;
    const auto far = Helper::start(u"delayproxy"_s, {QString::number(way), source.address()});
    if (!far)
        return tl::unexpected(far.error());
    const auto pair = compare({.from = (*far)->address(), .to = {}, .repository = u"bench/far"_s}, 1, false, way);
    if (!pair)
        return tl::unexpected(pair.error());
    printTimes(u"%1 small images, %2 ms away each way"_s.arg(size.far).arg(way), pair->ours, pair->skopeo, mostOfFar);
    return {};
}

core::Result<void> run()
{
    const Size size;
    const auto source = RegistryProcess::start();
    if (!source)
        return tl::unexpected(source.error());
    for (const auto part : {large, memory, many, distant}) {
        if (const auto done = part(**source, size); !done)
            return done;
    }
    return {};
}

} // namespace
} // namespace lstags::benchmarks

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return lstags::benchmarks::exitCode(lstags::benchmarks::run());
}
