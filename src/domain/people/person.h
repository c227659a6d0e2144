// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

namespace shortlist {

enum class PersonState { Active, Left };
template <>
struct EnumText<PersonState> {
    static constexpr std::array names{ u"active", u"left" };
};

/// Someone of the team: may interview, decide, recruit.
struct Person {
    static constexpr auto kKind = EntityKind::Person;
    PersonId id;
    QString name;
    QString email;
    QString title; ///< as on the team page: “Senior Backend Engineer, Geo”
    QString specialty;
    QString languages; ///< programming languages this person can interview in, comma separated
    QString department;
    std::optional<int> grade;
    QString zone; ///< IANA id: Europe/Berlin
    QString workingHours; ///< as WorkingHours::toText(): “Mon-Fri 09:00-17:00”; empty: Monday to Friday, 9 to 17
    std::optional<int> dailyLimit; ///< interviews a local day; empty: none
    std::optional<int> weeklyLimit; ///< interviews a local week (Monday first); empty: none
    PersonState state = PersonState::Active;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"name", &Person::name);
        v(u"email", &Person::email);
        v(u"title", &Person::title);
        v(u"specialty", &Person::specialty);
        v(u"languages", &Person::languages);
        v(u"department", &Person::department);
        v(u"grade", &Person::grade);
        v(u"zone", &Person::zone);
        v(u"working_hours", &Person::workingHours);
        v(u"daily_limit", &Person::dailyLimit);
        v(u"weekly_limit", &Person::weeklyLimit);
        v(u"state", &Person::state);
    }
};
extern template Record toRecord(const Person &);
extern template Person fromRecord(const Record &);

enum class TrainingLevel { None, Shadowing, ReverseShadow, Qualified };
template <>
struct EnumText<TrainingLevel> {
    static constexpr std::array names{ u"none", u"shadowing", u"reverse_shadow", u"qualified" };
};

/// How far a person is trained for one kind of interview, named as the stages are (“Technical interview”).
struct Training {
    static constexpr auto kKind = EntityKind::Training;
    TrainingId id;
    PersonId personId;
    QString interviewKind;
    TrainingLevel level = TrainingLevel::None;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"person_id", &Training::personId);
        v(u"interview_kind", &Training::interviewKind);
        v(u"level", &Training::level);
    }
};
extern template Record toRecord(const Training &);
extern template Training fromRecord(const Record &);

/// Days on which a person is not there, in the person's own zone, both ends included.
struct Away {
    static constexpr auto kKind = EntityKind::Away;
    AwayId id;
    PersonId personId;
    QDate from;
    QDate to;
    QString note;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"person_id", &Away::personId);
        v(u"from_day", &Away::from);
        v(u"to_day", &Away::to);
        v(u"note", &Away::note);
    }
};
extern template Record toRecord(const Away &);
extern template Away fromRecord(const Record &);

} // namespace shortlist

// A list of a large team grows without each of them being taken apart.
Q_DECLARE_TYPEINFO(shortlist::Person, Q_RELOCATABLE_TYPE);
