// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/progress.h"

#include "domain/calendar/interview.h"
#include "domain/people/person.h"
#include "domain/pipeline/assessmentrules.h"
#include "domain/scorecards/scorecard.h"
#include "service/pipeline/graderagreement.h"
#include "service/pipeline/pipelinetext.h"
#include "service/scorecards/blindgrading.h"

namespace shortlist {

namespace {

/// Whose card is in and whose is awaited, in one stage.
struct Cards {
    QSet<QPair<InterviewId, PersonId>> submitted;
    QHash<AssessmentId, int> graded;
    QHash<AssessmentId, QList<PersonId>> awaited;
};

Cards sortCards(const QList<Scorecard> &all, const StageId &stage)
{
    Cards cards;
    for (const Scorecard &card : all) {
        if (card.stageId != stage || card.trainee)
            continue;
        if (card.state == ScorecardState::Submitted) {
            if (!card.assessmentId.isNull()) {
                if (card.amendsId.isNull())
                    ++cards.graded[card.assessmentId];
            } else {
                cards.submitted.insert({ card.interviewId, card.authorId });
            }
        } else if (card.state == ScorecardState::Draft && !card.assessmentId.isNull() && card.amendsId.isNull()) {
            cards.awaited[card.assessmentId].append(card.authorId);
        }
    }
    return cards;
}

QString personName(const Reader &reader, const PersonId &id)
{
    const auto person = reader.tryGet(id);
    return person && *person ? (**person).name : PipelineText::tr("somebody");
}

Status addInterviews(
    const Reader &reader, const QList<Interview> &interviews, const Cards &cards, StageProgress &progress)
{
    for (const Interview &interview : interviews) {
        if (interview.stageId != progress.stage || interview.state == InterviewState::Cancelled
            || interview.state == InterviewState::NoShow)
            continue;
        ++progress.interviewsBooked;
        const auto participants = reader.all<Participant>({ equals(&Participant::interviewId, interview.id),
            equals(&Participant::role, ParticipantRole::Interviewer) });
        if (!participants)
            return participants.error();
        for (const Participant &participant : *participants) {
            if (!cards.submitted.contains({ interview.id, participant.personId }))
                progress.cardsMissing.append(personName(reader, participant.personId));
        }
    }
    progress.cardsIn += int(cards.submitted.size());
    return done();
}

void addAssessments(const Reader &reader, const QList<Assessment> &assessments, const Cards &cards,
    const QDateTime &now, StageProgress &progress)
{
    for (const Assessment &assessment : assessments) {
        if (assessment.stageId != progress.stage)
            continue;
        const int in = cards.graded.value(assessment.id);
        const QList<PersonId> awaited = cards.awaited.value(assessment.id);
        progress.cardsIn += in;
        for (const PersonId &grader : awaited)
            progress.cardsMissing.append(personName(reader, grader));
        const auto agreement = graderAgreement(reader, assessment.id);
        const bool third = agreement && *agreement && (**agreement).thirdWanted;
        if (stateAt(assessment, in, int(awaited.size()), now, third) == AssessmentState::Graded)
            progress.assessmentGraded = true;
    }
}

/// Gives what was done in another version of the plan to the same stage of this one.
template <typename T>
Status bringHome(const Reader &reader, const QList<Stage> &stages, QList<T> &things)
{
    for (T &thing : things) {
        const auto isOwn = [&thing](const Stage &stage) { return stage.id == thing.stageId; };
        if (std::any_of(stages.cbegin(), stages.cend(), isOwn))
            continue;
        const auto other = reader.tryGet(thing.stageId);
        if (!other)
            return other.error();
        for (const Stage &stage : stages) {
            if (*other && stage.lineageId == (**other).lineageId)
                thing.stageId = stage.id;
        }
    }
    return done();
}

template <typename T>
Result<QList<T>> thingsOf(const Reader &reader, const Application &application, const QList<Stage> &stages)
{
    auto things = reader.all<T>({ equals(&T::applicationId, application.id) });
    if (!things)
        return things;
    if (auto brought = bringHome(reader, stages, *things); !brought)
        return brought.error();
    return things;
}

} // namespace

Result<QList<Stage>> stagesOf(const Reader &reader, const HiringPlanId &plan)
{
    return reader.all<Stage>({ equals(&Stage::planId, plan) }, { fieldName(&Stage::position) });
}

Result<QList<StageProgress>> progressOf(const Reader &reader, const Application &application,
    const QList<Stage> &stages, const QDateTime &now, const PersonId &viewer)
{
    const auto interviews = thingsOf<Interview>(reader, application, stages);
    if (!interviews)
        return interviews.error();
    const auto scorecards = thingsOf<Scorecard>(reader, application, stages);
    if (!scorecards)
        return scorecards.error();
    const auto assessments = thingsOf<Assessment>(reader, application, stages);
    if (!assessments)
        return assessments.error();
    const auto waivers = thingsOf<Waiver>(reader, application, stages);
    if (!waivers)
        return waivers.error();

    const auto blind = gradesBlind(reader, viewer, application.id);
    if (!blind)
        return blind.error();
    QList<StageProgress> result;
    for (const Stage &stage : stages) {
        StageProgress progress;
        progress.stage = stage.id;
        progress.name = stage.name;
        progress.kind = stage.kind;
        progress.optional = stage.optional;
        progress.interviewsNeeded = stage.kind == StageKind::Interview ? stage.countMin : 0;
        const Cards cards = sortCards(*scorecards, stage.id);
        if (auto added = addInterviews(reader, *interviews, cards, progress); !added)
            return added.error();
        if (!*blind)
            addAssessments(reader, *assessments, cards, now, progress);
        else if (stage.kind
                 == StageKind::Assessment) // graded here and not there would tell which is still to be graded
            progress.cardsMissing = { hiddenUntilGraded() };
        progress.waived = std::any_of(
            waivers->cbegin(), waivers->cend(), [&stage](const Waiver &waiver) { return waiver.stageId == stage.id; });
        result.append(progress);
    }
    return result;
}

} // namespace shortlist
