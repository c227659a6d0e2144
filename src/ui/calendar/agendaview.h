// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace shortlist {

class AgendaModel;

/// Interviews as a list by day that reads on as one scrolls. Enter and a double click open an interview, or the day on
/// whose heading one stands.
class AgendaView : public QListView {
    Q_OBJECT
public:
    explicit AgendaView(AgendaModel *model, QWidget *parent = nullptr);

    /// The interview stood on; nothing on a heading. Valid until the model changes.
    const InterviewEntry *currentEntry() const;
    /// The day stood in; invalid in an empty list.
    QDate currentDay() const;
    /// Stands on an interview if it was read; a null one stands on none.
    void setCurrent(const InterviewId &interview);

Q_SIGNALS:
    void currentInterviewChanged(const shortlist::InterviewId &interview);
    void interviewActivated(const shortlist::InterviewId &interview);
    void dayActivated(QDate day);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void activateCurrent();
    void restorePlace();
    void standSomewhere();

    AgendaModel *m_model;
    InterviewId m_current;
};

/// Where the texts of an interview stand in a line of the agenda, from where its times end.
struct AgendaColumns {
    int name = 0; ///< width of who comes
    int what = 0; ///< width of what it is, after the name
    int who = 0; ///< where those who interview begin
};
/// Who comes takes a quarter of the room, what it is the half. Where that is too little for what it is, and those who
/// interview do not need their quarter, they stand further to the end of the line.
AgendaColumns agendaColumns(int room, int whatNeeds, int whoNeeds);

/// The heading of a day, or an interview in one line: when, who, what, by whom.
class AgendaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintInterview(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace shortlist
