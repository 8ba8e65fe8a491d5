// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"
#include "net/replyreader.h"

#include <algorithm>
#include <optional>

using namespace lstags;

namespace {

struct Reply
{
    std::optional<core::Error> error;
    bool isDone = false;
    bool keepsAlive = false;
    int status = 0;
    net::Headers headers;
    QByteArray body;
};

Reply readInPieces(const QByteArray &bytes, bool isHead, qsizetype size)
{
    Reply reply;
    net::ReplyReader reader(isHead, [&reply](QByteArrayView piece) {
        FUZZ_CHECK(!piece.isEmpty());
        reply.body += piece;
        return true;
    });
    for (qsizetype at = 0; at < bytes.size() && !reader.isDone(); at += size) {
        const auto read = reader.read(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
        if (!read) {
            reply.error = read.error();
            return reply;
        }
    }
    if (const auto closed = reader.close(); !closed) {
        reply.error = closed.error();
        return reply;
    }
    FUZZ_CHECK(reader.isDone() && reader.hasHeaders());
    reply.isDone = true;
    reply.keepsAlive = reader.keepsAlive();
    reply.status = reader.status();
    reply.headers = reader.headers();
    return reply;
}

void checkReply(const Reply &reply, const QByteArray &bytes)
{
    FUZZ_CHECK(reply.body.size() <= bytes.size());
    if (reply.error) {
        fuzz::checkError(*reply.error);
        FUZZ_CHECK(reply.error->kind == core::ErrorKind::Network || reply.error->kind == core::ErrorKind::Protocol);
        return;
    }
    FUZZ_CHECK(reply.status / 100 != 1);
    qsizetype held = reply.body.size();
    for (const net::Header &header : reply.headers) {
        FUZZ_CHECK(!header.name.isEmpty() && !header.value.contains('\r') && !header.value.contains('\n'));
        held += header.name.size() + header.value.size();
    }
    FUZZ_CHECK(held <= bytes.size());
}

/// However the bytes were cut, the answer is the same. Where there is none its error may differ: Beast looks at the headers in pieces only
/// when they end, so that what is broken and cut short is one or the other. What came behind the answer decides over keepsAlive.
void checkSame(const Reply &a, const Reply &b)
{
    FUZZ_CHECK(a.error.has_value() == b.error.has_value());
    FUZZ_CHECK(a.error || (a.status == b.status && a.headers == b.headers && a.body == b.body));
}

/// A debug build of Beast 1.74 ends itself where the first chunk is the last and its end comes later: its assertion counts a line end before it.
bool tripsBeast(const QByteArray &bytes)
{
    return bytes.contains("\r\n\r\n0\r\n");
}

/// Whoever wants no more gets no more; what is left of a body is not read as the next answer.
void checkRefusal(const QByteArray &bytes)
{
    int pieces = 0;
    net::ReplyReader reader(false, [&pieces](QByteArrayView) {
        ++pieces;
        return false;
    });
    (void)reader.read(bytes);
    FUZZ_CHECK(pieces <= 1);
    FUZZ_CHECK(pieces == 0 || reader.isDone());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const bool isHead : {false, true}) {
        const Reply whole = readInPieces(bytes, isHead, std::max<qsizetype>(bytes.size(), 1));
        checkReply(whole, bytes);
        FUZZ_CHECK(!isHead || whole.body.isEmpty());
        for (const qsizetype piece : {1, 7, 50}) {
            if (!tripsBeast(bytes))
                checkSame(readInPieces(bytes, isHead, piece), whole);
        }
    }
    checkRefusal(bytes);
    return 0;
}
