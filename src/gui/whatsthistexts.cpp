// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/whatsthistexts.h"

#include <QCoreApplication>
#include <QHash>

namespace lstags::gui {
namespace {

struct Text
{
    const char *name;
    const char *text;
};

constexpr Text texts[]{
    {"entriesListView", QT_TRANSLATE_NOOP("lstags::gui::WhatsThis", "The entries of the list, each with what the last comparison found.")},
};

} // namespace

QString whatsThisText(const QString &objectName)
{
    static const QHash<QString, const char *> byName = [] {
        QHash<QString, const char *> map;
        for (const Text &text : texts)
            map.insert(QString::fromLatin1(text.name), text.text);
        return map;
    }();
    const char *text = byName.value(objectName);
    return text ? QCoreApplication::translate("lstags::gui::WhatsThis", text) : QString();
}

} // namespace lstags::gui
