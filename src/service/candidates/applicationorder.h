// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/application.h"

#include <algorithm>

namespace shortlist {

/// True while somebody works on it.
inline bool isOpen(ApplicationState state)
{
    return state == ApplicationState::Active || state == ApplicationState::OnHold;
}

/// The order in which a person's applications are shown: open ones first, then the newest.
inline void orderApplications(QList<Application> &applications)
{
    std::stable_sort(applications.begin(), applications.end(), [](const Application &a, const Application &b) {
        if (isOpen(a.state) != isOpen(b.state))
            return isOpen(a.state);
        return a.appliedAt > b.appliedAt;
    });
}

} // namespace shortlist
