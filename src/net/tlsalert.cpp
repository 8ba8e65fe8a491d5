// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/tlsalert.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lstags::net {

QString refusingAlert(const QString &errorText)
{
    static const QRegularExpression alert(
        u"SSL routines:.*\\balert ((?:handshake failure|certificate required|(?:no|bad|unsupported) certificate|"
        "certificate (?:revoked|expired|unknown)|unknown ca|access denied|decrypt error))"_s);
    return alert.match(errorText).captured(1);
}

} // namespace lstags::net
