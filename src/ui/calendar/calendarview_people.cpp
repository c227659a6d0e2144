// SPDX-License-Identifier: GPL-3.0-or-later
// Whose time the calendar shows: one person behind all days, or people beside one another on one day.
#include "domain/calendar/bookingrules.h"
#include "domain/calendar/unknowntimes.h"
#include "domain/calendar/zonedtime.h"
#include "ui/calendar/calendaraccess.h"
#include "ui/calendar/calendarview.h"
#include "ui/words/times.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace shortlist {

void CalendarView::setPerson(const std::optional<PersonLane> &person)
{
    m_person = person;
    shade();
    viewport()->update();
}

void CalendarView::setLanes(QDate day, const QList<PersonLane> &people)
{
    const bool another = day != m_geometry.firstDay || !m_geometry.oneDay;
    if (another)
        finishMove();
    m_geometry.firstDay = day;
    m_geometry.oneDay = true;
    m_geometry.days = std::max(int(people.size()), 1);
    m_lanes = people;
    m_cursorLane = std::clamp(m_cursorLane, 0, m_geometry.days - 1);
    if (m_cursorDate != day)
        m_cursorDate = day;
    followClocks();
    if (another)
        endDrag();
    rebuild();
}

const PersonLane *CalendarView::personAt(int column) const
{
    if (m_geometry.oneDay)
        return column >= 0 && column < m_lanes.size() ? &m_lanes.at(column) : nullptr;
    return m_person ? &*m_person : nullptr;
}

PersonId CalendarView::whoseAtCursor() const
{
    const PersonLane *person = personAt(m_cursorLane);
    return person ? person->id : PersonId();
}

PersonId CalendarView::laneOfCursor() const
{
    const PersonLane *person = m_geometry.oneDay ? personAt(m_cursorLane) : nullptr;
    return person ? person->id : PersonId();
}

/// The pieces of an interview, in the columns of all who take part; those of what is drawn (no entry) in the column
/// where it is.
QList<WeekGeometry::Piece> CalendarView::piecesOf(const TimeSpan &span, const InterviewEntry *entry) const
{
    auto pieces = m_geometry.pieces(span);
    if (!m_geometry.oneDay)
        return pieces;
    QList<WeekGeometry::Piece> all;
    for (int lane = 0; lane < m_geometry.days; ++lane) {
        if (entry ? lane >= m_lanes.size() || !entry->person(m_lanes.at(lane).id) : lane != m_cursorLane)
            continue;
        for (WeekGeometry::Piece piece : std::as_const(pieces)) {
            piece.day = lane;
            all += piece;
        }
    }
    return all;
}

QList<CalendarView::BusyBlock> CalendarView::busyShown() const
{
    QList<BusyBlock> shown;
    const int people = m_geometry.oneDay ? int(m_lanes.size()) : m_person ? 1 : 0;
    for (int lane = 0; lane < people; ++lane) {
        for (const TimeSpan &span : personAt(lane)->taken()) {
            if (!m_geometry.pieces(span).isEmpty())
                shown += BusyBlock{ span, lane };
        }
    }
    return shown;
}

QRect CalendarView::rectOfBusy(const BusyBlock &block) const
{
    auto pieces = m_geometry.pieces(block.span);
    if (pieces.isEmpty())
        return {};
    if (m_geometry.oneDay)
        pieces.first().day = block.lane;
    return m_geometry.rect(pieces.first()).translated(0, offset());
}

QString CalendarView::spokenBusy(const BusyBlock &block) const
{
    const PersonLane *person = personAt(block.lane);
    const QString name = person ? person->name : QString();
    const auto dayOf = [this](const QDateTime &moment) { return moment.toTimeZone(m_geometry.zone).date(); };
    const auto word = [](QDate day) { return QLocale().toString(day, QStringLiteral("ddd")); };
    const auto isMidnight = [this, &dayOf](const QDateTime &moment) {
        return startOfDayUtc(dayOf(moment), m_geometry.zone) == moment;
    };
    const QDate first = dayOf(block.span.start);
    const QDate last = dayOf(block.span.end.addMSecs(-1)); // what ends at midnight has nothing of the next day
    if (isMidnight(block.span.start) && isMidnight(block.span.end))
        return first == last ? tr("%1 is busy, %2 all day").arg(name, word(first))
                             : tr("%1 is busy, %2 to %3 all day").arg(name, word(first), word(last));
    if (first != last)
        return tr("%1 is busy, %2 %3 to %4 %5")
            .arg(name, word(first), spokenClock(block.span.start), word(dayOf(block.span.end)),
                spokenClock(block.span.end));
    return tr("%1 is busy, %2 %3 to %4")
        .arg(name, word(first), spokenClock(block.span.start), spokenClock(block.span.end));
}

/// What takes somebody's time as an interview, shown or hidden by a filter; those that are over and those that are
/// still to come.
QList<TimeSpan> CalendarView::interviewsOf(const PersonLane &person) const
{
    QList<TimeSpan> spans = person.hidden;
    for (const InterviewEntry &entry : m_entries) {
        if (entry.person(person.id) && (entry.isOpen() || entry.interview.state == InterviewState::Held))
            spans += entry.span();
    }
    return spans;
}

QString CalendarView::availabilityAt(const QDateTime &moment, int lane) const
{
    const PersonLane *person = personAt(lane);
    if (!person)
        return {};
    const TimeSpan instant{ moment, moment.addMSecs(1) };
    const QList<TimeSpan> taken = person->busy.busy + interviewsOf(*person);
    for (const TimeSpan &span : taken) {
        if (span.overlaps(instant))
            return spokenBusy({ span, lane });
    }
    // Nobody is free at night, nor on holiday, whatever their calendar says.
    if (person->isAway(moment.toTimeZone(person->zone).date()))
        return tr("%1 is away").arg(person->name);
    if (!covers(moment, 1, person->zone, person->hours))
        return tr("Outside the working hours of %1").arg(person->name);
    if (const auto unknown = unknownAt(person->id, person->name, person->busy, instant, m_geometry.zone))
        return unknown->words;
    return tr("%1 is free").arg(person->name);
}

CalendarView::Verdict CalendarView::freeVerdict(const Placement &drawn) const
{
    // Whom it will be with is not known yet: what can be said is what the calendar shows.
    if (m_now.isValid() && drawn.startAt < m_now)
        return { Verdict::Kind::Refused, tr("in the past") };
    const PersonLane *person = personAt(m_cursorLane);
    if (!person)
        return {}; // nobody's time is shown: nothing is known
    const TimeSpan span = drawn.span();
    const auto busyAt = [&](const QList<TimeSpan> &spans) {
        const auto taken =
            std::find_if(spans.begin(), spans.end(), [&span](const TimeSpan &one) { return one.overlaps(span); });
        return taken == spans.end() ? QString() : spokenBusy({ *taken, m_cursorLane });
    };
    if (const QString words = busyAt(interviewsOf(*person)); !words.isEmpty())
        return { Verdict::Kind::Refused, words };
    // The same words as when it is booked.
    QStringList walls;
    QStringList reasons;
    for (const BookingProblem &problem : timeProblems(person->person, span, person->away, person->starts, person->zone))
        (problem.canOverride ? reasons : walls) += problem.sentence;
    if (!walls.isEmpty())
        return { Verdict::Kind::Refused, walls.join(QLatin1Char(' ')) };
    if (const QString words = busyAt(person->busy.busy); !words.isEmpty())
        return { Verdict::Kind::Reason, words };
    if (!reasons.isEmpty())
        return { Verdict::Kind::Reason, reasons.join(QLatin1Char(' ')) };
    if (const auto unknown = unknownAt(person->id, person->name, person->busy, span, m_geometry.zone))
        return { Verdict::Kind::Unknown, unknown->words };
    return { Verdict::Kind::Fine, tr("%1 is free").arg(person->name) };
}

QString CalendarView::columnTitle(int column) const
{
    const QDate date = m_geometry.date(column);
    if (!m_geometry.oneDay)
        return QLocale().toString(date, m_geometry.days == 1 ? tr("dddd d MMMM") : tr("ddd d"));
    const PersonLane *person = personAt(column);
    if (!person)
        return tr("Nobody interviews on this day");
    const auto noon = ZonedTime::fromWallClock(date, QTime(12, 0), m_geometry.zone);
    if (!noon || person->zone.offsetFromUtc(noon->utc()) == m_geometry.zone.offsetFromUtc(noon->utc()))
        return person->name;
    // Whose clock shows something else is told apart at once; by the place: São Paulo's zone is abbreviated “-03”.
    return tr("%1 · %2", "person, their zone").arg(person->name, words::place(person->zone));
}

void CalendarView::shade()
{
    m_shades.clear();
    const TimeSpan shown{ startOfDayUtc(m_geometry.firstDay, m_geometry.zone),
        startOfDayUtc(m_geometry.firstDay.addDays(m_geometry.oneDay ? 1 : m_geometry.days), m_geometry.zone) };
    for (int column = 0; column < m_geometry.days; ++column) {
        const PersonLane *person = personAt(column);
        if (!person)
            return;
        shadeHours(*person, column);
    }
    for (int lane = 0; lane < (m_geometry.oneDay ? m_geometry.days : 1); ++lane) {
        const BusyTimes &times = personAt(lane)->busy;
        TimeSpan gap{ shown.start, {} };
        for (const TimeSpan &known : times.known) {
            gap.end = std::min(known.start, shown.end);
            if (!gap.isEmpty())
                shadeSpan(gap, lane, DayLook::Unknown);
            gap.start = std::max(gap.start, known.end);
        }
        gap.end = shown.end;
        if (!gap.isEmpty())
            shadeSpan(gap, lane, DayLook::Unknown);
        for (const TimeSpan &span : personAt(lane)->taken())
            shadeSpan(span, lane, DayLook::Busy);
    }
}

void CalendarView::shadeHours(const PersonLane &person, int column)
{
    const QRect whole = m_geometry.columnRect(column);
    m_shades += Shade{ whole, DayLook::Outside };
    const QDate date = m_geometry.date(column);
    // The person's own day may begin on ours before or after.
    for (int shift = -1; shift <= 1; ++shift) {
        const QDate theirs = date.addDays(shift);
        const DayLook look = person.isAway(theirs) ? DayLook::Away : DayLook::Within;
        const auto spans = person.hours.spansOn(theirs, person.zone);
        for (const TimeSpan &span : spans) {
            const auto pieces = m_geometry.pieces(span);
            for (const WeekGeometry::Piece &piece : pieces) {
                if (m_geometry.date(piece.day) != date)
                    continue;
                const int top = m_geometry.y(piece.from);
                m_shades +=
                    Shade{ { whole.left(), top, whole.width(), m_geometry.y(piece.from + piece.minutes) - top }, look };
            }
        }
    }
}

void CalendarView::shadeSpan(const TimeSpan &span, int lane, DayLook look)
{
    const auto pieces = m_geometry.pieces(span);
    for (const WeekGeometry::Piece &piece : pieces) {
        const QRect column = m_geometry.columnRect(m_geometry.oneDay ? lane : piece.day);
        const int top = m_geometry.y(piece.from);
        m_shades +=
            Shade{ { column.left(), top, column.width(), m_geometry.y(piece.from + piece.minutes) - top }, look };
    }
}

void CalendarView::paintShades(QPainter &painter, const QRect &clip) const
{
    for (const Shade &shade : m_shades) {
        const QRect rect = shade.rect & clip;
        if (!rect.isEmpty())
            paintDayLook(painter, rect, shade.look);
    }
}

} // namespace shortlist
