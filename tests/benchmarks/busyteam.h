// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"
#include "domain/calendar/busyreading.h"
#include "domain/calendar/candidatetimes.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"

#include <array>
#include <random>

namespace shortlist::test {

/// People with full calendars in four zones, and interviews that two of them lead, in the eight weeks to come. A header
/// only, for several benchmarks.
class BusyTeam {
public:
    static constexpr int kBusyTimes = 200; ///< of each person
    static constexpr int kDays = 56;

    BusyTeam(Services &services, const QDateTime &now, int people, int interviews)
        : m_services(services)
        , m_now(now)
        , m_wantedPeople(people)
        , m_wantedInterviews(interviews)
    {
    }

    Status build()
    {
        return m_services.commands().run(QStringLiteral("bench.build"), JobId(), [this](Transaction &transaction) {
            m_transaction = &transaction;
            addJob();
            for (int i = 0; i < m_wantedPeople; ++i)
                addPerson(i);
            for (int i = 0; i < m_wantedInterviews; ++i)
                addInterview(i);
            return m_status;
        });
    }

    StageId stage() const { return m_stage.id; }
    /// Whose interview was added last.
    ApplicationId lastApplication() const { return m_lastApplication; }

private:
    template <EntityType T>
    void add(const T &entity, const QUuid &scope)
    {
        if (m_status)
            m_status = m_transaction->add(entity, scope);
    }
    QUuid team() const { return m_services.context.workspace.teamScope(); }
    QDateTime quarter(int days) { return m_now.addSecs(qint64(m_random() % unsigned(days * 96)) * 900); }

    void addJob()
    {
        Job job;
        job.id = JobId(randomUuid());
        job.title = QStringLiteral("Engineer");
        job.createdAt = m_now;
        add(job, team());
        HiringPlan plan;
        plan.id = HiringPlanId(randomUuid());
        plan.jobId = job.id;
        plan.state = PlanState::Published;
        add(plan, team());
        m_stage.id = StageId(randomUuid());
        m_stage.planId = plan.id;
        m_stage.lineageId = m_stage.id;
        m_stage.kind = StageKind::Interview;
        m_stage.name = QStringLiteral("Interview");
        add(m_stage, team());
        m_job = job.id;
        m_plan = plan.id;
    }
    void addPerson(int i)
    {
        constexpr std::array zones{ "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe" };
        Person person;
        person.id = PersonId(randomUuid());
        person.name = QStringLiteral("Person %1").arg(i);
        person.zone = QString::fromLatin1(zones[size_t(i) % zones.size()]);
        person.workingHours = QStringLiteral("Mon-Sun 00:00-24:00");
        add(person, team());
        m_people += person.id;
        QList<TimeSpan> busy;
        for (int k = 0; k < kBusyTimes; ++k) {
            const QDateTime from = quarter(kDays);
            busy += TimeSpan{ from, from.addSecs(1800) };
        }
        add(BusyReading{ BusyReadingId(randomUuid()), person.id, QStringLiteral("own.ics"), m_now, m_now.addDays(-1),
                m_now.addDays(kDays), person.zone, merged(busy) },
            team());
    }
    void addInterview(int i)
    {
        Candidate candidate;
        candidate.id = CandidateId(randomUuid());
        candidate.name = QStringLiteral("Candidate %1").arg(i);
        candidate.zone = QStringLiteral("Europe/Berlin");
        candidate.createdAt = m_now;
        const QUuid scope = candidateScope(candidate.id);
        add(candidate, scope);
        Application application;
        application.id = ApplicationId(randomUuid());
        application.candidateId = candidate.id;
        application.jobId = m_job;
        application.planId = m_plan;
        application.stageId = m_stage.id;
        application.appliedAt = m_now;
        application.enteredStageAt = m_now;
        add(application, scope);
        m_lastApplication = application.id;
        Interview interview;
        interview.id = InterviewId(randomUuid());
        interview.applicationId = application.id;
        interview.stageId = m_stage.id;
        interview.state = InterviewState::Confirmed;
        interview.startAt = quarter(kDays - 1);
        interview.minutes = 60;
        interview.zone = QStringLiteral("Europe/Berlin");
        add(interview, scope);
        for (const int person : { i % m_wantedPeople, (i * 7 + 1) % m_wantedPeople })
            addParticipant(interview.id, m_people.at(person), scope);
        if (i % 2 == 0)
            addTimes(candidate.id, i % 20 == 0 ? quarter(kDays) : interview.startAt, scope);
    }

    /// Some hours on a few days, one of them from `agreed` on.
    void addTimes(const CandidateId &candidate, const QDateTime &agreed, const QUuid &scope)
    {
        QList<TimeSpan> windows{ { agreed, agreed.addSecs(10'800) } };
        for (int k = 0; k < 5; ++k) {
            const QDateTime from = quarter(kDays);
            windows += TimeSpan{ from, from.addSecs(10'800) };
        }
        add(CandidateTimes{ CandidateTimesId(randomUuid()), candidate, m_now, merged(windows) }, scope);
    }
    void addParticipant(const InterviewId &interview, const PersonId &person, const QUuid &scope)
    {
        Participant participant;
        participant.id = ParticipantId(randomUuid());
        participant.interviewId = interview;
        participant.personId = person;
        add(participant, scope);
    }

    Services &m_services;
    const QDateTime m_now;
    const int m_wantedPeople;
    const int m_wantedInterviews;
    Transaction *m_transaction = nullptr;
    Status m_status = done();
    std::mt19937 m_random{ 7 };
    Stage m_stage;
    JobId m_job;
    HiringPlanId m_plan;
    ApplicationId m_lastApplication;
    QList<PersonId> m_people;
};

} // namespace shortlist::test
