// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

#include <algorithm>

using namespace shortlist;

/// Bookings that clash with what was learnt since. It is Monday 7 January 2030, 09:00 UTC; the interviews are on
/// Wednesday the 9th, in Berlin.
class tst_conflicts : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        open();
    }
    void cleanup() { close(); }

    void aBusyTimeThatIsReadClashes();
    void daysAwayAndOtherHoursClash();
    void twoBookingsAtOnceClashBoth();
    void onlyWhatIsAheadAndOpenClashes();
    void whatWasExceptedDoesNotNag();
    void anExceptionIsForItsCauseAndTimeOnly();
    void oneMoveTakenBackIsNoException();
    void filtersNarrow();
    void aSpanAsksOnlyAboutWhatSharesAMomentWithIt();
    void whatIsBesideASpanTakesTimeInIt();
    void ofManyPeopleASpanTellsTheSame();
    void aDeclineClashesUntilItIsSetRight();
    void onSeveralClocksTheSameIsTold();

private:
    /// Senior's technical interview of 90 minutes from 10:00.
    InterviewId bookSenior(const QString &when = QStringLiteral("2030-01-09 10:00"), const QString &reason = {})
    {
        BookingRequest request = m_world->request(m_world->technical, m_world->senior, when);
        request.reason = reason;
        return book(request);
    }
    static QDateTime utc(int hour, int minute = 0) { return { QDate(2030, 1, 9), QTime(hour, minute), Qt::UTC }; }
    void read(const QList<TimeSpan> &busy, const QString &file = QStringLiteral("sena.ics"))
    {
        const QDateTime day(QDate(2030, 1, 7), QTime(0, 0), Qt::UTC);
        VERIFY_OK(services().people.keepCalendar(
            { {}, m_world->senior, file, {}, day, day.addDays(60), QStringLiteral("Europe/Berlin"), busy }));
    }
    static ConflictFilter within(const QDateTime &from, const QDateTime &until)
    {
        ConflictFilter filter;
        filter.span = { from, until };
        return filter;
    }
    void setHours(const QString &hours)
    {
        auto person = services().context.workspace.get(m_world->senior);
        VERIFY_OK(person);
        person->workingHours = hours;
        VERIFY_OK(services().people.edit(*person));
    }
    QStringList sentences(const ConflictFilter &filter = {})
    {
        const auto clashing = services().conflicts.list(filter);
        if (!clashing)
            return { clashing.error().text() };
        QStringList all;
        for (const ClashingInterview &one : *clashing)
            all += one.sentence();
        return all;
    }
};

void tst_conflicts::aBusyTimeThatIsReadClashes()
{
    const InterviewId id = bookSenior();
    QCOMPARE(sentences(), QStringList());
    read({ { utc(7), utc(9) }, { utc(10, 30), utc(12) } }); // until ten, and from half past eleven, in Berlin
    QCOMPARE(sentences(), QStringList());
    read({ { utc(8), utc(10) } });
    const auto clashing = services().conflicts.list();
    VERIFY_OK(clashing);
    QCOMPARE(clashing->size(), 1);
    QCOMPARE(clashing->first().entry.interview.id, id);
    QCOMPARE(clashing->first().conflicts.size(), 1);
    const BookingConflict conflict = clashing->first().conflicts.first();
    QCOMPARE(conflict.cause, ConflictCause::Busy);
    QCOMPARE(conflict.personId, m_world->senior);
    QCOMPARE(conflict.taken, (TimeSpan{ utc(9), utc(10) }));
    QCOMPARE(conflict.sentence, QStringLiteral("Sena Holt is busy until 11:00 (sena.ics)"));
    // On somebody else's clock.
    QCOMPARE(sentences({ QTimeZone("Asia/Kolkata"), {}, {}, {} }),
        QStringList{ QStringLiteral("Sena Holt is busy until 15:30 (sena.ics)") });
    read({ { utc(8), utc(34) } }); // into another day
    // Taking the reading back, and reading again, both make it right.
    VERIFY_OK(services().history.undo());
    QCOMPARE(sentences().size(), 1);
    VERIFY_OK(services().history.undo());
    QCOMPARE(sentences(), QStringList());
    VERIFY_OK(services().history.redo());
    QCOMPARE(sentences().size(), 1);
    read({});
    QCOMPARE(sentences(), QStringList());
}

void tst_conflicts::daysAwayAndOtherHoursClash()
{
    bookSenior();
    const auto away = services().people.addAway(m_world->senior, QDate(2030, 1, 8), QDate(2030, 1, 11), {});
    VERIFY_OK(away);
    QCOMPARE(sentences(), QStringList{ QStringLiteral("Sena Holt is away until 11 Jan 2030") });
    setHours(QStringLiteral("Mon-Fri 11:00-17:00"));
    QCOMPARE(sentences(),
        QStringList{ QStringLiteral("Sena Holt is away until 11 Jan 2030; 10:00 to 11:30 (Europe/Berlin) is outside the"
                                    " working hours of Sena Holt") });
    VERIFY_OK(services().people.removeAway(*away));
    setHours(QStringLiteral("Mon-Fri 10:00-11:30"));
    QCOMPARE(sentences(), QStringList());
}

void tst_conflicts::twoBookingsAtOnceClashBoth()
{
    const InterviewId first = bookSenior();
    BookingRequest other = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00"));
    other.applicationId = m_world->benApplication;
    const InterviewId second = book(other);
    QCOMPARE(sentences(), QStringList());
    // No command books over another; what another laptop did may come in all the same.
    auto interview = services().context.workspace.get(second);
    VERIFY_OK(interview);
    interview->startAt = utc(10);
    QVERIFY(m_world->change(*interview));
    QCOMPARE(
        sentences(), (QStringList{ QStringLiteral("Sena Holt is in “Technical interview” with Ben Rook until 12:30"),
                         QStringLiteral("Sena Holt is in “Technical interview” with Ada Quill until 11:30") }));
    VERIFY_OK(interviews().cancel(first, QStringLiteral("one is enough")));
    QCOMPARE(sentences(), QStringList());
    // The candidate cannot be in two at once either.
    VERIFY_OK(services().history.undo());
    interview->startAt = utc(20);
    interview->applicationId = m_world->adaApplication;
    QVERIFY(m_world->change(*interview));
    auto ada = services().context.workspace.get(first);
    VERIFY_OK(ada);
    ada->startAt = utc(20, 30);
    QVERIFY(m_world->change(*ada));
    const auto clashing = services().conflicts.list();
    VERIFY_OK(clashing);
    QCOMPARE(clashing->size(), 2);
    QVERIFY(clashing->first().sentence().contains(QStringLiteral("Ada Quill has “Technical interview” until")));
    QVERIFY(clashing->first().conflicts.last().cause == ConflictCause::Hours);
}

void tst_conflicts::onlyWhatIsAheadAndOpenClashes()
{
    const InterviewId id = bookSenior();
    read({ { utc(8), utc(10) } });
    QCOMPARE(sentences().size(), 1);
    m_clock.set(utc(9, 5)); // it has begun
    QCOMPARE(sentences(), QStringList());
    QCOMPARE(sentences({ {}, id, {}, {} }), QStringList());
    m_clock.set(utc(8));
    VERIFY_OK(interviews().cancel(id, QStringLiteral("test")));
    QCOMPARE(sentences(), QStringList());
}

void tst_conflicts::whatWasExceptedDoesNotNag()
{
    read({ { utc(8), utc(10) } });
    const InterviewId id = bookSenior(QStringLiteral("2030-01-09 10:00"), QStringLiteral("she moves the other thing"));
    QVERIFY(!id.isNull());
    QCOMPARE(sentences(), QStringList());
    read({ { utc(8), utc(10) }, { utc(14), utc(15) } }); // the same, and something else
    QCOMPARE(sentences(), QStringList());
    read({ { utc(8), utc(10, 15) } }); // longer than what was known
    QCOMPARE(sentences(), QStringList{ QStringLiteral("Sena Holt is busy until 11:15 (sena.ics)") });
    VERIFY_OK(services().history.undo());
    VERIFY_OK(services().history.redo());
    QCOMPARE(sentences().size(), 1);
    // Moved against the rule with a reason: that time is excepted as well.
    read({ { utc(8), utc(10, 15) }, { utc(13), utc(14) } });
    VERIFY_OK(interviews().reschedule({ id, 1, { QDate(2030, 1, 9), QTime(14, 0), QStringLiteral("Europe/Berlin") }, 0,
        QStringLiteral("she asked for it") }));
    QCOMPARE(sentences(), QStringList());
    read({ { utc(13), utc(14, 30) } });
    QCOMPARE(sentences(), QStringList{ QStringLiteral("Sena Holt is busy until 15:30 (sena.ics)") });
}

void tst_conflicts::anExceptionIsForItsCauseAndTimeOnly()
{
    setHours(QStringLiteral("Mon-Fri 11:00-17:00"));
    const InterviewId id = bookSenior(QStringLiteral("2030-01-09 10:00"), QStringLiteral("she begins early"));
    QVERIFY(!id.isNull());
    QCOMPARE(sentences(), QStringList());
    read({ { utc(8), utc(10) } }); // nobody excepted that
    QCOMPARE(sentences(), QStringList{ QStringLiteral("Sena Holt is busy until 11:00 (sena.ics)") });
    read({});
    VERIFY_OK(services().people.addAway(m_world->senior, QDate(2030, 1, 9), QDate(2030, 1, 9), {}));
    QCOMPARE(sentences().size(), 1); // nor that
    VERIFY_OK(services().history.undo());
    setHours(QStringLiteral("Mon-Fri 12:00-17:00")); // other hours, against which 10:00 was as well
    QCOMPARE(sentences(), QStringList());
}

void tst_conflicts::oneMoveTakenBackIsNoException()
{
    const InterviewId id = bookSenior();
    read({ { utc(8), utc(10) } });
    VERIFY_OK(interviews().reschedule({ id, 1, { QDate(2030, 1, 9), QTime(14, 0), QStringLiteral("Europe/Berlin") } }));
    QCOMPARE(sentences(), QStringList());
    VERIFY_OK(services().history.undo());
    QCOMPARE(sentences().size(), 1); // back where the calendar says no, and nobody gave a reason
}

void tst_conflicts::filtersNarrow()
{
    const InterviewId id = bookSenior();
    BookingRequest other = m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 14:00"));
    other.applicationId = m_world->benApplication;
    const InterviewId second = book(other);
    read({ { utc(8), utc(10) } });
    VERIFY_OK(services().people.addAway(m_world->recruiter, QDate(2030, 1, 9), QDate(2030, 1, 9), {}));
    QCOMPARE(sentences().size(), 2);
    QCOMPARE(sentences({ {}, id, {}, {} }), QStringList{ QStringLiteral("Sena Holt is busy until 11:00 (sena.ics)") });
    QCOMPARE(sentences({ {}, second, {}, {} }).size(), 1);
    QCOMPARE(sentences({ {}, {}, m_world->recruiter, {} }),
        QStringList{ QStringLiteral("Rita Sand is away until 9 Jan 2030") });
    QCOMPARE(sentences({ {}, {}, {}, m_world->senior }).size(), 1);
    QCOMPARE(sentences({ {}, {}, {}, m_world->recruiter }).size(), 2); // she recruits for both
    QCOMPARE(sentences({ {}, {}, {}, m_world->junior }), QStringList());
}

void tst_conflicts::aSpanAsksOnlyAboutWhatSharesAMomentWithIt()
{
    bookSenior(); // 09:00 to 10:30 UTC
    bookSenior(QStringLiteral("2030-01-16 10:00"), QStringLiteral("a second round"));
    read({ { utc(9), utc(10) }, { utc(9).addDays(7), utc(10, 30).addDays(7) } });
    const QString first = QStringLiteral("Sena Holt is busy until 11:00 (sena.ics)");
    const QString second = QStringLiteral("Sena Holt is busy until 11:30 (sena.ics)");
    QCOMPARE(sentences(), (QStringList{ first, second }));
    const QDateTime monday(QDate(2030, 1, 7), QTime(0, 0), Qt::UTC);
    QCOMPARE(sentences(within(monday, monday.addDays(7))), QStringList{ first });
    QCOMPARE(sentences(within(monday.addDays(7), monday.addDays(14))), QStringList{ second });
    QCOMPARE(sentences(within(monday.addDays(14), monday.addDays(21))), QStringList());
    QCOMPARE(sentences(within(monday.addDays(-14), monday.addDays(-7))), QStringList()); // all of it is over
    // To the minute, and with open ends.
    QCOMPARE(sentences(within(utc(10, 29), utc(12))), QStringList{ first });
    QCOMPARE(sentences(within(utc(10, 30), utc(12))), QStringList());
    QCOMPARE(sentences(within(utc(7), utc(9))), QStringList());
    QCOMPARE(sentences(within({}, utc(9, 1))), QStringList{ first });
    QCOMPARE(sentences(within(utc(10, 30), {})), QStringList{ second });
    // Other filters narrow it further.
    ConflictFilter hers = within(monday, monday.addDays(7));
    hers.whose = m_world->junior;
    QCOMPARE(sentences(hers), QStringList());
}

void tst_conflicts::whatIsBesideASpanTakesTimeInIt()
{
    bookSenior();
    BookingRequest other = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00"));
    other.applicationId = m_world->benApplication;
    const InterviewId second = book(other);
    auto interview = services().context.workspace.get(second);
    VERIFY_OK(interview);
    interview->startAt = utc(10);
    QVERIFY(m_world->change(*interview));
    QCOMPARE(sentences().size(), 2);
    // The first ends at half past ten, the other begins at ten.
    QCOMPARE(sentences(within(utc(9), utc(10))),
        QStringList{ QStringLiteral("Sena Holt is in “Technical interview” with Ben Rook until 12:30") });
    QCOMPARE(sentences(within(utc(10, 30), utc(20))),
        QStringList{ QStringLiteral("Sena Holt is in “Technical interview” with Ada Quill until 11:30") });
}

void tst_conflicts::ofManyPeopleASpanTellsTheSame()
{
    const Person sena = *services().context.workspace.get(m_world->senior);
    for (int i = 0; i < 20; ++i) {
        Person one = sena;
        one.name = QStringLiteral("Person %1").arg(i);
        one.email = QStringLiteral("person%1@team.example").arg(i);
        one.id = m_world->hire(one);
        QVERIFY(!one.id.isNull());
        const QDateTime start = utc(9 + 2 * (i % 4)).addDays(7 * (i / 4));
        BookingRequest request = m_world->request(m_world->technical, one.id,
            start.toTimeZone(QTimeZone("Europe/Berlin")).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        request.reason = QStringLiteral("one more");
        QVERIFY(!book(request).isNull());
        const QDateTime day(QDate(2030, 1, 7), QTime(0, 0), Qt::UTC);
        VERIFY_OK(services().people.keepCalendar({ {}, one.id, QStringLiteral("work.ics"), {}, day, day.addDays(60),
            QStringLiteral("Europe/Berlin"), { { start, start.addSecs(3600) } } }));
    }
    const QStringList all = sentences(); // all calendars in one go
    QCOMPARE(all.size(), 20);
    QCOMPARE(sentences(within(utc(0), utc(0).addDays(60))), all);
    for (int week = 0; week < 5; ++week)
        QCOMPARE(sentences(within(utc(0).addDays(7 * week), utc(0).addDays(7 * week + 1))), all.mid(4 * week, 4));
}

void tst_conflicts::aDeclineClashesUntilItIsSetRight()
{
    const InterviewId id = bookSenior();
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Tentative));
    QCOMPARE(sentences(), QStringList());
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Declined));
    const auto clashing = services().conflicts.list();
    VERIFY_OK(clashing);
    QCOMPARE(clashing->size(), 1);
    QCOMPARE(clashing->first().conflicts.size(), 1);
    QCOMPARE(clashing->first().conflicts.first().cause, ConflictCause::Declined);
    QCOMPARE(clashing->first().conflicts.first().personId, m_world->senior);
    QCOMPARE(sentences(), QStringList{ QStringLiteral("Sena Holt declined") });
    // It is a task of its own on Today, and no second one.
    const QDateTime now = m_clock.nowUtc();
    const auto today = services().today.sections({ now, now.addDays(1), {} });
    VERIFY_OK(today);
    QCOMPARE(std::count_if(today->begin(), today->end(),
                 [](const TodaySection &section) { return section.kind == TodayKind::Declined; }),
        1);
    QVERIFY(std::none_of(
        today->begin(), today->end(), [](const TodaySection &section) { return section.kind == TodayKind::Conflict; }));
    VERIFY_OK(services().history.undo());
    QCOMPARE(sentences(), QStringList());
    auto interview = services().context.workspace.get(id);
    VERIFY_OK(interview);
    interview->candidateReply = Reply::Declined;
    QVERIFY(m_world->change(*interview));
    QCOMPARE(sentences(), QStringList{ QStringLiteral("Ada Quill declined") });
}

void tst_conflicts::onSeveralClocksTheSameIsTold()
{
    bookSenior();
    // Until when depends on the clock, and whether that is the same day.
    read({ { utc(8), utc(23, 30) } });
    VERIFY_OK(services().people.addAway(m_world->senior, QDate(2030, 1, 9), QDate(2030, 1, 10), {}));
    const QList<QTimeZone> zones{ QTimeZone("Europe/Berlin"), QTimeZone("America/New_York"), QTimeZone::utc() };
    const auto lists = services().conflicts.listOn(zones, {});
    VERIFY_OK(lists);
    QCOMPARE(lists->size(), zones.size());
    QStringList firsts;
    for (qsizetype zone = 0; zone < zones.size(); ++zone) {
        QStringList told;
        for (const ClashingInterview &one : lists->at(zone))
            told += one.sentence();
        ConflictFilter alone;
        alone.zone = zones.at(zone);
        QCOMPARE(told, sentences(alone));
        QVERIFY(!told.isEmpty());
        QVERIFY2(
            !firsts.contains(told.constFirst()), qPrintable(told.constFirst())); // 00:30 the next day, 18:30, 23:30
        firsts += told.constFirst();
    }
    QCOMPARE(services().conflicts.listOn({}, {})->size(), 0);
}

QTEST_GUILESS_MAIN(tst_conflicts)
#include "tst_conflicts.moc"
