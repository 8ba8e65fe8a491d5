// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"
#include "registry/taglist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lstags;

namespace {

QByteArray pageOf(const QStringList &tags)
{
    return QJsonDocument(QJsonObject{{u"name"_s, u"team/app"_s}, {u"tags"_s, QJsonArray::fromStringList(tags)}}).toJson();
}

/// A text that is no tag is counted, never let through.
void checkItem(const QString &text)
{
    const auto page = registry::parseTagPage(pageOf({text, u"latest"_s}));
    const bool isTag = core::isTag(text);
    FUZZ_CHECK(page && page->invalid == int(!isTag));
    FUZZ_CHECK(page->tags == (isTag ? QStringList{text, u"latest"_s} : QStringList{u"latest"_s}));
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    checkItem(QString::fromUtf8(body));
    const auto page = registry::parseTagPage(body);
    if (!page) {
        fuzz::checkError(page.error());
        FUZZ_CHECK(page.error().kind == core::ErrorKind::Protocol);
        return 0;
    }
    FUZZ_CHECK(std::all_of(page->tags.begin(), page->tags.end(), core::isTag));
    FUZZ_CHECK(page->invalid >= 0 && page->tags.size() + page->invalid <= body.size());
    const auto again = registry::parseTagPage(pageOf(page->tags));
    FUZZ_CHECK(again && again->tags == page->tags && again->invalid == 0);
    return 0;
}
