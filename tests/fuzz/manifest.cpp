// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/manifest.h"
#include "fuzz/check.h"

using namespace Qt::StringLiterals;
using namespace lstags;

namespace {

constexpr qint64 largestSize = qint64(1) << 50; // bytes

void checkDate(const std::optional<QDateTime> &date)
{
    if (!date)
        return;
    FUZZ_CHECK(date->isValid() && date->timeSpec() == Qt::UTC);
    FUZZ_CHECK(date->date().year() >= 1970 && date->date().year() <= 9999);
    FUZZ_CHECK(core::parseCreated(date->toString(Qt::ISODateWithMs)) == date);
}

void checkPlatform(const std::optional<core::Platform> &platform)
{
    if (platform)
        FUZZ_CHECK(fuzz::isClean(platform->toString()) && platform->toString().size() < 3000);
}

void checkTexts(const core::Texts &texts)
{
    FUZZ_CHECK(texts.size() <= 1000);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        FUZZ_CHECK(fuzz::isClean(text.key()) && fuzz::isClean(text.value()));
}

void checkDescriptor(const core::Descriptor &descriptor)
{
    FUZZ_CHECK(!descriptor.digest.isNull());
    FUZZ_CHECK(core::Digest::parse(descriptor.digest.bytes()) == descriptor.digest);
    FUZZ_CHECK(descriptor.size >= 0 && descriptor.size <= largestSize);
    FUZZ_CHECK(fuzz::isClean(descriptor.mediaType));
    checkTexts(descriptor.annotations);
    checkPlatform(descriptor.platform);
}

void checkManifest(const core::Manifest &manifest)
{
    const bool isImage = manifest.kind == core::ManifestKind::Image;
    FUZZ_CHECK(fuzz::isClean(manifest.mediaType));
    FUZZ_CHECK(isImage || (!manifest.config && manifest.layers.isEmpty()));
    FUZZ_CHECK(manifest.kind == core::ManifestKind::Index || manifest.manifests.isEmpty());
    FUZZ_CHECK(manifest.contentSize().has_value() == isImage);
    FUZZ_CHECK(manifest.contentSize().value_or(0) >= 0 && manifest.contentSize().value_or(0) <= largestSize);
    if (manifest.config)
        checkDescriptor(*manifest.config);
    for (const core::Descriptor &descriptor : manifest.layers + manifest.manifests)
        checkDescriptor(descriptor);
    checkTexts(manifest.annotations);
    checkDate(manifest.created);
}

void readManifest(const QByteArray &body, const QString &contentType)
{
    const auto manifest = core::Manifest::parse(body, contentType);
    if (!manifest) {
        fuzz::checkError(manifest.error());
        return;
    }
    checkManifest(*manifest);
    const QString &mediaType = manifest->mediaType;
    const bool isBare = mediaType == mediaType.trimmed() && !mediaType.contains(u';');
    FUZZ_CHECK(!isBare || core::Manifest::parse(body, mediaType)); // what it calls itself does not contradict it
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, size);
    for (const QString &contentType : {QString(), u"application/json"_s, u"application/vnd.oci.image.index.v1+json"_s,
                                       u"application/vnd.docker.distribution.manifest.v2+json; charset=utf-8"_s})
        readManifest(body, contentType);
    readManifest(body, QString::fromUtf8(body));
    checkDate(core::parseCreated(QString::fromUtf8(body)));
    return 0;
}
