// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/settingtexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lstags::gui {
namespace {

struct SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::SettingTexts)
};

QString translated(const char *text)
{
    return QCoreApplication::translate("lstags::core::Setting", text);
}

} // namespace

QString settingTitle(const core::Setting &setting)
{
    return translated(setting.title);
}

QString choiceTitle(const core::SettingChoice &choice)
{
    return translated(choice.title);
}

QString settingExplanation(const core::Setting &setting)
{
    QStringList sentences{translated(setting.what)};
    if (!setting.isLive)
        sentences += SettingTexts::tr("Counts from the next start on.");
    if (setting.option)
        sentences += SettingTexts::tr("For the command: %1.").arg(QString::fromLatin1(setting.option).remove(u'!'));
    return sentences.join(u' ');
}

SettingPage pageOf(const core::Setting &setting)
{
    const QLatin1StringView key(setting.key);
    return key.startsWith("registries/"_L1) ? SettingPage::Registries
           : key.startsWith("compare/"_L1)  ? SettingPage::Comparing
           : key.startsWith("jobs/"_L1)     ? SettingPage::Jobs
                                            : SettingPage::Window;
}

QString pageTitle(SettingPage page)
{
    switch (page) {
    case SettingPage::Registries:
        return SettingTexts::tr("Registries");
    case SettingPage::Comparing:
        return SettingTexts::tr("Comparing");
    case SettingPage::Jobs:
        return SettingTexts::tr("Jobs");
    case SettingPage::Window:
        break;
    }
    return SettingTexts::tr("Window");
}

} // namespace lstags::gui
