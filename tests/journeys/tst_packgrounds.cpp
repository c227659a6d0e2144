// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision rests on, in its pack, read back by others; and where its pages are cut.
#include "program/packfilewriter.h"
#include "support/packdesk.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

using namespace shortlist;
using test::PackWorld;

class TestPackGrounds : public QObject, private test::PackDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void whatTheDecisionRestsOnStandsOnPaperAndInTheSpreadsheet();
    void timesAreOnTheClockThatTheProgramShows();
    void theClockSaysHowFarItIsFromUtc_data();
    void theClockSaysHowFarItIsFromUtc();
    void noHeadingStandsAloneAtAFoot_data();
    void noHeadingStandsAloneAtAFoot();

private:
    void decide();
};

/// A debrief that was planned, held and closed, and a decision that quotes two ratings and keeps two dissents. What
/// people wrote begins as formulas do.
void TestPackGrounds::decide()
{
    DebriefService &debriefs = services().debriefs;
    const ApplicationId application = m_world.applications.first();
    DebriefPlan plan;
    plan.plannedAt = QDateTime(QDate(2030, 1, 8), QTime(13, 30), Qt::UTC);
    plan.zone = QStringLiteral("Europe/Berlin");
    plan.minutes = 45;
    plan.attendees = { m_world.interviewers.at(7), m_world.interviewers.at(3), m_world.manager };
    plan.deciderId = m_world.manager;
    QVERIFY(debriefs.plan(application, plan));
    QVERIFY(debriefs.open(application));
    const auto view = debriefs.view(application);
    QVERIFY(view && view->debrief);
    QVERIFY(debriefs.saveNotes(view->debrief->id, QStringLiteral("+Talked about the race.")));
    QVERIFY(debriefs.close(view->debrief->id, QStringLiteral("=Hire, and soon")));
    DecisionRequest request;
    request.application = application;
    request.stage = m_world.stage;
    request.outcome = Outcome::Hire;
    request.reasons = QStringLiteral("=1+1 is what they found.");
    request.criteria = { m_world.criteria.at(1), m_world.criteria.at(4) };
    request.quotations = { { m_world.cards.first().at(1), m_world.criteria.at(1) },
        { m_world.cards.first().at(6), m_world.criteria.at(4) } };
    request.dissents = { { m_world.interviewers.at(5), QStringLiteral("-Would wait.") },
        { m_world.interviewers.at(8), QStringLiteral("@Not yet.") } };
    const auto decided = debriefs.decide(request);
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
}

void TestPackGrounds::whatTheDecisionRestsOnStandsOnPaperAndInTheSpreadsheet()
{
    SKIP_WITHOUT_READER();
    submitAll();
    decide();
    const auto pack =
        services().packs.make(m_world.applications.first(), { QStringLiteral("the works council"), true, true });
    QVERIFY(pack);
    const PackTarget files = target(QStringLiteral("grounds"));
    QVERIFY(writePackFiles(*pack, files, kGoOn));
    const QString text = squeezed(textOf(files.pdf));
    QVERIFY(text.contains(QStringLiteral("Made for the works council")));
    const QString talks = text.mid(text.indexOf(QStringLiteral("Debrief and decision")));
    const QStringList words{ QStringLiteral("weak"), QStringLiteral("fair"), QStringLiteral("good"),
        QStringLiteral("strong") };
    for (const QString &wanted : { QStringLiteral("Planned for 2030-01-08 13:30 UTC"),
             QStringLiteral("Minutes planned 45"), QStringLiteral("1. Interviewer-07, Staff Engineer"),
             QStringLiteral("2. %1, Staff Engineer").arg(PackWorld::interviewerName(3)),
             QStringLiteral("3. Mara Manager, Engineering Manager (decides)"), QStringLiteral("=Hire, and soon"),
             QStringLiteral("+Talked about the race."), QStringLiteral("=1+1 is what they found."),
             QStringLiteral("Interviewer-05: -Would wait."), QStringLiteral("Interviewer-08: @Not yet.") })
        QVERIFY2(talks.contains(wanted), qPrintable(wanted + u'\n' + talks));
    const QList<QPair<int, int>> quoted{ { 1, 1 }, { 6, 4 } }; // interviewer and criterion
    for (const auto &[i, j] : quoted) {
        const Rating rating = stored(i, j);
        const QString level = rating.level
                                ? QStringLiteral("%1, %2").arg(*rating.level).arg(words.at(*rating.level - 1))
                                : QStringLiteral("not observed");
        const QString line =
            QStringLiteral("%1 %2 %3 ").arg(PackWorld::interviewerName(i), PackWorld::criterionName(j), level);
        QVERIFY2(talks.contains(line), qPrintable(line + u'\n' + talks));
        QVERIFY(talks.contains(QStringLiteral("E-0-%1-%2 was seen").arg(i).arg(j)));
    }

    const QJsonObject sheets = sheetsOf(files.xlsx);
    if (sheets.isEmpty())
        QSKIP("python3-openpyxl is not installed; scripts/bootstrap does it.");
    const auto cell = [&sheets](const char *sheet, int row, int column) {
        return sheets.value(QLatin1String(sheet)).toArray().at(row).toArray().at(column).toObject();
    };
    const auto value = [&cell](
                           const char *sheet, int row, int column) { return cell(sheet, row, column).value(u"value"); };
    QCOMPARE(value("Debriefs", 1, 2), QJsonValue(45));
    QCOMPARE(value("Debriefs", 1, 7).toString(),
        QStringLiteral("1. Interviewer-07, Staff Engineer\n2. %1, Staff Engineer\n3. Mara Manager, Engineering Manager "
                       "(decides)")
            .arg(PackWorld::interviewerName(3)));
    QCOMPARE(value("Debriefs", 1, 8).toString(), QStringLiteral("=Hire, and soon"));
    QCOMPARE(value("Decisions", 1, 0), QJsonValue(1));
    QCOMPARE(value("Decisions", 1, 5).toString(), QStringLiteral("=1+1 is what they found."));
    QCOMPARE(
        value("Decisions", 1, 7).toString(), QStringLiteral("Interviewer-05: -Would wait.\nInterviewer-08: @Not yet."));
    for (int row = 0; row < 2; ++row) {
        const auto &[i, j] = quoted.at(row);
        const Rating rating = stored(i, j);
        QCOMPARE(value("Quoted evidence", row + 1, 0), QJsonValue(1));
        QCOMPARE(value("Quoted evidence", row + 1, 1).toString(), PackWorld::interviewerName(i));
        QCOMPARE(value("Quoted evidence", row + 1, 2), QJsonValue(1));
        QCOMPARE(value("Quoted evidence", row + 1, 5), rating.level ? QJsonValue(*rating.level) : QJsonValue());
        QCOMPARE(value("Quoted evidence", row + 1, 6), QJsonValue(rating.notObserved ? 1 : 0));
        QCOMPARE(value("Quoted evidence", row + 1, 7).toString(), rating.evidence);
    }
    // Texts stay texts, whatever they begin with.
    for (const auto &[sheet, row, column] : { std::tuple("Debriefs", 1, 8), std::tuple("Debriefs", 1, 9),
             std::tuple("Decisions", 1, 5), std::tuple("Quoted evidence", 1, 7) }) {
        QCOMPARE(cell(sheet, row, column).value(u"kind").toString(), QStringLiteral("s"));
        QVERIFY(cell(sheet, row, column).value(u"formula").toString().isEmpty());
    }
}

void TestPackGrounds::noHeadingStandsAloneAtAFoot_data()
{
    QTest::addColumn<int>("interviewers");
    QTest::newRow("one interviewer") << 1;
    QTest::newRow("ten interviewers") << kInterviewers;
}

void TestPackGrounds::timesAreOnTheClockThatTheProgramShows()
{
    SKIP_WITHOUT_READER();
    submitAll();
    decide();
    services().session().zone = QTimeZone("America/New_York");
    const DecisionPack pack = makePack();
    const PackTarget files = target(QStringLiteral("clock"));
    QVERIFY(writePackFiles(pack, files, kGoOn));
    const QString text = squeezed(textOf(files.pdf));
    QVERIFY(text.contains(QStringLiteral("Times America/New_York, when made -05:00 from UTC")));
    QVERIFY(text.contains(QStringLiteral("Planned for 2030-01-08 08:30 (New York)")));
    QVERIFY(text.contains(QStringLiteral("submitted 2030-01-07 04:01 (New York)")));
    // An interview keeps the zone it was agreed in; no other time is of another clock.
    QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\d\\d:\\d\\d UTC"))), qPrintable(text));
    const QJsonObject sheets = sheetsOf(files.xlsx);
    if (sheets.isEmpty())
        QSKIP("python3-openpyxl is not installed; scripts/bootstrap does it.");
    const QJsonObject planned = sheets.value(u"Debriefs").toArray().at(1).toArray().at(1).toObject();
    QCOMPARE(planned.value(u"value").toString(), QStringLiteral("2030-01-08 08:30 (New York)"));
}

void TestPackGrounds::theClockSaysHowFarItIsFromUtc_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("said");
    QTest::newRow("London in winter") << QByteArray("Europe/London") << QStringLiteral("+00:00");
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << QStringLiteral("+05:45");
    QTest::newRow("St. John's") << QByteArray("America/St_Johns") << QStringLiteral("-03:30");
}

void TestPackGrounds::theClockSaysHowFarItIsFromUtc()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, said);
    services().session().zone = QTimeZone(zone);
    const QString wanted =
        QString::fromLatin1(zone) + QStringLiteral(", when made ") + said + QStringLiteral(" from UTC");
    const QString html = packHtml(makePack());
    QVERIFY2(html.contains(wanted), qPrintable(html.left(3000)));
}

// The last line above a page's foot is no heading: neither of a card, a part, nor a caption above a text.
void TestPackGrounds::noHeadingStandsAloneAtAFoot()
{
    SKIP_WITHOUT_READER();
    QFETCH(int, interviewers);
    submitAll();
    decide();
    DecisionPack pack = makePack();
    PackRound &round = pack.rounds.first();
    round.cards = round.cards.mid(0, interviewers);
    for (PackRow &row : round.rows)
        row.cells = row.cells.mid(0, interviewers);
    static const QRegularExpression heading(
        QStringLiteral("^(Ratings: .*|Scorecards: .*|Agreement|Debrief and decision|Debrief of .*|Decision: .*|"
                       "Evidence it rests on|Journal of this application|.*, Staff Engineer|Take-aways|Pros|Cons|"
                       "Private note to the hiring manager|Reasons|Dissent|Notes|Outcome|What it holds)$"));
    // Texts of any length push what follows to any place of a page.
    for (int longer = 0; longer < 12; ++longer) {
        for (PackCard &card : round.cards)
            card.takeaways += QStringLiteral("\nAnother line that was taken down.");
        pack.decisions.first().reasons += QStringLiteral("\nAnother reason.");
        const PackTarget files = target(QStringLiteral("foot"));
        QVERIFY(writePackFiles(pack, { files.pdf, {} }, kGoOn));
        const QStringList pages = textOf(files.pdf).split(QChar(u'\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 3);
        for (const QString &page : pages) {
            QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(lines.size() > 2, qPrintable(page)); // the last one is the page's foot
            const QString last = squeezed(lines.at(lines.size() - 2));
            QVERIFY2(!heading.match(last).hasMatch(), qPrintable(last + u'\n' + page));
        }
    }
}

QTEST_MAIN(TestPackGrounds)
#include "tst_packgrounds.moc"
