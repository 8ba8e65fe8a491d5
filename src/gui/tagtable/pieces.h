// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace lstags::gui {

/// A list in shared pieces: a copy costs nothing, so that another thread can read one while this one goes on; growing never moves what is
/// there, and what is edited copies its piece alone where a copy of the list is still held.
template <typename T> class Pieces
{
public:
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] const T &at(int index) const { return m_pieces.at(index / pieceSize).at(index % pieceSize); }
    [[nodiscard]] T &edit(int index) { return m_pieces[index / pieceSize][index % pieceSize]; }
    void append(T value)
    {
        if (m_size % pieceSize == 0) {
            m_pieces.emplaceBack();
            m_pieces.last().reserve(pieceSize);
        }
        m_pieces.last().append(std::move(value));
        ++m_size;
    }

private:
    static constexpr int pieceSize = 512;
    QList<QList<T>> m_pieces;
    int m_size = 0;
};

} // namespace lstags::gui
