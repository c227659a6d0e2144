// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "models/debrief/debrieflistmodel.h"
#include "support/accessible.h"
#include "support/pagedesk.h"
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/meetingdialog.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QTimeEdit>

using namespace shortlist;

class tst_meetingcard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void planOpenSpeakAndClose();
    void whoIsMovedStaysChosen();
    void theListIsByState();
    void aTimeThatClocksSkipIsSaid();
    void aPlannedDebriefIsTakenAwayInItsDialog();
    void whoComesAlongSpeaksInTheirPlace();
    void onlyWhoMayDecideIsOffered();

private:
    void start();
    std::optional<Debrief> debrief();
    QAction *action(const char *name) { return m_page->findChild<QAction *>(QLatin1String(name)); }
    QListWidget *speakers() { return m_page->findChild<QListWidget *>(QStringLiteral("speakersList")); }
    MeetingDialog *askForPlan();

    std::unique_ptr<test::PageDesk> m_desk;
    std::unique_ptr<DebriefPage> m_page;
};

void tst_meetingcard::initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }

void tst_meetingcard::init()
{
    m_desk = std::make_unique<test::PageDesk>();
    start();
}

void tst_meetingcard::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_meetingcard::start()
{
    QVERIFY(m_desk->open(m_desk->loop.recruiter));
    QVERIFY(m_desk->sit(m_desk->loop.recruiter));
    m_page = std::make_unique<DebriefPage>(m_desk->context());
    m_page->resize(1080, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->showEntity(m_desk->loop.application.uuid());
    QTRY_VERIFY(action("planDebriefAction")->isEnabled());
}

std::optional<Debrief> tst_meetingcard::debrief()
{
    const auto all =
        m_desk->ask([](Services &s) { return s.context.workspace.all<Debrief>({}, { QStringLiteral("-opened_at") }); });
    return all && !all->isEmpty() ? std::optional(all->first()) : std::nullopt;
}

MeetingDialog *tst_meetingcard::askForPlan()
{
    action("planDebriefAction")->trigger();
    const bool shown = test::comesTrue([this] { return m_page->findChild<MeetingDialog *>() != nullptr; });
    return shown ? m_page->findChild<MeetingDialog *>() : nullptr;
}

void tst_meetingcard::planOpenSpeakAndClose()
{
    MeetingDialog *dialog = askForPlan();
    QVERIFY(dialog);
    QCOMPARE(shortlist::testing::unnamedFocusable(dialog).join(u','), QString());
    m_desk->shoot(*dialog, QStringLiteral("debrief-plan"));
    dialog->findChild<QDateEdit *>(QStringLiteral("debriefDayEdit"))->setDate(QDate(2030, 3, 4));
    dialog->findChild<QTimeEdit *>(QStringLiteral("debriefTimeEdit"))->setTime(QTime(14, 30));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_VERIFY(debrief());
    QCOMPARE(debrief()->state, DebriefState::Planned);
    // The list has a line for the day, and room for all of it.
    const auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    const auto day = [list] { return list->model()->index(0, 0).data(DebriefListModel::DebriefRole).toString(); };
    QTRY_VERIFY2(day().startsWith(QStringLiteral("Planned for ")), qPrintable(day()));
    const int taken = 2 * kRelated + kCardPadding + kIcon + kInside;
    QVERIFY(QFontMetrics(captionFont()).horizontalAdvance(day()) <= list->viewport()->width() - taken);
    QVERIFY(list->visualRect(list->model()->index(0, 0)).height() >= 4 * list->fontMetrics().lineSpacing());
    QCOMPARE(debrief()->attendees.size(), 2);
    QTRY_VERIFY(speakers());
    // Alt+Down: the first one speaks after the second.
    const QString first = debrief()->attendees.first();
    // The dialog is gone: the window has to be in front again before it has the keyboard.
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    speakers()->setFocus();
    QTRY_VERIFY(speakers()->hasFocus());
    QTest::keyClick(speakers(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(debrief()->attendees.last(), first);
    // The page was made anew; the keyboard stays where it was.
    QTRY_VERIFY(speakers() && speakers()->hasFocus());
    QCOMPARE(speakers()->currentRow(), 1);
    // Not all cards are in: it says whose are not, and asks why.
    m_desk->prompter.text = QStringLiteral("The flat is gone tomorrow");
    action("openDebriefAction")->trigger();
    QTRY_COMPARE(debrief()->state, DebriefState::Open);
    QVERIFY2(m_desk->prompter.lastQuestion.startsWith(QStringLiteral("0 of 2 are in. Missing: Ana, Ben. Why")),
        qPrintable(m_desk->prompter.lastQuestion));
    QCOMPARE(debrief()->breakGlassReason, QStringLiteral("The flat is gone tomorrow"));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("nextSpeakerButton")));
    const QString head = m_page->findChild<QLabel *>(QStringLiteral("meetingHead"))->text();
    QVERIFY2(head.contains(QStringLiteral("Opened by Rita before all scorecards were in: The flat is gone tomorrow")),
        qPrintable(head));
    QVERIFY2(head.contains(QStringLiteral("Scorecards missing then: Ana, Ben")), qPrintable(head));
    speakers()->setCurrentRow(0);
    QTest::keyClick(speakers(), Qt::Key_N);
    QVERIFY(speakers()->item(0)->text().contains(QStringLiteral("is speaking")));
    QTRY_VERIFY(debrief()->timerSince.isValid());
    QTRY_VERIFY(speakers() && speakers()->item(0)->text().contains(QStringLiteral("is speaking")));
    m_desk->clock.advance(65);
    QTest::keyClick(speakers(), Qt::Key_N);
    QVERIFY2(speakers()->item(0)->text().endsWith(QStringLiteral("1:05")), qPrintable(speakers()->item(0)->text()));
    QVERIFY(speakers()->item(1)->text().contains(QStringLiteral("is speaking")));
    // What is noted is stored; who speaks goes on.
    auto *notes = m_page->findChild<QPlainTextEdit *>(QStringLiteral("debriefNotesEdit"));
    QTest::keyClicks(notes, QStringLiteral("Tests first"));
    QTRY_COMPARE(debrief()->notes, QStringLiteral("Tests first"));
    // The page is made anew after each of these is stored; whoever goes on writing is not disturbed.
    const auto edit = [this] { return m_page->findChild<QPlainTextEdit *>(QStringLiteral("debriefNotesEdit")); };
    edit()->setFocus();
    edit()->moveCursor(QTextCursor::End);
    for (const QChar letter : QStringLiteral(", then talk at length of what each saw")) {
        QTest::keyClicks(edit(), QString(letter));
        QTest::qWait(30); // longer than the autosave's rest in all
    }
    QTRY_COMPARE(debrief()->notes, QStringLiteral("Tests first, then talk at length of what each saw"));
    m_page->activate();
    // The buttons below the list go on with whoever speaks, not with the first.
    QTRY_VERIFY(speakers() && speakers()->currentRow() == 1);
    QTRY_VERIFY(speakers() && speakers()->item(1)->text().contains(QStringLiteral("is speaking")));
    QCOMPARE(shortlist::testing::unnamedFocusable(m_page.get()).join(u','), QString());
    m_desk->shoot(*m_page, QStringLiteral("debrief-meeting"));
    m_desk->prompter.text = QStringLiteral("Both for hiring");
    action("closeDebriefAction")->trigger();
    QTRY_COMPARE(debrief()->state, DebriefState::Closed);
    QCOMPARE(debrief()->outcome, QStringLiteral("Both for hiring"));
    QTRY_VERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("nextSpeakerButton")));
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("wholeTime"))->isVisible());
    QCOMPARE(debrief()->timerSeconds, 65);
    // How long it took is kept, who spoke how long is not.
    m_page = std::make_unique<DebriefPage>(m_desk->context());
    m_page->show();
    m_page->showEntity(m_desk->loop.application.uuid());
    QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("wholeTime")));
    QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("wholeTime"))->isVisibleTo(m_page.get()));
    const QString whole = m_page->findChild<QLabel *>(QStringLiteral("wholeTime"))->text();
    QVERIFY2(whole.contains(QStringLiteral("1:05")), qPrintable(whole));
    QVERIFY(!speakers()->item(0)->text().contains(QStringLiteral("1:05")));
}

// By the buttons, which take the keyboard away from the list: pressed again they move the same person on.
void tst_meetingcard::whoIsMovedStaysChosen()
{
    MeetingDialog *dialog = askForPlan();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("saveButton")), Qt::LeftButton);
    QTRY_VERIFY(debrief() && speakers());
    const QString first = debrief()->attendees.first();
    speakers()->setCurrentRow(0);
    const QPointer<QListWidget> before = speakers();
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("laterButton")), Qt::LeftButton);
    QTRY_COMPARE(debrief()->attendees.last(), first);
    QTRY_VERIFY(!before && speakers());
    QCOMPARE(speakers()->currentRow(), 1);
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("earlierButton")), Qt::LeftButton);
    QTRY_COMPARE(debrief()->attendees.first(), first);
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("laterButton")), Qt::LeftButton);
    QTRY_COMPARE(debrief()->attendees.last(), first);
    // Once it is open it begins with who speaks first, whoever was moved.
    m_desk->prompter.text = QStringLiteral("The flat is gone tomorrow");
    action("openDebriefAction")->trigger();
    QTRY_COMPARE(debrief()->state, DebriefState::Open);
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("nextSpeakerButton")));
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("nextSpeakerButton")), Qt::LeftButton);
    QTRY_VERIFY(speakers() && speakers()->item(0)->text().contains(QStringLiteral("is speaking")));
}

void tst_meetingcard::theListIsByState()
{
    auto *list = m_page->findChild<QListView *>(QStringLiteral("debriefList"));
    auto *states = m_page->findChild<QComboBox *>(QStringLiteral("debriefStateCombo"));
    QCOMPARE(states->count(), 9); // all, three states of debriefs, a line, four of applications
    QCOMPARE(list->model()->rowCount(), 1);
    states->setCurrentIndex(2); // open
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(states->isVisible());
    m_desk->prompter.text = QStringLiteral("In a hurry");
    action("openDebriefAction")->trigger();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(
        list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("debrief: Open")));
    states->setCurrentIndex(1);
    QCOMPARE(list->model()->rowCount(), 0);
}

void tst_meetingcard::aTimeThatClocksSkipIsSaid()
{
    const QLocale before;
    const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    DebriefSuggestion suggestion;
    suggestion.plan.zone = QStringLiteral("Europe/Berlin");
    MeetingDialog dialog(suggestion, false, false, m_desk->settings, m_desk->clock.nowUtc());
    auto *remark = dialog.findChild<QLabel *>(QStringLiteral("debriefTimeRemark"));
    QVERIFY(remark->isHidden());
    dialog.findChild<QDateEdit *>(QStringLiteral("debriefDayEdit"))->setDate(QDate(2030, 3, 31));
    dialog.findChild<QTimeEdit *>(QStringLiteral("debriefTimeEdit"))->setTime(QTime(2, 30));
    QCOMPARE(dialog.findChild<QDateEdit *>(QStringLiteral("debriefDayEdit"))->text(), QStringLiteral("31 Mar 2030"));
    QVERIFY(!remark->isHidden());
    QVERIFY2(remark->text().contains(QStringLiteral("03:30")), qPrintable(remark->text()));
    QCOMPARE(dialog.plan()->plannedAt, QDateTime(QDate(2030, 3, 31), QTime(1, 30), Qt::UTC));
}

void tst_meetingcard::aPlannedDebriefIsTakenAwayInItsDialog()
{
    MeetingDialog *dialog = askForPlan();
    QVERIFY(dialog && !dialog->findChild<QPushButton *>(QStringLiteral("cancelDebriefButton")));
    dialog->accept();
    QTRY_VERIFY(debrief() && !m_page->findChild<MeetingDialog *>());
    QTRY_VERIFY(speakers());
    dialog = askForPlan();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("cancelDebriefButton")), Qt::LeftButton);
    QTRY_VERIFY(!debrief());
}

void tst_meetingcard::whoComesAlongSpeaksInTheirPlace()
{
    const auto person = [](const QString &name, int grade) {
        Person one;
        one.id = PersonId(randomUuid());
        one.name = name;
        one.grade = grade;
        return one;
    };
    DebriefSuggestion suggestion;
    suggestion.attendees = { person(QStringLiteral("Rita"), 6), person(QStringLiteral("Jonas"), 7),
        person(QStringLiteral("Lena"), 8) };
    suggestion.others = { person(QStringLiteral("Nora"), 5), person(QStringLiteral("Owen"), 9) };
    suggestion.plan.deciderId = suggestion.attendees.last().id;
    MeetingDialog dialog(suggestion, false, false, m_desk->settings, m_desk->clock.nowUtc());
    auto *people = dialog.findChild<QListWidget *>(QStringLiteral("debriefPeopleList"));
    people->item(3)->setCheckState(Qt::Checked);
    people->item(4)->setCheckState(Qt::Checked);
    const QList<PersonId> order = dialog.plan()->attendees;
    const QList<PersonId> right{ suggestion.others.at(0).id, suggestion.attendees.at(0).id,
        suggestion.attendees.at(1).id, suggestion.others.at(1).id, suggestion.attendees.at(2).id };
    QCOMPARE(order, right);
}

void tst_meetingcard::onlyWhoMayDecideIsOffered()
{
    DebriefSuggestion suggestion;
    for (const char *name : { "Ana", "Ben" }) {
        Person person;
        person.id = PersonId(timedUuid(m_desk->clock.nowUtc()));
        person.name = QString::fromLatin1(name);
        suggestion.attendees.append(person);
    }
    const auto offered = [this, &suggestion] {
        const MeetingDialog dialog(suggestion, false, false, m_desk->settings, m_desk->clock.nowUtc());
        const auto *box = dialog.findChild<QComboBox *>(QStringLiteral("debriefDeciderCombo"));
        QStringList names;
        for (int i = 0; i < box->count(); ++i)
            names.append(box->itemText(i));
        return names;
    };
    QCOMPARE(offered().mid(1), (QStringList{ QStringLiteral("Ana"), QStringLiteral("Ben") }));
    suggestion.namesAnybody = false;
    suggestion.deciders = { suggestion.attendees.last().id };
    QCOMPARE(offered().mid(1), QStringList{ QStringLiteral("Ben") });
}

QTEST_MAIN(tst_meetingcard)
#include "tst_meetingcard.moc"
