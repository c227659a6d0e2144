// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricview.h"

#include <QDialog>

namespace shortlist {

class MessageBar;
class RowTable;
class TextRowsModel;

/// The levels of a draft rubric: their words and order, three to seven of them. Anchors go along with their level.
class LevelsDialog : public QDialog {
    Q_OBJECT
public:
    explicit LevelsDialog(const QStringList &levels, QWidget *parent = nullptr);

    QList<RubricLevel> levels() const;
    void accept() override;

private:
    void add(int after);
    void remove(int row);
    void refresh();

    TextRowsModel *m_model;
    RowTable *m_table;
    MessageBar *m_problem;
    QHash<QUuid, int> m_before; ///< which level a row was
};

} // namespace shortlist
