// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace re2 { class RE2; }

namespace lstags::core {

/// Replaces what an RE2 expression finds, as Go's Regexp.ReplaceAllString does.
class RegexReplacer
{
public:
    /// At most 1,024 bytes; the error (without a column) says what RE2 found wrong.
    [[nodiscard]] static Result<RegexReplacer> compile(QStringView expression);

    /// In `replacement`, $1, ${1}, $name and ${name} stand for groups - a name is as long as it can be, one that is no group is empty -
    /// and $$ for a dollar sign. Fails where the result would be too long for a template, or where finding all matches would take more
    /// than linear time by far.
    [[nodiscard]] Result<QString> replaceAll(QStringView text, QStringView replacement) const;

private:
    /// A piece of a replacement: a text, or what a group has found.
    struct Piece
    {
        std::string text;
        int group = -1;
    };

    [[nodiscard]] std::vector<Piece> piecesOf(std::string_view replacement) const;
    [[nodiscard]] int groupOf(const std::string &name) const;

    std::shared_ptr<const re2::RE2> m_expression; // RE2 cannot be copied; templates are values and are
};

} // namespace lstags::core
