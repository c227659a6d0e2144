// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/core/newid.h"
#include "domain/people/titlematch.h"
#include "domain/words/words.h"

#include <algorithm>

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

QJsonObject weekJson(const PersonLoad &one, int week, QDate monday)
{
    const WeekLoad load = one.weeks.at(week);
    return { { QStringLiteral("monday"), jsonValue(monday.addDays(7 * qint64(week))) },
        { QStringLiteral("interviews"), load.interviews }, { QStringLiteral("minutes"), load.minutes },
        { QStringLiteral("most_a_day"), load.mostADay }, { QStringLiteral("over_week"), one.isOverWeek(week) },
        { QStringLiteral("over_day"), one.isOverDay(week) } };
}

QJsonObject loadJson(const PersonLoad &one, QDate monday)
{
    QJsonArray weeks;
    for (int week = 0; week < one.weeks.size(); ++week)
        weeks.append(weekJson(one, week, monday));
    return { { QStringLiteral("person_id"), one.person.id.toString() }, { QStringLiteral("name"), one.person.name },
        { QStringLiteral("title"), one.person.title }, { QStringLiteral("zone"), one.person.zone },
        { QStringLiteral("daily_limit"), jsonValue(one.person.dailyLimit) },
        { QStringLiteral("weekly_limit"), jsonValue(one.person.weeklyLimit) },
        { QStringLiteral("interviews"), one.interviews() }, { QStringLiteral("minutes"), one.minutes() },
        { QStringLiteral("weeks"), weeks } };
}

/// Leaves those in a pool, and those whose title answers one.
Status narrow(Call &call, TeamLoad &load)
{
    if (call.has("pool")) {
        const auto view = findPool(call, call.value("pool"));
        if (!view)
            return view.error();
        const auto pool = std::find_if(
            load.pools.begin(), load.pools.end(), [&view](const auto &one) { return one.first == view->kind; });
        const QSet<PersonId> members = pool == load.pools.end() ? QSet<PersonId>() : pool->second;
        load.people.removeIf([&members](const PersonLoad &one) { return !members.contains(one.person.id); });
    }
    if (call.has("title"))
        load.people.removeIf([wanted = call.value("title")](const PersonLoad &one) {
            return matchTitle(wanted, one.person.title) == TitleFit::None;
        });
    return done();
}

void printLoad(Call &call, const TeamLoad &load)
{
    QStringList headings{ CliText::tr("Name"), CliText::tr("Limit") };
    for (int week = 0; week < load.weeks; ++week)
        headings += load.monday.addDays(7 * qint64(week)).toString(QStringLiteral("MM-dd"));
    QList<QStringList> rows;
    for (const PersonLoad &one : load.people) {
        QStringList row{ one.person.name,
            one.person.weeklyLimit ? QString::number(*one.person.weeklyLimit) : QString() };
        for (int week = 0; week < load.weeks; ++week) {
            const bool over = one.isOverWeek(week) || one.isOverDay(week);
            const int interviews = one.weeks.at(week).interviews;
            row += interviews == 0 ? QString() : QString::number(interviews) + (over ? QStringLiteral("!") : QString());
        }
        rows += row;
    }
    call.out.table(headings, rows, CliText::tr("There is nobody."));
}

Status load(Call &call)
{
    const auto from = call.day("from");
    if (!from)
        return from.error();
    const auto weeks = call.number("weeks", 1);
    if (!weeks)
        return weeks.error();
    auto found = call.services().loads.load(*from, weeks->value_or(LoadService::kUsualWeeks));
    if (!found)
        return found.error();
    if (auto narrowed = narrow(call, *found); !narrowed)
        return narrowed;
    if (!call.json()) {
        printLoad(call, *found);
        return done();
    }
    QJsonArray people;
    for (const PersonLoad &one : std::as_const(found->people))
        people.append(loadJson(one, found->monday));
    call.out.json(QJsonObject{ { QStringLiteral("monday"), jsonValue(found->monday) },
        { QStringLiteral("weeks"), found->weeks }, { QStringLiteral("people"), people } });
    return done();
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
    return { command,
        { QStringLiteral("people"), QStringLiteral("load"), {}, Needs::Reading,
            CliText::tr("Who interviews how much, by week, against their limits."),
            { { QStringLiteral("from"), QStringLiteral("DAY"), CliText::tr("Not before that day.") },
                { QStringLiteral("weeks"), QStringLiteral("N"), CliText::tr("How many weeks; 8 if not said.") },
                { QStringLiteral("pool"), QStringLiteral("KIND"), CliText::tr("Only who is in the pool of a kind.") },
                { QStringLiteral("title"), QStringLiteral("TITLE"), CliText::tr("The job title.") } },
            load } };
}

} // namespace shortlist::cli
