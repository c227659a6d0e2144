// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/id.h"

#include <QDate>
#include <QList>
#include <QTableView>

namespace shortlist {

class MonthModel;

/// A month of days with their interviews, or a small one to choose days from. Keys: arrows walk from day to day, also
/// out of the month; Enter and a double click open a day.
class MonthView final : public QTableView {
    Q_OBJECT
public:
    enum class Size {
        Full, ///< days with their interviews; takes the room there is
        Mini, ///< day numbers only; as small as can be hit
    };

    explicit MonthView(MonthModel *model, Size size, QWidget *parent = nullptr);

    QDate currentDay() const;
    /// Stands on a day if it is among those shown.
    void setCurrentDay(QDate day);

    /// True where the days tell their interviews.
    bool showsInterviews() const { return m_size == Size::Full; }
    /// The interviews of a day, by its place among the days shown.
    QList<InterviewId> interviewsAt(int place) const;
    /// "10:00 Ada Quill, Technical interview".
    QString spokenLine(int place, int line) const;
    /// Where an interview is told in the cell of its day, in viewport coordinates; those for which there is no room
    /// stand in the last line of the cell.
    QRect rectOfLine(int place, int line) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another day is stood on, by a person.
    void dayChosen(QDate day);
    /// Enter, or a double click (a click on a small month).
    void dayActivated(QDate day);
    /// A screen reader pressed an interview.
    void interviewActivated(const shortlist::InterviewId &interview);
    /// Somebody walked to a day of another month.
    void dayWanted(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitSections();
    int miniSide() const;

    MonthModel *m_model;
    Size m_size;
};

} // namespace shortlist
