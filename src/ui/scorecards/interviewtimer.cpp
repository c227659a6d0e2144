// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/interviewtimer.h"

#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kSecondMs = 1000;
constexpr int kKeptEvery = 15; ///< seconds

QString minutesAndSeconds(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

InterviewTimer::InterviewTimer(AppSettings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_time(new TextLabel({}, TextLabel::Kind::Strong))
    , m_over(new CaptionLabel)
    , m_button(makeButton({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside / 2);
    auto *line = new FlowLayout(nullptr, kRelated); // one below the other in a narrow window
    line->addWidget(m_time);
    line->addWidget(m_button);
    column->addLayout(line);
    column->addWidget(m_over);
    m_time->setObjectName(QStringLiteral("timerLabel"));
    m_over->setObjectName(QStringLiteral("timerOver"));
    m_over->setAccessibleName(tr("Minutes that are over"));
    m_over->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("timerButton"));
    m_button->setToolTip(tr("Starts and pauses the time of the interview (Ctrl+T)"));
    m_button->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, &InterviewTimer::toggle);
    m_tick.setInterval(kSecondMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        refresh();
        // Another card on show does not stop the clock of the one before.
        for (auto each = m_times.cbegin(); each != m_times.cend(); ++each) {
            if (const int seconds = secondsOf(*each); each->since.isValid() && seconds % kKeptEvery == 0)
                m_settings.setCardSeconds(each.key().uuid(), seconds);
        }
    });
    refresh();
}

InterviewTimer::~InterviewTimer()
{
    for (auto each = m_times.cbegin(); each != m_times.cend(); ++each) {
        if (each->since.isValid())
            m_settings.setCardSeconds(each.key().uuid(), secondsOf(*each));
    }
}

void InterviewTimer::show(const ScorecardId &card, int minutes, int questionMinutes)
{
    if (card != m_card && isRunning())
        keep();
    m_card = card;
    m_minutes = minutes;
    m_questionMinutes = questionMinutes;
    m_minuteSaid = -1;
    // What was kept before the program came to its end: it goes on from there when somebody says so.
    if (!m_times.contains(card))
        m_times[card].seconds = m_settings.cardSeconds(card.uuid());
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
    keep();
    // Whoever is on the button asked for it and hears how far it is.
    if (m_button->hasFocus())
        m_button->setAccessibleDescription(text());
}

void InterviewTimer::keep()
{
    if (!m_card.isNull())
        m_settings.setCardSeconds(m_card.uuid(), elapsed());
}

void InterviewTimer::forget(const ScorecardId &card)
{
    m_times.remove(card);
    m_settings.setCardSeconds(card.uuid(), 0);
}

int InterviewTimer::elapsed() const { return secondsOf(m_times.value(m_card)); }

int InterviewTimer::secondsOf(const Time &time) const
{
    return int(time.seconds + (time.since.isValid() ? time.since.secsTo(m_clock.nowUtc()) : 0));
}

bool InterviewTimer::anyRuns() const
{
    return std::any_of(m_times.cbegin(), m_times.cend(), [](const Time &time) { return time.since.isValid(); });
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
    // The label's name tells the minutes, and changes with them: told each second it would drown all else.
    if (const int minute = seconds / 60; minute != m_minuteSaid) {
        m_minuteSaid = minute;
        const QString said = tr("%n minute(s)", nullptr, minute);
        m_time->setAccessibleName(m_minutes > 0 ? tr("Time of the interview: %1 of %2").arg(said).arg(m_minutes)
                                                : tr("Time of the interview: %1").arg(said));
    }
    QString over;
    if (m_minutes > 0 && seconds >= m_minutes * 60)
        over = tr("The %1 minutes of the interview are over.").arg(m_minutes);
    else if (m_questionMinutes > 0 && seconds >= m_questionMinutes * 60)
        over = tr("The %1 minutes of the questions are over.").arg(m_questionMinutes);
    m_over->setText(over);
    m_over->setVisible(!over.isEmpty());
    m_button->setText(isRunning() ? tr("Pause") : seconds > 0 ? tr("Go on") : tr("Start the time"));
    if (!anyRuns())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

bool InterviewTimer::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_button && event->type() == QEvent::FocusIn)
        m_button->setAccessibleDescription(text());
    return QWidget::eventFilter(object, event);
}

} // namespace shortlist
