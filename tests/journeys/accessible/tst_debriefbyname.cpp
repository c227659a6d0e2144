// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/decision.h"
#include "support/screenreader.h"
#include "support/windowloop.h"

using namespace shortlist;
using testing::ScreenReader;
using testing::WindowDriver;

/// From the list of debriefs over the grid and what was written beside a rating to a decision, by names alone.
class tst_debriefbyname : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromTheListOverTheGridToADecision();

private:
    test::Loop begin(WindowDriver &driver);
    /// The name of whatever has the keyboard; of a grid or a list, of the cell or line in it.
    static QString at()
    {
        QAccessibleInterface *here = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        if (!here)
            return {};
        QAccessibleInterface *within = here->focusChild();
        return (within ? within : here)->text(QAccessible::Name);
    }
    static void reach(WindowDriver &driver, const QString &name)
    {
        driver.until([&name] { return at() == name; }, QStringLiteral("the keyboard at ") + name);
    }
};

/// Both cards are in; whoever recruits sits at the desk.
test::Loop tst_debriefbyname::begin(WindowDriver &driver)
{
    return test::openLoop(driver, QStringLiteral("Rita"), [](Services &services, const test::Loop &loop) {
        for (const auto &[author, card, levels] : { std::tuple(loop.ana, loop.anasCard, QList<int>{ 4, 3 }),
                 std::tuple(loop.ben, loop.bensCard, QList<int>{ 2, 0 }) }) {
            services.session().person = author;
            WindowDriver::expect(
                test::fillCard(services, loop, card, levels).ok(), QStringLiteral("a card can be filled in"));
            auto opened = services.scorecards.open(card);
            WindowDriver::expect(opened.ok(), QStringLiteral("a card can be read"));
            for (Rating &rating : opened->ratings)
                rating.evidence = opened->author.name + QStringLiteral(" saw it");
            WindowDriver::expect(services.scorecards.saveDraft(opened->card, opened->ratings).ok()
                                     && services.scorecards.submit(card).ok(),
                QStringLiteral("a card can be submitted"));
        }
    });
}

void tst_debriefbyname::fromTheListOverTheGridToADecision()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        const test::Loop loop = begin(driver);
        ScreenReader reader(driver);
        driver.go(PageId::Debrief);
        reach(driver, QStringLiteral("Debriefs")); // though the list came on show after the page
        reader.find(QAccessible::List, QStringLiteral("Debriefs"));
        reader.press(QAccessible::ListItem, QStringLiteral("/^Cora Candidate/"));
        reader.find(QAccessible::Table, QStringLiteral("Ratings of Technical interview"));
        QVERIFY(!reader.isThere(QAccessible::StaticText, QStringLiteral("/saw it/")));

        // E goes to the first cell, which says what it is about, whose it is and what it says; and to its evidence.
        reader.key(Qt::Key_E);
        reach(driver, QStringLiteral("Criterion 1, Ana: 4 of 4"));
        reader.find(QAccessible::StaticText, QStringLiteral("Ana on “Criterion 1”: 4 of 4"));
        reader.find(QAccessible::StaticText, QStringLiteral("“Ana saw it”"));
        reader.key(Qt::Key_Right);
        reach(driver, QStringLiteral("Criterion 1, Ben: 2 of 4"));
        reader.find(QAccessible::StaticText, QStringLiteral("“Ben saw it”"));
        reader.key(Qt::Key_Down);
        reach(driver, QStringLiteral("Criterion 2, Ben: Not observed"));
        reader.key(Qt::Key_Right);
        reach(driver, QStringLiteral("Criterion 2, Mean: Mean of the ratings: 3.00"));
        reader.key(Qt::Key_Escape);
        QVERIFY(!reader.isThere(QAccessible::StaticText, QStringLiteral("“Ben saw it”")));

        // To the decision, with the evidence it rests on.
        reader.press(QAccessible::PushButton, QStringLiteral("Decide…"));
        reader.find(QAccessible::Dialog, QStringLiteral("Decision on Cora Candidate"));
        reader.find(QAccessible::EditableText, QStringLiteral("Reasons"))
            ->setText(QAccessible::Value, QStringLiteral("Named the race at once"));
        const QString quoted = QStringLiteral("Ana on “Criterion 1”, 4 of 4: “Ana saw it”");
        reader.find(QAccessible::ListItem, quoted);
        for (int i = 0; i < 12 && at() != quoted; ++i)
            reader.key(Qt::Key_Tab);
        reach(driver, quoted);
        reader.key(Qt::Key_Space);
        reader.press(QAccessible::PushButton, QStringLiteral("Decide"));
        driver.noDialog();
        const QList<Decision> decisions = driver.stored<Decision>();
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions.first().reasons, QStringLiteral("Named the race at once"));
        QCOMPARE(decisions.first().quotations.size(), 1);
        QCOMPARE(decisions.first().quotations.first().scorecardId, loop.anasCard);
        // And it is told.
        reader.find(QAccessible::StaticText, QStringLiteral("/^Advance at “Technical interview”, Rita/"));
    });
}

QTEST_MAIN(tst_debriefbyname)
#include "tst_debriefbyname.moc"
