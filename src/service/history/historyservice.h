// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/commandrunner.h"

#include <QSet>

#include <optional>

namespace shortlist {

/// Undo and redo over everything, and the timeline: both are readings of the journal.
///
/// Undo appends the inverse of the last command that was not undone; nothing is removed. Commands that are not undoable
/// (what a new workspace starts with, what somebody was shown) are passed over, and so is what somebody else wrote on a
/// scorecard, what stands on one that was submitted since, and somebody else's submission that stays: after which its
/// author was shown the others, or of a written assessment graded blind, whose candidate they may see from then on. At
/// such a submission of one's own undo comes to its end: older work is not undone past it. What others did about
/// offers or in a debrief, decided, moved, held or ended is passed over by whoever may not change these, and so is then
/// all that others did before; their yes or no to an offer is each approver's own. Below what is passed over nothing is
/// undone that wrote the same record. What can be undone survives the end of the program, because it is worked out from
/// the journal.
class HistoryService {
public:
    explicit HistoryService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// What undo() and redo() would do now; nothing when there is nothing. The batch is the original command's.
    struct Next {
        std::optional<Batch> undo;
        std::optional<Batch> redo;
        std::optional<Batch> blocked; ///< a submission of the person's own that stays, where undo comes to its end
        QSet<BatchId> passed; ///< what stands above `undo` and is passed over
    };
    Result<Next> next() const;

    /// Undoes the last command. Refused, with the cause, when it cannot be undone or when something it wrote was
    /// changed since, or “undo.submitted” or “undo.gradedBlind” at a submission that stays; NotFound when there is
    /// nothing to undo. Conflict “undo.taken” where something else has taken the place of what it would bring back, or
    /// needs what it would take away.
    Status undo();
    /// Does again what was undone last, until another command was done. Errors as undo().
    Status redo();

    /// The newest entries of a candidate's scopes, newest first. Ratings live in scopes of their own and are never
    /// among them; the private scope is included only for those who may see it.
    Result<QList<JournalEntry>> timelineOf(const CandidateId &candidate, bool withPrivate, int limit) const;

private:
    Status invert(Transaction &transaction, const QList<JournalEntry> &entries) const;
    Error stoppedBy(const QList<Batch> &recent, const BatchId &id) const;

    ServiceContext m_context;
};

} // namespace shortlist
