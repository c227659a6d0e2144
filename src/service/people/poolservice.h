// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/pool.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// Somebody in a pool.
struct PoolMember {
    Person person;
    PoolStanding standing;
    int loadThisWeek = 0; ///< interviews in the person's own local week
};

/// One kind of interview, with its pool where it has one.
struct PoolView {
    QString kind;
    std::optional<InterviewPool> pool;
    /// Those with a training for the kind who are in the team: the qualified first, less loaded first, then those in
    /// training, who did most first.
    QList<PoolMember> members;

    int qualified() const;
    int inTraining() const { return int(members.size()) - qualified(); }
};

/// The pools of interviewers. Every change is one command.
class PoolService {
public:
    explicit PoolService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Every kind of interview that a plan has or a pool is for, by name.
    Result<QList<PoolView>> list() const;
    /// One kind; NotFound “pool.kind” when no plan has such an interview and there is no pool for it.
    Result<PoolView> view(const QString &kind) const;

    /// Makes a pool for a kind of interview. Whoever is trained for it already is in it. Error key “pool.kind” for a
    /// kind that no plan has, “pool.exists”, “pool.counts” when a count is not between 0 and
    /// InterviewPool::kMostNeeded.
    Result<InterviewPoolId> create(const QString &kind, int shadowsNeeded, int reverseShadowsNeeded);
    /// Other counts; they hold for everybody who is still in training. Error key “pool.none” or “pool.counts”.
    Status change(const QString &kind, int shadowsNeeded, int reverseShadowsNeeded);
    /// Takes the pool away; what people are trained for stays. Error key “pool.none”.
    Status dissolve(const QString &kind);
    /// Puts people into the pool, or gives them another level in it; TrainingLevel::None takes them out. One step for
    /// all of them. Error key “pool.none”, “pool.nobody”.
    Status train(const QString &kind, const QList<PersonId> &people, TrainingLevel level);
    /// Gives somebody the level after theirs. Error key “pool.none”, “pool.level” for who is not in training,
    /// “pool.notReady” when they have not done yet what comes before it.
    Status promote(const QString &kind, const PersonId &person);

private:
    Result<PoolView> gather(const QString &kind, const std::optional<InterviewPool> &pool) const;

    ServiceContext m_context;
};

/// The pool of a kind of interview, or nothing.
Result<std::optional<InterviewPool>> poolOf(const Reader &reader, const QString &kind);

} // namespace shortlist
