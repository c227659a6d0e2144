// SPDX-License-Identifier: GPL-3.0-or-later
// People beside one another on one day: whom the page shows, and what it reads of them.
#include "domain/calendar/bookingrules.h"
#include "domain/calendar/zonedtime.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QMenu>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kDaysAround = 9;

} // namespace

Result<CalendarPage::LaneTimes> CalendarPage::laneTimes(
    Services &services, const TimeSpan &span, const QList<PersonId> &people)
{
    LaneTimes times;
    if (people.isEmpty()) // which would ask about everybody
        return times;
    const CalendarQueries &calendar = services.context.queries.calendar;
    // Somebody's own day may be ours before or after.
    auto away = calendar.away(span.start.date().addDays(-1), span.end.date().addDays(1));
    if (!away)
        return away.error();
    auto busy = calendar.busy(span, people);
    if (!busy)
        return busy.error();
    auto interviews = calendar.engagements({ span.start.addDays(-1), span.end });
    if (!interviews)
        return interviews.error();
    // Somebody's local week begins before or after this one.
    auto taken = calendar.taken({ span.start.addDays(-kDaysAround), span.end.addDays(kDaysAround) }, {}, people);
    if (!taken)
        return taken.error();
    return LaneTimes{ std::move(*away), std::move(*busy), std::move(*interviews), std::move(*taken) };
}

PersonLane CalendarPage::laneOf(const Person &person, const LaneTimes &times, const QList<InterviewEntry> &shown) const
{
    const auto hours = WorkingHours::fromText(person.workingHours);
    PersonLane lane{ person.id, person.name, zoneOr(person.zone, m_context.settings.timeZone()),
        hours ? *hours : WorkingHours(), {}, times.busy.value(person.id), times.interviews.value(person.id),
        times.taken.value(person.id).starts, person };
    for (const Away &days : times.away) {
        if (days.personId == person.id)
            lane.away += days;
    }
    // What a filter hides takes their time all the same; what is shown is no busy time beside it.
    for (const InterviewEntry &entry : shown) {
        if (entry.person(person.id))
            lane.hidden.removeOne(entry.span());
    }
    return lane;
}

void CalendarPage::buildPeople()
{
    const QStringList stored = m_context.settings.calendarPeople();
    for (const QString &id : stored)
        m_chosenPeople += PersonId(QUuid(id));
    m_people = new QMenu(tr("People in columns"), this);
    m_people->setObjectName(QStringLiteral("peopleMenu"));
    connect(m_people, &QMenu::aboutToShow, this, &CalendarPage::fillPeople);
    m_view->addAction(m_people->menuAction());
}

void CalendarPage::fillPeople()
{
    m_people->clear();
    const auto add = [this](const QString &text, const QString &name, bool checked) {
        QAction *action = m_people->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(checked);
        return action;
    };
    QAction *involved =
        add(tr("Whoever interviews on the day"), QStringLiteral("people:involved"), m_chosenPeople.isEmpty());
    connect(involved, &QAction::triggered, this, [this] { choosePeople({}); });
    m_people->addSeparator();
    for (const Person &person : std::as_const(m_team)) {
        const PersonId id = person.id;
        QAction *one = add(person.name, QStringLiteral("people:") + id.uuid().toString(), m_chosenPeople.contains(id));
        connect(one, &QAction::triggered, this, [this, id](bool shown) {
            QList<PersonId> chosen = m_chosenPeople;
            chosen.removeAll(id);
            if (shown)
                chosen += id;
            choosePeople(chosen);
        });
    }
}

void CalendarPage::choosePeople(const QList<PersonId> &people)
{
    m_chosenPeople = people;
    QStringList ids;
    for (const PersonId &person : people)
        ids += person.uuid().toString();
    m_context.settings.setCalendarPeople(ids);
    m_showGrid = m_showGrid || !people.isEmpty(); // their time is looked at, also where there is no interview at all
    setMode(Mode::People);
}

/// Those chosen, or who takes part in what is shown; by name. Of another workspace's people nobody is here.
QList<Person> CalendarPage::lanePeople() const
{
    const bool anyHere = std::any_of(
        m_team.begin(), m_team.end(), [this](const Person &one) { return m_chosenPeople.contains(one.id); });
    // The one whose interviews alone are shown stands there also on a day without any.
    const PersonId alone(m_person->currentData().toUuid());
    QList<Person> people;
    const auto has = [&people](const PersonId &id) {
        return std::any_of(people.begin(), people.end(), [&id](const Person &one) { return one.id == id; });
    };
    for (const Person &person : m_team) {
        const auto interviews = [&person](const InterviewEntry &entry) { return entry.person(person.id) != nullptr; };
        const auto &entries = m_view->entries();
        const bool involved = person.id == alone || std::any_of(entries.begin(), entries.end(), interviews);
        if (anyHere ? m_chosenPeople.contains(person.id) : involved)
            people += person;
    }
    // Who has left the team since is told by the interview alone.
    for (const InterviewEntry &entry : m_view->entries()) {
        for (const InterviewPerson &one : entry.people) {
            if (anyHere || has(one.personId))
                continue;
            Person gone;
            gone.id = one.personId;
            gone.name = one.name;
            gone.zone = one.zone;
            people += gone;
        }
    }
    std::sort(people.begin(), people.end(),
        [](const Person &a, const Person &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return people;
}

void CalendarPage::loadLanes()
{
    const QList<Person> people = lanePeople();
    QList<PersonId> ids;
    for (const Person &person : people)
        ids += person.id;
    const QDate day = firstDay();
    const QTimeZone zone = m_context.settings.timeZone();
    const TimeSpan span{ startOfDayUtc(day, zone), startOfDayUtc(day.addDays(1), zone) };
    m_context.gateway.runLatest(
        this, QStringLiteral("calendar.lanes"),
        [ids, span](Services &services) { return laneTimes(services, span, ids); },
        [this, people, day](const Result<LaneTimes> &times) {
            if (!times) {
                report(times.error());
                return;
            }
            if (m_mode != Mode::People || day != firstDay())
                return;
            m_lanes.clear();
            for (const Person &person : people)
                m_lanes += laneOf(person, *times, m_view->entries());
            showLanes();
            Q_EMIT statusTextChanged();
        });
}

void CalendarPage::showLanes() { m_view->setLanes(firstDay(), m_lanes); }

} // namespace shortlist
