// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendaview.h"

#include "models/calendar/agendamodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kAgendaBar = 4; ///< the stage's bar before an interview

/// What tells a state apart from "confirmed" without its colour.
QString agendaMark(InterviewState state)
{
    switch (state) {
    case InterviewState::Held:
        return QStringLiteral("check");
    case InterviewState::NoShow:
        return QStringLiteral("user-x");
    case InterviewState::Proposed:
        return QStringLiteral("circle-help");
    case InterviewState::Cancelled:
        return QStringLiteral("x");
    case InterviewState::Confirmed:
        break;
    }
    return {};
}

/// The text of a row, its parts placed and mirrored by the option.
void drawAgendaText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    if (rect.width() <= 0)
        return;
    const Qt::Alignment align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect), int(align),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

AgendaColumns agendaColumns(int room, int whatNeeds, int whoNeeds)
{
    const int quarter = room / 4;
    const int usual = quarter + room / 2; // where those who interview begin
    const int latest = std::max(room - whoNeeds, usual);
    const int who = std::clamp(quarter + whatNeeds + kRelated, usual, latest);
    return { quarter - kRelated, who - quarter - kRelated, who };
}

AgendaView::AgendaView(AgendaModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(model);
    followSelection(this);
    setItemDelegate(new AgendaDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(model, &QAbstractItemModel::modelReset, this, &AgendaView::restorePlace);
}

const InterviewEntry *AgendaView::currentEntry() const
{
    return currentIndex().isValid() ? m_model->entryAt(currentIndex().row()) : nullptr;
}

QDate AgendaView::currentDay() const { return m_model->dateAt(currentIndex().isValid() ? currentIndex().row() : 0); }

void AgendaView::setCurrent(const InterviewId &interview)
{
    if (interview.isNull()) {
        setCurrentIndex({});
        return;
    }
    const int row = m_model->rowOf(interview);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row));
    scrollTo(m_model->index(row));
}

void AgendaView::restorePlace()
{
    if (m_current.isNull()) {
        if (hasFocus())
            standSomewhere();
        return;
    }
    const InterviewId before = m_current;
    setCurrent(before);
    if (m_model->rowOf(before) < 0) {
        m_current = InterviewId();
        Q_EMIT currentInterviewChanged(m_current);
    }
}

void AgendaView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const InterviewEntry *entry = current.isValid() ? m_model->entryAt(current.row()) : nullptr;
    const InterviewId now = entry ? entry->interview.id : InterviewId();
    if (now == m_current)
        return;
    m_current = now;
    Q_EMIT currentInterviewChanged(now);
}

void AgendaView::activateCurrent()
{
    if (const InterviewEntry *entry = currentEntry())
        Q_EMIT interviewActivated(entry->interview.id);
    else if (currentIndex().isValid())
        Q_EMIT dayActivated(currentDay());
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activateCurrent();
    else if (event->key() == Qt::Key_Escape)
        setCurrent({});
    else if (isKeyOf(actions(), *event))
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void AgendaView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        activateCurrent();
}

void AgendaView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    standSomewhere();
}

// With the keyboard one stands somewhere; a heading opens no panel.
void AgendaView::standSomewhere()
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int gap = index.data(AgendaModel::HeadingRole).toBool() && index.row() > 0 ? kCardPadding : 0;
    return { 200, std::max(rowHeight(), option.fontMetrics.height() + kRelated) + gap };
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(AgendaModel::HeadingRole).toBool())
        paintHeading(painter, cell, index);
    else
        paintInterview(painter, cell, index);
    painter->restore();
}

void AgendaDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = std::max(rowHeight(), option.fontMetrics.height() + kRelated);
    const QRect row(option.rect.left(), option.rect.bottom() + 1 - height, option.rect.width(), height);
    painter->fillRect(row, color(Role::AlternateBase));
    painter->setFont(strongFont());
    painter->setPen(color(index.data(AgendaModel::TodayRole).toBool() ? Role::Link : Role::Text));
    drawAgendaText(painter, option, row.adjusted(kCardPadding, 0, -kCardPadding, 0), index.data().toString());
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool focused = option.widget && option.widget->hasFocus();
        painter->setPen(QPen(color(focused ? Role::FocusRing : Role::Border), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), kEventRadius, kEventRadius);
    }
}

void AgendaDelegate::paintInterview(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : color(Role::Caption);
    const QRect row = option.rect.adjusted(kCardPadding, 0, -kCardPadding, 0);
    const QFontMetrics plain(option.font);
    const QString mark = agendaMark(InterviewState(index.data(AgendaModel::StateRole).toInt()));

    int x = row.left();
    const QRect bar(x, row.top() + kInside + 1, kAgendaBar, row.height() - 2 * kInside - 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mark == QLatin1String("user-x") ? neutralColour().solid
                                                      : stageColour(index.data(AgendaModel::StageRole).toInt()).solid);
    painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 2, 2);
    x += kAgendaBar + kRelated;
    const QRect icon(x, row.center().y() - kIcon / 2, kIcon, kIcon);
    if (!index.data(AgendaModel::ClashRole).toString().isEmpty())
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, icon), QStringLiteral("triangle-alert"),
            selected ? text : color(Role::Warning));
    else if (!mark.isEmpty())
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, icon), mark, quiet);
    x += kIcon + kRelated;
    const QString when = index.data(AgendaModel::TimeRole).toString();
    const bool halves = std::any_of(when.begin(), when.end(), [](QChar letter) { return letter.isLetter(); });
    const int times =
        plain.horizontalAdvance(halves ? QStringLiteral("00:00 PM–00:00 PM") : QStringLiteral("00:00–00:00"))
        + kRelated;
    painter->setFont(option.font);
    painter->setPen(text);
    drawAgendaText(painter, option, { x, row.top(), times, row.height() }, when);
    x += times + kRelated;
    const int rest = row.right() + 1 - x;
    const QString what = index.data(AgendaModel::WhatRole).toString();
    const QString who = index.data(AgendaModel::WhoRole).toString();
    const AgendaColumns columns =
        agendaColumns(rest, plain.horizontalAdvance(what) + 1, plain.horizontalAdvance(who) + 1);
    painter->setFont(strongFont());
    drawAgendaText(painter, option, { x, row.top(), columns.name, row.height() }, index.data().toString());
    painter->setFont(option.font);
    drawAgendaText(painter, option, { x + columns.name + kRelated, row.top(), columns.what, row.height() }, what);
    painter->setPen(quiet);
    drawAgendaText(painter, option, { x + columns.who, row.top(), rest - columns.who, row.height() }, who);
}

} // namespace shortlist
