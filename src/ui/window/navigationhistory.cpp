// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigationhistory.h"

namespace shortlist {

void NavigationHistory::visit(const Place &place)
{
    if (m_at >= 0 && m_places.at(m_at) == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > kKept)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

std::optional<NavigationHistory::Place> NavigationHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places.at(--m_at);
}

std::optional<NavigationHistory::Place> NavigationHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places.at(++m_at);
}

void NavigationHistory::clear()
{
    m_places.clear();
    m_at = -1;
}

} // namespace shortlist
