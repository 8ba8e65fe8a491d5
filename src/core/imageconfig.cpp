// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "core/imageconfig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lstags::core {
namespace {

constexpr qsizetype longestText = 8192; // characters
constexpr qsizetype mostItems = 4096;

/// Reads the fields of an object and takes note of the first that is not what it should be.
class Fields
{
public:
    Fields(QJsonObject object, QString *wrong) : m_object(std::move(object)), m_wrong(wrong) {}

    [[nodiscard]] QString text(QLatin1StringView name) const { return textOf(m_object[name], name); }
    /// A text of many lines: how they were indented says nothing.
    [[nodiscard]] QString line(QLatin1StringView name) const
    {
        const QJsonValue value = m_object[name];
        return expect(value.isString() || isNone(value), name) ? printable(value.toString().simplified(), longestText) : QString();
    }
    [[nodiscard]] std::optional<QDateTime> date(QLatin1StringView name) const { return parseCreated(m_object[name].toString()); }
    [[nodiscard]] bool flag(QLatin1StringView name) const
    {
        const QJsonValue value = m_object[name];
        return expect(value.isBool() || isNone(value), name) && value.toBool();
    }
    [[nodiscard]] QJsonArray array(QLatin1StringView name) const
    {
        const QJsonValue value = m_object[name];
        const bool isGood = value.isArray() ? value.toArray().size() <= mostItems : isNone(value);
        return expect(isGood, name) ? value.toArray() : QJsonArray();
    }
    [[nodiscard]] QJsonObject object(QLatin1StringView name) const
    {
        const QJsonValue value = m_object[name];
        const bool isGood = value.isObject() ? value.toObject().size() <= mostItems : isNone(value);
        return expect(isGood, name) ? value.toObject() : QJsonObject();
    }
    [[nodiscard]] QStringList texts(QLatin1StringView name) const
    {
        QStringList texts;
        const QJsonArray items = array(name);
        for (const QJsonValue &item : items)
            texts += textOf(item, name);
        return texts;
    }
    /// A command: old builders wrote one text for its words.
    [[nodiscard]] QStringList words(QLatin1StringView name) const
    {
        return m_object[name].isString() ? QStringList{text(name)} : texts(name);
    }
    /// The names of a set, which Go writes as an object of empty objects.
    [[nodiscard]] QStringList names(QLatin1StringView name) const
    {
        QStringList names;
        const QJsonObject set = object(name);
        for (auto item = set.begin(); item != set.end(); ++item)
            names += printable(item.key(), longestText);
        return names;
    }
    [[nodiscard]] Texts labels(QLatin1StringView name) const
    {
        Texts labels;
        const QJsonObject map = object(name);
        for (auto item = map.begin(); item != map.end(); ++item)
            labels.insert(printable(item.key(), longestText), textOf(item.value(), name));
        return labels;
    }
    [[nodiscard]] QList<Digest> digests(QLatin1StringView name) const
    {
        QList<Digest> digests;
        const QJsonArray items = array(name);
        for (const QJsonValue &item : items) {
            const auto digest = Digest::parse(item.toString());
            if (expect(digest.has_value(), name))
                digests += *digest;
        }
        return digests;
    }
    [[nodiscard]] QList<Fields> objects(QLatin1StringView name) const
    {
        QList<Fields> objects;
        const QJsonArray items = array(name);
        for (const QJsonValue &item : items) {
            if (expect(item.isObject(), name))
                objects += Fields(item.toObject(), m_wrong);
        }
        return objects;
    }
    [[nodiscard]] Fields below(QLatin1StringView name) const { return {object(name), m_wrong}; }

private:
    [[nodiscard]] static bool isNone(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }
    bool expect(bool isGood, QLatin1StringView name) const
    {
        if (!isGood && m_wrong->isEmpty())
            *m_wrong = name;
        return isGood;
    }
    [[nodiscard]] QString textOf(const QJsonValue &value, QLatin1StringView name) const
    {
        return expect(value.isString() || isNone(value), name) ? printable(value.toString(), longestText) : QString();
    }

    QJsonObject m_object;
    QString *m_wrong;
};

void readSettings(const Fields &fields, ImageConfig *config)
{
    config->user = fields.text("User"_L1);
    config->workingDir = fields.text("WorkingDir"_L1);
    config->stopSignal = fields.text("StopSignal"_L1);
    config->entrypoint = fields.words("Entrypoint"_L1);
    config->cmd = fields.words("Cmd"_L1);
    config->env = fields.texts("Env"_L1);
    config->ports = fields.names("ExposedPorts"_L1);
    config->volumes = fields.names("Volumes"_L1);
    config->labels = fields.labels("Labels"_L1);
}

QList<ImageConfig::Step> readHistory(const Fields &root)
{
    QList<ImageConfig::Step> history;
    const QList<Fields> steps = root.objects("history"_L1);
    for (const Fields &step : steps) {
        history += ImageConfig::Step{.created = step.date("created"_L1),
                                     .createdBy = step.line("created_by"_L1),
                                     .comment = step.line("comment"_L1),
                                     .hasLayer = !step.flag("empty_layer"_L1)};
    }
    return history;
}

/// What the two forms call the same; the settings have the same names in both.
struct Names
{
    QLatin1StringView os;
    QLatin1StringView architecture;
    QLatin1StringView variant;
    QLatin1StringView created;
    QLatin1StringView author;
    QLatin1StringView settings;
    QLatin1StringView content;
    QLatin1StringView diffIds;
};

Result<ImageConfig> read(const QByteArray &body, const Names &names)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return fail(ErrorKind::Protocol, Error::tr("The image config is no JSON object."));
    const QJsonObject object = document.object();
    QString wrong;
    const Fields root(object, &wrong);
    ImageConfig config{.created = root.date(names.created), .author = root.text(names.author)};
    const Platform platform{.os = printable(object[names.os].toString(), 64),
                            .architecture = printable(object[names.architecture].toString(), 64),
                            .variant = printable(object[names.variant].toString(), 64)};
    if (!platform.toString().isEmpty())
        config.platform = platform;
    readSettings(root.below(names.settings), &config);
    config.history = readHistory(root);
    config.diffIds = root.below(names.content).digests(names.diffIds);
    if (!wrong.isEmpty())
        return fail(ErrorKind::Protocol, Error::tr("The image config is broken: \"%1\" is not what it should be.").arg(wrong));
    return config;
}

} // namespace

Result<ImageConfig> ImageConfig::parse(const QByteArray &body)
{
    return read(body, {"os"_L1, "architecture"_L1, "variant"_L1, "created"_L1, "author"_L1, "config"_L1, "rootfs"_L1, "diff_ids"_L1});
}

Result<ImageConfig> ImageConfig::parseInspected(const QByteArray &body)
{
    return read(body, {"Os"_L1, "Architecture"_L1, "Variant"_L1, "Created"_L1, "Author"_L1, "Config"_L1, "RootFS"_L1, "Layers"_L1});
}

} // namespace lstags::core
