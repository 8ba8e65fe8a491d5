// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/imagelist.h"
#include "fuzz/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lstags;
using engine::Image;

namespace {

constexpr qint64 largestSize = qint64(1) << 50; // bytes
constexpr qsizetype longestId = 255;

void checkImage(const Image &image)
{
    FUZZ_CHECK(fuzz::isClean(image.id) && image.id.size() < 4096);
    FUZZ_CHECK(image.size >= 0 && image.size <= largestSize);
    FUZZ_CHECK(!image.created || (image.created->isValid() && image.created->date().year() <= 9999));
    FUZZ_CHECK(std::all_of(image.tags.begin(), image.tags.end(), [](const QString &tag) { return !tag.isEmpty() && fuzz::isClean(tag) && !tag.contains(u"<none>"); }));
    for (const core::Digest &digest : image.digests)
        FUZZ_CHECK(!digest.isNull() && image.digests.count(digest) == 1);
}

QJsonObject written(const Image &image)
{
    QJsonArray digests;
    for (const core::Digest &digest : image.digests)
        digests += QString(u"quay.io/app@" + digest.toString());
    return {{u"Id"_s, image.id},
            {u"RepoTags"_s, QJsonArray::fromStringList(image.tags)},
            {u"RepoDigests"_s, digests},
            {u"Created"_s, image.created ? image.created->toSecsSinceEpoch() : 0},
            {u"Size"_s, image.size}};
}

void checkRoundTrip(const Image &image)
{
    if (image.id.size() > longestId) // it was cut, and would be again
        return;
    const auto again = engine::parseImages(QJsonDocument(QJsonArray{written(image)}).toJson());
    FUZZ_CHECK(again && again->size() == 1 && again->front() == image);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    if (const auto image = engine::parseImage(body)) {
        checkImage(*image);
        checkRoundTrip(*image);
    } else {
        fuzz::checkError(image.error());
    }
    const auto images = engine::parseImages(body);
    if (!images) {
        fuzz::checkError(images.error());
        return 0;
    }
    FUZZ_CHECK(images->size() <= body.size());
    for (const Image &image : *images) {
        checkImage(image);
        checkRoundTrip(image);
    }
    return 0;
}
