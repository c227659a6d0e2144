// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rubrics/rubricgridmodel.h"
#include "ui/jobs/jobpanel.h"

class QAction;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace shortlist {

struct RubricFinding;
class LintPanel;
class MessageBar;
class Pill;
class RowTable;

/// One rubric: criteria × levels in a grid edited in place, and what belongs to the current criterion below. Published
/// ones are read-only and offer a new version.
class RubricEditor : public JobPanel {
    Q_OBJECT
public:
    explicit RubricEditor(const PageContext &context, QWidget *parent = nullptr);

    /// Loads and shows a rubric; `points` are the job's lines that criteria can cover.
    void showRubric(const RubricId &id, const QList<JobPoint> &points);
    RubricId rubric() const { return m_id; }
    /// Loads it again.
    void reload();
    /// Stores what is being typed.
    void flush();

Q_SIGNALS:
    /// A new version was made, or another one chosen.
    void rubricChosen(const shortlist::RubricId &id);
    /// The draft is gone.
    void discarded();

private:
    void makeActions();
    QWidget *makeHead();
    QWidget *makeGrid();
    QWidget *makeDetail();
    void present(const RubricView &view);
    void showHead();
    void showCriterion();
    void showNotice();
    void showAdvice();
    void goToFinding(const RubricFinding &finding);
    void fitColumns();
    void storeHead();
    void storeCriterion();
    void addCriterion(int after);
    void editLevels();
    void goToProblem();
    std::optional<Criterion> current() const;

    RubricId m_id;
    QList<JobPoint> m_points;
    CriterionId m_wanted; ///< just added, to be edited
    RubricGridModel *m_model;
    RowTable *m_grid;
    QLineEdit *m_name;
    QPlainTextEdit *m_purpose;
    Pill *m_state;
    QComboBox *m_versions;
    MessageBar *m_notice;
    LintPanel *m_advice;
    QPlainTextEdit *m_description;
    QPlainTextEdit *m_questions;
    QComboBox *m_category;
    QComboBox *m_covers;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_levels;
    QAction *m_publish;
    QAction *m_newVersion;
    QAction *m_retire;
    QAction *m_discard;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace shortlist
