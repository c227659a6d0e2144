// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rubrics/rubricgridmodel.h"
#include "service/rubrics/celldrafts.h"
#include "support/rubricdesk.h"
#include "ui/rubrics/celltyping.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace shortlist;
using shortlist::testing::RubricDesk;

/// What is being written into a cell of a rubric outlives a sudden end of the program, and there is room to write it.
class tst_celltyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void whatIsTypedIsKeptWithinHalfASecond();
    void whatWasTypedIsThereAgain();
    void whatWasChangedSinceIsToldInstead();
    void anEmptyCellHasRoomForFourLines();
    void theCursorStaysWhereNothingChanges();

private:
    static constexpr int kColumn = RubricGridModel::FirstLevel + 1;

    QString file() const { return cellDraftFileOf(m_desk->ui.gateway.path()); }
    QPlainTextEdit *cell() const { return m_desk->grid->findChild<QPlainTextEdit *>(QStringLiteral("cellEditor")); }
    QString anchor() { return m_desk->stored().criteria.first().anchors.at(1); }
    CellDraft draft(const RubricId &rubric, const QString &before)
    {
        return { rubric, m_desk->stored(rubric).criteria.first().id, kColumn, before,
            QStringLiteral("Names one step and takes") };
    }

    std::unique_ptr<RubricDesk> m_desk;
};

void tst_celltyping::init()
{
    m_desk = std::make_unique<RubricDesk>();
    QVERIFY(m_desk->open());
}

void tst_celltyping::whatIsTypedIsKeptWithinHalfASecond()
{
    const RubricId id = m_desk->make("screening");
    QVERIFY(m_desk->show(id, 5));
    m_desk->grid->editCell(0, kColumn);
    QTRY_VERIFY(cell());
    QTest::keyClicks(cell(), QStringLiteral(" and more"));
    static_assert(CellTyping::kKeepMs < 500);
    QTRY_VERIFY(QFile::exists(file()));
    const auto kept = cellDraftsOf(m_desk->ui.gateway.path(), id);
    QCOMPARE(kept.size(), 1);
    QVERIFY2(kept.first().text.endsWith(QStringLiteral(" and more")), qPrintable(kept.first().text));
    QCOMPARE(kept.first().before, anchor());
    // Given up, it is nobody's business any more.
    QTest::keyClick(cell(), Qt::Key_Escape);
    QTRY_VERIFY(!QFile::exists(file()));
    // Taken, it is in the workspace instead.
    m_desk->grid->editCell(0, kColumn);
    QTRY_VERIFY(cell());
    QTest::keyClicks(cell(), QStringLiteral(" still"));
    QTest::keyClick(cell(), Qt::Key_Return);
    QTRY_VERIFY(anchor().endsWith(QStringLiteral(" still")));
    QTRY_VERIFY(!QFile::exists(file()));
}

void tst_celltyping::whatWasTypedIsThereAgain()
{
    const RubricId id = m_desk->make("screening");
    const QString before = m_desk->stored(id).criteria.first().anchors.at(1);
    QVERIFY(keepCellDraft(m_desk->ui.gateway.path(), draft(id, before)));
    QSignalSpy told(m_desk->editor.get(), &JobPanel::told);
    QVERIFY(m_desk->show(id, 5));
    QTRY_COMPARE(anchor(), QStringLiteral("Names one step and takes"));
    QTRY_VERIFY(!QFile::exists(file()));
    QCOMPARE(told.size(), 1);
    m_desk->ui.undo();
    QTRY_COMPARE(anchor(), before);
}

void tst_celltyping::whatWasChangedSinceIsToldInstead()
{
    const RubricId id = m_desk->make("screening");
    const QString now = m_desk->stored(id).criteria.first().anchors.at(1);
    QVERIFY(keepCellDraft(m_desk->ui.gateway.path(), draft(id, QStringLiteral("Something else"))));
    QSignalSpy told(m_desk->editor.get(), &JobPanel::told);
    QVERIFY(m_desk->show(id, 5));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().at(0).toString().contains(QStringLiteral("“Names one step and takes”")));
    QCOMPARE(anchor(), now);
}

void tst_celltyping::anEmptyCellHasRoomForFourLines()
{
    const RubricId id = m_desk->make();
    QVERIFY(m_desk->show(id, 0));
    m_desk->action("addCriterionAction")->trigger();
    QTRY_COMPARE(m_desk->grid->model()->rowCount(), 1);
    QTRY_VERIFY(cell()); // its name
    QTest::keyClick(cell(), Qt::Key_Escape);
    m_desk->grid->editCell(0, kColumn);
    QTRY_VERIFY(cell());
    QVERIFY(cell()->viewport()->height() >= 4 * cell()->fontMetrics().lineSpacing());
    QVERIFY(m_desk->grid->viewport()->rect().contains(cell()->geometry()));
    // And for what comes to stand in it.
    QTest::keyClicks(cell(), QStringLiteral("word ").repeated(60));
    QVERIFY(cell()->height() > 5 * cell()->fontMetrics().lineSpacing());
    QVERIFY(m_desk->grid->viewport()->rect().contains(cell()->geometry()));
}

void tst_celltyping::theCursorStaysWhereNothingChanges()
{
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    m_desk->grid->editCell(0, kColumn);
    QTRY_VERIFY(cell());
    QTest::keyClick(cell(), Qt::Key_Home, Qt::ControlModifier);
    // As after any change elsewhere, which has the whole grid read again.
    QAbstractItemModel *model = m_desk->grid->model();
    Q_EMIT model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, model->columnCount() - 1));
    QCOMPARE(cell()->textCursor().position(), 0);
    QVERIFY(!cell()->textCursor().hasSelection());
}

QTEST_MAIN(tst_celltyping)
#include "tst_celltyping.moc"
