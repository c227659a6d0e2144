// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

using namespace shortlist;

class tst_interviewchanges : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        const Workspace &workspace = services().context.workspace;
        QCOMPARE(test::dumpOfJournal(workspace.journal()), test::dump(workspace));
        close();
    }

    void reschedulingIsANewVersionAndDraftsFollow();
    void whatIsMovedIsProposedAgain();
    void theTimelineTellsTheTimeAndTheReasonOnce();
    void whoBooksThemselvesHasAccepted();
    void whoMovesItThemselvesHasAcceptedIt();
    void otherPeopleAreAskedAgain();
    void onlyPeopleTimeAndLengthMakeAVersion();
    void aSecondSittingStandsBesideTheFirst();
    void aStaleChangeIsRefused();
    void peopleComeAndGoWithTheirDrafts();
    void cancellingDiscardsDraftsAndFreesTheHour();
    void heldAndNoShowNeedThePast();
    void whoScoredStays();
    void repliesAreKept();
    void everyCommandIsJournalledAndUndoneExactly();
    void queriesFindByPersonCandidateAndTime();
};

void tst_interviewchanges::reschedulingIsANewVersionAndDraftsFollow()
{
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Accepted));
    // Half an hour later shares an hour with itself, which is no conflict.
    ChangeOfTime change{ id, 1, { QDate(2030, 1, 9), QTime(10, 30), QStringLiteral("Europe/Berlin") } };
    VERIFY_OK(interviews().reschedule(change));
    const InterviewEntry moved = entry(id);
    QCOMPARE(moved.interview.version, 2);
    QCOMPARE(moved.interview.wallClock, QStringLiteral("2030-01-09T10:30"));
    QCOMPARE(moved.people.first().reply, Reply::NeedsAction);
    QCOMPARE(cards(id).first().dueAt, QDateTime(QDate(2030, 1, 10), QTime(11, 0), Qt::UTC));

    change.version = 2;
    VERIFY_OK(interviews().reschedule(change)); // the same again
    QCOMPARE(entry(id).interview.version, 2);
    change.when.time = QTime(18, 0);
    QCOMPARE(interviews().reschedule(change).error().key, QStringLiteral("book.hours"));
    change.reason = QStringLiteral("asked for by the candidate");
    VERIFY_OK(interviews().reschedule(change));
    QCOMPARE(entry(id).interview.version, 3);
}

void tst_interviewchanges::whatIsMovedIsProposedAgain()
{
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Accepted));
    QCOMPARE(entry(id).interview.state, InterviewState::Confirmed);
    VERIFY_OK(interviews().changePlace(id, QStringLiteral("Room 7")));
    QCOMPARE(entry(id).interview.state, InterviewState::Confirmed);
    VERIFY_OK(interviews().reschedule({ id, 1, { QDate(2030, 1, 9), QTime(11, 0), QStringLiteral("Europe/Berlin") } }));
    QCOMPARE(entry(id).interview.state, InterviewState::Proposed);
    QCOMPARE(entry(id).people.first().reply, Reply::NeedsAction);
    VERIFY_OK(services().history.undo());
    QCOMPARE(entry(id).interview.state, InterviewState::Confirmed);
    QCOMPARE(entry(id).people.first().reply, Reply::Accepted);
    VERIFY_OK(services().history.redo());
    QCOMPARE(entry(id).interview.state, InterviewState::Proposed);
    VERIFY_OK(interviews().confirm(id));
    QCOMPARE(entry(id).interview.state, InterviewState::Confirmed);
}

void tst_interviewchanges::theTimelineTellsTheTimeAndTheReasonOnce()
{
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    VERIFY_OK(interviews().confirm(id));
    m_clock.advance(60);
    const auto newest = [&, candidate = entry(id).candidateId] {
        const auto view = services().candidates.detail(candidate, m_world->recruiter);
        return view && !view->timeline.isEmpty() ? view->timeline.constFirst() : TimelineLine();
    };
    VERIFY_OK(interviews().reschedule({ id, 1, { QDate(2030, 1, 10), QTime(11, 0), QStringLiteral("Europe/Berlin") },
        75, QStringLiteral("a train is late") }));
    TimelineLine line = newest();
    QVERIFY2(line.words.startsWith(QStringLiteral("Moved “Technical interview” to "))
                 && line.words.contains(QStringLiteral("11:00")),
        qPrintable(line.words));
    QVERIFY2(
        line.details.contains(QStringLiteral("Changed how long “Technical interview” takes from 90 min to 75 min")),
        qPrintable(line.details.join(u'|')));
    QVERIFY(line.details.contains(QStringLiteral("“Technical interview” is to be confirmed again")));
    m_clock.advance(60);
    VERIFY_OK(interviews().cancel(id, QStringLiteral("  ill ")));
    line = newest();
    QCOMPARE(line.words, QStringLiteral("Cancelled “Technical interview”"));
    QCOMPARE(line.reason, QStringLiteral("ill"));
    QVERIFY2(!line.details.contains(QStringLiteral("ill")), qPrintable(line.details.join(u'|')));
}

void tst_interviewchanges::whoBooksThemselvesHasAccepted()
{
    services().session().person = m_world->recruiter;
    BookingRequest request =
        m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 10:00"));
    request.participants += BookingParticipant{ m_world->senior, ParticipantRole::Shadow };
    request.reason = QStringLiteral("to look on");
    const InterviewId id = book(request);
    QCOMPARE(entry(id).person(m_world->recruiter)->reply, Reply::Accepted);
    QCOMPARE(entry(id).person(m_world->senior)->reply, Reply::NeedsAction);
    // The same of who puts themselves in for somebody else.
    services().session().person = m_world->boss;
    VERIFY_OK(interviews().changePeople(
        { id, 1, request.participants + QList{ BookingParticipant{ m_world->boss, ParticipantRole::Shadow } },
            request.reason }));
    QCOMPARE(entry(id).person(m_world->boss)->reply, Reply::Accepted);
    // Nor are they asked about the part that they give themselves; others are.
    VERIFY_OK(interviews().changePeople(
        { id, 2, request.participants + QList{ BookingParticipant{ m_world->boss, ParticipantRole::Interviewer } },
            request.reason }));
    QCOMPARE(entry(id).person(m_world->boss)->reply, Reply::Accepted);
}

void tst_interviewchanges::whoMovesItThemselvesHasAcceptedIt()
{
    const PersonId me = m_world->recruiter;
    services().session().person = me;
    BookingRequest request = m_world->request(m_world->screening, me, QStringLiteral("2030-01-09 10:00"));
    request.participants += BookingParticipant{ m_world->senior, ParticipantRole::Shadow };
    request.reason = QStringLiteral("to look on");
    const InterviewId id = book(request);
    VERIFY_OK(interviews().reply(id, me, Reply::Accepted));
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Accepted));
    const auto moveTo = [&](int version, QTime time) {
        return interviews().reschedule(
            { id, version, { QDate(2030, 1, 9), time, QStringLiteral("Europe/Berlin") }, 0, request.reason });
    };
    m_clock.advance(60);
    VERIFY_OK(moveTo(1, QTime(11, 0)));
    QCOMPARE(entry(id).person(me)->reply, Reply::Accepted);
    QCOMPARE(entry(id).person(m_world->senior)->reply, Reply::NeedsAction);
    QCOMPARE(entry(id).interview.state, InterviewState::Proposed);
    // An older file does not undo it: the agreement is as new as the move.
    const auto rows = services().context.workspace.all<Participant>({ equals(&Participant::personId, me) });
    QCOMPARE(rows->first().repliedAt, m_clock.nowUtc());
    // Whoever did not agree is asked, and so is everybody where somebody else moves it.
    VERIFY_OK(interviews().reply(id, me, Reply::Tentative));
    VERIFY_OK(moveTo(2, QTime(12, 0)));
    QCOMPARE(entry(id).person(me)->reply, Reply::NeedsAction);
    VERIFY_OK(interviews().reply(id, me, Reply::Accepted));
    services().session().person = m_world->boss;
    VERIFY_OK(moveTo(3, QTime(13, 0)));
    QCOMPARE(entry(id).person(me)->reply, Reply::NeedsAction);
    VERIFY_OK(services().history.undo());
    QCOMPARE(entry(id).person(me)->reply, Reply::Accepted);
}

void tst_interviewchanges::otherPeopleAreAskedAgain()
{
    BookingRequest request = m_world->request(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 10:00"));
    request.participants += BookingParticipant{ m_world->senior, ParticipantRole::Shadow };
    const InterviewId id = book(request);
    VERIFY_OK(interviews().reply(id, m_world->boss, Reply::Accepted));
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Declined));
    ChangeOfPeople change{ id, 1, request.participants, QStringLiteral("one more looks on") };
    change.participants += BookingParticipant{ m_world->recruiter, ParticipantRole::Shadow };
    VERIFY_OK(interviews().changePeople(change));
    const InterviewEntry changed = entry(id);
    QCOMPARE(changed.interview.state, InterviewState::Proposed);
    QCOMPARE(changed.person(m_world->boss)->reply, Reply::NeedsAction);
    QCOMPARE(changed.person(m_world->recruiter)->reply, Reply::NeedsAction);
    // Nobody else's coming makes her free, and the task stays.
    QVERIFY(changed.person(m_world->senior)->isOpenDecline());
    VERIFY_OK(services().history.undo());
    QCOMPARE(entry(id).person(m_world->boss)->reply, Reply::Accepted);
    QCOMPARE(entry(id).interview.state, InterviewState::Confirmed);
}

void tst_interviewchanges::onlyPeopleTimeAndLengthMakeAVersion()
{
    BookingRequest request = m_world->request(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 10:00"));
    request.tentative = true;
    const InterviewId id = book(request);
    const auto versionAfter = [&](const Status &done) { return done ? entry(id).interview.version : -1; };
    // Edits.
    QCOMPARE(versionAfter(interviews().changePlace(id, QStringLiteral("Room 2"))), 1);
    QCOMPARE(versionAfter(interviews().confirm(id)), 1);
    QCOMPARE(versionAfter(interviews().reply(id, m_world->boss, Reply::Accepted)), 1);
    // Reschedules: time, length, people, a role.
    const BookingTime at{ QDate(2030, 1, 9), QTime(11, 0), QStringLiteral("Europe/Berlin") };
    QCOMPARE(versionAfter(interviews().reschedule({ id, 1, at })), 2);
    QCOMPARE(versionAfter(interviews().reschedule({ id, 2, at, 45 })), 3);
    ChangeOfPeople people{ id, 3, { BookingParticipant{ m_world->boss }, BookingParticipant{ m_world->senior } },
        QStringLiteral("two see more") };
    QCOMPARE(versionAfter(interviews().changePeople(people)), 4);
    people.version = 4;
    people.participants[1].role = ParticipantRole::Shadow;
    QCOMPARE(versionAfter(interviews().changePeople(people)), 5);
    QCOMPARE(versionAfter(interviews().cancel(id, QStringLiteral("test"))), 5);
}

void tst_interviewchanges::aSecondSittingStandsBesideTheFirst()
{
    BookingRequest request = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    const InterviewId first = book(request);
    request.when.date = QDate(2030, 1, 11);
    QCOMPARE(interviews().book(request).error().key, QStringLiteral("book.enough"));
    request.reason = QStringLiteral("the line broke half way");
    const InterviewId second = book(request);
    QVERIFY(!second.isNull() && second != first);
    QVERIFY(entry(first).isOpen() && entry(second).isOpen());
    QCOMPARE(cards(first).size(), 1);
    QCOMPARE(cards(second).size(), 1); // a card of its own
    VERIFY_OK(interviews().cancel(second, QStringLiteral("not needed after all")));
    QVERIFY(entry(first).isOpen());
    // Nobody came to the first one: another is no second sitting.
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(12, 0), Qt::UTC));
    VERIFY_OK(interviews().markNoShow(first));
    request.reason.clear();
    VERIFY_OK(interviews().book(request));
}

void tst_interviewchanges::aStaleChangeIsRefused()
{
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    const ChangeOfTime change{ id, 1, { QDate(2030, 1, 9), QTime(10, 30), QStringLiteral("Europe/Berlin") } };
    VERIFY_OK(interviews().reschedule(change));
    QCOMPARE(interviews().reschedule(change).error().key, QStringLiteral("interview.stale"));
    QCOMPARE(
        interviews().changePeople({ id, 1, { { m_world->senior } } }).error().key, QStringLiteral("interview.stale"));
}

void tst_interviewchanges::peopleComeAndGoWithTheirDrafts()
{
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    const auto stateOf = [&](const PersonId &author) {
        QStringList states;
        for (const Scorecard &card : cards(id)) {
            if (card.authorId == author)
                states += enumText(card.state);
        }
        return states.join(QLatin1Char(' '));
    };
    QCOMPARE(interviews().changePeople({ id, 1, { { m_world->boss } } }).error().key, QStringLiteral("book.person"));
    VERIFY_OK(interviews().changePeople({ id, 1, { { m_world->boss } }, QStringLiteral("Sena is ill") }));
    QCOMPARE(entry(id).people.size(), 1);
    QCOMPARE(entry(id).people.first().overrideReason, QStringLiteral("Sena is ill"));
    QCOMPARE(entry(id).interview.version, 2);
    QCOMPARE(stateOf(m_world->senior), QStringLiteral("discarded"));
    QCOMPARE(stateOf(m_world->boss), QStringLiteral("draft"));
    VERIFY_OK(
        interviews().changePeople({ id, 2, { { m_world->senior }, { m_world->junior, ParticipantRole::Shadow } } }));
    QCOMPARE(stateOf(m_world->senior), QStringLiteral("draft"));
    QCOMPARE(stateOf(m_world->boss), QStringLiteral("discarded"));
    QCOMPARE(stateOf(m_world->junior), QStringLiteral("draft"));

    // Whoever is taken elsewhere cannot be added.
    auto other = m_world->request(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 11:00"));
    other.applicationId = m_world->benApplication;
    QVERIFY(!book(other).isNull());
    QCOMPARE(interviews()
                 .changePeople({ id, 3, { { m_world->senior }, { m_world->boss } }, QStringLiteral("two are better") })
                 .error()
                 .key,
        QStringLiteral("book.overlap"));
}

void tst_interviewchanges::cancellingDiscardsDraftsAndFreesTheHour()
{
    const auto request = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    const InterviewId id = book(request);
    QCOMPARE(interviews().cancel(id, QStringLiteral("  ")).error().key, QStringLiteral("interview.reason"));
    VERIFY_OK(interviews().cancel(id, QStringLiteral("candidate is ill")));
    QCOMPARE(entry(id).interview.state, InterviewState::Cancelled);
    QCOMPARE(entry(id).interview.cancelReason, QStringLiteral("candidate is ill"));
    QCOMPARE(cards(id).first().state, ScorecardState::Discarded);
    QCOMPARE(interviews().cancel(id, QStringLiteral("again")).error().key, QStringLiteral("interview.over"));
    QVERIFY(!book(request).isNull());
}

void tst_interviewchanges::heldAndNoShowNeedThePast()
{
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    QCOMPARE(interviews().markHeld(id).error().key, QStringLiteral("interview.early"));
    QCOMPARE(interviews().markNoShow(id).error().key, QStringLiteral("interview.early"));
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(9, 5), Qt::UTC));
    VERIFY_OK(interviews().markNoShow(id));
    QCOMPARE(cards(id).first().state, ScorecardState::Discarded);
    VERIFY_OK(services().history.undo());
    VERIFY_OK(interviews().markHeld(id));
    QCOMPARE(entry(id).interview.state, InterviewState::Held);
    QCOMPARE(cards(id).first().state, ScorecardState::Draft);
}

void tst_interviewchanges::whoScoredStays()
{
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    Scorecard card = cards(id).first();
    card.state = ScorecardState::Submitted;
    QVERIFY(m_world->change(card));
    QCOMPARE(interviews().cancel(id, QStringLiteral("no")).error().key, QStringLiteral("interview.scored"));
    QCOMPARE(interviews().changePeople({ id, 1, { { m_world->boss } }, QStringLiteral("no") }).error().key,
        QStringLiteral("interview.scored"));
}

void tst_interviewchanges::repliesAreKept()
{
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Declined));
    QCOMPARE(entry(id).people.first().reply, Reply::Declined);
    QCOMPARE(entry(id).interview.version, 1);
    QCOMPARE(interviews().reply(id, m_world->boss, Reply::Accepted).error().key, QStringLiteral("interview.notThere"));
}

void tst_interviewchanges::everyCommandIsJournalledAndUndoneExactly()
{
    QList<QStringList> states{ test::dump(services().context.workspace) };
    const auto keep = [&] {
        states += test::dump(services().context.workspace);
        return test::dumpOfJournal(services().context.workspace.journal()) == states.constLast();
    };
    auto request = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    request.tentative = true;
    const InterviewId id = book(request);
    QVERIFY(keep());
    VERIFY_OK(interviews().confirm(id));
    QVERIFY(keep());
    VERIFY_OK(interviews().changePlace(id, QStringLiteral("Room 7")));
    QVERIFY(keep());
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Accepted));
    QVERIFY(keep());
    VERIFY_OK(interviews().reschedule({ id, 1, { QDate(2030, 1, 10), QTime(9, 0), QStringLiteral("Europe/Berlin") } }));
    QVERIFY(keep());
    VERIFY_OK(interviews().changePeople({ id, 2, { { m_world->boss } }, QStringLiteral("swapped") }));
    QVERIFY(keep());
    VERIFY_OK(interviews().cancel(id, QStringLiteral("put off")));
    QVERIFY(keep());
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        VERIFY_OK(services().history.undo());
        QCOMPARE(test::dump(services().context.workspace), states.at(i));
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        VERIFY_OK(services().history.redo());
        QCOMPARE(test::dump(services().context.workspace), states.at(i));
    }
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), states.constLast());
}

void tst_interviewchanges::queriesFindByPersonCandidateAndTime()
{
    const InterviewId mine =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    auto other = m_world->request(m_world->manager, m_world->boss, QStringLiteral("2030-01-10 10:00"));
    other.applicationId = m_world->benApplication;
    const InterviewId theirs = book(other);
    const auto ids = [this](const InterviewFilter &filter) {
        QList<InterviewId> found;
        const auto list = interviews().list(filter);
        if (list) {
            for (const InterviewEntry &one : *list)
                found += one.interview.id;
        }
        return found;
    };
    const auto at = [](int day, int hour, int minute = 0) {
        return QDateTime(QDate(2030, 1, day), QTime(hour, minute), Qt::UTC);
    };
    InterviewFilter filter;
    QCOMPARE(ids(filter), (QList<InterviewId>{ mine, theirs }));
    filter.span = { at(9, 0), at(10, 0) };
    QCOMPARE(ids(filter), QList<InterviewId>{ mine });
    filter.span = { at(9, 10, 30), at(10, 0) };
    QVERIFY(ids(filter).isEmpty()); // it ends as the span begins
    filter.span = { at(9, 10, 29), at(9, 10, 30) };
    QCOMPARE(ids(filter), QList<InterviewId>{ mine });
    filter = {};
    filter.person = m_world->boss;
    QCOMPARE(ids(filter), QList<InterviewId>{ theirs });
    filter = {};
    filter.candidate = m_world->ada;
    QCOMPARE(ids(filter), QList<InterviewId>{ mine });
    filter = {};
    filter.stageNames = { QStringLiteral("Technical interview") };
    QCOMPARE(ids(filter), QList<InterviewId>{ mine });
    filter.stageNames += QStringLiteral("Manager interview");
    QCOMPARE(ids(filter).size(), 2);
    filter.stageNames.removeLast();
    filter.person = m_world->boss;
    QVERIFY(ids(filter).isEmpty());
    filter = {};
    filter.limit = 1;
    QCOMPARE(ids(filter), QList<InterviewId>{ mine });
    filter.after = mine;
    QCOMPARE(ids(filter), QList<InterviewId>{ theirs });
    QCOMPARE(interviews().list(filter)->first().people.size(), 1);
    filter.after = theirs;
    QVERIFY(ids(filter).isEmpty());
    filter = {};
    const auto stages = services().context.queries.calendar.stageNames();
    VERIFY_OK(stages);
    QCOMPARE(stages->join(QLatin1Char('|')),
        QStringLiteral("Final panel|Manager interview|Screening call|Technical interview"));
    VERIFY_OK(interviews().cancel(mine, QStringLiteral("put off")));
    QCOMPARE(ids(filter), QList<InterviewId>{ theirs });
    filter.withCancelled = true;
    QCOMPARE(ids(filter).size(), 2);
}

QTEST_GUILESS_MAIN(tst_interviewchanges)
#include "tst_interviewchanges.moc"
