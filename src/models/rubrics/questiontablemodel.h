// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/question.h"

#include <QAbstractTableModel>
#include <QUuid>

namespace shortlist {

/// The suggested questions of one criterion, a row a question: its text, its probes (one a line) and its minutes.
///
/// An edit is taken at once and told by edited(); what cannot be read is told by refused(). A row that was just added
/// and holds nothing yet is the model's own: it is in no answer of questions().
class QuestionTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Text, Probes, Minutes, ColumnCount };
    enum Role { PlaceholderRole = Qt::UserRole }; ///< what to write into an empty cell

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the questions stored for a criterion. What the table shows of the same criterion already stays as it is,
    /// so that an open editor and a row just added are kept.
    void setQuestions(const QUuid &criterion, const QList<Question> &questions, bool editable);
    /// The questions as they would be stored.
    QList<Question> questions() const { return fittedQuestions(m_questions); }
    /// The place in questions() of what stands in a row; -1 where nothing is written in it.
    int placeOf(int row) const;
    bool isEditable() const { return m_editable; }
    /// Minutes of all questions together.
    int minutes() const { return minutesOfQuestions(m_questions); }

    /// A question at a place; it is told by edited() unless it is empty.
    void insert(int row, const Question &question = {});
    void remove(int row);
    void move(int from, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void edited();
    void refused(const QString &why);

private:
    QString shown(const Question &question, int column) const;
    bool take(Question &question, int column, const QString &text);

    QUuid m_criterion;
    QList<Question> m_questions;
    bool m_editable = false;
};

} // namespace shortlist
