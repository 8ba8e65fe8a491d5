// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/views/savedview.h"

#include "core/error.h"
#include "gui/format.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

constexpr qsizetype longestText = 4096;
constexpr qsizetype longestLayout = 64 * 1024;
constexpr qsizetype mostTargets = 64;

} // namespace

QJsonObject SavedView::toJson() const
{
    QStringList states;
    for (const LineState state : shownOrder) {
        if (filter.states.contains(state))
            states += stateIconName(state);
    }
    return {{u"name"_s, name},
            {u"list"_s, listFile},
            {u"targets"_s, QJsonArray::fromStringList(targets)},
            {u"text"_s, filter.text},
            {u"states"_s, QJsonArray::fromStringList(states)},
            {u"hidesPresent"_s, filter.hidesPresent},
            {u"columns"_s, QString::fromLatin1(columns.toBase64())}};
}

std::optional<SavedView> SavedView::fromJson(const QJsonObject &json)
{
    SavedView view{.name = json.value(u"name"_s).toString(),
                   .listFile = json.value(u"list"_s).toString(),
                   .targets = json.value(u"targets"_s).toVariant().toStringList().mid(0, mostTargets),
                   .filter = {.text = json.value(u"text"_s).toString(), .states = {}, .hidesPresent = json.value(u"hidesPresent"_s).toBool()},
                   .columns = QByteArray::fromBase64(json.value(u"columns"_s).toString().toLatin1())};
    const QStringList states = json.value(u"states"_s).toVariant().toStringList();
    for (const LineState state : shownOrder) {
        if (states.contains(stateIconName(state)))
            view.filter.states.insert(state);
    }
    const auto isTooLong = [](const QString &text) { return text.size() > longestText; };
    const bool isOurs = !view.name.isEmpty() && view.name == nameFrom(view.name);
    if (!isOurs || isTooLong(view.listFile) || isTooLong(view.filter.text) || std::ranges::any_of(view.targets, isTooLong) || view.columns.size() > longestLayout)
        return {};
    return view;
}

QString SavedView::nameFrom(const QString &text)
{
    return core::printable(text.simplified(), longestName).left(longestName).trimmed();
}

} // namespace lstags::gui
