// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/quotes.h"

namespace lstags::lists {
namespace {

bool isWhite(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

qsizetype behindWord(const QByteArray &yaml, qsizetype at)
{
    while (at < yaml.size() && !isWhite(yaml[at]))
        ++at;
    return at;
}

qsizetype behindBlanksAndComments(const QByteArray &yaml, qsizetype at)
{
    while (at < yaml.size() && (isWhite(yaml[at]) || yaml[at] == '#')) {
        const qsizetype lineEnd = yaml[at] == '#' ? yaml.indexOf('\n', at) : at;
        at = lineEnd < 0 ? yaml.size() : lineEnd + 1;
    }
    return at;
}

} // namespace

qsizetype openQuote(const QByteArray &yaml, qsizetype scalar)
{
    qsizetype begin = scalar;
    while (begin < yaml.size() && (yaml[begin] == '!' || yaml[begin] == '&'))
        begin = behindBlanksAndComments(yaml, behindWord(yaml, begin));
    if (begin >= yaml.size() || (yaml[begin] != '"' && yaml[begin] != '\''))
        return -1;
    const char quote = yaml[begin];
    for (qsizetype i = begin + 1; i < yaml.size(); ++i) {
        const bool isPair = quote == '\'' && yaml[i] == quote && i + 1 < yaml.size() && yaml[i + 1] == quote;
        if (isPair || (quote == '"' && yaml[i] == '\\'))
            ++i;
        else if (yaml[i] == quote)
            return -1;
    }
    return begin;
}

} // namespace lstags::lists
