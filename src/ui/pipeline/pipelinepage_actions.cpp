// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the board. Each of these is one command, so one step of undo.
#include "service/candidates/hiringteam.h"
#include "ui/calendar/bookingdialog.h"
#include "ui/calendar/loopsdialog.h"
#include "ui/calendar/planagain.h"
#include "ui/calendar/plandialog.h"
#include "ui/debrief/comparedialog.h"
#include "ui/pipeline/assessmentdialog.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/endingdialog.h"
#include "ui/pipeline/holddialog.h"
#include "ui/pipeline/movedialog.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/settings/appsettings.h"
#include "ui/style/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QAction>
#include <QPointer>
#include <QStackedWidget>

namespace shortlist {

namespace {

/// “Ada Weiß”, or “3 candidates”.
QString whoIs(const BoardSelection &chosen)
{
    return chosen.name.isEmpty()
             ? QCoreApplication::translate("PipelinePage", "%n candidate(s)", nullptr, int(chosen.rows.size()))
             : chosen.name;
}

/// The selected applications with the stages in which the board showed them. One that went elsewhere meanwhile keeps
/// the stage it was shown in, so that the service refuses it and says where it is.
Result<QList<Standing>> asSeen(Services &services, const QList<ApplicationRow> &rows, const QList<StageId> &stages)
{
    auto standings = services.pipeline.standings(rows);
    if (!standings)
        return standings;
    for (Standing &standing : *standings) {
        if (!stages.contains(standing.stage))
            standing.stage = stages.first();
    }
    return standings;
}

QList<ApplicationId> idsOf(const QList<Standing> &standings)
{
    QList<ApplicationId> ids;
    for (const Standing &standing : standings)
        ids.append(standing.application);
    return ids;
}

} // namespace

QAction *PipelinePage::makeAction(const char *name, const QString &text, const QString &iconName,
    const QKeySequence &key, void (PipelinePage::*slot)())
{
    auto *action = iconName.isEmpty() ? new QAction(text, this) : new QAction(icon(iconName), text, this);
    action->setObjectName(QString::fromLatin1(name));
    // Single letters belong to the cards: they work while a column has the keyboard.
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PipelinePage::makeActions()
{
    m_moveAction = makeAction("moveAction", tr("&Move to stage…"), QStringLiteral("arrow-right"),
        QKeySequence(Qt::Key_M), &PipelinePage::chooseStage);
    m_backAction = makeAction("moveBackAction", tr("Move to the stage &before"), QString(),
        QKeySequence(Qt::SHIFT | Qt::Key_Left), &PipelinePage::moveBack);
    m_onAction = makeAction("moveOnAction", tr("Move to the &next stage"), QString(),
        QKeySequence(Qt::SHIFT | Qt::Key_Right), &PipelinePage::moveOn);
    m_declineAction = makeAction(
        "declineAction", tr("&Decline…"), QStringLiteral("user-x"), QKeySequence(Qt::Key_D), &PipelinePage::decline);
    m_withdrawAction = makeAction("withdrawAction", tr("&Withdraw…"), QStringLiteral("log-out"),
        QKeySequence(Qt::Key_W), &PipelinePage::withdraw);
    m_holdAction =
        makeAction("holdAction", tr("&Hold…"), QStringLiteral("pause"), QKeySequence(Qt::Key_H), &PipelinePage::hold);
    m_resumeAction = makeAction(
        "resumeAction", tr("&Resume"), QStringLiteral("play"), QKeySequence(Qt::Key_R), &PipelinePage::resume);
    m_reopenAction = makeAction(
        "reopenAction", tr("Re&open"), QStringLiteral("undo-2"), QKeySequence(Qt::Key_O), &PipelinePage::reopen);
    m_waiveAction = makeAction(
        "waiveAction", tr("Wai&ve…"), QStringLiteral("shield-check"), QKeySequence(Qt::Key_V), &PipelinePage::waive);
    m_assessAction = makeAction("assessmentAction", tr("&Assessment…"), QStringLiteral("file-text"),
        QKeySequence(Qt::Key_A), &PipelinePage::assess);
    m_bookAction = makeAction("bookInterviewAction", tr("Book &interview…"), QStringLiteral("calendar-plus"),
        QKeySequence(Qt::Key_B), &PipelinePage::bookInterview);
    m_bookAction->setProperty("menuOnly", true);
    m_planAction = makeAction("planAction", tr("&Plan remaining interviews…"), QStringLiteral("calendar-check"),
        QKeySequence(Qt::Key_P), &PipelinePage::planInterviews);
    m_planAction->setIconText(tr("Plan…")); // on the toolbar
    m_loopsAction = makeAction("loopsAction", tr("Plan &loops…"), QStringLiteral("calendar-days"),
        QKeySequence(Qt::SHIFT | Qt::Key_P), &PipelinePage::planLoops);
    m_loopsAction->setProperty("menuOnly", true);
    m_allLoopsAction = makeAction("loopsOfJobAction", m_loopsAction->text(), {}, {}, &PipelinePage::planLoopsOfJob);
    m_compareAction = makeAction("compareAction", tr("Co&mpare side by side…"), QStringLiteral("table-2"),
        QKeySequence(Qt::SHIFT | Qt::Key_C), &PipelinePage::compareSelected);
    m_compareAction->setProperty("menuOnly", true);
    m_planAgainAction = makeAction("planAgainAction", tr("Plan the cancelled interview a&gain…"),
        QStringLiteral("list-ordered"), QKeySequence(Qt::Key_G), &PipelinePage::planCancelled);
    m_planAgainAction->setProperty("menuOnly", true);
    m_openAction = makeAction(
        "openCandidateAction", tr("Open &candidate"), QStringLiteral("user"), {}, &PipelinePage::openCandidate);
    m_board->setListActions({ m_openAction, m_moveAction, m_backAction, m_onAction, m_declineAction, m_withdrawAction,
        m_holdAction, m_resumeAction, m_reopenAction, m_waiveAction, m_assessAction, m_bookAction, m_planAction,
        m_planAgainAction, m_loopsAction, m_compareAction });
}

QList<QAction *> PipelinePage::pageActions() const
{
    return { m_moveAction, m_declineAction, m_withdrawAction, m_holdAction, m_resumeAction, m_reopenAction,
        m_waiveAction, m_assessAction, m_bookAction, m_planAction, m_planAgainAction, m_loopsAction, m_compareAction };
}

void PipelinePage::refreshActions()
{
    const BoardSelection chosen = m_board->selection();
    const bool any = !chosen.isEmpty() && m_stack->currentWidget() == m_board;
    const bool one = any && chosen.rows.size() == 1;
    const bool active = m_show == Show::Active;
    const bool held = m_show == Show::OnHold;
    m_moveAction->setEnabled(any && active);
    m_backAction->setEnabled(any && active && chosen.column > 0);
    m_onAction->setEnabled(any && active && chosen.column + 1 < int(m_board->columns().size()));
    m_declineAction->setEnabled(any && (active || held));
    m_withdrawAction->setEnabled(any && (active || held));
    m_holdAction->setEnabled(any && (active || held));
    m_resumeAction->setEnabled(any && held);
    m_reopenAction->setEnabled(one && m_show == Show::Ended);
    m_waiveAction->setEnabled(one && active);
    m_assessAction->setEnabled(one && !chosen.application.isNull());
    m_bookAction->setEnabled(one && active && !chosen.application.isNull());
    m_planAgainAction->setEnabled(m_bookAction->isEnabled());
    m_planAction->setEnabled(any && active && (!one || !chosen.application.isNull()));
    // With nothing selected everybody of the job can be planned.
    m_loopsAction->setEnabled(!m_job.isNull() && (!any || active));
    m_allLoopsAction->setEnabled(!m_job.isNull());
    m_compareAction->setEnabled(any);
    m_openAction->setEnabled(one && !chosen.candidate.isNull());
    Q_EMIT statusTextChanged();
}

void PipelinePage::runOnSelection(const BoardSelection &chosen,
    const std::function<Status(Services &, const QList<Standing> &)> &work,
    const std::function<void(const Status &)> &then)
{
    if (chosen.isEmpty())
        return;
    m_context.gateway.run(
        this,
        [rows = chosen.rows, stages = m_board->columns().at(chosen.column).stages, work](Services &services) -> Status {
            const auto standings = asSeen(services, rows, stages);
            return standings ? work(services, *standings) : standings.error();
        },
        [this, then](const Status &status) {
            if (!status && status.error().code == Error::Code::Conflict)
                load(); // what is on screen is old
            then(status);
        });
}

void PipelinePage::ifDecides(const BoardSelection &chosen, const std::function<void()> &then)
{
    runOnSelection(
        chosen,
        [](Services &services, const QList<Standing> &standings) {
            return checkDecides(services.context.workspace, idsOf(standings), services.session().person);
        },
        [this, then](const Status &decides) {
            if (decides)
                then();
            else
                complain(decides.error());
        });
}

void PipelinePage::moveTo(const BoardSelection &chosen, int column)
{
    if (chosen.isEmpty() || column < 0 || column >= int(m_board->columns().size()) || column == chosen.column)
        return;
    const BoardColumn to = m_board->columns().at(column);
    m_follow = chosen.rows;
    runOnSelection(
        chosen,
        [to](Services &services, const QList<Standing> &standings) {
            return services.pipeline.move(standings, to.stage);
        },
        [this, chosen, column, to](const Status &moved) {
            if (moved) {
                m_messages->clear();
                Q_EMIT changed(tr("%1 moved to “%2”", "who, stage").arg(whoIs(chosen), to.name));
                return;
            }
            m_follow.clear();
            if (moved.error().key == QLatin1String("move.needsWaiver"))
                return askMove(chosen, column, moved.error());
            complain(moved.error());
        });
}

void PipelinePage::askMove(const BoardSelection &chosen, int column, const std::optional<Error> &why)
{
    auto *dialog = new MoveDialog(whoIs(chosen), m_board->columns(), chosen.column, column, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MoveDialog::confirmed, this, [this, dialog, chosen](int target, const QString &waiver) {
        if (target < 0 || target >= int(m_board->columns().size()))
            return;
        const BoardColumn to = m_board->columns().at(target);
        m_follow = chosen.rows;
        runOnSelection(
            chosen,
            [to, waiver](Services &services, const QList<Standing> &standings) {
                return services.pipeline.move(standings, to.stage, waiver);
            },
            [this, chosen, to, box = QPointer(dialog)](const Status &moved) {
                if (moved) {
                    m_messages->clear();
                    Q_EMIT changed(tr("%1 moved to “%2”", "who, stage").arg(whoIs(chosen), to.name));
                    if (box)
                        box->QDialog::accept();
                    return;
                }
                m_follow.clear();
                if (box)
                    box->complain(moved.error());
            });
    });
    if (why)
        dialog->complain(*why);
    dialog->open();
}

void PipelinePage::moveBack()
{
    const BoardSelection chosen = m_board->selection();
    moveTo(chosen, chosen.column - 1);
}

void PipelinePage::moveOn()
{
    const BoardSelection chosen = m_board->selection();
    moveTo(chosen, chosen.column + 1);
}

void PipelinePage::chooseStage()
{
    const BoardSelection chosen = m_board->selection();
    ifDecides(chosen, [this, chosen] { askMove(chosen, chosen.column + 1); });
}

void PipelinePage::end(PipelineAction how)
{
    const BoardSelection chosen = m_board->selection();
    if (chosen.isEmpty())
        return;
    ifDecides(chosen, [this, how, chosen] {
        m_context.gateway.run(
            this, [](Services &services) { return services.settings.endReasons(); },
            [this, how, chosen](const Result<QList<EndReason>> &reasons) {
                if (!reasons)
                    return complain(reasons.error());
                askEnding(how, chosen, *reasons);
            });
    });
}

void PipelinePage::askEnding(PipelineAction how, const BoardSelection &chosen, const QList<EndReason> &reasons)
{
    auto *dialog = new EndingDialog(how, whoIs(chosen), reasons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EndingDialog::confirmed, this, [this, dialog, how, chosen](const Ending &ending) {
        runOnSelection(
            chosen,
            [how, ending](Services &services, const QList<Standing> &standings) {
                return how == PipelineAction::Decline ? services.pipeline.decline(standings, ending)
                                                      : services.pipeline.withdraw(standings, ending);
            },
            [this, how, chosen, box = QPointer(dialog)](const Status &ended) {
                if (!ended) {
                    if (box)
                        box->complain(ended.error());
                    return;
                }
                m_messages->clear();
                Q_EMIT changed(how == PipelineAction::Decline ? tr("%1 declined", "who").arg(whoIs(chosen))
                                                              : tr("%1 withdrawn", "who").arg(whoIs(chosen)));
                if (box)
                    box->QDialog::accept();
            });
    });
    dialog->open();
}

void PipelinePage::hold()
{
    const BoardSelection chosen = m_board->selection();
    ifDecides(chosen, [this, chosen] { askHold(chosen); });
}

void PipelinePage::askHold(const BoardSelection &chosen)
{
    const QDate today = m_context.clock.nowUtc().toTimeZone(m_context.settings.timeZone()).date();
    auto *dialog = new HoldDialog(whoIs(chosen), today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HoldDialog::confirmed, this, [this, dialog, chosen](const QString &reason, QDate until) {
        runOnSelection(
            chosen,
            [reason, until](Services &services, const QList<Standing> &standings) {
                return services.pipeline.hold(idsOf(standings), reason, until);
            },
            [this, chosen, box = QPointer(dialog)](const Status &held) {
                if (!held) {
                    if (box)
                        box->complain(held.error());
                    return;
                }
                Q_EMIT changed(tr("%1 put on hold", "who").arg(whoIs(chosen)));
                if (box)
                    box->QDialog::accept();
            });
    });
    dialog->open();
}

void PipelinePage::resume()
{
    const BoardSelection chosen = m_board->selection();
    runOnSelection(
        chosen,
        [](Services &services, const QList<Standing> &standings) { return services.pipeline.resume(idsOf(standings)); },
        [this, chosen](const Status &resumed) {
            if (!resumed)
                return complain(resumed.error());
            Q_EMIT changed(tr("%1 resumed", "who").arg(whoIs(chosen)));
        });
}

void PipelinePage::reopen()
{
    const BoardSelection chosen = m_board->selection();
    runOnSelection(
        chosen,
        [](Services &services, const QList<Standing> &standings) -> Status {
            return standings.isEmpty() ? done() : services.pipeline.reopen(standings.first().application);
        },
        [this, chosen](const Status &reopened) {
            if (!reopened)
                return complain(reopened.error());
            Q_EMIT changed(tr("%1 reopened", "who").arg(whoIs(chosen)));
        });
}

void PipelinePage::waive()
{
    const BoardSelection chosen = m_board->selection();
    if (chosen.isEmpty())
        return;
    // As it is now: when the answer is there, the board may show another job.
    const BoardColumn column = m_board->columns().at(chosen.column);
    ifDecides(chosen, [this, chosen, column] {
        const QList<BoardColumn> &now = m_board->columns();
        if (chosen.column < now.size() && now.at(chosen.column).name == column.name)
            askWaiver(chosen, column);
    });
}

void PipelinePage::askWaiver(const BoardSelection &chosen, const BoardColumn &column)
{
    const auto reason = m_context.prompter.askReason(
        this, tr("Waive “%1”").arg(column.name), tr("Why may %1 go on without it?").arg(whoIs(chosen)), tr("Waive"));
    if (!reason)
        return;
    runOnSelection(
        chosen,
        [reason = *reason](Services &services, const QList<Standing> &standings) -> Status {
            return standings.isEmpty()
                     ? done()
                     : services.pipeline.waive(standings.first().application, standings.first().stage, reason);
        },
        [this, chosen, column](const Status &waived) {
            if (!waived)
                return complain(waived.error());
            Q_EMIT changed(tr("“%1” waived for %2", "stage, who").arg(column.name, whoIs(chosen)));
        });
}

void PipelinePage::assess()
{
    const BoardSelection chosen = m_board->selection();
    if (chosen.application.isNull())
        return;
    auto *dialog = new AssessmentDialog(m_context, chosen.application, chosen.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PipelinePage::bookInterview()
{
    const BoardSelection chosen = m_board->selection();
    if (chosen.application.isNull())
        return;
    BookingDialog::Start start;
    start.application = chosen.application;
    auto *dialog = new BookingDialog(m_context, start, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PipelinePage::planInterviews()
{
    const BoardSelection chosen = m_board->selection();
    if (chosen.rows.size() > 1)
        return planLoops(); // what is left of several is planned together
    if (chosen.application.isNull())
        return;
    auto *dialog = new PlanDialog(m_context, chosen.application, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanDialog::booked, this, &Page::changed);
    dialog->open();
}

void PipelinePage::planCancelled()
{
    InterviewFilter theirs;
    theirs.application = m_board->selection().application;
    if (theirs.application.isNull())
        return;
    planCancelledAgain(
        m_context, theirs, this, m_messages, [this](const QString &sentence) { Q_EMIT changed(sentence); });
}

void PipelinePage::planLoops()
{
    const BoardSelection chosen = m_board->selection();
    if (chosen.isEmpty())
        return planLoopsOfJob();
    m_context.gateway.run(
        this, [rows = chosen.rows](Services &services) { return services.pipeline.standings(rows); },
        [this](const Result<QList<Standing>> &standings) {
            if (!standings)
                return complain(standings.error());
            openLoops(idsOf(*standings));
        });
}

void PipelinePage::openLoops(const QList<ApplicationId> &selected)
{
    auto *dialog = new LoopsDialog(m_context, selected, m_job, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LoopsDialog::booked, this, &Page::changed);
    dialog->open();
}

void PipelinePage::compareSelected()
{
    const BoardSelection chosen = m_board->selection();
    if (chosen.isEmpty())
        return;
    m_context.gateway.run(
        this, [rows = chosen.rows](Services &services) { return services.pipeline.standings(rows); },
        [this](const Result<QList<Standing>> &standings) {
            if (!standings)
                return complain(standings.error());
            auto *dialog = new CompareDialog(m_context, idsOf(*standings), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void PipelinePage::openCandidate()
{
    const CandidateId candidate = m_board->selection().candidate;
    if (!candidate.isNull())
        Q_EMIT navigationRequested(PageId::Candidates, candidate.uuid());
}

} // namespace shortlist
