// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/stagetablemodel.h"
#include "ui/jobs/jobpanel.h"

class QAction;
class QComboBox;
class QLineEdit;

namespace shortlist {

class MessageBar;
class RowTable;
class TextLabel;

/// The hiring plans of a job: one version at a time, its stages edited in place as long as nobody uses it.
class PlanTab : public JobPanel {
    Q_OBJECT
public:
    explicit PlanTab(const PageContext &context, QWidget *parent = nullptr);

    void show(const JobView &view, const JobSurroundings &surroundings);
    /// Stores what is being typed.
    void flush();
    using QWidget::show;

Q_SIGNALS:
    /// The person wants to see a stage's rubric.
    void rubricRequested(const shortlist::RubricId &rubric);

private:
    void makeActions();
    QWidget *makeBar();
    QWidget *makeDetail();
    void showPlan();
    void showStage();
    void showNotice(const PlanView &plan);
    QList<StageRow> rowsOf(const PlanView &plan) const;
    bool isInPlan(const RubricId &rubric) const;
    const PlanView *plan() const;
    std::optional<Stage> currentStage() const;
    void storeStage(int row);
    void storePurpose();
    void addStage(int after);
    void newVersion();
    void publish();
    /// `wished`: somebody asked for it, and is told why not where they decide on nobody.
    void moveApplications(bool wished);

    JobView m_view;
    JobSurroundings m_surroundings;
    HiringPlanId m_plan; ///< the version on screen
    StageId m_wanted; ///< a stage just added, to be edited
    StageTableModel *m_model;
    RowTable *m_table;
    QComboBox *m_versions;
    MessageBar *m_notice;
    QLineEdit *m_purpose;
    TextLabel *m_source;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_publish;
    QAction *m_newVersion;
    QAction *m_discard;
    QAction *m_move;
    QAction *m_openRubric;
};

} // namespace shortlist
