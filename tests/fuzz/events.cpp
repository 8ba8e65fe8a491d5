// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/imagelist.h"
#include "fuzz/check.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lstags;
using engine::EventReader;
using engine::ImageEvent;

namespace {

bool isSame(const QList<ImageEvent> &a, const QList<ImageEvent> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ImageEvent &x, const ImageEvent &y) { return x.action == y.action && x.actor == y.actor; });
}

QList<ImageEvent> readInPieces(const QByteArray &stream, qsizetype size)
{
    EventReader reader;
    QList<ImageEvent> events;
    for (qsizetype at = 0; at < stream.size(); at += size)
        events += reader.feed(QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)));
    return events;
}

void checkEvent(const ImageEvent &event)
{
    FUZZ_CHECK(!event.action.isEmpty() && event.action.size() < 1024 && fuzz::isClean(event.action));
    FUZZ_CHECK(event.actor.size() < 4096 && fuzz::isClean(event.actor));
}

/// Whatever came before it, an event with a line of its own is found.
void checkNextLine(const QByteArray &stream, qsizetype before)
{
    const auto events = readInPieces(stream + "\n{\"Action\":\"pull\",\"Actor\":{\"ID\":\"alpine:3.20\"}}\n", 4096);
    FUZZ_CHECK(events.size() == before + 1 || events.size() == before + 2); // the line may end one more
    FUZZ_CHECK(events.back().action == u"pull"_s && events.back().actor == u"alpine:3.20"_s);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray stream = fuzz::bytesOf(data, size);
    const auto events = readInPieces(stream, std::max<qsizetype>(stream.size(), 1));
    FUZZ_CHECK(events.size() <= stream.count('\n') + stream.count('{') + stream.count('['));
    for (const ImageEvent &event : events)
        checkEvent(event);
    for (const qsizetype piece : {1, 7})
        FUZZ_CHECK(isSame(readInPieces(stream, piece), events));
    checkNextLine(stream, events.size());
    return 0;
}
