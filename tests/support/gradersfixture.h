// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loop.h"
#include "support/newworkspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace shortlist::test {

/// The loop's candidate with a written assessment that Ana and Ben grade, Rita at the desk and Cem to spare. Tests of
/// grading inherit it privately.
class GradersFixture {
protected:
    Services &services() { return m_workspace->services(); }
    void sit(const PersonId &person) { services().session().person = person; }
    AssessmentView view()
    {
        const auto loaded = services().assessments.load(m_assessment);
        return loaded ? *loaded : AssessmentView{};
    }
    /// How far the graders are apart, as the one at the desk may read it.
    QString agreement()
    {
        const auto told = services().assessments.agreement(m_assessment);
        return told ? *told : told.error().text();
    }
    /// A new workspace; call it in init().
    void open();
    void grade(const PersonId &grader, const QList<int> &levels, Recommendation overall = Recommendation::Yes);

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    Loop m_loop;
    std::unique_ptr<LocalWorkspace> m_workspace;
    AssessmentId m_assessment;
    PersonId m_cem;
};

inline void GradersFixture::open()
{
    m_workspace.reset();
    m_loop = {};
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = newWorkspace(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    QVERIFY(created);
    m_workspace = std::move(*created);
    QVERIFY(writeLoop(services(), m_clock, m_loop));
    m_assessment = AssessmentId(randomUuid());
    m_cem = PersonId(randomUuid());
    QVERIFY(services().commands().run(QStringLiteral("assessment.create"), m_assessment, [&](Transaction &t) -> Status {
        Assessment assessment;
        assessment.id = m_assessment;
        assessment.applicationId = m_loop.application;
        assessment.stageId = m_loop.interviewStage;
        assessment.code = QStringLiteral("K7QM-3TXD");
        assessment.state = AssessmentState::ToGrade;
        assessment.receivedAt = m_clock.nowUtc();
        if (auto added = t.add(assessment, candidateScope(m_loop.candidate)); !added)
            return added;
        Person cem;
        cem.id = m_cem;
        cem.name = QStringLiteral("Cem");
        return t.add(cem, services().context.workspace.teamScope());
    }));
    // Two who interviewed have no part in it here.
    QVERIFY(
        services().commands().run(QStringLiteral("interview.cancel"), m_loop.interview, [&](Transaction &t) -> Status {
            auto interview = *t.get(m_loop.interview);
            interview.state = InterviewState::Cancelled;
            if (auto saved = t.save(interview); !saved)
                return saved;
            for (const ScorecardId &id : { m_loop.anasCard, m_loop.bensCard }) {
                auto card = *t.get(id);
                card.state = ScorecardState::Discarded;
                if (auto saved = t.save(card); !saved)
                    return saved;
            }
            return done();
        }));
    sit(m_loop.recruiter);
    QVERIFY(services().assessments.assignGraders(m_assessment, { m_loop.ana, m_loop.ben }));
}

inline void GradersFixture::grade(const PersonId &grader, const QList<int> &levels, Recommendation overall)
{
    sit(grader);
    // By their own list: whose card is whose they are not told elsewhere.
    const auto cards = services().scorecards.mine();
    QVERIFY(cards);
    for (const ScorecardRow &one : *cards) {
        if (one.subject != QStringLiteral("K7QM-3TXD"))
            continue;
        QVERIFY(fillCard(services(), m_loop, one.id, levels, overall));
        QVERIFY(services().scorecards.submit(one.id));
    }
    sit(m_loop.recruiter);
}

} // namespace shortlist::test
