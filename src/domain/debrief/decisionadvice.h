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
        PersonId person{}; ///< whose scorecards belong together; null: nobody else's
        bool replaced = false; ///< a later sitting of theirs in the same round is in
        bool graded = false; ///< it is a grader's, of a written assessment: nobody was interviewed
    };
    /// Of the scorecards that are in and that count: no trainee's. Whoever wrote several has one vote, the lowest of
    /// them; of several sittings in one round the last counts.
    QList<Vote> votes;
    int cardsNeeded = 0; ///< submitted or still owed
    bool debriefHeld = false; ///< one is open or was closed
    QStringList weakMustHaves; ///< must-haves that were rated, and not isInUpperHalf()
    QStringList unseenMustHaves; ///< must-haves on scorecards that are in, and that none rates
    std::optional<int> grounds; ///< criteria and quotations that the decision names; nothing while nobody decides
    QString judgingDecider; ///< the name of who decides, where they wrote a scorecard that counts; else empty
    bool deciderGraded = false; ///< all that they wrote is a grader's
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
        DeciderJudged, ///< whoever decides is one of those who interviewed or graded
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
