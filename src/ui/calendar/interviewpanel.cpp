// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/interviewpanel.h"

#include "domain/words/words.h"
#include "ui/calendar/versionlist.h"
#include "ui/calendar/zonetimes.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/taborder.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace shortlist {

InterviewPanel::InterviewPanel(AppSettings &settings, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_settings(settings)
    , m_job(new CaptionLabel)
    , m_stage(new Pill)
    , m_state(new Pill)
    , m_clashTitle(new SectionLabel(tr("Conflict")))
    , m_clashes(new TextLabel)
    , m_times(new ZoneTimes)
    , m_place(new QLineEdit)
    , m_people(new QVBoxLayout)
    , m_note(new CaptionLabel)
    , m_versions(new VersionList(settings))
{
    setObjectName(QStringLiteral("interviewPanel"));
    auto *close = makeIconButton(QStringLiteral("x"), tr("Close the interview"));
    close->setObjectName(QStringLiteral("closePanelButton"));
    connect(close, &QToolButton::clicked, this, &InterviewPanel::closeRequested);
    addTitleWidget(close);
    body()->addWidget(m_job);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(kRelated);
    pills->addWidget(m_stage);
    pills->addWidget(m_state);
    pills->addStretch(1);
    body()->addLayout(pills);
    m_clashes->setObjectName(QStringLiteral("conflictLabel"));
    m_clashes->setWordWrap(true);
    body()->addWidget(m_clashTitle);
    body()->addWidget(m_clashes);
    setConflicts({});
    body()->addWidget(new SectionLabel(tr("When")));
    body()->addWidget(m_times);
    auto *where = new SectionLabel(tr("Where"));
    where->setBuddy(m_place);
    body()->addWidget(where);
    m_place->setObjectName(QStringLiteral("panelPlaceEdit"));
    m_place->setAccessibleName(tr("Where"));
    m_place->setPlaceholderText(tr("Room, link or number"));
    connect(m_place, &QLineEdit::editingFinished, this, &InterviewPanel::placeEdited);
    body()->addWidget(m_place);
    body()->addWidget(new SectionLabel(tr("Who")));
    m_people->setSpacing(kRelated);
    body()->addLayout(m_people);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addWidget(m_versions);
    body()->addStretch(1);
    m_confirm =
        addButton("confirmButton", tr("Confirm"), QStringLiteral("calendar-check"), &InterviewPanel::confirmRequested);
    // Of what has begun this is what is asked first.
    m_held = addButton("heldButton", tr("Was held"), QStringLiteral("check"), &InterviewPanel::heldRequested);
    m_noShow = addButton(
        "noShowButton", tr("Candidate did not come"), QStringLiteral("user-x"), &InterviewPanel::noShowRequested);
    m_invitation =
        addButton("invitationButton", tr("Invitation…"), QStringLiteral("mail"), &InterviewPanel::invitationRequested);
    m_invitation->setToolTip(QKeySequence(Qt::Key_I).toString(QKeySequence::NativeText));
    m_findTime = addButton(
        "findTimeButton", tr("Find another time…"), QStringLiteral("refresh-cw"), &InterviewPanel::findTimeRequested);
    m_findTime->setToolTip(QKeySequence(Qt::Key_F).toString(QKeySequence::NativeText));
    m_move = addButton("moveButton", tr("Move…"), QStringLiteral("clock"), &InterviewPanel::moveRequested);
    m_change =
        addButton("peopleButton", tr("Change people…"), QStringLiteral("users"), &InterviewPanel::peopleRequested);
    m_scorecard = addButton("scorecardButton", tr("Open scorecard"), QStringLiteral("clipboard-check"),
        &InterviewPanel::scorecardRequested);
    m_candidate =
        addButton("candidateButton", tr("Open candidate"), QStringLiteral("user"), &InterviewPanel::candidateRequested);
    m_planAgain = addButton("planAgainButton", tr("Plan again around it…"), QStringLiteral("list-ordered"),
        &InterviewPanel::planAgainRequested);
    m_planAgain->setToolTip(QKeySequence(Qt::Key_G).toString(QKeySequence::NativeText));
    m_cancel = addButton("cancelInterviewButton", tr("Cancel interview…"), QStringLiteral("calendar-x"),
        &InterviewPanel::cancelRequested);
}

QPushButton *InterviewPanel::addButton(
    const char *name, const QString &text, const QString &icon, void (InterviewPanel::*signal)())
{
    QPushButton *button = makeButton(text, ButtonKind::Plain, icon);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, signal);
    body()->addWidget(button);
    return button;
}

void InterviewPanel::setConflicts(const QStringList &sentences)
{
    m_clashes->setText(sentences.join(QLatin1Char('\n')));
    m_clashTitle->setVisible(!sentences.isEmpty());
    m_clashes->setVisible(!sentences.isEmpty());
}

void InterviewPanel::setVersions(const QList<ScheduleVersion> &versions)
{
    m_versions->setVersions(versions, m_now);
    if (m_entry.interview.state == InterviewState::Cancelled)
        m_invitation->setText(tr("Send cancellation…"));
    else
        m_invitation->setText(versions.size() > 1 ? tr("Send the new invitation…") : tr("Invitation…"));
}

void InterviewPanel::setEntry(const InterviewEntry &entry, const PersonId &me, const QDateTime &now, bool editable)
{
    if (entry.interview.id != m_entry.interview.id) { // those of another interview
        setConflicts({});
        setVersions({});
    }
    m_entry = entry;
    m_now = now;
    m_editable = editable;
    const Interview &interview = entry.interview;
    setTitle(entry.candidateName);
    m_job->setText(entry.jobTitle);
    m_stage->setText(entry.stageName);
    m_stage->setColours([index = entry.stageIndex] { return stageColour(index); });
    m_state->setText(words::of(entry.standing()));
    m_state->setColours([] { return neutralColour(); });
    ZoneReaders readers(me, QString::fromUtf8(m_settings.timeZone().id()));
    readers.add({}, tr("%1 (candidate)").arg(entry.candidateName), entry.candidateZone);
    if (!entry.recruiterName.isEmpty())
        readers.add(entry.recruiterId, tr("%1 (recruiter)").arg(entry.recruiterName), entry.recruiterZone);
    for (const InterviewPerson &person : entry.people)
        readers.add(person.personId, person.name, person.zone);
    m_times->show(interview.startAt, interview.minutes, readers.list(), m_settings.timeFormat());
    {
        const QSignalBlocker quiet(m_place);
        m_place->setText(interview.place);
    }
    const bool open = entry.isOpen() && editable;
    m_place->setReadOnly(!open);
    showPeople(open);
    QStringList notes;
    if (!interview.cancelReason.isEmpty())
        notes += tr("Cancelled: %1").arg(interview.cancelReason);
    for (const InterviewPerson &person : entry.people) {
        if (!person.overrideReason.isEmpty())
            notes += tr("Exception for %1: %2").arg(person.name, person.overrideReason);
    }
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    showSteps();
}

void InterviewPanel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_entry.interview.id.isNull())
        showSteps();
}

void InterviewPanel::showSteps()
{
    const Interview &interview = m_entry.interview;
    const bool open = m_entry.isOpen() && m_editable;
    const bool begun = interview.startAt <= m_now;
    m_confirm->setVisible(open && interview.state == InterviewState::Proposed);
    // A cancelled interview has something to send as well: that it is cancelled.
    m_invitation->setVisible(m_entry.isOpen() || interview.state == InterviewState::Cancelled);
    m_move->setVisible(open);
    m_findTime->setVisible(open);
    m_change->setVisible(open);
    m_held->setVisible(open && begun);
    m_noShow->setVisible(open && begun);
    m_planAgain->setVisible((open && !begun) || (m_editable && interview.state == InterviewState::Cancelled));
    m_cancel->setVisible(open);
}

void InterviewPanel::showPeople(bool editable)
{
    // A reply is stored as it is chosen, and the rows are made anew: the keyboard stays with the same person.
    const QWidget *focused = window()->focusWidget();
    const QString kept =
        qobject_cast<const QComboBox *>(focused) && isAncestorOf(focused) ? focused->accessibleName() : QString();
    while (QLayoutItem *item = m_people->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const InterviewPerson &person : std::as_const(m_entry.people))
        addPerson(person, editable);
    addCandidateReply(editable);
    const auto replies = findChildren<QComboBox *>();
    for (QComboBox *reply : replies) {
        if (!kept.isEmpty() && reply->accessibleName() == kept && reply->isEnabled())
            reply->setFocus(Qt::OtherFocusReason);
    }
}

void InterviewPanel::addDecline(const QString &who, const PersonId &person, bool editable)
{
    auto *row = new QWidget(this);
    auto *line = new QVBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kInside);
    const bool isCandidate = person.isNull();
    auto *sentence = new TextLabel(
        (isCandidate ? tr("%1 declined. Find another time.") : tr("%1 declined. Book somebody else or another time."))
            .arg(who));
    sentence->setObjectName(QStringLiteral("declineLabel"));
    sentence->setWordWrap(true);
    line->addWidget(sentence);
    if (editable) {
        QPushButton *aside = makeButton(tr("Set aside"), ButtonKind::Link);
        aside->setObjectName(QStringLiteral("setAsideButton"));
        aside->setAccessibleName(tr("Set aside that %1 declined").arg(who));
        connect(aside, &QPushButton::clicked, this, [this, person] { Q_EMIT setAsideRequested(person); });
        line->addWidget(aside, 0, Qt::AlignLeading);
    }
    m_people->addWidget(row);
}

void InterviewPanel::addReply(const Replier &who, bool editable)
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kRelated);
    grid->setVerticalSpacing(0);
    auto *name = new TextLabel(who.name);
    name->setElided(true);
    auto *title = new CaptionLabel(who.title);
    title->setElided(true);
    grid->addWidget(name, 0, 0);
    grid->addWidget(title, 1, 0);
    grid->setColumnStretch(0, 1);
    auto *reply = new QComboBox;
    reply->setObjectName(who.id.isNull() ? QStringLiteral("candidateReplyCombo") : QStringLiteral("replyCombo"));
    reply->setAccessibleName(tr("Reply of %1").arg(who.name));
    for (const Reply one : enumValues<Reply>())
        reply->addItem(words::of(one), int(one));
    reply->setCurrentIndex(reply->findData(int(who.reply)));
    reply->setEnabled(editable);
    connect(reply, &QComboBox::activated, this,
        [this, id = who.id, reply] { Q_EMIT replyChanged(id, Reply(reply->currentData().toInt())); });
    grid->addWidget(reply, 0, 1, 2, 1);
    if (!who.comment.isEmpty()) {
        reply->setAccessibleDescription(who.comment);
        auto *comment = new CaptionLabel(tr("“%1”", "what somebody wrote with a reply").arg(who.comment));
        comment->setObjectName(QStringLiteral("replyCommentLabel"));
        comment->setWordWrap(true);
        grid->addWidget(comment, 2, 0, 1, 2);
    }
    m_people->addWidget(row);
    if (who.declined)
        addDecline(who.name, who.id, editable);
}

void InterviewPanel::addCandidateReply(bool editable)
{
    const Interview &interview = m_entry.interview;
    addReply({ {}, m_entry.candidateName, tr("Candidate"), interview.candidateReply, interview.candidateComment,
                 m_entry.isDeclinedByCandidate() },
        editable);
}

void InterviewPanel::addPerson(const InterviewPerson &person, bool editable)
{
    QString what = person.title;
    if (person.role != ParticipantRole::Interviewer)
        what = words::of(person.role) + QStringLiteral(" · ") + what;
    addReply({ person.personId, person.name, what, person.reply, person.comment, person.isOpenDecline() }, editable);
}

void InterviewPanel::placeEdited()
{
    if (!m_place->isReadOnly() && m_place->text().trimmed() != m_entry.interview.place)
        Q_EMIT placeChanged(m_place->text().trimmed());
}

void InterviewPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    event->accept();
    Q_EMIT left();
}

// The rows of people are made anew with each reply, and Qt puts what is new behind everything else.
bool InterviewPanel::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops = stopsAsRead(this);
    if (!stops.isEmpty())
        chainStops(stops.constFirst(), stops.mid(1));
    return QWidget::focusNextPrevChild(next);
}

void InterviewPanel::focusFirst()
{
    for (QPushButton *button : { m_confirm, m_held, m_move, m_scorecard }) {
        if (!button->isHidden()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace shortlist
