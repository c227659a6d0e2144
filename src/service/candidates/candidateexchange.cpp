// SPDX-License-Identifier: GPL-3.0-or-later
// People out of and into files: the part of CandidateService that deals with many at once.
#include "domain/jobs/job.h"
#include "service/candidates/applicationorder.h"
#include "service/candidates/candidateimporter.h"
#include "service/candidates/candidateservice.h"
#include "service/candidates/hiringteam.h"

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

constexpr int kRowsBetweenExportReports = 100;

/// The newest note for others, but never a private one: a file goes anywhere.
Status addNote(const Reader &reader, const CandidateRights &rights, const CandidateId &id, ImportedCandidate &row)
{
    const auto notes = reader.all<Note>({ equals(&Note::candidateId, id) }, { fieldName(&Note::writtenAt) });
    if (!notes)
        return notes.error();
    for (auto note = notes->crbegin(); note != notes->crend(); ++note) {
        if (note->visibility == Visibility::Private || !rights.mayRead(note->visibility, note->authorId))
            continue;
        row.note = note->text;
        row.noteVisibility = note->visibility;
        break;
    }
    return done();
}

Status addApplication(const Reader &reader, const CandidateId &id, ImportedCandidate &row)
{
    auto applications = reader.all<Application>({ equals(&Application::candidateId, id) });
    if (!applications)
        return applications.error();
    if (applications->isEmpty())
        return done();
    orderApplications(*applications);
    const Application &first = applications->first();
    const auto job = reader.get(first.jobId);
    if (!job)
        return job.error();
    const auto stage = reader.get(first.stageId);
    if (!stage)
        return stage.error();
    row.jobTitle = job->title;
    row.stageName = stage->name;
    row.appliedAt = first.appliedAt;
    return done();
}

Result<ImportedCandidate> exportRow(const Reader &reader, const CandidateDraft &draft, const PersonId &viewer)
{
    const Candidate &candidate = draft.candidate;
    ImportedCandidate row;
    row.name = candidate.name;
    row.headline = candidate.headline;
    row.company = candidate.company;
    row.place = candidate.place;
    row.zone = candidate.zone;
    row.source = candidate.source;
    row.credit = candidate.creditedTo;
    for (const Contact &contact : draft.contacts) {
        QStringList &texts = contact.kind == ContactKind::Email ? row.emails
                           : contact.kind == ContactKind::Phone ? row.phones
                                                                : row.links;
        texts.append(contact.text);
    }
    row.tags = draft.tags;
    const auto rights = rightsOn(reader, candidate.id, viewer);
    if (!rights)
        return rights.error();
    if (auto noted = addNote(reader, *rights, candidate.id, row); !noted)
        return noted.error();
    if (auto applied = addApplication(reader, candidate.id, row); !applied)
        return applied.error();
    return row;
}

} // namespace

Result<ImportReport> CandidateService::previewRows(
    const QList<ImportedCandidate> &rows, const ImportOptions &options, const ImportProgress &progress) const
{
    CandidateImporter importer(m_context, nullptr, options);
    return importer.run(rows, progress);
}

Result<ImportReport> CandidateService::importRows(
    const QList<ImportedCandidate> &rows, const ImportOptions &options, const ImportProgress &progress)
{
    ImportReport report;
    auto ran = m_context.commands.run(
        QStringLiteral("candidate.import"), CandidateId(), [&](Transaction &transaction) -> Status {
            CandidateImporter importer(m_context, &transaction, options);
            auto imported = importer.run(rows, progress);
            if (!imported)
                return imported.error();
            report = *imported;
            return done();
        });
    if (!ran)
        return ran.error();
    return report;
}

Result<QList<ImportedCandidate>> CandidateService::exportRows(
    const QList<CandidateId> &candidates, const PersonId &viewer, const ImportProgress &progress) const
{
    QList<ImportedCandidate> rows;
    const int total = int(candidates.size());
    rows.reserve(total);
    for (int i = 0; i < total; ++i) {
        if (progress && i % kRowsBetweenExportReports == 0 && !progress(i, total))
            return Error{ Error::Code::Cancelled,
                QCoreApplication::translate("CandidateImport", "The export was stopped."),
                QCoreApplication::translate("CandidateImport", "No file was written."), {},
                QStringLiteral("export.cancelled") };
        const auto person = draft(candidates.at(i));
        if (!person)
            return person.error();
        auto row = exportRow(m_context.workspace, *person, viewer);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

} // namespace shortlist
