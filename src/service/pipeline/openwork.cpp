// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/openwork.h"

#include "domain/calendar/bookingrules.h"
#include "domain/calendar/interview.h"
#include "domain/debrief/decision.h"
#include "domain/debrief/meeting.h"
#include "domain/offers/offer.h"
#include "domain/scorecards/scorecard.h"
#include "domain/words/dates.h"
#include "service/pipeline/pipelinetext.h"
#include "service/settings/teamhours.h"

#include <algorithm>

namespace shortlist {

namespace {

bool isBooked(const Interview &interview)
{
    return interview.state == InterviewState::Proposed || interview.state == InterviewState::Confirmed;
}

bool isSoon(const Interview &interview, const QDateTime &now, int noticeHours)
{
    return isBooked(interview) && interview.endAt() > now
        && interview.startAt < now.addSecs(qint64(noticeHours) * 3600);
}

Status closeCards(Transaction &transaction, const Application &application, const QDateTime &now)
{
    const auto cards = transaction.all<Scorecard>(
        { equals(&Scorecard::applicationId, application.id), equals(&Scorecard::state, ScorecardState::Draft) });
    if (!cards)
        return cards.error();
    for (Scorecard card : *cards) {
        const auto interview = transaction.tryGet(card.interviewId);
        if (!interview)
            return interview.error();
        if (*interview && isBooked(**interview) && (**interview).endAt() > now)
            continue; // kept on short notice: its interviewer will write
        card.state = ScorecardState::Discarded;
        if (auto saved = transaction.save(card); !saved)
            return saved;
    }
    return done();
}

Status closeAssessments(Transaction &transaction, const Application &application)
{
    const auto assessments = transaction.all<Assessment>({ equals(&Assessment::applicationId, application.id) });
    if (!assessments)
        return assessments.error();
    for (Assessment assessment : *assessments) {
        if (assessment.state == AssessmentState::Graded || assessment.state == AssessmentState::Closed)
            continue;
        assessment.state = AssessmentState::Closed;
        if (auto saved = transaction.save(assessment); !saved)
            return saved;
    }
    return done();
}

Status withdrawOffers(Transaction &transaction, const Application &application)
{
    const auto offers = transaction.all<Offer>({ equals(&Offer::applicationId, application.id) });
    if (!offers)
        return offers.error();
    for (Offer offer : *offers) {
        if (offer.state != OfferState::Draft && offer.state != OfferState::InApproval
            && offer.state != OfferState::Approved && offer.state != OfferState::Sent)
            continue;
        offer.state = OfferState::Withdrawn;
        if (auto saved = transaction.save(offer); !saved)
            return saved;
    }
    return done();
}

// Whoever was hired and is taken up again has not answered for good: the offer waits for an answer anew, and falls with
// the application when that is declined.
Status reopenOffer(Transaction &transaction, const Application &application)
{
    const auto accepted = transaction.all<Offer>(
        { equals(&Offer::applicationId, application.id), equals(&Offer::state, OfferState::Accepted) });
    if (!accepted)
        return accepted.error();
    for (Offer offer : *accepted) {
        offer.state = OfferState::Sent;
        offer.answeredAt = {};
        if (auto saved = transaction.save(offer); !saved)
            return saved;
    }
    return done();
}

/// Whether a card that was discarded is to be written again: its interview took place or will, and its author is still
/// of it; of amendments, only where no other one has taken its place.
Result<bool> comesBack(const Reader &reader, const Scorecard &card)
{
    if (!card.amendsId.isNull()) {
        const auto amendments = reader.all<Scorecard>({ equals(&Scorecard::amendsId, card.amendsId) });
        if (!amendments)
            return amendments.error();
        return std::all_of(amendments->cbegin(), amendments->cend(),
            [](const Scorecard &each) { return each.state == ScorecardState::Discarded; });
    }
    const auto interview = reader.tryGet(card.interviewId);
    if (!interview)
        return interview.error();
    if (!*interview)
        return !card.assessmentId.isNull();
    if ((**interview).state != InterviewState::Held && !isBooked(**interview))
        return false;
    const auto asked = reader.all<Participant>(
        { equals(&Participant::interviewId, card.interviewId), equals(&Participant::personId, card.authorId) }, {}, 1);
    return asked ? Result<bool>(!asked->isEmpty()) : asked.error();
}

} // namespace

namespace {

/// On the clock that the interview was agreed on, which is said: who reads it may sit elsewhere.
QString agreedTime(const Interview &interview)
{
    const QTimeZone zone = zoneOr(interview.zone, QTimeZone::utc());
    return QStringLiteral("%1 (%2)").arg(
        words::dateAndTime(interview.startAt.toTimeZone(zone)), QString::fromLatin1(zone.id()));
}

} // namespace

Status checkShortNotice(const Reader &reader, const Application &application, const QDateTime &now)
{
    const auto interviews = reader.all<Interview>(
        { equals(&Interview::applicationId, application.id) }, { fieldName(&Interview::startAt) });
    if (!interviews)
        return interviews.error();
    const auto notice = hoursOf(reader, noticeHours());
    if (!notice)
        return notice.error();
    for (const Interview &interview : *interviews) {
        if (!isSoon(interview, now, *notice))
            continue;
        return Error{ Error::Code::NeedsReason,
            PipelineText::tr("An interview with %1 begins at %2, in less than %n hours.", nullptr, *notice)
                .arg(candidateName(reader, application), agreedTime(interview)),
            PipelineText::tr("Say whether it is cancelled or takes place all the same."), {},
            QStringLiteral("decline.shortNotice"), *notice };
    }
    return done();
}

Status cancelBookings(Transaction &transaction, const Application &application, const QString &why,
    ShortNotice shortNotice, const QDateTime &now)
{
    const auto interviews = transaction.all<Interview>({ equals(&Interview::applicationId, application.id) });
    if (!interviews)
        return interviews.error();
    const auto notice = hoursOf(transaction, noticeHours());
    if (!notice)
        return notice.error();
    for (Interview interview : *interviews) {
        if (!isBooked(interview) || interview.endAt() <= now)
            continue;
        if (shortNotice == ShortNotice::Keep && isSoon(interview, now, *notice))
            continue;
        interview.state = InterviewState::Cancelled;
        interview.cancelReason = why;
        if (auto saved = transaction.save(interview); !saved)
            return saved;
    }
    return done();
}

Status endOpenDebriefs(
    Transaction &transaction, const ApplicationId &application, const QDateTime &now, const QString &outcome)
{
    const auto debriefs = transaction.all<Debrief>(
        { equals(&Debrief::applicationId, application), equals(&Debrief::state, DebriefState::Open) });
    if (!debriefs)
        return debriefs.error();
    for (Debrief debrief : *debriefs) {
        debrief.state = DebriefState::Closed;
        runTimer(debrief, false, now);
        debrief.closedAt = now;
        if (debrief.outcome.trimmed().isEmpty())
            debrief.outcome = outcome;
        if (auto saved = transaction.save(debrief); !saved)
            return saved;
    }
    return done();
}

Status closeDebriefs(Transaction &transaction, const Application &application, const QDateTime &now)
{
    if (auto ended = endOpenDebriefs(transaction, application.id, now); !ended)
        return ended;
    const auto planned = transaction.all<Debrief>(
        { equals(&Debrief::applicationId, application.id), equals(&Debrief::state, DebriefState::Planned) });
    if (!planned)
        return planned.error();
    for (const Debrief &debrief : *planned) {
        if (auto archived = transaction.archive(debrief.id); !archived)
            return archived;
    }
    return done();
}

Status closeOpenWork(Transaction &transaction, const Application &application, const QString &why,
    ShortNotice shortNotice, const QDateTime &now)
{
    if (auto cancelled = cancelBookings(transaction, application, why, shortNotice, now); !cancelled)
        return cancelled;
    if (auto closed = closeCards(transaction, application, now); !closed)
        return closed;
    if (auto closed = closeAssessments(transaction, application); !closed)
        return closed;
    if (auto closed = closeDebriefs(transaction, application, now); !closed)
        return closed;
    return withdrawOffers(transaction, application);
}

Status reopenWork(Transaction &transaction, const Application &application)
{
    if (auto reopened = reopenOffer(transaction, application); !reopened)
        return reopened;
    const auto assessments = transaction.all<Assessment>(
        { equals(&Assessment::applicationId, application.id), equals(&Assessment::state, AssessmentState::Closed) });
    if (!assessments)
        return assessments.error();
    for (Assessment assessment : *assessments) {
        assessment.state = assessment.receivedAt.isValid() ? AssessmentState::ToGrade
                         : assessment.sentAt.isValid()     ? AssessmentState::Waiting
                                                           : AssessmentState::ToSend;
        if (auto saved = transaction.save(assessment); !saved)
            return saved;
    }
    const auto cards = transaction.all<Scorecard>(
        { equals(&Scorecard::applicationId, application.id), equals(&Scorecard::state, ScorecardState::Discarded) });
    if (!cards)
        return cards.error();
    for (Scorecard card : *cards) {
        const auto back = comesBack(transaction, card);
        if (!back)
            return back.error();
        if (!*back)
            continue;
        card.state = ScorecardState::Draft;
        if (auto saved = transaction.save(card); !saved)
            return saved;
    }
    return done();
}

} // namespace shortlist
