// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "core/repositoryname.h"
#include "net/http.h"

namespace lstags::registry {

/// What a registry's body says went wrong: the forms of the distribution API and of vendors, made printable, at most 2 KiB; may be empty.
[[nodiscard]] QString errorText(const QByteArray &body);
/// Whether it is an answer of the distribution API by its form, a failure too.
[[nodiscard]] bool isFromRegistry(const net::Response &response);
/// The texts of `Warning: 299 - "text"` (RFC 7234), made printable, at most 5.
[[nodiscard]] QStringList warningTexts(const net::Headers &headers);
/// The error that `response` stands for, for a request about `name`; `who` starts the sentence ("quay.io").
[[nodiscard]] core::Error errorFrom(const core::RepositoryName &name, const QString &who, const net::Response &response);
/// The same for a blob of `name`, which nobody named.
[[nodiscard]] core::Error blobErrorFrom(const core::RepositoryName &name, const core::Digest &blob, const net::Response &response);

} // namespace lstags::registry
