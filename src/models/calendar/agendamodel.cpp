// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/agendamodel.h"

#include "domain/words/dates.h"
#include "domain/words/words.h"
#include "service/core/gateway.h"

#include <algorithm>
#include <utility>

namespace shortlist {

AgendaModel::AgendaModel(Gateway &gateway, QObject *parent)
    : QAbstractListModel(parent)
    , m_gateway(gateway)
{
}

void AgendaModel::setLook(const QTimeZone &zone, const QString &timeFormat, const QLocale &locale, QDate today)
{
    if (zone == m_zone && timeFormat == m_timeFormat && locale == m_locale && today == m_today)
        return;
    // Another zone may put interviews on other days.
    beginResetModel();
    m_zone = zone;
    m_timeFormat = timeFormat;
    m_locale = locale;
    m_today = today;
    m_rows = rowsFor(0, {});
    endResetModel();
}

void AgendaModel::show(const InterviewFilter &filter)
{
    const int readBefore = filter == m_filter ? int(m_entries.size()) : 0;
    m_filter = filter;
    read(filter, std::max(readBefore, kPage), true);
}

void AgendaModel::setClashing(const QHash<InterviewId, QString> &sentences)
{
    if (std::exchange(m_clashing, sentences) != sentences && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

bool AgendaModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asking && !m_entries.isEmpty();
}

void AgendaModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    InterviewFilter rest = m_filter;
    rest.after = m_entries.last().interview.id;
    read(rest, kPage, false);
}

void AgendaModel::read(InterviewFilter filter, int limit, bool replaces)
{
    // One more than is shown tells whether there are more.
    filter.limit = limit + 1;
    m_asking = true;
    const int generation = ++m_generation;
    m_gateway.run(
        this, [filter](Services &services) { return services.interviews.list(filter); },
        [this, generation, limit, replaces](Result<QList<InterviewEntry>> entries) {
            if (generation != m_generation)
                return;
            m_asking = false;
            // After a failure nobody asks again at every paint.
            m_complete = !entries || entries->size() <= limit;
            if (!entries) {
                Q_EMIT failed(entries.error());
                return;
            }
            if (entries->size() > limit)
                entries->removeLast();
            if (replaces)
                replace(*entries);
            else
                append(*entries);
            Q_EMIT loaded();
        });
}

void AgendaModel::replace(const QList<InterviewEntry> &entries)
{
    const auto same = [this](const InterviewEntry &a, const InterviewEntry &b) {
        return a.interview.id == b.interview.id && dayOf(a) == dayOf(b);
    };
    if (std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), same)) {
        m_entries = entries;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    m_rows = rowsFor(0, {});
    endResetModel();
}

void AgendaModel::append(const QList<InterviewEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const qsizetype before = m_entries.size();
    m_entries += entries;
    const QList<Row> rows = rowsFor(before, m_rows.isEmpty() ? QDate() : m_rows.last().day);
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

QList<AgendaModel::Row> AgendaModel::rowsFor(qsizetype from, QDate lastDay) const
{
    QList<Row> rows;
    for (qsizetype i = from; i < m_entries.size(); ++i) {
        const QDate day = dayOf(m_entries.at(i));
        if (day != lastDay)
            rows += Row{ day, -1 };
        rows += Row{ day, i };
        lastDay = day;
    }
    return rows;
}

const InterviewEntry *AgendaModel::entryAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).entry < 0)
        return nullptr;
    return &m_entries.at(m_rows.at(row).entry);
}

int AgendaModel::rowOf(const InterviewId &interview) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const InterviewEntry *entry = entryAt(row);
        if (entry && entry->interview.id == interview)
            return row;
    }
    return -1;
}

QDate AgendaModel::dateAt(int row) const { return row < 0 || row >= m_rows.size() ? QDate() : m_rows.at(row).day; }

int AgendaModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QDate AgendaModel::dayOf(const InterviewEntry &entry) const
{
    return entry.interview.startAt.toTimeZone(m_zone).date();
}

QString AgendaModel::times(const InterviewEntry &entry) const
{
    return words::clockTime(entry.interview.startAt, m_zone, m_timeFormat, m_locale) + QChar(0x2013)
         + words::clockTime(entry.interview.endAt(), m_zone, m_timeFormat, m_locale);
}

QString AgendaModel::people(const InterviewEntry &entry) const
{
    QStringList names;
    for (const InterviewPerson &person : entry.people)
        names += person.name;
    return names.join(QStringLiteral(", "));
}

QString AgendaModel::dayText(QDate day) const
{
    const QString text = m_locale.toString(day, tr("dddd d MMMM yyyy"));
    return day == m_today ? tr("Today, %1").arg(text) : text;
}

QString AgendaModel::spoken(const Row &row) const
{
    if (row.entry < 0)
        return dayText(row.day);
    const InterviewEntry &entry = m_entries.at(row.entry);
    QStringList parts{ entry.candidateName, entry.stageName, entry.jobTitle, dayText(row.day), times(entry),
        words::of(entry.standing()) };
    if (!entry.people.isEmpty())
        parts += people(entry);
    if (const QString clash = m_clashing.value(entry.interview.id); !clash.isEmpty())
        parts += tr("conflict: %1", "what speaks against it").arg(clash);
    return parts.join(QStringLiteral(", "));
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::DisplayRole:
        return row.entry < 0 ? dayText(row.day) : m_entries.at(row.entry).candidateName;
    case DateRole:
        return row.day;
    case HeadingRole:
        return row.entry < 0;
    case TodayRole:
        return row.entry < 0 && row.day == m_today;
    default:
        break;
    }
    if (row.entry < 0)
        return {};
    const InterviewEntry &entry = m_entries.at(row.entry);
    switch (role) {
    case IdRole:
        return entry.interview.id.uuid();
    case TimeRole:
        return times(entry);
    case WhatRole:
        return QString(entry.stageName + QStringLiteral(" · ") + entry.jobTitle);
    case WhoRole:
        return people(entry);
    case StageRole:
        return entry.stageIndex;
    case ClashRole:
    case Qt::ToolTipRole:
        return m_clashing.value(entry.interview.id);
    case StateRole:
        return int(entry.standing());
    default:
        return {};
    }
}

} // namespace shortlist
