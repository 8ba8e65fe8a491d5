// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/tagfilter.h"

#include <re2/re2.h>

namespace lstags::core {
namespace {

constexpr qsizetype longestPattern = 1024; // bytes
constexpr int memoryBudget = 8 << 20;      // bytes RE2 may use for its automata before it falls back to a slower one

QString reason(const re2::RE2 &expression)
{
    return printable(QString::fromStdString(expression.error()), 200);
}

int columnOf(QStringView pattern, const re2::RE2 &expression)
{
    const QString part = QString::fromStdString(expression.error_arg());
    const qsizetype at = part.isEmpty() ? -1 : pattern.indexOf(part);
    return at < 0 ? 1 : int(at) + 1;
}

} // namespace

Result<TagFilter> TagFilter::compile(QStringView pattern)
{
    const QByteArray utf8 = pattern.toUtf8();
    if (utf8.size() > longestPattern)
        return failAt(1, Error::tr("The filter is longer than %1 bytes.").arg(longestPattern));
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(memoryBudget);
    auto expression = std::make_shared<const re2::RE2>(re2::StringPiece(utf8.constData(), size_t(utf8.size())), options);
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
    return QString::fromStdString(m_expression->pattern());
}

} // namespace lstags::core
