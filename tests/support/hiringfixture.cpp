// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hiringfixture.h"

#include "support/newworkspace.h"

namespace shortlist::test {

HiringFixture::HiringFixture()
{
    auto created = newWorkspace(path, clock);
    if (!created)
        qFatal("%s", qPrintable(created.error().text() + created.error().detail));
    workspace = std::move(*created);
}

void HiringFixture::addJob(const QString &title, const QStringList &stageNames, PlanState state)
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

PersonId HiringFixture::addPerson(const QString &name, const QString &title)
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

} // namespace shortlist::test
