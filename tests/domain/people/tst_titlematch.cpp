// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/titlematch.h"

#include <QTest>

using namespace shortlist;

namespace {

/// A parsed title in one line: rank/management/field/specialty and its marks.
QString print(const ParsedTitle &title)
{
    static const char *const kRanks[] = { "-", "intern", "associate", "intermediate", "senior", "lead", "staff",
        "principal", "distinguished", "fellow", "executive" };
    static const char *const kManagement[] = { "-", "manager", "head", "director", "vp", "chief" };
    QString text = QStringLiteral("%1/%2/%3/%4")
                       .arg(QLatin1String(kRanks[int(title.rank)]), QLatin1String(kManagement[int(title.management)]),
                           title.field.join(u' '), title.specialty);
    if (title.acting)
        text += QStringLiteral(" acting");
    if (title.intern)
        text += QStringLiteral(" intern");
    return text;
}

} // namespace

class TestTitleMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesATitleApart_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *written, const char *printed) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(printed);
        };
        row("", "-/-//");
        row("Backend Engineer", "-/-/backend engineer/");
        row("Senior  Backend  Engineer, Geo", "senior/-/backend engineer/Geo");
        row("Sr. Back-End Engineer (Geo)", "senior/-/backend engineer/Geo");
        row("one of our Backend Engineers", "-/-/backend engineer/");
        row("a Backend Engineer", "-/-/backend engineer/");
        row("Full Stack Engineer", "-/-/fullstack engineer/");
        row("Staff Backend Engineer, Create:Source Code", "staff/-/backend engineer/Create, Source Code");
        row("Backend Engineer, Senior", "senior/-/backend engineer/");
        row("Backend Engineer II", "-/-/backend engineer/");
        row("Acting Engineering Manager, Plan", "-/manager/engineering/Plan acting");
        row("Engineering Manager (Interim)", "-/manager/engineering/ acting");
        row("Backend Engineer Intern", "-/-/backend engineer/ intern");
        row("Manager, Accounting", "-/manager/accounting/");
        row("Manager, Engineering, Create", "-/manager/engineering/Create");
        row("Senior Manager, Engineering", "senior/manager/engineering/");
        row("Senior Manager of Engineering", "senior/manager/engineering/");
        row("Senior Engineering Manager", "senior/manager/engineering/");
        row("Director of Engineering, Dev", "-/director/engineering/Dev");
        row("Director, Product Design", "-/director/product design/");
        row("Vice President of Engineering", "-/vp/engineering/");
        row("EVP, Sales", "executive/vp/sales/");
        row("CEO", "-/chief/ceo/");
        row("Chief Executive Officer", "-/chief/ceo/");
        row("Chief of Staff", "-/chief/staff/");
        row("Head of Engineering", "-/head/engineering/");
        row("SRE", "-/-/site reliability engineer/");
        row("Executive Assistant to the CEO", "-/-/executive assistant/");
        row("<a href=\"/x\">Backend Engineer</a>, Geo", "-/-/backend engineer/Geo");
        row("Engineering Fellow", "fellow/-/engineering/");
        row("Trust & Safety Manager", "-/manager/trust safety/");
        row("Staff", "-/-/staff/");
    }
    void takesATitleApart()
    {
        QFETCH(QString, written);
        QFETCH(QString, printed);
        QCOMPARE(print(parseTitle(written)), printed);
    }

    void fitsTitles_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("held");
        QTest::addColumn<int>("fit");
        const auto rows = [](const char *wanted, TitleFit fit, const QList<const char *> &held) {
            for (const char *title : held)
                QTest::addRow("%s <- %s", wanted, title)
                    << QString::fromUtf8(wanted) << QString::fromUtf8(title) << int(fit);
        };
        using enum TitleFit;
        rows("Backend Engineer", Exact,
            { "Backend Engineer", "backend  engineer", "Backend Engineer, Geo", "Back-end Engineer",
                "Back End Engineer - Gitaly" });
        rows("Backend Engineer", Good,
            { "Senior Backend Engineer, Geo", "Staff Backend Engineer", "Associate Backend Engineer",
                "Software Engineer, Backend", "Acting Backend Engineer", "Backend Developer",
                "Senior Ruby Backend Engineer" });
        rows("Backend Engineer", Loose, { "Fullstack Engineer", "Software Engineer", "Senior Engineer, Package" });
        rows("Backend Engineer", None,
            { "Backend Engineering Manager", "Frontend Engineer", "Backend Engineer Intern", "Intern, Backend Engineer",
                "Site Reliability Engineer", "Support Engineer", "Product Designer", "Backend", "",
                "Engineering Manager, Backend", "Recruiter" });
        rows("Senior Backend Engineer", Exact, { "Senior Backend Engineer, Geo", "Sr. Backend Engineer" });
        rows("Senior Backend Engineer", Loose, { "Staff Backend Engineer", "Principal Backend Engineer" });
        rows("Senior Backend Engineer", None, { "Backend Engineer", "Associate Backend Engineer" });
        rows("Engineering Manager", Exact,
            { "Engineering Manager", "Engineering Manager, Create", "Manager, Engineering", "Manager of Engineering",
                "Eng Manager" });
        rows("Engineering Manager", Good,
            { "Backend Engineering Manager", "Fullstack Engineering Manager", "Senior Engineering Manager",
                "Senior Engineering Manager, Dev", "Interim Engineering Manager, Plan", "Quality Engineering Manager",
                "Manager, Backend Engineering" });
        rows("Engineering Manager", Loose,
            { "Manager, Quality Engineering", "Support Engineering Manager", "Manager, Sales Engineering" });
        rows("Engineering Manager", None,
            { "Manager, Accounting", "Manager, X", "Product Manager", "Manager, Engineering Operations",
                "Director of Engineering", "Backend Engineer", "Engineering Program Manager",
                "Engineering Manager Intern" });
        rows("Backend Engineering Manager", Exact, { "Backend Engineering Manager, Verify" });
        rows("Backend Engineering Manager", Good,
            { "Senior Backend Engineering Manager", "Engineering Manager, Backend" });
        rows("Backend Engineering Manager", Loose, { "Engineering Manager", "Fullstack Engineering Manager" });
        rows("Backend Engineering Manager", None, { "Frontend Engineering Manager", "Backend Engineer" });
        rows("Senior Manager of Engineering", Exact,
            { "Senior Engineering Manager", "Senior Manager, Engineering", "Senior Engineering Manager, Enablement" });
        rows("Senior Manager of Engineering", Good, { "Senior Backend Engineering Manager" });
        rows("Senior Manager of Engineering", None,
            { "Engineering Manager", "Senior Manager, Finance", "Director of Engineering", "Senior Backend Engineer" });
        rows("Director of Engineering", Exact,
            { "Director of Engineering", "Director, Engineering", "Engineering Director",
                "Director of Engineering, Ops" });
        rows("Director of Engineering", Good,
            { "Senior Director of Engineering", "Director of Infrastructure Engineering" });
        rows("Director of Engineering", Loose, { "Head of Engineering", "Associate Director of Engineering" });
        rows("Director of Engineering", None,
            { "Director, Finance", "Senior Manager of Engineering", "VP of Engineering" });
        rows("Senior Manager", Loose, { "Senior Engineering Manager", "Senior Manager, Finance" });
        rows("Senior Manager", None, { "Engineering Manager", "Senior Backend Engineer" });
        rows("Recruiter", Exact, { "Recruiter", "Recruiter, Engineering" });
        rows("Recruiter", Good,
            { "Global Recruiter", "Technical Recruiter", "Senior Recruiter", "Senior Technical Recruiter" });
        rows("Recruiter", None, { "Recruiting Manager", "Recruiting Coordinator", "Manager, Recruiting" });
        rows("Global Recruiter", Exact, { "Global Recruiter", "Global Recruiters" });
        rows("Global Recruiter", Good, { "Recruiter", "Technical Recruiter", "Senior Recruiter, Sales" });
        rows("Technical Recruiter", Good, { "Recruiter, Technical", "Senior Technical Recruiter" });
        rows("Technical Recruiter", Loose, { "Recruiter", "Global Recruiter" });
        rows("VP of Engineering", Exact, { "Vice President, Engineering", "VP, Engineering" });
        rows("CEO", Exact, { "CEO", "Chief Executive Officer" });
        rows("CEO", None, { "Executive Assistant to the CEO", "CFO", "Chief of Staff to the CEO" });
        rows("Product Manager", Good,
            { "Senior Product Manager, Plan", "Technical Product Manager", "Group Product Manager" });
        rows("Product Manager", None, { "Product Marketing Manager", "Product Designer" });
        rows("Manager, IT", Exact, { "IT Manager" });
        rows("Backend Engineer, Geo", Exact, { "Backend Engineer, Geo" });
        rows("Backend Engineer, Geo", Loose, { "Backend Engineer, Plan", "Backend Engineer" });
        rows("Backend Engineer Intern", Exact, { "Backend Engineer (Intern)" });
        rows("Backend Engineer Intern", None, { "Backend Engineer" });
        rows("peer", None, { "Backend Engineer" });
        rows("UXR Manager", Exact, { "UX Research Manager" });
    }
    void fitsTitles()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, held);
        QFETCH(int, fit);
        QCOMPARE(int(matchTitle(wanted, held)), fit);
    }

    void everyTitleFitsItself()
    {
        const QStringList titles{ QStringLiteral("Backend Engineer"), QStringLiteral("Manager, Security Operations"),
            QStringLiteral("Senior Red Team Engineer"), QStringLiteral("VP, Integrated Marketing"),
            QStringLiteral("Interim Director of Security"), QStringLiteral("UX Research Ops Coordinator"),
            QStringLiteral("Software Developer"), QStringLiteral("Kubernetes Intern") };
        for (const QString &title : titles)
            QCOMPARE(matchTitle(title, title), TitleFit::Exact);
    }

    void knowsRelationsFromTitles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("relation");
        const auto row = [](const char *text, int relation) {
            QTest::newRow(text) << QString::fromUtf8(text) << relation;
        };
        row("hiring manager", int(Relation::HiringManager));
        row("the Hiring Manager", int(Relation::HiringManager));
        row("a peer", int(Relation::Peer));
        row("Peers", int(Relation::Peer));
        row("recruiter", int(Relation::Recruiter));
        row("our recruiter", int(Relation::Recruiter));
        row("Recruiter", -1);
        row("Technical Recruiter", -1);
        row("executive", int(Relation::Executive));
        row("legal team member", int(Relation::TeamMember));
        row("Engineering Manager", -1);
        row("", -1);
    }
    void knowsRelationsFromTitles()
    {
        QFETCH(QString, text);
        QFETCH(int, relation);
        const auto found = relationOf(text);
        QCOMPARE(found ? int(*found) : -1, relation);
    }

    void proposesTheUsualGrade_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("grade");
        const auto row = [](const char *title, int grade) {
            QTest::newRow(title) << QString::fromUtf8(title) << grade;
        };
        row("Backend Engineer Intern", 4);
        row("Associate Backend Engineer", 5);
        row("Junior Backend Engineer", 5);
        row("Backend Engineer", 6);
        row("Senior Backend Engineer, Geo", 7);
        row("Staff Backend Engineer", 8);
        row("Engineering Manager", 8);
        row("Senior Manager of Engineering", 9);
        row("Principal Engineer", 9);
        row("Director of Engineering", 10);
        row("Senior Director of Engineering", 11);
        row("VP of Engineering", 12);
        row("CEO", 15);
        row("Product Manager", -1);
        row("Account Executive", -1);
        row("Senior Manager", -1);
        row("", -1);
    }
    void proposesTheUsualGrade()
    {
        QFETCH(QString, title);
        QFETCH(int, grade);
        QCOMPARE(usualGrade(title).value_or(-1), grade);
    }
};

QTEST_GUILESS_MAIN(TestTitleMatch)
#include "tst_titlematch.moc"
