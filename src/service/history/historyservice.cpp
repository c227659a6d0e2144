// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history/historyservice.h"

#include "domain/core/schema.h"
#include "domain/core/scopes.h"
#include "domain/debrief/meeting.h"
#include "domain/people/person.h"
#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/rules.h"
#include "domain/scorecards/scorecard.h"
#include "service/history/frozencontent.h"
#include "service/history/idledrafts.h"
#include "service/history/steprights.h"
#include "service/scorecards/sightings.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kDepth = 500; ///< so many commands back can be undone

/// Only so that the texts below have a context that lupdate sees.
struct HistoryServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(HistoryService)
};

Error changedSince()
{
    return { Error::Code::Conflict,
        HistoryServiceTexts::tr("This cannot be undone: what it changed was changed again since."),
        HistoryServiceTexts::tr("Undo the later change first, or change it by hand."), {},
        QStringLiteral("undo.changed") };
}

/// What a step by somebody else rests on: there is nothing later that whoever is at the desk could undo first.
Error restedOnBy(const QString &name)
{
    return { Error::Code::Conflict,
        HistoryServiceTexts::tr("This cannot be undone: what it changed is what %1 went on with.").arg(name),
        HistoryServiceTexts::tr("Ask them to take back what they did, or change it by hand."), {},
        QStringLiteral("undo.changed") };
}

/// What the store refused to write is told of as what it means for undoing.
Status inWordsOfUndo(const Status &written)
{
    if (written || written.error().key != QLatin1String("store.constraint"))
        return written;
    return Error{ Error::Code::Conflict,
        HistoryServiceTexts::tr(
            "This cannot be undone or done again: something else has taken its place since, or still needs it."),
        HistoryServiceTexts::tr("Take that away first, or change it by hand."), written.error().detail,
        QStringLiteral("undo.taken") };
}

/// Those of criteria that were rated and had it taken back: no step undoes them, and they would keep the scorecard
/// there.
Status dropEmptyRatings(Transaction &transaction, const ScorecardId &card)
{
    const auto ratings = transaction.all<Rating>({ equals(&Rating::scorecardId, card) });
    if (!ratings)
        return ratings.error();
    for (const Rating &rating : *ratings) {
        if (rating.level || rating.notObserved || !rating.evidence.isEmpty())
            continue;
        if (auto archived = transaction.archive(rating.id); !archived)
            return archived;
    }
    return done();
}

Error seenSince()
{
    return { Error::Code::Refused,
        HistoryServiceTexts::tr("What was submitted stays: you have seen the other scorecards since. Nothing before"
                                " it is undone."),
        HistoryServiceTexts::tr("Amend the card, or change the rest by hand."), {}, QStringLiteral("undo.submitted") };
}

Error gradedBlind()
{
    return { Error::Code::Refused,
        HistoryServiceTexts::tr("What was graded without the name stays submitted: whose it is may be seen since."
                                " Nothing before it is undone."),
        HistoryServiceTexts::tr("Amend the card, or change the rest by hand."), {},
        QStringLiteral("undo.gradedBlind") };
}

std::optional<Error> forbidden(const Transaction &transaction, const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        if (entry.kind != EntryKind::Set || entry.entity != EntityKind::Scorecard
            || entry.field != QLatin1String("submitted_at"))
            continue;
        const auto card = transaction.tryGet(ScorecardId(entry.entityId));
        if (card && *card && wasGradedBlind(**card))
            return gradedBlind();
        if (!card || !*card)
            continue;
        const auto seen = sawOthersSince(transaction, **card);
        if (!seen)
            return seen.error();
        if (*seen)
            return Error{ Error::Code::Refused,
                HistoryServiceTexts::tr("A scorecard cannot be taken back after its author has seen the others."),
                HistoryServiceTexts::tr("Amend the card instead; the amendment is marked."), {},
                QStringLiteral("undo.seenOthers") };
    }
    return std::nullopt;
}

/// The timer of a debrief, which undo passes over: the time has passed all the same.
bool isTimer(EntityKind entity, qsizetype field)
{
    return entity == EntityKind::Debrief
        && (field == fieldIndex(entity, fieldName(&Debrief::timerSince))
            || field == fieldIndex(entity, fieldName(&Debrief::timerSeconds)));
}

/// What undo passes over is no later change.
bool isAsCreated(const Record &row, const JournalEntry &entry)
{
    if (row.values.size() != entry.fields.size())
        return false;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (!isTimer(entry.entity, i) && row.values.at(i) != entry.fields.at(i))
            return false;
    }
    return true;
}

/// Only what goes on is timed. Of a debrief that is to be taken away the timer is stopped before: it would come back
/// running, with the time between counted in.
Status stopTimer(Transaction &transaction, const DebriefId &id, const QDateTime &now, bool leaving)
{
    const auto debrief = transaction.tryGet(id);
    if (!debrief)
        return debrief.error();
    if (!*debrief || (!leaving && (**debrief).state == DebriefState::Open))
        return done();
    Debrief stopped = **debrief;
    runTimer(stopped, false, now);
    return stopped.timerSince == (**debrief).timerSince ? done() : transaction.save(stopped);
}

/// The newest step of those that are passed over that wrote a record of these entries, or a null id: it may rest on
/// what they say of it, be it in another field.
Result<BatchId> restingOn(const Journal &journal, const QList<JournalEntry> &entries, const QSet<BatchId> &passed)
{
    QSet<QUuid> looked;
    for (const JournalEntry &entry : entries) {
        if (passed.isEmpty() || looked.contains(entry.entityId))
            continue;
        looked.insert(entry.entityId);
        const auto all = journal.entriesOfEntity(entry.entityId);
        if (!all)
            return all.error();
        const auto found = std::find_if(
            all->crbegin(), all->crend(), [&passed](const JournalEntry &one) { return passed.contains(one.batch); });
        if (found != all->crend())
            return found->batch;
    }
    return BatchId();
}

// Takes the batch with this id out of a stack, from wherever it lies in it; what was passed over stays above it.
std::optional<Batch> taken(QList<Batch> &stack, const BatchId &id)
{
    for (qsizetype i = stack.size() - 1; i >= 0; --i) {
        if (stack.at(i).id == id)
            return stack.takeAt(i);
    }
    return std::nullopt;
}

} // namespace

Result<HistoryService::Next> HistoryService::next() const
{
    auto batches = m_context.workspace.journal().batches(kDepth);
    if (!batches)
        return batches.error();
    std::reverse(batches->begin(), batches->end());
    QList<Batch> undoable;
    QList<Batch> redoable;
    for (const Batch &batch : std::as_const(*batches)) {
        if (!batch.undoes.isNull()) {
            if (const auto undone = taken(undoable, batch.undoes))
                redoable.append(*undone);
        } else if (!batch.redoes.isNull()) {
            if (const auto redone = taken(redoable, batch.redoes))
                undoable.append(*redone);
        } else if (batch.undoable) {
            undoable.append(batch);
            redoable.clear();
        }
    }
    Next next;
    const PersonId person = m_context.session.person;
    for (const auto &[stack, top] : { std::pair(&undoable, &next.undo), std::pair(&redoable, &next.redo) }) {
        bool ownOnly = false; // what others did before it may be what the offer or the decision rests on
        for (auto batch = stack->crbegin(); batch != stack->crend() && !*top; ++batch) {
            const bool isOthers = ownOnly && batch->person != person;
            if (batch->person == person && stack == &undoable && isDraft(*batch)) {
                const auto idle = idleDrafts(m_context.workspace.journal(), undoable, stack->crend() - batch - 1);
                if (!idle)
                    return idle.error();
                if (*idle > 0) {
                    batch += *idle - 1;
                    continue;
                }
            }
            const auto may = isOthers ? Result<bool>(false) : mayStep(m_context.workspace, *batch, person);
            if (!may)
                return may.error();
            ownOnly = ownOnly || (!*may && isOfferOrDecision(*batch));
            if (!*may && stack == &undoable)
                next.passed.insert(batch->id);
            if (*may)
                *top = *batch;
            else if (stack == &undoable && isSubmission(*batch) && batch->person == person) {
                next.blocked = *batch;
                break;
            }
        }
    }
    return next;
}

Error HistoryService::stoppedBy(const QList<Batch> &recent, const BatchId &id) const
{
    const auto found = std::find_if(recent.begin(), recent.end(), [&id](const Batch &batch) { return batch.id == id; });
    if (found == recent.end() || found->person.isNull() || found->person == m_context.session.person)
        return changedSince();
    const auto person = m_context.workspace.tryGet(found->person);
    if (!person)
        return person.error();
    return *person ? restedOnBy((**person).name) : changedSince();
}

Status HistoryService::undo()
{
    const auto what = next();
    if (!what)
        return what.error();
    if (what->blocked) {
        const auto card = m_context.workspace.tryGet(ScorecardId(what->blocked->subject));
        if (!card)
            return card.error();
        return *card && wasGradedBlind(**card) ? gradedBlind() : seenSince();
    }
    if (!what->undo)
        return Error{ Error::Code::NotFound, HistoryServiceTexts::tr("There is nothing to undo."), {}, {},
            QStringLiteral("undo.nothing") };
    const Batch &batch = *what->undo;
    // A command that was undone and redone stands in the journal again: the newest writing is what is taken back.
    auto source = batch.id;
    const auto recent = m_context.workspace.journal().batches(kDepth);
    if (!recent)
        return recent.error();
    for (const Batch &later : *recent) {
        if (later.redoes == batch.id) {
            source = later.id;
            break;
        }
    }
    auto entries = m_context.workspace.journal().entriesOf(source);
    if (!entries)
        return entries.error();
    const auto resting = restingOn(m_context.workspace.journal(), *entries, what->passed);
    if (!resting)
        return resting.error();
    if (!resting->isNull())
        return stoppedBy(*recent, *resting);
    Command command{ batch.command, {}, batch.subjectKind, batch.subject, {}, true, batch.id, {} };
    return inWordsOfUndo(m_context.commands.run(command, [&](Transaction &transaction) -> Status {
        if (const auto refused = forbidden(transaction, *entries))
            return *refused;
        return invert(transaction, *entries);
    }));
}

Status HistoryService::redo()
{
    const auto what = next();
    if (!what)
        return what.error();
    if (!what->redo)
        return Error{ Error::Code::NotFound, HistoryServiceTexts::tr("There is nothing to do again."), {}, {},
            QStringLiteral("redo.nothing") };
    const Batch &batch = *what->redo;
    // The newest undoing of this command is what redo takes back.
    const auto recent = m_context.workspace.journal().batches(kDepth);
    if (!recent)
        return recent.error();
    BatchId undoing;
    for (const Batch &later : *recent) {
        if (later.undoes == batch.id) {
            undoing = later.id;
            break;
        }
    }
    auto entries = m_context.workspace.journal().entriesOf(undoing);
    if (!entries)
        return entries.error();
    Command command{ batch.command, {}, batch.subjectKind, batch.subject, batch.reason, true, {}, batch.id };
    return inWordsOfUndo(
        m_context.commands.run(command, [&](Transaction &transaction) { return invert(transaction, *entries); }));
}

Status HistoryService::invert(Transaction &transaction, const QList<JournalEntry> &entries) const
{
    if (auto checked = checkFrozen(transaction, entries); !checked)
        return checked;
    const QDateTime now = m_context.clock.nowUtc();
    QSet<DebriefId> debriefs;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const auto row = transaction.find(entry->entity, entry->entityId);
        if (!row)
            return row.error();
        if (entry->entity == EntityKind::Debrief)
            debriefs.insert(DebriefId(entry->entityId));
        switch (entry->kind) {
        case EntryKind::Create: {
            if (!*row || !isAsCreated(**row, *entry))
                return changedSince();
            if (entry->entity == EntityKind::Debrief) {
                if (auto stopped = stopTimer(transaction, DebriefId(entry->entityId), now, true); !stopped)
                    return stopped;
            }
            if (entry->entity == EntityKind::Scorecard) {
                if (auto dropped = dropEmptyRatings(transaction, ScorecardId(entry->entityId)); !dropped)
                    return dropped;
            }
            if (auto archived = transaction.archive(entry->entity, entry->entityId); !archived)
                return archived;
            break;
        }
        case EntryKind::Archive: {
            if (*row)
                return changedSince();
            if (auto created = transaction.create({ entry->entity, entry->entityId, entry->scope, entry->fields });
                !created)
                return created;
            break;
        }
        case EntryKind::Set: {
            const qsizetype index = fieldIndex(entry->entity, entry->field);
            if (isTimer(entry->entity, index))
                break;
            if (!*row || index < 0 || (**row).values.at(index) != entry->value)
                return changedSince();
            if (auto written = transaction.set(entry->entity, entry->entityId, entry->field, entry->before); !written)
                return written;
            break;
        }
        }
    }
    for (const DebriefId &debrief : std::as_const(debriefs)) {
        if (auto stopped = stopTimer(transaction, debrief, now, false); !stopped)
            return stopped;
    }
    return checkVersions(transaction, entries);
}

Result<QList<JournalEntry>> HistoryService::timelineOf(const CandidateId &candidate, bool withPrivate, int limit) const
{
    const Journal &journal = m_context.workspace.journal();
    auto entries = journal.entriesOfScope(candidateScope(candidate), limit);
    if (!entries || !withPrivate)
        return entries;
    const auto hidden = journal.entriesOfScope(candidatePrivateScope(candidate), limit);
    if (!hidden)
        return hidden.error();
    entries->append(*hidden);
    std::sort(
        entries->begin(), entries->end(), [](const JournalEntry &a, const JournalEntry &b) { return a.seq > b.seq; });
    if (entries->size() > limit)
        entries->resize(limit);
    return entries;
}

} // namespace shortlist
