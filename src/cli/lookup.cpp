// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lookup.h"

#include "cli/text.h"
#include "domain/core/email.h"
#include "domain/core/searchkey.h"

#include <algorithm>

namespace shortlist::cli {

namespace {

constexpr qsizetype kMostChoices = 12;

QString listed(const QList<Named> &choices)
{
    QStringList labels;
    for (const Named &choice : choices.first(std::min(choices.size(), kMostChoices)))
        labels.append(choice.label);
    QString text = labels.join(QLatin1String("; "));
    if (choices.size() > kMostChoices)
        text = CliText::tr("%1; and %n more", nullptr, int(choices.size() - kMostChoices)).arg(text);
    return text;
}

Error none(const QString &what, const QString &text, const QList<Named> &all)
{
    return { Error::Code::NotFound, CliText::tr("%1: nothing is called “%2”.").arg(what, text),
        all.isEmpty() ? CliText::tr("There are none yet.") : CliText::tr("There is: %1.").arg(listed(all)), {},
        QStringLiteral("lookup.none") };
}

Error several(const QString &what, const QString &text, const QList<Named> &found)
{
    return { Error::Code::Invalid, CliText::tr("%1: “%2” may mean several.").arg(what, text),
        CliText::tr("Choose one, or name it by its id: %1.").arg(listed(found)), {}, QStringLiteral("lookup.several") };
}

QString labelled(const QString &label, const QUuid &id)
{
    return label + QLatin1String(" (") + id.toString(QUuid::WithoutBraces) + u')';
}

/// What is there under an id; nothing when the text is none or the id is not there.
template <typename T>
Result<std::optional<T>> byId(const Services &services, const QString &text)
{
    return services.context.workspace.tryGet(Id<T>(QUuid::fromString(text)));
}

} // namespace

Result<QUuid> choose(const QString &what, const QString &text, const QList<Named> &all)
{
    const QUuid id = QUuid::fromString(text);
    const QString wanted = searchKey(text);
    QList<Named> exact;
    QList<Named> partly;
    for (const Named &one : all) {
        if (!id.isNull() && one.id == id)
            return id;
        bool isExact = false;
        bool isPart = false;
        for (const QString &name : one.names) {
            const QString key = searchKey(name);
            isExact = isExact || key == wanted;
            isPart = isPart || (!wanted.isEmpty() && key.contains(wanted));
        }
        if (isExact)
            exact.append(one);
        else if (isPart)
            partly.append(one);
    }
    const QList<Named> &found = exact.isEmpty() ? partly : exact;
    if (found.isEmpty())
        return none(what, text, all);
    if (found.size() > 1)
        return several(what, text, found);
    return found.first().id;
}

Error noSuchWord(const QString &what, const QString &text, const QStringList &words)
{
    return usageError(CliText::tr("%1: “%2” is not one of %3.").arg(what, text, words.join(QLatin1String(", "))));
}

Result<Person> findPerson(const Services &services, const QString &text)
{
    const auto people = services.people.list();
    if (!people)
        return people.error();
    QList<Named> all;
    for (const Person &person : *people)
        all.append({ person.id.uuid(), { person.name, person.email },
            person.email.isEmpty() ? labelled(person.name, person.id.uuid()) : person.name + u' ' + person.email });
    const auto id = choose(CliText::tr("Person"), text, all);
    if (!id)
        return id.error();
    return services.context.workspace.get(PersonId(*id));
}

Result<QList<PersonId>> findPeople(const Services &services, const QStringList &texts)
{
    const auto team = services.people.list();
    if (!team)
        return team.error();
    const auto isOne = [&team](const QString &text) {
        return std::any_of(team->cbegin(), team->cend(),
            [key = searchKey(text)](const Person &person) { return searchKey(person.name) == key; });
    };
    QStringList names;
    for (const QString &text : texts)
        names += isOne(text) ? QStringList(text) : text.split(u',', Qt::SkipEmptyParts);
    QList<PersonId> people;
    for (const QString &name : std::as_const(names)) {
        const auto person = findPerson(services, name.trimmed());
        if (!person)
            return person.error();
        people.append(person->id);
    }
    return people;
}

Result<Job> findJob(const Services &services, const QString &text)
{
    const auto jobs = services.jobs.list(true);
    if (!jobs)
        return jobs.error();
    QList<Named> all;
    for (const JobListRow &row : *jobs)
        all.append({ row.job.id.uuid(), { row.job.title }, labelled(row.job.title, row.job.id.uuid()) });
    const auto id = choose(CliText::tr("Job"), text, all);
    if (!id)
        return id.error();
    return services.context.workspace.get(JobId(*id));
}

Result<Candidate> findCandidate(const Services &services, const QString &text)
{
    const CandidateQueries &queries = services.context.queries.candidates;
    const Workspace &workspace = services.context.workspace;
    const auto stored = byId<Candidate>(services, text);
    if (!stored)
        return stored.error();
    if (*stored)
        return **stored;
    if (text.contains(u'@')) {
        const auto owners = queries.emailOwners({ emailKey(text) });
        if (!owners)
            return owners.error();
        if (!owners->isEmpty())
            return workspace.get(owners->constBegin().value());
    }
    const auto named = queries.named(searchKey(text));
    if (!named)
        return named.error();
    if (named->size() == 1)
        return workspace.get(named->first());
    CandidateFilter filter;
    filter.text = text;
    const auto found = queries.first(filter, int(kMostChoices) + 1);
    if (!found)
        return found.error();
    QList<Named> choices;
    for (const CandidateLine &line : *found)
        choices.append({ line.id.uuid(), {}, labelled(line.name, line.id.uuid()) });
    if (choices.isEmpty())
        return Error{ Error::Code::NotFound,
            CliText::tr("%1: nothing is called “%2”.").arg(CliText::tr("Candidate"), text),
            CliText::tr("“candidates search” finds people by any part of what is known of them."), {},
            QStringLiteral("lookup.none") };
    if (choices.size() > 1)
        return several(CliText::tr("Candidate"), text, choices);
    return workspace.get(found->first().id);
}

Result<Opening> findOpening(const Services &services, const JobId &job, const QString &text)
{
    const auto openings = services.context.workspace.all<Opening>({ equals(&Opening::jobId, job) });
    if (!openings)
        return openings.error();
    QList<Named> all;
    for (const Opening &opening : *openings)
        all.append({ opening.id.uuid(), { opening.code }, opening.code });
    const auto id = choose(CliText::tr("Opening"), text, all);
    if (!id)
        return id.error();
    return services.context.workspace.get(OpeningId(*id));
}

Result<Specialty> findSpecialty(const Services &services, const JobId &job, const QString &text)
{
    const auto specialties = services.context.workspace.all<Specialty>({ equals(&Specialty::jobId, job) });
    if (!specialties)
        return specialties.error();
    QList<Named> all;
    for (const Specialty &specialty : *specialties)
        all.append({ specialty.id.uuid(), { specialty.name }, specialty.name });
    const auto id = choose(CliText::tr("Specialty"), text, all);
    if (!id)
        return id.error();
    return services.context.workspace.get(SpecialtyId(*id));
}

Result<Stage> findStage(const Services &services, const HiringPlanId &plan, const QString &text)
{
    const auto stages = services.jobs.stages(plan);
    if (!stages)
        return stages.error();
    QList<Named> all;
    for (const Stage &stage : *stages) {
        const QString number = QString::number(stage.position + 1);
        if (text.trimmed() == number)
            return stage;
        all.append({ stage.id.uuid(), { stage.name }, number + QLatin1String(" = ") + stage.name });
    }
    const auto id = choose(CliText::tr("Stage"), text, all);
    if (!id)
        return id.error();
    return services.context.workspace.get(StageId(*id));
}

Result<EndReason> findEndReason(const Services &services, const QString &text)
{
    const auto reasons = services.settings.endReasons();
    if (!reasons)
        return reasons.error();
    QList<Named> all;
    for (const EndReason &reason : *reasons)
        all.append({ reason.id.uuid(), { reason.name }, reason.name });
    const auto id = choose(CliText::tr("Reason"), text, all);
    if (!id)
        return id.error();
    return services.context.workspace.get(EndReasonId(*id));
}

} // namespace shortlist::cli
