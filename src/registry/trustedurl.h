// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QUrl;

namespace lstags::registry {

/// Why a place that the registry at `registry` named - a token server, where an upload goes on - is not to be asked: no address, another
/// scheme than http(s), a user name in it, https left for http, a private network named by a registry that is not in one (CVE-2026-48978,
/// CVE-2026-50151). Empty: nothing speaks against it. Written to stand behind a colon.
[[nodiscard]] QString whyUntrusted(const QUrl &registry, const QUrl &target);

} // namespace lstags::registry
