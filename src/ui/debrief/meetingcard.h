// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/meeting.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QListWidget;
class QPushButton;

namespace shortlist {

class AppSettings;
class Clock;
class TextLabel;
struct DebriefView;

/// The meeting of a debrief: when, who in which order, how long each of them spoke, what came out of it. N gives the
/// word to the next one, Space to the one chosen or to nobody, T starts and stops the timer, Alt+Up and Alt+Down change
/// the order. Who spoke how long is counted here alone; how long it took in all is stored.
class MeetingCard : public Card {
    Q_OBJECT

public:
    /// `view` has a debrief. `spoken` outlives the card: the card is made anew whenever something is stored.
    MeetingCard(const DebriefView &view, SpeakingClock &spoken, const AppSettings &settings, const Clock &clock,
        QWidget *parent = nullptr);

    /// Whom the buttons are about; null where nobody is to speak.
    PersonId chosen() const;
    /// Has the buttons be about them. Nothing where they do not take part, or somebody speaks.
    void choose(const PersonId &person);

Q_SIGNALS:
    /// The timer was started or stopped: whether it runs now.
    void timerChanged(bool running);
    void orderChanged(const QList<shortlist::PersonId> &attendees);
    void planRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addHead(const DebriefView &view);
    void addSpeakers();
    void addButtons(const DebriefView &view);
    /// Whether the time counts follows from whether anybody speaks, or is said by hand.
    void setRunning(bool running);
    void toggleTimer();
    void speakNext();
    void speakChosen();
    void move(int by);
    void refreshTimes();

    SpeakingClock &m_spoken;
    const AppSettings &m_settings;
    const Clock &m_clock;
    QList<Person> m_attendees;
    Debrief m_debrief; ///< its timer as it is by now
    bool m_open;
    bool m_closed;
    bool m_writes; ///< the viewer may
    QListWidget *m_list = nullptr;
    QPushButton *m_timer = nullptr;
    TextLabel *m_whole = nullptr;
    QTimer m_tick;
};

} // namespace shortlist
