// SPDX-License-Identifier: GPL-3.0-or-later
// What a week of the calendar costs to paint, against the same grid with plain rectangles and no words painted in the
// same run: bench_calendar [ROUNDS]. Goals: a full frame at most 1.3 times the plain one at 50, 500 and 5,000
// interviews; a step of a drag, and of the mouse over interviews, at most 0.5 ms. 1600 x 1000 pixels, in memory.
#include "domain/core/newid.h"
#include "ui/calendar/calendarview.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace shortlist;

namespace {

constexpr QSize kFrame(1600, 1000);
constexpr double kGoalRatio = 1.3;
constexpr double kGoalStepMs = 0.5;
const QDate kMonday(2030, 1, 7);

/// Of this process alone: others on the machine do not count.
double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// So many interviews in a week between 8 and 18 o'clock, of the four usual lengths.
QList<InterviewEntry> interviews(int count)
{
    QList<InterviewEntry> entries;
    constexpr int kLengths[] = { 30, 45, 60, 90 };
    for (int i = 0; i < count; ++i) {
        InterviewEntry entry;
        entry.interview.id = InterviewId(randomUuid());
        const QDate day = kMonday.addDays(i % 7);
        const int minute = 8 * 60 + (i * 7 % 40) * 15;
        entry.interview.startAt = QDateTime(day, QTime(minute / 60, minute % 60), Qt::UTC);
        entry.interview.minutes = kLengths[i % 4];
        entry.interview.zone = QStringLiteral("UTC");
        entry.candidateName = QStringLiteral("Demo Person %1").arg(i);
        entry.stageName = i % 2 == 0 ? QStringLiteral("Technical interview") : QStringLiteral("Screening call");
        entry.stageIndex = i % kStageColours;
        entries += entry;
    }
    std::sort(entries.begin(), entries.end(),
        [](const InterviewEntry &a, const InterviewEntry &b) { return a.interview.startAt < b.interview.startAt; });
    return entries;
}

/// The floor: background, lines of the grid, one bordered rectangle an interview at the same places.
void paintPlain(QImage &frame, const CalendarView &view, const QList<QPair<QRect, QColor>> &rects)
{
    QPainter painter(&frame);
    painter.fillRect(frame.rect(), color(Role::Base));
    painter.setPen(color(Role::Hairline));
    const QRect grid = view.gridRect();
    const int top = view.pointOf(kMonday, QTime(0, 0)).y();
    for (int hour = 0; hour <= 24; ++hour)
        painter.drawLine(grid.left(), top + hour * view.zoom(), grid.right(), top + hour * view.zoom());
    for (int day = 0; day < 7; ++day) {
        const int x = grid.left() + grid.width() * day / 7;
        painter.drawLine(x, grid.top(), x, grid.bottom());
    }
    painter.setClipRect(grid);
    painter.setPen(color(Role::Border));
    for (const auto &[rect, tint] : rects) {
        painter.setBrush(tint);
        painter.drawRect(rect);
    }
}

void sendMove(CalendarView &view, const QPoint &at, Qt::MouseButtons buttons)
{
    QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, buttons, {});
    QCoreApplication::sendEvent(view.viewport(), &event);
    QCoreApplication::processEvents(); // paints what became stale
}

double stepMs(CalendarView &view, int rounds, Qt::MouseButtons buttons, const QPoint &from)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        const QPoint at = from + QPoint(0, 20 + round * 13 % 200);
        const double before = processorMs();
        sendMove(view, at, buttons);
        times += processorMs() - before;
    }
    return medianOf(times);
}

bool measure(CalendarView &view, int count, int rounds)
{
    view.setEntries(interviews(count));
    QCoreApplication::processEvents();
    QList<QPair<QRect, QColor>> rects;
    for (const InterviewEntry &entry : view.entries())
        rects += { view.rectOf(entry.interview.id), stageColour(entry.stageIndex).tint };
    QImage frame(kFrame, QImage::Format_RGB32);
    QList<double> plain;
    QList<double> full;
    // In turns, so that what disturbs one disturbs both.
    for (int round = 0; round < rounds + 2; ++round) {
        double before = processorMs();
        paintPlain(frame, view, rects);
        const double floor = processorMs() - before;
        before = processorMs();
        view.viewport()->render(&frame, QPoint(), QRegion(), QWidget::RenderFlags());
        const double whole = processorMs() - before;
        if (round < 2)
            continue; // caches fill
        plain += floor;
        full += whole;
    }
    const double floor = medianOf(plain);
    const double whole = medianOf(full);
    const double hover = stepMs(view, rounds, Qt::NoButton, view.gridRect().center() - QPoint(0, 200));
    // The first interview that is wholly seen is taken by its middle.
    QPoint taken;
    for (const auto &[rect, tint] : rects) {
        if (taken.isNull() && view.gridRect().contains(rect))
            taken = rect.center();
    }
    QMouseEvent press(
        QEvent::MouseButtonPress, taken, view.viewport()->mapToGlobal(taken), Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &press);
    sendMove(view, taken + QPoint(0, 30), Qt::LeftButton);
    const double drag = stepMs(view, rounds, Qt::LeftButton, taken);
    const bool dragged = view.ghost().has_value();
    view.clearFocus(); // lets go
    std::printf("%5d interviews: frame %6.2f ms, plain %6.2f ms, ratio %4.2f; hover %5.3f ms, drag %5.3f ms%s\n", count,
        whole, floor, whole / floor, hover, drag, dragged ? "" : " (nothing was dragged)");
    return dragged && whole / floor <= kGoalRatio && hover <= kGoalStepMs && drag <= kGoalStepMs;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(QByteArray(argv[1]).toInt(), 1) : 60;
    applyTheme(application, ThemeSetting::Light, Density::Comfortable);
    CalendarView view;
    view.resize(kFrame);
    view.setRange(kMonday, 7);
    view.setZones(QTimeZone::utc(), {});
    view.setNow(QDateTime(kMonday, QTime(6, 0), Qt::UTC));
    view.show();
    view.scrollToHour(7);
    view.setFocus();
    QCoreApplication::processEvents();
    bool met = true;
    for (const int count : { 50, 500, 5000 })
        met = measure(view, count, rounds) && met;
    std::printf(
        "goals: %.1f times the plain frame, %.1f ms a step: %s\n", kGoalRatio, kGoalStepMs, met ? "met" : "missed");
    return 0;
}
