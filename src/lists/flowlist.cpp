// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/flowlist.h"

#include <QHash>

namespace lstags::lists {
namespace {

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

} // namespace

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

} // namespace lstags::lists
