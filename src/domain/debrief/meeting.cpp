// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/meeting.h"

#include "domain/people/title.h"
#include "domain/pipeline/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct DebriefRuleTexts {
    Q_DECLARE_TR_FUNCTIONS(DebriefRules)
};

} // namespace

std::optional<int> seniorityOf(const Person &person) { return person.grade ? person.grade : usualGrade(person.title); }

QList<Person> speakingOrder(QList<Person> people, const PersonId &decider)
{
    std::stable_sort(people.begin(), people.end(), [&decider](const Person &a, const Person &b) {
        const bool lastA = !decider.isNull() && a.id == decider;
        const bool lastB = !decider.isNull() && b.id == decider;
        if (lastA != lastB)
            return lastB;
        const int gradeA = seniorityOf(a).value_or(-1);
        const int gradeB = seniorityOf(b).value_or(-1);
        return gradeA != gradeB ? gradeA < gradeB : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return people;
}

QList<Person> joinSpeaking(QList<Person> agreed, const QList<Person> &joining, const PersonId &decider)
{
    const QList<Person> ordered = speakingOrder(joining, decider);
    for (const Person &person : ordered) {
        const int grade = seniorityOf(person).value_or(-1);
        const auto before = std::find_if(agreed.begin(), agreed.end(), [&](const Person &other) {
            return (!decider.isNull() && other.id == decider) || seniorityOf(other).value_or(-1) > grade;
        });
        agreed.insert(!decider.isNull() && person.id == decider ? agreed.end() : before, person);
    }
    return agreed;
}

DebriefOpening debriefOpening(int cardsNeeded, int cardsIn, bool alreadyOpen, bool waived)
{
    if (alreadyOpen)
        return DebriefOpening::AlreadyOpen;
    if (cardsNeeded > 0 && cardsIn >= cardsNeeded)
        return DebriefOpening::Opens;
    return waived ? DebriefOpening::OpensWaived : DebriefOpening::NeedsWaiver;
}

Status debriefStep(DebriefStep step, ApplicationState application, bool owesCard)
{
    if (!isLive(application))
        return failure(Error::Code::Refused, "debrief.ended",
            DebriefRuleTexts::tr("The application has ended: there is nothing to discuss or decide."),
            DebriefRuleTexts::tr("Reopen it first."));
    if (step == DebriefStep::Decide && application == ApplicationState::OnHold)
        return failure(Error::Code::Refused, "debrief.onHold",
            DebriefRuleTexts::tr("The application is on hold: nothing is decided meanwhile."),
            DebriefRuleTexts::tr("Resume it first."));
    if (step != DebriefStep::Plan && owesCard)
        return failure(Error::Code::Refused, "debrief.owesCard",
            DebriefRuleTexts::tr("You still owe a scorecard: what others rated is hidden from you."),
            DebriefRuleTexts::tr("Submit your own first."));
    return done();
}

const Debrief *currentDebrief(const QList<Debrief> &debriefs)
{
    const auto rank = [](const Debrief &one) {
        return one.state == DebriefState::Open ? 2 : one.state == DebriefState::Planned ? 1 : 0;
    };
    const auto found = std::max_element(debriefs.begin(), debriefs.end(), [&rank](const Debrief &a, const Debrief &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.openedAt < b.openedAt;
    });
    return found == debriefs.end() ? nullptr : &*found;
}

DebriefState debriefStateAt(DebriefState stored, ApplicationState application)
{
    return isLive(application) ? stored : DebriefState::Closed;
}

bool tookPart(const Debrief &debrief, const PersonId &person)
{
    if (person.isNull() || debrief.state == DebriefState::Planned)
        return false;
    return debrief.openedById == person || debrief.deciderId == person || debrief.attendees.contains(person.toString());
}

QDateTime shownUntil(const Debrief &debrief, const Application &application)
{
    if (debrief.state == DebriefState::Planned || debrief.breakGlassReason.trimmed().isEmpty())
        return {};
    const auto meanwhile = [&debrief](const QDateTime &moment) {
        return moment.isValid() && moment > debrief.openedAt
            && (!debrief.closedAt.isValid() || moment < debrief.closedAt);
    };
    // Only an old one was left open over a move, and which move was the first is not known any more: the application
    // tells of the last. What is certain to have been seen is what was in at the beginning.
    if (meanwhile(application.enteredStageAt))
        return debrief.openedAt;
    return meanwhile(application.endedAt) ? application.endedAt : debrief.closedAt;
}

qint64 timedSeconds(const Debrief &debrief, const QDateTime &nowUtc)
{
    const qint64 running = debrief.timerSince.isValid() ? debrief.timerSince.secsTo(nowUtc) : 0;
    return debrief.timerSeconds + std::max<qint64>(0, running);
}

void runTimer(Debrief &debrief, bool running, const QDateTime &nowUtc)
{
    if (running == debrief.timerSince.isValid())
        return;
    debrief.timerSeconds = int(timedSeconds(debrief, nowUtc));
    debrief.timerSince = running ? nowUtc : QDateTime();
}

void SpeakingClock::begin(const PersonId &person, const QDateTime &nowUtc)
{
    if (person == m_speaker)
        return;
    pause(nowUtc);
    m_speaker = person;
    m_since = nowUtc;
}

void SpeakingClock::pause(const QDateTime &nowUtc)
{
    if (m_speaker.isNull())
        return;
    m_spoken[m_speaker] += running(nowUtc);
    m_speaker = {};
}

qint64 SpeakingClock::running(const QDateTime &nowUtc) const
{
    return m_speaker.isNull() ? 0 : std::max<qint64>(0, m_since.secsTo(nowUtc));
}

qint64 SpeakingClock::secondsOf(const PersonId &person, const QDateTime &nowUtc) const
{
    return m_spoken.value(person) + (person == m_speaker ? running(nowUtc) : 0);
}

qint64 SpeakingClock::seconds(const QDateTime &nowUtc) const
{
    qint64 all = running(nowUtc);
    for (const qint64 spoken : m_spoken)
        all += spoken;
    return all;
}

QString clockText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const QString last = two(seconds % 60);
    return seconds < 3600
             ? QStringLiteral("%1:%2").arg(QString::number(seconds / 60), last)
             : QStringLiteral("%1:%2:%3").arg(QString::number(seconds / 3600), two(seconds / 60 % 60), last);
}

} // namespace shortlist
