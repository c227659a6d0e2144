// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loop.h"

namespace shortlist::test {

Status writeLoop(Services &services, const Clock &clock, Loop &loop)
{
    const QDateTime now = clock.nowUtc();
    const QUuid team = services.context.workspace.teamScope();
    const auto id = [&now] { return timedUuid(now); };
    return services.commands().run(QStringLiteral("workspace.create"), JobId(), [&](Transaction &t) -> Status {
        QList<Status> steps;
        Job job;
        job.id = loop.job = JobId(id());
        job.title = QStringLiteral("Engineer");
        job.grade = 5;
        job.state = JobState::Active;
        steps.append(t.add(job, team));
        HiringPlan plan;
        plan.id = loop.plan = HiringPlanId(id());
        plan.jobId = job.id;
        plan.state = PlanState::Published;
        steps.append(t.add(plan, team));
        Rubric rubric;
        rubric.id = rubric.lineageId = loop.rubric = RubricId(id());
        rubric.name = QStringLiteral("Technical");
        rubric.levels = { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4") };
        rubric.state = RubricState::Published;
        steps.append(t.add(rubric, team));
        for (int i = 0; i < 2; ++i) {
            Criterion criterion;
            criterion.id = criterion.lineageId = CriterionId(id());
            criterion.rubricId = rubric.id;
            criterion.position = i;
            criterion.name = QStringLiteral("Criterion %1").arg(i + 1);
            criterion.weight = i + 1;
            loop.criteria.append(criterion.id);
            steps.append(t.add(criterion, team));
        }
        Stage stage;
        stage.id = stage.lineageId = loop.interviewStage = StageId(id());
        stage.planId = plan.id;
        stage.name = QStringLiteral("Technical interview");
        stage.minutesMin = stage.minutesMax = 90;
        stage.rubricId = rubric.id;
        steps.append(t.add(stage, team));
        Stage offer;
        offer.id = offer.lineageId = loop.offerStage = StageId(id());
        offer.planId = plan.id;
        offer.position = 1;
        offer.kind = StageKind::Offer;
        offer.name = QStringLiteral("Offer");
        steps.append(t.add(offer, team));
        Opening opening;
        opening.id = loop.opening = OpeningId(id());
        opening.jobId = job.id;
        opening.code = QStringLiteral("1001-1");
        opening.openedAt = now;
        steps.append(t.add(opening, team));
        const auto person = [&](const char *name) {
            Person one;
            one.id = PersonId(id());
            one.name = QString::fromLatin1(name);
            steps.append(t.add(one, team));
            return one.id;
        };
        loop.recruiter = person("Rita");
        loop.ana = person("Ana");
        loop.ben = person("Ben");
        Candidate candidate;
        candidate.id = loop.candidate = CandidateId(randomUuid());
        candidate.name = QStringLiteral("Cora Candidate");
        candidate.createdAt = now;
        const QUuid scope = candidateScope(candidate.id);
        steps.append(t.add(candidate, scope));
        Application application;
        application.id = loop.application = ApplicationId(id());
        application.candidateId = candidate.id;
        application.jobId = job.id;
        application.planId = plan.id;
        application.stageId = stage.id;
        application.appliedAt = application.enteredStageAt = now;
        steps.append(t.add(application, scope));
        Interview interview;
        interview.id = loop.interview = InterviewId(id());
        interview.applicationId = application.id;
        interview.stageId = stage.id;
        interview.state = InterviewState::Held;
        interview.startAt = now;
        interview.minutes = 90;
        interview.zone = QStringLiteral("Europe/Berlin");
        steps.append(t.add(interview, scope));
        for (const PersonId &author : { loop.ana, loop.ben }) {
            Participant participant;
            participant.id = ParticipantId(id());
            participant.interviewId = interview.id;
            participant.personId = author;
            steps.append(t.add(participant, scope));
            Scorecard card;
            card.id = ScorecardId(randomUuid());
            card.applicationId = application.id;
            card.stageId = stage.id;
            card.interviewId = interview.id;
            card.authorId = author;
            card.rubricId = rubric.id;
            card.dueAt = interview.endAt().addDays(1);
            (author == loop.ana ? loop.anasCard : loop.bensCard) = card.id;
            steps.append(t.add(card, scorecardScope(card.id)));
        }
        for (const Status &step : std::as_const(steps)) {
            if (!step)
                return step;
        }
        return done();
    });
}

Status fillCard(
    Services &services, const Loop &loop, const ScorecardId &id, const QList<int> &levels, Recommendation overall)
{
    auto card = services.context.workspace.get(id);
    if (!card)
        return card.error();
    card->takeaways = QStringLiteral("Explained every step.");
    card->overall = overall;
    QList<Rating> ratings;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        Rating rating;
        rating.criterionId = loop.criteria.at(i);
        if (levels.at(i) == 0)
            rating.notObserved = true;
        else
            rating.level = levels.at(i);
        if (levels.at(i) == 1 || levels.at(i) == 4)
            rating.evidence = QStringLiteral("Said so.");
        ratings.append(rating);
    }
    return services.scorecards.saveDraft(*card, ratings, services.session().person != card->authorId);
}

} // namespace shortlist::test
