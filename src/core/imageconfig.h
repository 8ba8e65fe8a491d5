// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/manifest.h"

#include <QStringList>

namespace lstags::core {

/// What the config blob of an image says. Texts are printable, each at most 8,192 characters. A date is never one that stands for
/// "unknown" (reproducible builds write 1970 or 1980): then there is none.
struct ImageConfig
{
    /// How a layer, or a setting that has none, came to be.
    struct Step
    {
        std::optional<QDateTime> created;
        QString createdBy;
        QString comment;
        bool hasLayer = true;
        bool operator==(const Step &) const = default;
    };

    std::optional<QDateTime> created = {};
    std::optional<Platform> platform = {};
    QString author = {};
    QString user = {};
    QString workingDir = {};
    QString stopSignal = {};
    QStringList entrypoint = {};
    QStringList cmd = {};
    QStringList env = {}; ///< "NAME=value"
    QStringList ports = {}; ///< "80/tcp"
    QStringList volumes = {};
    Texts labels = {};
    QList<Step> history = {};
    QList<Digest> diffIds = {}; ///< of the layers' uncompressed content

    /// Refuses what an engine cannot use either: a value of another type than the specification has (null is none), lists of more than
    /// 4,096 items. Date and platform are forgiven.
    [[nodiscard]] static Result<ImageConfig> parse(const QByteArray &body);
    /// The same as an engine tells it of an image that it has, under other names and without a history.
    [[nodiscard]] static Result<ImageConfig> parseInspected(const QByteArray &body);

    bool operator==(const ImageConfig &) const = default;
};

} // namespace lstags::core
