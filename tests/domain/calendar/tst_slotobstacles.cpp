// SPDX-License-Identifier: GPL-3.0-or-later
// Who is said to be away where no time is found, and until when.
#include "domain/calendar/bookingrules.h"
#include "domain/calendar/slotfinder.h"
#include "domain/people/awaydays.h"
#include "support/slotoracle.h"

#include <QLocale>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;

class tst_slotobstacles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void absencesInARowAreOne_data();
    void absencesInARowAreOne();
    void whoIsAwayWhileTheCandidateCanComeIsNamed();
    void whoIsAwayAtAnotherTimeIsNot();
    void theRulesOfBookingSayTheSame();

private:
    /// Two absences in a row and one after some days, in whatever order they were noted.
    static SlotPerson ada()
    {
        SlotPerson person = somebody(QStringLiteral("Ada"));
        const auto away = [&person](int from, int to) {
            return Away{ AwayId(), person.person.id, QDate(2026, 3, from), QDate(2026, 3, to), QString() };
        };
        person.away = { away(11, 20), away(23, 27), away(6, 10) };
        return person;
    }
    static QStringList obstacles(const SlotPerson &person, const QList<TimeSpan> &windows)
    {
        SlotQuery query;
        query.now = utc("2026-03-02T08:00:00Z");
        query.candidateZone = QTimeZone("Europe/Berlin");
        query.seats = { { 0 } };
        query.windows = windows;
        const SlotAnswer answer = SlotFinder(query.now, 28, { person }, QTimeZone::utc()).find(query);
        return answer.relaxation ? answer.relaxation->obstacles : QStringList{ QStringLiteral("none") };
    }
    static TimeSpan morningOf(int day)
    {
        const QDateTime nine(QDate(2026, 3, day), QTime(9, 0), Qt::UTC);
        return { nine, nine.addSecs(7200) };
    }
};

void tst_slotobstacles::absencesInARowAreOne_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("until"); // 0: not away
    QTest::newRow("before") << 2 << 5 << 0;
    QTest::newRow("the first day") << 6 << 6 << 20;
    QTest::newRow("in the second") << 12 << 13 << 20;
    QTest::newRow("between") << 21 << 22 << 0;
    QTest::newRow("the earliest of two") << 19 << 24 << 20;
    QTest::newRow("the last") << 22 << 23 << 27;
}

void tst_slotobstacles::absencesInARowAreOne()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, until);
    const SlotPerson person = ada();
    const QDate away = awayUntil(person.away, person.person.id, QDate(2026, 3, first), QDate(2026, 3, last));
    QCOMPARE(away, until == 0 ? QDate() : QDate(2026, 3, until));
    QVERIFY(
        !awayUntil(person.away, PersonId(QUuid::createUuid()), QDate(2026, 3, first), QDate(2026, 3, last)).isValid());
}

void tst_slotobstacles::whoIsAwayWhileTheCandidateCanComeIsNamed()
{
    QCOMPARE(obstacles(ada(), { morningOf(9) }), QStringList{ QStringLiteral("Ada is away until 20 Mar 2026.") });
    QCOMPARE(obstacles(ada(), { morningOf(24) }), QStringList{ QStringLiteral("Ada is away until 27 Mar 2026.") });
}

void tst_slotobstacles::whoIsAwayAtAnotherTimeIsNot()
{
    SlotPerson person = ada();
    person.busy = { { utc("2026-03-05T08:00:00Z"), utc("2026-03-05T18:00:00Z") } };
    QCOMPARE(obstacles(person, { morningOf(5) }), QStringList());
}

void tst_slotobstacles::theRulesOfBookingSayTheSame()
{
    const SlotPerson person = ada();
    const auto problems = timeProblems(person.person, morningOf(9), person.away, {}, QTimeZone::utc());
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.constFirst().sentence, QStringLiteral("Ada is away until 20 Mar 2026."));
}

QTEST_GUILESS_MAIN(tst_slotobstacles)
#include "tst_slotobstacles.moc"
