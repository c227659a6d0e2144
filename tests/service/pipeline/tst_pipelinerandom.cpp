// SPDX-License-Identifier: GPL-3.0-or-later
// Random sequences of commands: after each of them the journal alone gives the same tables, and undoing all of them
// leads back to the start exactly.
#include "support/pipelinefixture.h"
#include "support/replay.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shortlist;
using shortlist::test::PipelineFixture;

class tst_pipelinerandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anySequenceCanBeReplayedAndUndone_data();
    void anySequenceCanBeReplayedAndUndone();
};

namespace {

/// One random command; refusals are as good as successes.
class Player {
public:
    Player(PipelineFixture &fixture, quint32 seed)
        : m(fixture)
        , m_random(seed)
    {
    }

    void play()
    {
        m.clock.advance(below(20) * 3600);
        m.services().session().person = m.people.at(below(4));
        if (m_all.isEmpty() || below(12) == 0) {
            // Refused once the opening is filled: then only the person is new.
            const auto id = m.pipeline().apply(m.candidate(QStringLiteral("Person %1").arg(m_all.size())), m.job,
                below(3) == 0 ? m.opening : OpeningId());
            if (id)
                m_all.append(*id);
            return;
        }
        const ApplicationId id = m_all.at(below(int(m_all.size())));
        const Application application = m.load(id);
        // Now and then the picture is an old one.
        const StageId from = below(8) == 0 ? m.stages.at(below(6)) : application.stageId;
        const StageId to = m.stages.at(below(6));
        const QString why = below(4) == 0 ? QString() : QStringLiteral("why %1").arg(below(100));
        const auto notice = ShortNotice(below(3));
        switch (below(13)) {
        case 0:
        case 1:
        case 2:
            note(m.pipeline().move(id, from, to, why));
            break;
        case 3:
            note(m.pipeline().hold(id, why, QDate(2030, 1, 1 + below(28))));
            break;
        case 4:
            note(m.pipeline().resume(id));
            break;
        case 5:
            note(m.pipeline().decline(id, from, m.reason(Side(below(3))), why, notice));
            break;
        case 6:
            note(m.pipeline().withdraw(id, from, m.reason(Side(below(3))), why, notice));
            break;
        case 7:
            note(m.pipeline().reopen(id));
            break;
        case 8:
            if (const auto hired = m.pipeline().hire(id, m.opening); hired)
                ++m_done;
            break;
        case 9:
            note(m.pipeline().waive(id, to, why));
            break;
        case 10:
            m.book(id, application.stageId, below(100) - 20, { m.people.at(below(4)) }, InterviewState(below(2)));
            break;
        case 11:
            playCard(id);
            break;
        default:
            playAssessment(id, why);
        }
    }

    int succeeded() const { return m_done; }

private:
    int below(int n) { return int(m_random.bounded(n)); }
    void note(const Status &status)
    {
        if (status)
            ++m_done;
        else
            QVERIFY2(!status.error().key.isEmpty(), qPrintable(status.error().text() + status.error().detail));
    }
    void playCard(const ApplicationId &id)
    {
        const auto interviews = m.workspace().all<Interview>({ equals(&Interview::applicationId, id) });
        if (interviews && !interviews->isEmpty())
            m.card(interviews->at(below(int(interviews->size()))).id, m.people.at(below(4)),
                below(2) == 0 ? ScorecardState::Draft : ScorecardState::Submitted);
    }
    void playAssessment(const ApplicationId &id, const QString &why)
    {
        auto &assessments = m.services().assessments;
        const auto all = assessments.of(id);
        if (!all || all->isEmpty())
            return;
        const AssessmentId one = all->first().assessment.id;
        const QDateTime due = m.clock.nowUtc().addSecs((below(60) - 5) * 3600);
        switch (below(6)) {
        case 0:
            note(assessments.send(one, due, below(5)));
            break;
        case 1:
            note(assessments.extend(one, due, below(5)));
            break;
        case 2:
            note(assessments.receive(one, { why, {}, {}, {} }, why));
            break;
        case 3:
            note(assessments.assignGraders(one, { m.people.at(below(4)), m.people.at(below(4)) }));
            break;
        case 4:
            note(assessments.expire(one));
            break;
        default:
            note(assessments.markGraded(one));
        }
    }

    PipelineFixture &m;
    QRandomGenerator m_random;
    QList<ApplicationId> m_all;
    int m_done = 0;
};

} // namespace

void tst_pipelinerandom::anySequenceCanBeReplayedAndUndone_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : { 1U, 20300107U, 77U })
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void tst_pipelinerandom::anySequenceCanBeReplayedAndUndone()
{
    QFETCH(quint32, seed);
    PipelineFixture fixture;
    Workspace &workspace = fixture.workspace();
    Player player(fixture, seed);
    constexpr int kMoves = 120;
    QList<QStringList> states{ test::dump(workspace) };
    for (int i = 0; i < kMoves; ++i) {
        const auto batches = workspace.journal().batches(1);
        QVERIFY(batches);
        player.play();
        if (QTest::currentTestFailed())
            return;
        const auto later = workspace.journal().batches(3);
        QVERIFY(later);
        const QStringList after = test::dump(workspace);
        if (later->first().id == batches->first().id) {
            QCOMPARE(after, states.last()); // refused: nothing of it is left
            continue;
        }
        QCOMPARE(test::dumpOfJournal(workspace.journal()), after);
        // An application is made in two commands: the candidate, then the application.
        if (later->size() > 1 && later->at(1).id != batches->first().id)
            states.append(QStringList());
        states.append(after);
    }
    QVERIFY2(player.succeeded() > kMoves / 6, qPrintable(QString::number(player.succeeded())));
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        const auto undone = fixture.services().history.undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text() + undone.error().detail));
        if (!states.at(i).isEmpty())
            QCOMPARE(test::dump(workspace), states.at(i));
    }
    QCOMPARE(test::dump(workspace), states.first());
    QCOMPARE(test::dumpOfJournal(workspace.journal()), states.first());
}

QTEST_GUILESS_MAIN(tst_pipelinerandom)
#include "tst_pipelinerandom.moc"
