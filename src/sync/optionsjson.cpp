// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/optionsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

constexpr qsizetype longestJson = 256 << 10; // bytes
constexpr qsizetype longestText = 4096;
constexpr qsizetype mostPlatforms = 256;
constexpr int mostBlobs = 1024; // at once

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
    template <typename T>
    void read(const QString &key, T *value, qint64 least, qint64 most)
    {
        const QJsonValue member = m_object.take(key);
        if (member.isUndefined())
            return;
        const qint64 number = member.toInteger(least - 1); // also for one with a fraction
        m_isSound = m_isSound && number >= least && number <= most;
        *value = T(m_isSound ? number : least);
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
        {u"withReferrers"_s, options.withReferrers},
        {u"backupTemplate"_s, options.backupTemplate},
        {u"parallelBlobs"_s, options.parallelBlobs},
        {u"limitRate"_s, options.limitRate},
        {u"chunkSize"_s, options.chunkSize},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SyncOptions> parseOptions(const QByteArray &json)
{
    const QJsonDocument document = json.size() <= longestJson ? QJsonDocument::fromJson(json) : QJsonDocument();
    if (!document.isObject())
        return {};
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    Members members(document.object());
    SyncOptions options;
    members.read(u"update"_s, &options.update);
    members.read(u"keepGoing"_s, &options.keepGoing);
    members.read(u"platforms"_s, &options.platforms);
    members.read(u"withReferrers"_s, &options.withReferrers);
    members.read(u"backupTemplate"_s, &options.backupTemplate);
    members.read(u"parallelBlobs"_s, &options.parallelBlobs, 1, mostBlobs);
    members.read(u"limitRate"_s, &options.limitRate, 0, most);
    members.read(u"chunkSize"_s, &options.chunkSize, 0, most);
    return members.areSound() ? std::optional(options) : std::nullopt;
}

} // namespace lstags::sync
