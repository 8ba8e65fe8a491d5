// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/tagtable/pieces.h"
#include "gui/tagtable/taglines.h"

#include <QMap>

#include <array>
#include <vector>

namespace lstags::gui {

/// A repository that lines are of.
struct LineRepository
{
    QString image;
    QString registry;
    QString repository;
    bool operator==(const LineRepository &) const = default;
};

/// What many lines have in common of their details.
struct LineShape
{
    QString mediaType;
    QStringList platforms;
    bool operator==(const LineShape &) const = default;
};

/// The lines of the table, packed: what lines have in common is kept once, digests as bytes, texts one behind the other. A copy is a snapshot
/// that costs nothing and can be read in another thread.
class LineStore
{
public:
    using Ref = quint32; ///< of a digest; 0: none
    static constexpr int unknown = -1;

    struct Target
    {
        Ref digest = 0;
        Ref localId = 0;
        quint32 asked = 0; ///< seconds since 1970; 0: not yet
        core::TagState state = core::TagState::Unknown;
    };
    struct Line
    {
        qint64 created = 0; ///< milliseconds since 1970, where `hasCreated`
        qint64 size = unknown;
        int entry = 0;
        int repository = 0;
        int previous = -1; ///< of the same entry
        int target = 0;    ///< the first of `targetCount`
        int shape = unknown;
        int child = 0;     ///< the first of `childCount`
        quint32 text = 0;  ///< the tag's natural key, which ends with the tag itself
        quint32 asked = 0;
        Ref digest = 0;
        int failure = unknown;
        quint16 keySize = 0;
        quint16 tagSize = 0;
        quint16 childCount = 0;
        quint8 targetCount = 0;
        LineState state = LineState::Unknown; ///< at the first target
        bool hasCreated = false;
        bool isGone = false;
    };

    [[nodiscard]] int size() const { return m_lines.size(); }
    [[nodiscard]] TagLine at(int line) const;
    [[nodiscard]] const Line &packed(int line) const { return m_lines.at(line); }
    [[nodiscard]] const Target &target(const Line &line, int number) const { return m_targets.at(line.target + number); }
    [[nodiscard]] QByteArrayView tagKey(const Line &line) const
    {
        return QByteArrayView(m_texts.at(line.text >> textBits)).sliced(line.text & textMask, line.keySize);
    }
    [[nodiscard]] QByteArrayView tag(const Line &line) const { return tagKey(line).last(line.tagSize); }
    [[nodiscard]] const Pieces<LineRepository> &repositories() const { return m_repositories; }
    [[nodiscard]] const Pieces<LineShape> &shapes() const { return m_shapes; }
    /// The first digits of a digest as a number, to sort by; 0: none.
    [[nodiscard]] quint64 digestKey(Ref ref) const;
    [[nodiscard]] bool isSame(Ref a, Ref b) const;

private:
    friend class LineWriter;
    using Sha256 = std::array<char, 32>;
    static constexpr int textBits = 16;
    static constexpr quint32 textMask = (1U << textBits) - 1;
    static constexpr Ref oddRef = 1U << 31; ///< of what is no SHA-256

    [[nodiscard]] QString digestText(Ref ref) const;
    [[nodiscard]] core::Digest digest(Ref ref) const;

    Pieces<Line> m_lines;
    Pieces<Target> m_targets;
    Pieces<Sha256> m_digests;
    Pieces<QString> m_oddDigests;
    Pieces<Ref> m_children;
    Pieces<QString> m_failures;
    Pieces<LineRepository> m_repositories;
    Pieces<LineShape> m_shapes;
    QList<QByteArray> m_texts;
};

/// Lines in an order, to be read in whatever thread.
struct LineSnapshot
{
    LineStore lines;
    std::vector<int> order;

    [[nodiscard]] int size() const { return int(order.size()); }
    [[nodiscard]] TagLine at(int row) const { return lines.at(order[size_t(row)]); }
};

/// All tags, without the entries that failed. Takes its time: not for the thread of the window.
[[nodiscard]] QMap<int, QList<core::TagRow>> rowsByEntry(const LineStore &lines);

} // namespace lstags::gui
