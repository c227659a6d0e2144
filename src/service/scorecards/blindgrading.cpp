// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/blindgrading.h"

#include "domain/pipeline/application.h"

#include <algorithm>

namespace shortlist {

namespace {

Result<QList<Scorecard>> draftsOf(const Reader &reader, const PersonId &person)
{
    return reader.all<Scorecard>(
        { equals(&Scorecard::authorId, person), equals(&Scorecard::state, ScorecardState::Draft) });
}

Result<bool> owesInJob(const Reader &reader, const QList<Scorecard> &drafts, const JobId &job)
{
    for (const Scorecard &card : drafts) {
        if (!isOwedBlind(card))
            continue;
        const auto application = reader.tryGet(card.applicationId);
        if (!application)
            return application.error();
        if (*application && (**application).jobId == job)
            return true;
    }
    return false;
}

} // namespace

Result<bool> owesBlindCard(const Reader &reader, const PersonId &viewer)
{
    if (viewer.isNull())
        return false;
    const auto drafts = draftsOf(reader, viewer);
    if (!drafts)
        return drafts.error();
    return std::any_of(drafts->begin(), drafts->end(), isOwedBlind);
}

Result<bool> gradesBlind(const Reader &reader, const PersonId &viewer, const ApplicationId &id)
{
    if (viewer.isNull())
        return false;
    const auto drafts = draftsOf(reader, viewer);
    if (!drafts)
        return drafts.error();
    if (std::none_of(drafts->begin(), drafts->end(), isOwedBlind))
        return false;
    const auto application = reader.get(id);
    if (!application)
        return application.error();
    const auto owes = owesInJob(reader, *drafts, application->jobId);
    if (!owes)
        return owes.error();
    const auto own =
        reader.all<Scorecard>({ equals(&Scorecard::authorId, viewer), equals(&Scorecard::applicationId, id) });
    if (!own)
        return own.error();
    const auto assessments = reader.all<Assessment>({ equals(&Assessment::applicationId, id) });
    if (!assessments)
        return assessments.error();
    QList<AssessmentId> ids;
    for (const Assessment &assessment : *assessments)
        ids.append(assessment.id);
    return gradesBlind(*owes, *own, ids);
}

} // namespace shortlist
