// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QListView>
#include <QPainter>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace shortlist::paint {

namespace {

QPalette::ColorGroup groupOf(const QStyleOption *option)
{
    if (!(option->state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return option->state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

bool isSideways(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedWest || shape == QTabBar::RoundedEast || shape == QTabBar::TriangularWest
        || shape == QTabBar::TriangularEast;
}

} // namespace

void itemBackground(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    const bool selected = option->state & QStyle::State_Selected;
    // A single cell lit up would say that cells are chosen where whole rows are.
    const auto *table = qobject_cast<const QTableView *>(widget);
    const bool rowsOnly = table && table->selectionBehavior() == QAbstractItemView::SelectRows;
    const bool hovered =
        !rowsOnly && (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (!selected && !hovered)
        return;
    const Theme theme = themeOf(option->palette);
    const QColor fill = selected ? option->palette.color(groupOf(option), QPalette::Highlight)
                                 : mix(option->palette.color(QPalette::Base), color(theme, Role::Text), 0.05);
    if (qobject_cast<const QListView *>(widget))
        roundedBox(painter, option->rect, kRadius, fill, QColor());
    else
        painter->fillRect(option->rect, fill);
}

void rowBackground(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    if (option->features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option->rect, option->palette.brush(QPalette::AlternateBase));
    // A tree asks here for the room of its branches too; a list's rounded rows must not get corners.
    if ((option->state & QStyle::State_Selected) && qobject_cast<const QTreeView *>(widget))
        painter->fillRect(option->rect, option->palette.color(groupOf(option), QPalette::Highlight));
}

void branch(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Children))
        return;
    const bool open = option->state & QStyle::State_Open;
    const bool mirrored = option->direction == Qt::RightToLeft;
    chevron(painter, option->rect, open ? u"down" : mirrored ? u"left" : u"right", option);
}

void itemFocus(const QStyleOptionFocusRect *option, QPainter *painter, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool oneLine = view
                      && (view->selectionBehavior() == QAbstractItemView::SelectRows
                          || view->selectionMode() == QAbstractItemView::SingleSelection);
    if (oneLine && (option->state & QStyle::State_Selected))
        return; // the selection says it already
    if (!(option->state & QStyle::State_KeyboardFocusChange))
        return;
    if (option->state & QStyle::State_Selected)
        roundedBox(painter, option->rect.adjusted(2, 2, -2, -2), 4, QColor(),
            option->palette.color(QPalette::HighlightedText), 1.0);
    else
        focusRing(painter, option->rect, view ? 4 : kRadius, option->palette);
}

void headerSection(const QStyleOptionHeader *option, QPainter *painter)
{
    const Theme theme = themeOf(option->palette);
    const bool hovered = option->state & QStyle::State_MouseOver;
    const QColor base = option->palette.color(QPalette::Base);
    painter->fillRect(option->rect, hovered ? mix(base, color(theme, Role::Text), 0.05) : base);
    painter->setPen(color(theme, Role::Hairline));
    if (option->orientation == Qt::Horizontal)
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    else if (option->direction == Qt::RightToLeft)
        painter->drawLine(option->rect.topLeft(), option->rect.bottomLeft());
    else
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
}

void tabShape(const QStyleOptionTab *option, QPainter *painter)
{
    const Theme theme = themeOf(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const bool hovered = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    const QRect rect = option->rect;
    if (hovered && !selected) {
        QColor veil = color(theme, Role::Text);
        veil.setAlphaF(0.05F);
        roundedBox(painter, rect.adjusted(1, 2, -1, -4), kRadius, veil, QColor());
    }
    if (showsFocus(option))
        focusRing(painter, rect.adjusted(1, 1, -1, -4), kRadius, option->palette);
    if (!selected)
        return;
    QRect bar(rect.left() + kRelated, rect.bottom() - 2, rect.width() - 2 * kRelated, 3);
    if (isSideways(option->shape))
        bar = QRect(rect.left(), rect.top() + kInside, 3, rect.height() - 2 * kInside);
    roundedBox(painter, bar, 1.5, color(theme, Role::FocusRing), QColor());
}

void tabBase(const QStyleOptionTabBarBase *option, QPainter *painter)
{
    if (isSideways(option->shape))
        return;
    painter->setPen(color(themeOf(option->palette), Role::Hairline));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

} // namespace shortlist::paint
