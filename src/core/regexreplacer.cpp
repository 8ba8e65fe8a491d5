// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/regexreplacer.h"

#include "core/templatefunction.h"

#include <QStringDecoder>

#include <re2/re2.h>

#include <algorithm>

namespace lstags::core {
namespace {

constexpr qsizetype longestExpression = 1024; // bytes
constexpr int memoryBudget = 1 << 18;         // bytes; it bounds the size of the program, so the time per byte of text
constexpr size_t mostSteps = 1 << 17;         // bytes looked at in one call; a name of 255 letters, each a match, takes a quarter

/// QString::fromUtf8 would drop a byte order mark at the start.
QString textOf(const std::string &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The name behind the '$' at the start of `text`, and how long that is with all its signs; 0 if none is there.
std::pair<std::string, size_t> nameAt(std::string_view text)
{
    const bool isBraced = text.size() > 1 && text[1] == '{';
    const auto begin = text.begin() + (isBraced ? 2 : 1);
    const auto end = std::find_if_not(begin, text.end(), isWordCharacter);
    const bool isClosed = !isBraced || (end != text.end() && *end == '}');
    if (begin == end || !isClosed)
        return {};
    return {std::string(begin, end), size_t(end - text.begin()) + (isBraced ? 1 : 0)};
}

size_t sequenceLength(unsigned char lead)
{
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

} // namespace

Result<RegexReplacer> RegexReplacer::compile(QStringView expression)
{
    const QByteArray utf8 = expression.toUtf8();
    if (utf8.size() > longestExpression)
        return fail(ErrorKind::Syntax, Error::tr("The expression is longer than %1 bytes.").arg(longestExpression));
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(memoryBudget);
    RegexReplacer replacer;
    replacer.m_expression = std::make_shared<const re2::RE2>(re2::StringPiece(utf8.constData(), size_t(utf8.size())), options);
    if (!replacer.m_expression->ok()) {
        const QString reason = printable(textOf(replacer.m_expression->error()), 200);
        return fail(ErrorKind::Syntax, Error::tr("\"%1\" is no valid RE2 expression: %2.").arg(printable(expression, 80), reason));
    }
    return replacer;
}

int RegexReplacer::groupOf(const std::string &name) const
{
    const int groups = m_expression->NumberOfCapturingGroups();
    const bool isNumber = name.size() <= 4 && (name == "0" || name[0] != '0')
        && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        const int number = std::stoi(name);
        return number <= groups ? number : -1;
    }
    const auto &names = m_expression->NamedCapturingGroups();
    const auto found = names.find(name);
    return found == names.end() ? -1 : found->second;
}

std::vector<RegexReplacer::Piece> RegexReplacer::piecesOf(std::string_view replacement) const
{
    std::vector<Piece> pieces;
    const auto addText = [&pieces](std::string_view text) {
        if (pieces.empty() || pieces.back().group >= 0)
            pieces.emplace_back();
        pieces.back().text += text;
    };
    while (!replacement.empty()) {
        const size_t dollar = std::min(replacement.find('$'), replacement.size());
        if (dollar > 0)
            addText(replacement.substr(0, dollar));
        replacement.remove_prefix(dollar);
        if (replacement.empty())
            break;
        const auto [name, length] = nameAt(replacement);
        if (const int group = length > 0 ? groupOf(name) : -1; group >= 0)
            pieces.push_back({.text = {}, .group = group});
        if (length == 0)
            addText("$");
        const bool isDoubled = replacement.starts_with("$$");
        replacement.remove_prefix(length > 0 ? length : isDoubled ? 2 : 1);
    }
    return pieces;
}

Result<QString> RegexReplacer::replaceAll(QStringView text, QStringView replacement) const
{
    const std::string source = text.toUtf8().toStdString();
    const std::vector<Piece> pieces = piecesOf(replacement.toUtf8().toStdString());
    int groups = 0;
    for (const Piece &piece : pieces)
        groups = std::max(groups, piece.group);
    std::vector<re2::StringPiece> match(size_t(groups) + 1);
    std::string result;
    size_t end = 0; // of the match before
    size_t steps = 0;
    for (size_t at = 0; at <= source.size();) {
        steps += source.size() - at + pieces.size() + 1;
        if (steps > mostSteps)
            return fail(ErrorKind::Syntax, Error::tr("The expression matches too often in a long text."));
        if (!m_expression->Match(source, at, source.size(), re2::RE2::UNANCHORED, match.data(), int(match.size())))
            break;
        const size_t start = size_t(match[0].data() - source.data());
        const size_t stop = start + match[0].size();
        result.append(source, end, start - end);
        for (const Piece &piece : pieces) {
            const bool counts = stop > end || start == 0; // in Go, an empty match right behind another does not
            if (counts && piece.group < 0)
                result += piece.text;
            else if (counts)
                result.append(match[size_t(piece.group)].data(), match[size_t(piece.group)].size());
        }
        if (result.size() > size_t(longestTemplate))
            return tl::unexpected(tooLongForTemplate());
        end = stop;
        const size_t next = at < source.size() ? at + sequenceLength(static_cast<unsigned char>(source[at])) : at + 1;
        at = std::max(stop, next);
    }
    result.append(source, end);
    return textOf(result);
}

} // namespace lstags::core
