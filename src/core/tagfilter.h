// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QString>

#include <memory>

namespace re2 { class RE2; }

namespace lstags::core {

/// A filter of tags: an RE2 expression that is searched for, not anchored. Linear in time whatever the expression.
class TagFilter
{
public:
    /// At most 1,024 bytes. The error says what RE2 found wrong and, where RE2 quotes the faulty part, its column in `pattern`; else 1.
    [[nodiscard]] static Result<TagFilter> compile(QStringView pattern);

    [[nodiscard]] bool matches(QStringView text) const;
    [[nodiscard]] QString pattern() const;

private:
    std::shared_ptr<const re2::RE2> m_expression; // RE2 cannot be copied; specifications are values and are
};

} // namespace lstags::core
