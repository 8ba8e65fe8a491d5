// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tagfilter.h"

#include <QStringDecoder>

#include <re2/re2.h>

namespace lstags::core {
namespace {

constexpr qsizetype longestPattern = 1024; // bytes
constexpr int memoryBudget = 8 << 20;      // bytes RE2 may use for its automata before it falls back to a slower one

/// QString::fromStdString would drop a byte order mark at the start.
QString textOf(const std::string &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

QString reason(const re2::RE2 &expression)
{
    return printable(QString::fromStdString(expression.error()), 200);
}

std::shared_ptr<const re2::RE2> expressionOf(QStringView pattern)
{
    const QByteArray utf8 = pattern.toUtf8();
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(memoryBudget);
    return std::make_shared<const re2::RE2>(re2::StringPiece(utf8.constData(), size_t(utf8.size())), options);
}

bool hasFaultOf(QStringView pattern, const re2::RE2 &faulty)
{
    const auto expression = expressionOf(pattern);
    return expression->error_code() == faulty.error_code() && expression->error_arg() == faulty.error_arg();
}

/// Without half a surrogate pair at its end, of which UTF-8 would make a question mark.
QStringView withoutLast(QStringView text)
{
    const QStringView shorter = text.chopped(1);
    const bool endsWithHalf = !shorter.isEmpty() && shorter.back().isHighSurrogate();
    return endsWithHalf ? shorter.chopped(1) : shorter;
}

/// RE2 quotes the faulty part but does not say where it stands. As it reads from left to right, the part ends where the shortest
/// beginning of the pattern ends from which on every beginning has this fault.
int columnOf(QStringView pattern, const re2::RE2 &faulty)
{
    const QString part = textOf(faulty.error_arg());
    if (part.isEmpty())
        return 1;
    QStringView read = pattern;
    while (read.size() > part.size() && hasFaultOf(withoutLast(read), faulty))
        read = withoutLast(read);
    return read.endsWith(part) ? int(read.size() - part.size()) + 1 : 1;
}

} // namespace

Result<TagFilter> TagFilter::compile(QStringView pattern)
{
    if (pattern.toUtf8().size() > longestPattern)
        return failAt(1, Error::tr("The filter is longer than %1 bytes.").arg(longestPattern));
    auto expression = expressionOf(pattern);
    if (!expression->ok()) {
        return failAt(columnOf(pattern, *expression),
                      Error::tr("The filter is no valid RE2 expression: %1.").arg(reason(*expression)));
    }
    TagFilter filter;
    filter.m_expression = std::move(expression);
    return filter;
}

bool TagFilter::matches(QStringView text) const
{
    const QByteArray utf8 = text.toUtf8();
    return re2::RE2::PartialMatch(re2::StringPiece(utf8.constData(), size_t(utf8.size())), *m_expression);
}

QString TagFilter::pattern() const
{
    return textOf(m_expression->pattern());
}

} // namespace lstags::core
