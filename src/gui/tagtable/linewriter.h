// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/lineindex.h"
#include "gui/tagtable/linestore.h"

#include <QHash>

#include <optional>
#include <unordered_map>
#include <utility>

namespace lstags::gui {

/// Packs rows into a store and finds them again. A line that was removed keeps its number and takes it up again when it comes back.
class LineWriter
{
public:
    [[nodiscard]] const LineStore &store() const { return m_store; }
    /// The line of the same entry and tag; and whether it was not there before.
    std::pair<int, bool> put(int entry, const core::TagRow &row, const QString &failure = {});
    [[nodiscard]] std::optional<int> find(int entry, const QString &tag) const;
    void remove(int line);
    [[nodiscard]] const StateCounts &counts() const { return m_counts; }
    /// By the familiar name of the repository.
    [[nodiscard]] QHash<QString, StateCounts> countsByImage() const;
    [[nodiscard]] int count() const { return m_count; } ///< lines that were not removed
    /// Lines of the entry, the last one first.
    [[nodiscard]] std::vector<int> linesOf(int entry) const;
    /// Lines of the same repository and tag, whatever the entry.
    [[nodiscard]] std::vector<int> linesOf(const core::TagRow &row) const;

private:
    using Ref = LineStore::Ref;
    struct Hash
    {
        size_t operator()(const LineRepository &key) const { return qHashMulti(0, key.image, key.registry, key.repository); }
        size_t operator()(const LineShape &key) const { return qHashMulti(0, key.mediaType, qHashRange(key.platforms.begin(), key.platforms.end())); }
    };
    struct Entry
    {
        int repository = -1;
        int last = -1; ///< line
    };

    [[nodiscard]] std::optional<int> find(int entry, QByteArrayView tag, size_t hash) const;
    [[nodiscard]] int repositoryOf(int entry, const core::TagRow &row);
    [[nodiscard]] int shapeOf(const core::TagDetails &details);
    void take(const LineStore::Line &line, int sign);
    void makeLine(int entry, const core::TagRow &row, const QByteArray &tag);
    void pack(LineStore::Line *line, const core::TagRow &row);
    void packTargets(LineStore::Line *line, const core::TagRow &row);
    void packDetails(LineStore::Line *line, const core::TagDetails &details);
    [[nodiscard]] Ref refOf(QByteArrayView text, std::initializer_list<Ref> same);
    [[nodiscard]] quint32 appendText(const QByteArray &text);

    LineStore m_store;
    LineIndex m_index;
    StateCounts m_counts{};
    std::vector<StateCounts> m_countsOf; ///< by repository
    int m_count = 0;
    std::vector<Entry> m_entries;
    std::unordered_map<LineRepository, int, Hash> m_repositories;
    std::unordered_map<int, std::vector<int>> m_entriesOf; ///< by repository
    std::unordered_map<LineShape, int, Hash> m_shapes;
};

} // namespace lstags::gui
