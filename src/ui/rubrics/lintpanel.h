// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubriclint.h"

#include <QWidget>

class QListView;
class QModelIndex;
class QStandardItemModel;

namespace shortlist {

class TextLabel;

/// What one might think over in a rubric: a quiet list that keeps nobody from anything. A click or Enter goes to the
/// place that is meant; below the list stands where the rule comes from.
class LintPanel : public QWidget {
    Q_OBJECT
public:
    explicit LintPanel(QWidget *parent = nullptr);

    /// Shows these; the finding under the cursor stays there if it is still among them.
    void setFindings(const QList<RubricFinding> &findings);
    /// How much higher it would have to be, in pixels, to show some of its rows at a glance.
    int missingHeight() const;
    /// Puts the keyboard into the list, where there is one.
    void focusList();

Q_SIGNALS:
    /// A finding was clicked, or Enter pressed on it.
    void chosen(const shortlist::RubricFinding &finding);

private:
    void choose(const QModelIndex &index);
    void showSource();

    QList<RubricFinding> m_findings;
    TextLabel *m_heading;
    QListView *m_list;
    QStandardItemModel *m_model;
    TextLabel *m_source;
};

} // namespace shortlist
