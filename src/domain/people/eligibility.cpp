// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/eligibility.h"

#include "domain/core/searchkey.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace shortlist {

namespace {

Objection wall(Objection::Kind kind, const QString &sentence) { return { kind, false, sentence }; }
Objection warning(Objection::Kind kind, const QString &sentence) { return { kind, true, sentence }; }

void checkGrade(const Person &person, const InterviewNeed &need, QList<Objection> &objections)
{
    if (!need.gradeRule || !need.candidateGrade)
        return;
    if (!person.grade)
        objections += warning(
            Objection::Kind::GradeUnknown, QCoreApplication::translate("Eligibility",
                                               "The directory names no grade for %1; grade %2 or above is asked for.")
                                               .arg(person.name)
                                               .arg(*need.candidateGrade));
    else if (*person.grade < *need.candidateGrade)
        objections += wall(Objection::Kind::GradeBelow,
            QCoreApplication::translate("Eligibility", "%1 has grade %2 and cannot judge a candidate for grade %3.")
                .arg(person.name)
                .arg(*person.grade)
                .arg(*need.candidateGrade));
}

void checkTitle(const Person &person, const InterviewNeed &need, QList<Objection> &objections)
{
    const TitleFit fit = bestTitleFit(need.titles, person.title);
    if (fit >= TitleFit::Good)
        return;
    const QString held = person.title.isEmpty() ? QCoreApplication::translate("Eligibility", "no title") : person.title;
    const QString wanted = need.titles.join(QCoreApplication::translate("Eligibility", " or ", "between two titles"));
    if (fit == TitleFit::Loose)
        objections += warning(Objection::Kind::NearTitle,
            QCoreApplication::translate("Eligibility", "%1 (%2) is close to what the plan asks for: %3.")
                .arg(person.name, held, wanted));
    else
        objections += warning(Objection::Kind::OtherTitle,
            QCoreApplication::translate("Eligibility", "%1 (%2) is not what the plan asks for: %3.")
                .arg(person.name, held, wanted));
}

/// Who is not in the pool, or not far enough in it to lead; nothing where something else is to be asked.
std::optional<Objection> poolObjection(
    const Person &person, TrainingLevel training, ParticipantRole role, const InterviewNeed &need)
{
    const bool leads = role == ParticipantRole::Interviewer;
    if (training == TrainingLevel::None)
        return Objection{ Objection::Kind::NotInPool, !leads,
            leads ? QCoreApplication::translate("Eligibility", "%1 is not in the pool for “%2”, and cannot lead it.")
                        .arg(person.name, need.interviewKind)
                  : QCoreApplication::translate("Eligibility", "%1 is not in the pool for “%2”.")
                        .arg(person.name, need.interviewKind) };
    if (leads && training < TrainingLevel::Qualified)
        return wall(Objection::Kind::NotTrained,
            QCoreApplication::translate(
                "Eligibility", "%1 is in training for “%2”, and takes part only beside a qualified interviewer.")
                .arg(person.name, need.interviewKind));
    return std::nullopt;
}

void checkTraining(const Person &person, TrainingLevel training, ParticipantRole role, const InterviewNeed &need,
    QList<Objection> &objections)
{
    if (need.hasPool) {
        if (const auto objection = poolObjection(person, training, role, need)) {
            objections += *objection;
            return;
        }
    }
    const TrainingLevel asked =
        role == ParticipantRole::Interviewer ? TrainingLevel::Qualified : TrainingLevel::ReverseShadow;
    if (training >= asked)
        return;
    const QString sentence = role == ParticipantRole::Interviewer
                               ? QCoreApplication::translate("Eligibility", "%1 is not qualified yet for “%2”.")
                               : QCoreApplication::translate(
                                   "Eligibility", "%1 has not shadowed enough yet to lead “%2” under observation.");
    objections += warning(Objection::Kind::NotTrained, sentence.arg(person.name, need.interviewKind));
}

} // namespace

bool interviewsIn(const Person &person, const QString &language)
{
    // Symbols tell C, C++ and C# apart, so they stay.
    static const QRegularExpression kBreaks(QStringLiteral("[,;/|]"));
    const QString wanted = searchKey(language);
    const QStringList own = person.languages.split(kBreaks, Qt::SkipEmptyParts);
    return std::any_of(own.begin(), own.end(), [&wanted](const QString &text) { return searchKey(text) == wanted; });
}

TitleFit bestTitleFit(const QStringList &wanted, const QString &held)
{
    std::optional<ParsedTitle> parsed; // only where a title is asked for
    TitleFit best = TitleFit::None;
    for (const QString &title : wanted) {
        if (relationOf(title))
            continue;
        if (!parsed)
            parsed = parseTitle(held);
        best = std::max(best, matchTitle(parseTitle(title), *parsed));
    }
    return parsed ? best : TitleFit::Exact;
}

QList<Objection> objectionsTo(
    const Person &person, TrainingLevel training, ParticipantRole role, const InterviewNeed &need)
{
    QList<Objection> objections;
    if (person.state == PersonState::Left)
        objections += wall(Objection::Kind::Left,
            QCoreApplication::translate("Eligibility", "%1 has left the team.").arg(person.name));
    if (role == ParticipantRole::Shadow) {
        if (const auto outside = need.hasPool ? poolObjection(person, training, role, need) : std::nullopt)
            objections += *outside;
        return objections;
    }
    if (role == ParticipantRole::Interviewer) {
        checkGrade(person, need, objections);
        checkTitle(person, need, objections);
        if (!need.language.trimmed().isEmpty() && !interviewsIn(person, need.language))
            objections += warning(Objection::Kind::OtherLanguage,
                QCoreApplication::translate("Eligibility", "%1 is not known to interview in %2.")
                    .arg(person.name, need.language.trimmed()));
    }
    checkTraining(person, training, role, need, objections);
    std::stable_sort(objections.begin(), objections.end(),
        [](const Objection &a, const Objection &b) { return !a.canOverride && b.canOverride; });
    return objections;
}

QList<Objection> objectionsToTeam(const QList<ParticipantRole> &roles)
{
    QList<Objection> objections;
    const auto interviewers = roles.count(ParticipantRole::Interviewer);
    const auto shadows = roles.count(ParticipantRole::Shadow);
    const auto reverse = roles.count(ParticipantRole::ReverseShadow);
    if (roles.isEmpty())
        objections += wall(Objection::Kind::NobodyChosen,
            QCoreApplication::translate("Eligibility", "Nobody is chosen to hold this interview."));
    if (shadows > 0 && interviewers == 0 && reverse == 0)
        objections += wall(
            Objection::Kind::ShadowAlone, QCoreApplication::translate("Eligibility",
                                              "A shadow watches an interviewer and cannot hold the interview alone."));
    if (reverse > 0 && interviewers == 0)
        objections += wall(Objection::Kind::ReverseShadowAlone,
            QCoreApplication::translate(
                "Eligibility", "Somebody in training leads only while a qualified interviewer is there."));
    if (shadows + reverse > 1)
        objections += warning(Objection::Kind::TooManyShadows,
            QCoreApplication::translate(
                "Eligibility", "More than one person in training makes the candidate feel observed."));
    return objections;
}

QList<Objection> objectionsToTrainees(
    const QList<ParticipantRole> &roles, const QList<TrainingLevel> &levels, const InterviewNeed &need)
{
    if (!need.hasPool || roles.count(ParticipantRole::Interviewer) == roles.size())
        return {};
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles.at(i) == ParticipantRole::Interviewer && levels.value(i) == TrainingLevel::Qualified)
            return {};
    }
    return { wall(Objection::Kind::ShadowAlone,
        QCoreApplication::translate(
            "Eligibility", "Nobody there is qualified in the pool for “%1”, and somebody in training is never alone.")
            .arg(need.interviewKind)) };
}

bool isRefused(const QList<Objection> &objections)
{
    return std::any_of(
        objections.begin(), objections.end(), [](const Objection &objection) { return !objection.canOverride; });
}

bool needsReason(const QList<Objection> &objections) { return !objections.isEmpty() && !isRefused(objections); }

} // namespace shortlist
