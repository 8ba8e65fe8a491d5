// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace lstags::gui {

/// Lines by a hash. In many small tables that grow one at a time: a large one would take several frames to grow.
class LineIndex
{
public:
    LineIndex() : m_shards(shardCount) {}

    /// The line with this hash that `isWanted`; -1: none.
    template <typename F> [[nodiscard]] int find(size_t hash, F isWanted) const
    {
        const Shard &shard = m_shards[hash % shardCount];
        if (shard.places.empty())
            return -1;
        const auto mark = quint32(hash >> shardBits);
        for (size_t i = mark % shard.places.size(); shard.places[i].line >= 0; i = (i + 1) % shard.places.size()) {
            if (shard.places[i].mark == mark && isWanted(shard.places[i].line))
                return shard.places[i].line;
        }
        return -1;
    }
    void insert(size_t hash, int line)
    {
        Shard &shard = m_shards[hash % shardCount];
        if (++shard.count * 3 > shard.places.size() * 2)
            grow(&shard);
        put(&shard, {.mark = quint32(hash >> shardBits), .line = line});
    }

private:
    struct Slot
    {
        quint32 mark = 0;
        int line = -1;
    };
    struct Shard
    {
        std::vector<Slot> places;
        size_t count = 0;
    };
    static constexpr int shardBits = 10;
    static constexpr size_t shardCount = 1 << shardBits;

    static void put(Shard *shard, Slot slot)
    {
        size_t i = slot.mark % shard->places.size();
        while (shard->places[i].line >= 0)
            i = (i + 1) % shard->places.size();
        shard->places[i] = slot;
    }
    static void grow(Shard *shard)
    {
        std::vector<Slot> before(std::max<size_t>(shard->places.size() * 2, 4));
        before.swap(shard->places);
        for (const Slot &slot : before) {
            if (slot.line >= 0)
                put(shard, slot);
        }
    }

    std::vector<Shard> m_shards;
};

} // namespace lstags::gui
