// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/scorecard.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace shortlist {

/// What the rules of thumb for decisions look at.
struct AdviceQuestion {
    struct Vote {
        QString author;
        Recommendation overall = Recommendation::None;
    };
    QList<Vote> votes; ///< of the scorecards that are in and that count: no trainee's
    int cardsNeeded = 0; ///< submitted or still owed
    bool debriefHeld = false; ///< one is open or was closed
    QStringList weakMustHaves; ///< must-haves whose mean lies in the lower half of the levels
    QStringList unseenMustHaves; ///< must-haves on scorecards that are in, and that none rates
    std::optional<int> grounds; ///< criteria and quotations that the decision names; nothing while nobody decides
    std::optional<bool> managerDecides; ///< whether the hiring manager decides; nothing where none is named
};

/// One rule that has something to say.
struct Advice {
    enum class Kind {
        CardsMissing,
        StrongNo,
        TwoNo,
        NoVeto, ///< one no among others
        LoneNo, ///< one no, and nobody else judges
        CannotJudge, ///< somebody who wrote a scorecard
        Differ, ///< two steps or more between the lowest and the highest
        YesWithoutStrong,
        AllYes, ///< everybody, with no scorecard missing and nobody who cannot judge
        HoldDebrief,
        WeakMustHave,
        UnseenMustHave,
        NoGrounds, ///< the reasons name neither criteria nor evidence
        ManagerDecides,
    };
    Kind kind = Kind::CardsMissing;
    QString sentence; ///< translated
    QString why; ///< translated: the reason behind the rule
};

/// What the rules say, in the order of Kind. It is advice: the program decides nothing and holds nobody back. Who
/// cannot judge has no vote.
QList<Advice> decisionAdvice(const AdviceQuestion &question);

} // namespace shortlist
