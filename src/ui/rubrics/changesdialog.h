// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricdiff.h"
#include "domain/rubrics/rubricview.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace shortlist {

class TextLabel;

/// What differs between a version of a rubric and another one: before and after, field by field. Enter goes to the
/// criterion.
class ChangesDialog : public QDialog {
    Q_OBJECT
public:
    /// `later` is the version looked at; the version it started from, or the one before it, is asked for at once.
    explicit ChangesDialog(const RubricView &later, QWidget *parent = nullptr);

    /// Asks for the version to compare with.
    void start();
    /// Shows what differs from it.
    void setEarlier(const RubricView &earlier);

Q_SIGNALS:
    void earlierRequested(const shortlist::RubricId &id);
    /// Go to this criterion, which is in the later version.
    void criterionChosen(const shortlist::CriterionId &id);

private:
    void fill(const QList<RubricChange> &changes);
    void choose(int row);

    RubricView m_later;
    QList<RubricChange> m_changes;
    QComboBox *m_version;
    TextLabel *m_count;
    QTableWidget *m_table;
};

} // namespace shortlist
