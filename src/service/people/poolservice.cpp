// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/people/poolservice.h"

#include "domain/calendar/bookingrules.h"
#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/zonedtime.h"
#include "domain/core/newid.h"
#include "domain/core/searchkey.h"
#include "domain/jobs/job.h"
#include "service/calendar/interviewplan.h"

#include <algorithm>

namespace shortlist {

namespace {

struct PoolServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(PoolService)
};

Error noPool(const QString &kind)
{
    return failure(Error::Code::NotFound, "pool.none", PoolServiceTexts::tr("There is no pool for “%1”.").arg(kind),
        PoolServiceTexts::tr("Make one first."));
}

Status checkCounts(int shadowsNeeded, int reverseShadowsNeeded)
{
    for (const int count : { shadowsNeeded, reverseShadowsNeeded }) {
        if (count < 0 || count > InterviewPool::kMostNeeded)
            return failure(Error::Code::Invalid, "pool.counts",
                PoolServiceTexts::tr("So many interviews in training cannot be asked for: %1.").arg(count),
                PoolServiceTexts::tr("Give a number from 0 to %1.").arg(InterviewPool::kMostNeeded));
    }
    return done();
}

Result<InterviewPool> poolHere(const Reader &reader, const QString &kind)
{
    auto pool = poolOf(reader, kind);
    if (!pool)
        return pool.error();
    if (!*pool)
        return noPool(kind);
    return std::move(**pool);
}

Result<QStringList> kindsOfPlans(const Reader &reader)
{
    const auto stages = reader.all<Stage>({ equals(&Stage::kind, StageKind::Interview) }, { fieldName(&Stage::name) });
    if (!stages)
        return stages.error();
    QStringList kinds;
    for (const Stage &stage : *stages) {
        if (!kinds.contains(stage.kindName()))
            kinds += stage.kindName();
    }
    return kinds;
}

Status setLevel(Transaction &transaction, const PersonId &person, const QString &kind, TrainingLevel level,
    const QDateTime &now, const QUuid &scope)
{
    const auto found =
        transaction.all<Training>({ equals(&Training::personId, person), equals(&Training::interviewKind, kind) });
    if (!found)
        return found.error();
    if (level == TrainingLevel::None) {
        for (const Training &training : *found) {
            if (auto archived = transaction.archive(training.id); !archived)
                return archived;
        }
        return done();
    }
    if (found->isEmpty())
        return transaction.add(Training{ TrainingId(timedUuid(now)), person, kind, level }, scope);
    Training training = found->constFirst();
    training.level = level;
    return transaction.save(training);
}

void orderMembers(QList<PoolMember> &members)
{
    std::stable_sort(members.begin(), members.end(), [](const PoolMember &a, const PoolMember &b) {
        if (a.standing.level != b.standing.level)
            return a.standing.level > b.standing.level;
        const auto did = [](const PoolMember &one) {
            return one.standing.done.shadowed + one.standing.done.reverseShadowed;
        };
        // Among those in training who is closest to the end is to be asked first.
        if (a.standing.level != TrainingLevel::Qualified && did(a) != did(b))
            return did(a) > did(b);
        if (a.loadThisWeek != b.loadThisWeek)
            return a.loadThisWeek < b.loadThisWeek;
        return searchKey(a.person.name) < searchKey(b.person.name);
    });
}

} // namespace

int PoolView::qualified() const
{
    return int(std::count_if(members.begin(), members.end(),
        [](const PoolMember &one) { return one.standing.level == TrainingLevel::Qualified; }));
}

Result<std::optional<InterviewPool>> poolOf(const Reader &reader, const QString &kind)
{
    auto found = reader.all<InterviewPool>({ equals(&InterviewPool::interviewKind, kind) }, {}, 1);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<InterviewPool>() : std::optional(found->constFirst());
}

Result<QList<PoolView>> PoolService::list() const
{
    auto kinds = kindsOfPlans(m_context.workspace);
    if (!kinds)
        return kinds.error();
    const auto pools = m_context.workspace.all<InterviewPool>();
    if (!pools)
        return pools.error();
    QHash<QString, InterviewPool> byKind;
    for (const InterviewPool &pool : *pools) {
        byKind.insert(pool.interviewKind, pool);
        if (!kinds->contains(pool.interviewKind))
            kinds->append(pool.interviewKind);
    }
    std::stable_sort(
        kinds->begin(), kinds->end(), [](const QString &a, const QString &b) { return searchKey(a) < searchKey(b); });
    QList<PoolView> views;
    for (const QString &kind : std::as_const(*kinds)) {
        auto view = gather(kind, byKind.contains(kind) ? std::optional(byKind.value(kind)) : std::nullopt);
        if (!view)
            return view.error();
        views += std::move(*view);
    }
    return views;
}

Result<PoolView> PoolService::view(const QString &kind) const
{
    const auto pool = poolOf(m_context.workspace, kind);
    if (!pool)
        return pool.error();
    if (!*pool) {
        const auto kinds = kindsOfPlans(m_context.workspace);
        if (!kinds)
            return kinds.error();
        if (!kinds->contains(kind))
            return failure(Error::Code::NotFound, "pool.kind",
                PoolServiceTexts::tr("No plan has an interview called “%1”.").arg(kind),
                PoolServiceTexts::tr("Name it as the plan does."));
    }
    return gather(kind, *pool);
}

Result<PoolView> PoolService::gather(const QString &kind, const std::optional<InterviewPool> &pool) const
{
    const auto trainings = m_context.workspace.all<Training>({ equals(&Training::interviewKind, kind) });
    if (!trainings)
        return trainings.error();
    PoolView view{ kind, pool, {} };
    if (trainings->isEmpty())
        return view;
    const auto progress = m_context.queries.calendar.trainingProgress(kind);
    if (!progress)
        return progress.error();
    const QDateTime now = m_context.clock.nowUtc();
    const auto starts = m_context.queries.calendar.starts({ now.addDays(-9), now.addDays(9) }, {});
    if (!starts)
        return starts.error();
    const QTimeZone desk = deskZone(m_context);
    const InterviewPool counts = pool.value_or(InterviewPool{});
    for (const Training &training : *trainings) {
        const auto person = m_context.workspace.get(training.personId);
        if (!person)
            return person.error();
        if (person->state == PersonState::Left || training.level == TrainingLevel::None)
            continue;
        const QTimeZone zone = zoneOr(person->zone, desk);
        const QList<QDateTime> own = starts->value(person->id);
        const QDate week = localWeek(now, zone);
        const auto load = std::count_if(
            own.begin(), own.end(), [&](const QDateTime &start) { return localWeek(start, zone) == week; });
        view.members +=
            PoolMember{ *person, standingIn(counts, training.level, progress->value(person->id)), int(load) };
    }
    orderMembers(view.members);
    return view;
}

Result<InterviewPoolId> PoolService::create(const QString &kind, int shadowsNeeded, int reverseShadowsNeeded)
{
    InterviewPool pool{ InterviewPoolId(timedUuid(m_context.clock.nowUtc())), kind, shadowsNeeded,
        reverseShadowsNeeded };
    auto ran = m_context.commands.run(QStringLiteral("pool.create"), pool.id, [&](Transaction &transaction) -> Status {
        if (auto counts = checkCounts(shadowsNeeded, reverseShadowsNeeded); !counts)
            return counts;
        const auto kinds = kindsOfPlans(transaction);
        if (!kinds)
            return kinds.error();
        if (!kinds->contains(kind))
            return failure(Error::Code::Invalid, "pool.kind",
                PoolServiceTexts::tr("No plan has an interview called “%1”.").arg(kind),
                PoolServiceTexts::tr("Name it as the plan does."));
        const auto known = poolOf(transaction, kind);
        if (!known)
            return known.error();
        if (*known)
            return failure(Error::Code::Invalid, "pool.exists",
                PoolServiceTexts::tr("There is a pool for “%1” already.").arg(kind),
                PoolServiceTexts::tr("Change that one."));
        return transaction.add(pool, m_context.workspace.teamScope());
    });
    if (!ran)
        return ran.error();
    return pool.id;
}

Status PoolService::change(const QString &kind, int shadowsNeeded, int reverseShadowsNeeded)
{
    const auto known = poolHere(m_context.workspace, kind);
    if (!known)
        return known.error();
    return m_context.commands.run(QStringLiteral("pool.change"), known->id, [&](Transaction &transaction) -> Status {
        if (auto counts = checkCounts(shadowsNeeded, reverseShadowsNeeded); !counts)
            return counts;
        auto pool = poolHere(transaction, kind);
        if (!pool)
            return pool.error();
        pool->shadowsNeeded = shadowsNeeded;
        pool->reverseShadowsNeeded = reverseShadowsNeeded;
        return transaction.save(*pool);
    });
}

Status PoolService::dissolve(const QString &kind)
{
    const auto known = poolHere(m_context.workspace, kind);
    if (!known)
        return known.error();
    return m_context.commands.run(QStringLiteral("pool.dissolve"), known->id,
        [&](Transaction &transaction) { return transaction.archive(known->id); });
}

Status PoolService::train(const QString &kind, const QList<PersonId> &people, TrainingLevel level)
{
    if (people.isEmpty())
        return failure(Error::Code::Invalid, "pool.nobody", PoolServiceTexts::tr("Nobody is chosen."),
            PoolServiceTexts::tr("Choose who it is about."));
    const auto known = poolHere(m_context.workspace, kind);
    if (!known)
        return known.error();
    return m_context.commands.run(QStringLiteral("pool.train"), known->id, [&](Transaction &transaction) -> Status {
        for (const PersonId &id : people) {
            if (const auto person = transaction.get(id); !person)
                return person.error();
            if (auto set =
                    setLevel(transaction, id, kind, level, m_context.clock.nowUtc(), m_context.workspace.teamScope());
                !set)
                return set;
        }
        return done();
    });
}

Status PoolService::promote(const QString &kind, const PersonId &id)
{
    const auto here = poolHere(m_context.workspace, kind);
    if (!here)
        return here.error();
    return m_context.commands.run(QStringLiteral("pool.promote"), here->id, [&](Transaction &transaction) -> Status {
        // How often somebody has to sit in may have been changed since.
        const auto known = poolHere(transaction, kind);
        if (!known)
            return known.error();
        const auto person = transaction.get(id);
        if (!person)
            return person.error();
        const auto trainings =
            transaction.all<Training>({ equals(&Training::personId, id), equals(&Training::interviewKind, kind) });
        if (!trainings)
            return trainings.error();
        const TrainingLevel level = trainings->isEmpty() ? TrainingLevel::None : trainings->constFirst().level;
        if (level != TrainingLevel::Shadowing && level != TrainingLevel::ReverseShadow)
            return failure(Error::Code::Refused, "pool.level",
                PoolServiceTexts::tr("%1 is not in training for “%2”.").arg(person->name, kind),
                PoolServiceTexts::tr("Choose somebody who is."));
        const auto progress = m_context.queries.calendar.trainingProgress(kind);
        if (!progress)
            return progress.error();
        const PoolStanding standing = standingIn(*known, level, progress->value(id));
        if (!isReady(standing))
            return failure(Error::Code::Refused, "pool.notReady",
                PoolServiceTexts::tr("%1 is not that far yet. %2.").arg(person->name, standingText(standing)),
                PoolServiceTexts::tr("Give them the level yourself if you know better."));
        return setLevel(
            transaction, id, kind, levelAfter(standing), m_context.clock.nowUtc(), m_context.workspace.teamScope());
    });
}

} // namespace shortlist
