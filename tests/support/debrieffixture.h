// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loop.h"
#include "support/replay.h"

#include <QTemporaryDir>
#include <QTest>

namespace shortlist::test {

/// A Loop in a real file with its recruiter at the desk, for tests of debriefs and decisions.
class DebriefFixture {
public:
    /// A new file with a new loop; for init().
    void open();
    /// For cleanup(), after every test: what the tables hold is what the journal says.
    void check();

    Services &services() { return m_workspace->services(); }
    DebriefService &debriefs() { return services().debriefs; }
    void sit(const PersonId &person) { services().session().person = person; }

    /// Fills a card as its author and submits it; `levels` and `overall` as of fillCard(). Where `evidence` is given,
    /// it stands beside every rating. The recruiter sits at the desk afterwards.
    void submit(const PersonId &author, const ScorecardId &card, const QList<int> &levels,
        Recommendation overall = Recommendation::Yes, const QString &evidence = {});
    /// The cards of Ana, { 4, 3 }, and of Ben, { 2, not observed }.
    void submitBoth();
    /// To decide so at the interview, for a reason and on the first criterion; to decline, with the first reason for
    /// the record.
    DecisionRequest request(Outcome outcome);

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    Loop m_loop;
    std::unique_ptr<LocalWorkspace> m_workspace;
};

} // namespace shortlist::test
