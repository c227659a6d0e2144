// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobpanel.h"

class QAction;
class QTabWidget;

namespace shortlist {

class CaptionLabel;
class CoverageTab;
class MessageBar;
class OpeningsTab;
class OverviewTab;
class Pill;
class PlanTab;
class RubricsTab;
class TextLabel;

/// One job with its tabs.
class JobDetail : public JobPanel {
    Q_OBJECT
public:
    enum Tab { Overview, Plan, Openings, Rubrics, Coverage };

    explicit JobDetail(const PageContext &context, QWidget *parent = nullptr);

    /// Loads and shows a job.
    void showJob(const JobId &id);
    JobId job() const { return m_id; }
    /// Loads it again; does nothing while no job is shown.
    void reload();
    void clear();
    void setTab(Tab tab);
    /// Stores what is being typed.
    void flush();
    /// All rubrics of the job on paper.
    QAction *printBookAction() const;
    bool isRetired() const { return m_view.job.state == JobState::Retired; }

Q_SIGNALS:
    void backRequested();
    /// The job is not there (any more).
    void missing();
    void pipelineRequested(const shortlist::JobId &job);
    void loaded();

private:
    QWidget *makeHead();
    void focusTable(int tab);
    void showHead();
    void watch(JobPanel *panel);

    JobId m_id;
    JobView m_view;
    TextLabel *m_title;
    Pill *m_state;
    CaptionLabel *m_subtitle;
    QWidget *m_pipeline;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    OverviewTab *m_overview;
    PlanTab *m_plan;
    OpeningsTab *m_openings;
    RubricsTab *m_rubrics;
    CoverageTab *m_coverage;
};

} // namespace shortlist
