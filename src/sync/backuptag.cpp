// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/backuptag.h"

#include "core/repositoryname.h"
#include "core/texttemplate.h"

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

tl::unexpected<core::Error> useless(const QString &pattern, const QString &tag, const QString &why)
{
    return core::fail(core::ErrorKind::Usage, core::Error::tr("The backup template \"%1\" is of no use for %2: %3").arg(core::printable(pattern, 256), tag, why));
}

} // namespace

core::Result<QString> backupTag(const QString &pattern, const QString &tag, const QDateTime &now)
{
    const auto compiled = core::TextTemplate::compile(pattern, {u"Tag"_s, u"Date"_s});
    const auto backup = compiled ? compiled->expand({{u"Tag"_s, tag}, {u"Date"_s, now.toUTC().toString(u"yyyyMMdd-HHmmss"_s)}})
                                 : core::Result<QString>(tl::unexpected(compiled.error()));
    if (!backup)
        return useless(pattern, tag, core::Error::tr("column %1: %2").arg(QString::number(backup.error().column), backup.error().message));
    if (!core::isTag(*backup))
        return useless(pattern, tag, core::Error::tr("\"%1\" is no tag.").arg(core::printable(*backup, 256)));
    if (*backup == tag)
        return useless(pattern, tag, core::Error::tr("it makes the same tag."));
    return backup;
}

} // namespace lstags::sync
