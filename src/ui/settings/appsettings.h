// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QTimeZone>
#include <QUuid>

class QSplitter;
class QWidget;

namespace shortlist {

/// What this person set up on this computer; nothing of a workspace's content. Written at once. GUI thread.
class AppSettings : public QObject {
    Q_OBJECT
public:
    static constexpr int kRecentKept = 8;

    /// The person's own settings file.
    explicit AppSettings(QObject *parent = nullptr);
    /// Another file: tests, portable use.
    explicit AppSettings(const QString &iniFile, QObject *parent = nullptr);

    /// Where all this is kept.
    QString filePath() const { return m_store.fileName(); }

    ThemeSetting theme() const;
    void setTheme(ThemeSetting theme);
    Density density() const;
    void setDensity(Density density);

    /// A language like "de"; empty follows the system.
    QString language() const;
    void setLanguage(const QString &language);

    /// Paths of workspaces, newest first; a path stays when its file is away, for it may come back.
    QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString &path);
    void removeRecentWorkspace(const QString &path);

    /// Who sits here, per workspace file; null when nobody was chosen.
    QUuid actingPerson(const QString &workspace) const;
    void setActingPerson(const QString &workspace, const QUuid &person);

    /// Whose clock times are shown on: that of who sits here (where their zone is in the directory, else this
    /// computer's), this computer's, or one that was chosen.
    enum class ShownZone { Mine, Computer, Chosen };
    ShownZone shownZone() const;
    /// Chosen keeps the zone that times are shown in now, to be changed with setTimeZoneOverride().
    void setShownZone(ShownZone whose);
    /// The zone times are shown in, by that rule; every window asks here and nowhere else.
    QTimeZone timeZone() const;
    /// The IANA id that was chosen; empty where none was.
    QByteArray timeZoneOverride() const;
    /// Choosing none goes back to the zone of who sits here.
    void setTimeZoneOverride(const QByteArray &ianaId);
    /// The zone of who sits here, as an IANA id of the directory; empty: not known. Not kept: it is told with each
    /// workspace and each person.
    void setPersonZone(const QString &ianaId);
    /// The zone that this computer's own clock shows: the system's, unless a test said another.
    QTimeZone computerZone() const;
    void setComputerZone(const QTimeZone &zone);
    /// Whether clocks of that zone and of this computer show different times at a moment.
    bool differsFromComputer(const QDateTime &utc) const;

    enum class HourFormat { System, Hours24, Hours12 };
    HourFormat hourFormat() const;
    void setHourFormat(HourFormat format);
    /// "HH:mm" or "h:mm AP", the system's choice resolved by the current QLocale.
    QString timeFormat() const;

    /// Whether the small month and the legend stand beside the calendar.
    bool calendarSide() const;
    void setCalendarSide(bool shown);
    /// Whether the part below the criteria of a rubric is hidden.
    bool rubricPartsFolded() const;
    void setRubricPartsFolded(bool folded);
    /// Whether the debrief has the criteria as in the rubric; the biggest disagreement first unless this was chosen.
    bool debriefInPlanOrder() const;
    void setDebriefInPlanOrder(bool planOrder);
    /// How the calendar is looked at: pixels an hour, and the minutes that dragging snaps to. 48 and 15 where nothing
    /// was chosen; the view sees to it that they make sense.
    int calendarZoom() const;
    void setCalendarZoom(int pixels);
    int calendarSnap() const;
    void setCalendarSnap(int minutes);
    /// IANA ids of the zones whose hours the calendar shows beside one's own; "candidate" is the zone of the candidate
    /// of the interview chosen.
    QStringList calendarZones() const;
    void setCalendarZones(const QStringList &zones);
    /// The ids of the people who stand beside one another in the calendar; none: whoever interviews that day.
    QStringList calendarPeople() const;
    void setCalendarPeople(const QStringList &people);
    /// Whether interviews are reminded of before they begin; they are unless this was switched off.
    bool reminders() const;
    void setReminders(bool on);

    /// Seconds that the clock of an interview has run on a scorecard; 0 for none, which is not kept. Of the newest few.
    int cardSeconds(const QUuid &card) const;
    void setCardSeconds(const QUuid &card, int seconds);

    /// Size and place of a window or the shares of a splitter, by objectName.
    void saveGeometry(const QWidget *window);
    bool restoreGeometry(QWidget *window) const;
    void saveSplit(const QSplitter *split);
    bool restoreSplit(QSplitter *split) const;

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void timesChanged(); ///< zone or hour format
    void recentChanged();

private:
    /// Writes only what is new: each write locks the file of the settings, which other windows of the program read.
    void put(const QString &key, const QVariant &value);

    /// Does `change` and tells where another zone is shown after it.
    template <typename Change>
    void changeZone(Change change);

    QSettings m_store;
    QTimeZone m_personZone;
    QTimeZone m_computerZone;
};

} // namespace shortlist
