// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/candidateplanwords.h"

#include <QTest>

using namespace shortlist;

/// Plans at the same times are told apart by who is there.
class tst_planstoldapart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoDiffersIsNamedBeforeAllElse();
    void otherTimesSayItThemselves();

private:
    static QDateTime at(int hour) { return { QDate(2030, 1, 8), QTime(hour, 0), Qt::UTC }; }
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
    QCOMPARE(plans.at(2).summary, QStringList({ QStringLiteral("All on one day") }));
}

void tst_planstoldapart::otherTimesSayItThemselves()
{
    QList<CandidatePlan> plans{ plan(9, 0, 1), plan(10, 0, 2), plan(13, 2, 1) };
    tellApart(people(), query(), plans);
    for (const CandidatePlan &one : plans)
        QCOMPARE(one.summary, QStringList({ QStringLiteral("All on one day") }));
}

QTEST_MAIN(tst_planstoldapart)
#include "tst_planstoldapart.moc"
