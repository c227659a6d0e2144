// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubricrules.h"
#include "support/servicefixture.h"

using namespace shortlist;
using shortlist::test::isRefused;
using shortlist::test::ServiceFixture;
using shortlist::test::worksAndCanBeUndone;

class tst_rubricservice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aDraftIsWrittenStepByStep();
    void aQuestionGoesToAnotherCriterion();
    void levelsTakeTheirAnchorsAlong();
    void levelsHaveBounds();
    void whatIsMissingIsListedAndKeepsItFromBeingPublished();
    void aPublishedRubricIsFrozenForEver();
    void aNewVersionKeepsLineages();
    void retiringAndDiscarding();
    void builtInRubricsAreCopiedAsDrafts();
    void rubricsOfOneNameAreListedWithTheirJobs();

private:
    RubricService &rubrics() { return m_fixture->services().rubrics; }
    RubricId complete();

    std::unique_ptr<ServiceFixture> m_fixture;
};

void tst_rubricservice::init()
{
    m_fixture = std::make_unique<ServiceFixture>();
    QVERIFY(m_fixture->isOpen());
}

RubricId tst_rubricservice::complete()
{
    const auto id = rubrics().create(QStringLiteral("Cooking"));
    Criterion criterion;
    criterion.name = QStringLiteral("Taste");
    criterion.anchors = { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d") };
    const auto added = id ? rubrics().addCriterion(*id, criterion) : Result<CriterionId>(CriterionId());
    return id && added ? *id : RubricId();
}

void tst_rubricservice::aDraftIsWrittenStepByStep()
{
    RubricId id;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto made = rubrics().create(QStringLiteral(" Cooking "), QStringLiteral("Can they cook?"));
        if (made)
            id = *made;
        return made;
    }));
    QVERIFY(isRefused(*m_fixture, "rubric.name", [&] { return rubrics().create(QStringLiteral(" ")); }));
    QVERIFY(worksAndCanBeUndone(
        *m_fixture, [&] { return rubrics().edit(id, QStringLiteral("Kitchen"), QStringLiteral("Why")); }));
    QList<CriterionId> ids;
    for (const char *name : { "one", "two", "three" }) {
        QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
            Criterion criterion;
            criterion.name = QLatin1String(name);
            auto added = rubrics().addCriterion(id, criterion);
            if (added)
                ids.append(*added);
            return added;
        }));
    }
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return rubrics().moveCriterion(ids.at(2), 0); }));
    auto view = rubrics().load(id);
    QVERIFY(view);
    QCOMPARE(view->criteria.first().id, ids.at(2));
    Criterion edited = view->criteria.first();
    edited.anchors = { QStringLiteral(" only one ") };
    edited.questions = { { QStringLiteral("Why?"), {}, 0 }, { QStringLiteral(" "), {}, 0 },
        { QStringLiteral(" How? "), { QStringLiteral("And then?"), QStringLiteral(" ") }, 10 } };
    edited.weight = 3;
    edited.mustHave = true;
    edited.category = CriterionCategory::Trait;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return rubrics().editCriterion(edited); }));
    view = rubrics().load(id);
    QCOMPARE(view->criteria.first().anchors.size(), 4);
    QCOMPARE(view->criteria.first().anchors.first(), QStringLiteral("only one"));
    QCOMPARE(view->criteria.first().questions, (QList<Question>{ { QStringLiteral("Why?"), {}, 0 },
                                                   { QStringLiteral("How?"), { QStringLiteral("And then?") }, 10 } }));
    QCOMPARE(shareOf(view->criteria.first(), view->criteria), 60.0);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return rubrics().removeCriterion(ids.at(0)); }));
    view = rubrics().load(id);
    QCOMPARE(view->criteria.size(), 2);
    QCOMPARE(view->criteria.last().position, 1);
    edited.weight = -1;
    QVERIFY(isRefused(*m_fixture, "criterion.weight", [&] { return rubrics().editCriterion(edited); }));
}

void tst_rubricservice::aQuestionGoesToAnotherCriterion()
{
    const RubricId id = complete();
    Criterion looks;
    looks.name = QStringLiteral("Looks");
    looks.questions = { { QStringLiteral("Which plate?"), {}, 0 } };
    const auto to = rubrics().addCriterion(id, looks);
    QVERIFY(to);
    Criterion taste = rubrics().load(id)->criteria.first();
    const Question salt{ QStringLiteral("How much salt?"), { QStringLiteral("And why?") }, 5 };
    taste.questions = { { QStringLiteral("What first?"), {}, 0 }, salt };
    QVERIFY(rubrics().editCriterion(taste));

    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return rubrics().moveQuestion(taste.id, 1, *to); }));
    const auto view = rubrics().load(id);
    QCOMPARE(view->criteria.first().questions, QList<Question>{ taste.questions.first() });
    QCOMPARE(view->criteria.last().questions, (QList<Question>{ looks.questions.first(), salt }));

    QVERIFY(isRefused(*m_fixture, "question.place", [&] { return rubrics().moveQuestion(taste.id, 1, *to); }));
    const auto other = rubrics().load(complete());
    QVERIFY(isRefused(
        *m_fixture, "rubric.other", [&] { return rubrics().moveQuestion(taste.id, 0, other->criteria.first().id); }));
}

void tst_rubricservice::levelsTakeTheirAnchorsAlong()
{
    const RubricId id = complete();
    QVERIFY(!id.isNull());
    const QStringList words = rubrics().load(id)->rubric.levels;
    QCOMPARE(words.size(), 4);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        return rubrics().setLevels(id, { { words.at(0), 0 }, { QStringLiteral("Fair"), -1 }, { words.at(3), 3 },
                                           { words.at(2), 2 }, { QStringLiteral("Best"), 1 } });
    }));
    const auto view = rubrics().load(id);
    QCOMPARE(view->rubric.levels.at(1), QStringLiteral("Fair"));
    QCOMPARE(view->criteria.first().anchors,
        QStringList({ QStringLiteral("a"), QString(), QStringLiteral("d"), QStringLiteral("c"), QStringLiteral("b") }));
}

void tst_rubricservice::levelsHaveBounds()
{
    const RubricId id = complete();
    const auto levels = [](int count) {
        QList<RubricLevel> made;
        for (int i = 0; i < count; ++i)
            made.append({ QStringLiteral("level %1").arg(i), -1 });
        return made;
    };
    QVERIFY(isRefused(*m_fixture, "rubric.levels", [&] { return rubrics().setLevels(id, levels(2)); }));
    QVERIFY(isRefused(*m_fixture, "rubric.levels", [&] { return rubrics().setLevels(id, levels(8)); }));
    QVERIFY(rubrics().setLevels(id, levels(7)));
    QVERIFY(rubrics().setLevels(id, levels(3)));
    auto twice = levels(3);
    twice[2].word = QStringLiteral("Level 0");
    QVERIFY(isRefused(*m_fixture, "rubric.level_twice", [&] { return rubrics().setLevels(id, twice); }));
    twice[2].word = QStringLiteral(" ");
    QVERIFY(isRefused(*m_fixture, "rubric.level_word", [&] { return rubrics().setLevels(id, twice); }));
}

void tst_rubricservice::whatIsMissingIsListedAndKeepsItFromBeingPublished()
{
    const auto id = rubrics().create(QStringLiteral("Cooking"));
    QVERIFY(isRefused(*m_fixture, "rubric.empty", [&] { return rubrics().publish(*id); }));
    Criterion criterion;
    criterion.weight = 0;
    criterion.anchors = { QStringLiteral("a"), {}, QStringLiteral("c"), QStringLiteral("d") };
    const auto added = rubrics().addCriterion(*id, criterion);
    QVERIFY(added);
    QStringList keys;
    const auto view = rubrics().load(*id);
    for (const RubricProblem &problem : view->problems)
        keys.append(problem.key);
    QCOMPARE(keys, QStringList({ QStringLiteral("criterion.name"), QStringLiteral("criterion.anchor"),
                       QStringLiteral("rubric.weights") }));
    QCOMPARE(view->problems.at(1).level, 1);
    QCOMPARE(view->problems.at(1).criterionId, *added);
    criterion = view->criteria.first();
    criterion.name = QStringLiteral("Taste");
    criterion.weight = 1;
    criterion.anchors[1] = QStringLiteral("b");
    QVERIFY(rubrics().editCriterion(criterion));
    QVERIFY(rubrics().load(*id)->problems.isEmpty());
    QVERIFY(rubrics().addCriterion(*id, criterion));
    QVERIFY(isRefused(*m_fixture, "criterion.name_twice", [&] { return rubrics().publish(*id); }));
}

void tst_rubricservice::aPublishedRubricIsFrozenForEver()
{
    const RubricId id = complete();
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return rubrics().publish(id); }));
    const auto view = rubrics().load(id);
    QCOMPARE(view->rubric.publishedAt, m_fixture->clock.nowUtc());
    QVERIFY(!view->editable());
    const Criterion criterion = view->criteria.first();
    const auto frozen = [this](const auto &work) { return isRefused(*m_fixture, "rubric.frozen", work); };
    QVERIFY(frozen([&] { return rubrics().edit(id, QStringLiteral("x"), {}); }));
    QVERIFY(frozen([&] {
        return rubrics().setLevels(
            id, { { QStringLiteral("a"), 0 }, { QStringLiteral("b"), 1 }, { QStringLiteral("c"), 2 } });
    }));
    QVERIFY(frozen([&] { return rubrics().addCriterion(id, criterion); }));
    QVERIFY(frozen([&] { return rubrics().editCriterion(criterion); }));
    QVERIFY(frozen([&] { return rubrics().removeCriterion(criterion.id); }));
    QVERIFY(frozen([&] { return rubrics().moveCriterion(criterion.id, 0); }));
    QVERIFY(frozen([&] { return rubrics().discard(id); }));
    QVERIFY(isRefused(*m_fixture, "rubric.not_draft", [&] { return rubrics().publish(id); }));
}

void tst_rubricservice::aNewVersionKeepsLineages()
{
    const RubricId id = complete();
    QVERIFY(isRefused(*m_fixture, "rubric.draft", [&] { return rubrics().newVersion(id); }));
    QVERIFY(rubrics().publish(id));
    RubricId next;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto made = rubrics().newVersion(id);
        if (made)
            next = *made;
        return made;
    }));
    const auto old = rubrics().load(id);
    const auto view = rubrics().load(next);
    QVERIFY(view);
    QCOMPARE(view->rubric.number, 2);
    QCOMPARE(view->rubric.lineageId, id);
    QCOMPARE(view->rubric.basedOnId, id);
    QVERIFY(old->rubric.basedOnId.isNull());
    QVERIFY(view->editable());
    QCOMPARE(view->criteria.size(), 1);
    QCOMPARE(view->criteria.first().lineageId, old->criteria.first().lineageId);
    QVERIFY(view->criteria.first().id != old->criteria.first().id);
    QCOMPARE(view->versions.size(), 2);
    QCOMPARE(view->versions.first().id, next);
    QVERIFY(isRefused(*m_fixture, "rubric.draft_exists", [&] { return rubrics().newVersion(id); }));
    const auto rows = rubrics().list();
    QCOMPARE(rows->size(), 2);
    QVERIFY(rows->first().newest);
    QVERIFY(!rows->last().newest);
    QCOMPARE(rows->first().criteria, 1);
}

void tst_rubricservice::retiringAndDiscarding()
{
    const RubricId id = complete();
    QVERIFY(isRefused(*m_fixture, "rubric.draft", [&] { return rubrics().retire(id); }));
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return rubrics().discard(id); }));
    QVERIFY(m_fixture->services().history.undo());
    const auto job = m_fixture->services().jobs.create({ QStringLiteral("Cook"), {}, {}, {} });
    Stage stage;
    stage.name = QStringLiteral("Trial");
    stage.rubricId = id;
    const auto plan = m_fixture->services().jobs.load(*job)->plans.first().plan.id;
    QVERIFY(m_fixture->services().jobs.addStage(plan, stage));
    QVERIFY(isRefused(*m_fixture, "rubric.in_use", [&] { return rubrics().discard(id); }));
    QVERIFY(isRefused(*m_fixture, "plan.rubric_draft", [&] { return m_fixture->services().jobs.publishPlan(plan); }));
    QVERIFY(rubrics().publish(id));
    QVERIFY(m_fixture->services().jobs.publishPlan(plan));
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return rubrics().retire(id); }));
    QVERIFY(rubrics().list()->isEmpty());
    QCOMPARE(rubrics().list(true)->size(), 1);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return rubrics().reinstate(id); }));
}

void tst_rubricservice::builtInRubricsAreCopiedAsDrafts()
{
    const auto templates = rubrics().templates();
    QVERIFY(templates && templates->size() == 12);
    RubricId id;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto made = rubrics().createFromTemplate(QStringLiteral("technical"));
        if (made)
            id = *made;
        return made;
    }));
    const auto view = rubrics().load(id);
    QVERIFY(view->editable());
    QVERIFY2(view->problems.isEmpty(), "the built-in rubrics can be published as they are");
    QVERIFY(isRefused(
        *m_fixture, "template.unknown", [&] { return rubrics().createFromTemplate(QStringLiteral("astrology")); }));
}

void tst_rubricservice::rubricsOfOneNameAreListedWithTheirJobs()
{
    const RubricId first = complete();
    Services &services = m_fixture->services();
    const auto titles = [this] {
        QStringList listed;
        const auto rows = rubrics().list();
        for (const RubricListRow &row : *rows)
            listed.append(row.title);
        listed.sort();
        return listed;
    };
    QCOMPARE(titles(), QStringList{ QStringLiteral("Cooking") });
    complete(); // another one, for no plan yet
    const auto job = services.jobs.create({ QStringLiteral("Chef"), {}, {}, {} });
    QVERIFY(job);
    Stage stage;
    stage.name = QStringLiteral("Trial");
    stage.rubricId = first;
    QVERIFY(services.jobs.addStage(services.jobs.load(*job)->plans.first().plan.id, stage));
    QCOMPARE(titles(), (QStringList{ QStringLiteral("Cooking (Chef)"), QStringLiteral("Cooking (in no plan)") }));
    // Its versions are the same job's, also those that no stage rates by yet.
    QVERIFY(rubrics().publish(first) && rubrics().newVersion(first));
    QCOMPARE(titles().count(QStringLiteral("Cooking (Chef)")), 2);
}

QTEST_GUILESS_MAIN(tst_rubricservice)
#include "tst_rubricservice.moc"
