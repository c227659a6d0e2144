// SPDX-License-Identifier: GPL-3.0-or-later
// The time cursor of the calendar: where it stands, what it says, what Enter does there.
#include "support/calendarfixture.h"

#include <QTranslator>

using namespace shortlist;

/// A language that writes days with a comma and a full stop.
class DaysWithStops : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "dddd d MMMM") == 0 ? QStringLiteral("dddd, d. MMMM") : QString();
    }
    bool isEmpty() const override { return false; }
};

class tst_calendarcursor : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void onArrivalTheCursorIsOnToday();
    void theDayIsSaidAsTheLanguageHasIt();
    void theCursorOnAnInterviewSaysAndOpensIt();
    void ctrlNBooksWhereverTheKeyboardIs();
    void aTimeThatIsSkippedOrComesTwiceIsSaid();
};

void tst_calendarcursor::onArrivalTheCursorIsOnToday()
{
    QCOMPARE(view()->spokenCursor(), QStringLiteral("Monday 7 January 09:00, time cursor"));
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(9, 0), Qt::UTC));
    CalendarPage another(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    QCOMPARE(another.firstDay(), QDate(2030, 1, 7));
    QCOMPARE(another.view()->spokenCursor(), QStringLiteral("Wednesday 9 January 09:00, time cursor"));
    another.setMode(CalendarPage::Mode::Day);
    QCOMPARE(another.firstDay(), QDate(2030, 1, 9));
}

void tst_calendarcursor::theCursorOnAnInterviewSaysAndOpensIt()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 1);
    QTRY_VERIFY(view()->hasFocus());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    const auto says = [list](QAccessible::Text kind) { return list->child(1)->text(kind); };
    view()->setCursorAt(QDate(2030, 1, 8), QTime(9, 30));
    QCOMPARE(says(QAccessible::Name), QStringLiteral("Tuesday 8 January 09:30, time cursor"));
    QVERIFY(says(QAccessible::Description).contains(QStringLiteral("to book")));
    // In the midst of it as at its beginning; the day beside it is free.
    for (int half = 0; half < 3; ++half) {
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(view()->underCursor(), QList<InterviewId>{ id });
        QVERIFY2(says(QAccessible::Name)
                     .endsWith(QStringLiteral("time cursor: Technical interview, Ada Quill, Tue 10:00 to 11:30")),
            qPrintable(says(QAccessible::Name)));
    }
    QVERIFY(says(QAccessible::Description).contains(QStringLiteral("to open")));
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(view()->underCursor().isEmpty());
    QTest::keyClick(view(), Qt::Key_Left);
    QTest::keyClick(view(), Qt::Key_N); // still books
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(child<QTimeEdit>(dialog(), "timeEdit")->time(), QTime(11, 0));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    m_page->activateWindow(); // without a window manager nobody gives it the keyboard back
    view()->setFocus();
    QTRY_VERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(!dialog());
    QCOMPARE(view()->current(), id);
    auto *panel = m_page->findChild<InterviewPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    // After its end the time is free again.
    view()->setFocus();
    view()->setCurrent({});
    view()->setCursorAt(QDate(2030, 1, 8), QTime(11, 30));
    QVERIFY(view()->underCursor().isEmpty());
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    dialog()->reject();
}

void tst_calendarcursor::ctrlNBooksWhereverTheKeyboardIs()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 1);
    view()->setCursorAt(QDate(2030, 1, 9), QTime(14, 0));
    for (QWidget *field :
        { static_cast<QWidget *>(view()), static_cast<QWidget *>(child<QComboBox>(m_page.get(), "jobFilter")) }) {
        m_page->activateWindow(); // without a window manager nobody gives it the keyboard back
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(child<QDateEdit>(dialog(), "dateEdit")->date(), QDate(2030, 1, 9));
        QCOMPARE(child<QTimeEdit>(dialog(), "timeEdit")->time(), QTime(14, 0));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
    }
}

void tst_calendarcursor::aTimeThatIsSkippedOrComesTwiceIsSaid()
{
    m_page->setMode(CalendarPage::Mode::Week);
    view()->setCursorAt(QDate(2030, 3, 31), QTime(2, 30));
    QVERIFY2(view()->spokenCursor().contains(QStringLiteral("clocks in Europe/Berlin skip this time: 03:30")),
        qPrintable(view()->spokenCursor()));
    view()->setCursorAt(QDate(2030, 3, 31), QTime(3, 0));
    QCOMPARE(view()->spokenCursor(), QStringLiteral("Sunday 31 March 03:00, time cursor"));
    view()->setCursorAt(QDate(2030, 10, 27), QTime(2, 30));
    QVERIFY2(view()->spokenCursor().contains(QStringLiteral("show 02:30 twice")), qPrintable(view()->spokenCursor()));
    InterviewEntry entry;
    entry.stageName = QStringLiteral("Technical interview");
    entry.candidateName = QStringLiteral("Ada Quill");
    entry.interview.startAt = QDateTime(QDate(2030, 10, 27), QTime(0, 30), Qt::UTC);
    entry.interview.minutes = 45;
    QCOMPARE(view()->spokenName(entry),
        QStringLiteral("Technical interview, Ada Quill, Sun 02:30 (the first time) to 02:15 (the second time)"));
}

void tst_calendarcursor::theDayIsSaidAsTheLanguageHasIt()
{
    DaysWithStops language;
    QCoreApplication::installTranslator(&language);
    QCOMPARE(view()->spokenCursor(), QStringLiteral("Monday, 7. January 09:00, time cursor"));
    QCoreApplication::removeTranslator(&language);
}

QTEST_MAIN(tst_calendarcursor)
#include "tst_calendarcursor.moc"
