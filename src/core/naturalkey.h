// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace lstags::core {

/// A key whose plain byte order is the natural version order of `text`: v9 < v10, 1.0-rc1 < 1.0 (a pre-release comes
/// before its release, as in semver), 1.2 < 1.2.1, 3.20 < 3.20.3, case decides last. QCollator's numeric mode is
/// ignored in the C locale, so this is our own. Computed once a row, compared as bytes.
[[nodiscard]] QByteArray naturalKey(QStringView text);

} // namespace lstags::core
