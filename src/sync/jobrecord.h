// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/job.h"

#include <QSqlQuery>
#include <QVariantList>

#include <optional>

namespace lstags::sync {

// Jobs and their items as rows of the journal's tables. Enumerators are words there, so that they may change their order here. What is read
// is held to what could have been written.

inline constexpr int mostItems = 1 << 20; ///< of a job

/// The columns of each function, in their order.
[[nodiscard]] QString jobColumns();       ///< jobFrom()
[[nodiscard]] QString itemColumns();      ///< itemFrom(), itemValues()
[[nodiscard]] QString itemStateColumns(); ///< itemStateValues()

/// A job without its items, and how many those are.
struct JobHead
{
    Job job;
    int itemCount = 0;
};
/// nullopt: it is not what a job can be. The columns are jobColumns().
[[nodiscard]] std::optional<JobHead> jobFrom(const QSqlQuery &row);
[[nodiscard]] std::optional<JobItem> itemFrom(const QSqlQuery &row);

/// What of a job changes as it is run: state, reason, finished.
[[nodiscard]] QVariantList jobStateValues(JobState state, const QString &reason, const QDateTime &finished);
/// name, options, created, the number of items, and jobStateValues().
[[nodiscard]] QVariantList jobValues(const Job &job);
[[nodiscard]] QVariantList itemValues(const JobItem &item);
/// What of an item changes as its job is run.
[[nodiscard]] QVariantList itemStateValues(const JobItem &item);

/// Whether what is written of it can be read back: its names are legal, or empty.
[[nodiscard]] bool isLegal(const JobItem &item);
[[nodiscard]] bool isLegal(const core::RepositoryName &name);

} // namespace lstags::sync
