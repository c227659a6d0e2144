// SPDX-License-Identifier: GPL-3.0-or-later
// Which zones have their hours beside the grid.
#include "domain/calendar/zonedtime.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/buttons.h"

#include <QMap>
#include <QMenu>

namespace shortlist {

namespace {

const QString kCandidatesZone = QStringLiteral("candidate");
constexpr int kZonesChosen = 2; ///< beside one's own

} // namespace

QWidget *CalendarPage::buildZones()
{
    m_zones = new QMenu(tr("Time zones…"), this);
    m_zones->setObjectName(QStringLiteral("zonesMenu"));
    connect(m_zones, &QMenu::aboutToShow, this, &CalendarPage::fillZones);
    m_view->addAction(m_zones->menuAction());
    auto *button = makeButton(m_zones->title(), ButtonKind::Plain, QStringLiteral("globe"));
    button->setObjectName(QStringLiteral("zonesButton"));
    button->setToolTip(tr("Whose hours stand beside the calendar: up to two besides yours"));
    connect(button, &QPushButton::clicked, this,
        [this, button] { m_zones->popup(button->mapToGlobal(button->rect().bottomLeft())); });
    m_zonesButton = button;
    return button;
}

bool CalendarPage::isOwnZone(const QString &zone) const
{
    return zone == QString::fromUtf8(m_context.settings.timeZone().id());
}

QStringList CalendarPage::zonesHere() const
{
    QStringList zones;
    const auto note = [this, &zones](const QString &zone) {
        if (!zone.isEmpty() && zone != kCandidatesZone && !isOwnZone(zone) && !zones.contains(zone))
            zones += zone;
    };
    for (const InterviewEntry &entry : m_view->entries()) {
        note(entry.candidateZone);
        for (const InterviewPerson &person : entry.people)
            note(person.zone);
    }
    for (const Person &person : m_team)
        note(person.zone);
    const QStringList chosen = m_context.settings.calendarZones();
    for (const QString &zone : chosen)
        note(zone);
    zones.sort();
    return zones;
}

void CalendarPage::addZone(QMenu *menu, const QString &text, const QString &zone)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QStringLiteral("zone:") + zone);
    action->setCheckable(true);
    action->setChecked(m_context.settings.calendarZones().contains(zone));
    connect(action, &QAction::triggered, this, [this, zone](bool shown) { chooseZone(zone, shown); });
}

void CalendarPage::fillZones()
{
    m_zones->clear();
    addZone(m_zones, tr("The candidate's, of the interview chosen"), kCandidatesZone);
    m_zones->addSeparator();
    const QStringList here = zonesHere();
    for (const QString &zone : here)
        addZone(m_zones, zone, zone);
    QMenu *others = m_zones->addMenu(tr("Others"));
    QMap<QString, QMenu *> regions;
    const auto all = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : all) {
        const QString zone = QString::fromUtf8(id);
        const qsizetype slash = zone.indexOf(QLatin1Char('/'));
        if (slash < 0 || isOwnZone(zone))
            continue; // other names of zones that have a region, and what stands there anyway
        QMenu *&region = regions[zone.left(slash)];
        if (!region)
            region = others->addMenu(zone.left(slash));
        addZone(region, zone.mid(slash + 1), zone);
    }
}

void CalendarPage::chooseZone(const QString &zone, bool shown)
{
    QStringList zones = m_context.settings.calendarZones();
    zones.removeAll(zone);
    if (shown)
        zones += zone;
    // A third one takes the place of the one chosen first.
    m_context.settings.setCalendarZones(zones.mid(std::max(zones.size() - kZonesChosen, qsizetype(0))));
    applyZones();
}

void CalendarPage::applyZones()
{
    const InterviewEntry *entry = m_view->currentEntry();
    QList<QTimeZone> others;
    QStringList whose; // of each of them
    // While it is painted when somebody can, their own clock stands beside it.
    if (const auto &painted = m_view->painted(); painted && painted->zone != m_context.settings.timeZone())
        others += painted->zone;
    if (!others.isEmpty())
        whose += tr("Candidate");
    const bool painting = m_view->painted().has_value();
    const QStringList chosen = m_context.settings.calendarZones();
    for (const QString &name : chosen) {
        // Where nobody is chosen there is nothing to tell of; the panel of who is takes room from the days all the
        // same.
        if (name == kCandidatesZone && !entry)
            continue;
        if (isOwnZone(name))
            continue; // chosen while one's own was another one
        const QString id = name != kCandidatesZone ? name : entry ? entry->candidateZone : QString();
        const auto zone = zoneNamed(id);
        // Nor do the days jump from one interview to the next, where the zone of one candidate is not known.
        if (painting && zone && others.contains(*zone))
            continue; // it stands there already
        others += !id.isEmpty() && zone ? *zone : QTimeZone();
        whose += name == kCandidatesZone ? tr("Candidate") : QString();
    }
    m_view->setZones(m_context.settings.timeZone(), others, whose);
}

} // namespace shortlist
