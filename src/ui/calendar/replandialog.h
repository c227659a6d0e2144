// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/calendar/loopreplanning.h"
#include "ui/window/pagecontext.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace shortlist {

class TextLabel;

/// Plans the loop of a candidate again around one interview that cannot be as it is booked. Shows who moves from when
/// to when, and with whom, before anything is changed; takes all of it as one step of undo. It closes only when the
/// workspace has taken it.
class ReplanDialog : public QDialog {
    Q_OBJECT

public:
    ReplanDialog(const PageContext &context, const InterviewId &interview, QWidget *parent = nullptr);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    /// It was done; comes just before accepted(). What was moved, in words.
    void booked(const QString &sentence);

private:
    void build();
    void layOut();
    void take(const Result<FoundReplan> &found);
    void fillTable();
    void complain(const QString &problem);

    const PageContext m_context;
    TextLabel *m_state;
    QTableWidget *m_table;
    QLineEdit *m_reason;
    TextLabel *m_problem;
    QPushButton *m_book = nullptr;
    FoundReplan m_found;
    bool m_busy = false;
};

} // namespace shortlist
