// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/scorecards/criterioneditor.h"
#include "ui/scorecards/scorecardeditor.h"
#include "ui/scorecards/scorecardspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/ratingbar.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace shortlist;

class tst_scorecardspage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theFirstCardOwedIsShown();
    void oneKeyACriterionRatesAndMovesOn();
    void whatIsTypedIsStoredWithinHalfASecond();
    void onlyWhatWasTypedIsHandedOutAndAgainAfterAFailure();
    void writingWithoutAPauseIsStoredToo();
    void submittingNamesWhatIsMissingAndGoesThere();
    void ctrlEnterLocksTheCard();
    void everythingThatTakesTheKeyboardHasAName();

private:
    bool shown()
    {
        return QTest::qWaitFor([this] { return editor()->card() == m_desk->loop.anasCard; });
    }
    ScorecardEditor *editor() { return m_page->findChild<ScorecardEditor *>(); }
    QList<CriterionEditor *> criteria() { return m_page->findChildren<CriterionEditor *>(); }
    Result<Scorecard> stored()
    {
        return m_desk->ask([id = m_desk->loop.anasCard](Services &s) { return s.context.workspace.get(id); });
    }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<ScorecardsPage> m_page;
};

void tst_scorecardspage::initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }

void tst_scorecardspage::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.ana));
    m_page = std::make_unique<ScorecardsPage>(m_desk->context());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QVERIFY(shown());
}

void tst_scorecardspage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_scorecardspage::theFirstCardOwedIsShown()
{
    QCOMPARE(m_page->findChild<QListView *>(QStringLiteral("scorecardList"))->model()->rowCount(), 1);
    QCOMPARE(criteria().size(), 2);
    m_desk->shoot(*m_page, QStringLiteral("scorecards"));
    applyTheme(*qApp, ThemeSetting::Dark, Density::Comfortable);
    m_desk->shoot(*m_page, QStringLiteral("scorecards-dark"));
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
}

void tst_scorecardspage::oneKeyACriterionRatesAndMovesOn()
{
    editor()->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("takeawaysEdit"));
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

void tst_scorecardspage::whatIsTypedIsStoredWithinHalfASecond()
{
    auto *takeaways = m_page->findChild<QPlainTextEdit *>(QStringLiteral("takeawaysEdit"));
    takeaways->setFocus();
    QTest::keyClicks(takeaways, QStringLiteral("Asked for the data first."));
    QTRY_COMPARE_WITH_TIMEOUT(stored()->takeaways, QStringLiteral("Asked for the data first."), 2000);
    // Leaving the page stores at once, without waiting for the timer.
    QTest::keyClicks(takeaways, QStringLiteral(" Then measured."));
    m_page->deactivate();
    QCOMPARE(stored()->takeaways, QStringLiteral("Asked for the data first. Then measured."));
}

void tst_scorecardspage::onlyWhatWasTypedIsHandedOutAndAgainAfterAFailure()
{
    QSignalSpy handedOut(editor(), &ScorecardEditor::draftChanged);
    editor()->flush();
    QCOMPARE(handedOut.size(), 0);
    auto *takeaways = m_page->findChild<QPlainTextEdit *>(QStringLiteral("takeawaysEdit"));
    takeaways->setFocus();
    QTest::keyClicks(takeaways, QStringLiteral("Asked."));
    editor()->flush();
    QCOMPARE(handedOut.size(), 1);
    editor()->flush();
    QCOMPARE(handedOut.size(), 1);
    editor()->saveFailed();
    editor()->show(editor()->view()); // what is stored is older: what was typed stays
    QCOMPARE(takeaways->toPlainText(), QStringLiteral("Asked."));
    editor()->flush();
    QCOMPARE(handedOut.size(), 2);
    QTRY_COMPARE(stored()->takeaways, QStringLiteral("Asked."));
}

void tst_scorecardspage::writingWithoutAPauseIsStoredToo()
{
    auto *takeaways = m_page->findChild<QPlainTextEdit *>(QStringLiteral("takeawaysEdit"));
    takeaways->setFocus();
    // A key every 50 ms: the pause that the draft waits for never comes, and yet it is stored before the writing ends.
    for (int words = 0; words < 80 && stored()->takeaways.isEmpty(); ++words) {
        QTest::keyClicks(takeaways, QStringLiteral("on "));
        QTest::qWait(50);
    }
    QVERIFY(!stored()->takeaways.isEmpty());
    const QString before = takeaways->toPlainText();
    QTest::qWait(700);
    QCOMPARE(takeaways->toPlainText(), before);
    QCOMPARE(stored()->takeaways, before);
}

void tst_scorecardspage::submittingNamesWhatIsMissingAndGoesThere()
{
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("submitButton")), Qt::LeftButton);
    auto *messages = m_page->findChild<MessageBar *>();
    QTRY_VERIFY(messages->text().contains(QStringLiteral("Criterion 1")));
    QVERIFY(criteria().first()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(stored()->state, ScorecardState::Draft);
}

void tst_scorecardspage::ctrlEnterLocksTheCard()
{
    editor()->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Clear reasoning"));
    auto *overall = m_page->findChild<RatingBar *>(QStringLiteral("overallBar"));
    overall->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored()->state, ScorecardState::Submitted);
    QCOMPARE(stored()->overall, Recommendation::Yes);
    QTRY_VERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("submitButton"))->isVisible());
    QVERIFY(m_page->findChild<QPlainTextEdit *>(QStringLiteral("takeawaysEdit"))->isReadOnly());
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("amendButton"))->isVisible());
}

void tst_scorecardspage::everythingThatTakesTheKeyboardHasAName()
{
    QCOMPARE(shortlist::testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

QTEST_MAIN(tst_scorecardspage)
#include "tst_scorecardspage.moc"
