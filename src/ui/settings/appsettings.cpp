// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appsettings.h"

#include "domain/calendar/zonedtime.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace shortlist {

namespace {

const QString kCardSeconds = QStringLiteral("timers/");
const QString kCardOrder = QStringLiteral("timerOrder"); ///< the newest last
constexpr qsizetype kMostCardSeconds = 100;

template <typename Enum>
Enum readEnum(const QSettings &store, const QString &key, Enum last)
{
    const int value = store.value(key, 0).toInt();
    return value >= 0 && value <= int(last) ? Enum(value) : Enum(0);
}

// A path is no good as a key: it has slashes.
QString personKey(const QString &workspace)
{
    const QByteArray digest = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("person/%1").arg(QString::fromLatin1(digest));
}

const QString kRubricPartsFolded = QStringLiteral("rubric/partsFolded");
const QString kCalendarSide = QStringLiteral("calendar/side");
const QString kDebriefInPlanOrder = QStringLiteral("debrief/planOrder");
const QString kTheme = QStringLiteral("look/theme");
const QString kDensity = QStringLiteral("look/density");
const QString kLanguage = QStringLiteral("language");
const QString kRecent = QStringLiteral("recent");
const QString kZone = QStringLiteral("times/zone");
/// Kept in the place of a zone; no zone is called so.
const QString kComputersZone = QStringLiteral("computer");
const QString kHours = QStringLiteral("times/hours");
const QString kCalendarZoom = QStringLiteral("calendar/zoom");
const QString kCalendarSnap = QStringLiteral("calendar/snap");
const QString kCalendarZones = QStringLiteral("calendar/zones");
const QString kCalendarPeople = QStringLiteral("calendar/people");
const QString kReminders = QStringLiteral("times/reminders");

} // namespace

AppSettings::AppSettings(QObject *parent)
    : QObject(parent)
    , m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("shortlist"), QStringLiteral("shortlist"))
{
}

AppSettings::AppSettings(const QString &iniFile, QObject *parent)
    : QObject(parent)
    , m_store(iniFile, QSettings::IniFormat)
{
}

void AppSettings::put(const QString &key, const QVariant &value)
{
    if (m_store.value(key) != value)
        m_store.setValue(key, value);
}

ThemeSetting AppSettings::theme() const { return readEnum(m_store, kTheme, ThemeSetting::Dark); }

void AppSettings::setTheme(ThemeSetting theme)
{
    put(kTheme, int(theme));
    Q_EMIT themeChanged();
}

bool AppSettings::calendarSide() const { return m_store.value(kCalendarSide, true).toBool(); }

void AppSettings::setCalendarSide(bool shown) { put(kCalendarSide, shown); }

bool AppSettings::rubricPartsFolded() const { return m_store.value(kRubricPartsFolded, false).toBool(); }

void AppSettings::setRubricPartsFolded(bool folded) { put(kRubricPartsFolded, folded); }

bool AppSettings::debriefInPlanOrder() const { return m_store.value(kDebriefInPlanOrder, false).toBool(); }

void AppSettings::setDebriefInPlanOrder(bool planOrder) { put(kDebriefInPlanOrder, planOrder); }

Density AppSettings::density() const { return readEnum(m_store, kDensity, Density::Compact); }

void AppSettings::setDensity(Density density)
{
    put(kDensity, int(density));
    Q_EMIT themeChanged();
}

QString AppSettings::language() const { return m_store.value(kLanguage).toString(); }

void AppSettings::setLanguage(const QString &language)
{
    put(kLanguage, language);
    Q_EMIT languageChanged();
}

QStringList AppSettings::recentWorkspaces() const { return m_store.value(kRecent).toStringList(); }

void AppSettings::addRecentWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    paths.prepend(path);
    put(kRecent, paths.mid(0, kRecentKept));
    Q_EMIT recentChanged();
}

void AppSettings::removeRecentWorkspace(const QString &path)
{
    QStringList paths = recentWorkspaces();
    paths.removeAll(path);
    put(kRecent, paths);
    Q_EMIT recentChanged();
}

QUuid AppSettings::actingPerson(const QString &workspace) const
{
    return QUuid::fromString(m_store.value(personKey(workspace)).toString());
}

void AppSettings::setActingPerson(const QString &workspace, const QUuid &person)
{
    put(personKey(workspace), person.toString(QUuid::WithoutBraces));
}

template <typename Change>
void AppSettings::changeZone(Change change)
{
    const QTimeZone before = timeZone();
    change();
    if (timeZone() != before)
        Q_EMIT timesChanged();
}

AppSettings::ShownZone AppSettings::shownZone() const
{
    const QString kept = m_store.value(kZone).toString();
    if (kept == kComputersZone)
        return ShownZone::Computer;
    return kept.isEmpty() ? ShownZone::Mine : ShownZone::Chosen;
}

void AppSettings::setShownZone(ShownZone whose)
{
    const QString chosen = QString::fromLatin1(timeZone().id());
    put(kZone, whose == ShownZone::Mine ? QString() : whose == ShownZone::Computer ? kComputersZone : chosen);
    Q_EMIT timesChanged();
}

QTimeZone AppSettings::timeZone() const
{
    const QByteArray id = timeZoneOverride();
    if (!id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    return shownZone() == ShownZone::Mine && m_personZone.isValid() ? m_personZone : computerZone();
}

QByteArray AppSettings::timeZoneOverride() const
{
    return shownZone() == ShownZone::Chosen ? m_store.value(kZone).toString().toLatin1() : QByteArray();
}

void AppSettings::setTimeZoneOverride(const QByteArray &ianaId)
{
    put(kZone, QString::fromLatin1(ianaId));
    Q_EMIT timesChanged();
}

void AppSettings::setPersonZone(const QString &ianaId)
{
    // As the windows read it, and not as QTimeZone does, which takes any word for a rule.
    const auto zone = zoneNamed(ianaId);
    changeZone([&] { m_personZone = !ianaId.isEmpty() && zone ? *zone : QTimeZone(); });
}

QTimeZone AppSettings::computerZone() const
{
    return m_computerZone.isValid() ? m_computerZone : QTimeZone::systemTimeZone();
}

void AppSettings::setComputerZone(const QTimeZone &zone)
{
    changeZone([&] { m_computerZone = zone; });
}

bool AppSettings::differsFromComputer(const QDateTime &utc) const
{
    return timeZone().offsetFromUtc(utc) != computerZone().offsetFromUtc(utc);
}

AppSettings::HourFormat AppSettings::hourFormat() const { return readEnum(m_store, kHours, HourFormat::Hours12); }

void AppSettings::setHourFormat(HourFormat format)
{
    put(kHours, int(format));
    Q_EMIT timesChanged();
}

QString AppSettings::timeFormat() const
{
    const bool systemTwelve =
        QLocale().timeFormat(QLocale::ShortFormat).contains(QLatin1Char('A'), Qt::CaseInsensitive);
    const HourFormat format = hourFormat();
    const bool twelve = format == HourFormat::Hours12 || (format == HourFormat::System && systemTwelve);
    return twelve ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm");
}

int AppSettings::calendarZoom() const { return m_store.value(kCalendarZoom, 48).toInt(); }

void AppSettings::setCalendarZoom(int pixels) { put(kCalendarZoom, pixels); }

int AppSettings::calendarSnap() const { return m_store.value(kCalendarSnap, 15).toInt(); }

void AppSettings::setCalendarSnap(int minutes) { put(kCalendarSnap, minutes); }

QStringList AppSettings::calendarZones() const { return m_store.value(kCalendarZones).toStringList(); }

void AppSettings::setCalendarZones(const QStringList &zones) { put(kCalendarZones, zones); }

QStringList AppSettings::calendarPeople() const { return m_store.value(kCalendarPeople).toStringList(); }

void AppSettings::setCalendarPeople(const QStringList &people) { put(kCalendarPeople, people); }

bool AppSettings::reminders() const { return m_store.value(kReminders, true).toBool(); }

void AppSettings::setReminders(bool on) { put(kReminders, on); }

int AppSettings::cardSeconds(const QUuid &card) const
{
    return m_store.value(kCardSeconds + card.toString(QUuid::WithoutBraces), 0).toInt();
}

void AppSettings::setCardSeconds(const QUuid &card, int seconds)
{
    const QString key = kCardSeconds + card.toString(QUuid::WithoutBraces);
    if (seconds <= 0) {
        m_store.remove(key);
        return;
    }
    // Cards that were never submitted leave theirs behind: the oldest goes, by the order in which they were written.
    if (!m_store.contains(key)) {
        m_store.beginGroup(kCardSeconds.chopped(1));
        QStringList kept = m_store.childKeys();
        m_store.endGroup();
        const QStringList order = m_store.value(kCardOrder).toStringList();
        std::stable_sort(kept.begin(), kept.end(),
            [&order](const QString &one, const QString &other) { return order.indexOf(one) < order.indexOf(other); });
        while (kept.size() >= kMostCardSeconds)
            m_store.remove(kCardSeconds + kept.takeFirst());
        kept.append(card.toString(QUuid::WithoutBraces));
        m_store.setValue(kCardOrder, kept);
    }
    put(key, seconds);
}

void AppSettings::saveGeometry(const QWidget *window)
{
    put(QStringLiteral("window/%1").arg(window->objectName()), window->saveGeometry());
}

bool AppSettings::restoreGeometry(QWidget *window) const
{
    return window->restoreGeometry(m_store.value(QStringLiteral("window/%1").arg(window->objectName())).toByteArray());
}

void AppSettings::saveSplit(const QSplitter *split)
{
    put(QStringLiteral("split/%1").arg(split->objectName()), split->saveState());
}

bool AppSettings::restoreSplit(QSplitter *split) const
{
    return split->restoreState(m_store.value(QStringLiteral("split/%1").arg(split->objectName())).toByteArray());
}

} // namespace shortlist
