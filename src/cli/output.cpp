// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include "core/naturalkey.h"
#include "registry/hostpolicy.h"
#include "report/rowjson.h"
#include "report/textformats.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lstags::cli {
namespace {

using report::createdText;
using report::csvLine;
using report::jsonLine;

QString sizeText(const core::TagRow &row)
{
    return row.details && row.details->size ? QString::number(*row.details->size) : QString();
}

QByteArray csvHeader(const QList<core::Target> &targets)
{
    QStringList fields{u"image"_s, u"registry"_s, u"repository"_s, u"tag"_s, u"state"_s, u"digest"_s, u"targetDigest"_s, u"localId"_s,
                       u"created"_s, u"size"_s, u"mediaType"_s, u"platforms"_s};
    for (const core::Target &target : targets)
        fields += {u"state "_s + target.toString(), u"digest "_s + target.toString()};
    return csvLine(fields);
}

QByteArray csvRow(const core::TagRow &row, const QList<core::Target> &targets)
{
    const core::TagDetails details = row.details.value_or(core::TagDetails());
    const QString created = createdText(row);
    QStringList fields{row.image, row.registry, row.repository, row.tag, core::toString(row.state), row.digest.toString(),
                       row.targetDigest.toString(), row.localId, created.isEmpty() ? created : QString(created + u'Z'), sizeText(row),
                       details.mediaType, details.platforms.join(u' ')};
    for (int i = 0; i < targets.size(); ++i)
        fields += {core::toString(row.at(i).state), row.at(i).digest.toString()};
    return csvLine(fields);
}

/// What stands for the content: the source's digest, or that of the first target that has it.
QString digestText(const core::TagRow &row)
{
    core::Digest digest = row.digest;
    for (int i = 0; i < row.targetCount() && digest.isNull(); ++i)
        digest = row.at(i).digest;
    return digest.toString();
}

QString localIdText(const core::TagRow &row, int engine)
{
    const core::TagAtTarget seen = row.at(engine);
    if (seen.state == core::TagState::Unknown)
        return u"unknown"_s; // not "none there"
    const QString id = core::printable(seen.localId, 255);
    return id.startsWith("sha256:"_L1) ? id.mid(7, 12) : id;
}

QByteArray table(const QList<core::TagRow> &rows, const QList<core::Target> &targets)
{
    QStringList header;
    for (const core::Target &target : targets)
        header += targets.size() == 1 ? u"<STATE>"_s : u"<STATE:%1>"_s.arg(target.toString());
    header += {u"<DIGEST>"_s, u"<(local) ID>"_s, u"<Created At>"_s, u"<IMAGE>:<TAG>"_s};
    const int engine = std::max(core::engineAmong(targets), 0);
    QList<QStringList> lines;
    const auto orUnknown = [](const QString &text) { return text.isEmpty() ? u"n/a"_s : text; };
    for (const core::TagRow &row : rows) {
        QStringList line;
        for (int i = 0; i < targets.size(); ++i)
            line += core::toString(row.at(i).state);
        line += {orUnknown(digestText(row)), orUnknown(localIdText(row, engine)), orUnknown(createdText(row)), row.image + u':' + row.tag};
        lines += line;
    }
    return report::textTable(header, lines);
}

/// Where each tag that `spec` names goes: {"1.0": "localhost:5000/alpine:1.0"}.
core::Result<QJsonObject> destinationsOf(const core::RepositorySpec &spec, const core::DestinationRule &rule)
{
    QJsonObject destinations;
    for (const QString &tag : spec.tags) {
        const auto destination = rule.of(spec.name, tag);
        if (!destination)
            return tl::unexpected(destination.error());
        destinations.insert(tag, destination->toString());
    }
    return destinations;
}

} // namespace

QByteArray formatted(QList<core::TagRow> rows, const QList<core::Target> &targets, OutputFormat format)
{
    const auto key = [](const core::TagRow &row) {
        const qint64 created = row.details && row.details->created ? row.details->created->toSecsSinceEpoch() : -1;
        return std::tuple(created, row.image, core::naturalKey(row.tag));
    };
    std::sort(rows.begin(), rows.end(), [&key](const core::TagRow &a, const core::TagRow &b) { return key(a) < key(b); });
    if (format == OutputFormat::Table)
        return table(rows, targets);
    QByteArray text = format == OutputFormat::Csv ? csvHeader(targets) : QByteArray();
    for (const core::TagRow &row : std::as_const(rows))
        text += format == OutputFormat::Json ? report::jsonRow(row, targets) : csvRow(row, targets);
    return text;
}

QByteArray explained(const QString &input, const core::Result<core::RepositorySpec> &spec, const compare::Settings &settings,
                     const std::optional<core::DestinationRule> &rule)
{
    const auto destinations = spec && rule ? destinationsOf(*spec, *rule) : core::Result<QJsonObject>();
    if (!spec || !destinations) {
        const core::Error error = spec ? destinations.error() : spec.error();
        const QJsonValue null;
        return jsonLine({{"input"_L1, input}, {"valid"_L1, false}, {"error"_L1, error.message}, {"column"_L1, spec ? null : QJsonValue(error.column)},
                         {"registry"_L1, null}, {"apiHost"_L1, null}, {"repository"_L1, null}, {"tags"_L1, QJsonArray()},
                         {"filter"_L1, null}, {"insecure"_L1, null}, {"name"_L1, null}});
    }
    const auto hosts = registry::HostPolicy::make({.insecurePattern = settings.insecurePattern,
                                                   .verifyTls = settings.verifyTls,
                                                   .certificateFolders = settings.certificateFolders});
    const QString filter = spec->filter ? spec->filter->pattern() : spec->selectsAll() ? u".*"_s : QString();
    report::Fields fields{{"input"_L1, input},
                  {"valid"_L1, true},
                  {"error"_L1, QJsonValue()},
                  {"column"_L1, QJsonValue()},
                  {"registry"_L1, spec->name.registry},
                  {"apiHost"_L1, spec->name.apiHost()},
                  {"repository"_L1, spec->name.path},
                  {"tags"_L1, QJsonArray::fromStringList(spec->tags)},
                  {"filter"_L1, filter.isNull() ? u""_s : filter},
                  {"insecure"_L1, hosts && hosts->isInsecure(spec->name.registry)},
                  {"name"_L1, spec->name.familiarName()}};
    if (rule)
        fields += std::pair("destinations"_L1, QJsonValue(*destinations));
    return jsonLine(fields);
}

} // namespace lstags::cli
