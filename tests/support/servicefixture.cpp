// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/servicefixture.h"

#include "support/newworkspace.h"

namespace shortlist::test {

ServiceFixture::ServiceFixture()
{
    auto created = newWorkspace(m_dir.filePath(QStringLiteral("team.shortlist")), clock);
    if (created)
        m_workspace = std::move(*created);
}

ApplicationId ServiceFixture::apply(const QString &name, const Stage &stage)
{
    const auto plan = workspace().get(stage.planId);
    Candidate candidate;
    candidate.id = CandidateId(randomUuid());
    candidate.name = name;
    candidate.createdAt = clock.nowUtc();
    Application application;
    application.id = ApplicationId(timedUuid(clock.nowUtc()));
    application.candidateId = candidate.id;
    application.jobId = plan ? plan->jobId : JobId();
    application.planId = stage.planId;
    application.stageId = stage.id;
    application.appliedAt = clock.nowUtc();
    application.enteredStageAt = clock.nowUtc();
    const QUuid scope = candidateScope(candidate.id);
    const auto written = services().commands().run(
        QStringLiteral("application.apply"), application.id, [&](Transaction &transaction) -> Status {
            if (auto added = transaction.add(candidate, scope); !added)
                return added;
            return transaction.add(application, scope);
        });
    return written ? application.id : ApplicationId();
}

} // namespace shortlist::test
