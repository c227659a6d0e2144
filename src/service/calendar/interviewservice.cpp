// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/interviewservice.h"

#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewcards.h"
#include "service/calendar/interviewplan.h"
#include "service/candidates/candidatetimeswriting.h"
#include "service/pipeline/openingof.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kShortest = 5;
constexpr int kLongest = 8 * 60;

/// Interviews of a stage that are to come or took place.
Result<int> bookedOf(const Reader &reader, const ApplicationId &application, const StageId &stage)
{
    const auto all = reader.all<Interview>({ equals(&Interview::applicationId, application),
        equals(&Interview::stageId, stage), differs(&Interview::state, InterviewState::Cancelled),
        differs(&Interview::state, InterviewState::NoShow) });
    if (!all)
        return all.error();
    return int(all->size());
}

Status refuseOtherPlan(const Seat &seat)
{
    if (seat.facts.stage.planId == seat.application.planId)
        return done();
    return Error{ Error::Code::Refused,
        QCoreApplication::translate("Booking", "“%1” is not a stage of the plan that %2 is on.")
            .arg(seat.facts.stage.name, seat.candidate.name),
        QCoreApplication::translate(
            "Booking", "Choose a stage of that plan, or move the application to the newer plan first."),
        {}, QStringLiteral("book.otherPlan") };
}

} // namespace

Status refuseUnlessActive(const Seat &seat)
{
    if (seat.application.state == ApplicationState::Active)
        return done();
    const bool held = seat.application.state == ApplicationState::OnHold;
    return Error{ Error::Code::Refused,
        held ? QCoreApplication::translate("Booking", "The application of %1 is on hold.").arg(seat.candidate.name)
             : QCoreApplication::translate("Booking", "The application of %1 has ended.").arg(seat.candidate.name),
        held ? QCoreApplication::translate("Booking", "Resume it first.")
             : QCoreApplication::translate("Booking", "Reopen it first."),
        {}, QStringLiteral("book.notActive") };
}

QTimeZone deskZone(const ServiceContext &context)
{
    if (context.session.zone.isValid())
        return context.session.zone;
    const auto person = context.workspace.tryGet(context.session.person);
    return person && *person ? zoneOr((*person)->zone, QTimeZone::utc()) : QTimeZone::utc();
}

Status refuseWithoutInterviews(const Stage &stage)
{
    if (holdsInterviews(stage))
        return done();
    return Error{ Error::Code::Refused,
        QCoreApplication::translate("Booking", "No interviews are held in “%1”.").arg(stage.name),
        QCoreApplication::translate("Booking", "Choose a stage with interviews."), {},
        QStringLiteral("book.stageKind") };
}

Status keepOffered(Transaction &transaction, const Clock &clock, const Seat &seat)
{
    return seat.offered ? writeCandidateTimes(clock, transaction, seat.candidate.id, *seat.offered) : done();
}

Status withinBounds(int minutes)
{
    if (minutes >= kShortest && minutes <= kLongest)
        return done();
    return Error{ Error::Code::Invalid,
        QCoreApplication::translate("Booking", "An interview cannot last %1 minutes.").arg(minutes),
        QCoreApplication::translate("Booking", "Enter %1 to %2 minutes.").arg(kShortest).arg(kLongest), {},
        QStringLiteral("book.length") };
}

Result<QList<InterviewEntry>> InterviewService::list(const InterviewFilter &filter) const
{
    return m_context.queries.calendar.interviews(filter);
}

Result<InterviewEntry> InterviewService::load(const InterviewId &interview) const
{
    InterviewFilter filter;
    filter.interview = interview;
    filter.withCancelled = true;
    const auto found = list(filter);
    if (!found)
        return found.error();
    if (found->isEmpty() || interview.isNull())
        return Error{ Error::Code::NotFound,
            QCoreApplication::translate("Booking", "This interview is not in the workspace any more."),
            QCoreApplication::translate("Booking", "Look at the calendar again and choose anew."), {},
            QStringLiteral("interview.gone") };
    return found->first();
}

Result<QList<BookableApplication>> InterviewService::bookable(const QString &text, int limit) const
{
    return m_context.queries.calendar.bookable(text, limit);
}

Result<BookingForm> InterviewService::form(const ApplicationId &applicationId) const
{
    const Reader &reader = m_context.workspace;
    const auto application = reader.get(applicationId);
    if (!application)
        return application.error();
    const auto candidate = reader.get(application->candidateId);
    if (!candidate)
        return candidate.error();
    const auto job = reader.get(application->jobId);
    if (!job)
        return job.error();
    const auto stages =
        reader.all<Stage>({ equals(&Stage::planId, application->planId) }, { fieldName(&Stage::position) });
    if (!stages)
        return stages.error();
    BookingForm form{ *application, *candidate, *job, {}, {}, {}, {}, {} };
    int reached = 0;
    for (const Stage &stage : *stages) {
        if (stage.id == application->stageId)
            reached = stage.position;
    }
    for (const Stage &stage : *stages) {
        if (!holdsInterviews(stage))
            continue;
        const auto booked = bookedOf(reader, applicationId, stage.id);
        if (!booked)
            return booked.error();
        form.stages += BookableStage{ stage, plannedMinutes(stage), *booked };
        if (form.nextStage.isNull() && stage.kind == StageKind::Interview && stage.position >= reached
            && *booked < std::max(stage.countMin, 1))
            form.nextStage = stage.id;
    }
    const auto opening = openingOf(reader, *application);
    if (!opening)
        return opening.error();
    form.recruiterId =
        *opening && !(*opening)->recruiterId.isNull() ? (*opening)->recruiterId : m_context.session.person;
    const auto recruiter = reader.tryGet(form.recruiterId);
    if (!recruiter)
        return recruiter.error();
    if (*recruiter) {
        form.recruiterName = (*recruiter)->name;
        form.recruiterZone = (*recruiter)->zone;
    }
    return form;
}

namespace {

/// What speaks against people apart from how they suit: the time, and that they declined.
Status objectTo(QList<EligiblePerson> &people, const BookingChecker &checker, const Seat &seat, const TimeSpan &span,
    const InterviewId &self)
{
    QHash<PersonId, QList<BookingProblem>> hindered;
    if (span.start < span.end) {
        QList<Person> team;
        for (const EligiblePerson &one : std::as_const(people))
            team += one.person;
        auto found = checker.hindrances(seat, span, team, self);
        if (!found)
            return found.error();
        hindered = std::move(*found);
    }
    for (EligiblePerson &one : people) {
        if (seat.facts.declined.contains(one.person.id))
            one.objections += Objection{ Objection::Kind::Declined, true,
                QCoreApplication::translate("Booking", "%1 declined this interview.").arg(one.person.name) };
        const auto problems = hindered.value(one.person.id);
        for (const BookingProblem &problem : problems)
            one.objections += Objection{ Objection::Kind::Time, problem.canOverride, problem.sentence };
        std::stable_sort(one.objections.begin(), one.objections.end(),
            [](const Objection &a, const Objection &b) { return !a.canOverride && b.canOverride; });
    }
    return done();
}

} // namespace

Result<QList<EligiblePerson>> InterviewService::eligible(const StageId &stage, const ApplicationId &application,
    const QDateTime &moment, int minutes, const InterviewId &self) const
{
    const BookingChecker checker(m_context.workspace, m_context);
    auto seat = checker.seat(application, stage);
    if (!seat)
        return seat.error();
    if (seat->facts.pool) {
        const auto progress = m_context.queries.calendar.trainingProgress(seat->facts.stage.kindName());
        if (!progress)
            return progress.error();
        seat->facts.progress = *progress;
    }
    const auto team = m_context.workspace.all<Person>({ equals(&Person::state, PersonState::Active) });
    if (!team)
        return team.error();
    const QDateTime about = moment.isValid() ? moment.toUTC() : m_context.clock.nowUtc();
    const auto starts = m_context.queries.calendar.starts({ about.addDays(-9), about.addDays(9) }, {});
    if (!starts)
        return starts.error();
    const QTimeZone fallback = deskZone(m_context);
    QList<EligiblePerson> people;
    people.reserve(team->size());
    for (const Person &person : *team) {
        EligiblePerson judged = judgeAsTrained(seat->facts, person);
        const auto own = starts->value(person.id);
        if (!own.isEmpty()) {
            const QTimeZone zone = zoneOr(person.zone, fallback);
            const QDate week = localWeek(about, zone);
            judged.loadThisWeek = int(std::count_if(
                own.begin(), own.end(), [&](const QDateTime &start) { return localWeek(start, zone) == week; }));
        }
        people += judged;
    }
    if (auto objected = objectTo(people, checker, *seat, { about, about.addSecs(qint64(minutes) * 60) }, self);
        !objected)
        return objected.error();
    orderByFit(people);
    return people;
}

Result<InterviewService::Planned> InterviewService::plan(const Reader &reader, const BookingRequest &request) const
{
    const BookingChecker checker(reader, m_context);
    auto seat = checker.seat(request.applicationId, request.stageId);
    if (!seat)
        return seat.error();
    if (auto same = refuseOtherPlan(*seat); !same)
        return same.error();
    if (auto active = refuseUnlessActive(*seat); !active)
        return active.error();
    const Stage &stage = seat->facts.stage;
    if (auto held = refuseWithoutInterviews(stage); !held)
        return held.error();
    const int minutes = request.minutes == 0 ? plannedMinutes(stage) : request.minutes;
    if (auto bounded = withinBounds(minutes); !bounded)
        return bounded.error();
    const auto when = request.when.resolve();
    if (!when)
        return when.error();
    const auto zone = zoneNamed(request.when.zone);
    if (!zone)
        return zone.error();
    if (auto said = checker.offer(*seat, request.candidateTimes); !said)
        return said.error();
    const TimeSpan span{ when->utc(), when->utc().addSecs(qint64(minutes) * 60) };
    auto problems = checker.newInterview(*seat, span, *zone, request.participants);
    if (!problems)
        return problems.error();
    return Planned{ std::move(*seat), *when, minutes, std::move(*problems), {} };
}

Result<BookingCheck> InterviewService::checkOf(const Planned &planned, const QList<PersonId> &people) const
{
    BookingCheck check = planned.asCheck();
    const TimeSpan span{ check.startAt, check.startAt.addSecs(qint64(check.minutes) * 60) };
    auto unknown = BookingChecker(m_context.workspace, m_context).unknown(span, deskZone(m_context), people);
    if (!unknown)
        return unknown.error();
    check.unknown = std::move(*unknown);
    return check;
}

QList<PersonId> idsOf(const QList<BookingParticipant> &participants)
{
    QList<PersonId> ids;
    for (const BookingParticipant &one : participants)
        ids += one.personId;
    return ids;
}

Result<BookingCheck> InterviewService::check(const BookingRequest &request) const
{
    const auto planned = plan(m_context.workspace, request);
    if (!planned)
        return planned.error();
    return checkOf(*planned, idsOf(request.participants));
}

Result<BookingCheck> InterviewService::check(const TimeSpan &span, const PersonId &person) const
{
    const QList<PersonId> people = person.isNull() ? QList<PersonId>() : QList<PersonId>{ person };
    const BookingChecker checker(m_context.workspace, m_context);
    auto problems = checker.time({}, span, deskZone(m_context), people, {});
    if (!problems)
        return problems.error();
    auto unknown = checker.unknown(span, deskZone(m_context), people);
    if (!unknown)
        return unknown.error();
    return BookingCheck{ span.start, span.minutes(), {}, false, std::move(*problems), std::move(*unknown) };
}

Result<InterviewId> InterviewService::book(const BookingRequest &request)
{
    const InterviewId id(timedUuid(m_context.clock.nowUtc()));
    const auto booked = m_context.commands.run(
        QStringLiteral("interview.book"), id,
        [&](Transaction &transaction) -> Status {
            const auto planned = plan(transaction, request);
            if (!planned)
                return planned.error();
            if (const auto error = unanswered(planned->problems, request.participants, request.reason))
                return *error;
            return write(transaction, request, *planned, id);
        },
        request.reason.trimmed());
    if (!booked)
        return booked.error();
    return id;
}

Status InterviewService::write(
    Transaction &transaction, const BookingRequest &request, const Planned &planned, const InterviewId &id) const
{
    if (auto kept = keepOffered(transaction, m_context.clock, planned.seat); !kept)
        return kept;
    Interview interview;
    interview.id = id;
    interview.applicationId = request.applicationId;
    interview.stageId = request.stageId;
    interview.state = request.tentative ? InterviewState::Proposed : InterviewState::Confirmed;
    interview.place = request.place.trimmed();
    interview.candidateAskedAt = m_context.clock.nowUtc();
    planned.setTimeOf(interview);
    const QUuid scope = candidateScope(planned.seat.candidate.id);
    if (auto added = transaction.add(interview, scope); !added)
        return added;
    QList<Participant> people;
    for (const BookingParticipant &one : request.participants) {
        const bool overridden = std::any_of(planned.problems.begin(), planned.problems.end(),
            [&one](const BookingProblem &problem) { return problem.personId == one.personId; });
        const QString own = one.overrideReason.trimmed();
        Participant participant;
        participant.id = ParticipantId(timedUuid(m_context.clock.nowUtc()));
        participant.interviewId = id;
        participant.personId = one.personId;
        participant.role = one.role;
        invite(participant, m_context.clock, m_context.session.person);
        participant.overrideReason = own.isEmpty() && overridden ? request.reason.trimmed() : own;
        if (auto added = transaction.add(participant, scope); !added)
            return added;
        people += participant;
    }
    return InterviewCards(transaction, m_context.clock).follow(interview, planned.seat.facts.stage, people);
}

} // namespace shortlist
