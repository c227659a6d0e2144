// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/comparison.h"
#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/scorecard.h"

namespace shortlist {

/// One candidate of a comparison.
struct ComparedCandidate {
    ApplicationId application;
    QString name;
    int cardsIn = 0;
    int cardsNeeded = 0;
    /// True where the viewer still owes a scorecard for them: then nothing of what others rated is there.
    bool hidden = false;
};

/// What one card says to a criterion.
struct ComparedQuote {
    QString author; ///< as a heading of the grid says it
    int levels = 0; ///< of the rubric of the card
    Rating rating;
};

/// One interview of the plan across candidates.
struct ComparedStage {
    QString name;
    /// Of each row, and in it of each candidate, what the cards say that are visible; trainees' cards and those of
    /// another version of the rubric among them, which are in no mean.
    QList<QList<QList<ComparedQuote>>> quotes;
    QList<ComparisonRow> rows;
    QList<std::optional<MustHaveCount>> mustHaves; ///< one a candidate; nothing: not rated there, or hidden
    QList<std::optional<double>> totals; ///< weighted, of 100; one a candidate
    QStringList differences; ///< why columns do not compare without a grain of salt, in sentences
};

/// Candidates of one job side by side, as the viewer may see them.
struct ComparisonView {
    Job job;
    QList<ComparedCandidate> candidates; ///< in the order asked for
    QList<ComparedStage> stages; ///< in the order of the first candidate's plan
    QStringList remarks; ///< about the whole, in sentences
};

} // namespace shortlist
