// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/id.h"
#include "domain/core/value.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <type_traits>

namespace shortlist {

/// Every kind of record that a workspace holds. The words of EnumText are the names of the tables.
enum class EntityKind {
    Job,
    JobPoint,
    Specialty,
    HiringPlan,
    Stage,
    Opening,
    Person,
    Training,
    Away,
    Candidate,
    Contact,
    Tag,
    Note,
    CandidateFile,
    Application,
    EndReason,
    Waiver,
    Assessment,
    Interview,
    Participant,
    Rubric,
    Criterion,
    Scorecard,
    Rating,
    Debrief,
    Decision,
    Offer,
    Setting,
    Sighting,
    BusyReading,
    InterviewPool,
    CandidateTimes,
    MadePack,
};

template <>
struct EnumText<EntityKind> {
    static constexpr std::array names{ u"job", u"job_point", u"specialty", u"hiring_plan", u"stage", u"opening",
        u"person", u"training", u"away", u"candidate", u"contact", u"tag", u"note", u"candidate_file", u"application",
        u"end_reason", u"waiver", u"assessment", u"interview", u"participant", u"rubric", u"criterion", u"scorecard",
        u"rating", u"debrief", u"decision", u"offer", u"setting", u"sighting", u"busy_reading", u"interview_pool",
        u"candidate_times", u"made_pack" };
};

inline size_t qHash(EntityKind kind, size_t seed = 0) { return ::qHash(static_cast<int>(kind), seed); }

/// One row of any kind, its values in the order of the kind's fields.
struct Record {
    EntityKind kind = EntityKind::Setting;
    QUuid id;
    /// The unit of visibility, delivery and erasure the row belongs to.
    QUuid scope;
    QList<Value> values;

    friend bool operator==(const Record &, const Record &) = default;
};

/// An entity is a struct with `kKind`, an `id`, and `describe()`, which names each field once: that list is its
/// columns, its form in the journal and what is compared when it is saved. Below it stand the two functions that are
/// made from that list, as ones that records.cpp holds.
template <typename T>
concept EntityType = requires(T &entity)
{
    {
        T::kKind
        } -> std::convertible_to<EntityKind>;
    entity.id.uuid();
};

/// The names of the fields of an entity, in order.
template <EntityType T>
QStringList fieldNames()
{
    QStringList names;
    T::describe([&names](const char16_t *name, auto) { names.append(QString::fromUtf16(name)); });
    return names;
}

/// The name of the field kept in a member: fieldName(&Application::jobId) is "job_id".
template <EntityType T, typename M>
QString fieldName(M T::*wanted)
{
    QString found;
    T::describe([&found, wanted](const char16_t *name, auto member) {
        if constexpr (std::is_same_v<decltype(member), M T::*>) {
            if (member == wanted)
                found = QString::fromUtf16(name);
        }
    });
    Q_ASSERT(!found.isEmpty());
    return found;
}

template <typename>
struct MemberType;
template <typename T, typename M>
struct MemberType<M T::*> {
    using type = M;
};

/// The row an entity is stored as; its scope is filled in by whoever stores it.
template <EntityType T>
Record toRecord(const T &entity)
{
    Record record{ T::kKind, entity.id.uuid(), {}, {} };
    T::describe([&](const char16_t *, auto member) {
        record.values.append(Codec<typename MemberType<decltype(member)>::type>::encode(entity.*member));
    });
    return record;
}

/// The entity a row stands for.
template <EntityType T>
T fromRecord(const Record &record)
{
    Q_ASSERT(record.kind == T::kKind);
    T entity;
    entity.id = decltype(entity.id)(record.id);
    qsizetype i = 0;
    const Value nothing;
    T::describe([&](const char16_t *, auto member) {
        const Value &value = i < record.values.size() ? record.values.at(i) : nothing;
        ++i;
        entity.*member = Codec<typename MemberType<decltype(member)>::type>::decode(value);
    });
    return entity;
}

} // namespace shortlist
