// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/id.h"

namespace shortlist {

// A scope is the unit of visibility, delivery, encryption and erasure. The team's is made with the workspace
// (Workspace::teamScope()); the others follow from an id that carries no time.

/// Everything about a candidate that the hiring team may see: the person, applications, interviews, notes for the team.
inline QUuid candidateScope(const CandidateId &candidate) { return candidate.uuid(); }

/// What only recruiters and the hiring manager may see of a candidate: private notes, offers, decisions.
inline QUuid candidatePrivateScope(const CandidateId &candidate)
{
    return QUuid::createUuidV5(candidate.uuid(), QByteArrayLiteral("private"));
}

/// One scorecard with its ratings.
inline QUuid scorecardScope(const ScorecardId &scorecard) { return scorecard.uuid(); }

} // namespace shortlist
