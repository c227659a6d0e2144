// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

using namespace shortlist;

namespace {

const QString kBerlin = QStringLiteral("Europe/Berlin");

} // namespace

/// Invitations to interviews, and the replies that come back.
class tst_invitations : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        const Workspace &workspace = services().context.workspace;
        QCOMPARE(test::dumpOfJournal(workspace.journal()), test::dump(workspace));
        close();
    }

    void theSequenceGrowsWithEveryChangeAndWithUndoingIt();
    void theFactsNameEverybodyAndTheirAddresses();
    void repliesAreNotedByAddress();
    void theCandidatesReplyIsTheirOwn();
    void whatCannotBeNotedIsSaid();
    void anOlderReplyDoesNotUndoANewerOne();
    void aDeclineIsATaskUntilSomethingIsDone();
    void settingAsideNeedsADecline();
    void whoIsTakenOutIsTold();
    void everythingCanBeUndone();

private:
    InterviewId bookSenior()
    {
        return book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    }
    int sequence(const InterviewId &id)
    {
        const auto facts = services().invitations.facts(id);
        return facts ? facts->sequence : -1;
    }
    ReplyOutcome take(const InvitationReply &reply)
    {
        const auto outcomes = services().invitations.take({ reply });
        return outcomes && outcomes->size() == 1 ? outcomes->first() : ReplyOutcome{};
    }
    InvitationReply reply(const InterviewId &id, Reply what, int minute = 0)
    {
        return { id, InvitationFor::Interviewers, QStringLiteral("Sena@Team.example"), what, 0,
            m_clock.nowUtc().addSecs(minute * 60) };
    }
    void giveAddress(const PersonId &id, const QString &email)
    {
        auto person = services().context.workspace.get(id);
        VERIFY_OK(person);
        person->email = email;
        QVERIFY(m_world->change(*person));
    }
};

void tst_invitations::init()
{
    open();
    giveAddress(m_world->senior, QStringLiteral("sena@team.example"));
    giveAddress(m_world->recruiter, QStringLiteral("rita@team.example"));
    Contact contact;
    contact.id = ContactId(randomUuid());
    contact.candidateId = m_world->ada;
    contact.kind = ContactKind::Email;
    contact.text = QStringLiteral("ada@mail.example");
    QVERIFY(m_world->put(contact));
}

void tst_invitations::theSequenceGrowsWithEveryChangeAndWithUndoingIt()
{
    const InterviewId id = bookSenior();
    QCOMPARE(sequence(id), 0);
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Accepted)); // no invitation tells it
    QCOMPARE(sequence(id), 0);
    VERIFY_OK(interviews().reschedule({ id, 1, { QDate(2030, 1, 9), QTime(10, 30), kBerlin } }));
    QCOMPARE(sequence(id), 1);
    VERIFY_OK(interviews().changePeople({ id, 2, { { m_world->senior }, { m_world->boss } }, QStringLiteral("two") }));
    QCOMPARE(sequence(id), 2);
    VERIFY_OK(services().history.undo());
    QCOMPARE(entry(id).interview.version, 2);
    QCOMPARE(sequence(id), 3);
    VERIFY_OK(services().history.undo());
    QCOMPARE(entry(id).interview.version, 1);
    QCOMPARE(sequence(id), 4); // never back to what was sent before
    VERIFY_OK(services().history.redo());
    QCOMPARE(sequence(id), 5);
    VERIFY_OK(interviews().cancel(id, QStringLiteral("ill")));
    QCOMPARE(sequence(id), 6);
    VERIFY_OK(services().history.undo());
    QCOMPARE(sequence(id), 7);
    // Where it is and whether it stands are told by an invitation as well.
    VERIFY_OK(interviews().changePlace(id, QStringLiteral("Room 2")));
    QCOMPARE(sequence(id), 8);
    VERIFY_OK(interviews().changePlace(id, QStringLiteral(" Room 2 "))); // the same
    QCOMPARE(sequence(id), 8);
    VERIFY_OK(interviews().confirm(id));
    QCOMPARE(sequence(id), 9);
    m_clock.set(entry(id).interview.startAt);
    VERIFY_OK(interviews().markHeld(id));
    QCOMPARE(sequence(id), 9);
}

void tst_invitations::theFactsNameEverybodyAndTheirAddresses()
{
    const InterviewId id = bookSenior();
    const auto facts = services().invitations.facts(id);
    VERIFY_OK(facts);
    QCOMPARE(facts->addresses.value(m_world->senior), QStringLiteral("sena@team.example"));
    QCOMPARE(facts->candidateAddress, QStringLiteral("ada@mail.example"));
    QCOMPARE(facts->organizerAddress, QStringLiteral("rita@team.example"));
    QCOMPARE(facts->entry.interview.id, id);
    QCOMPARE(services().invitations.facts({}).error().key, QStringLiteral("interview.gone"));
}

void tst_invitations::repliesAreNotedByAddress()
{
    const InterviewId id = bookSenior();
    for (const Reply what : { Reply::Accepted, Reply::Tentative, Reply::Declined }) {
        const ReplyOutcome said = take(reply(id, what, int(what)));
        QCOMPARE(said.kind, ReplyOutcome::Kind::Taken);
        QCOMPARE(said.who, QStringLiteral("Sena Holt"));
        QVERIFY2(said.sentence.contains(QStringLiteral("(9 Jan 2030 10:00 Europe/Berlin)")), qPrintable(said.sentence));
        QCOMPARE(entry(id).people.first().reply, what);
    }
    QCOMPARE(take(reply(id, Reply::Declined, int(Reply::Declined))).kind, ReplyOutcome::Kind::Same);
}

void tst_invitations::theCandidatesReplyIsTheirOwn()
{
    const InterviewId id = bookSenior();
    InvitationReply given{ id, InvitationFor::Candidate, QStringLiteral("ADA@mail.example"), Reply::Declined, 0, {} };
    QCOMPARE(take(given).kind, ReplyOutcome::Kind::Taken);
    QCOMPARE(entry(id).interview.candidateReply, Reply::Declined);
    QVERIFY(entry(id).isDeclinedByCandidate());
    QCOMPARE(entry(id).people.first().reply, Reply::NeedsAction);
    VERIFY_OK(services().invitations.setAside(id, {}));
    QVERIFY(!entry(id).isDeclinedByCandidate());
    // Another time is a new question.
    VERIFY_OK(interviews().reschedule({ id, 1, { QDate(2030, 1, 9), QTime(10, 30), kBerlin } }));
    QCOMPARE(entry(id).interview.candidateReply, Reply::NeedsAction);
    given.address = QStringLiteral("sena@team.example");
    QCOMPARE(take(given).kind, ReplyOutcome::Kind::UnknownAddress);
}

void tst_invitations::whatCannotBeNotedIsSaid()
{
    const InterviewId id = bookSenior();
    InvitationReply given = reply(id, Reply::Accepted);
    given.address = QStringLiteral("else@team.example");
    ReplyOutcome said = take(given);
    QCOMPARE(said.kind, ReplyOutcome::Kind::UnknownAddress);
    QVERIFY2(said.sentence.startsWith(QStringLiteral("else@team.example replied to “Technical interview”")),
        qPrintable(said.sentence));
    given.interviewId = InterviewId(randomUuid());
    said = take(given);
    QCOMPARE(said.kind, ReplyOutcome::Kind::UnknownInterview);
    QCOMPARE(said.sentence, QStringLiteral("The reply of else@team.example is to no interview of this workspace."));
    given.interviewId = {};
    QCOMPARE(take(given).kind, ReplyOutcome::Kind::UnknownInterview);

    VERIFY_OK(interviews().reschedule({ id, 1, { QDate(2030, 1, 9), QTime(10, 30), kBerlin } }));
    said = take(reply(id, Reply::Accepted)); // to the first invitation
    QCOMPARE(said.kind, ReplyOutcome::Kind::OlderTime);
    QVERIFY(said.sentence.contains(QStringLiteral("about an older time")));
    QCOMPARE(entry(id).people.first().reply, Reply::NeedsAction);
    given = reply(id, Reply::Accepted);
    given.sequence = 1;
    QCOMPARE(take(given).kind, ReplyOutcome::Kind::Taken);
    VERIFY_OK(interviews().cancel(id, QStringLiteral("ill")));
    QCOMPARE(take(given).kind, ReplyOutcome::Kind::Over);
}

void tst_invitations::anOlderReplyDoesNotUndoANewerOne()
{
    const InterviewId id = bookSenior();
    QCOMPARE(take(reply(id, Reply::Accepted, 10)).kind, ReplyOutcome::Kind::Taken);
    QCOMPARE(take(reply(id, Reply::Declined, 5)).kind, ReplyOutcome::Kind::OlderReply);
    QCOMPARE(entry(id).people.first().reply, Reply::Accepted);
    // What was noted by hand is as old as its noting.
    m_clock.advance(3600);
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Declined));
    QCOMPARE(take(reply(id, Reply::Accepted, -30)).kind, ReplyOutcome::Kind::OlderReply);
    QCOMPARE(entry(id).people.first().reply, Reply::Declined);
    QCOMPARE(take(reply(id, Reply::Accepted, 30)).kind, ReplyOutcome::Kind::Taken);
    // That somebody has not replied yet is no reply: any file is.
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::NeedsAction));
    QCOMPARE(take(reply(id, Reply::Tentative, -30)).kind, ReplyOutcome::Kind::Taken);
}

void tst_invitations::aDeclineIsATaskUntilSomethingIsDone()
{
    const InterviewId id = bookSenior();
    take(reply(id, Reply::Declined));
    QVERIFY(entry(id).people.first().isOpenDecline());
    VERIFY_OK(services().invitations.setAside(id, m_world->senior));
    QVERIFY(!entry(id).people.first().isOpenDecline());
    QCOMPARE(entry(id).people.first().reply, Reply::Declined);
    VERIFY_OK(services().history.undo());
    QVERIFY(entry(id).people.first().isOpenDecline());
    // Somebody else comes as well: that was what was to be done.
    VERIFY_OK(interviews().changePeople({ id, 1, { { m_world->senior }, { m_world->boss } }, QStringLiteral("help") }));
    for (const InterviewPerson &person : entry(id).people)
        QVERIFY(!person.isOpenDecline());
    // Declining once more, after having accepted, is a new task.
    InvitationReply again = reply(id, Reply::Accepted, 10);
    again.sequence = 1;
    take(again);
    again.reply = Reply::Declined;
    again.repliedAt = again.repliedAt.addSecs(60);
    take(again);
    QVERIFY(entry(id).person(m_world->senior)->isOpenDecline());
}

void tst_invitations::settingAsideNeedsADecline()
{
    const InterviewId id = bookSenior();
    QCOMPARE(services().invitations.setAside(id, m_world->senior).error().key, QStringLiteral("reply.noDecline"));
    QCOMPARE(services().invitations.setAside(id, {}).error().key, QStringLiteral("reply.noDecline"));
    QCOMPARE(services().invitations.setAside(id, m_world->boss).error().key, QStringLiteral("interview.notThere"));
}

void tst_invitations::whoIsTakenOutIsTold()
{
    giveAddress(m_world->senior, QStringLiteral("sena@team.example"));
    const InterviewId id = bookSenior();
    const auto gone = [&] {
        QStringList names;
        const auto facts = services().invitations.facts(id);
        if (!facts)
            return QStringList{ facts.error().text() };
        for (const InterviewPerson &one : facts->takenOut)
            names += one.name + u'/' + facts->addresses.value(one.personId);
        return names;
    };
    const QString sena = QStringLiteral("Sena Holt/sena@team.example");
    QCOMPARE(gone(), QStringList());
    ChangeOfPeople change{ id, 1, { BookingParticipant{ m_world->boss } }, QStringLiteral("she is ill") };
    VERIFY_OK(interviews().changePeople(change));
    QCOMPARE(gone(), QStringList{ sena });
    QCOMPARE(sequence(id), 1); // by which calendar programs know that it is newer than what she has
    VERIFY_OK(interviews().changePlace(id, QStringLiteral("Room 2")));
    QCOMPARE(gone(), QStringList{ sena });
    // Whoever is back is not gone; whom undoing takes out is.
    VERIFY_OK(services().history.undo());
    VERIFY_OK(services().history.undo());
    QCOMPARE(gone(), QStringList{ QStringLiteral("Hugo Bern/") });
    QCOMPARE(sequence(id), 4); // two changes and two undone
    // With another time at once it is the same.
    ChangeOfTime moved{ id, 1, { QDate(2030, 1, 10), QTime(11, 0), kBerlin }, 0, QStringLiteral("ill") };
    moved.participants = { BookingParticipant{ m_world->boss } };
    VERIFY_OK(interviews().reschedule(moved));
    QCOMPARE(gone(), QStringList{ sena });
    // Nobody of another interview is meant.
    BookingRequest other = m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 15:00"));
    const InterviewId second = book(other);
    const auto facts = services().invitations.facts(second);
    VERIFY_OK(facts);
    QVERIFY(facts->takenOut.isEmpty());
}

void tst_invitations::everythingCanBeUndone()
{
    const InterviewId id = bookSenior();
    const QStringList before = test::dump(services().context.workspace);
    take(reply(id, Reply::Declined));
    VERIFY_OK(services().invitations.setAside(id, m_world->senior));
    const QStringList after = test::dump(services().context.workspace);
    VERIFY_OK(services().history.undo());
    VERIFY_OK(services().history.undo());
    QCOMPARE(test::dump(services().context.workspace), before);
    VERIFY_OK(services().history.redo());
    VERIFY_OK(services().history.redo());
    QCOMPARE(test::dump(services().context.workspace), after);
}

QTEST_GUILESS_MAIN(tst_invitations)
#include "tst_invitations.moc"
