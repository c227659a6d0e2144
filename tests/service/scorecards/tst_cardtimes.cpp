// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopworkspace.h"
#include "support/replay.h"

#include <QTest>

using namespace shortlist;

/// Deadlines of scorecards follow the days on which their authors work, also when those become known later. Ana and Ben
/// interview on Monday the 7th until 10:30; their cards are due on Tuesday.
class tst_cardtimes : public QObject, protected test::LoopWorkspace {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(QDateTime(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC));
        QVERIFY(make());
    }

    void daysAwayMoveTheCardsOfWhoIsAway();
    void aHolidayMovesTheCardsOfAll();
    void aHolidayOfOneCountryMovesTheCardsThere();
    void otherHoursMoveTheirCards();
    void whatIsSubmittedStays();
    void aGradersDeadlineRunsFromWhenTheyCouldBegin();
    void theOverdueListFollows();

private:
    QString due(const ScorecardId &card)
    {
        return services().context.workspace.get(card)->dueAt.toString(QStringLiteral("d HH:mm"));
    }
    QStringList dues() { return { due(m_loop.anasCard), due(m_loop.bensCard) }; }
};

void tst_cardtimes::daysAwayMoveTheCardsOfWhoIsAway()
{
    const QStringList before{ QStringLiteral("8 10:30"), QStringLiteral("8 10:30") };
    QCOMPARE(dues(), before);
    const auto away =
        services().people.addAway(m_loop.ana, QDate(2030, 1, 8), QDate(2030, 1, 9), QStringLiteral("fever"));
    QVERIFY(away);
    const QStringList moved{ QStringLiteral("10 10:30"), QStringLiteral("8 10:30") };
    QCOMPARE(dues(), moved);
    // One step with the days themselves.
    QVERIFY(services().history.undo());
    QCOMPARE(dues(), before);
    QVERIFY(services().context.workspace.all<Away>()->isEmpty());
    QVERIFY(services().history.redo());
    QCOMPARE(dues(), moved);
    QVERIFY(services().people.removeAway(*away));
    QCOMPARE(dues(), before);
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), test::dump(services().context.workspace));
}

void tst_cardtimes::aHolidayMovesTheCardsOfAll()
{
    QVERIFY(services().settings.setHolidays(QStringLiteral("* 2030-01-08 Founders' day")));
    QCOMPARE(dues(), QStringList({ QStringLiteral("9 10:30"), QStringLiteral("9 10:30") }));
    QVERIFY(services().history.undo());
    QCOMPARE(dues(), QStringList({ QStringLiteral("8 10:30"), QStringLiteral("8 10:30") }));
    QCOMPARE(*services().settings.holidays(), QString());
    QVERIFY(services().settings.setHolidays(QStringLiteral("* 2030-01-08 Founders' day")));
    QVERIFY(services().settings.setHolidays(QString()));
    QCOMPARE(dues(), QStringList({ QStringLiteral("8 10:30"), QStringLiteral("8 10:30") }));
}

void tst_cardtimes::aHolidayOfOneCountryMovesTheCardsThere()
{
    auto ben = *services().context.workspace.get(m_loop.ben);
    ben.zone = QStringLiteral("America/New_York");
    QVERIFY(services().people.edit(ben));
    auto ana = *services().context.workspace.get(m_loop.ana);
    ana.zone = QStringLiteral("Europe/Berlin");
    QVERIFY(services().people.edit(ana));
    QVERIFY(services().settings.setHolidays(QStringLiteral("US 2030-01-08 A day")));
    QCOMPARE(dues(), QStringList({ QStringLiteral("8 10:30"), QStringLiteral("9 10:30") }));
}

void tst_cardtimes::otherHoursMoveTheirCards()
{
    auto ana = *services().context.workspace.get(m_loop.ana);
    ana.workingHours = QStringLiteral("Mon 09:00-17:00, Thu 09:00-17:00");
    const auto edited = services().people.edit(ana);
    QVERIFY2(edited, edited ? "" : qPrintable(edited.error().text()));
    QCOMPARE(dues(), QStringList({ QStringLiteral("10 10:30"), QStringLiteral("8 10:30") }));
}

void tst_cardtimes::whatIsSubmittedStays()
{
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 3, 3 }));
    QVERIFY(cards().submit(m_loop.anasCard));
    const auto amendment = cards().amend(m_loop.anasCard, QStringLiteral("A word was missing"));
    QVERIFY(amendment);
    QVERIFY(services().settings.setHolidays(QStringLiteral("* 2030-01-08")));
    QCOMPARE(dues(), QStringList({ QStringLiteral("8 10:30"), QStringLiteral("9 10:30") }));
    QVERIFY(!services().context.workspace.get(*amendment)->dueAt.isValid());
}

void tst_cardtimes::aGradersDeadlineRunsFromWhenTheyCouldBegin()
{
    const AssessmentId id(randomUuid());
    sit(m_loop.recruiter);
    QVERIFY(services().commands().run(QStringLiteral("assessment.create"), id, [&](Transaction &t) -> Status {
        Assessment assessment;
        assessment.id = id;
        assessment.applicationId = m_loop.application;
        assessment.stageId = m_loop.interviewStage;
        assessment.code = QStringLiteral("K7QM-3TXD");
        assessment.state = AssessmentState::ToGrade;
        assessment.receivedAt = m_clock.nowUtc();
        return t.add(assessment, candidateScope(m_loop.candidate));
    }));
    QVERIFY(services().assessments.assignGraders(id, { m_loop.ana }, QStringLiteral("Ben later")));
    m_clock.advance(2 * 24 * 3600); // Wednesday 9:00
    QVERIFY(services().assessments.assignGraders(id, { m_loop.ana, m_loop.ben }));
    const auto duesOfIt = [&] {
        QStringList all;
        for (const PersonId &grader : { m_loop.ana, m_loop.ben }) {
            const auto found = services().context.workspace.all<Scorecard>(
                { equals(&Scorecard::assessmentId, id), equals(&Scorecard::authorId, grader) });
            all.append(due(found->first().id));
        }
        return all;
    };
    QCOMPARE(duesOfIt(), QStringList({ QStringLiteral("8 09:00"), QStringLiteral("10 09:00") }));
    QVERIFY(services().settings.setHolidays(QStringLiteral("* 2030-01-10")));
    QCOMPARE(duesOfIt(), QStringList({ QStringLiteral("8 09:00"), QStringLiteral("11 09:00") }));
    QVERIFY(services().settings.setHolidays(QStringLiteral("* 2030-01-08\n* 2030-01-10")));
    QCOMPARE(duesOfIt(), QStringList({ QStringLiteral("9 09:00"), QStringLiteral("11 09:00") }));
}

void tst_cardtimes::theOverdueListFollows()
{
    m_clock.set(QDateTime(QDate(2030, 1, 8), QTime(12, 0), Qt::UTC));
    const auto all = cards().overdue();
    QVERIFY2(all, all ? "" : qPrintable(all.error().text() + all.error().detail));
    QCOMPARE(all->size(), 2);
    QVERIFY(services().people.addAway(m_loop.ana, QDate(2030, 1, 8), QDate(2030, 1, 8), {}));
    const auto overdue = cards().overdue();
    QCOMPARE(overdue->size(), 1);
    QCOMPARE(overdue->first().authorName, QStringLiteral("Ben"));
    QCOMPARE(cards().mine()->first().dueAt, QDateTime(QDate(2030, 1, 9), QTime(10, 30), Qt::UTC));
}

QTEST_GUILESS_MAIN(tst_cardtimes)
#include "tst_cardtimes.moc"
