// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarside.h"

#include "models/calendar/monthmodel.h"
#include "ui/calendar/monthview.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace shortlist {

CalendarSide::CalendarSide(QWidget *parent)
    : Card(parent)
    , m_model(new MonthModel(this, QLocale::NarrowFormat))
    , m_month(new MonthView(m_model, MonthView::Size::Mini))
    , m_title(new TextLabel({}, TextLabel::Kind::Strong))
    , m_legend(new CalendarLegend)
{
    m_month->setObjectName(QStringLiteral("smallMonth"));
    m_month->setAccessibleName(tr("Small month"));
    auto *head = new QHBoxLayout;
    head->setSpacing(kInside);
    head->addWidget(m_title, 1);
    const auto turn = [this, head](const QString &iconName, const QString &name, const char *object, int months) {
        QToolButton *button = makeIconButton(iconName, name);
        button->setObjectName(QString::fromLatin1(object));
        connect(button, &QToolButton::clicked, this,
            [this, months] { showMonth(m_model->grid().month.addMonths(months)); });
        head->addWidget(button);
    };
    turn(QStringLiteral("chevron-left"), tr("Month before"), "smallMonthBefore", -1);
    turn(QStringLiteral("chevron-right"), tr("Month after"), "smallMonthAfter", 1);
    body()->addLayout(head);
    body()->addWidget(m_month);
    body()->addSpacing(kRelated);
    body()->addWidget(m_legend);
    body()->addStretch(1);
    connect(m_month, &MonthView::dayActivated, this, &CalendarSide::dayChosen);
    connect(m_month, &MonthView::dayWanted, this, [this](QDate day) {
        showMonth(day);
        m_month->setCurrentDay(day);
    });
}

void CalendarSide::showMonth(QDate day)
{
    const QDate before = firstDay();
    m_model->setMonth(day, locale());
    m_title->setText(locale().toString(day, tr("MMMM yyyy")));
    if (firstDay() != before)
        Q_EMIT monthShown();
}

QDate CalendarSide::firstDay() const { return m_model->grid().firstDay; }

int CalendarSide::days() const { return m_model->grid().days(); }

void CalendarSide::setBooked(QDate firstDay, const QList<int> &interviewsPerDay)
{
    if (firstDay == m_model->grid().firstDay)
        m_model->setCounts(interviewsPerDay);
}

void CalendarSide::setShown(QDate from, QDate to, QDate day)
{
    showMonth(day);
    m_model->setShown(from, to);
    m_month->setCurrentDay(day);
}

void CalendarSide::setToday(QDate today) { m_model->setToday(today); }

} // namespace shortlist
