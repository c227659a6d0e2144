// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/busyreading.h"
#include "service/settings/schedulingwishes.h"
#include "service/settings/teamhours.h"
#include "support/interviewfixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace shortlist;

/// Times found for a stage from what the workspace holds. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_slotservice : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        QVERIFY(m_world->giveNotice());
    }
    void cleanup() { close(); }

    void everyProposalCanBeBooked();
    void noticeIsASettingAndLongerBeforeTechnicalInterviews();
    void bookedAndAwayPeopleAreNotProposed();
    void whatACalendarSaysIsKeptFree();
    void stagesStayInOrder();
    void thePanelIsSeatedByTitle();
    void chosenPeopleAreKept();
    void theCandidatesOwnTimesHoldInTheirZone();
    void nothingIsSaidOfADayOnAnUnknownClock();
    void anInterviewThatMovesIsNotInItsOwnWay();
    void whatStandsInTheWayIsTheSmallestSet();
    void whoCannotBeAskedIsSaid();
    void whatIsReadInBulkAnswersAsPlainSpansDo();

private:
    void growTeam(QRandomGenerator &dice);
    SlotAnswer plainAnswer(const SlotRequest &request, const FoundSlots &found) const;
    QList<PersonId> m_team;
    SlotRequest request(const StageId &stage) const
    {
        SlotRequest request;
        request.applicationId = m_world->adaApplication;
        request.stageId = stage;
        return request;
    }
    FoundSlots find(const SlotRequest &request)
    {
        const auto found = services().slotSearch.find(request);
        if (!found)
            qWarning("%s", qPrintable(found.error().text()));
        return found ? *found : FoundSlots{};
    }
    static QStringList names(const FoundSlots &found, const SlotProposal &proposal)
    {
        QStringList names;
        for (const int person : proposal.people)
            names += found.people.at(person).name;
        return names;
    }
    static QString berlin(const QDateTime &moment)
    {
        return QLocale::c().toString(moment.toTimeZone(QTimeZone("Europe/Berlin")), QStringLiteral("ddd dd HH:mm"));
    }
};

void tst_slotservice::everyProposalCanBeBooked()
{
    for (const StageId &stage : { m_world->screening, m_world->technical, m_world->manager, m_world->panel }) {
        const FoundSlots found = find(request(stage));
        QCOMPARE(found.answer.proposals.size(), 5);
        for (const SlotProposal &proposal : found.answer.proposals) {
            QVERIFY(!proposal.reasons.isEmpty());
            BookingRequest booking;
            booking.applicationId = m_world->adaApplication;
            booking.stageId = stage;
            booking.when = *BookingTime::at(proposal.startAt, QStringLiteral("Europe/Berlin"));
            for (const int person : proposal.people)
                booking.participants += BookingParticipant{ found.people.at(person).id };
            const auto check = interviews().check(booking);
            VERIFY_OK(check);
            QVERIFY2(check->problems.isEmpty(),
                check->problems.isEmpty() ? "" : qPrintable(check->problems.first().sentence));
        }
    }
}

void tst_slotservice::noticeIsASettingAndLongerBeforeTechnicalInterviews()
{
    const auto first = [this](const StageId &stage) {
        const FoundSlots found = find(request(stage));
        QDateTime earliest;
        for (const SlotProposal &proposal : found.answer.proposals) {
            if (!earliest.isValid() || proposal.startAt < earliest)
                earliest = proposal.startAt;
        }
        return std::pair(found.noticeHours, earliest);
    };
    const QDateTime now = m_clock.nowUtc();
    QCOMPARE(first(m_world->screening).first, 48);
    QVERIFY(first(m_world->screening).second >= now.addDays(2));
    QCOMPARE(first(m_world->technical).first, 72);
    QVERIFY(first(m_world->technical).second >= now.addDays(3));
    VERIFY_OK(services().settings.setHours(preparationHours(), 24));
    QCOMPARE(first(m_world->technical).first, 24);
    QVERIFY(first(m_world->technical).second < now.addDays(2));
    SlotRequest asked = request(m_world->screening);
    asked.relaxed = { SlotRule::Notice };
    QVERIFY(find(asked).answer.proposals.first().startAt < now.addDays(1));
    asked.relaxed = { SlotRule::Busy };
    const auto refused = services().slotSearch.find(asked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("slots.relax"));
}

void tst_slotservice::bookedAndAwayPeopleAreNotProposed()
{
    // Only the recruiter holds screenings: what takes up her time takes the time away.
    const QDateTime best = find(request(m_world->screening)).answer.proposals.first().startAt;
    BookingRequest other = m_world->request(m_world->screening, m_world->recruiter,
        best.toTimeZone(QTimeZone("Europe/Berlin")).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    other.applicationId = m_world->benApplication;
    QVERIFY(!book(other).isNull());
    const TimeSpan taken{ best, best.addSecs(1800) };
    for (const SlotProposal &proposal : find(request(m_world->screening)).answer.proposals)
        QVERIFY(!taken.overlaps({ proposal.startAt, proposal.startAt.addSecs(1800) }));
    QVERIFY(m_world->put(Away{
        AwayId(randomUuid()), m_world->recruiter, QDate(2030, 1, 7), QDate(2030, 1, 16), QStringLiteral("holiday") }));
    const FoundSlots later = find(request(m_world->screening));
    QVERIFY(!later.answer.proposals.isEmpty());
    for (const SlotProposal &proposal : later.answer.proposals)
        QVERIFY(proposal.startAt >= QDateTime(QDate(2030, 1, 16), QTime(23, 0), Qt::UTC));
}

void tst_slotservice::whatACalendarSaysIsKeptFree()
{
    const FoundSlots before = find(request(m_world->screening));
    BusyReading calendar;
    calendar.personId = m_world->recruiter;
    calendar.fileName = QStringLiteral("work.ics");
    calendar.knownFrom = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    calendar.knownUntil = calendar.knownFrom.addDays(60);
    for (const SlotProposal &proposal : before.answer.proposals)
        calendar.busy += TimeSpan{ proposal.startAt.addSecs(-900), proposal.startAt.addSecs(900) };
    std::sort(calendar.busy.begin(), calendar.busy.end(),
        [](const TimeSpan &a, const TimeSpan &b) { return a.start < b.start; });
    VERIFY_OK(services().people.keepCalendar(calendar));
    const FoundSlots after = find(request(m_world->screening));
    QCOMPARE(after.answer.proposals.size(), 5);
    for (const SlotProposal &proposal : after.answer.proposals) {
        const TimeSpan taken{ proposal.startAt, proposal.startAt.addSecs(1800) };
        QVERIFY(std::none_of(calendar.busy.begin(), calendar.busy.end(),
            [&taken](const TimeSpan &busy) { return busy.overlaps(taken); }));
    }
}

void tst_slotservice::stagesStayInOrder()
{
    const auto id = book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-15 10:00")));
    QVERIFY(!id.isNull());
    for (const SlotProposal &proposal : find(request(m_world->screening)).answer.proposals)
        QVERIFY(proposal.startAt.addSecs(2700) <= entry(id).interview.startAt); // 30 minutes and the gap
    const FoundSlots after = find(request(m_world->manager));
    QVERIFY(!after.answer.proposals.isEmpty());
    for (const SlotProposal &proposal : after.answer.proposals)
        QVERIFY(proposal.startAt >= entry(id).interview.endAt().addSecs(900));
}

void tst_slotservice::thePanelIsSeatedByTitle()
{
    const FoundSlots found = find(request(m_world->panel));
    for (const SlotProposal &proposal : found.answer.proposals) {
        QCOMPARE(proposal.people.size(), 2);
        QCOMPARE(names(found, proposal).last(), QStringLiteral("Hugo Bern"));
    }
    // The technical interview asks for grade, title and language: neither the junior nor the accountant.
    const FoundSlots technical = find(request(m_world->technical));
    for (const Person &person : technical.people)
        QVERIFY2(person.id == m_world->senior || person.id == m_world->boss, qPrintable(person.name));
}

void tst_slotservice::chosenPeopleAreKept()
{
    SlotRequest asked = request(m_world->technical);
    asked.people = { BookingParticipant{ m_world->kolkata },
        BookingParticipant{ m_world->junior, ParticipantRole::Shadow } };
    const FoundSlots found = find(asked);
    QVERIFY(!found.answer.proposals.isEmpty());
    QCOMPARE(found.alongside.size(), 1);
    for (const SlotProposal &proposal : found.answer.proposals) {
        QCOMPARE(names(found, proposal), QStringList{ QStringLiteral("Kavi Rao") });
        // Berlin begins at 9, Kolkata ends at 17: 12:30 there.
        const QTime start = proposal.startAt.toTimeZone(QTimeZone("Europe/Berlin")).time();
        QVERIFY2(start >= QTime(9, 0) && start <= QTime(11, 0), qPrintable(berlin(proposal.startAt)));
    }
    asked.people = { BookingParticipant{ m_world->junior, ParticipantRole::Shadow } };
    QVERIFY(!find(asked).nobody.isEmpty());
    // Nobody sits there twice.
    asked.people = { BookingParticipant{ m_world->kolkata }, BookingParticipant{ m_world->kolkata } };
    const auto twice = services().slotSearch.find(asked);
    QVERIFY(!twice);
    QCOMPARE(twice.error().text(), QStringLiteral("Kavi Rao is there twice. Take one of the two entries out."));
    // Any number may be asked for: a time is one that suits them all.
    asked.people.clear();
    for (int i = 0; i < 30; ++i) {
        Person person;
        person.name = QStringLiteral("Guest %1").arg(i);
        person.zone = QStringLiteral("Europe/Berlin");
        person.workingHours = i == 29 ? QStringLiteral("Fri 13:00-15:00") : QString();
        asked.people += BookingParticipant{ m_world->hire(person) };
    }
    const FoundSlots crowd = find(asked);
    QCOMPARE(crowd.answer.proposals.size(), 4); // there are four Fridays in four weeks
    QCOMPARE(berlin(crowd.answer.proposals.first().startAt).left(6), QStringLiteral("Fri 11"));
}

void tst_slotservice::theCandidatesOwnTimesHoldInTheirZone()
{
    SlotRequest asked = request(m_world->screening);
    asked.candidateTimes = QStringLiteral("Thu 9-10, Fri 10 CET-12"); // not understood
    QVERIFY(!services().slotSearch.find(asked));
    asked.candidateTimes = QStringLiteral("Thu 9-10");
    const FoundSlots found = find(asked);
    QCOMPARE(found.candidateZone.id(), QByteArray("America/New_York"));
    QCOMPARE(found.answer.proposals.size(), 1);
    QCOMPARE(berlin(found.answer.proposals.first().startAt).left(9), QStringLiteral("Thu 10 15"));
}

void tst_slotservice::nothingIsSaidOfADayOnAnUnknownClock()
{
    const auto saysTheDay = [](const SlotProposal &proposal) {
        return proposal.reasons.join(QLatin1Char('|')).contains(QStringLiteral("the candidate's day"));
    };
    SlotRequest asked = request(m_world->screening);
    const FoundSlots known = find(asked);
    QVERIFY(!known.answer.proposals.isEmpty());
    for (const SlotProposal &proposal : known.answer.proposals)
        QVERIFY(saysTheDay(proposal));
    asked.applicationId = m_world->benApplication; // his zone is not known
    const FoundSlots assumed = find(asked);
    QVERIFY(assumed.candidateZone.isValid()); // it is found on the desk's clock all the same
    QVERIFY(!assumed.answer.proposals.isEmpty());
    for (const SlotProposal &proposal : assumed.answer.proposals) {
        QVERIFY2(!saysTheDay(proposal), qPrintable(proposal.reasons.join(QLatin1Char('|'))));
        QVERIFY(!proposal.reasons.isEmpty());
    }
    LoopRequest loop;
    loop.applicationId = m_world->benApplication;
    const auto plans = services().slotSearch.planLoop(loop);
    QVERIFY(plans && !plans->answer.plans.isEmpty());
    for (const SlotProposal &interview : plans->answer.plans.constFirst().interviews)
        QVERIFY2(!saysTheDay(interview), qPrintable(interview.reasons.join(QLatin1Char('|'))));
}

void tst_slotservice::anInterviewThatMovesIsNotInItsOwnWay()
{
    const auto id = book(m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 15:00")));
    SlotRequest asked = request(m_world->screening);
    asked.people = { BookingParticipant{ m_world->recruiter } };
    asked.candidateTimes = QStringLiteral("10 Jan 15:00-15:30 CET");
    QVERIFY(find(asked).answer.proposals.isEmpty());
    asked.self = id;
    QCOMPARE(find(asked).answer.proposals.size(), 1);
}

void tst_slotservice::whatStandsInTheWayIsTheSmallestSet()
{
    SlotRequest asked = request(m_world->screening);
    asked.candidateTimes = QStringLiteral("tomorrow 8-12"); // 14:00 to 18:00 in Berlin, less than 48 hours ahead
    const FoundSlots found = find(asked);
    QVERIFY(found.answer.proposals.isEmpty());
    QVERIFY(found.answer.relaxation);
    QCOMPARE(found.answer.relaxation->rules, QList<SlotRule>{ SlotRule::Notice });
    QVERIFY(found.answer.relaxation->allowed);
    QVERIFY(found.answer.relaxation->sentences.first().contains(QStringLiteral("48")));
    asked.relaxed = { SlotRule::Notice };
    QCOMPARE(find(asked).answer.proposals.first().startAt, found.answer.relaxation->proposal.startAt);
    // The manager is away: no rule that people may set aside helps then.
    QVERIFY(m_world->put(
        Away{ AwayId(randomUuid()), m_world->boss, QDate(2030, 1, 7), QDate(2030, 3, 12), QStringLiteral("leave") }));
    const FoundSlots manager = find(request(m_world->manager));
    QVERIFY(manager.answer.relaxation && !manager.answer.relaxation->allowed);
    QCOMPARE(manager.answer.relaxation->rules, QList<SlotRule>{ SlotRule::Away });
    QVERIFY(manager.answer.relaxation->obstacles.first().startsWith(QStringLiteral("Hugo Bern is away until")));
}

void tst_slotservice::whoCannotBeAskedIsSaid()
{
    Opening opening = m_world->opening;
    opening.hiringManagerId = {};
    QVERIFY(m_world->change(opening));
    const FoundSlots found = find(request(m_world->manager));
    QVERIFY(found.answer.proposals.isEmpty());
    QVERIFY2(found.nobody.contains(QStringLiteral("“Manager interview”")), qPrintable(found.nobody));
    const auto none = services().slotSearch.find(request(m_world->assessment));
    QVERIFY(!none);
    QCOMPARE(none.error().key, QStringLiteral("book.stageKind"));
    const auto people = services().context.workspace.all<Person>();
    VERIFY_OK(people);
    for (Person person : *people) {
        person.state = PersonState::Left;
        QVERIFY(m_world->change(person));
    }
    QVERIFY(find(request(m_world->technical)).nobody.contains(QStringLiteral("directory yet")));
}

namespace {

constexpr int kDays = 21;

/// A quarter within the weeks around those that are searched, with some seconds more now and then.
QDateTime someMoment(QRandomGenerator &dice)
{
    const QDateTime first(QDate(2030, 1, 2), QTime(0, 0), Qt::UTC);
    return first.addSecs(qint64(dice.bounded(30 * 96)) * 900 + (dice.bounded(4) == 0 ? dice.bounded(900) : 0));
}

BusyReading someCalendar(QRandomGenerator &dice, const PersonId &person, int number)
{
    BusyReading calendar;
    calendar.id = BusyReadingId(randomUuid());
    calendar.personId = person;
    calendar.fileName = QStringLiteral("%1.ics").arg(number);
    calendar.readAt = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    calendar.knownFrom = QDateTime(QDate(2029, 12, 1), QTime(0, 0), Qt::UTC);
    calendar.knownUntil = calendar.knownFrom.addDays(dice.bounded(4) == 0 ? 20 : 180); // some speak of the past only
    QList<TimeSpan> busy;
    for (int i = 0; i < 60; ++i) {
        const QDateTime from = someMoment(dice);
        busy += TimeSpan{ from, from.addSecs(60 * dice.bounded(1, 300)) };
    }
    calendar.busy = merged(busy);
    return calendar;
}

/// Everything of an answer that can be told apart, as text; without what is said of those whose calendar is not known,
/// which is no matter of the finder's.
QStringList told(const SlotAnswer &answer)
{
    const auto one = [](const SlotProposal &proposal) -> QString {
        QStringList people;
        for (const int person : proposal.people)
            people += QString::number(person);
        return proposal.startAt.toString(Qt::ISODate) + u' ' + people.join(u',') + u' '
             + QString::number(proposal.cost.total()) + u' ' + proposal.reasons.mid(proposal.unknown.size()).join(u'|');
    };
    QStringList lines;
    for (const SlotProposal &proposal : answer.proposals)
        lines += one(proposal);
    if (answer.relaxation) {
        QStringList sentences = answer.relaxation->sentences;
        for (const QString &unknown : unknownTogether(answer.relaxation->proposal.unknown))
            sentences.removeAll(unknown);
        lines +=
            one(answer.relaxation->proposal) + u' ' + sentences.join(u'|') + answer.relaxation->obstacles.join(u'|');
        for (const SlotRule rule : answer.relaxation->rules)
            lines += enumText(rule);
    }
    return lines;
}

} // namespace

void tst_slotservice::growTeam(QRandomGenerator &dice)
{
    static const std::array kZones{ u"Europe/Berlin", u"America/New_York", u"Australia/Lord_Howe", u"Asia/Kolkata" };
    for (int i = 0; i < 7; ++i) {
        Person person;
        person.name = QStringLiteral("Recruiter %1").arg(m_team.size());
        person.title = QStringLiteral("Recruiter");
        person.zone = QStringView(kZones.at(dice.bounded(quint32(kZones.size())))).toString();
        if (dice.bounded(3) == 0)
            person.dailyLimit = 1;
        if (dice.bounded(3) == 0)
            person.weeklyLimit = 2;
        const PersonId id = m_world->hire(person);
        m_team += id;
        for (int file = dice.bounded(3); file > 0; --file)
            QVERIFY(m_world->put(someCalendar(dice, id, file)));
        if (const QDate day(2030, 1, dice.bounded(1, 30)); dice.bounded(3) == 0)
            QVERIFY(m_world->put(Away{ AwayId(randomUuid()), id, day, day.addDays(4), {} }));
    }
    for (int i = 0; i < 30; ++i) { // in the days in which times are found first
        Interview interview;
        interview.id = InterviewId(randomUuid());
        interview.applicationId = m_world->benApplication;
        interview.stageId = m_world->screening;
        interview.state = InterviewState(dice.bounded(5));
        interview.startAt = QDateTime(QDate(2030, 1, 8), QTime(7, 0), Qt::UTC)
                                .addDays(dice.bounded(7))
                                .addSecs(qint64(dice.bounded(36)) * 900);
        interview.minutes = 15 * dice.bounded(1, 8);
        interview.zone = QStringLiteral("Europe/Berlin");
        QVERIFY(m_world->put(interview));
        const int first = dice.bounded(int(m_team.size()));
        for (const int one : { first, (first + 1) % int(m_team.size()) })
            QVERIFY(m_world->put(Participant{ ParticipantId(randomUuid()), interview.id, m_team.at(one),
                ParticipantRole::Interviewer, Reply::NeedsAction, {} }));
    }
}

/// The same question to a finder that knows everything span by span, and every interview with all that is shown of it.
SlotAnswer tst_slotservice::plainAnswer(const SlotRequest &request, const FoundSlots &found) const
{
    const ServiceContext &context = m_workspace->services().context;
    const QDateTime now = m_clock.nowUtc();
    const TimeSpan span{ now, now.addDays(request.days) };
    const TimeSpan around{ span.start.addDays(-9), span.end.addDays(9) };
    const CalendarQueries &calendar = context.queries.calendar;
    const auto starts = *calendar.starts(around, request.self);
    const auto busy = *calendar.busy(span, {});
    const auto interviews = *calendar.interviews({ around, {}, {}, {}, {}, {}, false });
    const auto away = *calendar.away(span.start.date().addDays(-1), span.end.date().addDays(1));
    QList<SlotPerson> people;
    SlotQuery query;
    for (const Person &person : found.people) {
        SlotPerson one{ person, {}, busy.value(person.id).busy, starts.value(person.id) };
        const auto known = busy.value(person.id).known;
        if (std::any_of(known.begin(), known.end(), [&span](const TimeSpan &some) { return some.overlaps(span); }))
            one.calendars = { QByteArray() }; // what it says is among the spans
        one.knownThroughout = busy.value(person.id).knows(span);
        for (const Away &days : away) {
            if (days.personId == person.id)
                one.away += days;
        }
        for (const InterviewEntry &entry : interviews) {
            if (entry.isOpen() && entry.person(person.id) && entry.interview.id != request.self)
                one.busy += entry.span();
        }
        if (request.people.isEmpty() && query.seats.isEmpty())
            query.seats += QList<int>();
        if (request.people.isEmpty())
            query.seats.first() += int(people.size());
        else
            query.seats += QList<int>{ int(people.size()) };
        people += one;
    }
    const auto wishes = wishesOf(context.workspace);
    query.now = now;
    query.noticeHours = found.noticeHours;
    query.minutes = found.minutes;
    query.candidateZone = found.candidateZone;
    query.windows = found.windows;
    query.bufferMinutes = wishes->bufferMinutes;
    query.spacing = wishes->spacing;
    return SlotFinder(now, request.days, people, QTimeZone::utc()).find(query);
}

void tst_slotservice::whatIsReadInBulkAnswersAsPlainSpansDo()
{
    QRandomGenerator dice(20300107);
    m_team = { m_world->recruiter };
    int found = 0;
    int relaxed = 0;
    for (int round = 0; round < 5; ++round) {
        growTeam(dice);
        for (int question = 0; question < 14; ++question) {
            SlotRequest asked = request(m_world->screening);
            asked.days = kDays;
            if (question > 0) { // else whoever may
                const int first = dice.bounded(int(m_team.size()));
                for (int i = 0; i < qMin(question, 3); ++i)
                    asked.people += BookingParticipant{ m_team.at((first + i) % m_team.size()) };
            }
            if (question == 2) { // an interview that is to be moved
                const auto all = services().context.queries.calendar.interviews({});
                const InterviewEntry &moved = all->at(dice.bounded(int(all->size())));
                asked.self = moved.interview.id;
                asked.people = { BookingParticipant{ moved.people.constFirst().personId } };
            }
            if (question > 5) { // when somebody has an interview, and not much longer
                const auto all = services().context.queries.calendar.interviews({});
                const InterviewEntry &taken = all->at(dice.bounded(int(all->size())));
                const QDateTime start = taken.interview.startAt.toTimeZone(QTimeZone("Europe/Berlin"));
                asked.people = { BookingParticipant{ taken.people.constFirst().personId } };
                asked.candidateTimes = QStringLiteral("%1 Jan %2-%3 CET")
                                           .arg(start.date().day())
                                           .arg(start.toString(QStringLiteral("HH:mm")),
                                               start.addSecs(7200).toString(QStringLiteral("HH:mm")));
            }
            if (question == 4)
                asked.candidateTimes = QStringLiteral("%1 Jan 13-15").arg(dice.bounded(10, 26));
            const FoundSlots stored = find(asked);
            const QStringList plain = told(plainAnswer(asked, stored));
            QCOMPARE(told(stored.answer), plain);
            found += stored.answer.proposals.isEmpty() ? 0 : 1;
            relaxed += stored.answer.relaxation ? 1 : 0;
        }
    }
    QVERIFY2(found > 12 && relaxed > 2, qPrintable(QStringLiteral("%1 %2").arg(found).arg(relaxed)));
}

QTEST_GUILESS_MAIN(tst_slotservice)
#include "tst_slotservice.moc"
