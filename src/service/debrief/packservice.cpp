// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/debrief/packservice.h"

#include "domain/core/scopes.h"
#include "service/candidates/hiringteam.h"
#include "service/candidates/timeline.h"
#include "service/debrief/debriefservice.h"
#include "service/history/historyservice.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kPackEntries = 5000; ///< of a candidate's journal: more than anybody has
constexpr int kPackEntriesOfACard = 500;

struct PackServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(PackService)
};

/// Fills one pack. A step that fails ends it.
class PackReader {
public:
    PackReader(const Workspace &workspace, const CandidateRights &rights, const DebriefView &view)
        : m_workspace(workspace)
        , m_rights(rights)
        , m_view(view)
    {
    }

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
    Result<QString> nameOf(const PersonId &id) const;
    Result<RubricParts> rubricOf(const RubricId &id);
    Result<PackCard> cardOf(const Scorecard &card, const DebriefRound &round, bool visible);
    Status readRatings(const Scorecard &card, PackCard &written);
    Status readEarlier(const DebriefRound &round, PackRound &written);
    Result<QSet<QUuid>> idsOfApplication() const;

    const Workspace &m_workspace;
    const CandidateRights &m_rights;
    const DebriefView &m_view;
    QHash<RubricId, RubricParts> m_rubrics;
    QList<Scorecard> m_cards; ///< all of the application
};

Result<QString> PackReader::nameOf(const PersonId &id) const
{
    const auto person = m_workspace.tryGet(id);
    if (!person)
        return person.error();
    return *person ? (**person).name : QString();
}

Result<PackReader::RubricParts> PackReader::rubricOf(const RubricId &id)
{
    if (const auto known = m_rubrics.constFind(id); known != m_rubrics.constEnd())
        return *known;
    const auto rubric = m_workspace.tryGet(id);
    if (!rubric)
        return rubric.error();
    const auto criteria =
        m_workspace.all<Criterion>({ equals(&Criterion::rubricId, id) }, { fieldName(&Criterion::position) });
    if (!criteria)
        return criteria.error();
    RubricParts parts;
    if (*rubric)
        parts = { PackServiceTexts::tr("%1, version %2").arg((**rubric).name).arg((**rubric).number), (**rubric).levels,
            *criteria };
    m_rubrics.insert(id, parts);
    return parts;
}

PackRating ratingOf(const Criterion &criterion, const Rating &rating, const QStringList &levels)
{
    return { criterion.name, criterion.weight, criterion.mustHave, rating.notObserved ? std::nullopt : rating.level,
        rating.level && !rating.notObserved ? levels.value(*rating.level - 1) : QString(), rating.notObserved,
        rating.evidence };
}

Status PackReader::readRatings(const Scorecard &card, PackCard &written)
{
    const auto parts = rubricOf(card.rubricId);
    if (!parts)
        return parts.error();
    const auto ratings = m_workspace.all<Rating>({ equals(&Rating::scorecardId, card.id) });
    if (!ratings)
        return ratings.error();
    written.rubric = parts->name;
    for (const Criterion &criterion : parts->criteria) {
        const auto found = std::find_if(ratings->begin(), ratings->end(),
            [&criterion](const Rating &rating) { return rating.criterionId == criterion.id; });
        written.ratings.append(ratingOf(criterion, found == ratings->end() ? Rating{} : *found, parts->levels));
    }
    return done();
}

Result<PackCard> PackReader::cardOf(const Scorecard &card, const DebriefRound &round, bool visible)
{
    PackCard written;
    const auto author = m_workspace.tryGet(card.authorId);
    if (!author)
        return author.error();
    if (*author) {
        written.author = (**author).name;
        written.authorTitle = (**author).title;
    }
    written.visible = visible;
    written.trainee = card.trainee;
    written.state = card.state;
    written.dueAt = card.dueAt;
    if (!visible)
        return written;
    written.counts = !card.trainee && card.rubricId == round.rubric.id;
    if (card.submittedById != card.authorId) {
        const auto other = nameOf(card.submittedById);
        if (!other)
            return other.error();
        written.submittedBy = *other;
    }
    written.submittedAt = card.submittedAt;
    written.revision = card.revision;
    written.amendReason = card.amendReason;
    // A first card is marked only where its author saw the others before it was in; they may look at once afterwards.
    written.afterSeeingOthers =
        card.seenOthersAt.isValid()
        && (card.seenOthersAt < card.submittedAt || (card.revision > 1 && card.seenOthersAt == card.submittedAt));
    written.overall = card.overall;
    written.overallWhy = card.overallWhy;
    written.takeaways = card.takeaways;
    written.pros = card.pros;
    written.cons = card.cons;
    written.noteForNext = card.noteForNext;
    if (mayReadPrivateNote(card, m_rights))
        written.privateNote = card.privateNote;
    if (auto read = readRatings(card, written); !read)
        return read.error();
    return written;
}

Status PackReader::readCover(DecisionPack &pack)
{
    pack.candidate = m_view.candidate.name;
    pack.job = m_view.job.title;
    pack.grade = m_view.job.grade;
    pack.state = m_view.application.state;
    pack.appliedAt = m_view.application.appliedAt;
    pack.cardsIn = m_view.cardsIn;
    pack.cardsNeeded = m_view.cardsNeeded;
    pack.sealed = m_view.sealed;
    pack.terms = m_rights.terms;
    for (const Stage &stage : m_view.stages) {
        if (stage.id == m_view.application.stageId)
            pack.stage = stage.name;
    }
    const auto opening = m_workspace.tryGet(m_view.application.openingId);
    if (!opening)
        return opening.error();
    if (*opening)
        pack.opening = (**opening).code;
    const auto plan = m_workspace.tryGet(m_view.application.planId);
    if (!plan)
        return plan.error();
    if (*plan)
        pack.planVersion = (**plan).number;
    const auto maker = nameOf(m_rights.viewer);
    if (!maker)
        return maker.error();
    pack.madeBy = *maker;
    const auto cards = m_workspace.all<Scorecard>({ equals(&Scorecard::applicationId, m_view.application.id) });
    if (!cards)
        return cards.error();
    m_cards = *cards;
    return done();
}

Status PackReader::readEarlier(const DebriefRound &round, PackRound &written)
{
    for (const DebriefCard &newest : round.cards) {
        QList<PackCard> revisions;
        ScorecardId next = newest.visible ? newest.card.amendsId : ScorecardId();
        while (!next.isNull()) {
            const auto found = std::find_if(
                m_cards.begin(), m_cards.end(), [&next](const Scorecard &card) { return card.id == next; });
            if (found == m_cards.end())
                break;
            auto card = cardOf(*found, round, true);
            if (!card)
                return card.error();
            card->replaced = true;
            card->counts = false;
            revisions.prepend(*card);
            next = found->amendsId;
        }
        written.earlier.append(revisions);
    }
    return done();
}

Status PackReader::readRounds(DecisionPack &pack)
{
    for (const DebriefRound &round : m_view.rounds) {
        const auto parts = rubricOf(round.rubric.id);
        if (!parts)
            return parts.error();
        PackRound written{ round.stage.name, round.stage.position, parts->name, parts->levels, {}, {}, {}, round.total,
            round.agreement };
        for (const DebriefCard &card : round.cards) {
            const auto one = cardOf(card.card, round, card.visible);
            if (!one)
                return one.error();
            written.cards.append(*one);
        }
        for (qsizetype i = 0; i < round.criteria.size(); ++i) {
            const Criterion &criterion = round.criteria.at(i);
            PackRow row{ criterion.name, criterion.weight, criterion.mustHave, {}, round.summaries.value(i) };
            for (const DebriefCard &card : round.cards)
                row.cells.append(ratingOf(criterion, card.ratings.value(i), parts->levels));
            written.rows.append(row);
        }
        if (auto read = readEarlier(round, written); !read)
            return read;
        pack.rounds.append(written);
    }
    return done();
}

Status PackReader::readTalks(DecisionPack &pack)
{
    if (pack.sealed)
        return done();
    const auto debriefs = m_workspace.all<Debrief>(
        { equals(&Debrief::applicationId, m_view.application.id) }, { fieldName(&Debrief::openedAt) });
    if (!debriefs)
        return debriefs.error();
    for (const Debrief &debrief : *debriefs) {
        if (debrief.state == DebriefState::Planned)
            continue; // nothing was said yet
        const auto opener = nameOf(debrief.openedById);
        if (!opener)
            return opener.error();
        pack.debriefs.append({ debrief.state, debrief.openedAt, *opener, debrief.breakGlassReason, debrief.notes });
    }
    if (!pack.terms)
        return done();
    for (const Decision &decision : m_view.decisions) {
        const auto decider = nameOf(decision.deciderId);
        if (!decider)
            return decider.error();
        PackDecision written{ decision.outcome, {}, *decider, decision.decidedAt, decision.reasons, {},
            decision.dissent };
        for (const Dissent &one : decision.dissents) {
            const auto who = nameOf(one.personId);
            if (!who)
                return who.error();
            written.dissent += (written.dissent.isEmpty() ? QString() : QStringLiteral("\n"))
                             + PackServiceTexts::tr("%1: %2").arg(*who, one.reason);
        }
        for (const Stage &stage : m_view.stages) {
            if (stage.id == decision.stageId)
                written.stage = stage.name;
        }
        for (const QString &id : decision.criteria) {
            const auto criterion = m_workspace.tryGet(CriterionId(QUuid::fromString(id)));
            if (!criterion)
                return criterion.error();
            if (*criterion)
                written.criteria.append((**criterion).name);
        }
        pack.decisions.append(written);
    }
    return done();
}

/// What belongs to the application, and so what its part of the candidate's journal tells of.
Result<QSet<QUuid>> PackReader::idsOfApplication() const
{
    const ApplicationId id = m_view.application.id;
    QSet<QUuid> ids{ id.uuid() };
    Status worked = done();
    const auto add = [&](const auto &rows) {
        if (!rows) {
            worked = rows.error();
            return;
        }
        for (const auto &row : *rows)
            ids.insert(row.id.uuid());
    };
    add(m_workspace.all<Interview>({ equals(&Interview::applicationId, id) }));
    add(m_workspace.all<Assessment>({ equals(&Assessment::applicationId, id) }));
    add(m_workspace.all<Waiver>({ equals(&Waiver::applicationId, id) }));
    add(m_workspace.all<Debrief>({ equals(&Debrief::applicationId, id) }));
    add(m_workspace.all<Decision>({ equals(&Decision::applicationId, id) }));
    add(m_workspace.all<Offer>({ equals(&Offer::applicationId, id) }));
    if (!worked)
        return worked.error();
    return ids;
}

Status PackReader::readJournal(DecisionPack &pack)
{
    const auto ids = idsOfApplication();
    if (!ids)
        return ids.error();
    const Journal &journal = m_workspace.journal();
    QList<JournalEntry> entries;
    for (const QUuid &scope : { candidateScope(m_view.candidate.id), candidatePrivateScope(m_view.candidate.id) }) {
        const auto all = journal.entriesOfScope(scope, kPackEntries);
        if (!all)
            return all.error();
        std::copy_if(all->begin(), all->end(), std::back_inserter(entries),
            [&ids](const JournalEntry &entry) { return ids->contains(entry.entityId); });
    }
    // Of cards only whether they are in; what they say stands above, for those who may read it.
    for (const Scorecard &card : std::as_const(m_cards)) {
        const auto all = journal.entriesOfScope(scorecardScope(card.id), kPackEntriesOfACard);
        if (!all)
            return all.error();
        std::copy_if(all->begin(), all->end(), std::back_inserter(entries), [](const JournalEntry &entry) {
            return entry.entity == EntityKind::Scorecard && entry.field == QLatin1String("state");
        });
    }
    std::stable_sort(
        entries.begin(), entries.end(), [](const JournalEntry &a, const JournalEntry &b) { return a.seq > b.seq; });
    const auto lines = TimelineWriter(m_workspace, m_rights, m_view.blind).write(entries);
    if (!lines)
        return lines.error();
    // The reason of a decision is its text, which whoever still owes a card, or may not read decisions, is not told.
    const bool silent = pack.sealed || !pack.terms;
    for (const TimelineLine &line : *lines) {
        if (pack.sealed && line.topic == TimelineLine::Topic::Decision)
            continue;
        PackEntry entry{ line.at, line.who, line.words, {}, {} };
        if (!silent) {
            entry.details = line.details;
            entry.reason = line.reason;
        }
        pack.journal.prepend(entry);
    }
    return done();
}

} // namespace

Result<DecisionPack> PackService::make(const ApplicationId &application)
{
    const auto view = m_debriefs.view(application);
    if (!view)
        return view.error();
    const auto rights = rightsOn(m_context.workspace, view->candidate.id, m_context.session.person);
    if (!rights)
        return rights.error();
    DecisionPack pack;
    pack.madeAt = m_context.clock.nowUtc();
    PackReader reader(m_context.workspace, *rights, *view);
    for (const auto &step :
        { &PackReader::readCover, &PackReader::readRounds, &PackReader::readTalks, &PackReader::readJournal }) {
        if (auto read = (reader.*step)(pack); !read)
            return read.error();
    }
    return pack;
}

} // namespace shortlist
