// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journeyfiles.h"

#include <QPointer>
#include <QRadioButton>

using namespace shortlist;
using testing::JourneyFiles;
using testing::WindowDriver;
using testing::WindowJourney;

/// Declining through the window at every stage, with whatever is open there: a booking, a scorecard being written, an
/// assessment that is out, an offer. One key takes it back whole.
class tst_windowdecline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void declineAtEveryStage_data();
    void declineAtEveryStage();

private:
    static void declineOnTheBoard(WindowDriver &driver, WindowJourney &journey, int stage);
    static void declineOnTheCandidatesPage(WindowDriver &driver);
    static void giveAReason(WindowDriver &driver);
    static void checkClosed(WindowDriver &driver, WindowJourney &journey, int stage);

    JourneyFiles m_files;
};

void tst_windowdecline::initTestCase()
{
    testing::goThrough([this] { m_files.walk(QStringLiteral("send offer")); });
}

void tst_windowdecline::declineAtEveryStage_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("board");
    const auto row = [](const char *after, int stage, bool board) {
        QTest::addRow("after %s, %s", after, board ? "board" : "page") << QString::fromLatin1(after) << stage << board;
    };
    row("add candidate", 0, true);
    row("send test", 0, false);
    row("take answers", 0, true);
    row("advance", 1, false);
    row("book screening", 1, true);
    row("score screening", 1, false);
    row("book technical", 2, true);
    row("book technical", 2, false);
    row("book behavioural", 3, false);
    row("book leadership", 4, true);
    row("decide leadership", 5, false);
    row("draft offer", 5, true);
    row("send offer", 5, false);
}

void tst_windowdecline::declineOnTheBoard(WindowDriver &driver, WindowJourney &journey, int stage)
{
    journey.chooseCard(stage);
    driver.key(Qt::Key_D);
}

void tst_windowdecline::declineOnTheCandidatesPage(WindowDriver &driver)
{
    driver.go(PageId::Candidates);
    auto *table = driver.find<QTableView>("candidateTable");
    driver.until([table] { return table->model()->rowCount() == 1; }, QStringLiteral("the candidate"));
    driver.click(table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
    driver.key(Qt::Key_Return);
    driver.chooseFromMenu(driver.find<QToolButton>("moreButton"), QStringLiteral("Decline…"));
}

void tst_windowdecline::giveAReason(WindowDriver &driver)
{
    const QPointer<QDialog> dialog = driver.dialog("EndingDialog");
    auto *reasons = driver.find<QListWidget>("reasonList", dialog);
    driver.click(reasons->viewport(), reasons->visualItemRect(reasons->item(0)).center());
    driver.type("noteEdit", QStringLiteral("Somebody else was further along."), dialog);
    driver.click("okButton", dialog);
    driver.settle();
    // An interview that begins within a day is asked about.
    if (dialog) {
        auto *cancels = driver.find<QRadioButton>("cancelButton", dialog);
        driver.click(cancels, QPoint(8, cancels->height() / 2)); // its words end before its middle
        driver.click("okButton", dialog);
    }
    driver.noDialog();
}

void tst_windowdecline::checkClosed(WindowDriver &driver, WindowJourney &journey, int stage)
{
    const auto expect = &WindowDriver::expect;
    const Application application = journey.application();
    expect(application.state == ApplicationState::Declined, QStringLiteral("it is declined"));
    expect(application.stageId == journey.stages().at(stage).id, QStringLiteral("at the stage where it stood"));
    expect(!application.endReasonId.isNull() && !application.endNote.isEmpty(), QStringLiteral("with a reason"));
    const auto interviews = driver.stored<Interview>();
    for (const Interview &interview : interviews)
        expect(interview.state == InterviewState::Cancelled || interview.state == InterviewState::Held,
            QStringLiteral("no booking is left"));
    expect(driver.stored<Scorecard>({ equals(&Scorecard::state, ScorecardState::Draft) }).isEmpty(),
        QStringLiteral("no scorecard is left to write"));
    const auto assessments = driver.stored<Assessment>();
    for (const Assessment &assessment : assessments)
        expect(assessment.state == AssessmentState::Closed || assessment.state == AssessmentState::Graded,
            QStringLiteral("no assessment is out"));
    const auto offers = driver.stored<Offer>();
    for (const Offer &offer : offers)
        expect(offer.state == OfferState::Withdrawn, QStringLiteral("no offer stands"));
    expect(journey.only<Opening>().state == OpeningState::Open, QStringLiteral("the opening stays open"));
}

void tst_windowdecline::declineAtEveryStage()
{
    QFETCH(QString, after);
    QFETCH(int, stage);
    QFETCH(bool, board);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("team.shortlist"));
    QVERIFY(JourneyFiles::copyWithLog(m_files.after(after).file, file));
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        driver.clock.set(m_files.after(after).now.addSecs(60));
        driver.open(file);
        driver.sit(testing::story::kRita);
        const QStringList before = driver.tables();
        const qsizetype commits = driver.commits.size();

        board ? declineOnTheBoard(driver, journey, stage) : declineOnTheCandidatesPage(driver);
        giveAReason(driver);
        checkClosed(driver, journey, stage);
        const QStringList ended = driver.tables();
        WindowDriver::expect(driver.commits.size() == commits + 1, QStringLiteral("in one step"));

        const auto undone = driver.undo();
        WindowDriver::expect(undone && undone->command == QLatin1String("application.decline"), driver.toast());
        WindowDriver::expect(driver.toast() == QStringLiteral("Undone: Declined"), driver.toast());
        WindowDriver::expect(driver.tables() == before, QStringLiteral("all of it is back"));
        if (board)
            journey.chooseCard(stage); // and to be seen
        const auto again = driver.redo();
        WindowDriver::expect(again && again->kind == CommitNotice::Kind::Redone, driver.toast());
        WindowDriver::expect(driver.tables() == ended, QStringLiteral("and ended again"));
    });
}

QTEST_MAIN(tst_windowdecline)
#include "tst_windowdecline.moc"
