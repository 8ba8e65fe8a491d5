// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/streams.h"

#include "core/error.h"
#include "net/redaction.h"

using namespace Qt::StringLiterals;

namespace lstags::cli {

QByteArray traceLine(const net::TraceEntry &entry)
{
    const QString line = u"%1 %2 %3 %4 %5 bytes %6 ms %7\n"_s.arg(entry.started.toString(u"HH:mm:ss.zzz"_s), QString::fromLatin1(entry.verb), entry.url)
                             .arg(entry.status)
                             .arg(entry.bytes)
                             .arg(double(entry.duration.count()) / 1000.0, 0, 'f', 1)
                             .arg(core::printable(entry.note));
    return QString(line + net::headerLines(entry)).toUtf8();
}

QByteArray printableLine(const QString &line)
{
    return core::printable(line).toUtf8() + '\n';
}

} // namespace lstags::cli
