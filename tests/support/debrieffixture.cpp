// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/debrieffixture.h"

#include "support/newworkspace.h"

namespace shortlist::test {

void DebriefFixture::open()
{
    m_workspace.reset();
    m_loop = {};
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = newWorkspace(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    QVERIFY(created);
    m_workspace = std::move(*created);
    QVERIFY(writeLoop(services(), m_clock, m_loop));
    sit(m_loop.recruiter);
}

void DebriefFixture::check()
{
    const Workspace &workspace = services().context.workspace;
    QCOMPARE(dumpOfJournal(workspace.journal()), dump(workspace));
}

void DebriefFixture::submit(const PersonId &author, const ScorecardId &card, const QList<int> &levels,
    Recommendation overall, const QString &evidence)
{
    sit(author);
    QVERIFY(fillCard(services(), m_loop, card, levels, overall));
    if (!evidence.isEmpty()) {
        auto opened = services().scorecards.open(card);
        QVERIFY(opened);
        for (Rating &rating : opened->ratings)
            rating.evidence = evidence;
        QVERIFY(services().scorecards.saveDraft(opened->card, opened->ratings));
    }
    const auto submitted = services().scorecards.submit(card);
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().text()));
    sit(m_loop.recruiter);
}

void DebriefFixture::submitBoth()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
}

DecisionRequest DebriefFixture::request(Outcome outcome)
{
    DecisionRequest request;
    request.application = m_loop.application;
    request.stage = m_loop.interviewStage;
    request.outcome = outcome;
    request.reasons = QStringLiteral("Found the race in the code and tested the mend.");
    request.criteria = { m_loop.criteria.first() };
    const auto reasons = services().settings.endReasons();
    if (outcome == Outcome::Decline && reasons && !reasons->isEmpty())
        request.endReason = reasons->first().id;
    return request;
}

} // namespace shortlist::test
