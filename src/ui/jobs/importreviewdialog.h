// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobpage.h"
#include "models/jobs/stagetablemodel.h"
#include "models/jobs/textrowsmodel.h"
#include "service/jobs/jobservice.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace shortlist {

class MessageBar;
class RowTable;

namespace Ui {
class ImportReviewDialog;
}

/// What was read from a job page, beside the page's own sentences, to be corrected before anything is saved.
///
/// What the program is unsure of is marked, with the reason, and has to be looked at: until then the page cannot be
/// saved.
class ImportReviewDialog : public QDialog {
    Q_OBJECT
public:
    ImportReviewDialog(const JobPage &page, const QString &source, QWidget *parent = nullptr);
    ~ImportReviewDialog() override;

    /// The page as corrected.
    JobPage reviewed() const;
    ImportChoices choices() const;
    /// Saving failed: why.
    void complain(const QString &why);

Q_SIGNALS:
    /// Everything was looked at and the person wants it saved; accept() is for whoever saved it.
    void saveRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildStages();
    void buildLists();
    void choosePlan(int plan);
    QList<StageRow> rowsOf(const QList<PageStage> &stages) const;
    void showReason();
    void goToNext();
    void refresh();
    void trySave();
    void addStage(int after);
    void addLine(int after);

    std::unique_ptr<Ui::ImportReviewDialog> m_ui;
    QPushButton *m_save = nullptr;
    JobPage m_page;
    QString m_source;
    StageTableModel *m_stages;
    RowTable *m_stageTable;
    TextRowsModel *m_lines;
    RowTable *m_lineTable;
    MessageBar *m_notes;
    MessageBar *m_reason;
    MessageBar *m_problem;
    QList<QList<StageRow>> m_plans; ///< the first hiring process and the alternatives, as edited so far
    int m_plan = 0;
};

} // namespace shortlist
