// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/texttemplate.h"
#include "fuzz/check.h"

using namespace Qt::StringLiterals;
using namespace lstags;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList fields{u"Prefix"_s, u"Path"_s, u"Name"_s, u"Tag"_s};
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto compiled = core::TextTemplate::compile(text, fields);
    if (!compiled) {
        fuzz::checkError(compiled.error(), text);
        return 0;
    }
    FUZZ_CHECK(compiled->text() == text);
    FUZZ_CHECK(text.toUtf8().size() <= 4096);
    // The template itself is as hostile a value as any.
    const QHash<QString, QString> values{{u"Prefix"_s, u"/quay/io/"_s}, {u"Path"_s, text}, {u"Tag"_s, u"v0.9_RC-1"_s}};
    const auto result = compiled->expand(values);
    if (!result) {
        fuzz::checkError(result.error(), text);
        return 0;
    }
    FUZZ_CHECK(result->toUtf8().size() <= 4096);
    FUZZ_CHECK(compiled->expand(values) == result);
    if (!text.contains("{{"_L1))
        FUZZ_CHECK(*result == text);
    return 0;
}
