// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/candidatetimes.h"
#include "domain/people/pool.h"
#include "support/effort.h"
#include "support/loopsfixture.h"

#include <QElapsedTimer>

#include <random>

using namespace shortlist;

/// The interviews of many applications planned together. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_loopselection : public QObject, private test::LoopsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        QVERIFY(m_world->giveNotice());
    }
    void cleanup() { close(); }

    void plansKeepAllRulesOfBooking();
    void groupsOfAJobAreThoseWhoAreActive();
    void whatIsBookedStays();
    void candidatesAreSeenByDayOnTheirOwnClock();
    void whatACandidateOffersHoldsAtAnyHour();
    void whoseClockIsNotKnownIsPlannedByTheDesksAndSaidSo();
    void limitsAreKept();
    void whoCannotBePlannedIsNamed();
    void panelsAreBookedAlong();
    void aPanelThatFindsNoTimeDoesNotKeepTheRest();
    void aLoopThatLeavesNoRoomForItsPanelIsPlannedAnew();
    void whoHasOtherInterviewsLeftIsPlannedAfterTheRest();
    void weeklyLimitsAreUsedToTheLastInterview();
    void whateverIsPlannedKeepsTheRulesOfBooking_data();
    void whateverIsPlannedKeepsTheRulesOfBooking();
};

void tst_loopselection::plansKeepAllRulesOfBooking()
{
    const auto applications = candidates(20);
    QCOMPARE(applications.size(), 20);
    QElapsedTimer timer;
    timer.start();
    const LoopSelection selection = select(applications);
    qInfo("20 applications read in %lld ms", timer.elapsed());
    QCOMPARE(selection.loops.size(), 20);
    QCOMPARE(selection.stages.size(), 3); // the panel is planned after these
    QCOMPARE(selection.remarks.size(), 2); // and nobody knows what clocks show where Ben is
    QVERIFY(selection.remarks.constFirst().contains(QStringLiteral("“Final panel”")));
    const LoopPlan plan = planOf(selection);
    QVERIFY(!brokenRule(selection.problem, plan));
    QVERIFY(placed(plan) >= 15);
    const QStringList before = test::dump(services().context.workspace);
    const auto booked = book(selection, plan); // without a reason: nothing speaks against any of them
    VERIFY_OK(booked);
    QCOMPARE(booked->size(), 3 * placed(plan));
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), test::dump(services().context.workspace));
    // Notice too, which booking does not ask for: two days, and three before technical interviews.
    for (const InterviewId &id : *booked) {
        const InterviewEntry one = entry(id);
        const bool technical = one.interview.stageId == m_world->technical;
        QVERIFY(m_clock.nowUtc().addDays(technical ? 3 : 2) <= one.interview.startAt);
    }
    VERIFY_OK(services().history.undo());
    QCOMPARE(test::dump(services().context.workspace), before);
}

void tst_loopselection::groupsOfAJobAreThoseWhoAreActive()
{
    candidates(5);
    auto ben = services().context.workspace.get(m_world->benApplication);
    VERIFY_OK(ben);
    ben->stageId = m_world->technical;
    ben->openingId = {};
    QVERIFY(m_world->change(*ben));
    const auto groups = services().slotSearch.loopGroups(m_world->job.id);
    VERIFY_OK(groups);
    QStringList lines;
    for (const LoopGroup &group : *groups)
        lines += QStringLiteral("%1 %2 %3").arg(int(group.kind)).arg(group.name).arg(group.applications.size());
    const auto ada = services().context.workspace.get(m_world->adaApplication);
    const auto stands = services().context.workspace.get(ada->stageId);
    QCOMPARE(lines, (QStringList{ QStringLiteral("0  5"), QStringLiteral("1 %1 4").arg(m_world->opening.code),
                        QStringLiteral("2 %1 4").arg(stands->name), QStringLiteral("2 Technical interview 1") }));
    ben->state = ApplicationState::OnHold;
    QVERIFY(m_world->change(*ben));
    QCOMPARE(services().slotSearch.loopGroups(m_world->job.id)->constFirst().applications.size(), 4);
    QVERIFY(services().slotSearch.loopGroups({})->isEmpty());
}

void tst_loopselection::whatIsBookedStays()
{
    // The only one who screens is taken on Thursday; Ben's own screening is booked already.
    BookingRequest other = m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"));
    other.applicationId = m_world->benApplication;
    VERIFY_OK(interviews().book(other));
    const LoopSelection selection = select(candidates(6));
    QCOMPARE(selection.loops.size(), 5);
    QVERIFY(selection.leftOut.isEmpty());
    QCOMPARE(selection.remarks.size(), 3); // the panel, Ben is planned after the rest, and where he is nobody knows
    const auto rita = std::find_if(selection.people.begin(), selection.people.end(),
        [this](const Person &person) { return person.id == m_world->recruiter; });
    QVERIFY(rita != selection.people.end());
    QCOMPARE(selection.leads.at(rita - selection.people.begin()), 1);
    VERIFY_OK(book(selection, planOf(selection)));
    // Ben's remaining two follow his screening.
    const LoopSelection ben = select({ m_world->benApplication });
    QCOMPARE(ben.stages.size(), 2);
    const LoopPlan plan = planOf(ben);
    QCOMPARE(placed(plan), 1);
    QVERIFY(ben.startOf(plan.loops.front().front())
            >= QDateTime(QDate(2030, 1, 10), QTime(9, 45), Qt::UTC)); // its end and the gap
    VERIFY_OK(book(ben, plan));
}

void tst_loopselection::candidatesAreSeenByDayOnTheirOwnClock()
{
    auto ada = services().context.workspace.get(m_world->ada);
    VERIFY_OK(ada);
    for (const char *zone : { "Asia/Kolkata", "America/New_York", "Europe/Berlin" }) {
        ada->zone = QString::fromLatin1(zone);
        QVERIFY(m_world->change(*ada));
        const LoopSelection selection = select({ m_world->adaApplication });
        const LoopPlan plan = planOf(selection);
        QCOMPARE(placed(plan), 1);
        for (const LoopInterview &interview : plan.loops.front()) {
            const QDateTime wall = selection.startOf(interview).toTimeZone(QTimeZone(zone));
            QVERIFY2(wall.time() >= QTime(8, 0) && wall.time() < QTime(20, 0), qPrintable(wall.toString()));
        }
        QVERIFY(std::none_of(selection.remarks.begin(), selection.remarks.end(),
            [](const QString &one) { return one.contains(u"zone"); }));
    }
}

void tst_loopselection::whatACandidateOffersHoldsAtAnyHour()
{
    auto ada = services().context.workspace.get(m_world->ada);
    VERIFY_OK(ada);
    ada->zone = QStringLiteral("Asia/Tokyo");
    QVERIFY(m_world->change(*ada));
    QList<TimeSpan> evenings;
    for (int day = 8; day <= 31; ++day) {
        const QDateTime eight(QDate(2030, 1, day), QTime(20, 0), QTimeZone("Asia/Tokyo")); // noon in Berlin
        evenings += TimeSpan{ eight.toUTC(), eight.addSecs(qint64{ 4 } * 3600).toUTC() };
    }
    VERIFY_OK(services().candidates.setTimes(ada->id, evenings));
    const LoopSelection selection = select({ m_world->adaApplication });
    const QList<PlannedLoop> loops = all(selection, planOf(selection));
    QCOMPARE(whole(loops), 1); // the panel too
    for (const PlannedLoop::Interview &interview : loops.constFirst().interviews)
        QVERIFY(!isOutsideWindows(interview.placed.span(), evenings, m_clock.nowUtc()));
    VERIFY_OK(book(selection, loops));
}

void tst_loopselection::whoseClockIsNotKnownIsPlannedByTheDesksAndSaidSo()
{
    auto ada = services().context.workspace.get(m_world->ada);
    VERIFY_OK(ada);
    ada->zone.clear();
    QVERIFY(m_world->change(*ada));
    services().session().zone = QTimeZone("America/New_York"); // where the one at the desk reads times
    const LoopSelection selection = select({ m_world->adaApplication, m_world->benApplication });
    const LoopPlan plan = planOf(selection);
    QCOMPARE(placed(plan), 2);
    for (const LoopInterview &interview : plan.loops.front()) {
        const QDateTime wall = selection.startOf(interview).toTimeZone(QTimeZone("America/New_York"));
        QVERIFY2(wall.time() >= QTime(8, 0) && wall.time() < QTime(20, 0), qPrintable(wall.toString()));
    }
    QVERIFY2(selection.remarks.contains(QStringLiteral("The time zone of 2 candidate(s) is not known: they are planned"
                                                       " from 8 to 20 o'clock in America/New_York.")),
        qPrintable(selection.remarks.join(u'|')));
}

void tst_loopselection::limitsAreKept()
{
    auto rita = services().context.workspace.get(m_world->recruiter);
    VERIFY_OK(rita);
    rita->dailyLimit = 2;
    rita->weeklyLimit = 3;
    QVERIFY(m_world->change(*rita));
    const LoopSelection selection = select(candidates(14), 28);
    const LoopPlan plan = planOf(selection);
    QVERIFY(placed(plan) >= 9); // three a week
    VERIFY_OK(book(selection, plan)); // or limits would ask for a reason
}

void tst_loopselection::whoCannotBePlannedIsNamed()
{
    auto application = services().context.workspace.get(m_world->benApplication);
    VERIFY_OK(application);
    application->state = ApplicationState::OnHold;
    QVERIFY(m_world->change(*application));
    const LoopSelection selection = select({ m_world->adaApplication, m_world->benApplication });
    QCOMPARE(selection.loops.size(), 1);
    QCOMPARE(selection.leftOut.size(), 1);
    QVERIFY2(selection.leftOut.constFirst().why.contains(QStringLiteral("Ben Rook")),
        qPrintable(selection.leftOut.constFirst().why));
    QVERIFY(select({}).loops.isEmpty());
}

void tst_loopselection::panelsAreBookedAlong()
{
    const LoopSelection selection = select(candidates(12));
    const QList<PlannedLoop> loops = all(selection, planOf(selection));
    QCOMPARE(loops.size(), 12);
    QVERIFY2(whole(loops) >= 10, qPrintable(QString::number(whole(loops))));
    for (const PlannedLoop &loop : loops) {
        if (!loop.isWhole())
            continue;
        QCOMPARE(loop.interviews.size(), 4);
        QCOMPARE(loop.interviews.constLast().stage.id, m_world->panel);
        QCOMPARE(loop.interviews.constLast().placed.people.size(), 2);
    }
    QCOMPARE(loadsThen(selection, loops).size(), selection.people.size());
    const auto booked = book(selection, loops);
    VERIFY_OK(booked);
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), test::dump(services().context.workspace));
}

void tst_loopselection::aPanelThatFindsNoTimeDoesNotKeepTheRest()
{
    // The only manager of the panel is away; the manager interview is hers too, so another one leads that.
    Person other;
    other.name = QStringLiteral("Mara Lind");
    other.title = QStringLiteral("Backend Engineering Manager");
    other.grade = 8;
    other.zone = QStringLiteral("Europe/Berlin");
    auto opening = services().context.workspace.get(m_world->opening.id);
    VERIFY_OK(opening);
    opening->hiringManagerId = m_world->hire(other);
    QVERIFY(m_world->change(*opening));
    for (const PersonId &manager : { m_world->boss, opening->hiringManagerId }) {
        auto person = services().context.workspace.get(manager);
        VERIFY_OK(person);
        person->title = manager == m_world->boss ? QStringLiteral("Engineering Manager") : QStringLiteral("Founder");
        QVERIFY(m_world->change(*person));
    }
    QVERIFY(m_world->put(Away{ AwayId(randomUuid()), m_world->boss, QDate(2030, 1, 1), QDate(2030, 12, 31), {} }));
    const LoopSelection selection = select(candidates(4));
    const QList<PlannedLoop> loops = all(selection, planOf(selection));
    QCOMPARE(loops.size(), 4);
    for (const PlannedLoop &loop : loops) {
        QCOMPARE(loop.interviews.size(), 3);
        QCOMPARE(loop.missing, QStringList{ QStringLiteral("Final panel") });
    }
    VERIFY_OK(book(selection, loops));
}

void tst_loopselection::aLoopThatLeavesNoRoomForItsPanelIsPlannedAnew()
{
    // The manager can on one day only, and then for the interview by herself and the panel: the first takes the time
    // that suits best, unless the second is thought of.
    LaterLoops later;
    later.start = QDateTime(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC);
    later.days = 1;
    LoopProblem problem;
    problem.gridMinutes = 15;
    problem.stageMinutes = { 60 };
    for (int i = 0; i < 2; ++i) {
        SlotPerson one;
        one.person.id = PersonId(randomUuid());
        one.person.zone = QStringLiteral("UTC");
        one.person.workingHours =
            i == 0 ? QStringLiteral("Mon-Sun 09:00-11:00") : QStringLiteral("Mon-Sun 09:00-12:00");
        later.people += one;
    }
    LaterLoop loop;
    LoopPart alone{ QStringLiteral("Alone"), {} };
    alone.query.now = later.start.addDays(-9);
    alone.query.seats = { { 1 } };
    LoopPart together = alone;
    together.query.seats = { { 0 }, { 1 } };
    loop.query.parts = { alone, together };
    loop.query.gapMinutes = 0;
    for (LoopPart &part : loop.query.parts)
        part.query.bufferMinutes = 0;
    loop.loop = 0;
    loop.parts = { 0 };
    later.loops = { loop };
    later.candidates = { 0 };
    // From ten to eleven: nothing is left after it, since the other one leaves at eleven.
    LaterPlanner planner(later, problem, LoopPlan{ { { { 1, 4 } } } });
    QCOMPARE(planner.loops().front().front().startAt, later.start.addSecs(3600));
    planner.step();
    QVERIFY(planner.isDone());
    QCOMPARE(planner.loops().front().front().startAt, later.start);
    QCOMPARE(planner.loops().front().back().startAt, later.start.addSecs(3600));
    QCOMPARE(planner.loops().front().back().people, (QList<int>{ 0, 1 }));
}

void tst_loopselection::whoHasOtherInterviewsLeftIsPlannedAfterTheRest()
{
    BookingRequest other = m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"));
    other.applicationId = m_world->benApplication;
    VERIFY_OK(interviews().book(other));
    const LoopSelection selection = select(candidates(6));
    const QList<PlannedLoop> loops = all(selection, planOf(selection));
    QCOMPARE(loops.size(), 6);
    QCOMPARE(loops.constLast().whose.candidate.name, QStringLiteral("Ben Rook"));
    QCOMPARE(loops.constLast().interviews.size(), 3);
    QVERIFY(loops.constLast().interviews.constFirst().placed.startAt
            >= QDateTime(QDate(2030, 1, 10), QTime(9, 45), Qt::UTC)); // the end of his screening and the gap
    QCOMPARE(whole(loops), 6);
    VERIFY_OK(book(selection, loops));
}

void tst_loopselection::weeklyLimitsAreUsedToTheLastInterview()
{
    auto rita = services().context.workspace.get(m_world->recruiter);
    VERIFY_OK(rita);
    rita->dailyLimit = 2;
    rita->weeklyLimit = 3;
    QVERIFY(m_world->change(*rita));
    const LoopSelection selection = select(candidates(14), 28);
    const LoopPlan plan = planOf(selection);
    std::map<int, int> weeks;
    for (const Loop &loop : plan.loops) {
        if (!loop.empty())
            ++weeks[int(ZoneDays::weekOf(selection.startOf(loop.front()).date().toJulianDay()))];
    }
    QVERIFY(weeks.size() >= 4);
    weeks.erase(std::prev(weeks.end())); // in the last one there is no time for the rest of a loop
    for (const auto &[week, held] : weeks)
        QCOMPARE(held, 3);
    VERIFY_OK(book(selection, plan));
}

void tst_loopselection::whateverIsPlannedKeepsTheRulesOfBooking_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= (test::isSanitized() ? 3 : 8); ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Random teams with limits that are nearly used up, people away and busy, trainees, panels, and a change of the clock
/// in every second of them. Booking asks for a reason, and is given none, where a rule is broken.
void tst_loopselection::whateverIsPlannedKeepsTheRulesOfBooking()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    const QDateTime now(QDate(2030, seed % 2 ? 3 : 1, seed % 2 ? 25 : 7), QTime(upTo(23), 15 * upTo(3)), Qt::UTC);
    m_clock.set(now);
    const QStringList zones{ QStringLiteral("Europe/Berlin"), QStringLiteral("America/New_York"),
        QStringLiteral("Asia/Kolkata"), QStringLiteral("Australia/Lord_Howe"), QString() };
    QList<PersonId> engineers{ m_world->senior, m_world->kolkata };
    for (int i = 0; i < 3; ++i) {
        Person person;
        person.name = QStringLiteral("Engineer %1").arg(i);
        person.title = QStringLiteral("Senior Backend Engineer");
        person.grade = 7;
        person.languages = QStringLiteral("Ruby");
        person.zone = zones.at(upTo(3));
        engineers += m_world->hire(person);
    }
    if (seed % 3 == 0) {
        QVERIFY(
            m_world->put(InterviewPool{ InterviewPoolId(randomUuid()), QStringLiteral("Technical interview"), 2, 1 }));
        for (int i = 0; i < engineers.size(); ++i)
            QVERIFY(m_world->put(Training{ TrainingId(randomUuid()), engineers.at(i),
                QStringLiteral("Technical interview"), i % 2 ? TrainingLevel::Shadowing : TrainingLevel::Qualified }));
    }
    for (const PersonId &id : engineers + QList<PersonId>{ m_world->recruiter, m_world->boss }) {
        auto person = services().context.workspace.get(id);
        VERIFY_OK(person);
        if (upTo(2) > 0)
            person->weeklyLimit = 1 + upTo(3);
        if (upTo(2) > 0)
            person->dailyLimit = 1 + upTo(1);
        if (upTo(2) == 0)
            person->workingHours = QStringLiteral("Mon-Thu 08:00-12:00, 13:00-18:00");
        QVERIFY(m_world->change(*person));
        if (upTo(1) == 0) {
            const QDate from = now.date().addDays(upTo(10));
            QVERIFY(m_world->put(Away{ AwayId(randomUuid()), id, from, from.addDays(upTo(2)), {} }));
        }
    }
    QList<ApplicationId> applications = candidates(6 + upTo(6));
    for (const ApplicationId &id : std::as_const(applications)) {
        auto application = services().context.workspace.get(id);
        VERIFY_OK(application);
        if (upTo(3) == 0) {
            application->stageId = m_world->technical;
            QVERIFY(m_world->change(*application));
        }
        auto candidate = services().context.workspace.get(application->candidateId);
        VERIFY_OK(candidate);
        candidate->zone = zones.at(upTo(4));
        QVERIFY(m_world->change(*candidate));
        if (upTo(3) == 0) {
            const QDateTime from = now.addDays(4 + upTo(3));
            VERIFY_OK(services().candidates.setTimes(
                candidate->id, { { from, from.addDays(3) }, { from.addDays(7), from.addDays(11) } }));
        }
    }
    // Something is booked already, so that limits are partly used up.
    for (int i = 0; i < 3; ++i) {
        BookingRequest booked = m_world->request(m_world->technical, engineers.at(i),
            now.addDays(3 + i).date().toString(QStringLiteral("yyyy-MM-dd ")) + QStringLiteral("14:00"));
        booked.reason = QStringLiteral("as agreed");
        booked.applicationId = applications.at(i);
        (void)interviews().book(booked);
    }
    const LoopSelection selection = select(applications, 21);
    const LoopPlan plan = planOf(selection, 4);
    QVERIFY(!brokenRule(selection.problem, plan));
    const QList<PlannedLoop> loops = all(selection, plan);
    int planned = 0;
    for (const PlannedLoop &loop : loops) {
        QDateTime earliest = now.addDays(2);
        for (const PlannedLoop::Interview &interview : loop.interviews) {
            ++planned;
            QVERIFY(earliest <= interview.placed.startAt);
            QVERIFY(interview.stage.id != m_world->technical || now.addDays(3) <= interview.placed.startAt);
            earliest = interview.placed.span().end.addSecs(qint64{ 15 } * 60);
        }
    }
    QVERIFY(planned > 0);
    const auto booked = book(selection, loops);
    VERIFY_OK(booked);
    QCOMPARE(booked->size(), planned);
    for (const InterviewId &id : *booked) {
        const InterviewEntry one = entry(id);
        QVERIFY(std::all_of(one.people.begin(), one.people.end(),
            [](const InterviewPerson &person) { return person.role == ParticipantRole::Interviewer; }));
        QCOMPARE(one.people.size(), one.interview.stageId == m_world->panel ? 2 : 1);
    }
    qInfo("%d of %d whole, %d interviews", whole(loops), int(loops.size()), planned);
}

QTEST_GUILESS_MAIN(tst_loopselection)
#include "tst_loopselection.moc"
