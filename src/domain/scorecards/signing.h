// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/scorecard.h"

#include <QList>
#include <QString>

namespace shortlist {

/// The names that stand in what is signed; all of them as the person sees them.
struct SigningNames {
    QString subject; ///< the candidate's name, or the code of a written assessment
    QString stage; ///< with the sitting where it is not the first
    QString when; ///< of the interview, in the zone of the one who signs; empty for a written assessment
    QString rubric; ///< empty where there is none
    int rubricNumber = 1;
    QString author; ///< only where somebody signs for somebody else; else empty
    bool sawOthers = false; ///< the author was shown others' ratings of the candidate already
};

/// What somebody signs who submits this card, a line each, translated: about whom and which interview, for whom,
/// whether it is a trainee's, by which version of the rubric, how many criteria are rated and how many not observed,
/// the overall recommendation, that it is marked where others' were seen before, and that it locks. `ratings` are those
/// of the card. Pure; from any thread.
QStringList signingLines(const Scorecard &card, const QList<Rating> &ratings, const SigningNames &names);

} // namespace shortlist
