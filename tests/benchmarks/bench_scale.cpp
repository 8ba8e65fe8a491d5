// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// Whether time and memory of a tag stay what they are when there are three and ten times as many.
#include "figure.h"
#include "helpers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lstags::benchmarks {
namespace {

constexpr double mostOfFewer = 1.3;

struct PerTag
{
    double microseconds = 0;
    double bytes = 0;
};

core::Result<PerTag> measure(int tags, int runs)
{
    const auto server = Helper::start(u"tagserver"_s, {QString::number(tags)});
    if (!server)
        return tl::unexpected(server.error());
    const QString address = (*server)->address();
    PerTag least;
    for (int i = 0; i < runs; ++i) {
        const auto outcome = probe({u"--bare"_s, u"-c"_s, u"64"_s, u"--against"_s, address + u"/none"_s, address + u"/bench/many"_s});
        if (!outcome)
            return tl::unexpected(outcome.error());
        if ((*outcome)[u"rows"_s].toInt() != tags)
            return core::fail(core::ErrorKind::Protocol, u"The comparison is not complete."_s);
        const PerTag one{.microseconds = (*outcome)[u"total"_s].toDouble() * 1000 / tags, .bytes = (*outcome)[u"memory"_s].toDouble() / tags};
        note(u"%1 tags: %2 ms, %3 us and %4 bytes a tag"_s.arg(tags).arg((*outcome)[u"total"_s].toDouble(), 0, 'f', 0).arg(one.microseconds, 0, 'f', 1).arg(one.bytes, 0, 'f', 0));
        least.microseconds = i == 0 ? one.microseconds : std::min(least.microseconds, one.microseconds);
        least.bytes = i == 0 ? one.bytes : std::min(least.bytes, one.bytes);
    }
    return least;
}

void printPerTag(int tags, const PerTag &many, int fewTags, const PerTag &few)
{
    print({.name = u"D time a tag, %1 tags"_s.arg(tags),
           .measured = u"%1 us"_s.arg(many.microseconds, 0, 'f', 1),
           .peer = u"%1 us with %2 tags"_s.arg(few.microseconds, 0, 'f', 1).arg(fewTags),
           .ratio = many.microseconds / few.microseconds,
           .limit = mostOfFewer});
    print({.name = u"D memory a tag, %1 tags"_s.arg(tags),
           .measured = u"%1 bytes"_s.arg(many.bytes, 0, 'f', 0),
           .peer = u"%1 bytes with %2 tags"_s.arg(few.bytes, 0, 'f', 0).arg(fewTags),
           .ratio = many.bytes / few.bytes,
           .limit = mostOfFewer});
}

core::Result<void> run()
{
    const int most = option(u"tags"_s, 100000);
    const int runs = option(u"runs"_s, 3);
    const int fewTags = most / 10;
    const auto few = measure(fewTags, runs);
    if (!few)
        return tl::unexpected(few.error());
    for (const int tags : {fewTags * 3, most}) {
        const auto many = measure(tags, runs);
        if (!many)
            return tl::unexpected(many.error());
        printPerTag(tags, *many, fewTags, *few);
    }
    return {};
}

} // namespace
} // namespace lstags::benchmarks

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return lstags::benchmarks::exitCode(lstags::benchmarks::run());
}
