// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/reminder.h"

#include "domain/core/clock.h"
#include "service/core/gateway.h"
#include "ui/settings/appsettings.h"
#include "ui/words/times.h"

namespace shortlist {

namespace {

constexpr int kLookMs = 30 * 1000;

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
        m_told.clear();
        m_timer.start(kLookMs);
    });
    connect(&gateway, &Gateway::closed, &m_timer, &QTimer::stop);
}

void Reminder::look()
{
    if (!m_settings.reminders() || !m_gateway.isOpen())
        return;
    m_gateway.runLatest(
        this, QStringLiteral("reminder"), [](Services &services) { return services.today.soon(kMinutesBefore); },
        [this](const Result<QList<InterviewEntry>> &soon) {
            // What cannot be read is said by the pages; a reminder is no place for it.
            if (!soon)
                return;
            for (const InterviewEntry &entry : *soon)
                remind(entry);
        });
}

void Reminder::remind(const InterviewEntry &entry)
{
    const Interview &interview = entry.interview;
    const QString key = interview.id.toString() + interview.startAt.toString(Qt::ISODate);
    if (m_told.contains(key))
        return;
    m_told.insert(key);
    QString text =
        tr("Begins at %1, %2.")
            .arg(words::time(interview.startAt, m_settings), words::distance(interview.startAt, m_clock.nowUtc()));
    if (!interview.place.isEmpty())
        text += u' ' + interview.place;
    Q_EMIT due(tr("%1 with %2").arg(entry.stageName, entry.candidateName), text, interview.id);
}

} // namespace shortlist
