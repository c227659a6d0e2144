// SPDX-License-Identifier: GPL-3.0-or-later
// Filling in a scorecard for its author: who may, and that nobody is handed what another has typed.
#include "service/candidates/hiringteam.h"
#include "service/scorecards/blindgrading.h"
#include "service/scorecards/scorecardservice.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

struct BehalfTexts {
    Q_DECLARE_TR_FUNCTIONS(ScorecardService)
};

Error behalfRefused(const QString &message, const QString &advice, const QString &key)
{
    return { Error::Code::Refused, message, advice, {}, key };
}

/// The names of the fields of a card in which something stands that is typed.
QStringList filledFields(const Scorecard &card)
{
    QStringList fields;
    for (const auto field : { &Scorecard::overallWhy, &Scorecard::takeaways, &Scorecard::pros, &Scorecard::cons,
             &Scorecard::privateNote, &Scorecard::noteForNext }) {
        if (!(card.*field).isEmpty())
            fields.append(fieldName(field));
    }
    if (card.overall != Recommendation::None)
        fields.append(fieldName(&Scorecard::overall));
    return fields;
}

QStringList filledFields(const Rating &rating)
{
    QStringList fields;
    if (rating.level)
        fields.append(fieldName(&Rating::level));
    if (rating.notObserved)
        fields.append(fieldName(&Rating::notObserved));
    if (!rating.evidence.isEmpty())
        fields.append(fieldName(&Rating::evidence));
    return fields;
}

/// Who wrote one of these fields last and is not `writer`; null where all of them are theirs.
Result<PersonId> anotherOf(const Journal &journal, const QUuid &entity, const QStringList &fields,
    const Scorecard &card, const PersonId &writer)
{
    for (const QString &field : fields) {
        const auto entries = journal.entriesOfField(entity, field, 1);
        if (!entries)
            return entries.error();
        // What no entry tells of is the author's.
        const PersonId person =
            entries->isEmpty() || entries->first().person.isNull() ? card.authorId : entries->first().person;
        if (person != writer)
            return person;
    }
    return PersonId();
}

} // namespace

Result<PersonId> ScorecardService::anotherWriter(const Reader &reader, const Scorecard &card) const
{
    const Journal &journal = m_context.workspace.journal();
    const PersonId writer = m_context.session.person;
    auto other = anotherOf(journal, card.id.uuid(), filledFields(card), card, writer);
    if (!other || !other->isNull())
        return other;
    const auto ratings = reader.all<Rating>({ equals(&Rating::scorecardId, card.id) });
    if (!ratings)
        return ratings.error();
    for (const Rating &rating : *ratings) {
        other = anotherOf(journal, rating.id.uuid(), filledFields(rating), card, writer);
        if (!other || !other->isNull())
            return other;
    }
    return PersonId();
}

Status ScorecardService::checkBehalf(const Reader &reader, const Scorecard &card, const QString &key) const
{
    const PersonId writer = m_context.session.person;
    // Why not would tell whose the assessment is that they grade.
    const auto blind = gradesBlind(reader, writer, card.applicationId);
    if (!blind)
        return blind.error();
    if (*blind)
        return blindError();
    const auto own = ownCards(reader, card.applicationId);
    if (!own)
        return own.error();
    const auto application = reader.get(card.applicationId);
    if (!application)
        return application.error();
    const auto hires = hiresFor(reader, *application, writer);
    if (!hires)
        return hires.error();
    const auto other = anotherWriter(reader, card);
    if (!other)
        return other.error();
    switch (behalfLockOf(card, writer, *own, *hires, !other->isNull())) {
    case BehalfLock::None:
        return done();
    case BehalfLock::Nobody:
    case BehalfLock::NotDraft:
    case BehalfLock::NoRight:
        return behalfRefused(
            BehalfTexts::tr("Only who recruits or hires for the job fills in a scorecard for its author."),
            BehalfTexts::tr("Ask its author to write and submit it, or a recruiter to take it down for them."), key);
    case BehalfLock::OwnFirst:
        return behalfRefused(
            BehalfTexts::tr("You owe a scorecard for this candidate yourself: whoever has still to judge fills in "
                            "nobody else's."),
            BehalfTexts::tr("Submit your own first, or ask somebody else to fill it in."), key);
    case BehalfLock::SameInterview:
        return behalfRefused(
            BehalfTexts::tr("You judge the same work: whoever does fills in nobody else's scorecard of it."),
            BehalfTexts::tr("Ask its author to submit it, or somebody else to fill it in."), key);
    case BehalfLock::Begun:
        break;
    }
    const auto person = reader.get(*other);
    if (!person)
        return person.error();
    return behalfRefused(BehalfTexts::tr("%1 has begun this scorecard; it stays theirs.").arg(person->name),
        BehalfTexts::tr("Nobody else reads or writes it before it is submitted. Ask them to finish it."),
        QStringLiteral("card.begun"));
}

} // namespace shortlist
