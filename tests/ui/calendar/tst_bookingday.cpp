// SPDX-License-Identifier: GPL-3.0-or-later
// The day of a booking as it is typed: what is read is what is booked, and what is not read books nothing.
#include "support/calendarfixture.h"
#include "ui/widgets/dayedit.h"

#include <QClipboard>

using namespace shortlist;

class tst_bookingday : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup()
    {
        close();
        QLocale::setDefault(QLocale::c());
    }

    void aDayIsReadHoweverItIsWritten_data();
    void aDayIsReadHoweverItIsWritten();
    void aDayIsPasted();
    void partsAreStillTypedOneByOne();
    void whatIsNoDayIsSaidAndBooksNothing_data();
    void whatIsNoDayIsSaidAndBooksNothing();
    void theJumpReadsThemToo();

private:
    DayEdit *begin()
    {
        showPage();
        m_page->book({ {}, {}, QDate(2030, 1, 9), QTime(14, 0) });
        if (!test::comesTrue([this] { return dialog() && dialog()->isVisible(); }))
            return nullptr;
        auto *candidates = child<QComboBox>(dialog(), "candidateCombo");
        if (!test::comesTrue([candidates] { return candidates->count() == 2; }))
            return nullptr;
        candidates->setCurrentIndex(0);
        Q_EMIT candidates->activated(0);
        auto *book = child<QPushButton>(dialog(), "bookButton");
        return test::comesTrue([book] { return book->isEnabled(); }) ? child<DayEdit>(dialog(), "dateEdit") : nullptr;
    }
};

void tst_bookingday::aDayIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("selected");
    for (const char *language : { "C", "en_GB", "de_DE" }) {
        for (const char *text : { "15.01.2030", "15.1.2030", "15 Jan 2030", "2030-01-15", "Jan 15, 2030",
                 "15. Januar 2030", "15 January 2030", "15.1.30" }) {
            if (qstrcmp(language, "de_DE") != 0 && QByteArray(text).contains("Januar "))
                continue;
            for (const bool selected : { true, false })
                QTest::addRow("%s %s %s", language, text, selected ? "over all" : "over the day")
                    << QString::fromLatin1(language) << QString::fromLatin1(text) << selected;
        }
    }
}

void tst_bookingday::aDayIsReadHoweverItIsWritten()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(bool, selected);
    QLocale::setDefault(QLocale(language));
    DayEdit *day = begin();
    QVERIFY(day);
    day->setFocus();
    if (selected)
        day->selectAll();
    else
        day->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(day, text);
    QTest::keyClick(day, Qt::Key_Tab);
    QVERIFY2(day->isRead(), qPrintable(day->text()));
    QCOMPARE(day->date(), QDate(2030, 1, 15));
    QCOMPARE(day->text(), QLocale().toString(day->date(), day->displayFormat()));
    auto *book = child<QPushButton>(dialog(), "bookButton");
    QTRY_VERIFY(book->isEnabled());
    book->click();
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(view()->shown().size(), 1);
    QCOMPARE(wall(stored(view()->shown().first())), QStringLiteral("Tue 14:00"));
}

void tst_bookingday::aDayIsPasted()
{
    DayEdit *day = begin();
    QVERIFY(day);
    QApplication::clipboard()->setText(QStringLiteral(" 15.01.2030\n"));
    day->setFocus();
    QTest::keyClick(day, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(day->date(), QDate(2030, 1, 15));
    QCOMPARE(day->text(), QStringLiteral("15 Jan 2030"));
}

void tst_bookingday::partsAreStillTypedOneByOne()
{
    DayEdit *day = begin();
    QVERIFY(day);
    day->setFocus();
    day->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClicks(day, QStringLiteral("15"));
    QTest::keyClicks(day, QStringLiteral("Mar"));
    QCOMPARE(day->date(), QDate(2030, 3, 15));
    day->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClick(day, Qt::Key_Up);
    QCOMPARE(day->date(), QDate(2030, 3, 16));
    QVERIFY(day->isRead());
}

void tst_bookingday::whatIsNoDayIsSaidAndBooksNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no year") << QStringLiteral("15.01.");
    QTest::newRow("no month") << QStringLiteral("15");
    QTest::newRow("no such day") << QStringLiteral("31.02.2030");
    QTest::newRow("words") << QStringLiteral("next Tuesday");
}

void tst_bookingday::whatIsNoDayIsSaidAndBooksNothing()
{
    QFETCH(QString, text);
    DayEdit *day = begin();
    QVERIFY(day);
    auto *book = child<QPushButton>(dialog(), "bookButton");
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, text);
    QTest::keyClick(day, Qt::Key_Tab);
    QCOMPARE(day->text(), text);
    auto *problems = dialog()->findChild<MessageBar *>();
    QTRY_VERIFY(problems->isVisible());
    QVERIFY2(
        problems->text().startsWith(QStringLiteral("“%1” cannot be read").arg(text)), qPrintable(problems->text()));
    QVERIFY(!day->accessibleDescription().isEmpty());
    QTest::qWait(200); // whatever is still asked of the workspace
    QVERIFY(!book->isEnabled());
    dialog()->accept();
    QTest::qWait(50);
    QVERIFY(dialog() && dialog()->isVisible());
    QVERIFY(view()->shown().isEmpty());
    // Written otherwise it is booked.
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("2030-01-15"));
    QTRY_VERIFY(book->isEnabled());
    QVERIFY(day->accessibleDescription().isEmpty());
}

void tst_bookingday::theJumpReadsThemToo()
{
    book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_COMPARE(view()->shown().size(), 1);
    auto *jump = child<DayEdit>(m_page.get(), "jumpEdit");
    jump->setFocus();
    jump->selectAll();
    QTest::keyClicks(jump, QStringLiteral("04.03.2030"));
    QTest::keyClick(jump, Qt::Key_Return);
    QCOMPARE(m_page->firstDay(), QDate(2030, 3, 4));
    QCOMPARE(jump->text(), QStringLiteral("4 Mar 2030"));
    jump->setFocus();
    jump->selectAll();
    QTest::keyClicks(jump, QStringLiteral("04.03."));
    QTest::keyClick(jump, Qt::Key_Return);
    QCOMPARE(m_page->firstDay(), QDate(2030, 3, 4));
    QVERIFY(m_page->findChild<MessageBar *>()->isVisible());
}

QTEST_MAIN(tst_bookingday)
#include "tst_bookingday.moc"
