// SPDX-License-Identifier: GPL-3.0-or-later
// The decision pack of ten interviewers, read back by others: the PDF by pdftotext, the spreadsheet by openpyxl. Every
// number in it is compared with what is stored.
#include "domain/words/words.h"
#include "program/packfilewriter.h"
#include "support/packdesk.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace shortlist;
using test::PackWorld;

namespace {

/// The words of the first line that begins like this, without it.
QStringList wordsAfter(const QString &text, const QString &beginning)
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString plain = test::PackDesk::squeezed(line);
        if (plain.startsWith(beginning))
            return plain.mid(beginning.size()).split(u' ', Qt::SkipEmptyParts);
    }
    return {};
}

/// What the ratings of one criterion come to, worked out here from the stored rows.
struct Planted {
    int sum = 0;
    int rated = 0;
    int asked = 0;
    int lowest = 9;
    int highest = 0;

    double mean() const { return double(sum) / rated; }
};

} // namespace

class TestDecisionPack : public QObject, private test::PackDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void everyNumberOnPaperIsTheStoredOne();
    void everyNumberInTheSpreadsheetIsTheStoredOne();
    void agreementAndRecommendationsAreTheStoredOnes();
    void theCoverCountsWhatIsStored();
    void aSecondSittingSaysSo();
    void anOldCardReadsTheSameOnceAnotherVersionIsUsed();
    void amendmentsAreNumberedAndMarked();
    void debriefDecisionAndJournalAreInIt();

private:
    Planted planted(int criterion);
    double plantedTotal();
};

Planted TestDecisionPack::planted(int criterion)
{
    Planted found;
    for (int i = 0; i < kInterviewers - 1; ++i) { // the last one is a trainee
        const Rating rating = stored(i, criterion);
        ++found.asked;
        if (!rating.level)
            continue;
        found.sum += *rating.level;
        ++found.rated;
        found.lowest = qMin(found.lowest, *rating.level);
        found.highest = qMax(found.highest, *rating.level);
    }
    return found;
}

double TestDecisionPack::plantedTotal()
{
    double weights = 0;
    double sum = 0;
    for (int j = 0; j < kCriteria; ++j) {
        weights += PackWorld::weight(j);
        sum += PackWorld::weight(j) * (planted(j).mean() - 1) / 3;
    }
    return 100 * sum / weights;
}

void TestDecisionPack::everyNumberOnPaperIsTheStoredOne()
{
    SKIP_WITHOUT_READER();
    submitAll();
    const PackTarget files = target(QStringLiteral("paper"));
    QVERIFY(writePackFiles(makePack(), files, kGoOn));
    const QString text = textOf(files.pdf);
    const QString grid = text.mid(text.indexOf(QStringLiteral("Ratings: 1. Technical interview")));
    for (int j = 0; j < kCriteria; ++j) {
        QStringList wanted{ QString::number(PackWorld::weight(j)) };
        for (int i = 0; i < kInterviewers; ++i) {
            const Rating rating = stored(i, j);
            QCOMPARE(rating.level.value_or(0), PackWorld::level(0, i, j)); // the fixture itself
            wanted.append(rating.level ? QString::number(*rating.level) : QStringLiteral("n/o"));
        }
        const Planted numbers = planted(j);
        wanted += { QString::number(numbers.mean(), 'f', 2), QString::number(numbers.rated), QStringLiteral("of"),
            QString::number(numbers.asked), QString::number(numbers.highest - numbers.lowest) };
        QStringList found = wordsAfter(grid, PackWorld::criterionName(j));
        found.removeAll(QStringLiteral("*"));
        QCOMPARE(found, wanted);
    }
    QVERIFY2(
        grid.contains(QStringLiteral("Weighted total: %1 of 100.").arg(plantedTotal(), 0, 'f', 2)), qPrintable(grid));

    const QString cards = squeezed(text.mid(text.indexOf(QStringLiteral("Scorecards: 1. Technical interview"))));
    const QStringList words{ QStringLiteral("weak"), QStringLiteral("fair"), QStringLiteral("good"),
        QStringLiteral("strong") };
    for (int i = 0; i < kInterviewers; ++i) {
        QVERIFY(cards.contains(PackWorld::interviewerName(i) + QStringLiteral(", Staff Engineer")));
        for (int j = 0; j < kCriteria; ++j) {
            const Rating rating = stored(i, j);
            const QString level = rating.level
                                    ? QStringLiteral("%1, %2").arg(*rating.level).arg(words.at(*rating.level - 1))
                                    : QStringLiteral("not observed");
            const QString line = QStringLiteral("%1 %2%3 %4")
                                     .arg(PackWorld::criterionName(j), j == 2 ? QStringLiteral("* ") : QString(), level,
                                         rating.evidence);
            QVERIFY2(cards.count(line) == 1, qPrintable(line));
        }
        QVERIFY(cards.contains(QStringLiteral("Take-away 0-%1. Second line.").arg(i)));
        QVERIFY(cards.contains(QStringLiteral("Pro 0-%1.").arg(i)));
        QVERIFY(cards.contains(QStringLiteral("Con 0-%1.").arg(i)));
        QVERIFY(cards.contains(QStringLiteral("submitted 2030-01-07 09:%1 UTC").arg(i + 1, 2, 10, QLatin1Char('0'))));
    }
    for (const char *fact : { "Cora Candidate 0", "Engineer", "version 3", "9 of 9 in", "Mara Manager" })
        QVERIFY2(text.contains(QLatin1String(fact)), fact);
    QVERIFY(text.contains(QStringLiteral("Technical, version 2")));
}

void TestDecisionPack::everyNumberInTheSpreadsheetIsTheStoredOne()
{
    submitAll();
    const PackTarget files = target(QStringLiteral("numbers"));
    QVERIFY(writePackFiles(makePack(), files, kGoOn));
    const QJsonObject sheets = sheetsOf(files.xlsx);
    if (sheets.isEmpty())
        QSKIP("python3-openpyxl is not installed; scripts/bootstrap does it.");
    const auto value = [](const QJsonValue &cell) { return cell.toObject().value(u"value"); };
    const auto formula = [](const QJsonValue &cell) { return cell.toObject().value(u"formula").toString(); };

    const QJsonArray grid = sheets.value(u"Grid").toArray(); // a title, the heads, then the criteria
    for (int i = 0; i < kInterviewers; ++i)
        QCOMPARE(value(grid.at(1).toArray().at(3 + i)).toString(),
            PackWorld::interviewerName(i) + (i == kInterviewers - 1 ? QStringLiteral(" (trainee)") : QString()));
    for (int j = 0; j < kCriteria; ++j) {
        const QJsonArray row = grid.at(2 + j).toArray();
        QCOMPARE(value(row.at(0)).toString(), PackWorld::criterionName(j));
        QCOMPARE(value(row.at(1)).toInt(), PackWorld::weight(j));
        for (int i = 0; i < kInterviewers; ++i) {
            const Rating rating = stored(i, j);
            QCOMPARE(
                value(row.at(3 + i)), rating.level ? QJsonValue(*rating.level) : QJsonValue(QStringLiteral("n/o")));
        }
        const Planted numbers = planted(j);
        QCOMPARE(value(row.at(13)).toDouble(), numbers.mean());
        QVERIFY(formula(row.at(13)).startsWith(QLatin1String("=AVERAGE(D")));
        QVERIFY(!formula(row.at(13)).contains(QLatin1Char('M'))); // the trainee's column
        QCOMPARE(value(row.at(14)).toInt(), numbers.rated);
        QCOMPARE(value(row.at(15)).toInt(), numbers.asked);
        QCOMPARE(value(row.at(16)).toInt(), numbers.highest - numbers.lowest);
    }
    QVERIFY(std::abs(value(grid.at(2 + kCriteria).toArray().at(13)).toDouble() - plantedTotal()) < 1e-9);

    const QJsonArray ratings = sheets.value(u"Ratings").toArray();
    QCOMPARE(ratings.size(), 1 + kInterviewers * kCriteria);
    for (int i = 0; i < kInterviewers; ++i) {
        for (int j = 0; j < kCriteria; ++j) {
            const QJsonArray row = ratings.at(1 + i * kCriteria + j).toArray();
            const Rating rating = stored(i, j);
            QCOMPARE(value(row.at(1)).toString(), PackWorld::interviewerName(i));
            QCOMPARE(value(row.at(4)).toInt(), i == kInterviewers - 1 ? 0 : 1);
            QCOMPARE(value(row.at(5)).toString(), PackWorld::criterionName(j));
            QCOMPARE(value(row.at(7)), rating.level ? QJsonValue(*rating.level) : QJsonValue());
            QCOMPARE(value(row.at(8)).toInt(), rating.notObserved ? 1 : 0);
            QCOMPARE(value(row.at(9)).toString(), rating.evidence);
            QCOMPARE(
                row.at(9).toObject().value(u"kind").toString(), QStringLiteral("s")); // also where it begins with =
        }
    }
    // No formula but ours, whatever people wrote.
    static const QRegularExpression ours(QStringLiteral("^=(AVERAGE|COUNT|MAX|100\\*SUMPRODUCT)\\("));
    for (const QJsonValue &sheet : sheets) {
        const QJsonArray rows = sheet.toArray();
        for (const QJsonValue &row : rows) {
            const QJsonArray cells = row.toArray();
            for (const QJsonValue &cell : cells)
                QVERIFY2(formula(cell).isEmpty() || formula(cell).contains(ours), qPrintable(formula(cell)));
        }
    }
}

void TestDecisionPack::agreementAndRecommendationsAreTheStoredOnes()
{
    SKIP_WITHOUT_READER();
    submitAll();
    // Worked out here from the stored rows: the trainee, who is the last, is not among them.
    RatingTable table{ 4, QList<QList<std::optional<int>>>(kCriteria) };
    int pairs = 0;
    int same = 0;
    for (int j = 0; j < kCriteria; ++j) {
        for (int i = 0; i < kInterviewers - 1; ++i)
            table.units[j].append(stored(i, j).level);
        for (int one = 0; one < kInterviewers - 1; ++one) {
            for (int other = one + 1; other < kInterviewers - 1; ++other) {
                const auto &levels = table.units.at(j);
                pairs += levels.at(one) && levels.at(other) ? 1 : 0;
                same += levels.at(one) && levels.at(one) == levels.at(other) ? 1 : 0;
            }
        }
    }
    const RoundAgreement agreement = agreementOf(table);
    QVERIFY(agreement.measures.size() >= 3);
    const PackTarget files = target(QStringLiteral("agreement"));
    QVERIFY(writePackFiles(makePack(), files, kGoOn));
    const QString text = squeezed(textOf(files.pdf));
    const QString percent = QStringLiteral("Of %1 pair(s) of ratings of one criterion %2 have the same level (%3 %).")
                                .arg(pairs)
                                .arg(same)
                                .arg(qRound(100.0 * same / pairs));
    QVERIFY2(text.contains(percent), qPrintable(percent));
    for (const AgreementMeasure &measure : agreement.measures) {
        const QString line = measure.name + u' ' + agreementText(measure);
        QVERIFY2(text.count(line) == 1, qPrintable(line));
    }
    QStringList overall;
    for (int i = 0; i < kInterviewers; ++i) {
        const auto card = services().context.workspace.get(m_world.cards.first().at(i));
        QVERIFY(card);
        overall.append(words::of(card->overall));
        // A long name goes on below.
        const QRegularExpression line(
            QStringLiteral("\\b%1 %2, Staff (Engineer )?%3 submitted")
                .arg(i + 1)
                .arg(QRegularExpression::escape(PackWorld::interviewerName(i)), overall.last()));
        QVERIFY2(text.count(line) == 1, qPrintable(line.pattern()));
    }

    const QJsonObject sheets = sheetsOf(files.xlsx);
    if (sheets.isEmpty())
        QSKIP("python3-openpyxl is not installed; scripts/bootstrap does it.");
    const auto value = [](const QJsonValue &cell) { return cell.toObject().value(u"value"); };
    const QJsonArray last = sheets.value(u"Grid").toArray().at(3 + kCriteria).toArray(); // below the total
    QCOMPARE(value(last.at(0)).toString(), QStringLiteral("Overall recommendation"));
    for (int i = 0; i < kInterviewers; ++i)
        QCOMPARE(value(last.at(3 + i)).toString(), overall.at(i));
    QHash<QString, QList<double>> written;
    const QJsonArray rows = sheets.value(u"Agreement").toArray();
    for (const QJsonValue &row : rows) {
        const QJsonArray cells = row.toArray();
        QList<double> numbers;
        for (int column = 2; column < int(cells.size()); ++column)
            numbers.append(value(cells.at(column)).toDouble());
        written.insert(value(cells.at(1)).toString(), numbers);
    }
    QCOMPARE(written.value(QStringLiteral("Scorecards compared")).value(0), double(kInterviewers - 1));
    QCOMPARE(written.value(QStringLiteral("Pairs of ratings of one criterion")).value(0), double(pairs));
    QCOMPARE(written.value(QStringLiteral("Pairs with the same level")).value(0), double(same));
    QCOMPARE(written.value(QStringLiteral("Percent agreement")).value(0), 100.0 * same / pairs);
    for (const AgreementMeasure &measure : agreement.measures) {
        QVERIFY(measure.interval);
        const QList<double> numbers = written.value(measure.name);
        QCOMPARE(numbers.value(0), measure.value);
        QCOMPARE(numbers.value(1), measure.interval->lower);
        QCOMPARE(numbers.value(2), measure.interval->upper);
        QCOMPARE(numbers.value(3), double(measure.criteria));
    }
}

void TestDecisionPack::theCoverCountsWhatIsStored()
{
    SKIP_WITHOUT_READER();
    submitAll();
    QVERIFY(services().debriefs.open(m_world.applications.first()));
    const DecisionPack pack = makePack();
    const PackTarget files = target(QStringLiteral("cover"));
    QVERIFY(writePackFiles(pack, files, kGoOn));
    const QString whole = textOf(files.pdf);
    const QString cover = squeezed(whole.left(whole.indexOf(QStringLiteral("Ratings: 1. Technical interview"))));
    const auto debriefs = services().context.workspace.all<Debrief>();
    const auto cards = services().context.workspace.all<Scorecard>();
    QVERIFY(debriefs && cards);
    for (const QString &line : { QStringLiteral("Scorecards %1 of %1 in").arg(kInterviewers - 1),
             QStringLiteral("Ratings 1 round(s), a grid each"),
             QStringLiteral("Scorecards %1 card(s) and revision(s), as submitted").arg(cards->size()),
             QStringLiteral("Debriefs %1 ").arg(debriefs->size()), QStringLiteral("Decisions 0 "),
             QStringLiteral("Journal %1 line(s)").arg(pack.journal.size()),
             QStringLiteral("1. Technical interview %1").arg(plantedTotal(), 0, 'f', 2) })
        QVERIFY2(cover.contains(line), qPrintable(line + u'\n' + cover));
    const QJsonObject sheets = sheetsOf(files.xlsx);
    if (sheets.isEmpty())
        QSKIP("python3-openpyxl is not installed; scripts/bootstrap does it.");
    QHash<QString, QJsonValue> facts;
    const QJsonArray rows = sheets.value(u"Cover").toArray();
    for (const QJsonValue &row : rows)
        facts.insert(
            row.toArray().at(0).toObject().value(u"value").toString(), row.toArray().at(1).toObject().value(u"value"));
    QCOMPARE(facts.value(QStringLiteral("Scorecards in")).toInt(), kInterviewers - 1);
    QCOMPARE(facts.value(QStringLiteral("Scorecards needed")).toInt(), kInterviewers - 1);
    QCOMPARE(facts.value(QStringLiteral("Version of the hiring plan")).toInt(), 3);
    QVERIFY(std::abs(facts.value(QStringLiteral("Weighted total, 1. Technical interview")).toDouble() - plantedTotal())
            < 1e-9);
}

void TestDecisionPack::aSecondSittingSaysSo()
{
    submitAll();
    DecisionPack pack = makePack();
    QVERIFY(!packHtml(pack).contains(QStringLiteral("2nd sitting")));
    // Interviewer 1 sat a second time.
    QVERIFY(services().commands().run(
        QStringLiteral("interview.book"), m_world.applications.first(), [this](Transaction &t) -> Status {
            Scorecard card = *t.get(m_world.cards.first().at(1));
            card.id = ScorecardId(timedUuid(m_clock.nowUtc()));
            return t.add(card, scorecardScope(card.id));
        }));
    pack = makePack();
    const QString second = PackWorld::interviewerName(1) + QStringLiteral(", 2nd sitting");
    const QString html = packHtml(pack);
    QCOMPARE(html.count(second + QStringLiteral(", Staff Engineer")), 2); // in the list of columns, on the card
    QCOMPARE(html.count(QStringLiteral("an earlier sitting, counts in no total")), 1);
    QCOMPARE(pack.rounds.first().rows.first().summary.asked, kInterviewers - 1); // as many as there are people
    const PackTarget files = target(QStringLiteral("sittings"));
    QVERIFY(writePackFiles(pack, files, kGoOn));
    const QJsonObject sheets = sheetsOf(files.xlsx);
    if (sheets.isEmpty())
        QSKIP("python3-openpyxl is not installed; scripts/bootstrap does it.");
    QStringList heads;
    const QJsonArray row = sheets.value(u"Grid").toArray().at(1).toArray();
    for (const QJsonValue &cell : row)
        heads.append(cell.toObject().value(u"value").toString());
    QCOMPARE(heads.count(second), 1);
    QCOMPARE(heads.count(PackWorld::interviewerName(1)), 1);
}

void TestDecisionPack::anOldCardReadsTheSameOnceAnotherVersionIsUsed()
{
    for (int i = 0; i < kInterviewers - 2; ++i)
        QVERIFY(m_world.submit(services(), 0, i));
    QVERIFY(services().debriefs.open(m_world.applications.first(), QStringLiteral("One is late.")));
    sit(m_world.interviewers.at(1)); // their own card is in: they see the others
    const auto cardHtml = [this] {
        const QString html = packHtml(makePack());
        const qsizetype from = html.indexOf(QStringLiteral("<h3>") + PackWorld::interviewerName(1));
        return from < 0 ? QString() : html.mid(from, html.indexOf(QStringLiteral("<h3>"), from + 4) - from);
    };
    const QString before = cardHtml();
    QVERIFY(before.contains(QStringLiteral("Take-away 0-1.")));
    // A colleague's card is made with a new version.
    const auto version = services().rubrics.newVersion(m_world.rubric);
    QVERIFY2(version, version ? "" : qPrintable(version.error().text()));
    PackWorld newer = m_world;
    newer.criteria.clear();
    QVERIFY(services().commands().run(QStringLiteral("rubric.edit"), *version, [&](Transaction &t) -> Status {
        const auto criteria =
            t.all<Criterion>({ equals(&Criterion::rubricId, *version) }, { fieldName(&Criterion::position) });
        if (!criteria)
            return criteria.error();
        for (const Criterion &criterion : *criteria)
            newer.criteria.append(criterion.id);
        Criterion renamed = criteria->first();
        renamed.name = QStringLiteral("Renamed");
        if (auto saved = t.save(renamed); !saved)
            return saved;
        auto card = t.get(m_world.cards.first().at(kInterviewers - 2));
        if (!card)
            return card.error();
        card->rubricId = *version;
        return t.save(*card);
    }));
    QVERIFY(newer.submit(services(), 0, kInterviewers - 2));
    const QString html = packHtml(makePack());
    QVERIFY(html.contains(QStringLiteral("Renamed")));
    QCOMPARE(html.count(QStringLiteral("another rubric version, counts in no total")), kInterviewers - 2);
    QCOMPARE(cardHtml(), before);
}

void TestDecisionPack::amendmentsAreNumberedAndMarked()
{
    SKIP_WITHOUT_READER();
    submitAll();
    sit(m_world.interviewers.at(2));
    QVERIFY(services().debriefs.view(m_world.applications.first())); // sees the others
    m_clock.advance(60);
    const auto amendment =
        services().scorecards.amend(m_world.cards.first().at(2), QStringLiteral("Mixed up two answers."));
    QVERIFY(amendment);
    const auto opened = services().scorecards.open(*amendment);
    QVERIFY(opened);
    QList<Rating> ratings = opened->ratings;
    const int before = *ratings.at(0).level;
    ratings[0].level = 5 - before;
    QVERIFY(services().scorecards.saveDraft(opened->card, ratings));
    QVERIFY(services().scorecards.submit(*amendment));
    m_clock.advance(60);
    sit(m_world.manager);

    const DecisionPack pack = makePack();
    QCOMPARE(pack.rounds.first().cards.size(), kInterviewers);
    QCOMPARE(pack.rounds.first().earlier.size(), 1);
    const PackTarget files = target(QStringLiteral("amended"));
    QVERIFY(writePackFiles(pack, files, kGoOn));
    const QString text = squeezed(textOf(files.pdf));
    QCOMPARE(text.count(QStringLiteral("revision 2; after seeing others")), 2); // in the list of columns, on the card
    QVERIFY(text.contains(QStringLiteral("Mixed up two answers.")));
    const QString first = text.mid(text.indexOf(QStringLiteral("Amended scorecards as they were first")));
    QVERIFY(first.contains(QStringLiteral("revision 1; replaced by a later one")));
    const QStringList words{ QStringLiteral("weak"), QStringLiteral("fair"), QStringLiteral("good"),
        QStringLiteral("strong") };
    const auto line = [&](int level) {
        return QStringLiteral("%1 %2, %3 %4")
            .arg(PackWorld::criterionName(0))
            .arg(level)
            .arg(words.at(level - 1), PackWorld::evidence(0, 2, 0));
    };
    QVERIFY(first.contains(line(before)));
    QVERIFY(!first.contains(line(5 - before)));
    QVERIFY(text.contains(line(5 - before)));
    // Nobody else looked before their card was in.
    QCOMPARE(text.count(QStringLiteral("after seeing others")), 2);
}

void TestDecisionPack::debriefDecisionAndJournalAreInIt()
{
    SKIP_WITHOUT_READER();
    submitAll();
    const ApplicationId application = m_world.applications.first();
    QVERIFY(services().debriefs.open(application));
    const auto view = services().debriefs.view(application);
    QVERIFY(view && view->debrief);
    QVERIFY(services().debriefs.saveNotes(view->debrief->id, QStringLiteral("Talked about the race & the mend.")));
    m_clock.advance(60);
    DecisionRequest request;
    request.application = application;
    request.stage = m_world.stage;
    request.outcome = Outcome::Hire;
    request.reasons = QStringLiteral("Found the race in the code.");
    request.criteria = { m_world.criteria.at(1), m_world.criteria.at(4) };
    request.dissent = QStringLiteral("Interviewer-05 would wait.");
    QVERIFY(services().debriefs.decide(request));

    const PackTarget files = target(QStringLiteral("decided"));
    QVERIFY(writePackFiles(makePack(), files, kGoOn));
    const QString text = squeezed(textOf(files.pdf));
    for (const char *wanted : { "Talked about the race & the mend.", "Decided by Mara Manager",
             "Rests on Criterion-01, Criterion-04", "Found the race in the code.", "Interviewer-05 would wait.",
             "Decided to hire", "Submitted the scorecard of “Technical interview”" })
        QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
    const QString journal = text.mid(text.indexOf(QStringLiteral("Journal of this application")));
    QCOMPARE(journal.count(QStringLiteral("Submitted the scorecard of")), kInterviewers);

    sit(m_world.interviewers.first());
    const DecisionPack others = makePack();
    QVERIFY(!others.terms);
    QCOMPARE(others.decisions.size(), 1);
    const QString told = packHtml(others);
    QVERIFY(told.contains(QStringLiteral("Decision: Hire")));
    for (const char *secret : { "Found the race", "would wait", "Rests on", "None recorded" })
        QVERIFY2(!told.contains(QLatin1String(secret)), secret);
    QVERIFY(told.contains(QStringLiteral("for recruiters and the hiring manager")));
}

QTEST_MAIN(TestDecisionPack)
#include "tst_decisionpack.moc"
