// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/pagecontext.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QTableView;

namespace shortlist {

class ComparisonModel;
class TextLabel;
struct ComparisonView;

/// Candidates of one job side by side, and below them what was written about the cell one is on; E goes there. Who is
/// shown is chosen in it: up to five of those who have scorecards.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// `chosen` are of one job; the first one says which. Of more than five the first five are shown.
    CompareDialog(const PageContext &context, const QList<ApplicationId> &chosen, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void loadCandidates(const QList<ApplicationId> &chosen);
    void mark(QListWidgetItem *item);
    void compare();
    void take(const ComparisonView &view);
    /// What was written about the cell that the keyboard or the mouse is on.
    void showEvidence();
    void fitTable();
    void fitColumns();

    PageContext m_context;
    QListWidget *m_candidates;
    QTableView *m_table;
    ComparisonModel *m_model;
    TextLabel *m_remarks;
    QPlainTextEdit *m_evidence;
};

} // namespace shortlist
