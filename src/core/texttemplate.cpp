// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/texttemplate.h"

#include "core/templatefunction.h"
#include "core/templateparser.h"

#include <algorithm>

namespace lstags::core {
namespace {

using Values = QHash<QString, QString>;

Result<QString> evaluate(const TemplateExpression &expression, const Values &values);

Result<QString> callOf(const TemplateExpression &call, const Values &values)
{
    QStringList arguments;
    for (const TemplateExpression &argument : call.arguments) {
        auto value = evaluate(argument, values);
        if (!value)
            return value;
        arguments += std::move(*value);
    }
    auto result = call.replacer ? call.replacer->replaceAll(arguments[1], arguments[2]) : call.function->call(arguments);
    if (!result)
        return failAt(call.column, result.error().message);
    return result;
}

Result<QString> evaluate(const TemplateExpression &expression, const Values &values)
{
    using Kind = TemplateExpression::Kind;
    auto text = expression.kind == Kind::Call ? callOf(expression, values) : Result<QString>(expression.text);
    if (expression.kind == Kind::Field)
        text = values.value(expression.text);
    if (text && isTooLongForTemplate(*text))
        return failAt(expression.column, tooLongForTemplate().message);
    return text;
}

bool hasField(const TemplateExpression &expression, const QString &field)
{
    if (expression.kind == TemplateExpression::Kind::Field)
        return expression.text == field;
    return std::any_of(expression.arguments.begin(), expression.arguments.end(),
                       [&](const TemplateExpression &argument) { return hasField(argument, field); });
}

} // namespace

Result<TextTemplate> TextTemplate::compile(QStringView text, const QStringList &fields)
{
    auto parts = parseTemplate(text, fields);
    if (!parts)
        return tl::unexpected(parts.error());
    TextTemplate result;
    result.m_text = text.toString();
    result.m_parts = std::make_shared<const std::vector<TemplateExpression>>(std::move(*parts));
    return result;
}

Result<QString> TextTemplate::expand(const QHash<QString, QString> &values) const
{
    QString result;
    for (const TemplateExpression &part : *m_parts) {
        const auto text = evaluate(part, values);
        if (!text)
            return text;
        result += *text;
        if (isTooLongForTemplate(result))
            return failAt(part.column, tooLongForTemplate().message);
    }
    return result;
}

bool TextTemplate::uses(const QString &field) const
{
    return std::any_of(m_parts->begin(), m_parts->end(), [&](const TemplateExpression &part) { return hasField(part, field); });
}

} // namespace lstags::core
