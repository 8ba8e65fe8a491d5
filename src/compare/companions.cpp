// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/companions.h"

#include "core/referrers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace lstags::compare {
namespace {

using Referrers = core::Result<QList<core::Referrer>>;

QCoro::Task<Referrers> referrersOf(registry::Client *client, core::RepositoryName name, core::Digest subject, std::stop_token stop)
{
    auto asked = client->referrers(name, subject, stop);
    const auto listed = co_await asked;
    if (!listed)
        co_return tl::unexpected(listed.error());
    if (*listed)
        co_return **listed;
    const QString tag = core::referrersTag(subject);
    auto looked = client->head(name, tag, false, stop);
    const auto head = co_await looked;
    if (!head && head.error().kind == core::ErrorKind::NotFound)
        co_return QList<core::Referrer>();
    if (!head)
        co_return tl::unexpected(head.error());
    auto read = client->manifest(name, tag, stop);
    const auto index = co_await read;
    if (!index)
        co_return tl::unexpected(index.error());
    co_return core::parseReferrers(index->body);
}

Companion companionOf(const core::Referrer &referrer)
{
    const QJsonObject &descriptor = referrer.descriptor;
    const QString artifact = descriptor["artifactType"_L1].toString();
    const QString type = core::printable(artifact.isEmpty() ? descriptor["mediaType"_L1].toString() : artifact, 255);
    return {.kind = companionKind(type),
            .origin = Companion::Origin::Referrer,
            .type = type,
            .tag = {},
            .digest = referrer.digest,
            .size = std::max<qint64>(descriptor["size"_L1].toInteger(), 0),
            .annotations = core::parseTexts(descriptor["annotations"_L1])};
}

} // namespace

Companion::Kind companionKind(const QString &type)
{
    struct Word
    {
        QLatin1StringView part;
        Companion::Kind kind;
    };
    static constexpr std::array words{
        Word{.part = "spdx"_L1, .kind = Companion::Kind::Sbom},
        Word{.part = "cyclonedx"_L1, .kind = Companion::Kind::Sbom},
        Word{.part = "sbom"_L1, .kind = Companion::Kind::Sbom},
        Word{.part = "in-toto"_L1, .kind = Companion::Kind::Attestation},
        Word{.part = "attestation"_L1, .kind = Companion::Kind::Attestation},
        Word{.part = "provenance"_L1, .kind = Companion::Kind::Attestation},
        Word{.part = ".att"_L1, .kind = Companion::Kind::Attestation},
        Word{.part = "sigstore"_L1, .kind = Companion::Kind::Signature},
        Word{.part = "cosign"_L1, .kind = Companion::Kind::Signature},
        Word{.part = "notary"_L1, .kind = Companion::Kind::Signature},
        Word{.part = "signature"_L1, .kind = Companion::Kind::Signature},
        Word{.part = ".sig"_L1, .kind = Companion::Kind::Signature},
    };
    for (const Word &word : words) {
        if (type.contains(word.part, Qt::CaseInsensitive))
            return word.kind;
    }
    return Companion::Kind::Other;
}

QCoro::Task<FoundCompanions> findCompanions(registry::Client *client, core::RepositoryName name, core::TagContent content, std::stop_token stop)
{
    FoundCompanions found;
    for (const core::Descriptor &child : std::as_const(content.attestations)) {
        const QString type = child.annotations.value(u"vnd.docker.reference.type"_s, child.mediaType);
        found.companions += Companion{.kind = companionKind(type),
                                      .origin = Companion::Origin::Index,
                                      .type = type,
                                      .tag = {},
                                      .digest = child.digest,
                                      .size = child.size,
                                      .annotations = child.annotations};
    }
    auto task = referrersOf(client, name, content.descriptor.digest, stop);
    const auto referrers = co_await task;
    if (!referrers)
        found.problem = referrers.error().message;
    for (const core::Referrer &referrer : referrers.value_or(QList<core::Referrer>()))
        found.companions += companionOf(referrer);
    const QStringList tags = core::digestTags(content.descriptor.digest);
    for (const QString &tag : tags) {
        auto looked = client->head(name, tag, false, stop);
        const auto head = co_await looked;
        if (head) {
            found.companions += Companion{.kind = companionKind(tag),
                                          .origin = Companion::Origin::Tag,
                                          .type = head->mediaType,
                                          .tag = tag,
                                          .digest = head->digest,
                                          .size = head->size};
        } else if (head.error().kind != core::ErrorKind::NotFound && found.problem.isEmpty()) {
            found.problem = head.error().message;
        }
    }
    co_return found;
}

} // namespace lstags::compare
