// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/loopselection.h"
#include "service/settings/teamhours.h"
#include "support/interviewfixture.h"

using namespace shortlist;

/// A time typed or dragged by hand is held against the rules that the search for times keeps. It is Monday 7 January
/// 2030, 10:00 in Berlin; Ada lives in New York. The team gives 48 hours' notice, 72 before a technical interview, and
/// a quarter of an hour between two stages.
class tst_handrules : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        open();
        QVERIFY(m_world->giveNotice());
    }
    void cleanup() { close(); }

    void shortNoticeNeedsAReason_data();
    void shortNoticeNeedsAReason();
    void theEarliestTimeThatWasFoundCanBeBookedMinutesLater();
    void noNoticeNeedsNoGrace();
    void theTeamsOwnNoticeCounts();
    void aMoveToShortNoticeNeedsAReason();
    void whatStaysWhereItIsIsNotAskedAgain();
    void theOrderOfStagesNeedsAReason_data();
    void theOrderOfStagesNeedsAReason();
    void aMoveOutOfOrderNeedsAReason();
    void anotherSittingOfTheSameStageHasNoOrder();
    void aTimeThatIsFoundNeedsNoReason();
    void whoHasNoZoneLivesWhereTheDeskIs();
    void whatIsTypedOfTheirTimesIsHeldAgainstAndKept();
    void aMoveKeepsWhatIsTypedToo();
    void severalBookingsKeepItOnce();
    void whatIsNotUnderstoodBooksNothing();
    void offersThatAreOverAreSaid();

private:
    static QStringList keys(const BookingCheck &check)
    {
        QStringList all;
        for (const BookingProblem &problem : check.problems)
            all += problem.key();
        return all;
    }
    InterviewId booked(const StageId &stage, const PersonId &person, const QString &when)
    {
        BookingRequest request = m_world->request(stage, person, when);
        request.reason = QStringLiteral("agreed on the phone");
        return book(request);
    }
    ChangeOfTime move(const InterviewId &id, int day, int hour, int minutes = 0)
    {
        return { id, entry(id).interview.version,
            BookingTime{ QDate(2030, 1, day), QTime(hour, 0), QStringLiteral("Europe/Berlin") }, minutes };
    }
};

void tst_handrules::shortNoticeNeedsAReason_data()
{
    QTest::addColumn<bool>("technical");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("sentence"); // empty: nothing speaks against it
    QTest::newRow("a minute too soon") << false << QStringLiteral("2030-01-09 09:44")
                                       << QStringLiteral("It is less than 48 hour(s) ahead.");
    QTest::newRow("just far enough") << false << QStringLiteral("2030-01-09 10:00") << QString();
    // A quarter of an hour is forgiven: so long it takes to choose among the times that were found.
    QTest::newRow("a quarter of an hour short") << false << QStringLiteral("2030-01-09 09:45") << QString();
    QTest::newRow("technical, a minute too soon")
        << true << QStringLiteral("2030-01-10 09:44") << QStringLiteral("It is less than 72 hour(s) ahead.");
    QTest::newRow("technical, just far enough") << true << QStringLiteral("2030-01-10 10:00") << QString();
    // One wall is enough: what is over needs no notice.
    QTest::newRow("over") << false << QStringLiteral("2030-01-07 09:30")
                          << QStringLiteral("This time is already over.");
}

void tst_handrules::shortNoticeNeedsAReason()
{
    QFETCH(bool, technical);
    QFETCH(QString, when);
    QFETCH(QString, sentence);
    BookingRequest request = m_world->request(
        technical ? m_world->technical : m_world->screening, technical ? m_world->senior : m_world->recruiter, when);
    const auto check = interviews().check(request);
    VERIFY_OK(check);
    if (sentence.isEmpty()) {
        QCOMPARE(keys(*check), QStringList());
        VERIFY_OK(interviews().book(request));
        return;
    }
    QCOMPARE(check->problems.size(), 1);
    QCOMPARE(check->problems.first().sentence, sentence);
    if (check->refused())
        return;
    QCOMPARE(keys(*check), QStringList{ QStringLiteral("book.notice") });
    const auto silent = interviews().book(request);
    QVERIFY(!silent);
    QCOMPARE(silent.error().code, Error::Code::NeedsReason);
    request.reason = QStringLiteral("She leaves on Thursday.");
    VERIFY_OK(interviews().book(request));
}

void tst_handrules::theEarliestTimeThatWasFoundCanBeBookedMinutesLater()
{
    SlotRequest asked;
    asked.applicationId = m_world->adaApplication;
    asked.stageId = m_world->screening;
    asked.people = { BookingParticipant{ m_world->recruiter } };
    // Half past ten on Wednesday and no other time; it is half past ten on Monday.
    asked.candidateTimes = QStringLiteral("9 Jan 2030 10:30-11:00 Europe/Berlin");
    const QDateTime searched(QDate(2030, 1, 7), QTime(9, 30), Qt::UTC);
    m_clock.set(searched);
    const auto found = services().slotSearch.find(asked);
    VERIFY_OK(found);
    QVERIFY(!found->answer.proposals.isEmpty());
    QCOMPARE(found->answer.proposals.first().startAt, searched.addDays(2)); // at the border of the notice
    const BookingRequest request =
        m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 10:30"));
    m_clock.set(searched.addSecs(qint64(16) * 60)); // too long
    const auto late = interviews().book(request);
    QVERIFY(!late);
    QCOMPARE(late.error().key, QStringLiteral("book.notice"));
    m_clock.set(searched.addSecs(qint64(15) * 60));
    VERIFY_OK(interviews().book(request));
}

void tst_handrules::noNoticeNeedsNoGrace()
{
    VERIFY_OK(services().settings.setHours(bookingNoticeHours(), 0));
    const auto soon = interviews().check(
        m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-07 10:01")));
    VERIFY_OK(soon);
    QCOMPARE(keys(*soon), QStringList());
    const auto over = interviews().check(
        m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-07 09:59")));
    VERIFY_OK(over);
    QCOMPARE(keys(*over), QStringList{ QStringLiteral("book.past") });
}

void tst_handrules::theTeamsOwnNoticeCounts()
{
    VERIFY_OK(services().settings.setHours(bookingNoticeHours(), 24));
    const auto check = interviews().check(
        m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 12:00")));
    VERIFY_OK(check);
    QCOMPARE(keys(*check), QStringList());
}

void tst_handrules::aMoveToShortNoticeNeedsAReason()
{
    const auto id = booked(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-14 10:00"));
    const auto check = interviews().check(move(id, 8, 15));
    VERIFY_OK(check);
    QCOMPARE(keys(*check), QStringList{ QStringLiteral("book.notice") });
    const auto silent = interviews().reschedule(move(id, 8, 15));
    QVERIFY(!silent);
    QCOMPARE(silent.error().code, Error::Code::NeedsReason);
    QCOMPARE(entry(id).interview.version, 1);
    ChangeOfTime excepted = move(id, 8, 15);
    excepted.reason = QStringLiteral("She leaves on Wednesday.");
    VERIFY_OK(interviews().reschedule(excepted));
    QCOMPARE(entry(id).interview.version, 2);
}

void tst_handrules::whatStaysWhereItIsIsNotAskedAgain()
{
    const auto screening = booked(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 10:00"));
    const auto technical = booked(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:30"));
    // Longer, from the same beginning: only what is later is new.
    const auto longer = interviews().check(move(screening, 8, 10, 30));
    VERIFY_OK(longer);
    QCOMPARE(keys(*longer), QStringList());
    // Other people at the same time.
    ChangeOfTime others = move(technical, 8, 10);
    others.when.time = QTime(10, 30);
    others.participants = { BookingParticipant{ m_world->kolkata } };
    const auto replaced = interviews().check(others);
    VERIFY_OK(replaced);
    QVERIFY(!keys(*replaced).contains(QStringLiteral("book.notice")));
    QVERIFY(!keys(*replaced).contains(QStringLiteral("book.order")));
    const auto people =
        interviews().check(ChangeOfPeople{ technical, 1, { BookingParticipant{ m_world->kolkata } }, {} });
    VERIFY_OK(people);
    QVERIFY(!keys(*people).contains(QStringLiteral("book.notice")));
}

void tst_handrules::theOrderOfStagesNeedsAReason_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("sentence"); // empty: nothing speaks against it
    // The screening call is on Monday from 10:00 to 10:30, the manager's interview on Wednesday at 10:00.
    QTest::newRow("before the screening")
        << QStringLiteral("2030-01-11 10:00")
        << QStringLiteral("The order of stages asks for a time between 14 Jan 2030 10:45 (Europe/Berlin)"
                          " and 16 Jan 2030 09:45 (Europe/Berlin).");
    QTest::newRow("too soon after it")
        << QStringLiteral("2030-01-14 10:40")
        << QStringLiteral("The order of stages asks for a time between 14 Jan 2030 10:45 (Europe/Berlin)"
                          " and 16 Jan 2030 09:45 (Europe/Berlin).");
    QTest::newRow("after the gap") << QStringLiteral("2030-01-14 10:45") << QString();
    QTest::newRow("before the gap") << QStringLiteral("2030-01-16 08:15") << QString();
    QTest::newRow("too close to what follows")
        << QStringLiteral("2030-01-16 08:20")
        << QStringLiteral("The order of stages asks for a time between 14 Jan 2030 10:45 (Europe/Berlin)"
                          " and 16 Jan 2030 09:45 (Europe/Berlin).");
}

void tst_handrules::theOrderOfStagesNeedsAReason()
{
    QFETCH(QString, when);
    QFETCH(QString, sentence);
    booked(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-14 10:00"));
    booked(m_world->manager, m_world->boss, QStringLiteral("2030-01-16 10:00"));
    BookingRequest request = m_world->request(m_world->technical, m_world->senior, when);
    const auto check = interviews().check(request);
    VERIFY_OK(check);
    QStringList found;
    for (const BookingProblem &problem : check->problems) {
        if (problem.key() == QLatin1String("book.order"))
            found += problem.sentence;
    }
    QCOMPARE(found, sentence.isEmpty() ? QStringList() : QStringList{ sentence });
    if (sentence.isEmpty())
        return;
    const auto silent = interviews().book(request);
    QVERIFY(!silent);
    QCOMPARE(silent.error().code, Error::Code::NeedsReason);
    request.reason = QStringLiteral("The manager is away later.");
    VERIFY_OK(interviews().book(request));
}

void tst_handrules::aMoveOutOfOrderNeedsAReason()
{
    const auto screening = booked(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-14 10:00"));
    booked(m_world->technical, m_world->senior, QStringLiteral("2030-01-16 10:00"));
    const auto check = interviews().check(move(screening, 17, 10));
    VERIFY_OK(check);
    QCOMPARE(keys(*check), QStringList{ QStringLiteral("book.order") });
    QCOMPARE(
        check->problems.first().sentence, QStringLiteral("Later stages follow at 16 Jan 2030 09:45 (Europe/Berlin)."));
    QVERIFY(!interviews().reschedule(move(screening, 17, 10)));
    QCOMPARE(keys(*interviews().check(move(screening, 15, 10))), QStringList());
}

void tst_handrules::anotherSittingOfTheSameStageHasNoOrder()
{
    booked(m_world->technical, m_world->senior, QStringLiteral("2030-01-16 10:00"));
    const auto check =
        interviews().check(m_world->request(m_world->technical, m_world->kolkata, QStringLiteral("2030-01-15 10:00")));
    VERIFY_OK(check);
    QVERIFY(!keys(*check).contains(QStringLiteral("book.order")));
}

void tst_handrules::aTimeThatIsFoundNeedsNoReason()
{
    booked(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-14 10:00"));
    booked(m_world->manager, m_world->boss, QStringLiteral("2030-01-16 10:00"));
    SlotRequest asked;
    asked.applicationId = m_world->adaApplication;
    asked.stageId = m_world->technical;
    const auto found = services().slotSearch.find(asked);
    VERIFY_OK(found);
    QVERIFY(!found->answer.proposals.isEmpty());
    for (const SlotProposal &proposal : found->answer.proposals) {
        BookingRequest request;
        request.applicationId = asked.applicationId;
        request.stageId = asked.stageId;
        request.when = *BookingTime::at(proposal.startAt, QStringLiteral("Europe/Berlin"));
        for (const int person : proposal.people)
            request.participants += BookingParticipant{ found->people.at(person).id };
        const auto check = interviews().check(request);
        VERIFY_OK(check);
        QCOMPARE(keys(*check), QStringList());
    }
}

void tst_handrules::whoHasNoZoneLivesWhereTheDeskIs()
{
    services().session().zone = QTimeZone("Europe/Berlin");
    auto rita = services().context.workspace.get(m_world->recruiter);
    VERIFY_OK(rita);
    rita->zone.clear();
    rita->workingHours = QStringLiteral("Mon-Fri 09:00-17:00");
    QVERIFY(m_world->change(*rita));
    // 10:00 in New York is 16:00 at the desk: within the hours, though agreed on the candidate's clock.
    const auto within = interviews().check(m_world->request(m_world->screening, m_world->recruiter,
        QStringLiteral("2030-01-15 10:00"), QStringLiteral("America/New_York")));
    VERIFY_OK(within);
    QCOMPARE(keys(*within), QStringList());
    const auto outside = interviews().check(m_world->request(m_world->screening, m_world->recruiter,
        QStringLiteral("2030-01-15 12:00"), QStringLiteral("America/New_York")));
    VERIFY_OK(outside);
    QCOMPARE(keys(*outside), QStringList{ QStringLiteral("book.hours") });
    QCOMPARE(outside->problems.first().sentence,
        QStringLiteral("18:00 to 18:30 (Europe/Berlin) is outside the working hours of Rita Sand."));
}

void tst_handrules::whatIsTypedOfTheirTimesIsHeldAgainstAndKept()
{
    BookingRequest request =
        m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-15 15:00"));
    request.candidateTimes = QStringLiteral("15 Jan 2030 16:00-18:00 Europe/Berlin");
    const auto check = interviews().check(request);
    VERIFY_OK(check);
    QCOMPARE(keys(*check), QStringList{ QStringLiteral("book.candidateTimes") });
    QVERIFY(!interviews().book(request));
    QCOMPARE(services().candidates.times(m_world->ada)->size(), 0); // nothing by halves

    request.when.time = QTime(16, 0);
    VERIFY_OK(interviews().book(request));
    const TimeSpan said{ { QDate(2030, 1, 15), QTime(15, 0), Qt::UTC }, { QDate(2030, 1, 15), QTime(17, 0), Qt::UTC } };
    QCOMPARE(*services().candidates.times(m_world->ada), QList<TimeSpan>{ said });
    // One step takes both back.
    VERIFY_OK(services().history.undo());
    QCOMPARE(services().candidates.times(m_world->ada)->size(), 0);
    QCOMPARE(interviews().list({})->size(), 0);
}

void tst_handrules::aMoveKeepsWhatIsTypedToo()
{
    const auto id = booked(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-14 10:00"));
    ChangeOfTime change = move(id, 15, 10);
    change.candidateTimes = QStringLiteral("15 Jan 2030 10:00-12:00 Europe/Berlin");
    VERIFY_OK(interviews().reschedule(change));
    QCOMPARE(services().candidates.times(m_world->ada)->size(), 1);
    // The same time again moves nothing, and what is said of their times is kept.
    ChangeOfTime same = move(id, 15, 10);
    same.candidateTimes = QStringLiteral("15 Jan 2030 9:00-12:00; 16 Jan 2030 9:00-10:00 Europe/Berlin");
    VERIFY_OK(interviews().reschedule(same));
    QCOMPARE(entry(id).interview.version, 2);
    QCOMPARE(services().candidates.times(m_world->ada)->size(), 2);
}

void tst_handrules::severalBookingsKeepItOnce()
{
    QList<BookingRequest> requests{ m_world->request(
                                        m_world->screening, m_world->recruiter, QStringLiteral("2030-01-15 10:00")),
        m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-15 11:00")) };
    for (BookingRequest &request : requests)
        request.candidateTimes = QStringLiteral("15 Jan 2030 10:00-12:00 Europe/Berlin");
    // The second would end after what they offered: then nothing is booked and nothing kept.
    QVERIFY(!interviews().bookAll(requests, {}));
    QCOMPARE(services().candidates.times(m_world->ada)->size(), 0);
    for (BookingRequest &request : requests)
        request.candidateTimes = QStringLiteral("15 Jan 2030 10:00-13:00 Europe/Berlin");
    VERIFY_OK(interviews().bookAll(requests, {}));
    QCOMPARE(services().candidates.times(m_world->ada)->size(), 1);
    VERIFY_OK(services().history.undo());
    QCOMPARE(services().candidates.times(m_world->ada)->size(), 0);
}

void tst_handrules::whatIsNotUnderstoodBooksNothing()
{
    BookingRequest request =
        m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-15 16:00"));
    request.candidateTimes = QStringLiteral("whenever");
    request.reason = QStringLiteral("agreed on the phone");
    const auto booked = interviews().book(request);
    QVERIFY(!booked);
    QCOMPARE(booked.error().key, QStringLiteral("availability.text"));
    QCOMPARE(interviews().list({})->size(), 0);
}

void tst_handrules::offersThatAreOverAreSaid()
{
    const TimeSpan past{ { QDate(2030, 1, 7), QTime(7, 0), Qt::UTC }, { QDate(2030, 1, 7), QTime(8, 0), Qt::UTC } };
    VERIFY_OK(services().candidates.setTimes(m_world->ada, { past }));
    SlotRequest asked;
    asked.applicationId = m_world->adaApplication;
    asked.stageId = m_world->screening;
    const auto found = services().slotSearch.find(asked);
    VERIFY_OK(found);
    const QString sentence = QStringLiteral("What Ada Quill offered is over; any time is searched.");
    QCOMPARE(found->offersOver, sentence);
    LoopRequest loop;
    loop.applicationId = m_world->adaApplication;
    const auto plans = services().slotSearch.planLoop(loop);
    VERIFY_OK(plans);
    QCOMPARE(plans->offersOver, sentence);
    const auto selection =
        services().slotSearch.selectLoops({ { m_world->adaApplication, m_world->benApplication }, {} });
    VERIFY_OK(selection);
    QVERIFY(selection->remarks.contains(
        QStringLiteral("What 1 candidate(s) offered is over, and any time is searched: Ada Quill")));
    // Whoever says anything else is asked by that.
    asked.candidateTimes = QStringLiteral("15 Jan 2030 10:00-12:00");
    QCOMPARE(services().slotSearch.find(asked)->offersOver, QString());
    VERIFY_OK(services().candidates.setTimes(m_world->ada, {}));
    asked.candidateTimes.clear();
    QCOMPARE(services().slotSearch.find(asked)->offersOver, QString());
}

QTEST_GUILESS_MAIN(tst_handrules)
#include "tst_handrules.moc"
