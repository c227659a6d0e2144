// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubricrules.h"
#include "paper/rubrics/rubricsheets.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

/// Blank cards and rubric books: what stands on them, and that no criterion is torn in two.
class tst_rubricsheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardHasABoxForEachLevel();
    void aCardTellsNoQuestionAndHasNoPlaceForAPrivateNote();
    void aBookHasQuestionsProbesAndMinutes();
    void aStageWithoutARubricSaysSo();
    void textOfPeopleIsShownAsText();
    void theSameIsTheSame();
    void noCriterionIsTornInTwo_data();
    void noCriterionIsTornInTwo();
    void eachStageBeginsAPage();

private:
    QStringList pagesOf(const paper::Sheet &sheet);

    QTemporaryDir m_folder;
};

namespace {

RubricView rubric(int criteria, int levels = 4)
{
    RubricView view;
    view.rubric.name = QStringLiteral("Tasting");
    view.rubric.number = 3;
    view.rubric.purpose = QStringLiteral("Find out how it tastes.");
    for (int level = 0; level < levels; ++level)
        view.rubric.levels.append(QStringLiteral("Level%1").arg(level));
    for (int i = 0; i < criteria; ++i) {
        Criterion criterion;
        criterion.position = i;
        criterion.name = QStringLiteral("Criterion%1").arg(i);
        criterion.description = QStringLiteral("Meaning%1").arg(i);
        for (int level = 0; level < levels; ++level)
            criterion.anchors.append(QStringLiteral("Anchor%1at%2 ").arg(i).arg(level)
                                     + QStringLiteral("tells what one sees and hears there. ").repeated(i % 4));
        criterion.questions = { { QStringLiteral("Question%1?").arg(i), { QStringLiteral("Probe%1?").arg(i) }, 7 } };
        criterion.mustHave = i == 0;
        view.criteria.append(criterion);
    }
    return view;
}

RubricBook bookOf(const QList<std::optional<RubricView>> &rubrics)
{
    RubricBook book;
    book.job.title = QStringLiteral("Cook");
    book.plan.number = 2;
    for (const auto &each : rubrics) {
        RubricBookStage stage;
        stage.stage.name = QStringLiteral("Stage%1").arg(book.stages.size());
        stage.stage.minutesMin = 45;
        stage.stage.minutesMax = 60;
        stage.stage.titles = { QStringLiteral("Chef"), QStringLiteral("Manager") };
        stage.rubric = each;
        book.stages.append(stage);
    }
    return book;
}

} // namespace

QStringList tst_rubricsheets::pagesOf(const paper::Sheet &sheet)
{
    const QString path = m_folder.filePath(QStringLiteral("sheet.pdf"));
    if (const Status written = paper::writePdf(sheet, path); !written) {
        qWarning("%s", qPrintable(written.error().text()));
        return {};
    }
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // each page ends with the mark
    return pages;
}

void tst_rubricsheets::aCardHasABoxForEachLevel()
{
    const RubricView view = rubric(5);
    const paper::Sheet card = paper::blankCard(view, {});
    // One a level and one for “not observed”; five for the recommendation.
    QCOMPARE(card.html.count(QStringLiteral("&#9744;")), 5 * (4 + 1) + 5);
    for (const Criterion &criterion : view.criteria) {
        QVERIFY(card.html.contains(criterion.name) && card.html.contains(criterion.description));
        for (const QString &anchor : criterion.anchors)
            QVERIFY(card.html.contains(anchor));
    }
    QCOMPARE(card.html.count(QStringLiteral("must-have")), 1);
    QCOMPARE(card.html.count(QStringLiteral("20 % of the total")), 5);
    for (const char *field :
        { "Candidate", "Interviewer", "Date and time", "Overall", "Key take-aways", "Pros", "Cons" })
        QVERIFY2(card.html.contains(QLatin1String(field)), field);
    QCOMPARE(card.footer, QStringLiteral("Tasting, version 3"));
    // Nobody shall rate by a draft and take it for the rubric.
    RubricView draft = view;
    draft.rubric.state = RubricState::Draft;
    QVERIFY(paper::blankCard(draft, {}).html.contains(QStringLiteral("Blank scorecard · version 3 · Draft")));
    draft.rubric.state = RubricState::Published;
    QVERIFY(!paper::blankCard(draft, {}).html.contains(QStringLiteral("version 3 · ")));
}

void tst_rubricsheets::aCardTellsNoQuestionAndHasNoPlaceForAPrivateNote()
{
    const paper::Sheet card = paper::blankCard(rubric(2), {});
    QVERIFY(!card.html.contains(QStringLiteral("Question")) && !card.html.contains(QStringLiteral("Probe")));
    QVERIFY(!card.html.contains(QStringLiteral("rivate")));
}

void tst_rubricsheets::aBookHasQuestionsProbesAndMinutes()
{
    const paper::Sheet book = paper::rubricBook(bookOf({ rubric(2), rubric(3) }), {});
    QCOMPARE(book.html.count(QStringLiteral("Question1?")), 2);
    QCOMPARE(book.html.count(QStringLiteral("Probe2?")), 1);
    QCOMPARE(book.html.count(QStringLiteral("(7 min)")), 5);
    QVERIFY(book.html.contains(QStringLiteral("questions of 21 minute")));
    QVERIFY(book.html.contains(QStringLiteral("45 to 60 minutes")));
    QVERIFY(book.html.contains(QStringLiteral("Chef or Manager")));
    QVERIFY(book.html.contains(QStringLiteral("Anchor2at3")));
    QVERIFY(!book.html.contains(QStringLiteral("&#9744;")));
    // What a criterion is looked at for.
    RubricView covering = rubric(2);
    JobPoint point;
    point.id = JobPointId(QUuid::createUuid());
    point.text = QStringLiteral("Cooks for <many>");
    covering.covered = { point };
    covering.criteria[1].jobPointId = point.id;
    const QString html = paper::rubricBook(bookOf({ covering }), {}).html;
    QCOMPARE(html.count(QStringLiteral("Covers: Cooks for &lt;many&gt;")), 1);
    QVERIFY(html.indexOf(QStringLiteral("Covers:")) > html.indexOf(QStringLiteral("Meaning1")));
    QCOMPARE(book.footer, QStringLiteral("Cook, hiring plan version 2"));
}

void tst_rubricsheets::aStageWithoutARubricSaysSo()
{
    const paper::Sheet book = paper::rubricBook(bookOf({ std::nullopt, rubric(1) }), {});
    QCOMPARE(book.html.count(QStringLiteral("no rubric")), 1);
    QVERIFY(book.html.indexOf(QStringLiteral("Stage0")) < book.html.indexOf(QStringLiteral("no rubric")));
}

void tst_rubricsheets::textOfPeopleIsShownAsText()
{
    RubricView view = rubric(1);
    view.rubric.name = QStringLiteral("<b>Bold</b> & %1 %2");
    view.criteria.first().name = QStringLiteral("<i>x</i> %1");
    view.criteria.first().anchors[0] = QStringLiteral("<script>one</script>\ntwo");
    view.criteria.first().questions.first().text = QStringLiteral("<u>why</u>?");
    for (const paper::Sheet &sheet : { paper::blankCard(view, {}), paper::rubricBook(bookOf({ view }), {}) }) {
        for (const char *raw : { "<b>Bold", "<i>x", "<script", "<u>why" })
            QVERIFY2(!sheet.html.contains(QLatin1String(raw)), raw);
        QVERIFY(sheet.html.contains(QStringLiteral("&lt;i&gt;x&lt;/i&gt; %1")));
        QVERIFY(sheet.html.contains(QStringLiteral("&lt;/script&gt;<br/>two")));
        QVERIFY(sheet.html.contains(QStringLiteral("&lt;b&gt;Bold&lt;/b&gt; &amp; %1 %2")));
    }
}

void tst_rubricsheets::theSameIsTheSame()
{
    const auto first = paper::pdfOf(paper::blankCard(rubric(4), {}));
    const auto second = paper::pdfOf(paper::blankCard(rubric(4), {}));
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void tst_rubricsheets::noCriterionIsTornInTwo_data()
{
    QTest::addColumn<bool>("card");
    QTest::addColumn<int>("levels");
    QTest::newRow("a card") << true << 4;
    QTest::newRow("a card of seven levels") << true << 7;
    QTest::newRow("a book") << false << 4;
    QTest::newRow("a book of three levels") << false << 3;
}

void tst_rubricsheets::noCriterionIsTornInTwo()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QFETCH(bool, card);
    QFETCH(int, levels);
    const RubricView view = rubric(12, levels);
    const QStringList pages = pagesOf(card ? paper::blankCard(view, {}) : paper::rubricBook(bookOf({ view }), {}));
    QVERIFY(pages.size() > 2);
    for (int i = 0; i < 12; ++i) {
        const QString first = QStringLiteral("%1. Criterion%2 ").arg(i + 1).arg(i);
        const QString last = QStringLiteral("Anchor%1at%2").arg(i).arg(levels - 1);
        int together = 0;
        for (const QString &page : pages)
            together += page.contains(first) && page.contains(last) ? 1 : 0;
        QVERIFY2(together == 1, qPrintable(first));
    }
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages.at(i).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())),
            qPrintable(pages.at(i)));
        QVERIFY(
            pages.at(i).contains(card ? QStringLiteral("Tasting, version 3") : QStringLiteral("Cook, hiring plan")));
        QVERIFY2(pages.at(i).simplified().size() > 45, "nothing but a footer");
    }
}

void tst_rubricsheets::eachStageBeginsAPage()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QStringList pages = pagesOf(paper::rubricBook(bookOf({ rubric(1), std::nullopt, rubric(2) }), {}));
    // But one without a rubric, which would leave the page empty.
    QCOMPARE(pages.size(), 3);
    QVERIFY(pages.first().contains(QStringLiteral("Stage1")) && pages.first().contains(QStringLiteral("Stage2")));
    QVERIFY(pages.at(1).trimmed().startsWith(QStringLiteral("1. Stage0")));
    QVERIFY(pages.at(2).trimmed().startsWith(QStringLiteral("3. Stage2")));
}

QTEST_MAIN(tst_rubricsheets)
#include "tst_rubricsheets.moc"
