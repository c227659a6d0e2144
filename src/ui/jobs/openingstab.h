// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobpanel.h"

class QAction;
class QStackedWidget;
class QTableView;

namespace shortlist {

class EmptyState;
class OpeningTableModel;

/// The openings of a job: add, change, hold, reopen, close.
class OpeningsTab : public JobPanel {
    Q_OBJECT
public:
    explicit OpeningsTab(const PageContext &context, QWidget *parent = nullptr);

    void show(const JobView &view, const JobSurroundings &surroundings);
    using QWidget::show;

private:
    void refreshActions();
    std::optional<Opening> current() const;
    void add();
    void edit();
    void hold();
    void reopen();
    void close();
    using QWidget::close;

    JobView m_view;
    JobSurroundings m_surroundings;
    OpeningTableModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_hold;
    QAction *m_reopen;
    QAction *m_close;
};

} // namespace shortlist
