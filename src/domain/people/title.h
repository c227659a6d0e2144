// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace shortlist {

/// The rung a title names, lowest first. None: the title names no rung.
enum class Rank {
    None,
    Intern,
    Associate,
    Intermediate,
    Senior,
    Lead,
    Staff,
    Principal,
    Distinguished,
    Fellow,
    Executive
};

/// Whether a title manages, and what kind of manager it is.
enum class Management { None, Manager, Head, Director, VicePresident, Chief };

/// What a title says, whatever the way it is written: "Senior Engineering Manager", "Sr. Manager of Engineering" and
/// "Senior  Manager, Engineering" give the same rank, management and field.
struct ParsedTitle {
    QString text; ///< as it was written, blanks simplified
    bool acting = false; ///< Acting or Interim
    bool intern = false; ///< intern, trainee, apprentice, working student
    Rank rank = Rank::None;
    Management management = Management::None;
    /// What the person does or manages, as search keys, the head word last: "backend engineer", "backend engineering".
    QStringList field;
    /// The field stood behind the word that manages: "Manager, Quality Engineering", "Director of Engineering".
    bool fieldFollows = false;
    QString specialty; ///< what follows the title proper, as written: "Geo"; empty for "Manager, Engineering"
    QStringList specialtyWords; ///< the specialty as search keys

    bool isEmpty() const { return field.isEmpty() && management == Management::None && rank == Rank::None; }
};

/// Takes a title apart. Never fails: an empty or unreadable text gives an empty title. Any thread.
ParsedTitle parseTitle(QStringView title);

/// The grade that usually goes with a title, from the rungs of a common job architecture: Associate 5, Intermediate 6,
/// Senior 7, Staff and Manager 8, Principal and Senior Manager 9, Director 10 … Nothing for sales and customer success,
/// which count otherwise, and for titles whose manager manages no people ("Product Manager"). A proposal to be
/// confirmed, never a fact about a person.
std::optional<int> usualGrade(QStringView title);

/// An interviewer that a page names by the relation to the candidate or the job instead of by title.
enum class Relation { HiringManager, Peer, Recruiter, TeamMember, Executive };

/// The relation, when the text is one and no title: "hiring manager", "a peer", "recruiter", "Red Team team member".
/// The word recruiter is a relation in lower case only, "Recruiter" is a title that people hold.
std::optional<Relation> relationOf(QStringView title);

} // namespace shortlist
