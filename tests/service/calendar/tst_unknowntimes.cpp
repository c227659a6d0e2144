// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/busyreading.h"
#include "domain/calendar/unknowntimes.h"
#include "service/calendar/loopreplanning.h"
#include "service/calendar/loopselection.h"
#include "support/interviewfixture.h"

using namespace shortlist;

/// Free, busy and unknown are three things: what no calendar says is told with every time that is proposed or booked,
/// and asks for no reason. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_unknowntimes : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        open();
    }
    void cleanup() { close(); }

    void wordsTellUntilWhenACalendarIsKnown_data();
    void wordsTellUntilWhenACalendarIsKnown();
    void theSameIsSaidOfSeveralAtOnce();
    void whoIsBusyIsNotUnknown();
    void aProposalSaysIt();
    void aCalendarThatEndsIsUnknownFromThenOn();
    void whoWatchesIsToldTooAndWhoIsKnownIsNot();
    void ofTwoWhoAreAsGoodTheOneWhoIsKnownIsProposed();
    void aCalendarThatEndsOnTheWayIsNoKnownOne();
    void whatCalendarsTellOfASpan_data();
    void whatCalendarsTellOfASpan();
    void whatStandsInTheWaySaysIt();
    void aPlanOfOneSaysIt();
    void aPlanOfManySaysIt();
    void planningAgainSaysIt();
    void bookingSaysItAndAsksForNoReason();
    void aChangeOfPeopleSaysItOfThoseWhoAreNew();

private:
    /// A calendar of somebody that speaks of 1 January to `until`.
    void read(const PersonId &person, const QDateTime &until, const QList<TimeSpan> &busy = {},
        const QString &file = QStringLiteral("work.ics"), const QList<TimeSpan> &unread = {})
    {
        BusyReading calendar;
        calendar.personId = person;
        calendar.fileName = file;
        calendar.knownFrom = at(1, 0);
        calendar.knownUntil = until;
        calendar.zone = QStringLiteral("Europe/Berlin");
        calendar.busy = busy;
        calendar.unknown = unread;
        VERIFY_OK(services().people.keepCalendar(calendar));
    }
    /// A day and hour of January 2030, UTC.
    static QDateTime at(int day, int hour) { return { QDate(2030, 1, 1).addDays(day - 1), QTime(hour, 0), Qt::UTC }; }
    /// Midnight of such a day in Berlin.
    static QDateTime midnight(int day) { return at(day, 0).addSecs(-3600); }
    FoundSlots find(const StageId &stage, const QList<BookingParticipant> &people = {})
    {
        SlotRequest request;
        request.applicationId = m_world->adaApplication;
        request.stageId = stage;
        request.people = people;
        const auto found = services().slotSearch.find(request);
        if (!found)
            qWarning("%s", qPrintable(found.error().text()));
        return found ? *found : FoundSlots{};
    }
    static QStringList words(const QList<UnknownPerson> &unknown)
    {
        QStringList all;
        for (const UnknownPerson &one : unknown)
            all += one.words;
        return all;
    }
    inline static const QString kRita = QStringLiteral("Not known whether Rita Sand is free: no calendar says");
};

void tst_unknowntimes::theSameIsSaidOfSeveralAtOnce()
{
    const TimeSpan span{ at(9, 9), at(9, 10) };
    const QTimeZone berlin("Europe/Berlin");
    const auto of = [&](const PersonId &id, const QString &name, const QList<TimeSpan> &known) {
        return *unknownAt(id, name, { {}, known }, span, berlin);
    };
    const QList<TimeSpan> early{ { at(1, 0), midnight(9) } };
    const QList<TimeSpan> late{ { at(10, 0), at(20, 0) } };
    QList<UnknownPerson> people{ of(m_world->senior, QStringLiteral("Sena"), {}),
        of(m_world->boss, QStringLiteral("Hugo"), early), of(m_world->recruiter, QStringLiteral("Rita"), {}) };
    people += people.constFirst(); // of another interview
    QCOMPARE(unknownTogether(people),
        QStringList({ QStringLiteral("Not known whether Sena and Rita are free: no calendar says."),
            QStringLiteral("Not known whether Hugo is free: the calendar is known until 8 Jan 2030.") }));
    people = { of(m_world->senior, QStringLiteral("Sena"), late), of(m_world->boss, QStringLiteral("Hugo"), late) };
    QCOMPARE(unknownTogether(people),
        QStringList{
            QStringLiteral("Not known whether Sena and Hugo are free: their calendars do not tell of that time.") });
    people = { of(m_world->senior, QStringLiteral("Sena"), early), of(m_world->boss, QStringLiteral("Hugo"), early) };
    QCOMPARE(unknownTogether(people),
        QStringList{
            QStringLiteral("Not known whether Sena and Hugo are free: their calendars are known until 8 Jan 2030.") });
    QCOMPARE(unknownTogether({}), QStringList());
}

void tst_unknowntimes::wordsTellUntilWhenACalendarIsKnown_data()
{
    QTest::addColumn<QList<TimeSpan>>("known");
    QTest::addColumn<QString>("words");

    const QString whether = QStringLiteral("Not known whether Sena Holt is free: ");
    QTest::newRow("no calendar at all") << QList<TimeSpan>{} << whether + QStringLiteral("no calendar says");
    QTest::newRow("all of it is known") << QList<TimeSpan>{ { at(1, 0), at(20, 0) } } << QString();
    QTest::newRow("to the minute") << QList<TimeSpan>{ { at(9, 9), at(9, 10) } } << QString();
    QTest::newRow("it ends at midnight: the last whole day")
        << QList<TimeSpan>{ { at(1, 0), midnight(9) } }
        << whether + QStringLiteral("the calendar is known until 8 Jan 2030");
    QTest::newRow("it ends within the time: the hour")
        << QList<TimeSpan>{ { at(1, 0), at(9, 9).addSecs(1800) } }
        << whether + QStringLiteral("the calendar is known until 9 Jan 2030 10:30");
    QTest::newRow("it begins later") << QList<TimeSpan>{ { at(10, 0), at(20, 0) } }
                                     << whether + QStringLiteral("the calendar does not tell of that time");
    QTest::newRow("a part of it could not be read") << QList<TimeSpan>{ { at(1, 0), midnight(9) },
        { midnight(10), at(20, 0) } } << whether + QStringLiteral("the calendar does not tell of that time");
}

void tst_unknowntimes::wordsTellUntilWhenACalendarIsKnown()
{
    QFETCH(QList<TimeSpan>, known);
    QFETCH(QString, words);
    const auto unknown = unknownAt(m_world->senior, QStringLiteral("Sena Holt"), { {}, known }, { at(9, 9), at(9, 10) },
        QTimeZone("Europe/Berlin"));
    QCOMPARE(unknown ? unknown->words : QString(), words);
    if (unknown) {
        QCOMPARE(unknown->personId, m_world->senior);
        QCOMPARE(unknown->knownUntil, known.isEmpty() ? QDateTime() : known.last().end);
        QCOMPARE(unknown->sentence(), words + u'.');
    }
}

void tst_unknowntimes::whoIsBusyIsNotUnknown()
{
    const BusyTimes times{ { { at(9, 9), at(9, 10) } }, {} };
    QVERIFY(!unknownAt(m_world->senior, QStringLiteral("Sena Holt"), times, { at(9, 9), at(9, 10) }, QTimeZone::utc()));
}

void tst_unknowntimes::aProposalSaysIt()
{
    const FoundSlots before = find(m_world->screening);
    QCOMPARE(before.answer.proposals.size(), 5);
    for (const SlotProposal &proposal : before.answer.proposals) {
        QCOMPARE(words(proposal.unknown), QStringList{ kRita });
        QVERIFY(!proposal.unknown.first().knownUntil.isValid());
        QCOMPARE(proposal.reasons.first(), kRita); // where a line is cut it is still read
        QCOMPARE(proposal.reasons.count(kRita), 1);
    }
    read(m_world->recruiter, at(60, 0));
    const FoundSlots after = find(m_world->screening);
    QCOMPARE(after.answer.proposals.size(), 5);
    for (qsizetype i = 0; i < 5; ++i) {
        QVERIFY(after.answer.proposals.at(i).unknown.isEmpty());
        QVERIFY(!after.answer.proposals.at(i).reasons.join(u' ').contains(QStringLiteral("Not known")));
        // It costs nothing: the times are the same.
        QCOMPARE(after.answer.proposals.at(i).startAt, before.answer.proposals.at(i).startAt);
    }
}

void tst_unknowntimes::aCalendarThatEndsIsUnknownFromThenOn()
{
    const auto times = find(m_world->screening).answer.proposals;
    QList<QDateTime> starts;
    for (const SlotProposal &proposal : times)
        starts += proposal.startAt;
    std::sort(starts.begin(), starts.end());
    const QDateTime until = starts.at(2);
    read(m_world->recruiter, until);
    for (const SlotProposal &proposal : find(m_world->screening).answer.proposals) {
        QCOMPARE(proposal.unknown.isEmpty(), proposal.startAt < until);
        if (!proposal.unknown.isEmpty()) {
            QCOMPARE(proposal.unknown.first().knownUntil, until);
            QVERIFY2(proposal.reasons.first().contains(QStringLiteral("the calendar is known until")),
                qPrintable(proposal.reasons.first()));
        }
    }
}

void tst_unknowntimes::whoWatchesIsToldTooAndWhoIsKnownIsNot()
{
    read(m_world->senior, at(60, 0));
    const FoundSlots found = find(m_world->technical,
        { { m_world->senior }, { m_world->junior, ParticipantRole::Shadow, QStringLiteral("to learn") } });
    QVERIFY(!found.answer.proposals.isEmpty());
    QCOMPARE(words(found.answer.proposals.first().unknown),
        QStringList{ QStringLiteral("Not known whether Juna Park is free: no calendar says") });
}

void tst_unknowntimes::ofTwoWhoAreAsGoodTheOneWhoIsKnownIsProposed()
{
    Person twin = *services().context.workspace.get(m_world->recruiter);
    twin.name = QStringLiteral("Rhea Sand");
    twin.email = QStringLiteral("rhea@example.com");
    twin.id = m_world->hire(twin);
    QVERIFY(!twin.id.isNull());
    const FoundSlots before = find(m_world->screening);
    const PersonId first = before.people.at(before.answer.proposals.first().people.first()).id;
    const PersonId other = first == m_world->recruiter ? twin.id : m_world->recruiter;
    QVERIFY(first == twin.id || first == m_world->recruiter);
    read(other, at(60, 0));
    const FoundSlots after = find(m_world->screening);
    for (const SlotProposal &proposal : after.answer.proposals) {
        QCOMPARE(after.people.at(proposal.people.first()).id, other);
        QVERIFY(proposal.unknown.isEmpty());
    }
}

void tst_unknowntimes::aCalendarThatEndsOnTheWayIsNoKnownOne()
{
    Person twin = *services().context.workspace.get(m_world->recruiter);
    twin.name = QStringLiteral("Rhea Sand");
    twin.email = QStringLiteral("rhea@example.com");
    twin.id = m_world->hire(twin);
    QVERIFY(!twin.id.isNull());
    const FoundSlots before = find(m_world->screening);
    const PersonId first = before.people.at(before.answer.proposals.first().people.first()).id;
    const PersonId other = first == m_world->recruiter ? twin.id : m_world->recruiter;
    const auto proposed = [this] {
        const FoundSlots found = find(m_world->screening);
        QSet<PersonId> people;
        for (const SlotProposal &proposal : found.answer.proposals)
            people.insert(found.people.at(proposal.people.first()).id);
        return people;
    };
    read(other, at(120, 0));
    QCOMPARE(proposed(), QSet<PersonId>{ other });
    // Of the one who comes first by name today is known, and nothing after it.
    read(first, at(8, 0));
    QCOMPARE(proposed(), QSet<PersonId>{ other });
    // All of it, but for a series that nobody could follow.
    read(first, at(120, 0), {}, QStringLiteral("work.ics"), { { at(8, 0), at(120, 0) } });
    QCOMPARE(proposed(), QSet<PersonId>{ other });
    read(first, at(120, 0));
    QCOMPARE(proposed(), QSet<PersonId>{ first });
}

void tst_unknowntimes::whatCalendarsTellOfASpan_data()
{
    QTest::addColumn<QList<TimeSpan>>("known"); // of each file
    QTest::addColumn<QList<TimeSpan>>("unread"); // of the last of them
    QTest::addColumn<int>("files"); // that speak of 9 to 19 January
    QTest::addColumn<bool>("throughout");

    const TimeSpan all{ at(9, 0), at(19, 0) };
    QTest::newRow("none") << QList<TimeSpan>{} << QList<TimeSpan>{} << 0 << false;
    QTest::newRow("just that") << QList<TimeSpan>{ all } << QList<TimeSpan>{} << 1 << true;
    QTest::newRow("an hour short") << QList<TimeSpan>{ { at(9, 0), at(18, 23) } } << QList<TimeSpan>{} << 1 << false;
    QTest::newRow("an hour late") << QList<TimeSpan>{ { at(9, 1), at(30, 0) } } << QList<TimeSpan>{} << 1 << false;
    QTest::newRow("before") << QList<TimeSpan>{ { at(1, 0), at(9, 0) } } << QList<TimeSpan>{} << 0 << false;
    QTest::newRow("two that follow one another")
        << QList<TimeSpan>{ { at(1, 0), at(12, 0) }, { at(12, 0), at(30, 0) } } << QList<TimeSpan>{} << 2 << true;
    QTest::newRow("two with a day between")
        << QList<TimeSpan>{ { at(1, 0), at(12, 0) }, { at(13, 0), at(30, 0) } } << QList<TimeSpan>{} << 2 << false;
    QTest::newRow("one that tells all, one that ends")
        << QList<TimeSpan>{ all, { at(1, 0), at(12, 0) } } << QList<TimeSpan>{} << 2 << true;
    QTest::newRow("something unread in it")
        << QList<TimeSpan>{ all } << QList<TimeSpan>{ { at(12, 9), at(12, 10) } } << 1 << false;
    QTest::newRow("something unread beside it")
        << QList<TimeSpan>{ { at(1, 0), at(30, 0) } } << QList<TimeSpan>{ { at(20, 0), at(21, 0) } } << 1 << true;
    QTest::newRow("unread in the other one")
        << QList<TimeSpan>{ all, { at(1, 0), at(12, 0) } } << QList<TimeSpan>{ { at(10, 0), at(11, 0) } } << 2 << false;
}

void tst_unknowntimes::whatCalendarsTellOfASpan()
{
    QFETCH(QList<TimeSpan>, known);
    QFETCH(QList<TimeSpan>, unread);
    for (qsizetype file = 0; file < known.size(); ++file) {
        BusyReading calendar;
        calendar.personId = m_world->senior;
        calendar.fileName = QStringLiteral("%1.ics").arg(file);
        calendar.knownFrom = known.at(file).start;
        calendar.knownUntil = known.at(file).end;
        calendar.zone = QStringLiteral("Europe/Berlin");
        if (file + 1 == known.size())
            calendar.unknown = unread;
        calendar.calendarName = calendar.fileName; // nobody takes them for one, read twice
        VERIFY_OK(services().people.keepCalendar(calendar));
    }
    const TimeSpan span{ at(9, 0), at(19, 0) };
    const CalendarQueries &queries = services().context.queries.calendar;
    const auto told = queries.calendars(span, { m_world->senior });
    VERIFY_OK(told);
    const CalendarTexts senior = told->value(m_world->senior);
    QTEST(int(senior.busy.size()), "files");
    QTEST(senior.knownThroughout, "throughout");
    // The same as is said of a time that is booked.
    QCOMPARE(queries.busy(span, { m_world->senior })->value(m_world->senior).knows(span), senior.knownThroughout);
}

void tst_unknowntimes::whatStandsInTheWaySaysIt()
{
    m_world->giveNotice();
    SlotRequest request;
    request.applicationId = m_world->adaApplication;
    request.stageId = m_world->screening;
    request.days = 1; // within the notice
    const auto found = services().slotSearch.find(request);
    VERIFY_OK(found);
    QVERIFY(found->answer.proposals.isEmpty());
    QVERIFY(found->answer.relaxation);
    QCOMPARE(words(found->answer.relaxation->proposal.unknown), QStringList{ kRita });
    QCOMPARE(found->answer.relaxation->sentences.last(), kRita + u'.');
}

void tst_unknowntimes::aPlanOfOneSaysIt()
{
    read(m_world->boss, at(60, 0));
    LoopRequest request;
    request.applicationId = m_world->adaApplication;
    const auto found = services().slotSearch.planLoop(request);
    VERIFY_OK(found);
    QVERIFY2(!found->answer.plans.isEmpty(), qPrintable(found->nobody));
    for (const CandidatePlan &plan : found->answer.plans) {
        for (const SlotProposal &interview : plan.interviews) {
            QStringList expected;
            for (const int place : interview.people) {
                const Person &person = found->people.at(place);
                if (person.id != m_world->boss)
                    expected += QStringLiteral("Not known whether %1 is free: no calendar says").arg(person.name);
            }
            QCOMPARE(words(interview.unknown), expected);
            QCOMPARE(interview.reasons.mid(0, expected.size()), expected);
        }
    }
}

void tst_unknowntimes::aPlanOfManySaysIt()
{
    read(m_world->senior, at(60, 0));
    LoopsRequest request;
    request.applications = { m_world->adaApplication, m_world->benApplication };
    const auto selection = services().slotSearch.selectLoops(request);
    VERIFY_OK(selection);
    const auto placeOf = [&](const PersonId &id) {
        for (int place = 0; place < selection->people.size(); ++place) {
            if (selection->people.at(place).id == id)
                return place;
        }
        return -1;
    };
    const PlacedInterview known{ at(14, 10), 60, { placeOf(m_world->senior) } };
    const PlacedInterview unknown{ at(14, 11), 60, { placeOf(m_world->recruiter) } };
    QVERIFY(known.people.first() >= 0 && unknown.people.first() >= 0);
    QCOMPARE(words(unknownIn(*selection, known)), QStringList());
    QCOMPARE(words(unknownIn(*selection, unknown)), QStringList{ kRita });
    PlannedLoop loop;
    loop.interviews += PlannedLoop::Interview{ {}, known };
    loop.interviews += PlannedLoop::Interview{ {}, unknown };
    // Each person is named once.
    QCOMPARE(unknownSentences(*selection, { loop, loop }), QStringList{ kRita + u'.' });
    // Of more than three it is said how many they are.
    LoopSelection crowd = *selection;
    crowd.knownTimes.clear();
    PlannedLoop many;
    for (int place = 0; place < 4; ++place) {
        crowd.people += Person{};
        crowd.people.last().id = PersonId(randomUuid());
        many.interviews += PlannedLoop::Interview{ {}, { at(14, 10), 60, { int(crowd.people.size()) - 1 } } };
    }
    QCOMPARE(unknownSentences(crowd, { many }),
        QStringList{ QStringLiteral(
            "Of 4 interviewer(s) it is not known whether they are free: no calendar says, or it ends before.") });
}

void tst_unknowntimes::planningAgainSaysIt()
{
    const auto id = book(m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-14 10:00")));
    QVERIFY(!id.isNull());
    Away away;
    away.id = AwayId(randomUuid());
    away.personId = m_world->recruiter;
    away.from = away.to = QDate(2030, 1, 14);
    QVERIFY(m_world->put(away));
    const auto found = services().slotSearch.replan({ id });
    VERIFY_OK(found);
    QVERIFY2(!found->moves.isEmpty(), qPrintable(found->impossible));
    QCOMPARE(found->moves.first().unknown, kRita + u'.');
    QCOMPARE(unknownSentences(*found), QStringList{ kRita + u'.' });
    read(m_world->recruiter, at(60, 0));
    QCOMPARE(unknownSentences(*services().slotSearch.replan({ id })), QStringList());
}

void tst_unknowntimes::bookingSaysItAndAsksForNoReason()
{
    const auto asked = m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 10:00"));
    const auto check = interviews().check(asked);
    VERIFY_OK(check);
    QCOMPARE(words(check->unknown), QStringList{ kRita });
    QVERIFY(check->problems.isEmpty() && !check->needsReason() && !check->refused());
    const InterviewId id = book(asked);
    QVERIFY(!id.isNull());
    // Moving it says so as well, until a calendar tells.
    ChangeOfTime change{ id, entry(id).interview.version, asked.when, 0 };
    change.when.time = QTime(11, 0);
    const auto moved = interviews().check(change);
    VERIFY_OK(moved);
    QCOMPARE(words(moved->unknown), QStringList{ kRita });
    QVERIFY(!moved->needsReason());
    read(m_world->recruiter, midnight(60));
    QVERIFY(interviews().check(change)->unknown.isEmpty());
    change.when.date = QDate(2030, 3, 12);
    QCOMPARE(words(interviews().check(change)->unknown),
        QStringList{ QStringLiteral("Not known whether Rita Sand is free: the calendar is known until 28 Feb 2030") });
}

void tst_unknowntimes::aChangeOfPeopleSaysItOfThoseWhoAreNew()
{
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-15 10:00")));
    QVERIFY(!id.isNull());
    const auto check = interviews().check(ChangeOfPeople{
        id, entry(id).interview.version, { { m_world->senior }, { m_world->junior, ParticipantRole::Shadow } } });
    VERIFY_OK(check);
    QCOMPARE(
        words(check->unknown), QStringList{ QStringLiteral("Not known whether Juna Park is free: no calendar says") });
}

QTEST_GUILESS_MAIN(tst_unknowntimes)
#include "tst_unknowntimes.moc"
