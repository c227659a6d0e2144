// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidatequeries.h"
#include "domain/candidates/importedcandidate.h"
#include "service/candidates/candidateview.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// The bytes of a candidate's file with the name under which they may be written.
struct FileContent {
    QString name;
    QByteArray bytes;
};

/// Candidates, contacts, tags, notes and files; import and export. Every change is one command.
///
/// The rules that can be broken are those of domain/candidates/candidaterules.h; their errors come back as they are.
class CandidateService {
public:
    explicit CandidateService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Adds somebody, and lets them apply where `applyTo` says. Conflict “candidate.sameEmail” when somebody has one of
    /// the addresses and the draft does not say that this is fine.
    Result<CandidateId> add(const CandidateDraft &draft, const std::optional<ApplyTo> &applyTo = std::nullopt);
    /// Writes what changed of the person, contacts and tags as one command. The draft holds all contacts and tags.
    Status save(const CandidateDraft &draft);
    /// The person as they can be edited.
    Result<CandidateDraft> draft(const CandidateId &id) const;

    /// Puts a tag on all of these who do not have it, or takes it away. One command.
    Status addTag(const QList<CandidateId> &candidates, const QString &tag);
    Status removeTag(const QList<CandidateId> &candidates, const QString &tag);
    /// The jobs that people can apply for, by title: not retired, with a plan.
    Result<QList<JobChoice>> openJobs() const;
    /// Lets all of these apply for a job who have no open application for it; returns how many now do. One command.
    Result<int> apply(const QList<CandidateId> &candidates, const ApplyTo &applyTo);

    /// Writes a note; its author is who is at the desk. A private one is kept apart and seen by its author only.
    Result<NoteId> addNote(const CandidateId &candidate, const QString &text, Visibility visibility,
        const ApplicationId &application = {});
    /// Changes one's own note. Refused “note.notMine” for anybody else's.
    Status editNote(const NoteId &id, const QString &text, Visibility visibility);
    Status removeNote(const NoteId &id);

    /// Keeps a file. Invalid “file.large”, “file.empty”; the name is made safe. The same bytes are kept once.
    Result<CandidateFileId> addFile(const CandidateId &candidate, FileKind kind, const QString &name,
        const QByteArray &bytes, const ApplicationId &application = {});
    Status setFileKind(const CandidateFileId &id, FileKind kind);
    Status removeFile(const CandidateFileId &id);
    Result<FileContent> fileContent(const CandidateFileId &id) const;

    /// When a candidate can come; nothing where nobody knows.
    Result<QList<TimeSpan>> times(const CandidateId &candidate) const;
    /// Says when they can come, instead of what was said before; nothing: it is not known any more. Kept in whole
    /// minutes. Invalid “availability.many” for more than CandidateTimes::kMostWindows.
    Status setTimes(const CandidateId &candidate, const QList<TimeSpan> &windows);
    /// The same as it is written, see readAvailability(): on the candidate's clock, `otherwise` where that is not
    /// known. An empty text: it is not known any more. Gives what was guessed, a sentence each.
    Result<QStringList> typeTimes(const CandidateId &candidate, const QString &text, const QTimeZone &otherwise);
    /// One stroke on the calendar: at these times they can come as well, or cannot after all.
    Status paintTimes(const CandidateId &candidate, const QList<TimeSpan> &spans, bool adds);

    /// Everything `viewer` may see of a candidate, with the newest `timelineLimit` lines of what happened.
    Result<CandidateView> detail(const CandidateId &id, const PersonId &viewer, int timelineLimit = 200) const;

    /// What importRows() would do; changes nothing.
    Result<ImportReport> previewRows(
        const QList<ImportedCandidate> &rows, const ImportOptions &options, const ImportProgress &progress = {}) const;
    /// Adds the people of a file as one command, one step to undo. Rows that stand for somebody already there (the same
    /// address; without one, the same name and number or link, or the same name, role and place) are skipped or bring
    /// what they hold that is new, so the same file again adds nothing. Rows that cannot be read are left out and
    /// reported. Cancelled, leaving nothing, when `progress` answers false.
    Result<ImportReport> importRows(
        const QList<ImportedCandidate> &rows, const ImportOptions &options, const ImportProgress &progress = {});

    /// These candidates as they are written to a file, in this order. Of notes the newest that is not private.
    Result<QList<ImportedCandidate>> exportRows(
        const QList<CandidateId> &candidates, const PersonId &viewer, const ImportProgress &progress = {}) const;

private:
    Status checkEmails(const Transaction &transaction, const CandidateDraft &draft) const;
    Result<Note> ownNote(const Transaction &transaction, const NoteId &id) const;

    ServiceContext m_context;
};

} // namespace shortlist
