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
    explicit InterviewWorld(Services &services, const Clock &clock);

    /// Writes everything; false when something failed.
    bool build();

    /// From now on the team asks for the notice that teams do (48 hours, 72 before a technical interview); until then
    /// for none. In commands of its own.
    bool giveNotice();

    /// A person added later, in a command of its own.
    PersonId hire(const Person &person);

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
        const QString &zone = QStringLiteral("Europe/Berlin")) const;

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
        const QStringList &titles, bool isPanel = false);

    void addJob();

    PersonId addPerson(const char16_t *name, const char16_t *title, std::optional<int> grade, const char16_t *languages,
        const char16_t *zone);

    void addTeam();

    CandidateId addCandidate(const QString &name, const QString &zone);

    Services &m_services;
    const Clock &m_clock;
    Transaction *m_transaction = nullptr;
    int m_position = 0;
    bool m_ok = true;
};

} // namespace shortlist::test
