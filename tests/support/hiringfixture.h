// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"
#include "domain/core/newid.h"
#include "domain/jobs/job.h"
#include "domain/people/person.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace shortlist::test {

/// A workspace file of its own with one job whose published plan has the given stages.
struct HiringFixture {
    QTemporaryDir dir;
    FakeClock clock;
    QString path = dir.filePath(QStringLiteral("team.shortlist"));
    std::unique_ptr<LocalWorkspace> workspace;
    JobId job;
    HiringPlanId plan;
    QList<StageId> stages;

    HiringFixture()
    {
        auto created = LocalWorkspace::create(path, clock);
        if (!created)
            qFatal("%s", qPrintable(created.error().text() + created.error().detail));
        workspace = std::move(*created);
    }

    Services &services() { return workspace->services(); }
    const Workspace &reader() { return services().context.workspace; }

    /// Adds a job with a plan of these interview stages.
    void addJob(const QString &title, const QStringList &stageNames, PlanState state = PlanState::Published)
    {
        const QDateTime now = clock.nowUtc();
        job = JobId(timedUuid(now));
        plan = HiringPlanId(timedUuid(now));
        stages.clear();
        const QUuid team = reader().teamScope();
        const auto added =
            services().commands().run(QStringLiteral("job.add"), job, [&](Transaction &transaction) -> Status {
                Job made;
                made.id = job;
                made.title = title;
                made.state = JobState::Active;
                made.createdAt = now;
                if (auto status = transaction.add(made, team); !status)
                    return status;
                HiringPlan first;
                first.id = plan;
                first.jobId = job;
                first.state = state;
                first.createdAt = now;
                if (auto status = transaction.add(first, team); !status)
                    return status;
                for (const QString &name : stageNames) {
                    Stage stage;
                    stage.id = StageId(timedUuid(now));
                    stage.planId = plan;
                    stage.lineageId = stage.id;
                    stage.position = int(stages.size());
                    stage.name = name;
                    stages.append(stage.id);
                    if (auto status = transaction.add(stage, team); !status)
                        return status;
                }
                return done();
            });
        if (!added)
            qFatal("%s", qPrintable(added.error().text() + added.error().detail));
    }

    PersonId addPerson(const QString &name, const QString &title)
    {
        Person person;
        person.id = PersonId(timedUuid(clock.nowUtc()));
        person.name = name;
        person.title = title;
        const auto added = services().commands().run(QStringLiteral("person.add"), person.id,
            [&](Transaction &transaction) { return transaction.add(person, reader().teamScope()); });
        if (!added)
            qFatal("%s", qPrintable(added.error().text() + added.error().detail));
        return person.id;
    }
};

} // namespace shortlist::test
