// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobpanel.h"

#include <QSet>

class QAction;
class QComboBox;
class QStackedWidget;

namespace shortlist {

class RubricEditor;
class RubricFiles;

/// The rubrics a job's interviews are scored by, and all others of the team: one in the editor at a time.
class RubricsTab : public JobPanel {
    Q_OBJECT
public:
    explicit RubricsTab(const PageContext &context, QWidget *parent = nullptr);

    void show(const JobView &view, const JobSurroundings &surroundings);
    /// Puts a rubric into the editor.
    void choose(const RubricId &id);
    /// The same, with the keyboard at one of its criteria.
    void choose(const RubricId &id, const CriterionId &criterion);
    void flush();
    /// All rubrics of the job on paper.
    QAction *printBookAction() const;
    using QWidget::show;

private:
    void fill();
    QSet<RubricId> fillPlanned();
    void fillOthers(const QSet<RubricId> &planned);
    void makeNew();

    JobView m_view;
    JobSurroundings m_surroundings;
    RubricId m_chosen;
    RubricFiles *m_files;
    QComboBox *m_rubrics;
    RubricEditor *m_editor;
    QStackedWidget *m_stack;
};

} // namespace shortlist
