// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

#include "models/calendar/monthmodel.h"
#include "ui/calendar/monthaccess.h"
#include "ui/calendar/monthdelegate.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace shortlist {

MonthView::MonthView(MonthModel *model, Size size, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_size(size)
{
    installMonthAccess();
    setModel(model);
    followSelection(this);
    setItemDelegate(size == Size::Full ? static_cast<QAbstractItemDelegate *>(new MonthDelegate(this))
                                       : new MiniMonthDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(model, &QAbstractItemModel::modelReset, this, &MonthView::fitSections);
    fitSections();
}

void MonthView::fitSections()
{
    if (m_size == Size::Mini) {
        horizontalHeader()->setFont(captionFont());
        setFixedHeight(minimumSizeHint().height());
        setMinimumWidth(minimumSizeHint().width());
    }
}

int MonthView::miniSide() const { return std::max(fontMetrics().height() + kRelated, 24); }

QSize MonthView::minimumSizeHint() const
{
    if (m_size == Size::Full)
        return { 7 * 60, 6 * 40 };
    // Six weeks in every month: what stands below does not jump.
    return { 7 * miniSide(), horizontalHeader()->sizeHint().height() + 6 * miniSide() };
}

QSize MonthView::sizeHint() const { return m_size == Size::Full ? QSize(7 * 120, 6 * 90) : minimumSizeHint(); }

QDate MonthView::currentDay() const { return m_model->dateAt(currentIndex()); }

void MonthView::setCurrentDay(QDate day)
{
    const QModelIndex cell = m_model->indexOf(day);
    if (cell.isValid() && cell != currentIndex())
        setCurrentIndex(cell);
}

QList<InterviewId> MonthView::interviewsAt(int place) const
{
    QList<InterviewId> interviews;
    const auto entries = m_model->entriesAt(place);
    for (const InterviewEntry *entry : entries)
        interviews += entry->interview.id;
    return interviews;
}

QString MonthView::spokenLine(int place, int line) const
{
    const auto entries = m_model->entriesAt(place);
    return line >= 0 && line < entries.size() ? m_model->spokenLine(*entries.at(line)) : QString();
}

QRect MonthView::rectOfLine(int place, int line) const
{
    const QRect cell = visualRect(m_model->index(place / MonthGrid::kDaysInWeek, place % MonthGrid::kDaysInWeek));
    return monthLineRect(cell, fontMetrics().lineSpacing(), int(m_model->entriesAt(place).size()), line);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const QDate day = currentDay();
    if (!day.isValid() || event->modifiers().testFlag(Qt::ControlModifier)
        || event->modifiers().testFlag(Qt::AltModifier)) {
        QTableView::keyPressEvent(event);
        return;
    }
    const int forward = isRightToLeft() ? -1 : 1;
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -forward;
        break;
    case Qt::Key_Right:
        step = forward;
        break;
    case Qt::Key_Up:
        step = -MonthGrid::kDaysInWeek;
        break;
    case Qt::Key_Down:
        step = MonthGrid::kDaysInWeek;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayActivated(day);
        return;
    default:
        // Days are not looked for by letters.
        if (isKeyOf(actions(), *event))
            event->ignore();
        else
            QTableView::keyPressEvent(event);
        return;
    }
    const QDate wanted = day.addDays(step);
    if (!m_model->grid().isInMonth(wanted)) {
        Q_EMIT dayWanted(wanted);
        return;
    }
    setCurrentDay(wanted);
    Q_EMIT dayChosen(wanted);
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QDate day = m_model->dateAt(indexAt(event->position().toPoint()));
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    if (m_size == Size::Mini)
        Q_EMIT dayActivated(day);
    else
        Q_EMIT dayChosen(day);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QDate day = m_model->dateAt(indexAt(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && day.isValid() && m_size == Size::Full)
        Q_EMIT dayActivated(day);
}

void MonthView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitSections();
}

} // namespace shortlist
