// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

#include "domain/core/journal.h"

using namespace shortlist;

/// Another time for an interview that is booked. It is Monday 7 January 2030, 09:00 UTC.
class tst_findtime : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        open();
        QVERIFY(m_world->giveNotice());
    }
    void cleanup() { close(); }

    void theSamePeopleGetAnotherTime();
    void whatLiesNearItsOwnTimeIsFound();
    void asFewAsPossibleAreReplaced();
    void whoOnlyWatchesIsLeftOutLast();
    void nothingIsMadeUpWhereNobodyCan();
    void timeAndPeopleChangeAsOneStep();

private:
    SlotRequest another(const InterviewId &id)
    {
        const InterviewEntry booked = entry(id);
        SlotRequest request;
        request.applicationId = booked.interview.applicationId;
        request.stageId = booked.interview.stageId;
        request.minutes = booked.interview.minutes;
        request.days = 28;
        request.self = id;
        request.notAt = booked.interview.startAt;
        request.mayReplace = true;
        for (const InterviewPerson &person : booked.people)
            request.people += BookingParticipant{ person.personId, person.role };
        return request;
    }
    FoundSlots find(const SlotRequest &request)
    {
        const auto found = services().slotSearch.find(request);
        if (!found)
            qWarning("%s", qPrintable(found.error().text()));
        return found ? *found : FoundSlots{};
    }
    static QStringList names(const FoundSlots &found)
    {
        QStringList all;
        if (!found.answer.proposals.isEmpty()) {
            for (const int person : found.answer.proposals.first().people)
                all += found.people.at(person).name;
        }
        return all;
    }
    void sendAway(const PersonId &person)
    {
        VERIFY_OK(services().people.addAway(person, QDate(2030, 1, 7), QDate(2030, 3, 31), {}));
    }
};

void tst_findtime::theSamePeopleGetAnotherTime()
{
    // The first time that works for it would be the one it has.
    SlotRequest request;
    request.applicationId = m_world->adaApplication;
    request.stageId = m_world->technical;
    request.people = { BookingParticipant{ m_world->senior } };
    const QDateTime first = find(request).answer.proposals.first().startAt;
    BookingRequest booking = m_world->request(m_world->technical, m_world->senior,
        first.toTimeZone(QTimeZone("Europe/Berlin")).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    const InterviewId id = book(booking);
    QVERIFY(!id.isNull());
    SlotRequest asked = another(id);
    asked.notAt = {};
    QCOMPARE(find(asked).answer.proposals.first().startAt, first); // its own time is in nobody's way
    const FoundSlots found = find(another(id));
    QCOMPARE(found.replaced, 0);
    QVERIFY(!found.answer.proposals.isEmpty());
    for (const SlotProposal &proposal : found.answer.proposals) {
        QVERIFY(proposal.startAt != first);
        QCOMPARE(found.people.at(proposal.people.first()).id, m_world->senior);
    }
}

void tst_findtime::whatLiesNearItsOwnTimeIsFound()
{
    // Two hours that the candidate offers, and 90 minutes booked in the middle of them.
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-17 09:15")));
    SlotRequest asked = another(id);
    QCOMPARE(asked.minutes, 90);
    asked.candidateTimes = QStringLiteral("17 Jan 2030 9:00-11:00 Europe/Berlin");
    asked.anyCandidateTime = true;
    const FoundSlots found = find(asked);
    QCOMPARE(found.replaced, 0);
    QCOMPARE(found.answer.proposals.size(), 1);
    QVERIFY(found.answer.proposals.first().startAt != asked.notAt);
    // Where its own is the only time that is left, what stands in the way of others is said.
    asked.candidateTimes = QStringLiteral("17 Jan 2030 9:15-10:45 Europe/Berlin");
    const FoundSlots none = find(asked);
    QVERIFY(none.answer.proposals.isEmpty());
    QVERIFY(none.answer.relaxation);
    QVERIFY(none.answer.relaxation->proposal.startAt != asked.notAt);
}

void tst_findtime::asFewAsPossibleAreReplaced()
{
    Person other;
    other.name = QStringLiteral("Tess Vogt");
    other.title = QStringLiteral("Senior Backend Engineer");
    other.grade = 7;
    other.languages = QStringLiteral("Ruby");
    other.zone = QStringLiteral("Europe/Berlin");
    m_world->hire(other);
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-11 15:00")));
    sendAway(m_world->senior);
    SlotRequest request = another(id);
    request.mayReplace = false;
    QVERIFY(find(request).answer.proposals.isEmpty());
    FoundSlots found = find(another(id));
    QCOMPARE(found.replaced, 1);
    QCOMPARE(names(found), QStringList{ QStringLiteral("Tess Vogt") });
    // A panel of two, of whom one cannot: the other stays, on every proposal.
    BookingRequest panel = m_world->request(m_world->panel, m_world->senior, QStringLiteral("2030-02-06 15:00"));
    panel.participants += BookingParticipant{ m_world->boss };
    panel.reason = QStringLiteral("away then, which is known");
    VERIFY_OK(services().history.undo());
    const InterviewId both = book(panel);
    QVERIFY(!both.isNull());
    sendAway(m_world->senior);
    found = find(another(both));
    QCOMPARE(found.replaced, 1);
    QVERIFY(!found.answer.proposals.isEmpty());
    for (const SlotProposal &proposal : found.answer.proposals) {
        QCOMPARE(proposal.people.size(), 2);
        QStringList who;
        for (const int person : proposal.people)
            who += found.people.at(person).name;
        QVERIFY2(who.contains(QStringLiteral("Hugo Bern")), qPrintable(who.join(u',')));
        QVERIFY2(!who.contains(QStringLiteral("Sena Holt")), qPrintable(who.join(u',')));
    }
}

void tst_findtime::whoOnlyWatchesIsLeftOutLast()
{
    BookingRequest request = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-11 15:00"));
    request.participants += BookingParticipant{ m_world->junior, ParticipantRole::Shadow, QStringLiteral("learns") };
    const InterviewId id = book(request);
    QVERIFY(!id.isNull());
    QCOMPARE(find(another(id)).alongside.size(), 1);
    sendAway(m_world->junior);
    const FoundSlots found = find(another(id));
    QCOMPARE(found.replaced, 1);
    QCOMPARE(names(found), QStringList{ QStringLiteral("Sena Holt") });
    QVERIFY(found.alongside.isEmpty());
}

void tst_findtime::nothingIsMadeUpWhereNobodyCan()
{
    const InterviewId id = book(m_world->request(m_world->manager, m_world->boss, QStringLiteral("2030-01-11 15:00")));
    sendAway(m_world->boss);
    const FoundSlots found = find(another(id)); // only the hiring manager may hold it
    QCOMPARE(found.replaced, 0);
    QVERIFY(found.answer.proposals.isEmpty());
}

void tst_findtime::timeAndPeopleChangeAsOneStep()
{
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-11 15:00")));
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Accepted));
    const auto before = services().context.workspace.journal().batches(100);
    VERIFY_OK(before);
    ChangeOfTime change{ id, 1, { QDate(2030, 1, 14), QTime(10, 0), QStringLiteral("Europe/Berlin") } };
    change.participants = { BookingParticipant{ m_world->accountant } };
    QCOMPARE(interviews().reschedule(change).error().code, Error::Code::NeedsReason); // the title does not fit
    const auto checked = interviews().check(change);
    VERIFY_OK(checked);
    QVERIFY(checked->needsReason());
    change.participants = { BookingParticipant{ m_world->boss } };
    change.reason = QStringLiteral("nobody else");
    VERIFY_OK(interviews().reschedule(change));
    InterviewEntry moved = entry(id);
    QCOMPARE(moved.interview.version, 2); // once
    QCOMPARE(moved.interview.wallClock, QStringLiteral("2030-01-14T10:00"));
    QCOMPARE(moved.people.size(), 1);
    QCOMPARE(moved.people.first().personId, m_world->boss);
    QCOMPARE(moved.people.first().reply, Reply::NeedsAction);
    int drafts = 0;
    for (const Scorecard &card : cards(id)) {
        if (card.state == ScorecardState::Draft) {
            ++drafts;
            QCOMPARE(card.authorId, m_world->boss);
        }
    }
    QCOMPARE(drafts, 1);
    const auto after = services().context.workspace.journal().batches(100);
    VERIFY_OK(after);
    QCOMPARE(after->size(), before->size() + 1);
    QCOMPARE(after->first().command, QStringLiteral("interview.reschedule"));
    // The same once more is no change; other people alone are one.
    change.version = 2;
    VERIFY_OK(interviews().reschedule(change));
    QCOMPARE(entry(id).interview.version, 2);
    VERIFY_OK(services().history.undo());
    moved = entry(id);
    QCOMPARE(moved.interview.version, 1);
    QCOMPARE(moved.people.first().personId, m_world->senior);
    QCOMPARE(moved.people.first().reply, Reply::Accepted);
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), test::dump(services().context.workspace));
}

QTEST_GUILESS_MAIN(tst_findtime)
#include "tst_findtime.moc"
