// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/candidates/candidatelistmodel.h"
#include "models/candidates/timelinemodel.h"
#include "support/opengateway.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace shortlist;
using shortlist::test::HiringFixture;
using shortlist::test::OpenGateway;

class tst_candidatelistmodel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWorkspaceHasNoRows();
    void everyRowIsThereAndItsValuesComeWhenLookedAt();
    void onlyTheLastQuestionIsAnswered();
    void aHeaderOrdersTheWholeResult();
    void somebodyNewLeavesTheOthersWhereTheyAre();
    void whoGoesTakesTheirRowAlong();
    void aChangedNameIsShown();
    void closingForgetsEverything();
    void theTimelineIsAList();

private:
    static void addPeople(HiringFixture &fixture, int count);
};

void tst_candidatelistmodel::addPeople(HiringFixture &fixture, int count)
{
    QList<ImportedCandidate> rows;
    for (int i = 0; i < count; ++i) {
        ImportedCandidate row;
        row.name = QStringLiteral("Person %1").arg(i, 4, 10, QLatin1Char('0'));
        row.place = i % 2 == 0 ? QStringLiteral("Berlin") : QStringLiteral("Oslo");
        row.headline = QStringLiteral("Engineer");
        row.company = QStringLiteral("Acme");
        row.emails = QStringList{ QStringLiteral("p%1@example.org").arg(i) };
        rows.append(row);
    }
    QVERIFY(fixture.services().candidates.importRows(rows, {}));
}

void tst_candidatelistmodel::anEmptyWorkspaceHasNoRows()
{
    OpenGateway open;
    CandidateListModel model(open.gateway);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    QSignalSpy completed(&model, &CandidateListModel::completed);
    model.setFilter({});
    QVERIFY(completed.wait());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isComplete());
}

void tst_candidatelistmodel::everyRowIsThereAndItsValuesComeWhenLookedAt()
{
    OpenGateway open([](HiringFixture &fixture) { addPeople(fixture, 3000); });
    CandidateListModel model(open.gateway);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    QSignalSpy completed(&model, &CandidateListModel::completed);
    model.setFilter({});
    QVERIFY(completed.wait());
    QCOMPARE(model.rowCount(), 3000);
    QCOMPARE(model.index(0, CandidateListModel::Name).data().toString(), QStringLiteral("Person 0000"));
    QCOMPARE(model.index(0, CandidateListModel::Role).data().toString(), QStringLiteral("Engineer at Acme"));
    // The end was never looked at: its values come now.
    const QModelIndex last = model.index(2999, CandidateListModel::Name);
    QVERIFY(last.data().toString().isEmpty());
    QTRY_COMPARE(last.data().toString(), QStringLiteral("Person 2999"));
    QVERIFY(!model.candidateAt(2999).isNull());
    for (int row = 0; row < 3000; row += 50) {
        const QModelIndex index = model.index(row, CandidateListModel::Name);
        QTRY_COMPARE(index.data().toString(), QStringLiteral("Person %1").arg(row, 4, 10, QLatin1Char('0')));
    }
}

void tst_candidatelistmodel::onlyTheLastQuestionIsAnswered()
{
    OpenGateway open([](HiringFixture &fixture) { addPeople(fixture, 200); });
    CandidateListModel model(open.gateway);
    QSignalSpy completed(&model, &CandidateListModel::completed);
    CandidateFilter filter;
    for (const char *typed : { "p", "pe", "per", "person 01", "person 019", "person 0199" }) {
        filter.text = QString::fromLatin1(typed);
        model.setFilter(filter);
    }
    QVERIFY(completed.wait());
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Person 0199"));
    QTest::qWait(50);
    QCOMPARE(completed.size(), 1);
}

void tst_candidatelistmodel::aHeaderOrdersTheWholeResult()
{
    OpenGateway open([](HiringFixture &fixture) { addPeople(fixture, 500); });
    CandidateListModel model(open.gateway);
    model.sort(CandidateListModel::Name, Qt::DescendingOrder);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(model.filter());
    QTRY_COMPARE(model.rowCount(), 500);
    QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Person 0499"));
    model.sort(CandidateListModel::Place);
    QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Person 0000"));
    QTRY_COMPARE(model.index(499, CandidateListModel::Place).data().toString(), QStringLiteral("Oslo"));
    model.sort(CandidateListModel::Tags);
    QCOMPARE(model.filter().sort, CandidateSort::Place);
}

void tst_candidatelistmodel::somebodyNewLeavesTheOthersWhereTheyAre()
{
    OpenGateway open([](HiringFixture &fixture) { addPeople(fixture, 100); });
    CandidateListModel model(open.gateway);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setFilter({});
    QTRY_VERIFY(model.isComplete());
    const QPersistentModelIndex fifty(model.index(50, 0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QVERIFY(open.ask([](Services &services) {
        CandidateDraft draft;
        draft.candidate.name = QStringLiteral("Person 0010 b");
        return services.candidates.add(draft);
    }));
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 101);
    QCOMPARE(fifty.row(), 51);
    QCOMPARE(fifty.data().toString(), QStringLiteral("Person 0050"));
    QTRY_COMPARE(model.index(11, 0).data().toString(), QStringLiteral("Person 0010 b"));
    QCOMPARE(resets.size(), 0);
}

void tst_candidatelistmodel::whoGoesTakesTheirRowAlong()
{
    OpenGateway open([](HiringFixture &fixture) { addPeople(fixture, 5); });
    CandidateListModel model(open.gateway);
    model.setFilter({});
    QTRY_VERIFY(model.isComplete());
    QVERIFY(open.ask([](Services &services) { return services.history.undo(); }));
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(open.ask([](Services &services) { return services.history.redo(); }));
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 5);
    QTRY_COMPARE(model.index(4, 0).data().toString(), QStringLiteral("Person 0004"));
}

void tst_candidatelistmodel::aChangedNameIsShown()
{
    OpenGateway open([](HiringFixture &fixture) { addPeople(fixture, 5); });
    CandidateListModel model(open.gateway);
    model.setFilter({});
    QTRY_VERIFY(model.isComplete());
    const CandidateId id = model.candidateAt(2);
    QVERIFY(open.ask([id](Services &services) -> Status {
        auto draft = services.candidates.draft(id);
        if (!draft)
            return draft.error();
        draft->candidate.headline = QStringLiteral("Designer");
        return services.candidates.save(*draft);
    }));
    model.refresh();
    QTRY_COMPARE(model.index(2, CandidateListModel::Role).data().toString(), QStringLiteral("Designer at Acme"));
}

void tst_candidatelistmodel::closingForgetsEverything()
{
    OpenGateway open([](HiringFixture &fixture) { addPeople(fixture, 5); });
    CandidateListModel model(open.gateway);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 5);
    open.gateway.close();
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isComplete());
}

void tst_candidatelistmodel::theTimelineIsAList()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model);
    TimelineLine line;
    line.words = QStringLiteral("Moved");
    line.who = QStringLiteral("Rita");
    line.details = QStringList{ QStringLiteral("more") };
    line.reason = QStringLiteral("because");
    model.setLines({ line, line });
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Moved"));
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Rita: Moved. more. because"));
    QCOMPARE(model.index(1).data(TimelineModel::DetailsRole).toStringList(),
        QStringList({ QStringLiteral("more"), QStringLiteral("because") }));
}

QTEST_GUILESS_MAIN(tst_candidatelistmodel)
#include "tst_candidatelistmodel.moc"
