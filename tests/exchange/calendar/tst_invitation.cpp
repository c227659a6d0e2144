// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/invitation.h"

#include "exchange/calendar/icalfile.h"
#include "exchange/calendar/icaltext.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

namespace {

const QDateTime kInvited(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC);
const PersonId kBo(QUuid::fromString(QStringLiteral("22222222-2222-4222-8222-222222222222")));
const PersonId kCy(QUuid::fromString(QStringLiteral("33333333-3333-4333-8333-333333333333")));
const PersonId kEd(QUuid::fromString(QStringLiteral("55555555-5555-4555-8555-555555555555")));
const PersonId kFlo(QUuid::fromString(QStringLiteral("66666666-6666-4666-8666-666666666666")));
const PersonId kDi(QUuid::fromString(QStringLiteral("44444444-4444-4444-8444-444444444444")));

/// An interview whose names try everything a name can try.
InvitationFacts factsOfInterview()
{
    InvitationFacts facts;
    InterviewEntry &entry = facts.entry;
    Interview &interview = entry.interview;
    interview.id = InterviewId::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111"));
    interview.startAt = QDateTime(QDate(2030, 3, 13), QTime(14, 0), Qt::UTC);
    interview.minutes = 90;
    interview.zone = QStringLiteral("Europe/Berlin");
    interview.place = QStringLiteral("https://meet.example/abc; room 2, floor 3");
    interview.cancelReason = QStringLiteral("SECRET reason");
    entry.candidateName = QStringLiteral("Zoë Quill, \"Zed\"\r\nATTENDEE:mailto:evil@example.com");
    entry.candidateZone = QStringLiteral("America/New_York");
    entry.jobTitle = QStringLiteral("Senior Backend Engineer");
    entry.stageName = QStringLiteral("INTERNAL bar raiser");
    entry.recruiterName = QStringLiteral("SECRET recruiter");
    entry.people = { { {}, kBo, QStringLiteral("Bo Lindström-Überlingen"), QStringLiteral("SECRET title"),
                         QStringLiteral("Asia/Kathmandu"), ParticipantRole::Interviewer, Reply::Accepted,
                         QStringLiteral("SECRET override") },
        { {}, kCy, QStringLiteral("Cy"), QString(), QStringLiteral("Europe/Berlin"), ParticipantRole::Shadow,
            Reply::NeedsAction, QString() },
        { {}, kDi, QStringLiteral("Di"), QString(), QString(), ParticipantRole::Interviewer, Reply::NeedsAction,
            QString() } };
    facts.takenOut = { { {}, kEd, QStringLiteral("Ed Gone"), QStringLiteral("SECRET title"),
                           QStringLiteral("Europe/London"), ParticipantRole::Interviewer, Reply::NeedsAction,
                           QString() },
        { {}, kFlo, QStringLiteral("Flo"), QString(), QString(), ParticipantRole::Shadow, Reply::NeedsAction,
            QString() } };
    facts.sequence = 2;
    facts.organizerName = QStringLiteral("Rea \"R\" Cruit");
    facts.organizerAddress = QStringLiteral("rea@example.com");
    facts.candidateAddress = QStringLiteral("zoe@example.org");
    facts.addresses = { { kBo, QStringLiteral("bo@example.com") }, { kCy, QStringLiteral("cy@example.com") },
        { kDi, QStringLiteral("di@example.com\r\nX-EVIL:1") }, { kEd, QStringLiteral("ed@example.com") } };
    return facts;
}

QByteArray written(InvitationFor reader, const InvitationFacts &facts = factsOfInterview())
{
    const auto made = writeInvitation(facts, reader, kInvited);
    return made ? made->bytes : made.error().sentence.toUtf8();
}

QByteArray unfolded(QByteArray bytes) { return bytes.replace("\r\n ", ""); }

QByteArray replyFile(const QByteArray &status, const QByteArray &uid = "11111111-1111-4111-8111-111111111111@shortlist")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:" + uid
         + "\r\nSEQUENCE:2\r\nDTSTAMP:20300301T080000Z\r\nDTSTART:20300313T140000Z\r\nATTENDEE;PARTSTAT=" + status
         + ":mailto:Bo@Example.com\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

class TestInvitation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void writesWhatItAlwaysWrote_data()
    {
        QTest::addColumn<InvitationFor>("reader");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("interviewers") << InvitationFor::Interviewers << false;
        QTest::newRow("candidate") << InvitationFor::Candidate << false;
        QTest::newRow("me") << InvitationFor::OwnCalendar << false;
        QTest::newRow("cancelled") << InvitationFor::Interviewers << true;
        QTest::newRow("cancelled-candidate") << InvitationFor::Candidate << true;
        QTest::newRow("removed") << InvitationFor::TakenOut << false;
    }
    void writesWhatItAlwaysWrote()
    {
        QFETCH(InvitationFor, reader);
        QFETCH(bool, cancelled);
        InvitationFacts facts = factsOfInterview();
        facts.entry.interview.state = cancelled ? InterviewState::Cancelled : InterviewState::Confirmed;
        const QByteArray bytes = written(reader, facts);
        const QString path = QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/exchange/calendar/data/invitation-%1.txt")
                                 .arg(QString::fromLatin1(QTest::currentDataTag()));
        QFile file(path);
        // SHORTLIST_WRITE_GOLDEN=1 writes them anew; look at the difference before it is kept.
        if (qEnvironmentVariableIsSet("SHORTLIST_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(bytes).replace("\r\n", "\n"));
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(QByteArray(bytes).replace("\r\n", "\n"), file.readAll());
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    }

    void whoIsTakenOutIsToldThatAndNothingElse()
    {
        const auto made = writeInvitation(factsOfInterview(), InvitationFor::TakenOut, kInvited);
        QVERIFY(made.ok());
        QCOMPARE(made->method, QStringLiteral("CANCEL"));
        QCOMPARE(made->recipients, QStringList{ QStringLiteral("ed@example.com") });
        QCOMPARE(made->withoutAddress, QStringList{ QStringLiteral("Flo") });
        const QByteArray bytes = unfolded(made->bytes);
        // The entry of the invitation, by its number; the interview takes place all the same.
        QVERIFY(bytes.contains("\r\nUID:11111111-1111-4111-8111-111111111111@shortlist\r\nSEQUENCE:2\r\n"));
        for (const char *other : { "STATUS:", "bo@example.com", "meet.example", "RSVP", "PARTSTAT", "SECRET" })
            QVERIFY2(!bytes.contains(other), other);
        InvitationFacts nobody = factsOfInterview();
        nobody.takenOut.clear();
        const auto none = writeInvitation(nobody, InvitationFor::TakenOut, kInvited);
        QVERIFY(!none.ok());
        QCOMPARE(none.error().key, QStringLiteral("invite.nobodyGone"));
    }

    void keepsLinesShortAndWhole()
    {
        for (const InvitationFor reader : enumValues<InvitationFor>()) {
            for (const QByteArray &line : written(reader).split('\n')) {
                QVERIFY(line.size() <= 76); // with the carriage return
                QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter)); // no character was cut
            }
        }
        // Characters of one to four octets at every place of a line.
        for (const char16_t *piece : { u"x", u"ä", u"€", u"\U0001F600" }) {
            for (int before = 0; before < 80; ++before) {
                const QString value = QString(before, u'-') + QString::fromUtf16(piece).repeated(100);
                IcalText text;
                text.text(QStringLiteral("X"), value);
                QCOMPARE(unfolded(text.bytes()), QByteArray("X:" + value.toUtf8() + "\r\n"));
                for (const QByteArray &line : text.bytes().split('\n')) {
                    QVERIFY(line.size() <= 76);
                    QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
                }
            }
        }
    }

    void letsNoNameWriteLinesOfItsOwn()
    {
        for (const InvitationFor reader : enumValues<InvitationFor>()) {
            const QByteArray bytes = unfolded(written(reader));
            QVERIFY(!bytes.contains("\nATTENDEE:mailto:evil"));
            QVERIFY(!bytes.contains("\nX-EVIL"));
        }
        const auto made = writeInvitation(factsOfInterview(), InvitationFor::Interviewers, kInvited);
        QVERIFY(made.ok());
        QCOMPARE(made->withoutAddress, QStringList{ QStringLiteral("Di") });
        QCOMPARE(made->recipients, (QStringList{ QStringLiteral("bo@example.com"), QStringLiteral("cy@example.com") }));
    }

    void tellsTheCandidateNothingInternal()
    {
        const QByteArray bytes = unfolded(written(InvitationFor::Candidate));
        for (const char *internal : { "SECRET", "INTERNAL", "bo@example.com", "cy@example.com", "Kathmandu" })
            QVERIFY2(!bytes.contains(internal), internal);
        QVERIFY(bytes.contains("mailto:zoe@example.org"));
        QVERIFY(bytes.contains("10:00 to 11:30 (America/New_York\\, UTC-04:00)"));
        QVERIFY(bytes.contains("15:00 to 16:30 (Europe/Berlin\\, UTC+01:00)"));
        const QByteArray team = unfolded(written(InvitationFor::Interviewers));
        QVERIFY(!team.contains("SECRET"));
        QVERIFY(team.contains("19:45 to 21:15 (Asia/Kathmandu\\, UTC+05:45)"));
    }

    void needsAddresses()
    {
        InvitationFacts facts = factsOfInterview();
        facts.addresses.clear();
        QCOMPARE(
            writeInvitation(facts, InvitationFor::Interviewers, kInvited).error().key, QStringLiteral("invite.nobody"));
        facts.candidateAddress = QStringLiteral("nonsense");
        QCOMPARE(
            writeInvitation(facts, InvitationFor::Candidate, kInvited).error().key, QStringLiteral("invite.candidate"));
        facts.organizerAddress.clear();
        QCOMPARE(writeInvitation(facts, InvitationFor::Interviewers, kInvited).error().key,
            QStringLiteral("invite.organizer"));
        QVERIFY(writeInvitation(facts, InvitationFor::OwnCalendar, kInvited).ok());
    }

    void isReadByOthers()
    {
        for (const InvitationFor reader : enumValues<InvitationFor>()) {
            const auto file = IcalFile::parse(written(reader), QStringLiteral("a.ics"));
            QVERIFY(file.ok());
            QCOMPARE(file->events().size(), 1);
            const IcalEvent event = file->events().first();
            QCOMPARE(event.unreadable, QString());
            QCOMPARE(event.start.wall, factsOfInterview().entry.interview.startAt);
            QVERIFY(event.start.isUtc);
            QCOMPARE(event.sequence, 2);
        }
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.ics")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(InvitationFor::Interviewers));
        file.close();
        QProcess python;
        // Debian's own: another one first in the path would lack Debian's modules.
        python.start(QFile::exists(QStringLiteral("/usr/bin/python3")) ? QStringLiteral("/usr/bin/python3")
                                                                       : QStringLiteral("python3"),
            { QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/exchange/calendar/reread.py"), file.fileName() });
        if (!python.waitForStarted())
            QSKIP("There is no python3.");
        QVERIFY(python.waitForFinished());
        const QByteArray complaint = python.readAllStandardError();
        if (complaint.contains("ModuleNotFoundError"))
            QSKIP("python3-icalendar is not installed; scripts/bootstrap does it.");
        QVERIFY2(python.exitCode() == 0, complaint.constData());
        const QStringList read = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        const QStringList expected{ QStringLiteral("METHOD REQUEST"),
            QStringLiteral("UID 11111111-1111-4111-8111-111111111111@shortlist"), QStringLiteral("SEQUENCE 2"),
            QStringLiteral("SUMMARY INTERNAL bar raiser with Zoë Quill, \"Zed\" ATTENDEE:mailto:evil@example.com"),
            QStringLiteral("LOCATION https://meet.example/abc; room 2, floor 3"), QStringLiteral("STATUS CONFIRMED"),
            QStringLiteral("DTSTART 2030-03-13T14:00:00+00:00"), QStringLiteral("DTEND 2030-03-13T15:30:00+00:00"),
            QStringLiteral("ATTENDEE mailto:bo@example.com Bo Lindström-Überlingen ACCEPTED REQ-PARTICIPANT"),
            QStringLiteral("ATTENDEE mailto:cy@example.com Cy NEEDS-ACTION OPT-PARTICIPANT"),
            QStringLiteral("ORGANIZER mailto:rea@example.com") };
        QCOMPARE(read.mid(0, expected.size()), expected);
        QVERIFY2(read.last().contains(QStringLiteral("Wednesday, 13 March 2030, 15:00 to 16:30 (Europe/Berlin")),
            qPrintable(read.last()));
    }

    void readsReplies_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Reply>("reply");
        QTest::newRow("accepted") << QByteArray("ACCEPTED") << Reply::Accepted;
        QTest::newRow("tentative") << QByteArray("TENTATIVE") << Reply::Tentative;
        QTest::newRow("declined") << QByteArray("DECLINED") << Reply::Declined;
    }
    void readsReplies()
    {
        QFETCH(QByteArray, status);
        const auto replies = readReplies(replyFile(status), QStringLiteral("reply.ics"));
        QVERIFY(replies.ok());
        QCOMPARE(replies->size(), 1);
        QCOMPARE(replies->first().interviewId, factsOfInterview().entry.interview.id);
        QCOMPARE(replies->first().invited, InvitationFor::Interviewers);
        QCOMPARE(replies->first().address, QStringLiteral("Bo@Example.com"));
        QTEST(replies->first().reply, "reply");
        QCOMPARE(replies->first().sequence, 2);
        QCOMPARE(replies->first().repliedAt, QDateTime(QDate(2030, 3, 1), QTime(8, 0), Qt::UTC));
        const auto candidates = readReplies(
            replyFile(status, "11111111-1111-4111-8111-111111111111-candidate@shortlist"), QStringLiteral("a.ics"));
        QVERIFY(candidates.ok());
        QCOMPARE(candidates->first().invited, InvitationFor::Candidate);
    }

    void readsWhatItWroteWhenItIsAnswered()
    {
        QByteArray answer = written(InvitationFor::Candidate);
        answer.replace("METHOD:REQUEST", "METHOD:REPLY");
        answer = unfolded(answer).replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=TENTATIVE");
        const auto replies = readReplies(answer, QStringLiteral("a.ics"));
        QVERIFY(replies.ok());
        QCOMPARE(replies->first().invited, InvitationFor::Candidate);
        QCOMPARE(replies->first().reply, Reply::Tentative);
        QCOMPARE(replies->first().address, QStringLiteral("zoe@example.org"));
    }

    void saysWhatIsNoReply_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("sentence");
        const QString none = QStringLiteral("reply.none");
        QTest::newRow("an invitation") << replyFile("ACCEPTED").replace("REPLY", "REQUEST") << none
                                       << QStringLiteral("“a.ics” is an invitation itself, no reply to one.");
        QTest::newRow("another time") << replyFile("ACCEPTED").replace("REPLY", "COUNTER") << none
                                      << QStringLiteral("“a.ics” proposes another time: 13 Mar 2030 14:00 (UTC).");
        QTest::newRow("a calendar") << replyFile("ACCEPTED").replace("METHOD:REPLY\r\n", "") << none
                                    << QStringLiteral("“a.ics” is no reply to an invitation.");
        QTest::newRow("no answer") << replyFile("NEEDS-ACTION") << none
                                   << QStringLiteral("“a.ics” is no reply to an invitation.");
        QTest::newRow("no calendar") << QByteArray("hello") << QStringLiteral("ics.none")
                                     << QStringLiteral("“a.ics” is no calendar file.");
        QTest::newRow("cut off") << replyFile("ACCEPTED").chopped(15) << QStringLiteral("ics.cut")
                                 << QStringLiteral("“a.ics” ends in the middle: VCALENDAR is not closed.");
        QTest::newRow("too large") << replyFile("ACCEPTED") + QByteArray(int(kLargestReply), '\n')
                                   << QStringLiteral("reply.large")
                                   << QStringLiteral("“a.ics” is too large for a reply.");
        QByteArray many = replyFile("ACCEPTED");
        many.insert(
            many.indexOf("ATTENDEE"), QByteArray("ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example\r\n").repeated(200));
        QTest::newRow("too many") << many << QStringLiteral("reply.large")
                                  << QStringLiteral("“a.ics” is too large for a reply.");
    }
    void saysWhatIsNoReply()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readReplies(bytes, QStringLiteral("a.ics"));
        QVERIFY(!read.ok());
        QTEST(read.error().key, "key");
        QTEST(read.error().sentence, "sentence");
    }

    void leavesOthersInvitationsToOthers()
    {
        for (const char *uid : { "11111111-1111-4111-8111-111111111111@else", "abc@shortlist", "",
                 "11111111-1111-4111-8111-111111111111-me@shortlist" }) {
            const auto foreign = readReplies(replyFile("ACCEPTED", uid), QStringLiteral("a.ics"));
            QVERIFY(foreign.ok());
            QVERIFY2(foreign->first().interviewId.isNull(), uid);
        }
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
