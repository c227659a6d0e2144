// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/candidates/hiringteam.h"

#include "domain/calendar/interview.h"
#include "domain/debrief/meeting.h"
#include "domain/jobs/job.h"
#include "domain/offers/approval.h"
#include "domain/offers/offer.h"
#include "domain/people/person.h"
#include "domain/people/recruiting.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/scorecard.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

struct HiringTeamTexts {
    Q_DECLARE_TR_FUNCTIONS(HiringTeam)
};

// People whose work is the hiring itself belong to every candidate's team.
bool isRecruiter(const std::optional<Person> &person) { return person && recruits(person->title); }

struct Team {
    QSet<PersonId> owners; ///< hiring managers and recruiters of the openings
    QSet<PersonId> others; ///< who interviews or scores
};

Status addOwners(const Reader &reader, const JobId &job, Team &team)
{
    const auto openings = reader.all<Opening>({ equals(&Opening::jobId, job) });
    if (!openings)
        return openings.error();
    for (const Opening &opening : *openings) {
        if (!opening.hiringManagerId.isNull())
            team.owners.insert(opening.hiringManagerId);
        if (!opening.recruiterId.isNull())
            team.owners.insert(opening.recruiterId);
    }
    return done();
}

Status addInterviewers(const Reader &reader, const ApplicationId &application, Team &team)
{
    const auto interviews = reader.all<Interview>({ equals(&Interview::applicationId, application) });
    if (!interviews)
        return interviews.error();
    for (const Interview &interview : *interviews) {
        const auto people = reader.all<Participant>({ equals(&Participant::interviewId, interview.id) });
        if (!people)
            return people.error();
        for (const Participant &participant : *people)
            team.others.insert(participant.personId);
    }
    const auto cards = reader.all<Scorecard>({ equals(&Scorecard::applicationId, application) });
    if (!cards)
        return cards.error();
    for (const Scorecard &card : *cards) {
        // Who grades blind belongs to nobody's team by that: it would be the one candidate whose notes they may read.
        if (!isOwedBlind(card))
            team.others.insert(card.authorId);
    }
    return done();
}

/// Whether an offer to the application was ever put before the viewer.
Result<bool> isAskedFor(const Reader &reader, const ApplicationId &application, const PersonId &viewer)
{
    const auto offers = reader.all<Offer>({ equals(&Offer::applicationId, application) });
    if (!offers)
        return offers.error();
    return std::any_of(offers->begin(), offers->end(),
        [&viewer](const Offer &offer) { return isNamed(approvalFromText(offer.approval).chain, viewer); });
}

} // namespace

Result<CandidateRights> rightsOn(const Reader &reader, const CandidateId &candidate, const PersonId &viewer)
{
    CandidateRights rights{ viewer, true, true, {}, {} };
    if (viewer.isNull())
        return rights;
    const auto person = reader.tryGet(viewer);
    if (!person)
        return person.error();
    if (isRecruiter(*person))
        return rights;
    const auto applications = reader.all<Application>({ equals(&Application::candidateId, candidate) });
    if (!applications)
        return applications.error();
    Team team;
    for (const Application &application : *applications) {
        Team own;
        if (auto owners = addOwners(reader, application.jobId, own); !owners)
            return owners.error();
        team.owners += own.owners;
        if (own.owners.isEmpty() || own.owners.contains(viewer))
            rights.owned.insert(application.id);
        if (auto others = addInterviewers(reader, application.id, team); !others)
            return others.error();
        const auto asked = isAskedFor(reader, application.id, viewer);
        if (!asked)
            return asked.error();
        if (*asked)
            rights.asked.insert(application.id);
    }
    if (!team.owners.isEmpty()) {
        rights.everything = false;
        rights.team = team.owners.contains(viewer) || team.others.contains(viewer);
    }
    return rights;
}

Result<bool> hiresFor(const Reader &reader, const Application &application, const PersonId &viewer)
{
    return viewer.isNull() ? Result<bool>(false) : ownsJob(reader, application.jobId, viewer);
}

Result<bool> ownsJob(const Reader &reader, const JobId &job, const PersonId &viewer)
{
    if (viewer.isNull())
        return true;
    const auto person = reader.tryGet(viewer);
    if (!person)
        return person.error();
    if (isRecruiter(*person))
        return true;
    Team team;
    if (auto owners = addOwners(reader, job, team); !owners)
        return owners.error();
    return team.owners.isEmpty() || team.owners.contains(viewer);
}

Result<bool> decidesOn(const Reader &reader, const Application &application, const PersonId &person)
{
    auto owns = ownsJob(reader, application.jobId, person);
    if (!owns || *owns)
        return owns;
    const auto debriefs = reader.all<Debrief>({ equals(&Debrief::applicationId, application.id) });
    if (!debriefs)
        return debriefs.error();
    const Debrief *now = currentDebrief(*debriefs);
    return now && now->deciderId == person;
}

Result<QList<Person>> decidersOn(const Reader &reader, const Application &application)
{
    Team team;
    if (auto owners = addOwners(reader, application.jobId, team); !owners)
        return owners.error();
    const auto debriefs = reader.all<Debrief>({ equals(&Debrief::applicationId, application.id) });
    if (!debriefs)
        return debriefs.error();
    const Debrief *now = currentDebrief(*debriefs);
    auto people = reader.all<Person>({ equals(&Person::state, PersonState::Active) }, { fieldName(&Person::name) });
    if (!people || team.owners.isEmpty())
        return people;
    people->removeIf([&](const Person &person) {
        return !recruits(person.title) && !team.owners.contains(person.id) && !(now && now->deciderId == person.id);
    });
    return people;
}

Result<QString> namedDeciders(const Reader &reader, const Application &application)
{
    Team team;
    if (auto owners = addOwners(reader, application.jobId, team); !owners)
        return owners.error();
    const auto debriefs = reader.all<Debrief>({ equals(&Debrief::applicationId, application.id) });
    if (!debriefs)
        return debriefs.error();
    QSet<PersonId> ids = team.owners;
    if (const Debrief *now = currentDebrief(*debriefs); now && !now->deciderId.isNull())
        ids.insert(now->deciderId);
    QStringList names;
    for (const PersonId &id : std::as_const(ids)) {
        const auto person = reader.tryGet(id);
        if (!person)
            return person.error();
        if (*person && (**person).state == PersonState::Active)
            names.append((**person).name);
    }
    names.sort(Qt::CaseInsensitive);
    return names.join(QStringLiteral(", "));
}

Status checkDecides(const Reader &reader, const ApplicationId &id, const PersonId &viewer)
{
    const auto application = reader.get(id);
    if (!application)
        return application.error();
    const auto decides = decidesOn(reader, *application, viewer);
    if (!decides)
        return decides.error();
    if (*decides)
        return done();
    const auto names = namedDeciders(reader, *application);
    if (!names)
        return names.error();
    return failure(Error::Code::Refused, "application.notYours",
        HiringTeamTexts::tr("Only recruiters and hiring managers of a job move its applications, hold or end them, and "
                            "whoever the debrief names."),
        names->isEmpty() ? HiringTeamTexts::tr("Ask a recruiter.")
                         : HiringTeamTexts::tr("Ask one of them: %1.").arg(*names));
}

Status checkDecides(const Reader &reader, const QList<ApplicationId> &applications, const PersonId &viewer)
{
    for (const ApplicationId &application : applications) {
        if (auto decides = checkDecides(reader, application, viewer); !decides)
            return decides;
    }
    return done();
}

bool mayReadPrivateNote(const Scorecard &card, const CandidateRights &rights)
{
    return rights.mayReadTerms(card.applicationId) || card.authorId == rights.viewer
        || card.submittedById == rights.viewer;
}

} // namespace shortlist
