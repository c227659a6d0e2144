// SPDX-License-Identifier: GPL-3.0-or-later
// The board in a real window over a real workspace file, with real keys.
#include "models/pipeline/boardstagemodel.h"
#include "support/accessible.h"
#include "support/fakeprompter.h"
#include "support/pipelinefixture.h"
#include "ui/pipeline/boardlist.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/settings/appsettings.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace shortlist;
using shortlist::test::PipelineFixture;

namespace {

/// The page over the workspace of the fixture, opened again through the gateway.
struct Desk {
    explicit Desk(PipelineFixture &fixture)
        : settings(fixture.dir.filePath(QStringLiteral("settings.ini")))
        , page({ gateway, prompter, settings, fixture.clock })
    {
        settings.setTimeZoneOverride("Europe/Berlin");
        const QString path = fixture.file->path();
        fixture.file.reset();
        bool open = false;
        gateway.open(
            &page,
            [path, &clock = fixture.clock]() -> Result<std::unique_ptr<OpenWorkspace>> {
                auto opened = LocalWorkspace::open(path, clock);
                if (!opened)
                    return opened.error();
                return std::unique_ptr<OpenWorkspace>(std::move(*opened));
            },
            [&open](const Status &status) { open = bool(status); });
        if (!QTest::qWaitFor([&open] { return open; }))
            qFatal("the workspace does not open");
        (void)run([who = fixture.people.first()](Services &services) {
            services.session().person = who;
            return done();
        });
        page.resize(1280, 720);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("no window");
        page.activate();
        settle();
    }
    ~Desk() { gateway.close(); }

    /// Does something behind the page's back, or asks, and waits for it.
    Status run(const std::function<Status(Services &)> &work)
    {
        std::optional<Status> answer;
        gateway.run(
            &page, [work](Services &services) { return work(services); },
            [&answer](const Status &status) { answer = status; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }
    /// Waits until everything the page asked for has come and been shown.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            (void)run([](Services &) { return done(); });
            QCoreApplication::processEvents();
        }
    }
    BoardList *list(int column) { return page.findChild<BoardList *>(QStringLiteral("stageList%1").arg(column)); }
    int cards(int column) { return list(column) ? list(column)->model()->rowCount() : -1; }
    QString name(int column, int place) { return list(column)->model()->index(place, 0).data().toString(); }
    void choose(int column, int place)
    {
        list(column)->setFocus();
        list(column)->setCurrentIndex(list(column)->model()->index(place, 0));
    }
    template <typename T>
    T *part(QDialog *dialog, const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QDialog *dialog()
    {
        QDialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (auto *dialog : page.findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        });
        return found;
    }
    bool noDialog()
    {
        const bool gone = QTest::qWaitFor([this] {
            const auto all = page.findChildren<QDialog *>();
            return std::none_of(all.cbegin(), all.cend(), [](const QDialog *one) { return one->isVisible(); });
        });
        // Without a window manager nobody gives the window its keyboard back.
        page.activateWindow();
        return gone && QTest::qWaitForWindowActive(&page);
    }

    testing::FakePrompter prompter;
    AppSettings settings;
    Gateway gateway;
    PipelinePage page;
};

} // namespace

class tst_pipelinepage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void everyStageIsAColumnWithItsCards();
    void keysMoveACardAndAskForAWaiver();
    void aCardIsDraggedToAnotherColumn();
    void decliningAsksForAReasonAndUndoBringsBack();
    void shortNoticeIsAskedInTheDialog();
    void holdResumeAndReopen();
    void severalCardsMoveInOneStep();
    void aStaleMoveSaysWhereItStandsNow();
    void enterOpensTheCandidate();
    void anAssessmentIsSentTakenInAndGraded();
    void emptyBoardsSayWhatToDo();
    void everythingHasAName();
    void aHundredThousandCardsAreReadAsTheyAreLookedAt();

private:
    void openDesk() { desk = std::make_unique<Desk>(*m); }

    std::unique_ptr<PipelineFixture> m;
    std::unique_ptr<Desk> desk;
};

void tst_pipelinepage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m = std::make_unique<PipelineFixture>();
}

void tst_pipelinepage::cleanup()
{
    desk.reset();
    m.reset();
}

void tst_pipelinepage::everyStageIsAColumnWithItsCards()
{
    const ApplicationId ada = m->applied(QStringLiteral("Ada Weiß"));
    m->applied(QStringLiteral("Bea Sow"));
    QVERIFY(m->pipeline().move(ada, m->stages.at(0), m->stages.at(2), QStringLiteral("known")));
    m->book(ada, m->stages.at(2), 5, { m->people.at(1) });
    m->clock.advance(2 * 24 * 3600);
    m->book(ada, m->stages.at(2), 5, { m->people.at(2) });
    openDesk();
    QTRY_COMPARE(desk->cards(0), 1);
    QCOMPARE(desk->cards(1), 0);
    QCOMPARE(desk->cards(2), 1);
    QVERIFY(desk->list(5));
    QVERIFY(!desk->list(6));
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Bea Sow"));
    QVERIFY(desk->page.statusText().startsWith(QStringLiteral("2 candidate")));
    const QString spoken = desk->list(0)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(spoken, QStringLiteral("Bea Sow, Backend Engineer · Referral, 2 d in stage"));
    QTRY_VERIFY(!desk->name(2, 0).isEmpty());
    const QString overdue = desk->list(2)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(overdue.contains(QStringLiteral("overdue")), qPrintable(overdue));
    QVERIFY(desk->list(2)->accessibleName().startsWith(QStringLiteral("Technical, 1 candidate")));
}

void tst_pipelinepage::keysMoveACardAndAskForAWaiver()
{
    m->applied(QStringLiteral("Ada Weiß"));
    openDesk();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_Right, Qt::ShiftModifier);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    auto *problem = desk->part<QLabel>(dialog, "problemLabel");
    QVERIFY2(problem->text().contains(QStringLiteral("waiver")), qPrintable(problem->text()));
    QVERIFY(problem->text().contains(QStringLiteral("Assessment")));
    QCOMPARE(testing::unnamedFocusable(dialog).join(QLatin1Char(',')), QString());
    auto *reason = desk->part<QPlainTextEdit>(dialog, "waiverEdit");
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("Solved it last year"));
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QVERIFY(desk->noDialog());
    QTRY_COMPARE(desk->cards(1), 1);
    QCOMPARE(desk->cards(0), 0);
    // The selection and the keyboard went along, so the next key acts on the same card: back is free.
    QTRY_VERIFY(desk->list(1)->hasFocus());
    QTRY_COMPARE(desk->list(1)->selectedRows().size(), 1);
    QTest::keyClick(desk->list(1), Qt::Key_Left, Qt::ShiftModifier);
    QTRY_COMPARE(desk->cards(0), 1);
    QVERIFY(desk->run([](Services &services) { return services.history.undo(); }));
    QTRY_COMPARE(desk->cards(1), 1);
}

void tst_pipelinepage::aCardIsDraggedToAnotherColumn()
{
    const ApplicationId ada = m->applied(QStringLiteral("Ada Weiß"));
    QVERIFY(m->pipeline().move(ada, m->stages.at(0), m->stages.at(2), QStringLiteral("known")));
    openDesk();
    QTRY_VERIFY(desk->cards(2) == 1 && !desk->name(2, 0).isEmpty());
    BoardList *from = desk->list(2);
    BoardList *to = desk->list(0);
    // The offscreen platform has no drags of its own: what a platform would tell the two columns is told here.
    const std::unique_ptr<QMimeData> data(from->model()->mimeData({ from->model()->index(0, 0) }));
    const auto over = [&data](BoardList *list) {
        QDragEnterEvent enter(list->viewport()->rect().center(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(list->viewport(), &enter);
        return enter.isAccepted();
    };
    const QImage quiet = to->grab().toImage();
    QVERIFY(over(to));
    QVERIFY(to->grab().toImage() != quiet); // “Drop here”
    QDragLeaveEvent leave;
    QApplication::sendEvent(to->viewport(), &leave);
    QCOMPARE(to->grab().toImage(), quiet);
    QVERIFY(over(to));
    QDropEvent drop(to->viewport()->rect().center(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(to->viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(desk->cards(0), 1);
    QCOMPARE(desk->cards(2), 0);
    // Something else than cards is not taken.
    QMimeData other;
    other.setText(QStringLiteral("text"));
    QDragEnterEvent text(QPoint(5, 5), Qt::CopyAction, &other, Qt::LeftButton, {});
    QApplication::sendEvent(to->viewport(), &text);
    QVERIFY(!text.isAccepted());
}

void tst_pipelinepage::decliningAsksForAReasonAndUndoBringsBack()
{
    m->applied(QStringLiteral("Ada Weiß"));
    m->applied(QStringLiteral("Bea Sow"));
    openDesk();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    QSignalSpy changed(&desk->page, &Page::changed);
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_D);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    QCOMPARE(testing::unnamedFocusable(dialog).join(QLatin1Char(',')), QString());
    auto *reasons = desk->part<QListWidget>(dialog, "reasonList");
    QVERIFY(reasons->count() > 3);
    for (int row = 0; row < reasons->count(); ++row)
        QVERIFY(!reasons->item(row)->text().contains(QStringLiteral("Changed their mind")));
    auto *ok = desk->part<QPushButton>(dialog, "okButton");
    QTest::mouseClick(ok, Qt::LeftButton); // no reason yet: said beside the list, not in a box
    QVERIFY(desk->part<QLabel>(dialog, "problemLabel")->isVisible());
    reasons->setFocus();
    QTest::keyClick(reasons, Qt::Key_Down);
    QTest::mouseClick(ok, Qt::LeftButton);
    QVERIFY(desk->noDialog());
    QTRY_COMPARE(desk->cards(0), 1);
    QCOMPARE(desk->name(0, 0), QStringLiteral("Bea Sow"));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().toString().contains(QStringLiteral("Ada Weiß")));
    QVERIFY(desk->run([](Services &services) { return services.history.undo(); }));
    QTRY_COMPARE(desk->cards(0), 2);
}

void tst_pipelinepage::shortNoticeIsAskedInTheDialog()
{
    const ApplicationId ada = m->applied(QStringLiteral("Ada Weiß"));
    const InterviewId soon = m->book(ada, m->stages.at(0), 3, { m->people.at(1) });
    openDesk();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_D);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    desk->part<QListWidget>(dialog, "reasonList")->setCurrentRow(0);
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QTRY_VERIFY(desk->part<QWidget>(dialog, "noticeBox")->isVisible());
    desk->part<QRadioButton>(dialog, "keepButton")->click();
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QVERIFY(desk->noDialog());
    InterviewState state{};
    QVERIFY(desk->run([&](Services &services) -> Status {
        state = services.context.workspace.get(soon)->state;
        return done();
    }));
    QCOMPARE(state, InterviewState::Confirmed);
}

void tst_pipelinepage::holdResumeAndReopen()
{
    m->applied(QStringLiteral("Ada Weiß"));
    openDesk();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_H);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QTRY_VERIFY(desk->part<QLabel>(dialog, "problemLabel")->isVisible());
    QTest::keyClicks(desk->part<QPlainTextEdit>(dialog, "reasonEdit"), QStringLiteral("budget"));
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QVERIFY(desk->noDialog());
    auto *empty = desk->page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());

    auto *filter = desk->page.findChild<QComboBox *>(QStringLiteral("stateCombo"));
    filter->setCurrentIndex(1);
    QTRY_VERIFY(desk->cards(0) == 1 && desk->list(0)->isVisible());
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    auto *resume = desk->page.findChild<QAction *>(QStringLiteral("resumeAction"));
    QVERIFY(resume->isEnabled());
    QVERIFY(desk->list(0)->hasFocus());
    QTest::keyClick(desk->list(0), Qt::Key_R);
    QTRY_VERIFY(empty->isVisible());
    filter->setCurrentIndex(0);
    QTRY_COMPARE(desk->cards(0), 1);
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));

    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_W);
    dialog = desk->dialog();
    QVERIFY(dialog);
    desk->part<QListWidget>(dialog, "reasonList")->setCurrentRow(0);
    QTest::mouseClick(desk->part<QPushButton>(dialog, "okButton"), Qt::LeftButton);
    QVERIFY(desk->noDialog());
    QTRY_VERIFY(empty->isVisible());
    filter->setCurrentIndex(2);
    QTRY_VERIFY(desk->cards(0) == 1 && desk->list(0)->isVisible() && !desk->name(0, 0).isEmpty());
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_O);
    QTRY_VERIFY(empty->isVisible());
    filter->setCurrentIndex(0);
    QTRY_COMPARE(desk->cards(0), 1);
}

void tst_pipelinepage::severalCardsMoveInOneStep()
{
    for (int i = 0; i < 5; ++i) {
        const ApplicationId id = m->applied(QStringLiteral("Person %1").arg(i));
        QVERIFY(m->pipeline().move(id, m->stages.at(0), m->stages.at(1), QStringLiteral("known")));
    }
    openDesk();
    QTRY_COMPARE(desk->cards(1), 5);
    desk->choose(1, 0);
    QTest::keyClick(desk->list(1), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk->list(1)->selectedRows().size(), 5);
    QVERIFY(desk->page.statusText().contains(QStringLiteral("5 selected")));
    QTest::keyClick(desk->list(1), Qt::Key_Left, Qt::ShiftModifier);
    QTRY_COMPARE(desk->cards(0), 5);
    QVERIFY(desk->run([](Services &services) { return services.history.undo(); }));
    QTRY_COMPARE(desk->cards(1), 5);
}

void tst_pipelinepage::aStaleMoveSaysWhereItStandsNow()
{
    const ApplicationId ada = m->applied(QStringLiteral("Ada Weiß"));
    QVERIFY(m->pipeline().move(ada, m->stages.at(0), m->stages.at(2), QStringLiteral("known")));
    openDesk();
    QTRY_VERIFY(desk->cards(2) == 1 && !desk->name(2, 0).isEmpty());
    desk->choose(2, 0);
    // Somebody else is quicker by a moment.
    desk->gateway.run(
        &desk->page,
        [ada, from = m->stages.at(2), to = m->stages.at(1)](
            Services &services) { return services.pipeline.move(ada, from, to); },
        [](const Status &) {});
    QTest::keyClick(desk->list(2), Qt::Key_Left, Qt::ShiftModifier);
    auto *bar = desk->page.findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("Ada Weiß stands in “Screening” now")), qPrintable(bar->text()));
    QVERIFY(bar->text().contains(QStringLiteral("Mia Chen")));
    QTRY_COMPARE(desk->cards(1), 1);
}

void tst_pipelinepage::enterOpensTheCandidate()
{
    const ApplicationId ada = m->applied(QStringLiteral("Ada Weiß"));
    const CandidateId who = m->load(ada).candidateId;
    openDesk();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    QSignalSpy asked(&desk->page, &Page::navigationRequested);
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<PageId>(), PageId::Candidates);
    QCOMPARE(asked.first().at(1).toUuid(), who.uuid());
}

void tst_pipelinepage::anAssessmentIsSentTakenInAndGraded()
{
    m->applied(QStringLiteral("Ada Weiß"));
    openDesk();
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    desk->choose(0, 0);
    QTest::keyClick(desk->list(0), Qt::Key_A);
    QDialog *dialog = desk->dialog();
    QVERIFY(dialog);
    auto *state = desk->part<QLabel>(dialog, "stateLabel");
    QTRY_COMPARE(state->text(), QStringLiteral("To be sent"));
    const QString code = desk->part<QLabel>(dialog, "codeLabel")->text();
    QCOMPARE(code.size(), 9);
    QVERIFY2(testing::unnamedFocusable(dialog).isEmpty(),
        qPrintable(testing::unnamedFocusable(dialog).join(QLatin1Char(','))));
    desk->part<QPushButton>(dialog, "sendButton")->click();
    QTRY_COMPARE(state->text(), QStringLiteral("Waiting for answers"));
    auto *answers = desk->part<QPlainTextEdit>(dialog, "answersEdit");
    QTest::keyClicks(answers, QStringLiteral("Queues. Ada."));
    desk->part<QPushButton>(dialog, "receiveButton")->click();
    QTRY_COMPARE(state->text(), QStringLiteral("To be graded"));
    auto *hint = desk->part<QLabel>(dialog, "hintLabel");
    QVERIFY2(hint->text().contains(QStringLiteral("name the candidate")), qPrintable(hint->text()));
    answers->setPlainText(QStringLiteral("Queues."));
    desk->part<QPushButton>(dialog, "receiveButton")->click();
    QTRY_VERIFY(!hint->text().contains(QStringLiteral("name the candidate")));

    auto *graders = desk->part<QListWidget>(dialog, "graderList");
    QCOMPARE(graders->count(), 4);
    graders->item(1)->setCheckState(Qt::Checked);
    desk->part<QPushButton>(dialog, "gradersButton")->click();
    QTRY_VERIFY(graders->item(1)->text().contains(QStringLiteral("Draft")));

    GraderView view;
    QVERIFY(desk->run([&](Services &services) -> Status {
        const auto found = services.assessments.graderView(code.toLower());
        if (!found)
            return found.error();
        view = *found;
        return done();
    }));
    QCOMPARE(view.answers, QStringLiteral("Queues."));
    QCOMPARE(view.stageName, QStringLiteral("Assessment"));
    dialog->reject();
}

void tst_pipelinepage::emptyBoardsSayWhatToDo()
{
    openDesk();
    auto *empty = desk->page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QSignalSpy asked(&desk->page, &Page::navigationRequested);
    for (auto *button : empty->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<PageId>(), PageId::Candidates);
}

void tst_pipelinepage::everythingHasAName()
{
    m->applied(QStringLiteral("Ada Weiß"));
    openDesk();
    QTRY_COMPARE(desk->cards(0), 1);
    QCOMPARE(testing::unnamedFocusable(&desk->page).join(QLatin1Char(',')), QString());
    QTRY_COMPARE(desk->name(0, 0), QStringLiteral("Ada Weiß"));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(desk->list(0));
    QVERIFY(list);
    QCOMPARE(list->childCount(), 1);
    QVERIFY(list->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Ada Weiß, ")));
    for (const QAction *action : desk->page.pageActions())
        QVERIFY(!action->text().isEmpty() && !action->shortcut().isEmpty());
}

void tst_pipelinepage::aHundredThousandCardsAreReadAsTheyAreLookedAt()
{
    constexpr int kPeople = 100'000;
    const auto &database = m->file->file().database();
    QVERIFY(database.write(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                       "INSERT INTO candidate SELECT randomblob(16), randomblob(16), 'Person ' || i, 'Engineer', '', "
                       "'', '', 'Import', '', 'active', i FROM n")
            .arg(kPeople)));
    QVERIFY(database.write(
        QStringLiteral("INSERT INTO application SELECT randomblob(16), c.scope, c.id, ?, NULL, ?, ?, 'active', "
                       "c.created_at, c.created_at, NULL, NULL, '', '', NULL FROM candidate c"),
        { uuidValue(m->job.uuid()), uuidValue(m->plan.uuid()), uuidValue(m->stages.at(1).uuid()) }));
    openDesk();
    QTRY_COMPARE_WITH_TIMEOUT(desk->cards(1), kPeople, 20'000);
    BoardList *list = desk->list(1);
    desk->choose(1, 0);
    qsizetype asked = 0;
    auto *model = qobject_cast<BoardStageModel *>(list->model());
    QVERIFY(model);
    connect(model, &BoardStageModel::cardsWanted, &desk->page,
        [&asked](const QList<ApplicationRow> &rows) { asked += rows.size(); });
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentIndex().row(), kPeople - 1);
    QTRY_COMPARE(desk->name(1, kPeople - 1), QStringLiteral("Person 100000"));
    constexpr int kFrames = 60;
    for (int i = 0; i < kFrames; ++i) {
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / kFrames * i);
        list->viewport()->repaint();
        QCoreApplication::processEvents();
    }
    // What a frame costs is the benchmarks' to say. Here: a jump asks for the cards it shows, not for those on the way.
    desk->settle();
    QVERIFY2(asked > 0 && asked <= (kFrames + 1) * 100, qPrintable(QString::number(asked)));
}

QTEST_MAIN(tst_pipelinepage)
#include "tst_pipelinepage.moc"
