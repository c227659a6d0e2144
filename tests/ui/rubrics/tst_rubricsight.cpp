// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rubrics/rubricgridmodel.h"
#include "support/accessible.h"
#include "support/paintcount.h"
#include "support/rubricdesk.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace shortlist;
using shortlist::testing::RubricDesk;

/// What stays in sight in the editor of rubrics: the names of the criteria beside many levels, and advice.
class tst_rubricsight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void adviceBeginsWithWhatItIsAbout();
    void fourRowsOfAdviceAreSeen();
    void twoQuestionsAreSeenBelowAMessageToo();
    void theLastOfManyRowsIsSeenBelowAMessage();
    void theVersionGivesWayAndIsReadInItsToolTip();
    void whereTheSplitterWasPutItStays();
    void theNameStaysBesideSevenLevels_data();
    void theNameStaysBesideSevenLevels();
    void aPressOnAFrozenNameChoosesItsRow();
    void atRestNothingIsPainted();
    void theKeyboardNeverGoesBeneathTheName();
    void aScreenReaderMeetsEachCellOnce();
    void whatIsNewSinceAnEarlierVersionIsSeen();
    void whatIsDoneWithAQuestionWaitsForOne();
    void narrowNothingIsCutOff();

private:
    bool showSevenLevels();
    QWidget *frozen() { return m_grid->findChild<QWidget *>(QStringLiteral("frozenColumn")); }
    QTabWidget *parts() { return m_editor->findChild<QTabWidget *>(QStringLiteral("rubricParts")); }
    QListView *advice() { return m_editor->findChild<QListView *>(QStringLiteral("adviceList")); }
    int rowsOfAdvice() { return advice()->viewport()->height() / std::max(1, advice()->sizeHintForRow(0)); }
    QSplitter *split() { return m_editor->findChild<QSplitter *>(QStringLiteral("rubricSplit")); }

    std::unique_ptr<RubricDesk> m_desk;
    RubricEditor *m_editor = nullptr;
    RowTable *m_grid = nullptr;
};

void tst_rubricsight::init()
{
    m_desk.reset();
    m_desk = std::make_unique<RubricDesk>();
    QVERIFY(m_desk->open());
    m_editor = m_desk->editor.get();
    m_grid = m_desk->grid;
}

void tst_rubricsight::cleanup()
{
    m_editor->close();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

bool tst_rubricsight::showSevenLevels()
{
    const RubricId id = m_desk->make("screening");
    const bool set = m_desk->ui.ask([id](Services &services) {
        QList<RubricLevel> levels;
        for (int i = 0; i < 7; ++i)
            levels.append({ QStringLiteral("L%1").arg(i), i < 4 ? i : -1 });
        return services.rubrics.setLevels(id, levels).ok();
    });
    return set && m_desk->show(id, 5)
        && test::comesTrue([this] { return m_grid->horizontalScrollBar()->maximum() > 0; });
}

void tst_rubricsight::adviceBeginsWithWhatItIsAbout()
{
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    m_grid->editCell(2, RubricGridModel::FirstLevel + 1);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(m_desk->keyboard()));
    qobject_cast<QPlainTextEdit *>(m_desk->keyboard())->selectAll();
    QTest::keyClicks(m_desk->keyboard(), QStringLiteral("Quite good"));
    QTest::keyClick(m_desk->keyboard(), Qt::Key_Return);
    const QString name = m_grid->model()->index(2, RubricGridModel::Name).data().toString();
    const auto rows = [this] {
        QStringList texts;
        for (int row = 0; row < advice()->model()->rowCount(); ++row)
            texts.append(advice()->model()->index(row, 0).data().toString());
        return texts;
    };
    const QString wanted = name + QStringLiteral(", level 2: ");
    QTRY_VERIFY2(!rows().filter(wanted).isEmpty(), qPrintable(rows().join(u'\n')));
    QVERIFY(rows().filter(wanted).first().startsWith(wanted));
}

void tst_rubricsight::fourRowsOfAdviceAreSeen()
{
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    for (int row = 0; row < 5; ++row) {
        auto *model = m_grid->model();
        QVERIFY(model->setData(model->index(row, RubricGridModel::FirstLevel), QStringLiteral("Good")));
    }
    QTRY_VERIFY(advice()->model()->rowCount() >= 5);
    parts()->setCurrentIndex(2);
    QTRY_VERIFY2(rowsOfAdvice() >= 4, qPrintable(QString::number(advice()->viewport()->height())));
    QVERIFY(m_grid->height() >= split()->height() / 2 - split()->handleWidth());
    m_desk->ui.shot(m_editor, "rubric-advice-four");
}

void tst_rubricsight::twoQuestionsAreSeenBelowAMessageToo()
{
    const RubricId id = m_desk->make("technical");
    QVERIFY(m_desk->show(id, 6));
    parts()->setCurrentIndex(1);
    const auto *questions = m_editor->findChild<RowTable *>(QStringLiteral("questionTable"));
    QVERIFY(questions->model()->rowCount() >= 2);
    const auto seen = [questions] {
        const QRect second = questions->visualRect(questions->model()->index(1, 0));
        return second.height() > 0 && questions->viewport()->rect().contains(second);
    };
    QTRY_VERIFY(seen());
    // Something is missing, which is said above the criteria.
    QVERIFY(m_desk->ui.ask([id](Services &services) {
        Criterion criterion = services.rubrics.load(id)->criteria.last();
        criterion.anchors[1].clear();
        return services.rubrics.editCriterion(criterion).ok();
    }));
    QTRY_VERIFY(m_editor->findChild<MessageBar *>()->isVisible());
    QTRY_VERIFY(seen());
    const int whole = split()->sizes().first() + split()->sizes().last();
    QVERIFY(split()->sizes().first() >= whole / 2);
}

void tst_rubricsight::theLastOfManyRowsIsSeenBelowAMessage()
{
    QVERIFY(showSevenLevels());
    auto *message = m_editor->findChild<MessageBar *>();
    message->clear();
    m_editor->resize(900, 480);
    m_grid->setCurrentIndex(m_grid->model()->index(4, RubricGridModel::FirstLevel));
    const auto seen = [this] {
        const QRect cell = m_grid->visualRect(m_grid->currentIndex());
        return cell.height() > 0 && cell.top() >= 0 && cell.bottom() < m_grid->viewport()->height();
    };
    QTRY_VERIFY(seen());
    const int before = m_grid->viewport()->height();
    message->showMessage(MessageBar::Kind::Info, QStringLiteral("Something is missing."));
    QTRY_VERIFY(m_grid->viewport()->height() < before);
    QVERIFY2(m_grid->verticalScrollBar()->maximum() > 0, "there is not room for all rows");
    QVERIFY(test::comesTrue(seen));
}

void tst_rubricsight::theVersionGivesWayAndIsReadInItsToolTip()
{
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    auto *versions = m_editor->findChild<QComboBox *>(QStringLiteral("rubricVersionCombo"));
    QVERIFY(!versions->currentText().isEmpty());
    const int whole = versions->sizeHint().width();
    QVERIFY(versions->width() >= whole);
    QCOMPARE(versions->toolTip(), versions->currentText());
    m_editor->resize(m_editor->minimumSizeHint().width(), m_editor->height());
    QTRY_VERIFY(versions->width() < whole);
    QVERIFY(m_editor->rect().contains(versions->mapTo(m_editor, versions->rect().bottomRight())));
    m_desk->ui.shot(m_editor, "rubric-narrow");
}

void tst_rubricsight::whereTheSplitterWasPutItStays()
{
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    auto *handle = split()->handle(1);
    const QPoint middle = handle->rect().center();
    const int before = m_grid->height();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    testing::pull(handle, middle - QPoint(0, 60));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
    const int chosen = m_grid->height();
    QVERIFY2(chosen < before, "it follows the mouse");
    // Another editor, as after another start.
    auto again = std::make_unique<RubricEditor>(m_desk->ui.context());
    again->resize(m_editor->size());
    again->show();
    QVERIFY(QTest::qWaitForWindowExposed(again.get()));
    again->showRubric(m_editor->rubric(), {});
    auto *grid = again->findChild<RowTable *>(QStringLiteral("rubricGrid"));
    QTRY_COMPARE(grid->model()->rowCount(), 5);
    QTRY_VERIFY2(std::abs(grid->height() - chosen) <= 8, qPrintable(QString::number(grid->height())));
    again->close();
}

void tst_rubricsight::theNameStaysBesideSevenLevels_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void tst_rubricsight::theNameStaysBesideSevenLevels()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    QVERIFY(showSevenLevels());
    QVERIFY2(frozen()->isHidden(), "the column itself is in sight");
    const QRect column =
        m_grid->visualRect(m_grid->model()->index(0, RubricGridModel::Name)).translated(m_grid->viewport()->pos());
    m_grid->horizontalScrollBar()->setValue(m_grid->horizontalScrollBar()->maximum());
    QVERIFY(frozen()->isVisible());
    QCOMPARE(frozen()->geometry().left(), column.left());
    QCOMPARE(frozen()->width(), m_grid->columnWidth(RubricGridModel::Name));
    QCOMPARE(frozen()->geometry().bottom(), m_grid->viewport()->geometry().bottom());
    // It shows what the column shows: the same picture as before, but for the line at its end.
    QVERIFY(frozen()->geometry().top() <= m_grid->horizontalHeader()->geometry().top());
    m_desk->ui.shot(m_editor, direction == Qt::LeftToRight ? "rubric-frozen" : "rubric-frozen-rtl");
    m_grid->horizontalScrollBar()->setValue(0);
    QVERIFY(frozen()->isHidden());
}

void tst_rubricsight::aPressOnAFrozenNameChoosesItsRow()
{
    QVERIFY(showSevenLevels());
    const int last = RubricGridModel::FirstLevel + 6;
    m_grid->setCurrentIndex(m_grid->model()->index(0, last));
    QTRY_VERIFY(frozen()->isVisible());
    const int way = m_grid->horizontalScrollBar()->value();
    const auto placeOf = [this](int row) {
        const int y = m_grid->rowViewportPosition(row) + m_grid->rowHeight(row) / 2;
        return frozen()->mapFromGlobal(m_grid->viewport()->mapToGlobal(QPoint(20, y)));
    };
    QTest::mouseClick(frozen(), Qt::LeftButton, {}, placeOf(1));
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(1, last));
    QCOMPARE(m_grid->horizontalScrollBar()->value(), way);
    QVERIFY(m_grid->hasFocus());
    QTest::mouseDClick(frozen(), Qt::LeftButton, {}, placeOf(1));
    QCOMPARE(m_grid->currentIndex(), m_grid->model()->index(1, RubricGridModel::Name));
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(m_desk->keyboard()));
    QVERIFY2(frozen()->isHidden(), "what is typed is in sight");
    QTest::keyClick(m_desk->keyboard(), Qt::Key_Escape);
}

void tst_rubricsight::atRestNothingIsPainted()
{
    QVERIFY(showSevenLevels());
    m_grid->horizontalScrollBar()->setValue(m_grid->horizontalScrollBar()->maximum());
    QTRY_VERIFY(frozen()->isVisible());
    QTest::qWait(100); // what scrolling painted
    const test::PaintCount paints(m_grid->window());
    QTest::qWait(300);
    // A caret may blink, and a busy machine paints late; a table that paints itself again and again does so hundreds of
    // times.
    QVERIFY2(paints.count() < 60, qPrintable(QString::number(paints.count()) + u' ' + paints.who()));
}

void tst_rubricsight::theKeyboardNeverGoesBeneathTheName()
{
    QVERIFY(showSevenLevels());
    m_grid->setCurrentIndex(m_grid->model()->index(0, RubricGridModel::FirstLevel + 6));
    QTRY_VERIFY(frozen()->isVisible());
    for (int column = RubricGridModel::FirstLevel + 6; column > RubricGridModel::Name; --column) {
        QCOMPARE(m_grid->currentIndex().column(), column);
        const QRect cell = m_grid->visualRect(m_grid->currentIndex()).translated(m_grid->viewport()->pos());
        if (frozen()->isVisible())
            QVERIFY2(cell.left() > frozen()->geometry().right(), qPrintable(QString::number(column)));
        QTest::keyClick(m_grid, Qt::Key_Left);
    }
    QCOMPARE(m_grid->currentIndex().column(), int(RubricGridModel::Name));
    QVERIFY(frozen()->isHidden());
}

void tst_rubricsight::aScreenReaderMeetsEachCellOnce()
{
    QVERIFY(showSevenLevels());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid);
    const int before = table->childCount();
    m_grid->horizontalScrollBar()->setValue(m_grid->horizontalScrollBar()->maximum());
    QVERIFY(frozen()->isVisible());
    QCOMPARE(table->childCount(), before);
    QCOMPARE(frozen()->focusPolicy(), Qt::NoFocus);
}

void tst_rubricsight::whatIsNewSinceAnEarlierVersionIsSeen()
{
    const RubricId first = m_desk->make("screening");
    const RubricId second = m_desk->ui.ask([first](Services &services) {
        if (!services.rubrics.publish(first))
            return RubricId();
        const auto made = services.rubrics.newVersion(first);
        return made ? *made : RubricId();
    });
    // The first thing that is opened is the draft: nothing was shown before that had no other version.
    QVERIFY(m_desk->show(second, 5));
    auto *button = m_editor->findChild<QToolButton *>(QStringLiteral("rubricChangesButton"));
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("No changes"));
    auto *model = m_grid->model();
    const QString before = model->index(1, RubricGridModel::FirstLevel).data().toString();
    QVERIFY(model->setData(model->index(1, RubricGridModel::FirstLevel), QStringLiteral("Says nothing")));
    QVERIFY(model->setData(model->index(2, RubricGridModel::Weight), QStringLiteral("7")));
    QTRY_COMPARE(button->text(), QStringLiteral("2 change(s)"));
    QVERIFY(button->toolTip().contains(QStringLiteral("from version 1")));
    QCOMPARE(button->accessibleName(), QStringLiteral("2 difference(s) from version 1 (Ctrl+Shift+D)"));
    const auto change = [model](int row, int column) {
        return model->index(row, column).data(RubricGridModel::ChangeRole).toString();
    };
    QCOMPARE(change(1, RubricGridModel::FirstLevel), QStringLiteral("In version 1: ") + before);
    QVERIFY(change(1, RubricGridModel::Name).isEmpty());
    QVERIFY(change(2, RubricGridModel::Weight).startsWith(QStringLiteral("In version 1: ")));
    // A bar at the edge of the cell, and nowhere else.
    const auto edge = [this, model](int row, int column) {
        const QRect cell = m_grid->visualRect(model->index(row, column));
        return m_grid->viewport()->grab().toImage().pixelColor(cell.left() + 1, cell.center().y());
    };
    m_grid->setCurrentIndex(model->index(0, 0));
    QTRY_COMPARE(edge(1, RubricGridModel::FirstLevel), color(Role::Warning));
    QCOMPARE(edge(2, RubricGridModel::Weight), color(Role::Warning));
    QVERIFY(edge(1, RubricGridModel::FirstLevel + 1) != color(Role::Warning));
    m_desk->ui.shot(m_editor, "rubric-changes-marked");
    // Where it is narrow the number stands alone.
    m_editor->resize(800, 640);
    QTRY_COMPARE(button->text(), QStringLiteral("2"));
    // The published one never changes: nothing is marked there.
    m_editor->showRubric(first, {});
    QTRY_VERIFY(change(1, RubricGridModel::FirstLevel).isEmpty());
}

void tst_rubricsight::whatIsDoneWithAQuestionWaitsForOne()
{
    const RubricId id = m_desk->make();
    QVERIFY(
        m_desk->ui.ask([id](Services &services) { return services.rubrics.addCriterion(id, Criterion(), -1).ok(); }));
    QVERIFY(m_desk->show(id, 1));
    parts()->setCurrentIndex(1);
    const auto *move = m_editor->findChild<QWidget *>(QStringLiteral("moveQuestionButton"));
    auto *add = m_editor->findChild<QPushButton *>(QStringLiteral("addQuestionButton"));
    QTRY_VERIFY(add->isEnabled());
    QVERIFY(m_editor->findChild<QWidget *>(QStringLiteral("questionBankActionButton"))->isEnabled());
    QVERIFY(!move->isEnabled());
    add->click();
    QTRY_VERIFY(move->isEnabled());
}

void tst_rubricsight::narrowNothingIsCutOff()
{
    const RubricId first = m_desk->make("screening");
    const RubricId second = m_desk->ui.ask([first](Services &services) {
        const auto made =
            services.rubrics.publish(first) ? services.rubrics.newVersion(first) : Result<RubricId>(Error());
        return made ? *made : RubricId();
    });
    QVERIFY(m_desk->show(second, 5));
    QTRY_VERIFY(m_editor->findChild<QToolButton *>(QStringLiteral("rubricChangesButton"))->isVisible());
    auto *publish = m_editor->findChild<QPushButton *>(QStringLiteral("publishRubricActionButton"));
    QCOMPARE(publish->accessibleName(), QStringLiteral("Publish rubric"));
    // Half again as long, as in other languages.
    publish->setText(QStringLiteral("Veröffentlichen"));
    m_editor->findChild<QPushButton *>(QStringLiteral("discardRubricActionButton"))
        ->setText(QStringLiteral("Entwurf verwerfen"));
    m_editor->resize(740, 640);
    QTRY_VERIFY(m_editor->findChild<QWidget *>(QStringLiteral("rubricCards"))->isVisible());
    QTRY_VERIFY2(
        m_editor->minimumSizeHint().width() <= 740, qPrintable(QString::number(m_editor->minimumSizeHint().width())));
    const auto *name = m_editor->findChild<QWidget *>(QStringLiteral("rubricNameEdit"));
    QTRY_VERIFY(name->mapTo(m_editor, QPoint()).y() < publish->mapTo(m_editor, QPoint()).y());
    m_editor->resize(1040, 640);
    QTRY_COMPARE(name->mapTo(m_editor, QPoint()).y(), publish->mapTo(m_editor, QPoint()).y());
}

QTEST_MAIN(tst_rubricsight)
#include "tst_rubricsight.moc"
