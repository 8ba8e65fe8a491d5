// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/bytecount.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lstags::core {

std::optional<qint64> parseByteCount(const QString &text)
{
    static const QRegularExpression form(u"\\A(\\d{1,12})([kKMG]?)\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).toUpper();
    const int shift = unit == "K"_L1 ? 10 : unit == "M"_L1 ? 20 : unit == "G"_L1 ? 30 : 0;
    return match.captured(1).toLongLong() << shift;
}

} // namespace lstags::core
