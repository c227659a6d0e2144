// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page.h"

#include <optional>

namespace shortlist {

/// Where the person has been, for Back and Forward. Knows no widgets.
class NavigationHistory {
public:
    struct Place {
        PageId page = PageId::Jobs;
        QUuid entity;

        bool operator==(const Place &) const = default;
    };

    static constexpr int kKept = 100;

    /// Went to a place; what lay ahead is forgotten. The same place again is not a step.
    void visit(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// The place before or after, which is the current one from then on.
    std::optional<Place> back();
    std::optional<Place> forward();
    void clear();

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace shortlist
