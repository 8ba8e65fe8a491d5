// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/goliteral.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

/// What an escape stands for, and how long it is with its backslash.
struct Escape
{
    QByteArray bytes;
    qsizetype length = 0;
};

/// Of base 8 or 16.
bool isDigit(QChar c, int base)
{
    const bool isLetter = (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    return base == 8 ? c >= u'0' && c <= u'7' : isLetter || (c >= u'0' && c <= u'9');
}

/// The number of exactly `digits` digits at the start of `text`; nothing if they are not there.
std::optional<uint> numberAt(QStringView text, int digits, int base)
{
    if (text.size() < digits || !std::all_of(text.begin(), text.begin() + digits, [base](QChar c) { return isDigit(c, base); }))
        return {};
    return text.left(digits).toUInt(nullptr, base);
}

Result<Escape> numericEscape(QStringView text)
{
    const QChar kind = text[1];
    const bool isOctal = isDigit(kind, 8);
    const int digits = isOctal ? 3 : kind == u'x' ? 2 : kind == u'u' ? 4 : 8;
    const qsizetype start = isOctal ? 1 : 2;
    const auto number = numberAt(text.sliced(start), digits, isOctal ? 8 : 16);
    if (!number)
        return failAt(1, Error::tr("%1 digits are expected in this escape.").arg(digits));
    if (isOctal || kind == u'x') {
        if (*number > 0xff)
            return failAt(1, Error::tr("A byte is at most \\377."));
        return Escape{.bytes = QByteArray(1, char(*number)), .length = start + digits};
    }
    const bool isCodepoint = *number <= QChar::LastValidCodePoint && !QChar::isSurrogate(*number);
    if (!isCodepoint)
        return failAt(1, Error::tr("There is no letter of this number."));
    return Escape{.bytes = QStringView(QChar::fromUcs4(*number)).toUtf8(), .length = start + digits};
}

Result<Escape> escapeAt(QStringView text)
{
    constexpr QStringView names = u"abfnrtv\\\"";
    constexpr std::string_view bytes = "\a\b\f\n\r\t\v\\\"";
    const QChar name = text.size() > 1 ? text[1] : QChar();
    if (const qsizetype at = names.indexOf(name); at >= 0)
        return Escape{.bytes = QByteArray(1, bytes[size_t(at)]), .length = 2};
    if (isDigit(name, 8) || name == u'x' || name == u'u' || name == u'U')
        return numericEscape(text);
    return failAt(1, Error::tr("An escape is expected behind '\\': a, b, f, n, r, t, v, '\\', '\"', three octal digits, x, u or U and a number."));
}

tl::unexpected<Error> unclosed(QChar quote)
{
    return failAt(1, Error::tr("The text that begins here is not closed; %1 is expected.").arg(quote));
}

Result<GoLiteral> readRaw(QStringView text)
{
    const qsizetype end = text.indexOf(u'`', 1);
    if (end < 0)
        return unclosed(u'`');
    QString content = text.sliced(1, end - 1).toString();
    content.remove(u'\r'); // as Go has it
    return GoLiteral{.text = content, .length = end + 1};
}

/// QString::fromUtf8 would drop a byte order mark, and replace what is no UTF-8.
Result<QString> decoded(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return failAt(1, Error::tr("The bytes of this text are no valid UTF-8."));
    return text;
}

} // namespace

Result<GoLiteral> GoLiteral::read(QStringView text)
{
    Q_ASSERT(text.startsWith(u'"') || text.startsWith(u'`'));
    if (text.startsWith(u'`'))
        return readRaw(text);
    QByteArray content;
    qsizetype at = 1;
    while (at < text.size() && text[at] != u'"' && text[at] != u'\n') {
        if (text[at] == u'\\') {
            const auto escape = escapeAt(text.sliced(at));
            if (!escape)
                return failAt(int(at) + 1, escape.error().message);
            content += escape->bytes;
            at += escape->length;
            continue;
        }
        const auto stop = std::find_if(text.begin() + at, text.end(), [](QChar c) { return c == u'"' || c == u'\\' || c == u'\n'; });
        const qsizetype length = stop - text.begin() - at;
        content += text.sliced(at, length).toUtf8();
        at += length;
    }
    if (at >= text.size() || text[at] != u'"')
        return unclosed(u'"');
    auto value = decoded(content);
    if (!value)
        return tl::unexpected(value.error());
    return GoLiteral{.text = std::move(*value), .length = at + 1};
}

} // namespace lstags::core
