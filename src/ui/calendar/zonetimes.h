// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>
#include <QWidget>

#include <utility>

class QVBoxLayout;

namespace shortlist {

/// Who reads a time, and where.
struct ZoneReader {
    QString who; ///< "Rita Sand", "Ada Quill (candidate)"
    QString zone; ///< IANA id; empty when not known
};

/// Gathers who reads a time. Who is at the desk, recruits and interviews is one person, and named once on each clock.
class ZoneReaders {
public:
    /// Begins with whoever is at the desk, as “You”. `me` may be null.
    ZoneReaders(const PersonId &me, const QString &zone);

    /// `person` is null for whoever is not of the team.
    void add(const PersonId &person, const QString &who, const QString &zone);
    const QList<ZoneReader> &list() const { return m_readers; }

private:
    QList<ZoneReader> m_readers;
    QList<std::pair<PersonId, QString>> m_named;
};

/// One line of a ZoneTimes.
struct ZoneLine {
    QString who;
    QString text; ///< "Wed 9 Jan 10:00–11:30 · Europe/Berlin"
};

/// What a clock shows there, without its zone: "Wed 9 Jan 10:00–11:30". `timeFormat` as AppSettings::timeFormat().
QString wallTimes(const QDateTime &start, int minutes, const QTimeZone &zone, const QString &timeFormat);

/// The same with the place of its zone, short enough for a column: "Wed 9 Jan 10:00–11:30 (Berlin)". A zone that is
/// empty or not known is said to be.
QString placeTimes(const QDateTime &start, int minutes, const QString &zone, const QString &timeFormat);

/// What clocks show for each reader; those in the same zone share a line, those whose zone is not known have a line
/// that says so. `timeFormat` as AppSettings::timeFormat().
QList<ZoneLine> zoneLines(
    const QDateTime &start, int minutes, const QList<ZoneReader> &readers, const QString &timeFormat);

/// The same moment on the wall of everyone concerned, as rows of name and time.
class ZoneTimes : public QWidget {
    Q_OBJECT
public:
    explicit ZoneTimes(QWidget *parent = nullptr);

    /// Shows a moment; an invalid one shows nothing.
    void show(const QDateTime &start, int minutes, const QList<ZoneReader> &readers, const QString &timeFormat);
    /// All rows as one text, for tests and screen readers.
    QString text() const { return m_text; }

    using QWidget::show;

private:
    QVBoxLayout *m_lines;
    QString m_text;
};

} // namespace shortlist
