// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/localworkspace.h"
#include "support/commandline.h"

using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// The real program, as a person or a script calls it: no display, a fresh folder.
class tst_cli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void wrongUsageIsTwoAndSaysHow_data();
    void wrongUsageIsTwoAndSaysHow();
    void whatFailsIsOneWithASentence();
    void helpAndVersionAreAnswers();
    void aPageIsReadWithoutAWorkspace();
    void namesThatMeanSeveralListThem();
    void candidateTextCannotSpeakToTheTerminal();
    void aFileOfCandidatesComesBackEqual();
    void whatIsDoneCanBeUndone();
    void fromPageToHire();
    void answersThatTellWhoseTheyAreAreHeldBack();
    void theSampleCanBeListed();

private:
    Ran run(const QStringList &words) { return m_cli->run(words); }
    Ran json(QStringList words) { return run(words << QStringLiteral("--json")); }
    Ran say(const QString &line) { return m_cli->say(line); }
    bool write(const QString &name, const QByteArray &bytes) { return m_cli->write(name, bytes); }
    bool interviewAndScore(int round, const QString &interviewer);
    bool begin(const QString &card);

    std::unique_ptr<CommandLine> m_cli;
};

void tst_cli::init() { m_cli = std::make_unique<CommandLine>(); }

#define SAY(line)                                                                                                      \
    do {                                                                                                               \
        const Ran said = say(QStringLiteral(line));                                                                    \
        QVERIFY2(said.code == 0, qPrintable(QStringLiteral(line) + u'\n' + said.err));                                 \
    } while (false)

void tst_cli::wrongUsageIsTwoAndSaysHow_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("usage");
    QTest::newRow("nothing") << QString() << QStringLiteral("NOUN VERB");
    QTest::newRow("no such noun") << QStringLiteral("dance") << QStringLiteral("NOUN VERB");
    QTest::newRow("no verb") << QStringLiteral("job") << QStringLiteral("NOUN VERB");
    QTest::newRow("no such verb") << QStringLiteral("job dance") << QStringLiteral("NOUN VERB");
    QTest::newRow("argument missing") << QStringLiteral("job import") << QStringLiteral("job import FILE [--dry-run]");
    QTest::newRow("argument too many") << QStringLiteral("job list more") << QStringLiteral("job list [--all]");
    QTest::newRow("option of another command") << QStringLiteral("job list --dry-run") << QStringLiteral("job list");
    QTest::newRow("unknown option") << QStringLiteral("job list --frob") << QStringLiteral("job list");
    QTest::newRow("option without its value") << QStringLiteral("people list --title") << QStringLiteral("people list");
    QTest::newRow("no number") << QStringLiteral("journal few") << QStringLiteral("journal [N]");
}

void tst_cli::wrongUsageIsTwoAndSaysHow()
{
    QFETCH(QString, line);
    QFETCH(QString, usage);
    SAY("workspace create team.shortlist");
    const Ran ran = say(line);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    const QStringList lines = ran.err.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("shortlist-cli: ")));
    QVERIFY2(lines.at(1).startsWith(QStringLiteral("usage: ")) && lines.at(1).contains(usage), qPrintable(ran.err));
}

void tst_cli::whatFailsIsOneWithASentence()
{
    Ran ran = say(QStringLiteral("job list"));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(QStringLiteral("team.shortlist")));
    QVERIFY(write(QStringLiteral("junk.shortlist"), QByteArray(4096, '\xff')));
    ran = say(QStringLiteral("--workspace junk.shortlist job list"));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(QStringLiteral("junk.shortlist")));
    ran = say(QStringLiteral("job import nowhere.md --dry-run"));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(QStringLiteral("nowhere.md")));
    SAY("workspace create team.shortlist");
    ran = say(QStringLiteral("workspace create team.shortlist"));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(QStringLiteral("already")));
    SAY("workspace check");
    SAY("workspace backup copy.shortlist");
    SAY("--workspace copy.shortlist workspace check");
    // Whatever the layers below noted: the sentence is all there is to read.
    QFile damaged(m_cli->path(QStringLiteral("copy.shortlist")));
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(4096 * 5));
    damaged.write(QByteArray(4096 * 10, 'z'));
    damaged.close();
    ran = say(QStringLiteral("--workspace copy.shortlist candidates search"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.startsWith(QStringLiteral("shortlist-cli: ")) && ran.err.count(u'\n') == 1, qPrintable(ran.err));
    ran = say(QStringLiteral("--workspace . workspace info"));
    QVERIFY2(ran.err.contains(QStringLiteral("folder")) && ran.code == 1, qPrintable(ran.err));
}

void tst_cli::helpAndVersionAreAnswers()
{
    Ran ran = say(QStringLiteral("--help"));
    QCOMPARE(ran.code, 0);
    for (const char *command :
        { "workspace create", "job import", "people import", "candidates export", "application reopen",
            "interview book", "scorecard submit", "decision make", "offer accept", "journal", "demo" })
        QVERIFY2(ran.out.contains(QLatin1String(command)), command);
    ran = say(QStringLiteral("interview book --help"));
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains(QStringLiteral("--shadow")));
    ran = say(QStringLiteral("--version"));
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith(QStringLiteral("shortlist-cli ")));
}

void tst_cli::aPageIsReadWithoutAWorkspace()
{
    QVERIFY(write(QStringLiteral("page.md"),
        "# Widget Engineer\n\n### Responsibilities\n\n- Make widgets\n\n### Requirements\n\n- Knows widgets\n- Likes "
        "them\n\n"
        "### Hiring Process\n\n- Candidates will be invited to schedule a 30 minute screening call with a Recruiter\n"
        "- Next, candidates have a 60 minute interview with an Engineering Manager\n"));
    // The file may stand at the end, after switches.
    const Ran ran = say(QStringLiteral("job import --dry-run --json page.md"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QJsonObject page = ran.json().object();
    QCOMPARE(page.value(QStringLiteral("title")).toString(), QStringLiteral("Widget Engineer"));
    QCOMPARE(page.value(QStringLiteral("requirements")).toArray().size(), 2);
    const QJsonArray stages = page.value(QStringLiteral("stages")).toArray();
    QCOMPARE(stages.first().toObject().value(QStringLiteral("minutes_min")).toInt(), 30);
    QVERIFY(stages.last().toObject().value(QStringLiteral("added")).toBool());
    QVERIFY(!QFile::exists(m_cli->path(QStringLiteral("team.shortlist"))));
    SAY("workspace create team.shortlist");
    SAY("job import page.md");
    const QJsonArray jobs = json({ QStringLiteral("job"), QStringLiteral("list") }).json().array();
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().toObject().value(QStringLiteral("plan_number")).toInt(), 1);
}

void tst_cli::namesThatMeanSeveralListThem()
{
    SAY("workspace create team.shortlist");
    SAY("candidates add 'Ada Quill' --email ada@mail.example");
    SAY("candidates add 'Adam Rook'");
    Ran ran = say(QStringLiteral("candidates show ada"));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(QStringLiteral("Ada Quill")) && ran.err.contains(QStringLiteral("Adam Rook")));
    for (const char *name : { "ada quill", "ADA@mail.example", "quill" }) {
        ran = json({ QStringLiteral("candidates"), QStringLiteral("show"), QLatin1String(name) });
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QCOMPARE(ran.json().object().value(QStringLiteral("name")).toString(), QStringLiteral("Ada Quill"));
    }
    ran = say(QStringLiteral("people list --as nobody"));
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(QStringLiteral("nobody")));
}

void tst_cli::candidateTextCannotSpeakToTheTerminal()
{
    SAY("workspace create team.shortlist");
    const Ran added = run({ QStringLiteral("candidates"), QStringLiteral("add"), QStringLiteral("Eve\u001b[31m Red") });
    QVERIFY2(added.code == 0, qPrintable(added.err));
    for (const char *line : { "candidates search", "candidates show Eve" }) {
        const Ran ran = say(QLatin1String(line));
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY(ran.out.contains(QStringLiteral("Red")));
        QVERIFY(!ran.out.contains(QChar(0x1b)));
    }
}

void tst_cli::aFileOfCandidatesComesBackEqual()
{
    SAY("workspace create team.shortlist");
    QVERIFY(write(QStringLiteral("in.csv"),
        "First name,Last name,Email,Tags\nAna,Berg,ana@mail.example,\"ruby, go\"\nBo,Lund,bo@mail.example,\n"));
    const Ran dry = say(QStringLiteral("candidates import in.csv --dry-run --json"));
    QVERIFY2(dry.code == 0, qPrintable(dry.err));
    QCOMPARE(dry.json().object().value(QStringLiteral("added")).toInt(), 2);
    QCOMPARE(json({ QStringLiteral("candidates"), QStringLiteral("search") }).json().array().size(), 0);
    SAY("candidates import in.csv");
    SAY("candidates export out.csv");
    QCOMPARE(say(QStringLiteral("candidates export out.csv")).code, 1);
    SAY("workspace create second.shortlist");
    SAY("--workspace second.shortlist candidates import out.csv");
    SAY("--workspace second.shortlist candidates export again.csv");
    QFile first(m_cli->path(QStringLiteral("out.csv")));
    QFile second(m_cli->path(QStringLiteral("again.csv")));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), first.readAll());
}

void tst_cli::whatIsDoneCanBeUndone()
{
    SAY("workspace create team.shortlist");
    SAY("candidates add 'Ada Quill'");
    SAY("undo");
    QCOMPARE(json({ QStringLiteral("candidates"), QStringLiteral("search") }).json().array().size(), 0);
    SAY("redo");
    QCOMPARE(json({ QStringLiteral("candidates"), QStringLiteral("search") }).json().array().size(), 1);
    const QJsonArray journal = json({ QStringLiteral("journal"), QStringLiteral("2") }).json().array();
    QCOMPARE(journal.size(), 2);
    QVERIFY(!journal.first().toObject().value(QStringLiteral("redoes")).isNull());
    SAY("undo");
    QCOMPARE(say(QStringLiteral("undo")).code, 1);
}

/// Puts the interview of a card into the past: nothing can be booked there, and no card is submitted before it.
bool tst_cli::begin(const QString &card)
{
    using namespace shortlist;
    const SystemClock clock;
    const auto opened = LocalWorkspace::open(m_cli->path(QStringLiteral("team.shortlist")), clock);
    if (!opened)
        return false;
    Services &services = (*opened)->services();
    const auto stored = services.context.workspace.get(ScorecardId(QUuid::fromString(card)));
    if (!stored)
        return false;
    return services.commands()
        .run(QStringLiteral("interview.move"), stored->interviewId,
            [&stored](Transaction &transaction) -> Status {
                auto interview = transaction.get(stored->interviewId);
                if (!interview)
                    return interview.error();
                interview->startAt = interview->startAt.addYears(-12);
                return transaction.save(*interview);
            })
        .ok();
}

bool tst_cli::interviewAndScore(int round, const QString &interviewer)
{
    // Wednesdays, a week apart: the time is far in the future, because the real clock rules here.
    const QString day = QDate(2032, 1, 7).addDays(7 * round).toString(Qt::ISODate);
    const Ran booked = json({ QStringLiteral("--as"), QStringLiteral("rita"), QStringLiteral("interview"),
        QStringLiteral("book"), QStringLiteral("ada"), QStringLiteral("--at"), day + QStringLiteral(" 10:00"),
        QStringLiteral("--with"), interviewer });
    const QString as = QStringLiteral("--as %1 ").arg(interviewer);
    // Not the first of all: who grades an assessment owes a card under its code, too.
    QString id;
    for (const QJsonValue one : say(as + QStringLiteral("scorecard list --json")).json().array()) {
        if (one.toObject().value(QStringLiteral("subject")).toString() == QStringLiteral("Ada Quill"))
            id = one.toObject().value(QStringLiteral("id")).toString();
    }
    // A card may be filled from what `show` prints.
    QJsonObject shown = say(as + QStringLiteral("scorecard show %1 --json").arg(id)).json().object();
    QJsonArray ratings = shown.value(QStringLiteral("ratings")).toArray();
    for (qsizetype i = 1; i < ratings.size(); ++i) {
        QJsonObject rating = ratings.at(i).toObject();
        rating.insert(QStringLiteral("level"), 3);
        rating.insert(QStringLiteral("evidence"), QStringLiteral("Said so."));
        ratings[i] = rating;
    }
    shown.insert(QStringLiteral("ratings"), ratings);
    const QString first = ratings.first().toObject().value(QStringLiteral("criterion")).toString();
    if (booked.code != 0 || !write(QStringLiteral("card.json"), QJsonDocument(shown).toJson())) {
        qWarning("%s", qPrintable(booked.err));
        return false;
    }
    const Ran early = say(as + QStringLiteral("scorecard submit %1").arg(id));
    const Ran filled = run({ QStringLiteral("--as"), interviewer, QStringLiteral("scorecard"), QStringLiteral("fill"),
        id, QStringLiteral("card.json"), QStringLiteral("--rate"), first + QStringLiteral("=not-observed"),
        QStringLiteral("--overall"), QStringLiteral("strong-yes"), QStringLiteral("--takeaways"),
        QStringLiteral("Good.") });
    const Ran before = say(as + QStringLiteral("scorecard submit %1").arg(id));
    if (before.code != 1 || !before.err.contains(QStringLiteral("The interview has not begun")) || !begin(id))
        return false;
    const Ran submitted = say(as + QStringLiteral("scorecard submit %1").arg(id));
    if (filled.code != 0 || submitted.code != 0)
        qWarning("%s%s", qPrintable(filled.err), qPrintable(submitted.err));
    return early.code == 1 && filled.code == 0 && submitted.code == 0;
}

void tst_cli::answersThatTellWhoseTheyAreAreHeldBack()
{
    QVERIFY(m_cli->setUpTeam());
    const auto held = [this] {
        return say(QStringLiteral("--as rita assessment list ada --json"))
            .json()
            .array()
            .first()
            .toObject()
            .value(QStringLiteral("answers_held"));
    };
    SAY("--as rita assessment send ada --days 7");
    QVERIFY(write(QStringLiteral("answers.txt"), "By Ada: one query before the loop is enough.\n"));
    const Ran ran = say(QStringLiteral("--as rita assessment receive ada answers.txt"));
    QVERIFY2(ran.out.contains(QStringLiteral("“ada” in the answers tells whose they are.")), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(QStringLiteral("assessment redact")), qPrintable(ran.out));
    QCOMPARE(held(), QJsonValue(true));
    QCOMPARE(say(QStringLiteral("--as rita assessment release ada --answers")).code, 1); // not without a reason
    SAY("--as rita assessment release ada --answers --reason 'A product is called so'");
    QCOMPARE(held(), QJsonValue(false));
    SAY("--as rita assessment redact ada answers.txt");
    QVERIFY(write(QStringLiteral("without.txt"), "One query before the loop is enough.\n"));
    SAY("--as rita assessment redact ada without.txt");
    QCOMPARE(held(), QJsonValue(false));
}

void tst_cli::fromPageToHire()
{
    QVERIFY(m_cli->setUpTeam());
    // The written assessment, graded under its code.
    SAY("--as rita assessment send ada --days 7");
    QVERIFY(write(QStringLiteral("answers.txt"), "One query before the loop is enough.\n"));
    SAY("--as rita assessment receive ada answers.txt");
    SAY("--as rita assessment graders ada --with sena --reason Holidays");
    const QJsonObject card = say(QStringLiteral("--as sena scorecard list --json")).json().array().first().toObject();
    QVERIFY(!card.value(QStringLiteral("subject")).toString().contains(QStringLiteral("Ada")));
    // Beside the name of the candidate, neither an id nor a count may tell whose the code is.
    Ran ran = say(QStringLiteral("--as sena debrief show ada --json"));
    QCOMPARE(ran.json().object().value(QStringLiteral("cards_needed")).toInt(), 0);
    QVERIFY(!ran.out.contains(QStringLiteral("Sena")));
    ran = say(QStringLiteral("--as sena assessment list ada --json"));
    QVERIFY2(!ran.out.contains(card.value(QStringLiteral("subject")).toString()), qPrintable(ran.out));
    QVERIFY2(!ran.out.contains(card.value(QStringLiteral("id")).toString()), qPrintable(ran.out));
    ran = say(QStringLiteral("--as sena journal 50 --json"));
    QVERIFY2(!ran.out.contains(card.value(QStringLiteral("subject")).toString()), qPrintable(ran.out));
    ran = say(QStringLiteral("--as rita debrief show ada --json"));
    QCOMPARE(ran.json().object().value(QStringLiteral("cards_needed")).toInt(), 1);
    ran = say(QStringLiteral("--as sena debrief show ada --json"));
    QVERIFY2(!ran.out.contains(card.value(QStringLiteral("id")).toString()), qPrintable(ran.out));
    ran = say(QStringLiteral("--as rita application move ada"));
    QCOMPARE(ran.code, 1);
    SAY("--as rita application move ada --waiver 'Knows the answers from her project'");
    // Somebody who looks at an old picture is refused.
    ran = say(QStringLiteral("--as rita application move ada --from 'Written assessment'"));
    QCOMPARE(ran.code, 1);

    const QStringList interviewers{ QStringLiteral("rita"), QStringLiteral("sena"), QStringLiteral("lena"),
        QStringLiteral("dora") };
    for (int round = 0; round < 4; ++round) {
        QVERIFY2(interviewAndScore(round, interviewers.at(round)), qPrintable(QString::number(round)));
        if (round < 3)
            SAY("--as lena decision make ada advance --reasons 'Did well'");
    }
    const QJsonArray interviews = say(QStringLiteral("interview list --json")).json().array();
    QCOMPARE(interviews.size(), 4);
    QCOMPARE(interviews.first().toObject().value(QStringLiteral("start_at")).toString(),
        QStringLiteral("2020-01-07T09:00:00Z"));

    const QJsonObject debrief = say(QStringLiteral("--as rita debrief show ada --json")).json().object();
    QCOMPARE(debrief.value(QStringLiteral("cards_in")).toInt(), 4);
    const QJsonArray rounds = say(QStringLiteral("--as rita debrief agreement ada --json"))
                                  .json()
                                  .object()
                                  .value(QStringLiteral("rounds"))
                                  .toArray();
    QCOMPARE(rounds.size(), 5);
    // One person judged each round: there is nobody to agree with.
    for (const QJsonValue &round : rounds)
        QVERIFY(round.toObject().value(QStringLiteral("agreement")).isNull());
    QCOMPARE(say(QStringLiteral("--as lena decision make ada perhaps --reasons x")).code, 2);
    SAY("--as lena decision make ada hire --reasons 'Good in every round'");
    ran = say(QStringLiteral("--as lena decision make ada advance --from 'Written assessment' --reasons 'Late'"));
    QVERIFY2(ran.code == 1 && ran.err.contains(QStringLiteral("Ada Quill stands in")), qPrintable(ran.err));
    SAY("--as rita offer draft ada --salary 58000 --currency EUR --start 2032-04-01");
    QCOMPARE(say(QStringLiteral("--as rita offer accept ada")).code, 1);
    SAY("--as rita application decline ada --reason 'Missing must-have skill'");
    ran = say(QStringLiteral("--as rita offer accept ada"));
    QVERIFY2(ran.code == 1 && ran.err.contains(QStringLiteral("was withdrawn")), qPrintable(ran.err));
    SAY("--as rita application reopen ada");
    SAY("--as rita offer draft ada --salary 59000 --currency EUR --start 2032-04-01");
    SAY("--as rita offer send ada");
    SAY("--as rita offer accept ada");
    const QJsonObject application = say(QStringLiteral("application show ada --json")).json().object();
    QCOMPARE(application.value(QStringLiteral("state")).toString(), QStringLiteral("hired"));
    const QJsonArray openings = say(QStringLiteral("opening list associate --json")).json().array();
    QCOMPARE(openings.first().toObject().value(QStringLiteral("state")).toString(), QStringLiteral("filled"));
    QCOMPARE(openings.last().toObject().value(QStringLiteral("state")).toString(), QStringLiteral("open"));
    SAY("workspace check");
}

void tst_cli::theSampleCanBeListed()
{
    SAY("demo team.shortlist");
    const QJsonArray all = say(QStringLiteral("application list --all --json")).json().array();
    QVERIFY(all.size() >= 24);
    QStringList states;
    for (const QJsonValue one : all)
        states.append(one.toObject().value(QStringLiteral("state")).toString());
    for (const char *state : { "active", "on_hold", "declined", "withdrawn", "hired" })
        QVERIFY2(states.contains(QLatin1String(state)), state);
    SAY("application decline 'Zoé Martin' --reason 'Missing must-have skill'");
    SAY("application reopen 'Zoé Martin'");
    SAY("application hold 'Zoé Martin' --reason 'Away'");
    SAY("application resume 'Zoé Martin'");
    SAY("application withdraw 'Zoé Martin' --reason 'Changed their mind'");
    const Ran ran = say(QStringLiteral("application decline 'Ali Rahimi' --reason x"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(QStringLiteral("Missing must-have skill")), qPrintable(ran.err));
    for (const char *line :
        { "workspace info", "job list", "people list --title 'Backend Engineer'", "candidates search ruby",
            "candidates show 'Amara Diallo'", "interview list", "scorecard list", "scorecard list --overdue",
            "debrief list", "debrief show 'Yuki Mori'", "debrief agreement 'Yuki Mori'", "offer list 'Amara Diallo'",
            "journal 50", "rubric list", "rubric lint 'Technical interview'", "assessment list 'Hannah Weiss'" }) {
        const Ran text = say(QLatin1String(line));
        QVERIFY2(
            text.code == 0 && !text.out.isEmpty(), qPrintable(QLatin1String(line) + QLatin1String(": ") + text.err));
        const Ran document = say(QLatin1String(line) + QStringLiteral(" --json"));
        QVERIFY2(document.code == 0 && !document.json().isNull(), line);
    }
}

QTEST_GUILESS_MAIN(tst_cli)
#include "tst_cli.moc"
