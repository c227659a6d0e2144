// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible.h"
#include "support/scorecarddesk.h"
#include "ui/scorecards/interviewtimer.h"
#include "ui/scorecards/kitpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>

#include <algorithm>

using namespace shortlist;

class tst_scorecardspage : public QObject, protected testing::ScorecardDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(openPage()); }
    void cleanup() { close(); }

    void theFirstCardOwedIsShown();
    void oneKeyACriterionRatesAndMovesOn();
    void tabWalksCriterionByCriterion();
    void evidenceIsWrittenForTheCriterionJustRated();
    void enterChoosesNothing();
    void enterGoesOnFromWhatIsAnswered();
    void escGoesBackFromTheEvidenceToItsRating();
    void longTitlesDoNotCutTheCard();
    void comingToThePageTheListHasTheKeyboard();
    void whatIsMendedIsMissingNoMore();
    void whatIsTypedIsStoredWithinHalfASecond();
    void onlyWhatWasTypedIsHandedOutAndAgainAfterAFailure();
    void writingWithoutAPauseIsStoredToo();
    void notesAreCheckedAsTheyAreWritten();
    void submittingNamesWhatIsMissingAndGoesThere();
    void theEndsOfTheScaleNeedEvidence();
    void hintsComeIntoSightAndGoWithTheDraft();
    void theKitHasQuestionsAndATime();
    void ctrlEnterLocksTheCard();
    void everythingThatTakesTheKeyboardHasAName();
};

void tst_scorecardspage::theFirstCardOwedIsShown()
{
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(criteria().size(), 2);
    m_desk->shoot(*m_page, QStringLiteral("scorecards"));
    applyTheme(*qApp, ThemeSetting::Dark, Density::Comfortable);
    m_desk->shoot(*m_page, QStringLiteral("scorecards-dark"));
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
}

void tst_scorecardspage::oneKeyACriterionRatesAndMovesOn()
{
    editor()->focusFirst();
    press(Qt::Key_3);
    press(Qt::Key_0);
    // After the last one it stays: on a text the next key of a rating would be a letter.
    QCOMPARE(at(), QStringLiteral("Criterion 2: Not observed"));
    const auto read = [this] {
        return m_desk->ask([id = m_desk->loop.anasCard](Services &s) {
            return s.context.workspace.all<Rating>({ equals(&Rating::scorecardId, id) });
        });
    };
    QTRY_COMPARE(read()->size(), 2);
    const auto ratings = read();
    int observed = 0;
    for (const Rating &rating : *ratings) {
        if (rating.notObserved)
            QVERIFY(!rating.level);
        else
            QCOMPARE(rating.level, std::optional<int>(3));
        observed += rating.notObserved ? 0 : 1;
    }
    QCOMPARE(observed, 1);
}

void tst_scorecardspage::tabWalksCriterionByCriterion()
{
    const auto walk = [](Qt::Key key, qsizetype steps) {
        QStringList seen{ at() };
        while (seen.size() < steps) {
            press(key);
            seen.append(at());
        }
        return seen;
    };
    editor()->focusFirst();
    const QStringList stops{ QStringLiteral("Criterion 1: 1"), QStringLiteral("Evidence for Criterion 1"),
        QStringLiteral("Criterion 2: 1"), QStringLiteral("Evidence for Criterion 2"), QStringLiteral("takeawaysEdit"),
        QStringLiteral("prosEdit"), QStringLiteral("consEdit"), QStringLiteral("Overall recommendation: Strong no"),
        QStringLiteral("whyEdit") };
    QCOMPARE(walk(Qt::Key_Tab, stops.size()), stops);
    QStringList back = stops;
    std::reverse(back.begin(), back.end());
    QCOMPARE(walk(Qt::Key_Backtab, back.size()), back);
}

void tst_scorecardspage::evidenceIsWrittenForTheCriterionJustRated()
{
    editor()->focusFirst();
    press(Qt::Key_3);
    QCOMPARE(at(), QStringLiteral("Criterion 2: 1"));
    press(Qt::Key_E);
    QCOMPARE(at(), QStringLiteral("Evidence for Criterion 1"));
    // Who went on by themselves means the one they are on.
    press(Qt::Key_Tab);
    QCOMPARE(at(), QStringLiteral("Criterion 2: 1"));
    press(Qt::Key_E);
    QCOMPARE(at(), QStringLiteral("Evidence for Criterion 2"));
}

void tst_scorecardspage::enterChoosesNothing()
{
    editor()->focusFirst();
    press(Qt::Key_Return);
    press(Qt::Key_Enter);
    QVERIFY(!editor()->editedRatings().first().level);
    QCOMPARE(at(), QStringLiteral("Criterion 1: 1"));
    press(Qt::Key_Space);
    QCOMPARE(editor()->editedRatings().first().level, std::optional<int>(1));
}

void tst_scorecardspage::enterGoesOnFromWhatIsAnswered()
{
    editor()->focusFirst();
    press(Qt::Key_2);
    press(Qt::Key_Return);
    QCOMPARE(at(), QStringLiteral("Criterion 2: 1")); // it has no answer
    press(Qt::Key_4);
    press(Qt::Key_3); // another look at it
    QCOMPARE(at(), QStringLiteral("Criterion 2: 3"));
    QCOMPARE(editor()->editedRatings().last().level, std::optional<int>(3));
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(at(), QStringLiteral("takeawaysEdit"));
    press(Qt::Key_Backtab);
    press(Qt::Key_Backtab);
    press(Qt::Key_E);
    QCOMPARE(at(), QStringLiteral("Evidence for Criterion 2"));
}

void tst_scorecardspage::escGoesBackFromTheEvidenceToItsRating()
{
    editor()->focusFirst();
    press(Qt::Key_4);
    press(Qt::Key_E);
    QCOMPARE(at(), QStringLiteral("Evidence for Criterion 1"));
    write(QStringLiteral("Went on."));
    press(Qt::Key_Escape);
    QCOMPARE(at(), QStringLiteral("Criterion 1: 4"));
    QCOMPARE(editor()->editedRatings().first().evidence, QStringLiteral("Went on."));
    press(Qt::Key_3);
    QCOMPARE(editor()->editedRatings().first().level, std::optional<int>(3));
}

void tst_scorecardspage::longTitlesDoNotCutTheCard()
{
    const auto named = m_desk->ask([loop = m_desk->loop](Services &s) {
        return s.commands().run(QStringLiteral("rubric.edit"), loop.rubric, [&loop](Transaction &t) -> Status {
            auto criterion = t.get(loop.criteria.first());
            if (!criterion)
                return criterion.error();
            criterion->name = QStringLiteral("How the candidate takes a large and vague task apart, names what is not "
                                             "known, and comes to a plan that others follow without asking again");
            criterion->mustHave = true;
            return t.save(*criterion);
        });
    });
    QVERIFY2(named, qPrintable(named ? QString() : named.error().text()));
    QVERIFY(showPage({ 1080, 700 })); // what a window of 1280 × 800 leaves to the page
    QTest::qWait(50);
    for (const QScrollArea *area : m_page->findChildren<QScrollArea *>())
        QVERIFY2(area->widget()->width() <= area->viewport()->width(),
            qPrintable(QStringLiteral("%1 > %2").arg(area->widget()->width()).arg(area->viewport()->width())));
}

void tst_scorecardspage::comingToThePageTheListHasTheKeyboard()
{
    m_page->deactivate();
    // As Qt leaves it when the page comes to the front.
    m_page->findChild<QComboBox *>(QStringLiteral("authorCombo"))->setFocus();
    m_page->activate();
    QTRY_COMPARE(at(), QStringLiteral("scorecardList"));
    press(Qt::Key_Return);
    QTRY_COMPARE(at(), QStringLiteral("Criterion 1: 1"));
}

void tst_scorecardspage::whatIsMendedIsMissingNoMore()
{
    QTest::mouseClick(submitButton(), Qt::LeftButton);
    QTRY_VERIFY(messages()->text().contains(QStringLiteral("Criterion 1")));
    QTRY_COMPARE(at(), QStringLiteral("Criterion 1: 1"));
    press(Qt::Key_2);
    QVERIFY(!messages()->text().contains(QStringLiteral("Criterion 1")));
    QVERIFY(messages()->text().contains(QStringLiteral("Criterion 2")));
    press(Qt::Key_2);
    press(Qt::Key_Return);
    write(QStringLiteral("Careful"));
    QVERIFY(messages()->isVisible());
    auto *overall = m_page->findChild<RatingBar *>(QStringLiteral("overallBar"));
    overall->setFocus();
    press(Qt::Key_3);
    QVERIFY(!messages()->isVisible());
}

void tst_scorecardspage::whatIsTypedIsStoredWithinHalfASecond()
{
    static_assert(ScorecardEditor::kAutosaveMs < 500);
    takeaways()->setFocus();
    QTest::keyClicks(takeaways(), QStringLiteral("Asked for the data first."));
    QTRY_COMPARE(stored()->takeaways, QStringLiteral("Asked for the data first."));
    // Leaving the page stores at once, without waiting for the timer.
    QTest::keyClicks(takeaways(), QStringLiteral(" Then measured."));
    m_page->deactivate();
    QCOMPARE(stored()->takeaways, QStringLiteral("Asked for the data first. Then measured."));
}

void tst_scorecardspage::onlyWhatWasTypedIsHandedOutAndAgainAfterAFailure()
{
    QSignalSpy handedOut(editor(), &ScorecardEditor::draftChanged);
    editor()->flush();
    QCOMPARE(handedOut.size(), 0);
    takeaways()->setFocus();
    QTest::keyClicks(takeaways(), QStringLiteral("Asked."));
    editor()->flush();
    QCOMPARE(handedOut.size(), 1);
    editor()->flush();
    QCOMPARE(handedOut.size(), 1);
    editor()->saveFailed();
    editor()->show(editor()->view()); // what is stored is older: what was typed stays
    QCOMPARE(takeaways()->toPlainText(), QStringLiteral("Asked."));
    editor()->flush();
    QCOMPARE(handedOut.size(), 2);
    QTRY_COMPARE(stored()->takeaways, QStringLiteral("Asked."));
}

void tst_scorecardspage::writingWithoutAPauseIsStoredToo()
{
    takeaways()->setFocus();
    // A key every 50 ms: the pause that the draft waits for never comes, and yet it is stored before the writing ends.
    for (int words = 0; words < 80 && stored()->takeaways.isEmpty(); ++words) {
        QTest::keyClicks(takeaways(), QStringLiteral("on "));
        QTest::qWait(50);
    }
    QVERIFY(!stored()->takeaways.isEmpty());
    const QString before = takeaways()->toPlainText();
    QTest::qWait(700);
    QCOMPARE(takeaways()->toPlainText(), before);
    QCOMPARE(stored()->takeaways, before);
}

void tst_scorecardspage::notesAreCheckedAsTheyAreWritten()
{
    auto *evidence = criteria().first()->findChild<QPlainTextEdit *>(QStringLiteral("evidenceEdit"));
    auto *hints = criteria().first()->findChild<QLabel *>(QStringLiteral("noteHints"));
    QVERIFY(!hints->isVisible());
    evidence->setFocus();
    QTest::keyClicks(evidence, QStringLiteral("Arrogant, unlike the other candidate."));
    QTRY_VERIFY(hints->isVisible());
    QVERIFY(hints->text().contains(QStringLiteral("“Arrogant” is a judgement")));
    QVERIFY(hints->text().contains(QStringLiteral("“unlike the other” compares")));
    QCOMPARE(evidence->accessibleDescription(), hints->text());
    QCOMPARE(evidence->extraSelections().size(), 2);
    m_desk->shoot(*m_page, QStringLiteral("scorecard-hints"));
    // In nobody's way: the keyboard stays where it was, and Tab has no new stop.
    QCOMPARE(QApplication::focusWidget(), evidence);
    press(Qt::Key_Tab);
    QCOMPARE(at(), QStringLiteral("Criterion 2: 1"));
    evidence->setFocus();
    evidence->selectAll();
    QTest::keyClicks(evidence, QStringLiteral("Arrogant: interrupted me when asked why."));
    QTRY_VERIFY(!hints->isVisible());
    QVERIFY(evidence->accessibleDescription().isEmpty() && evidence->extraSelections().isEmpty());

    takeaways()->setFocus();
    QTest::keyClicks(takeaways(), QStringLiteral("Wants to know about maternity leave."));
    QTRY_VERIFY(takeaways()->accessibleDescription().contains(QStringLiteral("“maternity” touches on")));
}

void tst_scorecardspage::submittingNamesWhatIsMissingAndGoesThere()
{
    QTest::mouseClick(submitButton(), Qt::LeftButton);
    QTRY_VERIFY(messages()->text().contains(QStringLiteral("Criterion 1")));
    QVERIFY(criteria().first()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(stored()->state, ScorecardState::Draft);
}

void tst_scorecardspage::theEndsOfTheScaleNeedEvidence()
{
    editor()->focusFirst();
    press(Qt::Key_3);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    write(QStringLiteral("Careful"));
    m_page->findChild<RatingBar *>(QStringLiteral("overallBar"))->setFocus();
    press(Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(
        messages()->text(), QStringLiteral("Still missing: “Criterion 2” has the lowest level and no evidence."));
    QCOMPARE(at(), QStringLiteral("Evidence for Criterion 2"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Deleted"));
    QVERIFY(!messages()->isVisible());
    QVERIFY(m_desk->prompter.asked.isEmpty());
}

void tst_scorecardspage::hintsComeIntoSightAndGoWithTheDraft()
{
    m_page->resize(1080, 420);
    auto *evidence = criteria().last()->findChild<QPlainTextEdit *>(QStringLiteral("evidenceEdit"));
    auto *hints = criteria().last()->findChild<QLabel *>(QStringLiteral("noteHints"));
    QScrollArea *area = nullptr;
    for (QWidget *above = evidence->parentWidget(); above && !area; above = above->parentWidget())
        area = qobject_cast<QScrollArea *>(above);
    QVERIFY(area);
    // The field at the lower edge: what comes below it would be out of sight.
    QTest::qWait(20);
    evidence->setFocus();
    area->ensureWidgetVisible(evidence, 0, 0);
    QTest::keyClicks(evidence, QStringLiteral("Arrogant."));
    QTRY_VERIFY(hints->isVisible());
    QTRY_VERIFY(!hints->visibleRegion().isEmpty());
    QTRY_COMPARE(hints->visibleRegion().boundingRect().height(), hints->height());
    QCOMPARE(evidence->visibleRegion().boundingRect().height(), evidence->height());
    criteria().last()->setReadOnly(true);
    QVERIFY(!hints->isVisible());
    QVERIFY(evidence->accessibleDescription().isEmpty() && evidence->extraSelections().isEmpty());
}

void tst_scorecardspage::theKitHasQuestionsAndATime()
{
    const auto asked = m_desk->ask([loop = m_desk->loop](Services &s) {
        return s.commands().run(QStringLiteral("rubric.edit"), loop.rubric, [&loop](Transaction &t) -> Status {
            auto criterion = t.get(loop.criteria.first());
            if (!criterion)
                return criterion.error();
            criterion->questions = { { QStringLiteral("What did you measure?"), { QStringLiteral("And before?") },
                5 } };
            criterion->anchors = { QStringLiteral("guesses"), {}, {}, QStringLiteral("measures first") };
            return t.save(*criterion);
        });
    });
    QVERIFY(asked);
    const auto filed = m_desk->ask([loop = m_desk->loop](Services &s) {
        return s.candidates.addFile(loop.candidate, FileKind::Resume, QStringLiteral("cora.txt"), "Built two queues.");
    });
    QVERIFY(filed);
    QVERIFY(showPage({ 1080, 700 }));
    auto *kit = m_page->findChild<KitPanel *>();
    QStringList texts;
    for (const QLabel *label : kit->findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    for (const auto &part :
        { QStringLiteral("Ask (5 minute(s)): What did you measure?"), QStringLiteral("– Then: And before?"),
            QStringLiteral("4. 4: measures first"), QStringLiteral("No other interview") })
        QVERIFY2(all.contains(part), qPrintable(all));
    QCOMPARE(kit->findChild<QPlainTextEdit *>(QStringLiteral("resumeText"))->toPlainText(),
        QStringLiteral("Built two queues."));

    // The time runs by Ctrl+T, wherever on the card the keyboard is, and rests by it.
    auto *timer = kit->findChild<InterviewTimer *>();
    editor()->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(timer->isRunning());
    m_desk->clock.advance(4 * 60 + 5);
    QCOMPARE(timer->elapsed(), 4 * 60 + 5);
    auto *button = kit->findChild<QPushButton *>(QStringLiteral("timerButton"));
    const QString before = button->accessibleDescription();
    m_desk->clock.advance(60);
    QTest::qWait(1200); // a tick
    QCOMPARE(timer->text(), QStringLiteral("5:05 of 90 min. The 5 minutes of the questions are over."));
    // It says nothing by itself; who goes to the button hears it.
    QCOMPARE(button->accessibleDescription(), before);
    button->setFocus();
    QCOMPARE(button->accessibleDescription(), timer->text());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!timer->isRunning());
    m_desk->clock.advance(3600);
    QCOMPARE(timer->elapsed(), 5 * 60 + 5);
    QTest::keyClick(button, Qt::Key_T, Qt::ControlModifier);
    m_desk->clock.advance(90 * 60);
    QTest::keyClick(button, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(timer->text(), QStringLiteral("95:05 of 90 min. The 90 minutes of the interview are over."));
    m_desk->shoot(*m_page, QStringLiteral("scorecard-kit"));
}

void tst_scorecardspage::ctrlEnterLocksTheCard()
{
    editor()->focusFirst();
    press(Qt::Key_4);
    press(Qt::Key_E);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Named the race at once"));
    press(Qt::Key_Tab);
    press(Qt::Key_3);
    press(Qt::Key_Return);
    write(QStringLiteral("Clear reasoning"));
    auto *overall = m_page->findChild<RatingBar *>(QStringLiteral("overallBar"));
    overall->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    // It says what is signed, and Esc goes back.
    m_desk->prompter.yes = false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->prompter.asked, QStringList{ QStringLiteral("Sign the scorecard") });
    const QString text = m_desk->prompter.confirmed;
    for (const auto &part : { QStringLiteral("Technical interview with Cora Candidate, "),
             QStringLiteral("Rubric “Technical”, version 1"), QStringLiteral("Criteria rated: 2; not observed: 0"),
             QStringLiteral("Overall: Yes"), QStringLiteral("locked"), QStringLiteral("numbered amendment") })
        QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(stored()->state, ScorecardState::Draft);
    m_desk->prompter.yes = true;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored()->state, ScorecardState::Submitted);
    QCOMPARE(stored()->overall, Recommendation::Yes);
    QTRY_VERIFY(!submitButton()->isVisible());
    QVERIFY(takeaways()->isReadOnly());
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("amendButton"))->isVisible());

    // An amendment has a key, and begins where there is something to rate: digits are no text of the take-aways.
    m_desk->prompter.text = QStringLiteral("The other example was the better one");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(submitButton()->isVisible());
    QTRY_VERIFY(criteria().first()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_2);
    QCOMPARE(takeaways()->toPlainText(), QStringLiteral("Clear reasoning"));
}

void tst_scorecardspage::everythingThatTakesTheKeyboardHasAName()
{
    QCOMPARE(shortlist::testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

QTEST_MAIN(tst_scorecardspage)
#include "tst_scorecardspage.moc"
