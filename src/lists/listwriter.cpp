// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/listwriter.h"

#include "lists/flowlist.h"

#include <algorithm>

namespace lstags::lists {
namespace {

qsizetype indentation(const QByteArray &line)
{
    return std::find_if(line.begin(), line.end(), [](char c) { return c != ' '; }) - line.begin();
}

bool isBlankOrComment(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    return text.isEmpty() || text.startsWith('#');
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
