// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"
#include "ui/calendar/loopsdialog.h"
#include "ui/calendar/replandialog.h"
#include "ui/candidates/candidatespage.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace shortlist;

/// Planning again around an interview, from the calendar, and planning several candidates together. It is Monday 7
/// January 2030, 10:00 in Berlin.
class tst_replandialog : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        giveNotice();
    }
    void cleanup() { close(); }

    void whoMovesIsShownBeforeItIsDone();
    void whereNothingCanBeDoneNothingIsOffered();
    void whatWasCancelledIsPlannedAgainAtOnce();
    void whatWasCancelledIsPlannedAgainFromTheCandidate();
    void whatWasCancelledIsPlannedAgainFromTheBoard();
    void whatStandsAgainIsNotSaidToBeCancelled();
    void loopsOfSeveralAreBookedByAKeyOfTheirOwn();
    void severalFromTheListArePlannedTogether();
    void severalFromTheBoardArePlannedTogether();

private:
    /// The interview that is to come for Ada, or nothing.
    std::optional<InterviewEntry> ahead()
    {
        std::optional<InterviewEntry> found;
        act([this, &found](Services &services) -> Status {
            InterviewFilter filter;
            filter.candidate = m_world->ada;
            const auto all = services.interviews.list(filter);
            if (!all)
                return all.error();
            if (!all->isEmpty())
                found = all->constFirst();
            return done();
        });
        return found;
    }
    InterviewId cancelled()
    {
        const auto id = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"));
        act([id](Services &services) { return services.interviews.cancel(id, QStringLiteral("ill")); });
        return id;
    }
    template <typename P>
    void show(P &page)
    {
        page.resize(1080, 720);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        page.activate();
    }
    void bookIn(QWidget *root)
    {
        ReplanDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = root->findChild<ReplanDialog *>()) && dialog->isVisible());
        QTRY_VERIFY(child<QPushButton>(dialog, "replanButton")->isEnabled());
        QCOMPARE(child<QTableWidget>(dialog, "replanTable")->item(0, 2)->text(), QStringLiteral("cancelled"));
        QTest::keyClick(dialog, Qt::Key_M, Qt::AltModifier);
        QTRY_VERIFY(!root->findChild<ReplanDialog *>());
        QTRY_VERIFY(ahead().has_value());
    }

    ReplanDialog *plan() const { return m_page->findChild<ReplanDialog *>(); }
    void choose(const InterviewId &interview)
    {
        showPage();
        QTRY_VERIFY(view()->shown().contains(interview));
        view()->setCurrent(interview);
        view()->setFocus();
    }
};

void tst_replandialog::whoMovesIsShownBeforeItIsDone()
{
    const auto ada = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"));
    const auto ben = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 11:00"), true);
    choose(ada);
    QTest::keyClick(view(), Qt::Key_G);
    QTRY_VERIFY(plan() && plan()->isVisible());
    auto *move = child<QPushButton>(plan(), "replanButton");
    QTRY_VERIFY(move->isEnabled());
    auto *table = child<QTableWidget>(plan(), "replanTable");
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Ada Quill"));
    QVERIFY2(table->item(0, 2)->text().contains(QStringLiteral("10:00")), qPrintable(table->item(0, 2)->text()));
    QVERIFY(table->item(0, 3)->text() != table->item(0, 2)->text());
    for (int column = 0; column < table->columnCount(); ++column)
        QVERIFY(!table->item(0, column)->text().isEmpty());
    QCOMPARE(child<QLabel>(plan(), "replanState")->text(),
        QStringLiteral("Only interviews of Ada Quill move.\nNot known whether Rita Sand is free: no calendar says."));
    QCOMPARE(testing::unnamedFocusable(plan()).join(QLatin1Char(',')), QString());
    QCOMPARE(stored(ada).interview.version, 1);
    // Read first: an Enter moves nothing, wherever the keyboard is.
    QTRY_COMPARE(plan()->focusWidget(), table);
    for (QWidget *at : { static_cast<QWidget *>(table),
             static_cast<QWidget *>(child<QLineEdit>(plan(), "replanReason")), static_cast<QWidget *>(move) })
        QTest::keyClick(at, Qt::Key_Return);
    QTest::qWait(200);
    QVERIFY(plan());
    QCOMPARE(stored(ada).interview.version, 1);
    QTest::keyClick(plan(), Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(!plan());
    QTRY_COMPARE(stored(ada).interview.version, 2);
    QVERIFY(test::CalendarFixture::wall(stored(ada)) != QStringLiteral("Thu 10:00"));
    QCOMPARE(stored(ben).interview.version, 1);
    act([](Services &services) -> Status {
        const auto undone = services.history.undo();
        return undone ? done() : Status(undone.error());
    });
    QTRY_COMPARE(stored(ada).interview.version, 1);
}

void tst_replandialog::whereNothingCanBeDoneNothingIsOffered()
{
    const auto ada = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"));
    act([who = m_world->recruiter](Services &services) -> Status {
        return services.commands().run(QStringLiteral("test.hours"), who, [who](Transaction &transaction) -> Status {
            auto rita = transaction.get(who);
            if (!rita)
                return rita.error();
            rita->workingHours = QStringLiteral("none");
            return transaction.save(*rita);
        });
    });
    choose(ada);
    auto *button = child<QPushButton>(m_page.get(), "planAgainButton");
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(plan() && plan()->isVisible());
    auto *state = child<QLabel>(plan(), "replanState");
    QTRY_VERIFY2(state->text().contains(QStringLiteral("finds no time")), qPrintable(state->text()));
    QVERIFY(!child<QPushButton>(plan(), "replanButton")->isEnabled());
    QTest::keyClick(plan(), Qt::Key_Escape);
    QTRY_VERIFY(!plan());
    QCOMPARE(stored(ada).interview.version, 1);
}

void tst_replandialog::whatWasCancelledIsPlannedAgainAtOnce()
{
    const auto ada = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"));
    choose(ada);
    m_prompter.text = QStringLiteral("ill");
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(stored(ada).interview.state, InterviewState::Cancelled);
    auto *again = child<QAction>(m_page.get(), "planAgainAction");
    QTRY_VERIFY(again->isEnabled());
    QTRY_VERIFY(!view()->shown().contains(ada));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_G);
    bookIn(m_page.get());
    QTRY_VERIFY(!again->isEnabled());
}

void tst_replandialog::whatWasCancelledIsPlannedAgainFromTheCandidate()
{
    cancelled();
    CandidatesPage page(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    show(page);
    page.showEntity(m_world->ada.uuid());
    QToolButton *button = nullptr;
    QTRY_VERIFY((button = child<QToolButton>(&page, "planAgainButton")) && button->isVisible());
    QCOMPARE(button->accessibleName(), QStringLiteral("Plan “Screening call” again"));
    QTest::mouseClick(button, Qt::LeftButton);
    ReplanDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<ReplanDialog *>()) && dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!page.findChild<ReplanDialog *>());
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_G);
    bookIn(&page);
    // Another stands in its place: nothing is left to plan again.
    child<QAction>(&page, "planAgainAction")->trigger();
    QTest::qWait(200);
    QVERIFY(!page.findChild<ReplanDialog *>());
}

void tst_replandialog::whatWasCancelledIsPlannedAgainFromTheBoard()
{
    cancelled();
    PipelinePage page(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    show(page);
    page.showEntity(m_world->adaApplication.uuid());
    auto *board = page.findChild<BoardView *>();
    QVERIFY(board);
    QTRY_COMPARE(board->selection().application, m_world->adaApplication);
    auto *again = child<QAction>(&page, "planAgainAction");
    QTRY_VERIFY(again->isEnabled());
    again->trigger();
    bookIn(&page);
}

void tst_replandialog::loopsOfSeveralAreBookedByAKeyOfTheirOwn()
{
    showPage();
    auto *loops = new LoopsDialog(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock },
        { m_world->adaApplication, m_world->benApplication }, m_world->job.id, m_page.get());
    loops->setAttribute(Qt::WA_DeleteOnClose);
    QSignalSpy booked(loops, &LoopsDialog::booked);
    loops->open();
    loops->activateWindow();
    auto *book = child<QPushButton>(loops, "bookLoopsButton");
    QTRY_VERIFY(book->isEnabled()); // not stopped: all of both are planned
    const auto *table = child<QTableWidget>(loops, "loopsTable");
    int interviews = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        interviews += table->item(row, 3) ? 1 : 0; // somebody leads it
    QVERIFY(interviews > 2);
    // The zone of the desk stands once above its column, so that there is room for who leads it.
    QCOMPARE(table->horizontalHeaderItem(2)->text(), QStringLiteral("When\nEurope/Berlin"));
    QVERIFY2(!table->item(0, 2)->text().contains(QStringLiteral("Berlin")), qPrintable(table->item(0, 2)->text()));
    // The whole row is read without scrolling, and the zone in full in the tool tip.
    QVERIFY2(table->item(0, 4)->text().endsWith(QStringLiteral("(New York)")), qPrintable(table->item(0, 4)->text()));
    QVERIFY2(table->item(0, 4)->toolTip().endsWith(QStringLiteral("America/New_York")),
        qPrintable(table->item(0, 4)->toolTip()));
    const int wanted = static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(4);
    QVERIFY(table->columnViewportPosition(4) + wanted <= table->viewport()->width());
    QVERIFY(loops->width() <= 1280);
    const auto *loads = child<QTableWidget>(loops, "loadsTable");
    const int then = static_cast<const QAbstractItemView *>(loads)->sizeHintForColumn(2);
    QVERIFY(loads->columnViewportPosition(2) + then <= loads->viewport()->width());
    // Nobody has a calendar here: the sign that says so is explained beside it.
    QVERIFY2(table->item(0, 3)->text().endsWith(QStringLiteral("(?)")), qPrintable(table->item(0, 3)->text()));
    QVERIFY(child<QLabel>(loops, "loopsLegend")->isVisible());
    QCOMPARE(book->text(), QStringLiteral("&Book %1 interview(s) of 2 candidate(s)").arg(interviews));
    const QString effect = child<QLabel>(loops, "loopsEffect")->text();
    QVERIFY2(effect.contains(QStringLiteral("No interview that is booked moves")), qPrintable(effect));
    QVERIFY2(effect.contains(QStringLiteral("One undo takes all new ones back")), qPrintable(effect));
    QCOMPARE(book->accessibleDescription(), effect);
    QTRY_COMPARE(loops->focusWidget(), child<QTableWidget>(loops, "loopsTable"));
    const auto *whom = child<QComboBox>(loops, "loopsWhomCombo");
    QCOMPARE(whom->currentText(), QStringLiteral("The 2 selected"));
    for (int row = 0; row < whom->count(); ++row)
        QVERIFY2(whom->fontMetrics().horizontalAdvance(whom->itemText(row)) < whom->width(),
            qPrintable(whom->itemText(row)));
    for (const QPushButton *button : loops->findChildren<QPushButton *>())
        QVERIFY2(!button->isDefault() && !button->autoDefault(), qPrintable(button->text()));
    QTest::keyClick(loops->focusWidget(), Qt::Key_Return);
    QTest::keyClick(book, Qt::Key_Return);
    QTest::qWait(200);
    QCOMPARE(booked.size(), 0);
    QVERIFY(!ahead().has_value());
    QTest::keyClick(loops, Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(booked.size(), 1);
    QVERIFY(ahead().has_value());
    act([](Services &services) -> Status {
        const auto undone = services.history.undo();
        return undone ? done() : Status(undone.error());
    });
    QVERIFY(!ahead().has_value());
}

void tst_replandialog::whatStandsAgainIsNotSaidToBeCancelled()
{
    const auto ada = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"));
    choose(ada);
    m_prompter.text = QStringLiteral("ill");
    QTest::keyClick(view(), Qt::Key_Delete);
    auto *messages = m_page->findChild<MessageBar *>();
    QTRY_VERIFY(messages->text().startsWith(QStringLiteral("The interview is cancelled.")));
    QVERIFY(messages->isVisible());
    QTRY_VERIFY(view()->hasFocus()); // not the message's button, which Enter would press
    act([](Services &services) -> Status {
        const auto undone = services.history.undo();
        return undone ? done() : Status(undone.error());
    });
    QTRY_VERIFY(!messages->isVisible());
    QTRY_VERIFY(!child<QAction>(m_page.get(), "planAgainAction")->isEnabled());
}

void tst_replandialog::severalFromTheListArePlannedTogether()
{
    // Who leads the last interview is away, so that nobody gets times for all.
    act([this](Services &) {
        return m_world->put(Away{ AwayId(randomUuid()), m_world->boss, QDate(2030, 1, 7), QDate(2030, 6, 1), {} })
                 ? done()
                 : Status(Error{});
    });
    CandidatesPage page(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    show(page);
    auto *table = child<QTableView>(&page, "candidateTable");
    QTRY_VERIFY(table->model()->rowCount() >= 2);
    table->selectAll();
    child<QAction>(&page, "planAction")->trigger();
    LoopsDialog *loops = nullptr;
    QTRY_VERIFY((loops = page.findChild<LoopsDialog *>()) && loops->isVisible());
    QTRY_COMPARE(child<QComboBox>(loops, "loopsWhomCombo")->currentText(), QStringLiteral("The 2 selected"));
    const auto *remarks = child<QLabel>(loops, "loopsLeftOut");
    QTRY_VERIFY(remarks->text().startsWith(QStringLiteral("No time for all interviews of: ")));
    QVERIFY2(remarks->text().contains(QStringLiteral("Ada Quill")), qPrintable(remarks->text()));
}

void tst_replandialog::severalFromTheBoardArePlannedTogether()
{
    PipelinePage page(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    show(page);
    page.showEntity(m_world->adaApplication.uuid());
    auto *board = page.findChild<BoardView *>();
    QTRY_COMPARE(board->selection().application, m_world->adaApplication);
    QTest::keyClick(page.focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(int(board->selection().rows.size()), 2);
    auto *plan = child<QAction>(&page, "planAction");
    QVERIFY(plan->isEnabled());
    plan->trigger();
    LoopsDialog *loops = nullptr;
    QTRY_VERIFY((loops = page.findChild<LoopsDialog *>()) && loops->isVisible());
    // Menu and window call it the same.
    QCOMPARE(child<QAction>(&page, "loopsAction")->text().remove(u'&'), loops->windowTitle() + QStringLiteral("…"));
}

QTEST_MAIN(tst_replandialog)
#include "tst_replandialog.moc"
