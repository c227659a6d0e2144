// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/blindgrading.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct BlindGradingTexts {
    Q_DECLARE_TR_FUNCTIONS(BlindGrading)
};

} // namespace

bool isOwedBlind(const Scorecard &card)
{
    // An amendment in the making was begun after the first card was in: it owes nothing.
    return !card.assessmentId.isNull() && card.state == ScorecardState::Draft && card.amendsId.isNull();
}

bool wasGradedBlind(const Scorecard &card)
{
    return !card.assessmentId.isNull() && card.state == ScorecardState::Submitted && card.amendsId.isNull();
}

bool amendedWithName(const Scorecard &card) { return !card.assessmentId.isNull() && !card.amendsId.isNull(); }

QString nameWasShown() { return BlindGradingTexts::tr("made after the name was shown"); }

bool gradesBlind(bool owesInJob, const QList<Scorecard> &own, const QList<AssessmentId> &assessments)
{
    return owesInJob && std::any_of(assessments.begin(), assessments.end(), [&own](const AssessmentId &assessment) {
        return std::none_of(own.begin(), own.end(), [&assessment](const Scorecard &card) {
            return card.assessmentId == assessment && card.state == ScorecardState::Submitted;
        });
    });
}

QString hiddenUntilGraded() { return BlindGradingTexts::tr("Hidden until you have graded"); }

Error blindError()
{
    return { Error::Code::Refused,
        BlindGradingTexts::tr("You still have written assessments of this job to grade, and are not to know whose they "
                              "are."),
        BlindGradingTexts::tr("Submit your scorecards first, or let somebody do it who does not grade here."), {},
        QStringLiteral("assessment.blind") };
}

} // namespace shortlist
