// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/debrief/debrieflistmodel.h"
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/debrief/agreementcard.h"
#include "ui/debrief/comparedialog.h"
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/decisiondialog.h"
#include "ui/offers/offerdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include <cstdlib>

using namespace shortlist;

class tst_debriefpage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theGridShowsLevelsMeansAndCoverage();
    void whoStillOwesACardSeesLocks();
    void agreementIsReadWithItsInterval();
    void fromDecisionToHired();
    void aDecisionRestsOnEvidenceAndKeepsDissent();
    void candidatesStandSideBySide();
    void fromTheLastStageNobodyAdvances();
    void aDecisionWithoutReasonsIsRefusedInTheDialog();
    void everythingThatTakesTheKeyboardHasAName();
    void whatCannotBeDoneSaysWhy();
    void theListSaysWhatBecameOfIt();
    void tabGoesFromTheListThroughTheSheet();
    void theLettersOfTheGridWorkInTheListToo();
    void theDecisionIsWalkedAsItIsRead();
    void aDecisionOnTenCardsFitsASmallScreen();
    void aMessageGoesWithTheCandidateItIsAbout();

private:
    void submitBoth();
    void addDan();
    void decline();
    /// Presses a key where the keyboard is and says where it is then.
    static QString press(Qt::Key key)
    {
        if (QApplication::focusWidget())
            QTest::keyClick(QApplication::focusWidget(), key);
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QStringLiteral("nowhere");
    }
    void start(const PersonId &person);
    QAction *action(const char *name) { return m_page->findChild<QAction *>(QLatin1String(name)); }
    QTableView *grid() { return m_page->findChild<QTableView *>(QStringLiteral("ratingsTable")); }
    QString cell(int row, int column) { return grid()->model()->index(row, column).data().toString(); }
    QString words(int row, int column) { return grid()->model()->index(row, column).data(Qt::ToolTipRole).toString(); }
    Result<Application> application()
    {
        return m_desk->ask([id = m_desk->loop.application](Services &s) { return s.context.workspace.get(id); });
    }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<DebriefPage> m_page;
};

void tst_debriefpage::initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }

void tst_debriefpage::init() { m_desk = std::make_unique<test::PageDesk>(); }

void tst_debriefpage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_debriefpage::submitBoth()
{
    const auto submitted = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        const PersonId before = s.session().person;
        for (const auto &[author, card, levels] : { std::tuple(loop.ana, loop.anasCard, QList<int>{ 4, 3 }),
                 std::tuple(loop.ben, loop.bensCard, QList<int>{ 2, 0 }) }) {
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
        s.session().person = before;
        return done();
    });
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().text()));
}

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

void tst_debriefpage::start(const PersonId &person)
{
    QVERIFY(m_desk->sit(person));
    m_page = std::make_unique<DebriefPage>(m_desk->context());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    // Nothing is on show that nobody asked for: looking is recorded.
    auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
    QVERIFY(!list->currentIndex().isValid());
    QVERIFY(m_page->shownEntity().isNull());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(grid());
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
    QVERIFY(!card->findChild<QLabel *>(QStringLiteral("agreementMissing")));
}

void tst_debriefpage::fromDecisionToHired()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    action("decideAction")->trigger();
    QTRY_VERIFY(m_page->findChild<DecisionDialog *>());
    auto *decision = m_page->findChild<DecisionDialog *>();
    QCOMPARE(shortlist::testing::unnamedFocusable(decision).join(u','), QString());
    decision->setOutcome(Outcome::Hire);
    m_desk->shoot(*decision, QStringLiteral("decision"));
    QTest::keyClicks(decision->findChild<QPlainTextEdit *>(QStringLiteral("reasonsEdit")),
        QStringLiteral("Both saw clear reasoning"));
    QTest::mouseClick(decision->findChild<QPushButton *>(QStringLiteral("decideButton")), Qt::LeftButton);
    QTRY_COMPARE(application()->stageId, m_desk->loop.offerStage);
    QTRY_VERIFY(action("draftOfferAction")->isEnabled());
    action("draftOfferAction")->trigger();
    QTRY_VERIFY(m_page->findChild<OfferDialog *>());
    auto *offer = m_page->findChild<OfferDialog *>();
    QCOMPARE(shortlist::testing::unnamedFocusable(offer).join(u','), QString());
    QTRY_VERIFY(offer->isVisible());
    const auto *form = offer->findChild<QFormLayout *>();
    int right = 0;
    for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
        if (!label || !field->widget())
            continue;
        if (field->geometry().height() <= label->geometry().height())
            QVERIFY(std::abs(label->geometry().center().y() - field->geometry().center().y()) <= 1);
        QVERIFY(right == 0 || right == field->geometry().right());
        right = field->geometry().right();
    }
    offer->findChild<QDoubleSpinBox *>(QStringLiteral("salarySpin"))->setValue(65000);
    offer->findChild<QComboBox *>(QStringLiteral("currencyCombo"))->setCurrentText(QStringLiteral("EUR"));
    m_desk->shoot(*offer, QStringLiteral("offer"));
    offer->accept();
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("sendOfferButton")));
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("sendOfferButton")), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("acceptOfferButton")));
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("acceptOfferButton")), Qt::LeftButton);
    QTRY_COMPARE(application()->state, ApplicationState::Hired);
}

void tst_debriefpage::aDecisionRestsOnEvidenceAndKeepsDissent()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    action("decideAction")->trigger();
    QTRY_VERIFY(m_page->findChild<DecisionDialog *>());
    auto *dialog = m_page->findChild<DecisionDialog *>();
    QVERIFY(dialog->width() <= 1280 && dialog->height() <= 800);
    const auto advice = [dialog] { return dialog->findChild<QLabel *>(QStringLiteral("adviceLabel"))->text(); };
    QVERIFY2(advice().contains(QStringLiteral("nobody strongly")), qPrintable(advice()));
    QVERIFY2(advice().contains(QStringLiteral("rests on no criterion")), qPrintable(advice()));
    // Whoever goes by Tab comes to it, and hears it.
    auto *told = dialog->findChild<QLabel *>(QStringLiteral("adviceLabel"));
    QVERIFY(told->focusPolicy() & Qt::TabFocus);
    QVERIFY(told->accessibleName().contains(QStringLiteral("rests on no criterion")));
    auto *quotations = dialog->findChild<QListWidget *>(QStringLiteral("quotationsList"));
    QVERIFY(quotations->count() > 0);
    QVERIFY(quotations->item(0)->text().contains(QStringLiteral("Ana saw it")));
    quotations->item(0)->setCheckState(Qt::Checked);
    QVERIFY2(!advice().contains(QStringLiteral("rests on no criterion")), qPrintable(advice()));
    auto *dissents = dialog->findChild<QTableWidget *>(QStringLiteral("dissentsTable"));
    int bens = -1;
    for (int row = 0; row < dissents->rowCount(); ++row)
        bens = dissents->item(row, 0)->text() == QLatin1String("Ben") ? row : bens;
    QVERIFY(bens >= 0);
    dissents->item(bens, 0)->setCheckState(Qt::Checked);
    dialog->setOutcome(Outcome::Hire);
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonsEdit"))->setPlainText(QStringLiteral("Clear reasoning"));
    dialog->accept();
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("problemLabel"));
    QTRY_VERIFY(problem->text().contains(QStringLiteral("without a reason")));
    dissents->item(bens, 1)->setText(QStringLiteral("Never tested the edge"));
    m_desk->shoot(*dialog, QStringLiteral("decision-evidence"));
    dialog->accept();
    QTRY_COMPARE(application()->stageId, m_desk->loop.offerStage);
    const auto decisions = m_desk->ask([](Services &s) { return s.context.workspace.all<Decision>(); });
    QCOMPARE(decisions->first().quotations.size(), 1);
    QCOMPARE(decisions->first().dissents.first().reason, QStringLiteral("Never tested the edge"));
    QCOMPARE(decisions->first().deciderId, m_desk->loop.recruiter);
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
    m_desk->shoot(*dialog, QStringLiteral("compare"));
}

void tst_debriefpage::fromTheLastStageNobodyAdvances()
{
    DebriefView view;
    for (int i = 0; i < 2; ++i) {
        Stage stage;
        stage.id = StageId(randomUuid());
        stage.position = i;
        view.stages.append(stage);
    }
    const auto outcomes = [&view](int at) {
        view.application.stageId = view.stages.at(at).id;
        const DecisionDialog dialog(view, {});
        QList<Outcome> offered;
        const auto *combo = dialog.findChild<QComboBox *>(QStringLiteral("outcomeCombo"));
        for (int i = 0; i < combo->count(); ++i)
            offered.append(Outcome(combo->itemData(i).toInt()));
        return offered;
    };
    QVERIFY(outcomes(0).contains(Outcome::Advance));
    QVERIFY(!outcomes(1).contains(Outcome::Advance));
    QVERIFY(outcomes(1).contains(Outcome::Decline));
}

void tst_debriefpage::aDecisionWithoutReasonsIsRefusedInTheDialog()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    action("decideAction")->trigger();
    QTRY_VERIFY(m_page->findChild<DecisionDialog *>());
    auto *decision = m_page->findChild<DecisionDialog *>();
    decision->accept();
    QTRY_VERIFY(!decision->findChild<QLabel *>(QStringLiteral("problemLabel"))->text().isEmpty());
    QVERIFY(decision->isVisible());
    QCOMPARE(application()->stageId, m_desk->loop.interviewStage);
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

void tst_debriefpage::theDecisionIsWalkedAsItIsRead()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    action("decideAction")->trigger();
    QTRY_VERIFY(m_page->findChild<DecisionDialog *>());
    auto *dialog = m_page->findChild<DecisionDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("dissentEdit"))); // one place to disagree in
    dialog->findChild<QComboBox *>(QStringLiteral("outcomeCombo"))->setFocus();
    QStringList walked{ QStringLiteral("outcomeCombo") };
    for (int i = 0; i < 7; ++i) {
        walked.append(press(Qt::Key_Tab));
    }
    QCOMPARE(walked,
        (QStringList{ QStringLiteral("outcomeCombo"), QStringLiteral("stageCombo"), QStringLiteral("deciderCombo"),
            QStringLiteral("reasonsEdit"), QStringLiteral("criteriaList"), QStringLiteral("adviceLabel"),
            QStringLiteral("quotationsList"), QStringLiteral("dissentsTable") }));
}

/// Ten interviewers with long names and eight criteria on one round, everything said and nothing strong.
static DebriefView tenCards(QList<Person> &people)
{
    DebriefView view;
    Stage stage;
    stage.id = view.application.stageId = StageId(randomUuid());
    stage.name = QStringLiteral("Technical interview");
    Stage offer;
    offer.id = StageId(randomUuid());
    offer.name = QStringLiteral("Offer");
    offer.kind = StageKind::Offer;
    view.stages = { stage, offer };
    view.candidate.name = QStringLiteral("Konstantinos Papadimitropoulos-Andersson");
    DebriefRound round;
    round.stage = stage;
    round.rubric.levels = { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4") };
    for (int j = 0; j < 8; ++j) {
        Criterion criterion;
        criterion.id = CriterionId(randomUuid());
        criterion.name = QStringLiteral("Correctness of what is built under pressure %1").arg(j);
        criterion.mustHave = j < 4;
        round.criteria.append(criterion);
        view.question.weakMustHaves.append(criterion.name);
    }
    for (int i = 0; i < 10; ++i) {
        Person person;
        person.id = PersonId(randomUuid());
        person.name = QStringLiteral("Maximiliane Schwarzenberger-Lindgren %1").arg(i);
        people.append(person);
        DebriefCard card;
        card.card.id = ScorecardId(randomUuid());
        card.card.authorId = person.id;
        card.authorName = person.name;
        card.visible = true;
        for (const Criterion &criterion : std::as_const(round.criteria)) {
            Rating rating;
            rating.criterionId = criterion.id;
            rating.level = 2;
            rating.evidence = QStringLiteral("Said what the query does and why it is slow, then measured it twice.");
            card.ratings.append(rating);
        }
        round.cards.append(card);
        view.question.votes.append({ person.name, i % 2 ? Recommendation::No : Recommendation::Yes });
    }
    round.summaries = QList<RatingSummary>(8);
    view.rounds = { round };
    view.question.cardsNeeded = 10;
    return view;
}

void tst_debriefpage::aDecisionOnTenCardsFitsASmallScreen()
{
    QList<Person> people;
    const DebriefView view = tenCards(people);
    DecisionDialog dialog(view, {}, people);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY2(dialog.width() <= 1280 && dialog.height() <= 760,
        qPrintable(QStringLiteral("%1x%2").arg(dialog.width()).arg(dialog.height())));
    dialog.setOutcome(Outcome::Hold);
    QApplication::processEvents();
    QVERIFY(dialog.minimumSizeHint().height() <= 760);
    const auto *dissents = dialog.findChild<QTableWidget *>(QStringLiteral("dissentsTable"));
    QVERIFY(dissents->columnWidth(0) >= dissents->fontMetrics().horizontalAdvance(people.first().name));
    QVERIFY(dissents->columnWidth(1) >= 150);
    for (const char *name : { "reasonsEdit", "criteriaList", "quotationsList", "dissentsTable" }) {
        const auto *part = dialog.findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(part->height() >= 3 * part->fontMetrics().lineSpacing(), name);
    }
    if (m_desk)
        m_desk->shoot(dialog, QStringLiteral("decision-ten"));
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

QTEST_MAIN(tst_debriefpage)
#include "tst_debriefpage.moc"
