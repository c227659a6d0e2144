// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

using namespace shortlist;

class tst_booking : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void bookingTakesMinutesFromThePlanAndOpensScorecards();
    void wallClocksBecomeTheRightMoment_data();
    void wallClocksBecomeTheRightMoment();
    void whatSpeaksAgainstATime_data();
    void whatSpeaksAgainstATime();
    void whatSpeaksAgainstPeople_data();
    void whatSpeaksAgainstPeople();
    void stagesOfOtherPlansAndEndedApplicationsAreRefused();
    void aBusyTimeNeedsAReason();
    void theOverlapNamesWhoWhichAndUntilWhen();
    void theCandidateIsNotBookedTwiceEither();
    void interviewsThatTouchAreNoOverlap();
    void aSecondWindowCannotTakeTheSameHour();
    void limitsCountInTheLocalDayAndWeek();
    void theBestComesFirst();
    void theFormKnowsWhatIsNext();
};

void tst_booking::bookingTakesMinutesFromThePlanAndOpensScorecards()
{
    auto request = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    request.participants += BookingParticipant{ m_world->junior, ParticipantRole::Shadow };
    request.place = QStringLiteral(" Room 2 ");
    const InterviewId id = book(request);
    QVERIFY(!id.isNull());

    const InterviewEntry booked = entry(id);
    QCOMPARE(booked.interview.minutes, 90);
    QCOMPARE(booked.interview.startAt, QDateTime(QDate(2030, 1, 9), QTime(9, 0), Qt::UTC));
    QCOMPARE(booked.interview.zone, QStringLiteral("Europe/Berlin"));
    QCOMPARE(booked.interview.wallClock, QStringLiteral("2030-01-09T10:00"));
    QCOMPARE(booked.interview.place, QStringLiteral("Room 2"));
    QCOMPARE(booked.interview.state, InterviewState::Confirmed);
    QCOMPARE(booked.candidateName, QStringLiteral("Ada Quill"));
    QCOMPARE(booked.candidateZone, QStringLiteral("America/New_York"));
    QCOMPARE(booked.stageName, QStringLiteral("Technical interview"));
    QCOMPARE(booked.stageIndex, 2);
    QCOMPARE(booked.recruiterName, QStringLiteral("Rita Sand"));
    QCOMPARE(booked.people.size(), 2);

    const auto drafts = cards(id);
    QCOMPARE(drafts.size(), 2);
    for (const Scorecard &card : drafts) {
        QCOMPARE(card.state, ScorecardState::Draft);
        QCOMPARE(card.rubricId, m_world->rubric);
        QCOMPARE(card.dueAt, QDateTime(QDate(2030, 1, 10), QTime(10, 30), Qt::UTC));
        QCOMPARE(card.trainee, card.authorId == m_world->junior);
    }
    // A range is booked at its longer end.
    const InterviewId friday =
        book(m_world->request(m_world->manager, m_world->boss, QStringLiteral("2030-01-11 10:00")));
    QCOMPARE(entry(friday).interview.minutes, 60);
    // A working day later is Monday.
    QCOMPARE(cards(friday).first().dueAt, QDateTime(QDate(2030, 1, 14), QTime(10, 0), Qt::UTC));
}

void tst_booking::wallClocksBecomeTheRightMoment_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<bool>("second");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("remarked");
    QTest::newRow("winter") << "Europe/Berlin"
                            << "2030-01-09 10:00" << false << "2030-01-09T09:00"
                            << "2030-01-09T10:00" << false;
    QTest::newRow("summer") << "Europe/Berlin"
                            << "2030-07-10 10:00" << false << "2030-07-10T08:00"
                            << "2030-07-10T10:00" << false;
    QTest::newRow("the hour that is skipped") << "Europe/Berlin"
                                              << "2030-03-31 02:30" << false << "2030-03-31T01:30"
                                              << "2030-03-31T03:30" << true;
    QTest::newRow("the first of two") << "Europe/Berlin"
                                      << "2030-10-27 02:30" << false << "2030-10-27T00:30"
                                      << "2030-10-27T02:30" << true;
    QTest::newRow("the second of two") << "Europe/Berlin"
                                       << "2030-10-27 02:30" << true << "2030-10-27T01:30"
                                       << "2030-10-27T02:30" << true;
    QTest::newRow("half an hour off") << "Asia/Kolkata"
                                      << "2030-01-09 15:00" << false << "2030-01-09T09:30"
                                      << "2030-01-09T15:00" << false;
}

void tst_booking::wallClocksBecomeTheRightMoment()
{
    QFETCH(QString, zone);
    QFETCH(QString, wall);
    QFETCH(bool, second);
    QFETCH(QString, utc);
    QFETCH(QString, kept);
    QFETCH(bool, remarked);
    auto request = m_world->request(m_world->screening, m_world->recruiter, wall, zone);
    request.when.fold = second ? ZonedTime::Fold::Second : ZonedTime::Fold::First;
    request.reason = QStringLiteral("agreed so");
    const auto check = interviews().check(request);
    VERIFY_OK(check);
    QCOMPARE(!check->remark.isEmpty(), remarked);
    const InterviewEntry booked = entry(book(request));
    QCOMPARE(booked.interview.startAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm")), utc);
    QCOMPARE(booked.interview.wallClock, kept);
}

void tst_booking::whatSpeaksAgainstATime_data()
{
    QTest::addColumn<QString>("wall");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("key"); // what book() says
    QTest::addColumn<bool>("reasonHelps");
    QTest::newRow("free") << "2030-01-09 10:00" << 0 << "" << true;
    QTest::newRow("in the past") << "2030-01-07 09:30" << 0 << "book.past" << false;
    QTest::newRow("now is not the past") << "2030-01-07 10:00" << 0 << "" << true;
    QTest::newRow("too early") << "2030-01-09 08:45" << 0 << "book.hours" << true;
    QTest::newRow("ends too late") << "2030-01-09 16:00" << 0 << "book.hours" << true;
    QTest::newRow("ends in time") << "2030-01-09 15:30" << 0 << "" << true;
    QTest::newRow("weekend") << "2030-01-12 10:00" << 0 << "book.hours" << true;
    QTest::newRow("away") << "2030-01-15 10:00" << 0 << "book.away" << false;
    QTest::newRow("back again") << "2030-01-16 10:00" << 0 << "" << true;
    QTest::newRow("shorter than planned") << "2030-01-09 10:00" << 60 << "book.minutes" << true;
    QTest::newRow("no length at all") << "2030-01-09 10:00" << 3 << "book.length" << false;
}

void tst_booking::whatSpeaksAgainstATime()
{
    QFETCH(QString, wall);
    QFETCH(int, minutes);
    QFETCH(QString, key);
    QFETCH(bool, reasonHelps);
    Away away{ AwayId(randomUuid()), m_world->senior, QDate(2030, 1, 14), QDate(2030, 1, 15), QString() };
    QVERIFY(m_world->put(away));
    auto request = m_world->request(m_world->technical, m_world->senior, wall);
    request.minutes = minutes;
    const auto plain = interviews().book(request);
    QCOMPARE(plain ? QString() : plain.error().key, key);
    if (plain)
        return;
    QCOMPARE(plain.error().code == Error::Code::NeedsReason, reasonHelps);
    request.reason = QStringLiteral("agreed with everyone");
    const auto again = interviews().book(request);
    QCOMPARE(again.ok(), reasonHelps);
    if (again && key == QLatin1String("book.hours"))
        QCOMPARE(entry(*again).people.first().overrideReason, QStringLiteral("agreed with everyone"));
}

void tst_booking::aBusyTimeNeedsAReason()
{
    BusyReading calendar;
    calendar.personId = m_world->senior;
    calendar.fileName = QStringLiteral("work.ics");
    calendar.knownFrom = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    calendar.knownUntil = calendar.knownFrom.addDays(60);
    calendar.busy = { { QDateTime(QDate(2030, 1, 9), QTime(10, 0), Qt::UTC),
        QDateTime(QDate(2030, 1, 9), QTime(11, 0), Qt::UTC) } };
    VERIFY_OK(services().people.keepCalendar(calendar));
    // 90 minutes in Berlin: ends as she becomes busy.
    const auto free =
        interviews().check(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 09:30")));
    VERIFY_OK(free);
    QVERIFY(free->problems.isEmpty());
    auto request = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    const auto refused = interviews().book(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("book.busy"));
    QCOMPARE(refused.error().code, Error::Code::NeedsReason);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("is busy until 12:00"))
                 && refused.error().sentence.contains(QStringLiteral("Europe/Berlin")),
        qPrintable(refused.error().sentence));
    request.reason = QStringLiteral("She moves it");
    VERIFY_OK(interviews().book(request));
}

void tst_booking::whatSpeaksAgainstPeople_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("people"); // name or name:role
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("reasonHelps");
    QTest::newRow("title fits") << "technical"
                                << "senior"
                                << "" << true;
    QTest::newRow("grade below") << "technical"
                                 << "junior"
                                 << "book.person" << false;
    QTest::newRow("another language") << "technical"
                                      << "kolkata"
                                      << "book.person" << true;
    QTest::newRow("another title") << "technical"
                                   << "accountant"
                                   << "book.person" << true;
    QTest::newRow("the recruiter") << "screening"
                                   << "recruiter"
                                   << "" << true;
    QTest::newRow("no recruiter") << "screening"
                                  << "senior"
                                  << "book.person" << true;
    QTest::newRow("the hiring manager") << "manager"
                                        << "boss"
                                        << "" << true;
    QTest::newRow("another manager") << "manager"
                                     << "recruiter"
                                     << "book.person" << true;
    QTest::newRow("nobody") << "technical"
                            << ""
                            << "book.team" << false;
    QTest::newRow("shadow alone") << "technical"
                                  << "junior:shadow"
                                  << "book.team" << false;
    QTest::newRow("shadow beside") << "technical"
                                   << "senior junior:shadow"
                                   << "" << true;
    QTest::newRow("two shadows") << "technical"
                                 << "senior junior:shadow accountant:shadow"
                                 << "book.team" << true;
    QTest::newRow("twice the same") << "technical"
                                    << "senior senior:shadow"
                                    << "book.team" << false;
    QTest::newRow("whole panel") << "panel"
                                 << "senior boss"
                                 << "" << true;
    QTest::newRow("half a panel") << "panel"
                                  << "senior"
                                  << "book.panel" << true;
}

void tst_booking::whatSpeaksAgainstPeople()
{
    QFETCH(QString, stage);
    QFETCH(QString, people);
    QFETCH(QString, key);
    QFETCH(bool, reasonHelps);
    const QHash<QString, StageId> stages{ { QStringLiteral("technical"), m_world->technical },
        { QStringLiteral("screening"), m_world->screening }, { QStringLiteral("manager"), m_world->manager },
        { QStringLiteral("panel"), m_world->panel } };
    const QHash<QString, PersonId> team{ { QStringLiteral("senior"), m_world->senior },
        { QStringLiteral("junior"), m_world->junior }, { QStringLiteral("kolkata"), m_world->kolkata },
        { QStringLiteral("accountant"), m_world->accountant }, { QStringLiteral("recruiter"), m_world->recruiter },
        { QStringLiteral("boss"), m_world->boss } };
    auto request = m_world->request(stages.value(stage), {}, QStringLiteral("2030-01-09 10:00"));
    request.participants.clear();
    const QStringList parts = people.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        request.participants += BookingParticipant{ team.value(part.section(QLatin1Char(':'), 0, 0)),
            part.contains(QLatin1Char(':')) ? ParticipantRole::Shadow : ParticipantRole::Interviewer };
    const auto plain = interviews().book(request);
    QCOMPARE(plain ? QString() : plain.error().key, key);
    if (plain)
        return;
    request.reason = QStringLiteral("there is nobody else");
    QCOMPARE(interviews().book(request).ok(), reasonHelps);
}

void tst_booking::stagesOfOtherPlansAndEndedApplicationsAreRefused()
{
    Stage stray;
    stray.id = StageId(randomUuid());
    stray.lineageId = stray.id;
    stray.planId = HiringPlanId(randomUuid());
    stray.name = QStringLiteral("Stray");
    HiringPlan other{ stray.planId, m_world->job.id, 2, PlanState::Draft, m_clock.nowUtc() };
    QVERIFY(m_world->put(other));
    QVERIFY(m_world->put(stray));
    auto request = m_world->request(stray.id, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    QCOMPARE(interviews().book(request).error().key, QStringLiteral("book.otherPlan"));
    request.stageId = m_world->assessment;
    QCOMPARE(interviews().book(request).error().key, QStringLiteral("book.stageKind"));

    auto application = services().context.workspace.get(m_world->adaApplication);
    QVERIFY(application);
    request.stageId = m_world->technical;
    for (const auto state : { ApplicationState::OnHold, ApplicationState::Declined, ApplicationState::Withdrawn }) {
        application->state = state;
        QVERIFY(m_world->change(*application));
        QCOMPARE(interviews().book(request).error().key, QStringLiteral("book.notActive"));
    }
}

void tst_booking::theOverlapNamesWhoWhichAndUntilWhen()
{
    auto other = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    other.applicationId = m_world->benApplication;
    QVERIFY(!book(other).isNull());
    // Begins within, ends within, lies around: all share a moment.
    for (const auto *wall : { u"2030-01-09 11:15", u"2030-01-09 09:15", u"2030-01-09 10:00" }) {
        const auto refused =
            interviews().book(m_world->request(m_world->technical, m_world->senior, QString::fromUtf16(wall)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().key, QStringLiteral("book.overlap"));
        QCOMPARE(refused.error().code, Error::Code::Conflict);
        const QString sentence = refused.error().sentence;
        for (const auto *part : { u"Sena Holt", u"Technical interview", u"Ben Rook", u"11:30", u"Europe/Berlin" })
            QVERIFY2(sentence.contains(QString::fromUtf16(part)), qPrintable(sentence));
    }
}

void tst_booking::theCandidateIsNotBookedTwiceEither()
{
    QVERIFY(!book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"))).isNull());
    const auto refused =
        interviews().book(m_world->request(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 11:00")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("book.overlap"));
    QVERIFY(refused.error().sentence.contains(QStringLiteral("Ada Quill")));
}

void tst_booking::interviewsThatTouchAreNoOverlap()
{
    auto first = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    first.applicationId = m_world->benApplication;
    QVERIFY(!book(first).isNull());
    QVERIFY(!book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 11:30"))).isNull());
}

void tst_booking::aSecondWindowCannotTakeTheSameHour()
{
    store::SqlQueries queries(m_workspace->file().database());
    Services otherWindow(m_workspace->file().workspace(), queries.ports(), m_clock);
    const auto mine = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    auto theirs = mine;
    theirs.applicationId = m_world->benApplication;
    // Both windows looked, and both saw nothing against it.
    const auto looked = interviews().check(mine);
    VERIFY_OK(looked);
    QVERIFY(looked->problems.isEmpty());
    const auto theyLooked = otherWindow.interviews.check(theirs);
    VERIFY_OK(theyLooked);
    QVERIFY(theyLooked->problems.isEmpty());

    VERIFY_OK(otherWindow.interviews.book(theirs));
    const QStringList before = test::dump(services().context.workspace);
    const auto late = interviews().book(mine);
    QVERIFY(!late);
    QCOMPARE(late.error().key, QStringLiteral("book.overlap"));
    QCOMPARE(test::dump(services().context.workspace), before);
}

void tst_booking::limitsCountInTheLocalDayAndWeek()
{
    Person person = *services().context.workspace.get(m_world->kolkata);
    person.dailyLimit = 1;
    person.weeklyLimit = 2;
    person.languages = QStringLiteral("Ruby");
    person.workingHours = QStringLiteral("Mon-Sun 00:00-24:00");
    QVERIFY(m_world->change(person));
    const auto request = [this](const QString &wall, bool forBen) {
        auto made = m_world->request(m_world->technical, m_world->kolkata, wall, QStringLiteral("UTC"));
        made.applicationId = forBen ? m_world->benApplication : m_world->adaApplication;
        return made;
    };
    // 17:00 UTC on Wednesday is 22:30 there, 19:00 is half past midnight on Thursday: two local days.
    QVERIFY(!book(request(QStringLiteral("2030-01-09 17:00"), false)).isNull());
    const auto sameDay = interviews().book(request(QStringLiteral("2030-01-09 08:00"), true));
    QVERIFY(!sameDay);
    QCOMPARE(sameDay.error().key, QStringLiteral("book.dailyLimit"));
    QVERIFY(!book(request(QStringLiteral("2030-01-09 19:00"), true)).isNull());
    // Sunday 19:00 UTC is Monday there: another week.
    Stage technical = *services().context.workspace.get(m_world->technical);
    technical.countMax.reset();
    QVERIFY(m_world->change(technical));
    const auto sameWeek = interviews().book(request(QStringLiteral("2030-01-13 10:00"), true));
    QVERIFY(!sameWeek);
    QCOMPARE(sameWeek.error().key, QStringLiteral("book.weeklyLimit"));
    QVERIFY(!book(request(QStringLiteral("2030-01-13 19:00"), true)).isNull());
}

void tst_booking::theBestComesFirst()
{
    const auto names = [this](const StageId &stage) {
        QStringList list;
        const auto people = interviews().eligible(stage, m_world->adaApplication);
        if (people) {
            for (const EligiblePerson &one : *people)
                list += one.person.name.section(QLatin1Char(' '), 0, 0)
                      + (one.refused()        ? QStringLiteral("!")
                          : one.needsReason() ? QStringLiteral("?")
                                              : QString());
        }
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(names(m_world->technical), QStringLiteral("Sena Kavi? Hugo? Ali? Rita? Juna!"));
    QCOMPARE(names(m_world->screening).section(QLatin1Char(' '), 0, 0), QStringLiteral("Rita"));
    QCOMPARE(names(m_world->manager).section(QLatin1Char(' '), 0, 0), QStringLiteral("Hugo"));

    // Of two who fit alike, the one with less to do this week comes first.
    Person twin = *services().context.workspace.get(m_world->senior);
    twin.name = QStringLiteral("Zoe Holt");
    m_world->hire(twin);
    QCOMPARE(names(m_world->technical).section(QLatin1Char(' '), 0, 1), QStringLiteral("Sena Zoe"));
    QVERIFY(!book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"))).isNull());
    QCOMPARE(names(m_world->technical).section(QLatin1Char(' '), 0, 1), QStringLiteral("Zoe Sena"));

    // Training is asked for as soon as the team keeps records of it.
    Training training{ TrainingId(randomUuid()), m_world->senior, QStringLiteral("Technical interview"),
        TrainingLevel::Qualified };
    QVERIFY(m_world->put(training));
    QCOMPARE(names(m_world->technical).section(QLatin1Char(' '), 0, 1), QStringLiteral("Sena Zoe?"));
}

void tst_booking::theFormKnowsWhatIsNext()
{
    auto form = interviews().form(m_world->adaApplication);
    VERIFY_OK(form);
    QCOMPARE(form->stages.size(), 4);
    QCOMPARE(form->nextStage, m_world->screening);
    QCOMPARE(form->recruiterName, QStringLiteral("Rita Sand"));
    QVERIFY(
        !book(m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 10:00"))).isNull());
    form = interviews().form(m_world->adaApplication);
    VERIFY_OK(form);
    QCOMPARE(form->nextStage, m_world->technical);
    QCOMPARE(form->stages.first().booked, 1);
    const auto again =
        interviews().book(m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00")));
    QVERIFY(!again);
    QCOMPARE(again.error().key, QStringLiteral("book.enough"));

    const auto found = interviews().bookable(QStringLiteral("quil back"), 10);
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().candidateName, QStringLiteral("Ada Quill"));
}

QTEST_GUILESS_MAIN(tst_booking)
#include "tst_booking.moc"
