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

QByteArray flow(const QStringList &entries)
{
    QByteArrayList items;
    for (const QString &entry : entries)
        items += scalar(entry);
    return '[' + items.join(", ") + ']';
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

/// The file cut into lines without their ends; put together again with the end it came with.
struct Lines
{
    QByteArrayList lines;
    QByteArray end = "\n";

    explicit Lines(const QByteArray &text) : lines(text.split('\n'))
    {
        if (!lines.isEmpty() && lines.first().endsWith('\r'))
            end = "\r\n";
        for (QByteArray &line : lines) {
            if (line.endsWith('\r'))
                line.chop(1);
        }
    }
    [[nodiscard]] QByteArray joined() const { return lines.join(end); }
};

QByteArrayList block(const QByteArray &indent, const QStringList &entries)
{
    QByteArrayList lines;
    for (const QString &entry : entries)
        lines += indent + "- " + scalar(entry);
    return lines;
}

/// Where the item that begins at `first` ends: behind its last line that is neither blank nor a comment nor further out.
qsizetype itemEnd(const QByteArrayList &lines, qsizetype first, qsizetype dash)
{
    qsizetype end = first + 1;
    while (end < lines.size() && !isBlankOrComment(lines[end]) && indentation(lines[end]) > dash)
        ++end;
    return end;
}

/// An entry's lines travel with it, the comments before it included.
QByteArray rewriteBlock(const QByteArray &yaml, const Outline &outline, const QStringList &entries)
{
    Lines file(yaml);
    const qsizetype dash = outline.valueColumn;
    QHash<QString, QList<QByteArrayList>> known;
    qsizetype at = outline.keyLine + 1;
    const qsizetype begin = at;
    for (const Entry &entry : outline.entries) {
        // A scalar below its dash is marked in its own line; the item begins with the dash.
        qsizetype first = entry.line - 1;
        while (first > at && !file.lines[first].mid(dash).startsWith('-'))
            --first;
        const qsizetype end = itemEnd(file.lines, entry.line - 1, dash);
        known[entry.text] += file.lines.mid(at, end - at);
        at = end;
    }
    const QByteArray indent(dash, ' ');
    QByteArrayList written;
    for (const QString &entry : entries) {
        const auto old = known.find(entry);
        if (old != known.end() && !old->isEmpty())
            written += old->takeFirst();
        else
            written += indent + "- " + scalar(entry);
    }
    if (written.isEmpty())
        file.lines[outline.keyLine] += " []";
    file.lines.remove(begin, at - begin);
    for (qsizetype i = 0; i < written.size(); ++i)
        file.lines.insert(begin + i, written[i]);
    return file.joined();
}

/// The offset behind the bracket that closes the flow sequence at `open`.
qsizetype flowEnd(const QByteArray &yaml, qsizetype open)
{
    char quote = 0;
    for (qsizetype i = open + 1; i < yaml.size(); ++i) {
        const char c = yaml[i];
        if (quote != 0) {
            if (quote == '"' && c == '\\')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if ((c == '\'' || c == '"') && QByteArrayView(" \t\r\n,[").contains(yaml[i - 1])) {
            quote = c;
        } else if (c == '#' && QByteArrayView(" \t\n").contains(yaml[i - 1])) {
            i = yaml.indexOf('\n', i);
            if (i < 0)
                break;
        } else if (c == ']') {
            return i + 1;
        }
    }
    return yaml.size();
}

qsizetype offsetOf(const QByteArray &yaml, int line, int column)
{
    qsizetype start = 0;
    for (int i = 0; i < line; ++i)
        start = yaml.indexOf('\n', start) + 1;
    return start + column;
}

QByteArray rewriteFlow(QByteArray yaml, const Outline &outline, const QStringList &entries)
{
    const qsizetype open = yaml.indexOf('[', offsetOf(yaml, outline.valueLine, outline.valueColumn));
    return yaml.replace(open, flowEnd(yaml, open) - open, flow(entries));
}

/// `repositories:` without a value, or `lstags:` without `repositories:`.
QByteArray fillKey(const QByteArray &yaml, const Outline &outline, const QStringList &entries)
{
    Lines file(yaml);
    QByteArray &line = file.lines[outline.keyLine];
    const qsizetype colon = line.indexOf(':', outline.keyColumn);
    const qsizetype comment = line.indexOf(" #", colon);
    const QByteArray tail = comment < 0 ? QByteArray() : line.mid(comment);
    line = line.left(colon + 1) + tail;
    QByteArray indent(outline.keyColumn + 2, ' ');
    QByteArrayList added;
    if (outline.shape == Outline::Shape::None) {
        qsizetype next = outline.keyLine + 1; // keys that are there already say how far in theirs stand
        while (next < file.lines.size() && isBlankOrComment(file.lines[next]))
            ++next;
        if (next < file.lines.size() && indentation(file.lines[next]) > outline.keyColumn)
            indent = QByteArray(indentation(file.lines[next]), ' ');
        added += indent + "repositories:";
        indent += "  ";
    }
    added += block(indent, entries);
    for (qsizetype i = 0; i < added.size(); ++i)
        file.lines.insert(outline.keyLine + 1 + i, added[i]);
    return file.joined();
}

} // namespace

QByteArray rewritten(const QByteArray &yaml, const Outline &outline, const QStringList &entries)
{
    if (outline.isEmpty) {
        const QByteArray before = yaml.isEmpty() || yaml.endsWith('\n') ? yaml : yaml + '\n';
        const QByteArray list = entries.isEmpty() ? QByteArray(" []") : '\n' + block("    ", entries).join('\n');
        return before + "lstags:\n  repositories:" + list + '\n';
    }
    switch (outline.shape) {
    case Outline::Shape::Block:
        return rewriteBlock(yaml, outline, entries);
    case Outline::Shape::Flow:
        return rewriteFlow(yaml, outline, entries);
    case Outline::Shape::None:
    case Outline::Shape::Null:
        break;
    }
    return entries.isEmpty() ? yaml : fillKey(yaml, outline, entries);
}

} // namespace lstags::lists
