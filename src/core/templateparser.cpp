// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/templateparser.h"

#include "core/goliteral.h"
#include "core/templatefunction.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

constexpr int deepestBracket = 16;
constexpr int mostCalls = 64; // together with the bound of every text it bounds the work

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

bool isNameStart(QChar c)
{
    return c == u'_' || c.isLetter();
}

bool isNamePart(QChar c)
{
    return c == u'_' || c.isLetterOrNumber();
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Words of Go's templates that are no functions.
bool isKeyword(QStringView word)
{
    constexpr std::array words{"block"_L1, "break"_L1, "continue"_L1, "define"_L1,   "else"_L1,
                               "end"_L1,   "if"_L1,    "range"_L1,    "template"_L1, "with"_L1};
    return std::find(words.begin(), words.end(), word) != words.end();
}

QString noKeyword(QStringView word)
{
    return Error::tr("\"%1\" is not supported: conditionals, loops and definitions are not. A field or a function is expected.").arg(word);
}

class Parser
{
public:
    Parser(QStringView text, const QStringList &fields) : m_text(text), m_fields(fields) {}

    Result<std::vector<TemplateExpression>> parse();

private:
    using Expression = TemplateExpression;
    using Kind = TemplateExpression::Kind;

    Result<Expression> action();
    Result<Expression> pipeline();
    Result<Expression> command(std::optional<Expression> piped);
    Result<Expression> call(std::optional<Expression> piped);
    Result<void> checkCall(Expression *call) const;
    Result<Expression> operand();
    Result<Expression> field();
    Result<Expression> number();
    Result<Expression> quoted();
    Result<Expression> bracket();

    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isAt(QStringView sign) const { return m_text.sliced(m_at).startsWith(sign); }
    bool isBehindSpace() const { return m_at > 0 && isSpace(m_text[m_at - 1]); }
    bool isAtActionEnd() const { return isAt(u"}}") || (isBehindSpace() && isAt(u"-}}")); }
    bool isAtCommandEnd() const { return isAt(u"|") || isAt(u")") || isAtActionEnd(); }
    int column() const { return int(m_at) + 1; }
    void skipSpace();
    QStringView readName();
    Result<void> checkGap() const;
    tl::unexpected<Error> unclosedAction() const;
    tl::unexpected<Error> nothingToShow() const;

    QStringView m_text;
    const QStringList &m_fields;
    qsizetype m_at = 0;
    qsizetype m_action = 0; // where the action that is read opens
    int m_brackets = 0;
    int m_calls = 0;
};

Result<std::vector<TemplateExpression>> Parser::parse()
{
    if (isTooLongForTemplate(m_text))
        return failAt(1, Error::tr("The template is longer than %1 bytes.").arg(longestTemplate));
    std::vector<Expression> parts;
    bool isTrimmed = false; // the text behind an action that ends with "-}}"
    while (true) {
        const qsizetype open = m_text.indexOf(u"{{", m_at);
        qsizetype end = open < 0 ? m_text.size() : open;
        const bool trimsBefore = open >= 0 && open + 3 < m_text.size() && m_text[open + 2] == u'-' && isSpace(m_text[open + 3]);
        if (isTrimmed)
            skipSpace();
        while (trimsBefore && end > m_at && isSpace(m_text[end - 1]))
            --end;
        if (end > m_at)
            parts.push_back({.kind = Kind::Text, .column = column(), .text = m_text.sliced(m_at, end - m_at).toString()});
        if (open < 0)
            return parts;
        m_action = open;
        m_at = open + (trimsBefore ? 3 : 2);
        auto part = action();
        if (!part)
            return tl::unexpected(part.error());
        parts.push_back(std::move(*part));
        isTrimmed = isAt(u"-");
        m_at += isTrimmed ? 3 : 2;
    }
}

/// Leaves its end to be read.
Result<TemplateExpression> Parser::action()
{
    auto value = pipeline();
    if (value && isAt(u")"))
        return failAt(column(), Error::tr("No bracket is open here; '|' or '}}' is expected."));
    return value;
}

Result<TemplateExpression> Parser::pipeline()
{
    auto value = command({});
    while (value && isAt(u"|")) {
        ++m_at;
        value = command(std::move(*value));
    }
    return value;
}

/// Ends before '|', ')' or the end of the action.
Result<TemplateExpression> Parser::command(std::optional<Expression> piped)
{
    skipSpace();
    if (isAtEnd())
        return unclosedAction();
    if (isNameStart(m_text[m_at]))
        return call(std::move(piped));
    if (piped)
        return failAt(column(), Error::tr("A function is expected behind '|'."));
    auto value = operand();
    if (!value)
        return value;
    skipSpace();
    if (isAtEnd())
        return unclosedAction();
    if (!isAtCommandEnd())
        return failAt(column(), Error::tr("'|' or '}}' is expected here; only a function takes arguments."));
    return value;
}

Result<TemplateExpression> Parser::call(std::optional<Expression> piped)
{
    Expression call{.kind = Kind::Call, .column = column()};
    const QStringView name = readName();
    if (isKeyword(name))
        return failAt(call.column, noKeyword(name));
    call.function = findTemplateFunction(name);
    if (!call.function) {
        return failAt(call.column, Error::tr("There is no function \"%1\"; one of these is expected: %2.")
                                       .arg(printable(name, 40), templateFunctionNames().join(", "_L1)));
    }
    if (++m_calls > mostCalls)
        return failAt(call.column, Error::tr("A template has at most %1 functions.").arg(mostCalls));
    if (const auto checked = checkGap(); !checked)
        return tl::unexpected(checked.error());
    skipSpace();
    while (!isAtEnd() && !isAtCommandEnd()) {
        auto argument = operand();
        if (!argument)
            return argument;
        call.arguments.push_back(std::move(*argument));
        skipSpace();
    }
    if (isAtEnd())
        return unclosedAction();
    if (piped)
        call.arguments.push_back(std::move(*piped));
    if (const auto checked = checkCall(&call); !checked)
        return tl::unexpected(checked.error());
    return call;
}

Result<void> Parser::checkCall(Expression *call) const
{
    const TemplateFunction &function = *call->function;
    const int count = int(call->arguments.size());
    if (count < function.least || count > function.most)
        return failAt(call->column, Error::tr("These are not the arguments that are expected: %1. What is piped comes last.").arg(function.usage));
    for (int i = 0; i < count; ++i) {
        const Expression &argument = call->arguments[size_t(i)];
        const bool isNumber = argument.kind == Kind::Number;
        if (i < function.numbers && !isNumber)
            return failAt(argument.column, Error::tr("A whole number is expected here: %1.").arg(function.usage));
        if (i >= function.numbers && isNumber && !function.takesNumbersAsText)
            return failAt(argument.column, Error::tr("A text is expected here, so write the number in quotes: %1.").arg(function.usage));
    }
    const Expression &first = call->arguments.front();
    if (function.name == regexReplaceAllName && first.kind == Kind::Text) {
        auto replacer = RegexReplacer::compile(first.text);
        if (!replacer)
            return failAt(first.column, replacer.error().message);
        call->replacer = std::move(*replacer);
    }
    return {};
}

Result<TemplateExpression> Parser::operand()
{
    const QChar c = m_text[m_at];
    if (isNameStart(c))
        return failAt(column(), Error::tr("A function among the arguments of another is to stand in brackets: (lower .Tag)."));
    const bool isNumber = isAsciiDigit(c) || c == u'+' || (c == u'-' && !isAtActionEnd());
    auto value = c == u'.'       ? field()
        : c == u'"' || c == u'`' ? quoted()
        : c == u'('              ? bracket()
        : isNumber               ? number()
                                 : Result<Expression>(nothingToShow());
    if (!value)
        return value;
    if (const auto checked = checkGap(); !checked)
        return tl::unexpected(checked.error());
    return value;
}

Result<TemplateExpression> Parser::field()
{
    const int start = column();
    ++m_at;
    const QStringView name = readName();
    if (!m_fields.contains(name)) {
        return failAt(start, Error::tr("There is no field \".%1\"; one of these is expected: .%2.")
                                 .arg(printable(name, 40), m_fields.join(", ."_L1)));
    }
    return Expression{.kind = Kind::Field, .column = start, .text = name.toString()};
}

Result<TemplateExpression> Parser::number()
{
    const qsizetype start = m_at;
    ++m_at;
    while (!isAtEnd() && isAsciiDigit(m_text[m_at]))
        ++m_at;
    bool ok = false;
    const int value = m_text.sliced(start, m_at - start).toInt(&ok);
    if (!ok)
        return failAt(int(start) + 1, Error::tr("A whole number of at most nine digits is expected here."));
    return Expression{.kind = Kind::Number, .column = int(start) + 1, .text = QString::number(value)};
}

Result<TemplateExpression> Parser::quoted()
{
    auto literal = GoLiteral::read(m_text.sliced(m_at));
    if (!literal)
        return failAt(int(m_at) + literal.error().column, literal.error().message);
    const int start = column();
    m_at += literal->length;
    return Expression{.kind = Kind::Text, .column = start, .text = std::move(literal->text)};
}

Result<TemplateExpression> Parser::bracket()
{
    if (++m_brackets > deepestBracket)
        return failAt(column(), Error::tr("Brackets stand in each other at most %1 deep.").arg(deepestBracket));
    const int start = column();
    ++m_at;
    auto value = pipeline();
    if (!value)
        return value;
    if (!isAt(u")"))
        return failAt(column(), Error::tr("')' is expected here, for the bracket in column %1.").arg(start));
    ++m_at;
    --m_brackets;
    return value;
}

void Parser::skipSpace()
{
    while (!isAtEnd() && isSpace(m_text[m_at]))
        ++m_at;
}

QStringView Parser::readName()
{
    const qsizetype start = m_at;
    while (!isAtEnd() && isNamePart(m_text[m_at]))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

/// Words stand apart.
Result<void> Parser::checkGap() const
{
    if (isAtEnd() || isSpace(m_text[m_at]) || isAtCommandEnd())
        return {};
    return failAt(column(), Error::tr("White space, '|', ')' or '}}' is expected here."));
}

tl::unexpected<Error> Parser::unclosedAction() const
{
    return failAt(int(m_action) + 1, Error::tr("The action that begins here is not closed; '}}' is expected."));
}

tl::unexpected<Error> Parser::nothingToShow() const
{
    return failAt(column(), Error::tr("A field (.%1), a function or a text in quotes is expected here.").arg(m_fields.value(0)));
}

} // namespace

Result<std::vector<TemplateExpression>> parseTemplate(QStringView text, const QStringList &fields)
{
    return Parser(text, fields).parse();
}

} // namespace lstags::core
