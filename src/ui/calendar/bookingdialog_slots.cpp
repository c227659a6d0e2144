// SPDX-License-Identifier: GPL-3.0-or-later
// The times that work, which the dialog offers.
#include "domain/calendar/availability.h"
#include "domain/calendar/slotwords.h"
#include "models/calendar/eligiblemodel.h"
#include "ui/calendar/bookingdialog.h"
#include "ui/calendar/slotpanel.h"
#include "ui/calendar/zonetimes.h"
#include "ui/settings/appsettings.h"
#include "ui_bookingdialog.h"

#include <QPushButton>

#include <algorithm>

namespace shortlist {

namespace {

QStringList wordsOf(const QList<UnknownPerson> &people)
{
    QStringList words;
    for (const UnknownPerson &one : people)
        words += one.words;
    return words;
}

/// Those of whom the others do not say the same.
QList<UnknownPerson> without(QList<UnknownPerson> people, const QList<UnknownPerson> &others)
{
    people.removeIf([words = wordsOf(others)](const UnknownPerson &one) { return words.contains(one.words); });
    return people;
}

/// What is said of each of the times of somebody of whom it is not known whether they are free.
QStringList unknownThroughout(const QList<SlotProposal> &proposals)
{
    QStringList words;
    for (const UnknownPerson &one : proposals.value(0).unknown) {
        if (std::all_of(proposals.begin(), proposals.end(),
                [&one](const SlotProposal &proposal) { return proposal.reasons.contains(one.words); }))
            words += one.words;
    }
    return words;
}

} // namespace

void BookingDialog::buildSlots()
{
    m_slotsSoon.setSingleShot(true);
    m_slotsSoon.setInterval(kSlotsDelayMs);
    connect(&m_slotsSoon, &QTimer::timeout, this, &BookingDialog::findSlots);
    SlotPanel *panel = m_ui->slotPanel;
    panel->setTimesExample(availabilityExample(m_context.clock.nowUtc(), m_context.settings.timeZone()));
    connect(panel, &SlotPanel::chosen, this, [this](int line) {
        m_ownTime = m_ownTime || m_found;
        takeSlot(line);
    });
    connect(m_ui->secondCheck, &QCheckBox::clicked, this, [this] { m_ownTime = true; });
    connect(panel, &SlotPanel::candidateTimesChanged, this, [this] {
        findSlots();
        changed(); // a time is held against them
    });
    connect(panel, &SlotPanel::actionRequested, this, &BookingDialog::relaxOrKeep);
    connect(m_people, &EligibleModel::choiceChanged, &m_slotsSoon, qOverload<>(&QTimer::start));
    connect(m_ui->minutesSpin, &QSpinBox::valueChanged, &m_slotsSoon, qOverload<>(&QTimer::start));
    connect(m_ui->zoneCombo, &QComboBox::currentIndexChanged, this, &BookingDialog::showSlots);
    QWidget *before = m_ui->tentativeCheck;
    for (QWidget *next : panel->tabChain()) {
        setTabOrder(before, next);
        before = next;
    }
    setTabOrder(before, m_ui->peopleFilter);
    panel->setVisible(m_purpose != Purpose::People);
    panel->setCompact(m_purpose == Purpose::New);
    panel->setPointRules(slotPointRules());
    panel->showTimes({}, {});
}

SlotRequest BookingDialog::slotRequest() const
{
    SlotRequest request;
    request.applicationId = m_form->application.id;
    request.stageId = stage()->stage.id;
    request.minutes = m_ui->minutesSpin->value();
    // What is stored of them counts until something else is typed.
    if (m_ui->slotPanel->hasTyped()) {
        request.candidateTimes = m_ui->slotPanel->candidateTimes();
        request.anyCandidateTime = true;
    }
    request.relaxed = m_relaxed;
    if (m_purpose == Purpose::Time) {
        request.self = m_interview.interview.id;
        request.mayReplace = m_another;
        if (m_another)
            request.notAt = m_interview.interview.startAt;
        request.people = m_handedOver;
        for (const InterviewPerson &person : m_interview.people) {
            if (m_handedOver.isEmpty())
                request.people += BookingParticipant{ person.personId, person.role };
        }
    } else if (m_chosePeople || !m_wantedPerson.isNull()) {
        request.people = m_people->chosen();
    }
    return request;
}

QString BookingDialog::typedTimes() const
{
    return m_ui->slotPanel->hasTyped() ? m_ui->slotPanel->candidateTimes().trimmed() : QString();
}

void BookingDialog::findSlots()
{
    if (!stage() || m_purpose == Purpose::People)
        return;
    m_context.gateway.runLatest(
        this, QStringLiteral("booking.slots"),
        [asked = slotRequest()](Services &services) { return services.slotSearch.find(asked); },
        [this](const Result<FoundSlots> &found) {
            m_found = found ? std::make_unique<FoundSlots>(*found) : nullptr;
            const bool unread = !found && found.error().key.startsWith(QLatin1String("availability."));
            m_ui->slotPanel->setTimesProblem(unread ? found.error().text() : QString());
            if (found) {
                m_ui->slotPanel->offerCandidateTimes(availabilityText(found->windows, found->candidateZone));
                showSlots();
            } else {
                m_notes = { found.error().text() };
                noteUnknown({});
                m_ui->slotPanel->showTimes({}, {});
            }
        });
}

QString BookingDialog::slotText(const SlotProposal &proposal) const
{
    QStringList names;
    for (const int person : proposal.people)
        names += m_found->people.at(person).name;
    return wallTimes(proposal.startAt, proposal.minutes, QTimeZone(m_ui->zoneCombo->currentData().toByteArray()),
               m_context.settings.timeFormat())
         + QStringLiteral(" · ") + names.join(QStringLiteral(", "));
}

QList<BookingParticipant> BookingDialog::insteadAt(const SlotProposal &proposal) const
{
    if (m_purpose != Purpose::Time || m_found->replaced == 0)
        return m_handedOver; // another time does not take back what was handed over
    QList<BookingParticipant> people;
    for (const int person : proposal.people)
        people += BookingParticipant{ m_found->people.at(person).id };
    return people + m_found->alongside;
}

QString BookingDialog::replacedText(const SlotProposal &proposal) const
{
    if (m_found->replaced == 0)
        return {};
    const QList<BookingParticipant> there = insteadAt(proposal);
    if (there.isEmpty())
        return {};
    QStringList gone;
    for (const InterviewPerson &person : std::as_const(m_interview.people)) {
        if (std::none_of(there.begin(), there.end(),
                [&person](const BookingParticipant &one) { return one.personId == person.personId; }))
            gone += person.name;
    }
    QStringList come;
    for (const int place : proposal.people) {
        const Person &person = m_found->people.at(place);
        if (!m_interview.person(person.id))
            come += person.name;
    }
    const QString comma = QStringLiteral(", ");
    return come.isEmpty() ? tr("Without %1", "people").arg(gone.join(comma))
                          : tr("%1 instead of %2", "people").arg(come.join(comma), gone.join(comma));
}

QList<InterviewPerson> BookingDialog::peopleOfMove() const
{
    if (m_instead.isEmpty() || !m_found)
        return m_interview.people;
    QList<InterviewPerson> people;
    for (const BookingParticipant &one : m_instead) {
        const auto person = std::find_if(m_found->people.begin(), m_found->people.end(),
            [&one](const Person &known) { return known.id == one.personId; });
        if (person != m_found->people.end())
            people += InterviewPerson{ {}, person->id, person->name, person->title, person->zone, one.role,
                Reply::NeedsAction, {} };
    }
    return people;
}

QString BookingDialog::declinedNames() const
{
    QStringList names;
    for (const InterviewPerson &person : std::as_const(m_interview.people)) {
        if (m_found->declined.contains(person.personId))
            names += person.name;
    }
    return names.join(QStringLiteral(", "));
}

/// What people wrote with their replies tells which other time they would like.
QStringList BookingDialog::repliesInWords() const
{
    QStringList words;
    const auto add = [&words](const QString &name, const QString &comment) {
        if (!comment.isEmpty())
            words += tr("%1 wrote: “%2”", "with a reply").arg(name, comment);
    };
    if (m_purpose != Purpose::Time)
        return words;
    add(m_interview.candidateName, m_interview.interview.candidateComment);
    for (const InterviewPerson &person : m_interview.people)
        add(person.name, person.comment);
    return words;
}

QString BookingDialog::whyNoSlot() const
{
    if (!m_found->nobody.isEmpty())
        return m_found->nobody;
    if (!m_found->answer.relaxation)
        return tr("There is no time in the next four weeks, whatever rule is set aside.");
    const SlotRelaxation &relaxation = *m_found->answer.relaxation;
    QStringList sentences = relaxation.obstacles;
    sentences += tr("Without %1 there is a time: %2.", "rules, time")
                     .arg(slotRulePhrases(relaxation.rules, m_found->noticeHours), slotText(relaxation.proposal));
    for (const QString &sentence : relaxation.sentences) {
        if (!sentences.contains(sentence))
            sentences += sentence;
    }
    if (const auto &other = m_found->answer.allowedInstead) {
        sentences += tr("What may be set aside: without %1 there is a time, too: %2.", "rules, time")
                         .arg(slotRulePhrases(other->rules, m_found->noticeHours), slotText(other->proposal));
    }
    return sentences.join(QLatin1Char('\n'));
}

void BookingDialog::showSlots()
{
    if (!m_found)
        return;
    QList<SlotPanel::Line> lines;
    // What is not known at any of the times is said once, or it takes the room of all other reasons.
    const QStringList always = unknownThroughout(m_found->answer.proposals);
    for (const SlotProposal &proposal : std::as_const(m_found->answer.proposals)) {
        QStringList why = proposal.reasons;
        why.removeIf([&always](const QString &reason) { return always.contains(reason); });
        if (const QString replaced = replacedText(proposal); !replaced.isEmpty())
            why.prepend(replaced);
        lines += SlotPanel::Line{ slotText(proposal), slotPoints(proposal.cost), why.join(QStringLiteral(" · ")) };
    }
    QString action;
    if (const SlotRelaxation *relaxation = m_found->answer.canSetAside())
        action = tr("Set aside: %1").arg(slotRulePhrases(relaxation->rules, m_found->noticeHours));
    else if (!m_relaxed.isEmpty())
        action = tr("Keep all rules again");
    QString note = lines.isEmpty() ? whyNoSlot() : QString();
    if (m_found->replaced > 0 && !m_found->declined.isEmpty())
        note = tr("%1 declined. With %n other(s) there is:", nullptr, m_found->replaced).arg(declinedNames());
    else if (m_found->replaced > 0)
        note = tr("There is no time with the same people. With %n other(s) there is:", nullptr, m_found->replaced);
    m_ui->slotPanel->setZone(m_ui->zoneCombo->currentData().toString()); // once, or it takes the room of the reasons
    QStringList notes = repliesInWords();
    if (m_ui->slotPanel->hasTyped())
        notes += readBack(m_found->windows, m_found->candidateZone);
    notes += m_found->guesses;
    notes.removeAll(QString());
    if (!m_found->offersOver.isEmpty())
        notes += m_found->offersOver;
    if (!note.isEmpty())
        notes += note;
    QList<UnknownPerson> unknown = m_found->answer.proposals.value(0).unknown;
    unknown.removeIf([&always](const UnknownPerson &one) { return !always.contains(one.words); });
    m_notes = notes;
    noteUnknown(unknown);
    m_ui->slotPanel->showTimes(lines, action);
    proposeTime();
}

QStringList BookingDialog::unknownOfTime() const
{
    const bool besides = m_problems.isEmpty() && m_ui->slotPanel->isVisibleTo(this);
    return unknownTogether(besides ? without(m_checked.unknown, m_noted) : m_checked.unknown);
}

void BookingDialog::showNotes()
{
    // The message says all that there is to know of the time before a reason is given for it.
    const auto noted = m_problems.isEmpty() ? m_noted : without(m_noted, m_checked.unknown);
    m_ui->slotPanel->setNote((m_notes + unknownTogether(noted)).join(u' '));
}

void BookingDialog::noteUnknown(const QList<UnknownPerson> &unknown)
{
    const bool isSame = wordsOf(unknown) == wordsOf(m_noted);
    m_noted = unknown;
    showNotes();
    if (isSame)
        return;
    if (!m_unchecked && !m_saidUnchanged && m_problems.isEmpty())
        showProblems({}, !m_done->isEnabled()); // what was refused stays so, whatever is known
}

void BookingDialog::proposeTime()
{
    if (m_ownTime || !m_found || m_found->answer.proposals.isEmpty())
        return;
    if (!m_another && (m_purpose != Purpose::New || m_chosePeople || m_people->people().isEmpty()))
        return;
    // Taking a time makes times be looked for again: what is on show already is left as it is.
    m_ui->slotPanel->setCurrent(0);
    const auto moment = when().resolve();
    if (m_tookSlot && moment && moment->utc() == m_found->answer.proposals.constFirst().startAt)
        return;
    takeSlot(0);
}

void BookingDialog::relaxOrKeep()
{
    if (!m_found)
        return;
    if (const SlotRelaxation *relaxation = m_found->answer.canSetAside()) {
        for (const SlotRule rule : relaxation->rules)
            m_relaxed.insert(rule);
    } else {
        m_relaxed.clear();
    }
    findSlots();
}

void BookingDialog::takeSlot(int line)
{
    if (!m_found || line < 0 || line >= m_found->answer.proposals.size())
        return;
    const SlotProposal proposal = m_found->answer.proposals.at(line);
    const auto when = BookingTime::at(proposal.startAt, m_ui->zoneCombo->currentData().toString());
    if (!when)
        return;
    m_instead = insteadAt(proposal);
    setWhen(when->date, when->time);
    showClocks();
    m_ui->secondCheck->setChecked(when->fold == ZonedTime::Fold::Second);
    if (m_purpose == Purpose::New && !m_chosePeople) {
        m_people->clearChoice();
        for (const int person : proposal.people)
            m_people->choose(m_found->people.at(person).id, true);
        // They came with the time: other times may have other people.
        m_chosePeople = false;
        m_tookSlot = true;
    }
    changed();
}

} // namespace shortlist
