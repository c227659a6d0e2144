// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rubrics/rubricfile.h"
#include "models/rubrics/rubricgridmodel.h"
#include "support/rubricdesk.h"
#include "ui/rubrics/rubricshelf.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTimer>

using namespace shortlist;
using shortlist::testing::pull;
using shortlist::testing::RubricDesk;

/// Criteria go from the rubric in the editor to another one: dragged, through the clipboard, from the menu.
class tst_criteriatraffic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCriterionIsDraggedOntoAnotherRubric();
    void withShiftItIsMoved();
    void escLetsGo();
    void beforeItIsLetGoTheListSaysWhatWouldHappen();
    void aPublishedOneIsASourceAndNeverATarget();
    void otherLevelsAreAskedAboutAsInCopyCriteria();
    void cardsAreDraggedToo();
    void withinTheGridRowsMoveAsBefore();
    void criteriaGoThroughTheClipboard();
    void theClipboardHoldsADocumentedFileAndText();
    void aFileSentAsTextIsPasted();
    void whatIsNoCriterionIsSaid();
    void inAnOpenCellTheKeysMeanItsText();
    void theMenuCopiesAndMoves();

private:
    QPoint centre(int row)
    {
        return m_desk->grid->visualRect(m_desk->grid->model()->index(row, RubricGridModel::Name)).center();
    }
    RubricShelf *shelf() { return m_desk->editor->findChild<RubricShelf *>(); }
    QListWidget *list() { return shelf()->findChild<QListWidget *>(); }
    QString note() { return shelf()->findChild<QLabel *>(QStringLiteral("rubricShelfNote"))->text(); }
    /// Takes a row and pulls it aside until the other rubrics are on show.
    bool take(int row);
    /// Where a rubric of the list is, in the grid's viewport.
    QPoint placeOf(const QString &rubric);
    void dragTo(const QString &rubric, Qt::KeyboardModifiers keys = {});
    QStringList names(const RubricId &id);
    bool setLevels(const RubricId &id, int count);
    void press(const QKeySequence &keys) { QTest::keySequence(m_desk->grid, keys); }

    std::unique_ptr<RubricDesk> m_desk;
};

void tst_criteriatraffic::init()
{
    m_desk.reset();
    m_desk = std::make_unique<RubricDesk>();
    QVERIFY(m_desk->open(rubricFileFormat()));
}

bool tst_criteriatraffic::take(int row)
{
    QWidget *place = m_desk->grid->viewport();
    QTest::mousePress(place, Qt::LeftButton, {}, centre(row));
    pull(place, centre(row) + QPoint(30, 0));
    return m_desk->grid->isDragging() && shelf()->isVisible()
        && test::comesTrue([this] { return list()->count() > 0; });
}

QPoint tst_criteriatraffic::placeOf(const QString &rubric)
{
    const auto items = list()->findItems(rubric, Qt::MatchStartsWith);
    if (items.isEmpty())
        return {};
    const QPoint middle = list()->visualItemRect(items.first()).center();
    return m_desk->grid->viewport()->mapFromGlobal(list()->viewport()->mapToGlobal(middle));
}

void tst_criteriatraffic::dragTo(const QString &rubric, Qt::KeyboardModifiers keys)
{
    QWidget *place = m_desk->grid->viewport();
    pull(place, placeOf(rubric), keys);
    QTest::mouseRelease(place, Qt::LeftButton, keys, placeOf(rubric));
}

QStringList tst_criteriatraffic::names(const RubricId &id)
{
    QStringList all;
    for (const Criterion &each : m_desk->stored(id).criteria)
        all.append(each.name);
    return all;
}

bool tst_criteriatraffic::setLevels(const RubricId &id, int count)
{
    return m_desk->ui.ask([id, count](Services &services) {
        QList<RubricLevel> levels;
        for (int i = 0; i < count; ++i)
            levels.append({ QStringLiteral("L%1").arg(i), i < 4 ? i : -1 });
        return services.rubrics.setLevels(id, levels).ok();
    });
}

void tst_criteriatraffic::aCriterionIsDraggedOntoAnotherRubric()
{
    const RubricId to = m_desk->make();
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    QSignalSpy told(m_desk->editor.get(), &JobPanel::told);
    QVERIFY(!shelf()->isVisible());
    QVERIFY(take(2));
    m_desk->ui.shot(m_desk->editor.get(), "rubric-shelf");
    dragTo(QStringLiteral("Cooking"));
    QVERIFY(!m_desk->grid->isDragging());
    QVERIFY(!shelf()->isVisible());
    const Criterion source = m_desk->stored().criteria.at(2);
    QTRY_COMPARE(names(to), QStringList{ source.name });
    QCOMPARE(m_desk->stored(to).criteria.first().anchors, source.anchors);
    QCOMPARE(m_desk->stored(to).criteria.first().questions, source.questions);
    QCOMPARE(m_desk->stored().criteria.size(), 5);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(QStringLiteral("“Cooking”")));
    m_desk->ui.undo();
    QTRY_COMPARE(names(to), QStringList());
}

void tst_criteriatraffic::withShiftItIsMoved()
{
    const RubricId to = m_desk->make();
    const RubricId from = m_desk->make("screening");
    QVERIFY(m_desk->show(from, 5));
    const QStringList before = names(from);
    QVERIFY(take(2));
    dragTo(QStringLiteral("Cooking"), Qt::ShiftModifier);
    QTRY_COMPARE(names(to), QStringList{ before.at(2) });
    QStringList left = before;
    left.removeAt(2);
    QTRY_COMPARE(names(from), left);
    m_desk->ui.undo();
    QTRY_COMPARE(names(from), before);
    QCOMPARE(names(to), QStringList());
}

void tst_criteriatraffic::escLetsGo()
{
    const RubricId to = m_desk->make();
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    QVERIFY(take(0));
    const QPoint there = placeOf(QStringLiteral("Cooking"));
    pull(m_desk->grid->viewport(), there);
    QTest::keyClick(m_desk->grid, Qt::Key_Escape);
    QVERIFY(!shelf()->isVisible());
    QTest::mouseRelease(m_desk->grid->viewport(), Qt::LeftButton, {}, there);
    QTest::qWait(50);
    QCOMPARE(names(to), QStringList());
}

void tst_criteriatraffic::beforeItIsLetGoTheListSaysWhatWouldHappen()
{
    m_desk->make();
    const RubricId more = m_desk->make("general");
    QVERIFY(setLevels(more, 5));
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    const QString name = m_desk->stored().criteria.first().name;
    QVERIFY(take(0));
    QVERIFY(note().contains(QStringLiteral("with Shift it is moved")));
    pull(m_desk->grid->viewport(), placeOf(QStringLiteral("Cooking")));
    QCOMPARE(note().section(u'.', 0, 0), QStringLiteral("Copies “%1” to the end of “Cooking”").arg(name));
    QTest::keyPress(m_desk->grid, Qt::Key_Shift);
    QVERIFY(note().startsWith(QStringLiteral("Moves “%1”").arg(name)));
    QTest::keyRelease(m_desk->grid, Qt::Key_Shift);
    QVERIFY(note().startsWith(QStringLiteral("Copies")));
    pull(m_desk->grid->viewport(), placeOf(QStringLiteral("General")));
    QVERIFY2(note().contains(QStringLiteral("“L4”")), qPrintable(note()));
    QTest::keyClick(m_desk->grid, Qt::Key_Escape);
}

void tst_criteriatraffic::aPublishedOneIsASourceAndNeverATarget()
{
    const RubricId draft = m_desk->make();
    const RubricId published = m_desk->make("screening");
    const RubricId other = m_desk->make("technical");
    QVERIFY(m_desk->ui.ask([=](Services &services) {
        return services.rubrics.publish(published).ok() && services.rubrics.publish(other).ok();
    }));
    QVERIFY(m_desk->show(published, 5));
    const QStringList before = names(published);
    QSignalSpy failed(m_desk->editor.get(), &JobPanel::failed);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is published and stays as it is")));
    QVERIFY(take(1));
    dragTo(QStringLiteral("Technical interview"));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("Make a new version")));
    // Asked to be moved it is copied: the published one keeps what it has.
    QVERIFY(take(1));
    pull(m_desk->grid->viewport(), placeOf(QStringLiteral("Cooking")), Qt::ShiftModifier);
    QVERIFY2(note().contains(QStringLiteral("it is copied")), qPrintable(note()));
    dragTo(QStringLiteral("Cooking"), Qt::ShiftModifier);
    QTRY_COMPARE(names(draft), QStringList{ before.at(1) });
    QCOMPARE(names(published), before);
    // Within it no row goes to another place.
    QVERIFY(take(1));
    QTest::mouseRelease(m_desk->grid->viewport(), Qt::LeftButton, {}, centre(3) + QPoint(0, 6));
    QTest::qWait(50);
    QCOMPARE(names(published), before);
}

void tst_criteriatraffic::otherLevelsAreAskedAboutAsInCopyCriteria()
{
    const RubricId to = m_desk->make();
    QVERIFY(setLevels(to, 3));
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    m_desk->ui.prompter.yes = false;
    QVERIFY(take(0));
    dragTo(QStringLiteral("Cooking"));
    QCOMPARE(m_desk->ui.prompter.asked.size(), 0); // not while the table is at it
    QTRY_COMPARE(m_desk->ui.prompter.asked.size(), 1);
    QVERIFY2(m_desk->ui.prompter.confirmed.contains(QStringLiteral("fewer levels")),
        qPrintable(m_desk->ui.prompter.confirmed));
    QCOMPARE(names(to), QStringList());
    m_desk->ui.prompter.yes = true;
    QVERIFY(take(0));
    dragTo(QStringLiteral("Cooking"));
    QTRY_COMPARE(names(to).size(), 1);
    QCOMPARE(m_desk->stored(to).criteria.first().anchors, m_desk->stored().criteria.first().anchors.mid(0, 3));
}

void tst_criteriatraffic::cardsAreDraggedToo()
{
    const RubricId to = m_desk->make();
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    m_desk->editor->resize(800, 640);
    auto *cards = m_desk->editor->findChild<RowTable *>(QStringLiteral("rubricCards"));
    QTRY_VERIFY(cards->isVisible());
    const QPoint from = cards->visualRect(cards->model()->index(0, 0)).center();
    QTest::mousePress(cards->viewport(), Qt::LeftButton, {}, from);
    pull(cards->viewport(), from + QPoint(30, 0));
    QTRY_VERIFY(list()->count() > 0);
    const QPoint there =
        cards->viewport()->mapFromGlobal(m_desk->grid->viewport()->mapToGlobal(placeOf(QStringLiteral("Cooking"))));
    pull(cards->viewport(), there);
    QTest::mouseRelease(cards->viewport(), Qt::LeftButton, {}, there);
    QTRY_COMPARE(names(to), QStringList{ m_desk->stored().criteria.first().name });
}

void tst_criteriatraffic::withinTheGridRowsMoveAsBefore()
{
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    const QStringList before = names(m_desk->editor->rubric());
    QWidget *place = m_desk->grid->viewport();
    QTest::mousePress(place, Qt::LeftButton, {}, centre(0));
    pull(place, centre(1));
    pull(place, centre(2) + QPoint(0, 6));
    QTest::mouseRelease(place, Qt::LeftButton, {}, centre(2) + QPoint(0, 6));
    QTRY_COMPARE(names(m_desk->editor->rubric()).at(2), before.at(0));
}

void tst_criteriatraffic::criteriaGoThroughTheClipboard()
{
    const RubricId from = m_desk->make("technical");
    const RubricId to = m_desk->make("screening");
    QVERIFY(m_desk->show(from, 6));
    m_desk->grid->setCurrentIndex(m_desk->grid->model()->index(3, RubricGridModel::FirstLevel + 1));
    press(QKeySequence::Copy);
    QVERIFY(m_desk->show(to, 5));
    const QStringList before = names(to);
    m_desk->grid->setCurrentIndex(m_desk->grid->model()->index(1, 0));
    press(QKeySequence::Paste);
    QTRY_COMPARE(m_desk->grid->model()->rowCount(), 6);
    const Criterion source = m_desk->stored(from).criteria.at(3);
    const Criterion copy = m_desk->stored(to).criteria.at(2);
    QCOMPARE(copy.name, source.name);
    QCOMPARE(copy.anchors, source.anchors);
    QCOMPARE(copy.questions, source.questions);
    QCOMPARE(copy.weight, source.weight);
    QCOMPARE(copy.mustHave, source.mustHave);
    QVERIFY(copy.id != source.id && copy.lineageId == copy.id);
    QTRY_COMPARE(m_desk->grid->currentIndex().row(), 2);
    m_desk->ui.undo();
    QTRY_COMPARE(names(to), before);
    // What is published takes none and says why.
    QVERIFY(m_desk->ui.ask([to](Services &services) { return services.rubrics.publish(to).ok(); }));
    QTRY_VERIFY(!(m_desk->grid->model()->index(0, 0).flags() & Qt::ItemIsEditable));
    QSignalSpy failed(m_desk->editor.get(), &JobPanel::failed);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is published and stays as it is")));
    press(QKeySequence::Paste);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(names(to), before);
}

void tst_criteriatraffic::theClipboardHoldsADocumentedFileAndText()
{
    QVERIFY(m_desk->show(m_desk->make("technical"), 6));
    m_desk->grid->setCurrentIndex(m_desk->grid->model()->index(1, 0));
    press(QKeySequence::Copy);
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    const QByteArray file = clip->data(QStringLiteral("application/json"));
    QCOMPARE(clip->data(QStringLiteral("application/vnd.shortlist.rubric+json")), file);
    const auto read = readRubricFile(file, QStringLiteral("clip"));
    QVERIFY(read);
    QCOMPARE(read->criteria.size(), 1);
    const Criterion source = m_desk->stored().criteria.at(1);
    QCOMPARE(read->criteria.first().criterion.name, source.name);
    const QStringList lines = clip->text().split(u'\n');
    QCOMPARE(lines.first(), source.name);
    QVERIFY(lines.contains(QStringLiteral("Poor: ") + source.anchors.first()));
    QVERIFY(lines.contains(QStringLiteral("? ") + source.questions.first().text));
}

void tst_criteriatraffic::aFileSentAsTextIsPasted()
{
    const RubricId to = m_desk->make();
    QVERIFY(m_desk->show(to, 0));
    QGuiApplication::clipboard()->setText(
        QStringLiteral(R"({"format":"rubric-1","name":"Sent","levels":["a","b","c","d"],)"
                       R"("criteria":[{"name":"One","anchors":["1","2"]},{"name":"Two","weight":3}]})"));
    press(QKeySequence::Paste);
    QTRY_COMPARE(names(to), QStringList({ QStringLiteral("One"), QStringLiteral("Two") }));
    QCOMPARE(m_desk->stored(to).criteria.first().anchors.size(), 4);
    m_desk->ui.undo();
    QTRY_COMPARE(names(to), QStringList());
}

void tst_criteriatraffic::whatIsNoCriterionIsSaid()
{
    QVERIFY(m_desk->show(m_desk->make(), 0));
    QSignalSpy failed(m_desk->editor.get(), &JobPanel::failed);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no criterion on the clipboard")));
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    press(QKeySequence::Paste);
    QCOMPARE(failed.size(), 1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the clipboard")));
    QGuiApplication::clipboard()->setText(QStringLiteral(R"({"format":"rubric-9","name":"x"})"));
    press(QKeySequence::Paste);
    QCOMPARE(failed.size(), 2);
}

void tst_criteriatraffic::inAnOpenCellTheKeysMeanItsText()
{
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    QGuiApplication::clipboard()->setText(QStringLiteral("pasted words"));
    m_desk->grid->editCell(0, RubricGridModel::FirstLevel);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(m_desk->keyboard()));
    QTest::keySequence(m_desk->keyboard(), QKeySequence::Paste);
    QTest::keyClick(m_desk->keyboard(), Qt::Key_Return);
    QTRY_VERIFY(m_desk->stored().criteria.first().anchors.first().endsWith(QStringLiteral("pasted words")));
    QCOMPARE(m_desk->stored().criteria.size(), 5);
}

void tst_criteriatraffic::theMenuCopiesAndMoves()
{
    const RubricId to = m_desk->make();
    QVERIFY(m_desk->show(m_desk->make("screening"), 5));
    const QStringList before = names(m_desk->editor->rubric());
    m_desk->grid->setCurrentIndex(m_desk->grid->model()->index(0, 0));
    QStringList offered;
    // As the menu key does it.
    QContextMenuEvent event(QContextMenuEvent::Keyboard, centre(0), m_desk->grid->viewport()->mapToGlobal(centre(0)));
    QApplication::sendEvent(m_desk->grid->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (const QAction *action : menu->actions())
        offered.append(action->text().remove(u'&'));
    m_desk->ui.shot(menu, "criterion-menu");
    menu->close();
    QVERIFY(offered.contains(QStringLiteral("Move to another rubric…")));
    m_desk->action("copyCriterionToAction")->trigger();
    QTRY_COMPARE(names(to), QStringList{ before.at(0) });
    m_desk->action("moveCriterionToAction")->trigger();
    QTRY_COMPARE(names(to), QStringList({ before.at(0), before.at(0) }));
    QTRY_COMPARE(names(m_desk->editor->rubric()), before.mid(1));
    m_desk->ui.undo();
    QTRY_COMPARE(names(m_desk->editor->rubric()), before);
}

QTEST_MAIN(tst_criteriatraffic)
#include "tst_criteriatraffic.moc"
