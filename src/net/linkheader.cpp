// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "net/linkheader.h"

namespace lstags::net {
namespace {

constexpr qsizetype longestValue = 16 << 10; // bytes

/// A cursor over one header value; what it reads it consumes.
class LinkReader
{
public:
    explicit LinkReader(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_text.isEmpty(); }

    std::optional<QByteArray> next()
    {
        while (!atEnd()) {
            skipAny(" \t,");
            if (atEnd() || m_text.front() != '<')
                return {};
            const qsizetype end = m_text.indexOf('>');
            if (end < 0)
                return {};
            const QByteArray target = m_text.sliced(1, end - 1).toByteArray();
            m_text = m_text.sliced(end + 1);
            if (readParameters())
                return target;
        }
        return {};
    }

private:
    void skipAny(QByteArrayView characters)
    {
        while (!atEnd() && characters.contains(m_text.front()))
            m_text = m_text.sliced(1);
    }

    QByteArray readUntil(QByteArrayView stops)
    {
        qsizetype length = 0;
        while (length < m_text.size() && !stops.contains(m_text[length]))
            ++length;
        const QByteArray read = m_text.first(length).trimmed().toByteArray();
        m_text = m_text.sliced(length);
        return read;
    }

    QByteArray readQuoted()
    {
        QByteArray value;
        m_text = m_text.sliced(1);
        while (!atEnd() && m_text.front() != '"') {
            if (m_text.front() == '\\' && m_text.size() > 1)
                m_text = m_text.sliced(1);
            value += m_text.front();
            m_text = m_text.sliced(1);
        }
        if (!atEnd())
            m_text = m_text.sliced(1);
        return value;
    }

    /// Reads the parameters of one link; whether one of them is rel="next" (rel may hold several words).
    bool readParameters()
    {
        bool isNext = false;
        skipAny(" \t");
        while (!atEnd() && m_text.front() == ';') {
            skipAny(" \t;");
            const QByteArray name = readUntil("=;,");
            QByteArray value;
            if (!atEnd() && m_text.front() == '=') {
                skipAny("= \t");
                value = !atEnd() && m_text.front() == '"' ? readQuoted() : readUntil(";,");
            }
            if (name.compare("rel", Qt::CaseInsensitive) == 0)
                isNext = isNext || value.toLower().split(' ').contains("next");
            skipAny(" \t");
        }
        return isNext;
    }

    QByteArrayView m_text;
};

} // namespace

std::optional<QByteArray> nextLink(const QList<QByteArray> &linkHeaders)
{
    for (const QByteArray &header : linkHeaders) {
        if (header.size() > longestValue)
            continue;
        if (auto target = LinkReader(header).next())
            return target;
    }
    return {};
}

} // namespace lstags::net
