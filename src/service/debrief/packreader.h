// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/pack.h"
#include "service/candidates/hiringteam.h"
#include "service/debrief/debriefservice.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace shortlist {

/// For the words of packs and of their service.
struct PackServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(PackService)
};

/// Fills one pack, as one person may see it; a step that fails ends it. What it was made with outlives it. The
/// workspace's thread.
class PackReader {
public:
    PackReader(const Workspace &workspace, const CandidateRights &rights, const DebriefView &view)
        : m_workspace(workspace)
        , m_rights(rights)
        , m_view(view)
    {
    }

    /// The steps, in this order.
    Status readCover(DecisionPack &pack);
    Status readRounds(DecisionPack &pack);
    Status readTalks(DecisionPack &pack);
    Status readJournal(DecisionPack &pack);

private:
    struct RubricParts {
        QString name;
        QStringList levels;
        QList<Criterion> criteria;
    };
    Status readDecisions(DecisionPack &pack);
    Result<QString> nameOf(const PersonId &id) const;
    Result<PackDebrief> debriefOf(const Debrief &debrief) const;
    Result<PackDecision> decisionOf(const Decision &decision);
    Result<PackQuotation> quotationOf(const QuotedEvidence &quoted);
    Result<RubricParts> rubricOf(const RubricId &id);
    static PackRating ratingOf(const Criterion &criterion, const Rating &rating, const QStringList &levels);
    Result<PackCard> cardOf(const Scorecard &card, bool visible);
    Status readRatings(const Scorecard &card, PackCard &written);
    Status readEarlier(const DebriefRound &round, PackRound &written);
    Result<QSet<QUuid>> idsOfApplication() const;

    const Workspace &m_workspace;
    const CandidateRights &m_rights;
    const DebriefView &m_view;
    QHash<RubricId, RubricParts> m_rubrics;
    QList<Scorecard> m_cards; ///< all of the application
};

} // namespace shortlist
