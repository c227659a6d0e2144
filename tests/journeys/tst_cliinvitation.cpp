// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// Invitations and their replies on the command line.
class tst_cliinvitation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anInvitationGoesOutAndItsReplyComesBack();
    void aReplyIsNotedByHand();
    void whyIsShown();
    void anInterviewIsMovedByTheSameRules();
    void versionsAreListed();
    void theMailIsSavedAsWell();
    void eachReaderGetsTheirOwn();
    void whatIsWrongIsSaid();
    void conflictsAreListed();

private:
    Ran say(const QString &line) { return m_cli->say(line); }
    QByteArray bytesOf(const QString &name)
    {
        QFile file(m_cli->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n ", "") : QByteArray();
    }
    QJsonObject shown() { return say(QStringLiteral("interview show %1 --json").arg(m_interview)).json().object(); }
    QString outcome(const QString &file)
    {
        const QJsonArray answers = say(QStringLiteral("interview reply %1 --json").arg(file)).json().array();
        return answers.first().toObject().value(QStringLiteral("outcome")).toString();
    }

    std::unique_ptr<CommandLine> m_cli;
    QString m_interview;
};

#define SAY(line)                                                                                                      \
    do {                                                                                                               \
        const Ran said = say(QStringLiteral(line));                                                                    \
        QVERIFY2(said.code == 0, qPrintable(QStringLiteral(line) + u'\n' + said.err));                                 \
    } while (false)

void tst_cliinvitation::init()
{
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->setUpTeam());
    const Ran booked = say(QStringLiteral("--as lena interview book ada --at '2032-01-07 10:00' --zone Europe/Berlin"
                                          " --stage 2 --with rita --reason test --json"));
    QVERIFY2(booked.code == 0, qPrintable(booked.err));
    m_interview = booked.id();
    QVERIFY(!m_interview.isEmpty());
}

void tst_cliinvitation::anInvitationGoesOutAndItsReplyComesBack()
{
    SAY("interview invitation ada team.ics");
    QByteArray answer = bytesOf(QStringLiteral("team.ics"));
    QVERIFY(answer.contains("SEQUENCE:0\r\n"));
    answer.replace("METHOD:REQUEST", "METHOD:REPLY").replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=DECLINED");
    QVERIFY(m_cli->write(QStringLiteral("answer.ics"), answer));
    const Ran ran = say(QStringLiteral("interview reply answer.ics"));
    QVERIFY2(ran.code == 0 && ran.out.contains(QStringLiteral("Rita Sand declined")), qPrintable(ran.out + ran.err));
    QCOMPARE(outcome(QStringLiteral("answer.ics")), QStringLiteral("same"));
    QJsonObject person = shown().value(QStringLiteral("people")).toArray().first().toObject();
    QCOMPARE(person.value(QStringLiteral("reply")).toString(), QStringLiteral("declined"));
    QVERIFY(person.value(QStringLiteral("open_decline")).toBool());
    const Ran text = say(QStringLiteral("interview show ada"));
    QVERIFY2(text.out.contains(QStringLiteral("Declined: book somebody else")), qPrintable(text.out + text.err));

    SAY("interview set-aside ada rita");
    person = shown().value(QStringLiteral("people")).toArray().first().toObject();
    QVERIFY(!person.value(QStringLiteral("open_decline")).toBool(true));
    SAY("undo");
    person = shown().value(QStringLiteral("people")).toArray().first().toObject();
    QVERIFY(person.value(QStringLiteral("open_decline")).toBool());

    // A cancelled interview has a number of its own, and an answer to it changes nothing.
    SAY("--as rita interview cancel ada --reason Moved");
    const Ran gone = say(QStringLiteral("interview invitation %1 gone.ics --json").arg(m_interview));
    QCOMPARE(gone.json().object().value(QStringLiteral("method")).toString(), QStringLiteral("CANCEL"));
    QCOMPARE(gone.json().object().value(QStringLiteral("sequence")).toInt(), 1);
    QVERIFY(bytesOf(QStringLiteral("gone.ics")).contains("STATUS:CANCELLED"));
    QCOMPARE(outcome(QStringLiteral("answer.ics")), QStringLiteral("over"));
    SAY("undo");
    QCOMPARE(shown().value(QStringLiteral("sequence")).toInt(), 2);
    QCOMPARE(outcome(QStringLiteral("answer.ics")), QStringLiteral("same")); // it stands as it was answered
}

void tst_cliinvitation::aReplyIsNotedByHand()
{
    SAY("interview note-reply ada accepted");
    QCOMPARE(shown().value(QStringLiteral("candidate_reply")).toString(), QStringLiteral("accepted"));
    SAY("interview note-reply ada declined rita");
    const auto row = say(QStringLiteral("interview show ada"));
    QVERIFY2(row.out.contains(QStringLiteral(", Proposed")), qPrintable(row.out));
    QCOMPARE(shown().value(QStringLiteral("standing")).toString(), QStringLiteral("proposed"));
    const QJsonObject person = shown().value(QStringLiteral("people")).toArray().first().toObject();
    QCOMPARE(person.value(QStringLiteral("reply")).toString(), QStringLiteral("declined"));
    SAY("undo");
    SAY("undo");
    QCOMPARE(shown().value(QStringLiteral("candidate_reply")).toString(), QStringLiteral("needs_action"));
    QCOMPARE(say(QStringLiteral("interview note-reply ada perhaps")).code, 2);
}

void tst_cliinvitation::anInterviewIsMovedByTheSameRules()
{
    const Ran moved = say(QStringLiteral("interview move ada --at '2032-01-07 11:30' --json"));
    QVERIFY2(moved.code == 0, qPrintable(moved.err));
    QCOMPARE(moved.id(), m_interview);
    QCOMPARE(shown().value(QStringLiteral("start_at")).toString().left(16), QStringLiteral("2032-01-07T10:30"));
    QCOMPARE(shown().value(QStringLiteral("versions")).toArray().size(), 2);
    const int minutes = shown().value(QStringLiteral("minutes")).toInt();
    // What asks for a reason is refused in the words of the window, until there is one.
    const Ran late = say(QStringLiteral("interview move ada --at '2032-01-07 22:00'"));
    QVERIFY(late.code != 0);
    QVERIFY2(late.err.contains(QStringLiteral("outside the working hours of Rita Sand")), qPrintable(late.err));
    SAY("interview move ada --at '2032-01-07 22:00' --reason 'Asked for by the candidate.'");
    SAY("interview move ada --at '2032-01-07 14:00Z' --minutes 45 --reason 'A longer talk.'");
    QCOMPARE(shown().value(QStringLiteral("start_at")).toString().left(16), QStringLiteral("2032-01-07T14:00"));
    QCOMPARE(shown().value(QStringLiteral("minutes")).toInt(), 45);
    SAY("undo");
    QCOMPARE(shown().value(QStringLiteral("minutes")).toInt(), minutes);
    QVERIFY(say(QStringLiteral("interview move ada")).err.contains(QStringLiteral("--at")));
    SAY("interview cancel ada --reason over");
    QVERIFY(say(QStringLiteral("interview move %1 --at '2032-01-08 11:30'").arg(m_interview)).code != 0);
}

void tst_cliinvitation::whyIsShown()
{
    SAY("interview invitation ada team.ics");
    QByteArray answer = bytesOf(QStringLiteral("team.ics"));
    answer.replace("METHOD:REQUEST", "METHOD:REPLY").replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=DECLINED");
    answer.replace("END:VEVENT", "COMMENT:On holiday\\, sorry\r\nEND:VEVENT");
    QVERIFY(m_cli->write(QStringLiteral("answer.ics"), answer));
    Ran ran = say(QStringLiteral("interview reply answer.ics"));
    QVERIFY2(ran.out.contains(QStringLiteral("They wrote: “On holiday, sorry”")), qPrintable(ran.out + ran.err));
    ran = say(QStringLiteral("interview show ada"));
    QVERIFY2(ran.out.contains(QStringLiteral("Rita Sand wrote: “On holiday, sorry”")), qPrintable(ran.out + ran.err));
    const QJsonObject person = shown().value(QStringLiteral("people")).toArray().first().toObject();
    QCOMPARE(person.value(QStringLiteral("comment")).toString(), QStringLiteral("On holiday, sorry"));
}

void tst_cliinvitation::versionsAreListed()
{
    SAY("--as rita interview confirm ada"); // it was
    QCOMPARE(shown().value(QStringLiteral("versions")).toArray().size(), 1);
    SAY("--as rita interview cancel ada --reason Moved");
    SAY("--as rita undo");
    const Ran ran = say(QStringLiteral("interview show %1").arg(m_interview));
    for (const char *part :
        { "What changed", "Booked", "Cancelled", "Cancelled, undone", "Rita Sand", "Europe/Berlin" })
        QVERIFY2(ran.out.contains(QLatin1String(part)), qPrintable(ran.out + ran.err));
    const QJsonArray versions = shown().value(QStringLiteral("versions")).toArray();
    QCOMPARE(versions.size(), 3);
    const QJsonObject newest = versions.first().toObject();
    QCOMPARE(newest.value(QStringLiteral("version")).toInt(), 1);
    QCOMPARE(newest.value(QStringLiteral("edit")).toInt(), 2);
    QCOMPARE(newest.value(QStringLiteral("sequence")).toInt(), 2);
    QCOMPARE(newest.value(QStringLiteral("changed_by")).toString(), QStringLiteral("Rita Sand"));
    QCOMPARE(newest.value(QStringLiteral("people")).toArray().size(), 1);
}

void tst_cliinvitation::theMailIsSavedAsWell()
{
    SAY("interview invitation ada team.ics --mail team.eml");
    QFile mail(m_cli->path(QStringLiteral("team.eml")));
    QVERIFY(mail.open(QIODevice::ReadOnly));
    const QByteArray bytes = mail.readAll();
    QVERIFY(bytes.startsWith("X-Unsent: 1\r\nTo: "));
    QVERIFY(bytes.contains("text/calendar; charset=UTF-8; method=REQUEST\r\n"));
    QCOMPARE(say(QStringLiteral("interview invitation ada mine.ics --for me --mail mine.eml")).code, 2);
    QVERIFY(!QFile::exists(m_cli->path(QStringLiteral("mine.ics"))));
}

void tst_cliinvitation::eachReaderGetsTheirOwn()
{
    SAY("interview invitation ada ada.ics --for candidate");
    const QByteArray candidate = bytesOf(QStringLiteral("ada.ics"));
    QVERIFY(candidate.contains("mailto:ada@mail.example"));
    QVERIFY(candidate.contains("Europe/London"));
    QVERIFY(candidate.contains("METHOD:REQUEST"));
    SAY("interview invitation ada mine.ics --for me");
    QVERIFY(bytesOf(QStringLiteral("mine.ics")).contains("METHOD:PUBLISH"));
    QVERIFY(!bytesOf(QStringLiteral("mine.ics")).contains("ATTENDEE"));
    QByteArray answer = candidate;
    answer.replace("METHOD:REQUEST", "METHOD:REPLY").replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=ACCEPTED");
    QVERIFY(m_cli->write(QStringLiteral("answer.ics"), answer));
    SAY("interview reply answer.ics");
    QCOMPARE(shown().value(QStringLiteral("candidate_reply")).toString(), QStringLiteral("accepted"));
}

void tst_cliinvitation::whatIsWrongIsSaid()
{
    SAY("interview invitation ada mine.ics --for me");
    QCOMPARE(say(QStringLiteral("interview invitation ada mine.ics --for me")).code, 1); // it is there already
    QCOMPARE(say(QStringLiteral("interview invitation ada x.ics --for everybody")).code, 2);
    const Ran nobody = say(QStringLiteral("interview invitation ada x.ics --for removed"));
    QCOMPARE(nobody.code, 1);
    QVERIFY2(nobody.err.contains(QStringLiteral("Nobody was taken out")), qPrintable(nobody.err));
    Ran ran = say(QStringLiteral("interview reply mine.ics"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(QStringLiteral("is no reply to an invitation")), qPrintable(ran.err));
    QVERIFY(m_cli->write(QStringLiteral("junk.ics"), "junk"));
    QCOMPARE(say(QStringLiteral("interview reply junk.ics")).code, 1);
    ran = say(QStringLiteral("interview set-aside ada rita"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(QStringLiteral("was not declined")), qPrintable(ran.err));
}

void tst_cliinvitation::conflictsAreListed()
{
    Ran ran = say(QStringLiteral("interview conflicts"));
    QVERIFY2(ran.code == 0 && ran.out.contains(QStringLiteral("No booking clashes")), qPrintable(ran.out + ran.err));
    // Calendars are read for half a year from now on.
    const QDate day = QDate::currentDate().addDays(14).addDays(3 - QDate::currentDate().dayOfWeek()); // a Wednesday
    const Ran booked = say(QStringLiteral("--as rita interview book ada --at '%1 10:00' --zone Europe/Berlin --stage 2"
                                          " --with rita --reason test --json")
                               .arg(day.toString(Qt::ISODate)));
    QVERIFY2(booked.code == 0, qPrintable(booked.err));
    const auto event = [&day](const QByteArray &uid) -> QByteArray {
        const QByteArray stamp = day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Berlin:" + stamp
             + "T093000\r\nDTEND;TZID=Europe/Berlin:" + stamp + "T101500\r\nEND:VEVENT\r\n";
    };
    const auto calendar = [](const QByteArray &events) -> QByteArray {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\n" + events + "END:VCALENDAR\r\n";
    };
    // The interview itself, as the invitation put it into her calendar, is nothing new.
    QVERIFY(m_cli->write(QStringLiteral("rita.ics"), calendar(event(booked.id().toLatin1() + "@shortlist"))));
    ran = say(QStringLiteral("people busy rita.ics --person rita --json"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QCOMPARE(ran.json().object().value(QStringLiteral("ours")).toInt(), 1);
    QCOMPARE(ran.json().object().value(QStringLiteral("conflicts")).toInt(), 0);
    QVERIFY(m_cli->write(QStringLiteral("rita.ics"), calendar(event("lunch"))));
    ran = say(QStringLiteral("people busy rita.ics --person rita"));
    QVERIFY2(ran.out.contains(QStringLiteral("1 booking clashes with it now")), qPrintable(ran.out + ran.err));
    ran = say(QStringLiteral("interview conflicts"));
    QVERIFY2(ran.out.contains(QStringLiteral("Rita Sand is busy until 10:15"))
                 && ran.out.contains(QStringLiteral("rita.ics")),
        qPrintable(ran.out + ran.err));
    const QJsonArray all = say(QStringLiteral("interview conflicts --json")).json().array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().toObject().value(QStringLiteral("id")).toString(), booked.id());
    const QJsonArray causes = all.first().toObject().value(QStringLiteral("conflicts")).toArray();
    QCOMPARE(causes.size(), 1);
    QCOMPARE(causes.first().toObject().value(QStringLiteral("cause")).toString(), QStringLiteral("busy"));
    SAY("undo");
    QCOMPARE(say(QStringLiteral("interview conflicts --json")).json().array().size(), 0);
}

QTEST_GUILESS_MAIN(tst_cliinvitation)
#include "tst_cliinvitation.moc"
