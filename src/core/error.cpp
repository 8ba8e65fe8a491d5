// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/error.h"

#include <string_view>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

/// Letters and marks that show as nothing or as a blank: fillers, a joiner, an empty Braille cell, vowels not written.
constexpr std::u32string_view invisible = U"\u3164\u115f\u1160\uffa0\u2800\u034f\u17b4\u17b5";

bool isHarmless(char32_t c)
{
    if (invisible.find(c) != invisible.npos)
        return false;
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
    QStringView kept = text.left(limit);
    const bool isCut = kept.size() < text.size();
    if (isCut && !kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    result.reserve(kept.size());
    const auto codepoints = kept.toUcs4();
    for (const char32_t c : codepoints) {
        if (isHarmless(c))
            result += QStringView(QChar::fromUcs4(c));
        else
            result += u"\\u{%1}"_s.arg(uint(c), 4, 16, QChar(u'0'));
    }
    if (isCut)
        result += u'…';
    return result;
}

} // namespace lstags::core
