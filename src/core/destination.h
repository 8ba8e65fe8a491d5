// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/repositoryname.h"
#include "core/texttemplate.h"

#include <QString>

#include <optional>

namespace lstags::core {

/// Where a tag goes: a legal reference.
struct Destination
{
    RepositoryName name;
    QString tag;

    [[nodiscard]] QString toString() const; ///< "localhost:5000/mirror/alpine:3.1", with the registry always

    bool operator==(const Destination &) const = default;
    friend size_t qHash(const Destination &destination, size_t seed = 0)
    {
        return qHashMulti(seed, destination.name, destination.tag);
    }
};

/// Where tags go when they are pushed: REGISTRY/PATH:TAG, path and tag by templates.
///
/// Fields of both templates: .Prefix, with a slash at each end ("/quay/io/"); .Path, that of the source with the separator put in
/// ("coreos/flannel"); .Name, the source as people write it ("quay.io/coreos/flannel", "alpine"), as in the Go tool; .Tag;
/// .Registry, the source's host without a port.
/// Where prefix and path meet, one slash is enough and two are no fault.
class DestinationRule
{
public:
    struct Options
    {
        QString registry = QStringLiteral("localhost:5000"); ///< -r: host[:port]
        /// -R: "/" puts nothing before the path. None or empty: made from the source's host, with slashes for its dots.
        std::optional<QString> prefix = {};
        QString separator = QStringLiteral("/"); ///< -s: what stands between the components of the source's path
        QString pathTemplate = QStringLiteral("{{ .Prefix }}{{ .Path }}");
        QString tagTemplate = QStringLiteral("{{ .Tag }}");

        bool operator==(const Options &) const = default;
    };

    /// Errors name the option and what it was; of a template also the column, which is set as well.
    [[nodiscard]] static Result<DestinationRule> make(const Options &options);
    /// A template of a path or a tag; the error is its own, with the column in `text`.
    [[nodiscard]] static Result<TextTemplate> compile(QStringView text);

    /// Errors name the source, the template and, where that is no legal reference, the text that it made.
    [[nodiscard]] Result<Destination> of(const RepositoryName &source, const QString &tag) const;
    [[nodiscard]] const QString &registry() const { return m_registry; } ///< normalised
    [[nodiscard]] const QString &pathTemplate() const { return m_path.text(); }
    [[nodiscard]] const QString &tagTemplate() const { return m_tag.text(); }

private:
    DestinationRule(TextTemplate path, TextTemplate tag) : m_path(std::move(path)), m_tag(std::move(tag)) {}
    [[nodiscard]] Result<QString> prefixFor(const RepositoryName &source) const;

    QString m_registry;
    QString m_prefix; // with a slash at each end; empty: from the source's host
    QString m_separator;
    TextTemplate m_path;
    TextTemplate m_tag;
};

} // namespace lstags::core
