// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/challenge.h"

#include <algorithm>

namespace lstags::registry {
namespace {

constexpr qsizetype longestLine = 16 << 10; // bytes

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~/").contains(c); // '/' is no token character, but token68 and sloppy realms have it
}

/// Reads one WWW-Authenticate line (RFC 9110, section 11) from left to right.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) {}

    QList<Challenge> challenges()
    {
        QList<Challenge> found;
        while (true) {
            skipSeparators();
            const QByteArray word = token();
            if (word.isEmpty())
                return found;
            skipSpaces();
            if (!found.isEmpty() && peek() == '=') { // a parameter of the challenge before
                readValue(word, &found.last());
                continue;
            }
            found += Challenge{.scheme = word.toLower(), .parameters = {}};
            readToken68();
        }
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpaces()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }
    void skipSeparators()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == ',')
            ++m_at;
    }

    QByteArray token()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isTokenCharacter(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toByteArray();
    }

    /// "Negotiate YII=": skips data behind a scheme that is no parameter.
    void readToken68()
    {
        const qsizetype start = m_at;
        const bool hasWord = !token().isEmpty();
        qsizetype padding = 0;
        while (peek() == '=') {
            ++m_at;
            ++padding;
        }
        skipSpaces();
        const bool ends = peek() == ',' || peek() == '\0';
        if (!hasWord || !ends)
            m_at = start;
    }

    void readValue(const QByteArray &name, Challenge *challenge)
    {
        ++m_at;
        skipSpaces();
        QByteArray value;
        if (peek() == '"') {
            ++m_at;
            while (m_at < m_text.size() && m_text[m_at] != '"') {
                if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                    ++m_at;
                value += m_text[m_at++];
            }
            if (m_at < m_text.size()) // the quote may never end
                ++m_at;
        } else {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != ' ' && m_text[m_at] != '\t')
                ++m_at;
            value = m_text.sliced(start, m_at - start).toByteArray();
        }
        challenge->parameters.insert(name.toLower(), value);
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<Challenge> parseChallenges(const QList<QByteArray> &headers)
{
    QList<Challenge> challenges;
    for (const QByteArray &header : headers) {
        if (header.size() <= longestLine)
            challenges += Reader(header).challenges();
    }
    return challenges;
}

} // namespace lstags::registry
