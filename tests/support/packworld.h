// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"

#include <algorithm>

namespace shortlist::test {

/// A job with one round: candidates, interviewers and criteria in any number, and every card planted but not yet in.
/// A header only, for tests and benchmarks alike.
struct PackWorld {
    JobId job;
    HiringPlanId plan;
    StageId stage;
    StageId offerStage;
    RubricId rubric;
    QList<CriterionId> criteria;
    PersonId manager; ///< hiring manager; no interviewer
    QList<PersonId> interviewers;
    QList<ApplicationId> applications;
    QList<QList<ScorecardId>> cards; ///< by application and interviewer

    static QString interviewerName(int i)
    {
        // Some names want to be markup, or a formula.
        if (i == 3)
            return QStringLiteral("=SUM(A1)&<b>Ola</b>");
        return QStringLiteral("Interviewer-%1").arg(i, 2, 10, QLatin1Char('0'));
    }
    static QString criterionName(int j) { return QStringLiteral("Criterion-%1").arg(j, 2, 10, QLatin1Char('0')); }
    static int weight(int j) { return 1 + j % 4; }
    /// 1 to 4, or 0 for not observed.
    static int level(int application, int i, int j)
    {
        return (i + 2 * j) % 9 == 0 ? 0 : 1 + (application + i * 7 + j * 3 + i * j) % 4;
    }
    /// Known among all evidence.
    static QString evidence(int application, int i, int j)
    {
        return QStringLiteral("%1E-%2-%3-%4 was seen to do it & said <so>.")
            .arg(j == 1 ? QStringLiteral("=") : QString())
            .arg(application)
            .arg(i)
            .arg(j);
    }

    /// Fills one card and submits it, as its author. Who sits at the desk afterwards is whoever sat there before.
    Status submit(Services &services, int application, int i) const
    {
        const PersonId before = services.session().person;
        services.session().person = interviewers.at(i);
        const auto stored = services.context.workspace.get(cards.at(application).at(i));
        if (!stored)
            return stored.error();
        Scorecard card = *stored;
        card.takeaways = QStringLiteral("Take-away %1-%2.\nSecond line.").arg(application).arg(i);
        card.pros = QStringLiteral("Pro %1-%2.").arg(application).arg(i);
        card.cons = QStringLiteral("Con %1-%2.").arg(application).arg(i);
        card.privateNote = QStringLiteral("Private-%1-%2.").arg(application).arg(i);
        card.overall = i % 2 == 0 ? Recommendation::Yes : Recommendation::StrongNo;
        QList<Rating> ratings;
        for (int j = 0; j < int(criteria.size()); ++j) {
            Rating rating;
            rating.criterionId = criteria.at(j);
            if (const int given = level(application, i, j); given > 0)
                rating.level = given;
            else
                rating.notObserved = true;
            rating.evidence = evidence(application, i, j);
            ratings.append(rating);
        }
        Status done = services.scorecards.saveDraft(card, ratings);
        if (done)
            done = services.scorecards.submit(card.id);
        services.session().person = before;
        return done;
    }
};

namespace packworld {

inline void addPlan(QList<Status> &steps, Transaction &t, PackWorld &world, const QUuid &team, const QDateTime &now)
{
    Job job;
    job.id = world.job = JobId(timedUuid(now));
    job.title = QStringLiteral("Engineer");
    job.grade = 5;
    job.state = JobState::Active;
    steps.append(t.add(job, team));
    HiringPlan plan;
    plan.id = world.plan = HiringPlanId(timedUuid(now));
    plan.jobId = job.id;
    plan.number = 3;
    plan.state = PlanState::Published;
    steps.append(t.add(plan, team));
    Rubric rubric;
    rubric.id = rubric.lineageId = world.rubric = RubricId(timedUuid(now));
    rubric.name = QStringLiteral("Technical");
    rubric.number = 2;
    rubric.levels = { QStringLiteral("weak"), QStringLiteral("fair"), QStringLiteral("good"),
        QStringLiteral("strong") };
    rubric.state = RubricState::Published;
    steps.append(t.add(rubric, team));
    Stage stage;
    stage.id = stage.lineageId = world.stage = StageId(timedUuid(now));
    stage.planId = plan.id;
    stage.name = QStringLiteral("Technical interview");
    stage.rubricId = rubric.id;
    steps.append(t.add(stage, team));
    Stage offer;
    offer.id = offer.lineageId = world.offerStage = StageId(timedUuid(now));
    offer.planId = plan.id;
    offer.position = 1;
    offer.kind = StageKind::Offer;
    offer.name = QStringLiteral("Offer");
    steps.append(t.add(offer, team));
}

inline void addPeople(
    QList<Status> &steps, Transaction &t, PackWorld &world, const QUuid &team, const QDateTime &now, int interviewers)
{
    const auto add = [&](const QString &name, const QString &title) {
        Person person;
        person.id = PersonId(timedUuid(now));
        person.name = name;
        person.title = title;
        steps.append(t.add(person, team));
        return person.id;
    };
    world.manager = add(QStringLiteral("Mara Manager"), QStringLiteral("Engineering Manager"));
    for (int i = 0; i < interviewers; ++i)
        world.interviewers.append(add(PackWorld::interviewerName(i), QStringLiteral("Staff Engineer")));
    Opening opening;
    opening.id = OpeningId(timedUuid(now));
    opening.jobId = world.job;
    opening.code = QStringLiteral("1001-1");
    opening.hiringManagerId = world.manager;
    opening.openedAt = now;
    steps.append(t.add(opening, team));
}

inline void addApplication(
    QList<Status> &steps, Transaction &t, PackWorld &world, const QDateTime &now, bool lastIsTrainee)
{
    Candidate candidate;
    candidate.id = CandidateId(randomUuid());
    candidate.name = QStringLiteral("Cora Candidate %1").arg(world.applications.size());
    candidate.createdAt = now;
    const QUuid scope = candidateScope(candidate.id);
    steps.append(t.add(candidate, scope));
    Application application;
    application.id = ApplicationId(timedUuid(now));
    application.candidateId = candidate.id;
    application.jobId = world.job;
    application.planId = world.plan;
    application.stageId = world.stage;
    application.appliedAt = application.enteredStageAt = now;
    steps.append(t.add(application, scope));
    world.applications.append(application.id);
    Interview interview;
    interview.id = InterviewId(timedUuid(now));
    interview.applicationId = application.id;
    interview.stageId = world.stage;
    interview.state = InterviewState::Held;
    interview.startAt = now;
    interview.minutes = 90;
    interview.zone = QStringLiteral("Europe/Berlin");
    steps.append(t.add(interview, scope));
    QList<ScorecardId> cards;
    for (const PersonId &author : std::as_const(world.interviewers)) {
        Scorecard card;
        card.id = ScorecardId(randomUuid());
        card.applicationId = application.id;
        card.stageId = world.stage;
        card.interviewId = interview.id;
        card.authorId = author;
        card.rubricId = world.rubric;
        card.dueAt = now.addDays(1);
        card.trainee = lastIsTrainee && author == world.interviewers.constLast();
        cards.append(card.id);
        steps.append(t.add(card, scorecardScope(card.id)));
    }
    world.cards.append(cards);
}

} // namespace packworld

/// Writes it in one command.
inline Status writePackWorld(Services &services, const Clock &clock, int candidates, int interviewers, int criteria,
    PackWorld &world, bool lastIsTrainee = false)
{
    const QDateTime now = clock.nowUtc();
    const QUuid team = services.context.workspace.teamScope();
    return services.commands().run(QStringLiteral("workspace.create"), JobId(), [&](Transaction &t) -> Status {
        QList<Status> steps;
        packworld::addPlan(steps, t, world, team, now);
        for (int j = 0; j < criteria; ++j) {
            Criterion criterion;
            criterion.id = criterion.lineageId = CriterionId(timedUuid(now));
            criterion.rubricId = world.rubric;
            criterion.position = j;
            criterion.name = PackWorld::criterionName(j);
            criterion.weight = PackWorld::weight(j);
            criterion.mustHave = j == 2;
            world.criteria.append(criterion.id);
            steps.append(t.add(criterion, team));
        }
        packworld::addPeople(steps, t, world, team, now, interviewers);
        for (int k = 0; k < candidates; ++k)
            packworld::addApplication(steps, t, world, now, lastIsTrainee);
        const auto failed = std::find_if(steps.begin(), steps.end(), [](const Status &step) { return !step; });
        return failed == steps.end() ? done() : *failed;
    });
}

} // namespace shortlist::test
