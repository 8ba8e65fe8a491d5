// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/templatefunction.h"

#include "core/regexreplacer.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

using Arguments = QStringList;

bool isSpace(char32_t c)
{
    return QChar::isSpace(c);
}

/// Letter by letter, as Go does: "ß" stays one letter.
QString mapped(const QString &text, char32_t (*map)(char32_t))
{
    std::u32string codepoints = text.toStdU32String();
    std::transform(codepoints.begin(), codepoints.end(), codepoints.begin(), map);
    return QString::fromStdU32String(codepoints);
}

Result<QString> lower(const Arguments &arguments)
{
    return mapped(arguments[0], [](char32_t c) { return QChar::toLower(c); });
}

Result<QString> upper(const Arguments &arguments)
{
    return mapped(arguments[0], [](char32_t c) { return QChar::toUpper(c); });
}

Result<QString> title(const Arguments &arguments)
{
    std::u32string codepoints = arguments[0].toStdU32String();
    bool startsWord = true;
    for (char32_t &c : codepoints) {
        const bool isSeparator = c < 0x80 ? !QChar::isLetterOrNumber(c) && c != U'_' : isSpace(c);
        if (startsWord)
            c = QChar::toTitleCase(c);
        startsWord = isSeparator;
    }
    return QString::fromStdU32String(codepoints);
}

template <typename Predicate>
QString trimmedOf(const QString &text, Predicate isTrimmed)
{
    const std::u32string codepoints = text.toStdU32String();
    const auto begin = std::find_if_not(codepoints.begin(), codepoints.end(), isTrimmed);
    const auto end = std::find_if_not(codepoints.rbegin(), std::reverse_iterator(begin), isTrimmed).base();
    return QString::fromStdU32String({begin, end});
}

Result<QString> trim(const Arguments &arguments)
{
    return trimmedOf(arguments[0], isSpace);
}

Result<QString> trimAll(const Arguments &arguments)
{
    std::u32string set = arguments[0].toStdU32String();
    std::sort(set.begin(), set.end());
    return trimmedOf(arguments[1], [&set](char32_t c) { return std::binary_search(set.begin(), set.end(), c); });
}

Result<QString> trimPrefix(const Arguments &arguments)
{
    return arguments[1].startsWith(arguments[0]) ? arguments[1].sliced(arguments[0].size()) : arguments[1];
}

Result<QString> trimSuffix(const Arguments &arguments)
{
    return arguments[1].endsWith(arguments[0]) ? arguments[1].chopped(arguments[0].size()) : arguments[1];
}

Result<QString> nospace(const Arguments &arguments)
{
    std::u32string codepoints = arguments[0].toStdU32String();
    std::erase_if(codepoints, isSpace);
    return QString::fromStdU32String(codepoints);
}

/// Go puts `to` before every letter and behind the last one where there is nothing to look for.
QString spacedWith(const QString &to, const QString &text)
{
    QString result = to;
    for (const QChar c : text) {
        result += c;
        if (!c.isHighSurrogate())
            result += to;
    }
    return result;
}

Result<QString> replace(const Arguments &arguments)
{
    const QString &from = arguments[0];
    const QString &to = arguments[1];
    const QString &text = arguments[2];
    const QStringList kept = from.isEmpty() ? QStringList() : text.split(from);
    const qsizetype times = from.isEmpty() ? text.size() + 1 : kept.size() - 1;
    if (text.size() + times * (to.size() - from.size()) > longestTemplate) // before it is made
        return tl::unexpected(tooLongForTemplate());
    return from.isEmpty() ? spacedWith(to, text) : kept.join(to);
}

Result<QString> regexReplaceAll(const Arguments &arguments)
{
    const auto replacer = RegexReplacer::compile(arguments[0]);
    if (!replacer)
        return tl::unexpected(replacer.error());
    return replacer->replaceAll(arguments[1], arguments[2]);
}

Result<QString> repeat(const Arguments &arguments)
{
    const int times = arguments[0].toInt();
    if (times < 0)
        return fail(ErrorKind::Syntax, Error::tr("A text cannot be repeated less than 0 times."));
    if (times > longestTemplate || times * arguments[1].size() > longestTemplate)
        return tl::unexpected(tooLongForTemplate());
    return arguments[1].repeated(times);
}

Result<QString> trunc(const Arguments &arguments)
{
    const std::u32string codepoints = arguments[1].toStdU32String();
    const qint64 length = arguments[0].toInt();
    const auto size = qint64(codepoints.size());
    const qint64 kept = std::min(size, std::abs(length));
    return QString::fromStdU32String(codepoints.substr(size_t(length < 0 ? size - kept : 0), size_t(kept)));
}

/// From START up to END; a START below 0 is the first, an END below 0 or too large is the last.
Result<QString> substr(const Arguments &arguments)
{
    const std::u32string codepoints = arguments[2].toStdU32String();
    const auto size = qint64(codepoints.size());
    const qint64 start = std::clamp<qint64>(arguments[0].toInt(), 0, size);
    const qint64 asked = arguments[1].toInt();
    const qint64 end = asked < 0 ? size : std::clamp(asked, start, size);
    return QString::fromStdU32String(codepoints.substr(size_t(start), size_t(end - start)));
}

Result<QString> defaultTo(const Arguments &arguments)
{
    return arguments.size() > 1 && !arguments[1].isEmpty() ? arguments[1] : arguments[0];
}

Result<QString> cat(const Arguments &arguments)
{
    return arguments.join(u' ');
}

QString quotedLetter(char32_t c)
{
    static constexpr std::u32string_view named = U"\a\b\t\n\v\f\r\"\\";
    static constexpr std::u16string_view names = u"abtnvfr\"\\";
    if (const size_t at = named.find(c); at != named.npos)
        return u'\\' + QString(QChar(names[at]));
    if (QChar::isPrint(c))
        return QString::fromUcs4(&c, 1);
    const auto escaped = [c](char letter, int digits) { return u"\\%1%2"_s.arg(QLatin1Char(letter)).arg(uint(c), digits, 16, QChar(u'0')); };
    return c < 0x80 ? escaped('x', 2) : c < 0x10000 ? escaped('u', 4) : escaped('U', 8);
}

/// As Go writes a text in its source.
QString quotedText(const QString &text)
{
    QString result = u"\""_s;
    for (const char32_t c : text.toStdU32String())
        result += quotedLetter(c);
    return result + u'"';
}

Result<QString> quote(const Arguments &arguments)
{
    QStringList quoted;
    for (const QString &argument : arguments)
        quoted += quotedText(argument);
    return quoted.join(u' ');
}

/// The verbs of Go that texts and whole numbers have.
Result<QString> formatted(const Arguments &arguments)
{
    QString result;
    qsizetype used = 1;
    const QString &format = arguments[0];
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != u'%') {
            result += format[i];
            continue;
        }
        const QChar verb = ++i < format.size() ? format[i] : QChar(u' ');
        if (verb == u'%') {
            result += verb;
            continue;
        }
        if (!u"svdq"_s.contains(verb))
            return fail(ErrorKind::Syntax, Error::tr("printf knows %s, %v, %d, %q and %%, each without a width."));
        if (used == arguments.size())
            return fail(ErrorKind::Syntax, Error::tr("printf has more verbs than texts."));
        result += verb == u'q' ? quotedText(arguments[used]) : arguments[used];
        ++used;
        if (isTooLongForTemplate(result))
            return tl::unexpected(tooLongForTemplate());
    }
    return used == arguments.size() ? Result<QString>(result) : fail(ErrorKind::Syntax, Error::tr("printf has more texts than verbs."));
}

Result<QString> squote(const Arguments &arguments)
{
    return QString(u'\'' + arguments.join("' '"_L1) + u'\'');
}

/// The shortest path that means the same: no empty or "." component, and ".." only at the start.
QString cleaned(const QString &path)
{
    const bool isRooted = path.startsWith(u'/');
    QStringList kept;
    for (const QString &component : path.split(u'/', Qt::SkipEmptyParts)) {
        if (component == "."_L1)
            continue;
        if (component != ".."_L1 || (!isRooted && (kept.isEmpty() || kept.last() == ".."_L1)))
            kept += component;
        else if (!kept.isEmpty())
            kept.removeLast();
    }
    const QString joined = kept.join(u'/');
    if (isRooted)
        return u'/' + joined;
    return joined.isEmpty() ? u"."_s : joined;
}

Result<QString> clean(const Arguments &arguments)
{
    return cleaned(arguments[0]);
}

Result<QString> base(const Arguments &arguments)
{
    const QStringList components = arguments[0].split(u'/', Qt::SkipEmptyParts);
    if (components.isEmpty())
        return arguments[0].isEmpty() ? u"."_s : u"/"_s;
    return components.last();
}

Result<QString> dir(const Arguments &arguments)
{
    return cleaned(arguments[0].left(arguments[0].lastIndexOf(u'/') + 1));
}

Result<QString> ext(const Arguments &arguments)
{
    const QString name = arguments[0].sliced(arguments[0].lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot);
}

constexpr int many = int(longestTemplate); // as many as a template has room for

constexpr std::array functions{
    TemplateFunction{.name = "base"_L1, .usage = "base PATH"_L1, .call = base},
    TemplateFunction{.name = "cat"_L1, .usage = "cat TEXT..."_L1, .most = many, .takesNumbersAsText = true, .call = cat},
    TemplateFunction{.name = "clean"_L1, .usage = "clean PATH"_L1, .call = clean},
    TemplateFunction{.name = "default"_L1, .usage = "default OTHER TEXT"_L1, .most = 2, .takesNumbersAsText = true, .call = defaultTo},
    TemplateFunction{.name = "dir"_L1, .usage = "dir PATH"_L1, .call = dir},
    TemplateFunction{.name = "ext"_L1, .usage = "ext PATH"_L1, .call = ext},
    TemplateFunction{.name = "lower"_L1, .usage = "lower TEXT"_L1, .call = lower},
    TemplateFunction{.name = "nospace"_L1, .usage = "nospace TEXT"_L1, .call = nospace},
    TemplateFunction{.name = "printf"_L1, .usage = "printf FORMAT TEXT..."_L1, .most = many, .takesNumbersAsText = true, .call = formatted},
    TemplateFunction{.name = "quote"_L1, .usage = "quote TEXT..."_L1, .most = many, .takesNumbersAsText = true, .call = quote},
    TemplateFunction{.name = regexReplaceAllName, .usage = "regexReplaceAll EXPRESSION TEXT REPLACEMENT"_L1, .least = 3, .most = 3, .call = regexReplaceAll},
    TemplateFunction{.name = "repeat"_L1, .usage = "repeat TIMES TEXT"_L1, .least = 2, .most = 2, .numbers = 1, .call = repeat},
    TemplateFunction{.name = "replace"_L1, .usage = "replace OLD NEW TEXT"_L1, .least = 3, .most = 3, .call = replace},
    TemplateFunction{.name = "squote"_L1, .usage = "squote TEXT..."_L1, .most = many, .takesNumbersAsText = true, .call = squote},
    TemplateFunction{.name = "substr"_L1, .usage = "substr START END TEXT"_L1, .least = 3, .most = 3, .numbers = 2, .call = substr},
    TemplateFunction{.name = "title"_L1, .usage = "title TEXT"_L1, .call = title},
    TemplateFunction{.name = "trim"_L1, .usage = "trim TEXT"_L1, .call = trim},
    TemplateFunction{.name = "trimAll"_L1, .usage = "trimAll LETTERS TEXT"_L1, .least = 2, .most = 2, .call = trimAll},
    TemplateFunction{.name = "trimPrefix"_L1, .usage = "trimPrefix PREFIX TEXT"_L1, .least = 2, .most = 2, .call = trimPrefix},
    TemplateFunction{.name = "trimSuffix"_L1, .usage = "trimSuffix SUFFIX TEXT"_L1, .least = 2, .most = 2, .call = trimSuffix},
    TemplateFunction{.name = "trunc"_L1, .usage = "trunc LENGTH TEXT"_L1, .least = 2, .most = 2, .numbers = 1, .call = trunc},
    TemplateFunction{.name = "upper"_L1, .usage = "upper TEXT"_L1, .call = upper},
};

} // namespace

bool isTooLongForTemplate(QStringView text)
{
    constexpr qsizetype longestLetter = 3; // bytes of UTF-8 for a UTF-16 unit
    return text.size() > longestTemplate || (text.size() > longestTemplate / longestLetter && text.toUtf8().size() > longestTemplate);
}

Error tooLongForTemplate()
{
    return {.kind = ErrorKind::Syntax, .message = Error::tr("The text that is made here is longer than %1 bytes.").arg(longestTemplate)};
}

const TemplateFunction *findTemplateFunction(QStringView name)
{
    const auto found = std::find_if(functions.begin(), functions.end(), [name](const TemplateFunction &function) { return name == function.name; });
    return found == functions.end() ? nullptr : &*found;
}

QStringList templateFunctionNames()
{
    QStringList names;
    for (const TemplateFunction &function : functions)
        names += function.name;
    return names;
}

} // namespace lstags::core
