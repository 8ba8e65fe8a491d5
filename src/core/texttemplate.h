// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace lstags::core {

struct TemplateExpression;

/// A text with actions, in the syntax of Go's text/template and with functions of the sprig library, as far as names and tags need it:
///
///     {{ .Tag }}  {{- .Tag -}}  {{ .Tag | lower | replace "_" "-" }}  {{ trimPrefix "v" .Tag }}  {{ (lower .Name) | default `none` }}
///
/// No conditionals, loops, variables or comments. Functions, in their own words (the value that is piped comes last):
/// base, cat, clean, default, dir, ext, lower, nospace, quote, regexReplaceAll, repeat, replace, squote, substr, title, trim, trimAll,
/// trimPrefix, trimSuffix, trunc, upper. regexReplaceAll has its text in the middle: regexReplaceAll "RE2" TEXT "${1}".
/// Where Go counts bytes, code points are counted. Values are never escaped.
class TextTemplate
{
public:
    /// `fields` are the names that may stand behind a dot. At most 4 KiB of text, 64 functions and brackets 16 deep. Errors carry the
    /// column in `text` and say what was expected there.
    [[nodiscard]] static Result<TextTemplate> compile(QStringView text, const QStringList &fields);

    /// A field that has no value is empty. Errors (a text of more than 4 KiB, a computed expression that is none) carry the column of
    /// what failed.
    [[nodiscard]] Result<QString> expand(const QHash<QString, QString> &values) const;
    [[nodiscard]] bool uses(const QString &field) const;
    [[nodiscard]] const QString &text() const { return m_text; } ///< as written

private:
    QString m_text;
    std::shared_ptr<const std::vector<TemplateExpression>> m_parts; // never changes, so that copies share it
};

} // namespace lstags::core
