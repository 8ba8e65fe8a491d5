// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/optionsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

constexpr qsizetype longestJson = 256 << 10; // bytes
constexpr qsizetype longestText = 4096;
constexpr qsizetype mostPlatforms = 256;

/// Takes members out of an object; what is left at the end is unknown.
class Members
{
public:
    explicit Members(QJsonObject object) : m_object(std::move(object)) {}

    void read(const QString &key, bool *value)
    {
        const QJsonValue member = m_object.take(key);
        m_isSound = m_isSound && (member.isUndefined() || member.isBool());
        *value = member.toBool(*value);
    }
    void read(const QString &key, QString *value)
    {
        const QJsonValue member = m_object.take(key);
        m_isSound = m_isSound && (member.isUndefined() || (member.isString() && member.toString().size() <= longestText));
        *value = member.toString();
    }
    void read(const QString &key, QList<core::Platform> *platforms)
    {
        const QJsonValue member = m_object.take(key);
        const QJsonArray array = member.toArray();
        m_isSound = m_isSound && (member.isUndefined() || member.isArray()) && array.size() <= mostPlatforms;
        for (const QJsonValue &platform : array)
            *platforms += this->platform(platform.toArray());
    }
    [[nodiscard]] bool areSound() const { return m_isSound && m_object.isEmpty(); }

private:
    core::Platform platform(const QJsonArray &parts)
    {
        const auto isName = [](const QJsonValue &part) { return part.isString() && part.toString().size() <= longestText; };
        m_isSound = m_isSound && parts.size() == 3 && std::all_of(parts.begin(), parts.end(), isName);
        return {.os = parts[0].toString(), .architecture = parts[1].toString(), .variant = parts[2].toString()};
    }

    QJsonObject m_object;
    bool m_isSound = true;
};

} // namespace

QByteArray toJson(const SyncOptions &options)
{
    QJsonArray platforms;
    for (const core::Platform &platform : options.platforms)
        platforms += QJsonArray{platform.os, platform.architecture, platform.variant};
    const QJsonObject object{
        {u"update"_s, options.update},
        {u"keepGoing"_s, options.keepGoing},
        {u"platforms"_s, platforms},
        {u"backupTemplate"_s, options.backupTemplate},
        {u"withReferrers"_s, options.withReferrers},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SyncOptions> parseOptions(const QByteArray &json)
{
    const QJsonDocument document = json.size() <= longestJson ? QJsonDocument::fromJson(json) : QJsonDocument();
    if (!document.isObject())
        return {};
    Members members(document.object());
    SyncOptions options;
    members.read(u"update"_s, &options.update);
    members.read(u"keepGoing"_s, &options.keepGoing);
    members.read(u"platforms"_s, &options.platforms);
    members.read(u"backupTemplate"_s, &options.backupTemplate);
    members.read(u"withReferrers"_s, &options.withReferrers);
    return members.areSound() ? std::optional(options) : std::nullopt;
}

} // namespace lstags::sync
