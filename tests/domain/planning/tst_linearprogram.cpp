// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/linearprogram.h"

#include "smallproblems.h"

#include <QtTest>

using namespace shortlist;
using namespace shortlist::test;

/// Whatever was added in whatever order: the prices prove that the amounts are the cheapest.
class tst_linearprogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCheaperOfTwoIsTakenUntilItsRowIsFull();
    void pricesProveTheCost();
    void sameCallsGiveTheSameAnswer();
};

namespace {

struct Row {
    double most = 0;
    double overPrice = 0;
    int number = 0;
};

struct Column {
    double cost = 0;
    std::vector<LinearProgram::Entry> entries;
    bool forbidden = false;
};

/// A program, and beside it what was put into it.
class Written {
public:
    void addRow(std::mt19937 &random)
    {
        Row row{ double(between(random, 0, 6)), double(between(random, 5, 40)), program.rows() };
        std::vector<LinearProgram::Entry> entries;
        if (m_columns.empty())
            row.most = between(random, -3, 6);
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (between(random, 0, 2) > 0)
                continue;
            entries.push_back({ int(i), double(between(random, 1, 2)) });
            m_columns[i].entries.push_back({ row.number, entries.back().value });
        }
        if (entries.empty() && !m_columns.empty())
            return;
        program.addRow(row.most, row.overPrice, entries);
        m_rows.push_back(row);
    }

    void addColumn(std::mt19937 &random)
    {
        Column column{ double(between(random, 0, 20)), {}, false };
        for (const Row &row : m_rows) {
            // Rows that ask for something are those below 0.
            if (between(random, 0, 2) == 0)
                column.entries.push_back({ row.number, double(row.most < 0 ? -1 : between(random, 1, 2)) });
        }
        program.addColumn(column.cost, column.entries);
        m_columns.push_back(column);
    }

    void forbidOne(std::mt19937 &random)
    {
        const int column = between(random, 0, int(m_columns.size()) - 1);
        m_columns[size_t(column)].forbidden = true;
        program.forbid(column);
    }

    /// Most columns of which there is none, and rows that have something left.
    void forgetWhatIsNotUsed(std::mt19937 &random)
    {
        std::vector<int> columns;
        std::vector<int> rows;
        for (int i = 0; i < program.columns(); ++i)
            columns.push_back(i == 0 || program.isUsed(i) || between(random, 0, 3) == 0 ? 1 : 0);
        for (int i = 0; i < program.rows(); ++i)
            rows.push_back(program.isLoose(i) ? 0 : 1);
        program = program.essence(columns, rows);
        std::vector<Column> keptColumns;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (columns[i] < 0)
                continue;
            Column column{ m_columns[i].cost, {}, m_columns[i].forbidden };
            for (const LinearProgram::Entry &entry : m_columns[i].entries) {
                if (rows[size_t(entry.at)] >= 0)
                    column.entries.push_back({ rows[size_t(entry.at)], entry.value });
            }
            keptColumns.push_back(column);
        }
        m_columns = keptColumns;
        std::erase_if(m_rows, [&](const Row &row) { return rows[size_t(row.number)] < 0; });
        for (Row &row : m_rows)
            row.number = rows[size_t(row.number)];
    }

    /// What is wrong with the end of solve(); empty: nothing, so no amounts are cheaper.
    QString fault() const
    {
        std::vector<double> use(m_rows.size(), 0);
        double cost = 0;
        double worth = 0;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const double amount = program.amount(int(i));
            if (amount < -1e-6 || (m_columns[i].forbidden && amount > 1e-6))
                return QStringLiteral("an amount that may not be: %1").arg(amount);
            if (!m_columns[i].forbidden && program.reducedCost(int(i)) < -1e-6)
                return QStringLiteral("a column is cheaper");
            cost += amount * m_columns[i].cost;
            for (const LinearProgram::Entry &entry : m_columns[i].entries)
                use[size_t(entry.at)] += entry.value * amount;
        }
        for (const Row &row : m_rows) {
            cost += row.overPrice * std::max(0.0, use[size_t(row.number)] - row.most);
            const double price = program.price(row.number);
            if (price < -1e-6 || price > row.overPrice + 1e-6)
                return QStringLiteral("a price out of bounds");
            worth -= price * row.most;
        }
        if (std::abs(cost - program.cost()) > 1e-5 || std::abs(cost - worth) > 1e-5)
            return QStringLiteral("cost %1, said %2, prices prove %3").arg(cost).arg(program.cost()).arg(worth);
        return {};
    }

    LinearProgram program;

private:
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
};

Written written(unsigned seed)
{
    std::mt19937 random(seed);
    Written all;
    for (int i = between(random, 2, 12); i > 0; --i)
        all.addRow(random);
    for (int i = between(random, 2, 25); i > 0; --i)
        all.addColumn(random);
    return all;
}

} // namespace

void tst_linearprogram::theCheaperOfTwoIsTakenUntilItsRowIsFull()
{
    LinearProgram program;
    const int asked = program.addRow(-3, 100);
    const int full = program.addRow(2, 50);
    const int cheap = program.addColumn(1, { { asked, -1 }, { full, 1 } });
    const int dear = program.addColumn(5, { { asked, -1 } });
    QVERIFY(program.solve(100));
    QCOMPARE(program.amount(cheap), 2.0);
    QCOMPARE(program.amount(dear), 1.0);
    QCOMPARE(program.cost(), 7.0);
    QCOMPARE(program.price(full), 4.0);
}

void tst_linearprogram::pricesProveTheCost()
{
    for (unsigned seed = 1; seed <= 600; ++seed) {
        std::mt19937 random(seed);
        Written all = written(seed);
        for (int change = 0; change < 12; ++change) {
            QVERIFY2(all.program.solve(10'000), qPrintable(QString::number(seed)));
            const QString fault = all.fault();
            QVERIFY2(
                fault.isEmpty(), qPrintable(QStringLiteral("seed %1, change %2: %3").arg(seed).arg(change).arg(fault)));
            switch (between(random, 0, 3)) {
            case 0:
                all.addRow(random);
                break;
            case 1:
                all.addColumn(random);
                break;
            case 2:
                all.forbidOne(random);
                break;
            default:
                all.forgetWhatIsNotUsed(random);
                break;
            }
        }
    }
}

void tst_linearprogram::sameCallsGiveTheSameAnswer()
{
    Written one = written(7);
    Written other = written(7);
    while (!one.program.solve(1))
        QVERIFY(!other.program.solve(1));
    QVERIFY(other.program.solve(1));
    QCOMPARE(one.program.exchanges(), other.program.exchanges());
    QCOMPARE(one.program.cost(), other.program.cost());
}

QTEST_APPLESS_MAIN(tst_linearprogram)
#include "tst_linearprogram.moc"
