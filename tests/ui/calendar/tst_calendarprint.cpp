// SPDX-License-Identifier: GPL-3.0-or-later
// A day or a week per person on paper.
#include "support/calendarfixture.h"
#include "ui/calendar/printdialog.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTextBlock>

using namespace shortlist;

class tst_calendarprint : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Dark, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void aSheetTellsTheDaysOfOnePerson();
    void whatNobodyKnowsIsNotCalledFree();
    void whatTakesDaysIsToldDayByDay();
    void whatClashesHasItsSign();
    void anHourThatComesTwiceSaysWhichItIs();
    void columnsStandBelowOneAnother();
    void aDayStandsWithItsLines();
    void everyPageBeginsAtTheSameHeight();
    void onlyThePersonsOwnClockCounts();
    void theKeyAsksWhoseAndSavesAPdf();
    void everybodyHasAPageEach();
    void nobodyThenIsSaid();
    void aPlaceThatCannotBeWrittenIsSaid();
    void thePreviewShowsIt();

private:
    PrintDialog *ask()
    {
        QTest::keyClick(view(), Qt::Key_P, Qt::ControlModifier);
        return m_page->findChild<PrintDialog *>();
    }
    /// The text of a PDF, or nothing when it cannot be read here.
    static std::optional<QString> textOf(const QString &path)
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty())
            return std::nullopt;
        QProcess process;
        process.start(tool, { QStringLiteral("-layout"), path, QStringLiteral("-") });
        if (!process.waitForFinished(20000) || process.exitCode() != 0)
            return std::nullopt;
        return QString::fromUtf8(process.readAllStandardOutput());
    }
};

namespace {

InterviewEntry entryAt(const char *candidate, const QDateTime &at, int minutes)
{
    InterviewEntry entry;
    entry.candidateName = QString::fromLatin1(candidate);
    entry.stageName = QStringLiteral("Chat");
    entry.jobTitle = QStringLiteral("Engineer");
    entry.interview.startAt = at;
    entry.interview.minutes = minutes;
    return entry;
}

/// The document as text, a block a line, without empty ones.
QString linesOf(const QTextDocument &document)
{
    QStringList lines = document.toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines.join(QLatin1Char('|'));
}

const SheetLook kSheetLook{ QLocale(QLocale::English, QLocale::UnitedKingdom), QStringLiteral("HH:mm") };

} // namespace

void tst_calendarprint::anHourThatComesTwiceSaysWhichItIs()
{
    CalendarSheet sheet;
    sheet.name = QStringLiteral("Sena Holt");
    sheet.zone = QTimeZone("Europe/Berlin");
    sheet.from = QDate(2030, 10, 27); // clocks go from three to two
    sheet.days = 1;
    sheet.interviews = { entryAt("Ada Quill", QDateTime(sheet.from, QTime(1, 30), Qt::UTC), 60) };
    QTextDocument document;
    writeSheets(document, { sheet }, kSheetLook);
    QVERIFY2(document.toPlainText().contains(QStringLiteral("02:30 (the second time)–03:30")),
        qPrintable(document.toPlainText()));
}

void tst_calendarprint::columnsStandBelowOneAnother()
{
    CalendarSheet sheet;
    sheet.name = QStringLiteral("Sena Holt");
    sheet.zone = QTimeZone("Europe/Berlin");
    sheet.from = QDate(2030, 1, 7);
    sheet.days = 2;
    const auto at = [](int day, int hour) { return QDateTime(QDate(2030, 1, day), QTime(hour, 0), Qt::UTC); };
    sheet.interviews = { entryAt("Ada Quill", at(7, 9), 60), entryAt("Ben Rook", at(8, 9), 60) };
    for (InterviewEntry &entry : sheet.interviews)
        entry.interview.place = QStringLiteral("Room 4");
    sheet.busy = { { at(8, 8), at(8, 9) } }; // before the interview, across all columns but the first
    QTextDocument document;
    writeSheets(document, { sheet }, kSheetLook);
    document.setTextWidth(600);
    const auto lefts = [&document](const QString &text) {
        QList<int> found;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.text() == text)
                found += qRound(document.documentLayout()->blockBoundingRect(block).left());
        }
        return found;
    };
    for (const char *text : { "Chat · Engineer", "Room 4" }) {
        const QList<int> left = lefts(QString::fromUtf8(text));
        QCOMPARE(left.size(), 2);
        QCOMPARE(left.at(0), left.at(1));
    }
}

void tst_calendarprint::aDayStandsWithItsLines()
{
    CalendarSheet sheet;
    sheet.name = QStringLiteral("Sena Holt");
    sheet.zone = QTimeZone("Europe/Berlin");
    sheet.from = QDate(2030, 1, 7);
    sheet.days = 2;
    QTextDocument document;
    writeSheets(document, { sheet }, kSheetLook);
    document.setTextWidth(600);
    QTextBlock day = document.begin();
    while (day.isValid() && !day.text().startsWith(QStringLiteral("Tuesday")))
        day = day.next();
    QVERIFY(day.isValid());
    const auto rect = [&document](
                          const QTextBlock &block) { return document.documentLayout()->blockBoundingRect(block); };
    const qreal above = rect(day).top() - rect(day.previous()).bottom();
    const qreal below = rect(day.next()).top() - rect(day).bottom();
    QVERIFY2(above > 2 * below, qPrintable(QStringLiteral("%1 above, %2 below").arg(above).arg(below)));
}

void tst_calendarprint::aSheetTellsTheDaysOfOnePerson()
{
    CalendarSheet sheet;
    sheet.name = QStringLiteral("Sena <i>Holt");
    sheet.title = QStringLiteral("Engineer & more");
    sheet.zone = QTimeZone("Europe/Berlin");
    sheet.from = QDate(2030, 1, 7);
    sheet.days = 3;
    InterviewEntry first = entryAt("Ada <b>Quill", QDateTime(QDate(2030, 1, 7), QTime(13, 0), Qt::UTC), 90);
    first.interview.place = QStringLiteral("Room 4");
    InterviewPerson me;
    me.name = sheet.name;
    InterviewPerson other;
    other.name = QStringLiteral("Juna Park");
    first.people = { me, other };
    InterviewEntry proposed = entryAt("Ben Rook", QDateTime(QDate(2030, 1, 7), QTime(8, 0), Qt::UTC), 30);
    proposed.interview.state = InterviewState::Proposed;
    sheet.interviews = { first, proposed };
    const QDateTime noon(QDate(2030, 1, 7), QTime(11, 0), Qt::UTC);
    sheet.busy = { { noon, noon.addSecs(3600) } };
    sheet.known = { { noon.addDays(-1), noon.addDays(9) } };
    Away away;
    away.from = away.to = QDate(2030, 1, 8);
    sheet.away = { away };
    QTextDocument document;
    writeSheets(document, { sheet }, kSheetLook);
    QCOMPARE(linesOf(document),
        QString::fromUtf8(
            "Sena <i>Holt|Engineer & more · 7 January 2030 – 9 January 2030|Times on clocks in "
            "Europe/Berlin|Monday 7 January|Works 09:00–17:00|09:00–09:30|Ben Rook|Chat · Engineer · not confirmed|"
            "12:00–13:00|busy|14:00–15:30|Ada <b>Quill|Chat · Engineer|Room 4 · with Juna Park|"
            "Tuesday 8 January|Away|Wednesday 9 January|Works 09:00–17:00|No interview"));
    // What nobody came to is not told as if it took place.
    sheet.interviews[1].interview.state = InterviewState::NoShow;
    writeSheets(document, { sheet }, kSheetLook);
    QVERIFY(linesOf(document).contains(
        QString::fromUtf8("|Ben Rook|Chat · Engineer · the candidate did not come|12:00–13:00|")));
}

void tst_calendarprint::whatNobodyKnowsIsNotCalledFree()
{
    CalendarSheet sheet;
    sheet.name = QStringLiteral("Sena Holt");
    sheet.zone = QTimeZone("Europe/Berlin");
    sheet.from = QDate(2030, 1, 10); // a Thursday
    sheet.days = 5;
    const auto told = [&sheet] {
        QTextDocument document;
        writeSheets(document, { sheet }, kSheetLook);
        return linesOf(document).section(QLatin1Char('|'), 3);
    };
    const QString unread = QString::fromUtf8("Works 09:00–17:00 · not known whether free: no calendar read");
    QCOMPARE(told(),
        QString::fromUtf8("Thursday 10 January|%1|No interview|Friday 11 January|%1|No interview|Saturday 12 January|"
                          "Not a working day|No interview|Sunday 13 January|Not a working day|No interview|"
                          "Monday 14 January|%1|No interview")
            .arg(unread));
    // A calendar that ends on Friday at noon.
    sheet.known = { { QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC),
        QDateTime(QDate(2030, 1, 11), QTime(11, 0), Qt::UTC) } };
    QVERIFY2(told().startsWith(QString::fromUtf8("Thursday 10 January|Works 09:00–17:00|No interview|"
                                                 "Friday 11 January|Works 09:00–17:00 · not known whether free "
                                                 "12:00–17:00: no calendar tells of it|")),
        qPrintable(told()));
    QVERIFY2(told().endsWith(QString::fromUtf8("Monday 14 January|Works 09:00–17:00 · not known whether free: "
                                               "no calendar tells of this day|No interview")),
        qPrintable(told()));
    sheet.hours = *WorkingHours::fromText(QStringLiteral("Mon-Fri 8-12, 13-17; Sat 10-12"));
    QVERIFY2(told().contains(QString::fromUtf8("|Works 10:00–12:00 · not known")), qPrintable(told()));
    QVERIFY2(told().startsWith(QString::fromUtf8("Thursday 10 January|Works 08:00–12:00, 13:00–17:00|")),
        qPrintable(told()));
}

void tst_calendarprint::whatTakesDaysIsToldDayByDay()
{
    CalendarSheet sheet;
    sheet.name = QStringLiteral("Sena Holt");
    sheet.zone = QTimeZone("Europe/Berlin");
    sheet.from = QDate(2030, 1, 8);
    sheet.days = 4;
    const auto at = [](int day, int hour) { return QDateTime(QDate(2030, 1, day), QTime(hour, 0), Qt::UTC); };
    sheet.known = { { at(1, 0), at(31, 0) } };
    sheet.busy = { { at(7, 23), at(8, 23) }, { at(9, 13), at(11, 9) } }; // a day in Berlin; over a night and a day
    QTextDocument document;
    writeSheets(document, { sheet }, kSheetLook);
    QCOMPARE(linesOf(document).section(QLatin1Char('|'), 3).remove(QString::fromUtf8("Works 09:00–17:00|")),
        QStringLiteral("Tuesday 8 January|all day|busy|Wednesday 9 January|from 14:00|busy|"
                       "Thursday 10 January|all day|busy|Friday 11 January|until 10:00|busy"));
}

void tst_calendarprint::whatClashesHasItsSign()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 14:00"));
    QVERIFY(!id.isNull());
    act([this](Services &services) -> Status {
        const auto away = services.people.addAway(m_world->senior, QDate(2030, 1, 9), QDate(2030, 1, 9), {});
        return away ? done() : Status(away.error());
    });
    showPage();
    PrintDialog *dialog = ask();
    QVERIFY(dialog);
    m_prompter.path = m_dir->filePath(QStringLiteral("clash.pdf"));
    QString told;
    connect(dialog, &PrintDialog::written, this, [dialog, &told] { told = linesOf(dialog->document()); });
    QTest::mouseClick(child<QPushButton>(dialog, "savePdfButton"), Qt::LeftButton);
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY2(told.contains(QString::fromUtf8("|⚠ Conflict: Sena Holt is away until 9 Jan 2030")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("no calendar read")), qPrintable(told));
}

void tst_calendarprint::everyPageBeginsAtTheSameHeight()
{
    CalendarSheet sheet;
    sheet.zone = QTimeZone("Europe/Berlin");
    sheet.from = QDate(2030, 1, 7);
    sheet.days = 5;
    QList<CalendarSheet> sheets;
    const QStringList names{ QStringLiteral("Ada Quill"), QStringLiteral("Ben Rook"), QStringLiteral("Cleo Tan") };
    for (const QString &name : names) {
        sheet.name = name;
        // One ends with a line, another with a table.
        sheet.interviews.clear();
        if (name == names.at(1))
            sheet.interviews += entryAt("Dana Wolf", QDateTime(QDate(2030, 1, 11), QTime(9, 0), Qt::UTC), 60);
        sheets += sheet;
    }
    QTextDocument document;
    constexpr int kHeight = 900;
    document.setPageSize(QSizeF(600, kHeight));
    writeSheets(document, sheets, kSheetLook);
    QCOMPARE(document.pageCount(), 3);
    QList<qreal> tops;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (names.contains(block.text()))
            tops += document.documentLayout()->blockBoundingRect(block).top();
    }
    QCOMPARE(tops.size(), 3);
    QCOMPARE(tops.at(1), tops.at(0) + kHeight);
    QCOMPARE(tops.at(2), tops.at(0) + 2 * kHeight);
}

void tst_calendarprint::onlyThePersonsOwnClockCounts()
{
    // 23:00 in Berlin is the next day in Kolkata.
    CalendarSheet sheet;
    sheet.name = QStringLiteral("Kavi Rao");
    sheet.zone = QTimeZone("Asia/Kolkata");
    sheet.from = QDate(2030, 1, 8);
    sheet.interviews = { entryAt("Ada Quill", QDateTime(QDate(2030, 1, 7), QTime(22, 0), Qt::UTC), 60) };
    sheet.known = { { QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC),
        QDateTime(QDate(2030, 1, 31), QTime(0, 0), Qt::UTC) } };
    QTextDocument document;
    writeSheets(document, { sheet }, kSheetLook);
    QVERIFY2(linesOf(document).contains(QString::fromUtf8("Tuesday 8 January|Works 09:00–17:00|03:30–04:30|Ada Quill")),
        qPrintable(linesOf(document)));
    sheet.from = QDate(2030, 1, 7);
    writeSheets(document, { sheet }, kSheetLook);
    QVERIFY(linesOf(document).endsWith(QStringLiteral("No interview")));
}

void tst_calendarprint::theKeyAsksWhoseAndSavesAPdf()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 10:00"), true);
    showPage();
    PrintDialog *dialog = ask();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(testing::unnamedFocusable(dialog).join(QLatin1Char(',')), QString());
    auto *whose = child<QComboBox>(dialog, "printPerson");
    whose->setCurrentIndex(whose->findText(QStringLiteral("Sena Holt")));
    QCOMPARE(child<QComboBox>(dialog, "printLength")->currentText(), QStringLiteral("The week that has it"));
    m_prompter.path = m_dir->filePath(QStringLiteral("week.pdf"));
    QPointer<PrintDialog> there = dialog;
    QTest::mouseClick(child<QPushButton>(dialog, "savePdfButton"), Qt::LeftButton);
    QTRY_VERIFY(!there || !there->isVisible());
    QTRY_VERIFY(m_page->findChild<MessageBar *>()->text().contains(QStringLiteral("week.pdf")));
    QFile file(m_prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    const auto text = textOf(m_prompter.path);
    if (!text)
        QSKIP("pdftotext (poppler-utils) is not there to read the PDF");
    for (const char *part : { "Sena Holt", "Senior Backend Engineer", "Times on clocks in Europe/Berlin",
             "Tuesday 8 January", "Ada Quill", "Technical interview" })
        QVERIFY2(text->contains(QString::fromLatin1(part)), qPrintable(*text));
    QVERIFY2(text->contains(QString::fromUtf8("10:00–11:30")), qPrintable(*text));
    QVERIFY2(!text->contains(QStringLiteral("Ben Rook")), qPrintable(*text));
    QTRY_COMPARE(m_page->focusWidget(), static_cast<QWidget *>(view()));
}

void tst_calendarprint::everybodyHasAPageEach()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 10:00"), true);
    showPage();
    PrintDialog *dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(child<QComboBox>(dialog, "printPerson")->currentIndex(), 0);
    m_prompter.path = m_dir->filePath(QStringLiteral("all.pdf"));
    QPointer<PrintDialog> there = dialog;
    QTest::mouseClick(child<QPushButton>(dialog, "savePdfButton"), Qt::LeftButton);
    QTRY_VERIFY(!there || !there->isVisible());
    const auto text = textOf(m_prompter.path);
    if (!text)
        QSKIP("pdftotext (poppler-utils) is not there to read the PDF");
    const QStringList pages = text->split(QChar(0x0c), Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages.at(0).contains(QStringLiteral("Hugo Bern")) && pages.at(0).contains(QStringLiteral("Ben Rook")));
    QVERIFY(pages.at(1).contains(QStringLiteral("Sena Holt")) && pages.at(1).contains(QStringLiteral("Ada Quill")));
    QVERIFY(!pages.at(1).contains(QStringLiteral("Ben Rook")));
}

void tst_calendarprint::nobodyThenIsSaid()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    PrintDialog *dialog = ask();
    QVERIFY(dialog);
    child<QDateEdit>(dialog, "printDay")->setDate(QDate(2030, 3, 4));
    child<QComboBox>(dialog, "printLength")->setCurrentIndex(0);
    auto *problem = child<QLabel>(dialog, "printProblem");
    QTest::mouseClick(child<QPushButton>(dialog, "savePdfButton"), Qt::LeftButton);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().startsWith(QStringLiteral("Nobody has an interview then.")));
    QVERIFY(m_prompter.asked.isEmpty());
    dialog->reject();
}

void tst_calendarprint::aPlaceThatCannotBeWrittenIsSaid()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    PrintDialog *dialog = ask();
    QVERIFY(dialog);
    m_prompter.path = m_dir->filePath(QStringLiteral("no/such/folder/week.pdf"));
    auto *problem = child<QLabel>(dialog, "printProblem");
    QTest::mouseClick(child<QPushButton>(dialog, "savePdfButton"), Qt::LeftButton);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("could not be written")), qPrintable(problem->text()));
    QVERIFY(dialog->isVisible());
    dialog->reject();
}

void tst_calendarprint::thePreviewShowsIt()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    PrintDialog *dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->focusWidget(), static_cast<QWidget *>(child<QComboBox>(dialog, "printPerson")));
    QTest::keyClick(dialog, Qt::Key_Return);
    QDialog *preview = nullptr;
    const auto open = [&] {
        const auto dialogs = dialog->findChildren<QDialog *>();
        for (QDialog *one : dialogs) {
            if (one->isVisible())
                preview = one;
        }
        return preview != nullptr;
    };
    QTRY_VERIFY(open());
    QCOMPARE(preview->windowTitle(), QStringLiteral("Interviews 2030-01-07"));
    QVERIFY(dialog->document().toPlainText().contains(QStringLiteral("Ada Quill")));
    QCOMPARE(testing::unnamedFocusable(preview).join(QLatin1Char(',')), QString());
    preview->reject();
    dialog->reject();
}

QTEST_MAIN(tst_calendarprint)
#include "tst_calendarprint.moc"
