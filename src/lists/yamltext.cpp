// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/yamltext.h"

#include <algorithm>

namespace lstags::lists {

QByteArray scalar(const QString &text)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"._/=~^$\\+*()-:@").contains(c)); };
    const bool startsPlain = !text.isEmpty() && (text[0].isLetterOrNumber() && text[0].unicode() < 128);
    const bool isNull = text.compare(QLatin1String("null"), Qt::CaseInsensitive) == 0;
    if (startsPlain && !isNull && !text.endsWith(u':') && std::all_of(text.begin(), text.end(), isPlain))
        return text.toUtf8();
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSurrogate(); });
    if (isPrintable)
        return QString(u'\'' + QString(text).replace(u'\'', QLatin1String("''")) + u'\'').toUtf8();
    QString quoted;
    for (const char32_t c : text.toUcs4())
        quoted += c == U'"' || c == U'\\' || c < 32 || c > 126 ? QStringLiteral("\\U%1").arg(uint(c), 8, 16, QChar(u'0')) : QString(QChar(char16_t(c)));
    return QString(u'"' + quoted + u'"').toUtf8();
}

qsizetype lineStart(const QByteArray &yaml, qsizetype offset)
{
    return QByteArrayView(yaml).first(offset).lastIndexOf('\n') + 1;
}

qsizetype nextLine(const QByteArray &yaml, qsizetype offset)
{
    const qsizetype end = yaml.indexOf('\n', offset);
    return end < 0 ? yaml.size() : end + 1;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QByteArray indentAt(const QByteArray &yaml, qsizetype offset)
{
    const qsizetype start = lineStart(yaml, offset);
    qsizetype end = start;
    while (end < offset && (yaml[end] == ' ' || yaml[end] == '\t'))
        ++end;
    return yaml.mid(start, end - start);
}

qsizetype behindTag(const QByteArray &yaml, qsizetype at)
{
    if (at >= yaml.size() || yaml[at] != '!')
        return at;
    while (at < yaml.size() && !isSpace(yaml[at]))
        ++at;
    while (at < yaml.size() && isSpace(yaml[at]))
        ++at;
    return at;
}

bool isQuote(const QByteArray &yaml, qsizetype at)
{
    return at < yaml.size() && (yaml[at] == '\'' || yaml[at] == '"');
}

qsizetype quotedEnd(const QByteArray &yaml, qsizetype at)
{
    const char quote = yaml[at];
    for (++at; at < yaml.size(); ++at) {
        const bool isPair = quote == '"' ? yaml[at] == '\\' : QByteArrayView(yaml).sliced(at).startsWith("''");
        if (isPair)
            ++at;
        else if (yaml[at] == quote)
            return at + 1;
    }
    return yaml.size();
}

Gap gapAt(const QByteArray &yaml, qsizetype at)
{
    Gap gap;
    bool isFirstLine = true;
    for (; at < yaml.size() && (isSpace(yaml[at]) || yaml[at] == ',' || yaml[at] == '#'); ++at) {
        isFirstLine = isFirstLine && yaml[at] != '\n';
        if (yaml[at] != '#')
            continue;
        const qsizetype next = nextLine(yaml, at);
        const QByteArray comment = yaml.mid(at, next - at).trimmed();
        if (isFirstLine)
            gap.behind = comment;
        else
            gap.above += comment;
        at = next - 1;
        isFirstLine = false;
    }
    gap.end = at;
    return gap;
}

} // namespace lstags::lists
