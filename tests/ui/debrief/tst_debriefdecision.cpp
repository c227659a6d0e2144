// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding on the debrief page: the dialog, what a decision rests on, and what it carries out.
#include "support/accessible.h"
#include "support/debriefdesk.h"
#include "ui/debrief/decisiondialog.h"
#include "ui/offers/offerdialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>

#include <cstdlib>

using namespace shortlist;

class tst_debriefdecision : public QObject, private test::DebriefDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { makeDesk(); }
    void cleanup() { clear(); }

    void fromDecisionToHired();
    void aDecisionRestsOnEvidenceAndKeepsDissent();
    void whoseWordsAreTypedIsTicked();
    void fromTheLastStageNobodyAdvances();
    void aDecisionWithoutReasonsIsRefusedInTheDialog();
    void decliningAsksAboutAnInterviewThatBeginsSoon();
    void theDecisionIsWalkedAsItIsRead();
    void enterInItsListsDecidesNothing();
    void aDecisionOnTenCardsFitsASmallScreen();
};

void tst_debriefdecision::fromDecisionToHired()
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

void tst_debriefdecision::aDecisionRestsOnEvidenceAndKeepsDissent()
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
    QTRY_VERIFY(told->isVisible() && quotations->y() > 0);
    const int before = quotations->mapTo(dialog, QPoint()).y();
    quotations->item(0)->setCheckState(Qt::Checked);
    QTest::qWait(0);
    QCOMPARE(quotations->mapTo(dialog, QPoint()).y(), before); // what is ticked next is where it was
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
    auto *problem = dialog->findChild<MessageBar *>(QStringLiteral("problems"));
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

void tst_debriefdecision::whoseWordsAreTypedIsTicked()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    action("decideAction")->trigger();
    QTRY_VERIFY(m_page->findChild<DecisionDialog *>());
    auto *dialog = m_page->findChild<DecisionDialog *>();
    auto *dissents = dialog->findChild<QTableWidget *>(QStringLiteral("dissentsTable"));
    int row = 0;
    while (dissents->isRowHidden(row))
        ++row;
    dissents->item(row, 1)->setText(QStringLiteral("  "));
    QCOMPARE(dissents->item(row, 0)->checkState(), Qt::Unchecked);
    dissents->item(row, 1)->setText(QStringLiteral("Too slow"));
    QCOMPARE(dissents->item(row, 0)->checkState(), Qt::Checked);
    // What is seen is what is kept: without the tick they do not disagree.
    dissents->item(row, 0)->setCheckState(Qt::Unchecked);
    dialog->setOutcome(Outcome::Hire);
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonsEdit"))->setPlainText(QStringLiteral("Clear reasoning"));
    dialog->accept();
    QTRY_COMPARE(application()->stageId, m_desk->loop.offerStage);
    const auto decisions = m_desk->ask([](Services &s) { return s.context.workspace.all<Decision>(); });
    QVERIFY(decisions->first().dissents.isEmpty());
}

void tst_debriefdecision::fromTheLastStageNobodyAdvances()
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

void tst_debriefdecision::aDecisionWithoutReasonsIsRefusedInTheDialog()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    action("decideAction")->trigger();
    QTRY_VERIFY(m_page->findChild<DecisionDialog *>());
    auto *decision = m_page->findChild<DecisionDialog *>();
    decision->accept();
    QTRY_VERIFY(!decision->findChild<MessageBar *>(QStringLiteral("problems"))->text().isEmpty());
    QVERIFY(decision->isVisible());
    QCOMPARE(application()->stageId, m_desk->loop.interviewStage);
}

void tst_debriefdecision::decliningAsksAboutAnInterviewThatBeginsSoon()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    Interview soon;
    soon.id = InterviewId(randomUuid());
    soon.applicationId = m_desk->loop.application;
    soon.stageId = m_desk->loop.interviewStage;
    soon.state = InterviewState::Confirmed;
    soon.startAt = m_desk->clock.nowUtc().addSecs(qint64{ 5 } * 3600);
    soon.minutes = 60;
    soon.zone = QStringLiteral("Europe/Berlin");
    QVERIFY(m_desk->ask([&soon](Services &s) {
        return s.commands().run(
            QStringLiteral("interview.book"), soon.applicationId, [&soon](Transaction &transaction) -> Status {
                const auto application = transaction.get(soon.applicationId);
                return application ? transaction.add(soon, candidateScope(application->candidateId))
                                   : Status(application.error());
            });
    }));
    start(m_desk->loop.recruiter);
    action("decideAction")->trigger();
    QTRY_VERIFY(m_page->findChild<DecisionDialog *>());
    auto *dialog = m_page->findChild<DecisionDialog *>();
    // What going on without a scorecard asks for is no question of declining.
    const auto *waiver = dialog->findChild<QLineEdit *>(QStringLiteral("waiverEdit"));
    dialog->setOutcome(Outcome::Advance);
    dialog->complain({ Error::Code::Refused, QStringLiteral("Missing."), {}, {}, QStringLiteral("move.needsWaiver") });
    QVERIFY(waiver->isVisible());
    dialog->setOutcome(Outcome::Decline);
    QVERIFY(!waiver->isVisible());
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("reasonsEdit"))->setPlainText(QStringLiteral("Too little"));
    // Nothing is on record by default.
    dialog->accept();
    const auto *problem = dialog->findChild<MessageBar *>(QStringLiteral("problems"));
    QTRY_VERIFY2(problem->text().contains(QStringLiteral("reason for declining")), qPrintable(problem->text()));
    auto *reasons = dialog->findChild<QComboBox *>(QStringLiteral("endReasonCombo"));
    QVERIFY(reasons->hasFocus());
    QCOMPARE(reasons->currentText(), QStringLiteral("Reason…"));
    QCOMPARE(application()->state, ApplicationState::Active);
    reasons->setCurrentIndex(1);
    dialog->accept();
    auto *keep = dialog->findChild<QRadioButton *>(QStringLiteral("keepButton"));
    QTRY_VERIFY(keep->isVisible());
    QCOMPARE(application()->state, ApplicationState::Active);
    // The title stands above the box, and the box does not run through it.
    const QWidget *box = keep->parentWidget();
    const QImage shown = dialog->grab().toImage();
    const QPoint corner = box->mapTo(dialog, QPoint(box->width() / 2, 0));
    QCOMPARE(shown.pixelColor(corner + QPoint(0, 1)), dialog->palette().color(QPalette::Window));
    QCOMPARE(shown.pixelColor(corner + QPoint(0, box->height() / 2)), dialog->palette().color(QPalette::Base));
    keep->setChecked(true);
    dialog->accept();
    QTRY_COMPARE(application()->state, ApplicationState::Declined);
    const auto kept = m_desk->ask([&soon](Services &s) { return s.context.workspace.get(soon.id); });
    QCOMPARE(kept->state, InterviewState::Confirmed);
}

void tst_debriefdecision::theDecisionIsWalkedAsItIsRead()
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

void tst_debriefdecision::enterInItsListsDecidesNothing()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    submitBoth();
    start(m_desk->loop.recruiter);
    action("decideAction")->trigger();
    QTRY_VERIFY(m_page->findChild<DecisionDialog *>());
    auto *dialog = m_page->findChild<DecisionDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QSignalSpy confirmed(dialog, &DecisionDialog::confirmed);
    for (const char *name : { "criteriaList", "adviceLabel", "quotationsList", "dissentsTable" }) {
        auto *list = dialog->findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(list, name);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTest::keyClick(list, Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY2(confirmed.isEmpty(), name);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(confirmed.size(), 1);
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

void tst_debriefdecision::aDecisionOnTenCardsFitsASmallScreen()
{
    QList<Person> people;
    const DebriefView view = tenCards(people);
    DecisionDialog dialog(view, {}, people, people);
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

QTEST_MAIN(tst_debriefdecision)
#include "tst_debriefdecision.moc"
