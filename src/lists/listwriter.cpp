// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/listwriter.h"

#include <QHash>

#include <algorithm>

namespace lstags::lists {
namespace {

/// Plain where no YAML rule could read it as anything but this text, else quoted.
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

qsizetype indentation(const QByteArray &line)
{
    return std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }) - line.begin();
}

bool isBlankOrComment(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    return text.isEmpty() || text.startsWith('#');
}

/// A file that ends with a line end, and what its new lines end with.
struct Source
{
    const QByteArray yaml;
    const Outline &outline;
    const QByteArray lineEnd;
};

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

/// The blanks at the start of the line that `offset` is in.
QByteArray indentAt(const QByteArray &yaml, qsizetype offset)
{
    const qsizetype start = lineStart(yaml, offset);
    qsizetype end = start;
    while (end < offset && (yaml[end] == ' ' || yaml[end] == '\t'))
        ++end;
    return yaml.mid(start, end - start);
}

/// What is behind the tag (as `!!str`) that may stand at `at`.
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

/// The end of the text whose opening quote is at `at`.
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

/// What may stand between two entries in brackets.
struct Gap
{
    QByteArray behind;    ///< the comment in the line in which the gap begins
    QByteArrayList above; ///< the other comments: they are about what follows
    qsizetype end = 0;
};

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

/// The end of the entry in brackets that begins at `at`.
qsizetype flowTextEnd(const QByteArray &yaml, qsizetype at)
{
    at = behindTag(yaml, at);
    if (isQuote(yaml, at))
        return quotedEnd(yaml, at);
    const auto ends = [&yaml](qsizetype i) { return QByteArrayView(",[]{}").contains(yaml[i]) || (yaml[i] == '#' && isSpace(yaml[i - 1])); };
    while (at < yaml.size() && !ends(at))
        ++at;
    return at;
}

/// An entry in brackets and the comments that travel with it.
struct FlowItem
{
    QByteArrayList above;
    QByteArray text;
    QByteArray behind;
};

struct FlowList
{
    qsizetype open = 0;  ///< of the bracket
    qsizetype close = 0; ///< of the bracket
    QByteArray comment;  ///< behind the opening bracket
    QHash<QString, QList<FlowItem>> known;
    QByteArrayList tail; ///< comments above the closing bracket
};

FlowList flowListOf(const Source &source)
{
    FlowList list;
    list.open = source.yaml.indexOf('[', source.outline.value);
    Gap gap = gapAt(source.yaml, list.open + 1);
    list.comment = gap.behind;
    for (qsizetype i = 0; i < source.outline.starts.size(); ++i) {
        const qsizetype start = source.outline.starts[i];
        const qsizetype end = flowTextEnd(source.yaml, start);
        FlowItem item{.above = gap.above, .text = source.yaml.mid(start, end - start).trimmed()};
        gap = gapAt(source.yaml, end);
        item.behind = gap.behind;
        list.known[source.outline.entries[i].text] += item;
    }
    list.tail = gap.above;
    list.close = gap.end;
    return list;
}

QList<FlowItem> flowItems(FlowList &list, const QStringList &entries)
{
    QList<FlowItem> items;
    for (const QString &entry : entries) {
        const auto old = list.known.find(entry);
        if (old != list.known.end() && !old->isEmpty())
            items += old->takeFirst();
        else
            items += FlowItem{.text = scalar(entry)};
    }
    return items;
}

QByteArray inOneLine(const QList<FlowItem> &items)
{
    QByteArrayList texts;
    for (const FlowItem &item : items)
        texts += item.text;
    return '[' + texts.join(", ") + ']';
}

QByteArray inLines(const Source &source, const FlowList &list, const QList<FlowItem> &items)
{
    const auto isBelow = [&](qsizetype at) { return lineStart(source.yaml, at) > list.open; };
    const QByteArray outer = indentAt(source.yaml, list.open);
    const QList<qsizetype> &starts = source.outline.starts;
    const QByteArray indent = !starts.isEmpty() && isBelow(starts[0]) ? indentAt(source.yaml, starts[0]) : outer + "    ";
    const auto behind = [](const QByteArray &comment) { return comment.isEmpty() ? comment : ' ' + comment; };
    const auto above = [&](const QByteArrayList &comments) {
        QByteArray lines;
        for (const QByteArray &comment : comments)
            lines += indent + comment + source.lineEnd;
        return lines;
    };

    QByteArray text = '[' + behind(list.comment) + source.lineEnd;
    for (qsizetype i = 0; i < items.size(); ++i)
        text += above(items[i].above) + indent + items[i].text + (i + 1 < items.size() ? "," : "") + behind(items[i].behind) + source.lineEnd;
    return text + above(list.tail) + (isBelow(list.close) ? indentAt(source.yaml, list.close) : outer + "  ") + ']';
}

QByteArray rewriteFlow(const Source &source, const QStringList &entries)
{
    FlowList list = flowListOf(source);
    const QList<FlowItem> items = flowItems(list, entries);
    const bool hasLines = source.yaml.mid(list.open, list.close - list.open).contains('\n');
    const bool isBare = items.isEmpty() && list.comment.isEmpty() && list.tail.isEmpty();
    const QByteArray text = hasLines && !isBare ? inLines(source, list, items) : inOneLine(items);
    return QByteArray(source.yaml).replace(list.open, list.close + 1 - list.open, text);
}

QByteArray flow(const QStringList &entries)
{
    FlowList none;
    return inOneLine(flowItems(none, entries));
}

/// `entries` a line each.
QByteArray block(const QByteArray &indent, const QStringList &entries, const QByteArray &lineEnd)
{
    QByteArray lines;
    for (const QString &entry : entries)
        lines += indent + "- " + scalar(entry) + lineEnd;
    return lines;
}

/// The same below their key.
QByteArray keyAndBlock(const QByteArray &indent, const QStringList &entries, const QByteArray &lineEnd)
{
    return indent + "repositories:" + (entries.isEmpty() ? " []" : "") + lineEnd + block(indent + "  ", entries, lineEnd);
}

qsizetype keyEnd(const Source &source)
{
    qsizetype at = behindTag(source.yaml, source.outline.key);
    if (isQuote(source.yaml, at))
        return quotedEnd(source.yaml, at);
    while (at < source.yaml.size() && source.yaml[at] >= 'a' && source.yaml[at] <= 'z')
        ++at;
    return at;
}

/// The place of the key's colon; -1: it has none, as it need not where its value is empty.
qsizetype colon(const Source &source)
{
    const qsizetype at = gapAt(source.yaml, keyEnd(source)).end;
    return at < source.yaml.size() && source.yaml[at] == ':' ? at : -1;
}

/// A list with dashes by its lines, which keep their `\r`.
struct BlockList
{
    QByteArrayList lines; ///< of the file
    qsizetype begin = 0;  ///< the first line, comments above the first entry included
    qsizetype end = 0;    ///< behind the last line
    qsizetype dash = 0;   ///< the column of the dashes
    QHash<QString, QList<QByteArrayList>> known; ///< an entry's lines travel with it, the comments above it included
};

/// Whether the entry goes by lines (`|`, `>`), so that blank ones are part of it.
bool isLiteral(const QByteArray &yaml, qsizetype start)
{
    return start < yaml.size() && (yaml[start] == '|' || yaml[start] == '>');
}

/// Behind the last line of the entry whose text reaches at least to the line `last`.
qsizetype itemEnd(const BlockList &list, qsizetype last, bool hasBlankLines)
{
    qsizetype end = last + 1;
    for (qsizetype i = end; i + 1 < list.lines.size(); ++i) {
        const bool isBlank = list.lines[i].trimmed().isEmpty();
        if (!isBlank && indentation(list.lines[i]) <= list.dash)
            break;
        if (!isBlank || hasBlankLines)
            end = i + 1;
    }
    return end;
}

qsizetype firstDash(const Source &source)
{
    return gapAt(source.yaml, behindTag(source.yaml, source.outline.value)).end;
}

QByteArray blockLine(const BlockList &list, const QString &entry, const QByteArray &lineEnd)
{
    return block(QByteArray(list.dash, ' '), {entry}, lineEnd).chopped(1);
}

/// `lines` of an entry with its text in one line.
QByteArrayList inOneLine(const QByteArrayList &lines, const QByteArray &written)
{
    const auto first = std::find_if_not(lines.begin(), lines.end(), isBlankOrComment);
    return QByteArrayList(lines.begin(), first) + QByteArrayList{written};
}

BlockList blockListOf(const Source &source, bool keepsLiterals)
{
    const QByteArray &yaml = source.yaml;
    BlockList list{.lines = yaml.split('\n')};
    const qsizetype dash = firstDash(source);
    list.dash = dash - lineStart(yaml, dash);
    list.begin = QByteArrayView(yaml).first(dash).count('\n');
    while (list.begin > 0 && isBlankOrComment(list.lines[list.begin - 1]))
        --list.begin;
    list.end = list.begin;
    for (qsizetype i = 0; i < source.outline.entries.size(); ++i) {
        const Entry &entry = source.outline.entries[i];
        const qsizetype tag = source.outline.starts[i];
        const qsizetype start = behindTag(yaml, tag);
        const qsizetype sureEnd = isQuote(yaml, start) && !entry.text.isEmpty() ? quotedEnd(yaml, start) : tag;
        const qsizetype last = entry.line - 1 + QByteArrayView(yaml).sliced(tag, sureEnd - tag).count('\n');
        const qsizetype end = itemEnd(list, last, isLiteral(yaml, start));
        QByteArrayList lines = list.lines.mid(list.end, end - list.end);
        if (isLiteral(yaml, start) && !keepsLiterals)
            lines = inOneLine(lines, blockLine(list, entry.text, source.lineEnd));
        list.known[entry.text] += lines;
        list.end = end;
    }
    return list;
}

QByteArray joined(const BlockList &list, const QByteArrayList &written)
{
    return (list.lines.mid(0, list.begin) + written + list.lines.mid(list.end)).join('\n');
}

QByteArray rewriteBlock(const Source &source, const QStringList &entries, bool keepsLiterals)
{
    BlockList list = blockListOf(source, keepsLiterals);
    QByteArrayList written;
    for (const QString &entry : entries) {
        const auto old = list.known.find(entry);
        if (old != list.known.end() && !old->isEmpty())
            written += old->takeFirst();
        else
            written += blockLine(list, entry, source.lineEnd);
    }
    return joined(list, written);
}

/// Without entries there are no dashes: brackets say that there is a list.
QByteArrayList emptiedBlock(const Source &source)
{
    const BlockList list = blockListOf(source, true);
    const QByteArray brackets = QByteArray(list.dash + 2, ' ') + "[]" + source.lineEnd.chopped(1);
    return {joined(list, {}).insert(colon(source) + 1, " []"), joined(list, {brackets})};
}

/// How many bytes the null has that may be written out at `at`; 0: there is none.
qsizetype nullSize(const Source &source, qsizetype at)
{
    const QByteArray word = source.yaml.mid(at, 4);
    return word.startsWith('~') ? 1 : word.toLower() == "null" ? 4 : 0;
}

/// A value for a key that has none: in lines below it or in brackets behind it.
QByteArrayList filled(const Source &source, const QByteArray &lines, const QByteArray &brackets)
{
    const qsizetype at = colon(source);
    if (at < 0)
        return {QByteArray(source.yaml).insert(keyEnd(source), ": " + brackets)};
    const qsizetype value = source.outline.value;
    const qsizetype null = value > at ? nullSize(source, value) : 0;
    const bool isInLine = null > 0 && lineStart(source.yaml, value) < at;
    const QByteArray bare = isInLine ? QByteArray(source.yaml).remove(at + 1, value + null - at - 1) : source.yaml;
    const qsizetype next = nextLine(bare, at);
    QByteArrayList ways;
    if (isBlankOrComment(bare.mid(at + 1, next - at - 1)))
        ways += QByteArray(bare).insert(next, lines);
    if (null > 0)
        ways += QByteArray(source.yaml).replace(value, null, brackets);
    ways += QByteArray(source.yaml).insert(at + 1, ' ' + brackets);
    return ways;
}

/// `repositories` among the keys that `lstags` has.
QByteArrayList addedToBlock(const Source &source, const QStringList &entries)
{
    const qsizetype value = source.outline.value;
    const QByteArray column(value - lineStart(source.yaml, value), ' ');
    const QByteArray lines = keyAndBlock(indentAt(source.yaml, value), entries, source.lineEnd);
    const QByteArray line = "repositories: " + flow(entries) + source.lineEnd + column;
    return {QByteArray(source.yaml).insert(nextLine(source.yaml, colon(source)), lines), QByteArray(source.yaml).insert(value, line)};
}

QByteArrayList addedToBraces(const Source &source, const QStringList &entries)
{
    const qsizetype behind = source.yaml.indexOf('{', source.outline.value) + 1;
    const char *comma = !source.outline.hasOtherKeys ? "" : isSpace(source.yaml[behind]) ? "," : ", ";
    return {QByteArray(source.yaml).insert(behind, "repositories: " + flow(entries) + comma)};
}

/// The first keys of a file, inside of the document that its markers leave open.
QByteArray begun(const Source &source, const QStringList &entries)
{
    const bool needsStart = source.yaml.startsWith('%') && !source.yaml.contains("\n---");
    const QByteArray start = needsStart ? QByteArray("---" + source.lineEnd) : QByteArray();
    const qsizetype documentEnd = QByteArray('\n' + source.yaml).indexOf("\n...");
    return QByteArray(source.yaml).insert(documentEnd < 0 ? source.yaml.size() : documentEnd,
                                          start + "lstags:" + source.lineEnd + keyAndBlock("  ", entries, source.lineEnd));
}

QByteArrayList waysToWrite(const Source &source, const QStringList &entries);

/// A list whose first dash stands behind something else, as in `? repositories` and `: - a`, gets a line of its own before.
QByteArrayList waysToWriteBlock(const Source &source, const QStringList &entries)
{
    const qsizetype dash = firstDash(source);
    const qsizetype column = dash - lineStart(source.yaml, dash);
    if (indentAt(source.yaml, dash).size() < column) {
        const QByteArray yaml = QByteArray(source.yaml).insert(dash, source.lineEnd + QByteArray(column, ' '));
        const auto outline = readOutline(yaml);
        return outline ? waysToWrite({yaml, *outline, source.lineEnd}, entries) : QByteArrayList();
    }
    return entries.isEmpty() ? emptiedBlock(source) : QByteArrayList{rewriteBlock(source, entries, true), rewriteBlock(source, entries, false)};
}

/// The best one first. YAML has too many shapes to know beforehand which one is right: whoever calls this reads them again.
QByteArrayList waysToWrite(const Source &source, const QStringList &entries)
{
    const qsizetype key = source.outline.key;
    const QByteArray indent(key < 0 ? 0 : key - lineStart(source.yaml, key) + 2, ' ');
    switch (source.outline.shape) {
    case Outline::Shape::Nothing:
        return {begun(source, entries)};
    case Outline::Shape::NoMapping:
        return filled(source, keyAndBlock(indent, entries, source.lineEnd), "{repositories: " + flow(entries) + '}');
    case Outline::Shape::BlockMapping:
        return addedToBlock(source, entries);
    case Outline::Shape::FlowMapping:
        return addedToBraces(source, entries);
    case Outline::Shape::NoList:
        return filled(source, block(indent, entries, source.lineEnd), flow(entries));
    case Outline::Shape::BlockList:
        return waysToWriteBlock(source, entries);
    case Outline::Shape::FlowList:
        return {rewriteFlow(source, entries)};
    }
    return {};
}

QStringList textsOf(const Outline &outline)
{
    QStringList texts;
    for (const Entry &entry : outline.entries)
        texts += entry.text;
    return texts;
}

} // namespace

bool differsOnlyInEntries(const QByteArray &yaml, const Outline &outline, const QStringList &entries)
{
    const auto read = readOutline(yaml);
    return read && textsOf(*read) == entries && read->others == outline.others;
}

QByteArray rewritten(const QByteArray &yaml, const Outline &outline, const QStringList &entries)
{
    const bool isNew = outline.shape == Outline::Shape::Nothing;
    if (!isNew && textsOf(outline) == entries)
        return yaml;
    const QByteArray lineEnd = yaml.left(nextLine(yaml, 0)).endsWith("\r\n") ? "\r\n" : "\n";
    const bool isCut = !yaml.isEmpty() && !yaml.endsWith('\n');
    const QByteArrayList ways = waysToWrite({isCut ? QByteArray(yaml + lineEnd) : yaml, outline, lineEnd}, entries);
    for (QByteArray way : ways) {
        if (isCut && !isNew)
            way.chop(lineEnd.size());
        if (differsOnlyInEntries(way, outline, entries))
            return way;
    }
    return yaml;
}

} // namespace lstags::lists
