// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pipeline/pipelineservice.h"
#include "ui/window/pagecontext.h"

#include <QPointer>

class QAction;
class QComboBox;
class QStackedWidget;

namespace shortlist {

class BoardView;
class EmptyState;
class MessageBar;
struct BoardColumn;
struct BoardSelection;

/// The board of one job: who stands in which stage, and everything that moves, holds or ends an application.
class PipelinePage : public Page {
    Q_OBJECT

public:
    explicit PipelinePage(const PageContext &context, QWidget *parent = nullptr);

    static QString title() { return tr("Pipeline"); }
    static QString iconName() { return QStringLiteral("square-kanban"); }
    void activate() override;
    QList<QAction *> pageActions() const override;
    /// Takes the id of a job, a candidate or an application.
    void showEntity(const QUuid &id) override;
    QUuid shownEntity() const override { return m_job.uuid(); }
    void focusMain() override;
    bool focusFilter() override;
    QString statusText() const override;

private:
    struct Snapshot;
    using Show = ApplicationFilter::Show;

    void makeActions();
    void connectBoard();
    QAction *makeAction(const char *name, const QString &text, const QString &iconName, const QKeySequence &key,
        void (PipelinePage::*slot)());

    static Result<Snapshot> read(Services &services, const JobId &wanted, const ApplicationId &application, Show show);
    void load();
    void display(const Snapshot &snapshot);
    void showEmpty(const Snapshot &snapshot);
    void refreshActions();
    void complain(const Error &error);

    /// Runs `work` on what is selected, as the person saw it, then `then` here.
    void runOnSelection(const BoardSelection &chosen,
        const std::function<Status(Services &, const QList<Standing> &)> &work,
        const std::function<void(const Status &)> &then);
    /// Does `then` where the one at the desk decides on all of these; else says whom to ask, before anything is filled
    /// in.
    void ifDecides(const BoardSelection &chosen, const std::function<void()> &then);
    void moveTo(const BoardSelection &chosen, int column);
    void askMove(const BoardSelection &chosen, int column, const std::optional<Error> &why = {});
    void moveBack();
    void moveOn();
    void chooseStage();
    void end(PipelineAction how);
    void askEnding(PipelineAction how, const BoardSelection &chosen, const QList<EndReason> &reasons);
    void decline() { end(PipelineAction::Decline); }
    void withdraw() { end(PipelineAction::Withdraw); }
    void hold();
    void askHold(const BoardSelection &chosen);
    void resume();
    void reopen();
    void waive();
    void askWaiver(const BoardSelection &chosen, const BoardColumn &column);
    void assess();
    void bookInterview();
    void planInterviews();
    void planLoops();
    /// Those of everybody active for the job, whoever is selected.
    void planLoopsOfJob() { openLoops({}); }
    void openLoops(const QList<ApplicationId> &selected);
    void compareSelected();
    void planCancelled();
    void openCandidate();

    PageContext m_context;
    QComboBox *m_jobs;
    QComboBox *m_filter;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    BoardView *m_board;
    QAction *m_moveAction = nullptr;
    QAction *m_backAction = nullptr;
    QAction *m_onAction = nullptr;
    QAction *m_declineAction = nullptr;
    QAction *m_withdrawAction = nullptr;
    QAction *m_holdAction = nullptr;
    QAction *m_resumeAction = nullptr;
    QAction *m_reopenAction = nullptr;
    QAction *m_waiveAction = nullptr;
    QAction *m_assessAction = nullptr;
    QAction *m_bookAction = nullptr;
    QAction *m_planAction = nullptr;
    QAction *m_loopsAction = nullptr;
    QAction *m_allLoopsAction = nullptr; ///< for the window's menu
    QAction *m_compareAction = nullptr;
    QAction *m_planAgainAction = nullptr;
    QAction *m_openAction = nullptr;
    JobId m_job;
    Show m_show = Show::Active; ///< what is on screen; the filter may be ahead of it
    ApplicationId m_wanted; ///< to be shown by the next load
    QList<ApplicationRow> m_follow; ///< to be selected once the board is there
    QPointer<QWidget> m_untilCards; ///< has the keyboard while the cards are read
    enum class EmptyDoes { GoToJobs, GoToCandidates, ShowActive } m_emptyDoes = EmptyDoes::GoToJobs;
};

} // namespace shortlist
