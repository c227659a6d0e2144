// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/question.h"

#include <QUuid>
#include <QWidget>

class QHBoxLayout;

namespace shortlist {

class CaptionLabel;
class QuestionTableModel;
class RowDropPlaces;
class RowTable;

/// The suggested questions of the current criterion in a table written in place: text, probes, minutes, and how long
/// they take together.
class QuestionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit QuestionsPanel(QWidget *parent = nullptr);

    /// Shows the questions stored for a criterion; `editable` is whether they may be changed.
    void setQuestions(const QUuid &criterion, const QList<Question> &questions, bool editable);
    /// The criterion shown; null for none.
    QUuid criterion() const { return m_criterion; }
    /// The questions as they would be stored.
    QList<Question> questions() const;
    /// Takes what is being typed.
    void flush();
    /// Puts the keyboard into the table.
    void focusTable();
    /// How much height the table lacks to show its first questions, some of them at a glance; 0 when it has it.
    int missingHeight() const;
    /// Adds questions behind the current one, as one edit, but none that is asked there already; false: that were all.
    bool append(const QList<Question> &questions);
    /// Where else its questions can be dragged; lives as long as the panel.
    void setDropPlaces(RowDropPlaces *places);
    /// The row of the current question, or -1.
    int current() const;
    /// The place in questions() of what stands in a row; -1 where nothing is written in it.
    int placeOf(int row) const;
    /// The text in a row.
    QString textAt(int row) const;
    /// The table, for its keys and its menu.
    RowTable *table() const { return m_table; }
    /// Puts a control at the end of the line above the table; `forRows`: for a question that is there.
    void addTool(QWidget *tool, bool forRows);

Q_SIGNALS:
    void edited();
    void refused(const QString &why);

private:
    QWidget *makeBar();
    void showTotal();
    void allowTools();

    QUuid m_criterion;
    QuestionTableModel *m_model;
    RowTable *m_table;
    RowDropPlaces *m_places = nullptr;
    CaptionLabel *m_total;
    QHBoxLayout *m_line;
    QList<QWidget *> m_tools; ///< what changes something
    QList<QWidget *> m_rowTools; ///< those that need a question to do it to
};

} // namespace shortlist
