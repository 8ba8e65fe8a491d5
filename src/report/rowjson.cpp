// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "report/rowjson.h"

#include "report/textformats.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lstags::report {

namespace {

QJsonValue stateValue(core::TagState state)
{
    return state == core::TagState::Unknown ? QJsonValue() : QJsonValue(core::toString(state));
}

/// [{"place": "engine", "state": "PRESENT", "digest": "sha256:..."}], in the order of the targets.
QJsonArray targetsOf(const core::TagRow &row, const QList<core::Target> &targets)
{
    QJsonArray array;
    for (int i = 0; i < targets.size(); ++i) {
        const core::TagAtTarget seen = row.at(i);
        array += QJsonObject{{"place"_L1, targets.at(i).toString()}, {"state"_L1, stateValue(seen.state)}, {"digest"_L1, orNull(seen.digest.toString())}};
    }
    return array;
}

} // namespace

QString createdText(const core::TagRow &row)
{
    const bool known = row.details && row.details->created;
    return known ? row.details->created->toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString();
}

QByteArray jsonRow(const core::TagRow &row, const QList<core::Target> &targets)
{
    const core::TagDetails details = row.details.value_or(core::TagDetails());
    const QString created = createdText(row);
    return jsonLine({{"image"_L1, row.image},
                     {"registry"_L1, row.registry},
                     {"repository"_L1, row.repository},
                     {"tag"_L1, row.tag},
                     {"state"_L1, stateValue(row.state)},
                     {"digest"_L1, orNull(row.digest.toString())},
                     {"targetDigest"_L1, orNull(row.targetDigest.toString())},
                     {"localId"_L1, orNull(row.localId)},
                     {"created"_L1, created.isEmpty() ? QJsonValue() : QJsonValue(QString(created + u'Z'))},
                     {"size"_L1, details.size ? QJsonValue(*details.size) : QJsonValue()},
                     {"mediaType"_L1, orNull(details.mediaType)},
                     {"platforms"_L1, details.platforms.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(details.platforms))},
                     {"targets"_L1, targetsOf(row, targets)}});
}

} // namespace lstags::report
