// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks against the interviews that the calendar page shows.
#include "models/calendar/agendamodel.h"
#include "models/calendar/monthmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/interviewpanel.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/prompter.h"

#include <algorithm>

namespace shortlist {

void CalendarPage::showConflicts(const InterviewId &interview)
{
    m_context.gateway.runLatest(
        this, QStringLiteral("calendar.conflicts"),
        [interview, zone = m_context.settings.timeZone()](Services &services) {
            return services.conflicts.list({ zone, interview, {}, {} });
        },
        [this, interview](const Result<QList<ClashingInterview>> &clashing) {
            if (m_panel->entry().interview.id != interview)
                return;
            QStringList sentences;
            if (!clashing) {
                report(clashing.error());
            } else if (!clashing->isEmpty()) {
                ClashingInterview shown = clashing->first();
                // The panel says who declined by itself, with what can be done.
                shown.conflicts.removeIf(
                    [](const BookingConflict &one) { return one.cause == ConflictCause::Declined; });
                sentences = shown.sentences();
            }
            m_panel->setConflicts(sentences);
        });
}

void CalendarPage::loadClashing()
{
    using Clashing = QList<ClashingInterview>;
    const QList<InterviewEntry> &entries = isPainted()           ? m_view->entries()
                                         : m_mode == Mode::Month ? m_monthModel->entries()
                                                                 : m_agendaModel->entries();
    const bool any = std::any_of(entries.begin(), entries.end(),
        [this](const InterviewEntry &one) { return one.isOpen() && m_context.clock.nowUtc() < one.interview.startAt; });
    if (!any) {
        showClashing({});
        return;
    }
    // Only of what is shown: this is asked with every step to another week, with every filter and every change.
    ConflictFilter shown;
    shown.zone = m_context.settings.timeZone();
    shown.span = filterShown().span;
    if (!shown.span.end.isValid()) { // the list has an end where what was read of it has one
        for (const InterviewEntry &one : entries)
            shown.span.end =
                shown.span.end.isValid() ? std::max(shown.span.end, one.interview.endAt()) : one.interview.endAt();
    }
    m_context.gateway.runLatest(
        this, QStringLiteral("calendar.clashing"),
        [shown](Services &services) { return services.conflicts.list(shown); },
        [this](const Result<Clashing> &clashing) {
            if (!clashing)
                return report(clashing.error());
            QHash<InterviewId, QString> sentences;
            for (const ClashingInterview &one : *clashing)
                sentences.insert(one.entry.interview.id, one.sentence());
            showClashing(sentences);
        });
}

void CalendarPage::confirm(const InterviewId &interview)
{
    if (m_confirming == interview)
        return; // a double click
    m_confirming = interview;
    m_context.gateway.run(
        this,
        [interview, zone = m_context.settings.timeZone()](Services &services) {
            return services.conflicts.list({ zone, interview, {}, {}, {} });
        },
        [this, interview](const Result<QList<ClashingInterview>> &clashing) {
            if (!clashing) {
                m_confirming = {};
                return report(clashing.error());
            }
            const Prompter::Question question{ tr("Confirm the interview"),
                clashing->isEmpty()
                    ? QString()
                    : tr("It clashes: %1. Confirm it all the same?").arg(clashing->constFirst().sentence()),
                tr("Confirm", "the interview") };
            if (!clashing->isEmpty() && !m_context.prompter.confirm(this, question)) {
                m_confirming = {};
                return;
            }
            change([interview](Services &services) { return services.interviews.confirm(interview); },
                [this] { m_confirming = {}; });
        });
}

void CalendarPage::showClashing(const QHash<InterviewId, QString> &sentences)
{
    m_view->setClashing(sentences);
    m_monthModel->setClashing(sentences);
    m_agendaModel->setClashing(sentences);
}

} // namespace shortlist
