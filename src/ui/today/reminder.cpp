// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/reminder.h"

#include "domain/core/clock.h"
#include "service/core/gateway.h"
#include "ui/settings/appsettings.h"
#include "ui/words/times.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

constexpr int kLookMs = 30 * 1000;

/// One decline of one beginning: declined anew after a change it is another.
QString keyOf(const TodayItem &item)
{
    return item.interviewId.toString() + item.personId.toString() + item.at.toString(Qt::ISODate);
}

} // namespace

Reminder::Reminder(Gateway &gateway, const AppSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
    , m_settings(settings)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("reminder"));
    connect(&m_timer, &QTimer::timeout, this, &Reminder::look);
    connect(&gateway, &Gateway::opened, this, [this] {
        ++m_sitting;
        m_told.clear();
        m_timer.start(kLookMs);
    });
    connect(&gateway, &Gateway::closed, this, [this] {
        m_timer.stop();
        takeBackAll();
    });
    connect(&settings, &AppSettings::timesChanged, this, &Reminder::look);
}

void Reminder::look()
{
    if (!m_gateway.isOpen())
        return;
    lookForDeclines();
    if (!m_settings.reminders())
        return countDown({});
    m_gateway.runLatest(
        this, QStringLiteral("reminder"), [](Services &services) { return services.today.soon(kMinutesBefore); },
        [this, sitting = m_sitting](const Result<QList<InterviewEntry>> &soon) {
            // What cannot be read is said by the pages; a reminder is no place for it.
            if (!soon || sitting != m_sitting)
                return;
            countDown(*soon);
            for (const InterviewEntry &entry : *soon)
                remind(entry);
        });
}

void Reminder::countDown(const QList<InterviewEntry> &soon)
{
    const QDateTime now = m_clock.nowUtc();
    for (const InterviewEntry &told : std::exchange(m_near, {})) {
        const Interview &interview = told.interview;
        const auto still = std::find_if(soon.begin(), soon.end(), [&interview](const InterviewEntry &one) {
            return one.interview.id == interview.id && one.interview.startAt == interview.startAt;
        });
        const bool began = interview.startAt <= now && now < interview.startAt.addSecs(qint64{ kMinutesAfter } * 60);
        if (still == soon.end() && !(began && m_settings.reminders())) {
            Q_EMIT settled(interview.id);
            continue;
        }
        m_near.append(still == soon.end() ? told : *still);
        Q_EMIT changed(titleOf(m_near.constLast()), textOf(m_near.constLast()), interview.id);
    }
}

void Reminder::takeBackAll()
{
    for (const InterviewEntry &told : std::exchange(m_near, {}))
        Q_EMIT settled(told.interview.id);
    forgetSettled({});
}

void Reminder::changePerson(const PersonId &person)
{
    ++m_sitting;
    if (person != m_person)
        takeBackAll();
    m_person = person;
    look();
}

bool Reminder::isNews(const QString &what)
{
    const QString key = m_person.toString() + what;
    const bool news = !m_told.contains(key);
    m_told.insert(key);
    return news;
}

void Reminder::lookForDeclines()
{
    const QDateTime now = m_clock.nowUtc();
    m_gateway.runLatest(
        this, QStringLiteral("reminder.declines"),
        [now](Services &services) -> Result<QList<TodayItem>> {
            // As with interviews: whoever did not say who they are is told of nobody's.
            if (services.session().person.isNull())
                return QList<TodayItem>();
            const TodayFilter mine{ now, now, services.session().person };
            return services.today.more(TodayKind::Declined, mine, 0);
        },
        [this, sitting = m_sitting](const Result<QList<TodayItem>> &declined) {
            if (declined && sitting == m_sitting)
                tellDeclines(*declined);
        });
}

void Reminder::tellDeclines(const QList<TodayItem> &declined)
{
    const QDateTime soon = m_clock.nowUtc().addSecs(qint64{ kDeclineHours } * 3600);
    QList<TodayItem> news;
    QStringList open;
    for (const TodayItem &item : declined) {
        open += keyOf(item);
        const QString key = open.constLast();
        const bool first = isNews(key + QStringLiteral("declined"));
        const bool late = item.at <= soon && isNews(key + QStringLiteral("late"));
        if (first || late)
            news += item;
    }
    if (news.isEmpty())
        return forgetSettled(open);
    m_declines.clear();
    for (const TodayItem &item : std::as_const(news))
        m_declines += keyOf(item);
    // Several may decline one interview, the candidate among them: a decline without a person is their own.
    QList<InterviewId> interviews;
    QStringList who;
    for (const TodayItem &item : std::as_const(news)) {
        if (!interviews.contains(item.interviewId))
            interviews += item.interviewId;
        who += item.personId.isNull() ? item.candidateName : item.personName;
    }
    const TodayItem &one = news.constFirst();
    const QString first =
        tr("%1 with %2, %3", "stage, candidate, when")
            .arg(one.stageName, one.candidateName, words::dayAndTime(one.at, m_clock.nowUtc(), m_settings));
    m_declined = interviews.size() == 1 ? one.interviewId : InterviewId();
    if (interviews.size() > 1) {
        const int count = int(interviews.size());
        Q_EMIT due(tr("%n interviews were declined", nullptr, count), tr("First: %1").arg(first), m_declined);
    } else if (who.size() == 1) {
        Q_EMIT due(tr("%1 declined an interview").arg(who.constFirst()), first, m_declined);
    } else {
        const QString all = QLocale().createSeparatedList(who);
        Q_EMIT due(tr("%1 declined an interview", "several people").arg(all), first, m_declined);
    }
}

void Reminder::forgetSettled(const QStringList &open)
{
    const bool any = !m_declines.isEmpty();
    m_declines.removeIf([&open](const QString &told) { return !open.contains(told); });
    if (any && m_declines.isEmpty())
        Q_EMIT settled(m_declined);
}

void Reminder::remind(const InterviewEntry &entry)
{
    const Interview &interview = entry.interview;
    if (!isNews(interview.id.toString() + interview.startAt.toString(Qt::ISODate)))
        return;
    m_near.append(entry);
    Q_EMIT due(titleOf(entry), textOf(entry), interview.id);
}

QString Reminder::titleOf(const InterviewEntry &entry) const
{
    return tr("%1 with %2").arg(entry.stageName, entry.candidateName);
}

QString Reminder::textOf(const InterviewEntry &entry) const
{
    const Interview &interview = entry.interview;
    const QDateTime now = m_clock.nowUtc();
    const QString text = now < interview.startAt ? tr("Begins at %1, %2.") : tr("Began at %1, %2.");
    const QString told = text.arg(words::time(interview.startAt, m_settings), words::distance(interview.startAt, now));
    return interview.place.isEmpty() ? told : told + u' ' + interview.place;
}

} // namespace shortlist
