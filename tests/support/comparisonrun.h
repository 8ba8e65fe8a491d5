// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/session.h"

#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace lstags::tests {

/// What a comparison said, brought together.
struct ComparisonRun
{
    static constexpr int longest = 60000; // milliseconds

    bool finished = false;
    QMap<QString, core::TagRow> rows;         ///< by "image:tag", the last one that came
    QMap<int, compare::EntryUpdate> entries;  ///< the last update of each, without its rows
    std::optional<core::Error> targetError;
    int failedTarget = -1;
    QStringList warnings;

    [[nodiscard]] QMap<QString, core::TagState> states() const
    {
        QMap<QString, core::TagState> states;
        for (auto row = rows.begin(); row != rows.end(); ++row)
            states.insert(row.value().tag, row.value().state);
        return states;
    }
    [[nodiscard]] core::TagRow row(const QString &tag) const
    {
        for (const core::TagRow &row : rows) {
            if (row.tag == tag)
                return row;
        }
        return {};
    }
    void take(const compare::EntryUpdate &update)
    {
        for (const core::TagRow &row : update.rows)
            rows.insert(row.image + QLatin1Char(':') + row.tag, row);
        warnings += update.warnings;
        compare::EntryUpdate last = update;
        last.rows.clear();
        entries.insert(update.entry, last);
    }

    /// Compares `specs` with `target` and waits for the end. A specification or place that cannot be read gives a run that is not finished.
    static ComparisonRun of(compare::Session &session, const QStringList &specs, const QString &target)
    {
        return of(session, specs, QStringList{target});
    }
    static ComparisonRun of(compare::Session &session, const QStringList &specs, const QStringList &targets)
    {
        ComparisonRun run;
        QList<core::RepositorySpec> parsed;
        for (const QString &text : specs) {
            const auto spec = core::RepositorySpec::parse(text);
            if (!spec)
                return run;
            parsed.append(*spec);
        }
        QList<core::Target> places;
        for (const QString &text : targets) {
            const auto target = core::Target::parse(text);
            if (!target)
                return run;
            places.append(*target);
        }
        const auto comparison = session.compare(parsed, places);
        QObject::connect(comparison.get(), &compare::Comparison::updated, comparison.get(), [&run](const auto &updates) {
            for (const compare::EntryUpdate &update : updates)
                run.take(update);
        });
        QObject::connect(comparison.get(), &compare::Comparison::targetFailed, comparison.get(),
                         [&run](int target, const core::Error &error) {
                             run.targetError = error;
                             run.failedTarget = target;
                         });
        QSignalSpy finished(comparison.get(), &compare::Comparison::finished);
        run.finished = finished.wait(longest);
        return run;
    }
};

/// A session that reads nothing of the user's: no Docker config, a cache in `folder`.
[[nodiscard]] inline compare::Settings isolatedSettings(const QTemporaryDir &folder)
{
    compare::Settings settings;
    settings.dockerJson = folder.filePath(QStringLiteral("config.json"));
    settings.cacheFile = folder.filePath(QStringLiteral("metadata.sqlite"));
    settings.engineHost = QStringLiteral("unix://") + folder.filePath(QStringLiteral("no-engine.sock"));
    settings.certificateFolders = {folder.filePath(QStringLiteral("certs.d"))};
    settings.retryDelay = std::chrono::milliseconds(10);
    return settings;
}

} // namespace lstags::tests
