// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "domain/today/todayqueries.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace shortlist {

class AppSettings;
class Clock;
class Gateway;

/// Tells the person at the desk of their interviews shortly before they begin, once each; again when one was moved.
/// What was told counts down, and is taken back a while after the beginning or when somebody else sits down.
/// Tells of declines of interviews that concern them: once when it is known, and once more where nothing was done a day
/// before the interview. GUI thread.
class Reminder : public QObject {
    Q_OBJECT
public:
    static constexpr int kMinutesBefore = 10;
    static constexpr int kMinutesAfter = 5; ///< the beginning, what was told of it is taken back
    static constexpr int kDeclineHours = 24; ///< before the interview, a decline is told again

    /// All of these must outlive it.
    Reminder(Gateway &gateway, const AppSettings &settings, const Clock &clock, QObject *parent = nullptr);

public Q_SLOTS:
    /// Looks whether something begins soon or was declined; done by itself twice a minute.
    void look();
    /// `person` sits at the desk now. Everybody is told once, also when they come back; answers asked for the one
    /// before are dropped, and what they were told is taken back.
    void changePerson(const shortlist::PersonId &person);

Q_SIGNALS:
    /// “Technical interview with Ada Quill” and “begins at 10:00, in 10 minutes. Room 2.”; or of declines, with a null
    /// id where they are several.
    void due(const QString &title, const QString &text, const shortlist::InterviewId &interview);
    /// What due() told of an interview is to be said in these words now: time goes by, or the zone was changed.
    void changed(const QString &title, const QString &text, const shortlist::InterviewId &interview);
    /// What was told is no longer so: the interview began a while ago, was moved or cancelled, or somebody else sits
    /// here; or a decline was taken back, booked otherwise, cancelled or set aside. The id is that of due().
    void settled(const shortlist::InterviewId &interview);

private:
    void remind(const InterviewEntry &entry);
    /// Says anew what is told of interviews, or takes it back; `soon` are those that are about to begin.
    void countDown(const QList<InterviewEntry> &soon);
    void takeBackAll();
    QString titleOf(const InterviewEntry &entry) const;
    QString textOf(const InterviewEntry &entry) const;
    void lookForDeclines();
    void tellDeclines(const QList<TodayItem> &declined);
    /// Says once that nothing is left of what was told last; `open` are the declines there are.
    void forgetSettled(const QStringList &open);
    /// True the first time that who sits here is told.
    bool isNews(const QString &what);

    Gateway &m_gateway;
    const AppSettings &m_settings;
    const Clock &m_clock;
    QTimer m_timer{ this };
    PersonId m_person; ///< who sits here
    QSet<QString> m_told; ///< who was told of which interviews and their beginnings, and declines
    QList<InterviewEntry> m_near; ///< what who sits here was told of, and was not taken back
    QStringList m_declines; ///< what was told last of declines, as far as nothing was done about it
    InterviewId m_declined; ///< the id it was told with
    int m_sitting = 0; ///< changes with who sits here
};

} // namespace shortlist
