// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarsheet.h"

#include "domain/calendar/monthgrid.h"
#include "domain/calendar/zonedtime.h"
#include "domain/words/dates.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace shortlist {

namespace {

constexpr QLatin1String kRoomBelow("margin-bottom:4px"); ///< of a line: a day stands with its lines
constexpr int kBodyPoints = 10;

QString sheetText(const char *text) { return QCoreApplication::translate("shortlist::CalendarSheet", text); }

/// One line of a day: an interview, or a stretch that the person's calendar has.
struct SheetRow {
    QDateTime at;
    QString html;
};

class SheetWriter {
public:
    SheetWriter(const CalendarSheet &sheet, const SheetLook &look)
        : m_sheet(sheet)
        , m_look(look)
    {
        QList<TimeSpan> spans;
        for (const InterviewEntry &entry : sheet.interviews)
            spans += entry.span();
        m_interviews = spansByDay(spans, sheet.from, sheet.days, sheet.zone);
        m_busy = spansByDay(sheet.busy, sheet.from, sheet.days, sheet.zone);
    }

    QString html(bool first) const
    {
        QString page =
            QStringLiteral("<h2 style='margin-top:0px;%1'>%2</h2>")
                .arg(first ? QString() : QStringLiteral("page-break-before:always"), m_sheet.name.toHtmlEscaped());
        const QString times = sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "Times on clocks in %1"))
                                  .arg(QString::fromUtf8(m_sheet.zone.id()));
        QStringList facts{ range() };
        if (!m_sheet.title.isEmpty())
            facts.prepend(m_sheet.title);
        page += line(facts.join(QStringLiteral(" · "))) + line(times);
        for (int day = 0; day < m_sheet.days; ++day)
            page += dayHtml(day);
        // The room below the last line would be kept free above the first one of the next page.
        if (page.endsWith(QLatin1String("</p>")))
            page.replace(page.lastIndexOf(kRoomBelow), kRoomBelow.size(), QLatin1String("margin-bottom:0px"));
        return page;
    }

private:
    QString dateText(QDate date, const QString &format) const { return m_look.locale.toString(date, format); }

    QString range() const
    {
        const QString whole = sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "d MMMM yyyy"));
        QString from = dateText(m_sheet.from, whole);
        if (m_sheet.days == 1)
            return from;
        return from + QStringLiteral(" – ") + dateText(m_sheet.from.addDays(m_sheet.days - 1), whole);
    }

    QString clock(const QDateTime &moment) const
    {
        return words::clockTime(moment, m_sheet.zone, m_look.timeFormat, m_look.locale);
    }

    QString times(const TimeSpan &span) const { return clock(span.start) + QChar(0x2013) + clock(span.end); }

    QString times(const QList<TimeSpan> &spans) const
    {
        QStringList parts;
        for (const TimeSpan &span : spans)
            parts += times(span);
        return parts.join(QStringLiteral(", "));
    }

    TimeSpan wholeDay(QDate date) const
    {
        return { startOfDayUtc(date, m_sheet.zone), startOfDayUtc(date.addDays(1), m_sheet.zone) };
    }

    /// What a day has of a stretch that may have begun before it and may go on after it.
    QString timesOn(const TimeSpan &day, const TimeSpan &span) const
    {
        const bool before = span.start < day.start;
        const bool after = day.end < span.end;
        if (span.contains(day))
            return sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "all day"));
        if (before)
            return sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "until %1")).arg(clock(span.end));
        if (after)
            return sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "from %1")).arg(clock(span.start));
        return times(span);
    }

    /// When they work, and where nobody knows of that time whether they are free.
    QString hoursText(QDate date) const
    {
        const QList<TimeSpan> worked = m_sheet.hours.spansOn(date, m_sheet.zone);
        if (worked.isEmpty())
            return sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "Not a working day"));
        QString text = sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "Works %1")).arg(times(worked));
        const QList<TimeSpan> unknown = spansWithout(worked, m_sheet.known);
        if (unknown.isEmpty())
            return text;
        text += QStringLiteral(" · ");
        if (m_sheet.known.isEmpty())
            return text
                 + sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "not known whether free: no calendar read"));
        if (unknown == worked)
            return text
                 + sheetText(QT_TRANSLATE_NOOP(
                     "shortlist::CalendarSheet", "not known whether free: no calendar tells of this day"));
        return text
             + sheetText(
                 QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "not known whether free %1: no calendar tells of it"))
                   .arg(times(unknown));
    }

    static QString cell(const QString &text, const char *width)
    {
        return QStringLiteral("<td width='%1'>%2</td>").arg(QString::fromLatin1(width), text.toHtmlEscaped());
    }

    QString interviewHtml(const InterviewEntry &entry) const
    {
        QStringList others;
        for (const InterviewPerson &person : entry.people) {
            if (person.name != m_sheet.name)
                others += person.name;
        }
        QString what = entry.stageName + QStringLiteral(" · ") + entry.jobTitle;
        if (entry.standing() == InterviewState::Proposed)
            what += QStringLiteral(" · ") + sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "not confirmed"));
        if (entry.interview.state == InterviewState::NoShow)
            what += QStringLiteral(" · ")
                  + sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "the candidate did not come"));
        QStringList where;
        if (!entry.interview.place.isEmpty())
            where += entry.interview.place;
        if (!others.isEmpty())
            where += sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "with %1"))
                         .arg(others.join(QStringLiteral(", ")));
        return QStringLiteral("<tr>") + cell(times(entry.span()), "18%")
             + QStringLiteral("<td width='22%'><b>%1</b></td>").arg(entry.candidateName.toHtmlEscaped())
             + cell(what, "35%") + cell(where.join(QStringLiteral(" · ")), "25%") + QStringLiteral("</tr>");
    }

    QString clashHtml(const InterviewEntry &entry) const
    {
        const QString why = m_sheet.clashing.value(entry.interview.id);
        if (why.isEmpty())
            return {};
        const QString words = sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "Conflict: %1")).arg(why);
        return QStringLiteral("<tr>") + cell(QString(), "18%")
             + QStringLiteral("<td colspan='3'><b>%1 %2</b></td></tr>").arg(QChar(0x26A0), words.toHtmlEscaped());
    }

    QString busyHtml(const TimeSpan &day, const TimeSpan &span) const
    {
        return QStringLiteral("<tr>") + cell(timesOn(day, span), "18%")
             + QStringLiteral("<td colspan='3'><i>%1</i></td></tr>")
                   .arg(sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "busy")).toHtmlEscaped());
    }

    QString dayHtml(int day) const
    {
        const QDate date = m_sheet.from.addDays(day);
        const QString format = sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "dddd d MMMM"));
        QString html = QStringLiteral("<h4 style='margin-top:14px;margin-bottom:0px'>%1</h4>")
                           .arg(dateText(date, format).toHtmlEscaped());
        const bool away = std::any_of(m_sheet.away.begin(), m_sheet.away.end(),
            [date](const Away &days) { return days.from <= date && date <= days.to; });
        html += line(away ? sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "Away")) : hoursText(date));
        const TimeSpan whole = wholeDay(date);
        QList<SheetRow> rows;
        for (const qsizetype place : m_interviews.at(day)) {
            const InterviewEntry &entry = m_sheet.interviews.at(place);
            rows += SheetRow{ entry.interview.startAt, interviewHtml(entry) + clashHtml(entry) };
        }
        for (const qsizetype place : m_busy.at(day))
            rows += SheetRow{ m_sheet.busy.at(place).start, busyHtml(whole, m_sheet.busy.at(place)) };
        std::stable_sort(rows.begin(), rows.end(), [](const SheetRow &a, const SheetRow &b) { return a.at < b.at; });
        if (rows.isEmpty() && !away)
            return html + line(sheetText(QT_TRANSLATE_NOOP("shortlist::CalendarSheet", "No interview")));
        if (rows.isEmpty())
            return html;
        html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>");
        for (const SheetRow &row : std::as_const(rows))
            html += row.html;
        return html + QStringLiteral("</table>");
    }

    static QString line(const QString &text)
    {
        return QStringLiteral("<p style='margin-top:2px;%1'>%2</p>").arg(kRoomBelow, text.toHtmlEscaped());
    }

    const CalendarSheet &m_sheet;
    const SheetLook &m_look;
    QList<QList<qsizetype>> m_interviews;
    QList<QList<qsizetype>> m_busy;
};

} // namespace

void writeSheets(QTextDocument &document, const QList<CalendarSheet> &sheets, const SheetLook &look)
{
    QFont font;
    font.setPointSize(kBodyPoints);
    document.setDefaultFont(font);
    QString html;
    for (const CalendarSheet &sheet : sheets)
        html += SheetWriter(sheet, look).html(html.isEmpty());
    document.setHtml(html);
}

QByteArray sheetsAsPdf(const QTextDocument &document, const SheetLook &look, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        const bool letter = look.locale.measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Shortlist"));
        document.print(&writer);
    }
    return bytes;
}

} // namespace shortlist
