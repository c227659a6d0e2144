// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/calendarfilereader.h"
#include "support/pagedesk.h"
#include "ui/people/directorypage.h"
#include "ui/people/personpanel.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>

using namespace shortlist;

/// The calendars that were read of somebody: what of them is not known, and how they are forgotten and replaced.
class tst_directorycalendars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void daysThatCannotBeReadAreShownAsUnknown();
    void aCalendarIsForgottenByMouseAndKeyboard();
    void undoingItTakesBackWhatWasSaid();
    void bookingsClashNoMoreWithWhatIsForgotten();
    void aFileOfAnotherNameIsAskedAbout();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QStringList lines();
    /// Reads a calendar with an event on each of some days from now on, on a clock (“;TZID=Mars”) or in UTC.
    void read(const char *fileName, const QList<int> &days, const QByteArray &clock = {});
    QString said() { return m_page->findChild<MessageBar *>()->text(); }
    QList<TimeSpan> busy();
    bool undo()
    {
        return m_desk->ask([](Services &s) { return s.history.undo(); }).ok();
    }

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<DirectoryPage> m_page;
};

void tst_directorycalendars::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    PageContext context = m_desk->context();
    context.readCalendar = readCalendarFile;
    m_page = std::make_unique<DirectoryPage>(context);
    m_page->resize(1080, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(find<PersonPanel>("personPanel")->person(), m_desk->loop.ana);
}

void tst_directorycalendars::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

QStringList tst_directorycalendars::lines()
{
    QStringList all;
    const auto labels = m_page->findChildren<QLabel *>(QStringLiteral("calendarLine"));
    for (const QLabel *label : labels)
        all += label->text().section(QStringLiteral("from "), 1);
    return all;
}

void tst_directorycalendars::read(const char *fileName, const QList<int> &days, const QByteArray &clock)
{
    QByteArray events;
    for (const int day : days) {
        const QByteArray date = m_desk->clock.nowUtc().addDays(day).toString(QStringLiteral("yyyyMMdd")).toLatin1();
        events += "BEGIN:VEVENT\r\nUID:" + date + "\r\nDTSTAMP:20240101T000000Z\r\nDTSTART" + clock + ":" + date
                + "T090000" + (clock.isEmpty() ? "Z" : "") + "\r\nDURATION:PT90M\r\nEND:VEVENT\r\n";
    }
    QFile file(m_desk->dir.filePath(QString::fromUtf8(fileName)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\n" + events + "END:VCALENDAR\r\n");
    file.close();
    m_desk->prompter.path = file.fileName();
    m_desk->prompter.asked.clear();
    m_page->findChild<MessageBar *>()->clear();
    QTest::mouseClick(find<QPushButton>("calendarButton"), Qt::LeftButton);
}

QList<TimeSpan> tst_directorycalendars::busy()
{
    const PersonId ana = m_desk->loop.ana;
    const QDateTime now = m_desk->clock.nowUtc();
    const auto times = m_desk->ask([ana, now](Services &s) {
        return s.context.queries.calendar.busy({ now, now.addDays(60) }, { ana });
    });
    return times ? times->value(ana).busy : QList<TimeSpan>();
}

void tst_directorycalendars::daysThatCannotBeReadAreShownAsUnknown()
{
    read("work.ics", { 10 }, ";TZID=Mars");
    QTRY_VERIFY2(said().contains(QStringLiteral("On these days it is not known whether ")), qPrintable(said()));
    QTRY_COMPARE(lines().size(), 1);
    QVERIFY2(lines().first().contains(QStringLiteral("Not known, since it could not be read: ")),
        qPrintable(lines().first()));
    find<PersonPanel>("personPanel")->findChild<QScrollArea *>()->ensureWidgetVisible(find<QLabel>("calendarLine"));
    m_desk->shoot(*m_page, QStringLiteral("directory-calendars"));
    const PersonId ana = m_desk->loop.ana;
    const QDateTime noon(m_desk->clock.nowUtc().date().addDays(10), QTime(12, 0), Qt::UTC);
    const auto knows = [&](int days) {
        const auto times = m_desk->ask([ana, at = noon.addDays(days)](Services &s) {
            return s.context.queries.calendar.busy({ at, at.addSecs(60) }, { ana });
        });
        return times && times->value(ana).knows({ noon.addDays(days), noon.addDays(days).addSecs(60) });
    };
    QVERIFY(!knows(0));
    QVERIFY(knows(3));
}

void tst_directorycalendars::aCalendarIsForgottenByMouseAndKeyboard()
{
    read("work.ics", { 3 });
    QTRY_COMPARE(lines().size(), 1);
    auto *forget = find<QToolButton>("forgetCalendarButton");
    QVERIFY(forget);
    QCOMPARE(forget->accessibleName(), QStringLiteral("Forget the calendar “work.ics”"));
    QTest::mouseClick(forget, Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("calendarsLabel")->isVisible());
    QCOMPARE(said(), QStringLiteral("“work.ics” is forgotten."));
    QVERIFY(busy().isEmpty());
    QVERIFY(undo());
    QTRY_COMPARE(lines().size(), 1);
    QCOMPARE(busy().size(), 1);
    // With the keyboard, which goes on from there.
    forget = find<QToolButton>("forgetCalendarButton");
    QVERIFY(forget->focusPolicy() & Qt::TabFocus);
    forget->setFocus(Qt::TabFocusReason);
    QTest::keyClick(forget, Qt::Key_Space);
    QTRY_VERIFY(find<QLabel>("calendarsLabel")->isVisible());
    QTRY_COMPARE(qApp->focusWidget(), find<QPushButton>("calendarButton"));
}

void tst_directorycalendars::undoingItTakesBackWhatWasSaid()
{
    read("work.ics", { 3 });
    QTRY_COMPARE(lines().size(), 1);
    QTest::mouseClick(find<QToolButton>("forgetCalendarButton"), Qt::LeftButton);
    QTRY_VERIFY2(said().contains(QStringLiteral("is forgotten")), qPrintable(said()));
    QVERIFY(undo());
    QTRY_COMPARE(lines().size(), 1);
    QTRY_VERIFY(!m_page->findChild<MessageBar *>()->isVisible());
    QVERIFY(undo());
    QTRY_COMPARE(lines().size(), 0);
    QVERIFY(!m_page->findChild<MessageBar *>()->isVisible());
}

void tst_directorycalendars::bookingsClashNoMoreWithWhatIsForgotten()
{
    const QDateTime start(m_desk->clock.nowUtc().date().addDays(3), QTime(9, 0), Qt::UTC);
    const InterviewId id = m_desk->loop.interview;
    QVERIFY(m_desk
                ->ask([id, start](Services &s) {
                    return s.commands().run(QStringLiteral("test.book"), id, [&](Transaction &transaction) -> Status {
                        auto interview = transaction.get(id);
                        if (!interview)
                            return interview.error();
                        interview->state = InterviewState::Confirmed;
                        interview->startAt = start;
                        interview->minutes = 60;
                        return transaction.save(*interview);
                    });
                })
                .ok());
    const auto clashing = [this, person = m_desk->loop.ana] {
        const auto found = m_desk->ask([person](Services &s) { return s.conflicts.list({ {}, {}, person, {} }); });
        return found ? found->size() : -1;
    };
    read("work.ics", { 3 });
    QTRY_VERIFY2(said().contains(QStringLiteral("1 booking(s) clash")), qPrintable(said()));
    QCOMPARE(clashing(), 1);
    QTRY_COMPARE(lines().size(), 1);
    QTest::mouseClick(find<QToolButton>("forgetCalendarButton"), Qt::LeftButton);
    QTRY_COMPARE(said(), QStringLiteral("“work.ics” is forgotten."));
    QCOMPARE(m_page->findChild<MessageBar *>()->kind(), MessageBar::Kind::Success);
    QCOMPARE(clashing(), 0);
}

void tst_directorycalendars::aFileOfAnotherNameIsAskedAbout()
{
    auto &prompter = m_desk->prompter;
    const QStringList onlyAFile{ QStringLiteral("Read a calendar") };
    read("calendar.ics", { 3, 5 });
    QTRY_COMPARE(lines().size(), 1);
    QCOMPARE(prompter.asked, onlyAFile);
    // The same file again is no question.
    read("calendar.ics", { 3 });
    QTRY_COMPARE(busy().size(), 1);
    QCOMPARE(prompter.asked, onlyAFile);
    // Downloaded once more: proposed to take the place of the older one. Not now.
    prompter.choice = std::nullopt;
    read("calendar (1).ics", { 5 });
    QTRY_COMPARE(prompter.asked.size(), 2);
    QCOMPARE(prompter.choices, QStringList({ QStringLiteral("Replace “calendar.ics”"), QStringLiteral("Keep both") }));
    QCOMPARE(prompter.proposed, 0);
    QVERIFY2(prompter.choiceQuestion.endsWith(QStringLiteral("Instead of “calendar.ics”?")),
        qPrintable(prompter.choiceQuestion));
    QCOMPARE(busy().first().start.date(), m_desk->clock.nowUtc().date().addDays(3));
    // Yes, in one step.
    prompter.choice = 0;
    read("calendar (1).ics", { 5 });
    QTRY_VERIFY2(said().contains(QStringLiteral("It took the place of “calendar.ics”.")), qPrintable(said()));
    QTRY_COMPARE(lines(), QStringList{ QStringLiteral("“calendar (1).ics”.") });
    QCOMPARE(busy().size(), 1);
    QCOMPARE(busy().first().start.date(), m_desk->clock.nowUtc().date().addDays(5));
    QVERIFY(undo());
    QTRY_COMPARE(lines(), QStringList{ QStringLiteral("“calendar.ics”.") });
    QCOMPARE(busy().first().start.date(), m_desk->clock.nowUtc().date().addDays(3));
    // Another calendar of the same person: both are kept unless somebody says otherwise.
    prompter.choice = 1;
    read("home.ics", { 7 });
    QTRY_COMPARE(lines().size(), 2);
    QCOMPARE(prompter.proposed, 1);
    QCOMPARE(prompter.choiceQuestion, QStringLiteral("Instead of “calendar.ics”?"));
    QCOMPARE(busy().size(), 2);
    // Of several it is asked which.
    prompter.choice = 1;
    read("home-2.ics", { 8 });
    QTRY_COMPARE(lines(), QStringList({ QStringLiteral("“calendar.ics”."), QStringLiteral("“home-2.ics”.") }));
    QCOMPARE(prompter.choices.size(), 3);
    QCOMPARE(prompter.proposed, 1);
    QVERIFY(prompter.choiceQuestion.endsWith(QStringLiteral("Instead of which calendar?")));
}

QTEST_MAIN(tst_directorycalendars)
#include "tst_directorycalendars.moc"
