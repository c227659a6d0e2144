// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/calendar/looprunner.h"
#include "service/calendar/loopselection.h"
#include "ui/window/pagecontext.h"

#include <QDialog>
#include <QElapsedTimer>

#include <memory>

class QComboBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace shortlist {

class CaptionLabel;
class TextLabel;

/// Plans the remaining interviews of many applications together, and then panels and those of candidates unlike the
/// rest, one by one. Shows the best plan so far while it looks for better ones, how far it is at most from the best
/// possible, and what it means for everybody's load; “Stop” keeps the best, and goes on with what comes later.
/// Books all of it as one step of undo, by a key of its own (Alt+B) and never by Enter. Whom it plans is chosen in it:
/// those who were selected, or all who are active for the job, in an opening, or at a stage.
class LoopsDialog : public QDialog {
    Q_OBJECT

public:
    /// `selected` may be empty: then all who are active for the job are planned at first.
    LoopsDialog(
        const PageContext &context, const QList<ApplicationId> &selected, const JobId &job, QWidget *parent = nullptr);
    ~LoopsDialog() override;

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    /// It was done; comes just before accepted(). What was booked, in words.
    void booked(const QString &sentence);

private:
    void build();
    void layOut();
    void fillGroups(const Result<QList<LoopGroup>> &groups);
    /// Reads what the group that is chosen has before it, and plans it.
    void plan();
    void take(const Result<LoopSelection> &selection);
    /// Who got no time, once that is known; who is left out and why.
    void showRemarks();
    void nameShowAll();
    void showProgress(const LoopProgress &progress);
    QString describe(const LoopProgress &progress) const;
    /// The search is over: says what booking would do, and lets it be done.
    void offer();
    QString whenTitle() const;
    void fillLoops();
    void fillLoads();
    void complain(const QString &problem);

    const PageContext m_context;
    const QList<ApplicationId> m_selected;
    QList<LoopGroup> m_groups;
    QComboBox *m_whom;
    TextLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    TextLabel *m_leftOut; ///< the first of the remarks
    QPushButton *m_showAll;
    QListWidget *m_remarks; ///< all of them, once somebody asks
    QTableWidget *m_loops;
    QTableWidget *m_loads;
    CaptionLabel *m_legend; ///< of the signs in the table
    TextLabel *m_problem;
    QLineEdit *m_reason; ///< shown once a rule asks for one
    CaptionLabel *m_effect; ///< what booking it does, beside the button
    QPushButton *m_book = nullptr;
    LoopRunner *m_runner;
    std::unique_ptr<LoopSelection> m_selection; ///< null until it was read
    LoopProgress m_best;
    QList<PlannedLoop> m_planned; ///< what m_best means, as far as it is in the tables
    LoopPlan m_shown; ///< in the tables
    int m_shownLater = 0; ///< candidates planned later that are in the tables
    QElapsedTimer m_sinceShown;
    bool m_busy = false;
};

} // namespace shortlist
