// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarlegend.h"

#include "ui/calendar/daylook.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace shortlist {

namespace {

/// A piece of a day as the painted week shows it.
class DaySwatch : public QWidget {
public:
    explicit DaySwatch(DayLook look)
        : m_look(look)
    {
        setFixedSize(28, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        // Patterns lie on what they have in the calendar beneath them.
        paintDayLook(painter, rect(), m_look == DayLook::Away ? DayLook::Outside : DayLook::Within);
        paintDayLook(painter, rect(), m_look);
        painter.setPen(color(Role::Border));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    DayLook m_look;
};

} // namespace

CalendarLegend::CalendarLegend(QWidget *parent)
    : QWidget(parent)
    , m_offered(new QWidget)
    , m_looks(new QWidget)
    , m_why(new CaptionLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(new SectionLabel(tr("Legend")));
    buildOffered();
    column->addWidget(m_offered);
    auto *rows = new QGridLayout(m_looks);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(kRelated);
    rows->setVerticalSpacing(kInside);
    rows->setColumnStretch(1, 1);
    const auto add = [rows](DayLook look, const QString &text) {
        const int row = rows->rowCount();
        rows->addWidget(new DaySwatch(look), row, 0, Qt::AlignCenter);
        auto *label = new CaptionLabel(text);
        label->setWordWrap(true);
        rows->addWidget(label, row, 1);
    };
    add(DayLook::Within, tr("Free"));
    add(DayLook::Busy, tr("Busy")); // by their own calendar, or an interview that a filter hides
    add(DayLook::Unknown, tr("Unknown: no calendar tells"));
    add(DayLook::Outside, tr("Outside working hours"));
    add(DayLook::Away, tr("Away"));
    column->addWidget(m_looks);
    m_why->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("legendReason"));
    column->addWidget(m_why);
    setTopic(Topic::Everybody);
}

void CalendarLegend::buildOffered()
{
    auto *line = new QHBoxLayout(m_offered);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    line->addWidget(new DaySwatch(DayLook::Offered), 0, Qt::AlignCenter);
    auto *label = new CaptionLabel(tr("The candidate can come"));
    label->setWordWrap(true);
    line->addWidget(label, 1);
    m_offered->setObjectName(QStringLiteral("legendOffered"));
    m_offered->hide();
}

void CalendarLegend::setPainting(bool painting) { m_offered->setVisible(painting); }

void CalendarLegend::setTopic(Topic topic)
{
    m_looks->setVisible(topic == Topic::Person);
    m_why->setVisible(topic != Topic::Person);
    m_why->setText(topic == Topic::Lists
                       ? tr("Free and busy times are shown in the day and the week views.")
                       : tr("Free, busy and working hours are those of one person: all at once they would cover every "
                            "hour. Choose whose instead of “Everybody”."));
}

} // namespace shortlist
