// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/scriptedserver.h"

namespace lstags::tests {

// What a scripted server says as a registry. Every tag is an image of its own with the tag's name for a content: the same tag at two
// servers has one digest.

inline constexpr auto imageType = "application/vnd.docker.distribution.manifest.v2+json";
inline constexpr auto indexType = "application/vnd.docker.distribution.manifest.list.v2+json";
/// The config blob of every image.
inline const QByteArray config = R"({"created":"2024-05-01T12:00:00Z","os":"linux","architecture":"amd64"})";

[[nodiscard]] QByteArray digestOf(const QByteArray &bytes);
[[nodiscard]] QByteArray manifestOf(const QByteArray &content);
[[nodiscard]] QByteArray listPath(const QByteArray &repository = "team/app");
[[nodiscard]] QByteArray manifestPath(const QByteArray &tag, const QByteArray &repository = "team/app");
[[nodiscard]] QByteArray configPath(const QByteArray &repository = "team/app");

[[nodiscard]] Reply manifestReply(const QByteArray &body, const QByteArray &type = imageType);
[[nodiscard]] Reply tagPage(const QByteArrayList &tags, const net::Headers &headers = {});
[[nodiscard]] Reply status(int code, const net::Headers &headers = {});
[[nodiscard]] Reply truncated(Reply reply, qsizetype missing);

/// What is true of a repository; lies that were expected before go first.
void offer(ScriptedServer &server, const QByteArrayList &tags, const QByteArray &repository = "team/app");
/// 404 for whatever was not expected before.
void offerNothing(ScriptedServer &server);

} // namespace lstags::tests
