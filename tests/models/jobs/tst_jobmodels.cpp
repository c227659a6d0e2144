// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "models/jobs/joblistmodel.h"
#include "models/jobs/openingtablemodel.h"
#include "models/jobs/stagetablemodel.h"
#include "models/rubrics/rubricgridmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;

namespace {

StageRow row(const char *name)
{
    StageRow made;
    made.stage.id = StageId(QUuid::createUuid());
    made.stage.name = QLatin1String(name);
    made.stage.countMax = 1;
    return made;
}

QString kindWords(StageKind kind) { return toText(kind); }

} // namespace

class tst_jobmodels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedCellsBecomeValues_data();
    void typedCellsBecomeValues();
    void whatCannotBeReadLeavesTheCell();
    void aPanelNeedsTwoTitles();
    void reloadingTheSameSaysNothing();
    void onlyWhatChangedIsTold();
    void unsureRowsAreToBeSeen();
    void rowsUnderReviewComeGoAndMove();
    void jobsSortByWhatTheyMean();
    void aRubricGridEditsItsAnchors();
    void aPublishedRubricIsReadOnly();
};

void tst_jobmodels::typedCellsBecomeValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << int(StageTableModel::Name) << QVariant(QStringLiteral(" Chat ")) << "Chat";
    QTest::newRow("length") << int(StageTableModel::Minutes) << QVariant(QStringLiteral("45-60")) << "45–60 min";
    QTest::newRow("no length") << int(StageTableModel::Minutes) << QVariant(QStringLiteral(" ")) << "";
    QTest::newRow("how many") << int(StageTableModel::Count) << QVariant(QStringLiteral("2-4")) << "2–4";
    QTest::newRow("who") << int(StageTableModel::Titles) << QVariant(QStringLiteral("A or B")) << "A or B";
    QTest::newRow("kind") << int(StageTableModel::Kind) << QVariant(int(StageKind::Offer)) << "offer";
    QTest::newRow("deadline") << int(StageTableModel::Deadline) << QVariant(QStringLiteral("48")) << "48 h";
    QTest::newRow("rubric") << int(StageTableModel::Rubric) << QVariant(QStringLiteral("technical")) << "TECHNICAL";
}

void tst_jobmodels::typedCellsBecomeValues()
{
    QFETCH(int, column);
    QFETCH(QVariant, typed);
    QFETCH(QString, shown);
    StageTableModel model(kindWords);
    QAbstractItemModelTester tester(&model);
    model.setRubricNames([](const QString &key) { return key.toUpper(); });
    StageRow interview = row("Interview");
    interview.stage.minutesMin = interview.stage.minutesMax = 30;
    model.setRows({ interview });
    QSignalSpy edited(&model, &StageTableModel::edited);
    const QModelIndex cell = model.index(0, column);
    QVERIFY(model.setData(cell, typed));
    QCOMPARE(cell.data().toString(), shown);
    QCOMPARE(edited.count(), 1);
    QVERIFY2(!model.setData(cell, cell.data(Qt::EditRole)), "the same again is no edit");
    QCOMPARE(edited.count(), 1);
}

void tst_jobmodels::whatCannotBeReadLeavesTheCell()
{
    StageTableModel model(kindWords);
    model.setRows({ row("Interview") });
    QSignalSpy refused(&model, &StageTableModel::refused);
    for (const auto &[column, text] : { std::pair{ StageTableModel::Minutes, "soon" },
             std::pair{ StageTableModel::Minutes, "60-45" }, std::pair{ StageTableModel::Count, "0" },
             std::pair{ StageTableModel::Name, "  " }, std::pair{ StageTableModel::Deadline, "never" } }) {
        const QModelIndex cell = model.index(0, column);
        const QVariant before = cell.data(Qt::EditRole);
        QVERIFY2(!model.setData(cell, QLatin1String(text)), text);
        QCOMPARE(cell.data(Qt::EditRole), before);
    }
    QCOMPARE(refused.count(), 5);
    model.setEditable(false);
    QVERIFY(!model.setData(model.index(0, StageTableModel::Name), QStringLiteral("x")));
    QVERIFY(!(model.flags(model.index(0, StageTableModel::Name)) & Qt::ItemIsEditable));
}

void tst_jobmodels::aPanelNeedsTwoTitles()
{
    StageTableModel model(kindWords);
    model.setRows({ row("Interview") });
    const QModelIndex panel = model.index(0, StageTableModel::Panel);
    QVERIFY(!model.setData(panel, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, StageTableModel::Titles), QStringLiteral("A and B")));
    QCOMPARE(panel.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.setData(panel, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.index(0, StageTableModel::Titles).data().toString(), QStringLiteral("A or B"));
}

void tst_jobmodels::reloadingTheSameSaysNothing()
{
    StageTableModel model(kindWords);
    const QList<StageRow> rows{ row("One"), row("Two") };
    model.setRows(rows);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(rows);
    QCOMPARE(changed.count() + reset.count(), 0);
}

void tst_jobmodels::onlyWhatChangedIsTold()
{
    StageTableModel model(kindWords);
    QAbstractItemModelTester tester(&model);
    QList<StageRow> rows{ row("One"), row("Two") };
    model.setRows(rows);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    rows[1].stage.name = QStringLiteral("Second");
    model.setRows(rows);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(reset.count(), 0);
    rows.swapItemsAt(0, 1);
    model.setRows(rows);
    QCOMPARE(reset.count(), 1);
}

void tst_jobmodels::unsureRowsAreToBeSeen()
{
    StageTableModel model(kindWords);
    StageRow unsure = row("Chat");
    unsure.unsure = { QStringLiteral("No length given") };
    unsure.seen = false;
    model.setRows({ row("One"), unsure, row("Three"), unsure });
    QCOMPARE(model.unseen(), 2);
    QCOMPARE(model.nextUnseen(0), 1);
    QCOMPARE(model.nextUnseen(2), 3);
    QVERIFY(model.index(1, 0).data(StageTableModel::UnsureRole).toBool());
    model.markSeen(1);
    QVERIFY(!model.index(1, 0).data(StageTableModel::UnsureRole).toBool());
    QCOMPARE(model.nextUnseen(0), 3);
    model.markSeen(3);
    QCOMPARE(model.nextUnseen(0), -1);
    QCOMPARE(model.unseen(), 0);
}

void tst_jobmodels::rowsUnderReviewComeGoAndMove()
{
    StageTableModel model(kindWords);
    QAbstractItemModelTester tester(&model);
    model.insert(0, row("A"));
    model.insert(1, row("B"));
    model.insert(2, row("C"));
    model.move(0, 2);
    model.move(2, 1);
    model.remove(0);
    QStringList names;
    for (const StageRow &each : model.rows())
        names.append(each.stage.name);
    QCOMPARE(names, QStringList({ QStringLiteral("A"), QStringLiteral("C") }));
}

void tst_jobmodels::jobsSortByWhatTheyMean()
{
    JobListModel model([](JobState state) { return enumText(state); });
    QAbstractItemModelTester tester(&model);
    JobListRow nine;
    nine.job.id = JobId(QUuid::createUuid());
    nine.job.title = QStringLiteral("Älteste");
    nine.job.grade = 9;
    nine.openingsOpen = 1;
    nine.openingsFilled = 2;
    JobListRow ten = nine;
    ten.job.id = JobId(QUuid::createUuid());
    ten.job.grade = 10;
    model.setRows({ nine, ten });
    QVERIFY(model.index(0, JobListModel::Grade).data(JobListModel::SortRole).toInt()
            < model.index(1, JobListModel::Grade).data(JobListModel::SortRole).toInt());
    QCOMPARE(model.index(0, JobListModel::Openings).data().toString(), QStringLiteral("1 of 3 open"));
    QCOMPARE(model.index(0, JobListModel::Plan).data().toString(), QStringLiteral("not published"));
    QCOMPARE(model.rowOf(ten.job.id), 1);
    OpeningTableModel openings([](OpeningState state) { return enumText(state); });
    QAbstractItemModelTester second(&openings);
    OpeningView filled;
    filled.opening.state = OpeningState::Filled;
    filled.filledBy = QStringLiteral("Ada");
    openings.setRows({ filled });
    QCOMPARE(openings.index(0, OpeningTableModel::Remark).data().toString(), QStringLiteral("filled by Ada"));
}

void tst_jobmodels::aRubricGridEditsItsAnchors()
{
    RubricGridModel model;
    QAbstractItemModelTester tester(&model);
    RubricView view;
    view.rubric.id = RubricId(QUuid::createUuid());
    view.rubric.levels = { QStringLiteral("Poor"), QStringLiteral("Fair"), QStringLiteral("Good") };
    Criterion taste;
    taste.id = CriterionId(QUuid::createUuid());
    taste.name = QStringLiteral("Taste");
    taste.anchors = QStringList(3);
    view.criteria = { taste };
    model.setRubric(view);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.headerData(5, Qt::Horizontal).toString(), QStringLiteral("Good"));
    QSignalSpy edited(&model, &RubricGridModel::edited);
    const QModelIndex good = model.index(0, 5);
    QCOMPARE(good.data(RubricGridModel::PlaceholderRole).toString(), QStringLiteral("What does “Good” look like?"));
    QVERIFY(model.setData(good, QStringLiteral("Salt is right")));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first().first().value<Criterion>().anchors.last(), QStringLiteral("Salt is right"));
    QVERIFY(model.setData(model.index(0, RubricGridModel::MustHave), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, RubricGridModel::Weight), QStringLiteral("heavy")));
    QVERIFY(!model.setData(model.index(0, RubricGridModel::Weight), QStringLiteral("101")));
    QVERIFY(model.setData(model.index(0, RubricGridModel::Weight), QStringLiteral("3")));
    QCOMPARE(edited.count(), 3);
}

void tst_jobmodels::aPublishedRubricIsReadOnly()
{
    RubricGridModel model;
    RubricView view;
    view.rubric.levels = { QStringLiteral("Poor"), QStringLiteral("Fair"), QStringLiteral("Good") };
    view.rubric.state = RubricState::Published;
    view.criteria = { Criterion() };
    model.setRubric(view);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!(model.flags(model.index(0, column)) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)));
        QVERIFY(!model.setData(model.index(0, column), QStringLiteral("x")));
    }
}

QTEST_GUILESS_MAIN(tst_jobmodels)
#include "tst_jobmodels.moc"
