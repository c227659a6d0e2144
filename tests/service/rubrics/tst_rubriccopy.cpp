// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rubrics/rubricexchange.h"
#include "support/servicefixture.h"

using namespace shortlist;
using shortlist::test::isRefused;
using shortlist::test::ServiceFixture;
using shortlist::test::worksAndCanBeUndone;

class tst_rubriccopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void criteriaAreCopiedInOneStep();
    void whatACopyCoversStaysWithinTheJob();
    void criteriaFromOutsideComeInOneStep();
    void anchorsGoLevelByLevel();
    void aCriterionIsAssignedToAnotherInterview();
    void aPublishedOneStaysAsItIs();
    void assigningBeginsTheDraftsItNeeds();
    void theBankHoldsEachQuestionOnce();
    void theMatrixIsThatOfThePlan();
    void aDraftIsHeldAgainstTheInterviewsBefore();

private:
    RubricExchange exchange() { return RubricExchange(m_fixture->services().context); }
    RubricService &rubrics() { return m_fixture->services().rubrics; }
    RubricId fromTemplate(const char *key) { return *rubrics().createFromTemplate(QLatin1String(key)); }
    QStringList namesIn(const RubricId &id);
    QList<RubricLevel> levels(int count);

    std::unique_ptr<ServiceFixture> m_fixture;
};

void tst_rubriccopy::init()
{
    m_fixture = std::make_unique<ServiceFixture>();
    QVERIFY(m_fixture->isOpen());
}

QStringList tst_rubriccopy::namesIn(const RubricId &id)
{
    QStringList names;
    const auto view = rubrics().load(id);
    for (int i = 0; i < int(view->criteria.size()); ++i)
        names.append(view->criteria.at(i).position == i ? view->criteria.at(i).name : QStringLiteral("wrong place"));
    return names;
}

QList<RubricLevel> tst_rubriccopy::levels(int count)
{
    QList<RubricLevel> made;
    for (int i = 0; i < count; ++i)
        made.append({ QStringLiteral("level %1").arg(i), i < 4 ? i : -1 });
    return made;
}

void tst_rubriccopy::criteriaAreCopiedInOneStep()
{
    const RubricId from = fromTemplate("technical");
    const RubricId to = fromTemplate("screening");
    QVERIFY(rubrics().publish(from)); // from a published one as well
    const QList<Criterion> source = rubrics().load(from)->criteria;
    const QStringList before = namesIn(to);
    QList<CriterionId> ids;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto copied = exchange().copyCriteria(to, { source.at(3).id, source.at(0).id }, {}, 1);
        if (copied)
            ids = *copied;
        return copied;
    }));
    QStringList expected = before;
    expected.insert(1, source.at(3).name);
    expected.insert(2, source.at(0).name);
    QCOMPARE(namesIn(to), expected);
    const Criterion copy = rubrics().load(to)->criteria.at(1);
    QCOMPARE(copy.id, ids.first());
    QCOMPARE(copy.lineageId, copy.id);
    QCOMPARE(copy.anchors, source.at(3).anchors);
    QCOMPARE(copy.questions, source.at(3).questions);
    QCOMPARE(copy.weight, source.at(3).weight);
    QCOMPARE(rubrics().load(from)->criteria.size(), source.size());
    QVERIFY(exchange().copyCriteria(to, { source.at(1).id }, {}));
    QCOMPARE(namesIn(to).last(), source.at(1).name);
    QVERIFY(isRefused(*m_fixture, "rubric.frozen", [&] { return exchange().copyCriteria(from, ids, {}); }));
}

void tst_rubriccopy::whatACopyCoversStaysWithinTheJob()
{
    const auto job = m_fixture->services().jobs.createFromTemplate(QStringLiteral("associate-backend-engineer"));
    const auto other = m_fixture->services().jobs.create({ QStringLiteral("Cook"), {}, {}, {} });
    QVERIFY(job && other);
    const auto view = m_fixture->services().jobs.load(*job);
    RubricId from;
    for (const Stage &stage : view->plans.first().stages) {
        if (from.isNull())
            from = stage.rubricId;
    }
    const Criterion source = rubrics().load(from)->criteria.first();
    QVERIFY(!source.jobPointId.isNull());
    const auto to = rubrics().create(QStringLiteral("Cooking"));
    QVERIFY(exchange().copyCriteria(*to, { source.id }, *job));
    QVERIFY(exchange().copyCriteria(*to, { source.id }, *other));
    QCOMPARE(rubrics().load(*to)->criteria.first().jobPointId, source.jobPointId);
    QVERIFY(rubrics().load(*to)->criteria.last().jobPointId.isNull());
}

void tst_rubriccopy::criteriaFromOutsideComeInOneStep()
{
    const auto job = m_fixture->services().jobs.createFromTemplate(QStringLiteral("associate-backend-engineer"));
    QVERIFY(job);
    const JobPoint line = m_fixture->services().jobs.load(*job)->points.first();
    const RubricId to = fromTemplate("screening");
    const QStringList before = namesIn(to);
    TemplateCriterion one;
    one.criterion.name = QStringLiteral("One");
    one.criterion.anchors = { QStringLiteral("low"), QStringLiteral("high") };
    one.criterion.questions = { { QStringLiteral(" How? "), {}, 5 }, { {}, {}, 0 } };
    one.covers = line.text;
    TemplateCriterion two;
    two.criterion.name = QStringLiteral("Two");
    two.covers = QStringLiteral("Something that no line of the job says");
    QList<CriterionId> ids;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto pasted = exchange().pasteCriteria(to, { one, two }, *job, 2);
        if (pasted)
            ids = *pasted;
        return pasted;
    }));
    QStringList expected = before;
    expected.insert(2, QStringLiteral("One"));
    expected.insert(3, QStringLiteral("Two"));
    QCOMPARE(namesIn(to), expected);
    const QList<Criterion> now = rubrics().load(to)->criteria;
    QCOMPARE(now.at(2).id, ids.first());
    QCOMPARE(now.at(2).anchors.size(), 4);
    QCOMPARE(now.at(2).questions, QList<Question>({ { QStringLiteral("How?"), {}, 5 } }));
    QCOMPARE(now.at(2).jobPointId, line.id);
    QVERIFY(now.at(3).jobPointId.isNull());
    const RubricId frozen = fromTemplate("general");
    QVERIFY(rubrics().publish(frozen));
    QVERIFY(isRefused(*m_fixture, "rubric.frozen", [&] { return exchange().pasteCriteria(frozen, { one }, *job); }));
}

void tst_rubriccopy::anchorsGoLevelByLevel()
{
    const RubricId from = fromTemplate("technical");
    const Criterion source = rubrics().load(from)->criteria.first();
    const auto more = rubrics().create(QStringLiteral("More"));
    const auto fewer = rubrics().create(QStringLiteral("Fewer"));
    QVERIFY(rubrics().setLevels(*more, levels(5)));
    QVERIFY(rubrics().setLevels(*fewer, levels(3)));
    QVERIFY(exchange().copyCriteria(*more, { source.id }, {}));
    QVERIFY(exchange().copyCriteria(*fewer, { source.id }, {}));
    QCOMPARE(rubrics().load(*more)->criteria.first().anchors, source.anchors + QStringList{ QString() });
    QCOMPARE(rubrics().load(*fewer)->criteria.first().anchors, source.anchors.mid(0, 3));
}

void tst_rubriccopy::aCriterionIsAssignedToAnotherInterview()
{
    const RubricId from = fromTemplate("technical");
    const RubricId to = fromTemplate("screening");
    QStringList left = namesIn(from);
    QStringList there = namesIn(to);
    const Criterion moved = rubrics().load(from)->criteria.at(1);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return exchange().assignCriterion(moved.id, to); }));
    left.removeAt(1);
    there.append(moved.name);
    QCOMPARE(namesIn(from), left);
    QCOMPARE(namesIn(to), there);
    const Criterion now = rubrics().load(to)->criteria.last();
    QCOMPARE(now.id, moved.id);
    QCOMPARE(now.jobPointId, moved.jobPointId);
}

void tst_rubriccopy::aPublishedOneStaysAsItIs()
{
    const RubricId draft = fromTemplate("technical");
    const RubricId published = fromTemplate("screening");
    QVERIFY(rubrics().publish(published));
    const CriterionId out = rubrics().load(published)->criteria.first().id;
    const CriterionId in = rubrics().load(draft)->criteria.first().id;
    QVERIFY(isRefused(*m_fixture, "rubric.frozen", [&] { return exchange().assignCriterion(out, draft); }));
    QVERIFY(isRefused(*m_fixture, "rubric.frozen", [&] { return exchange().assignCriterion(in, published); }));
}

void tst_rubriccopy::assigningBeginsTheDraftsItNeeds()
{
    auto &jobs = m_fixture->services().jobs;
    const JobId job = *jobs.createFromTemplate(QStringLiteral("associate-backend-engineer"));
    const PlanView published = *jobs.load(job)->currentPlan();
    QList<Stage> rated;
    for (const Stage &stage : published.stages) {
        if (!stage.rubricId.isNull())
            rated.append(stage);
    }
    const Stage from = rated.at(1);
    const Stage to = rated.at(2);
    const Criterion criterion = rubrics().load(from.rubricId)->criteria.first();
    const QStringList sourceNames = namesIn(from.rubricId);
    const QStringList targetNames = namesIn(to.rubricId);

    const auto ahead = exchange().assignment(criterion.id, from.id, to.id);
    QVERIFY(ahead);
    QVERIFY(ahead->beginsSource && ahead->beginsTarget && ahead->beginsPlan && !ahead->otherPlan);
    QCOMPARE(ahead->plan.number, 2);
    std::optional<Assignment> assigned;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        const auto done = exchange().assign(criterion.id, from.id, to.id);
        if (done)
            assigned = *done;
        return done;
    }));
    // What was published reads as before.
    QCOMPARE(namesIn(from.rubricId), sourceNames);
    QCOMPARE(namesIn(to.rubricId), targetNames);
    QCOMPARE(namesIn(assigned->source.id), sourceNames.mid(1));
    QCOMPARE(namesIn(assigned->target.id), targetNames + QStringList{ criterion.name });
    const PlanView draft = *jobs.load(job)->draftPlan();
    QCOMPARE(draft.plan.id, assigned->plan.id);
    for (const Stage &stage : draft.stages) {
        if (stage.lineageId == from.lineageId)
            QCOMPARE(stage.rubricId, assigned->source.id);
        if (stage.lineageId == to.lineageId)
            QCOMPARE(stage.rubricId, assigned->target.id);
    }
    // The next one, asked of the published plan still, goes into the drafts there are; the same one again cannot.
    const Criterion second = rubrics().load(from.rubricId)->criteria.at(1);
    const auto next = exchange().assign(second.id, from.id, to.id);
    QVERIFY(next);
    QVERIFY(!next->beginsSource && !next->beginsTarget && !next->beginsPlan && next->otherPlan);
    QCOMPARE(namesIn(assigned->target.id), targetNames + QStringList({ criterion.name, second.name }));
    QVERIFY(
        isRefused(*m_fixture, "rubric.draft_differs", [&] { return exchange().assign(criterion.id, from.id, to.id); }));
    QVERIFY(isRefused(*m_fixture, "rubric.same", [&] { return exchange().assign(criterion.id, from.id, from.id); }));
}

void tst_rubriccopy::theBankHoldsEachQuestionOnce()
{
    const RubricId id = fromTemplate("technical");
    qsizetype questions = 0;
    const auto view = rubrics().load(id);
    for (const Criterion &criterion : view->criteria)
        questions += criterion.questions.size();
    QVERIFY(questions > 0);
    QCOMPARE(exchange().questionBank()->size(), questions);
    QVERIFY(rubrics().publish(id));
    const auto next = rubrics().newVersion(id);
    QVERIFY(next);
    QCOMPARE(exchange().questionBank()->size(), questions);
    QCOMPARE(exchange().questionBank()->first().number, 2);
    QVERIFY(rubrics().discard(*next));
    QVERIFY(rubrics().retire(id));
    QVERIFY(exchange().questionBank()->isEmpty());
}

void tst_rubriccopy::theMatrixIsThatOfThePlan()
{
    const auto job = m_fixture->services().jobs.createFromTemplate(QStringLiteral("associate-backend-engineer"));
    QVERIFY(job);
    const auto view = m_fixture->services().jobs.load(*job);
    const auto answer = exchange().coverage(view->plans.first().plan.id);
    QVERIFY(answer);
    QCOMPARE(answer->coverage.stages.size(), 5);
    QCOMPARE(answer->rubrics.size(), 5);
    QVERIFY(answer->coverage.rows.size() >= view->points.size());
    // Every criterion of the plan's rubrics stands in exactly one cell.
    qsizetype cells = 0;
    for (const CoverageRow &row : answer->coverage.rows) {
        for (const QList<Criterion> &cell : row.cells)
            cells += cell.size();
    }
    qsizetype criteria = 0;
    for (auto rubric = answer->rubrics.keyBegin(); rubric != answer->rubrics.keyEnd(); ++rubric)
        criteria += rubrics().load(*rubric)->criteria.size();
    QCOMPARE(cells, criteria);
    QVERIFY(!exchange().coverage(HiringPlanId(QUuid::createUuid())));
}

void tst_rubriccopy::aDraftIsHeldAgainstTheInterviewsBefore()
{
    const auto job = m_fixture->services().jobs.createFromTemplate(QStringLiteral("associate-backend-engineer"));
    const auto view = m_fixture->services().jobs.load(*job);
    RubricId used;
    for (const Stage &stage : view->plans.first().stages) {
        if (stage.kind == StageKind::Interview && used.isNull())
            used = stage.rubricId;
    }
    const auto before = rubrics().load(used);
    QCOMPARE(before->uses.size(), 1);
    QVERIFY(before->uses.first().minutes);
    QCOMPARE(before->uses.first().kind, StageKind::Interview);
    const auto next = rubrics().newVersion(used);
    QVERIFY(next);
    const auto draft = rubrics().load(*next);
    QVERIFY(draft->uses.isEmpty());
    QCOMPARE(draft->earlierUses.size(), 1);
    QCOMPARE(draft->earlierUses.first().stageId, before->uses.first().stageId);
}

QTEST_GUILESS_MAIN(tst_rubriccopy)
#include "tst_rubriccopy.moc"
