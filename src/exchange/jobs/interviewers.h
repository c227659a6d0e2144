// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shortlist {

/// Who talks with the candidate, as a sentence tells it.
struct FoundInterviewers {
    QStringList titles; ///< singular; shared head nouns spelled out; relations ("hiring manager") in lower case
    bool alternatives = false; ///< joined by "or"
    bool together = false; ///< joined by "and", or several of the same
    bool guessed = false; ///< read from other words than "with …": worth a look
};

/// Reads the interviewers of one tidied sentence or clause.
FoundInterviewers findInterviewers(const QString &sentence);

/// Reads a phrase that is nothing but people: "either a Backend Engineer or a Backend Engineering Manager".
FoundInterviewers readPeople(const QString &phrase);

} // namespace shortlist
