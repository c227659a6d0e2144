// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/localworkspace.h"
#include "support/commandline.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

using namespace shortlist;
using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// What the command line does with what is not clear, or not where it looks first, and in which words it answers.
class tst_clianswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CommandLine>(); }

    void whatIsInTheLogOnlyIsReadAndBackedUp();
    void columnsThatMayMeanSeveralThingsAreAskedAbout();
    void whatARowLacksIsSaidInWholeSentences();
    void whatCannotBeKeptIsNotTakenInSilence();
    void severalAddressesInACellAreSplit();
    void nothingComesBeforeTheSentence();
    void timesThatClocksSkipAreMovedAndThoseShownTwiceAreAskedFor();
    void peopleMayBeNamedOneByOne();
    void aCalendarSaysWhenSomebodyIsBusy();
    void answersAreInWordsOfTheLanguage();

private:
    Ran say(const QString &line) { return m_cli->say(line); }
    bool write(const QString &name, const QByteArray &bytes) { return m_cli->write(name, bytes); }

    std::unique_ptr<CommandLine> m_cli;
};

#define SAY(line)                                                                                                      \
    do {                                                                                                               \
        const Ran said = say(QStringLiteral(line));                                                                    \
        QVERIFY2(said.code == 0, qPrintable(QStringLiteral(line) + u'\n' + said.err));                                 \
    } while (false)

void tst_clianswers::whatIsInTheLogOnlyIsReadAndBackedUp()
{
    SAY("workspace create team.shortlist");
    const SystemClock clock;
    auto other = LocalWorkspace::open(m_cli->path(QStringLiteral("team.shortlist")), clock);
    QVERIFY(other);
    CandidateDraft draft;
    draft.candidate.name = QStringLiteral("Ada Quill");
    QVERIFY((*other)->services().candidates.add(draft));
    // While another program has it open, and as a power cut would leave it.
    const QDir folder(m_cli->path(QString()));
    for (const char *suffix : { "", "-wal" })
        QVERIFY(QFile::copy(folder.filePath(QStringLiteral("team.shortlist") + QLatin1String(suffix)),
            folder.filePath(QStringLiteral("cut.shortlist") + QLatin1String(suffix))));
    for (const char *name : { "team", "cut" }) {
        const QString options = QStringLiteral("--workspace %1.shortlist ").arg(QLatin1String(name));
        Ran ran = say(options + QStringLiteral("candidates search"));
        QVERIFY2(ran.out.contains(QStringLiteral("Ada Quill")), qPrintable(ran.out + ran.err));
        ran = say(options + QStringLiteral("candidates export %1.csv").arg(QLatin1String(name)));
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QFile exported(folder.filePath(QLatin1String(name) + QStringLiteral(".csv")));
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QVERIFY(exported.readAll().contains("Ada Quill"));
        QCOMPARE(say(options + QStringLiteral("workspace check")).code, 0);
        ran = say(options + QStringLiteral("workspace backup %1-copy.shortlist").arg(QLatin1String(name)));
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        ran = say(QStringLiteral("--workspace %1-copy.shortlist candidates search").arg(QLatin1String(name)));
        QVERIFY2(ran.out.contains(QStringLiteral("Ada Quill")), qPrintable(ran.out + ran.err));
    }
    const Ran ran = say(QStringLiteral("candidates add 'Bo Lund'"));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(QStringLiteral("team.shortlist")));
}

void tst_clianswers::columnsThatMayMeanSeveralThingsAreAskedAbout()
{
    SAY("workspace create team.shortlist");
    QVERIFY(write(QStringLiteral("in.csv"), "Name,Title,Company\nAna Berg,Engineer,Acme\n"));
    Ran ran = say(QStringLiteral("candidates import in.csv"));
    QCOMPARE(ran.code, 1);
    for (const char *word : { "Title", "Company", "title, job", "employer", "--column", "--leave-out" })
        QVERIFY2(ran.err.contains(QLatin1String(word)), qPrintable(ran.err));
    QCOMPARE(say(QStringLiteral("candidates search --json")).json().array().size(), 0);
    ran = say(QStringLiteral("candidates import in.csv --column Title=title"));
    QVERIFY2(ran.code == 1 && !ran.err.contains(QStringLiteral("Title")), qPrintable(ran.err));
    ran = say(QStringLiteral("candidates import in.csv --dry-run --json"));
    QCOMPARE(ran.json().object().value(QStringLiteral("unclear_columns")).toArray().size(), 2);
    for (const char *line : { "--column Place=place", "--column Title=shoes", "--column Title" })
        QCOMPARE(say(QStringLiteral("candidates import in.csv ") + QLatin1String(line)).code, 2);
    SAY("candidates import in.csv --column Title=title --column 3=employer");
    const QJsonObject ana = say(QStringLiteral("candidates search --json")).json().array().first().toObject();
    QCOMPARE(ana.value(QStringLiteral("headline")).toString(), QStringLiteral("Engineer"));
    QCOMPARE(ana.value(QStringLiteral("company")).toString(), QStringLiteral("Acme"));
    QVERIFY(write(QStringLiteral("more.csv"), "Name,Title\nBo Lund,Tester\n"));
    SAY("candidates import more.csv --leave-out Title");
    QCOMPARE(say(QStringLiteral("candidates import more.csv --leave-out Place")).code, 2);
    QVERIFY(write(QStringLiteral("rest.csv"), "Name,Title\nCy Moss,Tester\n"));
    SAY("candidates import rest.csv --column Title=");
    QCOMPARE(say(QStringLiteral("candidates search --json")).json().array().size(), 3);
}

void tst_clianswers::whatARowLacksIsSaidInWholeSentences()
{
    SAY("workspace create team.shortlist");
    QVERIFY(write(QStringLiteral("in.csv"), "Name,Email\nAna,ana@mail.example\n,\"\"\n ,x\nBo,bo@mail.example\n"));
    Ran ran = say(QStringLiteral("candidates import in.csv --dry-run"));
    QVERIFY2(ran.code == 0 && ran.out.contains(QStringLiteral("2 would be added")), qPrintable(ran.out + ran.err));
    ran = say(QStringLiteral("candidates import in.csv"));
    QVERIFY2(ran.out.contains(QStringLiteral("2 added")) && ran.out.contains(QStringLiteral("Row 4: ")),
        qPrintable(ran.out));
    QVERIFY2(!ran.out.contains(QStringLiteral(", :")), qPrintable(ran.out));
}

void tst_clianswers::whatCannotBeKeptIsNotTakenInSilence()
{
    QVERIFY(m_cli->setUpTeam());
    QVERIFY(write(QStringLiteral("in.csv"), "Name,External id\nBo Lund,A-17\n"));
    Ran ran = say(QStringLiteral("candidates import in.csv"));
    QVERIFY2(ran.code == 0 && ran.out.contains(QStringLiteral("left out: External id")), qPrintable(ran.out + ran.err));
    QVERIFY(write(QStringLiteral("notes.csv"), "Name,Note,Note visibility\nCy Moss,Wants 90,private\n"));
    for (const char *how : { "", " --dry-run" }) {
        ran = say(QStringLiteral("candidates import notes.csv") + QLatin1String(how));
        QVERIFY2(ran.code == 1 && ran.err.contains(QStringLiteral("private note")), qPrintable(ran.out + ran.err));
    }
    QCOMPARE(say(QStringLiteral("candidates search moss --json")).json().array().size(), 0);
    SAY("--as rita candidates import notes.csv");
    QVERIFY(say(QStringLiteral("--as rita candidates show 'Cy Moss'")).out.contains(QStringLiteral("Wants 90")));
    QVERIFY(!say(QStringLiteral("--as sena candidates show 'Cy Moss'")).out.contains(QStringLiteral("Wants 90")));
}

void tst_clianswers::severalAddressesInACellAreSplit()
{
    SAY("workspace create team.shortlist");
    QVERIFY(write(QStringLiteral("in.csv"),
        "Name,Email\nAna,\"ana@mail.example, a.berg@work.example\"\nBo,bo@mail.example; b@work.example\n"));
    SAY("candidates import in.csv");
    for (const char *who : { "Ana", "Bo" }) {
        const QJsonObject shown =
            say(QStringLiteral("candidates show %1 --json").arg(QLatin1String(who))).json().object();
        QCOMPARE(shown.value(QStringLiteral("contacts")).toArray().size(), 2);
    }
}

void tst_clianswers::nothingComesBeforeTheSentence()
{
    SAY("workspace create team.shortlist");
    QVERIFY(QDir(m_cli->path(QString())).mkdir(QStringLiteral("folder.shortlist")));
    QVERIFY(write(QStringLiteral("text.shortlist"), "no database"));
    QFile whole(m_cli->path(QStringLiteral("team.shortlist")));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray damaged = whole.readAll();
    damaged.replace(4096, 8192, QByteArray(8192, 'x'));
    QVERIFY(write(QStringLiteral("damaged.shortlist"), damaged));
    for (const char *name : { "folder", "text", "damaged", "missing" }) {
        for (const char *line : { "job list", "candidates add Bo" }) {
            const Ran ran =
                say(QStringLiteral("--workspace %1.shortlist %2").arg(QLatin1String(name), QLatin1String(line)));
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.err.startsWith(QStringLiteral("shortlist-cli: ")), qPrintable(ran.err));
            QCOMPARE(ran.err.count(u'\n'), 1);
        }
    }
    const Ran ran = say(QStringLiteral("--workspace folder.shortlist job list"));
    QVERIFY2(ran.err.contains(QStringLiteral("is a folder")), qPrintable(ran.err));
}

void tst_clianswers::timesThatClocksSkipAreMovedAndThoseShownTwiceAreAskedFor()
{
    QVERIFY(m_cli->setUpTeam());
    const auto book = [this](const char *at) {
        return m_cli->run({ QStringLiteral("--as"), QStringLiteral("rita"), QStringLiteral("interview"),
            QStringLiteral("book"), QStringLiteral("ada"), QStringLiteral("--zone"), QStringLiteral("Europe/Berlin"),
            QStringLiteral("--with"), QStringLiteral("rita"), QStringLiteral("--reason"), QStringLiteral("odd hour"),
            QStringLiteral("--at"), QLatin1String(at) });
    };
    Ran ran = book("2032-03-28 02:30");
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    for (const char *word : { "2032-03-28 03:30", "Europe/Berlin skip this time: 03:30 is meant instead." })
        QVERIFY2(ran.out.contains(QLatin1String(word)), qPrintable(ran.out));
    const Ran listed = say(QStringLiteral("--json interview list"));
    const QString id = listed.json().array().at(0)[u"id"].toString();
    const auto move = [this, &id](const QString &at) {
        return m_cli->run({ QStringLiteral("--as"), QStringLiteral("rita"), QStringLiteral("--json"),
            QStringLiteral("interview"), QStringLiteral("move"), id, QStringLiteral("--reason"),
            QStringLiteral("odd hour"), QStringLiteral("--at"), at });
    };
    ran = move(QStringLiteral("2032-03-29 10:00"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QCOMPARE(ran.json()[u"remark"].toString(), QString());
    ran = move(QStringLiteral("2032-03-28 02:15"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QVERIFY2(ran.json()[u"remark"].toString().contains(QStringLiteral("03:15 is meant")), qPrintable(ran.out));
    ran = book("2032-10-31 02:30");
    QCOMPARE(ran.code, 1);
    for (const char *word : { "twice", "2032-10-31 02:30+02:00", "2032-10-31 02:30+01:00" })
        QVERIFY2(ran.err.contains(QLatin1String(word)), qPrintable(ran.err));
    // Either offer is understood; only the night is too early for anybody.
    ran = book("2032-10-31 02:30+01:00");
    QVERIFY2(!ran.err.contains(QStringLiteral("twice")) && ran.code != 2, qPrintable(ran.err));
    QCOMPARE(book("2032-10-31 25:30").code, 2);
}

void tst_clianswers::peopleMayBeNamedOneByOne()
{
    SAY("workspace create team.shortlist");
    QVERIFY(
        write(QStringLiteral("team.csv"), "Name,Email\n\"King, Martin\",mk@team.example\nSena Holt,s@team.example\n"));
    SAY("people import team.csv");
    SAY("job template associate-backend-engineer");
    SAY("candidates add 'Ada Quill' --job associate");
    SAY("assessment send ada --days 7");
    QVERIFY(write(QStringLiteral("answers.txt"), "42\n"));
    SAY("assessment receive ada answers.txt");
    SAY("assessment graders ada --with 'King, Martin' --with sena");
    const Ran ran = say(QStringLiteral("assessment graders ada"));
    QVERIFY2(ran.code == 2 && ran.err.contains(QStringLiteral("once for each")), qPrintable(ran.err));
}

void tst_clianswers::aCalendarSaysWhenSomebodyIsBusy()
{
    SAY("workspace create team.shortlist");
    SAY("people add 'Sena Holt' --email s@team.example --zone Europe/Berlin");
    SAY("people add 'Ben Ray'");
    const QDate soon = QDate::currentDate().addDays(10);
    const QByteArray day = soon.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    const auto event = [&day](const char *uid, const char *from, const char *to, const char *more) -> QByteArray {
        return QByteArray("BEGIN:VEVENT\r\nUID:") + uid + "\r\nDTSTAMP:20240101T000000Z\r\nDTSTART:" + day + from
             + "\r\nDTEND:" + day + to + "\r\n" + more + "END:VEVENT\r\n";
    };
    QVERIFY(write(QStringLiteral("sena.ics"),
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\n" + event("a", "T090000Z", "T100000Z", "")
            + event("b", "T120000Z", "T130000Z", "") + event("c", "T140000Z", "T150000Z", "TRANSP:TRANSPARENT\r\n")
            + "END:VCALENDAR\r\n"));
    QCOMPARE(say(QStringLiteral("people busy sena.ics")).code, 2);
    QVERIFY(say(QStringLiteral("people busy sena.ics --person nobody")).err.contains(QStringLiteral("Sena Holt")));
    Ran ran = say(QStringLiteral("people busy sena.ics --person sena"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QVERIFY2(ran.out.contains(QStringLiteral("3 events in “sena.ics”")), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(QStringLiteral("1 event left out")), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(QStringLiteral("Sena Holt is busy 2 times until")), qPrintable(ran.out));
    ran = say(QStringLiteral("people busy sena.ics --person sena --json"));
    const QJsonObject answer = ran.json().object();
    QCOMPARE(answer.value(QStringLiteral("busy")).toInt(), 2);
    QCOMPARE(answer.value(QStringLiteral("zone")).toString(), QStringLiteral("Europe/Berlin"));
    QCOMPARE(answer.value(QStringLiteral("left_out")).toInt(), 1);
    QVERIFY(say(QStringLiteral("undo")).out.contains(QStringLiteral("Read a calendar")));
    // What is no calendar is refused with its name, and changes nothing.
    QVERIFY(write(QStringLiteral("letter.ics"), "Dear team,\r\n"));
    ran = say(QStringLiteral("people busy letter.ics --person sena"));
    QVERIFY2(ran.code == 1 && ran.err.contains(QStringLiteral("letter.ics")), qPrintable(ran.err));
    QCOMPARE(say(QStringLiteral("people busy missing.ics --person sena")).code, 1);
}

void tst_clianswers::answersAreInWordsOfTheLanguage()
{
    SAY("demo team.shortlist");
    SAY("candidates add 'Ada Quill'");
    SAY("undo");
    Ran ran = say(QStringLiteral("journal 2"));
    QVERIFY2(ran.out.contains(QStringLiteral("Undone: Added a candidate")), qPrintable(ran.out));
    ran = say(QStringLiteral("redo"));
    QCOMPARE(ran.out.trimmed(), QStringLiteral("Done again: Added a candidate"));
    static const QRegularExpression codes(QStringLiteral("\\b(on_hold|strong_yes|candidate\\.\\w+|hiring_team)\\b"));
    // These are words of sentences as well, but not by themselves.
    static const QRegularExpression cells(
        QStringLiteral("  (active|hired|declined|withdrawn|open|draft)(  |$)"), QRegularExpression::MultilineOption);
    for (const char *line :
        { "application list --all", "journal 40", "candidates show 'Amara Diallo'", "debrief show 'Yuki Mori'",
            "debrief agreement 'Yuki Mori'", "debrief list", "rubric list", "rubric lint 'Technical interview'",
            "scorecard list --overdue", "interview list", "opening list associate" }) {
        ran = say(QLatin1String(line));
        // How a debrief ended is said in small letters, as in “moved on” and “hired”.
        if (QLatin1String(line) == QLatin1String("debrief list"))
            ran.out.remove(QStringLiteral("  hired"));
        QVERIFY2(!codes.match(ran.out).hasMatch(), qPrintable(QLatin1String(line) + u'\n' + ran.out));
        QVERIFY2(!cells.match(ran.out).hasMatch(), qPrintable(QLatin1String(line) + u'\n' + ran.out));
    }
    QVERIFY(say(QStringLiteral("application list --all")).out.contains(QStringLiteral("On hold")));
    m_cli->setLanguage(QStringLiteral("de_DE.UTF-8"));
    ran = say(QStringLiteral("application list --all"));
    QVERIFY2(ran.out.contains(QStringLiteral("Zurückgestellt")) && !ran.out.contains(QStringLiteral("On hold")),
        qPrintable(ran.out));
    ran = say(QStringLiteral("application list --all --json"));
    QVERIFY(ran.out.contains(QStringLiteral("on_hold")));
}

QTEST_GUILESS_MAIN(tst_clianswers)
#include "tst_clianswers.moc"
