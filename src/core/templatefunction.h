// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace lstags::core {

inline constexpr qsizetype longestTemplate = 4096; ///< bytes of UTF-8: of a template, and of every text that is made on the way

inline constexpr QLatin1StringView regexReplaceAllName{"regexReplaceAll"}; ///< its expression is compiled with the template where it is written out

[[nodiscard]] bool isTooLongForTemplate(QStringView text);
[[nodiscard]] Error tooLongForTemplate();

/// A function of templates. The first `numbers` parameters are whole numbers, which the caller has checked, as it has how many
/// arguments there are.
struct TemplateFunction
{
    QLatin1StringView name;
    QLatin1StringView usage; ///< "replace OLD NEW TEXT"
    int least = 1;           ///< arguments
    int most = 1;
    int numbers = 0;
    bool takesNumbersAsText = false; ///< `default 5 .Tag`
    Result<QString> (*call)(const QStringList &arguments) = nullptr; ///< errors carry no column
};

/// Null if there is none of this name.
[[nodiscard]] const TemplateFunction *findTemplateFunction(QStringView name);
[[nodiscard]] QStringList templateFunctionNames();

} // namespace lstags::core
