// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/calendarfilereader.h"
#include "program/peoplefilereader.h"
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "support/uifixture.h"
#include "ui/people/directorypage.h"
#include "ui/people/importpeopledialog.h"
#include "ui/people/persondialog.h"
#include "ui/people/personpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/zonecombo.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

using namespace shortlist;

class tst_directorypage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void aCellIsEditedInPlaceAndUndone();
    void badInputKeepsTheOldValueAndSaysWhy();
    void aTitleShowsBestFitsFirst();
    void trainingIsChosenAKind();
    void hoursAreReadBackWhileTyping();
    void zoneAndLimitsAreKept();
    void theWheelOfWhoScrollsByChangesNothing();
    void daysAwayComeAndGo();
    void somebodyIsAddedFromTheDialog();
    void somebodyLeavesAndReturns();
    void aFileIsLookedAtAndImportedInOneStep();
    void aFileThatIsNoneIsExplained();
    void aCalendarIsReadAndItsEndIsShown();
    void everythingThatTakesTheKeyboardHasAName();
    void whoeverLeftCanBeFoundWhenNobodyIsThere();
    void theFirstPersonIsAddedToAnEmptyWorkspace();
    void picturesOfFewAndMany();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QTableView *table() { return find<QTableView>("peopleTable"); }
    QString cell(int row, PersonColumn column) { return table()->model()->index(row, int(column)).data().toString(); }
    /// Types into a cell as a person does: F2, text, Enter.
    void type(int row, PersonColumn column, const QString &text);
    Person stored(const PersonId &id)
    {
        const auto person = m_desk->ask([id](Services &s) { return s.context.workspace.get(id); });
        return person ? *person : Person();
    }
    qsizetype batches()
    {
        const auto found = m_desk->ask([](Services &s) { return s.context.workspace.journal().batches(1000); });
        return found ? found->size() : -1;
    }
    bool undo()
    {
        return m_desk->ask([](Services &s) { return s.history.undo(); }).ok();
    }
    QString writeFile(const QByteArray &bytes);
    void fill(int count);

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<DirectoryPage> m_page;
};

void tst_directorypage::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    PageContext context = m_desk->context();
    context.readPeople = readPeopleFile;
    context.readCalendar = readCalendarFile;
    m_page = std::make_unique<DirectoryPage>(context);
    m_page->resize(1080, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_COMPARE(find<PersonPanel>("personPanel")->person(), m_desk->loop.ana);
}

void tst_directorypage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_directorypage::type(int row, PersonColumn column, const QString &text)
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

QString tst_directorypage::writeFile(const QByteArray &bytes)
{
    QFile file(m_desk->dir.filePath(QStringLiteral("team.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void tst_directorypage::aCellIsEditedInPlaceAndUndone()
{
    type(0, PersonColumn::Title, QStringLiteral("Staff Engineer"));
    QTRY_COMPARE(cell(0, PersonColumn::Title), QStringLiteral("Staff Engineer"));
    QCOMPARE(stored(m_desk->loop.ana).title, QStringLiteral("Staff Engineer"));
    QTRY_COMPARE(find<QLineEdit>("titleEdit")->text(), QStringLiteral("Staff Engineer"));
    QVERIFY(undo());
    QTRY_COMPARE(cell(0, PersonColumn::Title), QString());
    QTRY_COMPARE(find<QLineEdit>("titleEdit")->text(), QString());
}

void tst_directorypage::badInputKeepsTheOldValueAndSaysWhy()
{
    const qsizetype before = batches();
    type(0, PersonColumn::Grade, QStringLiteral("senior"));
    auto *messages = m_page->findChild<MessageBar *>();
    QTRY_VERIFY(messages->text().contains(QStringLiteral("senior")));
    QCOMPARE(cell(0, PersonColumn::Grade), QString());
    type(0, PersonColumn::Zone, QStringLiteral("nowhere"));
    QTRY_VERIFY(messages->text().contains(QStringLiteral("nowhere")));
    QCOMPARE(cell(0, PersonColumn::Zone), QString());
    QCOMPARE(batches(), before);
    // The next thing that goes well takes the complaint away.
    type(0, PersonColumn::Grade, QStringLiteral("7"));
    QTRY_COMPARE(cell(0, PersonColumn::Grade), QStringLiteral("7"));
    QTRY_VERIFY(!messages->isVisible());
}

void tst_directorypage::aTitleShowsBestFitsFirst()
{
    type(0, PersonColumn::Title, QStringLiteral("Senior Backend Engineer, Geo"));
    QTRY_COMPARE(cell(0, PersonColumn::Title), QStringLiteral("Senior Backend Engineer, Geo"));
    type(1, PersonColumn::Title, QStringLiteral("Backend Engineer"));
    QTRY_COMPARE(cell(1, PersonColumn::Title), QStringLiteral("Backend Engineer"));
    type(2, PersonColumn::Title, QStringLiteral("Manager, Accounting"));
    QTRY_COMPARE(cell(2, PersonColumn::Title), QStringLiteral("Manager, Accounting"));
    QVERIFY(table()->isColumnHidden(int(PersonColumn::Fit)));
    QVERIFY(m_page->focusFilter());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Backend Engineer"));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!table()->isColumnHidden(int(PersonColumn::Fit)));
    QCOMPARE(cell(0, PersonColumn::Name), QStringLiteral("Ben"));
    QCOMPARE(cell(0, PersonColumn::Fit), QStringLiteral("Exact"));
    QCOMPARE(cell(1, PersonColumn::Fit), QStringLiteral("Good"));
    m_desk->shoot(*m_page, QStringLiteral("directory-title"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(table()->isColumnHidden(int(PersonColumn::Fit)));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    m_desk->shoot(*m_page, QStringLiteral("directory-nobody-found"));
}

void tst_directorypage::trainingIsChosenAKind()
{
    QTRY_VERIFY(find<QComboBox>("trainingCombo"));
    auto *combo = find<QComboBox>("trainingCombo");
    QCOMPARE(combo->accessibleName(), QStringLiteral("Technical interview"));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_End);
    const auto level = [this] {
        const auto view = m_desk->ask([id = m_desk->loop.ana](Services &s) { return s.people.view(id); });
        return view && !view->trainings.isEmpty() ? view->trainings.first().level : TrainingLevel::None;
    };
    QTRY_COMPARE(level(), TrainingLevel::Qualified);
    QVERIFY(undo());
    QTRY_COMPARE(find<QComboBox>("trainingCombo")->currentIndex(), 0);
}

void tst_directorypage::hoursAreReadBackWhileTyping()
{
    auto *edit = find<QLineEdit>("hoursEdit");
    auto *read = find<QLabel>("hoursReadLabel");
    QVERIFY(read->text().contains(QStringLiteral("Monday to Friday 09:00–17:00")));
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("Mon-Thu 8-14"));
    QVERIFY2(read->text().contains(QStringLiteral("Monday to Thursday 08:00–14:00")), qPrintable(read->text()));
    QVERIFY(read->text().contains(QStringLiteral("24")));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(stored(m_desk->loop.ana).workingHours, QStringLiteral("Mon-Thu 08:00-14:00"));
    QTRY_COMPARE(cell(0, PersonColumn::Hours), QStringLiteral("Mon-Thu 08:00-14:00"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("now and then"));
    QVERIFY(edit->property("invalid").toBool());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<MessageBar *>()->isVisible());
    QCOMPARE(stored(m_desk->loop.ana).workingHours, QStringLiteral("Mon-Thu 08:00-14:00"));
}

void tst_directorypage::zoneAndLimitsAreKept()
{
    auto *zone = find<ZoneCombo>("zoneCombo");
    zone->lineEdit()->setFocus();
    QTest::keyClicks(zone->lineEdit(), QStringLiteral("europe/berlin"));
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(stored(m_desk->loop.ana).zone, QStringLiteral("Europe/Berlin"));
    QTRY_VERIFY(find<QLabel>("timeThereLabel")->isVisible());

    const qsizetype before = batches();
    auto *daily = find<QSpinBox>("dailyLimitSpin");
    daily->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(daily, Qt::Key_Up);
    QTRY_COMPARE(stored(m_desk->loop.ana).dailyLimit, std::optional<int>(3));
    QCOMPARE(batches(), before + 1);
    QTRY_COMPARE(cell(0, PersonColumn::Limits), QStringLiteral("3 / –"));
}

void tst_directorypage::theWheelOfWhoScrollsByChangesNothing()
{
    auto *zone = find<ZoneCombo>("zoneCombo");
    zone->lineEdit()->setFocus();
    QTest::keyClicks(zone->lineEdit(), QStringLiteral("europe/berlin"));
    QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(stored(m_desk->loop.ana).zone, QStringLiteral("Europe/Berlin"));
    table()->setFocus();
    QTRY_VERIFY(table()->hasFocus());
    const qsizetype before = batches();
    const auto fields = find<PersonPanel>("personPanel")->findChildren<QWidget *>();
    int turned = 0;
    for (QWidget *field : fields) {
        const auto *combo = qobject_cast<QComboBox *>(field);
        const auto *spin = qobject_cast<QAbstractSpinBox *>(field);
        if (!combo && !spin)
            continue;
        const QString text = combo ? combo->currentText() : spin->text();
        for (const int delta : { -120, 120 }) {
            const QPointF at = field->rect().center();
            QWheelEvent wheel(at, field->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &wheel);
            QCOMPARE(combo ? combo->currentText() : spin->text(), text);
        }
        QVERIFY2(field->focusPolicy() != Qt::WheelFocus, qPrintable(field->objectName()));
        ++turned;
    }
    QVERIFY(turned >= 5); // zone, limits, days away
    QTest::qWait(50);
    QCOMPARE(batches(), before);
    QCOMPARE(stored(m_desk->loop.ana).zone, QStringLiteral("Europe/Berlin"));
}

void tst_directorypage::daysAwayComeAndGo()
{
    auto *note = find<QLineEdit>("awayNoteEdit");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Conference"));
    QTest::mouseClick(find<QPushButton>("addAwayButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QToolButton>("removeAwayButton"));
    QCOMPARE(note->text(), QString());
    QTest::mouseClick(find<QToolButton>("removeAwayButton"), Qt::LeftButton);
    QTRY_VERIFY(!find<QToolButton>("removeAwayButton"));
    QVERIFY(undo());
    QTRY_VERIFY(find<QToolButton>("removeAwayButton"));
}

void tst_directorypage::somebodyIsAddedFromTheDialog()
{
    find<QAction>("addPersonAction")->trigger();
    // The dialog goes away by itself when what it asked for was stored.
    QPointer<PersonDialog> dialog = m_page->findChild<PersonDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(testing::unnamedFocusable(dialog).join(u','), QString());
    m_desk->shoot(*dialog, QStringLiteral("person-dialog"));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveButton"));
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit"))->property("invalid").toBool());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit")), QStringLiteral("Zoe New"));
    auto *email = dialog->findChild<QLineEdit *>(QStringLiteral("emailEdit"));
    QTest::keyClicks(email, QStringLiteral("zoe"));
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(email->property("invalid").toBool());
    QTest::keyClicks(email, QStringLiteral("@team.example"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("titleEdit")), QStringLiteral("Recruiter"));
    QTest::keyClick(email, Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QTRY_COMPARE(find<QLabel>("personName")->text(), QStringLiteral("Zoe New"));
    QVERIFY(!dialog || !dialog->isVisible());
}

void tst_directorypage::somebodyLeavesAndReturns()
{
    find<QAction>("leaveAction")->trigger();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTest::mouseClick(find<QWidget>("withLeftCheck"), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    m_page->showEntity(m_desk->loop.ana.uuid());
    QTRY_COMPARE(find<PersonPanel>("personPanel")->person(), m_desk->loop.ana);
    QVERIFY(!table()->isColumnHidden(int(PersonColumn::State)));
    find<QAction>("leaveAction")->trigger();
    QTRY_COMPARE(stored(m_desk->loop.ana).state, PersonState::Active);
}

void tst_directorypage::aFileIsLookedAtAndImportedInOneStep()
{
    m_desk->prompter.path = writeFile("Name,Work email,Job title,Level,Colour\n"
                                      "Dee One,dee@team.example,Backend Engineer,6,red\n"
                                      "Eli Two,eli@team.example,Engineering Manager,many,blue\n"
                                      ",nobody@team.example,Recruiter,5,green\n");
    find<QAction>("importAction")->trigger();
    auto *dialog = m_page->findChild<ImportPeopleDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(testing::unnamedFocusable(dialog).join(u','), QString());
    m_desk->shoot(*dialog, QStringLiteral("import-dialog"));
    auto *preview = dialog->findChild<QTableView *>(QStringLiteral("previewTable"));
    QCOMPARE(preview->model()->rowCount(), 2);
    QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("problemList"))->count(), 2);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("summaryLabel"))->text().contains(QStringLiteral("2")));
    // The fifth column is read as the department.
    auto *colour = dialog->findChild<QComboBox *>(QStringLiteral("columnCombo4"));
    QCOMPARE(colour->currentIndex(), 0);
    const int department = colour->findText(QStringLiteral("Department"));
    QVERIFY(department > 0);
    colour->setFocus();
    while (colour->currentIndex() < department)
        QTest::keyClick(colour, Qt::Key_Down);
    QCOMPARE(preview->model()->index(0, int(PersonColumn::Department)).data().toString(), QStringLiteral("red"));
    // Passing by the fields of other columns took nothing from them.
    QCOMPARE(
        preview->model()->index(0, int(PersonColumn::Title)).data().toString(), QStringLiteral("Backend Engineer"));
    QVERIFY(!dialog->findChild<QComboBox *>(QStringLiteral("columnCombo2"))->property("invalid").toBool());
    const qsizetype before = batches();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(batches(), before + 1);
    QVERIFY(m_page->findChild<MessageBar *>()->text().contains(QStringLiteral("2")));
    QVERIFY(undo());
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void tst_directorypage::aCalendarIsReadAndItsEndIsShown()
{
    auto *label = find<QLabel>("calendarsLabel");
    QTRY_COMPARE(label->text(), QStringLiteral("Not known: no calendar was read."));
    auto *messages = m_page->findChild<MessageBar *>();
    // What is none is explained, and changes nothing.
    const qsizetype before = batches();
    m_desk->prompter.path = writeFile("Dear team,\r\n");
    QTest::keyClick(m_page.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(messages->text().contains(QStringLiteral("team.csv")));
    QCOMPARE(batches(), before);

    const QDateTime now = m_desk->clock.nowUtc();
    const QByteArray day = now.addDays(3).toString(QStringLiteral("yyyyMMdd")).toLatin1();
    m_desk->prompter.path =
        writeFile("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//EN\r\nBEGIN:VEVENT\r\nUID:a\r\n"
                  "DTSTAMP:20240101T000000Z\r\nDTSTART:"
                  + day + "T090000Z\r\nDTEND:" + day + "T103000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    auto *button = find<QPushButton>("calendarButton");
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY2(messages->text().contains(QStringLiteral("1 event")), qPrintable(messages->text()));
    QTRY_VERIFY(find<QLabel>("calendarLine"));
    const QString line = find<QLabel>("calendarLine")->text();
    QVERIFY2(line.startsWith(QStringLiteral("Known until")) && line.contains(QStringLiteral("“team.csv”")),
        qPrintable(line));
    QVERIFY(!label->isVisible());
    const PersonId ana = m_desk->loop.ana;
    const auto times = m_desk->ask([ana, now](Services &s) {
        return s.context.queries.calendar.busy({ now, now.addDays(30) }, { ana });
    });
    QVERIFY(times);
    QCOMPARE(times->value(ana).busy.size(), 1);
    QCOMPARE(times->value(ana).busy.first().minutes(), 90);
    QVERIFY(undo());
    QTRY_VERIFY(label->isVisible());
    QVERIFY(!find<QLabel>("calendarLine"));
}

void tst_directorypage::aFileThatIsNoneIsExplained()
{
    m_desk->prompter.path = writeFile(QByteArray("a\0b\0c", 5));
    find<QAction>("importAction")->trigger();
    QTRY_VERIFY(!m_page->findChild<MessageBar *>()->text().isEmpty());
    QVERIFY(!m_page->findChild<ImportPeopleDialog *>());
    m_desk->prompter.path = m_desk->dir.filePath(QStringLiteral("gone.csv"));
    find<QAction>("importAction")->trigger();
    QTRY_VERIFY(m_page->findChild<MessageBar *>()->text().contains(QStringLiteral("gone.csv")));
}

void tst_directorypage::everythingThatTakesTheKeyboardHasAName()
{
    QCOMPARE(testing::unnamedFocusable(m_page.get()).join(u','), QString());
}

void tst_directorypage::fill(int count)
{
    QList<Person> people;
    const QStringList titles{ QStringLiteral("Senior Backend Engineer, Geo"), QStringLiteral("Backend Engineer"),
        QStringLiteral("Engineering Manager, Verify"), QStringLiteral("Recruiter, Engineering") };
    for (int i = 0; i < count; ++i) {
        Person person;
        person.name = QStringLiteral("Person Number %1").arg(i, 3, 10, QLatin1Char('0'));
        person.email = QStringLiteral("p%1@team.example").arg(i);
        person.title = titles.at(i % titles.size());
        person.department = QStringLiteral("Engineering");
        person.languages = QStringLiteral("Go, Ruby");
        person.grade = 5 + i % 4;
        person.zone = QStringLiteral("Europe/Berlin");
        person.workingHours = QStringLiteral("Mon-Fri 09:00-17:00");
        person.dailyLimit = 2;
        person.weeklyLimit = 6;
        people.append(person);
    }
    QVERIFY(m_desk->ask([people](Services &s) { return s.people.importPeople(people); }));
}

void tst_directorypage::whoeverLeftCanBeFoundWhenNobodyIsThere()
{
    for (const PersonId &id : { m_desk->loop.ana, m_desk->loop.ben, m_desk->loop.recruiter })
        QVERIFY(m_desk->ask([id](Services &s) { return s.people.setState(id, PersonState::Left); }));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    auto *check = find<QWidget>("withLeftCheck");
    QVERIFY(check->isVisible());
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), 3);
}

void tst_directorypage::theFirstPersonIsAddedToAnEmptyWorkspace()
{
    testing::UiFixture fresh;
    QVERIFY(fresh.open());
    DirectoryPage page(fresh.context());
    page.resize(1080, 740);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *add = page.findChild<QPushButton *>(QStringLiteral("emptyAddButton"));
    auto *people = page.findChild<QTableView *>(QStringLiteral("peopleTable"));
    QVERIFY2(!add->isVisible(), "an empty directory is claimed before anybody has asked");
    page.activate();
    QTRY_VERIFY(add->isVisible());
    QVERIFY(page.findChild<QPushButton *>(QStringLiteral("emptyImportLink"))->isVisible());
    QVERIFY(!people->isVisible());
    QVERIFY(!page.findChild<QAction *>(QStringLiteral("leaveAction"))->isEnabled());
    QVERIFY(!page.focusFilter());
    QCOMPARE(testing::unnamedFocusable(&page).join(u','), QString());
    fresh.shot(&page, "directory-0");

    // By keys alone: the button, the name, Enter.
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    const QPointer dialog = page.findChild<PersonDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("nameEdit"));
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("Ana First"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(people->isVisible());
    QCOMPARE(people->model()->rowCount(), 1);
    QVERIFY(!add->isVisible());
    // Whoever is the first is shown at once, ready for hours and training.
    auto *panel = page.findChild<PersonPanel *>();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(page.findChild<QLabel *>(QStringLiteral("personName"))->text(), QStringLiteral("Ana First"));
    QVERIFY(page.findChild<QAction *>(QStringLiteral("leaveAction"))->isEnabled());
    // Beside the load of others, who is chosen among the people is out of sight.
    auto *tabs = page.findChild<QTabWidget *>(QStringLiteral("directoryTabs"));
    tabs->setCurrentIndex(2);
    QVERIFY(!page.findChild<QAction *>(QStringLiteral("leaveAction"))->isEnabled());
    tabs->setCurrentIndex(0);
    QVERIFY(page.findChild<QAction *>(QStringLiteral("leaveAction"))->isEnabled());
    QTRY_VERIFY(!dialog || !dialog->isVisible());

    QVERIFY(fresh.undo());
    QTRY_VERIFY(add->isVisible());
}

void tst_directorypage::picturesOfFewAndMany()
{
    m_desk->shoot(*m_page, QStringLiteral("directory-3"));
    fill(200);
    QTRY_COMPARE(table()->model()->rowCount(), 203);
    table()->selectRow(5);
    QTRY_VERIFY(find<QLabel>("personName")->text().startsWith(QStringLiteral("Person Number")));
    m_desk->shoot(*m_page, QStringLiteral("directory-200"));
    applyTheme(*qApp, ThemeSetting::Dark, Density::Compact);
    m_page->resize(1720, 1000);
    m_desk->shoot(*m_page, QStringLiteral("directory-200-dark"));
    applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
}

QTEST_MAIN(tst_directorypage)
#include "tst_directorypage.moc"
