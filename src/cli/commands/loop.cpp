// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/commands/slotanswers.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/calendar/slotwords.h"
#include "domain/calendar/zonedtime.h"

#include <algorithm>

namespace shortlist::cli {

namespace {

/// What is planned, and for whom.
struct LoopCall {
    LoopRequest request;
    QString zone; ///< in which times are shown and agreed
};

QString interviewersOf(const FoundPlans &found, const SlotProposal &interview)
{
    QStringList names;
    for (const int person : interview.people)
        names.append(found.people.at(person).name);
    return names.join(QLatin1String(", "));
}

QJsonObject planJson(const FoundPlans &found, const CandidatePlan &plan)
{
    QJsonArray interviews;
    for (qsizetype index = 0; index < plan.interviews.size(); ++index) {
        const SlotProposal &interview = plan.interviews.at(index);
        const Stage &stage = found.interviews.at(index).stage;
        QJsonArray people;
        for (const int person : interview.people) {
            const Person &one = found.people.at(person);
            people.append(
                QJsonObject{ { QStringLiteral("person_id"), one.id.toString() }, { QStringLiteral("name"), one.name },
                    { QStringLiteral("role"), enumText(ParticipantRole::Interviewer) } });
        }
        interviews.append(QJsonObject{ { QStringLiteral("stage_id"), stage.id.toString() },
            { QStringLiteral("stage"), stage.name }, { QStringLiteral("start_at"), jsonValue(interview.startAt) },
            { QStringLiteral("end_at"), jsonValue(interview.startAt.addSecs(qint64(interview.minutes) * 60)) },
            { QStringLiteral("people"), people }, { QStringLiteral("cost"), costJson(interview.cost) },
            { QStringLiteral("reasons"), jsonValue(interview.reasons) },
            { QStringLiteral("unknown"), unknownJson(interview.unknown) } });
    }
    return { { QStringLiteral("interviews"), interviews }, { QStringLiteral("cost"), plan.points() },
        { QStringLiteral("summary"), jsonValue(plan.summary) } };
}

QJsonValue loopBlockingJson(const FoundPlans &found, const std::optional<CandidatePlanRelaxation> &blocking)
{
    if (!blocking)
        return {};
    const CandidatePlanRelaxation &relaxation = *blocking;
    return QJsonObject{ { QStringLiteral("rules"), rulesJson(relaxation.rules) },
        { QStringLiteral("relaxable"), relaxation.allowed },
        { QStringLiteral("sentences"), jsonValue(relaxation.sentences) },
        { QStringLiteral("obstacles"), jsonValue(relaxation.obstacles) },
        { QStringLiteral("plan"), planJson(found, relaxation.plan) } };
}

QJsonObject plansJson(const FoundPlans &found, const LoopRequest &request)
{
    QJsonArray plans;
    for (const CandidatePlan &plan : found.answer.plans)
        plans.append(planJson(found, plan));
    QJsonValue stuck;
    if (found.answer.stuckAt >= 0)
        stuck = found.interviews.at(found.answer.stuckAt).stage.name;
    return { { QStringLiteral("application_id"), request.applicationId.toString() },
        { QStringLiteral("candidate"), found.candidate.name },
        { QStringLiteral("candidate_zone"), QString::fromUtf8(found.candidateZone.id()) },
        { QStringLiteral("candidate_times"), spansJson(found.windows) },
        { QStringLiteral("guesses"), jsonValue(found.guesses) },
        { QStringLiteral("offers_over"), !found.offersOver.isEmpty() }, { QStringLiteral("plans"), plans },
        { QStringLiteral("proven"), found.answer.proven && !found.answer.plans.isEmpty() },
        { QStringLiteral("blocking"), loopBlockingJson(found, found.answer.relaxation) },
        { QStringLiteral("relaxable_instead"), loopBlockingJson(found, found.answer.allowedInstead) },
        { QStringLiteral("stuck_at"), stuck }, { QStringLiteral("nobody"), found.nobody } };
}

void printPlan(Call &call, const FoundPlans &found, const CandidatePlan &plan, const QString &zone)
{
    QList<QStringList> rows;
    for (qsizetype index = 0; index < plan.interviews.size(); ++index) {
        const SlotProposal &interview = plan.interviews.at(index);
        rows.append({ found.interviews.at(index).stage.name, timeText(interview.startAt, zone),
            timeText(interview.startAt, QString::fromUtf8(found.candidateZone.id())), interviewersOf(found, interview),
            interview.reasons.join(QLatin1String("; ")) });
    }
    call.out.table({ CliText::tr("Stage"), CliText::tr("When"), CliText::tr("For the candidate"), CliText::tr("Who"),
                       CliText::tr("Why") },
        rows, {});
}

void printPlans(Call &call, const FoundPlans &found, const QString &zone)
{
    for (const QString &guess : found.guesses)
        call.out.line(guess);
    if (!found.offersOver.isEmpty())
        call.out.line(found.offersOver);
    for (qsizetype which = 0; which < found.answer.plans.size(); ++which) {
        const CandidatePlan &plan = found.answer.plans.at(which);
        call.out.line(CliText::tr("Plan %1: %2").arg(which + 1).arg(plan.summary.join(QLatin1String("; "))));
        printPlan(call, found, plan, zone);
    }
    if (!found.answer.plans.isEmpty()) {
        call.out.line(
            found.answer.proven
                ? CliText::tr("The first is proven best. --book 1 books it.")
                : CliText::tr("There may be better ones; the search was given up. --book 1 books the first."));
        return;
    }
    call.out.line(
        CliText::tr("There is no plan for all interviews of %1 that keeps all rules.").arg(found.candidate.name));
    if (!found.nobody.isEmpty())
        call.out.line(found.nobody);
    if (found.answer.stuckAt >= 0)
        call.out.line(CliText::tr("“%1” finds no time.").arg(found.interviews.at(found.answer.stuckAt).stage.name));
    if (!found.answer.relaxation)
        return;
    const CandidatePlanRelaxation &relaxation = *found.answer.relaxation;
    for (const QString &sentence : relaxation.obstacles)
        call.out.line(sentence);
    call.out.line(
        CliText::tr("Without %1 there is one:").arg(slotRulePhrases(relaxation.rules, found.longestNotice())));
    printPlan(call, found, relaxation.plan, zone);
    for (const QString &sentence : relaxation.sentences)
        call.out.line(sentence);
    call.out.line(setAsideLine(relaxation.rules, relaxation.allowed));
    if (const auto &other = found.answer.allowedInstead) {
        call.out.line(
            CliText::tr("Without %1 there is one:").arg(slotRulePhrases(other->rules, found.longestNotice())));
        printPlan(call, found, other->plan, zone);
        call.out.line(setAsideLine(other->rules, true));
    }
}

Result<SlotQuery::Spacing> spacingOf(const QString &text)
{
    static const QStringList kWords{ QStringLiteral("any"), QStringLiteral("one_day"), QStringLiteral("spread") };
    const auto word = kWords.indexOf(text.trimmed().toLower().replace(u'-', u'_'));
    if (word < 0)
        return noSuchWord(CliText::tr("spacing"), text, kWords);
    return SlotQuery::Spacing(word);
}

Result<LoopCall> loopCallOf(Call &call)
{
    const auto application = findApplication(call.services(), call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    const auto form = call.services().interviews.form(application->id);
    if (!form)
        return form.error();
    LoopCall asked;
    asked.zone = call.value("zone", form->recruiterZone.isEmpty() ? QStringLiteral("UTC") : form->recruiterZone);
    const auto where = zoneNamed(asked.zone);
    if (!where)
        return where.error();
    const auto from = call.day("from");
    if (!from)
        return from.error();
    const auto days = call.number("days", 1);
    if (!days)
        return days.error();
    asked.request.applicationId = application->id;
    asked.request.days = days->value_or(asked.request.days);
    if (asked.request.days > SlotGrid::kMostDays)
        return usageError(CliText::tr("--days goes to %1.").arg(SlotGrid::kMostDays));
    if (from->isValid())
        asked.request.from = startOfDayUtc(*from, *where);
    if (call.has("spacing")) {
        const auto spacing = spacingOf(call.value("spacing"));
        if (!spacing)
            return spacing.error();
        asked.request.spacing = *spacing;
    }
    asked.request.candidateTimes = call.value("candidate-times");
    for (const QString &text : call.values("relax", true)) {
        const auto rule = findWord<SlotRule>(CliText::tr("rule"), text);
        if (!rule)
            return rule.error();
        asked.request.relaxed.insert(*rule);
    }
    return asked;
}

Status bookPlan(Call &call, const LoopCall &asked, const FoundPlans &found, int which)
{
    if (which > found.answer.plans.size())
        return Error{ Error::Code::NotFound, CliText::tr("There is no plan %1.").arg(which),
            found.answer.plans.isEmpty() ? CliText::tr("Run it without --book to see what stands in the way.")
                                         : CliText::tr("Choose 1 to %1.").arg(found.answer.plans.size()),
            {}, QStringLiteral("plan.none") };
    const auto requests = bookingsOf(found, found.answer.plans.at(which - 1), asked.request.applicationId, asked.zone);
    if (!requests)
        return requests.error();
    const auto booked = call.services().interviews.bookAll(*requests, call.value("reason"));
    if (!booked)
        return booked.error();
    if (!call.json()) {
        call.out.line(
            CliText::tr("Booked %n interview(s) with %1.", nullptr, int(booked->size())).arg(found.candidate.name));
        printPlan(call, found, found.answer.plans.at(which - 1), asked.zone);
        return done();
    }
    QJsonObject answer = planJson(found, found.answer.plans.at(which - 1));
    QJsonArray ids;
    for (const InterviewId &id : *booked)
        ids.append(id.toString());
    answer.insert(QStringLiteral("booked"), ids);
    call.out.json(answer);
    return done();
}

Status planLoop(Call &call)
{
    const auto asked = loopCallOf(call);
    if (!asked)
        return asked.error();
    const auto which = call.number("book", 1);
    if (!which)
        return which.error();
    const auto found = call.services().slotSearch.planLoop(asked->request);
    if (!found)
        return found.error();
    if (*which)
        return bookPlan(call, *asked, *found, **which);
    if (call.json())
        call.out.json(plansJson(*found, asked->request));
    else
        printPlans(call, *found, asked->zone);
    return done();
}

} // namespace

QList<Command> loopCommands()
{
    const Option times{ QStringLiteral("candidate-times"), QStringLiteral("TIMES"),
        CliText::tr("When the candidate can, in their own words: “Tue 9-12, Thu after 14:00”.") };
    return {
        { QStringLiteral("schedule"), QStringLiteral("loop"), QStringLiteral("APPLICATION"), Needs::Writing,
            CliText::tr("Plan all interviews that are left at once: up to three plans, best first."),
            { { QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") },
                { QStringLiteral("book"), QStringLiteral("N"), CliText::tr("Book that plan, as one step of undo.") },
                { QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why, where a rule is set aside.") },
                { QStringLiteral("from"), QStringLiteral("DAY"), CliText::tr("Not before that day.") },
                { QStringLiteral("days"), QStringLiteral("N"),
                    CliText::tr("How many days to look ahead; 28 if not said.") },
                times,
                { QStringLiteral("spacing"), QStringLiteral("HOW"),
                    CliText::tr("any, one_day or spread: how the interviews lie; as the team wishes if not said.") },
                { QStringLiteral("relax"), QStringLiteral("RULE"),
                    CliText::tr("A rule to set aside: notice, hours or limits; several with commas.") },
                { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") } },
            planLoop },
    };
}

} // namespace shortlist::cli
