// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/application.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace shortlist {

class EndReasonModel;
class Prompter;

/// The team's reasons for which applications end: added, renamed, moved, and taken out of use. It asks; the page runs
/// the commands.
class EndReasonEditor : public QWidget {
    Q_OBJECT

public:
    explicit EndReasonEditor(Prompter &prompter, QWidget *parent = nullptr);

    void setReasons(const QList<EndReason> &reasons);
    /// The reason just asked for was added: the line is free for the next one.
    void added();

Q_SIGNALS:
    void addRequested(const QString &name, shortlist::Side side);
    void editRequested(const shortlist::EndReasonId &id, const QString &name, shortlist::Side side);
    void retireRequested(const shortlist::EndReasonId &id, bool retired);
    void moveRequested(const shortlist::EndReasonId &id, int position);

private:
    QWidget *makeButtons();
    void refreshButtons();
    void changeSide();
    void move(int by);
    void add();
    bool hasCurrent() const;
    const EndReason &current() const;

    Prompter &m_prompter;
    EndReasonModel *m_model;
    QTableView *m_table;
    QPushButton *m_rename;
    QPushButton *m_side;
    QPushButton *m_retire;
    QToolButton *m_up;
    QToolButton *m_down;
    QLineEdit *m_name;
    QComboBox *m_newSide;
    EndReasonId m_shown; ///< the reason chosen, also over a reload
};

} // namespace shortlist
