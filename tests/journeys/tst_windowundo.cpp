// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowjourney.h"
#include "ui/words/words.h"

#include <QTemporaryDir>

using namespace shortlist;
using testing::WindowDriver;
using testing::WindowJourney;

namespace {

/// Takes the steps up to the one named, and with it.
void walkTo(WindowJourney &journey, const char *last)
{
    const auto steps = journey.steps();
    for (const WindowJourney::Step &step : steps) {
        step.take();
        if (qstrcmp(step.name, last) == 0)
            return;
    }
    throw testing::Trouble(QStringLiteral("no such step"));
}

} // namespace

/// Ctrl+Z and Ctrl+Shift+Z in the window over the whole journey, and what cannot be taken back.
class tst_windowundo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepBackToTheEmptyFileAndForthAgain();
    void whatWasSeenStaysSeen();
    void theBarsButtonTakesBackOneCommand();
    void twoKeysAtOnceTakeBackTwoCommands();
};

void tst_windowundo::everyStepBackToTheEmptyFileAndForthAgain()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        QList<QStringList> states;
        const auto steps = journey.steps();
        for (const WindowJourney::Step &step : steps) {
            step.take();
            states.append(driver.tables());
        }
        const QStringList start = states.takeFirst();
        const QStringList end = states.takeLast();
        QStringList commands;
        for (const CommitNotice &notice : std::as_const(driver.commits)) {
            if (notice.undoable && notice.kind == CommitNotice::Kind::Committed)
                commands.append(notice.command);
        }
        WindowDriver::expect(commands.size() >= steps.size() - 1, QStringLiteral("each step is a command or more"));

        QAction *undo = driver.program->actions().undo;
        for (qsizetype i = commands.size() - 1; i >= 0; --i) {
            const QString what = words::command(commands.at(i));
            driver.until(
                [undo, what] { return undo->text().endsWith(what); }, QStringLiteral("the menu to say ") + what);
            const auto notice = driver.undo();
            WindowDriver::expect(
                notice && notice->kind == CommitNotice::Kind::Undone && notice->command == commands.at(i),
                QStringLiteral("%1 is undone: %2").arg(commands.at(i), driver.toast()));
            WindowDriver::expect(driver.toast() == QStringLiteral("Undone: ") + what, driver.toast());
            states.removeAll(driver.tables());
        }
        driver.until([undo] { return !undo->isEnabled(); }, QStringLiteral("nothing to undo"));
        WindowDriver::expect(driver.tables() == start, QStringLiteral("the file is as empty as it began"));
        WindowDriver::expect(states.isEmpty(), QStringLiteral("every step was passed on the way"));

        for (const QString &command : std::as_const(commands)) {
            const auto notice = driver.redo();
            WindowDriver::expect(notice && notice->kind == CommitNotice::Kind::Redone && notice->command == command,
                QStringLiteral("%1 is done again: %2").arg(command, driver.toast()));
            WindowDriver::expect(
                driver.toast() == QStringLiteral("Done again: ") + words::command(command), driver.toast());
        }
        WindowDriver::expect(driver.tables() == end, QStringLiteral("she is hired again"));
    });
}

void tst_windowundo::whatWasSeenStaysSeen()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        walkTo(journey, "score screening");
        // The interviewer herself looks at the round: that she did is kept, and is no step of undo.
        driver.go(PageId::Debrief);
        driver.until([&] { return driver.commits.last().command == QLatin1String("scorecard.seen"); },
            QStringLiteral("it is noted that she looked"));
        journey.decide(1);
        const QStringList decided = driver.tables();
        const auto decision = driver.undo();
        WindowDriver::expect(decision && decision->command == QLatin1String("decision.make"), driver.toast());
        const QStringList before = driver.tables();
        WindowDriver::expect(!driver.undo(), QStringLiteral("a card is not taken back after the others were seen"));
        WindowDriver::expect(
            driver.toast().startsWith(QStringLiteral("A scorecard cannot be taken back after its author has seen")),
            driver.toast());
        WindowDriver::expect(driver.tables() == before, QStringLiteral("nothing changed"));
        WindowDriver::expect(
            driver.redo().has_value() && driver.tables() == decided, QStringLiteral("redo still does"));
    });
}

void tst_windowundo::theBarsButtonTakesBackOneCommand()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        walkTo(journey, "import page");
        const qsizetype before = driver.commits.size();
        driver.click("undoButton");
        driver.until([&] { return driver.commits.size() > before; }, QStringLiteral("something undone"));
        driver.settle();
        WindowDriver::expect(driver.commits.size() == before + 1,
            QStringLiteral("one command, not %1").arg(driver.commits.size() - before));
        WindowDriver::expect(driver.stored<Job>().isEmpty() && driver.stored<Person>().size() == 5,
            QStringLiteral("the job is gone, the people are still there"));
    });
}

void tst_windowundo::twoKeysAtOnceTakeBackTwoCommands()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        walkTo(journey, "take answers");
        driver.sit(testing::story::kBen);
        driver.go(PageId::Scorecards);
        auto *list = driver.find<QListView>("scorecardList");
        const auto note = [&](const QString &text) {
            driver.type("takeawaysEdit", text);
            driver.until([&] { return journey.only<Scorecard>().takeaways == text; }, QStringLiteral("it is stored"));
            driver.settle();
        };
        const QStringList empty = driver.tables();
        note(QStringLiteral("One."));
        note(QStringLiteral("Two."));
        driver.click(list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
        const qsizetype before = driver.commits.size();
        driver.key(Qt::Key_Z, Qt::ControlModifier);
        driver.key(Qt::Key_Z, Qt::ControlModifier);
        driver.until([&] { return driver.commits.size() >= before + 2; }, QStringLiteral("two commands"));
        driver.settle();
        QStringList told;
        for (qsizetype i = before; i < driver.commits.size(); ++i)
            told.append(driver.commits.at(i).kind == CommitNotice::Kind::Undone ? QStringLiteral("undone")
                                                                                : driver.commits.at(i).command);
        WindowDriver::expect(
            told == QStringList({ QStringLiteral("undone"), QStringLiteral("undone") }), told.join(QLatin1Char(' ')));
        WindowDriver::expect(driver.tables() == empty, QStringLiteral("nothing is written on the card"));
        driver.until([&] { return driver.find<QPlainTextEdit>("takeawaysEdit")->toPlainText().isEmpty(); },
            QStringLiteral("and the page shows it"));
    });
}

QTEST_MAIN(tst_windowundo)
#include "tst_windowundo.moc"
