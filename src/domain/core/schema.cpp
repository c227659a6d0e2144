// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/schema.h"

#include "domain/calendar/busyreading.h"
#include "domain/calendar/candidatetimes.h"
#include "domain/calendar/interview.h"
#include "domain/candidates/candidate.h"
#include "domain/debrief/decision.h"
#include "domain/debrief/madepack.h"
#include "domain/jobs/job.h"
#include "domain/offers/offer.h"
#include "domain/people/person.h"
#include "domain/people/pool.h"
#include "domain/pipeline/application.h"
#include "domain/rubrics/rubric.h"
#include "domain/scorecards/scorecard.h"
#include "domain/scorecards/sighting.h"
#include "domain/settings/setting.h"

namespace shortlist {

namespace {

template <typename T>
EntitySchema make()
{
    QList<bool> texts;
    T::describe([&texts](const char16_t *, auto member) {
        using Member = typename MemberType<decltype(member)>::type;
        texts += std::holds_alternative<QString>(Codec<Member>::encode(Member{}));
    });
    return { T::kKind, enumText(T::kKind), fieldNames<T>(), texts };
}

} // namespace

const EntitySchema &schemaOf(EntityKind kind)
{
    // In the order of EntityKind, which the assertion below holds.
    static const QList<EntitySchema> schemas{ make<Job>(), make<JobPoint>(), make<Specialty>(), make<HiringPlan>(),
        make<Stage>(), make<Opening>(), make<Person>(), make<Training>(), make<Away>(), make<Candidate>(),
        make<Contact>(), make<Tag>(), make<Note>(), make<CandidateFile>(), make<Application>(), make<EndReason>(),
        make<Waiver>(), make<Assessment>(), make<Interview>(), make<Participant>(), make<Rubric>(), make<Criterion>(),
        make<Scorecard>(), make<Rating>(), make<Debrief>(), make<Decision>(), make<Offer>(), make<Setting>(),
        make<Sighting>(), make<BusyReading>(), make<InterviewPool>(), make<CandidateTimes>(), make<MadePack>() };
    const EntitySchema &schema = schemas.at(static_cast<qsizetype>(kind));
    Q_ASSERT(schema.kind == kind);
    return schema;
}

qsizetype fieldIndex(EntityKind kind, const QString &field) { return schemaOf(kind).fields.indexOf(field); }

} // namespace shortlist
