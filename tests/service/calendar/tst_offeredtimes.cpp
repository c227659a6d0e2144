// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/candidatetimes.h"
#include "support/interviewfixture.h"

using namespace shortlist;

/// What a candidate said of when they can come speaks against a booking, before it and after it. It is Monday 7 January
/// 2030, 10:00 in Berlin; Ada lives in New York.
class tst_offeredtimes : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        open();
    }
    void cleanup() { close(); }

    void windowsThatAreOverBindNothing();
    void aBookingOutsideNeedsAReason();
    void aMoveOutsideNeedsAReasonAndOtherPeopleDoNot();
    void whatIsSaidLaterIsAConflict();
    void whatWasExceptedIsNone();

private:
    static QDateTime utc(int day, int hour, int minute = 0)
    {
        return { QDate(2030, 1, day), QTime(hour, minute), Qt::UTC };
    }
    void say(const QList<TimeSpan> &windows) { VERIFY_OK(services().candidates.setTimes(m_world->ada, windows)); }
    BookingRequest at(const QString &when) const { return m_world->request(m_world->technical, m_world->senior, when); }
    QStringList conflicts()
    {
        const auto clashing = services().conflicts.list();
        if (!clashing)
            return { clashing.error().text() };
        QStringList all;
        for (const ClashingInterview &one : *clashing)
            all += one.sentence();
        return all;
    }
    static BookingTime ten(int day) { return { QDate(2030, 1, day), QTime(10, 0), QStringLiteral("Europe/Berlin") }; }
};

void tst_offeredtimes::windowsThatAreOverBindNothing()
{
    const QList<TimeSpan> said{ { utc(7, 8), utc(7, 10) }, { utc(9, 9), utc(9, 10) }, { utc(9, 10), utc(9, 11) } };
    const TimeSpan within{ utc(9, 9, 30), utc(9, 11) }; // over two that touch
    QVERIFY(!isOutsideWindows(within, said, utc(7, 9)));
    QVERIFY(isOutsideWindows({ utc(9, 9, 30), utc(9, 11, 1) }, said, utc(7, 9)));
    QVERIFY(!isOutsideWindows({ utc(9, 9, 30), utc(9, 11, 1) }, said, utc(9, 11)));
    QVERIFY(!isOutsideWindows(within, {}, utc(7, 9)));
    QCOMPARE(closestWindowsText(within,
                 { { utc(10, 9), utc(10, 10) }, { utc(8, 9), utc(8, 10) }, { utc(20, 9), utc(20, 10) },
                     { utc(7, 12), utc(7, 13) } },
                 utc(7, 9), QTimeZone("Europe/Berlin")),
        QStringLiteral("Mon 7 Jan 2030 13:00-14:00; Tue 8 Jan 2030 10:00-11:00; Thu 10 Jan 2030 10:00-11:00"
                       " Europe/Berlin"));
}

void tst_offeredtimes::aBookingOutsideNeedsAReason()
{
    say({ { utc(10, 8), utc(10, 11) } });
    const auto check = interviews().check(at(QStringLiteral("2030-01-09 10:00")));
    VERIFY_OK(check);
    QVERIFY(check->needsReason());
    QCOMPARE(check->problems.size(), 1);
    QCOMPARE(check->problems.first().key(), QStringLiteral("book.candidateTimes"));
    QCOMPARE(check->problems.first().sentence,
        QStringLiteral("Ada Quill said they can come at other times: Thu 10 Jan 2030 03:00-06:00 America/New_York."));
    const auto refused = interviews().book(at(QStringLiteral("2030-01-09 10:00")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NeedsReason);
    // Half of it is not within.
    QVERIFY(interviews().check(at(QStringLiteral("2030-01-10 11:00")))->needsReason());
    QVERIFY(!interviews().check(at(QStringLiteral("2030-01-10 10:30")))->needsReason());
    BookingRequest excepted = at(QStringLiteral("2030-01-09 10:00"));
    excepted.reason = QStringLiteral("agreed on the phone");
    VERIFY_OK(interviews().book(excepted));
}

void tst_offeredtimes::aMoveOutsideNeedsAReasonAndOtherPeopleDoNot()
{
    const InterviewId id = book(at(QStringLiteral("2030-01-09 10:00")));
    say({ { utc(10, 8), utc(10, 11) } });
    const auto moved = interviews().reschedule({ id, 1, ten(11) });
    QVERIFY(!moved);
    QCOMPARE(moved.error().key, QStringLiteral("book.candidateTimes"));
    ChangeOfTime others{ id, 1, ten(9) };
    others.participants = { { m_world->kolkata, ParticipantRole::Interviewer, QStringLiteral("knows the code") } };
    const auto check = interviews().check(others);
    VERIFY_OK(check);
    for (const BookingProblem &problem : check->problems)
        QVERIFY(problem.kind != BookingProblem::Kind::CandidateTimes);
    VERIFY_OK(interviews().reschedule({ id, 1, ten(10) }));
    QCOMPARE(conflicts(), QStringList());
}

void tst_offeredtimes::whatIsSaidLaterIsAConflict()
{
    const InterviewId id = book(at(QStringLiteral("2030-01-09 10:00")));
    QCOMPARE(conflicts(), QStringList());
    say({ { utc(9, 8), utc(9, 12) } });
    QCOMPARE(conflicts(), QStringList());
    say({ { utc(10, 8), utc(10, 11) } });
    QCOMPARE(conflicts(), QStringList{ QStringLiteral("Ada Quill said they can come at other times: Thu 10 Jan 2030"
                                                      " 03:00-06:00 America/New_York") });
    const auto clashing = services().conflicts.list({ {}, id, {}, {} });
    VERIFY_OK(clashing);
    QCOMPARE(clashing->value(0).conflicts.value(0).cause, ConflictCause::CandidateTimes);
    VERIFY_OK(services().history.undo());
    QCOMPARE(conflicts(), QStringList());
    VERIFY_OK(services().history.redo());
    m_clock.set(utc(9, 8, 30));
    QCOMPARE(conflicts().size(), 1);
    VERIFY_OK(services().candidates.setTimes(m_world->ada, { { utc(8, 8), utc(8, 9) } })); // over: nothing is known
    QCOMPARE(conflicts(), QStringList());
}

void tst_offeredtimes::whatWasExceptedIsNone()
{
    say({ { utc(10, 8), utc(10, 11) } });
    BookingRequest excepted = at(QStringLiteral("2030-01-09 10:00"));
    excepted.reason = QStringLiteral("agreed on the phone");
    const InterviewId id = book(excepted);
    QVERIFY(!id.isNull());
    QCOMPARE(conflicts(), QStringList());
    // Moved without a reason to what they offered, and then they say something else.
    VERIFY_OK(interviews().reschedule({ id, 1, ten(10) }));
    QCOMPARE(conflicts(), QStringList());
    say({ { utc(9, 8), utc(9, 12) } });
    QCOMPARE(conflicts().size(), 1);
}

QTEST_GUILESS_MAIN(tst_offeredtimes)
#include "tst_offeredtimes.moc"
