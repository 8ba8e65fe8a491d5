// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <utility>

namespace lstags::report {

/// Lines of what the command prints and the window exports. Text from outside has no control or bidi characters in it: JSON escapes them, the others show them as
/// \u{XXXX}.

using Fields = QList<std::pair<QLatin1StringView, QJsonValue>>;

/// One JSON object in the order given (QJsonObject would sort its keys), and a line break.
[[nodiscard]] QByteArray jsonLine(const Fields &fields);
[[nodiscard]] QJsonValue orNull(const QString &text); ///< null for an empty text

/// RFC 4180; before what a spreadsheet would take for a formula stands an apostrophe.
[[nodiscard]] QByteArray csvLine(const QStringList &fields);

/// Columns as wide as their cells, three spaces apart; nothing behind the last one.
[[nodiscard]] QByteArray textTable(const QStringList &header, const QList<QStringList> &rows);

} // namespace lstags::report
