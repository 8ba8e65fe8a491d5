// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "engine/objectstream.h"

#include <algorithm>

namespace lstags::engine {
namespace {

constexpr qsizetype longestObject = 1 << 20; // bytes

} // namespace

QByteArrayList ObjectStream::feed(QByteArrayView bytes)
{
    QByteArrayList objects;
    for (const char c : bytes) {
        const bool startsNext = m_depth == 0 && !m_inText && (c == '{' || c == '[');
        if (c == '\n' || startsNext) {
            if (const QByteArray object = takeRest(); !object.isEmpty())
                objects += object;
        }
        track(c);
        if (m_object.size() < longestObject)
            m_object += c;
        else
            m_skipping = true;
    }
    return objects;
}

QByteArray ObjectStream::takeRest()
{
    const QByteArray object = m_skipping ? QByteArray() : m_object;
    *this = ObjectStream();
    return object;
}

/// Follows how deep in braces and brackets the stream is; those inside a text do not count.
void ObjectStream::track(char c)
{
    if (m_escaped)
        m_escaped = false;
    else if (m_inText && c == '\\')
        m_escaped = true;
    else if (c == '"')
        m_inText = !m_inText;
    else if (!m_inText && (c == '{' || c == '['))
        ++m_depth;
    else if (!m_inText && (c == '}' || c == ']'))
        m_depth = std::max(m_depth - 1, 0);
}

} // namespace lstags::engine
