// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "domain/rubrics/rubrictitles.h"

#include <QTest>

using namespace shortlist;

/// Rubrics of one name are told apart by their jobs.
class tst_rubrictitles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSameNameNeedsAJob();
    void versionsAreOne();
    void thoseOfOneJobAreNumberedAsTheyWereMade();

private:
    static RubricListRow row(const QString &name, const QStringList &jobs = {})
    {
        RubricListRow made;
        made.rubric.id = made.rubric.lineageId = RubricId(randomUuid());
        made.rubric.name = name;
        made.jobs = jobs;
        return made;
    }
};

void tst_rubrictitles::onlyTheSameNameNeedsAJob()
{
    QList<RubricListRow> rows{ row(QStringLiteral("Screening call"), { QStringLiteral("Cook") }),
        row(QStringLiteral("screening call"), { QStringLiteral("Baker"), QStringLiteral("Waiter") }),
        row(QStringLiteral("Screening call")), row(QStringLiteral("Trial"), { QStringLiteral("Cook") }) };
    setTitles(rows);
    QStringList titles;
    for (const RubricListRow &each : std::as_const(rows))
        titles.append(each.title);
    QCOMPARE(titles,
        (QStringList{ QStringLiteral("Screening call (Cook)"), QStringLiteral("screening call (Baker and 1 more)"),
            QStringLiteral("Screening call (in no plan)"), QStringLiteral("Trial") }));
}

void tst_rubrictitles::versionsAreOne()
{
    QList<RubricListRow> rows{ row(QStringLiteral("Trial"), { QStringLiteral("Cook") }), row(QStringLiteral("Trial")) };
    rows[1].rubric.lineageId = rows.at(0).rubric.id;
    setTitles(rows);
    QCOMPARE(rows.at(0).title, QStringLiteral("Trial"));
    QCOMPARE(rows.at(1).title, QStringLiteral("Trial"));
}

void tst_rubrictitles::thoseOfOneJobAreNumberedAsTheyWereMade()
{
    QList<RubricListRow> rows{ row(QStringLiteral("Trial"), { QStringLiteral("Cook") }),
        row(QStringLiteral("Trial"), { QStringLiteral("Cook") }), row(QStringLiteral("Trial")),
        row(QStringLiteral("trial"), { QStringLiteral("Cook") }) };
    const QDateTime made(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC);
    rows[0].rubric.lineageId = RubricId(timedUuid(made.addSecs(60)));
    rows[1].rubric.lineageId = RubricId(timedUuid(made));
    rows[3].rubric.lineageId = rows.at(1).rubric.lineageId; // another version
    setTitles(rows);
    QStringList titles;
    for (const RubricListRow &each : std::as_const(rows))
        titles.append(each.title);
    QCOMPARE(titles, (QStringList{ QStringLiteral("Trial (Cook, no. 2)"), QStringLiteral("Trial (Cook, no. 1)"),
                         QStringLiteral("Trial (in no plan)"), QStringLiteral("trial (Cook, no. 1)") }));
}

QTEST_GUILESS_MAIN(tst_rubrictitles)
#include "tst_rubrictitles.moc"
