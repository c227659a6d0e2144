// SPDX-License-Identifier: GPL-3.0-or-later
// A scorecard of six criteria from the list to the lock, without the mouse: with the keys counted, and by what a screen
// reader is told alone.
#include "support/screenreader.h"
#include "support/windowloop.h"

#include <QTemporaryDir>

using namespace shortlist;
using testing::ScreenReader;
using testing::WindowDriver;

class tst_windowscorecard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sixCriteriaAreSixKeysAndNoMouse();
    void aCardIsFilledInByNamesAlone();

private:
    static constexpr int kCriteria = 6;

    /// A workspace with a card of six criteria for Ana, opened, and Ana at the desk before her scorecards.
    static test::Loop begin(WindowDriver &driver);
    static QString at()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? (focus->accessibleName().isEmpty() ? focus->objectName() : focus->accessibleName()) : QString();
    }
    static void reach(WindowDriver &driver, const QString &name)
    {
        driver.until([&name] { return at() == name; }, QStringLiteral("the keyboard at ") + name);
    }
};

test::Loop tst_windowscorecard::begin(WindowDriver &driver)
{
    const auto moreCriteria = [](Services &services, const test::Loop &loop) {
        const auto more =
            services.commands().run(QStringLiteral("rubric.edit"), loop.rubric, [&](Transaction &t) -> Status {
                const auto first = t.get(loop.criteria.first());
                if (!first)
                    return first.error();
                for (int i = 2; i < kCriteria; ++i) {
                    Criterion criterion = *first;
                    criterion.id = criterion.lineageId = CriterionId(randomUuid());
                    criterion.position = i;
                    criterion.name = QStringLiteral("Criterion %1").arg(i + 1);
                    if (auto added = t.add(criterion, services.context.workspace.teamScope()); !added)
                        return added;
                }
                return done();
            });
        WindowDriver::expect(more.ok(), QStringLiteral("the rubric has six criteria"));
    };
    const test::Loop loop = test::openLoop(driver, QStringLiteral("Ana"), moreCriteria);
    driver.go(PageId::Scorecards);
    driver.settle();
    return loop;
}

void tst_windowscorecard::sixCriteriaAreSixKeysAndNoMouse()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        const test::Loop loop = begin(driver);
        for (int i = 0; i < 40 && at() != QLatin1String("Scorecards"); ++i)
            driver.key(Qt::Key_Tab); // from wherever in the window the keyboard is
        reach(driver, QStringLiteral("Scorecards"));
        driver.key(Qt::Key_Return);
        reach(driver, QStringLiteral("Criterion 1: 1"));

        int keys = 0;
        for (const Qt::Key key : { Qt::Key_3, Qt::Key_2, Qt::Key_0, Qt::Key_3, Qt::Key_2, Qt::Key_3 }) {
            driver.key(key);
            ++keys;
        }
        reach(driver, QStringLiteral("Criterion 6: 3"));
        QVERIFY2(keys <= 6, qPrintable(QString::number(keys)));
        driver.until(
            [&] { return driver.stored<Rating>({ equals(&Rating::scorecardId, loop.anasCard) }).size() == kCriteria; },
            QStringLiteral("six ratings to be stored"));

        driver.key(Qt::Key_Return);
        reach(driver, QStringLiteral("Key take-aways"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Measured first, then changed one thing."));
        for (int i = 0; i < 3; ++i)
            driver.key(Qt::Key_Tab);
        reach(driver, QStringLiteral("Overall recommendation: Strong no"));
        driver.key(Qt::Key_3);
        driver.key(Qt::Key_Return, Qt::ControlModifier);
        const auto card = [&] { return driver.stored<Scorecard>({ equals(&Scorecard::authorId, loop.ana) }).first(); };
        driver.until(
            [&] { return card().state == ScorecardState::Submitted; }, QStringLiteral("the card to be locked"));
        QCOMPARE(driver.prompter.asked.count(QStringLiteral("Sign the scorecard")), 1);
        QVERIFY2(driver.prompter.confirmed.contains(QStringLiteral("Criteria rated: 5; not observed: 1")),
            qPrintable(driver.prompter.confirmed));
        QCOMPARE(card().overall, Recommendation::Yes);
        QCOMPARE(card().takeaways, QStringLiteral("Measured first, then changed one thing."));
    });
}

void tst_windowscorecard::aCardIsFilledInByNamesAlone()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        const test::Loop loop = begin(driver);
        ScreenReader reader(driver);
        reader.find(QAccessible::List, QStringLiteral("Scorecards"));
        reader.press(QAccessible::PushButton, QStringLiteral("Start the time"));
        reader.find(QAccessible::PushButton, QStringLiteral("Pause"));
        for (int i = 1; i <= kCriteria; ++i) {
            reader.press(QAccessible::RadioButton,
                i == 1 ? QStringLiteral("Criterion 1: 4") : QStringLiteral("Criterion %1: Not observed").arg(i));
        }
        const auto write = [&](const QString &field, const QString &text) {
            QAccessibleInterface *edit = reader.find(QAccessible::EditableText, field);
            edit->setText(QAccessible::Value, text);
            driver.settle();
        };
        write(QStringLiteral("Key take-aways"), QStringLiteral("Careful"));
        reader.press(QAccessible::RadioButton, QStringLiteral("Overall recommendation: Yes"));
        reader.press(QAccessible::PushButton, QStringLiteral("Submit scorecard"));
        // What is missing is told, and the keyboard is there: the highest level has no evidence.
        reader.find(QAccessible::StaticText, QStringLiteral("/“Criterion 1” has the highest level and no evidence/"));
        reach(driver, QStringLiteral("Evidence for Criterion 1"));
        write(QStringLiteral("Evidence for Criterion 1"), QStringLiteral("Named the race at once"));
        reader.press(QAccessible::PushButton, QStringLiteral("Submit scorecard"));
        driver.until(
            [&] {
                return driver.stored<Scorecard>({ equals(&Scorecard::authorId, loop.ana) }).first().state
                    == ScorecardState::Submitted;
            },
            QStringLiteral("the card to be locked"));
        reader.find(QAccessible::PushButton, QStringLiteral("Amend…"));
    });
}

QTEST_MAIN(tst_windowscorecard)
#include "tst_windowscorecard.moc"
