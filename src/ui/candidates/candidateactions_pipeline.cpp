// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with applications from a candidate's side: the pipeline's own dialogs and commands.
#include "domain/pipeline/rules.h"
#include "service/candidates/hiringteam.h"
#include "ui/calendar/bookingdialog.h"
#include "ui/calendar/loopsdialog.h"
#include "ui/calendar/plandialog.h"
#include "ui/candidates/candidateactions.h"
#include "ui/pipeline/assessmentdialog.h"
#include "ui/pipeline/endingdialog.h"
#include "ui/pipeline/holddialog.h"
#include "ui/pipeline/movedialog.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/prompter.h"

#include <QPointer>

namespace shortlist {

namespace {

/// Before anything is filled in that would be refused in the end.
Status checkToDecide(Services &services, const QList<Standing> &standings)
{
    QList<ApplicationId> ids;
    for (const Standing &standing : standings)
        ids.append(standing.application);
    return checkDecides(services.context.workspace, ids, services.session().person);
}

/// The live applications of these people, where they stand now.
Result<QList<Standing>> liveStandings(Services &services, const QList<CandidateId> &people, const JobId &job)
{
    QList<Standing> standings;
    for (const CandidateId &person : people) {
        const auto applications = services.pipeline.applicationsOf(person);
        if (!applications)
            return applications.error();
        for (const Application &application : *applications) {
            if (isLive(application.state) && (job.isNull() || application.jobId == job))
                standings.append({ application.id, application.stageId });
        }
    }
    return standings;
}

} // namespace

void CandidateActions::decline(const CandidateSelection &selection)
{
    if (selection.isEmpty())
        return;
    m_context.gateway.run(
        this,
        [selection](Services &services) -> Result<QList<Standing>> {
            const auto people = selection.people(services);
            if (!people)
                return people.error();
            return liveStandings(services, *people, selection.job);
        },
        [this, selection](const Result<QList<Standing>> &standings) {
            if (!standings)
                return Q_EMIT failed(standings.error());
            if (standings->isEmpty())
                return Q_EMIT failed(
                    { Error::Code::Invalid, tr("%1: no application is under way.", "who").arg(selection.who),
                        tr("Only what is under way can be declined.") });
            const int count = int(standings->size());
            const QString who =
                count == 1 ? selection.who : tr("%1, %n application(s)", "who", count).arg(selection.who);
            askEnding(PipelineAction::Decline, who, *standings);
        });
}

void CandidateActions::readActive(
    const CandidateSelection &selection, const std::function<void(const QList<Application> &)> &then)
{
    if (selection.isEmpty())
        return;
    m_context.gateway.run(
        this,
        [selection](Services &services) -> Result<QList<Application>> {
            const auto people = selection.people(services);
            if (!people)
                return people.error();
            QList<Application> active;
            for (const CandidateId &person : *people) {
                const auto applications = services.pipeline.applicationsOf(person);
                if (!applications)
                    return applications.error();
                for (const Application &application : *applications) {
                    if (application.state == ApplicationState::Active
                        && (selection.job.isNull() || application.jobId == selection.job))
                        active.append(application);
                }
            }
            return active;
        },
        [this, then](const Result<QList<Application>> &active) {
            if (!active)
                return Q_EMIT failed(active.error());
            then(*active);
        });
}

void CandidateActions::withActive(
    const CandidateSelection &selection, const QString &instead, const std::function<void(const ApplicationId &)> &then)
{
    readActive(selection, [this, selection, instead, then](const QList<Application> &active) {
        if (active.size() == 1)
            return then(active.constFirst().id);
        Q_EMIT failed({ Error::Code::Invalid,
            active.isEmpty() ? tr("%1: no application is under way.", "who").arg(selection.who)
                             : tr("%1: several applications are under way.", "who").arg(selection.who),
            instead });
    });
}

void CandidateActions::plan(const CandidateSelection &selection)
{
    const QString instead = tr("Choose “Plan remaining interviews…” in the menu of an application.");
    if (!selection.one.isNull() || selection.rows.size() == 1)
        return withActive(selection, instead, [this](const ApplicationId &application) { askPlan(application); });
    withLoops(selection, [this](const QList<Application> &active) {
        if (active.size() == 1)
            return askPlan(active.constFirst().id);
        askLoops(active);
    });
}

void CandidateActions::planLoops(const CandidateSelection &selection)
{
    withLoops(selection, [this](const QList<Application> &active) { askLoops(active); });
}

void CandidateActions::withLoops(
    const CandidateSelection &selection, const std::function<void(const QList<Application> &)> &then)
{
    readActive(selection, [this, selection, then](const QList<Application> &active) {
        if (active.isEmpty())
            return Q_EMIT failed(
                { Error::Code::Invalid, tr("%1: no application is under way.", "who").arg(selection.who),
                    tr("Only what is under way can be planned.") });
        then(active);
    });
}

void CandidateActions::askLoops(const QList<Application> &applications)
{
    QList<ApplicationId> ids;
    JobId job = applications.constFirst().jobId;
    for (const Application &one : applications) {
        ids += one.id;
        if (one.jobId != job)
            job = {}; // of several jobs: there is no “all of the job” to choose instead
    }
    auto *dialog = new LoopsDialog(m_context, ids, job, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LoopsDialog::booked, this, &CandidateActions::changed);
    dialog->open();
}

void CandidateActions::book(const CandidateSelection &selection)
{
    withActive(selection, tr("Choose “Book interview…” in the menu of an application."),
        [this](const ApplicationId &application) { askBooking(application); });
}

void CandidateActions::askBooking(const ApplicationId &application)
{
    BookingDialog::Start start;
    start.application = application; // and so the stage that is next
    auto *dialog = new BookingDialog(m_context, start, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CandidateActions::openAssessment(const ApplicationId &application, const QString &who)
{
    auto *dialog = new AssessmentDialog(m_context, application, who, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CandidateActions::askPlan(const ApplicationId &application)
{
    auto *dialog = new PlanDialog(m_context, application, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanDialog::booked, this, &CandidateActions::changed);
    dialog->open();
}

void CandidateActions::wish(ApplicationsPanel::Wish wish, const CandidateApplication &application, const QString &who)
{
    const ApplicationId id = application.application.id;
    const Standing standing{ id, application.application.stageId };
    switch (wish) {
    case ApplicationsPanel::Wish::Move:
        return askMove(application, who);
    case ApplicationsPanel::Wish::Plan:
        return askPlan(id);
    case ApplicationsPanel::Wish::Book:
        return askBooking(id);
    case ApplicationsPanel::Wish::Assess:
        return openAssessment(id, who);
    case ApplicationsPanel::Wish::Hold:
        return askHold(application, who);
    case ApplicationsPanel::Wish::Resume:
        return run([id](Services &services) { return services.pipeline.resume(id); });
    case ApplicationsPanel::Wish::Opening:
        return askOpening(application, who);
    case ApplicationsPanel::Wish::Decline:
        return askEnding(PipelineAction::Decline, who, { standing });
    case ApplicationsPanel::Wish::Withdraw:
        return askEnding(PipelineAction::Withdraw, who, { standing });
    case ApplicationsPanel::Wish::Reopen:
        return run([id](Services &services) { return services.pipeline.reopen(id); });
    case ApplicationsPanel::Wish::ShowOnBoard:
        return Q_EMIT navigationRequested(PageId::Pipeline, id.uuid());
    case ApplicationsPanel::Wish::ShowDebrief:
        return Q_EMIT navigationRequested(PageId::Debrief, id.uuid());
    }
}

void CandidateActions::askOpening(const CandidateApplication &application, const QString &who)
{
    const ApplicationId id = application.application.id;
    m_context.gateway.run(
        this,
        [job = application.application.jobId](
            Services &services) { return services.context.queries.jobs.openings(job); },
        [this, id, who, own = application.application.openingId](const Result<QList<OpeningView>> &openings) {
            if (!openings)
                return Q_EMIT failed(openings.error());
            QList<OpeningId> ids{ OpeningId() };
            QStringList choices{ tr("None yet") };
            for (const OpeningView &view : *openings) {
                const Opening &opening = view.opening;
                // The one it has stands there whatever became of it, or looking would take it away.
                if (opening.id != own && opening.state != OpeningState::Open && opening.state != OpeningState::OnHold)
                    continue;
                ids += opening.id;
                QStringList parts{ opening.code };
                for (const QString &part : { view.specialty, view.recruiter }) {
                    if (!part.isEmpty())
                        parts += part;
                }
                choices += parts.join(QStringLiteral(" · "));
            }
            const auto chosen = m_context.prompter.askChoice(m_page, tr("Opening"),
                tr("The opening that %1 is for. Its recruiter is told of what happens to the interviews.").arg(who),
                choices, std::max(0, int(ids.indexOf(own))));
            if (chosen && ids.at(*chosen) != own)
                run([id, opening = ids.at(*chosen)](
                        Services &services) { return services.pipeline.setOpening(id, opening); });
        });
}

void CandidateActions::askEnding(PipelineAction how, const QString &who, const QList<Standing> &standings)
{
    m_context.gateway.run(
        this,
        [standings](Services &services) -> Result<QList<EndReason>> {
            if (auto decides = checkToDecide(services, standings); !decides)
                return decides.error();
            return services.settings.endReasons();
        },
        [this, how, who, standings](const Result<QList<EndReason>> &reasons) {
            if (!reasons)
                return Q_EMIT failed(reasons.error());
            auto *dialog = new EndingDialog(how, who, *reasons, m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &EndingDialog::confirmed, this,
                [this, how, standings, box = QPointer(dialog)](const Ending &ending) {
                    m_context.gateway.run(
                        this,
                        [how, standings, ending](Services &services) {
                            return how == PipelineAction::Decline ? services.pipeline.decline(standings, ending)
                                                                  : services.pipeline.withdraw(standings, ending);
                        },
                        [box](const Status &ended) {
                            if (!box)
                                return;
                            if (ended)
                                box->QDialog::accept();
                            else
                                box->complain(ended.error());
                        });
                });
            dialog->open();
        });
}

void CandidateActions::askMove(const CandidateApplication &application, const QString &who)
{
    const Standing standing{ application.application.id, application.application.stageId };
    m_context.gateway.run(
        this,
        [standing](Services &services) -> Result<ApplicationView> {
            if (auto decides = checkToDecide(services, { standing }); !decides)
                return decides.error();
            return services.pipeline.load(standing.application);
        },
        [this, standing, who](const Result<ApplicationView> &view) {
            if (!view)
                return Q_EMIT failed(view.error());
            QList<BoardColumn> columns;
            int from = 0;
            for (const Stage &stage : view->stages) {
                if (stage.id == standing.stage)
                    from = int(columns.size());
                columns.append({ stage.id, { stage.id }, stage.name, stage.kind });
            }
            const int to = std::min(from + 1, int(columns.size()) - 1);
            auto *dialog = new MoveDialog(who, columns, from, to, m_page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &MoveDialog::confirmed, this,
                [this, standing, columns, box = QPointer(dialog)](int column, const QString &waiver) {
                    if (column < 0 || column >= int(columns.size()))
                        return;
                    m_context.gateway.run(
                        this,
                        [standing, to = columns.at(column).stage, waiver](Services &services) {
                            return services.pipeline.move(standing.application, standing.stage, to, waiver);
                        },
                        [box](const Status &moved) {
                            if (!box)
                                return;
                            if (moved)
                                box->QDialog::accept();
                            else
                                box->complain(moved.error());
                        });
                });
            dialog->open();
        });
}

void CandidateActions::askHold(const CandidateApplication &application, const QString &who)
{
    m_context.gateway.run(
        this,
        [id = application.application.id](
            Services &services) { return checkDecides(services.context.workspace, id, services.session().person); },
        [this, application, who](const Status &decides) {
            if (decides)
                openHold(application, who);
            else
                Q_EMIT failed(decides.error());
        });
}

void CandidateActions::openHold(const CandidateApplication &application, const QString &who)
{
    const QDate today = m_context.clock.nowUtc().toTimeZone(m_context.settings.timeZone()).date();
    auto *dialog = new HoldDialog(who, today, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HoldDialog::confirmed, this,
        [this, id = application.application.id, box = QPointer(dialog)](const QString &reason, QDate until) {
            m_context.gateway.run(
                this, [id, reason, until](Services &services) { return services.pipeline.hold(id, reason, until); },
                [box](const Status &held) {
                    if (!box)
                        return;
                    if (held)
                        box->QDialog::accept();
                    else
                        box->complain(held.error());
                });
        });
    dialog->open();
}

} // namespace shortlist
