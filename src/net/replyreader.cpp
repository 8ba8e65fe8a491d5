// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
// Beast asserts that a last chunk comes in one piece, which is for the peer to decide.
#define BOOST_DISABLE_ASSERTS
#include "net/replyreader.h"

#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <array>
#include <limits>
#include <optional>

namespace lstags::net {
namespace {

namespace http = boost::beast::http;
using Parser = http::response_parser<http::buffer_body>;
using ErrorCode = boost::beast::error_code;

constexpr std::uint32_t longestHeaders = 64 << 10; // bytes of names and values
constexpr int mostInterims = 32;
constexpr std::uint32_t longestHead = 2 * longestHeaders; // with what stands between them

tl::unexpected<core::Error> broken(const ErrorCode &code)
{
    if (code == http::error::partial_message || code == http::error::end_of_stream)
        return core::fail(core::ErrorKind::Network, core::Error::tr("The connection was closed in the middle of the answer."));
    if (code == http::error::header_limit)
        return core::fail(core::ErrorKind::Protocol, core::Error::tr("The headers of the answer are larger than 64 KiB."));
    return core::fail(core::ErrorKind::Protocol, core::Error::tr("The answer is not HTTP (%1).")
                                                     .arg(core::printable(QString::fromStdString(code.message()), 200)));
}

} // namespace

struct ReplyReader::Private
{
    bool isHead;
    std::function<bool(QByteArrayView)> onBody;
    std::optional<Parser> parser;
    QByteArray pending; ///< bytes that the parser wants to see again with more behind them
    std::optional<std::uint64_t> rest; ///< of a body whose length is known; the parser does not see it
    bool enough = false;
    int interims = 0; ///< answers of 1xx before the one that counts
    std::array<char, 32 << 10> buffer;

    void restart()
    {
        parser.emplace();
        parser->header_limit(longestHead);
        // Whoever takes the body bounds it. Not boost::none: Boost 1.74 takes that for 0 where a read ends with the headers.
        parser->body_limit(std::numeric_limits<std::uint64_t>::max());
        parser->skip(isHead);
    }

    /// One step of the parser: what it put into the buffer goes to onBody.
    ErrorCode step(QByteArrayView bytes, std::size_t *consumed)
    {
        auto &body = parser->get().body();
        body.data = buffer.data();
        body.size = buffer.size();
        body.more = true;
        ErrorCode code;
        *consumed = parser->put(boost::asio::buffer(bytes.data(), std::size_t(bytes.size())), code);
        const auto filled = qsizetype(buffer.size() - body.size);
        if (filled > 0 && !onBody(QByteArrayView(buffer.data(), filled)))
            enough = true;
        return code == http::error::need_buffer ? ErrorCode() : code;
    }

    void noteLength()
    {
        if (const auto length = parser->content_length())
            rest = *length;
    }

    /// What the body of a known length takes of `bytes`; it is handed on as it is.
    qsizetype count(QByteArrayView bytes)
    {
        const auto size = qsizetype(std::min(*rest, std::uint64_t(bytes.size())));
        *rest -= std::uint64_t(size);
        if (size > 0 && !onBody(bytes.first(size)))
            enough = *rest > 0;
        return size;
    }

    /// The parser's own limit is for what one put() brings: several bring more.
    [[nodiscard]] bool hasTooMuchHeader() const
    {
        std::size_t size = 0;
        for (const auto &field : parser->get().base())
            size += field.name_string().size() + field.value().size();
        return size > longestHeaders;
    }
};

ReplyReader::ReplyReader(bool isHead, std::function<bool(QByteArrayView)> onBody) : d(new Private)
{
    d->isHead = isHead;
    d->onBody = std::move(onBody);
    d->restart();
}

ReplyReader::~ReplyReader() = default;

core::Result<void> ReplyReader::read(QByteArrayView bytes)
{
    if (d->rest && d->pending.isEmpty() && *d->rest >= std::uint64_t(bytes.size())) {
        d->count(bytes);
        return {};
    }
    d->pending.append(bytes);
    qsizetype done = 0;
    while (done < d->pending.size() && !isDone()) {
        if (d->rest) {
            done += d->count(QByteArrayView(d->pending).sliced(done));
            continue;
        }
        const bool hadHeaders = hasHeaders();
        std::size_t consumed = 0;
        const ErrorCode code = d->step(QByteArrayView(d->pending).sliced(done), &consumed);
        done += qsizetype(consumed);
        if (code == http::error::need_more)
            break;
        if (code)
            return broken(code);
        if (!hadHeaders && hasHeaders() && d->hasTooMuchHeader())
            return broken(http::error::header_limit);
        if (d->parser->is_done() && status() / 100 == 1) {
            if (status() == 101 || ++d->interims > mostInterims)
                return broken(http::error::bad_status);
            d->restart();
        } else if (!hadHeaders && hasHeaders() && !d->parser->is_done())
            d->noteLength();
    }
    d->pending.remove(0, done);
    if (d->pending.size() > qsizetype(longestHead) && !isDone())
        return broken(http::error::header_limit);
    return {};
}

core::Result<void> ReplyReader::close()
{
    if (isDone())
        return {};
    if (!d->parser->got_some()) // put_eof() asserts it
        return broken(http::error::end_of_stream);
    ErrorCode code;
    d->parser->put_eof(code);
    if (code)
        return broken(code);
    if (!d->parser->is_done())
        return broken(http::error::partial_message);
    return {};
}

bool ReplyReader::hasHeaders() const
{
    return d->parser->is_header_done();
}

bool ReplyReader::isDone() const
{
    return d->enough || d->rest == 0U || d->parser->is_done();
}

bool ReplyReader::keepsAlive() const
{
    return !d->enough && isDone() && d->pending.isEmpty() && d->parser->get().keep_alive() && !d->parser->get().need_eof();
}

int ReplyReader::status() const
{
    return int(d->parser->get().result_int());
}

Headers ReplyReader::headers() const
{
    Headers headers;
    for (const auto &field : d->parser->get().base()) {
        const auto name = field.name_string();
        const auto value = field.value();
        headers += Header{QByteArray(name.data(), qsizetype(name.size())), QByteArray(value.data(), qsizetype(value.size()))};
    }
    return headers;
}

} // namespace lstags::net
