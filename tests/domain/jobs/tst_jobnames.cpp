// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jobs/jobnames.h"

#include <QTest>

using namespace shortlist;

/// Jobs of the same title are told apart by what differs.
class tst_jobnames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesStandAloneUntilTheyRepeat();
    void theFirstThingThatDiffersTellsThemApart();
};

namespace {

Job job(const char *title, const char *department = "", std::optional<int> grade = {}, int day = 1)
{
    Job one;
    one.id = JobId(QUuid::createUuid());
    one.title = QString::fromUtf8(title);
    one.department = QString::fromUtf8(department);
    one.grade = grade;
    one.createdAt = QDateTime(QDate(2030, 1, day), QTime(9, 0), Qt::UTC);
    return one;
}

QStringList named(const QList<Job> &jobs)
{
    const auto names = jobNames(jobs);
    QStringList all;
    for (const Job &one : jobs)
        all += names.value(one.id);
    return all;
}

} // namespace

void tst_jobnames::titlesStandAloneUntilTheyRepeat()
{
    QCOMPARE(named({ job("Engineer", "Payments"), job("Designer", "Payments") }),
        (QStringList{ QStringLiteral("Engineer"), QStringLiteral("Designer") }));
    QVERIFY(named({}).isEmpty());
}

void tst_jobnames::theFirstThingThatDiffersTellsThemApart()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto both = [](const QList<Job> &jobs) { return named(jobs).join(QStringLiteral(" | ")); };
    QCOMPARE(both({ job("Engineer", "Payments"), job("engineer", "Search") }),
        QStringLiteral("Engineer (Payments) | engineer (Search)"));
    QCOMPARE(both({ job("Engineer", "Payments"), job("Engineer") }), QStringLiteral("Engineer (Payments) | Engineer"));
    QCOMPARE(both({ job("Engineer", "Payments", 5), job("Engineer", "Payments", 7) }),
        QStringLiteral("Engineer (grade 5) | Engineer (grade 7)"));
    QCOMPARE(both({ job("Engineer", "Payments", 5, 2), job("Engineer", "Payments", 5, 3) }),
        QStringLiteral("Engineer (since 2 Jan 2030) | Engineer (since 3 Jan 2030)"));
    QCOMPARE(both({ job("Engineer"), job("Engineer") }), QStringLiteral("Engineer (1) | Engineer (2)"));
}

QTEST_GUILESS_MAIN(tst_jobnames)
#include "tst_jobnames.moc"
