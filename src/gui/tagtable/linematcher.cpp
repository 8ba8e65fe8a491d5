// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tagtable/linematcher.h"

#include <algorithm>

namespace lstags::gui {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool startsWith(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size()
           && std::equal(start.begin(), start.end(), text.begin(), [](char wanted, char c) { return wanted == lower(c); });
}

} // namespace

LineMatcher::LineMatcher(LineFilter filter) : m_filter(std::move(filter)), m_text(m_filter.text.toLower().toUtf8())
{
    for (const LineState state : shownOrder)
        m_states[size_t(state)] = m_filter.states.isEmpty() || m_filter.states.contains(state);
}

bool LineMatcher::isPresentEverywhere(const LineStore &lines, const LineStore::Line &line)
{
    if (line.state == LineState::Failed)
        return false;
    for (int i = 0; i < line.targetCount; ++i) {
        if (lines.target(line, i).state != core::TagState::Present)
            return false;
    }
    return true;
}

bool LineMatcher::accepts(const LineStore &lines, int number)
{
    const LineStore::Line &line = lines.packed(number);
    if (line.isGone || !m_states[size_t(line.state)])
        return false;
    if (m_filter.hidesPresent && isPresentEverywhere(lines, line))
        return false;
    if (m_text.isEmpty() && m_filter.images.isEmpty())
        return true;
    if (size_t(line.repository) >= m_repositories.size())
        m_repositories.resize(size_t(lines.repositories().size()));
    Repository &repository = m_repositories[size_t(line.repository)];
    if (!repository.isKnown)
        repository = look(lines.repositories().at(line.repository));
    if (repository.isHidden || repository.isFound)
        return repository.isFound;
    const QByteArrayView tag = lines.tag(line);
    return containsText(tag)
           || std::any_of(repository.starts.begin(), repository.starts.end(), [tag](const QByteArray &start) { return startsWith(tag, start); });
}

LineMatcher::Repository LineMatcher::look(const LineRepository &repository) const
{
    Repository found{.isKnown = true};
    const QString &text = m_filter.text;
    found.isHidden = !m_filter.images.isEmpty() && !m_filter.images.contains(repository.image);
    found.isFound = !found.isHidden && repository.image.contains(text, Qt::CaseInsensitive);
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        if (repository.image.endsWith(QStringView(text).first(colon), Qt::CaseInsensitive))
            found.starts.push_back(text.sliced(colon + 1).toLower().toUtf8());
    }
    return found;
}

bool LineMatcher::containsText(QByteArrayView tag) const
{
    const char first = m_text.front();
    const qsizetype last = tag.size() - m_text.size();
    for (qsizetype i = 0; i <= last; ++i) {
        if (lower(tag[i]) == first && startsWith(tag.sliced(i), m_text))
            return true;
    }
    return false;
}

} // namespace lstags::gui
