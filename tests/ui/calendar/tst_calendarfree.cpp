// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"

#include <QMenu>

using namespace shortlist;

/// What is called free in the calendar, and what is not: busy, away, outside one's hours, and what no calendar tells.
/// Sena Holt's day is Tuesday 8 January 2030, in Berlin.
class tst_calendarfree : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void drawingSaysFreeOnlyWhereOneIs_data();
    void drawingSaysFreeOnlyWhereOneIs();
    void drawingSaysAllThatMovingDoes();
    void oneWithoutInterviewsHasAColumn();
    void aLookSaysFreeOnlyWhereOneIs();
    void whatAFilterHidesIsBusyInOnesWeek();
    void whatAFilterHidesIsBusyInOnesColumn();
    void movingAndResizingSayWhatIsNotKnown();
    void theDialogSaysWhatIsNotKnownAndAsksForNoReason();
    void whatClashesCarriesASign();
    void theSignIsThereInOtherWeeksToo();
    void theKeyInAColumnAsksForWhoStandsThere();
    void aPressOnTheLineBelowTakesTheInterview();
    void theWorkWeekIsTheLocales();

private:
    void read(const QList<TimeSpan> &busy = {});
    void showSena();
    void choose(const char *box, const QString &text);
    QString drawn(QDate date, QTime from, QTime to);
    void hover(const QPoint &from, const QPoint &to)
    {
        for (const QPoint &at : { (from + to) / 2, to }) {
            QMouseEvent move(
                QEvent::MouseMove, at, view()->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view()->viewport(), &move);
        }
    }
    void letGo(const QPoint &at)
    {
        QTest::keyClick(view(), Qt::Key_Escape);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, at);
    }
    template <EntityType T>
    void put(const T &entity)
    {
        act([entity](Services &services) -> Status {
            return services.commands().run(QStringLiteral("test.put"), entity.id, [&](Transaction &transaction) {
                return transaction.add(entity, services.context.workspace.teamScope());
            });
        });
    }
    static QDateTime utc(int day, int hour, int minute = 0)
    {
        return { QDate(2030, 1, day), QTime(hour, minute), Qt::UTC };
    }
    inline static const QDate kTuesday = QDate(2030, 1, 8);
    inline static const QString kNotKnown = QStringLiteral("Not known whether Sena Holt is free: no calendar says");
};

/// A calendar of Sena Holt that is known until Friday noon, UTC.
void tst_calendarfree::read(const QList<TimeSpan> &busy)
{
    BusyReading calendar;
    calendar.personId = m_world->senior;
    calendar.fileName = QStringLiteral("work.ics");
    calendar.knownFrom = utc(1, 0);
    calendar.knownUntil = utc(11, 12);
    calendar.busy = busy;
    act([calendar](Services &services) -> Status {
        const auto kept = services.people.keepCalendar(calendar);
        return kept ? done() : Status(kept.error());
    });
}

void tst_calendarfree::choose(const char *box, const QString &text)
{
    auto *combo = child<QComboBox>(m_page.get(), box);
    QVERIFY(combo);
    QTRY_VERIFY(combo->findText(text) >= 0);
    combo->setCurrentIndex(combo->findText(text));
    Q_EMIT combo->activated(combo->currentIndex());
}

/// Sena's own week.
void tst_calendarfree::showSena()
{
    m_page->resize(1080, 1100);
    showPage();
    m_page->showWeekOf(m_world->senior.uuid(), kTuesday);
    m_page->setMode(CalendarPage::Mode::Week);
    QTRY_VERIFY(!view()->availabilityAt(utc(8, 12)).isEmpty());
    view()->scrollToHour(8);
    QCoreApplication::processEvents();
}

/// What is said while a stretch is drawn.
QString tst_calendarfree::drawn(QDate date, QTime from, QTime to)
{
    const QPoint begin = view()->pointOf(date, from) + QPoint(0, 1);
    const QPoint end = view()->pointOf(date, to);
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, begin);
    hover(begin, end);
    const QString words = view()->ghostWords();
    letGo(end);
    return words.section(QStringLiteral(": "), 1);
}

void tst_calendarfree::drawingSaysFreeOnlyWhereOneIs_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QString>("words");
    QTest::newRow("free") << kTuesday << QTime(14, 0) << "Sena Holt is free";
    QTest::newRow("over an interview") << kTuesday << QTime(11, 45) << "Sena Holt is busy, Tue 12:00 to 13:30";
    QTest::newRow("over an appointment") << kTuesday << QTime(9, 0) << "Sena Holt is busy, Tue 09:00 to 09:30";
    QTest::newRow("away") << QDate(2030, 1, 9) << QTime(14, 0) << "Sena Holt is away until 9 Jan 2030.";
    QTest::newRow("over the limit of a day") << QDate(
        2030, 1, 10) << QTime(14, 0) << "Sena Holt already has 2 interview(s) that day, and takes no more than 2.";
    QTest::newRow("in the evening") << kTuesday << QTime(17, 30)
                                    << "17:30 to 18:00 (Europe/Berlin) is outside the working hours of Sena Holt.";
    QTest::newRow("not known any more") << QDate(2030, 1,
        11) << QTime(14, 0) << "Not known whether Sena Holt is free: the calendar is known until 11 Jan 2030 13:00";
}

void tst_calendarfree::drawingSaysFreeOnlyWhereOneIs()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 12:00"));
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 09:00"), true);
    const QString reason = QStringLiteral("a second sitting");
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 11:00"), true, reason);
    read({ { utc(8, 8), utc(8, 8, 30) } });
    Away away;
    away.id = AwayId(randomUuid());
    away.personId = m_world->senior;
    away.from = away.to = QDate(2030, 1, 9);
    put(away);
    act([id = m_world->senior](Services &services) -> Status {
        return services.commands().run(QStringLiteral("test.limit"), id, [&](Transaction &transaction) -> Status {
            auto person = transaction.get(id);
            if (!person)
                return person.error();
            person->dailyLimit = 2;
            return transaction.save(*person);
        });
    });
    showSena();
    QFETCH(QDate, date);
    QFETCH(QTime, from);
    QFETCH(QString, words);
    QCOMPARE(drawn(date, from, from.addSecs(1800)), words);
}

void tst_calendarfree::drawingSaysAllThatMovingDoes()
{
    giveNotice();
    read();
    showSena();
    // Tomorrow evening: too soon, and outside her hours; whole sentences, as a moved one has.
    const QPoint begin = view()->pointOf(kTuesday, QTime(17, 30)) + QPoint(0, 1);
    const QPoint end = view()->pointOf(kTuesday, QTime(18, 30));
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, begin);
    hover(begin, end);
    QTRY_VERIFY2(view()->ghostWords().contains(QStringLiteral("48")), qPrintable(view()->ghostWords()));
    QVERIFY2(view()->ghostWords().contains(QStringLiteral("outside the working hours of Sena Holt.")),
        qPrintable(view()->ghostWords()));
    QVERIFY2(view()->ghostWords().endsWith(u'.'), qPrintable(view()->ghostWords()));
    letGo(end);
    // Where nobody's calendar is shown the notice is said all the same.
    choose("personFilter", QStringLiteral("Everybody"));
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, begin);
    hover(begin, end);
    QTRY_VERIFY2(view()->ghostWords().contains(QStringLiteral("48")), qPrintable(view()->ghostWords()));
    letGo(end);
}

void tst_calendarfree::oneWithoutInterviewsHasAColumn()
{
    read({ { utc(8, 8), utc(8, 8, 30) } });
    showSena();
    m_page->setMode(CalendarPage::Mode::People);
    m_page->showDate(kTuesday);
    QTRY_COMPARE(view()->whoseAtCursor(), m_world->senior);
    QTRY_COMPARE(view()->availabilityAt(utc(8, 8, 10)), QStringLiteral("Sena Holt is busy, Tue 09:00 to 09:30"));
    QCOMPARE(view()->availabilityAt(utc(8, 12)), QStringLiteral("Sena Holt is free"));
    m_page->showDate(QDate(2030, 1, 14));
    QTRY_VERIFY(view()->availabilityAt(utc(14, 12)).startsWith(QStringLiteral("Not known whether Sena Holt")));
}

void tst_calendarfree::aLookSaysFreeOnlyWhereOneIs()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 12:00"));
    read();
    Away away;
    away.id = AwayId(randomUuid());
    away.personId = m_world->senior;
    away.from = away.to = QDate(2030, 1, 9);
    put(away);
    showSena();
    const auto words = [this](int day, int hour) { return view()->availabilityAt(utc(day, hour)); };
    QTRY_COMPARE(words(8, 12), QStringLiteral("Sena Holt is busy, Tue 12:00 to 13:30"));
    QCOMPARE(words(8, 14), QStringLiteral("Sena Holt is free"));
    QCOMPARE(words(8, 2), QStringLiteral("Outside the working hours of Sena Holt"));
    QCOMPARE(words(13, 11), QStringLiteral("Outside the working hours of Sena Holt")); // a Sunday
    QCOMPARE(words(9, 11), QStringLiteral("Sena Holt is away"));
    QCOMPARE(words(11, 14),
        QStringLiteral("Not known whether Sena Holt is free: the calendar is known until 11 Jan 2030 13:00"));
}

void tst_calendarfree::whatAFilterHidesIsBusyInOnesWeek()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 12:00"));
    book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 09:00"));
    read();
    showSena();
    QTRY_COMPARE(view()->shown(), QList<InterviewId>{ id });
    QVERIFY(view()->busyShown().isEmpty()); // it is there as itself
    choose("stageFilter", QStringLiteral("Screening call"));
    QTRY_VERIFY(view()->shown().isEmpty());
    QTRY_COMPARE(view()->busyShown().size(), 1);
    QCOMPARE(view()->availabilityAt(utc(8, 12)), QStringLiteral("Sena Holt is busy, Tue 12:00 to 13:30"));
    QCOMPARE(view()->spokenBusy(view()->busyShown().first()), view()->availabilityAt(utc(8, 12)));
    QCOMPARE(drawn(kTuesday, QTime(11, 45), QTime(12, 15)), QStringLiteral("Sena Holt is busy, Tue 12:00 to 13:30"));
}

void tst_calendarfree::whatAFilterHidesIsBusyInOnesColumn()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 12:00"));
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-08 09:00"), true);
    read();
    showPage();
    QTRY_COMPARE(view()->shown().size(), 2);
    view()->setCursorAt(kTuesday, QTime(9, 0));
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("peopleMenu"));
    for (const PersonId &person : { m_world->boss, m_world->senior }) {
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(QStringLiteral("people:") + person.uuid().toString())->trigger();
    }
    QTRY_COMPARE(view()->lanes().size(), 2);
    QTRY_COMPARE(view()->shown().size(), 2);
    QTRY_VERIFY(view()->busyShown().isEmpty());
    choose("personFilter", QStringLiteral("Hugo Bern"));
    QTRY_COMPARE(view()->shown().size(), 1);
    QTRY_COMPARE(view()->busyShown().size(), 1);
    QCOMPARE(view()->busyShown().first().lane, 1);
    QCOMPARE(view()->availabilityAt(utc(8, 12), 1), QStringLiteral("Sena Holt is busy, Tue 12:00 to 13:30"));
}

void tst_calendarfree::movingAndResizingSayWhatIsNotKnown()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00"));
    showPage();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    view()->setCurrent(id);
    QCoreApplication::processEvents();
    const auto says = [this](QTime from, QTime to) {
        const QPoint begin = view()->pointOf(QDate(2030, 1, 10), from);
        const QPoint end = view()->pointOf(QDate(2030, 1, 10), to);
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, begin);
        hover(begin, end);
        (void)test::comesTrue([this] { return view()->ghostWords().contains(QStringLiteral(": ")); });
        const QString words = view()->ghostWords();
        if (const QString shots = qEnvironmentVariable("SHORTLIST_SHOTS"); !shots.isEmpty())
            view()->grab().save(shots + QStringLiteral("/ghost-unknown-%1.png").arg(to.minute()));
        letGo(end);
        return words.section(QStringLiteral(": "), 1);
    };
    QCOMPARE(says(QTime(10, 45), QTime(13, 45)), kNotKnown);
    // Longer than planned needs a reason, and what is not known is said along.
    const QString longer = says(QTime(11, 29), QTime(12, 29));
    QVERIFY2(longer.startsWith(QStringLiteral("The plan asks for")) && longer.endsWith(kNotKnown + u'.'),
        qPrintable(longer));
    read();
    QCOMPARE(says(QTime(10, 45), QTime(13, 45)), QStringLiteral("nothing speaks against it"));
    QCOMPARE(stored(id).interview.version, 1);
}

void tst_calendarfree::theDialogSaysWhatIsNotKnownAndAsksForNoReason()
{
    BookingDialog booking(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock },
        BookingDialog::Start{
            m_world->adaApplication, m_world->technical, QDate(2030, 1, 15), QTime(14, 0), 0, m_world->senior });
    booking.show();
    auto *bar = child<MessageBar>(&booking, "problems");
    // It is said of all times that are proposed, and once.
    QTRY_COMPARE(child<QLabel>(&booking, "slotNote")->text(), kNotKnown + u'.');
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(!child<QLineEdit>(&booking, "reasonEdit")->isVisible());
    QTRY_VERIFY(child<QPushButton>(&booking, "bookButton")->isEnabled());
    // Together with what needs a reason it is said last.
    child<QTimeEdit>(&booking, "timeEdit")->setTime(QTime(19, 0));
    QTRY_COMPARE(bar->kind(), MessageBar::Kind::Warning);
    QVERIFY2(bar->text().contains(QStringLiteral("outside the working hours"))
                 && bar->text().endsWith(u'\n' + kNotKnown + u'.'),
        qPrintable(bar->text()));
    child<QTimeEdit>(&booking, "timeEdit")->setTime(QTime(14, 0));
    QTRY_VERIFY(!bar->isVisible());
    QTest::mouseClick(child<QPushButton>(&booking, "bookButton"), Qt::LeftButton);
    QTRY_VERIFY(!booking.isVisible());
    QCOMPARE(booking.result(), int(QDialog::Accepted));
}

void tst_calendarfree::whatClashesCarriesASign()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 12:00"));
    const auto other = book(m_world->technical, m_world->kolkata, QStringLiteral("2030-01-09 09:00"), true,
        QStringLiteral("nobody else has time"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 2);
    const auto says = [this](const InterviewId &one) { return view()->spokenName(*view()->entryOf(one)); };
    const auto drawnAs = [this, id] { return view()->viewport()->grab(view()->rectOf(id)).toImage(); };
    QVERIFY(!says(id).contains(QStringLiteral("conflict")));
    const QImage before = drawnAs();
    read({ { utc(8, 11), utc(8, 12) } });
    QTRY_VERIFY2(
        says(id).endsWith(QStringLiteral("conflict: Sena Holt is busy until 13:00 (work.ics)")), qPrintable(says(id)));
    QVERIFY(!says(other).contains(QStringLiteral("conflict")));
    QVERIFY(drawnAs() != before); // and it is seen
    if (const QString shots = qEnvironmentVariable("SHORTLIST_SHOTS"); !shots.isEmpty())
        m_page->grab().save(shots + QStringLiteral("/calendar-conflict.png"));
    act([](Services &services) { return services.history.undo(); });
    QTRY_VERIFY(!says(id).contains(QStringLiteral("conflict")));
    QTRY_COMPARE(drawnAs(), before);
}

void tst_calendarfree::theSignIsThereInOtherWeeksToo()
{
    const auto now = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 12:00"));
    const auto later = book(
        m_world->technical, m_world->senior, QStringLiteral("2030-01-16 12:00"), true, QStringLiteral("a second one"));
    act([this](Services &services) -> Status {
        const auto away = services.people.addAway(m_world->senior, QDate(2030, 1, 8), QDate(2030, 1, 18), {});
        return away ? done() : Status(away.error());
    });
    const QString conflict = QStringLiteral("conflict: Sena Holt is away until 18 Jan 2030");
    const auto says = [this](const InterviewId &one) {
        const auto *entry = view()->entryOf(one);
        return entry ? view()->spokenName(*entry) : QString();
    };
    showPage();
    QTRY_VERIFY2(says(now).endsWith(conflict), qPrintable(says(now)));
    m_page->showEntity(later.uuid());
    QTRY_VERIFY2(says(later).endsWith(conflict), qPrintable(says(later)));
    m_page->showEntity(now.uuid());
    QTRY_VERIFY2(says(now).endsWith(conflict), qPrintable(says(now)));
}

void tst_calendarfree::theKeyInAColumnAsksForWhoStandsThere()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 12:00"));
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-08 09:00"), true);
    showPage();
    QTRY_COMPARE(view()->shown().size(), 2);
    view()->setCursorAt(kTuesday, QTime(15, 0));
    QTest::keyClick(view(), Qt::Key_P);
    QTRY_COMPARE(view()->lanes().size(), 2);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->laneOfCursor(), m_world->senior);
    QTest::keyClick(view(), Qt::Key_N);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *candidates = child<QComboBox>(dialog(), "candidateCombo");
    QTRY_VERIFY(candidates->count() > 0);
    QTest::keyClick(candidates->lineEdit(), Qt::Key_Down);
    auto *people = child<QTreeView>(dialog(), "peopleView");
    QTRY_VERIFY(people->model()->rowCount() > 0);
    const auto ticked = [people] {
        QStringList names;
        for (int row = 0; row < people->model()->rowCount(); ++row) {
            const QModelIndex one = people->model()->index(row, 0);
            if (one.data(Qt::CheckStateRole).toInt() == Qt::Checked)
                names += one.data().toString();
        }
        return names;
    };
    QTRY_COMPARE(ticked(), QStringList{ QStringLiteral("Sena Holt") });
    dialog()->reject();
}

void tst_calendarfree::aPressOnTheLineBelowTakesTheInterview()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    QSignalSpy booked(view(), &CalendarView::bookRequested);
    const QRect rect = view()->rectOf(id);
    const QPoint below(rect.center().x(), rect.bottom() + 1);
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, below);
    QCOMPARE(view()->current(), id);
    hover(below, below + QPoint(0, 24));
    QVERIFY(view()->ghost());
    QCOMPARE(view()->ghost()->startAt, utc(8, 9)); // it grows, and nothing new is drawn
    QCOMPARE(view()->ghost()->minutes, 120);
    letGo(below);
    QCOMPARE(booked.size(), 0);
}

void tst_calendarfree::theWorkWeekIsTheLocales()
{
    showPage();
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 7));
    const QLocale usual;
    QLocale::setDefault(QLocale(QLocale::Hebrew, QLocale::Israel));
    m_page = std::make_unique<CalendarPage>(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    QCOMPARE(m_page->firstDay(), QDate(2030, 1, 6)); // a Sunday
    QCOMPARE(view()->days(), 5);
    // From Thursday the cursor goes on to Sunday, and on Friday the week to come is shown.
    showPage();
    view()->setCursorAt(QDate(2030, 1, 10), QTime(9, 0));
    QTest::keyClick(view(), view()->isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    QTRY_COMPARE(view()->cursorDate(), QDate(2030, 1, 13));
    m_clock.set(utc(11, 9));
    CalendarPage friday(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    QCOMPARE(friday.firstDay(), QDate(2030, 1, 13));
    QLocale::setDefault(usual);
}

QTEST_MAIN(tst_calendarfree)
#include "tst_calendarfree.moc"
