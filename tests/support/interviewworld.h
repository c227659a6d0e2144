// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"
#include "domain/calendar/booking.h"
#include "domain/candidates/candidate.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/jobs/job.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"
#include "domain/rubrics/rubric.h"
#include "support/fakeclock.h"

#include <QTest>

namespace shortlist::test {

/// A small team with one job, its four interviews and two candidates, written straight into a workspace. The clock
/// stands at Monday 7 January 2030, 09:00 UTC.
class InterviewWorld {
public:
    explicit InterviewWorld(Services &services, const Clock &clock)
        : m_services(services)
        , m_clock(clock)
    {
    }

    /// Writes everything; false when something failed.
    bool build()
    {
        const auto built = m_services.commands().run(
            QStringLiteral("test.build"), JobId(), [this](Transaction &transaction) -> Status {
                m_transaction = &transaction;
                addJob();
                addTeam();
                ada = addCandidate(QStringLiteral("Ada Quill"), QStringLiteral("America/New_York"));
                ben = addCandidate(QStringLiteral("Ben Rook"), QString());
                m_transaction = nullptr;
                return done();
            });
        return built.ok() && m_ok;
    }

    /// A person added later, in a command of its own.
    PersonId hire(const Person &person)
    {
        Person added = person;
        added.id = PersonId(randomUuid());
        const auto ok = m_services.commands().run(QStringLiteral("test.person"), added.id,
            [&](Transaction &transaction) { return transaction.add(added, m_services.context.workspace.teamScope()); });
        m_ok = m_ok && ok;
        return added.id;
    }

    template <EntityType T>
    bool put(const T &entity)
    {
        return m_services.commands()
            .run(QStringLiteral("test.put"), entity.id,
                [&](Transaction &transaction) {
                    return transaction.add(entity, m_services.context.workspace.teamScope());
                })
            .ok();
    }

    template <EntityType T>
    bool change(const T &entity)
    {
        return m_services.commands()
            .run(QStringLiteral("test.change"), entity.id,
                [&](Transaction &transaction) { return transaction.save(entity); })
            .ok();
    }

    /// A request for a stage with one interviewer, at a wall clock in Berlin: "2030-01-09 10:00".
    BookingRequest request(const StageId &stage, const PersonId &person, const QString &when,
        const QString &zone = QStringLiteral("Europe/Berlin")) const
    {
        BookingRequest request;
        request.applicationId = adaApplication;
        request.stageId = stage;
        const QDateTime wall = QDateTime::fromString(when, QStringLiteral("yyyy-MM-dd HH:mm"));
        request.when = BookingTime{ wall.date(), wall.time(), zone };
        request.participants = { BookingParticipant{ person } };
        return request;
    }

    Job job;
    HiringPlan plan;
    Opening opening;
    RubricId rubric;
    StageId assessment;
    StageId screening;
    StageId technical;
    StageId manager;
    StageId panel;
    PersonId recruiter; ///< Rita Sand, Recruiter, Berlin
    PersonId boss; ///< Hugo Bern, Backend Engineering Manager, Berlin, the opening's hiring manager
    PersonId senior; ///< Sena Holt, Senior Backend Engineer, grade 7, Ruby, Berlin
    PersonId junior; ///< Juna Park, Associate Backend Engineer, grade 5, Ruby, Berlin
    PersonId kolkata; ///< Kavi Rao, Staff Backend Engineer, grade 8, Go, Kolkata
    PersonId accountant; ///< Ali Penn, Accountant, Berlin
    CandidateId ada;
    CandidateId ben;
    ApplicationId adaApplication;
    ApplicationId benApplication;

private:
    template <EntityType T>
    void add(const T &entity, QUuid scope = {})
    {
        const auto added =
            m_transaction->add(entity, scope.isNull() ? m_services.context.workspace.teamScope() : scope);
        m_ok = m_ok && added;
    }

    StageId addStage(const QString &name, StageKind kind, std::optional<int> from, std::optional<int> to,
        const QStringList &titles, bool isPanel = false)
    {
        Stage stage;
        stage.id = StageId(timedUuid(m_clock.nowUtc()));
        stage.planId = plan.id;
        stage.lineageId = stage.id;
        stage.position = m_position++;
        stage.kind = kind;
        stage.name = name;
        stage.minutesMin = from;
        stage.minutesMax = to;
        stage.countMax = 1;
        stage.titles = titles;
        stage.panel = isPanel;
        if (kind == StageKind::Interview)
            stage.rubricId = rubric;
        add(stage);
        return stage.id;
    }

    void addJob()
    {
        job.id = JobId(timedUuid(m_clock.nowUtc()));
        job.title = QStringLiteral("Intermediate Backend Engineer");
        job.grade = 6;
        job.state = JobState::Active;
        job.createdAt = m_clock.nowUtc();
        add(job);
        Rubric cards;
        cards.id = rubric = RubricId(timedUuid(m_clock.nowUtc()));
        cards.lineageId = rubric;
        cards.name = QStringLiteral("Interviews");
        cards.state = RubricState::Published;
        add(cards);
        plan.id = HiringPlanId(timedUuid(m_clock.nowUtc()));
        plan.jobId = job.id;
        plan.state = PlanState::Published;
        plan.createdAt = m_clock.nowUtc();
        add(plan);
        assessment = addStage(QStringLiteral("Questionnaire"), StageKind::Assessment, {}, {}, {});
        screening =
            addStage(QStringLiteral("Screening call"), StageKind::Interview, 30, {}, { QStringLiteral("recruiter") });
        technical = addStage(QStringLiteral("Technical interview"), StageKind::Interview, 90, {},
            { QStringLiteral("Backend Engineer") });
        manager = addStage(
            QStringLiteral("Manager interview"), StageKind::Interview, 45, 60, { QStringLiteral("hiring manager") });
        panel = addStage(QStringLiteral("Final panel"), StageKind::Interview, 60, {},
            { QStringLiteral("Backend Engineer"), QStringLiteral("Engineering Manager") }, true);
    }

    PersonId addPerson(const char16_t *name, const char16_t *title, std::optional<int> grade, const char16_t *languages,
        const char16_t *zone)
    {
        Person person;
        person.id = PersonId(timedUuid(m_clock.nowUtc()));
        person.name = QString::fromUtf16(name);
        person.title = QString::fromUtf16(title);
        person.grade = grade;
        person.languages = QString::fromUtf16(languages);
        person.zone = QString::fromUtf16(zone);
        add(person);
        return person.id;
    }

    void addTeam()
    {
        recruiter = addPerson(u"Rita Sand", u"Recruiter", 6, u"", u"Europe/Berlin");
        boss = addPerson(u"Hugo Bern", u"Backend Engineering Manager", 8, u"Ruby", u"Europe/Berlin");
        senior = addPerson(u"Sena Holt", u"Senior Backend Engineer", 7, u"Ruby, Go", u"Europe/Berlin");
        junior = addPerson(u"Juna Park", u"Associate Backend Engineer", 5, u"Ruby", u"Europe/Berlin");
        kolkata = addPerson(u"Kavi Rao", u"Staff Backend Engineer", 8, u"Go", u"Asia/Kolkata");
        accountant = addPerson(u"Ali Penn", u"Accountant", 7, u"", u"Europe/Berlin");
        Specialty ruby{ SpecialtyId(timedUuid(m_clock.nowUtc())), job.id, QStringLiteral("Search"),
            QStringLiteral("Ruby") };
        add(ruby);
        opening.id = OpeningId(timedUuid(m_clock.nowUtc()));
        opening.jobId = job.id;
        opening.code = QStringLiteral("1001-1");
        opening.specialtyId = ruby.id;
        opening.hiringManagerId = boss;
        opening.recruiterId = recruiter;
        opening.openedAt = m_clock.nowUtc();
        add(opening);
    }

    CandidateId addCandidate(const QString &name, const QString &zone)
    {
        Candidate candidate;
        candidate.id = CandidateId(randomUuid());
        candidate.name = name;
        candidate.zone = zone;
        candidate.createdAt = m_clock.nowUtc();
        add(candidate, candidateScope(candidate.id));
        Application application;
        application.id = ApplicationId(timedUuid(m_clock.nowUtc()));
        application.candidateId = candidate.id;
        application.jobId = job.id;
        application.openingId = opening.id;
        application.planId = plan.id;
        application.stageId = screening;
        application.appliedAt = m_clock.nowUtc();
        application.enteredStageAt = m_clock.nowUtc();
        add(application, candidateScope(candidate.id));
        (name.startsWith(QLatin1Char('A')) ? adaApplication : benApplication) = application.id;
        return candidate.id;
    }

    Services &m_services;
    const Clock &m_clock;
    Transaction *m_transaction = nullptr;
    int m_position = 0;
    bool m_ok = true;
};

} // namespace shortlist::test
