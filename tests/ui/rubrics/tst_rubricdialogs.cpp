// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor of rubrics takes from other rubrics, what it is held against, and how it looks where it is narrow.
#include "models/rubrics/rubriccardsmodel.h"
#include "models/rubrics/rubricgridmodel.h"
#include "support/accessible.h"
#include "support/rubricdesk.h"
#include "ui/rubrics/changesdialog.h"
#include "ui/rubrics/copycriteriadialog.h"
#include "ui/rubrics/levelsdialog.h"
#include "ui/rubrics/questionbankdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace shortlist;
using shortlist::testing::pull;
using shortlist::testing::RubricDesk;

class tst_rubricdialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_editor->close(); }

    void aDraftIsHeldAgainstTheVersionItStartsFrom();
    void questionsComeFromTheBank();
    void questionsAreDraggedFromTheBank();
    void questionsGoToAnotherCriterion();
    void criteriaComeFromAnotherRubric();
    void otherLevelsAreSaid();
    void homeAndEndGoToTheOuterLevels();
    void aRowIsDraggedToAnotherPlace();
    void cardsWhereItIsNarrow();

private:
    RubricId make(const char *key) { return m_desk->make(key); }
    bool show(const RubricId &id, int rows) { return m_desk->show(id, rows); }
    RubricView stored(const RubricId &id) { return m_desk->stored(id); }
    RubricView stored() { return m_desk->stored(); }
    QWidget *keyboard() { return m_desk->keyboard(); }
    void press(Qt::Key key) { QTest::keyClick(m_grid, key, Qt::ControlModifier | Qt::ShiftModifier); }
    /// The dialog that is open, in front.
    template <typename T>
    T *dialog()
    {
        T *found = nullptr;
        const bool open = test::comesTrue([&] {
            found = m_editor->findChild<T *>();
            return found && found->isVisible();
        });
        if (!open)
            return nullptr;
        found->activateWindow();
        return QTest::qWaitForWindowActive(found) ? found : nullptr;
    }

    std::unique_ptr<RubricDesk> m_desk;
    RubricEditor *m_editor = nullptr;
    RowTable *m_grid = nullptr;
};

void tst_rubricdialogs::init()
{
    m_desk.reset();
    m_desk = std::make_unique<RubricDesk>();
    QVERIFY(m_desk->open());
    m_editor = m_desk->editor.get();
    m_grid = m_desk->grid;
}

void tst_rubricdialogs::aDraftIsHeldAgainstTheVersionItStartsFrom()
{
    const RubricId first = make("technical");
    const RubricId next = m_desk->ui.ask([first](Services &services) {
        const bool published = services.rubrics.publish(first).ok();
        const auto made = services.rubrics.newVersion(first);
        return published && made ? *made : RubricId();
    });
    QVERIFY(show(next, 6));
    const RubricView before = stored();
    Criterion heavier = before.criteria.at(1);
    heavier.weight = 7;
    QVERIFY(m_desk->ui.ask([heavier, gone = before.criteria.at(5).id](Services &services) {
        return services.rubrics.editCriterion(heavier).ok() && services.rubrics.removeCriterion(gone).ok();
    }));
    QTRY_COMPARE(m_grid->model()->rowCount(), 5);
    press(Qt::Key_D);
    auto *changes = dialog<ChangesDialog>();
    QVERIFY(changes);
    auto *table = changes->findChild<QTableWidget *>(QStringLiteral("changesTable"));
    QTRY_COMPARE(table->rowCount(), 2);
    const auto text = [table](int row, int column) { return table->item(row, column)->text(); };
    QCOMPARE(text(0, 0), heavier.name);
    QCOMPARE(text(0, 1), QStringLiteral("Weight"));
    QCOMPARE(text(0, 2), QString::number(before.criteria.at(1).weight));
    QCOMPARE(text(0, 3), QStringLiteral("7"));
    QCOMPARE(text(1, 0), before.criteria.at(5).name);
    QCOMPARE(text(1, 1), QStringLiteral("removed"));
    QVERIFY(changes->findChild<QLabel *>(QStringLiteral("changesCount"))
                ->text()
                .startsWith(QStringLiteral("2 difference")));
    QCOMPARE(shortlist::testing::unnamedFocusable(changes).join(u','), QString());
    m_desk->ui.shot(changes, "rubric-changes");
    // The first of all has nothing to be held against; Enter goes to the criterion.
    QCOMPARE(keyboard(), table);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(!m_editor->findChild<ChangesDialog *>() || !m_editor->findChild<ChangesDialog *>()->isVisible());
    QCOMPARE(m_grid->currentIndex().row(), 1);
}

void tst_rubricdialogs::questionsComeFromTheBank()
{
    const RubricId other = make("technical");
    const Question wanted = stored(other).criteria.at(2).questions.first();
    QVERIFY(show(make("screening"), 5));
    m_grid->setCurrentIndex(m_grid->model()->index(1, 0));
    const QList<Question> before = stored().criteria.at(1).questions;
    press(Qt::Key_B);
    auto *bank = dialog<QuestionBankDialog>();
    QVERIFY(bank);
    auto *table = bank->findChild<QTableWidget *>(QStringLiteral("bankTable"));
    const int all = table->rowCount();
    QVERIFY(all > before.size());
    QCOMPARE(shortlist::testing::unnamedFocusable(bank).join(u','), QString());
    // The words are typed where the keyboard is already; Enter takes what was found.
    QTest::keyClicks(keyboard(), wanted.text.left(24));
    QTRY_COMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 0)->text().startsWith(wanted.text));
    QCOMPARE(table->item(0, 2)->text(), stored(other).criteria.at(2).name);
    m_desk->ui.shot(bank, "rubric-bank");
    QTest::keyClick(keyboard(), Qt::Key_Return);
    QTRY_VERIFY(stored().criteria.at(1).questions.contains(wanted));
    QCOMPARE(stored().criteria.at(1).questions.size(), before.size() + 1);
    QSignalSpy told(m_editor, &JobPanel::told);
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor));
    press(Qt::Key_B);
    auto *again = dialog<QuestionBankDialog>();
    QVERIFY(again);
    QTest::keyClicks(keyboard(), wanted.text.left(24));
    const auto *found = again->findChild<QTableWidget *>(QStringLiteral("bankTable"));
    QTRY_VERIFY(found->rowCount() > 0 && found->item(0, 0)->text().startsWith(wanted.text));
    QTest::keyClick(keyboard(), Qt::Key_Return);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(stored().criteria.at(1).questions.size(), before.size() + 1);
    m_desk->ui.undo();
    QTRY_COMPARE(stored().criteria.at(1).questions, before);
}

void tst_rubricdialogs::questionsAreDraggedFromTheBank()
{
    make("technical");
    QVERIFY(show(make("screening"), 5));
    m_editor->resize(1400, 640);
    press(Qt::Key_B);
    auto *bank = dialog<QuestionBankDialog>();
    QVERIFY(bank);
    auto *list = bank->findChild<QTableWidget *>(QStringLiteral("bankTable"))->viewport();
    const Question wanted = bank->questionAt(1);
    const QList<Question> before = stored().criteria.at(3).questions;
    const QPoint from = bank->table()->visualItemRect(bank->table()->item(1, 0)).center();
    const QPoint to =
        list->mapFromGlobal(m_grid->viewport()->mapToGlobal(m_grid->visualRect(m_grid->model()->index(3, 0)).center()));
    auto *ghost = m_editor->findChild<QLabel *>(QStringLiteral("questionGhost"));
    const auto drag = [&] {
        QTest::mousePress(list, Qt::LeftButton, {}, from);
        pull(list, (from + to) / 2);
        pull(list, to);
    };
    // What letting go would do stands there before; Esc does nothing.
    drag();
    QVERIFY(ghost->isVisible());
    QVERIFY2(ghost->text().endsWith(u"→ " + stored().criteria.at(3).name), qPrintable(ghost->text()));
    QTest::keyClick(bank->table(), Qt::Key_Escape);
    QVERIFY(!ghost->isVisible() && bank->isVisible());
    QTest::mouseRelease(list, Qt::LeftButton, {}, to);
    QCOMPARE(stored().criteria.at(3).questions, before);
    drag();
    QTest::mouseRelease(list, Qt::LeftButton, {}, to);
    QTRY_COMPARE(stored().criteria.at(3).questions, before + QList<Question>{ wanted });
    QVERIFY(bank->isVisible()); // for the next one
    m_desk->ui.shot(bank, "rubric-bank-dragged");
    // The same one again is said to be there, and does not count its minutes twice: dropped, or inserted by Enter.
    drag();
    QTest::mouseRelease(list, Qt::LeftButton, {}, to);
    auto *count = bank->findChild<QLabel *>(QStringLiteral("bankCount"));
    QTRY_VERIFY2(count->text().endsWith(QStringLiteral("has this question already.")), qPrintable(count->text()));
    QCOMPARE(stored().criteria.at(3).questions, before + QList<Question>{ wanted });
    bank->reject();
    m_desk->ui.undo();
    QTRY_COMPARE(stored().criteria.at(3).questions, before);
}

void tst_rubricdialogs::questionsGoToAnotherCriterion()
{
    QVERIFY(show(make("technical"), 6));
    const QList<Question> source = stored().criteria.at(0).questions;
    const QList<Question> second = stored().criteria.at(1).questions;
    const QList<Question> third = stored().criteria.at(2).questions;
    QVERIFY(source.size() >= 2);
    m_grid->setCurrentIndex(m_grid->model()->index(0, 0));
    m_editor->findChild<QTabWidget *>(QStringLiteral("rubricParts"))->setCurrentIndex(1);
    auto *table = m_editor->findChild<RowTable *>(QStringLiteral("questionTable"));
    const QPoint from = table->visualRect(table->model()->index(0, 0)).center();
    const QPoint to = table->viewport()->mapFromGlobal(
        m_grid->viewport()->mapToGlobal(m_grid->visualRect(m_grid->model()->index(2, 0)).center()));
    QTest::mousePress(table->viewport(), Qt::LeftButton, {}, from);
    pull(table->viewport(), (from + to) / 2);
    pull(table->viewport(), to);
    QVERIFY(m_editor->findChild<QLabel *>(QStringLiteral("questionGhost"))->isVisible());
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, to);
    QTRY_COMPARE(stored().criteria.at(2).questions, third + source.mid(0, 1));
    QCOMPARE(stored().criteria.at(0).questions, source.mid(1));
    QVERIFY(!m_editor->findChild<QLabel *>(QStringLiteral("questionGhost"))->isVisible());
    // It is one step, and goes the same way by key.
    m_desk->ui.undo();
    QTRY_COMPARE(stored().criteria.at(0).questions, source);
    QCOMPARE(stored().criteria.at(2).questions, third);
    QTRY_COMPARE(table->model()->rowCount(), int(source.size()));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored().criteria.at(1).questions, second + source.mid(1, 1));
    QCOMPARE(stored().criteria.at(0).questions.size(), source.size() - 1);
    // Rows before it in which nothing is written yet do not make it another one.
    m_desk->ui.undo();
    QTRY_COMPARE(stored().criteria.at(0).questions, source);
    QTRY_COMPARE(table->model()->rowCount(), int(source.size()));
    table->setCurrentIndex(table->model()->index(0, 0));
    m_editor->findChild<QPushButton *>(QStringLiteral("addQuestionButton"))->click();
    QCOMPARE(table->model()->rowCount(), int(source.size()) + 1);
    table->finishEditing();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stored().criteria.at(1).questions, second + source.mid(1, 1));
}

void tst_rubricdialogs::criteriaComeFromAnotherRubric()
{
    const RubricId other = make("technical");
    QVERIFY(show(make("screening"), 5));
    m_grid->setCurrentIndex(m_grid->model()->index(1, 0));
    press(Qt::Key_C);
    auto *copy = dialog<CopyCriteriaDialog>();
    QVERIFY(copy);
    auto *list = copy->findChild<QListWidget *>(QStringLiteral("sourceCriteriaList"));
    QTRY_COMPARE(list->count(), 6);
    QCOMPARE(shortlist::testing::unnamedFocusable(copy).join(u','), QString());
    auto *save = copy->findChild<QPushButton *>(QStringLiteral("saveButton"));
    QVERIFY(!save->isEnabled());
    list->setFocus();
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(save->text(), QStringLiteral("Copy 2 criteria"));
    m_desk->ui.shot(copy, "rubric-copy");
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(m_grid->model()->rowCount(), 7);
    QCOMPARE(stored().criteria.at(2).name, stored(other).criteria.at(2).name);
    QCOMPARE(stored().criteria.at(3).name, stored(other).criteria.at(3).name);
    QTRY_COMPARE(m_grid->currentIndex().row(), 2);
    m_desk->ui.undo();
    QTRY_COMPARE(m_grid->model()->rowCount(), 5);
}

void tst_rubricdialogs::otherLevelsAreSaid()
{
    make("technical");
    const RubricId id = make("screening");
    QVERIFY(m_desk->ui.ask([id](Services &services) {
        QList<RubricLevel> levels;
        for (int i = 0; i < 5; ++i)
            levels.append({ QStringLiteral("L%1").arg(i), i < 4 ? i : -1 });
        return services.rubrics.setLevels(id, levels).ok();
    }));
    QVERIFY(show(id, 5));
    press(Qt::Key_C);
    auto *copy = dialog<CopyCriteriaDialog>();
    QVERIFY(copy);
    auto *note = copy->findChild<MessageBar *>();
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("“L4”")), qPrintable(note->text()));
    copy->reject();
}

void tst_rubricdialogs::homeAndEndGoToTheOuterLevels()
{
    LevelsDialog dialog(
        { QStringLiteral("No"), QStringLiteral("Hardly"), QStringLiteral("Mostly"), QStringLiteral("Fully") });
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *levels = dialog.findChild<RowTable *>(QStringLiteral("levelTable"));
    QTest::keyClick(levels, Qt::Key_End);
    QCOMPARE(levels->currentIndex().row(), 3);
    QTest::keyClick(levels, Qt::Key_Home);
    QCOMPARE(levels->currentIndex().row(), 0);
}

void tst_rubricdialogs::aRowIsDraggedToAnotherPlace()
{
    QVERIFY(show(make("screening"), 5));
    const QStringList before = [this] {
        QStringList names;
        for (const Criterion &criterion : stored().criteria)
            names.append(criterion.name);
        return names;
    }();
    const auto centre = [this](int row) {
        return m_grid->visualRect(m_grid->model()->index(row, RubricGridModel::Name)).center();
    };
    QWidget *place = m_grid->viewport();
    const QPoint below = centre(2) + QPoint(0, 6);
    QTest::mousePress(place, Qt::LeftButton, {}, centre(0));
    pull(place, centre(1));
    pull(place, below);
    QVERIFY(m_grid->isDragging());
    QTest::keyClick(m_grid, Qt::Key_Escape);
    QVERIFY(!m_grid->isDragging());
    QTest::mouseRelease(place, Qt::LeftButton, {}, below);
    QCOMPARE(stored().criteria.first().name, before.first());

    QTest::mousePress(place, Qt::LeftButton, {}, centre(0));
    pull(place, centre(1));
    pull(place, below);
    QVERIFY(m_grid->isDragging());
    QTest::mouseRelease(place, Qt::LeftButton, {}, below);
    QTRY_COMPARE(stored().criteria.at(2).name, before.at(0));
    QCOMPARE(stored().criteria.at(0).name, before.at(1));
    m_desk->ui.undo();
    QTRY_COMPARE(stored().criteria.at(0).name, before.at(0));
}

void tst_rubricdialogs::cardsWhereItIsNarrow()
{
    QVERIFY(show(make("screening"), 5));
    auto *cards = m_editor->findChild<RowTable *>(QStringLiteral("rubricCards"));
    QVERIFY(m_grid->isVisible() && !cards->isVisible());
    m_grid->setCurrentIndex(m_grid->model()->index(1, RubricGridModel::FirstLevel + 2));
    m_editor->resize(880, 640);
    QTRY_VERIFY2(cards->isVisible(), qPrintable(QString::number(m_editor->width())));
    QVERIFY(!m_grid->isVisible());
    // The keyboard is where it was: the same cell, now a row of its card.
    QTRY_COMPARE(keyboard(), cards);
    const int height = m_grid->model()->columnCount();
    QCOMPARE(cards->currentIndex().row(), height + RubricGridModel::FirstLevel + 2);
    QCOMPARE(cards->model()->rowCount(), 5 * height);
    QTest::keyClick(cards, Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(keyboard()));
    qobject_cast<QPlainTextEdit *>(keyboard())->selectAll();
    QTest::keyClicks(keyboard(), QStringLiteral("Names a tool"));
    QTest::keyClick(keyboard(), Qt::Key_Return);
    QTRY_COMPARE(stored().criteria.at(1).anchors.at(2), QStringLiteral("Names a tool"));
    m_desk->ui.shot(m_editor, "rubric-cards");
    const QString name = stored().criteria.at(1).name;
    QTest::keyClick(cards, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(stored().criteria.at(0).name, name);
    QTest::keyClick(cards, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored().criteria.size(), 6);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(keyboard()));
    QTest::keyClicks(keyboard(), QStringLiteral("Fresh"));
    QTest::keyClick(keyboard(), Qt::Key_Return);
    QTRY_COMPARE(stored().criteria.at(1).name, QStringLiteral("Fresh"));
    m_editor->resize(1040, 640);
    QTRY_VERIFY(m_grid->isVisible());
    QCOMPARE(m_grid->currentIndex().row(), 1);
}

QTEST_MAIN(tst_rubricdialogs)
#include "tst_rubricdialogs.moc"
