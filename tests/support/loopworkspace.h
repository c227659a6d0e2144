// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loop.h"
#include "support/newworkspace.h"

#include <QTemporaryDir>

#include <memory>

namespace shortlist::test {

/// A workspace file with the smallest whole loop in it, without a window.
class LoopWorkspace {
public:
    /// Makes it anew, with Ana at the desk; false when that failed.
    bool make()
    {
        m_workspace.reset();
        m_loop = {};
        m_dir = std::make_unique<QTemporaryDir>();
        auto created = newWorkspace(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
        if (!created)
            return false;
        m_workspace = std::move(*created);
        if (const auto written = writeLoop(services(), m_clock, m_loop); !written) {
            qWarning().noquote() << written.error().detail;
            return false;
        }
        sit(m_loop.ana);
        return true;
    }

    Services &services() { return m_workspace->services(); }
    void sit(const PersonId &person) { services().session().person = person; }
    ScorecardService &cards() { return services().scorecards; }

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    Loop m_loop;
    std::unique_ptr<LocalWorkspace> m_workspace;
};

} // namespace shortlist::test
