// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/core/journal.h"

#include <QStringList>

namespace shortlist {

/// An interview as it stood after one of the changes that an invitation tells.
struct ScheduleVersion {
    /// Somebody who took part in it.
    struct Part {
        ParticipantId participantId;
        PersonId personId;
        QString name; ///< empty until somebody looked it up
        ParticipantRole role = ParticipantRole::Interviewer;
    };
    /// What brought it about.
    enum class How { Made, Undone, Redone };

    int number = 1; ///< 1 is the booking; rises with people, time and length only, also when that is undone
    int edit = 0; ///< how many other changes of this version there have been; 0: it is the version itself
    int told = 1; ///< how many changes invitations have told by now, this one with them
    BatchId batch; ///< the change in the journal
    QDateTime changedAt; ///< UTC
    PersonId changedBy; ///< null: not known
    QString changedByName{}; ///< empty until somebody looked it up
    How how = How::Made;
    bool booked = true; ///< false: the booking itself was undone
    QDateTime startAt; ///< UTC
    int minutes = 0;
    QString zone; ///< IANA zone in which the time was agreed
    QString place;
    InterviewState state = InterviewState::Confirmed;
    QList<Part> people; ///< in the order in which they were asked

    /// The SEQUENCE of invitations to it.
    int sequence() const { return told - 1; }
    /// “2”, or “2, edited” for another change of version 2. Translated.
    QString numberText() const;
    /// Who took part, as names with commas between; “(shadow)” and the like behind those who do not interview.
    QString peopleText() const;
    /// What brought it about, after the version before (null for the first one): “Booked”, “Time, people”, “Place,
    /// undone”. Translated.
    QString changeText(const ScheduleVersion *before) const;
};

/// The versions of an interview, the oldest first, out of what the journal says of it and of who took part in it, both
/// oldest first. Each is a command that changed people, time, length, place or zone, proposed, confirmed or cancelled,
/// or undid or redid one of these; those that changed people, time or length are numbered, the others are edits of the
/// version before. Names and `how` are not looked up. Any thread.
QList<ScheduleVersion> scheduleVersions(
    const QList<JournalEntry> &ofInterview, const QList<JournalEntry> &ofPeople = {});

} // namespace shortlist
