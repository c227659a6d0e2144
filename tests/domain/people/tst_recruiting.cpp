// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/recruiting.h"

#include <QTest>

using namespace shortlist;

/// Whose work is the hiring itself, by their titles as directories have them.
class tst_recruiting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesAreReadWordByWord_data();
    void titlesAreReadWordByWord();
};

void tst_recruiting::titlesAreReadWordByWord_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *title : { "Recruiter", "Senior Recruiter", "Technical Recruiter", "Recruiter, EMEA",
             "Recruiting Manager", "Manager, Recruiting", "Director of Recruiting", "Recruiting Coordinator",
             "Recruitment Consultant", "Sourcer", "Senior Sourcer", "Sourcing Specialist", "Sourcing Manager",
             "Talent Acquisition Manager", "Manager, Talent Acquisition", "VP of Talent Acquisition",
             "Senior Director, Talent Acquisition", "Talent Partner", "Head of Talent", "Talent Brand Manager",
             "Candidate Experience Specialist", "Specialist, Talent Acquisition", "Recruiterin", "Personalreferentin",
             "Recruiting-Managerin", "Leiterin Personalgewinnung" })
        QTest::newRow(title) << true;
    for (const char *title : { "", "Backend Engineer, Create:Source Code", "Senior Backend Engineer, Source Code",
             "Engineering Manager, Create:Source Code", "Open Source Program Manager", "Manager, Open Source",
             "Human Resources Manager", "Human Resources", "Outsourcing Lead", "Resource Planner", "Accountant",
             "Data Source Engineer", "Strategic Sourcing Manager", "Software Engineer, Recruiting Tools",
             "Product Manager, Talent", "Talented Designer", "Crowdsourcing Editor", "Sales Development Manager",
             "Learning and Talent Development Manager", "Customer Experience Manager" })
        QTest::newRow(title) << false;
}

void tst_recruiting::titlesAreReadWordByWord()
{
    QFETCH(bool, expected);
    QCOMPARE(recruits(QString::fromUtf8(QTest::currentDataTag())), expected);
}

QTEST_APPLESS_MAIN(tst_recruiting)
#include "tst_recruiting.moc"
