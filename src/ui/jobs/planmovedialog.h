// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobview.h"

#include <QDialog>

#include <memory>

namespace shortlist {

namespace Ui {
class PlanMoveDialog;
}

/// Who goes over to another version of the plan, and where those go on whose stage is gone there.
class PlanMoveDialog : public QDialog {
    Q_OBJECT
public:
    PlanMoveDialog(const QList<PlanMoveCandidate> &candidates, const QList<Stage> &stages, QWidget *parent = nullptr);
    ~PlanMoveDialog() override;

    /// Those that were ticked.
    QList<PlanMove> moves() const;
    void accept() override;

private:
    StageId chosenStage(int row) const;
    bool ticked(int row) const;
    void refresh();

    std::unique_ptr<Ui::PlanMoveDialog> m_ui;
    QList<PlanMoveCandidate> m_candidates;
};

} // namespace shortlist
