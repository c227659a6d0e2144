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
    void setTopic(CalendarLegend::Topic topic) { m_legend->setTopic(topic); }

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    void showMonth(QDate day);

    MonthModel *m_model;
    MonthView *m_month;
    TextLabel *m_title;
    CalendarLegend *m_legend;
};

} // namespace shortlist
