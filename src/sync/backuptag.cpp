// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "sync/backuptag.h"

#include "core/repositoryname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lstags::sync {
namespace {

QString expanded(QString pattern, const QString &tag, const QString &date)
{
    static const QRegularExpression tagField(u"\\{\\{ *\\.Tag *\\}\\}"_s);
    static const QRegularExpression dateField(u"\\{\\{ *\\.Date *\\}\\}"_s);
    return pattern.replace(tagField, tag).replace(dateField, date);
}

} // namespace

core::Result<QString> backupTag(const QString &pattern, const QString &tag, const QDateTime &now)
{
    const QString backup = expanded(pattern, tag, now.toUTC().toString(u"yyyyMMdd-HHmmss"_s));
    if (!core::isTag(backup))
        return core::fail(core::ErrorKind::Usage, core::Error::tr("The backup template \"%1\" makes \"%2\" of %3, which is no tag.")
                                                      .arg(core::printable(pattern, 256), core::printable(backup, 256), tag));
    if (backup == tag)
        return core::fail(core::ErrorKind::Usage, core::Error::tr("The backup template \"%1\" makes no other tag of %2.").arg(core::printable(pattern, 256), tag));
    return backup;
}

} // namespace lstags::sync
