// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/help.h"

#include <QCoreApplication>

namespace lstags::gui {
namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(lstags::gui::Help)
};

} // namespace

QString grammarHelp()
{
    return Help::tr("[REGISTRY[:PORT]/]REPOSITORY[:TAG][~/FILTER/][=TAG1,TAG2] — without a registry, Docker Hub is meant; with nothing "
                    "behind the name, all tags. ~/…/ takes the listed tags that the expression finds; :TAG and =TAG1,TAG2 name tags; both "
                    "together take either.");
}

} // namespace lstags::gui
