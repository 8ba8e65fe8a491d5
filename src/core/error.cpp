// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/error.h"

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

bool isHarmless(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi overrides, zero width
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString printable(QStringView text, qsizetype limit)
{
    QString result;
    const QStringView kept = text.left(limit);
    result.reserve(kept.size());
    const auto codepoints = kept.toUcs4();
    for (const char32_t c : codepoints) {
        if (isHarmless(c))
            result += QStringView(QChar::fromUcs4(c));
        else
            result += u"\\u{%1}"_s.arg(uint(c), 4, 16, QChar(u'0'));
    }
    if (text.size() > limit)
        result += u'…';
    return result;
}

} // namespace lstags::core
