// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/candidateplanwords.h"

#include <QTest>

using namespace shortlist;

/// Plans on the same days are told apart by who is there.
class tst_planstoldapart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoDiffersIsNamedBeforeAllElse();
    void ofPlansOnTheSameDaysWhoDiffersIsNamed();
    void otherDaysSayItThemselves();
    void howFarBehindTheBestComesFirst();

private:
    /// Hours after the beginning of a day, or of one after it.
    static QDateTime at(int hour) { return QDateTime(QDate(2030, 1, 8), QTime(0, 0), Qt::UTC).addSecs(hour * 3600); }
    static CandidatePlan plan(int hour, int first, int second)
    {
        return { { { at(hour), 60, { first }, {}, {} }, { at(hour + 2), 60, { second }, {}, {} } },
            { QStringLiteral("All on one day") } };
    }
    static QList<SlotPerson> people()
    {
        QList<SlotPerson> all;
        for (const char *name : { "Sena Holt", "Hugo Lind", "Juna Park" }) {
            SlotPerson one;
            one.person.name = QString::fromLatin1(name);
            all += one;
        }
        return all;
    }
    static CandidatePlanQuery query()
    {
        CandidatePlanQuery asked;
        asked.parts = { { QStringLiteral("Technical interview"), {} }, { QStringLiteral("System design"), {} } };
        return asked;
    }
};

void tst_planstoldapart::whoDiffersIsNamedBeforeAllElse()
{
    QList<CandidatePlan> plans{ plan(9, 0, 1), plan(9, 0, 2), plan(13, 0, 1) };
    tellApart(people(), query(), plans);
    QCOMPARE(plans.at(0).summary,
        QStringList({ QStringLiteral("“System design” with Hugo Lind"), QStringLiteral("All on one day") }));
    QCOMPARE(plans.at(1).summary.first(), QStringLiteral("“System design” with Juna Park"));
    QCOMPARE(plans.at(2).summary.first(), QStringLiteral("“System design” with Hugo Lind"));
}

void tst_planstoldapart::ofPlansOnTheSameDaysWhoDiffersIsNamed()
{
    QList<CandidatePlan> plans{ plan(9, 0, 1), plan(10, 0, 2) };
    tellApart(people(), query(), plans);
    QCOMPARE(plans.at(0).summary.first(), QStringLiteral("“System design” with Hugo Lind"));
    QCOMPARE(plans.at(1).summary.first(), QStringLiteral("“System design” with Juna Park"));
    // Everywhere where they differ, and on the candidate's days.
    plans = { plan(9, 0, 1), plan(12, 2, 0) };
    tellApart(people(), query(), plans);
    QCOMPARE(plans.at(1).summary.mid(0, 2), QStringList({ QStringLiteral("“Technical interview” with Juna Park"),
                                                QStringLiteral("“System design” with Sena Holt") }));
}

void tst_planstoldapart::otherDaysSayItThemselves()
{
    QList<CandidatePlan> plans{ plan(9, 0, 1), plan(33, 0, 2), plan(58, 2, 1) };
    tellApart(people(), query(), plans);
    for (const CandidatePlan &one : plans)
        QCOMPARE(one.summary, QStringList({ QStringLiteral("All on one day") }));
}

void tst_planstoldapart::howFarBehindTheBestComesFirst()
{
    CandidatePlan best = plan(9, 0, 1);
    CandidatePlan other = plan(10, 0, 2);
    const auto first = [&](const CandidatePlan &one) { return planSummary(people(), query(), one, best).first(); };
    QCOMPARE(first(best), QStringLiteral("All on one day"));
    QCOMPARE(first(other), QStringLiteral("As many points as the best"));
    other.interviews[1].cost.load = 3;
    QCOMPARE(first(other), QStringLiteral("3 point(s) behind the best"));
}

QTEST_MAIN(tst_planstoldapart)
#include "tst_planstoldapart.moc"
