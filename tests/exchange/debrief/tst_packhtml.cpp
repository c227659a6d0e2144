// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/debrief/packhtml.h"

#include <QRegularExpression>
#include <QTest>

using namespace shortlist;

/// What a decision pack says on paper, as its HTML has it.
class tst_packhtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRatingHasNoSpread();
    void theFormulaStandsOnceBesideTheTotals();
    void whyNothingIsInItIsSaid();

private:
    static DecisionPack packOf(int rounds);
};

/// Two criteria: one that two rated 3 and 1, one that a single one rated 4.
DecisionPack tst_packhtml::packOf(int rounds)
{
    DecisionPack pack;
    for (int i = 0; i < rounds; ++i) {
        PackRound round;
        round.stage = QStringLiteral("Interview");
        round.position = i;
        round.total = 65.48;
        PackRow both;
        both.criterion = QStringLiteral("Both");
        both.summary = { 2, 2, 2.0, 1, 3 };
        PackRow single;
        single.criterion = QStringLiteral("Single");
        single.summary = { 1, 2, 4.0, 4, 4 };
        round.rows = { both, single };
        pack.rounds.append(round);
    }
    return pack;
}

void tst_packhtml::oneRatingHasNoSpread()
{
    const QString html = packHtml(packOf(1));
    const auto lastCell = [&html](const QString &criterion) {
        const auto row = html.mid(html.indexOf(criterion));
        const auto end = row.indexOf(QStringLiteral("</tr>"));
        const auto cell = row.lastIndexOf(QStringLiteral("<td"), end);
        return row.mid(cell, end - cell).remove(QRegularExpression(QStringLiteral("<[^>]*>"))).trimmed();
    };
    QCOMPARE(lastCell(QStringLiteral("Both")), QStringLiteral("2"));
    QCOMPARE(lastCell(QStringLiteral("Single")), QString());
}

// Under each of five grids it pushed a small table onto a page of its own.
void tst_packhtml::theFormulaStandsOnceBesideTheTotals()
{
    const QString html = packHtml(packOf(5));
    const QString formula = packFormula().toHtmlEscaped();
    QCOMPARE(html.count(formula), 1);
    QVERIFY(html.indexOf(formula) < html.indexOf(QStringLiteral("Ratings: 1.")));
}

void tst_packhtml::whyNothingIsInItIsSaid()
{
    DecisionPack pack = packOf(1);
    pack.sealed = true;
    pack.seal = PackSeal::RoundRunning;
    QVERIFY(packHtml(pack).contains(QStringLiteral("they have none in the round, and not all of them are in yet.")));
}

QTEST_GUILESS_MAIN(tst_packhtml)
#include "tst_packhtml.moc"
