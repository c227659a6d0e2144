// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/ratingbar.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/helpdialogs.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QGroupBox>
#include <QItemSelectionModel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace shortlist;

namespace {

QAccessibleInterface *accessOf(QObject *object) { return QAccessible::queryAccessibleInterface(object); }

QString nameOf(QAccessibleInterface *access) { return access ? access->text(QAccessible::Name) : QString(); }

const QString kPress = QAccessibleActionInterface::pressAction();

} // namespace

/// What a screen reader is told and may do, where Qt's own answers are not enough.
class TestAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
        installAccess();
    }

    void aComboBoxSaysWhatItIsAndWhatIsChosen()
    {
        QWidget window;
        QFormLayout *form = makeForm(&window);
        auto *box = new QComboBox;
        box->addItems({ QStringLiteral("Rita"), QStringLiteral("Bea"), QStringLiteral("Carl") });
        addFormRow(form, QStringLiteral("&Recruiter"), box);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(nameOf(accessOf(box)), QStringLiteral("Recruiter: Rita"));
        QCOMPARE(accessOf(box)->text(QAccessible::Value), QStringLiteral("Rita"));
        QCOMPARE(nameOf(accessOf(box->view())), QStringLiteral("Recruiter: Rita")); // its list is no stranger
        box->clearFocus();
        accessOf(box)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(box->hasFocus());
        auto *bare = new QComboBox(&window);
        bare->addItem(QStringLiteral("5"));
        QCOMPARE(nameOf(accessOf(bare)), QStringLiteral("5"));
    }

    void aCardIsAGroupWithAName()
    {
        QWidget window;
        Card card(QStringLiteral("Debugging"), &window);
        QCOMPARE(accessOf(&card)->role(), QAccessible::Grouping);
        QCOMPARE(nameOf(accessOf(&card)), QStringLiteral("Debugging"));
    }

    void theAboutBoxNamesEveryLibrary()
    {
        QString said;
        QTimer::singleShot(0, this, [&said] {
            auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!box)
                return;
            said = box->findChild<QPlainTextEdit *>()->toPlainText();
            box->reject();
        });
        showAbout(nullptr);
        for (const char *inside : { "Qt ", "SQLite", "cmark", "libical", "libxlsxwriter", "zlib", "Boost", "Lucide" })
            QVERIFY2(said.contains(QLatin1String(inside)), inside);
    }

    void choicesAreToldWhileTheListIsOpenAndCanBePressed()
    {
        QComboBox box;
        box.setAccessibleName(QStringLiteral("Recruiter"));
        box.addItems({ QStringLiteral("Rita"), QStringLiteral("Bea"), QStringLiteral("Carl") });
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        QAccessibleInterface *access = accessOf(&box);
        QCOMPARE(access->childCount(), 0);
        access->actionInterface()->doAction(kPress);
        QTRY_COMPARE(access->childCount(), 1);
        QAccessibleInterface *list = access->child(0);
        QCOMPARE(access->indexOfChild(list), 0);
        QCOMPARE(list->childCount(), 3);
        QAccessibleInterface *carl = list->child(2);
        QCOMPARE(nameOf(carl), QStringLiteral("Carl"));
        QCOMPARE(list->indexOfChild(carl), 2);
        QVERIFY(!carl->rect().isEmpty());
        QSignalSpy chosen(&box, &QComboBox::activated);
        carl->actionInterface()->doAction(kPress);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(box.currentText(), QStringLiteral("Carl"));
        QTRY_COMPARE(access->childCount(), 0);
    }

    void aBoxToTypeInHasItsTextAsAPart()
    {
        QComboBox box;
        box.setEditable(true);
        box.addItem(QStringLiteral("Europe/Berlin"));
        QCOMPARE(accessOf(&box)->childCount(), 1);
        QCOMPARE(accessOf(&box)->child(0)->role(), QAccessible::EditableText);
    }

    void pressesAreAnsweredBeforeWhatTheyDo()
    {
        QMenuBar bar;
        QMenu *menu = bar.addMenu(QStringLiteral("&Job"));
        QAction *action = menu->addAction(QStringLiteral("&Import && check…"));
        QAccessibleInterface *entry = accessOf(menu)->child(0);
        QCOMPARE(nameOf(entry), QStringLiteral("Import & check…"));
        QCOMPARE(entry->role(), QAccessible::MenuItem);
        QCOMPARE(accessOf(menu)->indexOfChild(entry), 0);
        QCOMPARE(nameOf(accessOf(menu)->parent()), QStringLiteral("Job"));
        QSignalSpy triggered(action, &QAction::triggered);
        entry->actionInterface()->doAction(kPress);
        QCOMPARE(triggered.size(), 0);
        QTRY_COMPARE(triggered.size(), 1);
        action->setEnabled(false);
        entry->actionInterface()->doAction(kPress);
        QTest::qWait(20);
        QCOMPARE(triggered.size(), 1);
        QVERIFY(entry->state().disabled);
        delete action;
        QCOMPARE(accessOf(menu)->childCount(), 0);
        QVERIFY(!entry->isValid());

        QToolButton button;
        button.setText(QStringLiteral("&Add"));
        QCOMPARE(nameOf(accessOf(&button)), QStringLiteral("Add"));
        QSignalSpy clicked(&button, &QToolButton::clicked);
        accessOf(&button)->actionInterface()->doAction(kPress);
        QCOMPARE(clicked.size(), 0);
        QTRY_COMPARE(clicked.size(), 1);
        button.setMenu(menu);
        QVERIFY(
            accessOf(&button)->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    }

    void aRatingChosenFromOutsideCounts()
    {
        RatingBar bar(QStringLiteral("Talking clearly"), { QStringLiteral("Poor"), QStringLiteral("Good") });
        QSignalSpy chosen(&bar, &RatingBar::valueChosen);
        QAccessibleInterface *good = accessOf(bar.findChild<QRadioButton *>(QStringLiteral("rating2")));
        QCOMPARE(good->role(), QAccessible::RadioButton);
        QCOMPARE(nameOf(good), QStringLiteral("Talking clearly: Good"));
        good->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(bar.value(), 2);
        QVERIFY(good->state().checked);
        QCheckBox box(QStringLiteral("&Optional"));
        QSignalSpy clicked(&box, &QCheckBox::clicked);
        QCOMPARE(nameOf(accessOf(&box)), QStringLiteral("Optional"));
        accessOf(&box)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(clicked.size(), 1);
        QVERIFY(box.isChecked());
    }

    void aRowChosenFromOutsideBecomesTheCurrentOne()
    {
        QListWidget list;
        list.addItems({ QStringLiteral("Jobs"), QStringLiteral("Candidates"), QStringLiteral("Pipeline") });
        followSelection(&list);
        list.setCurrentRow(0);
        QSignalSpy moved(&list, &QListWidget::currentRowChanged);
        QAccessibleInterface *row = accessOf(&list)->child(2);
        row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(list.currentRow(), 2);
        QCOMPARE(moved.size(), 1);
        list.setSelectionMode(QAbstractItemView::ExtendedSelection);
        list.setCurrentRow(1);
        list.selectAll();
        QTest::qWait(20);
        QCOMPARE(list.currentRow(), 1);
    }

    void nothingIsChosenBehindAnOpenBox()
    {
        QListWidget list;
        list.addItems({ QStringLiteral("Jobs"), QStringLiteral("Candidates") });
        followSelection(&list);
        list.setCurrentRow(0);
        list.show();
        QDialog box(&list);
        box.open();
        QTRY_VERIFY(QApplication::activeModalWidget());
        accessOf(&list)->child(1)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_VERIFY(list.item(0)->isSelected());
        QCOMPARE(list.currentRow(), 0);
    }

    void aMarkedTimeIsTypedOver()
    {
        QDateTimeEdit edit(QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
        edit.setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QTest::keySequence(&edit, QKeySequence::SelectAll);
        QTest::keyClicks(&edit, QStringLiteral("051220271445")); // each part goes on to the next by itself
        QCOMPARE(edit.dateTime(), QDateTime(QDate(2027, 12, 5), QTime(14, 45)));
        QTimeEdit time(QTime(10, 0));
        time.setDisplayFormat(QStringLiteral("HH:mm"));
        time.show();
        QVERIFY(QTest::qWaitForWindowActive(&time));
        QTest::keySequence(&time, QKeySequence::SelectAll);
        QTest::keyClicks(&time, QStringLiteral("1430"));
        QCOMPARE(time.time(), QTime(14, 30));
    }

    void aButtonInAGroupIsNamedByItsText()
    {
        QGroupBox group(QStringLiteral("Answers"));
        auto *layout = new QVBoxLayout(&group);
        auto *take = new QPushButton(QStringLiteral("&Take in answers"));
        auto *named = new QPushButton(QStringLiteral("…"));
        named->setAccessibleName(QStringLiteral("Choose a file"));
        auto *picture = new QPushButton;
        for (QPushButton *button : { take, named, picture })
            layout->addWidget(button);
        QCOMPARE(nameOf(accessOf(take)), QStringLiteral("Take in answers"));
        QCOMPARE(nameOf(accessOf(named)), QStringLiteral("Choose a file"));
        QCOMPARE(nameOf(accessOf(picture)), QStringLiteral("Answers"));
    }

    void ofAStackOnlyThePageOnShowIsTold()
    {
        QStackedWidget stack;
        auto *first = new QListWidget;
        auto *second = new QListWidget;
        first->addItem(QStringLiteral("hidden soon"));
        stack.addWidget(first);
        stack.addWidget(second);
        QAccessibleInterface *access = accessOf(&stack);
        QCOMPARE(access->childCount(), 1);
        QCOMPARE(access->child(0)->object(), first);
        stack.setCurrentWidget(second);
        QCOMPARE(access->childCount(), 1);
        QCOMPARE(access->child(0)->object(), second);
        QCOMPARE(access->indexOfChild(accessOf(second)), 0);
        QCOMPARE(access->indexOfChild(accessOf(first)), -1);
        QVERIFY(!access->child(1));
    }

    void theButtonsInSearchFieldsHaveNames()
    {
        SearchField field(QStringLiteral("Filter people"));
        QLineEdit plain;
        plain.setClearButtonEnabled(true);
        nameClearButton(&plain);
        const auto buttons = field.findChildren<QToolButton *>() + plain.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 3);
        for (QToolButton *button : buttons)
            QVERIFY(!nameOf(accessOf(button)).isEmpty());
    }

    void aDateMayBeTypedWithItsDots()
    {
        QDateTimeEdit edit(QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
        edit.setDisplayFormat(QStringLiteral("dd.MM.yyyy HH:mm"));
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        const auto typed = [&edit](const QString &keys) {
            edit.setDateTime(QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
            QTest::keySequence(&edit, QKeySequence::SelectAll);
            QTest::keyClicks(&edit, keys);
            return edit.dateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        };
        QCOMPARE(typed(QStringLiteral("05.12.2027 14:45")), QStringLiteral("2027-12-05 14:45"));
        QCOMPARE(typed(QStringLiteral("051220271445")), QStringLiteral("2027-12-05 14:45"));
        // A part that is not full is left by the dot, as ever.
        QCOMPARE(typed(QStringLiteral("5.1.2027 9:05")), QStringLiteral("2027-01-05 09:05"));
        // A dot that follows no typing goes on.
        edit.setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(&edit, QStringLiteral("."));
        QCOMPARE(edit.currentSection(), QDateTimeEdit::MonthSection);
    }

    void anEmptyStateShowsItsWholeSentence()
    {
        EmptyState empty(QStringLiteral("briefcase"), QStringLiteral("Nothing."));
        empty.setSentence(
            QStringLiteral("No jobs yet. Import a job page to get its hiring plan, or start from a template. ")
            + QStringLiteral("A second sentence makes it three lines."));
        empty.setButton(QStringLiteral("Import page…"));
        empty.setLink(QStringLiteral("Start from a template"));
        empty.resize(900, 260);
        empty.show();
        QVERIFY(QTest::qWaitForWindowExposed(&empty));
        const auto *sentence = empty.findChild<TextLabel *>(QStringLiteral("emptySentence"));
        QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
