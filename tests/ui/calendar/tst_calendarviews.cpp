// SPDX-License-Identifier: GPL-3.0-or-later
// The month, the agenda, the small month, and the filters of the calendar page.
#include "models/calendar/agendamodel.h"
#include "models/calendar/monthmodel.h"
#include "support/calendarfixture.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarside.h"
#include "ui/calendar/filterline.h"
#include "ui/calendar/monthview.h"
#include "ui/style/metrics.h"

#include <QPushButton>
#include <QToolButton>

using namespace shortlist;

class tst_calendarviews : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void aMonthShowsItsDaysAndWalksByKeys();
    void aDayOfTheMonthOpens();
    void daysAndInterviewsOfAMonthAreSpoken();
    void hiddenDaysAreNotRead();
    void theAgendaListsByDayAndOpens();
    void theAgendaCancelsAndFollowsChanges();
    void lettersSwitchViewsEverywhere();
    void whatCannotBeDoneNowSaysWhy();
    void aSmallMonthAndAFieldJump();
    void filtersCombineAreNamedAndTakenAway();
    void goingToAnInterviewLeavesOnlyFiltersThatHideIt();
    void nothingLeftIsSaidInASentence();
    void whatIsFreeInALineOfTheAgendaIsUsed();
    void aMonthAndADayAreSaidInASentence();
    void theLegendSaysWhyThereIsNothingToTell();
    void everythingHasAName();

private:
    void press(QWidget *view, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view, key, modifiers);
    }
    void choose(const char *filter, const QString &text)
    {
        auto *box = child<QComboBox>(m_page.get(), filter);
        const int row = box->findText(text);
        QVERIFY2(row >= 0, qPrintable(text));
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }
    FilterLine *line() const { return child<FilterLine>(m_page.get(), "filterLine"); }
    QString spokenDay(QDate day) const
    {
        const auto *model = month()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < 7; ++column) {
                const QModelIndex cell = model->index(row, column);
                if (cell.data(Qt::UserRole).toDate() == day)
                    return cell.data(Qt::AccessibleTextRole).toString();
            }
        }
        return {};
    }
    MonthView *month() const { return m_page->monthView(); }
    AgendaView *agenda() const { return m_page->agendaView(); }
};

void tst_calendarviews::aMonthShowsItsDaysAndWalksByKeys()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    book(m_world->technical, m_world->senior, QStringLiteral("2030-02-05 10:00"), true);
    showPage();
    view()->setCursorAt(QDate(2030, 1, 8), QTime(9, 0));
    press(view(), Qt::Key_M);
    QCOMPARE(m_page->mode(), CalendarPage::Mode::Month);
    QVERIFY(month()->isVisible());
    QVERIFY(!view()->isVisible());
    QTRY_VERIFY(month()->hasFocus());
    QCOMPARE(month()->currentDay(), QDate(2030, 1, 8));
    QCOMPARE(child<QLabel>(m_page.get(), "rangeLabel")->text(), QStringLiteral("January 2030"));
    QTRY_COMPARE(m_page->statusText(), QStringLiteral("1 interview(s) shown"));
    press(month(), Qt::Key_Right);
    QCOMPARE(month()->currentDay(), QDate(2030, 1, 9));
    press(month(), Qt::Key_Down);
    press(month(), Qt::Key_Down);
    press(month(), Qt::Key_Down);
    QCOMPARE(month()->currentDay(), QDate(2030, 1, 30));
    press(month(), Qt::Key_Down); // into the next month, which is then shown
    QCOMPARE(month()->currentDay(), QDate(2030, 2, 6));
    QCOMPARE(child<QLabel>(m_page.get(), "rangeLabel")->text(), QStringLiteral("February 2030"));
    QTRY_VERIFY(spokenDay(QDate(2030, 2, 5)).contains(QStringLiteral("Ben Rook")));
    press(month(), Qt::Key_PageDown);
    QCOMPARE(month()->currentDay(), QDate(2030, 3, 6));
    press(month(), Qt::Key_PageUp);
    press(month(), Qt::Key_PageUp);
    QCOMPARE(month()->currentDay(), QDate(2030, 1, 6));
    press(month(), Qt::Key_T);
    QCOMPARE(month()->currentDay(), QDate(2030, 1, 7));
}

void tst_calendarviews::aDayOfTheMonthOpens()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    press(view(), Qt::Key_M);
    QTRY_VERIFY(month()->hasFocus());
    press(month(), Qt::Key_Right);
    press(month(), Qt::Key_Return);
    QCOMPARE(m_page->mode(), CalendarPage::Mode::Day);
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 8));
    QTRY_VERIFY(view()->hasFocus());
    QTRY_COMPARE(view()->shown(), QList<InterviewId>{ id });
    press(view(), Qt::Key_M);
    // By mouse, also a day of the month before.
    const QModelIndex cell = month()->model()->index(0, 0);
    const QPoint at = month()->visualRect(cell).center();
    QTest::mouseClick(month()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(child<QLabel>(m_page.get(), "rangeLabel")->text(), QStringLiteral("January 2030"));
    QTest::mouseDClick(month()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_page->mode(), CalendarPage::Mode::Day);
    QCOMPARE(m_page->firstDay(), QDate(2029, 12, 31));
}

void tst_calendarviews::daysAndInterviewsOfAMonthAreSpoken()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    press(view(), Qt::Key_M);
    QTRY_VERIFY(spokenDay(QDate(2030, 1, 8)).contains(QStringLiteral("Ada")));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(month());
    QVERIFY(table);
    QStringList names;
    for (int i = 0; i < table->childCount(); ++i) {
        if (QAccessibleInterface *cell = table->child(i))
            names += cell->text(QAccessible::Name);
    }
    QVERIFY(
        names.contains(QStringLiteral("Tuesday 8 January 2030, 1 interview(s): 10:00 Ada Quill, Technical interview")));
    QVERIFY(names.contains(QStringLiteral("Monday 7 January 2030, today, no interview")));
    // What was booked elsewhere appears by itself.
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-10 09:00"));
    QTRY_VERIFY(spokenDay(QDate(2030, 1, 10)).contains(QStringLiteral("Manager interview")));
}

void tst_calendarviews::hiddenDaysAreNotRead()
{
    const auto first = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    auto *small = child<QWidget>(m_page.get(), "calendarSide")->findChild<MonthView *>();
    const auto onTenth = [small] {
        return qobject_cast<MonthModel *>(small->model())
            ->indexOf(QDate(2030, 1, 10))
            .data(MonthModel::CountRole)
            .toInt();
    };
    view()->setCurrent(first);
    QTRY_VERIFY(!small->isVisible());
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-10 09:00"));
    QTRY_COMPARE(view()->entries().size(), 2);
    act([](Services &) { return done(); }); // whatever was asked for besides is answered
    QCOMPARE(onTenth(), 0);
    view()->setCurrent({});
    QTRY_VERIFY(small->isVisible());
    QTRY_COMPARE(onTenth(), 1);
}

void tst_calendarviews::theAgendaListsByDayAndOpens()
{
    book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 10:00"));
    const auto second = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-16 09:00"));
    showPage();
    press(view(), Qt::Key_T);
    press(view(), Qt::Key_A);
    QTRY_VERIFY(agenda()->hasFocus());
    QTRY_COMPARE(agenda()->model()->rowCount(), 4);
    QCOMPARE(m_page->statusText(), QStringLiteral("2 interview(s) shown"));
    QVERIFY(!child<QPushButton>(m_page.get(), "zonesButton")->isVisible());
    auto *panel = m_page->findChild<InterviewPanel *>();
    agenda()->setCurrentIndex(agenda()->model()->index(0, 0));
    QVERIFY(!panel->isVisible());
    press(agenda(), Qt::Key_Down);
    QVERIFY(panel->isVisible());
    QVERIFY(!child<QWidget>(m_page.get(), "calendarSide")->isVisible());
    press(agenda(), Qt::Key_End);
    QCOMPARE(panel->entry().interview.id, second);
    QCOMPARE(m_page->shownEntity(), second.uuid());
    press(agenda(), Qt::Key_Return);
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    agenda()->setFocus();
    press(agenda(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    // Enter on the heading of a day opens the day.
    agenda()->setCurrentIndex(agenda()->model()->index(2, 0));
    press(agenda(), Qt::Key_Return);
    QCOMPARE(m_page->mode(), CalendarPage::Mode::Day);
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 16));
    // An interview that is gone to is found in the list as well.
    press(view(), Qt::Key_A);
    m_page->showEntity(second.uuid());
    QTRY_COMPARE(m_page->shownEntity(), second.uuid());
}

void tst_calendarviews::theAgendaCancelsAndFollowsChanges()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 10:00"));
    showPage();
    press(view(), Qt::Key_A);
    QTRY_COMPARE(agenda()->model()->rowCount(), 4);
    agenda()->setCurrent(id);
    m_prompter.text = QStringLiteral("candidate is ill");
    press(agenda(), Qt::Key_Delete);
    QTRY_COMPARE(stored(id).interview.state, InterviewState::Cancelled);
    QTRY_COMPARE(agenda()->model()->rowCount(), 2);
    QVERIFY(!m_page->findChild<InterviewPanel *>()->isVisible());
    act([](Services &services) { return services.history.undo(); });
    QTRY_COMPARE(agenda()->model()->rowCount(), 4);
}

void tst_calendarviews::lettersSwitchViewsEverywhere()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    const auto shown = [this]() -> QWidget * {
        return m_page->mode() == CalendarPage::Mode::Month  ? static_cast<QWidget *>(month())
             : m_page->mode() == CalendarPage::Mode::Agenda ? static_cast<QWidget *>(agenda())
                                                            : view();
    };
    using Mode = CalendarPage::Mode;
    const QList<QPair<Qt::Key, Mode>> keys{ { Qt::Key_M, Mode::Month }, { Qt::Key_A, Mode::Agenda },
        { Qt::Key_M, Mode::Month }, { Qt::Key_W, Mode::Week }, { Qt::Key_A, Mode::Agenda }, { Qt::Key_D, Mode::Day },
        { Qt::Key_M, Mode::Month }, { Qt::Key_K, Mode::WorkWeek } };
    for (const auto &[key, mode] : keys) {
        press(shown(), key);
        QCOMPARE(m_page->mode(), mode);
        QTRY_VERIFY(shown()->hasFocus());
    }
    // And by mouse.
    auto *button = m_page->findChild<QAction *>(QStringLiteral("monthAction"));
    QVERIFY(button);
    button->trigger();
    QCOMPARE(m_page->mode(), Mode::Month);
    press(month(), Qt::Key_N);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    dialog()->reject();
}

void tst_calendarviews::whatCannotBeDoneNowSaysWhy()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-07 10:00"));
    showPage();
    const auto why = [this](const char *name) {
        const auto *action = child<QAction>(m_page.get(), name);
        return action->isEnabled() ? QString() : action->statusTip();
    };
    const auto whys = [&why] {
        QStringList all;
        for (const char *name : { "findTimeAction", "planAgainAction", "invitationAction", "cancelInterviewAction" })
            all += why(name);
        all.removeDuplicates();
        return all;
    };
    QCOMPARE(whys(), QStringList{ QStringLiteral("Choose an interview first.") });
    QCOMPARE(why("planAction"), QStringLiteral("Choose an interview first."));
    QCOMPARE(why("bookInterviewAction"), QString());
    view()->setCurrent(id);
    QCOMPARE(whys(), QStringList{ QString() });
    m_clock.advance(3 * 3600);
    act([id](Services &services) { return services.interviews.markHeld(id); });
    QTRY_COMPARE(whys(), QStringList{ QStringLiteral("This interview has been held.") });
    view()->setCurrent({});
    // No view takes the letter for itself: it comes to the window, which says why.
    const auto comesThrough = [](QWidget *where, Qt::Key key, const QString &text) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(where, &event);
        return !event.isAccepted();
    };
    QVERIFY(comesThrough(view(), Qt::Key_F, QStringLiteral("f")));
    QVERIFY(comesThrough(view(), Qt::Key_Delete, QString()));
    press(view(), Qt::Key_M);
    QCOMPARE(whys(), QStringList{ QStringLiteral("Open a day first: in a month no single interview is chosen.") });
    QVERIFY(comesThrough(month(), Qt::Key_F, QStringLiteral("f")));
    QVERIFY(comesThrough(month(), Qt::Key_Delete, QString()));
    press(month(), Qt::Key_A);
    QTRY_COMPARE(agenda()->model()->rowCount(), 2);
    QVERIFY(comesThrough(agenda(), Qt::Key_I, QStringLiteral("i")));
    QVERIFY(comesThrough(agenda(), Qt::Key_Delete, QString()));
}

void tst_calendarviews::aSmallMonthAndAFieldJump()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    auto *small = child<MonthView>(m_page.get(), "smallMonth");
    QVERIFY(small->isVisible());
    QCOMPARE(small->currentDay(), QDate(2030, 1, 7));
    // Days with interviews are marked, to the eye and in words.
    const auto said = [small](int row, int column) {
        return small->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_COMPARE(said(1, 1), QStringLiteral("Tuesday 8 January 2030, 1 interview(s)"));
    QCOMPARE(said(1, 2), QStringLiteral("Wednesday 9 January 2030, no interview"));
    const QImage shot = small->viewport()->grab().toImage();
    const auto lower = [&](int column) {
        const QRect cell = small->visualRect(small->model()->index(1, column));
        return shot.copy(QRect(QPoint(cell.center().x() - 2, cell.bottom() - 7), QSize(5, 6)));
    };
    QVERIFY(lower(1) != lower(2));
    QCOMPARE(lower(2), lower(3));
    QTest::mouseClick(child<QToolButton>(m_page.get(), "smallMonthAfter"), Qt::LeftButton);
    QTest::mouseClick(small->viewport(), Qt::LeftButton, {}, small->visualRect(small->model()->index(2, 2)).center());
    QCOMPARE(m_page->firstDay(), QDate(2030, 2, 11));
    QCOMPARE(view()->cursorDate(), QDate(2030, 2, 13)); // on the day that was asked for
    small->setFocus();
    press(small, Qt::Key_Down);
    press(small, Qt::Key_Return);
    QCOMPARE(m_page->firstDay(), QDate(2030, 2, 18));
    press(view(), Qt::Key_G, Qt::ControlModifier);
    auto *field = child<QDateEdit>(m_page.get(), "jumpEdit");
    QTRY_VERIFY(field->hasFocus());
    field->setDate(QDate(2030, 5, 15));
    QCOMPARE(m_page->firstDay(), QDate(2030, 5, 13));
    QCOMPARE(view()->cursorDate(), QDate(2030, 5, 15));
    press(field, Qt::Key_Return);
    QTRY_VERIFY(view()->hasFocus());
    // It can be put away.
    m_page->findChild<QAction *>(QStringLiteral("showSideAction"))->trigger();
    QVERIFY(!small->isVisible());
    QVERIFY(!m_settings->calendarSide());
    const CalendarPage another(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    QVERIFY(another.findChild<QWidget *>(QStringLiteral("calendarSide"))->isHidden());
}

void tst_calendarviews::filtersCombineAreNamedAndTakenAway()
{
    const auto mine = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    const auto bens = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 10:00"), true);
    const auto boss = book(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 10:00"), true);
    showPage();
    QTRY_COMPARE(view()->shown().size(), 3);
    QVERIFY(!line()->isVisible());
    choose("stageFilter", QStringLiteral("Technical interview"));
    QTRY_COMPARE(view()->shown(), QList<InterviewId>{ mine });
    QCOMPARE(line()->text(), QStringLiteral("Only interviews of the stage Technical interview"));
    choose("personFilter", QStringLiteral("Sena Holt"));
    choose("jobFilter", QStringLiteral("Intermediate Backend Engineer"));
    QTRY_COMPARE(line()->text(),
        QStringLiteral("Only interviews of Sena Holt for the job Intermediate Backend Engineer of the stage Technical "
                       "interview"));
    QCOMPARE(view()->shown(), QList<InterviewId>{ mine });
    QCOMPARE(testing::unnamedFocusable(m_page.get()).join(QLatin1Char(',')), QString());
    // One by its button …
    auto *person = child<QToolButton>(m_page.get(), "clearFilter0");
    QCOMPARE(person->accessibleName(), QStringLiteral("of Sena Holt: show those of everybody again"));
    QTest::mouseClick(person, Qt::LeftButton);
    QTRY_COMPARE(child<QComboBox>(m_page.get(), "personFilter")->currentIndex(), 0);
    QTRY_VERIFY(!line()->text().contains(QStringLiteral("Sena")));
    // … and all of them.
    QTest::mouseClick(child<QPushButton>(m_page.get(), "clearAllFilters"), Qt::LeftButton);
    QTRY_COMPARE(view()->shown().size(), 3);
    QTRY_VERIFY(!line()->isVisible());
    // They hold in every view.
    choose("personFilter", QStringLiteral("Hugo Bern"));
    QTRY_COMPARE(view()->shown(), QList<InterviewId>{ boss });
    press(view(), Qt::Key_A);
    QTRY_COMPARE(agenda()->model()->rowCount(), 2);
    press(agenda(), Qt::Key_M);
    QTRY_VERIFY(spokenDay(QDate(2030, 1, 9)).contains(QStringLiteral("Ben Rook")));
    QVERIFY(spokenDay(QDate(2030, 1, 8)).endsWith(QStringLiteral("no interview")));
    // What is gone to from elsewhere is not hidden by them.
    m_page->showEntity(bens.uuid());
    QTRY_COMPARE(m_page->shownEntity(), bens.uuid());
    QVERIFY(!line()->isVisible());
}

void tst_calendarviews::goingToAnInterviewLeavesOnlyFiltersThatHideIt()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    const auto other = book(m_world->manager, m_world->boss, QStringLiteral("2030-01-10 09:00"));
    showPage();
    choose("personFilter", QStringLiteral("Sena Holt"));
    choose("stageFilter", QStringLiteral("Technical interview"));
    QTRY_COMPARE(view()->shown(), QList<InterviewId>{ id });
    m_page->showEntity(id.uuid());
    QTRY_COMPARE(m_page->shownEntity(), id.uuid());
    QCOMPARE(child<QComboBox>(m_page.get(), "personFilter")->currentText(), QStringLiteral("Sena Holt"));
    QCOMPARE(child<QComboBox>(m_page.get(), "stageFilter")->currentText(), QStringLiteral("Technical interview"));
    m_page->showEntity(other.uuid());
    QTRY_COMPARE(m_page->shownEntity(), other.uuid());
    QCOMPARE(child<QComboBox>(m_page.get(), "personFilter")->currentIndex(), 0);
    QCOMPARE(child<QComboBox>(m_page.get(), "stageFilter")->currentIndex(), 0);
}

void tst_calendarviews::nothingLeftIsSaidInASentence()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    choose("personFilter", QStringLiteral("Ali Penn"));
    QTRY_VERIFY(view()->shown().isEmpty());
    QTRY_COMPARE(
        line()->nothing(), QStringLiteral("No interview from 7 to 11 January 2030 matches the filters. Take one away, "
                                          "or look at other days."));
    press(view(), Qt::Key_A);
    QTRY_COMPARE(line()->nothing(),
        QStringLiteral(
            "No interview from 7 January 2030 on matches the filters. Take one away, or begin with an earlier "
            "day."));
    QTest::mouseClick(child<QToolButton>(m_page.get(), "clearFilter0"), Qt::LeftButton);
    QTRY_COMPARE(line()->nothing(), QString());
    m_page->showDate(QDate(2030, 6, 1));
    QTRY_COMPARE(line()->nothing(), QStringLiteral("No interview is booked from 1 June 2030 on."));
}

void tst_calendarviews::whatIsFreeInALineOfTheAgendaIsUsed()
{
    // All fits: columns stand below one another.
    QCOMPARE(agendaColumns(800, 300, 150).who, 600);
    QCOMPARE(agendaColumns(800, 300, 150).what, 400 - kRelated);
    // The job is long and who interviews short.
    QCOMPARE(agendaColumns(800, 430, 150).who, 200 + 430 + kRelated);
    QCOMPARE(agendaColumns(800, 430, 150).what, 430);
    QCOMPARE(agendaColumns(800, 900, 150).who, 650);
    // Both are long: nobody gives.
    QCOMPARE(agendaColumns(800, 900, 500).who, 600);
}

void tst_calendarviews::aMonthAndADayAreSaidInASentence()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    choose("personFilter", QStringLiteral("Ali Penn"));
    press(view(), Qt::Key_M);
    QTRY_VERIFY2(line()->nothing().startsWith(QStringLiteral("No interview in January 2030 matches")),
        qPrintable(line()->nothing()));
    m_page->setMode(CalendarPage::Mode::Day);
    QTRY_VERIFY2(line()->nothing().startsWith(QStringLiteral("No interview on 7 January 2030 matches")),
        qPrintable(line()->nothing()));
}

void tst_calendarviews::theLegendSaysWhyThereIsNothingToTell()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    auto *why = child<QLabel>(m_page.get(), "legendReason");
    QVERIFY(why->isVisible());
    QVERIFY(why->text().contains(QStringLiteral("Everybody")));
    choose("personFilter", QStringLiteral("Sena Holt"));
    QTRY_VERIFY(!why->isVisible());
    QStringList told;
    const auto labels = child<QWidget>(m_page.get(), "calendarSide")->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            told += label->text();
    }
    for (const char *look : { "Free", "Busy", "Outside working hours", "Away" })
        QVERIFY2(told.contains(QString::fromLatin1(look)), look);
    press(view(), Qt::Key_M);
    QTRY_VERIFY(why->isVisible());
    QVERIFY(why->text().contains(QStringLiteral("day")));
}

void tst_calendarviews::everythingHasAName()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    for (const auto mode : { CalendarPage::Mode::Month, CalendarPage::Mode::Agenda }) {
        m_page->setMode(mode);
        QCOMPARE(testing::unnamedFocusable(m_page.get()).join(QLatin1Char(',')), QString());
    }
}

QTEST_MAIN(tst_calendarviews)
#include "tst_calendarviews.moc"
