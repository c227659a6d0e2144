// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/bookingrules.h"

#include "domain/calendar/workinghours.h"
#include "domain/core/searchkey.h"
#include "domain/people/awaydays.h"
#include "domain/words/dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace shortlist {

namespace {

bool isRecruiter(const Person &person)
{
    const QString title = searchKey(person.title);
    return title.contains(QLatin1String("recruit")) || title.contains(QLatin1String("talent acquisition"));
}

bool isExecutive(const Person &person)
{
    const ParsedTitle title = parseTitle(person.title);
    return title.management >= Management::VicePresident || title.rank == Rank::Executive;
}

bool isA(Relation relation, const SeatFacts &seat, const Person &person)
{
    switch (relation) {
    case Relation::Recruiter:
        return person.id == seat.recruiterId || isRecruiter(person);
    case Relation::HiringManager:
        return person.id == seat.hiringManagerId;
    case Relation::Peer:
    case Relation::TeamMember:
        return matchTitle(seat.job.title, person.title) >= TitleFit::Loose;
    case Relation::Executive:
        return isExecutive(person);
    }
    Q_UNREACHABLE();
}

QString nameOf(Relation relation)
{
    switch (relation) {
    case Relation::Recruiter:
        return QCoreApplication::translate("Booking", "a recruiter");
    case Relation::HiringManager:
        return QCoreApplication::translate("Booking", "the hiring manager");
    case Relation::Peer:
        return QCoreApplication::translate("Booking", "a peer");
    case Relation::TeamMember:
        return QCoreApplication::translate("Booking", "a member of the team");
    case Relation::Executive:
        return QCoreApplication::translate("Booking", "an executive");
    }
    Q_UNREACHABLE();
}

/// The objection that stands for a plan which names relations only, when the person is none of them.
Objection notRelated(const SeatFacts &seat, const Person &person)
{
    QStringList wanted;
    for (const QString &title : seat.stage.titles) {
        if (const auto relation = relationOf(title))
            wanted += nameOf(*relation);
    }
    return { Objection::Kind::OtherTitle, true,
        QCoreApplication::translate("Booking", "%1 is not whom the plan asks for: %2.")
            .arg(person.name, wanted.join(QCoreApplication::translate("Booking", " or "))) };
}

/// Suits the stage, but not then.
bool isHinderedOnly(const EligiblePerson &one)
{
    return std::all_of(one.objections.begin(), one.objections.end(), [](const Objection &objection) {
        return objection.kind == Objection::Kind::Time || objection.kind == Objection::Kind::Declined;
    });
}

bool mayComeAllTheSame(const EligiblePerson &one)
{
    return std::all_of(one.objections.begin(), one.objections.end(),
        [](const Objection &objection) { return objection.kind == Objection::Kind::Time && objection.canOverride; });
}

bool asksForRelationsOnly(const Stage &stage)
{
    return !stage.titles.isEmpty() && std::all_of(stage.titles.begin(), stage.titles.end(), [](const QString &title) {
        return relationOf(title).has_value();
    });
}

QStringList praise(const SeatFacts &seat, const Person &person, TitleFit fit, std::optional<Relation> relation)
{
    QStringList reasons;
    if (relation == Relation::HiringManager)
        reasons += QCoreApplication::translate("Booking", "Hiring manager of the opening");
    else if (relation == Relation::Recruiter && person.id == seat.recruiterId)
        reasons += QCoreApplication::translate("Booking", "Recruiter of the opening");
    else if (relation)
        reasons += QCoreApplication::translate("Booking", "Is %1, as the plan asks").arg(nameOf(*relation));
    else if (!seat.stage.titles.isEmpty() && fit == TitleFit::Exact)
        reasons += QCoreApplication::translate("Booking", "Holds the title the plan asks for");
    else if (!seat.stage.titles.isEmpty() && fit == TitleFit::Good)
        reasons += QCoreApplication::translate("Booking", "The title fits: %1").arg(person.title);
    if (isTechnical(seat.stage) && seat.job.grade && person.grade && *person.grade >= *seat.job.grade)
        reasons += QCoreApplication::translate("Booking", "Grade %1").arg(*person.grade);
    if (isTechnical(seat.stage) && !seat.language.isEmpty() && interviewsIn(person, seat.language))
        reasons += QCoreApplication::translate("Booking", "Interviews in %1").arg(seat.language);
    return reasons;
}

BookingProblem problem(
    BookingProblem::Kind kind, bool canOverride, const Person &person, const QString &sentence, const QString &advice)
{
    return { kind, canOverride, person.id, sentence, advice };
}

void checkLimits(const Person &person, const TimeSpan &span, const QList<QDateTime> &starts, const QTimeZone &zone,
    QList<BookingProblem> &problems)
{
    const QDate day = localDay(span.start, zone);
    const QDate week = localWeek(span.start, zone);
    const auto onDay = std::count_if(
        starts.begin(), starts.end(), [&](const QDateTime &start) { return localDay(start, zone) == day; });
    const auto inWeek = std::count_if(
        starts.begin(), starts.end(), [&](const QDateTime &start) { return localWeek(start, zone) == week; });
    if (person.dailyLimit && onDay >= *person.dailyLimit)
        problems += problem(BookingProblem::Kind::DailyLimit, true, person,
            QCoreApplication::translate(
                "Booking", "%1 already has %n interview(s) that day, and takes no more than %2.", nullptr, int(onDay))
                .arg(person.name)
                .arg(*person.dailyLimit),
            QCoreApplication::translate("Booking", "Choose another day or another interviewer, or give a reason."));
    if (person.weeklyLimit && inWeek >= *person.weeklyLimit)
        problems += problem(BookingProblem::Kind::WeeklyLimit, true, person,
            QCoreApplication::translate(
                "Booking", "%1 already has %n interview(s) that week, and takes no more than %2.", nullptr, int(inWeek))
                .arg(person.name)
                .arg(*person.weeklyLimit),
            QCoreApplication::translate("Booking", "Choose another week or another interviewer, or give a reason."));
}

} // namespace

int plannedMinutes(const Stage &stage) { return stage.minutesMax ? *stage.minutesMax : stage.minutesMin.value_or(60); }

bool withinPlan(const Stage &stage, int minutes)
{
    if (!stage.minutesMin && !stage.minutesMax)
        return true;
    const int longest = plannedMinutes(stage);
    return minutes >= stage.minutesMin.value_or(longest) && minutes <= longest;
}

bool holdsInterviews(const Stage &stage)
{
    return stage.kind == StageKind::Interview || stage.kind == StageKind::References || stage.kind == StageKind::Other;
}

bool isTechnicalName(const QString &stageName)
{
    static const QStringList kWords{ QStringLiteral("technical"), QStringLiteral("coding"), QStringLiteral("code "),
        QStringLiteral("programming"), QStringLiteral("system design"), QStringLiteral("technisch"),
        QStringLiteral("fachgesprach") };
    const QString name = searchKey(stageName) + u' ';
    return std::any_of(kWords.begin(), kWords.end(), [&name](const QString &word) { return name.contains(word); });
}

bool isTechnical(const Stage &stage) { return stage.kind == StageKind::Interview && isTechnicalName(stage.name); }

InterviewNeed needOf(const SeatFacts &seat)
{
    InterviewNeed need;
    need.interviewKind = seat.stage.kindName();
    need.titles = seat.stage.titles;
    need.candidateGrade = seat.job.grade;
    need.gradeRule = isTechnical(seat.stage);
    need.hasPool = seat.pool.has_value();
    if (need.gradeRule)
        need.language = seat.language;
    return need;
}

std::optional<Relation> relationTo(const SeatFacts &seat, const Person &person)
{
    for (const QString &title : seat.stage.titles) {
        const auto relation = relationOf(title);
        if (relation && isA(*relation, seat, person))
            return relation;
    }
    return std::nullopt;
}

TrainingLevel trainingOf(const SeatFacts &seat, const PersonId &person)
{
    if (!seat.pool && seat.training.isEmpty())
        return TrainingLevel::Qualified;
    return seat.training.value(person, TrainingLevel::None);
}

EligiblePerson judgeAsTrained(const SeatFacts &seat, const Person &person)
{
    if (!seat.pool)
        return judge(seat, person);
    const TrainingLevel level = trainingOf(seat, person.id);
    EligiblePerson judged = judge(seat, person, roleAt(level));
    judged.standing = standingIn(*seat.pool, level, seat.progress.value(person.id));
    if (level != TrainingLevel::None)
        judged.reasons.prepend(standingText(*judged.standing));
    return judged;
}

EligiblePerson judge(const SeatFacts &seat, const Person &person, ParticipantRole role)
{
    EligiblePerson judged;
    judged.person = person;
    InterviewNeed need = needOf(seat);
    const auto relation = relationTo(seat, person);
    if (relation)
        need.titles.clear();
    judged.byRelation = relation.has_value();
    judged.fit = bestTitleFit(need.titles, person.title);
    judged.role = role;
    judged.objections = objectionsTo(person, trainingOf(seat, person.id), role, need);
    if (!relation && role == ParticipantRole::Interviewer && asksForRelationsOnly(seat.stage)) {
        judged.fit = TitleFit::None;
        judged.objections += notRelated(seat, person);
    }
    judged.reasons = praise(seat, person, judged.fit, relation);
    return judged;
}

FreeOfObjections::FreeOfObjections(const SeatFacts &seat)
    : m_seat(seat)
    , m_need(needOf(seat))
    , m_needOfRelated(m_need)
    , m_relationsOnly(asksForRelationsOnly(seat.stage))
{
    m_needOfRelated.titles.clear();
}

bool FreeOfObjections::operator()(const Person &person) const
{
    const bool related = relationTo(m_seat, person).has_value();
    if ((!related && m_relationsOnly) || m_seat.declined.contains(person.id))
        return false;
    return objectionsTo(
        person, trainingOf(m_seat, person.id), ParticipantRole::Interviewer, related ? m_needOfRelated : m_need)
        .isEmpty();
}

void orderByFit(QList<EligiblePerson> &people)
{
    const auto rung = [](const EligiblePerson &one) {
        const bool leads = one.role == ParticipantRole::Interviewer;
        if (one.refused())
            return 4;
        return !leads ? 3 : one.objections.isEmpty() ? 0 : isHinderedOnly(one) ? 1 : 2;
    };
    // The opening's own people come before others that fit as well.
    const auto closeness = [](const EligiblePerson &one) { return int(one.fit) * 2 + (one.byRelation ? 1 : 0); };
    std::stable_sort(people.begin(), people.end(), [&](const EligiblePerson &a, const EligiblePerson &b) {
        if (rung(a) != rung(b))
            return rung(a) < rung(b);
        if (a.standing && b.standing && a.standing->level != b.standing->level)
            return a.standing->level > b.standing->level;
        // Who is qualified does it as well as another: the turn is theirs who did least.
        if (a.standing && b.standing && a.loadThisWeek != b.loadThisWeek)
            return a.loadThisWeek < b.loadThisWeek;
        if (isHinderedOnly(a) && isHinderedOnly(b) && a.objections.size() != b.objections.size())
            return a.objections.size() < b.objections.size();
        if (closeness(a) != closeness(b))
            return closeness(a) > closeness(b);
        if (a.objections.size() != b.objections.size())
            return a.objections.size() < b.objections.size();
        if (a.loadThisWeek != b.loadThisWeek)
            return a.loadThisWeek < b.loadThisWeek;
        return searchKey(a.person.name) < searchKey(b.person.name);
    });
}

QStringList missingFromPanel(const SeatFacts &seat, const QList<Person> &interviewers)
{
    if (!seat.stage.panel)
        return {};
    const QStringList &titles = seat.stage.titles;
    const auto stands = [&](qsizetype title, qsizetype person) {
        const auto relation = relationOf(titles.at(title));
        return relation ? isA(*relation, seat, interviewers.at(person))
                        : matchTitle(titles.at(title), interviewers.at(person).title) >= TitleFit::Good;
    };
    // Augmenting paths: a person who could stand for two titles is moved to the other when that frees a place.
    QList<qsizetype> standsFor(interviewers.size(), -1);
    std::function<bool(qsizetype, QList<bool> &)> place = [&](qsizetype title, QList<bool> &tried) {
        for (qsizetype person = 0; person < interviewers.size(); ++person) {
            if (tried.at(person) || !stands(title, person))
                continue;
            tried[person] = true;
            if (standsFor.at(person) < 0 || place(standsFor.at(person), tried)) {
                standsFor[person] = title;
                return true;
            }
        }
        return false;
    };
    QStringList missing;
    for (qsizetype title = 0; title < titles.size(); ++title) {
        QList<bool> tried(interviewers.size(), false);
        if (!place(title, tried))
            missing += titles.at(title);
    }
    return missing;
}

QList<PersonId> proposed(const Stage &stage, const QList<EligiblePerson> &people)
{
    QList<PersonId> ids;
    const auto add = [&](const std::function<bool(const EligiblePerson &)> &fits) {
        // Those who are free come first; mayComeAllTheSame() holds for them as well.
        const auto found = std::find_if(people.begin(), people.end(), [&](const EligiblePerson &one) {
            return one.role == ParticipantRole::Interviewer && mayComeAllTheSame(one) && !ids.contains(one.person.id)
                && fits(one);
        });
        if (found != people.end())
            ids += found->person.id;
    };
    if (!stage.panel) {
        add([](const EligiblePerson &) { return true; });
        return ids;
    }
    for (const QString &title : stage.titles) {
        const bool relation = relationOf(title).has_value();
        add([&](const EligiblePerson &one) {
            return relation ? one.byRelation : matchTitle(title, one.person.title) >= TitleFit::Good;
        });
    }
    return ids;
}

QString closedSentence(InterviewState state)
{
    switch (state) {
    case InterviewState::Proposed:
    case InterviewState::Confirmed:
        break;
    case InterviewState::Held:
        return QCoreApplication::translate("Booking", "This interview has been held.");
    case InterviewState::Cancelled:
        return QCoreApplication::translate("Booking", "This interview has been cancelled.");
    case InterviewState::NoShow:
        return QCoreApplication::translate("Booking", "The candidate did not come to this interview.");
    }
    return {};
}

QTimeZone zoneOr(const QString &name, const QTimeZone &fallback)
{
    if (name.isEmpty())
        return fallback;
    const auto zone = zoneNamed(name);
    return zone ? *zone : fallback;
}

QList<BookingProblem> timeProblems(const Person &person, const TimeSpan &span, const QList<Away> &away,
    const QList<QDateTime> &starts, const QTimeZone &fallback)
{
    QList<BookingProblem> problems;
    const QTimeZone zone = zoneOr(person.zone, fallback);
    const QDate first = localDay(span.start, zone);
    const QDate last = localDay(span.end.addMSecs(-1), zone);
    if (const QDate until = awayUntil(away, person.id, first, last); until.isValid())
        problems += problem(BookingProblem::Kind::Away, false, person,
            QCoreApplication::translate("Booking", "%1 is away until %2.").arg(person.name, words::date(until)),
            QCoreApplication::translate(
                "Booking", "Choose a later day or another interviewer. Days away are changed in the directory."));
    const auto hours = WorkingHours::fromText(person.workingHours);
    if (hours && !covers(span.start, span.minutes(), zone, *hours))
        problems += problem(BookingProblem::Kind::Hours, true, person,
            QCoreApplication::translate("Booking", "%1 to %2 (%3) is outside the working hours of %4.")
                .arg(words::clockTime(span.start, zone), words::clockTime(span.end, zone), QString::fromUtf8(zone.id()),
                    person.name),
            QCoreApplication::translate("Booking", "Choose another time, or give a reason."));
    checkLimits(person, span, starts, zone, problems);
    return problems;
}

} // namespace shortlist
