// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/invitationmail.h"

#include "exchange/calendar/invitation.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

namespace {

Invitation invitation()
{
    Invitation made;
    made.bytes = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
    made.method = QStringLiteral("REQUEST");
    made.fileName = QStringLiteral("invitation.ics");
    made.subject = QStringLiteral("Gespräch: Zoë Quill 🎉 über „Senior Backend Engineer (Überlingen) im Team Straße“");
    made.mailText = QStringLiteral("Grüße\n--=_shortlist_mixed--\n.\nFrom here");
    made.recipients = { QStringLiteral("bo@example.com"), QStringLiteral("cy@bücher.example") };
    return made;
}

/// What Python makes of a mail; empty where there is no Python.
QStringList reread(const QByteArray &mail)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.eml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
        return {};
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
        { QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/exchange/calendar/remail.py"), file.fileName() });
    if (!python.waitForStarted() || !python.waitForFinished())
        return {};
    const QByteArray complaint = python.readAllStandardError();
    if (!complaint.isEmpty())
        return { QString::fromUtf8(complaint) };
    return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QString hexOf(const QByteArray &bytes) { return QStringLiteral("BYTES ") + QString::fromLatin1(bytes.toHex()); }

} // namespace

/// The mail that brings an invitation, read back by somebody else's reader.
class TestInvitationMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadByOthers()
    {
        const Invitation made = invitation();
        const QStringList read = reread(writeInvitationMail(made));
        if (read.isEmpty())
            QSKIP("There is no python3.");
        const QByteArray words = QString(made.mailText).replace(u'\n', QLatin1String("\r\n")).toUtf8() + "\r\n";
        const QStringList expected{ QStringLiteral("X-UNSENT 1"),
            QStringLiteral("TO bo@example.com, cy@xn--bcher-kva.example"), QStringLiteral("SUBJECT ") + made.subject,
            QStringLiteral("HEADERS Content-Type, MIME-Version, Subject, To, X-Unsent"),
            QStringLiteral("PART multipart/mixed - - - []"), QStringLiteral("PART multipart/alternative - - - []"),
            QStringLiteral("PART text/plain - - - []"), hexOf(words),
            QStringLiteral("PART text/calendar REQUEST - - []"), hexOf(made.bytes),
            QStringLiteral("PART application/ics - invitation.ics attachment []"), hexOf(made.bytes) };
        QCOMPARE(read, expected);
    }

    void aSubjectIsOneLineWhateverIsInIt_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("plain") << QStringLiteral("Interview: Engineer");
        QTest::newRow("like an encoded word") << QStringLiteral("=?UTF-8?B?eA==?= x");
        QTest::newRow("long") << QStringLiteral("word ").repeated(60).trimmed();
        QTest::newRow("characters of four octets") << QStringLiteral("🎉").repeated(60);
        for (int before = 0; before < 4; ++before)
            QTest::addRow("a cut after %d", before) << QString(before, u'x') + QStringLiteral("ä").repeated(90);
    }
    void aSubjectIsOneLineWhateverIsInIt()
    {
        QFETCH(QString, subject);
        Invitation made = invitation();
        made.subject = subject;
        const QStringList read = reread(writeInvitationMail(made));
        if (read.isEmpty())
            QSKIP("There is no python3.");
        QCOMPARE(read.value(2), QStringLiteral("SUBJECT ") + subject);
    }

    void noNameWritesAHeaderOfItsOwn()
    {
        Invitation made = invitation();
        made.subject = QStringLiteral("Hello\r\nBcc: evil@example.com");
        made.recipients = { QStringLiteral("bo@example.com\r\nBcc: evil@example.com") };
        const QByteArray mail = writeInvitationMail(made);
        QVERIFY(!mail.contains("\nBcc"));
        QVERIFY(!mail.contains("To:")); // that is no address
    }

    void whatIsWrittenHasItsMail()
    {
        InvitationFacts facts;
        facts.entry.interview.id = InterviewId::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111"));
        facts.entry.interview.startAt = QDateTime(QDate(2030, 3, 13), QTime(14, 0), Qt::UTC);
        facts.entry.interview.zone = QStringLiteral("Europe/Berlin");
        facts.entry.interview.candidateComment = QStringLiteral("SECRET comment");
        facts.entry.candidateName = QStringLiteral("Zoë Quill");
        facts.entry.jobTitle = QStringLiteral("Engineer");
        facts.entry.stageName = QStringLiteral("INTERNAL bar raiser");
        facts.entry.people = { { {}, {}, QStringLiteral("Bo"), QStringLiteral("SECRET title"), QString(),
            ParticipantRole::Interviewer, Reply::Declined, QStringLiteral("SECRET override"), {},
            QStringLiteral("SECRET comment") } };
        facts.organizerName = QStringLiteral("Rea");
        facts.organizerAddress = QStringLiteral("rea@example.com");
        facts.candidateAddress = QStringLiteral("zoe@example.org");
        const QDateTime now(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC);
        const auto made = writeInvitation(facts, InvitationFor::Candidate, now);
        QVERIFY(made.ok());
        QVERIFY(made->mailText.endsWith(QStringLiteral("\n\nThe file “invitation.ics” puts it into your calendar.")));
        const QStringList read = reread(made->mail);
        if (read.isEmpty())
            QSKIP("There is no python3.");
        QCOMPARE(read.at(1), QStringLiteral("TO zoe@example.org"));
        QCOMPARE(read.at(2), QStringLiteral("SUBJECT Interview: Engineer"));
        // Nothing that is the team's own business, in any part of it.
        QByteArray everything = read.join(u'\n').toUtf8();
        for (const QString &line : read) {
            if (line.startsWith(QLatin1String("BYTES ")))
                everything += QByteArray::fromHex(line.mid(6).toLatin1()).replace("\r\n ", "");
        }
        QVERIFY(everything.contains("BEGIN:VCALENDAR"));
        for (const char *internal : { "SECRET", "INTERNAL" })
            QVERIFY2(!everything.contains(internal), internal);
        const auto own = writeInvitation(facts, InvitationFor::OwnCalendar, now);
        QVERIFY(own.ok());
        QVERIFY(own->mail.isEmpty());
        facts.entry.interview.state = InterviewState::Cancelled;
        const auto off = writeInvitation(facts, InvitationFor::Candidate, now);
        QVERIFY(off.ok());
        QVERIFY(off->mailText.endsWith(QStringLiteral("takes it out of your calendar.")));
        QVERIFY(off->mail.contains("method=CANCEL"));
    }
};

QTEST_GUILESS_MAIN(TestInvitationMail)
#include "tst_invitationmail.moc"
