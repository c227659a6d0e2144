// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/today/todayservice.h"

#include "domain/calendar/workweek.h"
#include "domain/calendar/zonedtime.h"
#include "domain/jobs/job.h"
#include "service/calendar/conflictservice.h"
#include "service/offers/offertasks.h"
#include "service/pipeline/graderagreement.h"
#include "service/scorecards/blindgrading.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kMostComing = 200; ///< of a kind; two days have no more that anybody reads

TodayItem itemOfConflict(const ClashingInterview &clashing)
{
    const InterviewEntry &entry = clashing.entry;
    QStringList names;
    for (const InterviewPerson &person : entry.people)
        names += person.name;
    TodayItem item;
    item.kind = TodayKind::Conflict;
    item.interviewId = entry.interview.id;
    item.applicationId = entry.interview.applicationId;
    item.personName = names.join(QStringLiteral(", "));
    item.candidateName = entry.candidateName;
    item.jobTitle = entry.jobTitle;
    item.stageName = entry.stageName;
    item.at = entry.interview.startAt;
    item.detail = clashing.sentence();
    return item;
}

/// What is left of a conflict once those who declined are out of it: why they cannot come is no second task.
void forgetDecliners(ClashingInterview &clashing)
{
    const InterviewEntry &entry = clashing.entry;
    clashing.conflicts.removeIf([&entry](const BookingConflict &conflict) {
        if (conflict.personId.isNull())
            return entry.isDeclinedByCandidate();
        const InterviewPerson *person = entry.person(conflict.personId);
        return person && person->isOpenDecline();
    });
}

struct TodayServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(TodayService)
};

/// The task to ask a third grader, who may be whoever reads it: not how far the two are apart. Nothing where it is not
/// `person`'s: the opening's recruiter, or anybody for null.
Result<std::optional<TodayItem>> itemOfGrading(
    const Reader &reader, const Assessment &assessment, const PersonId &person)
{
    const auto application = reader.get(assessment.applicationId);
    if (!application)
        return application.error();
    const auto opening = reader.tryGet(application->openingId);
    if (!opening)
        return opening.error();
    if (!person.isNull() && (!*opening || (**opening).recruiterId != person))
        return std::optional<TodayItem>();
    const auto job = reader.get(application->jobId);
    if (!job)
        return job.error();
    const auto stage = reader.get(assessment.stageId);
    if (!stage)
        return stage.error();
    TodayItem item;
    item.kind = TodayKind::ThirdGrader;
    item.applicationId = application->id;
    item.candidateName = assessment.code;
    item.jobTitle = job->title;
    item.stageName = stage->name;
    item.at = assessment.receivedAt;
    item.detail = TodayServiceTexts::tr("The two graders are far apart: choose a third");
    return std::optional(item);
}

TodayFilter seenAtDesk(const ServiceContext &context, TodayFilter filter)
{
    filter.viewer = context.session.person;
    return filter;
}

} // namespace

Result<TodaySection> TodayService::conflicts(const TodayFilter &filter, int limit) const
{
    auto clashing = ConflictService(m_context).list({ filter.zone, {}, {}, filter.person });
    if (!clashing)
        return clashing.error();
    for (ClashingInterview &one : *clashing)
        forgetDecliners(one);
    clashing->removeIf([](const ClashingInterview &one) { return one.conflicts.isEmpty(); });
    TodaySection section{ TodayKind::Conflict, {}, int(clashing->size()) };
    for (const ClashingInterview &one : clashing->mid(0, limit))
        section.items += itemOfConflict(one);
    return section;
}

Result<TodaySection> TodayService::thirdGraders(const TodayFilter &filter) const
{
    const Workspace &workspace = m_context.workspace;
    const auto open = workspace.all<Assessment>({ equals(&Assessment::state, AssessmentState::ToGrade) });
    if (!open)
        return open.error();
    TodaySection section{ TodayKind::ThirdGrader, {}, 0 };
    for (const Assessment &assessment : *open) {
        const auto agreement = graderAgreement(workspace, assessment.id);
        if (!agreement)
            return agreement.error();
        // Whoever graded it is not to know whose it is, or what the other thinks.
        if (!*agreement || !(**agreement).thirdWanted || (**agreement).graders.contains(m_context.session.person))
            continue;
        const auto blind = gradesBlind(workspace, m_context.session.person, assessment.applicationId);
        if (!blind)
            return blind.error();
        if (*blind)
            continue;
        auto item = itemOfGrading(workspace, assessment, filter.person);
        if (!item)
            return item.error();
        if (*item)
            section.items += **item;
    }
    section.total = int(section.items.size());
    return section;
}

Result<TodaySection> TodayService::coming(const TodayFilter &filter, const QList<TodaySection> &before, int limit) const
{
    int lines = 0;
    QSet<InterviewId> clashing;
    for (const TodaySection &section : before) {
        lines += int(section.items.size());
        for (const TodayItem &item : section.items) {
            if (item.kind == TodayKind::Conflict)
                clashing += item.interviewId;
        }
    }
    const QTimeZone zone = filter.zone.isValid() ? filter.zone : QTimeZone::utc();
    const QDate today = localDay(filter.now, zone);
    const QDate last = officeWeek().workdayAfter(today, kDaysAhead);
    TodayFilter ahead = seenAtDesk(m_context, filter);
    ahead.dayEnd = startOfDayUtc(last.addDays(1), zone);
    QList<TodayItem> all;
    for (const TodayKind kind : { TodayKind::Next, TodayKind::DebriefDue, TodayKind::CardOverdue }) {
        TodayFilter asked = ahead;
        // A scorecard that is due later today is no task yet, and nowhere else on the page.
        asked.from = kind == TodayKind::CardOverdue ? filter.now : filter.dayEnd;
        if (kind == TodayKind::CardOverdue)
            asked.now = ahead.dayEnd;
        const auto items = m_context.queries.today.items(kind, asked, 0, kMostComing);
        if (!items)
            return items.error();
        for (TodayItem item : *items) {
            if (kind == TodayKind::Next && clashing.contains(item.interviewId))
                continue; // told already, and not as if it stood
            item.kind = TodayKind::Coming;
            item.coming = kind;
            all += item;
        }
    }
    const auto offers = offersThatLapse(m_context, filter, last);
    if (!offers)
        return offers.error();
    all += *offers;
    std::stable_sort(all.begin(), all.end(), [](const TodayItem &a, const TodayItem &b) { return a.at < b.at; });
    const int shown = limit > kPage ? kMostComing : std::max(kComing, kRoom - lines);
    return TodaySection{ TodayKind::Coming, all.mid(0, shown), int(all.size()) };
}

Result<TodaySection> TodayService::section(TodayKind kind, const TodayFilter &filter, int limit) const
{
    if (kind == TodayKind::Conflict)
        return conflicts(filter, limit);
    if (kind == TodayKind::ThirdGrader)
        return thirdGraders(filter);
    if (isOfferTask(kind)) {
        const auto tasks = offerTasks(m_context, kind, filter);
        if (!tasks)
            return tasks.error();
        return TodaySection{ kind, tasks->mid(0, limit), int(tasks->size()) };
    }
    const TodayQueries &queries = m_context.queries.today;
    const TodayFilter seen = seenAtDesk(m_context, filter);
    auto items = queries.items(kind, seen, 0, limit);
    if (!items)
        return items.error();
    TodaySection found{ kind, std::move(*items), 0 };
    found.total = int(found.items.size());
    // What fits on one page needs no counting.
    if (found.total >= limit) {
        const auto total = queries.count(kind, seen);
        if (!total)
            return total.error();
        found.total = *total;
    }
    return found;
}

Result<QList<TodaySection>> TodayService::sections(const TodayFilter &filter, int limit) const
{
    QList<TodaySection> sections;
    for (const TodayKind kind : enumValues<TodayKind>()) {
        auto found = kind == TodayKind::Coming ? coming(filter, sections, limit) : section(kind, filter, limit);
        if (!found)
            return found.error();
        if (!found->items.isEmpty())
            sections += std::move(*found);
    }
    return sections;
}

Result<int> TodayService::count(const TodayFilter &filter) const
{
    int all = 0;
    for (const TodayKind kind : enumValues<TodayKind>()) {
        if (kind == TodayKind::Coming)
            continue;
        const auto found = section(kind, filter, 1);
        if (!found)
            return found.error();
        all += found->total;
    }
    return all;
}

Result<QList<TodayItem>> TodayService::more(TodayKind kind, const TodayFilter &filter, int offset) const
{
    if (kind == TodayKind::Conflict) {
        const auto section = conflicts(filter, offset + kPage);
        if (!section)
            return section.error();
        return section->items.mid(offset);
    }
    if (isOfferTask(kind)) {
        const auto tasks = offerTasks(m_context, kind, filter);
        if (!tasks)
            return tasks.error();
        return tasks->mid(offset, kPage);
    }
    if (kind == TodayKind::ThirdGrader || kind == TodayKind::Coming)
        return QList<TodayItem>(); // all of them are among the first
    return m_context.queries.today.items(kind, seenAtDesk(m_context, filter), offset, kPage);
}

Result<QList<InterviewEntry>> TodayService::soon(int minutes) const
{
    if (m_context.session.person.isNull())
        return QList<InterviewEntry>();
    const QDateTime now = m_context.clock.nowUtc();
    InterviewFilter filter;
    filter.person = m_context.session.person;
    // A moment more than the last: a span ends before its end.
    filter.span = { now, now.addSecs(qint64(minutes) * 60).addMSecs(1) };
    auto entries = m_context.queries.calendar.interviews(filter);
    if (!entries)
        return entries;
    entries->removeIf([&now, &filter](const InterviewEntry &one) {
        const InterviewPerson *me = one.person(filter.person);
        // Who declined does not come, whether somebody did something about it or not.
        return !one.isOpen() || one.interview.startAt < now || (me && me->reply == Reply::Declined);
    });
    return entries;
}

} // namespace shortlist
