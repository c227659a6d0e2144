// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pipelinefixture.h"

#include "support/newworkspace.h"

namespace shortlist::test {

PipelineFixture::PipelineFixture()
{
    auto created = newWorkspace(dir.filePath(QStringLiteral("team.shortlist")), clock);
    if (!created)
        qFatal("%s", qPrintable(created.error().text() + created.error().detail));
    file = std::move(*created);
    m_made = run(QStringLiteral("person.add"), [this](Transaction &t) -> Status {
        for (const auto *name : { "Mia Chen", "Ben Ode", "Ines Weber", "Tom Ray" }) {
            Person person;
            person.id = PersonId(nextId());
            person.name = QString::fromUtf8(name);
            people.append(person.id);
            if (auto added = t.add(person, team()); !added)
                return added;
        }
        return done();
    });
    services().session().person = people.first();
    makeJob();
}

Status PipelineFixture::run(const QString &name, const std::function<Status(Transaction &)> &work)
{
    auto worked = services().commands().run(name, SettingId(), work);
    if (!worked)
        qWarning("%s: %s", qPrintable(name), qPrintable(worked.error().text() + worked.error().detail));
    return worked;
}

CandidateId PipelineFixture::candidate(const QString &name)
{
    Candidate candidate;
    candidate.id = CandidateId(randomUuid());
    candidate.name = name;
    candidate.headline = QStringLiteral("Backend Engineer");
    candidate.source = QStringLiteral("Referral");
    candidate.createdAt = clock.nowUtc();
    if (!run(QStringLiteral("candidate.add"),
            [&](Transaction &t) { return t.add(candidate, candidateScope(candidate.id)); }))
        return {};
    return candidate.id;
}

ApplicationId PipelineFixture::applied(const QString &name, const OpeningId &seat)
{
    const auto id = pipeline().apply(candidate(name), job, seat);
    if (!id)
        qWarning("%s", qPrintable(id.error().text()));
    return id ? *id : ApplicationId();
}

InterviewId PipelineFixture::book(const ApplicationId &application, const StageId &stage, int inHours,
    const QList<PersonId> &who, InterviewState state)
{
    Interview interview;
    interview.id = InterviewId(nextId());
    interview.applicationId = application;
    interview.stageId = stage;
    interview.state = state;
    interview.startAt = clock.nowUtc().addSecs(inHours * 3600);
    interview.minutes = 60;
    const QUuid scope = candidateScope(load(application).candidateId);
    if (!run(QStringLiteral("interview.book"), [&](Transaction &t) -> Status {
            if (auto added = t.add(interview, scope); !added)
                return added;
            for (const PersonId &person : who) {
                if (auto added = t.add(Participant{ ParticipantId(nextId()), interview.id, person,
                                           ParticipantRole::Interviewer, Reply::Accepted, {} },
                        scope);
                    !added)
                    return added;
            }
            return done();
        }))
        return {};
    return interview.id;
}

ScorecardId PipelineFixture::card(
    const InterviewId &interview, const PersonId &author, ScorecardState state, Recommendation overall)
{
    const Interview booked = *workspace().get(interview);
    Scorecard card;
    card.id = ScorecardId(randomUuid());
    card.applicationId = booked.applicationId;
    card.stageId = booked.stageId;
    card.interviewId = interview;
    card.authorId = author;
    card.state = state;
    card.dueAt = booked.endAt().addSecs(24 * 3600);
    if (state == ScorecardState::Submitted) {
        card.overall = overall;
        card.submittedAt = clock.nowUtc();
    }
    if (!run(QStringLiteral("scorecard.save"), [&](Transaction &t) { return t.add(card, scorecardScope(card.id)); }))
        return {};
    return card.id;
}

void PipelineFixture::makeJob()
{
    m_made = run(QStringLiteral("job.add"), [this](Transaction &t) -> Status {
        Job added;
        added.id = job = JobId(nextId());
        added.title = QStringLiteral("Associate Backend Engineer");
        added.state = JobState::Active;
        if (auto done = t.add(added, team()); !done)
            return done;
        Opening seat;
        seat.id = opening = OpeningId(nextId());
        seat.jobId = job;
        seat.code = QStringLiteral("1001-1");
        if (auto done = t.add(seat, team()); !done)
            return done;
        return addPlan(t, 1);
    });
}

Status PipelineFixture::addPlan(Transaction &t, int number)
{
    struct Row {
        const char16_t *name;
        StageKind kind;
        int minutes;
        bool optional;
    };
    static constexpr std::array rows{ Row{ u"Assessment", StageKind::Assessment, 0, false },
        Row{ u"Screening", StageKind::Interview, 30, false }, Row{ u"Technical", StageKind::Interview, 90, false },
        Row{ u"Behavioral", StageKind::Interview, 45, false }, Row{ u"Coffee", StageKind::Other, 0, true },
        Row{ u"Offer", StageKind::Offer, 0, false } };
    HiringPlan added;
    added.id = plan = HiringPlanId(nextId());
    added.jobId = job;
    added.number = number;
    added.state = PlanState::Published;
    if (auto done = t.add(added, team()); !done)
        return done;
    int position = 0;
    for (const Row &row : rows) {
        Stage stage;
        stage.id = StageId(nextId());
        stage.planId = plan;
        stage.lineageId = stage.id;
        stage.position = position++;
        stage.kind = row.kind;
        stage.name = QString::fromUtf16(row.name);
        if (row.minutes > 0)
            stage.minutesMin = stage.minutesMax = row.minutes;
        stage.optional = row.optional;
        stages.append(stage.id);
        if (auto done = t.add(stage, team()); !done)
            return done;
    }
    return done();
}

} // namespace shortlist::test
