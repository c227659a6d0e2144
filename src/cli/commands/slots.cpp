// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/commands/participants.h"
#include "cli/commands/slotanswers.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/calendar/slotwords.h"
#include "domain/calendar/zonedtime.h"

#include <algorithm>

namespace shortlist::cli {

namespace {

QString nameIn(const FoundSlots &found, const PersonId &id)
{
    const auto person = std::find_if(
        found.people.begin(), found.people.end(), [&id](const Person &candidate) { return candidate.id == id; });
    return person == found.people.end() ? QString() : person->name;
}

QStringList peopleOf(const FoundSlots &found, const SlotProposal &proposal)
{
    QStringList names;
    for (const int person : proposal.people)
        names.append(found.people.at(person).name);
    for (const BookingParticipant &one : found.alongside)
        names.append(nameIn(found, one.personId));
    names.removeAll(QString());
    return names;
}

QJsonObject proposalJson(const FoundSlots &found, const SlotProposal &proposal)
{
    QJsonArray people;
    for (const int person : proposal.people) {
        const Person &one = found.people.at(person);
        people.append(QJsonObject{ { QStringLiteral("person_id"), one.id.toString() },
            { QStringLiteral("name"), one.name }, { QStringLiteral("role"), enumText(ParticipantRole::Interviewer) } });
    }
    for (const BookingParticipant &one : found.alongside)
        people.append(QJsonObject{ { QStringLiteral("person_id"), one.personId.toString() },
            { QStringLiteral("name"), nameIn(found, one.personId) }, { QStringLiteral("role"), enumText(one.role) } });
    return { { QStringLiteral("start_at"), jsonValue(proposal.startAt) },
        { QStringLiteral("end_at"), jsonValue(proposal.startAt.addSecs(qint64(proposal.minutes) * 60)) },
        { QStringLiteral("people"), people }, { QStringLiteral("cost"), costJson(proposal.cost) },
        { QStringLiteral("reasons"), jsonValue(proposal.reasons) },
        { QStringLiteral("unknown"), unknownJson(proposal.unknown) } };
}

QJsonValue blockingJson(const FoundSlots &found, const std::optional<SlotRelaxation> &blocking)
{
    if (!blocking)
        return {};
    const SlotRelaxation &relaxation = *blocking;
    return QJsonObject{ { QStringLiteral("rules"), rulesJson(relaxation.rules) },
        { QStringLiteral("relaxable"), relaxation.allowed },
        { QStringLiteral("sentences"), jsonValue(relaxation.sentences) },
        { QStringLiteral("obstacles"), jsonValue(relaxation.obstacles) },
        { QStringLiteral("proposal"), proposalJson(found, relaxation.proposal) } };
}

QJsonObject foundJson(const FoundSlots &found, const ApplicationId &application)
{
    QJsonArray proposals;
    for (const SlotProposal &proposal : found.answer.proposals)
        proposals.append(proposalJson(found, proposal));
    return { { QStringLiteral("application_id"), application.toString() },
        { QStringLiteral("candidate"), found.candidate.name },
        { QStringLiteral("stage_id"), found.stage.id.toString() }, { QStringLiteral("stage"), found.stage.name },
        { QStringLiteral("minutes"), found.minutes }, { QStringLiteral("notice_hours"), found.noticeHours },
        { QStringLiteral("candidate_zone"), QString::fromUtf8(found.candidateZone.id()) },
        { QStringLiteral("candidate_times"), spansJson(found.windows) },
        { QStringLiteral("guesses"), jsonValue(found.guesses) },
        { QStringLiteral("offers_over"), !found.offersOver.isEmpty() }, { QStringLiteral("proposals"), proposals },
        { QStringLiteral("blocking"), blockingJson(found, found.answer.relaxation) },
        { QStringLiteral("relaxable_instead"), blockingJson(found, found.answer.allowedInstead) },
        { QStringLiteral("nobody"), found.nobody } };
}

void printFound(Call &call, const FoundSlots &found, const QString &zone)
{
    for (const QString &guess : found.guesses)
        call.out.line(guess);
    if (!found.offersOver.isEmpty())
        call.out.line(found.offersOver);
    if (!found.answer.proposals.isEmpty()) {
        QList<QStringList> rows;
        for (const SlotProposal &proposal : found.answer.proposals)
            rows.append({ timeText(proposal.startAt, zone),
                timeText(proposal.startAt, QString::fromUtf8(found.candidateZone.id())),
                peopleOf(found, proposal).join(QLatin1String(", ")), proposal.reasons.join(QLatin1String("; ")) });
        call.out.table(
            { CliText::tr("When"), CliText::tr("For the candidate"), CliText::tr("Who"), CliText::tr("Why") }, rows,
            {});
        return;
    }
    call.out.line(CliText::tr("There is no time for “%1” with %2 that keeps all rules.")
                      .arg(found.stage.name, found.candidate.name));
    if (!found.nobody.isEmpty())
        call.out.line(found.nobody);
    if (!found.answer.relaxation)
        return;
    const SlotRelaxation &relaxation = *found.answer.relaxation;
    for (const QString &sentence : relaxation.obstacles)
        call.out.line(sentence);
    call.out.line(
        CliText::tr("Without %1 there is one: %2, %3.")
            .arg(slotRulePhrases(relaxation.rules, found.noticeHours), timeText(relaxation.proposal.startAt, zone),
                peopleOf(found, relaxation.proposal).join(QLatin1String(", "))));
    for (const QString &sentence : relaxation.sentences)
        call.out.line(sentence);
    call.out.line(setAsideLine(relaxation.rules, relaxation.allowed));
    if (const auto &other = found.answer.allowedInstead) {
        call.out.line(
            CliText::tr("Without %1 there is one: %2, %3.")
                .arg(slotRulePhrases(other->rules, found.noticeHours), timeText(other->proposal.startAt, zone),
                    peopleOf(found, other->proposal).join(QLatin1String(", "))));
        call.out.line(setAsideLine(other->rules, true));
    }
}

Result<SlotRequest> requestOf(Call &call, const Application &application, const BookingForm &form, const QString &zone)
{
    SlotRequest request;
    request.applicationId = application.id;
    request.stageId = form.nextStage;
    if (call.has("stage")) {
        const auto stage = findStage(call.services(), application.planId, call.value("stage"));
        if (!stage)
            return stage.error();
        request.stageId = stage->id;
    }
    if (request.stageId.isNull())
        return Error{ Error::Code::Invalid, CliText::tr("Every stage with interviews is booked."),
            CliText::tr("Name the stage with --stage."), {}, QStringLiteral("book.stage") };
    const auto from = call.day("from");
    if (!from)
        return from.error();
    const auto where = zoneNamed(zone);
    if (!where)
        return where.error();
    if (from->isValid())
        request.from = startOfDayUtc(*from, *where);
    for (const auto &[option, number] :
        { std::pair{ "days", &request.days }, std::pair{ "minutes", &request.minutes } }) {
        const auto given = call.number(option, 1);
        if (!given)
            return given.error();
        *number = given->value_or(*number);
    }
    if (request.days > SlotGrid::kMostDays)
        return usageError(CliText::tr("--days goes to %1.").arg(SlotGrid::kMostDays));
    request.candidateTimes = call.value("candidate-times");
    for (const QString &text : call.values("relax", true)) {
        const auto rule = findWord<SlotRule>(CliText::tr("rule"), text);
        if (!rule)
            return rule.error();
        request.relaxed.insert(*rule);
    }
    const auto people = participantsNamed(call);
    if (!people)
        return people.error();
    request.people = *people;
    return request;
}

Status findSlots(Call &call)
{
    Services &services = call.services();
    const auto application = findApplication(services, call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    const auto form = services.interviews.form(application->id);
    if (!form)
        return form.error();
    const QString zone =
        call.value("zone", form->recruiterZone.isEmpty() ? QStringLiteral("UTC") : form->recruiterZone);
    const auto request = requestOf(call, *application, *form, zone);
    if (!request)
        return request.error();
    const auto found = services.slotSearch.find(*request);
    if (!found)
        return found.error();
    if (call.json())
        call.out.json(foundJson(*found, application->id));
    else
        printFound(call, *found, zone);
    return done();
}

} // namespace

QJsonObject costJson(const SlotCost &cost)
{
    return { { QStringLiteral("wait"), cost.wait }, { QStringLiteral("time_of_day"), cost.timeOfDay },
        { QStringLiteral("load"), cost.load }, { QStringLiteral("new_people"), cost.newPeople },
        { QStringLiteral("buffer"), cost.buffer }, { QStringLiteral("spacing"), cost.spacing },
        { QStringLiteral("hours"), cost.hours }, { QStringLiteral("total"), cost.total() } };
}

QJsonArray spansJson(const QList<TimeSpan> &spans)
{
    QJsonArray times;
    for (const TimeSpan &span : spans)
        times.append(QJsonObject{
            { QStringLiteral("start_at"), jsonValue(span.start) }, { QStringLiteral("end_at"), jsonValue(span.end) } });
    return times;
}

QJsonArray rulesJson(const QList<SlotRule> &rules)
{
    QJsonArray names;
    for (const SlotRule rule : rules)
        names.append(enumText(rule));
    return names;
}

QJsonArray unknownJson(const QList<UnknownPerson> &people)
{
    QJsonArray unknown;
    for (const UnknownPerson &one : people)
        unknown.append(QJsonObject{ { QStringLiteral("person_id"), one.personId.toString() },
            { QStringLiteral("known_until"), one.knownUntil.isValid() ? jsonValue(one.knownUntil) : QJsonValue() } });
    return unknown;
}

QString ownZone(Call &call)
{
    const auto person = call.reader().tryGet(call.services().session().person);
    return person && *person && zoneNamed((*person)->zone) ? (*person)->zone : QStringLiteral("UTC");
}

QString setAsideLine(const QList<SlotRule> &rules, bool allowed)
{
    QStringList options;
    for (const SlotRule rule : rules)
        options.append(QLatin1String("--relax ") + enumText(rule));
    return allowed ? CliText::tr("These rules may be set aside: %1").arg(options.join(u' '))
                   : CliText::tr("Not all of this can be set aside. Look further ahead, or change what stands there.");
}

QList<Command> slotCommands()
{
    const Option times{ QStringLiteral("candidate-times"), QStringLiteral("TIMES"),
        CliText::tr("When the candidate can, in their own words: “Tue 9-12, Thu after 14:00”.") };
    const QList<Option> training = trainingOptions();
    const Option relax{ QStringLiteral("relax"), QStringLiteral("RULE"),
        CliText::tr("A rule to set aside: notice, hours or limits; several with commas.") };
    return {
        { QStringLiteral("schedule"), QStringLiteral("slots"), QStringLiteral("APPLICATION"), Needs::Reading,
            CliText::tr("Up to five times for one interview, or what stands in the way."),
            { { QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") },
                { QStringLiteral("stage"), QStringLiteral("STAGE"), CliText::tr("A stage by name or number.") },
                { QStringLiteral("from"), QStringLiteral("DAY"), CliText::tr("Not before that day.") },
                { QStringLiteral("days"), QStringLiteral("N"),
                    CliText::tr("How many days to look ahead; 28 if not said.") },
                times, relax,
                { QStringLiteral("with"), QStringLiteral("PEOPLE"),
                    CliText::tr("Who takes part; several with commas, or each with an option of its own.") },
                training.at(0), training.at(1),
                { QStringLiteral("minutes"), QStringLiteral("N"), CliText::tr("How long; as planned if not said.") },
                { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") } },
            findSlots },
    };
}

} // namespace shortlist::cli
