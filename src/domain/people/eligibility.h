// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/people/person.h"
#include "domain/people/titlematch.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace shortlist {

/// What an interview asks of the people who hold it.
struct InterviewNeed {
    QString interviewKind; ///< the stage's name, as trainings are named: "Technical interview"
    QStringList titles; ///< alternatives, as in the plan; relations among them and an empty list ask for no title
    std::optional<int> candidateGrade; ///< the grade the candidate interviews for
    bool gradeRule = false; ///< nobody below the candidate's grade may hold it; so for technical interviews
    QString language; ///< the specialty's primary programming language; empty: none is asked for
    bool hasPool = false; ///< there is a pool for this kind: only its qualified members may lead
};

/// Why a person should not, or may not, hold an interview.
struct Objection {
    enum class Kind {
        Left, ///< no longer in the team
        GradeBelow, ///< lower grade than the candidate's level
        GradeUnknown, ///< the grade rule applies and the directory names no grade
        OtherTitle, ///< holds another title than the plan asks for
        NearTitle, ///< holds a title that may do: TitleFit::Loose
        OtherLanguage, ///< does not interview in the specialty's language
        NotTrained, ///< not trained as far as the role asks
        NotInPool, ///< the kind has a pool, and the person is not in it
        ShadowAlone, ///< a shadow without anybody to watch, or without anybody qualified where there is a pool
        TooManyShadows, ///< more than one
        ReverseShadowAlone, ///< a reverse shadow without a qualified interviewer beside
        NobodyChosen, ///< no people at all
        Time, ///< taken, away, busy or outside working hours at the time asked about
        Declined, ///< declined this interview
    };
    Kind kind = Kind::Left;
    /// False: a wall that nobody may climb. True: may be overridden, with a reason that is kept.
    bool canOverride = false;
    QString sentence; ///< translated, names the person and what is wrong

    friend bool operator==(const Objection &, const Objection &) = default;
};

/// True when somebody interviews in a language: one of those they have, which commas, semicolons and the like part. Any
/// thread.
bool interviewsIn(const Person &person, const QString &language);

/// All objections to a person in a role of an interview, walls first; empty when there are none. A shadow only has to
/// be in the team, and in the pool where there is one; grade, title and language are asked of the one who leads. Where
/// there is a pool nobody leads who is not qualified: that is a wall. Any thread.
QList<Objection> objectionsTo(
    const Person &person, TrainingLevel training, ParticipantRole role, const InterviewNeed &need);

/// Objections to how the roles of one interview go together: a shadow or a reverse shadow is never alone, and there is
/// at most one of them.
QList<Objection> objectionsToTeam(const QList<ParticipantRole> &roles);
/// A wall where somebody in training would be there without a qualified interviewer of the pool; `levels` are beside
/// `roles`. Empty where there is no pool.
QList<Objection> objectionsToTrainees(
    const QList<ParticipantRole> &roles, const QList<TrainingLevel> &levels, const InterviewNeed &need);

/// True when one of them is a wall.
bool isRefused(const QList<Objection> &objections);
/// True when there are objections and all may be overridden with a reason.
bool needsReason(const QList<Objection> &objections);

/// The best fit of a held title with any of the wanted ones; Exact when none is wanted (an empty list, or relations
/// only).
TitleFit bestTitleFit(const QStringList &wanted, const QString &held);

} // namespace shortlist
