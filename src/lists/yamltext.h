// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lists/listreader.h"

namespace lstags::lists {

/// A file that ends with a line end, and what its new lines end with.
struct Source
{
    const QByteArray yaml;
    const Outline &outline;
    const QByteArray lineEnd;
};

/// Plain where no YAML rule could read it as anything but this text, else quoted.
[[nodiscard]] QByteArray scalar(const QString &text);

[[nodiscard]] qsizetype lineStart(const QByteArray &yaml, qsizetype offset);
[[nodiscard]] qsizetype nextLine(const QByteArray &yaml, qsizetype offset);
[[nodiscard]] bool isSpace(char c);
/// The blanks at the start of the line that `offset` is in.
[[nodiscard]] QByteArray indentAt(const QByteArray &yaml, qsizetype offset);
/// What is behind the tag (as `!!str`) that may stand at `at`.
[[nodiscard]] qsizetype behindTag(const QByteArray &yaml, qsizetype at);
[[nodiscard]] bool isQuote(const QByteArray &yaml, qsizetype at);
/// The end of the text whose opening quote is at `at`.
[[nodiscard]] qsizetype quotedEnd(const QByteArray &yaml, qsizetype at);

/// What may stand between two entries in brackets.
struct Gap
{
    QByteArray behind;    ///< the comment in the line in which the gap begins
    QByteArrayList above; ///< the other comments: they are about what follows
    qsizetype end = 0;
};

[[nodiscard]] Gap gapAt(const QByteArray &yaml, qsizetype at);

} // namespace lstags::lists
