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

    HiringFixture();

    Services &services() { return workspace->services(); }
    const Workspace &reader() { return services().context.workspace; }

    /// Adds a job with a plan of these interview stages.
    void addJob(const QString &title, const QStringList &stageNames, PlanState state = PlanState::Published);

    PersonId addPerson(const QString &name, const QString &title);
};

} // namespace shortlist::test
