// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/slotfinder.h"

namespace shortlist {

// What is said about times found: translated sentences.

/// Why a time is good, and last what it costs in points; nothing of the candidate's day where their zone is not known.
QStringList slotReasons(const QList<SlotPerson> &people, const SlotQuery &query, const SlotProposal &proposal);
/// “4 points”.
QString slotPoints(const SlotCost &cost);
/// How points are counted, in sentences: what each of the soft rules costs.
QStringList slotPointRules();
/// What a rule about people says against one of them at that time: the limits may do so by the day and by the week.
/// Empty only of limits that are kept.
QStringList slotPersonObjections(
    const SlotPerson &person, const SlotProposal &proposal, SlotRule rule, const QTimeZone &zone);
/// A sentence as one reason of several that stand beside each other: without its full stop.
QString slotReasonOf(QString sentence);
/// That a time lies outside somebody's working hours, as a reason: “Ada: 04:00 in New York, outside working hours”.
QString slotOutsideReason(const SlotPerson &person, const SlotProposal &proposal, const QTimeZone &zone);
/// What a rule about the candidate or the whole says; empty for the rules about people.
QString slotRuleObjection(const SlotQuery &query, SlotRule rule);
/// Why a rule is never set aside, and what to do instead; empty for those that people may set aside.
QString slotWallSentence(SlotRule rule);
/// Of all of them, in their order.
QStringList slotWallSentences(const QList<SlotRule> &rules);
/// What a rule is called in “without …”: “48 hours' notice”.
QString slotRulePhrase(SlotRule rule, int noticeHours);
/// All of them: “48 hours' notice and working hours”.
QString slotRulePhrases(const QList<SlotRule> &rules, int noticeHours);
/// Who is away before a moment, of those whom nobody can stand in for: while the candidate can come, where that is
/// known.
QStringList slotObstacles(const QList<SlotPerson> &people, const SlotQuery &query, const QDateTime &until);

} // namespace shortlist
