// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repositoryname.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace lstags::gui {

/// Repositories and tags that were seen before, to complete what is typed. Holds only what the reference grammar allows, and no more than
/// fits: what was not seen for longest goes first.
class SeenNames
{
public:
    static constexpr int mostRepositories = 2000;
    static constexpr int mostTags = 200;        ///< of a repository
    static constexpr int mostCompletions = 50;

    void add(const core::RepositoryName &name, const QStringList &tags);
    void add(const SeenNames &later);
    [[nodiscard]] int size() const { return int(m_repositories.size()); }
    /// Entries that `text` may become, each whole up to the part that is being typed: registries and repositories, behind a slash
    /// repositories of that registry, behind `:` and `=` and every comma tags.
    [[nodiscard]] QStringList completions(const QString &text) const;

    /// A line a repository, those seen last at the end: "alpine<tab>3.19 3.20".
    [[nodiscard]] QByteArray toText() const;
    [[nodiscard]] static SeenNames fromText(const QByteArray &text);

private:
    struct Repository
    {
        QString registry;
        QStringList tags;
        quint64 seen = 0;
    };
    void forgetOldest();
    [[nodiscard]] QStringList names(const QString &text) const;
    [[nodiscard]] QStringList tagsOf(const QString &name, const QString &head, const QString &start) const;

    QMap<QString, Repository> m_repositories; ///< by familiar name
    quint64 m_clock = 0;
};

} // namespace lstags::gui
