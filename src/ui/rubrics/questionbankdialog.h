// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/questionbank.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace shortlist {

class SearchField;
class TextLabel;

/// All questions of all rubrics, found by typed words. Enter takes the one that is marked, or all that are.
class QuestionBankDialog : public QDialog {
    Q_OBJECT
public:
    /// `criterion` is the name of the criterion that they are taken for.
    QuestionBankDialog(const QList<BankQuestion> &bank, const QString &criterion, QWidget *parent = nullptr);

    /// The questions that were taken, in their order in the list.
    QList<Question> chosen() const;
    /// The question in a row of the list as it is shown now.
    Question questionAt(int row) const { return m_shown.value(row).question; }
    /// The list, to be dragged from.
    QTableWidget *table() const { return m_table; }
    /// Says below the list that a question was put somewhere.
    void say(const QString &text);

private:
    void find(const QString &typed);
    void take();

    QList<BankQuestion> m_bank;
    QList<BankQuestion> m_shown;
    SearchField *m_search;
    TextLabel *m_count;
    QTableWidget *m_table;
    QPushButton *m_insert;
};

} // namespace shortlist
