// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "report/textformats.h"

#include "core/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::report {
namespace {

/// `json` without the characters that are not seen, which Qt's writer lets pass: controls over U+007E and those that turn the direction.
/// Outside of texts JSON has none of them.
QByteArray escaped(const QByteArray &json)
{
    QString result;
    const QString text = QString::fromUtf8(json);
    for (const QChar c : text) {
        const auto category = c.category();
        const bool isUnseen = category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
        if (isUnseen)
            result += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result.toUtf8();
}

QString csvField(const QString &text)
{
    QString field = core::printable(text, text.size());
    // A spreadsheet would run what starts so.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        field.prepend(u'\'');
    if (field.contains(u';')) { // which parts cells too where the comma is that of numbers, and there the quotes stand within one
        static const QRegularExpression formula(u"(;[\\s\"]*)(?=[=+@-])"_s);
        field.replace(formula, u"\\1'"_s);
    }
    const bool isPlain = std::none_of(field.begin(), field.end(), [](QChar c) { return u",;\"\t"_s.contains(c); });
    if (isPlain)
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray jsonLine(const Fields &fields)
{
    QByteArray line;
    for (const auto &[name, value] : fields) {
        const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        line += line.isEmpty() ? "{\"" : ",\"";
        line += QByteArrayView(name.data(), name.size());
        line += "\":" + text.sliced(1, text.size() - 2);
    }
    return escaped(line) + "}\n";
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted += csvField(field);
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray textTable(const QStringList &header, const QList<QStringList> &rows)
{
    QList<QStringList> lines{header};
    for (const QStringList &row : rows) {
        lines += QStringList();
        for (const QString &cell : row)
            lines.last() += core::printable(cell);
    }
    QList<qsizetype> widths(header.size() - 1);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QByteArray text;
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            text += line[i].leftJustified(widths[i] + 3).toUtf8();
        text += line.last().toUtf8() + '\n';
    }
    return text;
}

} // namespace lstags::report
