// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog asks of the workspace while it is filled in, and at the end.
#include "ui/calendar/bookingdialog.h"

#include "models/calendar/eligiblemodel.h"
#include "ui/calendar/slotpanel.h"
#include "ui/calendar/typedtimes.h"
#include "ui/calendar/zonetimes.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/keyboardback.h"
#include "ui/widgets/messagebar.h"
#include "ui_bookingdialog.h"

#include <QPushButton>

namespace shortlist {

BookingTime BookingDialog::when() const
{
    return { m_ui->dateEdit->date(), m_ui->timeEdit->time(), m_ui->zoneCombo->currentData().toString(),
        m_ui->secondCheck->isChecked() ? ZonedTime::Fold::Second : ZonedTime::Fold::First };
}

BookingRequest BookingDialog::request() const
{
    BookingRequest request;
    if (const BookableStage *chosen = stage()) {
        request.applicationId = m_form->application.id;
        request.stageId = chosen->stage.id;
    }
    request.when = when();
    request.minutes = m_ui->minutesSpin->value();
    request.participants = m_people->chosen();
    request.place = m_ui->placeEdit->text();
    request.reason = m_ui->reasonEdit->text();
    request.tentative = m_ui->tentativeCheck->isChecked();
    request.candidateTimes = typedTimes();
    return request;
}

ChangeOfTime BookingDialog::changeOfTime() const
{
    return { m_interview.interview.id, m_interview.interview.version, when(), m_ui->minutesSpin->value(),
        m_ui->reasonEdit->text(), m_instead, typedTimes() };
}

ChangeOfPeople BookingDialog::changeOfPeople() const
{
    return { m_interview.interview.id, m_interview.interview.version, m_people->chosen(), m_ui->reasonEdit->text() };
}

bool BookingDialog::isUnchanged() const
{
    if (m_purpose != Purpose::Time || !m_instead.isEmpty())
        return false;
    const auto moment = when().resolve();
    return moment && moment->utc() == m_interview.interview.startAt
        && m_ui->minutesSpin->value() == m_interview.interview.minutes
        && m_ui->zoneCombo->currentData().toString() == m_interview.interview.zone;
}

void BookingDialog::changed()
{
    showClocks();
    m_unchecked = true;
    // Whoever chooses another time need not wait until it is checked.
    if (m_saidUnchanged && !isUnchanged())
        m_done->setEnabled(stage() && !m_busy);
    m_checkSoon.start();
}

QList<ZoneReader> BookingDialog::readers() const
{
    ZoneReaders readers(m_me, QString::fromUtf8(m_context.settings.timeZone().id()));
    if (!m_form)
        return readers.list();
    readers.add({}, tr("%1 (candidate)").arg(m_form->candidate.name), m_form->candidate.zone);
    if (!m_form->recruiterName.isEmpty())
        readers.add(m_form->recruiterId, tr("%1 (recruiter)").arg(m_form->recruiterName), m_form->recruiterZone);
    if (m_purpose == Purpose::Time) {
        const auto people = peopleOfMove();
        for (const InterviewPerson &person : people)
            readers.add(person.personId, person.name, person.zone);
        return readers.list();
    }
    const auto chosen = m_people->chosen();
    for (const EligiblePerson &one : m_people->people()) {
        const bool ticked = std::any_of(chosen.begin(), chosen.end(),
            [&one](const BookingParticipant &participant) { return participant.personId == one.person.id; });
        if (ticked)
            readers.add(one.person.id, one.person.name, one.person.zone);
    }
    return readers.list();
}

void BookingDialog::showClocks()
{
    const auto moment = when().resolve();
    m_ui->clocks->show(
        moment ? moment->utc() : QDateTime(), m_ui->minutesSpin->value(), readers(), m_context.settings.timeFormat());
    const QString remark = moment ? moment->remark() : moment.error().text();
    m_ui->remarkLabel->setText(remark);
    m_ui->remarkLabel->setVisible(!remark.isEmpty());
    const bool twice = moment && moment->otherReading().has_value();
    m_ui->secondCheck->setVisible(twice);
    if (!twice)
        m_ui->secondCheck->setChecked(false);
}

QString BookingDialog::whyNotYet() const
{
    if (m_reading || stage())
        return {};
    if (m_form)
        return tr("The plan of this job has no stage for which an interview is booked.");
    const QString typed = m_ui->candidateCombo->currentText().trimmed();
    if (m_candidates.isEmpty() && typed.isEmpty())
        return tr("No candidate is active. Add one on the Candidates page first.");
    if (m_candidates.isEmpty())
        return tr("No active candidate is called “%1”.").arg(typed);
    return tr("Choose a candidate. The stages to book and the people who fit follow from that.");
}

void BookingDialog::sayUnreadDay()
{
    const QString problem = m_ui->dateEdit->problem();
    setFieldProblem(m_ui->dateEdit, problem);
    m_done->setEnabled(false);
    if (!problem.isEmpty())
        m_ui->problems->showMessage(MessageBar::Kind::Error, problem);
}

void BookingDialog::check()
{
    if (!m_ui->dateEdit->isRead()) { // it is said once the field is left, not while it is typed
        m_done->setEnabled(false);
        return;
    }
    if (m_ui->dateEdit->property("invalid").toBool())
        setFieldProblem(m_ui->dateEdit, {});
    const bool known = stage() != nullptr;
    if (!known) {
        m_done->setEnabled(false);
        const QString why = whyNotYet();
        if (!why.isEmpty())
            say(MessageBar::Kind::Info, why);
        return;
    }
    const auto take = [this](const Result<BookingCheck> &result) { takeCheck(result); };
    const QString lane = QStringLiteral("booking.check");
    if (isUnchanged()) {
        m_context.gateway.runLatest(
            this, lane,
            [id = m_interview.interview.id, zone = m_context.settings.timeZone()](Services &services) {
                return services.conflicts.list({ zone, id, {}, {}, {} });
            },
            [this](const Result<QList<ClashingInterview>> &clashing) { takeUnchanged(clashing); });
        return;
    }
    if (m_purpose == Purpose::People)
        m_context.gateway.runLatest(
            this, lane, [asked = changeOfPeople()](Services &services) { return services.interviews.check(asked); },
            take);
    else if (m_purpose == Purpose::Time)
        m_context.gateway.runLatest(
            this, lane, [asked = changeOfTime()](Services &services) { return services.interviews.check(asked); },
            take);
    else
        m_context.gateway.runLatest(
            this, lane, [asked = request()](Services &services) { return services.interviews.check(asked); }, take);
}

void BookingDialog::takeCheck(const Result<BookingCheck> &result)
{
    m_unchecked = m_checkSoon.isActive();
    m_saidUnchanged = false;
    if (!m_ui->dateEdit->isRead())
        return;
    if (!result) {
        m_checked = {};
        showProblems(isSaidBelow(result.error()) ? QStringList() : QStringList{ result.error().text() }, true);
        return;
    }
    m_checked = *result;
    QStringList sentences;
    for (const BookingProblem &problem : std::as_const(m_checked.problems)) {
        if (!sentences.contains(problem.sentence))
            sentences += problem.sentence;
    }
    showProblems(sentences, m_checked.refused());
}

/// What is typed of the candidate's times and not understood is said right there; twice is once too often.
bool BookingDialog::isSaidBelow(const Error &error) const
{
    return error.key.startsWith(QLatin1String("availability.")) && m_ui->slotPanel->isVisibleTo(this);
}

void BookingDialog::takeUnchanged(const Result<QList<ClashingInterview>> &clashing)
{
    if (!isUnchanged())
        return; // another time was chosen meanwhile
    m_checked = {};
    m_problems.clear();
    showNotes();
    if (!clashing)
        return showProblems({ clashing.error().text() }, true);
    askForReason(false);
    m_saidUnchanged = true;
    m_done->setEnabled(false);
    if (clashing->isEmpty())
        say(MessageBar::Kind::Info, tr("This is the time it has. Choose another one to move it."));
    else
        say(MessageBar::Kind::Warning, tr("This is the time it has, and it clashes: %1. Choose another one to move it.")
                                           .arg(clashing->constFirst().sentence()));
}

void BookingDialog::say(MessageBar::Kind kind, const QString &text)
{
    // Said again only when it is something else: a screen reader reads it out each time.
    if (m_ui->problems->text() != text || m_ui->problems->kind() != kind || m_ui->problems->isHidden())
        m_ui->problems->showMessage(kind, text);
}

void BookingDialog::askForReason(bool asks)
{
    m_ui->reasonLabel->setVisible(asks);
    m_ui->reasonEdit->setVisible(asks);
    if (!asks)
        setFieldProblem(m_ui->reasonEdit, {});
}

void BookingDialog::showProblems(const QStringList &sentences, bool refused)
{
    m_problems = sentences;
    askForReason(!sentences.isEmpty() && !refused);
    m_done->setEnabled(stage() && !refused && !m_busy);
    showNotes();
    // What is not known speaks against nothing: it is said after what does, and by itself only for information.
    QStringList lines = sentences + unknownOfTime();
    if (lines.isEmpty()) {
        m_ui->problems->clear();
        return;
    }
    if (lacksReason())
        lines += m_ui->reasonEdit->accessibleDescription();
    const QString text = lines.join(QLatin1Char('\n'));
    const auto worse = refused || lacksReason() ? MessageBar::Kind::Error : MessageBar::Kind::Warning;
    const auto kind = sentences.isEmpty() ? MessageBar::Kind::Info : worse;
    say(kind, text);
}

void BookingDialog::markReason(bool missing)
{
    setFieldProblem(
        m_ui->reasonEdit, missing ? tr("Say the reason for the exception, or change the booking.") : QString());
    showProblems(QStringList(m_problems), false);
}

bool BookingDialog::lacksReason() const { return m_ui->reasonEdit->property("invalid").toBool(); }

void BookingDialog::accept()
{
    if (m_busy || !stage() || isUnchanged())
        return;
    if (!m_ui->dateEdit->isRead()) {
        sayUnreadDay();
        m_ui->dateEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Whoever is faster than the check is told by the workspace what it asks for.
    if (!m_unchecked && m_ui->reasonEdit->isVisibleTo(this) && m_ui->reasonEdit->text().trimmed().isEmpty()) {
        markReason(true);
        m_ui->reasonEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_busy = true;
    m_done->setEnabled(false);
    switch (m_purpose) {
    case Purpose::New:
        m_context.gateway.run(
            this, [asked = request()](Services &services) { return services.interviews.book(asked); },
            [this](const Result<InterviewId> &made) {
                finish(made ? shortlist::done() : Status(made.error()), made ? *made : InterviewId());
            });
        return;
    case Purpose::Time:
        m_context.gateway.run(
            this, [asked = changeOfTime()](Services &services) { return services.interviews.reschedule(asked); },
            [this](const Status &status) { finish(status, m_interview.interview.id); });
        return;
    case Purpose::People:
        m_context.gateway.run(
            this, [asked = changeOfPeople()](Services &services) { return services.interviews.changePeople(asked); },
            [this](const Status &status) { finish(status, m_interview.interview.id); });
        return;
    }
}

void BookingDialog::reject()
{
    const QString times = typedTimes();
    if (times.isEmpty() || !m_form || m_busy)
        return QDialog::reject();
    switch (askAboutTypedTimes(m_context.prompter, this, m_form->candidate.name)) {
    case TypedTimes::Drop:
        QDialog::reject();
        return giveKeyboardBack(parentWidget());
    case TypedTimes::Stay:
        return;
    case TypedTimes::Keep:
        break;
    }
    m_context.gateway.run(
        this,
        [candidate = m_form->candidate.id, times, zone = m_context.settings.timeZone()](
            Services &services) { return services.candidates.typeTimes(candidate, times, zone); },
        [this](const Result<QStringList> &kept) {
            if (kept) {
                QDialog::reject();
                return giveKeyboardBack(parentWidget());
            }
            m_ui->slotPanel->setTimesProblem(kept.error().text());
            m_ui->slotPanel->focusTimes();
        });
}

void BookingDialog::finish(const Status &status, const InterviewId &interview)
{
    m_busy = false;
    m_done->setEnabled(true);
    if (!status) {
        // The workspace may have changed since it was checked: what it says now counts.
        const bool asks = status.error().code == Error::Code::NeedsReason;
        const QString problem = asks ? status.error().sentence : status.error().text();
        showProblems(isSaidBelow(status.error()) ? QStringList() : QStringList{ problem }, !asks);
        if (asks && m_ui->reasonEdit->text().trimmed().isEmpty())
            markReason(true);
        m_done->setEnabled(true);
        if (status.error().key.startsWith(QLatin1String("availability.")))
            m_ui->slotPanel->focusTimes();
        else if (m_ui->reasonEdit->isVisibleTo(this))
            m_ui->reasonEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT booked(interview);
    QDialog::accept();
}

} // namespace shortlist
