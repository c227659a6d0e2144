// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubricfileformat.h"
#include "service/rubrics/rubrictemplates.h"
#include "support/servicefixture.h"

using namespace shortlist;
using shortlist::test::isRefused;
using shortlist::test::ServiceFixture;
using shortlist::test::worksAndCanBeUndone;

/// A rubric that comes from outside becomes a draft of its own, in one step.
class tst_rubricimport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ServiceFixture>();
        QVERIFY(m_fixture->isOpen());
    }

    void itBecomesADraftOfANewLineage();
    void itCoversTheLinesOfTheJob();
    void anUnfinishedOneIsTaken();
    void aBrokenOneIsRefused_data();
    void aBrokenOneIsRefused();

private:
    RubricService &rubrics() { return m_fixture->services().rubrics; }
    static TemplateRubric small()
    {
        TemplateRubric rubric;
        rubric.name = QStringLiteral(" Cooking  well ");
        rubric.levels = { QStringLiteral("Raw"), QStringLiteral("Eatable"), QStringLiteral("Tasty") };
        TemplateCriterion criterion;
        criterion.criterion.name = QStringLiteral("Salt");
        criterion.criterion.anchors = { QStringLiteral("None") };
        criterion.criterion.questions = { { QStringLiteral(" How  much? "), { QStringLiteral(" ") }, 3 } };
        criterion.covers = QStringLiteral("Knows salt");
        rubric.criteria = { criterion };
        return rubric;
    }

    std::unique_ptr<ServiceFixture> m_fixture;
};

void tst_rubricimport::itBecomesADraftOfANewLineage()
{
    RubricId id;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto made = rubrics().importRubric(small(), {});
        if (made)
            id = *made;
        return made;
    }));
    const auto view = rubrics().load(id);
    QVERIFY(view);
    QVERIFY(view->editable());
    QCOMPARE(view->rubric.number, 1);
    QCOMPARE(view->rubric.lineageId, id);
    QCOMPARE(view->rubric.name, QStringLiteral("Cooking well"));
    const Criterion &criterion = view->criteria.first();
    QCOMPARE(criterion.lineageId, criterion.id);
    QCOMPARE(criterion.anchors, QStringList({ QStringLiteral("None"), QString(), QString() }));
    QCOMPARE(criterion.questions, (QList<Question>{ { QStringLiteral("How much?"), {}, 3 } }));
    QVERIFY(criterion.jobPointId.isNull());
    const auto again = rubrics().importRubric(small(), {});
    QVERIFY(again);
    QVERIFY(rubrics().load(*again)->rubric.lineageId != id);
}

void tst_rubricimport::itCoversTheLinesOfTheJob()
{
    const auto job = m_fixture->services().jobs.createFromTemplate(QStringLiteral("associate-backend-engineer"));
    QVERIFY(job);
    const auto jobView = m_fixture->services().jobs.load(*job);
    QVERIFY(jobView);
    const auto stage = std::find_if(jobView->plans.first().stages.cbegin(), jobView->plans.first().stages.cend(),
        [](const Stage &each) { return !each.rubricId.isNull(); });
    const auto original = rubrics().load(stage->rubricId);
    QVERIFY(original && !original->covered.isEmpty());
    const TemplateRubric file = withoutIds(*original);
    RubricId id;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto made = rubrics().importRubric(file, *job);
        if (made)
            id = *made;
        return made;
    }));
    const auto copy = rubrics().load(id);
    QVERIFY(copy);
    QCOMPARE(copy->criteria.size(), original->criteria.size());
    for (qsizetype i = 0; i < copy->criteria.size(); ++i) {
        QVERIFY(!copy->criteria.at(i).jobPointId.isNull());
        QCOMPARE(copy->criteria.at(i).jobPointId, original->criteria.at(i).jobPointId);
        QVERIFY(copy->criteria.at(i).lineageId != original->criteria.at(i).lineageId);
    }
    QVERIFY(isRefused(*m_fixture, "", [&] { return rubrics().importRubric(file, JobId(QUuid::createUuid())); }));
}

void tst_rubricimport::anUnfinishedOneIsTaken()
{
    TemplateRubric rubric = small();
    rubric.criteria.append(TemplateCriterion());
    const auto id = rubrics().importRubric(rubric, {});
    QVERIFY(id);
    QVERIFY(!rubrics().load(*id)->problems.isEmpty());
}

void tst_rubricimport::aBrokenOneIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("levels");
    QTest::addColumn<int>("weight");
    QTest::addColumn<QString>("key");
    const QStringList three{ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") };
    QTest::newRow("no name") << QStringLiteral(" ") << three << 1 << QStringLiteral("rubric.name");
    QTest::newRow("two levels") << QStringLiteral("x") << three.mid(1) << 1 << QStringLiteral("rubric.levels");
    QTest::newRow("a level without a word")
        << QStringLiteral("x") << three + QStringList{ QString() } << 1 << QStringLiteral("rubric.level_word");
    QTest::newRow("a level twice") << QStringLiteral("x") << three + QStringList{ QStringLiteral("A") } << 1
                                   << QStringLiteral("rubric.level_twice");
    QTest::newRow("a weight below 0") << QStringLiteral("x") << three << -1 << QStringLiteral("criterion.weight");
    QTest::newRow("a weight above 100") << QStringLiteral("x") << three << 101 << QStringLiteral("criterion.weight");
}

void tst_rubricimport::aBrokenOneIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QStringList, levels);
    QFETCH(int, weight);
    QFETCH(QString, key);
    TemplateRubric rubric = small();
    rubric.name = name;
    rubric.levels = levels;
    rubric.criteria.first().criterion.weight = weight;
    QVERIFY(isRefused(*m_fixture, qPrintable(key), [&] { return rubrics().importRubric(rubric, {}); }));
}

QTEST_GUILESS_MAIN(tst_rubricimport)
#include "tst_rubricimport.moc"
