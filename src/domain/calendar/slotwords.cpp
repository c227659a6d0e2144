// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/slotwords.h"

#include "domain/calendar/workedstretches.h"
#include "domain/calendar/zonedtime.h"
#include "domain/people/awaydays.h"
#include "domain/words/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

QString slotMoment(const QDateTime &moment, const QTimeZone &zone)
{
    return QStringLiteral("%1 (%2)").arg(words::dateAndTime(moment.toTimeZone(zone)), QString::fromUtf8(zone.id()));
}

/// “10 points: 2 for waiting, 6 for load”.
QString costSentence(const SlotCost &cost)
{
    QStringList parts;
    const auto add = [&parts](int points, const QString &text) {
        if (points > 0)
            parts += text.arg(points);
    };
    add(cost.wait, QCoreApplication::translate("Slots", "%1 for waiting", "points"));
    add(cost.timeOfDay, QCoreApplication::translate("Slots", "%1 for the time of day", "points"));
    add(cost.load, QCoreApplication::translate("Slots", "%1 for load", "points"));
    add(cost.newPeople, QCoreApplication::translate("Slots", "%1 for people new to the candidate", "points"));
    add(cost.buffer, QCoreApplication::translate("Slots", "%1 for buffers", "points"));
    add(cost.spacing, QCoreApplication::translate("Slots", "%1 for how the days lie", "points"));
    add(cost.hours, QCoreApplication::translate("Slots", "%1 for time outside working hours", "points"));
    if (parts.isEmpty())
        return QCoreApplication::translate("Slots", "No points against it");
    const int total = cost.total();
    return QCoreApplication::translate("Slots", "%n point(s): %1", nullptr, total)
        .arg(parts.join(QStringLiteral(", ")));
}

/// When an absence would be in the way: while the candidate can come, and the order of stages lets them.
QList<TimeSpan> timesAskedAbout(const SlotQuery &query, const QDateTime &until)
{
    const bool keepsOrder = !query.relaxed.contains(SlotRule::Order);
    const bool isAfter = keepsOrder && query.notBefore.isValid() && query.now < query.notBefore;
    const bool isBefore = keepsOrder && query.notAfter.isValid() && query.notAfter < until;
    const TimeSpan span{ isAfter ? query.notBefore : query.now, isBefore ? query.notAfter : until };
    if (query.windows.isEmpty() || query.relaxed.contains(SlotRule::Windows))
        return { span };
    return spansWithin(query.windows, { span });
}

/// Whether more of it lies before the candidate's day than after it.
bool isEarlyRatherThanLate(const SlotQuery &query, const SlotProposal &proposal)
{
    const QTime begins = proposal.startAt.toTimeZone(query.candidateZone).time();
    const int minute = begins.hour() * 60 + begins.minute();
    return SlotCost::kFirstHour * 60 - minute >= minute + query.minutes - SlotCost::kLastHour * 60;
}

} // namespace

QStringList slotReasons(const QList<SlotPerson> &people, const SlotQuery &query, const SlotProposal &proposal)
{
    QStringList reasons;
    for (const int person : proposal.people) {
        const Person &one = people.at(person).person;
        if (query.known.contains(one.id))
            reasons += QCoreApplication::translate("Slots", "%1 already knows the candidate").arg(one.name);
    }
    const int others = proposal.cost.load / SlotCost::kLoad;
    if (others == 0)
        reasons += QCoreApplication::translate("Slots", "No other interviews that week");
    else
        reasons += QCoreApplication::translate("Slots", "%n other interview(s) that week", nullptr, others);
    // On a clock that is only assumed nobody knows where in the candidate's day it is.
    if (query.zoneKnown && proposal.cost.timeOfDay == 0)
        reasons += QCoreApplication::translate("Slots", "In the middle of the candidate's day");
    else if (query.zoneKnown && isEarlyRatherThanLate(query, proposal))
        reasons += QCoreApplication::translate("Slots", "Early in the candidate's day");
    else if (query.zoneKnown)
        reasons += QCoreApplication::translate("Slots", "Late in the candidate's day");
    if (proposal.cost.buffer > 0)
        reasons += QCoreApplication::translate("Slots", "Close to something else in the calendar");
    if (proposal.cost.spacing > 0)
        reasons += query.spacing == SlotQuery::Spacing::Spread
                     ? QCoreApplication::translate("Slots", "On a day with another interview")
                     : QCoreApplication::translate("Slots", "On another day than the other interviews");
    reasons += costSentence(proposal.cost);
    return reasons;
}

QString slotPoints(const SlotCost &cost)
{
    return QCoreApplication::translate("Slots", "%n point(s)", nullptr, cost.total());
}

QStringList slotPointRules()
{
    return {
        QCoreApplication::translate("Slots", "Points speak against a time: the fewest come first."),
        QCoreApplication::translate("Slots", "1 for each day of waiting."),
        QCoreApplication::translate(
            "Slots", "1 for each quarter of an hour before %1:00 or after %2:00 on the candidate's clock.")
            .arg(SlotCost::kFirstHour)
            .arg(SlotCost::kLastHour),
        QCoreApplication::translate("Slots", "%1 for each interview that an interviewer leads that week already.")
            .arg(SlotCost::kLoad),
        QCoreApplication::translate("Slots", "%1 for each person who is new to the candidate.").arg(SlotCost::kNew),
        QCoreApplication::translate("Slots", "%1 for each person with something else right before or after.")
            .arg(SlotCost::kBuffer),
        QCoreApplication::translate(
            "Slots", "%1 where the candidate's interviews do not lie on one day, or apart, as the settings wish.")
            .arg(SlotCost::kSpacing),
        QCoreApplication::translate("Slots",
            "%1 for each quarter of an hour outside an interviewer's working hours, where these are set aside; at most "
            "%2.")
            .arg(SlotCost::kOutside)
            .arg(SlotCost::kOutside * WorkedStretches::kMostQuarters),
    };
}

QStringList slotPersonObjections(
    const SlotPerson &person, const SlotProposal &proposal, SlotRule rule, const QTimeZone &zone)
{
    const TimeSpan span{ proposal.startAt, proposal.startAt.addSecs(qint64(proposal.minutes) * 60) };
    if (rule == SlotRule::Busy)
        return { QCoreApplication::translate("Slots", "%1 is busy at that time.").arg(person.person.name) };
    const auto kindOf = [](SlotRule asked, BookingProblem::Kind kind) {
        switch (asked) {
        case SlotRule::Away:
            return kind == BookingProblem::Kind::Away;
        case SlotRule::Hours:
            return kind == BookingProblem::Kind::Hours;
        default:
            return kind == BookingProblem::Kind::DailyLimit || kind == BookingProblem::Kind::WeeklyLimit;
        }
    };
    // The same words as when the time is booked.
    QStringList sentences;
    for (const BookingProblem &problem : timeProblems(person.person, span, person.away, person.starts, zone)) {
        if (kindOf(rule, problem.kind))
            sentences += problem.sentence;
    }
    if (!sentences.isEmpty() || rule == SlotRule::Limits)
        return sentences;
    return { QCoreApplication::translate("Slots", "%1 has no whole quarter hours free then.").arg(person.person.name) };
}

QString slotReasonOf(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

QString slotOutsideReason(const SlotPerson &person, const SlotProposal &proposal, const QTimeZone &zone)
{
    return QCoreApplication::translate("Slots", "%1: %2 in %3, outside working hours", "name, time, place")
        .arg(person.person.name,
            words::timeOfDay(proposal.startAt.toTimeZone(zone).time()) + QChar(0x2013)
                + words::timeOfDay(proposal.startAt.addSecs(qint64(proposal.minutes) * 60).toTimeZone(zone).time()),
            placeOf(zone));
}

QString slotRuleObjection(const SlotQuery &query, SlotRule rule)
{
    switch (rule) {
    case SlotRule::Notice:
        return QCoreApplication::translate("Slots", "It is less than %n hour(s) ahead.", nullptr, query.noticeHours);
    case SlotRule::Windows:
        return QCoreApplication::translate("Slots", "The candidate did not offer that time.");
    case SlotRule::CandidateBusy:
        return QCoreApplication::translate("Slots", "The candidate has another interview then.");
    case SlotRule::Order:
        if (query.notBefore.isValid() && query.notAfter.isValid())
            return QCoreApplication::translate("Slots", "The order of stages asks for a time between %1 and %2.")
                .arg(slotMoment(query.notBefore, query.candidateZone), slotMoment(query.notAfter, query.candidateZone));
        return query.notBefore.isValid() ? QCoreApplication::translate("Slots", "Earlier stages come first, until %1.")
                                               .arg(slotMoment(query.notBefore, query.candidateZone))
                                         : QCoreApplication::translate("Slots", "Later stages follow at %1.")
                                               .arg(slotMoment(query.notAfter, query.candidateZone));
    case SlotRule::Hours:
    case SlotRule::Limits:
    case SlotRule::Away:
    case SlotRule::Busy:
        return {};
    }
    Q_UNREACHABLE();
}

QString slotWallSentence(SlotRule rule)
{
    switch (rule) {
    case SlotRule::Away:
        return QCoreApplication::translate("Slots", "Days away are not set aside: who is away is not there.");
    case SlotRule::Busy:
        return QCoreApplication::translate("Slots", "Busy times are not set aside: nobody is in two places at once.");
    case SlotRule::Windows:
        return QCoreApplication::translate(
            "Slots", "The candidate's times are not set aside: ask the candidate for others.");
    case SlotRule::CandidateBusy:
        return QCoreApplication::translate(
            "Slots", "The candidate's other interviews are not set aside: move one of them.");
    case SlotRule::Order:
        return QCoreApplication::translate(
            "Slots", "The order of stages is not set aside: move the interview of the other stage.");
    case SlotRule::Notice:
    case SlotRule::Hours:
    case SlotRule::Limits:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList slotWallSentences(const QList<SlotRule> &rules)
{
    QStringList sentences;
    for (const SlotRule rule : rules) {
        if (const QString sentence = slotWallSentence(rule); !sentence.isEmpty())
            sentences += sentence;
    }
    return sentences;
}

QString slotRulePhrase(SlotRule rule, int noticeHours)
{
    switch (rule) {
    case SlotRule::Notice:
        return QCoreApplication::translate("Slots", "%n hour(s)' notice", nullptr, noticeHours);
    case SlotRule::Hours:
        return QCoreApplication::translate("Slots", "working hours");
    case SlotRule::Limits:
        return QCoreApplication::translate("Slots", "limits on interviews");
    case SlotRule::Away:
        return QCoreApplication::translate("Slots", "days away");
    case SlotRule::Busy:
        return QCoreApplication::translate("Slots", "busy times");
    case SlotRule::Windows:
        return QCoreApplication::translate("Slots", "the candidate's times");
    case SlotRule::CandidateBusy:
        return QCoreApplication::translate("Slots", "the candidate's other interviews");
    case SlotRule::Order:
        return QCoreApplication::translate("Slots", "the order of stages");
    }
    Q_UNREACHABLE();
}

QString slotRulePhrases(const QList<SlotRule> &rules, int noticeHours)
{
    QStringList phrases;
    for (const SlotRule rule : rules)
        phrases += slotRulePhrase(rule, noticeHours);
    return phrases.join(QCoreApplication::translate("Slots", " and ", "between rules"));
}

QStringList slotObstacles(const QList<SlotPerson> &people, const SlotQuery &query, const QDateTime &until)
{
    QList<int> needed = query.alongside;
    for (const QList<int> &seat : query.seats) {
        if (seat.size() == 1 && !needed.contains(seat.constFirst()))
            needed += seat.constFirst();
    }
    const QList<TimeSpan> asked = timesAskedAbout(query, until);
    QStringList sentences;
    for (const int person : std::as_const(needed)) {
        const SlotPerson &one = people.at(person);
        const QTimeZone zone = zoneOr(one.person.zone, query.candidateZone);
        for (const TimeSpan &span : asked) {
            const QDate away =
                awayUntil(one.away, one.person.id, localDay(span.start, zone), localDay(span.end.addMSecs(-1), zone));
            if (!away.isValid())
                continue;
            // The sentence of the rules of booking, so that one translation serves both.
            sentences +=
                QCoreApplication::translate("Booking", "%1 is away until %2.").arg(one.person.name, words::date(away));
            break;
        }
    }
    return sentences;
}

} // namespace shortlist
