// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scorecarddesk.h"
#include "ui/widgets/ratingbutton.h"

#include <QLabel>
#include <QTest>

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

QTEST_MAIN(tst_cardkeys)
#include "tst_cardkeys.moc"
