// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/loadmodel.h"

#include "domain/core/searchkey.h"
#include "domain/words/dates.h"

#include <QLocale>

#include <algorithm>

namespace shortlist {

namespace {

/// “2 h 30 min”, “45 min”.
QString lengthText(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return LoadModel::tr("%1 min").arg(rest);
    return rest == 0 ? LoadModel::tr("%1 h").arg(hours) : LoadModel::tr("%1 h %2 min").arg(hours).arg(rest);
}

} // namespace

void LoadModel::setLoad(const TeamLoad &load)
{
    beginResetModel();
    m_load = load;
    m_keys.clear();
    for (const PersonLoad &one : load.people)
        m_keys += searchKey(one.person.name + u' ' + one.person.title);
    refresh();
    endResetModel();
}

void LoadModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text;
    refresh();
    endResetModel();
}

void LoadModel::setPool(const QString &kind)
{
    beginResetModel();
    m_pool = kind;
    refresh();
    endResetModel();
}

void LoadModel::refresh()
{
    const QStringList words = searchKey(m_filter).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto pool =
        std::find_if(m_load.pools.begin(), m_load.pools.end(), [this](const auto &one) { return one.first == m_pool; });
    m_rows.clear();
    for (qsizetype i = 0; i < m_load.people.size(); ++i) {
        if (!m_pool.isEmpty() && (pool == m_load.pools.end() || !pool->second.contains(m_load.people.at(i).person.id)))
            continue;
        const QString &key = m_keys.at(i);
        if (std::all_of(words.begin(), words.end(), [&key](const QString &word) { return key.contains(word); }))
            m_rows += i;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [this](qsizetype a, qsizetype b) { return m_sortOrder == Qt::AscendingOrder ? isLess(a, b) : isLess(b, a); });
}

bool LoadModel::isLess(qsizetype a, qsizetype b) const
{
    const PersonLoad &one = m_load.people.at(a);
    const PersonLoad &other = m_load.people.at(b);
    switch (m_sortColumn) {
    case Name:
        return m_keys.at(a) < m_keys.at(b);
    case Title:
        return searchKey(one.person.title) < searchKey(other.person.title);
    case Limits:
        return one.person.weeklyLimit.value_or(1000) < other.person.weeklyLimit.value_or(1000);
    case Total:
        return std::pair(one.interviews(), one.minutes()) < std::pair(other.interviews(), other.minutes());
    default:
        break;
    }
    const WeekLoad week = one.weeks.value(m_sortColumn - FirstWeek);
    const WeekLoad otherWeek = other.weeks.value(m_sortColumn - FirstWeek);
    return std::pair(week.interviews, week.minutes) < std::pair(otherWeek.interviews, otherWeek.minutes);
}

void LoadModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
    endResetModel();
}

int LoadModel::rowOf(const PersonId &person) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_load.people.at(m_rows.at(row)).person.id == person)
            return int(row);
    }
    return -1;
}

QDate LoadModel::mondayOf(int column) const
{
    return column < FirstWeek ? QDate() : m_load.monday.addDays(7 * qint64(column - FirstWeek));
}

int LoadModel::overCount() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [this](qsizetype place) { return m_load.people.at(place).isOver(); }));
}

int LoadModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int LoadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FirstWeek) + m_load.weeks;
}

QString LoadModel::text(const PersonLoad &one, int column) const
{
    const auto limit = [](const std::optional<int> &number) {
        return number ? QString::number(*number) : QStringLiteral("–");
    };
    switch (column) {
    case Name:
        return one.person.name;
    case Title:
        return one.person.title;
    case Limits:
        return QStringLiteral("%1 / %2").arg(limit(one.person.dailyLimit), limit(one.person.weeklyLimit));
    case Total:
        return one.interviews() == 0 ? QString()
                                     : QStringLiteral("%1 · %2").arg(one.interviews()).arg(lengthText(one.minutes()));
    default:
        break;
    }
    const int week = column - FirstWeek;
    const WeekLoad load = one.weeks.value(week);
    if (load.interviews == 0)
        return {};
    const QString counted = one.person.weeklyLimit
                              ? QStringLiteral("%1/%2").arg(load.interviews).arg(*one.person.weeklyLimit)
                              : QString::number(load.interviews);
    // Said with a sign too, for those who cannot tell the colour.
    return one.isOverWeek(week) || one.isOverDay(week) ? counted + QStringLiteral(" !") : counted;
}

QString LoadModel::weekWords(const PersonLoad &one, int week) const
{
    const WeekLoad load = one.weeks.value(week);
    const QString day = words::date(m_load.monday.addDays(7 * qint64(week)));
    QStringList parts{
        tr("Week of %1: %n interview(s), %2", nullptr, load.interviews).arg(day, lengthText(load.minutes))
    };
    if (one.isOverWeek(week))
        parts += tr("over the limit of %1 a week").arg(*one.person.weeklyLimit);
    if (one.isOverDay(week))
        parts += tr("%1 on one day, over the limit of %2").arg(load.mostADay).arg(*one.person.dailyLimit);
    return parts.join(QStringLiteral("; "));
}

QVariant LoadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PersonLoad &one = personLoad(index.row());
    const int week = index.column() - FirstWeek;
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::AccessibleTextRole:
        return week >= 0 ? QVariant(weekWords(one, week)) : QVariant();
    case Qt::ToolTipRole:
        return (week >= 0 ? weekWords(one, week) : text(one, index.column())).toHtmlEscaped();
    case PersonRole:
        return one.person.id.uuid();
    case OverRole:
        return week >= 0 && (one.isOverWeek(week) || one.isOverDay(week));
    default:
        return {};
    }
}

QVariant LoadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isWeek = section >= FirstWeek;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return isWeek ? QVariant(tr("Week of %1").arg(words::date(mondayOf(section)))) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (isWeek)
        return QLocale().toString(mondayOf(section), tr("d MMM", "a week by its Monday"));
    switch (section) {
    case Name:
        return tr("Name");
    case Title:
        return tr("Title");
    case Limits:
        return tr("Day / week");
    case Total:
        return tr("All");
    default:
        return {};
    }
}

} // namespace shortlist
