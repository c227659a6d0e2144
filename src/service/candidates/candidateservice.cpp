// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/candidates/candidateservice.h"

#include "domain/candidates/candidaterules.h"
#include "domain/core/email.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/core/searchkey.h"
#include "domain/jobs/jobnames.h"
#include "service/candidates/candidatewriter.h"
#include "service/pipeline/pipelineservice.h"

#include <QCryptographicHash>

namespace shortlist {

namespace {

struct CandidateServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(CandidateService)
};

QUuid noteScope(const CandidateId &candidate, Visibility visibility)
{
    return visibility == Visibility::Private ? candidatePrivateScope(candidate) : candidateScope(candidate);
}

Status checkNote(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{ Error::Code::Invalid, CandidateServiceTexts::tr("The note is empty."),
            CandidateServiceTexts::tr("Write something first."), {}, QStringLiteral("note.empty") };
    return done();
}

} // namespace

Status CandidateService::checkEmails(const Transaction &transaction, const CandidateDraft &draft) const
{
    if (draft.sameEmailIsFine)
        return done();
    QStringList keys;
    for (const Contact &contact : draft.contacts) {
        if (contact.kind == ContactKind::Email)
            keys.append(emailKey(contact.text));
    }
    const auto owners = m_context.queries.candidates.emailOwners(keys);
    if (!owners)
        return owners.error();
    for (const QString &key : std::as_const(keys)) {
        const CandidateId owner = owners->value(key);
        if (owner.isNull() || owner == draft.candidate.id)
            continue;
        const auto other = transaction.get(owner);
        if (!other)
            return other.error();
        return Error{ Error::Code::Conflict,
            CandidateServiceTexts::tr("%1 already has the address %2.").arg(other->name, key),
            CandidateServiceTexts::tr("Open that person instead, or say that these are two people."), owner.toString(),
            QStringLiteral("candidate.sameEmail") };
    }
    return done();
}

Result<CandidateId> CandidateService::add(const CandidateDraft &draft, const std::optional<ApplyTo> &applyTo)
{
    auto normal = normalDraft(draft);
    if (!normal)
        return normal.error();
    const QDateTime now = m_context.clock.nowUtc();
    normal->candidate.id = CandidateId(randomUuid());
    normal->candidate.createdAt = now;
    const CandidateId id = normal->candidate.id;
    auto added = m_context.commands.run(QStringLiteral("candidate.add"), id, [&](Transaction &transaction) -> Status {
        if (auto free = checkEmails(transaction, *normal); !free)
            return free;
        if (auto written = CandidateWriter(transaction, now).add(*normal); !written)
            return written;
        if (!applyTo)
            return done();
        return PipelineService(m_context).applyWithin(
            transaction, ApplicationId(timedUuid(now)), id, applyTo->jobId, {}, applyTo->stageId);
    });
    if (!added)
        return added.error();
    return id;
}

Status CandidateService::save(const CandidateDraft &draft)
{
    auto normal = normalDraft(draft);
    if (!normal)
        return normal.error();
    const CandidateId id = normal->candidate.id;
    return m_context.commands.run(QStringLiteral("candidate.edit"), id, [&](Transaction &transaction) -> Status {
        const auto stored = transaction.get(id);
        if (!stored)
            return stored.error();
        if (auto free = checkEmails(transaction, *normal); !free)
            return free;
        Candidate candidate = normal->candidate;
        // What no form shows is not overwritten by what a form held when it was opened.
        candidate.createdAt = stored->createdAt;
        candidate.state = stored->state;
        if (auto saved = transaction.save(candidate); !saved)
            return saved;
        CandidateWriter writer(transaction, m_context.clock.nowUtc());
        if (auto saved = writer.setContacts(id, normal->contacts); !saved)
            return saved;
        return writer.setTags(id, normal->tags);
    });
}

Result<CandidateDraft> CandidateService::draft(const CandidateId &id) const
{
    const Workspace &workspace = m_context.workspace;
    auto candidate = workspace.get(id);
    if (!candidate)
        return candidate.error();
    auto contacts = workspace.all<Contact>({ equals(&Contact::candidateId, id) }, { fieldName(&Contact::position) });
    if (!contacts)
        return contacts.error();
    const auto tags = workspace.all<Tag>({ equals(&Tag::candidateId, id) });
    if (!tags)
        return tags.error();
    CandidateDraft draft{ *candidate, *contacts, {}, false };
    for (const Tag &tag : *tags)
        draft.tags.append(tag.text);
    return draft;
}

Status CandidateService::addTag(const QList<CandidateId> &candidates, const QString &tag)
{
    const auto normal = normalTag(tag);
    if (!normal)
        return normal.error();
    const CandidateId subject = candidates.size() == 1 ? candidates.first() : CandidateId();
    return m_context.commands.run(QStringLiteral("candidate.tag"), subject, [&](Transaction &transaction) -> Status {
        CandidateWriter writer(transaction, m_context.clock.nowUtc());
        for (const CandidateId &candidate : candidates) {
            if (auto added = writer.addTag(candidate, *normal); !added)
                return added;
        }
        return done();
    });
}

Status CandidateService::removeTag(const QList<CandidateId> &candidates, const QString &tag)
{
    const QString key = searchKey(tag);
    const CandidateId subject = candidates.size() == 1 ? candidates.first() : CandidateId();
    return m_context.commands.run(QStringLiteral("candidate.untag"), subject, [&](Transaction &transaction) -> Status {
        for (const CandidateId &candidate : candidates) {
            const auto stored = transaction.all<Tag>({ equals(&Tag::candidateId, candidate) });
            if (!stored)
                return stored.error();
            for (const Tag &old : *stored) {
                if (searchKey(old.text) != key)
                    continue;
                if (auto removed = transaction.archive(old.id); !removed)
                    return removed;
            }
        }
        return done();
    });
}

Result<QList<JobChoice>> CandidateService::openJobs() const
{
    const Workspace &workspace = m_context.workspace;
    const auto jobs = workspace.all<Job>({ differs(&Job::state, JobState::Retired) }, { fieldName(&Job::title) });
    if (!jobs)
        return jobs.error();
    QList<JobChoice> choices;
    const auto names = jobNames(*jobs);
    for (const Job &job : *jobs) {
        const auto plan = PipelineService(m_context).planFor(job.id);
        if (!plan && plan.error().key != QLatin1String("apply.noPlan"))
            return plan.error();
        if (!plan || plan->state == PlanState::Draft)
            continue; // nobody can apply there yet
        const auto stages = workspace.all<Stage>({ equals(&Stage::planId, plan->id) }, { fieldName(&Stage::position) });
        if (!stages)
            return stages.error();
        JobChoice choice{ job.id, names.value(job.id), {} };
        for (const Stage &stage : *stages)
            choice.stages.append({ stage.id, stage.name });
        if (!choice.stages.isEmpty())
            choices.append(choice);
    }
    return choices;
}

Result<int> CandidateService::apply(const QList<CandidateId> &candidates, const ApplyTo &applyTo)
{
    int applied = 0;
    const CandidateId subject = candidates.size() == 1 ? candidates.first() : CandidateId();
    const QDateTime now = m_context.clock.nowUtc();
    auto ran =
        m_context.commands.run(QStringLiteral("candidate.apply"), subject, [&](Transaction &transaction) -> Status {
            const PipelineService pipeline(m_context);
            for (const CandidateId &candidate : candidates) {
                auto started = pipeline.applyWithin(
                    transaction, ApplicationId(timedUuid(now)), candidate, applyTo.jobId, {}, applyTo.stageId);
                if (started)
                    ++applied;
                else if (candidates.size() == 1 || started.error().key != QLatin1String("apply.already"))
                    return started;
            }
            return done();
        });
    if (!ran)
        return ran.error();
    return applied;
}

Result<NoteId> CandidateService::addNote(
    const CandidateId &candidate, const QString &text, Visibility visibility, const ApplicationId &application)
{
    if (auto sound = checkNote(text); !sound)
        return sound.error();
    const QDateTime now = m_context.clock.nowUtc();
    const Note note{ NoteId(timedUuid(now)), candidate, application, m_context.session.person, visibility,
        text.trimmed(), now };
    auto added = m_context.commands.run(QStringLiteral("note.add"), candidate, [&](Transaction &transaction) -> Status {
        if (auto person = transaction.get(candidate); !person)
            return person.error();
        return transaction.add(note, noteScope(candidate, visibility));
    });
    if (!added)
        return added.error();
    return note.id;
}

Result<Note> CandidateService::ownNote(const Transaction &transaction, const NoteId &id) const
{
    auto note = transaction.get(id);
    if (note && note->authorId != m_context.session.person)
        return Error{ Error::Code::Refused, CandidateServiceTexts::tr("This note was written by somebody else."),
            CandidateServiceTexts::tr("Write a note of your own."), {}, QStringLiteral("note.notMine") };
    return note;
}

Status CandidateService::editNote(const NoteId &id, const QString &text, Visibility visibility)
{
    if (auto sound = checkNote(text); !sound)
        return sound;
    return m_context.commands.run(QStringLiteral("note.edit"), id, [&](Transaction &transaction) -> Status {
        auto note = ownNote(transaction, id);
        if (!note)
            return note.error();
        const QUuid before = noteScope(note->candidateId, note->visibility);
        note->text = text.trimmed();
        note->visibility = visibility;
        const QUuid after = noteScope(note->candidateId, visibility);
        if (before == after)
            return transaction.save(*note);
        // A row stays in its scope for life, and what was private must not reach the team's journal: the note is
        // written again under a new id.
        if (auto removed = transaction.archive(id); !removed)
            return removed;
        note->id = NoteId(timedUuid(m_context.clock.nowUtc()));
        return transaction.add(*note, after);
    });
}

Status CandidateService::removeNote(const NoteId &id)
{
    return m_context.commands.run(QStringLiteral("note.remove"), id, [&](Transaction &transaction) -> Status {
        if (auto note = ownNote(transaction, id); !note)
            return note.error();
        return transaction.archive(id);
    });
}

Result<CandidateFileId> CandidateService::addFile(const CandidateId &candidate, FileKind kind, const QString &name,
    const QByteArray &bytes, const ApplicationId &application)
{
    const QString safe = safeFileName(name);
    if (bytes.isEmpty())
        return Error{ Error::Code::Invalid, CandidateServiceTexts::tr("“%1” is empty.").arg(safe),
            CandidateServiceTexts::tr("Choose another file."), {}, QStringLiteral("file.empty") };
    if (auto fits = checkFileSize(safe, bytes.size()); !fits)
        return fits.error();
    const QDateTime now = m_context.clock.nowUtc();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const CandidateFile file{ CandidateFileId(timedUuid(now)), candidate, application, kind, safe, mediaTypeOf(safe),
        bytes.size(), hash, now };
    auto added = m_context.commands.run(QStringLiteral("file.add"), candidate, [&](Transaction &transaction) -> Status {
        if (auto person = transaction.get(candidate); !person)
            return person.error();
        if (auto stored = transaction.storeContent(hash, bytes); !stored)
            return stored;
        return transaction.add(file, candidateScope(candidate));
    });
    if (!added)
        return added.error();
    return file.id;
}

Status CandidateService::setFileKind(const CandidateFileId &id, FileKind kind)
{
    return m_context.commands.run(QStringLiteral("file.edit"), id, [&](Transaction &transaction) -> Status {
        auto file = transaction.get(id);
        if (!file)
            return file.error();
        file->kind = kind;
        return transaction.save(*file);
    });
}

Status CandidateService::removeFile(const CandidateFileId &id)
{
    return m_context.commands.run(
        QStringLiteral("file.remove"), id, [&](Transaction &transaction) { return transaction.archive(id); });
}

Result<FileContent> CandidateService::fileContent(const CandidateFileId &id) const
{
    const auto file = m_context.workspace.get(id);
    if (!file)
        return file.error();
    auto bytes = m_context.workspace.content(file->sha256);
    if (!bytes)
        return bytes.error();
    return FileContent{ file->name, *bytes };
}

} // namespace shortlist
