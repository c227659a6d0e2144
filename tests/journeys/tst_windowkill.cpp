// SPDX-License-Identifier: GPL-3.0-or-later
// The journey with the program killed in the middle of each step. The program that is killed is this one, started again
// with --walk: it takes one step in its window and tells on its standard output how far it is. With --rest it lays its
// hands down in the middle of the first text it types.
#include "support/journeyfiles.h"

#include <QProcess>

#include <cstdio>

using namespace shortlist;
using testing::JourneyFiles;
using testing::WindowDriver;
using testing::WindowJourney;

namespace {

void tell(const QByteArray &line)
{
    std::fputs(QByteArray(line).append('\n').constData(), stdout);
    std::fflush(stdout);
}

/// For a hand that rests: what is typed is safe within half a second of its key.
constexpr int kRestMs = 700;

/// `--walk FOLDER STEP`: opens the file of the folder, takes the step, and waits for its end. `--rest` the same.
int walk(const QString &folder, const QByteArray &name, bool rests)
{
    try {
        WindowDriver driver(folder);
        WindowJourney journey(driver);
        if (QFile::exists(journey.file())) {
            driver.clock.set(QDateTime(QDate(2030, 1, 7), QTime(8, 0), Qt::UTC));
            driver.open(journey.file());
        }
        // What the window was told is what a person may rely on.
        QObject::connect(&driver.program->gateway(), &Gateway::committed, driver.program.get(),
            [](const CommitNotice &notice) { tell("kept " + notice.batch.uuid().toByteArray()); });
        driver.onKey = [rests](int done, int all) {
            const bool half = done == (all + 1) / 2;
            tell(half ? "half typed" : "typed");
            if (!rests || !half)
                return;
            QTest::qWait(kRestMs);
            tell("rested " + QByteArray::number(done));
            QTest::qWait(WindowDriver::kPatienceMs); // for its end
        };
        const auto steps = journey.steps();
        for (const WindowJourney::Step &step : steps) {
            if (name != step.name)
                continue;
            tell("begun");
            step.take();
            tell("done");
            QTest::qWait(WindowDriver::kPatienceMs); // for its end
            return 0;
        }
    } catch (const testing::Trouble &trouble) {
        std::fprintf(stderr, "%s\n", trouble.what());
    }
    return 1;
}

/// The commands of a file in their order; drafts that follow each other count once, for the hand's pace decides how
/// many they are.
QStringList commandsOf(const QList<Batch> &batches)
{
    QStringList commands;
    for (const Batch &batch : batches) {
        if (commands.isEmpty() || commands.last() != batch.command || batch.command != QLatin1String("scorecard.draft"))
            commands.append(batch.command);
    }
    return commands;
}

} // namespace

/// After a sudden end in the middle of any step the file opens, is whole, and holds all that was acknowledged.
class tst_windowkill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void killedInTheMiddle_data();
    void killedInTheMiddle();
    void whatWasTypedHalfASecondAgoIsKept_data();
    void whatWasTypedHalfASecondAgoIsKept();

private:
    struct Ended {
        QByteArrayList lines; ///< all it told
        QSet<QByteArray> kept; ///< the batches its window was told of
    };
    /// Starts the walk and kills it at the moment; what it had told by then.
    Ended killAt(const QString &folder, const QString &step, const QByteArray &moment,
        const QString &how = QStringLiteral("--walk")) const;
    static QList<Batch> batchesOf(const LocalWorkspace &workspace);
    QList<Batch> batchesAfter(const QString &step) const;

    JourneyFiles m_files;
    test::FakeClock m_clock;
};

void tst_windowkill::initTestCase()
{
    testing::goThrough([this] { m_files.walk(); });
}

void tst_windowkill::killedInTheMiddle_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QByteArray>("moment");
    static const QStringList typed{ QStringLiteral("add"), QStringLiteral("say"), QStringLiteral("take"),
        QStringLiteral("grade"), QStringLiteral("score"), QStringLiteral("decide"), QStringLiteral("draft") };
    // Where one step is several commands, a second end between them.
    static const QStringList several{ QStringLiteral("import team"), QStringLiteral("send test"),
        QStringLiteral("grade"), QStringLiteral("score technical"), QStringLiteral("decide leadership"),
        QStringLiteral("accept offer") };
    for (const QString &step : m_files.steps()) {
        const QString verb = step.section(QLatin1Char(' '), 0, 0);
        const QByteArray between = typed.contains(verb) ? "half typed" : "time 50";
        const QByteArray name = step.toUtf8();
        // Making a file is no command of the journal: more than one end in the midst of it.
        for (const char *part : { "time 20", "time 35", "time 65", "time 80" }) {
            if (verb == QLatin1String("create"))
                QTest::addRow("%s, %s", name.constData(), part) << step << QByteArray(part);
        }
        QTest::addRow("%s, %s", name.constData(), between.constData()) << step << between;
        if (several.contains(step))
            QTest::addRow("%s, first kept", name.constData()) << step << QByteArray("kept");
    }
}

tst_windowkill::Ended tst_windowkill::killAt(
    const QString &folder, const QString &step, const QByteArray &moment, const QString &how) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(), { how, folder, step });
    const bool timed = moment.startsWith("time ");
    Ended ended;
    const auto read = [&] {
        while (process.canReadLine())
            ended.lines.append(process.readLine().trimmed());
    };
    const auto reached = [&] {
        read();
        const QByteArray wanted = timed ? QByteArray("begun") : moment;
        return std::any_of(ended.lines.cbegin(), ended.lines.cend(), [&wanted](const QByteArray &line) {
            return line.startsWith(wanted);
        }) || process.state() == QProcess::NotRunning;
    };
    const QDeadlineTimer patience(WindowDriver::kPatienceMs); // it has to start as well
    while (!reached() && !patience.hasExpired())
        process.waitForReadyRead(50);
    if (timed)
        QTest::qSleep(int(m_files.after(step).took * moment.mid(5).toInt() / 100));
    process.kill();
    process.waitForFinished();
    read();
    for (const QByteArray &line : std::as_const(ended.lines)) {
        if (line.startsWith("kept "))
            ended.kept.insert(line.mid(5));
    }
    if (!ended.lines.contains("begun") || process.exitStatus() != QProcess::CrashExit)
        throw testing::Trouble(QStringLiteral("not killed: ") + QString::fromUtf8(process.readAllStandardError()));
    return ended;
}

QList<Batch> tst_windowkill::batchesOf(const LocalWorkspace &workspace)
{
    auto batches = const_cast<LocalWorkspace &>(workspace).services().context.workspace.journal().batches(1000);
    if (!batches)
        throw testing::Trouble(batches.error().text());
    std::reverse(batches->begin(), batches->end());
    return *batches;
}

QList<Batch> tst_windowkill::batchesAfter(const QString &step) const
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.shortlist"));
    if (!JourneyFiles::copyWithLog(m_files.after(step).file, copy))
        throw testing::Trouble(QStringLiteral("no file after ") + step);
    const auto opened = LocalWorkspace::open(copy, m_clock);
    if (!opened)
        throw testing::Trouble(opened.error().text());
    return batchesOf(**opened);
}

void tst_windowkill::killedInTheMiddle()
{
    QFETCH(QString, step);
    QFETCH(QByteArray, moment);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("team.shortlist"));
    const qsizetype place = m_files.steps().indexOf(step);
    QList<Batch> before;
    testing::goThrough([&] {
        if (place > 0) {
            const QString last = m_files.steps().at(place - 1);
            before = batchesAfter(last);
            WindowDriver::expect(JourneyFiles::copyWithLog(m_files.after(last).file, file), QStringLiteral("a copy"));
        }
        const Ended ended = killAt(folder.path(), step, moment);
        WindowDriver::expect(!ended.kept.isEmpty() || moment != "kept", QStringLiteral("something was kept"));
        if (place == 0 && !QFile::exists(file)) {
            WindowDriver::expect(!ended.lines.contains("done"), QStringLiteral("nothing was promised"));
            const auto again = LocalWorkspace::create(file, m_clock);
            return WindowDriver::expect(again.ok(), again ? QString() : again.error().text());
        }

        const auto opened = LocalWorkspace::open(file, m_clock);
        WindowDriver::expect(opened.ok(), opened ? QString() : opened.error().text());
        const Status whole = (*opened)->checkIntegrity();
        WindowDriver::expect(whole.ok(), whole ? QString() : whole.error().text());
        const Workspace &workspace = (*opened)->services().context.workspace;
        WindowDriver::expect(test::dump(workspace) == test::dumpOfJournal(workspace.journal()),
            QStringLiteral("nothing is half written: the journal tells the same as the tables"));
        const QList<Batch> now = batchesOf(**opened);
        QSet<QByteArray> there;
        for (const Batch &batch : now)
            there.insert(batch.id.uuid().toByteArray());
        WindowDriver::expect(there.contains(ended.kept), QStringLiteral("all that was acknowledged is there"));
        for (const Batch &batch : std::as_const(before))
            WindowDriver::expect(there.contains(batch.id.uuid().toByteArray()), QStringLiteral("what was before is"));
        // It stands where the step begins, where it ends, or between two of its commands.
        const QStringList whither = commandsOf(batchesAfter(step));
        const QStringList stands = commandsOf(now);
        const qsizetype least = place == 0 ? whither.size() : commandsOf(before).size();
        WindowDriver::expect(
            stands.size() >= least && whither.mid(0, stands.size()) == stands, stands.join(QLatin1Char(' ')));
    });
}

void tst_windowkill::whatWasTypedHalfASecondAgoIsKept_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step : { "grade", "score screening", "score technical" })
        QTest::newRow(step) << QString::fromLatin1(step);
}

// The step rates every criterion and then types the take-aways; the end comes when half of them stand there and the
// hand has rested.
void tst_windowkill::whatWasTypedHalfASecondAgoIsKept()
{
    QFETCH(QString, step);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("team.shortlist"));
    testing::goThrough([&] {
        const QString last = m_files.steps().value(m_files.steps().indexOf(step) - 1);
        WindowDriver::expect(JourneyFiles::copyWithLog(m_files.after(last).file, file), QStringLiteral("a copy"));
        const Ended ended = killAt(folder.path(), step, "rested", QStringLiteral("--rest"));
        int letters = 0;
        for (const QByteArray &line : ended.lines) {
            if (line.startsWith("rested "))
                letters = line.mid(7).toInt();
        }
        const auto opened = LocalWorkspace::open(file, m_clock);
        WindowDriver::expect(opened.ok(), opened ? QString() : opened.error().text());
        const Workspace &workspace = (*opened)->services().context.workspace;
        const auto cards = workspace.all<Scorecard>({ equals(&Scorecard::state, ScorecardState::Draft) });
        WindowDriver::expect(cards.ok(), QStringLiteral("the cards can be read"));
        const QString typed = testing::story::kTakeaways.left(letters);
        const auto card = std::find_if(
            cards->begin(), cards->end(), [&typed](const Scorecard &one) { return one.takeaways == typed; });
        WindowDriver::expect(letters > 0 && card != cards->end(), QStringLiteral("a card has “%1”").arg(typed));
        const auto ratings = workspace.all<Rating>({ equals(&Rating::scorecardId, card->id) });
        const auto criteria = workspace.all<Criterion>({ equals(&Criterion::rubricId, card->rubricId) });
        WindowDriver::expect(ratings.ok() && criteria.ok() && ratings->size() == criteria->size(),
            QStringLiteral("and what was rated before"));
    });
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString how = arguments.value(1);
    if (arguments.size() == 4 && (how == QLatin1String("--walk") || how == QLatin1String("--rest")))
        return walk(arguments.at(2), arguments.at(3).toUtf8(), how == QLatin1String("--rest"));
    QTEST_SET_MAIN_SOURCE_PATH
    tst_windowkill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowkill.moc"
