// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace shortlist {

/// Who reads a time, and where.
struct ZoneReader {
    QString who; ///< "Rita Sand", "Ada Quill (candidate)"
    QString zone; ///< IANA id; empty when not known
};

/// One line of a ZoneTimes.
struct ZoneLine {
    QString who;
    QString text; ///< "Wed 9 Jan 10:00–11:30 · Europe/Berlin"
};

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
