// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/entries/keptlists.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct Kept
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::KeptLists)
};

constexpr int version = 1;

QJsonObject toObject(const KeptList &list)
{
    QJsonObject object{{u"path"_s, list.path}};
    if (list.modified.isValid()) {
        object.insert(u"modified"_s, double(list.modified.toMSecsSinceEpoch()));
        object.insert(u"size"_s, double(list.size));
    }
    if (list.entries)
        object.insert(u"entries"_s, QJsonArray::fromStringList(*list.entries));
    return object;
}

std::optional<QStringList> entriesOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > KeptLists::mostEntries)
        return {};
    QStringList entries;
    for (const QJsonValue &entry : array) {
        if (!entry.isString())
            return {};
        entries += entry.toString();
    }
    return entries;
}

/// nullopt: something is not as toObject() wrote it.
std::optional<KeptList> fromObject(const QJsonObject &object)
{
    KeptList list{.path = object.value("path"_L1).toString(), .entries = {}, .modified = {}, .size = 0};
    const bool hasEntries = object.contains("entries"_L1);
    if (hasEntries && !(list.entries = entriesOf(object.value("entries"_L1))))
        return {};
    const bool isLost = !hasEntries && list.path.isEmpty();
    if (!object.value("path"_L1).isString() || isLost || list.path.contains(QChar::Null))
        return {};
    if (const QJsonValue modified = object.value("modified"_L1); modified.isDouble())
        list.modified = QDateTime::fromMSecsSinceEpoch(modified.toInteger());
    list.size = object.value("size"_L1).toInteger();
    return list;
}

} // namespace

QByteArray KeptLists::toJson() const
{
    QJsonArray array;
    for (const KeptList &list : lists)
        array += toObject(list);
    return QJsonDocument(QJsonObject{{u"version"_s, version}, {u"current"_s, current}, {u"lists"_s, array}}).toJson(QJsonDocument::Compact);
}

core::Result<KeptLists> KeptLists::fromJson(const QByteArray &json)
{
    const auto refuse = [](const QString &why) { return core::fail(core::ErrorKind::Syntax, why); };
    if (json.size() > mostBytes)
        return refuse(Kept::tr("It is too large."));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray array = root.value("lists"_L1).toArray();
    if (root.value("version"_L1).toInt() != version || array.size() > mostLists)
        return refuse(Kept::tr("It is not one of this version of lstags."));
    KeptLists kept;
    for (const QJsonValue &value : array) {
        const auto list = fromObject(value.toObject());
        if (!list)
            return refuse(Kept::tr("The list %1 in it is broken.").arg(kept.lists.size() + 1));
        kept.lists += *list;
    }
    kept.current = qBound(0, root.value("current"_L1).toInt(), std::max(0, int(kept.lists.size()) - 1));
    return kept;
}

} // namespace lstags::gui
