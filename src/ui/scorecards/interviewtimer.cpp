// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/interviewtimer.h"

#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kSecondMs = 1000;

QString minutesAndSeconds(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

InterviewTimer::InterviewTimer(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_time(new TextLabel({}, TextLabel::Kind::Strong))
    , m_over(new CaptionLabel)
    , m_button(makeButton({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside / 2);
    auto *line = new QHBoxLayout;
    line->addWidget(m_time, 1);
    line->addWidget(m_button);
    column->addLayout(line);
    column->addWidget(m_over);
    m_time->setObjectName(QStringLiteral("timerLabel"));
    // A name of its own keeps the label from telling each second.
    m_time->setAccessibleName(tr("Time of the interview"));
    m_over->setObjectName(QStringLiteral("timerOver"));
    m_over->setAccessibleName(tr("Minutes that are over"));
    m_over->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("timerButton"));
    m_button->setToolTip(tr("Starts and pauses the time of the interview (Ctrl+T)"));
    m_button->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, &InterviewTimer::toggle);
    m_tick.setInterval(kSecondMs);
    connect(&m_tick, &QTimer::timeout, this, &InterviewTimer::refresh);
    refresh();
}

void InterviewTimer::show(const ScorecardId &card, int minutes, int questionMinutes)
{
    m_card = card;
    m_minutes = minutes;
    m_questionMinutes = questionMinutes;
    refresh();
}

void InterviewTimer::toggle()
{
    Time &time = m_times[m_card];
    if (time.since.isValid()) {
        time.seconds += time.since.secsTo(m_clock.nowUtc());
        time.since = {};
    } else {
        time.since = m_clock.nowUtc();
    }
    refresh();
    // Whoever is on the button asked for it and hears how far it is.
    if (m_button->hasFocus())
        m_button->setAccessibleDescription(text());
}

int InterviewTimer::elapsed() const
{
    const Time time = m_times.value(m_card);
    return int(time.seconds + (time.since.isValid() ? time.since.secsTo(m_clock.nowUtc()) : 0));
}

QString InterviewTimer::text() const
{
    const QString shown = m_over->text();
    return shown.isEmpty() ? m_time->text() : QString(m_time->text() + QStringLiteral(". ") + shown);
}

void InterviewTimer::refresh()
{
    const int seconds = elapsed();
    m_time->setText(
        m_minutes > 0 ? tr("%1 of %2 min").arg(minutesAndSeconds(seconds)).arg(m_minutes) : minutesAndSeconds(seconds));
    QString over;
    if (m_minutes > 0 && seconds >= m_minutes * 60)
        over = tr("The %1 minutes of the interview are over.").arg(m_minutes);
    else if (m_questionMinutes > 0 && seconds >= m_questionMinutes * 60)
        over = tr("The %1 minutes of the questions are over.").arg(m_questionMinutes);
    m_over->setText(over);
    m_over->setVisible(!over.isEmpty());
    m_button->setText(isRunning() ? tr("Pause") : seconds > 0 ? tr("Go on") : tr("Start the time"));
    if (isRunning())
        m_tick.start();
    else
        m_tick.stop();
}

bool InterviewTimer::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_button && event->type() == QEvent::FocusIn)
        m_button->setAccessibleDescription(text());
    return QWidget::eventFilter(object, event);
}

} // namespace shortlist
