// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/monthmodel.h"

#include "domain/words/dates.h"

#include <algorithm>
#include <utility>

namespace shortlist {

MonthModel::MonthModel(QObject *parent, QLocale::FormatType dayNames)
    : QAbstractTableModel(parent)
    , m_dayNames(dayNames)
{
}

void MonthModel::setMonth(QDate day, const QLocale &locale)
{
    const MonthGrid grid = MonthGrid::around(day, locale.firstDayOfWeek());
    if (grid.firstDay == m_grid.firstDay && grid.month == m_grid.month && locale == m_locale)
        return;
    beginResetModel();
    m_locale = locale;
    m_grid = grid;
    m_entries.clear();
    m_byDay.clear();
    m_counts.clear();
    endResetModel();
}

void MonthModel::setEntries(const QList<InterviewEntry> &entries, const QTimeZone &zone, const QString &timeFormat)
{
    m_entries = entries;
    m_zone = zone;
    m_timeFormat = timeFormat;
    QList<TimeSpan> spans;
    spans.reserve(entries.size());
    for (const InterviewEntry &entry : entries)
        spans += entry.span();
    m_byDay = spansByDay(spans, m_grid.firstDay, m_grid.days(), zone);
    allChanged();
}

void MonthModel::setCounts(const QList<int> &counts)
{
    const QList<int> known = counts.size() == m_grid.days() ? counts : QList<int>();
    if (std::exchange(m_counts, known) != known)
        allChanged();
}

int MonthModel::countOn(int place) const
{
    return m_byDay.isEmpty() ? m_counts.value(place) : int(m_byDay.value(place).size());
}

void MonthModel::setClashing(const QHash<InterviewId, QString> &sentences)
{
    if (std::exchange(m_clashing, sentences) != sentences)
        allChanged();
}

int MonthModel::countInMonth() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [this](const InterviewEntry &entry) {
        return m_grid.isInMonth(entry.interview.startAt.toTimeZone(m_zone).date());
    }));
}

void MonthModel::setToday(QDate today)
{
    if (std::exchange(m_today, today) != today)
        allChanged();
}

void MonthModel::setShown(QDate from, QDate to)
{
    if (from == m_shownFrom && to == m_shownTo)
        return;
    m_shownFrom = from;
    m_shownTo = to;
    allChanged();
}

void MonthModel::allChanged()
{
    if (m_grid.weeks > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_grid.weeks - 1, MonthGrid::kDaysInWeek - 1));
}

QList<const InterviewEntry *> MonthModel::entriesAt(int place) const
{
    QList<const InterviewEntry *> entries;
    const auto places = m_byDay.value(place);
    for (const qsizetype one : places)
        entries += &m_entries.at(one);
    return entries;
}

QModelIndex MonthModel::indexOf(QDate date) const
{
    const int place = m_grid.placeOf(date);
    return place < 0 ? QModelIndex() : index(place / MonthGrid::kDaysInWeek, place % MonthGrid::kDaysInWeek);
}

QDate MonthModel::dateAt(const QModelIndex &index) const
{
    return index.isValid() ? m_grid.date(index.row(), index.column()) : QDate();
}

int MonthModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_grid.weeks; }

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(MonthGrid::kDaysInWeek);
}

QString MonthModel::lineOf(const InterviewEntry &entry, const QString &between) const
{
    return words::clockTime(entry.interview.startAt, m_zone, m_timeFormat, m_locale) + QLatin1Char(' ')
         + entry.candidateName + between + entry.stageName;
}

QString MonthModel::spokenLine(const InterviewEntry &entry) const
{
    const QString line = lineOf(entry, QStringLiteral(", "));
    const QString clash = m_clashing.value(entry.interview.id);
    return clash.isEmpty() ? line : tr("%1, conflict: %2", "interview, what speaks against it").arg(line, clash);
}

QStringList MonthModel::linesOn(QDate date) const
{
    QStringList lines;
    const auto places = m_byDay.value(m_grid.placeOf(date));
    for (qsizetype i = 0; i < std::min<qsizetype>(places.size(), kMostLines); ++i)
        lines += lineOf(m_entries.at(places.at(i)), QStringLiteral(" · "));
    return lines;
}

QStringList MonthModel::spokenLinesOn(QDate date) const
{
    QStringList lines;
    const auto places = m_byDay.value(m_grid.placeOf(date));
    for (qsizetype i = 0; i < std::min<qsizetype>(places.size(), kMostLines); ++i)
        lines += spokenLine(m_entries.at(places.at(i)));
    return lines;
}

QVariantList MonthModel::clashesOn(QDate date) const
{
    QVariantList clashes;
    const auto places = m_byDay.value(m_grid.placeOf(date));
    for (const qsizetype place : places)
        clashes += m_clashing.contains(m_entries.at(place).interview.id);
    return clashes;
}

QString MonthModel::spoken(QDate date) const
{
    QStringList parts{ m_locale.toString(date, tr("dddd d MMMM yyyy")) };
    if (date == m_today)
        parts += tr("today");
    if (m_byDay.isEmpty() && m_counts.isEmpty())
        return parts.join(QStringLiteral(", "));
    const int count = countOn(m_grid.placeOf(date));
    if (count == 0)
        return tr("%1, no interview").arg(parts.join(QStringLiteral(", ")));
    parts += tr("%Ln interview(s)", nullptr, count);
    if (m_byDay.isEmpty())
        return parts.join(QStringLiteral(", "));
    QStringList lines = spokenLinesOn(date);
    if (count > lines.size())
        lines += tr("%Ln more", nullptr, int(count - lines.size()));
    return tr("%1: %2").arg(parts.join(QStringLiteral(", ")), lines.join(QStringLiteral("; ")));
}

QString MonthModel::toolTip(QDate date) const
{
    QStringList lines = linesOn(date);
    if (lines.isEmpty()) {
        const int count = countOn(m_grid.placeOf(date));
        return count > 0 ? tr("%Ln interview(s)", nullptr, count) : QString();
    }
    const auto places = m_byDay.at(m_grid.placeOf(date));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const QString clash = m_clashing.value(m_entries.at(places.at(i)).interview.id); !clash.isEmpty())
            lines[i] += QStringLiteral(" · ") + clash;
    }
    const auto count = m_byDay.at(m_grid.placeOf(date)).size();
    if (count > lines.size())
        lines += tr("%Ln more", nullptr, int(count - lines.size()));
    // Rich text would take what candidates write for tags; it is needed only for the lines not to be wrapped.
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return QStringLiteral("<p style='white-space:pre'>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QDate date = dateAt(index);
    const auto places = m_byDay.value(m_grid.placeOf(date));
    switch (role) {
    case Qt::DisplayRole:
        return m_locale.toString(date.day());
    case Qt::AccessibleTextRole:
        return spoken(date);
    case Qt::ToolTipRole:
        return toolTip(date);
    case DateRole:
        return date;
    case LinesRole:
        return linesOn(date);
    case ClashesRole:
        return clashesOn(date);
    case StagesRole: {
        QVariantList stages;
        for (qsizetype i = 0; i < std::min<qsizetype>(places.size(), kMostLines); ++i)
            stages += m_entries.at(places.at(i)).stageIndex;
        return stages;
    }
    case CountRole:
        return countOn(m_grid.placeOf(date));
    case InMonthRole:
        return m_grid.isInMonth(date);
    case TodayRole:
        return date == m_today;
    case ShownRole:
        return m_shownFrom.isValid() && m_shownFrom <= date && date <= m_shownTo;
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= MonthGrid::kDaysInWeek)
        return {};
    const int day = m_grid.date(0, section).dayOfWeek();
    if (role == Qt::DisplayRole)
        return m_locale.standaloneDayName(day, m_dayNames);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return m_locale.standaloneDayName(day);
    return {};
}

} // namespace shortlist
