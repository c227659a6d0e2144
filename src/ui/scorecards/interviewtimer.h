// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "domain/core/id.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace shortlist {

class AppSettings;

class TextLabel;

/// How long the interview has been going on, beside the minutes it has and those that its questions take: begun and
/// paused by a button or Ctrl+T. It counts for each card of its own, makes no sound, and says nothing to a screen
/// reader by itself: who wants to know goes to the button, which then says it.
class InterviewTimer : public QWidget {
    Q_OBJECT
public:
    InterviewTimer(AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);
    /// Keeps the times that run.
    ~InterviewTimer() override;
    /// Keeps the time of the card on show, as it does by itself for every one that runs: a crash loses some seconds at
    /// most.
    void keep();
    /// Lets go of the time of a card that is in.
    void forget(const ScorecardId &card);

    /// Shows the time of a card. `minutes` are the interview's, `questionMinutes` those of its questions; 0: not known.
    void show(const ScorecardId &card, int minutes, int questionMinutes);
    using QWidget::show;
    /// Begins or goes on, or pauses.
    void toggle();
    bool isRunning() const { return m_times.value(m_card).since.isValid(); }
    /// Seconds on the card that is shown.
    int elapsed() const;
    /// What is shown, in words: “12:05 of 90 min. The 35 minutes of the questions are over.”
    QString text() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Time {
        qint64 seconds = 0; ///< up to the last pause
        QDateTime since; ///< since when it runs; invalid: it does not
    };
    int secondsOf(const Time &time) const;
    bool anyRuns() const;
    void refresh();

    AppSettings &m_settings;
    const Clock &m_clock;
    int m_minuteSaid = -1; ///< the minute that the label's name tells
    QTimer m_tick;
    QHash<ScorecardId, Time> m_times;
    ScorecardId m_card;
    int m_minutes = 0;
    int m_questionMinutes = 0;
    TextLabel *m_time;
    TextLabel *m_over;
    QPushButton *m_button;
};

} // namespace shortlist
