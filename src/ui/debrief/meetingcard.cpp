// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/meetingcard.h"

#include "domain/calendar/zonedtime.h"
#include "domain/core/clock.h"
#include "domain/pipeline/rules.h"
#include "domain/words/words.h"
#include "service/debrief/debriefservice.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/words/times.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kSpeakingTickMs = 1000;

/// “Tue 3 Mar 14:30, 15:30 in Europe/Berlin”: the zone it was agreed in is said where it is not the reader's.
QString plannedText(const Debrief &debrief, const QDateTime &now, const AppSettings &settings)
{
    QString here = words::dayAndTime(debrief.plannedAt, now, settings);
    const auto there = ZonedTime::fromUtc(debrief.plannedAt, debrief.zone);
    if (!there || debrief.zone.toUtf8() == settings.timeZone().id())
        return here;
    return MeetingCard::tr("%1, %2 in %3")
        .arg(here, QLocale().toString(there->time(), settings.timeFormat()), debrief.zone);
}

} // namespace

MeetingCard::MeetingCard(
    const DebriefView &view, SpeakingClock &spoken, const AppSettings &settings, const Clock &clock, QWidget *parent)
    : Card(tr("Debrief"), parent)
    , m_spoken(spoken)
    , m_settings(settings)
    , m_clock(clock)
    , m_attendees(view.attendees)
    , m_debrief(*view.debrief)
    , m_open(view.debrief->state == DebriefState::Open)
    , m_closed(view.debrief->state == DebriefState::Closed)
    , m_writes(view.may(DebriefStep::Write))
{
    setObjectName(QStringLiteral("meetingCard"));
    // A meeting that is over is over for whoever spoke last, too.
    if (m_closed)
        m_spoken.pause(m_clock.nowUtc());
    addHead(view);
    if (!m_attendees.isEmpty()) {
        addSpeakers();
        refreshTimes();
    }
    if (!m_closed)
        addButtons(view);
    m_tick.setInterval(kSpeakingTickMs);
    connect(&m_tick, &QTimer::timeout, this, &MeetingCard::refreshTimes);
    if (m_open && m_list && (m_debrief.timerSince.isValid() || !m_spoken.speaker().isNull()))
        m_tick.start();
}

PersonId MeetingCard::chosen() const { return m_list ? m_attendees.value(m_list->currentRow()).id : PersonId(); }

void MeetingCard::choose(const PersonId &person)
{
    if (!m_spoken.speaker().isNull())
        return;
    for (int row = 0; row < int(m_attendees.size()); ++row) {
        if (m_attendees.at(row).id == person)
            m_list->setCurrentRow(row);
    }
}

void MeetingCard::addHead(const DebriefView &view)
{
    const Debrief &debrief = *view.debrief;
    const QDateTime now = m_clock.nowUtc();
    QStringList lines;
    QStringList first;
    if (!debrief.plannedAt.isValid())
        first = { words::of(debrief.state) };
    if (debrief.state == DebriefState::Open)
        first = { tr("Open since %1").arg(words::dayAndTime(debrief.openedAt, now, m_settings)) };
    if (m_closed && debrief.closedAt.isValid())
        first = { tr("Closed %1").arg(words::dayAndTime(debrief.closedAt, now, m_settings)) };
    if (debrief.plannedAt.isValid())
        first.append(
            (first.isEmpty() ? tr("Planned for %1") : tr("planned for %1")).arg(plannedText(debrief, now, m_settings)));
    if (debrief.minutes > 0)
        first.append(tr("%n minute(s)", nullptr, debrief.minutes));
    lines.append(first.join(QStringLiteral(" · ")));
    if (!isLive(view.application.state))
        lines.append(tr("The application has ended: %1").arg(words::of(view.application.state)));
    if (m_closed && !view.decisions.isEmpty())
        lines.append(tr("Decided: %1").arg(words::of(view.decisions.constLast().outcome)));
    if (!debrief.breakGlassReason.isEmpty())
        lines.append(
            view.openedBy.isEmpty()
                ? tr("Opened before all scorecards were in: %1").arg(debrief.breakGlassReason)
                : tr("Opened by %1 before all scorecards were in: %2").arg(view.openedBy, debrief.breakGlassReason));
    if (!view.missedAtOpening.isEmpty())
        lines.append(tr("Scorecards missing then: %1").arg(view.missedAtOpening.join(QStringLiteral(", "))));
    if (!debrief.outcome.isEmpty() && !view.talksHidden)
        lines.append(tr("Outcome: %1").arg(debrief.outcome));
    auto *head = new TextLabel(lines.join(QLatin1Char('\n')));
    head->setObjectName(QStringLiteral("meetingHead"));
    head->setWordWrap(true);
    head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(head);
}

void MeetingCard::addSpeakers()
{
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("speakersList"));
    m_list->setAccessibleName(tr("Order of speaking"));
    m_list->setToolTip(m_closed
                           ? QString()
                           : tr("The least senior first, the decider last. Alt+Up and Alt+Down change the order, "
                                "Space gives the word, N gives it to the next one, T starts and stops the timer."));
    for (qsizetype i = 0; i < m_attendees.size(); ++i)
        m_list->addItem(QString());
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(int(m_attendees.size()) * rowHeight() + kRelated);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint(QSize(0, rowHeight()));
    const auto speaks = std::find_if(m_attendees.begin(), m_attendees.end(),
        [this](const Person &person) { return person.id == m_spoken.speaker(); });
    m_list->setCurrentRow(speaks == m_attendees.end() ? 0 : int(speaks - m_attendees.begin()));
    m_list->installEventFilter(this);
    body()->addWidget(m_list);
    m_whole = new CaptionLabel;
    m_whole->setObjectName(QStringLiteral("wholeTime"));
    body()->addWidget(m_whole);
    // Only now: shown before it is in anything, it would be a window for a moment, and take the keyboard away.
    // Of one that nobody timed it would read as no time at all.
    m_whole->setVisible(m_open || (m_closed && timedSeconds(m_debrief, m_clock.nowUtc()) > 0));
}

void MeetingCard::addButtons(const DebriefView &view)
{
    auto *line = new FlowLayout;
    const auto add = [this, line](const QString &text, const char *name, auto does) {
        QPushButton *button = makeButton(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, does);
        line->addWidget(button);
        return button;
    };
    if (m_open && m_list) {
        add(tr("Next speaker"), "nextSpeakerButton", &MeetingCard::speakNext);
        add(tr("Give or take the word"), "speakButton", &MeetingCard::speakChosen);
    }
    if (m_open && m_list && m_writes) {
        m_timer = add(tr("Start the timer"), "timerButton", &MeetingCard::toggleTimer);
        refreshTimes();
    }
    if (m_attendees.size() > 1 && (m_writes || !m_open)) {
        add(tr("Speaks earlier"), "earlierButton", [this] { move(-1); });
        add(tr("Speaks later"), "laterButton", [this] { move(1); });
    }
    add(view.debrief->state == DebriefState::Planned ? tr("Change the plan…") : tr("Change who takes part…"),
        "changePlanButton", [this] { Q_EMIT planRequested(); });
    body()->addLayout(line);
}

void MeetingCard::refreshTimes()
{
    const QDateTime now = m_clock.nowUtc();
    for (int i = 0; i < int(m_attendees.size()); ++i) {
        const Person &person = m_attendees.at(i);
        QStringList parts{ tr("%1. %2").arg(i + 1).arg(person.name) };
        if (!person.title.isEmpty())
            parts.append(person.title);
        if (person.id == m_debrief.deciderId)
            parts.append(tr("decides"));
        if (person.id == m_spoken.speaker())
            parts.append(tr("is speaking"));
        if (const qint64 seconds = m_spoken.secondsOf(person.id, now); seconds > 0 || person.id == m_spoken.speaker())
            parts.append(clockText(seconds));
        QListWidgetItem *item = m_list->item(i);
        item->setText(parts.join(QStringLiteral(" · ")));
        QFont font = m_list->font();
        font.setBold(person.id == m_spoken.speaker());
        item->setFont(font);
    }
    const QString whole = clockText(timedSeconds(m_debrief, now));
    m_whole->setText(m_debrief.minutes > 0
                         ? tr("Spoken in all: %1 of %n minute(s)", nullptr, m_debrief.minutes).arg(whole)
                         : tr("Spoken in all: %1").arg(whole));
    if (m_timer)
        m_timer->setText(m_debrief.timerSince.isValid() ? tr("Stop the timer") : tr("Start the timer"));
}

void MeetingCard::setRunning(bool running)
{
    const bool changes = running != m_debrief.timerSince.isValid();
    runTimer(m_debrief, running, m_clock.nowUtc());
    if (running)
        m_tick.start();
    else
        m_tick.stop();
    refreshTimes();
    if (changes && m_writes)
        Q_EMIT timerChanged(running); // the card may be made anew by that
}

void MeetingCard::toggleTimer()
{
    const bool stops = m_debrief.timerSince.isValid();
    if (stops)
        m_spoken.pause(m_clock.nowUtc());
    setRunning(!stops);
}

void MeetingCard::speakNext()
{
    const auto now = std::find_if(m_attendees.begin(), m_attendees.end(),
        [this](const Person &person) { return person.id == m_spoken.speaker(); });
    const int next = now == m_attendees.end() ? std::max(0, m_list->currentRow()) : int(now - m_attendees.begin()) + 1;
    // After the last one nobody speaks.
    if (next >= int(m_attendees.size())) {
        m_spoken.pause(m_clock.nowUtc());
    } else {
        m_spoken.begin(m_attendees.at(next).id, m_clock.nowUtc());
        m_list->setCurrentRow(next);
    }
    setRunning(next < int(m_attendees.size()));
}

void MeetingCard::speakChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const bool stops = m_attendees.at(row).id == m_spoken.speaker();
    if (stops)
        m_spoken.pause(m_clock.nowUtc());
    else
        m_spoken.begin(m_attendees.at(row).id, m_clock.nowUtc());
    setRunning(!stops);
}

void MeetingCard::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= int(m_attendees.size()))
        return;
    m_attendees.move(from, to);
    m_list->setCurrentRow(to);
    refreshTimes();
    QList<PersonId> order;
    for (const Person &person : std::as_const(m_attendees))
        order.append(person.id);
    Q_EMIT orderChanged(order);
}

bool MeetingCard::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_list || event->type() != QEvent::KeyPress || m_closed)
        return Card::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (!m_open || key->modifiers() != Qt::NoModifier)
        return Card::eventFilter(object, event);
    if (key->key() == Qt::Key_N) {
        speakNext();
        return true;
    }
    if (key->key() == Qt::Key_Space) {
        speakChosen();
        return true;
    }
    if (key->key() == Qt::Key_T && m_timer) {
        toggleTimer();
        return true;
    }
    return Card::eventFilter(object, event);
}

} // namespace shortlist
