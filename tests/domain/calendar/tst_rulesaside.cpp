// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/slotfinder.h"
#include "domain/calendar/workedstretches.h"
#include "support/slotoracle.h"

#include <QTest>

using namespace shortlist;
using namespace shortlist::test;

/// What is said and counted of times that break a rule which was set aside, and which of equal times leads.
class tst_rulesaside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverItIsNightForComesLast();
    void rulesSetAsideAreNamedWhereTheyAreBroken();
    void howFarOutsideHoursIsCountedFromTheNearest();
    void atEqualPointsTheTimeOfWhomIsKnownLeads();
    void whereInTheCandidatesDayItIs_data();
    void whereInTheCandidatesDayItIs();
};

namespace {

const QByteArray kBerlin = "Europe/Berlin";

SlotQuery asked(const QDateTime &now)
{
    SlotQuery query;
    query.now = now;
    query.candidateZone = QTimeZone(kBerlin);
    query.seats = { { 0 } };
    return query;
}

} // namespace

void tst_rulesaside::whoeverItIsNightForComesLast()
{
    // Tuesday 09:00 to 12:00 in Berlin are 03:00 to 06:00 in New York.
    const QDateTime now = utc("2026-11-30T08:00:00Z");
    const SlotPerson night = somebody(QStringLiteral("Priya"), "America/New_York");
    SlotPerson day = somebody(QStringLiteral("Lena"));
    day.starts = { utc("2026-12-03T10:00:00Z"), utc("2026-12-03T13:00:00Z") }; // which cost more than being new
    SlotQuery query = asked(now);
    query.noticeHours = 0;
    query.windows = { { utc("2026-12-01T08:00:00Z"), utc("2026-12-01T11:00:00Z") } };
    query.relaxed = { SlotRule::Hours };
    query.seats = { { 0, 1 } };
    const SlotFinder finder(now, 14, { night, day }, QTimeZone::utc());
    const SlotAnswer answer = finder.find(query);
    QVERIFY(!answer.proposals.isEmpty());
    for (const SlotProposal &proposal : answer.proposals)
        QCOMPARE(proposal.people, QList<int>{ 1 });
    query.seats = { { 0 } };
    query.windows = { { utc("2026-12-01T09:00:00Z"), utc("2026-12-01T10:00:00Z") } };
    const SlotProposal only = finder.find(query).proposals.value(0);
    QCOMPARE(only.cost.hours, 40); // five hours before nine
    QCOMPARE(only.reasons.constFirst(), QStringLiteral("Priya: 04:00–05:00 in New York, outside working hours"));
    QCOMPARE(only.reasons.constLast(), QStringLiteral("43 point(s): 1 for waiting, 2 for people new to the candidate, "
                                                      "40 for time outside working hours"));
}

void tst_rulesaside::rulesSetAsideAreNamedWhereTheyAreBroken()
{
    const QDateTime now = utc("2026-03-02T08:00:00Z"); // a Monday, 9:00 in Berlin
    SlotPerson ada = somebody(QStringLiteral("Ada"));
    ada.person.dailyLimit = 1;
    ada.starts = { utc("2026-03-02T14:00:00Z") };
    ada.busy = { { utc("2026-03-02T14:00:00Z"), utc("2026-03-02T15:00:00Z") } };
    const SlotFinder finder(now, 7, { ada }, QTimeZone::utc());
    SlotQuery query = asked(now);
    query.relaxed = { SlotRule::Notice, SlotRule::Limits, SlotRule::Hours };
    query.windows = { { utc("2026-03-02T09:00:00Z"), utc("2026-03-02T10:00:00Z") } };
    const QStringList broken = finder.find(query).proposals.value(0).reasons;
    QCOMPARE(broken.value(0), QStringLiteral("It is less than 48 hour(s) ahead"));
    QVERIFY2(broken.value(1).startsWith(QStringLiteral("Ada already has 1 interview(s) that day")),
        qPrintable(broken.join(u'|')));
    // What is kept all the same is not spoken of.
    query.windows = { { utc("2026-03-05T09:00:00Z"), utc("2026-03-05T10:00:00Z") } };
    const SlotProposal kept = finder.find(query).proposals.value(0);
    QCOMPARE(kept.reasons.value(0), QStringLiteral("1 other interview(s) that week"));
    QCOMPARE(kept.cost.hours, 0);
}

void tst_rulesaside::whereInTheCandidatesDayItIs_data()
{
    QTest::addColumn<QString>("begins"); // of which 9:00 is 8:00 in UTC
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("said");
    QTest::newRow("early") << "2026-03-05T08:30:00Z" << 60 << "Early in the candidate's day";
    QTest::newRow("middle") << "2026-03-05T11:00:00Z" << 60 << "In the middle of the candidate's day";
    QTest::newRow("late") << "2026-03-05T14:30:00Z" << 60 << "Late in the candidate's day";
    QTest::newRow("long, and late") << "2026-03-05T10:30:00Z" << 300 << "Late in the candidate's day";
    QTest::newRow("long, and early") << "2026-03-05T08:00:00Z" << 300 << "Early in the candidate's day";
}

void tst_rulesaside::whereInTheCandidatesDayItIs()
{
    QFETCH(QString, begins);
    QFETCH(int, minutes);
    QFETCH(QString, said);
    const QDateTime now = utc("2026-03-02T08:00:00Z");
    const SlotFinder finder(now, 7, { somebody(QStringLiteral("Ada")) }, QTimeZone::utc());
    SlotQuery query = asked(now);
    const QDateTime start = QDateTime::fromString(begins, Qt::ISODate);
    query.minutes = minutes;
    query.windows = { { start, start.addSecs(60LL * minutes) } };
    const QStringList reasons = finder.find(query).proposals.value(0).reasons;
    QVERIFY2(reasons.contains(said), qPrintable(reasons.join(u'|')));
}

void tst_rulesaside::howFarOutsideHoursIsCountedFromTheNearest()
{
    const SlotGrid grid(utc("2026-03-02T00:00:00Z"), 7); // a Monday
    const ZoneDays days(grid, QTimeZone::utc());
    const WorkedStretches worked(grid, days, QStringLiteral("Mon-Fri 09:00-09:30, 10:00-12:00, 13:00-17:00"));
    const auto at = [&](const char *moment) { return worked.quartersOutside(grid.cellWith(utc(moment)), 4); };
    QCOMPARE(at("2026-03-02T10:30:00Z"), 0);
    QCOMPARE(at("2026-03-02T08:45:00Z"), 2); // on both sides of the half hour
    QCOMPARE(at("2026-03-02T09:15:00Z"), 3);
    QCOMPARE(at("2026-03-02T12:00:00Z"), 4);
    QCOMPARE(at("2026-03-02T12:30:00Z"), 2);
    QCOMPARE(at("2026-03-02T17:15:00Z"), 5);
    QCOMPARE(at("2026-03-07T12:00:00Z"), WorkedStretches::kMostQuarters); // a Saturday
    QCOMPARE(
        WorkedStretches(grid, days, QStringLiteral("none")).quartersOutside(40, 4), WorkedStretches::kMostQuarters);
    // What lies beyond the days that are looked at counts too.
    const SlotGrid evening(utc("2026-03-02T18:00:00Z"), 1);
    const WorkedStretches before(evening, ZoneDays(evening, QTimeZone::utc()), QStringLiteral("Mon-Fri 09:00-17:00"));
    QCOMPARE(before.quartersOutside(0, 4), 8);
}

void tst_rulesaside::atEqualPointsTheTimeOfWhomIsKnownLeads()
{
    // Two who cost the same, each free at one time of the day; of the earlier nothing is known.
    const QDateTime now = utc("2026-10-19T07:00:00Z");
    SlotPerson priya = somebody(QStringLiteral("Priya"));
    priya.person.workingHours = QStringLiteral("Wed 10:00-11:00");
    SlotPerson lena = somebody(QStringLiteral("Lena"));
    lena.person.workingHours = QStringLiteral("Wed 13:00-14:00");
    lena.calendars = { QByteArray() };
    lena.knownThroughout = true;
    SlotQuery query = asked(now);
    query.seats = { { 0, 1 } };
    const auto found = [&] { return SlotFinder(now, 5, { priya, lena }, QTimeZone(kBerlin)).find(query).proposals; };
    QList<SlotProposal> times = found();
    QCOMPARE(times.size(), 2);
    QCOMPARE(times.at(0).cost.total(), times.at(1).cost.total());
    QCOMPARE(times.at(0).people, QList<int>{ 1 });
    lena.knownThroughout = false; // of a part is still more than of nothing
    QCOMPARE(found().at(0).people, QList<int>{ 1 });
    query.known = { priya.person.id }; // points come first
    QCOMPARE(found().at(0).people, QList<int>{ 0 });
}

QTEST_GUILESS_MAIN(tst_rulesaside)
#include "tst_rulesaside.moc"
