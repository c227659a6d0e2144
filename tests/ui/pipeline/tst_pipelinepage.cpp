// SPDX-License-Identifier: GPL-3.0-or-later
// The board in a real window over a real workspace file, with real keys.
#include "models/pipeline/boardstagemodel.h"
#include "support/accessible.h"
#include "support/pipelinedesk.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace shortlist;
using test::PipelineDesk;
using test::PipelineFixture;

class tst_pipelinepage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void everyStageIsAColumnWithItsCards();
    void keysMoveACardAndAskForAWaiver();
    void aCardIsDraggedToAnotherColumn();
    void severalCardsMoveInOneStep();
    void aStaleMoveSaysWhereItStandsNow();
    void enterOpensTheCandidate();
    void emptyBoardsSayWhatToDo();
    void everythingHasAName();
    void aHundredThousandCardsAreReadAsTheyAreLookedAt();

private:
    void openDesk() { desk = std::make_unique<PipelineDesk>(*m); }

    std::unique_ptr<PipelineFixture> m;
    std::unique_ptr<PipelineDesk> desk;
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
    QTRY_COMPARE(desk->cards(1), kPeople);
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
