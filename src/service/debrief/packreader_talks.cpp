// SPDX-License-Identifier: GPL-3.0-or-later
// Of a pack: debriefs, decisions and the journal.
#include "domain/core/scopes.h"
#include "domain/debrief/madepack.h"
#include "service/candidates/timeline.h"
#include "service/debrief/debriefpeople.h"
#include "service/debrief/packreader.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kPackEntries = 5000; ///< of a candidate's journal: more than anybody has
constexpr int kPackEntriesOfACard = 500;

} // namespace

Result<PackDebrief> PackReader::debriefOf(const Debrief &debrief) const
{
    const auto opener = nameOf(debrief.openedById);
    if (!opener)
        return opener.error();
    PackDebrief written{ debrief.state, debrief.openedAt, *opener, debrief.breakGlassReason, debrief.plannedAt,
        debrief.minutes, debrief.closedAt, {}, debrief.outcome, debrief.notes, {} };
    // As on the page: who is awaited may grade an assessment.
    const auto missing = namesOf(m_workspace, m_view.blind ? QStringList() : debrief.missing);
    if (!missing)
        return missing.error();
    written.missing = *missing;
    for (const QString &id : debrief.attendees) {
        const auto person = m_workspace.tryGet(PersonId::fromString(id));
        if (!person)
            return person.error();
        if (*person)
            written.speakers.append({ (**person).name, (**person).title, (**person).id == debrief.deciderId });
    }
    return written;
}

Status PackReader::readTalks(DecisionPack &pack)
{
    const auto debriefs = m_workspace.all<Debrief>(
        { equals(&Debrief::applicationId, m_view.application.id) }, { fieldName(&Debrief::openedAt) });
    if (!debriefs)
        return debriefs.error();
    for (const Debrief &debrief : *debriefs) {
        if (debrief.state == DebriefState::Planned)
            continue; // nothing was said yet
        // As on the page, each by itself: what was said is for who took part in it while scorecards are hidden.
        if (m_view.hidesTalk(debrief, m_rights.viewer))
            continue;
        const auto written = debriefOf(debrief);
        if (!written)
            return written.error();
        pack.debriefs.append(*written);
    }
    return readDecisions(pack);
}

Result<PackQuotation> PackReader::quotationOf(const QuotedEvidence &quoted)
{
    PackQuotation written;
    written.author = quoted.author;
    written.revision = quoted.revision;
    written.amended = quoted.amended;
    written.visible = quoted.visible;
    written.rating.criterion = quoted.criterion;
    if (!quoted.visible)
        return written;
    const auto criterion = m_workspace.tryGet(quoted.rating.criterionId);
    if (!criterion)
        return criterion.error();
    if (!*criterion)
        return written;
    const auto parts = rubricOf((**criterion).rubricId);
    if (!parts)
        return parts.error();
    written.rating = ratingOf(**criterion, quoted.rating, parts->levels);
    return written;
}

Result<PackDecision> PackReader::decisionOf(const Decision &decision)
{
    const auto decider = nameOf(decision.deciderId);
    if (!decider)
        return decider.error();
    PackDecision written{ decision.outcome, {}, *decider, decision.decidedAt, decision.reasons, {}, {},
        decision.dissent, {} };
    for (const Dissent &one : decision.dissents) {
        const auto who = nameOf(one.personId);
        if (!who)
            return who.error();
        written.dissents.append({ *who, one.reason });
    }
    written.stage = m_view.stageName(decision.stageId);
    written.criteria = m_view.restsOn.value(decision.id);
    const QList<QuotedEvidence> quoted = m_view.evidence.value(decision.id);
    for (const QuotedEvidence &one : quoted) {
        const auto quotation = quotationOf(one);
        if (!quotation)
            return quotation.error();
        written.quotations.append(*quotation);
    }
    return written;
}

Status PackReader::readDecisions(DecisionPack &pack)
{
    for (const Decision &decision : m_view.decisions) {
        const auto written = decisionOf(decision);
        if (!written)
            return written.error();
        pack.decisions.append(*written);
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
    add(m_workspace.all<MadePack>({ equals(&MadePack::applicationId, id) }));
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
    const bool silent = pack.sealed || !pack.terms; // their own stand above
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

} // namespace shortlist
