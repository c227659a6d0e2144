// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/monthgrid.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace shortlist {

/// A month as a table: a row a week, a cell a day with the interviews of that day. A screen reader is told all of a
/// day's interviews as the text of its cell.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Roles {
        DateRole = Qt::UserRole, ///< QDate
        LinesRole, ///< QStringList: "10:00 Ada Quill · Technical interview", at most kMostLines
        StagesRole, ///< QVariantList: the places of their stages in the plan, one for each line
        ClashesRole, ///< QVariantList: bool, whether something speaks against it, for each interview of the day
        CountRole, ///< int: the interviews of the day
        InMonthRole, ///< bool: not a day of the month before or after
        TodayRole, ///< bool
        ShownRole, ///< bool: among the days that another view shows
    };
    static constexpr int kMostLines = 30;

    /// `dayNames`: how long the headings are; a screen reader is told them whole.
    explicit MonthModel(QObject *parent = nullptr, QLocale::FormatType dayNames = QLocale::ShortFormat);

    /// Shows the month of a day, its weeks beginning as the locale has it. The interviews go until others are set.
    void setMonth(QDate day, const QLocale &locale);
    const MonthGrid &grid() const { return m_grid; }
    /// The interviews, those that are not in the month unseen. `timeFormat` as AppSettings::timeFormat().
    void setEntries(const QList<InterviewEntry> &entries, const QTimeZone &zone, const QString &timeFormat);
    const QList<InterviewEntry> &entries() const { return m_entries; }
    /// How many interviews each day has, by its place in the grid, where no more is known of them: a small month.
    void setCounts(const QList<int> &counts);
    /// What speaks against interviews, as ClashingInterview::sentence(); those that are not in the month unseen.
    void setClashing(const QHash<InterviewId, QString> &sentences);
    /// Those of a day, by its place in the grid; they live until other interviews are set.
    QList<const InterviewEntry *> entriesAt(int place) const;
    /// "10:00 Ada Quill, Technical interview".
    QString spokenLine(const InterviewEntry &entry) const;
    /// How many interviews the days of the month itself have.
    int countInMonth() const;
    void setToday(QDate today);
    /// Marks the days that another view shows.
    void setShown(QDate from, QDate to);

    /// The cell of a date; invalid when it is not among the days.
    QModelIndex indexOf(QDate date) const;
    QDate dateAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString lineOf(const InterviewEntry &entry, const QString &between) const;
    QStringList linesOn(QDate date) const;
    QStringList spokenLinesOn(QDate date) const;
    QVariantList clashesOn(QDate date) const;
    QString spoken(QDate date) const;
    QString toolTip(QDate date) const;
    int countOn(int place) const;
    void allChanged();

    QHash<InterviewId, QString> m_clashing;
    QLocale::FormatType m_dayNames;
    QLocale m_locale;
    MonthGrid m_grid;
    QList<InterviewEntry> m_entries;
    QList<int> m_counts; ///< instead of the interviews themselves; as long as the grid or empty
    QList<QList<qsizetype>> m_byDay; ///< places in m_entries, a list a day; as long as the grid or empty
    QTimeZone m_zone = QTimeZone::utc();
    QString m_timeFormat = QStringLiteral("HH:mm");
    QDate m_today;
    QDate m_shownFrom;
    QDate m_shownTo;
};

} // namespace shortlist
