// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubric.h"
#include "service/jobs/jobtemplates.h"
#include "support/servicefixture.h"

using namespace shortlist;
using shortlist::test::isRefused;
using shortlist::test::ServiceFixture;
using shortlist::test::worksAndCanBeUndone;

namespace {

const QString kTemplate = QStringLiteral("associate-backend-engineer");

JobPage examplePage()
{
    JobPage page;
    page.title = QStringLiteral("Site Engineer");
    page.grade = 6;
    page.responsibilities = { QStringLiteral("Keep it up"), QStringLiteral("Make it fast") };
    page.requirements = { QStringLiteral("Linux") };
    PageStage screen;
    screen.kind = StageKind::Interview;
    screen.name = QStringLiteral("Screening call");
    screen.minutesMin = 30;
    screen.minutesMax = 30;
    screen.titles = { QStringLiteral("Recruiter") };
    screen.source = QStringLiteral("a 30 minute call");
    PageStage technical = screen;
    technical.name = QStringLiteral("Technical interview");
    technical.minutesMax = 90;
    technical.titles = { QStringLiteral("Site Engineer"), QStringLiteral("Engineering Manager") };
    page.stages = { screen, technical };
    page.hiringProcessSections = 1;
    return page;
}

} // namespace

class tst_jobservice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aJobIsMadeEditedRetiredAndReinstated();
    void aJobNeedsATitleAndAPossibleGrade();
    void pointsAreAddedEditedMovedAndRemoved();
    void aPointThatAPublishedRubricCoversIsKeptUnseen();
    void specialtiesAreUniqueAndKeptWhileInUse();
    void aReviewedPageIsSavedAsOneCommand();
    void anImportedPageGetsTheRubricsThatWereChosen();
    void aPageWithoutStagesLeavesADraft();
    void anImpossiblePageSavesNothing();
    void theTemplateIsComplete();
    void theTemplateMakesAJobThatCanBeUsedAtOnce();
    void openingsAreNumberedOnwards();
    void openingsAreHeldClosedAndReopened();
    void retiringClosesOpeningsAndWaitsForApplications();
    void listAndViewCountWhatThereIs();

private:
    Services &services() { return m_fixture->services(); }
    JobService &jobs() { return services().jobs; }
    JobId fromTemplate();
    QList<Stage> stagesOf(const JobId &job);
    HiringPlanId planOf(const JobId &job);

    std::unique_ptr<ServiceFixture> m_fixture;
};

void tst_jobservice::init()
{
    m_fixture = std::make_unique<ServiceFixture>();
    QVERIFY(m_fixture->isOpen());
}

JobId tst_jobservice::fromTemplate()
{
    const auto job = jobs().createFromTemplate(kTemplate);
    return job ? *job : JobId();
}

HiringPlanId tst_jobservice::planOf(const JobId &job)
{
    const auto plan = jobs().currentPlan(job);
    return plan ? plan->id : HiringPlanId();
}

QList<Stage> tst_jobservice::stagesOf(const JobId &job)
{
    const auto stages = jobs().stages(planOf(job));
    return stages ? *stages : QList<Stage>();
}

void tst_jobservice::aJobIsMadeEditedRetiredAndReinstated()
{
    JobId id;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto made = jobs().create({ QStringLiteral("Cook"), 5, QStringLiteral("Kitchen"), {} });
        if (made)
            id = *made;
        return made;
    }));
    auto view = jobs().load(id);
    QVERIFY(view);
    QCOMPARE(view->job.state, JobState::Draft);
    QCOMPARE(view->plans.size(), 1);
    QVERIFY(view->plans.first().editable());
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        return jobs().edit(id, { QStringLiteral(" Chef "), std::nullopt, {}, {} });
    }));
    QCOMPARE(jobs().load(id)->job.title, QStringLiteral("Chef"));
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().retire(id, QStringLiteral("closed")); }));
    QVERIFY(jobs().list()->isEmpty());
    QCOMPARE(jobs().list(true)->size(), 1);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().reinstate(id); }));
    QCOMPARE(jobs().load(id)->job.state, JobState::Draft);
}

void tst_jobservice::aJobNeedsATitleAndAPossibleGrade()
{
    QVERIFY(isRefused(*m_fixture, "job.title", [&] { return jobs().create({ QStringLiteral("  "), {}, {}, {} }); }));
    QVERIFY(isRefused(*m_fixture, "job.grade", [&] { return jobs().create({ QStringLiteral("Cook"), 0, {}, {} }); }));
    QVERIFY(isRefused(*m_fixture, "job.grade", [&] { return jobs().create({ QStringLiteral("Cook"), 31, {}, {} }); }));
}

void tst_jobservice::pointsAreAddedEditedMovedAndRemoved()
{
    const auto job = jobs().create({ QStringLiteral("Cook"), {}, {}, {} });
    QVERIFY(job);
    QList<JobPointId> ids;
    for (const char *text : { "one", "two", "three" }) {
        QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
            auto added = jobs().addPoint(*job, PointKind::Requirement, QLatin1String(text));
            if (added)
                ids.append(*added);
            return added;
        }));
    }
    QVERIFY(jobs().addPoint(*job, PointKind::NiceToHave, QStringLiteral("elsewhere")));
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().movePoint(ids.at(2), 0); }));
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().editPoint(ids.at(0), QStringLiteral("first")); }));
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().removePoint(ids.at(1)); }));
    QVERIFY(worksAndCanBeUndone(
        *m_fixture, [&] { return jobs().addPoint(*job, PointKind::Requirement, QStringLiteral("between"), 1); }));
    QStringList texts;
    const auto points = jobs().load(*job)->pointsOf(PointKind::Requirement);
    for (int i = 0; i < int(points.size()); ++i) {
        QCOMPARE(points.at(i).position, i);
        texts.append(points.at(i).text);
    }
    QCOMPARE(texts, QStringList({ QStringLiteral("three"), QStringLiteral("between"), QStringLiteral("first") }));
    QVERIFY(isRefused(
        *m_fixture, "point.text", [&] { return jobs().addPoint(*job, PointKind::Requirement, QStringLiteral(" ")); }));
}

void tst_jobservice::aPointThatAPublishedRubricCoversIsKeptUnseen()
{
    const JobId job = fromTemplate();
    const auto view = jobs().load(job);
    QVERIFY(view);
    const JobPoint point = view->pointsOf(PointKind::Requirement).first();
    const auto covering = m_fixture->workspace().all<Criterion>({ equals(&Criterion::jobPointId, point.id) });
    QVERIFY(covering && !covering->isEmpty());
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().removePoint(point.id); }));
    const auto after = jobs().load(job)->pointsOf(PointKind::Requirement);
    QCOMPARE(after.size(), view->pointsOf(PointKind::Requirement).size() - 1);
    QCOMPARE(after.first().position, 0);
    QVERIFY(m_fixture->workspace().get(point.id)->retired);
    QCOMPARE(m_fixture->workspace().get(covering->first().id)->jobPointId, point.id);
}

void tst_jobservice::specialtiesAreUniqueAndKeptWhileInUse()
{
    const auto job = jobs().create({ QStringLiteral("Cook"), {}, {}, {} });
    SpecialtyId id;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto added = jobs().addSpecialty(*job, QStringLiteral("Storage"), QStringLiteral("Go"));
        if (added)
            id = *added;
        return added;
    }));
    QVERIFY(isRefused(
        *m_fixture, "specialty.twice", [&] { return jobs().addSpecialty(*job, QStringLiteral("storage"), {}); }));
    QVERIFY(isRefused(*m_fixture, "specialty.name", [&] { return jobs().editSpecialty(id, QStringLiteral(" "), {}); }));
    QVERIFY(worksAndCanBeUndone(
        *m_fixture, [&] { return jobs().editSpecialty(id, QStringLiteral("Storage"), QStringLiteral("Rust")); }));
    OpeningText text;
    text.specialtyId = id;
    QVERIFY(jobs().addOpenings(*job, 1, text));
    QCOMPARE(jobs().load(*job)->openings.first().specialty, QStringLiteral("Storage (Rust)"));
    QVERIFY(isRefused(*m_fixture, "specialty.in_use", [&] { return jobs().removeSpecialty(id); }));
    QVERIFY(services().history.undo());
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().removeSpecialty(id); }));
}

void tst_jobservice::aReviewedPageIsSavedAsOneCommand()
{
    JobId id;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto saved = jobs().saveImportedPage(examplePage(), { QStringLiteral("# Site Engineer"), {} });
        if (saved)
            id = *saved;
        return saved;
    }));
    const auto view = jobs().load(id);
    QVERIFY(view);
    QCOMPARE(view->job.state, JobState::Active);
    QCOMPARE(view->job.grade, std::optional<int>(6));
    QCOMPARE(view->job.source, QStringLiteral("# Site Engineer"));
    QCOMPARE(view->pointsOf(PointKind::Responsibility).size(), 2);
    QCOMPARE(view->pointsOf(PointKind::Requirement).size(), 1);
    const PlanView *plan = view->currentPlan();
    QVERIFY(plan);
    QCOMPARE(plan->plan.number, 1);
    QCOMPARE(plan->stages.size(), 3);
    QCOMPARE(plan->stages.at(1).minutesMax, std::optional<int>(90));
    QCOMPARE(plan->stages.at(1).titles.size(), 2);
    QCOMPARE(plan->stages.at(0).source, QStringLiteral("a 30 minute call"));
    QCOMPARE(plan->stages.at(2).kind, StageKind::Offer);
    QVERIFY2(plan->stages.at(2).added, "the offer that the page does not name is marked as added");
    QVERIFY(plan->editable());
}

void tst_jobservice::anImportedPageGetsTheRubricsThatWereChosen()
{
    const JobPage page = examplePage();
    QCOMPARE(suggestedRubrics(page), QStringList({ QStringLiteral("screening"), QStringLiteral("technical") }));
    const auto id = jobs().saveImportedPage(page, { {}, suggestedRubrics(page) });
    QVERIFY(id);
    const auto stages = stagesOf(*id);
    for (const int i : { 0, 1 }) {
        const auto rubric = services().rubrics.load(stages.at(i).rubricId);
        QVERIFY(rubric);
        QCOMPARE(rubric->rubric.state, RubricState::Published);
        QVERIFY(rubric->criteria.size() >= 4);
        QVERIFY2(rubric->covered.isEmpty(), "it covers points of the template, not of this page");
    }
    QVERIFY(stages.at(2).rubricId.isNull());
    QVERIFY(isRefused(*m_fixture, "template.unknown", [&] {
        return jobs().saveImportedPage(page, { {}, { QStringLiteral("astrology") } });
    }));
}

void tst_jobservice::aPageWithoutStagesLeavesADraft()
{
    JobPage page = examplePage();
    page.stages.clear();
    const auto id = jobs().saveImportedPage(page);
    QVERIFY(id);
    const auto view = jobs().load(*id);
    QCOMPARE(view->job.state, JobState::Draft);
    QVERIFY(!view->currentPlan());
    QVERIFY(view->draftPlan());
    const auto none = jobs().currentPlan(*id);
    QCOMPARE(none.error().key, QStringLiteral("plan.none"));
}

void tst_jobservice::anImpossiblePageSavesNothing()
{
    JobPage page = examplePage();
    page.title.clear();
    QVERIFY(isRefused(*m_fixture, "job.title", [&] { return jobs().saveImportedPage(page); }));
    page = examplePage();
    page.stages[0].minutesMax = 5;
    QVERIFY(isRefused(*m_fixture, "stage.minutes_order", [&] { return jobs().saveImportedPage(page); }));
}

void tst_jobservice::theTemplateIsComplete()
{
    const auto source = builtInTemplate(kTemplate);
    QVERIFY(source);
    QCOMPARE(source->text.grade, std::optional<int>(5));
    QCOMPARE(source->stages.size(), 6);
    const QList<int> minutes{ 0, 30, 90, 45, 60, 0 };
    for (int i = 0; i < 6; ++i)
        QCOMPARE(source->stages.at(i).stage.minutesMin.value_or(0), minutes.at(i));
    QCOMPARE(source->rubrics.size(), 5);
    QStringList keys;
    for (const TemplatePoint &point : source->points)
        keys.append(point.key);
    QStringList covered;
    for (const TemplateRubric &rubric : source->rubrics) {
        QCOMPARE(rubric.levels.size(), 4);
        QVERIFY2(rubric.criteria.size() >= 4 && rubric.criteria.size() <= 6, qPrintable(rubric.name));
        QSet<QString> anchors;
        for (const TemplateCriterion &each : rubric.criteria) {
            QCOMPARE(each.criterion.anchors.size(), 4);
            for (const QString &anchor : each.criterion.anchors) {
                QVERIFY2(anchor.size() > 40, qPrintable(each.criterion.name));
                anchors.insert(anchor);
            }
            QVERIFY2(!each.criterion.questions.isEmpty(), qPrintable(each.criterion.name));
            QVERIFY2(keys.contains(each.covers), qPrintable(each.covers));
            covered.append(each.covers);
        }
        QCOMPARE(anchors.size(), 4 * rubric.criteria.size());
    }
    for (const TemplatePoint &point : source->points) {
        if (point.kind != PointKind::NiceToHave)
            QVERIFY2(covered.contains(point.key), qPrintable(point.key));
    }
    QVERIFY(!builtInTemplate(QStringLiteral("poet")));
    QVERIFY(!readTemplate("{}"));
    QVERIFY(!readTemplate("nonsense"));
}

void tst_jobservice::theTemplateMakesAJobThatCanBeUsedAtOnce()
{
    JobId id;
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] {
        auto made = jobs().createFromTemplate(kTemplate);
        if (made)
            id = *made;
        return made;
    }));
    const auto view = jobs().load(id);
    QVERIFY(view);
    QCOMPARE(view->job.state, JobState::Active);
    QVERIFY(view->currentPlan());
    QCOMPARE(view->currentPlan()->rubricNames.size(), 5);
    QCOMPARE(view->specialties.size(), 5);
    for (const Stage &stage : view->currentPlan()->stages) {
        if (stage.rubricId.isNull())
            continue;
        const auto rubric = services().rubrics.load(stage.rubricId);
        QVERIFY(rubric);
        QCOMPARE(rubric->rubric.state, RubricState::Published);
        QCOMPARE(rubric->covered.size(), rubric->criteria.size());
        QCOMPARE(rubric->uses.size(), 1);
    }
    QVERIFY(
        isRefused(*m_fixture, "template.unknown", [&] { return jobs().createFromTemplate(QStringLiteral("poet")); }));
}

void tst_jobservice::openingsAreNumberedOnwards()
{
    const JobId job = fromTemplate();
    const JobId other = fromTemplate();
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().addOpenings(job, 2); }));
    QVERIFY(jobs().addOpenings(other, 1));
    QVERIFY(jobs().addOpenings(job, 9));
    QStringList codes;
    const auto view = jobs().load(job);
    for (const OpeningView &opening : view->openings)
        codes.append(opening.opening.code);
    QCOMPARE(codes.first(), QStringLiteral("1001-1"));
    QCOMPARE(codes.at(1), QStringLiteral("1001-2"));
    QCOMPARE(codes.last(), QStringLiteral("1001-11"));
    QCOMPARE(jobs().load(other)->openings.first().opening.code, QStringLiteral("1002-1"));
    QVERIFY(isRefused(*m_fixture, "opening.count", [&] { return jobs().addOpenings(job, 0); }));
    OpeningText wrong;
    wrong.specialtyId = jobs().load(other)->specialties.first().id;
    QVERIFY(isRefused(*m_fixture, "opening.specialty", [&] { return jobs().addOpenings(job, 1, wrong); }));
    const OpeningId first = view->openings.first().opening.id;
    QVERIFY(isRefused(
        *m_fixture, "opening.code_taken", [&] { return jobs().editOpening(first, QStringLiteral("1002-1"), {}); }));
    QVERIFY(isRefused(*m_fixture, "opening.code", [&] { return jobs().editOpening(first, {}, {}); }));
    OpeningText text;
    text.specialtyId = jobs().load(job)->specialties.first().id;
    text.targetStart = QDate(2030, 3, 1);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().editOpening(first, QStringLiteral("A-1"), text); }));
    QCOMPARE(jobs().load(job)->openings.last().opening.targetStart, QDate(2030, 3, 1));
}

void tst_jobservice::openingsAreHeldClosedAndReopened()
{
    const JobId job = fromTemplate();
    const OpeningId id = jobs().addOpenings(job, 1)->first();
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().holdOpening(id, QStringLiteral("budget")); }));
    QVERIFY(isRefused(*m_fixture, "opening.not_open", [&] { return jobs().holdOpening(id); }));
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().reopenOpening(id); }));
    QVERIFY(isRefused(*m_fixture, "opening.reason", [&] { return jobs().closeOpening(id, QStringLiteral(" ")); }));
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().closeOpening(id, QStringLiteral("no budget")); }));
    QCOMPARE(m_fixture->workspace().get(id)->closeReason, QStringLiteral("no budget"));
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().reopenOpening(id); }));
    const auto opening = m_fixture->workspace().get(id);
    QCOMPARE(opening->state, OpeningState::Open);
    QVERIFY(opening->closeReason.isEmpty() && !opening->closedAt.isValid());
    QVERIFY(services().commands().run(QStringLiteral("offer.accept"), id, [&](Transaction &transaction) -> Status {
        auto filled = *opening;
        filled.state = OpeningState::Filled;
        return transaction.save(filled);
    }));
    QVERIFY(isRefused(*m_fixture, "opening.filled", [&] { return jobs().closeOpening(id, QStringLiteral("x")); }));
    QVERIFY(isRefused(*m_fixture, "opening.filled", [&] { return jobs().reopenOpening(id); }));
}

void tst_jobservice::retiringClosesOpeningsAndWaitsForApplications()
{
    const JobId job = fromTemplate();
    QVERIFY(jobs().addOpenings(job, 2));
    const ApplicationId ada = m_fixture->apply(QStringLiteral("Ada"), stagesOf(job).first());
    QVERIFY(!ada.isNull());
    QVERIFY(isRefused(*m_fixture, "job.active_applications", [&] { return jobs().retire(job, {}); }));
    QVERIFY(services().history.undo());
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return jobs().retire(job, QStringLiteral("enough people")); }));
    const auto view = jobs().load(job);
    for (const OpeningView &opening : view->openings) {
        QCOMPARE(opening.opening.state, OpeningState::Closed);
        QCOMPARE(opening.opening.closeReason, QStringLiteral("enough people"));
    }
    QVERIFY(isRefused(*m_fixture, "job.retired", [&] { return jobs().addOpenings(job, 1); }));
    QVERIFY(
        isRefused(*m_fixture, "job.retired", [&] { return jobs().reopenOpening(view->openings.first().opening.id); }));
}

void tst_jobservice::listAndViewCountWhatThereIs()
{
    const JobId job = fromTemplate();
    QVERIFY(jobs().create({ QStringLiteral("Zoo keeper"), {}, {}, {} }));
    const auto ids = jobs().addOpenings(job, 3);
    QVERIFY(ids && jobs().closeOpening(ids->at(0), QStringLiteral("x")) && jobs().holdOpening(ids->at(1)));
    m_fixture->apply(QStringLiteral("Ada"), stagesOf(job).at(1));
    m_fixture->apply(QStringLiteral("Bea"), stagesOf(job).at(1));
    const auto rows = jobs().list();
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    const JobListRow row = rows->first();
    QCOMPARE(row.job.id, job);
    QCOMPARE(row.openingsOpen, 1);
    QCOMPARE(row.openingsOnHold, 1);
    QCOMPARE(row.openingsClosed, 1);
    QCOMPARE(row.activeApplications, 2);
    QCOMPARE(row.planNumber, 1);
    QVERIFY(!row.draftPlan);
    QVERIFY(rows->last().draftPlan);
    QCOMPARE(rows->last().planNumber, 0);
    const auto view = jobs().load(job);
    QCOMPARE(view->activeApplications, 2);
    QCOMPARE(view->load.size(), 1);
    QCOMPARE(view->load.first().active, 2);
}

QTEST_GUILESS_MAIN(tst_jobservice)
#include "tst_jobservice.moc"
