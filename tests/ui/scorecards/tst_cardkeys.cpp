// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/scorecard.h"
#include "support/scorecarddesk.h"
#include "ui/widgets/ratingbutton.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace shortlist;

/// What the keys of a rating do to the one that was just given, and where one sees that they go.
class tst_cardkeys : public QObject, protected testing::ScorecardDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(openPage()); }
    void cleanup() { close(); }

    void backspaceTakesBackTheRatingJustGiven();
    void whereTheKeyboardIsIsSeenWithoutTab();
    void aLongReasonAsksForNoMoreWidth();
    void noughtCannotJudgeOverall();
    void theFocusIsScrolledTo();
    void theKeysOfTheCardWorkInTheKit();

private:
    static bool hasRing(QWidget *button)
    {
        const QImage image = button->grab().toImage();
        return image.pixelColor(1, image.height() / 2) == color(Role::FocusRing);
    }
};

void tst_cardkeys::backspaceTakesBackTheRatingJustGiven()
{
    editor()->focusFirst();
    press(Qt::Key_3);
    QCOMPARE(at(), QStringLiteral("Criterion 2: 1"));
    press(Qt::Key_Backspace);
    QCOMPARE(at(), QStringLiteral("Criterion 1: 1"));
    QVERIFY(!editor()->editedRatings().first().level);
    // Also where the next one had an answer, which stays.
    press(Qt::Key_3);
    press(Qt::Key_2);
    criteria().first()->focusRating();
    press(Qt::Key_4);
    press(Qt::Key_Backspace);
    QVERIFY(!editor()->editedRatings().first().level);
    QCOMPARE(editor()->editedRatings().last().level, std::optional<int>(2));
    // Who went there by themselves means the one they are on.
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(at(), QStringLiteral("Criterion 2: 2"));
    press(Qt::Key_Backspace);
    QVERIFY(!editor()->editedRatings().last().level);
}

void tst_cardkeys::whereTheKeyboardIsIsSeenWithoutTab()
{
    QVERIFY(!m_page->window()->testAttribute(Qt::WA_KeyboardFocusChange));
    editor()->focusFirst();
    QVERIFY(hasRing(QApplication::focusWidget()));
    press(Qt::Key_3);
    QCOMPARE(at(), QStringLiteral("Criterion 2: 1"));
    QVERIFY(hasRing(QApplication::focusWidget()));
    // The mouse needs none.
    auto *clicked = criteria().last()->findChild<RatingButton *>(QStringLiteral("rating2"));
    clicked->setFocus(Qt::MouseFocusReason);
    QVERIFY(!hasRing(clicked));
}

void tst_cardkeys::aLongReasonAsksForNoMoreWidth()
{
    const auto amendment = m_desk->ask([loop = m_desk->loop](Services &s) -> Result<ScorecardId> {
        if (auto filled = test::fillCard(s, loop, loop.anasCard, { 3, 3 }); !filled)
            return filled.error();
        if (auto submitted = s.scorecards.submit(loop.anasCard); !submitted)
            return submitted.error();
        return s.scorecards.amend(loop.anasCard, QStringLiteral("W").repeated(250));
    });
    QVERIFY(amendment);
    m_page->showEntity(amendment->uuid());
    QTRY_COMPARE(editor()->card(), *amendment);
    auto *foot = m_page->findChild<QLabel *>(QStringLiteral("cardState"));
    QTRY_VERIFY(foot->text().contains(QStringLiteral("WWW")));
    QVERIFY2(m_page->minimumSizeHint().width() <= 1080, qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

// Of five grey choices the one that was made must be seen on the locked card, too.
void tst_cardkeys::noughtCannotJudgeOverall()
{
    auto *bar = m_page->findChild<RatingBar *>(QStringLiteral("overallBar"));
    bar->setFocus(Qt::TabFocusReason);
    QCOMPARE(at(), QStringLiteral("Overall recommendation: Strong no"));
    press(Qt::Key_3);
    QCOMPARE(editor()->edited().overall, Recommendation::Yes);
    press(Qt::Key_0);
    QCOMPARE(editor()->edited().overall, Recommendation::CannotJudge);
    QCOMPARE(at(), QStringLiteral("Overall recommendation: Cannot judge"));
    press(Qt::Key_Backspace);
    QCOMPARE(editor()->edited().overall, Recommendation::None);
    press(Qt::Key_0);
    const auto *keys = m_page->findChild<QLabel *>(QStringLiteral("keysLabel"));
    QVERIFY(keys->text().contains(QStringLiteral("cannot judge")));
    editor()->flush();
    const auto submitted = m_desk->ask([loop = m_desk->loop](Services &s) -> Status {
        if (auto filled = test::fillCard(s, loop, loop.anasCard, { 3, 3 }, Recommendation::CannotJudge); !filled)
            return filled;
        auto opened = s.scorecards.open(loop.anasCard);
        if (!opened)
            return opened.error();
        opened->card.overallWhy = QStringLiteral("The line broke");
        if (auto saved = s.scorecards.saveDraft(opened->card, opened->ratings); !saved)
            return saved;
        return s.scorecards.submit(loop.anasCard);
    });
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().text()));
    QTRY_VERIFY(!editor()->view().editable);
    const auto buttons = bar->findChildren<RatingButton *>();
    const auto marked = [](const RatingButton *one) { return one->isChecked() && one->isEnabled(); };
    QCOMPARE(std::count_if(buttons.begin(), buttons.end(), marked), 1);
    QVERIFY(marked(bar->findChild<RatingButton *>(QStringLiteral("rating0"))));
}

void tst_cardkeys::theFocusIsScrolledTo()
{
    QVERIFY(showPage({ 1080, 420 }));
    auto *note = m_page->findChild<QPlainTextEdit *>(QStringLiteral("privateNoteEdit"));
    QVERIFY(note->visibleRegion().isEmpty());
    note->setFocus(Qt::OtherFocusReason); // as a screen reader does
    QTRY_VERIFY(!note->visibleRegion().isEmpty());
}

// One reads a question there, hears the answer, and rates.
void tst_cardkeys::theKeysOfTheCardWorkInTheKit()
{
    auto *kit = m_page->findChild<QWidget *>(QStringLiteral("kitScroll"));
    kit->setFocus(Qt::TabFocusReason);
    QVERIFY(kit->hasFocus());
    press(Qt::Key_3);
    QCOMPARE(editor()->editedRatings().first().level, std::optional<int>(3));
    QCOMPARE(at(), QStringLiteral("Criterion 2: 1")); // where the next key goes is seen
    kit->setFocus(Qt::TabFocusReason);
    press(Qt::Key_E);
    QCOMPARE(at(), QStringLiteral("Evidence for Criterion 2"));
    kit->setFocus(Qt::TabFocusReason);
    press(Qt::Key_0);
    QVERIFY(editor()->editedRatings().last().notObserved);
    // With nothing left to rate a digit changes nothing, and Enter goes on as from the list.
    kit->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : { Qt::Key_1, Qt::Key_1, Qt::Key_E, Qt::Key_G }) {
        press(key);
        QVERIFY(kit->hasFocus());
    }
    QCOMPARE(editor()->editedRatings().first().level, std::optional<int>(3));
    QVERIFY(editor()->edited().takeaways.isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(at(), QStringLiteral("takeawaysEdit"));
}

QTEST_MAIN(tst_cardkeys)
#include "tst_cardkeys.moc"
