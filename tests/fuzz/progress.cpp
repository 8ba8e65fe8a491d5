// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/progress.h"
#include "fuzz/check.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lstags;
using engine::LayerProgress;
using engine::ProgressReader;
using engine::Transfer;

namespace {

ProgressReader readInPieces(const QByteArray &stream, qsizetype size, Transfer transfer)
{
    ProgressReader reader(transfer);
    for (qsizetype at = 0; at < stream.size(); at += size)
        reader.feed(QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)));
    reader.finish();
    return reader;
}

void checkProgress(const engine::TransferProgress &progress)
{
    FUZZ_CHECK(progress.layers.size() <= 1024);
    FUZZ_CHECK(fuzz::isClean(progress.status) && progress.status.size() < 4096);
    for (const LayerProgress &layer : progress.layers) {
        FUZZ_CHECK(!layer.id.isEmpty() && layer.id.size() < 1024 && fuzz::isClean(layer.id));
        FUZZ_CHECK(!layer.status.isEmpty() && layer.status.size() < 4096 && fuzz::isClean(layer.status));
        FUZZ_CHECK(layer.current >= 0 && layer.current <= layer.total);
    }
    FUZZ_CHECK(progress.current() >= 0 && progress.current() <= progress.total());
}

void check(const QByteArray &stream, Transfer transfer)
{
    const ProgressReader reader = readInPieces(stream, std::max<qsizetype>(stream.size(), 1), transfer);
    checkProgress(reader.progress());
    FUZZ_CHECK(reader.size() >= 0 && fuzz::isClean(reader.lastComplete()));
    FUZZ_CHECK(!reader.isClosed() || !reader.error());
    FUZZ_CHECK(transfer == Transfer::Pull || !reader.isClosed() || !reader.digest().isNull());
    if (reader.error())
        fuzz::checkError(*reader.error());
    for (const qsizetype piece : {1, 7}) {
        const ProgressReader other = readInPieces(stream, piece, transfer);
        FUZZ_CHECK(other.progress() == reader.progress() && other.error() == reader.error() && other.isClosed() == reader.isClosed());
        FUZZ_CHECK(other.digest() == reader.digest() && other.size() == reader.size() && other.lastComplete() == reader.lastComplete());
    }
}

/// Whatever came before it, an error with a line of its own is found.
void checkNextLine(const QByteArray &stream, Transfer transfer)
{
    const ProgressReader reader = readInPieces(stream + "\n{\"errorDetail\":{\"message\":\"no space left\"}}\n", 4096, transfer);
    FUZZ_CHECK(reader.error() && !reader.isClosed());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray stream = fuzz::bytesOf(data, size);
    for (const Transfer transfer : {Transfer::Pull, Transfer::Push}) {
        check(stream, transfer);
        checkNextLine(stream, transfer);
    }
    return 0;
}
