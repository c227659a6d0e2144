// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rubrics/rubricgridmodel.h"
#include "support/accessible.h"
#include "support/rubricdesk.h"
#include "ui/rubrics/levelsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace shortlist;
using shortlist::testing::RubricDesk;

class tst_rubriceditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_editor->close(); }

    void aRubricIsWrittenWithTheKeyboardAlone();
    void enterGoesDown();
    void whatIsMissingIsShownAndGoneTo();
    void adviceIsLiveAndGoesToThePlace();
    void rowsMoveAndGo();
    void aPublishedOneIsReadOnlyAndOffersANewVersion();
    void levelsAreChangedInADialog();
    void belowTheGridStandsTheRestOfTheCriterion();
    void questionsAreWrittenWithTheKeyboard();
    void questionsMoveAndGo();
    void sharesFollowTheWeights();
    void sixCriteriaAreSeenAtOnce();
    void typingSurvivesAReload();
    void aWeightBeingTypedSurvivesAReload();
    void thePartBelowStaysHidden();
    void afterPublishingTheCriterionStandsBelow();
    void everythingHasAName();

private:
    int rowsSeen();
    bool show(const RubricId &id, int rows = 0) { return m_desk->show(id, rows); }
    RubricView stored() { return m_desk->stored(); }
    RubricId make(const char *templateKey = nullptr) { return m_desk->make(templateKey); }
    QWidget *editor() { return m_desk->keyboard(); }
    QAction *action(const char *name) { return m_desk->action(name); }

    std::unique_ptr<RubricDesk> m_desk;
    RubricEditor *m_editor = nullptr;
    RowTable *m_grid = nullptr;
};

void tst_rubriceditor::init()
{
    m_desk.reset();
    m_desk = std::make_unique<RubricDesk>();
    QVERIFY(m_desk->open());
    m_editor = m_desk->editor.get();
    m_grid = m_desk->grid;
}

void tst_rubriceditor::aRubricIsWrittenWithTheKeyboardAlone()
{
    QVERIFY(show(make()));
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
    QTest::keyClicks(editor(), QStringLiteral("Taste"));
    QTest::keyClick(editor(), Qt::Key_Tab); // weight
    QTRY_COMPARE(m_grid->currentIndex().column(), int(RubricGridModel::Weight));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(editor()));
    QTest::keyClicks(editor(), QStringLiteral("3"));
    QTest::keyClick(editor(), Qt::Key_Tab); // must-have is ticked, not typed: Tab goes to the first level
    for (int level = 0; level < 4; ++level) {
        QTRY_COMPARE(m_grid->currentIndex().column(), int(RubricGridModel::FirstLevel) + level);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
        QTest::keyClicks(editor(), QStringLiteral("Anchor %1").arg(level));
        if (level < 3)
            QTest::keyClick(editor(), Qt::Key_Tab);
    }
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier); // the next criterion
    QTRY_COMPARE(m_grid->model()->rowCount(), 2);
    const RubricView view = stored();
    QCOMPARE(view.criteria.first().name, QStringLiteral("Taste"));
    QCOMPARE(view.criteria.first().weight, 3);
    QCOMPARE(view.criteria.first().anchors, QStringList({ QStringLiteral("Anchor 0"), QStringLiteral("Anchor 1"),
                                                QStringLiteral("Anchor 2"), QStringLiteral("Anchor 3") }));
    QTRY_COMPARE(m_grid->currentIndex().row(), 1);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
    QTest::keyClick(editor(), Qt::Key_Escape);
    m_grid->setCurrentIndex(m_grid->model()->index(0, RubricGridModel::MustHave));
    QTest::keyClick(m_grid, Qt::Key_Space);
    QTRY_VERIFY(stored().criteria.first().mustHave);
    m_desk->ui.shot(m_editor, "rubric-draft");
}

void tst_rubriceditor::enterGoesDown()
{
    QVERIFY(show(make("screening"), 5));
    const int column = RubricGridModel::FirstLevel;
    m_grid->setFocus();
    m_grid->setCurrentIndex(m_grid->model()->index(0, column));
    for (int row = 0; row < 2; ++row) {
        QTest::keyClick(m_grid, Qt::Key_Return); // opens
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
        QTest::keyClicks(editor(), QStringLiteral(" and more"));
        QTest::keyClick(editor(), Qt::Key_Return); // stores, and goes on
        QTRY_COMPARE(m_grid->currentIndex(), m_grid->model()->index(row + 1, column));
        QTRY_VERIFY(stored().criteria.at(row).anchors.first().endsWith(QStringLiteral(" and more")));
    }
    m_grid->setCurrentIndex(m_grid->model()->index(4, RubricGridModel::Weight));
    QTest::keyClick(m_grid, Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(editor()));
    QTest::keyClick(editor(), Qt::Key_Return); // the last one stays
    QTRY_COMPARE(m_grid->currentIndex(), m_grid->model()->index(4, RubricGridModel::Weight));
}

void tst_rubriceditor::whatIsMissingIsShownAndGoneTo()
{
    QVERIFY(show(make()));
    // Where there is nothing yet, it is begun from what says so.
    QTRY_VERIFY(m_editor->findChild<MessageBar *>()->text().contains(QStringLiteral("no criterion")));
    Q_EMIT m_editor->findChild<MessageBar *>()->actionClicked();
    QTRY_COMPARE(m_grid->model()->rowCount(), 1);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
    QTest::keyClicks(editor(), QStringLiteral("Taste"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(stored().problems.size(), 4);
    auto *bar = m_editor->findChild<MessageBar *>();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("Taste")));
    action("publishRubricAction")->trigger();
    QTRY_COMPARE(stored().rubric.state, RubricState::Draft);
    Q_EMIT bar->actionClicked();
    QTRY_COMPARE(m_grid->currentIndex().column(), int(RubricGridModel::FirstLevel));
}

void tst_rubriceditor::adviceIsLiveAndGoesToThePlace()
{
    QVERIFY(show(make("screening"), 5));
    auto *parts = m_editor->findChild<QTabWidget *>(QStringLiteral("rubricParts"));
    auto *list = m_editor->findChild<QListView *>(QStringLiteral("adviceList"));
    auto *source = m_editor->findChild<QLabel *>(QStringLiteral("adviceSource"));
    const auto rowOf = [list](const QString &part) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().contains(part))
                return row;
        }
        return -1;
    };
    const auto write = [this](int row, int column, const QString &text) {
        m_grid->editCell(row, column);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
        qobject_cast<QPlainTextEdit *>(editor())->selectAll();
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), Qt::Key_Return);
    };
    const QString only = QStringLiteral("is only a judgement, “Quite good”");
    QCOMPARE(rowOf(only), -1);
    write(2, RubricGridModel::FirstLevel + 1, QStringLiteral("Quite good"));
    QTRY_VERIFY(rowOf(only) >= 0);
    // How much there is to think over is told by the tab, whichever part is on show.
    QTRY_COMPARE(parts->tabText(2), QStringLiteral("A&dvice (%1)").arg(list->model()->rowCount()));
    parts->setCurrentIndex(2);
    QVERIFY(list->isVisible());
    m_desk->ui.shot(m_editor, "rubric-advice");

    // By the keyboard alone: Enter goes to the cell that is meant, and edits it.
    m_grid->setCurrentIndex(m_grid->model()->index(0, 0));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(rowOf(only), 0));
    QVERIFY(!source->text().isEmpty());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(2, RubricGridModel::FirstLevel + 1));
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
    QTest::keyClick(editor(), Qt::Key_Escape);
    m_grid->setCurrentIndex(m_grid->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    QCOMPARE(m_grid->currentIndex().row(), 2);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
    QTest::keyClick(editor(), Qt::Key_Escape);

    write(2, RubricGridModel::FirstLevel + 1, QStringLiteral("Names one tool and what it was used for"));
    QTRY_COMPARE(rowOf(only), -1);
    // It keeps nobody from publishing, and what is published is left alone.
    write(2, RubricGridModel::FirstLevel + 1, QStringLiteral("Quite good"));
    QTRY_VERIFY(rowOf(only) >= 0);
    QTRY_COMPARE(stored().criteria.at(2).anchors.at(1), QStringLiteral("Quite good"));
    action("publishRubricAction")->trigger();
    QTRY_COMPARE(stored().rubric.state, RubricState::Published);
    QTRY_VERIFY(!list->isVisible());
    QVERIFY(!parts->isTabVisible(2));
}

void tst_rubriceditor::rowsMoveAndGo()
{
    QVERIFY(show(make("screening"), 5));
    m_grid->setFocus();
    m_grid->setCurrentIndex(m_grid->model()->index(0, 0));
    const QString first = m_grid->currentIndex().data().toString();
    QTest::keyClick(m_grid, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(stored().criteria.at(1).name, first);
    QTRY_COMPARE(m_grid->currentIndex().row(), 1);
    QTest::keyClick(m_grid, Qt::Key_Delete);
    QTRY_COMPARE(m_grid->model()->rowCount(), 4);
    m_desk->ui.undo();
    QTRY_COMPARE(m_grid->model()->rowCount(), 5);
}

void tst_rubriceditor::aPublishedOneIsReadOnlyAndOffersANewVersion()
{
    QVERIFY(show(make("technical"), 6));
    const RubricId before = m_editor->rubric();
    action("publishRubricAction")->trigger();
    QTRY_COMPARE(stored().rubric.state, RubricState::Published);
    QTRY_VERIFY(action("newRubricVersionAction")->isVisible());
    m_desk->ui.shot(m_editor, "rubric-published");
    QVERIFY(!(m_grid->model()->index(0, 0).flags() & Qt::ItemIsEditable));
    m_grid->setFocus();
    m_grid->setCurrentIndex(m_grid->model()->index(0, 0));
    QTest::keyClick(m_grid, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_grid, Qt::Key_Delete);
    QCOMPARE(stored().criteria.size(), 6);
    QVERIFY(m_editor->findChild<QLineEdit *>(QStringLiteral("rubricNameEdit"))->isReadOnly());
    // With the keyboard alone: the button goes, the keyboard is in the grid of the new version.
    QWidget *button = nullptr;
    const auto buttons = m_editor->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == action("newRubricVersionAction")->text() && each->isVisible() && !button)
            button = each;
    }
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(m_editor->rubric() != before);
    QTRY_VERIFY(m_grid->model()->rowCount() == 6 && m_grid->model()->index(0, 0).flags() & Qt::ItemIsEditable);
    QCOMPARE(stored().rubric.number, 2);
    QTRY_COMPARE(editor(), m_grid);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored().criteria.size(), 7);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()) && m_grid->isAncestorOf(editor()));
}

void tst_rubriceditor::levelsAreChangedInADialog()
{
    QVERIFY(show(make("screening"), 5));
    QTRY_COMPARE(m_grid->model()->columnCount(), 7);
    action("rubricLevelsAction")->trigger();
    auto *dialog = m_editor->findChild<LevelsDialog *>();
    QVERIFY(dialog);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *table = dialog->findChild<RowTable *>(QStringLiteral("levelTable"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(editor()) && table->isAncestorOf(editor()));
    QTest::keyClicks(editor(), QStringLiteral("Fair"));
    m_desk->ui.shot(dialog, "rubric-levels");
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    QTRY_COMPARE(m_grid->model()->columnCount(), 8);
    const RubricView view = stored();
    QCOMPARE(view.rubric.levels.at(2), QStringLiteral("Fair"));
    QVERIFY(view.criteria.first().anchors.at(2).isEmpty());
    QVERIFY(!view.criteria.first().anchors.at(4).isEmpty());
}

void tst_rubriceditor::belowTheGridStandsTheRestOfTheCriterion()
{
    QVERIFY(show(make("screening"), 5));
    m_grid->setCurrentIndex(m_grid->model()->index(2, 0));
    auto *description = m_editor->findChild<QPlainTextEdit *>(QStringLiteral("criterionDescriptionEdit"));
    QCOMPARE(description->toPlainText(), stored().criteria.at(2).description);
    description->setFocus();
    description->selectAll();
    QTest::keyClicks(description, QStringLiteral("Says why."));
    QTest::keyClick(description, Qt::Key_Tab);
    QTRY_COMPARE(stored().criteria.at(2).description, QStringLiteral("Says why."));
    auto *category = m_editor->findChild<QComboBox *>(QStringLiteral("criterionCategoryCombo"));
    category->setFocus();
    QTest::keyClick(category, Qt::Key_End);
    Q_EMIT category->activated(category->currentIndex());
    QTRY_COMPARE(stored().criteria.at(2).category, CriterionCategory::TeamValue);
}

void tst_rubriceditor::questionsAreWrittenWithTheKeyboard()
{
    QVERIFY(show(make("screening"), 5));
    m_grid->setCurrentIndex(m_grid->model()->index(2, 0));
    const QList<Question> before = stored().criteria.at(2).questions;
    auto *parts = m_editor->findChild<QTabWidget *>(QStringLiteral("rubricParts"));
    auto *table = m_editor->findChild<RowTable *>(QStringLiteral("questionTable"));
    parts->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), int(before.size()));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
    QTest::keyClicks(editor(), QStringLiteral("How did you find it?"));
    QTest::keyClick(editor(), Qt::Key_Tab);
    QTRY_COMPARE(table->currentIndex().column(), 1);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
    QTest::keyClicks(editor(), QStringLiteral("And then?"));
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor(), QStringLiteral("Who else?"));
    QTest::keyClick(editor(), Qt::Key_Tab);
    QTRY_COMPARE(table->currentIndex().column(), 2);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
    QTest::keyClicks(editor(), QStringLiteral("10"));
    QTest::keyClick(editor(), Qt::Key_Return);
    const Question written{ QStringLiteral("How did you find it?"),
        { QStringLiteral("And then?"), QStringLiteral("Who else?") }, 10 };
    QTRY_COMPARE(stored().criteria.at(2).questions, before + QList<Question>{ written });
    QTRY_COMPARE(parts->tabText(1), QStringLiteral("&Questions (%1)").arg(before.size() + 1));
    const auto *minutes = m_editor->findChild<QLabel *>(QStringLiteral("questionMinutesLabel"));
    const QString together = QStringLiteral("%1 minute").arg(minutesOfQuestions(before) + 10);
    QTRY_VERIFY2(minutes->text().startsWith(together), qPrintable(minutes->text()));
    m_desk->ui.shot(m_editor, "rubric-questions");

    // What is no length is said, and nothing changes.
    QSignalSpy failed(m_editor, &JobPanel::failed);
    table->edit(table->currentIndex());
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
    QTest::keyClicks(editor(), QStringLiteral("ten"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("“ten”")));
    QCOMPARE(stored().criteria.at(2).questions.last(), written);
    m_desk->ui.undo();
    QTRY_COMPARE(stored().criteria.at(2).questions.last().minutes, 0);
}

void tst_rubriceditor::questionsMoveAndGo()
{
    QVERIFY(show(make("technical"), 6));
    const QList<Question> before = stored().criteria.first().questions;
    QVERIFY(before.size() >= 2);
    m_editor->findChild<QTabWidget *>(QStringLiteral("rubricParts"))->setCurrentIndex(1);
    auto *table = m_editor->findChild<RowTable *>(QStringLiteral("questionTable"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(stored().criteria.first().questions.at(1), before.at(0));
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(stored().criteria.first().questions.size(), before.size() - 1);
    QVERIFY(!stored().criteria.first().questions.contains(before.at(0)));
    m_desk->ui.undo();
    m_desk->ui.undo();
    QTRY_COMPARE(stored().criteria.first().questions, before);
    // Another criterion has its own.
    m_grid->setCurrentIndex(m_grid->model()->index(1, 0));
    QCOMPARE(table->model()->index(0, 0).data().toString(), stored().criteria.at(1).questions.first().text);
    // With the last question goes the button's use.
    const auto buttons = m_editor->findChildren<QToolButton *>();
    const auto remove = *std::find_if(buttons.begin(), buttons.end(),
        [](QToolButton *one) { return one->accessibleName() == QLatin1String("Remove question (Del)"); });
    while (table->model()->rowCount() > 0) {
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
    }
    QVERIFY(!remove->isEnabled());
}

void tst_rubriceditor::sharesFollowTheWeights()
{
    QVERIFY(show(make()));
    for (const char *name : { "One", "Two", "Three" }) {
        QVERIFY(m_desk->ui.ask([id = m_editor->rubric(), name](Services &services) {
            Criterion criterion;
            criterion.name = QLatin1String(name);
            return services.rubrics.addCriterion(id, criterion).ok();
        }));
    }
    QTRY_COMPARE(m_grid->model()->rowCount(), 3);
    const auto cell = [this](
                          int row) { return m_grid->model()->index(row, RubricGridModel::Weight).data().toString(); };
    QTRY_COMPARE(cell(0), QStringLiteral("1 · 33.3 %")); // 33 three times is no hundred
    m_grid->editCell(1, RubricGridModel::Weight);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(editor()));
    QCOMPARE(qobject_cast<QLineEdit *>(editor())->text(), QStringLiteral("1"));
    QSignalSpy told(m_grid->model(), &QAbstractItemModel::dataChanged);
    QTest::keyClicks(editor(), QStringLiteral("2"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(cell(1), QStringLiteral("2 · 50 %"));
    QCOMPARE(cell(0), QStringLiteral("1 · 25 %"));
    const bool all = std::any_of(told.begin(), told.end(), [](const QList<QVariant> &one) {
        return one.at(0).toModelIndex().row() == 0 && one.at(1).toModelIndex().row() == 2;
    });
    QVERIFY2(all, "the other rows are drawn again");
    QTRY_COMPARE(stored().criteria.at(1).weight, 2);
}

// The editor as it is in a window of 1280 x 800.
int tst_rubriceditor::rowsSeen()
{
    QCoreApplication::processEvents();
    const QRect room = m_grid->viewport()->rect();
    int seen = 0;
    for (int row = 0; row < m_grid->model()->rowCount(); ++row)
        seen += room.contains(m_grid->visualRect(m_grid->model()->index(row, 0))) ? 1 : 0;
    return seen;
}

// The size that a window of 1280 × 800 leaves to it.
void tst_rubriceditor::sixCriteriaAreSeenAtOnce()
{
    m_editor->resize(1020, 452);
    QVERIFY(show(make("technical"), 6));
    m_desk->ui.shot(m_editor, "rubric-six");
    QTRY_COMPARE(rowsSeen(), 6);
    // With all of the height there is room for the long ones, too.
    auto *fold = action("foldPartsAction");
    auto *purpose = m_editor->findChild<QWidget *>(QStringLiteral("rubricPurposeEdit"));
    auto *parts = m_editor->findChild<QTabWidget *>(QStringLiteral("rubricParts"));
    // Qt draws the line below what stands beside the tabs by their height: only as high as they it is one line.
    QCOMPARE(parts->cornerWidget()->geometry().top(), parts->tabBar()->geometry().top());
    QCOMPARE(parts->cornerWidget()->geometry().bottom(), parts->tabBar()->geometry().bottom());
    const int before = m_grid->height();
    fold->trigger();
    QTRY_VERIFY(m_grid->height() > before + 60);
    QVERIFY(parts->tabBar()->isVisible());
    m_desk->ui.shot(m_editor, "rubric-folded");
    // A tab brings the part back, also the one that was there.
    QTest::mouseClick(parts->tabBar(), Qt::LeftButton, {}, parts->tabBar()->tabRect(0).center());
    QTRY_COMPARE(m_grid->height(), before);
    fold->trigger();
    parts->setCurrentWidget(purpose->parentWidget());
    QVERIFY(!fold->isChecked());
    QTRY_VERIFY(purpose->isVisible());
    // Where the keyboard is the whole anchor stands.
    const int low = m_grid->rowHeight(0);
    m_grid->setCurrentIndex(m_grid->model()->index(0, RubricGridModel::FirstLevel));
    const int high = m_grid->rowHeight(0);
    QVERIFY(high > low);
    m_grid->setCurrentIndex(m_grid->model()->index(1, RubricGridModel::FirstLevel));
    QCOMPARE(m_grid->rowHeight(0), low);
    m_desk->ui.shot(m_editor, "rubric-compact");
    // Where there is room for all of the texts, they all stand there.
    m_editor->resize(1600, 900);
    QTRY_VERIFY(m_grid->rowHeight(3) > low);
    QCOMPARE(rowsSeen(), 6);
}

void tst_rubriceditor::typingSurvivesAReload()
{
    QVERIFY(show(make("screening"), 5));
    m_grid->editCell(0, RubricGridModel::FirstLevel);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(editor()));
    QTest::keyClicks(editor(), QStringLiteral(" and more"));
    Criterion other = stored().criteria.at(1);
    other.weight = 9;
    QVERIFY(m_desk->ui.ask([other](Services &services) { return services.rubrics.editCriterion(other).ok(); }));
    QTRY_COMPARE(m_grid->model()->index(1, RubricGridModel::Weight).data(Qt::EditRole).toString(), QStringLiteral("9"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(stored().criteria.first().anchors.first().endsWith(QStringLiteral(" and more")));
}

// What the cell before changed is stored and read again while the next one is being typed in.
void tst_rubriceditor::aWeightBeingTypedSurvivesAReload()
{
    QVERIFY(show(make("screening"), 5));
    const auto changeName = [this](const QString &name) {
        Criterion first = stored().criteria.first();
        first.name = name;
        QVERIFY(m_desk->ui.ask([first](Services &services) { return services.rubrics.editCriterion(first).ok(); }));
        QTRY_COMPARE(m_grid->model()->index(0, RubricGridModel::Name).data(Qt::EditRole).toString(), name);
    };
    m_grid->editCell(0, RubricGridModel::Weight);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(editor()));
    changeName(QStringLiteral("One"));
    QCOMPARE(static_cast<QLineEdit *>(editor())->hasSelectedText(), true); // typing replaces it, still
    QTest::keyClicks(editor(), QStringLiteral("7"));
    changeName(QStringLiteral("Two"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(stored().criteria.first().weight, 7);
}

void tst_rubriceditor::thePartBelowStaysHidden()
{
    QVERIFY(show(make("screening"), 5));
    auto *description = m_editor->findChild<QWidget *>(QStringLiteral("criterionDescriptionEdit"));
    QVERIFY(description->isVisible());
    action("foldPartsAction")->trigger();
    QVERIFY(!description->isVisible());
    RubricEditor later(m_desk->ui.context());
    later.resize(1040, 640);
    later.show();
    QVERIFY(later.findChild<QAction *>(QStringLiteral("foldPartsAction"))->isChecked());
    auto *below = later.findChild<QWidget *>(QStringLiteral("criterionDescriptionEdit"));
    QVERIFY(!below->isVisible());
    later.findChild<QAction *>(QStringLiteral("foldPartsAction"))->trigger();
    QTRY_VERIFY(below->isVisible() && below->height() > 20);
    // Another rubric, of other parts, brings it back no more than it hides it.
    action("publishRubricAction")->trigger();
    QTRY_COMPARE(stored().rubric.state, RubricState::Published);
    QVERIFY(!description->isVisible());
}

void tst_rubriceditor::afterPublishingTheCriterionStandsBelow()
{
    QVERIFY(show(make("screening"), 5));
    auto *parts = m_editor->findChild<QTabWidget *>(QStringLiteral("rubricParts"));
    parts->setCurrentIndex(2); // advice, which a published one has none of
    action("publishRubricAction")->trigger();
    QTRY_COMPARE(stored().rubric.state, RubricState::Published);
    QTRY_VERIFY(!parts->isTabVisible(2));
    QCOMPARE(parts->currentIndex(), 0);
}

void tst_rubriceditor::everythingHasAName()
{
    QVERIFY(show(make("screening"), 5));
    QCOMPARE(shortlist::testing::unnamedFocusable(m_editor).join(u','), QString());
}

QTEST_MAIN(tst_rubriceditor)
#include "tst_rubriceditor.moc"
