// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/signing.h"

#include "domain/scorecards/blindgrading.h"
#include "domain/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct SigningTexts {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

} // namespace

QStringList signingLines(const Scorecard &card, const QList<Rating> &ratings, const SigningNames &names)
{
    QStringList lines;
    lines.append(names.when.isEmpty() ? SigningTexts::tr("%1: %2").arg(names.stage, names.subject)
                                      : SigningTexts::tr("%1 with %2, %3").arg(names.stage, names.subject, names.when));
    if (!names.author.isEmpty())
        lines.append(SigningTexts::tr("In the name of %1; both names are kept.").arg(names.author));
    if (card.trainee)
        lines.append(SigningTexts::tr("A trainee's scorecard: it counts in no total."));
    if (card.revision > 1)
        lines.append(SigningTexts::tr("Amendment, revision %1: %2").arg(card.revision).arg(card.amendReason));
    if (amendedWithName(card))
        lines.append(SigningTexts::tr("It is marked: %1.").arg(nameWasShown()));
    if (!names.rubric.isEmpty())
        lines.append(SigningTexts::tr("Rubric “%1”, version %2").arg(names.rubric).arg(names.rubricNumber));
    const auto rated =
        std::count_if(ratings.begin(), ratings.end(), [](const Rating &one) { return one.level && !one.notObserved; });
    const auto unseen =
        std::count_if(ratings.begin(), ratings.end(), [](const Rating &one) { return one.notObserved; });
    lines.append(SigningTexts::tr("Criteria rated: %1; not observed: %2").arg(rated).arg(unseen));
    lines.append(SigningTexts::tr("Overall: %1").arg(words::of(card.overall)));
    if (names.sawOthers)
        lines.append(SigningTexts::tr("It is marked: made after seeing the others."));
    // Whose it is can be seen from then on.
    if (!card.assessmentId.isNull() && card.amendsId.isNull())
        lines.append(SigningTexts::tr("It is locked from then on, and not to be undone: after that only a numbered "
                                      "amendment that says why can change it."));
    else if (names.sawOthers)
        lines.append(SigningTexts::tr("It is locked from then on. Undo is possible until the others' scorecards are "
                                      "next looked at; after that only a numbered amendment that says why can change "
                                      "it."));
    else
        lines.append(
            SigningTexts::tr("It is locked from then on. Undo is possible until the others' scorecards were seen; "
                             "after that only a numbered "
                             "amendment that says why can change it."));
    return lines;
}

} // namespace shortlist
