// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a row, and why not about another.
#include "ui/today/todaypage.h"

#include "models/today/todaymodel.h"
#include "ui/calendar/findtime.h"
#include "ui/calendar/planagain.h"
#include "ui/pipeline/assessmentdialog.h"
#include "ui/scorecards/reminderdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QStackedWidget>
#include <QTableView>

namespace shortlist {

namespace {

/// What a thing is, or of the next days: will be.
TodayKind whatIs(const TodayItem &item) { return item.kind == TodayKind::Coming ? item.coming : item.kind; }

/// True for what is about an interview to come, which can have another time.
bool isBooking(const TodayItem &item) { return !item.interviewId.isNull() && whatIs(item) != TodayKind::CardOverdue; }

} // namespace

QString TodayPage::whyNotReminded(const TodayItem &item) const
{
    if (item.kind == TodayKind::CardOverdue)
        return tr("This is your own scorecard.");
    if (item.kind == TodayKind::NoReply)
        return tr("Who has not replied is sent the invitation again: open the interview.");
    return tr("Only who owes a scorecard is reminded.");
}

/// A letter that does nothing here is no letter to look for a row by: it says why it does nothing.
void TodayPage::sayWhyNot(QAction *action)
{
    auto *instead = new QAction(this);
    instead->setShortcut(action->shortcut());
    instead->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(instead);
    connect(instead, &QAction::triggered, this,
        [this, action] { m_messages->showMessage(MessageBar::Kind::Info, action->statusTip()); });
    const auto follow = [instead, action] { instead->setEnabled(!action->isEnabled()); };
    connect(action, &QAction::enabledChanged, instead, follow);
    follow();
}

// Nobody writes a reminder to themselves.
bool TodayPage::isReminded(const TodayItem &item) const
{
    return item.kind == TodayKind::CardOverdue && item.personId != m_me;
}

void TodayPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const bool any = index.isValid() && m_stack->currentIndex() == 0;
    const bool editable = !m_context.gateway.isReadOnly();
    m_open->setEnabled(any);
    const TodayKind kind = any ? m_model->item(index.row()).kind : TodayKind::Next;
    const auto allow = [any, editable](QAction *action, bool changes, bool fits, const QString &whyNot) {
        const QString why = !any                 ? tr("Choose a row first.")
                          : changes && !editable ? tr("This workspace is open only to be read.")
                          : !fits                ? whyNot
                                                 : QString();
        setAllowed(action, why.isEmpty() ? done() : Status(Error{ Error::Code::Refused, why, {}, {}, {} }));
    };
    const bool aside = kind == TodayKind::Declined || kind == TodayKind::AnswerOwed;
    allow(m_aside, true, aside, tr("Only what somebody declined, and an answer that is owed, can be set aside."));
    for (QAction *action : { m_findTime, m_somebodyElse, m_planAgain })
        allow(action, true, any && isBooking(m_model->item(index.row())),
            tr("This row is about no interview that is booked."));
    allow(m_remind, false, any && isReminded(m_model->item(index.row())),
        any ? whyNotReminded(m_model->item(index.row())) : QString());
    m_reply->setEnabled(editable && bool(m_context.readReplies));
}

void TodayPage::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const TodayItem &item = m_model->item(row);
    const TodayKind kind = whatIs(item);
    if (kind == TodayKind::CardOverdue)
        Q_EMIT navigationRequested(PageId::Scorecards, item.scorecardId.uuid());
    else if (kind == TodayKind::DebriefDue)
        Q_EMIT navigationRequested(PageId::Debrief, item.applicationId.uuid());
    else if (kind == TodayKind::Approval || kind == TodayKind::OfferLapsed)
        Q_EMIT navigationRequested(PageId::Candidates, item.offerId.uuid());
    else if (kind == TodayKind::AnswerOwed)
        Q_EMIT navigationRequested(PageId::Candidates, item.candidateId.uuid());
    else if (kind == TodayKind::ThirdGrader)
        askThirdGrader(item);
    else if (kind == TodayKind::NoTime)
        Q_EMIT navigationRequested(PageId::Calendar, item.applicationId.uuid());
    else
        Q_EMIT navigationRequested(PageId::Calendar, item.interviewId.uuid());
}

void TodayPage::findTime()
{
    withBooking([this](const InterviewId &id) { findAnotherTime(m_context, id, this, m_messages); });
}

void TodayPage::withBooking(const std::function<void(const InterviewId &)> &what)
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && isBooking(m_model->item(index.row())))
        what(m_model->item(index.row()).interviewId);
}

/// What can be done about an interview that is booked.
void TodayPage::buildBookings()
{
    const auto add = [this](QAction *action, const char *name, Qt::Key key) {
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        sayWhyNot(action);
    };
    add(m_findTime, "findTimeAction", Qt::Key_F);
    add(m_somebodyElse, "somebodyElseAction", Qt::Key_B);
    add(m_planAgain, "planAgainAction", Qt::Key_G);
    for (QAction *action : { m_somebodyElse, m_planAgain })
        action->setProperty("menuOnly", true);
    connect(m_findTime, &QAction::triggered, this, &TodayPage::findTime);
    connect(m_somebodyElse, &QAction::triggered, this,
        [this] { withBooking([this](const InterviewId &id) { bookSomebodyElse(m_context, id, this, m_messages); }); });
    connect(m_planAgain, &QAction::triggered, this, [this] {
        withBooking([this](const InterviewId &id) {
            planAgainAround(m_context, id, this, [this](const QString &sentence) { Q_EMIT changed(sentence); });
        });
    });
}

void TodayPage::askThirdGrader(const TodayItem &item)
{
    auto *dialog = new AssessmentDialog(m_context, item.applicationId, item.candidateName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TodayPage::remind()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !isReminded(m_model->item(index.row())))
        return;
    auto *dialog = new ReminderDialog(m_context, m_model->item(index.row()).scorecardId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TodayPage::setAside()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_aside->isEnabled())
        return;
    const TodayItem item = m_model->item(index.row());
    m_context.gateway.run(
        this,
        [item](Services &services) {
            // Told: the answer that was owed was given.
            return item.kind == TodayKind::AnswerOwed ? services.offers.told(item.offerId, item.applicationId)
                                                      : services.invitations.setAside(item.interviewId, item.personId);
        },
        [this](const Status &status) {
            if (status)
                m_messages->clear();
            else
                m_messages->showMessage(MessageBar::Kind::Error, status.error().text());
        });
}

} // namespace shortlist
