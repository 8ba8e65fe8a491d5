// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/regexreplacer.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lstags::core {

struct TemplateFunction;

/// A node of a compiled template: what makes one piece of text.
struct TemplateExpression
{
    enum class Kind : quint8 { Text, Number, Field, Call };

    Kind kind = Kind::Text;
    int column = 1; ///< 1-based in the template, UTF-16 units
    QString text = {}; ///< the text, the number in decimal or the name of the field
    const TemplateFunction *function = nullptr;       ///< of a Call
    std::vector<TemplateExpression> arguments = {};   ///< of a Call, as many as its function takes
    std::optional<RegexReplacer> replacer = {};       ///< of a call of regexReplaceAll whose expression is written out
};

/// The pieces of a template in their order; see TextTemplate. A call is nested in others at most 64 deep.
[[nodiscard]] Result<std::vector<TemplateExpression>> parseTemplate(QStringView text, const QStringList &fields);

} // namespace lstags::core
