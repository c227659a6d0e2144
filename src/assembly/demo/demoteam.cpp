// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/demo/demoteam.h"

#include "service/jobs/jobtemplates.h"

namespace shortlist::demo {

namespace {

struct Member {
    const char16_t *name;
    const char16_t *mailbox; ///< before @demo-team.example
    const char16_t *title;
    const char16_t *specialty;
    const char16_t *languages;
    int grade;
    const char16_t *zone;
    const char16_t *hours;
    int daily;
    int weekly;
};

// Nobody of them exists. What they are called is what the built-in job asks for, and some who are easily mixed up.
const Member kTeam[] = {
    { u"Rita Sandoval (demo)", u"rita", u"Recruiter", u"", u"", 6, u"Europe/Berlin", u"Mon-Fri 09:00-17:30", 6, 24 },
    { u"Tom Okafor (demo)", u"tom", u"Senior Recruiter", u"", u"", 7, u"Africa/Lagos", u"Mon-Fri 09:00-17:00", 6, 20 },
    { u"Priya Nair (demo)", u"priya", u"Senior Backend Engineer, Geo", u"Replication", u"Ruby, Go", 7, u"Asia/Kolkata",
        u"Mon-Fri 10:00-19:00", 2, 5 },
    { u"Jonas Lindqvist (demo)", u"jonas", u"Senior Backend Engineer, Web Application", u"Web application", u"Ruby", 7,
        u"Europe/Stockholm", u"Mon-Fri 08:30-17:00", 2, 5 },
    { u"Mei Tanaka (demo)", u"mei", u"Staff Backend Engineer, Repository Storage", u"Repository storage", u"Go, Ruby",
        8, u"Asia/Tokyo", u"Mon-Thu 09:00-18:00; Fri 09:00-13:00", 2, 4 },
    { u"Carla Mendes (demo)", u"carla", u"Backend Engineer", u"Repository storage", u"Go, Python", 6,
        u"America/Sao_Paulo", u"Mon-Fri 09:00-18:00", 2, 5 },
    { u"Owen Hughes (demo)", u"owen", u"Intermediate Backend Engineer", u"Web application", u"Ruby", 6,
        u"Europe/London", u"Mon-Fri 09:00-17:00", 2, 5 },
    { u"Nora Blum (demo)", u"nora", u"Associate Backend Engineer", u"Web application", u"Ruby", 5, u"Europe/Zurich",
        u"Mon-Fri 09:00-17:00", 1, 3 },
    { u"Lena Fischer (demo)", u"lena", u"Backend Engineering Manager", u"", u"Ruby, Go", 8, u"Europe/Berlin",
        u"Mon-Fri 09:00-17:00", 3, 8 },
    { u"Marcus Webb (demo)", u"marcus", u"Engineering Manager", u"", u"", 8, u"America/New_York",
        u"Mon-Fri 09:00-17:00", 3, 8 },
    { u"Aiko Sato (demo)", u"aiko", u"Fullstack Engineering Manager", u"", u"", 8, u"Asia/Tokyo",
        u"Mon-Fri 09:00-18:00", 2, 6 },
    { u"Daniel Costa (demo)", u"daniel", u"Senior Manager of Engineering", u"", u"", 10, u"Europe/Lisbon",
        u"Mon-Fri 09:00-18:00", 3, 8 },
    { u"Helen Park (demo)", u"helen", u"Director of Engineering", u"", u"", 11, u"America/Los_Angeles",
        u"Mon-Fri 08:00-16:00", 2, 5 },
    { u"Sofia Rossi (demo)", u"sofia", u"Product Manager", u"", u"", 7, u"Europe/Rome", u"", 2, 4 },
    { u"Grace Lin (demo)", u"grace", u"Manager, Accounting", u"", u"", 8, u"Asia/Singapore", u"", 1, 2 },
};

struct Trained {
    const char16_t *mailbox;
    int stage; ///< its place in the plan of the built-in job
    TrainingLevel level;
};

const Trained kTrained[] = {
    { u"priya", 2, TrainingLevel::Qualified },
    { u"jonas", 2, TrainingLevel::Qualified },
    { u"mei", 2, TrainingLevel::Qualified },
    { u"carla", 2, TrainingLevel::Qualified },
    { u"lena", 2, TrainingLevel::Qualified },
    { u"owen", 2, TrainingLevel::ReverseShadow },
    { u"nora", 2, TrainingLevel::Shadowing },
    { u"marcus", 3, TrainingLevel::Qualified },
    { u"aiko", 3, TrainingLevel::Qualified },
    { u"lena", 3, TrainingLevel::Qualified },
    { u"sofia", 3, TrainingLevel::Shadowing },
};

Result<QHash<QString, PersonId>> addTeam(World &world)
{
    QHash<QString, PersonId> people;
    for (const Member &member : kTeam) {
        Person person;
        person.name = text(member.name);
        person.email = text(member.mailbox) + QStringLiteral("@demo-team.example");
        person.title = text(member.title);
        person.specialty = text(member.specialty);
        person.languages = text(member.languages);
        person.department = QStringLiteral("Demo");
        person.grade = member.grade;
        person.zone = text(member.zone);
        person.workingHours = text(member.hours);
        person.dailyLimit = member.daily;
        person.weeklyLimit = member.weekly;
        const auto added = world.services.people.add(person);
        if (!added)
            return added.error();
        people.insert(text(member.mailbox), *added);
    }
    return people;
}

Status train(World &world, const QHash<QString, PersonId> &people)
{
    const auto plan = world.services.jobs.currentPlan(world.backend);
    if (!plan)
        return plan.error();
    const auto stages = world.services.jobs.stages(plan->id);
    if (!stages)
        return stages.error();
    for (const Trained &one : kTrained) {
        auto trained = world.services.people.setTraining(
            people.value(text(one.mailbox)), stages->value(one.stage).name, one.level);
        if (!trained)
            return trained;
    }
    // The technical interview has a pool, so that somebody in training is to be seen.
    if (const auto pool = world.services.pools.create(stages->value(2).name, 2, 1); !pool)
        return pool.error();
    const QDate away = world.now.date().addDays(9);
    const auto added = world.services.people.addAway(
        people.value(QStringLiteral("helen")), away, away.addDays(4), QStringLiteral("Holiday"));
    return added ? done() : Status(added.error());
}

Result<JobId> addSupportJob(World &world)
{
    const auto stage = [](StageKind kind, const QString &name, std::optional<int> minutes, const QStringList &titles) {
        PageStage made;
        made.kind = kind;
        made.name = name;
        made.minutesMin = made.minutesMax = minutes;
        made.titles = titles;
        return made;
    };
    JobPage page;
    page.title = QStringLiteral("Support Engineer (demo)");
    page.grade = 5;
    page.responsibilities = { QStringLiteral("Answer what customers ask, and find out what is behind it"),
        QStringLiteral("Write down what was found so that others find it too") };
    page.requirements = { QStringLiteral("Explains technical matters so that everybody understands them"),
        QStringLiteral("Reads logs and finds the line that matters") };
    page.stages = { stage(StageKind::Interview, QStringLiteral("Screening call"), 30, { QStringLiteral("Recruiter") }),
        stage(StageKind::Interview, QStringLiteral("Team interview"), 60, { QStringLiteral("Engineering Manager") }),
        stage(StageKind::Offer, QStringLiteral("Offer"), {}, {}) };
    return world.services.jobs.saveImportedPage(page, { {}, suggestedRubrics(page) });
}

Status addOpenings(World &world)
{
    const auto specialties = world.services.context.workspace.all<Specialty>(
        { equals(&Specialty::jobId, world.backend) }, { fieldName(&Specialty::name) });
    if (!specialties)
        return specialties.error();
    for (const QString &language : { QStringLiteral("Ruby"), QStringLiteral("Go") }) {
        OpeningText opening;
        opening.hiringManagerId = world.hiringManager;
        opening.recruiterId = world.recruiter;
        opening.targetStart = world.now.date().addDays(60);
        for (const Specialty &specialty : *specialties) {
            if (specialty.language == language)
                opening.specialtyId = specialty.id;
        }
        const auto added = world.services.jobs.addOpenings(world.backend, 1, opening);
        if (!added)
            return added.error();
        world.backendOpenings += *added;
    }
    OpeningText opening;
    opening.hiringManagerId = world.hiringManager;
    opening.recruiterId = world.recruiter;
    const auto added = world.services.jobs.addOpenings(world.support, 1, opening);
    if (!added)
        return added.error();
    world.supportOpening = added->first();
    return done();
}

} // namespace

Status buildTeam(World &world)
{
    const auto people = addTeam(world);
    if (!people)
        return people.error();
    world.recruiter = people->value(QStringLiteral("rita"));
    world.hiringManager = people->value(QStringLiteral("lena"));
    world.services.session().person = world.recruiter;
    if (auto set = world.services.settings.setText(kSampleActingPerson, world.recruiter.toString()); !set)
        return set;
    const auto backend = world.services.jobs.createFromTemplate(QStringLiteral("associate-backend-engineer"));
    if (!backend)
        return backend.error();
    world.backend = *backend;
    const auto support = addSupportJob(world);
    if (!support)
        return support.error();
    world.support = *support;
    if (auto trained = train(world, *people); !trained)
        return trained;
    return addOpenings(world);
}

} // namespace shortlist::demo
