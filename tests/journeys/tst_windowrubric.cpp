// SPDX-License-Identifier: GPL-3.0-or-later
// A rubric from a template to its second version, without the mouse: with the keys counted, and by what a screen reader
// is told alone.
#include "assembly/localworkspace.h"
#include "domain/rubrics/rubric.h"
#include "support/screenreader.h"

#include <QTemporaryDir>

using namespace shortlist;
using testing::ScreenReader;
using testing::WindowDriver;

class tst_windowrubric : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRubricIsWrittenAndPublishedWithKeysAlone();
    void aRubricIsWrittenByNamesAlone();
    void whatWasToldGoesWhenItIsUndone();

private:
    static constexpr int kTemplate = 1; ///< the screening call, of five criteria

    /// A workspace with a job and its plan, opened, the keyboard in the list of jobs.
    static void begin(WindowDriver &driver);
    static QString at()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? (focus->accessibleName().isEmpty() ? focus->objectName() : focus->accessibleName()) : QString();
    }
    static void reach(WindowDriver &driver, const QString &name)
    {
        driver.until([&name] { return at() == name; }, QStringLiteral("the keyboard at %1, not %2").arg(name, at()));
    }
    /// Presses Tab until the keyboard is there; how often that was.
    static int tabTo(WindowDriver &driver, const QString &name, Qt::Key key = Qt::Key_Tab)
    {
        constexpr int kMost = 40;
        int keys = 0;
        while (at() != name && keys < kMost) {
            driver.key(key);
            ++keys;
        }
        reach(driver, name);
        return keys;
    }
    /// The draft that came last.
    static Rubric newest(WindowDriver &driver)
    {
        const auto drafts = driver.stored<Rubric>({ equals(&Rubric::state, RubricState::Draft) });
        WindowDriver::expect(!drafts.isEmpty(), QStringLiteral("there is a draft"));
        return drafts.last();
    }
    static bool isPublished(WindowDriver &driver, const RubricId &id)
    {
        const auto published = driver.stored<Rubric>({ equals(&Rubric::state, RubricState::Published) });
        return std::any_of(published.begin(), published.end(), [&id](const Rubric &each) { return each.id == id; });
    }
    static QList<Criterion> criteria(WindowDriver &driver, const RubricId &rubric)
    {
        return driver.stored<Criterion>({ equals(&Criterion::rubricId, rubric) }, { fieldName(&Criterion::position) });
    }
};

void tst_windowrubric::begin(WindowDriver &driver)
{
    const QString file = driver.path(QStringLiteral("team.shortlist"));
    {
        auto made = LocalWorkspace::create(file, driver.clock);
        WindowDriver::expect(made.ok(), QStringLiteral("a workspace is made"));
        WindowDriver::expect(
            (*made)->services().jobs.createFromTemplate(QStringLiteral("associate-backend-engineer")).ok(),
            QStringLiteral("the job is made"));
    }
    driver.open(file);
    driver.go(PageId::Jobs);
    driver.settle();
}

void tst_windowrubric::aRubricIsWrittenAndPublishedWithKeysAlone()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        begin(driver);
        int keys = 0; // without those of the texts
        const auto key = [&](Qt::Key one, Qt::KeyboardModifiers modifiers = {}) {
            driver.key(one, modifiers);
            ++keys;
        };
        const auto write = [&](const QString &text) {
            driver.until([] { return at() != QLatin1String("Criteria and levels"); }, QStringLiteral("a cell to open"));
            QTest::keyClicks(QApplication::focusWidget(), text);
        };
        tabTo(driver, QStringLiteral("Jobs"));
        driver.key(Qt::Key_Return);
        driver.settle();
        tabTo(driver, QStringLiteral("Parts of the job"));
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Right); // overview, plan, openings, rubrics
        key(Qt::Key_Tab);
        driver.settle();

        // From a template: one key, and the keyboard is in the grid.
        driver.prompter.choice = kTemplate;
        key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        reach(driver, QStringLiteral("Criteria and levels"));
        const RubricId rubric = newest(driver).id;
        const QList<Criterion> before = criteria(driver, rubric);
        QCOMPARE(before.size(), 5);

        // F2 edits where the keyboard is; Tab walks from cell to cell.
        key(Qt::Key_F2);
        driver.key(Qt::Key_A, Qt::ControlModifier);
        write(QStringLiteral("Experience"));
        key(Qt::Key_Tab);
        write(QStringLiteral("4"));
        key(Qt::Key_Return);
        driver.until([&] { return criteria(driver, rubric).first().weight == 4; }, QStringLiteral("the weight stored"));
        QCOMPARE(criteria(driver, rubric).first().name, QStringLiteral("Experience"));
        key(Qt::Key_Up); // Enter has gone on to the next row

        // A criterion of its own: Ctrl+Enter, then a cell a key.
        key(Qt::Key_Return, Qt::ControlModifier);
        driver.until([&] { return criteria(driver, rubric).size() == 6; }, QStringLiteral("a sixth criterion"));
        write(QStringLiteral("Curiosity"));
        key(Qt::Key_Tab);
        write(QStringLiteral("2"));
        for (int level = 0; level < 4; ++level) {
            key(Qt::Key_Tab);
            write(QStringLiteral("Asks %1 questions of their own").arg(level));
        }
        key(Qt::Key_Return);
        driver.until([&] { return criteria(driver, rubric).at(1).anchors.last().startsWith(QLatin1String("Asks 3")); },
            QStringLiteral("the last level stored"));
        key(Qt::Key_Up);

        key(Qt::Key_Up, Qt::AltModifier);
        driver.until([&] { return criteria(driver, rubric).first().name == QLatin1String("Curiosity"); },
            QStringLiteral("the row to go up"));
        driver.settle();
        key(Qt::Key_Down, Qt::AltModifier);
        driver.until([&] { return criteria(driver, rubric).at(1).name == QLatin1String("Curiosity"); },
            QStringLiteral("the row to go down"));

        // A question with its minutes.
        key(Qt::Key_Q, Qt::AltModifier);
        reach(driver, QStringLiteral("Suggested questions"));
        key(Qt::Key_Return, Qt::ControlModifier);
        driver.until([] { return at() != QLatin1String("Suggested questions"); }, QStringLiteral("a question to open"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("What did you look up lately?"));
        key(Qt::Key_Tab);
        key(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
        key(Qt::Key_Return);
        const QList<Question> asked{ { QStringLiteral("What did you look up lately?"), {}, 3 } };
        driver.until(
            [&] { return criteria(driver, rubric).at(1).questions == asked; }, QStringLiteral("the question stored"));

        // Published, and a second version begun: its difference is one key away.
        key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        driver.until([&] { return isPublished(driver, rubric); }, QStringLiteral("the rubric to be published"));
        driver.settle();
        key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        driver.until([&] { return newest(driver).basedOnId == rubric; }, QStringLiteral("a second version"));
        reach(driver, QStringLiteral("Criteria and levels"));
        driver.settle();
        key(Qt::Key_Delete);
        driver.until(
            [&] { return criteria(driver, newest(driver).id).size() == 5; }, QStringLiteral("a criterion to go"));
        driver.settle();
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *changes = driver.dialog("ChangesDialog");
        QVERIFY(changes);
        QVERIFY2(changes->findChild<QLabel *>(QStringLiteral("changesCount"))->text().startsWith(u'1'),
            qPrintable(changes->findChild<QLabel *>(QStringLiteral("changesCount"))->text()));
        key(Qt::Key_Escape);
        driver.noDialog();
        QVERIFY2(keys <= 30, qPrintable(QString::number(keys)));
        QVERIFY(driver.tables().size() > 0); // the journal tells the same as the tables
    });
}

void tst_windowrubric::aRubricIsWrittenByNamesAlone()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        begin(driver);
        ScreenReader reader(driver);
        tabTo(driver, QStringLiteral("Jobs"));
        reader.press(QAccessible::Cell, QStringLiteral("Associate Backend Engineer"));
        reader.key(Qt::Key_Return);
        reader.press(QAccessible::PageTab, QStringLiteral("Rubrics"));
        driver.prompter.choice = kTemplate;
        reader.press(QAccessible::PushButton, QStringLiteral("New rubric from a template"));
        reach(driver, QStringLiteral("Criteria and levels"));
        const RubricId rubric = newest(driver).id;
        reader.find(QAccessible::Table, QStringLiteral("Criteria and levels"));
        // What a cell is for is said where it is still empty.
        reader.press(QAccessible::PushButton, QStringLiteral("Add criterion"));
        driver.until([&] { return criteria(driver, rubric).size() == 6; }, QStringLiteral("a sixth criterion"));
        // An open cell is told by the keyboard that is in it.
        const auto write = [&](const QString &cell, const QString &text) {
            reach(driver, cell);
            QTest::keyClicks(QApplication::focusWidget(), text);
            driver.settle();
        };
        write(QStringLiteral("Criterion"), QStringLiteral("Curiosity"));
        reader.key(Qt::Key_Return);
        reader.find(QAccessible::Cell, QStringLiteral("What does “Excellent” look like?"));
        // What is missing is said, and one is brought there.
        reader.find(QAccessible::StaticText, QStringLiteral("/“Curiosity”/"));
        reader.press(QAccessible::PushButton, QStringLiteral("Go there"));
        for (const QString &level :
            { QStringLiteral("Poor"), QStringLiteral("Mixed"), QStringLiteral("Good"), QStringLiteral("Excellent") }) {
            write(level, QStringLiteral("Asks as one does who is %1").arg(level));
            reader.key(level == QLatin1String("Excellent") ? Qt::Key_Return : Qt::Key_Tab);
        }
        driver.settle();
        reader.key(Qt::Key_Up); // Enter has gone on to the next criterion
        reader.press(QAccessible::PageTab, QStringLiteral("/^Questions/"));
        reader.press(QAccessible::PushButton, QStringLiteral("Add question"));
        write(QStringLiteral("Question"), QStringLiteral("What did you look up lately?"));
        reader.key(Qt::Key_Return);
        reader.press(QAccessible::PushButton, QStringLiteral("Publish rubric"));
        driver.until([&] { return isPublished(driver, rubric); }, QStringLiteral("the rubric to be published"));
        const auto stored = criteria(driver, rubric);
        const auto own = std::find_if(stored.begin(), stored.end(),
            [](const Criterion &each) { return each.name == QLatin1String("Curiosity"); });
        QVERIFY(own != stored.end());
        QCOMPARE(own->questions.size(), 1);
        reader.press(QAccessible::PushButton, QStringLiteral("New version"));
        driver.until([&] { return newest(driver).basedOnId == rubric; }, QStringLiteral("a second version"));
        reach(driver, QStringLiteral("Criteria and levels"));
        reader.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        reader.find(QAccessible::StaticText, QStringLiteral("Nothing differs."));
        QVERIFY2(reader.count <= 30, qPrintable(QString::number(reader.count)));
    });
}

void tst_windowrubric::whatWasToldGoesWhenItIsUndone()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        begin(driver);
        tabTo(driver, QStringLiteral("Jobs"));
        driver.key(Qt::Key_Return);
        driver.settle();
        tabTo(driver, QStringLiteral("Parts of the job"));
        for (int i = 0; i < 3; ++i)
            driver.key(Qt::Key_Right);
        driver.key(Qt::Key_Tab);
        driver.settle();
        driver.prompter.choice = kTemplate;
        driver.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        reach(driver, QStringLiteral("Criteria and levels"));
        const RubricId rubric = newest(driver).id;
        const auto told = [&] {
            const auto bars = driver.page()->findChildren<MessageBar *>();
            return std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
                return bar->isVisible() && bar->text().contains(QStringLiteral("is published"));
            });
        };
        driver.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        driver.until(told, QStringLiteral("to be told that it is published"));
        driver.key(Qt::Key_Z, Qt::ControlModifier);
        driver.until([&] { return !isPublished(driver, rubric); }, QStringLiteral("the rubric to be a draft again"));
        driver.until([&] { return !told(); }, QStringLiteral("nothing to be told of publishing any more"));
    });
}

QTEST_MAIN(tst_windowrubric)
#include "tst_windowrubric.moc"
