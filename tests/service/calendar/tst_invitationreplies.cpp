// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

using namespace shortlist;

namespace {

const QString kBerlin = QStringLiteral("Europe/Berlin");

} // namespace

/// Which replies count once an interview was changed, what is noted by hand, and what people write with a reply.
class tst_invitationreplies : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        const Workspace &workspace = services().context.workspace;
        QCOMPARE(test::dumpOfJournal(workspace.journal()), test::dump(workspace));
        close();
    }

    void aReplyCountsWhereOnlyThePeopleChanged();
    void aReplyCountsWhereTheTimeIsBackAgain();
    void anotherPlaceOrAConfirmationNeedsNoOtherReply();
    void aReplyToAnotherTimeOrLengthIsToldAndChangesNothing();
    void theTimeInTheReplyIsWhatCounts();
    void theCandidatesReplyIsNotedByHand();
    void whoIsWantedByHandHasToTakePart();
    void whatIsNotedByHandIsAsOldAsItsNoting();
    void aCommentStaysWithItsReply();
    void theCandidateIsAskedAgainWithAnotherTime();
    void whoDeclinedIsNotReminded();

private:
    InterviewId bookSenior()
    {
        return book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    }
    ReplyOutcome take(const InvitationReply &reply)
    {
        const auto outcomes = services().invitations.take({ reply });
        return outcomes && outcomes->size() == 1 ? outcomes->first() : ReplyOutcome{};
    }
    InvitationReply ofSena(const InterviewId &id, Reply what, int sequence = 0) const
    {
        return { id, InvitationFor::Interviewers, QStringLiteral("sena@team.example"), what, sequence,
            m_clock.nowUtc() };
    }
    InvitationReply ofAda(const InterviewId &id, Reply what, int sequence = 0) const
    {
        return { id, InvitationFor::Candidate, QStringLiteral("ada@mail.example"), what, sequence, m_clock.nowUtc() };
    }
    Status move(const InterviewId &id, QTime to, int minutes = 0)
    {
        return interviews().reschedule({ id, entry(id).interview.version, { QDate(2030, 1, 9), to, kBerlin }, minutes,
            QStringLiteral("as they like") });
    }
};

void tst_invitationreplies::init()
{
    open();
    auto person = services().context.workspace.get(m_world->senior);
    VERIFY_OK(person);
    person->email = QStringLiteral("sena@team.example");
    QVERIFY(m_world->change(*person));
    Contact contact;
    contact.id = ContactId(randomUuid());
    contact.candidateId = m_world->ada;
    contact.kind = ContactKind::Email;
    contact.text = QStringLiteral("ada@mail.example");
    QVERIFY(m_world->put(contact));
}

void tst_invitationreplies::aReplyCountsWhereOnlyThePeopleChanged()
{
    const InterviewId id = bookSenior();
    // The candidate is not asked again, and declines the invitation they hold.
    VERIFY_OK(interviews().changePeople({ id, 1, { { m_world->senior }, { m_world->boss } }, QStringLiteral("help") }));
    QCOMPARE(take(ofAda(id, Reply::Declined)).kind, ReplyOutcome::Kind::Taken);
    QVERIFY(entry(id).isDeclinedByCandidate());
    QCOMPARE(take(ofSena(id, Reply::Accepted)).kind, ReplyOutcome::Kind::Taken);
    QCOMPARE(entry(id).person(m_world->senior)->reply, Reply::Accepted);
}

void tst_invitationreplies::aReplyCountsWhereTheTimeIsBackAgain()
{
    const InterviewId id = bookSenior();
    VERIFY_OK(move(id, QTime(11, 0))); // by mistake
    VERIFY_OK(services().history.undo());
    QCOMPARE(take(ofSena(id, Reply::Accepted)).kind, ReplyOutcome::Kind::Taken);
    // By hand, not undone.
    VERIFY_OK(move(id, QTime(11, 0)));
    VERIFY_OK(move(id, QTime(10, 0)));
    QCOMPARE(take(ofAda(id, Reply::Declined)).kind, ReplyOutcome::Kind::Taken);
    QCOMPARE(entry(id).interview.candidateReply, Reply::Declined);
    // Cancelled by mistake: once that is undone it is the same invitation.
    VERIFY_OK(interviews().cancel(id, QStringLiteral("ill")));
    VERIFY_OK(services().history.undo());
    QCOMPARE(take(ofSena(id, Reply::Tentative)).kind, ReplyOutcome::Kind::Taken);
}

void tst_invitationreplies::anotherPlaceOrAConfirmationNeedsNoOtherReply()
{
    const InterviewId id = bookSenior();
    VERIFY_OK(interviews().changePlace(id, QStringLiteral("Room 9")));
    QCOMPARE(take(ofSena(id, Reply::Accepted)).kind, ReplyOutcome::Kind::Taken);
    VERIFY_OK(interviews().confirm(id));
    QCOMPARE(take(ofAda(id, Reply::Accepted, 1)).kind, ReplyOutcome::Kind::Taken);
    QCOMPARE(entry(id).interview.candidateReply, Reply::Accepted);
}

void tst_invitationreplies::aReplyToAnotherTimeOrLengthIsToldAndChangesNothing()
{
    const InterviewId id = bookSenior();
    VERIFY_OK(move(id, QTime(11, 0))); // 1
    VERIFY_OK(move(id, QTime(11, 0), 60)); // 2
    for (int older = 0; older < 2; ++older) {
        const ReplyOutcome said = take(ofSena(id, Reply::Declined, older));
        QCOMPARE(said.kind, ReplyOutcome::Kind::OlderTime);
        QVERIFY2(said.sentence.contains(QStringLiteral("about an older time")), qPrintable(said.sentence));
        QCOMPARE(entry(id).people.first().reply, Reply::NeedsAction);
    }
    QCOMPARE(take(ofSena(id, Reply::Declined, 2)).kind, ReplyOutcome::Kind::Taken);
    // A number of ours there never was can only mean the newest.
    QCOMPARE(take(ofAda(id, Reply::Accepted, 90)).kind, ReplyOutcome::Kind::Taken);
}

void tst_invitationreplies::theTimeInTheReplyIsWhatCounts()
{
    const InterviewId id = bookSenior();
    const QDateTime ten = entry(id).interview.startAt;
    VERIFY_OK(interviews().changePlace(id, QStringLiteral("Room 9")));
    VERIFY_OK(move(id, QTime(11, 0)));
    InvitationReply given = ofSena(id, Reply::Accepted, 1);
    given.startAt = entry(id).interview.startAt;
    QCOMPARE(take(given).kind, ReplyOutcome::Kind::Taken); // whatever its number
    given = ofAda(id, Reply::Accepted, 2);
    given.startAt = ten;
    QCOMPARE(take(given).kind, ReplyOutcome::Kind::OlderTime);
    given.startAt = entry(id).interview.startAt;
    given.endAt = entry(id).interview.endAt().addSecs(60);
    QCOMPARE(take(given).kind, ReplyOutcome::Kind::OlderTime);
    given.endAt = entry(id).interview.endAt();
    QCOMPARE(take(given).kind, ReplyOutcome::Kind::Taken);
}

void tst_invitationreplies::theCandidatesReplyIsNotedByHand()
{
    const InterviewId id = bookSenior();
    VERIFY_OK(interviews().reply(id, {}, Reply::Declined));
    QCOMPARE(entry(id).interview.candidateReply, Reply::Declined);
    QVERIFY(entry(id).isDeclinedByCandidate());
    QCOMPARE(entry(id).people.first().reply, Reply::NeedsAction);
    VERIFY_OK(services().invitations.setAside(id, {}));
    VERIFY_OK(interviews().reply(id, {}, Reply::Accepted));
    VERIFY_OK(interviews().reply(id, {}, Reply::Declined)); // a new task
    QVERIFY(entry(id).isDeclinedByCandidate());
    VERIFY_OK(services().history.undo());
    QCOMPARE(entry(id).interview.candidateReply, Reply::Accepted);
}

void tst_invitationreplies::whoIsWantedByHandHasToTakePart()
{
    const InterviewId id = bookSenior();
    QCOMPARE(interviews().reply(id, m_world->boss, Reply::Accepted).error().key, QStringLiteral("interview.notThere"));
    VERIFY_OK(interviews().cancel(id, QStringLiteral("ill")));
    QCOMPARE(interviews().reply(id, {}, Reply::Accepted).error().key, QStringLiteral("interview.over"));
}

void tst_invitationreplies::whatIsNotedByHandIsAsOldAsItsNoting()
{
    const InterviewId id = bookSenior();
    const InvitationReply yesterday = ofAda(id, Reply::Accepted);
    m_clock.advance(24 * 3600);
    VERIFY_OK(interviews().reply(id, {}, Reply::Declined)); // by phone
    QCOMPARE(take(yesterday).kind, ReplyOutcome::Kind::OlderReply);
    QCOMPARE(entry(id).interview.candidateReply, Reply::Declined);
    m_clock.advance(3600);
    QCOMPARE(take(ofAda(id, Reply::Accepted)).kind, ReplyOutcome::Kind::Taken);
}

void tst_invitationreplies::aCommentStaysWithItsReply()
{
    const InterviewId id = bookSenior();
    InvitationReply given = ofSena(id, Reply::Declined);
    given.comment = QStringLiteral("On holiday until Monday");
    const ReplyOutcome said = take(given);
    QVERIFY2(
        said.sentence.endsWith(QStringLiteral(" They wrote: “On holiday until Monday”")), qPrintable(said.sentence));
    QCOMPARE(entry(id).people.first().comment, QStringLiteral("On holiday until Monday"));
    QCOMPARE(take(given).kind, ReplyOutcome::Kind::Same);
    InvitationReply candidates = ofAda(id, Reply::Tentative);
    candidates.comment = QStringLiteral("Is there a lift?");
    take(candidates);
    QCOMPARE(entry(id).interview.candidateComment, QStringLiteral("Is there a lift?"));
    // Another reply has its own words; another time is a new question.
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Accepted));
    QCOMPARE(entry(id).people.first().comment, QString());
    VERIFY_OK(services().history.undo());
    QCOMPARE(entry(id).people.first().comment, QStringLiteral("On holiday until Monday"));
    VERIFY_OK(move(id, QTime(11, 0)));
    QCOMPARE(entry(id).people.first().comment, QString());
    QCOMPARE(entry(id).interview.candidateComment, QString());
}

void tst_invitationreplies::theCandidateIsAskedAgainWithAnotherTime()
{
    const InterviewId id = bookSenior();
    const QDateTime booked = m_clock.nowUtc();
    QCOMPARE(entry(id).interview.candidateAskedAt, booked);
    m_clock.advance(3600);
    VERIFY_OK(interviews().changePeople({ id, 1, { { m_world->boss } }, QStringLiteral("she is ill") }));
    QCOMPARE(entry(id).interview.candidateAskedAt, booked);
    VERIFY_OK(move(id, QTime(11, 0)));
    QCOMPARE(entry(id).interview.candidateAskedAt, m_clock.nowUtc());
}

void tst_invitationreplies::whoDeclinedIsNotReminded()
{
    const InterviewId id = bookSenior();
    services().session().person = m_world->senior;
    m_clock.set(entry(id).interview.startAt.addSecs(-300));
    const auto soon = [this] {
        const auto entries = services().today.soon(10);
        return entries ? int(entries->size()) : -1;
    };
    QCOMPARE(soon(), 1);
    VERIFY_OK(interviews().reply(id, {}, Reply::Declined)); // the candidate: somebody should know
    QCOMPARE(soon(), 1);
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Declined));
    QCOMPARE(soon(), 0);
    VERIFY_OK(services().invitations.setAside(id, m_world->senior));
    QCOMPARE(soon(), 0);
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Tentative));
    QCOMPARE(soon(), 1);
}

QTEST_GUILESS_MAIN(tst_invitationreplies)
#include "tst_invitationreplies.moc"
