// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/journal.h"
#include "domain/core/workspace.h"
#include "service/candidates/candidateview.h"
#include "service/candidates/hiringteam.h"

#include <QHash>

namespace shortlist {

/// Puts entries of the journal into words, one line a command. What the viewer may not read is left out; ratings are
/// never among it, because only the state of a scorecard is looked at.
class TimelineWriter {
public:
    /// `blind`: whoever reads it grades written assessments of a job applied for blind, see gradesBlind(): then nothing
    /// is said of those, their files and their scorecards.
    TimelineWriter(const Workspace &workspace, const CandidateRights &rights, bool blind)
        : m_workspace(workspace)
        , m_rights(rights)
        , m_blind(blind)
    {
    }

    /// The lines of these entries, which come newest first; so do the lines.
    Result<QList<TimelineLine>> write(const QList<JournalEntry> &entries);

private:
    /// What one entry says; nothing for what only the program needs.
    struct Saying {
        QString words;
        TimelineLine::Topic topic = TimelineLine::Topic::Other;
        int weight = 0; ///< the heaviest of a command is its line, the others its details
        QString detail; ///< belongs under the words, such as a note's text
    };
    bool isKeptBack(const JournalEntry &entry) const;
    Saying say(const JournalEntry &entry, const Batch &batch);
    Saying sayCandidate(const JournalEntry &entry, const Batch &batch) const;
    Saying sayContact(const JournalEntry &entry) const;
    Saying sayTag(const JournalEntry &entry) const;
    Saying sayNote(const JournalEntry &entry);
    Saying sayFile(const JournalEntry &entry) const;
    Saying sayApplication(const JournalEntry &entry);
    Saying sayApplicationState(const JournalEntry &entry) const;
    Saying sayAssessment(const JournalEntry &entry);
    Saying sayInterview(const JournalEntry &entry);
    Saying sayParticipant(const JournalEntry &entry);
    Saying sayScorecard(const JournalEntry &entry);
    Saying sayDebrief(const JournalEntry &entry) const;
    Saying sayTerms(const JournalEntry &entry) const;
    Saying sayApproval(const JournalEntry &entry) const;

    /// Null where the offer is gone: whoever may have read it.
    ApplicationId applicationOfOffer(const JournalEntry &entry) const;

    QString personName(const PersonId &id);
    QString stageName(const StageId &id);
    QString jobTitle(const JobId &id);
    QString endReason(const EndReasonId &id);

    const Workspace &m_workspace;
    CandidateRights m_rights;
    bool m_blind;
    QHash<QUuid, QString> m_names;
};

} // namespace shortlist
