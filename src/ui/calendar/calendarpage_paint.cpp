// SPDX-License-Identifier: GPL-3.0-or-later
// Painting on the calendar when a candidate can come.
#include "domain/calendar/availability.h"
#include "domain/calendar/bookingrules.h"
#include "domain/calendar/candidatetimes.h"
#include "domain/calendar/workweek.h"
#include "domain/calendar/zonedtime.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarside.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/candidatechooser.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>

namespace shortlist {

void CalendarPage::buildPaintAction()
{
    m_paint = makeAction("paintTimesAction", tr("Paint when a candidate can…"), QStringLiteral("calendar-check"),
        QKeySequence(Qt::Key_V), &CalendarPage::choosePainted);
    m_paint->setProperty("menuOnly", true);
    connect(m_view, &CalendarView::paintingLeft, this, &CalendarPage::leavePainting);
    connect(m_view, &CalendarView::strokeDrawn, this, [this](const QList<TimeSpan> &spans, bool adds) {
        // One is where one paints: the field to jump from and the small month say so.
        m_anchor = spans.constFirst().start.toTimeZone(m_context.settings.timeZone()).date();
        showRange();
        change([candidate = m_painted, spans, adds](
                   Services &services) { return services.candidates.paintTimes(candidate, spans, adds); });
    });
}

QWidget *CalendarPage::buildPaintBar()
{
    auto *bar = new Card;
    bar->setObjectName(QStringLiteral("paintBar"));
    auto *row = new QHBoxLayout;
    row->setSpacing(kRelated);
    row->addWidget(new IconLabel(QStringLiteral("calendar-check")), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(kInside);
    m_paintWords = new TextLabel;
    m_paintWords->setObjectName(QStringLiteral("paintWords"));
    m_paintWords->setWordWrap(true);
    m_paintTimes = new CaptionLabel;
    m_paintTimes->setObjectName(QStringLiteral("paintTimes"));
    m_paintTimes->setElided(true);
    texts->addWidget(m_paintWords);
    texts->addWidget(m_paintTimes);
    row->addLayout(texts, 1);
    auto *leave = makeButton(tr("Done painting"));
    leave->setObjectName(QStringLiteral("leavePaintingButton"));
    leave->setToolTip(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    connect(leave, &QPushButton::clicked, this, &CalendarPage::leavePainting);
    row->addWidget(leave, 0, Qt::AlignTop);
    bar->body()->addLayout(row);
    bar->hide();
    m_paintBar = bar;
    return bar;
}

void CalendarPage::choosePainted()
{
    const InterviewEntry *entry = currentEntry();
    auto *chooser = new CandidateChooser(
        m_context, tr("Paint when a candidate can"), tr("&Paint"), entry ? entry->candidateName : QString(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &CandidateChooser::chosen, this, &CalendarPage::paintTimesOf);
    connect(chooser, &QDialog::finished, this, [this] { currentView()->setFocus(Qt::OtherFocusReason); });
    chooser->open();
}

void CalendarPage::paintTimesOf(const CandidateId &candidate)
{
    if (m_context.gateway.isReadOnly())
        return;
    if (!isPainted() || m_mode == Mode::People)
        setMode(Mode::WorkWeek);
    m_painted = candidate;
    m_showGrid = true; // also where nothing is booked yet
    refresh();
    loadPainted();
}

void CalendarPage::loadPainted()
{
    if (m_painted.isNull())
        return;
    struct Times {
        Candidate candidate;
        QList<TimeSpan> windows;
    };
    m_context.gateway.runLatest(
        this, QStringLiteral("calendar.painted"),
        [id = m_painted](Services &services) -> Result<Times> {
            const auto candidate = services.context.workspace.get(id);
            if (!candidate)
                return candidate.error();
            const auto windows = services.candidates.times(id);
            if (!windows)
                return windows.error();
            return Times{ *candidate, *windows };
        },
        [this](const Result<Times> &times) {
            if (!times) {
                leavePainting();
                report(times.error());
            } else if (times->candidate.id == m_painted) {
                showPainted(times->candidate, times->windows);
            }
        });
}

void CalendarPage::showPainted(const Candidate &candidate, const QList<TimeSpan> &windows)
{
    const bool begins = !m_view->painted();
    const QTimeZone zone = zoneOr(candidate.zone, m_context.settings.timeZone());
    m_view->setPainted(CalendarView::Painted{ candidate.name, zone, windows });
    const QString times = availabilityText(windows, zone);
    m_paintTimes->setText(times.isEmpty() ? tr("Nobody knows yet when they can.") : times);
    if (!begins)
        return;
    m_paintWords->setText(tr("Drag over the times at which %1 can come; a drag from painted time takes it away. Keys: "
                             "Shift+arrows, then Space; Esc ends.")
                              .arg(candidate.name));
    m_paintBar->show();
    m_side->setPainting(true);
    applyZones();
    const auto ahead = windowsToCome(windows, m_context.clock.nowUtc());
    if (!ahead.isEmpty()) {
        const QDateTime first = ahead.constFirst().start.toTimeZone(m_context.settings.timeZone());
        if (m_mode == Mode::WorkWeek && !officeWeek(locale()).shows(first.date()))
            setMode(Mode::Week);
        showDate(first.date());
        m_view->setCursorAt(first.date(), first.time());
    }
    m_view->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_paintWords, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CalendarPage::leavePainting()
{
    if (m_painted.isNull())
        return;
    m_painted = {};
    m_view->setPainted(std::nullopt);
    m_paintBar->hide();
    m_side->setPainting(false);
    applyZones();
    currentView()->setFocus(Qt::OtherFocusReason);
}

} // namespace shortlist
