// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobpanel.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace shortlist {

class TextList;

/// What a job is: title, grade, department, summary, the lines of its lists, its specialties. Everything is stored when
/// the field is left.
class OverviewTab : public JobPanel {
    Q_OBJECT
public:
    explicit OverviewTab(const PageContext &context, QWidget *parent = nullptr);

    void show(const JobView &view);
    /// Stores what is being typed.
    void flush();

    using QWidget::show;

private:
    QWidget *makeForm();
    TextList *makeList(PointKind kind);
    TextList *makeSpecialties();
    void store();

    JobView m_view;
    QLineEdit *m_title;
    QSpinBox *m_grade;
    QLineEdit *m_department;
    QPlainTextEdit *m_summary;
    QList<QPair<PointKind, TextList *>> m_lists;
    TextList *m_specialties;
    QUuid m_wanted; ///< a row just added, to be the current one
};

} // namespace shortlist
