// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"

#include <QAbstractListModel>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

namespace shortlist {

class Gateway;

/// Interviews from a day on, each day under a heading of its own, however many they are: they are read a page at a time
/// as the list is scrolled.
class AgendaModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole, ///< QUuid of the interview; null for the heading of a day
        DateRole, ///< QDate: the day that the row belongs to
        HeadingRole, ///< bool
        TodayRole, ///< bool: the heading of today
        TimeRole, ///< "10:00–11:30"
        WhatRole, ///< "Technical interview · Intermediate Backend Engineer"
        WhoRole, ///< "Sena Holt, Juna Park"
        StageRole, ///< int: the place of its stage in the plan
        StateRole, ///< int of InterviewState, as InterviewEntry::standing()
        ClashRole, ///< what speaks against it, in a sentence; empty where nothing does
    };
    static constexpr int kPage = 60; ///< interviews read at once

    /// The gateway must outlive the model.
    explicit AgendaModel(Gateway &gateway, QObject *parent = nullptr);

    /// How days and times are written. `timeFormat` as AppSettings::timeFormat().
    void setLook(const QTimeZone &zone, const QString &timeFormat, const QLocale &locale, QDate today);
    /// Shows the interviews of a filter from its beginning; of the one that is shown already it reads as many as were
    /// read again. Its limit and where it goes on are the model's own.
    void show(const InterviewFilter &filter);

    /// What speaks against interviews, as ClashingInterview::sentence(); those that are not read yet as well.
    void setClashing(const QHash<InterviewId, QString> &sentences);

    /// The interview of a row; nothing for a heading. Valid until the model changes.
    const InterviewEntry *entryAt(int row) const;
    /// The row of an interview, or -1.
    int rowOf(const InterviewId &interview) const;
    QDate dateAt(int row) const;
    const QList<InterviewEntry> &entries() const { return m_entries; }
    /// True when there are no more than those read.
    bool isComplete() const { return m_complete; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Interviews were read, maybe none.
    void loaded();
    /// The workspace could not be asked; what is shown stays.
    void failed(const shortlist::Error &error);

private:
    struct Row {
        QDate day;
        qsizetype entry = -1; ///< -1: the heading
    };

    void read(InterviewFilter filter, int limit, bool replaces);
    void replace(const QList<InterviewEntry> &entries);
    void append(const QList<InterviewEntry> &entries);
    QList<Row> rowsFor(qsizetype from, QDate lastDay) const;
    QDate dayOf(const InterviewEntry &entry) const;
    QString times(const InterviewEntry &entry) const;
    QString people(const InterviewEntry &entry) const;
    QString dayText(QDate day) const;
    QString spoken(const Row &row) const;

    Gateway &m_gateway;
    InterviewFilter m_filter;
    QList<InterviewEntry> m_entries;
    QList<Row> m_rows;
    QHash<InterviewId, QString> m_clashing;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_timeFormat = QStringLiteral("HH:mm");
    QLocale m_locale;
    QDate m_today;
    int m_generation = 0; ///< answers to older questions are not shown
    bool m_asking = false;
    bool m_complete = true;
};

} // namespace shortlist
