// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/assignment.h"
#include "domain/rubrics/coverage.h"
#include "ui/jobs/jobpanel.h"

class QAction;
class QComboBox;

namespace shortlist {

class CoverageModel;
class CoverageTable;
class MessageBar;
class TextLabel;

/// Which interview looks at which line of the job: the lines against the stages of one version of the plan, how many
/// look at each, gaps and overloads. A criterion is assigned to another interview by dragging or by keys;
/// where that would change what is published, in drafts of the next versions, once that is agreed to.
class CoverageTab : public JobPanel {
    Q_OBJECT
public:
    explicit CoverageTab(const PageContext &context, QWidget *parent = nullptr);

    void show(const JobView &view);
    using QWidget::show;

Q_SIGNALS:
    /// The person wants to see a criterion in its rubric; the criterion may be null.
    void criterionRequested(const shortlist::RubricId &rubric, const shortlist::CriterionId &criterion);

private:
    QWidget *makeBar();
    void load();
    void present(const PlanCoverage &coverage);
    void fitColumns();
    void assign(const QModelIndex &cell, int toColumn);
    void assignCriterion(const Criterion &criterion, const Stage &from, const Stage &to);
    void askWhither();
    void open(const QModelIndex &cell);
    std::optional<Criterion> oneOf(const QModelIndex &cell, const QString &title);
    bool agreed(const Assignment &ahead);
    static QStringList toBegin(const Assignment &ahead);
    void showAssigned(const Assignment &ahead, const Assignment &assigned);

    JobView m_view;
    HiringPlanId m_plan; ///< the version on screen
    RubricId m_named; ///< the rubric that the message is about
    CoverageModel *m_model;
    CoverageTable *m_table;
    QComboBox *m_versions;
    TextLabel *m_summary;
    MessageBar *m_message;
    bool m_asksForCell = false; ///< the message asks for a cell with a criterion
    QAction *m_move;
    QAction *m_open;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace shortlist
