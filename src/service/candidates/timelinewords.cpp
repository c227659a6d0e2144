// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/candidates/timelinewords.h"

#include "domain/debrief/decision.h"
#include "domain/offers/approval.h"
#include "domain/offers/offer.h"
#include "domain/offers/terms.h"
#include "domain/scorecards/scorecard.h"
#include "domain/words/dates.h"
#include "domain/words/words.h"
#include "service/candidates/timeline.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace shortlist {

namespace timeline {

QString candidateField(const QString &field)
{
    static const QList<QPair<QString, const char *>> names{
        { QStringLiteral("name"), QT_TRANSLATE_NOOP("Timeline", "the name") },
        { QStringLiteral("headline"), QT_TRANSLATE_NOOP("Timeline", "the title") },
        { QStringLiteral("company"), QT_TRANSLATE_NOOP("Timeline", "the employer") },
        { QStringLiteral("place"), QT_TRANSLATE_NOOP("Timeline", "the place") },
        { QStringLiteral("zone"), QT_TRANSLATE_NOOP("Timeline", "the time zone") },
        { QStringLiteral("source"), QT_TRANSLATE_NOOP("Timeline", "the source") },
        { QStringLiteral("credited_to"), QT_TRANSLATE_NOOP("Timeline", "who gets credit") },
    };
    for (const auto &[name, words] : names) {
        if (name == field)
            return Texts::tr(words);
    }
    return {};
}

QString change(const QString &field, const QString &before, const QString &after)
{
    if (before.isEmpty())
        return Texts::tr("Set %1 to “%2”").arg(field, after);
    if (after.isEmpty())
        return Texts::tr("Removed %1, “%2”").arg(field, before);
    return Texts::tr("Changed %1 from “%2” to “%3”").arg(field, before, after);
}

QString noteWritten(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Everyone:
        return Texts::tr("Wrote a note for everyone");
    case Visibility::HiringTeam:
        return Texts::tr("Wrote a note for the hiring team");
    case Visibility::Private:
        return Texts::tr("Wrote a private note");
    }
    Q_UNREACHABLE();
}

QString stateChange(ApplicationState before, ApplicationState after)
{
    switch (after) {
    case ApplicationState::Active:
        return before == ApplicationState::OnHold ? Texts::tr("Taken off hold") : Texts::tr("Reopened");
    case ApplicationState::OnHold:
        return Texts::tr("Put on hold");
    case ApplicationState::Declined:
        return Texts::tr("Declined");
    case ApplicationState::Withdrawn:
        return Texts::tr("Withdrew");
    case ApplicationState::Hired:
        return Texts::tr("Hired");
    }
    Q_UNREACHABLE();
}

QString packMade(const MadePack &made)
{
    QStringList forms;
    if (made.pages)
        forms.append(Texts::tr("PDF"));
    if (made.numbers)
        forms.append(Texts::tr("spreadsheet"));
    const QString files = forms.join(QStringLiteral(", "));
    return made.recipient.isEmpty() ? Texts::tr("Made a decision pack (%1)").arg(files)
                                    : Texts::tr("Made a decision pack for %1 (%2)").arg(made.recipient, files);
}

QString agreedTime(const Interview &interview)
{
    const QDateTime clock = QDateTime::fromString(interview.wallClock, Qt::ISODate);
    const QDateTime shown = clock.isValid() ? clock : interview.startAt;
    const QString zone = clock.isValid() ? interview.zone : QStringLiteral("UTC");
    return words::dateAndTime(shown) + QStringLiteral(" (") + zone + QLatin1Char(')');
}

namespace {

QString assessmentState(AssessmentState state)
{
    switch (state) {
    case AssessmentState::ToSend:
        return Texts::tr("The written assessment is to be sent");
    case AssessmentState::Waiting:
        return Texts::tr("Sent the written assessment");
    case AssessmentState::ToGrade:
        return Texts::tr("Answers to the written assessment came in");
    case AssessmentState::Graded:
        return Texts::tr("The written assessment was graded");
    case AssessmentState::Expired:
        return Texts::tr("The written assessment expired");
    case AssessmentState::Closed:
        return Texts::tr("Closed the written assessment");
    }
    Q_UNREACHABLE();
}

QString interviewState(InterviewState state)
{
    switch (state) {
    case InterviewState::Proposed:
        return Texts::tr("“%1” is to be confirmed again");
    case InterviewState::Confirmed:
        return Texts::tr("Confirmed “%1”");
    case InterviewState::Held:
        return Texts::tr("“%1” was held");
    case InterviewState::Cancelled:
        return Texts::tr("Cancelled “%1”");
    case InterviewState::NoShow:
        return Texts::tr("Did not come to “%1”");
    }
    Q_UNREACHABLE();
}

QString offerState(OfferState state)
{
    switch (state) {
    case OfferState::Draft:
        return Texts::tr("The offer is a draft again");
    case OfferState::InApproval:
        return Texts::tr("Asked for approval of the offer");
    case OfferState::Approved:
        return Texts::tr("The offer was approved");
    case OfferState::Sent:
        return Texts::tr("Sent the offer");
    case OfferState::Accepted:
        return Texts::tr("Accepted the offer");
    case OfferState::Declined:
        return Texts::tr("Declined the offer");
    case OfferState::Lapsed:
        return Texts::tr("The offer lapsed");
    case OfferState::Withdrawn:
        return Texts::tr("Withdrew the offer");
    }
    Q_UNREACHABLE();
}

/// What is agreed on in a field of an offer. The currency is part of the salary.
std::optional<OfferTerm> termOf(const QString &field)
{
    static const QHash<QString, OfferTerm> terms{
        { QStringLiteral("opening_id"), OfferTerm::Opening },
        { QStringLiteral("title"), OfferTerm::Title },
        { QStringLiteral("level"), OfferTerm::Level },
        { QStringLiteral("specialty"), OfferTerm::Specialty },
        { QStringLiteral("start_on"), OfferTerm::Start },
        { QStringLiteral("salary_minor"), OfferTerm::Salary },
        { QStringLiteral("currency"), OfferTerm::Salary },
        { QStringLiteral("bonus_minor"), OfferTerm::Bonus },
        { QStringLiteral("equity"), OfferTerm::Equity },
        { QStringLiteral("location"), OfferTerm::Location },
        { QStringLiteral("notes"), OfferTerm::Notes },
        { QStringLiteral("expires_on"), OfferTerm::Expires },
    };
    const auto found = terms.constFind(field);
    return found == terms.constEnd() ? std::nullopt : std::optional(*found);
}

QString decided(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Advance:
        return Texts::tr("Decided to go on");
    case Outcome::Decline:
        return Texts::tr("Decided to decline");
    case Outcome::Hire:
        return Texts::tr("Decided to hire");
    case Outcome::Hold:
        return Texts::tr("Decided to hold");
    }
    Q_UNREACHABLE();
}

template <NamedEnum E>
E enumOf(const Value &value)
{
    return Codec<E>::decode(value);
}

} // namespace

} // namespace timeline

using namespace timeline;

TimelineWriter::Saying TimelineWriter::sayAssessment(const JournalEntry &entry)
{
    const auto topic = TimelineLine::Topic::Assessment;
    if (entry.kind == EntryKind::Create)
        return {
            Texts::tr("Prepared the written assessment of “%1”").arg(stageName(entityOf<Assessment>(entry).stageId)),
            topic, 40, {}
        };
    if (entry.kind == EntryKind::Archive)
        return { Texts::tr("Took the written assessment away"), topic, 40, {} };
    if (entry.field == QLatin1String("state"))
        return { assessmentState(enumOf<AssessmentState>(entry.value)), topic, 45, {} };
    if (entry.field == QLatin1String("due_at") && !std::holds_alternative<std::monostate>(entry.before))
        return { Texts::tr("Changed when the written assessment is due"), topic, 40, {} };
    return {};
}

TimelineWriter::Saying TimelineWriter::sayInterview(const JournalEntry &entry)
{
    const auto topic = TimelineLine::Topic::Interview;
    if (entry.kind != EntryKind::Set) {
        const auto interview = entityOf<Interview>(entry);
        const QString stage = stageName(interview.stageId);
        return { entry.kind == EntryKind::Create ? Texts::tr("Booked “%1” for %2").arg(stage, agreedTime(interview))
                                                 : Texts::tr("Took the booking of “%1” away").arg(stage),
            topic, 75, {} };
    }
    const auto stored = m_workspace.tryGet(InterviewId(entry.entityId));
    const bool known = stored && *stored;
    const QString stage = known ? stageName((**stored).stageId) : Texts::tr("an interview that is gone");
    if (entry.field == QLatin1String("state")) {
        // It is proposed again because it was changed, and that is what the line tells.
        const auto state = enumOf<InterviewState>(entry.value);
        return { interviewState(state).arg(stage), topic, state == InterviewState::Proposed ? 10 : 76, {} };
    }
    if (entry.field == QLatin1String("wall_clock")) {
        const QDateTime clock = QDateTime::fromString(Codec<QString>::decode(entry.value), Qt::ISODate);
        return { Texts::tr("Moved “%1” to %2").arg(stage, words::dateAndTime(clock)), topic, 74, {} };
    }
    if (entry.field == QLatin1String("minutes"))
        return { Texts::tr("Changed how long “%1” takes from %2 to %3")
                     .arg(stage, words::minutes(Codec<int>::decode(entry.before), Codec<int>::decode(entry.before)),
                         words::minutes(Codec<int>::decode(entry.value), Codec<int>::decode(entry.value))),
            topic, 72, {} };
    if (entry.field == QLatin1String("cancel_reason") && !Codec<QString>::decode(entry.value).isEmpty())
        return { Codec<QString>::decode(entry.value), topic, 4, {} };
    return {};
}

TimelineWriter::Saying TimelineWriter::sayParticipant(const JournalEntry &entry)
{
    const auto topic = TimelineLine::Topic::Interview;
    if (entry.kind == EntryKind::Set) {
        const auto stored = m_workspace.tryGet(ParticipantId(entry.entityId));
        if (entry.field != QLatin1String("reply") || !stored || !*stored)
            return {};
        const QString name = personName((**stored).personId);
        switch (enumOf<Reply>(entry.value)) {
        case Reply::Accepted:
            return { Texts::tr("%1 accepted the interview").arg(name), topic, 30, {} };
        case Reply::Declined:
            return { Texts::tr("%1 cannot come to the interview").arg(name), topic, 30, {} };
        case Reply::Tentative:
            return { Texts::tr("%1 may come to the interview").arg(name), topic, 30, {} };
        case Reply::NeedsAction:
            return {};
        }
    }
    const QString name = personName(entityOf<Participant>(entry).personId);
    return { entry.kind == EntryKind::Create ? Texts::tr("With %1").arg(name) : Texts::tr("Without %1").arg(name),
        topic, 20, {} };
}

// Only whether a card is in: what it says belongs to those who may read it.
TimelineWriter::Saying TimelineWriter::sayScorecard(const JournalEntry &entry)
{
    const auto topic = TimelineLine::Topic::Scorecard;
    if (entry.kind != EntryKind::Set || entry.field != QLatin1String("state"))
        return {};
    const auto card = m_workspace.tryGet(ScorecardId(entry.entityId));
    if (!card || !*card)
        return {};
    const QString stage = stageName((**card).stageId);
    switch (enumOf<ScorecardState>(entry.value)) {
    case ScorecardState::Submitted:
        return { (**card).amendsId.isNull() ? Texts::tr("Submitted the scorecard of “%1”").arg(stage)
                                            : Texts::tr("Amended the scorecard of “%1”").arg(stage),
            topic, 65, {} };
    case ScorecardState::Draft:
        return { Texts::tr("The scorecard of “%1” is a draft again").arg(stage), topic, 65, {} };
    case ScorecardState::Discarded:
        return { Texts::tr("The scorecard of “%1” is not needed any more").arg(stage), topic, 15, {} };
    }
    Q_UNREACHABLE();
}

TimelineWriter::Saying TimelineWriter::sayDebrief(const JournalEntry &entry) const
{
    const auto topic = TimelineLine::Topic::Decision;
    if (entry.kind == EntryKind::Create)
        return { entityOf<Debrief>(entry).state == DebriefState::Open ? Texts::tr("Opened the debrief")
                                                                      : Texts::tr("Planned the debrief"),
            topic, 50, {} };
    if (entry.kind == EntryKind::Archive)
        return { Texts::tr("Took the debrief away"), topic, 50, {} };
    if (entry.field == QLatin1String("break_glass_reason") && !Codec<QString>::decode(entry.value).isEmpty())
        return { Texts::tr("Opened the scorecards before all were in"), topic, 55,
            Codec<QString>::decode(entry.value) };
    if (entry.field == QLatin1String("planned_at"))
        return { Texts::tr("Moved the debrief to another time"), topic, 40, {} };
    if (entry.field == QLatin1String("outcome") && !Codec<QString>::decode(entry.value).isEmpty())
        return { Texts::tr("Closed the debrief"), topic, 55,
            {} }; // what came out of it is read on its page, by those who may
    if (entry.field != QLatin1String("state"))
        return {};
    switch (enumOf<DebriefState>(entry.value)) {
    case DebriefState::Planned:
        return { Texts::tr("The debrief is planned again"), topic, 50, {} };
    case DebriefState::Open:
        return { Texts::tr("Opened the debrief"), topic, 50, {} };
    case DebriefState::Closed:
        return { Texts::tr("Closed the debrief"), topic, 50, {} };
    }
    Q_UNREACHABLE();
}

// What one of several said changes no state yet, and belongs to the history of the offer all the same.
TimelineWriter::Saying TimelineWriter::sayApproval(const JournalEntry &entry) const
{
    const auto before = approvalFromText(Codec<QString>::decode(entry.before)).given;
    const auto after = approvalFromText(Codec<QString>::decode(entry.value)).given;
    const bool approved = std::any_of(
        before.begin(), before.end(), [](const Approval &given) { return given.verdict == Verdict::Approved; });
    if (approved && after.size() < before.size())
        return { Texts::tr("Approvals given do not count any more"), TimelineLine::Topic::Decision, 64, {} };
    if (after.size() <= before.size())
        return {};
    return { after.constLast().verdict == Verdict::Approved ? Texts::tr("Approved the offer")
                                                            : Texts::tr("Rejected the offer"),
        TimelineLine::Topic::Decision, 65, {} };
}

TimelineWriter::Saying TimelineWriter::sayTerms(const JournalEntry &entry) const
{
    const auto topic = TimelineLine::Topic::Decision;
    if (entry.entity == EntityKind::Decision) {
        if (entry.kind == EntryKind::Set)
            return {};
        const auto decision = entityOf<Decision>(entry);
        return { entry.kind == EntryKind::Create ? decided(decision.outcome) : Texts::tr("Took the decision back"),
            topic, 85, {} };
    }
    if (entry.kind == EntryKind::Create)
        return { Texts::tr("Drafted offer %1").arg(entityOf<Offer>(entry).number), topic, 60, {} };
    if (entry.kind == EntryKind::Archive)
        return { Texts::tr("Took offer %1 away").arg(entityOf<Offer>(entry).number), topic, 60, {} };
    if (entry.field == QLatin1String("state")) {
        const auto state = enumOf<OfferState>(entry.value);
        // Other terms in its place are no end of it.
        if (state == OfferState::Withdrawn) {
            const auto offer = m_workspace.tryGet(OfferId(entry.entityId));
            if (offer && *offer && !(**offer).replacedById.isNull())
                return { Texts::tr("Replaced offer %1 by its next version").arg((**offer).number), topic, 70, {} };
        }
        return { offerState(state), topic, 70, {} };
    }
    if (entry.field == QLatin1String("approval"))
        return sayApproval(entry);
    const auto term = termOf(entry.field);
    return term ? Saying{ Texts::tr("Changed the offer: %1").arg(termText(*term)), topic, 66, {} } : Saying{};
}

} // namespace shortlist
