// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"
#include "registry/dockerconfig.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace lstags;
using registry::DockerConfig;

namespace {

const QString source = u"config.json"_s;

DockerConfig configOf(const QString &key, const QJsonObject &entry)
{
    const QJsonObject root{{u"auths"_s, QJsonObject{{key, entry}}}};
    const auto config = DockerConfig::parse(QJsonDocument(root).toJson(), source);
    FUZZ_CHECK(config.has_value());
    return *config;
}

void checkWarnings(const DockerConfig &config)
{
    for (const QString &warning : config.warnings) {
        FUZZ_CHECK(warning.startsWith(source));
        FUZZ_CHECK(fuzz::isClean(warning) && warning.size() < 4096);
    }
}

/// A key that is a registry, or a repository there, is in its normal form, and what it is for finds it.
void checkKey(const DockerConfig &config, const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    const core::RepositoryName name{.registry = key.left(slash), .path = slash < 0 ? u"team/app"_s : key.mid(slash + 1)};
    if (core::RepositoryName::parse(QString(name.registry + u'/' + name.path)) != name)
        return;
    FUZZ_CHECK(config.find(name).has_value());
    const DockerConfig again = configOf(key, {{u"identitytoken"_s, u"t"_s}});
    FUZZ_CHECK(again.auths.size() == 1 && again.auths.contains(key));
}

/// An entry that cannot be used is named, and what it holds is not.
void checkSecrecy(const QString &key)
{
    const QString secret = u"\u00b6secret\u00b6"_s;
    const DockerConfig config = configOf(key, {{u"auth"_s, 1}, {u"password"_s, secret}});
    FUZZ_CHECK(config.auths.isEmpty() && config.warnings.size() == 1);
    FUZZ_CHECK(key.contains(secret) || !config.warnings[0].contains(secret));
    checkWarnings(config);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = fuzz::bytesOf(data, size);
    checkSecrecy(QString::fromUtf8(json));
    const auto config = DockerConfig::parse(json, source);
    if (!config) {
        fuzz::checkError(config.error());
        return 0;
    }
    checkWarnings(*config);
    for (auto it = config->auths.begin(); it != config->auths.end(); ++it)
        checkKey(*config, it.key());
    for (auto it = config->credHelpers.begin(); it != config->credHelpers.end(); ++it)
        FUZZ_CHECK(config->helperFor(it.key()) == *it);
    return 0;
}
