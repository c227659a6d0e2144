// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/commands/participants.h"
#include "cli/commands/slotanswers.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "cli/walltime.h"
#include "domain/words/words.h"

#include <algorithm>
#include <cstdlib>

namespace shortlist::cli {

namespace {

/// Nobody was named: say who suits.
Error whoSuits(const QList<EligiblePerson> &people)
{
    QStringList names;
    for (const EligiblePerson &one : people) {
        if (!one.refused() && one.role == ParticipantRole::Interviewer && names.size() < 8)
            names.append(one.person.name + (one.needsReason() ? CliText::tr(" (with --reason)") : QString()));
    }
    return usageError(CliText::tr("Who takes part? Say --with, once for each. Best suited: %1.")
                          .arg(names.join(QLatin1String(", "))));
}

Result<QList<BookingParticipant>> participants(Call &call, const StageId &stage, const ApplicationId &application)
{
    auto all = participantsNamed(call);
    if (!all || !all->isEmpty())
        return all;
    const auto eligible = call.services().interviews.eligible(stage, application);
    if (!eligible)
        return eligible.error();
    return whoSuits(*eligible);
}

Status book(Call &call)
{
    Services &services = call.services();
    const auto application = findApplication(services, call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    const auto form = services.interviews.form(application->id);
    if (!form)
        return form.error();
    BookingRequest request;
    request.applicationId = application->id;
    request.stageId = form->nextStage;
    if (call.has("stage")) {
        const auto stage = findStage(services, application->planId, call.value("stage"));
        if (!stage)
            return stage.error();
        request.stageId = stage->id;
    }
    if (request.stageId.isNull())
        return Error{ Error::Code::Invalid, CliText::tr("Every stage with interviews is booked."),
            CliText::tr("Name the stage with --stage."), {}, QStringLiteral("book.stage") };
    if (!call.has("at"))
        return usageError(CliText::tr("When? Say --at."));
    const auto when = bookingTime(call.value("at"), call.value("zone", form->recruiterZone));
    if (!when)
        return when.error();
    request.when = *when;
    const auto minutes = call.number("minutes", 1);
    if (!minutes)
        return minutes.error();
    request.minutes = minutes->value_or(0);
    const auto people = participants(call, request.stageId, application->id);
    if (!people)
        return people.error();
    request.participants = *people;
    request.place = call.value("place");
    request.reason = call.value("reason");
    request.tentative = call.has("tentative");
    // Of whom it is not known whether they are free: it is said, and asks for no reason.
    const auto check = services.interviews.check(request);
    if (!check)
        return check.error();
    const auto booked = services.interviews.book(request);
    if (!booked)
        return booked.error();
    const auto entry = services.interviews.load(*booked);
    if (!entry)
        return entry.error();
    call.changed(
        CliText::tr("Booked “%1” with %2: %3, %n minute(s).", nullptr, entry->interview.minutes)
            .arg(entry->stageName, entry->candidateName, timeText(entry->interview.startAt, entry->interview.zone)),
        booked->uuid(),
        { { QStringLiteral("unknown"), unknownJson(check->unknown) },
            { QStringLiteral("remark"), movedRemark(request.when) } });
    if (const QString remark = movedRemark(request.when); !call.json() && !remark.isEmpty())
        call.out.line(remark);
    for (qsizetype i = 0; !call.json() && i < check->unknown.size(); ++i)
        call.out.line(check->unknown.at(i).sentence());
    return done();
}

Result<InterviewFilter> interviewFilterOf(Call &call)
{
    Services &services = call.services();
    InterviewFilter filter;
    filter.withCancelled = call.has("all");
    const auto from = call.day("since");
    const auto until = call.day("until");
    if (!from)
        return from.error();
    if (!until)
        return until.error();
    if (from->isValid())
        filter.span.start = QDateTime(*from, QTime(0, 0), Qt::UTC);
    if (until->isValid())
        filter.span.end = QDateTime(until->addDays(1), QTime(0, 0), Qt::UTC);
    if (call.has("person")) {
        const auto person = findPerson(services, call.value("person"));
        if (!person)
            return person.error();
        filter.person = person->id;
    }
    if (call.has("candidate")) {
        const auto candidate = findCandidate(services, call.value("candidate"));
        if (!candidate)
            return candidate.error();
        filter.candidate = candidate->id;
    }
    if (call.has("job")) {
        const auto job = findJob(services, call.value("job"));
        if (!job)
            return job.error();
        filter.job = job->id;
    }
    return filter;
}

QJsonObject entryJson(const InterviewEntry &entry)
{
    QJsonObject object = jsonOf(entry.interview);
    object.insert(QStringLiteral("standing"), enumText(entry.standing()));
    object.insert(QStringLiteral("end_at"), jsonValue(entry.interview.endAt()));
    object.insert(QStringLiteral("candidate_id"), entry.candidateId.toString());
    object.insert(QStringLiteral("candidate"), entry.candidateName);
    object.insert(QStringLiteral("candidate_zone"), entry.candidateZone);
    object.insert(QStringLiteral("job"), entry.jobTitle);
    object.insert(QStringLiteral("stage"), entry.stageName);
    QJsonArray people;
    for (const InterviewPerson &person : entry.people)
        people.append(QJsonObject{ { QStringLiteral("person_id"), person.personId.toString() },
            { QStringLiteral("name"), person.name }, { QStringLiteral("role"), enumText(person.role) },
            { QStringLiteral("reply"), enumText(person.reply) }, { QStringLiteral("comment"), person.comment },
            { QStringLiteral("open_decline"), person.isOpenDecline() },
            { QStringLiteral("override_reason"), person.overrideReason } });
    object.insert(QStringLiteral("people"), people);
    return object;
}

Status listInterviews(Call &call)
{
    const auto filter = interviewFilterOf(call);
    if (!filter)
        return filter.error();
    const auto entries = call.services().interviews.list(*filter);
    if (!entries)
        return entries.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const InterviewEntry &entry : *entries) {
        array.append(entryJson(entry));
        QStringList names;
        for (const InterviewPerson &person : entry.people)
            names.append(person.name);
        rows.append({ timeText(entry.interview.startAt, entry.interview.zone), QString::number(entry.interview.minutes),
            entry.stageName, entry.candidateName, names.join(QLatin1String(", ")), words::of(entry.standing()),
            entry.interview.id.toString() });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("When"), CliText::tr("Minutes"), CliText::tr("Stage"), CliText::tr("Candidate"),
                           CliText::tr("Who"), CliText::tr("State"), CliText::tr("Id") },
            rows, CliText::tr("There are no interviews."));
    return done();
}

Status conflicts(Call &call)
{
    const auto clashing = call.services().conflicts.list();
    if (!clashing)
        return clashing.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const ClashingInterview &one : *clashing) {
        QJsonObject object = entryJson(one.entry);
        QJsonArray causes;
        for (const BookingConflict &conflict : one.conflicts)
            causes.append(QJsonObject{ { QStringLiteral("cause"), enumText(conflict.cause) },
                { QStringLiteral("person_id"), conflict.personId.isNull() ? QString() : conflict.personId.toString() },
                { QStringLiteral("sentence"), conflict.sentence } });
        object.insert(QStringLiteral("conflicts"), causes);
        array.append(object);
        const Interview &interview = one.entry.interview;
        rows.append({ timeText(interview.startAt, interview.zone), one.entry.stageName, one.entry.candidateName,
            one.sentence(), interview.id.toString() });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("When"), CliText::tr("Stage"), CliText::tr("Candidate"), CliText::tr("Conflict"),
                           CliText::tr("Id") },
            rows, CliText::tr("No booking clashes with anything."));
    return done();
}

QString replyText(Reply reply, bool openDecline)
{
    return openDecline ? CliText::tr("%1: book somebody else or another time").arg(words::of(reply)) : words::of(reply);
}

QString commentText(const QString &name, const QString &comment)
{
    return CliText::tr("%1 wrote: “%2”").arg(name, comment);
}

/// The version before one of a list that begins with the newest; null for the first of all.
const ScheduleVersion *versionBefore(const QList<ScheduleVersion> &versions, qsizetype place)
{
    return place + 1 < versions.size() ? &versions.at(place + 1) : nullptr;
}

QJsonArray versionsJson(const QList<ScheduleVersion> &versions)
{
    QJsonArray array;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const ScheduleVersion &one = versions.at(i);
        QJsonArray people;
        for (const ScheduleVersion::Part &part : one.people)
            people.append(QJsonObject{ { QStringLiteral("person_id"), part.personId.toString() },
                { QStringLiteral("name"), part.name }, { QStringLiteral("role"), enumText(part.role) } });
        array.append(QJsonObject{ { QStringLiteral("version"), one.number }, { QStringLiteral("edit"), one.edit },
            { QStringLiteral("sequence"), one.sequence() }, { QStringLiteral("changed_at"), jsonValue(one.changedAt) },
            { QStringLiteral("changed_by"), one.changedByName },
            { QStringLiteral("what"), one.changeText(versionBefore(versions, i)) },
            { QStringLiteral("start_at"), jsonValue(one.startAt) }, { QStringLiteral("minutes"), one.minutes },
            { QStringLiteral("zone"), one.zone }, { QStringLiteral("place"), one.place },
            { QStringLiteral("state"), enumText(one.state) }, { QStringLiteral("people"), people } });
    }
    return array;
}

void showVersions(Call &call, const QList<ScheduleVersion> &versions)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const ScheduleVersion &one = versions.at(i);
        rows.append({ one.numberText(), one.changeText(versionBefore(versions, i)), timeText(one.changedAt, one.zone),
            one.changedByName, timeText(one.startAt, one.zone), QString::number(one.minutes), one.peopleText(),
            one.place });
    }
    call.out.line(QString());
    call.out.table({ CliText::tr("Version"), CliText::tr("What changed"), CliText::tr("Changed"), CliText::tr("By"),
                       CliText::tr("When"), CliText::tr("Minutes"), CliText::tr("Who"), CliText::tr("Where") },
        rows, QString());
}

Status showInterview(Call &call)
{
    const auto id = findInterview(call.services(), call.argument(0));
    if (!id)
        return id.error();
    const auto entry = call.services().interviews.load(*id);
    if (!entry)
        return entry.error();
    const auto versions = call.services().invitations.versions(*id);
    if (!versions)
        return versions.error();
    if (call.json()) {
        QJsonObject object = entryJson(*entry);
        object.insert(QStringLiteral("sequence"), versions->isEmpty() ? 0 : versions->first().sequence());
        object.insert(QStringLiteral("versions"), versionsJson(*versions));
        call.out.json(object);
        return done();
    }
    const Interview &interview = entry->interview;
    call.out.line(CliText::tr("%1 with %2, %3").arg(entry->stageName, entry->candidateName, entry->jobTitle));
    call.out.line(CliText::tr("%1, %n minute(s), %2", nullptr, interview.minutes)
                      .arg(timeText(interview.startAt, interview.zone), words::of(entry->standing())));
    if (!interview.place.isEmpty())
        call.out.line(interview.place);
    QList<QStringList> rows{ { entry->candidateName, CliText::tr("Candidate"),
        replyText(interview.candidateReply, entry->isDeclinedByCandidate()) } };
    for (const InterviewPerson &person : entry->people)
        rows.append({ person.name, words::of(person.role), replyText(person.reply, person.isOpenDecline()) });
    call.out.table({ CliText::tr("Who"), CliText::tr("Role"), CliText::tr("Reply") }, rows, QString());
    if (!interview.candidateComment.isEmpty())
        call.out.line(commentText(entry->candidateName, interview.candidateComment));
    for (const InterviewPerson &person : entry->people) {
        if (!person.comment.isEmpty())
            call.out.line(commentText(person.name, person.comment));
    }
    showVersions(call, *versions);
    return done();
}

Status changeInterview(
    Call &call, const QString &sentence, const std::function<Status(InterviewService &, const InterviewId &)> &work)
{
    const auto interview = findInterview(call.services(), call.argument(0));
    if (!interview)
        return interview.error();
    if (auto worked = work(call.services().interviews, *interview); !worked)
        return worked;
    call.changed(sentence, interview->uuid());
    return done();
}

Status cancel(Call &call)
{
    return changeInterview(
        call, CliText::tr("Cancelled."), [&call](InterviewService &interviews, const InterviewId &id) {
            return interviews.cancel(id, call.value("reason"));
        });
}

Status held(Call &call)
{
    return changeInterview(call, CliText::tr("Noted that it took place."),
        [](InterviewService &interviews, const InterviewId &id) { return interviews.markHeld(id); });
}

Status noShow(Call &call)
{
    return changeInterview(call, CliText::tr("Noted that the candidate did not come."),
        [](InterviewService &interviews, const InterviewId &id) { return interviews.markNoShow(id); });
}

Status confirm(Call &call)
{
    return changeInterview(call, CliText::tr("Confirmed."),
        [](InterviewService &interviews, const InterviewId &id) { return interviews.confirm(id); });
}

} // namespace

QList<Command> interviewCommands()
{
    const QList<Option> training = trainingOptions();
    const QString noun = QStringLiteral("interview");
    const QString one = QStringLiteral("INTERVIEW");
    const Option job{ QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") };
    const Option reason{ QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") };
    return {
        { noun, QStringLiteral("book"), QStringLiteral("APPLICATION"), Needs::Writing,
            CliText::tr("Book an interview for the next stage, or for another one."),
            { job, { QStringLiteral("stage"), QStringLiteral("STAGE"), CliText::tr("A stage by name or number.") },
                { QStringLiteral("at"), QStringLiteral("TIME"),
                    CliText::tr("When: “2030-01-09 10:00” on the clock of the zone, or “2030-01-09 10:00+01:00”.") },
                { QStringLiteral("zone"), QStringLiteral("ZONE"), CliText::tr("A time zone such as Europe/Berlin.") },
                { QStringLiteral("with"), QStringLiteral("PEOPLE"),
                    CliText::tr("Who takes part; several with commas, or each with an option of its own.") },
                training.at(0), training.at(1),
                { QStringLiteral("minutes"), QStringLiteral("N"), CliText::tr("How long; as planned if not said.") },
                { QStringLiteral("place"), QStringLiteral("PLACE"), CliText::tr("Room, link or number.") }, reason,
                { QStringLiteral("tentative"), {}, CliText::tr("Only proposed, to be confirmed later.") } },
            book },
        { noun, QStringLiteral("list"), {}, Needs::Reading, CliText::tr("Interviews by their time."),
            { job, { QStringLiteral("person"), QStringLiteral("PERSON"), CliText::tr("Those of one of the team.") },
                { QStringLiteral("candidate"), QStringLiteral("CANDIDATE"), CliText::tr("Those of one candidate.") },
                { QStringLiteral("since"), QStringLiteral("DAY"), CliText::tr("Not before that day (UTC).") },
                { QStringLiteral("until"), QStringLiteral("DAY"), CliText::tr("Until when: 2030-01-31.") },
                { QStringLiteral("all"), {}, CliText::tr("Also what is over: retired, ended, cancelled.") } },
            listInterviews },
        { noun, QStringLiteral("conflicts"), {}, Needs::Reading,
            CliText::tr("Bookings that clash with what was learnt since: busy times, days away, working hours."), {},
            conflicts },
        { noun, QStringLiteral("show"), one, Needs::Reading,
            CliText::tr("One interview, who takes part, what they replied, and its versions."), {}, showInterview },
        { noun, QStringLiteral("confirm"), one, Needs::Writing, CliText::tr("What was proposed is agreed."), {},
            confirm },
        { noun, QStringLiteral("held"), one, Needs::Writing, CliText::tr("Note that it took place."), {}, held },
        { noun, QStringLiteral("no-show"), one, Needs::Writing, CliText::tr("Note that the candidate did not come."),
            {}, noShow },
        { noun, QStringLiteral("cancel"), one, Needs::Writing, CliText::tr("Call an interview off."), { reason },
            cancel },
    };
}

} // namespace shortlist::cli
