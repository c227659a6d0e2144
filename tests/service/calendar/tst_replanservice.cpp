// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopplanner.h"
#include "service/calendar/loopreplanning.h"
#include "service/calendar/loopselection.h"
#include "support/interviewfixture.h"

using namespace shortlist;

/// A booked loop planned again around an interview that cannot be. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_replanservice : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        QVERIFY(m_world->giveNotice());
    }
    void cleanup() { close(); }

    void aLostInterviewMovesAndTheRestStays();
    void anotherCandidateMakesRoom();
    void whatIsNearStays();
    void whatFollowsKeepsItsOwnNotice();
    void whatFollowsMayStayWithinItsNotice();
    void aCancelledInterviewIsBookedAnew();
    void aStageOfSeveralInterviewsLacksTheCancelledOne();
    void limitsAreKept();
    void whyThereIsNoPlanIsSaid();
    void whatCannotBePlannedAgainIsRefused();
    void whatChangedMeanwhileIsAConflict();

private:
    /// Loops of so many candidates, booked together.
    QList<InterviewId> bookLoops(int count)
    {
        LoopsRequest request;
        request.applications = { m_world->adaApplication, m_world->benApplication };
        const auto like = services().context.workspace.get(m_world->adaApplication);
        for (int i = 2; like && i < count; ++i) {
            Candidate candidate;
            candidate.id = CandidateId(randomUuid());
            candidate.name = QStringLiteral("Candidate %1").arg(i);
            candidate.createdAt = m_clock.nowUtc();
            Application application = *like;
            application.id = ApplicationId(randomUuid());
            application.candidateId = candidate.id;
            const QUuid scope = candidateScope(candidate.id);
            const auto added =
                services().commands().run(QStringLiteral("test.candidate"), application.id, [&](Transaction &t) {
                    if (auto done = t.add(candidate, scope); !done)
                        return done;
                    return t.add(application, scope);
                });
            if (added)
                request.applications += application.id;
        }
        const auto selection = services().slotSearch.selectLoops(request);
        if (!selection)
            return {};
        LoopPlanner planner(selection->problem, 1);
        for (int step = 0; step < 5; ++step)
            planner.step();
        const auto requests =
            bookingsOf(*selection, plannedLoops(*selection, planner.plan(), {}), QStringLiteral("Europe/Berlin"));
        const auto booked = requests ? interviews().bookAll(*requests, {}) : requests.error();
        return booked ? *booked : QList<InterviewId>();
    }
    Result<FoundReplan> replan(const InterviewId &interview, int days = 28)
    {
        return services().slotSearch.replan({ interview, days });
    }
    InterviewId book(const ApplicationId &application, const StageId &stage, const PersonId &person,
        const QString &when, const PersonId &shadow = {})
    {
        BookingRequest request = m_world->request(stage, person, when);
        request.applicationId = application;
        request.reason = QStringLiteral("as agreed");
        if (!shadow.isNull())
            request.participants += BookingParticipant{ shadow, ParticipantRole::Shadow };
        const auto booked = interviews().book(request);
        if (!booked)
            qWarning("%s", qPrintable(booked.error().text()));
        return booked ? *booked : InterviewId();
    }
    bool setHours(const PersonId &id, const QString &hours)
    {
        auto person = services().context.workspace.get(id);
        if (!person)
            return false;
        person->workingHours = hours;
        return m_world->change(*person);
    }
    /// Both candidates live where the team does.
    bool bringHome()
    {
        bool all = true;
        for (const CandidateId &id : { m_world->ada, m_world->ben }) {
            auto candidate = services().context.workspace.get(id);
            if (candidate)
                candidate->zone = QStringLiteral("Europe/Berlin");
            all = all && candidate && m_world->change(*candidate);
        }
        return all;
    }
    static QDateTime berlin(int day, int hour, int minute)
    {
        return QDateTime(QDate(2030, 1, day), QTime(hour - 1, minute), Qt::UTC);
    }
};

void tst_replanservice::aLostInterviewMovesAndTheRestStays()
{
    const QList<InterviewId> booked = bookLoops(12);
    QVERIFY(booked.size() >= 24);
    const QStringList before = test::dump(services().context.workspace);
    for (const InterviewId &lost : { booked.at(5), booked.at(11), booked.at(17) }) {
        QHash<InterviewId, Interview> was;
        for (const InterviewId &id : booked)
            was.insert(id, entry(id).interview);
        const InterviewEntry lostBefore = entry(lost);
        const auto found = replan(lost);
        VERIFY_OK(found);
        QVERIFY2(found->impossible.isEmpty(), qPrintable(found->impossible));
        QVERIFY(found->othersMoved.size() <= 3);
        QSet<InterviewId> moved;
        for (const InterviewMove &move : found->moves)
            moved.insert(move.interviewId);
        QVERIFY(moved.contains(lost));
        VERIFY_OK(interviews().moveAll(found->moves, {})); // without a reason: nothing speaks against any of them
        for (const InterviewId &id : booked) {
            const Interview now = entry(id).interview;
            if (!moved.contains(id))
                QVERIFY(now.startAt == was[id].startAt && now.version == was[id].version);
            else
                QCOMPARE(now.version, was[id].version + 1);
        }
        const InterviewEntry after = entry(lost);
        QVERIFY(!after.span().overlaps(lostBefore.span())
                || after.people.constFirst().personId != lostBefore.people.constFirst().personId);
        QCOMPARE(after.people.size(), 1);
        QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), test::dump(services().context.workspace));
        VERIFY_OK(services().history.undo());
        QCOMPARE(test::dump(services().context.workspace), before);
    }
}

void tst_replanservice::anotherCandidateMakesRoom()
{
    // Rita screens on Thursday from 9 to 10:30. Ada must be through by 10, when somebody watches her interview.
    QVERIFY(bringHome());
    QVERIFY(setHours(m_world->recruiter, QStringLiteral("Thu 09:00-10:30")));
    const InterviewId ada =
        book(m_world->adaApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 09:00"));
    const InterviewId ben =
        book(m_world->benApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 09:30"));
    const InterviewId watched = book(m_world->adaApplication, m_world->technical, m_world->senior,
        QStringLiteral("2030-01-10 10:15"), m_world->junior);
    QVERIFY(!ada.isNull() && !ben.isNull() && !watched.isNull());
    const auto found = replan(ada);
    VERIFY_OK(found);
    QVERIFY2(found->impossible.isEmpty(), qPrintable(found->impossible));
    QCOMPARE(found->othersMoved, QStringList{ QStringLiteral("Ben Rook") });
    QCOMPARE(found->moves.size(), 2);
    QCOMPARE(found->moves.at(0).startAt, berlin(10, 9, 30)); // where Ben still is
    QCOMPARE(found->moves.at(1).startAt, berlin(10, 10, 0));
    VERIFY_OK(interviews().moveAll(found->moves, {}));
    QCOMPARE(entry(ada).interview.startAt, berlin(10, 9, 30));
    QCOMPARE(entry(ada).interview.wallClock, QStringLiteral("2030-01-10T09:30"));
    QCOMPARE(entry(ben).interview.startAt, berlin(10, 10, 0));
    QCOMPARE(entry(ben).interview.candidateReply, Reply::NeedsAction);
    QCOMPARE(entry(watched).interview.version, 1);
}

void tst_replanservice::whatIsNearStays()
{
    // As before, on a Tuesday; the day before it Ben, who is to come within two days, makes no room any more.
    QVERIFY(bringHome());
    QVERIFY(setHours(m_world->recruiter, QStringLiteral("Tue 09:00-10:30")));
    const InterviewId ada =
        book(m_world->adaApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-15 09:00"));
    QVERIFY(!ada.isNull());
    QVERIFY(!book(m_world->benApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-15 09:30"))
                 .isNull());
    QVERIFY(!book(m_world->adaApplication, m_world->technical, m_world->senior, QStringLiteral("2030-01-15 10:15"),
        m_world->junior)
                 .isNull());
    const auto now = replan(ada);
    VERIFY_OK(now);
    QCOMPARE(now->othersMoved.size(), 1);
    m_clock.set(QDateTime(QDate(2030, 1, 14), QTime(10, 0), Qt::UTC));
    const auto later = replan(ada);
    VERIFY_OK(later);
    QVERIFY(!later->impossible.isEmpty());
}

void tst_replanservice::whatFollowsKeepsItsOwnNotice()
{
    // Rita can screen half an hour later, and then the technical interview cannot be where it is. It needs three days'
    // notice: the afternoon is too soon for it, though not for a screening call.
    QVERIFY(bringHome());
    QVERIFY(setHours(m_world->recruiter, QStringLiteral("Wed 14:00-15:30")));
    const InterviewId lost =
        book(m_world->adaApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 14:00"));
    const InterviewId technical =
        book(m_world->adaApplication, m_world->technical, m_world->senior, QStringLiteral("2030-01-09 14:45"));
    QVERIFY(!lost.isNull() && !technical.isNull());
    const auto found = replan(lost);
    VERIFY_OK(found);
    QVERIFY2(found->impossible.isEmpty(), qPrintable(found->impossible));
    QCOMPARE(found->moves.size(), 2);
    QCOMPARE(found->moves.at(0).interviewId, lost);
    QCOMPARE(found->moves.at(0).startAt.date(), QDate(2030, 1, 9));
    QCOMPARE(found->moves.at(1).interviewId, technical);
    QCOMPARE(found->moves.at(1).startAt, berlin(10, 10, 0)); // to the hour
    VERIFY_OK(interviews().moveAll(found->moves, {})); // or the notice would ask for a reason
}

void tst_replanservice::whatFollowsMayStayWithinItsNotice()
{
    QVERIFY(bringHome());
    QVERIFY(setHours(m_world->recruiter, QStringLiteral("Wed 13:00-14:00")));
    const InterviewId lost =
        book(m_world->adaApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 13:00"));
    QVERIFY(!book(m_world->adaApplication, m_world->technical, m_world->senior, QStringLiteral("2030-01-09 15:00"))
                 .isNull());
    const auto found = replan(lost);
    VERIFY_OK(found);
    QVERIFY2(found->impossible.isEmpty(), qPrintable(found->impossible));
    QCOMPARE(found->moves.size(), 1);
    QCOMPARE(found->moves.first().startAt, berlin(9, 13, 30));
    VERIFY_OK(interviews().moveAll(found->moves, {}));
}

void tst_replanservice::aCancelledInterviewIsBookedAnew()
{
    const InterviewId ada =
        book(m_world->adaApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 09:00"));
    VERIFY_OK(interviews().cancel(ada, QStringLiteral("Rita is ill.")));
    const auto found = replan(ada);
    VERIFY_OK(found);
    QCOMPARE(found->moves.size(), 1);
    QVERIFY(found->moves.constFirst().isNew);
    VERIFY_OK(interviews().moveAll(found->moves, {}));
    QCOMPARE(entry(ada).interview.state, InterviewState::Cancelled);
    InterviewFilter filter;
    filter.application = m_world->adaApplication;
    const auto all = interviews().list(filter);
    VERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->constFirst().interview.startAt, found->moves.constFirst().startAt);
    QVERIFY(all->constFirst().interview.startAt != berlin(10, 9, 0));
}

// “Plan again” finds it although another interview of the stage stands.
void tst_replanservice::aStageOfSeveralInterviewsLacksTheCancelledOne()
{
    auto stage = services().context.workspace.get(m_world->screening);
    VERIFY_OK(stage);
    InterviewFilter filter;
    filter.application = m_world->adaApplication;
    const InterviewId first =
        book(m_world->adaApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 09:00"));
    const InterviewId second =
        book(m_world->adaApplication, m_world->screening, m_world->senior, QStringLiteral("2030-01-10 11:00"));
    QVERIFY(!first.isNull() && !second.isNull());
    VERIFY_OK(interviews().cancel(first, QStringLiteral("Rita is ill.")));
    QCOMPARE(interviews().lastCancelled(filter).error().key, QStringLiteral("interview.noneCancelled"));
    stage->countMin = 2;
    stage->countMax = 2;
    QVERIFY(m_world->change(*stage));
    const auto found = interviews().lastCancelled(filter);
    VERIFY_OK(found);
    QCOMPARE(found->interview.id, first);
    QVERIFY(
        !book(m_world->adaApplication, m_world->screening, m_world->boss, QStringLiteral("2030-01-11 09:00")).isNull());
    QCOMPARE(interviews().lastCancelled(filter).error().key, QStringLiteral("interview.noneCancelled"));
}

void tst_replanservice::limitsAreKept()
{
    auto rita = services().context.workspace.get(m_world->recruiter);
    VERIFY_OK(rita);
    rita->weeklyLimit = 1;
    QVERIFY(m_world->change(*rita));
    const InterviewId ada =
        book(m_world->adaApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-14 09:00"));
    const InterviewId ben =
        book(m_world->benApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 09:00"));
    QVERIFY(!ada.isNull() && !ben.isNull());
    const auto found = replan(ada);
    VERIFY_OK(found);
    QVERIFY2(found->impossible.isEmpty(), qPrintable(found->impossible));
    VERIFY_OK(interviews().moveAll(found->moves, {})); // or the limit would ask for a reason
    const auto weekOf = [this](const InterviewId &id) { return entry(id).interview.startAt.date().weekNumber(); };
    QVERIFY(weekOf(ada) != weekOf(ben));
}

void tst_replanservice::whyThereIsNoPlanIsSaid()
{
    QVERIFY(setHours(m_world->recruiter, QStringLiteral("Thu 09:00-09:30")));
    const InterviewId ada =
        book(m_world->adaApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 09:00"));
    const auto found = replan(ada, 5);
    VERIFY_OK(found);
    QVERIFY(found->moves.isEmpty());
    QVERIFY2(found->impossible.contains(QStringLiteral("finds no time")), qPrintable(found->impossible));
    QCOMPARE(interviews().moveAll(found->moves, {}).error().key, QStringLiteral("replan.none"));
}

void tst_replanservice::whatCannotBePlannedAgainIsRefused()
{
    QCOMPARE(replan(InterviewId(randomUuid())).error().key, QStringLiteral("interview.gone"));
    const InterviewId watched = book(m_world->adaApplication, m_world->technical, m_world->senior,
        QStringLiteral("2030-01-10 10:15"), m_world->junior);
    QCOMPARE(replan(watched).error().key, QStringLiteral("replan.panel"));
    const InterviewId ada =
        book(m_world->adaApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 09:00"));
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(12, 0), Qt::UTC));
    QCOMPARE(replan(ada).error().key, QStringLiteral("replan.over"));
}

void tst_replanservice::whatChangedMeanwhileIsAConflict()
{
    const InterviewId ada =
        book(m_world->adaApplication, m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 09:00"));
    const auto found = replan(ada);
    VERIFY_OK(found);
    QVERIFY(!found->moves.isEmpty());
    ChangeOfTime change;
    change.interviewId = ada;
    change.version = 1;
    change.when = { QDate(2030, 1, 11), QTime(9, 0), QStringLiteral("Europe/Berlin") };
    VERIFY_OK(interviews().reschedule(change));
    const Status stale = interviews().moveAll(found->moves, {});
    QVERIFY(!stale);
    QCOMPARE(stale.error().key, QStringLiteral("interview.stale"));
    QVERIFY2(stale.error().sentence.contains(QStringLiteral("of Ada")), qPrintable(stale.error().sentence));
}

QTEST_GUILESS_MAIN(tst_replanservice)
#include "tst_replanservice.moc"
