// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricview.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace shortlist {

class MessageBar;

/// Which criteria of another rubric are to be copied; says what becomes of the anchors where the levels differ.
class CopyCriteriaDialog : public QDialog {
    Q_OBJECT
public:
    /// `levels` are those of the rubric copied to; `rubrics` the ones to choose from.
    CopyCriteriaDialog(const QStringList &levels, const QList<RubricListRow> &rubrics, QWidget *parent = nullptr);

    /// Asks for the rubric that is chosen.
    void start();
    /// Shows its criteria, all unticked.
    void setSource(const RubricView &source);
    /// The ticked criteria in their order.
    QList<CriterionId> chosen() const;

Q_SIGNALS:
    void sourceRequested(const shortlist::RubricId &id);

private:
    void refresh();

    QStringList m_levels;
    RubricView m_source;
    QComboBox *m_rubric;
    MessageBar *m_note;
    QListWidget *m_list;
    QPushButton *m_all;
    QPushButton *m_copy;
};

} // namespace shortlist
