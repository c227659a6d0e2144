// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/sighting.h"
#include "domain/words/words.h"
#include "support/windowjourney.h"

#include <QTemporaryDir>

using namespace shortlist;
using testing::WindowDriver;
using testing::WindowJourney;

namespace {

/// What undo is about: that somebody saw something stays.
QStringList steps(QStringList tables)
{
    tables.removeIf([](const QString &line) { return line.startsWith(QLatin1String("sighting|")); });
    return tables;
}

/// That the bar says this; of an interview it says as well which one.
bool says(const QString &toast, const QString &what)
{
    return toast == what || toast.startsWith(what + QStringLiteral(" · "));
}

/// Takes the steps after `first` (from the first one where it is null) up to `last` and with it (to the end where it is
/// null); the states after each, in order.
QList<QStringList> walkTo(WindowJourney &journey, WindowDriver &driver, const char *last, const char *first = nullptr)
{
    QList<QStringList> states;
    bool going = !first;
    const auto walk = journey.steps();
    for (const WindowJourney::Step &step : walk) {
        if (going) {
            step.take();
            states.append(steps(driver.tables()));
        }
        going = going || qstrcmp(step.name, first) == 0;
        if (last && qstrcmp(step.name, last) == 0)
            return states;
    }
    if (last || !going)
        throw testing::Trouble(QStringLiteral("no such step"));
    return states;
}

/// The commands from this commit on that can be undone, the oldest first.
QStringList committed(const WindowDriver &driver, qsizetype from)
{
    QStringList commands;
    for (qsizetype i = from; i < driver.commits.size(); ++i) {
        const CommitNotice &notice = driver.commits.at(i);
        if (notice.undoable && notice.kind == CommitNotice::Kind::Committed)
            commands.append(notice.command);
    }
    return commands;
}

/// What somebody wrote on a scorecard is theirs to take back: the one whose step is next sits down.
void sitForHistory(WindowDriver &driver, bool undo)
{
    const auto people = driver.stored<Person>();
    const auto who = driver.ask([people, undo](Services &services) {
        const PersonId before = services.session().person;
        std::optional<qint64> best;
        PersonId bestPerson = before;
        for (const Person &person : people) {
            services.session().person = person.id;
            const auto next = services.history.next();
            const auto step = !next ? std::nullopt : undo ? next->undo : next->redo;
            if (step
                && (!best || (undo ? step->seq > *best : step->seq < *best)
                    || (step->seq == *best && person.id == before))) {
                best = step->seq;
                bestPerson = person.id;
            }
        }
        services.session().person = before;
        return std::pair(before, bestPerson);
    });
    if (who.first == who.second)
        return;
    for (const Person &person : people) {
        if (person.id == who.second)
            driver.sit(person.name);
    }
}

/// Takes back each of these commands, the last one first, with the menu and the bar saying so; of `states` those that
/// were not come by are left.
void walkBack(WindowDriver &driver, const QStringList &commands, QList<QStringList> &states)
{
    QAction *undo = driver.program->actions().undo;
    for (qsizetype i = commands.size() - 1; i >= 0; --i) {
        sitForHistory(driver, true);
        const QString what = words::command(commands.at(i));
        driver.until([undo, what] { return undo->text().endsWith(what); }, QStringLiteral("the menu to say ") + what);
        const auto notice = driver.undo();
        WindowDriver::expect(notice && notice->kind == CommitNotice::Kind::Undone && notice->command == commands.at(i),
            QStringLiteral("%1 is undone: %2").arg(commands.at(i), driver.toast()));
        driver.until([&] { return says(driver.toast(), QStringLiteral("Undone: ") + what); }, what);
        states.removeAll(steps(driver.tables()));
    }
}

void walkForth(WindowDriver &driver, const QStringList &commands)
{
    for (const QString &command : commands) {
        sitForHistory(driver, false);
        const auto notice = driver.redo();
        WindowDriver::expect(notice && notice->kind == CommitNotice::Kind::Redone && notice->command == command,
            QStringLiteral("%1 is done again: %2").arg(command, driver.toast()));
        driver.until([&] { return says(driver.toast(), QStringLiteral("Done again: ") + words::command(command)); },
            QStringLiteral("to be told of ") + command);
    }
}

} // namespace

/// Ctrl+Z and Ctrl+Shift+Z in the window over the whole journey, and what cannot be taken back.
class tst_windowundo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepBackToTheEmptyFileAndForthAgain();
    void fromTheHireBackToWhatWasGradedBlindAndForthAgain();
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
        // Up to the first card that is graded blind: that one is not taken back.
        QList<QStringList> states = walkTo(journey, driver, "take answers");
        const QStringList start = states.takeFirst();
        const QStringList end = states.takeLast();
        const QStringList commands = committed(driver, 0);
        WindowDriver::expect(commands.size() > states.size(), QStringLiteral("each step is a command or more"));

        walkBack(driver, commands, states);
        QAction *undo = driver.program->actions().undo;
        driver.until([undo] { return !undo->isEnabled(); }, QStringLiteral("nothing to undo"));
        WindowDriver::expect(steps(driver.tables()) == start, QStringLiteral("the file is as empty as it began"));
        WindowDriver::expect(states.isEmpty(), QStringLiteral("every step was passed on the way"));

        walkForth(driver, commands);
        WindowDriver::expect(steps(driver.tables()) == end, QStringLiteral("the answers are there again"));
    });
}

void tst_windowundo::fromTheHireBackToWhatWasGradedBlindAndForthAgain()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        const QStringList graded = walkTo(journey, driver, "grade").last();
        const qsizetype before = driver.commits.size();
        QList<QStringList> states = walkTo(journey, driver, nullptr, "grade");
        const QStringList end = states.takeLast();
        const QStringList commands = committed(driver, before);
        WindowDriver::expect(commands.size() > states.size(), QStringLiteral("each step is a command or more"));

        walkBack(driver, commands, states);
        WindowDriver::expect(steps(driver.tables()) == graded, QStringLiteral("the test is graded, and no more"));
        WindowDriver::expect(states.isEmpty(), QStringLiteral("every step was passed on the way"));

        // There it ends: its grader may have seen since whose it is. It says so, and nobody else gets past it.
        driver.sit(testing::story::kBen);
        const QString submission = words::command(QStringLiteral("scorecard.submit"));
        QAction *undo = driver.program->actions().undo;
        driver.until([&] { return undo->text().endsWith(submission); }, QStringLiteral("the menu to name what stays"));
        WindowDriver::expect(!driver.undo(), QStringLiteral("the grader undoes nothing"));
        WindowDriver::expect(
            driver.toast().startsWith(QStringLiteral("What was graded without the name stays")), driver.toast());
        for (const QString &name : { testing::story::kRita, testing::story::kHana }) {
            driver.sit(name);
            WindowDriver::expect(!driver.undo(), QStringLiteral("and neither does ") + name);
        }
        WindowDriver::expect(steps(driver.tables()) == graded, QStringLiteral("all of it stays"));

        walkForth(driver, commands);
        WindowDriver::expect(steps(driver.tables()) == end, QStringLiteral("she is hired again"));
    });
}

void tst_windowundo::whatWasSeenStaysSeen()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        walkTo(journey, driver, "score screening");
        // The interviewer herself looks at the round: that she did is kept, and is no step of undo.
        journey.lookAtDebrief();
        journey.decide(1);
        const auto decision = driver.undo();
        WindowDriver::expect(decision && decision->command == QLatin1String("decision.make"), driver.toast());
        WindowDriver::expect(!driver.stored<Sighting>().isEmpty(), QStringLiteral("it is kept that she looked"));
        // Who decides does not take back what the interviewer wrote; she herself does not either, after she looked.
        for (const QString &name : { testing::story::kHana, testing::story::interviewer(1) }) {
            driver.sit(name);
            const auto step = driver.undo();
            WindowDriver::expect(!step || !step->command.startsWith(QLatin1String("scorecard.")), driver.toast());
            const auto cards = driver.stored<Scorecard>();
            WindowDriver::expect(std::all_of(cards.cbegin(), cards.cend(),
                                     [](const Scorecard &card) { return card.state == ScorecardState::Submitted; }),
                QStringLiteral("the card stays submitted"));
            if (step)
                WindowDriver::expect(driver.redo().has_value(), QStringLiteral("redo brings it back"));
        }
    });
}

void tst_windowundo::theBarsButtonTakesBackOneCommand()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        walkTo(journey, driver, "import page");
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
        walkTo(journey, driver, "take answers");
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
