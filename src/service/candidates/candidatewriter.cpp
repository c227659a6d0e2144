// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/candidates/candidatewriter.h"

#include "domain/candidates/candidaterules.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/core/searchkey.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CandidateService)
};

} // namespace

Status CandidateWriter::add(const CandidateDraft &draft)
{
    const QUuid scope = candidateScope(draft.candidate.id);
    if (auto added = m_transaction.add(draft.candidate, scope); !added)
        return added;
    int position = 0;
    for (Contact contact : draft.contacts) {
        contact.id = ContactId(timedUuid(m_now));
        contact.candidateId = draft.candidate.id;
        contact.position = position++;
        if (auto added = m_transaction.add(contact, scope); !added)
            return added;
    }
    for (const QString &tag : draft.tags) {
        if (auto added = m_transaction.add(Tag{ TagId(timedUuid(m_now)), draft.candidate.id, tag }, scope); !added)
            return added;
    }
    return done();
}

Status CandidateWriter::setContacts(const CandidateId &candidate, const QList<Contact> &contacts)
{
    const auto stored = m_transaction.all<Contact>({ equals(&Contact::candidateId, candidate) });
    if (!stored)
        return stored.error();
    for (const Contact &old : *stored) {
        const bool kept = std::any_of(
            contacts.cbegin(), contacts.cend(), [&old](const Contact &contact) { return contact.id == old.id; });
        if (kept)
            continue;
        if (auto removed = m_transaction.archive(old.id); !removed)
            return removed;
    }
    int position = 0;
    for (Contact contact : contacts) {
        const bool isNew = contact.id.isNull();
        contact.candidateId = candidate;
        contact.position = position++;
        if (isNew)
            contact.id = ContactId(timedUuid(m_now));
        auto written = isNew ? m_transaction.add(contact, candidateScope(candidate)) : m_transaction.save(contact);
        if (!written)
            return written;
    }
    return done();
}

Status CandidateWriter::addTag(const CandidateId &candidate, const QString &tag)
{
    const auto stored = m_transaction.all<Tag>({ equals(&Tag::candidateId, candidate) });
    if (!stored)
        return stored.error();
    for (const Tag &old : *stored) {
        if (searchKey(old.text) == searchKey(tag))
            return done();
    }
    return m_transaction.add(Tag{ TagId(timedUuid(m_now)), candidate, tag }, candidateScope(candidate));
}

Status CandidateWriter::setTags(const CandidateId &candidate, const QStringList &tags)
{
    const auto stored = m_transaction.all<Tag>({ equals(&Tag::candidateId, candidate) });
    if (!stored)
        return stored.error();
    for (const Tag &old : *stored) {
        if (tags.contains(old.text))
            continue;
        if (auto removed = m_transaction.archive(old.id); !removed)
            return removed;
    }
    for (const QString &tag : tags) {
        if (auto added = addTag(candidate, tag); !added)
            return added;
    }
    return done();
}

Result<CandidateDraft> normalDraft(const CandidateDraft &draft)
{
    CandidateDraft normal = draft;
    Candidate &candidate = normal.candidate;
    for (QString *text : { &candidate.name, &candidate.headline, &candidate.company, &candidate.place, &candidate.zone,
             &candidate.source, &candidate.creditedTo })
        *text = text->simplified();
    if (auto sound = checkCandidate(candidate); !sound)
        return sound.error();
    normal.contacts.clear();
    for (Contact contact : draft.contacts) {
        if (contact.text.trimmed().isEmpty())
            continue;
        const auto text = normalContact(contact.kind, contact.text);
        if (!text)
            return text.error();
        contact.text = *text;
        contact.label = contact.label.simplified();
        normal.contacts.append(contact);
    }
    auto tags = normalTags(draft.tags);
    if (!tags)
        return tags.error();
    normal.tags = *tags;
    return normal;
}

const Stage *PlanInUse::stage(const StageId &wanted) const
{
    if (wanted.isNull())
        return stages.isEmpty() ? nullptr : &stages.first();
    for (const Stage &stage : stages) {
        if (stage.id == wanted)
            return &stage;
    }
    return nullptr;
}

Result<PlanInUse> planInUse(const Reader &reader, const JobId &jobId)
{
    const auto job = reader.get(jobId);
    if (!job)
        return job.error();
    if (job->state == JobState::Retired)
        return Error{ Error::Code::Refused, Texts::tr("Nobody is hired for “%1” any more.").arg(job->title),
            Texts::tr("Choose another job, or make this one active again."), {}, QStringLiteral("apply.retired") };
    const auto plans = reader.all<HiringPlan>({ equals(&HiringPlan::jobId, jobId) }, { QStringLiteral("-number") });
    if (!plans)
        return plans.error();
    for (const PlanState state : { PlanState::Published, PlanState::Draft }) {
        for (const HiringPlan &plan : *plans) {
            if (plan.state != state)
                continue;
            const auto stages = reader.all<Stage>({ equals(&Stage::planId, plan.id) }, { fieldName(&Stage::position) });
            if (!stages)
                return stages.error();
            if (!stages->isEmpty())
                return PlanInUse{ *job, plan, *stages };
        }
    }
    return Error{ Error::Code::Refused,
        Texts::tr("“%1” has no hiring plan, so nobody can apply for it yet.").arg(job->title),
        Texts::tr("Add stages to the job's plan first."), {}, QStringLiteral("apply.noPlan") };
}

Result<Application> startApplication(Transaction &transaction, const PlanInUse &plan, const CandidateId &candidate,
    const StageId &stageId, const QDateTime &appliedAt, const QDateTime &nowUtc)
{
    const Stage *stage = plan.stage(stageId);
    if (!stage)
        return Error{ Error::Code::Invalid,
            Texts::tr("The stage you chose is not in the plan by which “%1” hires now.").arg(plan.job.title),
            Texts::tr("Choose the stage again."), {}, QStringLiteral("apply.stage") };
    const auto others = transaction.all<Application>({ equals(&Application::candidateId, candidate) });
    if (!others)
        return others.error();
    for (const Application &other : *others) {
        const bool open = other.state == ApplicationState::Active || other.state == ApplicationState::OnHold;
        if (open && other.jobId == plan.job.id)
            return Error{ Error::Code::Conflict, Texts::tr("This person already applies for “%1”.").arg(plan.job.title),
                Texts::tr("Move the application that is there."), {}, QStringLiteral("apply.twice") };
    }
    if (plan.plan.state == PlanState::Draft) {
        HiringPlan published = plan.plan;
        published.state = PlanState::Published;
        if (auto saved = transaction.save(published); !saved)
            return saved.error();
    }
    Application application;
    application.id = ApplicationId(timedUuid(nowUtc));
    application.candidateId = candidate;
    application.jobId = plan.job.id;
    application.planId = plan.plan.id;
    application.stageId = stage->id;
    application.appliedAt = appliedAt.isValid() ? appliedAt : nowUtc;
    application.enteredStageAt = nowUtc;
    if (auto added = transaction.add(application, candidateScope(candidate)); !added)
        return added.error();
    return application;
}

} // namespace shortlist
