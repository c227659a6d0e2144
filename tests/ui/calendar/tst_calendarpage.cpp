// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"

using namespace shortlist;

class tst_calendarpage : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void anEmptyWorkspaceOffersToBook();
    void aWeekShowsItsInterviewsTrueToScale();
    void everyInterviewIsSpokenAndCanBePressed();
    void keysWalkAndMove();
    void altArrowsMoveAndUndoBringsBack();
    void aMoveOntoAnotherInterviewSaysWho();
    void dragMovesAndEscapeLetsGo();
    void deleteCancelsWithAReason();
    void viewsAndDatesSwitchByKeys();
    void anOpenCalendarFollowsTheDay();
    void comingBackShowsTodayUnlessOneWentElsewhere();
    void ctrlWheelZooms();
    void filtersNarrowAndShade();
    void freeBusyAndUnknownAreToldApart();
    void thePanelTellsTimesInEveryZoneAndTakesReplies();
    void aNarrowWindowHasRoomForIt();
    void everythingHasAName();

private:
    /// A calendar of Sena Holt that is known until Friday.
    void readCalendar(const QList<TimeSpan> &busy);
};

void tst_calendarpage::readCalendar(const QList<TimeSpan> &busy)
{
    BusyReading calendar;
    calendar.personId = m_world->senior;
    calendar.fileName = QStringLiteral("work.ics");
    calendar.knownFrom = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    calendar.knownUntil = QDateTime(QDate(2030, 1, 11), QTime(13, 0), Qt::UTC);
    calendar.busy = busy;
    act([calendar](Services &services) -> Status {
        const auto kept = services.people.keepCalendar(calendar);
        return kept ? done() : Status(kept.error());
    });
}

void tst_calendarpage::anEmptyWorkspaceOffersToBook()
{
    showPage();
    QTRY_COMPARE(m_page->findChild<QStackedWidget *>()->currentIndex(), 1);
    QPushButton *offer = nullptr;
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == QLatin1String("Book an interview") && button->isVisible())
            offer = button;
    }
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    // The keyboard is on the offer, and N books as on the days that are not on show.
    m_page->activateWindow();
    QTRY_VERIFY(offer->hasFocus());
    QTest::keyClick(offer, Qt::Key_N);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void tst_calendarpage::aWeekShowsItsInterviewsTrueToScale()
{
    const auto screening = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 10:00"));
    const auto technical = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 09:00"));
    const auto later = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-16 09:00"), true);
    showPage();
    QTRY_COMPARE(view()->shown(), (QList<InterviewId>{ screening, technical }));
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 7));
    QCOMPARE(view()->zoom(), 48);
    QCOMPARE(view()->rectOf(screening).height(), 23);
    QCOMPARE(view()->rectOf(technical).height(), 71);
    QCOMPARE(view()->rectOf(technical).top(), view()->pointOf(QDate(2030, 1, 9), QTime(9, 0)).y());
    QVERIFY(view()->rectOf(later).isEmpty());
    QCOMPARE(m_page->statusText(), QStringLiteral("2 interview(s) shown"));
    // What was booked elsewhere appears by itself.
    const auto third = book(m_world->manager, m_world->boss, QStringLiteral("2030-01-10 09:00"));
    QTRY_VERIFY(view()->shown().contains(third));
}

void tst_calendarpage::everyInterviewIsSpokenAndCanBePressed()
{
    book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 10:00"));
    const auto technical = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-07 12:00"), false,
        QStringLiteral("before the screening"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 2);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 3); // and the time cursor
    QAccessibleInterface *item = list->child(0);
    QVERIFY(item);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QCOMPARE(item->text(QAccessible::Name), QStringLiteral("Technical interview, Ada Quill, Mon 12:00 to 13:30"));
    QVERIFY(item->text(QAccessible::Description).contains(QStringLiteral("Sena Holt")));
    QCOMPARE(list->indexOfChild(item), 0);
    QCOMPARE(item->parent(), list);
    QVERIFY(!item->state().focused);
    const QPoint centre = item->rect().center();
    QCOMPARE(list->childAt(centre.x(), centre.y()), item);
    QCOMPARE(list->child(2)->text(QAccessible::Name), view()->spokenCursor());

    QSignalSpy opened(view(), &CalendarView::openRequested);
    auto *actions = static_cast<QAccessibleActionInterface *>(item->interface_cast(QAccessible::ActionInterface));
    QVERIFY(actions);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(item->state().focused);
    QCOMPARE(list->focusChild(), item);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(view()->current(), technical);

    // An interview that is gone leaves nothing behind that could be pressed.
    act([technical](Services &services) { return services.interviews.cancel(technical, QStringLiteral("ill")); });
    QTRY_COMPARE(list->childCount(), 2);
    QVERIFY(list->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Screening call, Ada Quill, Tue 10:00")));
}

void tst_calendarpage::keysWalkAndMove()
{
    const auto first = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 10:00"));
    const auto second = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 09:00"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 2);
    QTRY_VERIFY(view()->hasFocus());
    view()->setCursorAt(QDate(2030, 1, 7), QTime(9, 0));
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->cursorDate(), QDate(2030, 1, 8));
    QCOMPARE(view()->cursorTime(), QTime(9, 30));
    QTest::keyClick(view(), Qt::Key_Tab);
    QCOMPARE(view()->current(), first);
    QTest::keyClick(view(), Qt::Key_Tab);
    QCOMPARE(view()->current(), second);
    QTest::keyClick(view(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(view()->current(), first);
    auto *panel = m_page->findChild<InterviewPanel *>();
    QVERIFY(panel->isVisible());
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(view()->current().isNull());
    QVERIFY(!panel->isVisible());
    // Out of the week the page follows the cursor.
    view()->setCursorAt(QDate(2030, 1, 11), QTime(9, 0));
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 14));
    QCOMPARE(view()->cursorDate(), QDate(2030, 1, 14));
}

void tst_calendarpage::altArrowsMoveAndUndoBringsBack()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    view()->setCurrent(id);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Tue 10:15"));
    QTRY_COMPARE(view()->entryOf(id)->interview.version, 2);
    QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Wed 10:15"));
    QCOMPARE(view()->current(), id);
    act([](Services &services) { return services.history.undo(); });
    act([](Services &services) { return services.history.undo(); });
    QCOMPARE(wall(stored(id)), QStringLiteral("Tue 10:00"));
    QTRY_COMPARE(view()->entryOf(id)->interview.version, 1);
    act([](Services &services) { return services.history.redo(); });
    QCOMPARE(wall(stored(id)), QStringLiteral("Tue 10:15"));
}

void tst_calendarpage::aMoveOntoAnotherInterviewSaysWho()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"), true);
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 11:30"));
    showPage();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    view()->setCurrent(id);
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    auto *messages = m_page->findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible());
    QVERIFY2(messages->text().contains(QStringLiteral("Sena Holt")), qPrintable(messages->text()));
    QVERIFY(messages->text().contains(QStringLiteral("Ben Rook")));
    QCOMPARE(stored(id).interview.version, 1);
}

void tst_calendarpage::dragMovesAndEscapeLetsGo()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    QWidget *paper = view()->viewport();
    const auto drag = [&](QDate date, QTime time) {
        const QPoint from = view()->rectOf(id).topLeft() + QPoint(20, 10);
        const QPoint to(view()->pointOf(date, time).x(), view()->pointOf(date, time).y() + 10);
        QTest::mousePress(paper, Qt::LeftButton, {}, from);
        QTest::mouseMove(paper, (from + to) / 2);
        QTest::mouseMove(paper, to);
    };
    drag(QDate(2030, 1, 10), QTime(14, 0));
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::mouseRelease(paper, Qt::LeftButton, {}, view()->pointOf(QDate(2030, 1, 10), QTime(14, 0)));
    QCOMPARE(stored(id).interview.version, 1);

    drag(QDate(2030, 1, 10), QTime(14, 0));
    QTest::mouseRelease(paper, Qt::LeftButton, {}, view()->pointOf(QDate(2030, 1, 10), QTime(14, 0)) + QPoint(0, 10));
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Thu 14:00"));
    QTRY_COMPARE(view()->rectOf(id).top(), view()->pointOf(QDate(2030, 1, 10), QTime(14, 0)).y());
    // A click alone moves nothing.
    QTest::mouseClick(paper, Qt::LeftButton, {}, view()->rectOf(id).center());
    QCOMPARE(view()->current(), id);
    QCOMPARE(stored(id).interview.version, 2);
}

void tst_calendarpage::deleteCancelsWithAReason()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"), true);
    showPage();
    QTRY_COMPARE(view()->shown().size(), 2);
    view()->setCurrent(id);
    m_prompter.text = QStringLiteral("candidate is ill");
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(stored(id).interview.state, InterviewState::Cancelled);
    QCOMPARE(stored(id).interview.cancelReason, QStringLiteral("candidate is ill"));
    // Not “Cancel”, which would not cancel.
    QCOMPARE(m_prompter.buttons, QStringList({ QStringLiteral("Cancel the interview"), QStringLiteral("Keep it") }));
    QTRY_COMPARE(view()->shown().size(), 1);
}

void tst_calendarpage::viewsAndDatesSwitchByKeys()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 1);
    QTest::keyClick(view(), Qt::Key_W);
    QCOMPARE(view()->days(), 7);
    QTest::keyClick(view(), Qt::Key_D);
    QCOMPARE(view()->days(), 1);
    QTest::keyClick(view(), Qt::Key_K);
    QCOMPARE(view()->days(), 5);
    QTest::keyClick(view(), Qt::Key_PageDown);
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 14));
    QTest::keyClick(view(), Qt::Key_PageUp);
    QTest::keyClick(view(), Qt::Key_PageUp);
    QCOMPARE(m_page->firstDay(), QDate(2029, 12, 31));
    QTest::keyClick(view(), Qt::Key_T);
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 7));
    QCOMPARE(view()->cursorTime(), QTime(10, 0));
    // On a Sunday the work week to come is shown.
    m_clock.set(QDateTime(QDate(2030, 1, 13), QTime(9, 0), Qt::UTC));
    QTest::keyClick(view(), Qt::Key_T);
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 14));
    child<QDateEdit>(m_page.get(), "jumpEdit")->setDate(QDate(2030, 5, 15));
    QCOMPARE(m_page->firstDay(), QDate(2030, 5, 13));
}

void tst_calendarpage::anOpenCalendarFollowsTheDay()
{
    showPage();
    m_page->setMode(CalendarPage::Mode::Day);
    m_page->showDate(QDate(2030, 1, 7));
    auto *ticking = m_page->findChild<QTimer *>(QStringLiteral("clockTick"));
    QVERIFY(ticking);
    ticking->setInterval(1);
    // Midnight in Berlin, not in London.
    m_clock.set(QDateTime(QDate(2030, 1, 7), QTime(22, 59), Qt::UTC));
    QTest::qWait(20);
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 7));
    m_clock.set(QDateTime(QDate(2030, 1, 7), QTime(23, 1), Qt::UTC));
    QTRY_COMPARE(m_page->firstDay(), QDate(2030, 1, 8));
}

void tst_calendarpage::comingBackShowsTodayUnlessOneWentElsewhere()
{
    showPage();
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 7));
    m_page->deactivate();
    m_clock.set(QDateTime(QDate(2030, 1, 12), QTime(9, 0), Qt::UTC)); // a Saturday: the week to come
    m_page->activate();
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 14));
    m_page->showDate(QDate(2030, 3, 6));
    m_page->deactivate();
    m_clock.set(QDateTime(QDate(2030, 1, 23), QTime(9, 0), Qt::UTC));
    m_page->activate();
    QCOMPARE(m_page->firstDay(), QDate(2030, 3, 4));
}

void tst_calendarpage::ctrlWheelZooms()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QWidget *paper = view()->viewport();
    const auto wheel = [paper](int delta) {
        const QPointF at(300, 300);
        QWheelEvent event(at, paper->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, Qt::ControlModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(paper, &event);
    };
    wheel(120);
    QCOMPARE(view()->zoom(), 56);
    for (int i = 0; i < 40; ++i)
        wheel(120);
    QCOMPARE(view()->zoom(), CalendarView::kMostZoom);
    for (int i = 0; i < 40; ++i)
        wheel(-120);
    QCOMPARE(view()->zoom(), CalendarView::kLeastZoom);
}

void tst_calendarpage::filtersNarrowAndShade()
{
    const auto mine = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 10:00"), true);
    readCalendar({});
    showPage();
    QTRY_COMPARE(view()->shown().size(), 2);
    auto *people = child<QComboBox>(m_page.get(), "personFilter");
    const int row = people->findText(QStringLiteral("Sena Holt"));
    QVERIFY(row > 0);
    people->setCurrentIndex(row);
    Q_EMIT people->activated(row);
    QTRY_COMPARE(view()->shown(), QList<InterviewId>{ mine });
    // The night is darker than the day when one person is looked at.
    const QImage shot = view()->viewport()->grab().toImage();
    const auto at = [&](QTime time) {
        return shot.pixelColor(view()->pointOf(QDate(2030, 1, 11), time) + QPoint(5, 5));
    };
    QCOMPARE(at(QTime(10, 30)), color(shortlist::Role::Base));
    QCOMPARE(at(QTime(8, 30)), color(shortlist::Role::Column));
}

void tst_calendarpage::freeBusyAndUnknownAreToldApart()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 1);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    QCOMPARE(list->childCount(), 2);
    auto *people = child<QComboBox>(m_page.get(), "personFilter");
    const int row = people->findText(QStringLiteral("Sena Holt"));
    people->setCurrentIndex(row);
    Q_EMIT people->activated(row);
    const auto words = [this](int day, int hour) {
        return view()->availabilityAt(QDateTime(QDate(2030, 1, day), QTime(hour, 30), Qt::UTC));
    };
    QTRY_VERIFY2(words(9, 9).startsWith(QStringLiteral("Not known whether Sena Holt")), qPrintable(words(9, 9)));
    // 9 to 11 UTC is 10 to 12 here.
    const TimeSpan busy{ QDateTime(QDate(2030, 1, 9), QTime(9, 0), Qt::UTC),
        QDateTime(QDate(2030, 1, 9), QTime(11, 0), Qt::UTC) };
    readCalendar({ busy });
    QTRY_COMPARE(words(9, 9), QStringLiteral("Sena Holt is busy, Wed 10:00 to 12:00"));
    QCOMPARE(words(9, 11), QStringLiteral("Sena Holt is free"));
    QVERIFY(words(11, 13).startsWith(QStringLiteral("Not known")));
    view()->setCursorAt(QDate(2030, 1, 9), QTime(11, 0));
    QVERIFY2(view()->spokenCursor().endsWith(QStringLiteral("Sena Holt is busy, Wed 10:00 to 12:00")),
        qPrintable(view()->spokenCursor()));

    QCOMPARE(list->childCount(), 3);
    QAccessibleInterface *block = list->child(2);
    QVERIFY(block && block->isValid());
    QCOMPARE(block->text(QAccessible::Name), QStringLiteral("Sena Holt is busy, Wed 10:00 to 12:00"));
    QCOMPARE(block->role(), QAccessible::ListItem);
    QCOMPARE(list->indexOfChild(block), 2);
    QCOMPARE(list->child(3), nullptr);
    QCOMPARE(block->rect().height(), view()->rectOfBusy({ busy }).height());
    QVERIFY(view()->rectOfBusy({ busy }).top() == view()->pointOf(QDate(2030, 1, 9), QTime(10, 0)).y());

    // Three looks: how many colours a piece of an hour has, and which it has.
    view()->setCursorAt(QDate(2030, 1, 7), QTime(9, 0));
    const QImage shot = view()->viewport()->grab().toImage();
    const auto piece = [&](int day, int hour) {
        const QPoint at = view()->pointOf(QDate(2030, 1, day), QTime(hour, 0)) + QPoint(8, 6);
        return shot.copy(QRect(at, QSize(24, 14)));
    };
    const auto flat = [](const QImage &image) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return false;
            }
        }
        return true;
    };
    QVERIFY(flat(piece(9, 13))); // free
    QVERIFY(!flat(piece(9, 10))); // busy
    QVERIFY(!flat(piece(11, 14))); // unknown
    QVERIFY(piece(9, 10) != piece(11, 14));
    // Everybody at once: nobody's calendar is shown.
    people->setCurrentIndex(0);
    Q_EMIT people->activated(0);
    QTRY_COMPARE(list->childCount(), 2);
    QVERIFY(!block->isValid());
    QVERIFY(words(9, 9).isEmpty());
}

void tst_calendarpage::thePanelTellsTimesInEveryZoneAndTakesReplies()
{
    const auto id = book(m_world->technical, m_world->kolkata, QStringLiteral("2030-01-08 09:00"), false,
        QStringLiteral("nobody else has time"));
    showPage();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    view()->setCurrent(id);
    auto *panel = m_page->findChild<InterviewPanel *>();
    const QString times = panel->findChild<ZoneTimes *>()->text();
    QVERIFY2(times.contains(QStringLiteral("You, Rita Sand (recruiter): Tue 8 Jan 09:00–10:30 · Europe/Berlin")),
        qPrintable(times));
    QVERIFY(times.contains(QStringLiteral("Ada Quill (candidate): Tue 8 Jan 03:00–04:30 · America/New_York")));
    QVERIFY(times.contains(QStringLiteral("Kavi Rao: Tue 8 Jan 13:30–15:00 · Asia/Kolkata")));
    // Who is at the desk and recruits is one person, named once.
    act([this](Services &services) {
        services.session().person = m_world->recruiter;
        return done();
    });
    m_page->activate();
    QTRY_VERIFY2(panel->findChild<ZoneTimes *>()->text().startsWith(
                     QStringLiteral("You: Tue 8 Jan 09:00–10:30 · Europe/Berlin")),
        qPrintable(panel->findChild<ZoneTimes *>()->text()));
    QVERIFY(!panel->findChild<ZoneTimes *>()->text().contains(QStringLiteral("Rita Sand")));

    auto *reply = child<QComboBox>(panel, "replyCombo");
    QCOMPARE(reply->accessibleName(), QStringLiteral("Reply of Kavi Rao"));
    const int accepted = reply->findData(int(Reply::Accepted));
    reply->setCurrentIndex(accepted);
    Q_EMIT reply->activated(accepted);
    QTRY_COMPARE(stored(id).people.first().reply, Reply::Accepted);
    auto *place = child<QLineEdit>(panel, "panelPlaceEdit");
    place->setFocus();
    place->setText(QStringLiteral("Room 4"));
    QTest::keyClick(place, Qt::Key_Return);
    QTRY_COMPARE(stored(id).interview.place, QStringLiteral("Room 4"));
    QVERIFY(child<QPushButton>(panel, "heldButton")->isHidden());
    m_clock.set(QDateTime(QDate(2030, 1, 8), QTime(9, 0), Qt::UTC));
    m_page->activate();
    QTRY_VERIFY(!child<QPushButton>(panel, "heldButton")->isHidden());
    QTest::mouseClick(child<QPushButton>(panel, "heldButton"), Qt::LeftButton);
    QTRY_COMPARE(stored(id).interview.state, InterviewState::Held);
    QSignalSpy going(m_page.get(), &Page::navigationRequested);
    QTest::mouseClick(child<QPushButton>(panel, "scorecardButton"), Qt::LeftButton);
    QTRY_COMPARE(going.size(), 1);
    QCOMPARE(going.first().first().value<PageId>(), PageId::Scorecards);
    QVERIFY(!going.first().at(1).toUuid().isNull());
}

void tst_calendarpage::aNarrowWindowHasRoomForIt()
{
    showPage();
    // A rubric beside it becomes cards below 900 pixels, and would never be as narrow.
    QVERIFY2(m_page->minimumSizeHint().width() < 860, qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

void tst_calendarpage::everythingHasAName()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    view()->setCurrent(id);
    m_page->book({ m_world->adaApplication, {}, {}, {} });
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(testing::unnamedFocusable(m_page.get()).join(QLatin1Char(',')), QString());
    QCOMPARE(testing::unnamedFocusable(dialog()).join(QLatin1Char(',')), QString());
    dialog()->reject();
}

QTEST_MAIN(tst_calendarpage)
#include "tst_calendarpage.moc"
