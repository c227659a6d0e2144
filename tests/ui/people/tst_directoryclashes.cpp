// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/calendarfilereader.h"
#include "support/pagedesk.h"
#include "ui/people/directorypage.h"
#include "ui/people/personpanel.h"
#include "ui/widgets/messagebar.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace shortlist;

/// What the directory says of bookings that clash with what is entered there.
class tst_directoryclashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void bookingsThatClashAreSaidAndShown();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QTableView *table() { return find<QTableView>("peopleTable"); }
    /// Types into a cell as a person does: F2, text, Enter.
    void type(int row, PersonColumn column, const QString &text);
    bool undo()
    {
        return m_desk->ask([](Services &s) { return s.history.undo(); }).ok();
    }
    QString writeFile(const QByteArray &bytes);

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<DirectoryPage> m_page;
};

void tst_directoryclashes::init()
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
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_COMPARE(find<PersonPanel>("personPanel")->person(), m_desk->loop.ana);
}

void tst_directoryclashes::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_directoryclashes::type(int row, PersonColumn column, const QString &text)
{
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(row, int(column)));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *editor = table()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

QString tst_directoryclashes::writeFile(const QByteArray &bytes)
{
    QFile file(m_desk->dir.filePath(QStringLiteral("team.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void tst_directoryclashes::bookingsThatClashAreSaidAndShown()
{
    // Ana interviews in three days, from nine to ten UTC.
    const QDateTime start(m_desk->clock.nowUtc().date().addDays(3), QTime(9, 0), Qt::UTC);
    const InterviewId id = m_desk->loop.interview;
    const bool booked =
        m_desk
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
            .ok();
    QVERIFY(booked);
    auto *messages = m_page->findChild<MessageBar *>();
    QSignalSpy going(m_page.get(), &Page::navigationRequested);
    const auto showIt = [messages] {
        const auto buttons = messages->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == QLatin1String("Show"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    const QByteArray day = start.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    m_desk->prompter.path =
        writeFile("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\nBEGIN:VEVENT\r\nUID:a\r\n"
                  "DTSTAMP:20240101T000000Z\r\nDTSTART:"
                  + day + "T090000Z\r\nDTEND:" + day + "T103000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QTest::mouseClick(find<QPushButton>("calendarButton"), Qt::LeftButton);
    QTRY_VERIFY2(messages->text().endsWith(QStringLiteral("1 event(s) read. 1 booking(s) clash with it now.")),
        qPrintable(messages->text()));
    QCOMPARE(messages->kind(), MessageBar::Kind::Warning);
    showIt();
    QCOMPARE(going.size(), 1);
    QCOMPARE(going.at(0).at(0).value<PageId>(), PageId::Calendar);
    QCOMPARE(going.at(0).at(1).toUuid(), id.uuid());
    QVERIFY(undo());
    // A day away says so as well, and other hours.
    find<QDateEdit>("awayFromEdit")->setDate(start.date().addDays(-1));
    find<QDateEdit>("awayToEdit")->setDate(start.date().addDays(1));
    QTest::mouseClick(find<QPushButton>("addAwayButton"), Qt::LeftButton);
    QTRY_VERIFY(messages->isVisible() && messages->text() == QLatin1String("1 booking(s) clash with it now."));
    QVERIFY(undo());
    const auto hours = [this] { return table()->model()->index(0, int(PersonColumn::Hours)).data().toString(); };
    type(0, PersonColumn::Hours, QStringLiteral("Mon-Fri 22:00-23:00"));
    QTRY_VERIFY2(hours().contains(QStringLiteral("22:00")), qPrintable(hours()));
    QTRY_VERIFY(messages->isVisible() && messages->text() == QLatin1String("1 booking(s) clash with it now."));
    type(0, PersonColumn::Hours, QStringLiteral("Mon-Sun 06:00-20:00"));
    QTRY_VERIFY2(hours().contains(QStringLiteral("06:00")), qPrintable(hours()));
    QTRY_VERIFY(!messages->isVisible());
}

QTEST_MAIN(tst_directoryclashes)
#include "tst_directoryclashes.moc"
