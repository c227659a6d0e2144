// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/core/newid.h"
#include "domain/words/words.h"

namespace shortlist::cli {

namespace {

/// The kind of interview that a text names, by all of its name or a part of it.
Result<PoolView> findPool(Call &call, const QString &text)
{
    const auto all = call.services().pools.list();
    if (!all)
        return all.error();
    QList<Named> named;
    for (const PoolView &view : *all)
        named.append({ randomUuid(), { view.kind }, view.kind });
    const auto chosen = choose(CliText::tr("kind of interview"), text, named);
    if (!chosen)
        return chosen.error();
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (named.at(i).id == *chosen)
            return all->at(i);
    }
    Q_UNREACHABLE();
}

QJsonObject memberJson(const PoolMember &member)
{
    return { { QStringLiteral("person_id"), member.person.id.toString() },
        { QStringLiteral("name"), member.person.name }, { QStringLiteral("level"), enumText(member.standing.level) },
        { QStringLiteral("shadowed"), member.standing.done.shadowed },
        { QStringLiteral("reverse_shadowed"), member.standing.done.reverseShadowed },
        { QStringLiteral("ready"), isReady(member.standing) },
        { QStringLiteral("load_this_week"), member.loadThisWeek },
        { QStringLiteral("weekly_limit"), jsonValue(member.person.weeklyLimit) } };
}

QJsonObject poolJson(const PoolView &view)
{
    QJsonArray members;
    for (const PoolMember &member : view.members)
        members.append(memberJson(member));
    const auto count = [&view](int InterviewPool::*needed) {
        return view.pool ? QJsonValue((*view.pool).*needed) : QJsonValue();
    };
    return { { QStringLiteral("kind"), view.kind }, { QStringLiteral("has_pool"), view.pool.has_value() },
        { QStringLiteral("shadows_needed"), count(&InterviewPool::shadowsNeeded) },
        { QStringLiteral("reverse_shadows_needed"), count(&InterviewPool::reverseShadowsNeeded) },
        { QStringLiteral("qualified"), view.qualified() }, { QStringLiteral("in_training"), view.inTraining() },
        { QStringLiteral("members"), members } };
}

Status listPools(Call &call)
{
    const auto all = call.services().pools.list();
    if (!all)
        return all.error();
    if (call.json()) {
        QJsonArray array;
        for (const PoolView &view : *all)
            array.append(poolJson(view));
        call.out.json(array);
        return done();
    }
    QList<QStringList> rows;
    for (const PoolView &view : *all)
        rows.append({ view.kind, view.pool ? QString::number(view.qualified()) : CliText::tr("no pool"),
            view.pool ? QString::number(view.inTraining()) : QString(),
            view.pool ? QString::number(view.pool->shadowsNeeded) : QString(),
            view.pool ? QString::number(view.pool->reverseShadowsNeeded) : QString() });
    call.out.table({ CliText::tr("Kind of interview"), CliText::tr("Qualified"), CliText::tr("In training"),
                       CliText::tr("Shadows"), CliText::tr("Reverse shadows") },
        rows, CliText::tr("No plan has an interview yet."));
    return done();
}

Status showPool(Call &call, const QString &kind)
{
    const auto view = call.services().pools.view(kind);
    if (!view)
        return view.error();
    if (call.json()) {
        call.out.json(poolJson(*view));
        return done();
    }
    call.out.line(view->pool ? CliText::tr("“%1”: %2 shadowed, then %3 led under observation, before somebody leads.")
                                   .arg(view->kind)
                                   .arg(view->pool->shadowsNeeded)
                                   .arg(view->pool->reverseShadowsNeeded)
                             : CliText::tr("“%1” has no pool.").arg(view->kind));
    QList<QStringList> rows;
    for (const PoolMember &member : view->members)
        rows.append({ member.person.name,
            isReady(member.standing) ? CliText::tr("%1: ready").arg(standingText(member.standing))
                                     : standingText(member.standing),
            QString::number(member.loadThisWeek) });
    call.out.table({ CliText::tr("Name"), CliText::tr("Training"), CliText::tr("This week") }, rows,
        CliText::tr("There is nobody."));
    return done();
}

Status setCounts(Call &call, const PoolView &view)
{
    const auto shadows = call.number("shadows-needed");
    if (!shadows)
        return shadows.error();
    const auto reverse = call.number("reverse-needed");
    if (!reverse)
        return reverse.error();
    PoolService &pools = call.services().pools;
    const InterviewPool before = view.pool.value_or(InterviewPool{});
    const int wantedShadows = shadows->value_or(before.shadowsNeeded);
    const int wantedReverse = reverse->value_or(before.reverseShadowsNeeded);
    if (call.has("make")) {
        const auto made = pools.create(view.kind, wantedShadows, wantedReverse);
        return made ? done() : Status(made.error());
    }
    if (*shadows || *reverse)
        return pools.change(view.kind, wantedShadows, wantedReverse);
    return done();
}

Status setPeople(Call &call, const PoolView &view)
{
    PoolService &pools = call.services().pools;
    for (const auto &[option, level] :
        { std::pair{ "qualified", TrainingLevel::Qualified }, std::pair{ "shadowing", TrainingLevel::Shadowing },
            std::pair{ "reverse-shadowing", TrainingLevel::ReverseShadow },
            std::pair{ "take-out", TrainingLevel::None } }) {
        if (!call.has(option))
            continue;
        const auto people = findPeople(call.services(), call.values(option));
        if (!people)
            return people.error();
        if (auto trained = pools.train(view.kind, *people, level); !trained)
            return trained;
    }
    if (!call.has("promote"))
        return done();
    const auto people = findPeople(call.services(), call.values("promote"));
    if (!people)
        return people.error();
    for (const PersonId &person : *people) {
        if (auto promoted = pools.promote(view.kind, person); !promoted)
            return promoted;
    }
    return done();
}

Status pool(Call &call)
{
    if (call.arguments().isEmpty()) {
        for (const char *option : { "make", "shadows-needed", "reverse-needed", "dissolve", "qualified", "shadowing",
                 "reverse-shadowing", "take-out", "promote" }) {
            if (call.has(option))
                return usageError(CliText::tr("Of which kind of interview? Name it."));
        }
        return listPools(call);
    }
    const auto view = findPool(call, call.argument(0));
    if (!view)
        return view.error();
    if (call.has("dissolve")) {
        if (auto dissolved = call.services().pools.dissolve(view->kind); !dissolved)
            return dissolved;
        return showPool(call, view->kind);
    }
    if (auto set = setCounts(call, *view); !set)
        return set;
    if (auto set = setPeople(call, *view); !set)
        return set;
    return showPool(call, view->kind);
}

} // namespace

QList<Command> poolCommands()
{
    const auto people = [](const char *name, const QString &help) {
        return Option{ QLatin1String(name), QStringLiteral("PERSON"), help };
    };
    Command command{ QStringLiteral("people"), QStringLiteral("pool"), QStringLiteral("[KIND]"), Needs::Writing,
        CliText::tr("The pools of interviewers, or one of them; with options, changes it first."),
        { { QStringLiteral("make"), {}, CliText::tr("Make a pool: only its qualified members lead from then on.") },
            { QStringLiteral("shadows-needed"), QStringLiteral("N"),
                CliText::tr("How many interviews somebody shadows first.") },
            { QStringLiteral("reverse-needed"), QStringLiteral("N"),
                CliText::tr("How many interviews somebody then leads under observation.") },
            people("qualified", CliText::tr("Who is qualified; once for each.")),
            people("shadowing", CliText::tr("Who is to shadow; once for each.")),
            people("reverse-shadowing", CliText::tr("Who is to lead under observation; once for each.")),
            people("take-out", CliText::tr("Who is not in the pool any more; once for each.")),
            people("promote", CliText::tr("Who did what comes before the next level; once for each.")),
            { QStringLiteral("dissolve"), {}, CliText::tr("Take the pool away; everybody may be asked again.") } },
        pool };
    command.onlyReadsByItself = true;
    return { command };
}

} // namespace shortlist::cli
