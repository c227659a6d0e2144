// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewworld.h"

#include "domain/settings/setting.h"
#include "service/settings/teamhours.h"

namespace shortlist::test {

InterviewWorld::InterviewWorld(Services &services, const Clock &clock)
    : m_services(services)
    , m_clock(clock)
{
}

bool InterviewWorld::build()
{
    const auto built =
        m_services.commands().run(QStringLiteral("test.build"), JobId(), [this](Transaction &transaction) -> Status {
            m_transaction = &transaction;
            addJob();
            addTeam();
            ada = addCandidate(QStringLiteral("Ada Quill"), QStringLiteral("America/New_York"));
            ben = addCandidate(QStringLiteral("Ben Rook"), QString());
            // Most tests book within the week and are about something else.
            for (const TeamHours &notice : { bookingNoticeHours(), preparationHours() })
                add(Setting{ SettingId(timedUuid(m_clock.nowUtc())), notice.setting, QStringLiteral("0") });
            m_transaction = nullptr;
            return done();
        });
    return built.ok() && m_ok;
}

bool InterviewWorld::giveNotice()
{
    for (const TeamHours &notice : { bookingNoticeHours(), preparationHours() }) {
        if (!m_services.settings.setHours(notice, notice.otherwise))
            return false;
    }
    return true;
}

PersonId InterviewWorld::hire(const Person &person)
{
    Person added = person;
    added.id = PersonId(randomUuid());
    const auto ok = m_services.commands().run(QStringLiteral("test.person"), added.id,
        [&](Transaction &transaction) { return transaction.add(added, m_services.context.workspace.teamScope()); });
    m_ok = m_ok && ok;
    return added.id;
}

BookingRequest InterviewWorld::request(
    const StageId &stage, const PersonId &person, const QString &when, const QString &zone) const
{
    BookingRequest request;
    request.applicationId = adaApplication;
    request.stageId = stage;
    const QDateTime wall = QDateTime::fromString(when, QStringLiteral("yyyy-MM-dd HH:mm"));
    request.when = BookingTime{ wall.date(), wall.time(), zone };
    request.participants = { BookingParticipant{ person } };
    return request;
}

StageId InterviewWorld::addStage(const QString &name, StageKind kind, std::optional<int> from, std::optional<int> to,
    const QStringList &titles, bool isPanel)
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

void InterviewWorld::addJob()
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
    technical = addStage(
        QStringLiteral("Technical interview"), StageKind::Interview, 90, {}, { QStringLiteral("Backend Engineer") });
    manager = addStage(
        QStringLiteral("Manager interview"), StageKind::Interview, 45, 60, { QStringLiteral("hiring manager") });
    panel = addStage(QStringLiteral("Final panel"), StageKind::Interview, 60, {},
        { QStringLiteral("Backend Engineer"), QStringLiteral("Engineering Manager") }, true);
}

PersonId InterviewWorld::addPerson(const char16_t *name, const char16_t *title, std::optional<int> grade,
    const char16_t *languages, const char16_t *zone)
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

void InterviewWorld::addTeam()
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

CandidateId InterviewWorld::addCandidate(const QString &name, const QString &zone)
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

} // namespace shortlist::test
