// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/debrief/decision.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"

#include <QHash>
#include <QList>

namespace shortlist {

/// How senior somebody is by the directory: the grade, or the one that usually goes with the title. Nothing where
/// neither is known.
std::optional<int> seniorityOf(const Person &person);

/// In which order people speak in a debrief: the least senior first, so that nobody says what their manager said, the
/// decider last. Whose seniority is not known comes before those whose is; equals by name.
QList<Person> speakingOrder(QList<Person> people, const PersonId &decider);

/// An order that was agreed, with others who come along: each of them before the first who is more senior or decides.
/// Those who were in it keep their places among themselves, since somebody may have changed them.
QList<Person> joinSpeaking(QList<Person> agreed, const QList<Person> &joining, const PersonId &decider);

/// Whether a debrief may be opened.
enum class DebriefOpening {
    Opens, ///< every scorecard is in
    OpensWaived, ///< some are missing, and somebody took it upon themselves to say why it cannot wait
    AlreadyOpen,
    NeedsWaiver, ///< some are missing, or there are none at all
};

/// The rule. `waived`: a reason was given.
DebriefOpening debriefOpening(int cardsNeeded, int cardsIn, bool alreadyOpen, bool waived);

/// What somebody may want to do about an application in its debrief. Write: notes, the order once it is open, the
/// timer, closing it.
enum class DebriefStep { Plan, Open, Write, Decide };

/// Whether they may now; else why not. Nothing goes on once the application has ended (key “debrief.ended”); on hold
/// nothing is decided (key “debrief.onHold”). Who still owes a scorecard themselves neither opens a debrief, nor writes
/// in one, nor decides (key “debrief.owesCard”): others' ratings are hidden from them. They may plan one, which shows
/// nothing. Any thread.
Status debriefStep(DebriefStep step, ApplicationState application, bool owesCard);

/// The state of a debrief as it is now: with the application it ends too, also one that was never closed.
DebriefState debriefStateAt(DebriefState stored, ApplicationState application);

/// The one of an application that matters now: open before planned before closed, the newest of these. Null where there
/// is none; lives as long as the list.
const Debrief *currentDebrief(const QList<Debrief> &debriefs);

/// True for who opened a debrief that was opened, took part or was to decide: what was said in it was said to them.
bool tookPart(const Debrief &debrief, const PersonId &person);

/// Until when cards had to be in to be seen in a debrief that was opened early: it was closed then, as it is when the
/// application moves on, or the application ended. One that was left open while the application moved on shows only
/// what was in when it was opened. Invalid where it was not opened early, and while it goes on where the application
/// stood.
QDateTime shownUntil(const Debrief &debrief, const Application &application);

/// How many seconds a debrief has taken by its timer.
qint64 timedSeconds(const Debrief &debrief, const QDateTime &nowUtc);
/// Starts its timer, or stops it and keeps how long it ran; nothing changes where it does so already.
void runTimer(Debrief &debrief, bool running, const QDateTime &nowUtc);

/// Who spoke how long in a debrief. It only counts; it stops nobody. Values; the moments are handed in.
class SpeakingClock {
public:
    /// Somebody begins; whoever spoke before stops. The same person again changes nothing.
    void begin(const PersonId &person, const QDateTime &nowUtc);
    /// Nobody speaks.
    void pause(const QDateTime &nowUtc);
    /// Who speaks now; null for nobody.
    const PersonId &speaker() const { return m_speaker; }
    /// How many seconds somebody spoke in all.
    qint64 secondsOf(const PersonId &person, const QDateTime &nowUtc) const;
    /// How many seconds all spoke together.
    qint64 seconds(const QDateTime &nowUtc) const;

private:
    qint64 running(const QDateTime &nowUtc) const;

    QHash<PersonId, qint64> m_spoken;
    PersonId m_speaker;
    QDateTime m_since;
};

/// “4:05”, “1:04:05”.
QString clockText(qint64 seconds);

} // namespace shortlist
