// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/gridheader.h"
#include "ui/debrief/roundcard.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace shortlist;

class tst_debriefgrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theBiggestDisagreementStandsFirst();
    void whatNobodySawHasAGroupAndIsNamed();
    void evidenceIsOneKeyAway();
    void theTotalSaysHowItComesAbout();
    void aCellSaysWhatItIsAboutAndWhoseItIs();
    void aSecondSittingSaysSo();
    void whatOnlyAnEarlierVersionAskedForIsRead();
    void namesOfCriteriaAreNotCut();
    void tenInterviewersFitAndKeepTheirNames();
    void initialsTellPeopleApart();

private:
    void start(const QList<int> &anas, const QList<int> &bens);
    void fillBoth(const QList<int> &anas, const QList<int> &bens);
    QTableView *grid() { return m_page->findChild<QTableView *>(QStringLiteral("ratingsTable")); }
    QString cell(int row, int column) { return grid()->model()->index(row, column).data().toString(); }
    QString name(int row) { return grid()->model()->headerData(row, Qt::Vertical).toString(); }
    QLabel *label(const char *name) { return m_page->findChild<QLabel *>(QLatin1String(name)); }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<DebriefPage> m_page;
};

void tst_debriefgrid::initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }

void tst_debriefgrid::init() { m_desk = std::make_unique<test::PageDesk>(); }

void tst_debriefgrid::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_debriefgrid::start(const QList<int> &anas, const QList<int> &bens)
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    fillBoth(anas, bens);
}

/// Both cards are in, with “NAME saw it” beside each rating, and the debrief is on show.
void tst_debriefgrid::fillBoth(const QList<int> &anas, const QList<int> &bens)
{
    const auto submitted = m_desk->ask([loop = m_desk->loop, anas, bens](Services &s) -> Status {
        for (const auto &[author, card, levels] :
            { std::tuple(loop.ana, loop.anasCard, anas), std::tuple(loop.ben, loop.bensCard, bens) }) {
            s.session().person = author;
            if (auto filled = test::fillCard(s, loop, card, levels); !filled)
                return filled;
            auto opened = s.scorecards.open(card);
            if (!opened)
                return opened.error();
            for (Rating &rating : opened->ratings)
                rating.evidence = opened->author.name + QStringLiteral(" saw it");
            if (auto saved = s.scorecards.saveDraft(opened->card, opened->ratings); !saved)
                return saved;
            if (auto done = s.scorecards.submit(card); !done)
                return done;
        }
        return done();
    });
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().text()));
    QVERIFY(m_desk->sit(m_desk->loop.recruiter));
    m_page = std::make_unique<DebriefPage>(m_desk->context());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->showEntity(m_desk->loop.application.uuid());
    QTRY_VERIFY(grid());
}

void tst_debriefgrid::theBiggestDisagreementStandsFirst()
{
    start({ 3, 4 }, { 3, 1 });
    const QString first = name(1);
    QCOMPARE(cell(0, 4), QStringLiteral("3"));
    QCOMPARE(cell(1, 4), QStringLiteral("0"));
    QVERIFY(!first.isEmpty() && first != name(0));
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(0, 0));
    QTest::keyClick(grid(), Qt::Key_O);
    QCOMPARE(name(0), first);
    QCOMPARE(cell(0, 4), QStringLiteral("0"));
    QCOMPARE(grid()->currentIndex().row(), 1); // the cursor stays on its criterion
    QVERIFY(m_desk->settings.debriefInPlanOrder());
    auto *combo = m_page->findChild<QComboBox *>(QStringLiteral("orderCombo"));
    QCOMPARE(combo->currentIndex(), 1);
    combo->setCurrentIndex(0);
    QCOMPARE(name(1), first);
}

void tst_debriefgrid::whatNobodySawHasAGroupAndIsNamed()
{
    start({ 0, 4 }, { 0, 1 });
    QCOMPARE(grid()->model()->rowCount(), 4); // one seen, the heading, one unseen, overall
    QCOMPARE(name(1), QStringLiteral("Seen by nobody"));
    QCOMPARE(grid()->columnSpan(1, 0), grid()->model()->columnCount());
    const QString unseen = name(2).remove(QStringLiteral(" (must-have)"));
    QCOMPARE(label("unseenLabel")->text(), QStringLiteral("Seen by nobody: ") + unseen);
    QVERIFY(grid()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u'1'));
}

void tst_debriefgrid::evidenceIsOneKeyAway()
{
    start({ 3, 4 }, { 3, 1 });
    QWidget *pane = m_page->findChild<QWidget *>(QStringLiteral("evidencePane"));
    QVERIFY(!pane->isVisible());
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(0, 0));
    for (const Qt::Key key : { Qt::Key_E, Qt::Key_Return }) {
        QTest::keyClick(grid(), key);
        QVERIFY(pane->isVisible());
        QTest::keyClick(grid(), Qt::Key_Escape);
        QVERIFY(!pane->isVisible());
    }
    QTest::keyClick(grid(), Qt::Key_E);
    const QString anas = label("evidenceHeading")->text();
    QVERIFY2(anas.contains(QStringLiteral("4 of 4")), qPrintable(anas));
    QVERIFY2(
        label("evidenceText")->text().endsWith(QStringLiteral(" saw it”")), qPrintable(label("evidenceText")->text()));
    QTest::keyClick(grid(), Qt::Key_Right);
    QVERIFY(pane->isVisible());
    const QString bens = label("evidenceHeading")->text();
    QVERIFY(bens != anas && bens.contains(QStringLiteral("1 of 4")));
    QTest::keyClick(grid(), Qt::Key_Right); // the mean: everybody
    const QString all = label("evidenceText")->text();
    QCOMPARE(all.split(u'\n').size(), 2);
    m_desk->shoot(*m_page, QStringLiteral("debrief-evidence"));
}

void tst_debriefgrid::theTotalSaysHowItComesAbout()
{
    start({ 3, 4 }, { 3, 1 });
    auto *total = m_page->findChild<QPushButton *>(QStringLiteral("totalButton"));
    QVERIFY(total->toolTip().contains(QStringLiteral("100 × (")));
    QVERIFY(!total->isCheckable()); // to a screen reader it would be a check box
    QCOMPARE(total->accessibleDescription(), total->toolTip());
    QVERIFY(!label("totalFormula")->isVisible());
    total->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(label("totalFormula")->isVisible());
    QCOMPARE(label("totalFormula")->text(), total->toolTip());
    grid()->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(!label("totalFormula")->isVisible());
}

void tst_debriefgrid::aCellSaysWhatItIsAboutAndWhoseItIs()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    QVERIFY(m_desk->ask([rubric = m_desk->loop.rubric](Services &s) {
        return s.commands().run(QStringLiteral("rubric.edit"), rubric, [&](Transaction &t) -> Status {
            auto named = t.get(rubric);
            if (!named)
                return named.error();
            named->levels = { QStringLiteral("Weak"), QStringLiteral("Mixed"), QStringLiteral("Good"),
                QStringLiteral("Strong") };
            return t.save(*named);
        });
    }));
    fillBoth({ 2, 3 }, { 2, 0 });
    const auto spoken = [this](int row, int column) {
        return grid()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, 0), QStringLiteral("Criterion 1, Ana: 2 of 4, Mixed"));
    QCOMPARE(spoken(1, 1), QStringLiteral("Criterion 2, Ben: Not observed"));
    QCOMPARE(spoken(0, 2), QStringLiteral("Criterion 1, Mean: Mean of the ratings: 2.00"));
    QCOMPARE(spoken(2, 0), QStringLiteral("Overall, Ana: Yes"));
    QCOMPARE(spoken(2, 2), QStringLiteral("Overall, Mean"));
    // What a screen reader is told is what the model says; what was written is the description.
    QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(grid())->tableInterface()->cellAt(0, 0);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Criterion 1, Ana: 2 of 4, Mixed"));
    QCOMPARE(cell->text(QAccessible::Description), QStringLiteral("Ana saw it"));
}

void tst_debriefgrid::aSecondSittingSaysSo()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    QVERIFY(m_desk->ask([loop = m_desk->loop](Services &s) {
        return s.commands().run(QStringLiteral("interview.book"), loop.application, [&](Transaction &t) -> Status {
            Interview later = *t.get(loop.interview);
            later.id = InterviewId(randomUuid());
            later.startAt = later.startAt.addDays(1);
            if (auto added = t.add(later, candidateScope(loop.candidate)); !added)
                return added;
            Scorecard card = *t.get(loop.anasCard);
            card.id = ScorecardId(randomUuid());
            card.interviewId = later.id;
            return t.add(card, scorecardScope(card.id));
        });
    }));
    fillBoth({ 3, 4 }, { 3, 1 });
    QStringList heads;
    for (int column = 0; column < 3; ++column)
        heads.append(grid()->model()->headerData(column, Qt::Horizontal).toString());
    heads.sort();
    QCOMPARE(heads, (QStringList{ QStringLiteral("Ana"), QStringLiteral("Ana, 2nd sitting"), QStringLiteral("Ben") }));
    QVERIFY(!label("sittingsLabel")); // her second one is not in: the first counts
}

void tst_debriefgrid::whatOnlyAnEarlierVersionAskedForIsRead()
{
    DebriefRound round;
    round.rubric.levels = { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4") };
    DebriefCard ana;
    ana.authorName = QStringLiteral("Ana");
    ana.visible = true;
    ana.otherVersion = 1;
    ana.levels = 4;
    round.cards.append(ana);
    FormerCriterion former;
    former.criterion.name = QStringLiteral("Estimates");
    former.version = 1;
    Rating rating;
    rating.level = 3;
    rating.evidence = QStringLiteral("Said two days, and why");
    former.ratings.append({ 0, rating });
    round.formerCriteria.append(former);
    const RoundCard card(round, GridOrder::Plan);
    const auto *said = card.findChild<QLabel *>(QStringLiteral("formerCriterionLabel"));
    QVERIFY(said);
    QCOMPARE(said->text(),
        QStringLiteral("Estimates (version 1), not asked for any more:\nAna, 3 of 4: “Said two days, and why”"));
}

void tst_debriefgrid::namesOfCriteriaAreNotCut()
{
    start({ 3, 4 }, { 3, 1 });
    const QHeaderView *header = grid()->verticalHeader();
    for (int row = 0; row < grid()->model()->rowCount(); ++row) {
        const QRect text =
            header->fontMetrics().boundingRect(QRect(0, 0, header->width() - 8, 4000), Qt::TextWordWrap, name(row));
        QVERIFY2(text.width() <= header->width() && text.height() <= grid()->rowHeight(row), qPrintable(name(row)));
    }
}

void tst_debriefgrid::tenInterviewersFitAndKeepTheirNames()
{
    DebriefRound round;
    round.stage.name = QStringLiteral("Onsite");
    round.rubric.levels = { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4") };
    for (const char *name : { "Reads and explains code", "Speaks clearly" }) {
        Criterion criterion;
        criterion.name = QString::fromUtf8(name);
        round.criteria.append(criterion);
        round.summaries.append(RatingSummary{});
    }
    const QStringList people{ QStringLiteral("Ana Ivanova"), QStringLiteral("Adam Igel"), QStringLiteral("Ben Okafor"),
        QStringLiteral("Chioma Eze"), QStringLiteral("Dmitri Volkov"), QStringLiteral("Elena García"),
        QStringLiteral("Farid Haddad"), QStringLiteral("Greta Lindqvist"), QStringLiteral("Hiroshi Tanaka"),
        QStringLiteral("Ines Carvalho") };
    for (const QString &name : people) {
        DebriefCard card;
        card.authorName = name;
        card.authorTitle = QStringLiteral("Engineer");
        card.visible = true;
        card.card.state = ScorecardState::Submitted;
        card.card.overall = Recommendation::StrongYes;
        Rating rating;
        rating.level = 3;
        card.ratings = { rating, rating };
        round.cards.append(card);
    }
    RoundCard card(round, GridOrder::Plan);
    const auto *table = card.findChild<QTableView *>(QStringLiteral("ratingsTable"));
    const auto *heads = static_cast<GridHeader *>(table->horizontalHeader());
    card.resize(780, 500); // what a window of 1280 leaves
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    const int last = int(people.size()) - 1;
    QTRY_VERIFY2(table->columnViewportPosition(last) + table->columnWidth(last) <= table->viewport()->width(),
        qPrintable(QString::number(table->columnViewportPosition(last) + table->columnWidth(last))));
    QCOMPARE(heads->shown(0), QStringLiteral("AIv"));
    QCOMPARE(heads->shown(last), QStringLiteral("IC"));
    for (int i = 0; i <= last; ++i) { // the whole name is a look, or a word, away
        QCOMPARE(table->model()->headerData(i, Qt::Horizontal).toString(), people.at(i));
        QVERIFY(
            table->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().startsWith(people.at(i) + u'\n'));
        QVERIFY(heads->sectionSizeHint(i) <= table->columnWidth(i));
    }
    QVERIFY(table->model()->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Adam Igel")));
    m_desk->shoot(card, QStringLiteral("ten-interviewers"));
    // With room, names stand in whole again.
    card.resize(1600, 500);
    QTRY_COMPARE(heads->shown(0), QStringLiteral("Ana\nIvanova"));
    card.resize(2400, 500);
    QTRY_COMPARE(heads->shown(0), QStringLiteral("Ana Ivanova"));
}

void tst_debriefgrid::initialsTellPeopleApart()
{
    QCOMPARE(initialsOf({ QStringLiteral("Ana Ivanova"), QStringLiteral("Adam Igel"), QStringLiteral("Bo"),
                 QStringLiteral("Ana Ivanova"), QStringLiteral("Jean-Luc Picard"), QStringLiteral("?") }),
        (QStringList{ QStringLiteral("AIv"), QStringLiteral("AIg"), QStringLiteral("Bo"), QStringLiteral("AIv2"),
            QStringLiteral("JP"), QStringLiteral("?") }));
}

QTEST_MAIN(tst_debriefgrid)
#include "tst_debriefgrid.moc"
