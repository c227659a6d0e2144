// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/boardstagemodel.h"

#include "domain/core/newid.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;

class tst_boardstagemodel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAProperModel();
    void onlyWhatIsLookedAtIsAskedForAndOnce();
    void rowsThatStayKeepTheirIndexes();
    void aChangedCardIsShownAsItWasUntilTheNewOneComes();
    void aDragCarriesItsRows();
    void oneOfAHundredThousandRowsGoesAlone();
};

namespace {

ApplicationCard cardOf(ApplicationRow row, const QString &name = QStringLiteral("Ada"))
{
    ApplicationCard card;
    card.row = row;
    card.id = ApplicationId(randomUuid());
    card.name = name;
    return card;
}

QList<ApplicationRow> numbers(int count)
{
    QList<ApplicationRow> rows;
    for (int i = 1; i <= count; ++i)
        rows.append(i * 10);
    return rows;
}

} // namespace

void tst_boardstagemodel::itIsAProperModel()
{
    BoardStageModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(numbers(30));
    model.setCards({ cardOf(10), cardOf(20), cardOf(4711) });
    model.setRows(numbers(5));
    model.invalidate();
    model.setRows({ 50, 10, 70 });
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_boardstagemodel::onlyWhatIsLookedAtIsAskedForAndOnce()
{
    BoardStageModel model;
    QSignalSpy wanted(&model, &BoardStageModel::cardsWanted);
    model.setRows(numbers(1000));
    QVERIFY(!wanted.wait(20));
    QVERIFY(model.index(500).data().toString().isEmpty());
    QVERIFY(!model.index(500).data(BoardStageModel::LoadedRole).toBool());
    QVERIFY(wanted.wait());
    const auto rows = wanted.first().first().value<QList<ApplicationRow>>();
    QVERIFY(rows.contains(ApplicationRow(5010)));
    QVERIFY(rows.size() < 60);
    QVERIFY(model.index(501).data().toString().isEmpty());
    QVERIFY(!wanted.wait(20)); // asked for already
    model.setCards({ cardOf(5010, QStringLiteral("Bea")) });
    QCOMPARE(model.index(500).data().toString(), QStringLiteral("Bea"));
    QVERIFY(!wanted.wait(20));
}

void tst_boardstagemodel::rowsThatStayKeepTheirIndexes()
{
    BoardStageModel model;
    model.setRows(numbers(10));
    const QPersistentModelIndex ninth = model.index(8);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    auto rows = numbers(10);
    rows.removeAt(2);
    model.setRows(rows);
    QCOMPARE(ninth.row(), 7);
    QCOMPARE(ninth.data(BoardStageModel::RowRole).toLongLong(), 90);
    rows.append(999);
    model.setRows(rows);
    QCOMPARE(ninth.row(), 7);
    QVERIFY(resets.isEmpty());
}

void tst_boardstagemodel::aChangedCardIsShownAsItWasUntilTheNewOneComes()
{
    BoardStageModel model;
    model.setRows(numbers(3));
    model.setCards({ cardOf(10), cardOf(20), cardOf(30) });
    QSignalSpy wanted(&model, &BoardStageModel::cardsWanted);
    model.invalidate();
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Ada"));
    QVERIFY(wanted.wait());
    model.setCards({ cardOf(10, QStringLiteral("Ada L.")) });
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Ada L."));
}

void tst_boardstagemodel::aDragCarriesItsRows()
{
    BoardStageModel model;
    model.setRows(numbers(3));
    const std::unique_ptr<QMimeData> data(model.mimeData({ model.index(2), model.index(0) }));
    QCOMPARE(BoardStageModel::rowsIn(data.get()), (QList<ApplicationRow>{ 30, 10 }));
    const QMimeData other;
    QVERIFY(BoardStageModel::rowsIn(&other).isEmpty());
}

void tst_boardstagemodel::oneOfAHundredThousandRowsGoesAlone()
{
    BoardStageModel model;
    auto rows = numbers(100'000);
    model.setRows(rows);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    rows.removeAt(50'000);
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 99'999);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 50'000);
    QCOMPARE(inserted.size() + reset.size(), 0);
}

QTEST_GUILESS_MAIN(tst_boardstagemodel)
#include "tst_boardstagemodel.moc"
