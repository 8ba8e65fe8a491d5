// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lstags::net {

/// The alert (RFC 8446, section 6) by which a peer refused what we showed it, mostly that we have no certificate: "certificate required".
/// Read from Qt's words for a failure, which quote OpenSSL's; empty if it was something else.
[[nodiscard]] QString refusingAlert(const QString &errorText);

} // namespace lstags::net
