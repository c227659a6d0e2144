// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "store/core/database.h"

namespace shortlist::store {

/// The calendar's queries over SQLite.
class SqlCalendarQueries : public CalendarQueries {
public:
    explicit SqlCalendarQueries(const Database &database)
        : m_database(database)
    {
    }

    Result<QList<InterviewEntry>> interviews(const InterviewFilter &filter) const override;
    Result<QList<InterviewEntry>> blocking(
        const TimeSpan &span, const CandidateId &candidate, const QList<PersonId> &people) const override;
    Result<QHash<PersonId, QList<QDateTime>>> starts(const TimeSpan &span, const InterviewId &leftOut) const override;
    Result<QHash<PersonId, QList<TimeSpan>>> engagements(const TimeSpan &span) const override;
    Result<QHash<PersonId, TrainingProgress>> trainingProgress(const QString &interviewKind) const override;
    Result<QList<Away>> away(QDate from, QDate to) const override;
    Result<QHash<PersonId, BusyTimes>> busy(const TimeSpan &span, const QList<PersonId> &people) const override;
    Result<QHash<PersonId, TakenTimes>> taken(
        const TimeSpan &span, const InterviewId &leftOut, const QList<PersonId> &people) const override;
    Result<QHash<PersonId, CalendarTexts>> calendars(
        const TimeSpan &span, const QList<PersonId> &people) const override;
    Result<QStringList> stageNames() const override;
    Result<QList<BookableApplication>> bookable(const QString &text, int limit) const override;

private:
    struct Where;
    Result<QList<InterviewEntry>> entries(const Where &where) const;

    const Database &m_database;
};

} // namespace shortlist::store
