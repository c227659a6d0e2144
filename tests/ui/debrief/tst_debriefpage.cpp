// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/debrief/debrieflistmodel.h"
#include "support/accessible.h"
#include "support/debriefdesk.h"
#include "ui/debrief/agreementcard.h"
#include "ui/debrief/comparedialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyleOptionViewItem>
#include <QTableView>

using namespace shortlist;

class tst_debriefpage : public QObject, private test::DebriefDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { makeDesk(); }
    void cleanup() { clear(); }

    void theGridShowsLevelsMeansAndCoverage();
    void whoStillOwesACardSeesLocks();
    void agreementIsReadWithItsInterval();
    void candidatesStandSideBySide();
    void aNameTypedInTheListIsNoKeyOfTheSheet();
    void evidenceIsOneKeyFromAComparedCell();
    void everythingThatTakesTheKeyboardHasAName();
    void whatCannotBeDoneSaysWhy();
    void theListSaysWhatBecameOfIt();
    void tabGoesFromTheListThroughTheSheet();
    void theLettersOfTheGridWorkInTheListToo();
    void aMessageGoesWithTheCandidateItIsAbout();
    void theKeyboardOnTheListChoosesNobody();
    void whoIsReadyToDecideOn();
    void evidenceComesIntoSightAtOnce();
    void anotherCandidateIsReadFromTheTop();

    void aChosenMeanIsReadWithoutTheKeyboardToo();

private:
    QImage picture(int row, int column) const;
    QScrollArea *sheetArea();
    void addDan();
    void decline();
};

void tst_debriefpage::initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }

/// Another candidate of the same job, with a card of Ana's as hers on Cora is.
void tst_debriefpage::addDan()
{
    QVERIFY(m_desk->ask([loop = m_desk->loop](Services &s) {
        Candidate candidate;
        candidate.id = CandidateId(randomUuid());
        candidate.name = QStringLiteral("Dan Candidate");
        candidate.createdAt = s.context.clock.nowUtc();
        Application application = *s.context.workspace.get(loop.application);
        application.id = ApplicationId(randomUuid());
        application.candidateId = candidate.id;
        Scorecard card = *s.context.workspace.get(loop.anasCard);
        card.id = ScorecardId(randomUuid());
        card.applicationId = application.id;
        return s.commands().run(QStringLiteral("application.add"), application.id, [&](Transaction &t) -> Status {
            for (const Status &step : { t.add(candidate, candidateScope(candidate.id)),
                     t.add(application, candidateScope(candidate.id)), t.add(card, scorecardScope(card.id)) }) {
                if (!step)
                    return step;
            }
            return done();
        });
    }));
}

void tst_debriefpage::theGridShowsLevelsMeansAndCoverage()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    QCOMPARE(cell(0, 0), QStringLiteral("4"));
    QCOMPARE(cell(0, 1), QStringLiteral("2"));
    QCOMPARE(cell(0, 2), QStringLiteral("3.00"));
    QCOMPARE(cell(1, 2), QStringLiteral("3.00"));
    QCOMPARE(cell(1, 3), QStringLiteral("1/2"));
    QCOMPARE(words(1, 3), QStringLiteral("Rated on 1 of 2 scorecards; on the others it was not observed."));
    QCOMPARE(words(0, 3), QStringLiteral("Rated on 2 scorecard(s): on all that have the criterion.")); // no others
    QCOMPARE(words(1, 1), QStringLiteral("Not observed: Ben saw it"));
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("gridLegend"))->text().contains(QStringLiteral("n/o")));
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("agreementSentences"))->text(),
        QStringLiteral("Of 1 pair(s) of ratings of one criterion 0 have the same level (0 %)."));
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("agreementMissing"))
                ->text()
                .startsWith(QStringLiteral("Too few to say: it takes 5 criteria")));
    m_desk->shoot(*m_page, QStringLiteral("debrief"));
    applyTheme(*qApp, ThemeSetting::Dark, Density::Comfortable);
    m_desk->shoot(*m_page, QStringLiteral("debrief-dark"));
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
}

void tst_debriefpage::whoStillOwesACardSeesLocks()
{
    QVERIFY(m_desk->open(m_desk->loop.ana));
    const auto submitted = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        if (auto filled = test::fillCard(s, loop, loop.anasCard, { 4, 3 }); !filled)
            return filled;
        return s.scorecards.submit(loop.anasCard);
    });
    QVERIFY(submitted);
    start(m_desk->loop.ben);
    QCOMPARE(cell(0, 0), QString());
    const QStringList cards{ words(0, 0), words(0, 1) };
    QVERIFY(cards.contains(QStringLiteral(
        "Hidden until you have submitted your own scorecard or, if you have none here, until all are in.")));
    QVERIFY(cards.contains(QStringLiteral("Not submitted yet.")));
    // What is awaited does not look like what is hidden.
    QVERIFY(picture(0, 0) != picture(0, 1));
    QCOMPARE(cell(0, 3), QStringLiteral("0/0"));
    QVERIFY(words(0, 3).startsWith(QStringLiteral("No scorecard that you may see")));
    QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("agreementCard")));
}

void tst_debriefpage::agreementIsReadWithItsInterval()
{
    RatingTable table{ 4, {} };
    for (const auto &[ana, ben] : { std::pair{ 1, 1 }, { 2, 2 }, { 3, 4 }, { 4, 4 }, { 2, 3 }, { 3, 3 } })
        table.units.append({ ana, ben });
    const std::unique_ptr<QWidget> card(makeAgreementCard(QStringLiteral("Technical"), agreementOf(table)));
    QCOMPARE(card->accessibleName(), QStringLiteral("Agreement: Technical"));
    const auto *alpha = card->findChild<QLabel *>(QStringLiteral("alpha.ordinal"));
    QVERIFY(alpha && alpha->text().contains(QStringLiteral(", between ")));
    QCOMPARE(alpha->accessibleName(), QStringLiteral("Krippendorff's alpha, ordinal: ") + alpha->text());
    QVERIFY(card->findChild<QLabel *>(QStringLiteral("icc.absolute")));
    // Each line can be reached by Tab, the values too.
    for (const char *key : { "alpha.ordinal", "icc.absolute", "agreementSentences", "agreementCaption" })
        QVERIFY2(card->findChild<QLabel *>(QLatin1String(key))->focusPolicy() & Qt::TabFocus, key);
    QVERIFY(!card->findChild<QLabel *>(QStringLiteral("agreementMissing")));
}

void tst_debriefpage::candidatesStandSideBySide()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    addDan();
    start(m_desk->loop.recruiter);
    action("compareAction")->trigger();
    QTRY_VERIFY(m_page->findChild<CompareDialog *>());
    auto *dialog = m_page->findChild<CompareDialog *>();
    QVERIFY(dialog->width() <= 1280 && dialog->height() <= 800);
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("comparedList"));
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(shortlist::testing::unnamedFocusable(dialog).join(u','), QString());
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("comparisonTable"));
    QCOMPARE(table->model()->rowCount(), 0); // one alone is no comparison
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Checked);
    QTRY_COMPARE(table->model()->columnCount(), 2);
    QCOMPARE(table->model()->rowCount(), 6); // cards, the interview, two criteria, must-haves, total
    QStringList cells;
    for (int column = 0; column < 2; ++column)
        cells.append(table->model()->index(2, column).data(Qt::AccessibleTextRole).toString());
    QVERIFY2(cells.join(u'\n').contains(
                 QStringLiteral("Cora Candidate, Criterion 1: mean 3.00, rated on 2 of 2 scorecards")),
        qPrintable(cells.join(u'\n')));
    QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    // Nor is there anything beyond the edge once rows do not fit, and the scroll bar takes some of the width.
    dialog->resize(850, 240);
    QTRY_VERIFY(table->verticalScrollBar()->isVisible());
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    dialog->resize(1200, 660);
    // What the brackets mean is said whatever else there is to remark.
    const auto *remarks = dialog->findChild<QLabel *>(QStringLiteral("comparisonRemarks"));
    QVERIFY(remarks->text().contains(QStringLiteral("In brackets: ")));
    QVERIFY(m_desk->ask([loop = m_desk->loop](Services &s) {
        return s.commands().run(QStringLiteral("application.move"), loop.application, [&loop](Transaction &t) {
            auto application = t.get(loop.application);
            application->openingId = loop.opening; // Dan's is none yet
            return t.save(*application);
        });
    }));
    list->item(0)->setCheckState(Qt::Unchecked);
    list->item(0)->setCheckState(Qt::Checked);
    QTRY_VERIFY2(remarks->text().contains(QStringLiteral("No opening is chosen yet for Dan Candidate.")),
        qPrintable(remarks->text()));
    QVERIFY2(!remarks->text().contains(QStringLiteral("different openings")), qPrintable(remarks->text()));
    QVERIFY2(remarks->text().contains(QStringLiteral("In brackets: ")), qPrintable(remarks->text()));
    m_desk->shoot(*dialog, QStringLiteral("compare"));
}

void tst_debriefpage::aNameTypedInTheListIsNoKeyOfTheSheet()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    QVERIFY(list);
    list->setFocus();
    const auto *order = m_page->findChild<QComboBox *>(QStringLiteral("orderCombo"));
    QTRY_VERIFY(order);
    const int before = order->currentIndex();
    QTest::keyClicks(list, QStringLiteral("Co")); // of Cora: the second letter is the key of the order
    QCOMPARE(order->currentIndex(), before);
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClick(list, Qt::Key_O);
    QCOMPARE(order->currentIndex(), 1 - before);
}

void tst_debriefpage::evidenceIsOneKeyFromAComparedCell()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    addDan();
    start(m_desk->loop.recruiter);
    action("compareAction")->trigger();
    QTRY_VERIFY(m_page->findChild<CompareDialog *>());
    auto *dialog = m_page->findChild<CompareDialog *>();
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("comparedList"));
    QTRY_COMPARE(list->count(), 2);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Checked);
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("comparisonTable"));
    QTRY_COMPARE(table->model()->rowCount(), 6);
    const int cora =
        table->model()->headerData(0, Qt::Horizontal).toString() == QLatin1String("Cora Candidate") ? 0 : 1;
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, cora));
    auto *evidence = dialog->findChild<QPlainTextEdit *>(QStringLiteral("comparedEvidence"));
    QVERIFY2(evidence->toPlainText().contains(QStringLiteral("Ana, 4 of ")), qPrintable(evidence->toPlainText()));
    QVERIFY(evidence->toPlainText().contains(QStringLiteral("“Ana saw it”")));
    QVERIFY(evidence->toPlainText().contains(QStringLiteral("“Ben saw it”")));
    QTest::keyClick(table, Qt::Key_E);
    QVERIFY(evidence->hasFocus());
    QTest::keyClick(evidence, Qt::Key_Escape);
    QVERIFY(table->hasFocus() && dialog->isVisible());
    // Dan has nothing yet, and that is said.
    table->setCurrentIndex(table->model()->index(2, 1 - cora));
    QVERIFY2(evidence->toPlainText().startsWith(QStringLiteral("Dan Candidate")), qPrintable(evidence->toPlainText()));
    QVERIFY(!evidence->toPlainText().contains(QStringLiteral("saw it")));
}

void tst_debriefpage::everythingThatTakesTheKeyboardHasAName()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    QCOMPARE(shortlist::testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

void tst_debriefpage::whatCannotBeDoneSaysWhy()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    start(m_desk->loop.ben); // owes a card
    for (const char *name : { "decideAction", "openDebriefAction" }) {
        QTRY_VERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(action(name)->toolTip().contains(QStringLiteral("You still owe a scorecard")),
            qPrintable(action(name)->toolTip()));
        QVERIFY(action(name)->statusTip().contains(QStringLiteral("You still owe a scorecard")));
    }
    QVERIFY(action("planDebriefAction")->isEnabled());
    m_page.reset();
    submitBoth();
    start(m_desk->loop.recruiter);
    QVERIFY(action("decideAction")->isEnabled());
    QVERIFY(!action("decideAction")->toolTip().contains(QStringLiteral("owe")));
    QVERIFY(action("decideAction")->statusTip().isEmpty());
    decline();
    for (const char *name : { "decideAction", "planDebriefAction", "openDebriefAction" }) {
        QTRY_VERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(action(name)->toolTip().contains(QStringLiteral("has ended")), qPrintable(action(name)->toolTip()));
    }
}

void tst_debriefpage::decline()
{
    const auto declined = m_desk->ask([loop = m_desk->loop](Services &s) {
        DecisionRequest request;
        request.application = loop.application;
        request.stage = loop.interviewStage;
        request.outcome = Outcome::Decline;
        request.reasons = QStringLiteral("Too little of what we need");
        const auto reasons = s.settings.endReasons();
        request.endReason = reasons ? reasons->first().id : EndReasonId();
        return s.debriefs.decide(request);
    });
    QVERIFY2(declined, declined ? "" : qPrintable(declined.error().text()));
}

void tst_debriefpage::theListSaysWhatBecameOfIt()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    action("openDebriefAction")->trigger();
    auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    const auto said = [list](int role) { return list->model()->index(0, 0).data(role).toString(); };
    QTRY_COMPARE(said(DebriefListModel::DebriefRole), QStringLiteral("Open"));
    QCOMPARE(said(DebriefListModel::EndRole), QString());
    decline();
    QTRY_COMPARE(said(DebriefListModel::EndRole), QStringLiteral("Declined"));
    QCOMPARE(said(DebriefListModel::DebriefRole), QStringLiteral("Closed"));
    QVERIFY2(said(Qt::ToolTipRole).endsWith(QStringLiteral("<br>Debrief: Closed<br>Declined")),
        qPrintable(said(Qt::ToolTipRole)));
    QVERIFY(said(Qt::AccessibleTextRole).endsWith(QStringLiteral("debrief: Closed, Declined")));
    const auto head = [this] { return m_page->findChild<QLabel *>(QStringLiteral("meetingHead")); };
    QTRY_VERIFY(head() && head()->text().contains(QStringLiteral("Decided: Decline")));
    QVERIFY2(head()->text().startsWith(QStringLiteral("Closed ")), qPrintable(head()->text()));
    auto *states = m_page->findChild<QComboBox *>(QStringLiteral("debriefStateCombo"));
    for (const auto &[word, rows] : { std::pair("open", 0), std::pair("closed", 1), std::pair("declined", 1),
             std::pair("hired", 0), std::pair("on_hold", 0) }) {
        states->setCurrentIndex(states->findData(QLatin1String(word)));
        QVERIFY2(states->currentData().toString() == QLatin1String(word), word);
        QCOMPARE(list->model()->rowCount(), rows);
    }
}

void tst_debriefpage::tabGoesFromTheListThroughTheSheet()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    auto *toolbar = new QPushButton(QStringLiteral("Toolbar"), m_page.get()); // as the window's, made before the sheet
    toolbar->setObjectName(QStringLiteral("toolbar"));
    toolbar->show();
    action("openDebriefAction")->trigger(); // the sheet is made anew, with more to walk through
    QTRY_VERIFY(m_page->findChild<QWidget *>(QStringLiteral("debriefNotesEdit")));
    m_page->findChild<QListView *>(QStringLiteral("debriefList"))->setFocus();
    QStringList walked;
    for (int i = 0; i < 20 && !walked.contains(QStringLiteral("ratingsTable")); ++i) {
        walked.append(press(Qt::Key_Tab));
    }
    QCOMPARE(walked.first(), QStringLiteral("speakersList"));
    QVERIFY2(walked.indexOf(QStringLiteral("speakersList")) < walked.indexOf(QStringLiteral("debriefNotesEdit")),
        qPrintable(walked.join(u' ')));
    QVERIFY2(walked.indexOf(QStringLiteral("debriefNotesEdit")) < walked.indexOf(QStringLiteral("orderCombo")),
        qPrintable(walked.join(u' ')));
    QCOMPARE(walked.last(), QStringLiteral("ratingsTable"));
    QVERIFY2(!walked.contains(QStringLiteral("toolbar")), qPrintable(walked.join(u' ')));
    QString back;
    for (int i = 0; i < walked.size(); ++i)
        back = press(Qt::Key_Backtab);
    QCOMPARE(back, QStringLiteral("debriefList"));
}

void tst_debriefpage::theLettersOfTheGridWorkInTheListToo()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    list->setFocus();
    auto *order = m_page->findChild<QComboBox *>(QStringLiteral("orderCombo"));
    const int before = order->currentIndex();
    QTest::keyClick(list, Qt::Key_O);
    QCOMPARE(order->currentIndex(), 1 - before);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_E);
    QVERIFY(grid()->hasFocus());
    QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("evidencePane"))->isVisible());
    QTest::keyClick(grid(), Qt::Key_O);
    QCOMPARE(order->currentIndex(), before);
}

void tst_debriefpage::aMessageGoesWithTheCandidateItIsAbout()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    addDan();
    start(m_desk->loop.recruiter);
    auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    auto *bar = m_page->findChild<MessageBar *>();
    bar->showMessage(MessageBar::Kind::Success, QStringLiteral("The decision pack is in a.pdf."));
    QVERIFY(bar->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(!bar->isVisible());
    bar->showMessage(MessageBar::Kind::Success, QStringLiteral("The decision pack is in a.pdf."));
    m_page->personChanged();
    QVERIFY(!bar->isVisible());
}

void tst_debriefpage::whoIsReadyToDecideOn()
{
    DebriefRow row;
    row.candidateName = QStringLiteral("Cora");
    row.applicationState = QStringLiteral("active");
    row.cardsIn = 2;
    row.cardsNeeded = 2;
    const auto ready = [](const DebriefRow &one) {
        DebriefListModel model;
        model.setRows({ one });
        return model.ready();
    };
    QCOMPARE(ready(row), 1);
    DebriefRow other = row;
    other.decided = true;
    QCOMPARE(ready(other), 0);
    other = row;
    other.wentOn = true;
    QCOMPARE(ready(other), 0);
    other = row;
    other.thirdAwaited = true;
    QCOMPARE(ready(other), 0);
    DebriefListModel model;
    model.setRows({ other });
    QVERIFY(
        model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("a third grader is awaited")));
}

// Looking at ratings is recorded: a list that only gets the keyboard shows nobody's.
void tst_debriefpage::theKeyboardOnTheListChoosesNobody()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    addDan();
    QVERIFY(m_desk->sit(m_desk->loop.recruiter));
    m_page = std::make_unique<DebriefPage>(m_desk->context());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusMain(); // as when one goes there: the list is not there yet
    m_page->activate();
    auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    QTRY_VERIFY(list->hasFocus());
    const auto *stack = m_page->findChild<QStackedWidget *>();
    QTest::qWait(300);
    QCOMPARE(stack->currentIndex(), 2);
    QVERIFY(!list->selectionModel()->hasSelection());
    // The first arrow begins with the first.
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(stack->currentIndex(), 1);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
}

/// What a cell looks like, without what is around it.
QImage tst_debriefpage::picture(int row, int column) const
{
    auto *table = m_page->findChild<QTableView *>(QStringLiteral("ratingsTable"));
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 80, 32);
    option.palette = table->palette();
    option.font = table->font();
    option.fontMetrics = table->fontMetrics();
    option.state = QStyle::State_Enabled | QStyle::State_Selected; // not active: the keyboard is elsewhere
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(table->palette().color(QPalette::Base));
    QPainter painter(&image);
    table->itemDelegate()->paint(&painter, option, table->model()->index(row, column));
    return image;
}

void tst_debriefpage::aChosenMeanIsReadWithoutTheKeyboardToo()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    const QImage mean = picture(0, 2);
    const QRgb back = mean.pixel(2, 2);
    int most = 0;
    for (int y = 0; y < mean.height(); ++y) {
        for (int x = 0; x < mean.width(); ++x)
            most = std::max(most, std::abs(qGray(mean.pixel(x, y)) - qGray(back)));
    }
    QVERIFY2(most > 120, qPrintable(QString::number(most)));
}

QScrollArea *tst_debriefpage::sheetArea()
{
    for (QWidget *above = grid(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area;
    }
    return nullptr;
}

// One key away, also where the window is so low that the evidence is below its edge.
void tst_debriefpage::evidenceComesIntoSightAtOnce()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    QScrollArea *area = sheetArea();
    QVERIFY(area);
    // The grid's lower edge at that of what is seen.
    const int below = grid()->mapTo(area->widget(), QPoint(0, grid()->height())).y();
    m_page->resize(m_page->width(), m_page->height() - area->viewport()->height() + below);
    QTRY_COMPARE(area->viewport()->height(), below);
    QCOMPARE(area->verticalScrollBar()->value(), 0);
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(0, 0));
    QTest::keyClick(grid(), Qt::Key_E);
    const auto *pane = m_page->findChild<QWidget *>(QStringLiteral("evidencePane"));
    const auto inSight = [&] {
        return pane->isVisible()
            && area->viewport()->rect().contains(QRect(pane->mapTo(area->viewport(), QPoint()), pane->size()));
    };
    QCoreApplication::processEvents(); // the sheet is laid out anew, since the pane takes room
    QTRY_VERIFY(inSight());
}

void tst_debriefpage::anotherCandidateIsReadFromTheTop()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    addDan();
    start(m_desk->loop.recruiter);
    m_page->resize(m_page->width(), 420);
    QScrollBar *bar = sheetArea()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    // The same one again stays where it was read.
    m_page->activate();
    QTest::qWait(100);
    QVERIFY(bar->value() > 0);
    auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    const QUuid before = m_page->shownEntity();
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(m_page->shownEntity() != before);
    QTRY_COMPARE(bar->value(), 0);
}

QTEST_MAIN(tst_debriefpage)
#include "tst_debriefpage.moc"
