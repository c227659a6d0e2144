// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarlegend.h"
#include "ui/widgets/card.h"

#include <QDate>

namespace shortlist {

class MonthModel;
class MonthView;
class TextLabel;

/// Beside the calendar: a small month to choose a day from, and the legend.
class CalendarSide : public Card {
    Q_OBJECT
public:
    explicit CalendarSide(QWidget *parent = nullptr);

    /// Marks the days shown, and shows the month of `day`, one of them.
    void setShown(QDate from, QDate to, QDate day);
    void setToday(QDate today);
    /// The first day of the small month and how many it shows.
    QDate firstDay() const;
    int days() const;
    /// Marks the days on which there is an interview; `firstDay` is that of the month they were asked for.
    void setBooked(QDate firstDay, const QList<int> &interviewsPerDay);
    void setTopic(CalendarLegend::Topic topic) { m_legend->setTopic(topic); }
    void setPainting(bool painting) { m_legend->setPainting(painting); }

Q_SIGNALS:
    void dayChosen(QDate day);
    /// Another month is shown.
    void monthShown();

private:
    void showMonth(QDate day);

    MonthModel *m_model;
    MonthView *m_month;
    TextLabel *m_title;
    CalendarLegend *m_legend;
};

} // namespace shortlist
