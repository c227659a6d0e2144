// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/candidates/candidateimporter.h"

#include "domain/candidates/candidaterules.h"
#include "domain/core/email.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/core/searchkey.h"
#include "service/pipeline/pipelineservice.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

constexpr int kRowsBetweenReports = 100;

struct CandidateImportTexts {
    Q_DECLARE_TR_FUNCTIONS(CandidateImport)
};

bool hasPrivateNote(const ImportedCandidate &row)
{
    return row.noteVisibility == Visibility::Private && !row.note.trimmed().isEmpty();
}

/// A private note is its author's to read: without one, nobody ever could.
Error nobodyToReadNote(int row)
{
    return { Error::Code::Refused,
        CandidateImportTexts::tr("Row %1 has a private note, and nobody is chosen as the one who imports and may read "
                                 "it. Nothing was imported.")
            .arg(row),
        CandidateImportTexts::tr("Choose who you are, or leave out the column of notes."), {},
        QStringLiteral("import.nobody") };
}

Error cancelled()
{
    return { Error::Code::Cancelled, CandidateImportTexts::tr("The import was stopped."),
        CandidateImportTexts::tr("Nothing of the file was kept."), {}, QStringLiteral("import.cancelled") };
}

bool sameContact(const Contact &a, const Contact &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case ContactKind::Email:
        return emailKey(a.text) == emailKey(b.text);
    case ContactKind::Phone:
        return phoneDigits(a.text) == phoneDigits(b.text);
    case ContactKind::Link:
        return a.text.compare(b.text, Qt::CaseInsensitive) == 0;
    }
    Q_UNREACHABLE();
}

} // namespace

CandidateImporter::CandidateImporter(
    const ServiceContext &context, Transaction *transaction, const ImportOptions &options)
    : m_context(context)
    , m_transaction(transaction)
    , m_reader(transaction ? static_cast<const Reader &>(*transaction) : context.workspace)
    , m_matcher(m_reader, context.queries.candidates)
    , m_options(options)
    , m_author(context.session.person)
    , m_now(context.clock.nowUtc())
{
}

Result<ImportReport> CandidateImporter::run(const QList<ImportedCandidate> &rows, const ImportProgress &progress)
{
    const int total = int(rows.size());
    const auto secret = std::find_if(rows.cbegin(), rows.cend(), hasPrivateNote);
    if (secret != rows.cend() && m_author.isNull())
        return nobodyToReadNote(secret->row);
    if (!m_options.jobId.isNull()) {
        auto target = targetOf(m_options.jobId);
        if (!target)
            return target.error();
        const bool known = m_options.stageId.isNull()
                        || std::any_of(target->stages.cbegin(), target->stages.cend(),
                            [this](const Stage &stage) { return stage.id == m_options.stageId; });
        if (!known)
            return Error{ Error::Code::Invalid,
                CandidateImportTexts::tr("The stage you chose is not in the job's plan any more."),
                CandidateImportTexts::tr("Choose the stage again."), {}, QStringLiteral("apply.stage") };
        m_targets.insert(QString(), *target);
    }
    for (int i = 0; i < total; ++i) {
        if (progress && i % kRowsBetweenReports == 0 && !progress(i, total))
            return cancelled();
        if (auto taken = takeRow(rows.at(i)); !taken)
            return taken.error();
    }
    if (progress && !progress(total, total))
        return cancelled();
    return m_report;
}

void CandidateImporter::remark(int row, const QString &column, const QString &sentence)
{
    m_report.remarks.append({ row, column, sentence });
}

bool CandidateImporter::takeContacts(
    const ImportedCandidate &row, ContactKind kind, const QStringList &texts, QList<Contact> &contacts)
{
    for (const QString &text : texts) {
        const auto normal = normalContact(kind, text);
        if (!normal && kind == ContactKind::Email) {
            m_report.problems.append({ row.row, CandidateImportTexts::tr("E-mail"), normal.error().sentence });
            return false;
        }
        if (!normal) {
            remark(row.row,
                kind == ContactKind::Phone ? CandidateImportTexts::tr("Phone") : CandidateImportTexts::tr("Link"),
                normal.error().sentence);
            continue;
        }
        const Contact contact{ {}, {}, kind, {}, *normal, 0 };
        const bool known = std::any_of(contacts.cbegin(), contacts.cend(),
            [&contact](const Contact &other) { return sameContact(contact, other); });
        if (!known)
            contacts.append(contact);
    }
    return true;
}

std::optional<CandidateDraft> CandidateImporter::soundDraft(const ImportedCandidate &row)
{
    CandidateDraft draft;
    Candidate &candidate = draft.candidate;
    candidate.name = row.name.simplified();
    candidate.headline = row.headline.simplified();
    candidate.company = row.company.simplified();
    candidate.place = row.place.simplified();
    candidate.zone = row.zone.simplified();
    candidate.source = row.source.simplified();
    candidate.creditedTo = row.credit.simplified();
    auto sound = checkCandidate(candidate);
    if (!sound && sound.error().key == QLatin1String("candidate.zone")) {
        remark(row.row, CandidateImportTexts::tr("Time zone"), sound.error().sentence);
        candidate.zone.clear();
        sound = checkCandidate(candidate);
    }
    if (!sound) {
        m_report.problems.append({ row.row, CandidateImportTexts::tr("Name"), sound.error().sentence });
        return std::nullopt;
    }
    // By its addresses a person is known again: without one the same file would add them twice.
    if (!takeContacts(row, ContactKind::Email, row.emails, draft.contacts))
        return std::nullopt;
    takeContacts(row, ContactKind::Phone, row.phones, draft.contacts);
    takeContacts(row, ContactKind::Link, row.links, draft.contacts);
    for (const QString &text : row.tags) {
        const auto tag = normalTag(text);
        if (tag)
            draft.tags.append(*tag);
        else
            remark(row.row, CandidateImportTexts::tr("Tags"), tag.error().sentence);
    }
    if (auto tags = normalTags(draft.tags); tags)
        draft.tags = *tags;
    candidate.createdAt = m_now;
    return draft;
}

Status CandidateImporter::takeRow(const ImportedCandidate &row)
{
    const auto draft = soundDraft(row);
    if (!draft)
        return done();
    const auto match = m_matcher.match(*draft);
    if (!match)
        return match.error();
    if (match->candidate.isNull() && match->firstRow == 0)
        return addNew(row, *draft);
    return takeDuplicate(row, *draft, *match);
}

Status CandidateImporter::addNew(const ImportedCandidate &row, CandidateDraft draft)
{
    draft.candidate.id = CandidateId(randomUuid());
    const CandidateId id = draft.candidate.id;
    m_matcher.remember(draft, id, row.row);
    ++m_report.added;
    if (m_transaction) {
        if (auto added = CandidateWriter(*m_transaction, m_now).add(draft); !added)
            return added;
    }
    if (auto noted = addMissingNote(id, row); !noted)
        return noted.error();
    const auto applied = applyFor(id, row);
    return applied ? done() : Status(applied.error());
}

Status CandidateImporter::takeDuplicate(
    const ImportedCandidate &row, const CandidateDraft &draft, const RowMatcher::Match &match)
{
    ImportDuplicate duplicate{ row.row, draft.candidate.name, match.email, {}, {}, match.firstRow };
    if (match.firstRow == 0) {
        const auto existing = m_reader.get(match.candidate);
        if (!existing)
            return existing.error();
        duplicate.existing = match.candidate;
        duplicate.existingName = existing->name;
    }
    m_report.duplicates.append(duplicate);
    m_matcher.remember(draft, match.candidate, match.firstRow > 0 ? match.firstRow : row.row);
    // Without a transaction an earlier row of the file has no stored person to compare with.
    const bool comparable = m_transaction || match.firstRow == 0;
    if (m_options.duplicates == ImportOptions::Duplicates::Skip || !comparable) {
        ++m_report.unchanged;
        return done();
    }
    const auto changed = update(match.candidate, row, draft);
    if (!changed)
        return changed.error();
    ++(*changed ? m_report.updated : m_report.unchanged);
    return done();
}

Result<bool> CandidateImporter::update(const CandidateId &id, const ImportedCandidate &row, const CandidateDraft &draft)
{
    auto stored = m_reader.get(id);
    if (!stored)
        return stored.error();
    Candidate changed = *stored;
    for (QString Candidate::*field : { &Candidate::name, &Candidate::headline, &Candidate::company, &Candidate::place,
             &Candidate::zone, &Candidate::source, &Candidate::creditedTo }) {
        // What a file leaves empty it does not take away.
        if (!(draft.candidate.*field).isEmpty())
            changed.*field = draft.candidate.*field;
    }
    bool any = toRecord(changed).values != toRecord(*stored).values;
    if (m_transaction) {
        if (auto saved = m_transaction->save(changed); !saved)
            return saved.error();
    }
    const auto take = [&any](const Result<bool> &step) {
        any = any || (step && *step);
        return step.ok();
    };
    for (const auto &step : { addMissingContacts(id, draft.contacts), addMissingTags(id, draft.tags),
             addMissingNote(id, row), applyFor(id, row) }) {
        if (!take(step))
            return step.error();
    }
    return any;
}

Result<bool> CandidateImporter::addMissingContacts(const CandidateId &candidate, const QList<Contact> &contacts)
{
    auto stored =
        m_reader.all<Contact>({ equals(&Contact::candidateId, candidate) }, { fieldName(&Contact::position) });
    if (!stored)
        return stored.error();
    bool any = false;
    for (Contact contact : contacts) {
        const bool known = std::any_of(
            stored->cbegin(), stored->cend(), [&contact](const Contact &other) { return sameContact(contact, other); });
        if (known)
            continue;
        any = true;
        contact.id = ContactId(timedUuid(m_now));
        contact.candidateId = candidate;
        contact.position = stored->isEmpty() ? 0 : stored->last().position + 1;
        stored->append(contact);
        if (!m_transaction)
            continue;
        if (auto added = m_transaction->add(contact, candidateScope(candidate)); !added)
            return added.error();
    }
    return any;
}

Result<bool> CandidateImporter::addMissingTags(const CandidateId &candidate, const QStringList &tags)
{
    const auto stored = m_reader.all<Tag>({ equals(&Tag::candidateId, candidate) });
    if (!stored)
        return stored.error();
    bool any = false;
    for (const QString &tag : tags) {
        const bool known = std::any_of(stored->cbegin(), stored->cend(),
            [&tag](const Tag &other) { return searchKey(other.text) == searchKey(tag); });
        if (known)
            continue;
        any = true;
        if (!m_transaction)
            continue;
        if (auto added = CandidateWriter(*m_transaction, m_now).addTag(candidate, tag); !added)
            return added.error();
    }
    return any;
}

Result<bool> CandidateImporter::addMissingNote(const CandidateId &candidate, const ImportedCandidate &row)
{
    const QString text = row.note.trimmed();
    if (text.isEmpty())
        return false;
    const auto notes = m_reader.all<Note>({ equals(&Note::candidateId, candidate) });
    if (!notes)
        return notes.error();
    for (const Note &note : *notes) {
        if (note.text == text)
            return false;
    }
    const bool secret = row.noteVisibility == Visibility::Private;
    if (!m_transaction)
        return true;
    const Note note{ NoteId(timedUuid(m_now)), candidate, {}, m_author, row.noteVisibility, text, m_now };
    auto added = m_transaction->add(note, secret ? candidatePrivateScope(candidate) : candidateScope(candidate));
    if (!added)
        return added.error();
    return true;
}

Result<CandidateImporter::Target> CandidateImporter::targetOf(const JobId &id) const
{
    const auto job = m_reader.get(id);
    if (!job)
        return job.error();
    if (job->state == JobState::Retired)
        return Error{ Error::Code::Refused,
            CandidateImportTexts::tr("Nobody is hired for “%1” any more.").arg(job->title),
            CandidateImportTexts::tr("Choose another job, or take this one up again."), {},
            QStringLiteral("apply.retired") };
    const auto plan = PipelineService(m_context).planToApplyOn(id);
    if (!plan)
        return plan.error();
    const auto stages = m_reader.all<Stage>({ equals(&Stage::planId, plan->id) }, { fieldName(&Stage::position) });
    if (!stages)
        return stages.error();
    return Target{ *job, *stages };
}

Result<std::optional<CandidateImporter::Target>> CandidateImporter::targetOf(const ImportedCandidate &row)
{
    const bool chosen = !m_options.jobId.isNull();
    const QString key = chosen ? QString() : searchKey(row.jobTitle.simplified());
    if (const auto known = m_targets.constFind(key); known != m_targets.cend())
        return *known;
    if (key.isEmpty())
        return std::optional<Target>();
    if (!m_jobsRead) {
        const auto jobs = m_reader.all<Job>();
        if (!jobs)
            return jobs.error();
        for (const Job &job : *jobs)
            m_jobs.insert(searchKey(job.title), job.id);
        m_jobsRead = true;
    }
    auto &place = m_targets[key];
    const JobId job = m_jobs.value(key);
    if (job.isNull()) {
        remark(row.row, CandidateImportTexts::tr("Job"),
            CandidateImportTexts::tr("There is no job called “%1”; nobody applies for it.").arg(row.jobTitle));
        return std::optional<Target>();
    }
    auto target = targetOf(job);
    if (target)
        place = *target;
    else
        remark(row.row, CandidateImportTexts::tr("Job"), target.error().sentence);
    return place;
}

StageId CandidateImporter::stageOf(const Target &target, const ImportedCandidate &row)
{
    if (!m_options.jobId.isNull() && !m_options.stageId.isNull())
        return m_options.stageId;
    const QString key = searchKey(row.stageName.simplified());
    if (key.isEmpty())
        return {};
    for (const Stage &stage : target.stages) {
        if (searchKey(stage.name) == key)
            return stage.id;
    }
    remark(row.row, CandidateImportTexts::tr("Stage"),
        CandidateImportTexts::tr("“%1” has no stage called “%2”; the first one is taken.")
            .arg(target.job.title, row.stageName));
    return {};
}

Result<bool> CandidateImporter::applyFor(const CandidateId &candidate, const ImportedCandidate &row)
{
    const auto found = targetOf(row);
    if (!found)
        return found.error();
    if (!*found)
        return false;
    const Target &target = **found;
    const auto there = m_reader.all<Application>(
        { equals(&Application::candidateId, candidate), equals(&Application::jobId, target.job.id) }, {}, 1);
    if (!there)
        return there.error();
    if (!there->isEmpty())
        return false;
    const StageId stage = stageOf(target, row);
    ++m_report.applications;
    if (!m_transaction)
        return true;
    auto applied = PipelineService(m_context).applyWithin(
        *m_transaction, ApplicationId(timedUuid(m_now)), candidate, target.job.id, {}, stage, row.appliedAt);
    if (!applied)
        return applied.error();
    return true;
}

} // namespace shortlist
