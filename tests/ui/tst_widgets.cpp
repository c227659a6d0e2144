// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible.h"
#include "support/paintcount.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/ratingbar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTimeEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace shortlist;
using test::PaintCount;
using testing::unnamedFocusable;

namespace {

const QStringList kWords{ QStringLiteral("Strong no"), QStringLiteral("No"), QStringLiteral("Yes"),
    QStringLiteral("Strong yes") };

// Runs once the modal box is up.
template <typename Answer>
void answerNext(Answer answer)
{
    QTimer::singleShot(0, qApp, [answer] { answer(QApplication::activeModalWidget()); });
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void aNameIsTypedToItsEndBeforeItDecides()
    {
        ChoiceBox box;
        box.addItems({ QStringLiteral("Ada"), QStringLiteral("Ben"), QStringLiteral("Bela"), QStringLiteral("Cleo") });
        QSignalSpy decided(&box, &ChoiceBox::decided);
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        box.setFocus();
        QTest::keyClicks(&box, QStringLiteral("bel"));
        QCOMPARE(box.currentIndex(), 2);
        QCOMPARE(decided.count(), 0);
        QVERIFY(decided.wait());
        QCOMPARE(decided.count(), 1);
        QCOMPARE(decided.last().first().toInt(), 2);
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(decided.count(), 1);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(decided.count(), 2);
        QCOMPARE(decided.last().first().toInt(), 3);
        QTest::keyClick(&box, Qt::Key_Up);
        box.clearFocus();
        QCOMPARE(decided.count(), 3);
        box.showPopup();
        QTest::keyClick(box.view(), Qt::Key_Home);
        QTest::keyClick(box.view(), Qt::Key_Return);
        QTRY_COMPARE(decided.count(), 4);
        QCOMPARE(decided.last().first().toInt(), 0);
    }

    void ratingTakesDigitsAndZero()
    {
        RatingBar bar(QStringLiteral("Problem solving"), kWords);
        QSignalSpy chosen(&bar, &RatingBar::valueChosen);
        bar.resize(700, 40);
        bar.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QCOMPARE(bar.value(), RatingBar::kUnanswered);
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &bar, Qt::Key_3);
        QCOMPARE(bar.value(), 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
        QCOMPARE(bar.value(), RatingBar::kNotObserved);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QCOMPARE(bar.value(), RatingBar::kUnanswered);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
        QCOMPARE(bar.value(), RatingBar::kUnanswered);
        QCOMPARE(chosen.size(), 3);
    }

    void ratingIsExclusiveUnderTheMouse()
    {
        RatingBar bar(QStringLiteral("SQL"), kWords);
        bar.resize(700, 40);
        bar.QWidget::show();
        auto *no = bar.findChild<QAbstractButton *>(QStringLiteral("rating2"));
        auto *yes = bar.findChild<QAbstractButton *>(QStringLiteral("rating3"));
        QTest::mouseClick(no, Qt::LeftButton);
        QTest::mouseClick(yes, Qt::LeftButton);
        QVERIFY(!no->isChecked());
        QVERIFY(yes->isChecked());
        QTest::mouseClick(yes, Qt::LeftButton); // a second press does not take it back by accident
        QVERIFY(yes->isChecked());
        QCOMPARE(bar.value(), 3);
    }

    void ratingIsOneTabStopAndArrowsWalk()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new RatingBar(QStringLiteral("First"), kWords);
        auto *second = new RatingBar(QStringLiteral("Second"), kWords);
        column->addWidget(first);
        column->addWidget(second);
        second->setValue(4);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->findChild<QAbstractButton *>(QStringLiteral("rating1"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("rating2"));
        QCOMPARE(first->value(), RatingBar::kUnanswered);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(first->value(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("rating4"));
        QVERIFY(second->isAncestorOf(QApplication::focusWidget()));
    }

    void ratingReadOnlyStaysAsItIs()
    {
        RatingBar bar(QStringLiteral("Design"), kWords);
        bar.setValue(2);
        bar.setReadOnly(true);
        QSignalSpy chosen(&bar, &RatingBar::valueChosen);
        bar.resize(700, 40);
        bar.QWidget::show();
        QTest::keyClick(&bar, Qt::Key_4);
        QTest::mouseClick(bar.findChild<QAbstractButton *>(QStringLiteral("rating4")), Qt::LeftButton);
        QCOMPARE(bar.value(), 2);
        QCOMPARE(chosen.size(), 0);
    }

    void ratingSpeaksCriterionAndWord()
    {
        RatingBar bar(QStringLiteral("Design"), kWords);
        auto *yes = bar.findChild<QAbstractButton *>(QStringLiteral("rating3"));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(yes);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Design: Yes"));
        QCOMPARE(face->role(), QAccessible::RadioButton);
        bar.setValue(3);
        QVERIFY(face->state().checked);
        QCOMPARE(unnamedFocusable(&bar).join(QLatin1Char(',')), QString());
    }

    void ratingBreaksIntoRowsWhenNarrow()
    {
        RatingBar bar(QStringLiteral("Design"), kWords);
        QVERIFY(bar.heightForWidth(360) > bar.heightForWidth(900));
        bar.resize(900, bar.heightForWidth(900));
        bar.QWidget::show();
        auto *first = bar.findChild<QWidget *>(QStringLiteral("rating1"));
        auto *last = bar.findChild<QWidget *>(QStringLiteral("rating4"));
        QCOMPARE(first->y(), last->y());
        QVERIFY(first->x() < last->x());
        bar.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(first->x() > last->x());
    }

    // One long word made a column of each, and three rows of five choices.
    void ratingKeepsTheScaleInOneRowAsLongAsItsWordsFit()
    {
        const QStringList uneven{ QStringLiteral("Not enough yet, by far"), QStringLiteral("So"),
            QStringLiteral("Good"), QStringLiteral("Best") };
        RatingBar scale(QStringLiteral("Design"), uneven);
        scale.setNotObservedOffered(false);
        const int one = scale.heightForWidth(2000);
        int narrowest = 2000;
        while (scale.heightForWidth(narrowest - 1) == one)
            --narrowest;
        RatingBar bar(QStringLiteral("Design"), uneven);
        const int two = bar.heightForWidth(narrowest);
        QVERIFY(two > one);
        QVERIFY2(two < 3 * one, qPrintable(QStringLiteral("%1 of %2").arg(two).arg(one)));
        bar.resize(narrowest, two);
        bar.QWidget::show();
        const auto place = [&bar](
                               const char *name) { return bar.findChild<QWidget *>(QLatin1String(name))->geometry(); };
        QCOMPARE(place("rating1").y(), place("rating4").y());
        QVERIFY(place("rating0").y() > place("rating4").y());
        QVERIFY(place("rating4").right() < narrowest && place("rating0").right() < narrowest);
        // Seven of them go into as few rows as their words need.
        const QStringList seven = uneven + uneven.mid(1);
        RatingBar longer(QStringLiteral("Design"), seven);
        QVERIFY2(
            longer.heightForWidth(narrowest) < 4 * one, qPrintable(QString::number(longer.heightForWidth(narrowest))));
    }

    void undoBarUndoesByKeyboard()
    {
        QWidget window;
        window.resize(600, 300);
        UndoBar bar(&window);
        QSignalSpy undo(&bar, &UndoBar::undoRequested);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bar.announce(QStringLiteral("Moved 3 candidates"));
        QVERIFY(bar.isVisible());
        QVERIFY(window.rect().contains(bar.geometry()));
        QCOMPARE(bar.accessibleName(), QStringLiteral("Moved 3 candidates"));
        QCOMPARE(unnamedFocusable(&window).join(QLatin1Char(',')), QString());
        QTest::keyClick(&window, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("undoButton"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(undo.size(), 1);
        QVERIFY(!bar.isVisible());
    }

    void undoBarShowsWhyInFull()
    {
        QWidget window;
        window.resize(600, 300);
        UndoBar bar;
        auto *column = new QVBoxLayout(&window);
        column->addStretch(1);
        column->addWidget(&bar);
        window.show();
        bar.announce(
            QStringLiteral("What was submitted stays: you have seen the other scorecards since. Nothing before "
                           "it is undone. Amend the card, or change the rest by hand."),
            false);
        auto *text = bar.findChild<QLabel *>(QStringLiteral("undoText"));
        QTRY_VERIFY2(text->height() >= text->heightForWidth(text->width()) && text->heightForWidth(text->width()) > 0,
            qPrintable(QStringLiteral("%1 of %2").arg(text->height()).arg(text->heightForWidth(text->width()))));
        // What was done is a few words, in one line.
        bar.announce(QStringLiteral("Moved 3 candidates"));
        QCOMPARE(text->wordWrap(), false);
    }

    void aRemarkTakesNoUndoAway()
    {
        QWidget window;
        window.resize(600, 300);
        QLineEdit elsewhere; // has the keyboard
        UndoBar bar;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&elsewhere);
        column->addStretch(1);
        column->addWidget(&bar);
        window.show();
        QSignalSpy undo(&bar, &UndoBar::undoRequested);
        bar.announce(QStringLiteral("Moved 3 candidates"));
        bar.remark(QStringLiteral("Choose an interview first."));
        auto *button = bar.findChild<QAbstractButton *>(QStringLiteral("undoButton"));
        auto *below = bar.findChild<QLabel *>(QStringLiteral("undoRemark"));
        QVERIFY(button->isVisible() && below->isVisible());
        QCOMPARE(bar.text(), QStringLiteral("Moved 3 candidates"));
        QCOMPARE(below->text(), QStringLiteral("Choose an interview first."));
        QVERIFY(bar.accessibleName().startsWith(below->text())); // spoken is what is new
        QTRY_VERIFY(bar.findChild<QLabel *>(QStringLiteral("undoText"))->geometry().bottom() < below->geometry().top());
        button->click();
        QCOMPARE(undo.size(), 1);
        // With nothing on offer it stands alone, and what was done next begins anew.
        bar.remark(QStringLiteral("Choose an interview first."));
        QVERIFY(!button->isVisible() && !below->isVisible());
        QCOMPARE(bar.text(), QStringLiteral("Choose an interview first."));
        bar.announce(QStringLiteral("Declined Emi"));
        bar.remark(QStringLiteral("Choose an interview first."));
        bar.announce(QStringLiteral("Moved Emi"));
        QVERIFY(button->isVisible() && !below->isVisible());
    }

    void undoBarLeavesByItself()
    {
        QWidget window;
        window.resize(600, 300);
        QLineEdit elsewhere; // has the keyboard, or the bar would stay for it
        UndoBar bar;
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&elsewhere);
        column->addStretch(1); // the bar stays for the mouse too, which may be at the window's corner
        column->addWidget(&bar);
        bar.setDuration(30);
        window.show();
        bar.announce(QStringLiteral("Declined Emi"), false);
        QVERIFY(!bar.findChild<QWidget *>(QStringLiteral("undoButton"))->isVisible());
        QTRY_VERIFY(!bar.isVisible());
    }

    void errorBarHasNoClose()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new MessageBar;
        column->addWidget(bar);
        window.show();
        QVERIFY(!bar->isVisible());
        bar->showMessage(
            MessageBar::Kind::Error, QStringLiteral("<b>The disk is full.</b>"), QStringLiteral("Try again"));
        auto *close = bar->findChild<QAbstractButton *>(QStringLiteral("messageClose"));
        auto *action = bar->findChild<QAbstractButton *>(QStringLiteral("messageAction"));
        QVERIFY(bar->isVisible() && !close->isVisible() && action->isVisible());
        QCOMPARE(bar->findChild<QLabel *>(QStringLiteral("messageText"))->textFormat(), Qt::PlainText);
        QSignalSpy clicked(bar, &MessageBar::actionClicked);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        bar->showMessage(MessageBar::Kind::Info, QStringLiteral("Imported."));
        QVERIFY(close->isVisible() && !action->isVisible());
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!bar->isVisible());
    }

    void aMessageIsPaintedAndThenAtRest()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bar = new MessageBar;
        column->addWidget(bar);
        window.show();
        bar->showMessage(MessageBar::Kind::Error, QStringLiteral("The disk is full."));
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(50);
        PaintCount paints(&window);
        QTest::qWait(100);
        QCOMPARE(paints.count(), 0);
    }

    void searchRestsThenAsks()
    {
        SearchField field(QStringLiteral("Filter candidates"));
        field.setDelay(20);
        QSignalSpy asked(&field, &SearchField::searchRequested);
        QTest::keyClicks(&field, QStringLiteral("  ada"));
        QCOMPARE(asked.size(), 0);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.last().first().toString(), QStringLiteral("ada"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().toString(), QString());
    }

    void formRowsNameTheirFields()
    {
        QWidget window;
        QFormLayout *form = makeForm(&window);
        auto *edit = new QLineEdit;
        auto *combo = new QComboBox;
        combo->addItem(QStringLiteral("first"));
        auto *low = new QSpinBox;
        auto *high = new QSpinBox;
        high->setAccessibleName(QStringLiteral("Most minutes"));
        QCOMPARE(addFormRow(form, QStringLiteral("&Name"), edit)->buddy(), edit);
        addFormRow(form, QStringLiteral("Zone"), combo, QStringLiteral("Times are shown in it."));
        addFormRow(form, QStringLiteral("Minutes"), { low, high });
        QCOMPARE(edit->accessibleName(), QStringLiteral("Name"));
        QCOMPARE(low->accessibleName(), QStringLiteral("Minutes"));
        QCOMPARE(high->accessibleName(), QStringLiteral("Most minutes"));
        QCOMPARE(unnamedFocusable(&window).join(QLatin1Char(',')), QString());
        auto *forgotten = new QComboBox(&window);
        forgotten->setObjectName(QStringLiteral("forgotten"));
        forgotten->addItem(QStringLiteral("a value is not a name"));
        QCOMPARE(unnamedFocusable(&window), QStringList{ QStringLiteral("QComboBox forgotten") });
    }

    void flowWrapsInReadingDirection()
    {
        QWidget window;
        auto *flow = new FlowLayout(&window, 4);
        QList<QWidget *> boxes;
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(60, 20);
            flow->addWidget(box);
            boxes.append(box);
        }
        QCOMPARE(flow->heightForWidth(200), 20);
        QCOMPARE(flow->heightForWidth(130), 44);
        window.resize(130, 100);
        window.show();
        QCOMPARE(boxes.at(2)->pos(), QPoint(0, 24));
        window.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(boxes.at(0)->pos(), QPoint(70, 0));
        flow->clear();
        QCOMPARE(flow->count(), 0);
    }

    void timesAreNotTurnedRoundFromRightToLeft()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QDateEdit day(QDate(2026, 12, 3));
        QTimeEdit time(QTime(14, 0));
        writeMonthInWords(&day);
        writeInOrder(&time, QStringLiteral("HH:mm"));
        const QString dayText = day.text();
        const QString timeText = time.text();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const QString timeAfter = time.text();
        QLocale::setDefault(before);
        QCOMPARE(timeText, QStringLiteral("14:00"));
        QCOMPARE(dayText, QStringLiteral("3 Dec 2026"));
        QCOMPARE(timeAfter, QStringLiteral("14:00"));
    }

    void aColumnGrowsWithItsTexts()
    {
        QTableWidget table(2, 2);
        dressTable(&table, QStringLiteral("Names"));
        table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("A name that is longer than most")));
        table.setItem(1, 0, new QTableWidgetItem(QStringLiteral("X")));
        table.setColumnWidth(0, 40);
        fitTexts(&table, 0, 1000);
        const int whole = table.columnWidth(0);
        QVERIFY(whole >= table.fontMetrics().horizontalAdvance(table.item(0, 0)->text()));
        table.setColumnWidth(0, 40);
        fitTexts(&table, 0, 60);
        QCOMPARE(table.columnWidth(0), 60);
        table.setColumnWidth(0, 1200); // drawn wide
        fitTexts(&table, 0, 1000);
        QCOMPARE(table.columnWidth(0), 1200);
    }

    void tableRowsFollowTheDensity()
    {
        QTableWidget table(3, 2);
        dressTable(&table, QStringLiteral("Candidates"));
        QCOMPARE(unnamedFocusable(&table).join(QLatin1Char(',')), QString());
        QCOMPARE(table.rowHeight(1), rowHeight());
        const int comfortable = table.rowHeight(1);
        applyTheme(*qApp, ThemeSetting::Light, Density::Compact);
        QCOMPARE(table.rowHeight(1), rowHeight());
        QVERIFY(table.rowHeight(1) < comfortable);
        applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
        QCOMPARE(table.rowHeight(1), comfortable);
    }

    void buttonFollowsItsAction()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        QAction action(QStringLiteral("&Add candidate…"));
        action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
        QPushButton *button = buttonFor(&action, ButtonKind::Primary, &window);
        column->addWidget(button);
        window.show();
        QCOMPARE(button->accessibleName(), QStringLiteral("Add candidate"));
        QCOMPARE(button->toolTip(), QStringLiteral("Add candidate (Ctrl+N)"));
        action.setToolTip(QStringLiteral("Add candidate (Ctrl+N, or drop a résumé)"));
        QCOMPARE(button->toolTip(), QStringLiteral("Add candidate (Ctrl+N, or drop a résumé)"));
        QSignalSpy triggered(&action, &QAction::triggered);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        action.setEnabled(false);
        QVERIFY(!button->isEnabled());
        action.setVisible(false);
        QVERIFY(button->isHidden());
    }

    void emptyStateOffersItsButton()
    {
        EmptyState empty(QStringLiteral("users"), QStringLiteral("No candidates yet."));
        empty.setButton(QStringLiteral("Add candidate"), QStringLiteral("plus"));
        empty.resize(500, 400);
        empty.show();
        QSignalSpy clicked(&empty, &EmptyState::buttonClicked);
        QTest::mouseClick(empty.findChild<QWidget *>(QStringLiteral("emptyButton")), Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(empty.findChild<QWidget *>(QStringLiteral("emptyLink"))->isHidden());
    }

    void candidateTextIsNeverMarkup()
    {
        QCOMPARE(TextLabel(QStringLiteral("<img src=x>")).textFormat(), Qt::PlainText);
        QCOMPARE(Pill(QStringLiteral("<b>x</b>")).textFormat(), Qt::PlainText);
        Card card(QStringLiteral("<i>x</i>"));
        for (const QLabel *label : card.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void confirmAnswersByButton()
    {
        QtPrompter prompter;
        answerNext([](QWidget *box) {
            auto *message = qobject_cast<QMessageBox *>(box);
            QCOMPARE(message->textFormat(), Qt::PlainText);
            QVERIFY(message->defaultButton()->text().contains(QStringLiteral("Cancel")));
            QTest::keyClick(box, Qt::Key_Escape);
        });
        const Prompter::Question question{ QStringLiteral("Erase?"), QStringLiteral("Erase Emi for good?"),
            QStringLiteral("Erase"), true };
        QVERIFY(!prompter.confirm(nullptr, question));
        answerNext([](QWidget *box) {
            for (QAbstractButton *button : box->findChildren<QAbstractButton *>()) {
                if (button->text() == QStringLiteral("Erase"))
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        QVERIFY(prompter.confirm(nullptr, question));
    }

    void askingForTextWantsSome()
    {
        QtPrompter prompter;
        answerNext([](QWidget *box) {
            auto *ok = box->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            QVERIFY(!ok->isEnabled());
            QTest::keyClicks(box->findChild<QLineEdit *>(), QStringLiteral(" Backend "));
            QVERIFY(ok->isEnabled());
            QCOMPARE(unnamedFocusable(box).join(QLatin1Char(',')), QString());
            QTest::mouseClick(ok, Qt::LeftButton);
        });
        QCOMPARE(prompter.askText(nullptr, QStringLiteral("Rename"), QStringLiteral("Name"), QString(), true),
            std::optional(QStringLiteral("Backend")));
        answerNext([](QWidget *box) {
            auto *edit = box->findChild<QWidget *>(QStringLiteral("answer"));
            QTest::keyClicks(edit, QStringLiteral("No SQL"));
            QVERIFY(QTest::qWaitForWindowActive(box)); // shortcuts belong to the active window
            QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        });
        QCOMPARE(prompter.askReason(nullptr, QStringLiteral("Why"), QStringLiteral("Reason"), QString(), QString()),
            std::optional(QStringLiteral("No SQL")));
        answerNext([](QWidget *box) { QTest::keyClick(box, Qt::Key_Escape); });
        QCOMPARE(prompter.askReason(nullptr, QStringLiteral("Why"), QStringLiteral("Reason"), QString(), QString()),
            std::nullopt);
    }

    void askingForAReasonNamesItsButtons()
    {
        QtPrompter prompter;
        const auto ask = [&prompter] {
            return prompter.askReason(nullptr, QStringLiteral("Cancel the interview"), QStringLiteral("Why?"),
                QStringLiteral("Cancel the interview"), QStringLiteral("Keep it"));
        };
        answerNext([](QWidget *box) {
            auto *buttons = box->findChild<QDialogButtonBox *>();
            auto *yes = buttons->button(QDialogButtonBox::Ok);
            QCOMPARE(yes->text(), QStringLiteral("Cancel the interview"));
            QCOMPARE(buttons->button(QDialogButtonBox::Cancel)->text(), QStringLiteral("Keep it"));
            QVERIFY(!yes->isEnabled());
            QTest::keyClicks(box->findChild<QWidget *>(QStringLiteral("answer")), QStringLiteral("She is ill"));
            QTest::mouseClick(yes, Qt::LeftButton);
        });
        QCOMPARE(ask(), std::optional(QStringLiteral("She is ill")));
        answerNext([](QWidget *box) {
            QTest::mouseClick(box->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
        });
        QCOMPARE(ask(), std::nullopt);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
