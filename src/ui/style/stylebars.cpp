// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QWidget>

namespace shortlist::paint {

namespace {

constexpr int kShortestSlider = 32;
constexpr int kMenuIcon = 16;
constexpr int kMenuColumn = 30; ///< icon or check mark
constexpr int kMenuTail = 28; ///< submenu arrow
constexpr int kShortcutGap = 32;
constexpr int kMenuSeparator = 9;

// What lies under a scroll bar: the colour of the area it scrolls; none where that lets its own surroundings through.
QColor surfaceBelow(const QStyleOption *option, const QWidget *widget)
{
    for (const QWidget *parent = widget; parent; parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
        if (area && area->viewport()->autoFillBackground())
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
        if (area)
            return {};
    }
    return option->palette.color(QPalette::Window);
}

} // namespace

QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl sub)
{
    const bool across = option->orientation == Qt::Horizontal;
    const int room = across ? option->rect.width() : option->rect.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int length = room;
    if (range > 0)
        length = std::min(
            room, std::max(kShortestSlider, int(qint64(option->pageStep) * room / (range + option->pageStep))));
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, room - length, option->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect =
            across ? QRect(from, 0, size, option->rect.height()) : QRect(0, from, option->rect.width(), size);
        return QStyle::visualRect(option->direction, option->rect, rect.translated(option->rect.topLeft()));
    };
    switch (sub) {
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + length, room - start - length);
    case QStyle::SC_ScrollBarSlider:
        return piece(start, length);
    case QStyle::SC_ScrollBarGroove:
        return option->rect;
    default:
        return {};
    }
}

void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QRect &slider)
{
    if (const QColor below = surfaceBelow(option, widget); below.isValid())
        painter->fillRect(option->rect, below);
    if (option->maximum <= option->minimum)
        return;
    const Theme theme = themeOf(option->palette);
    const bool awake = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int gap = awake ? 2 : 3;
    const QRect handle =
        option->orientation == Qt::Horizontal ? slider.adjusted(1, gap, -1, -gap) : slider.adjusted(gap, 1, -gap, -1);
    const double radius = std::min(handle.width(), handle.height()) / 2.0;
    roundedBox(painter, handle, radius, color(theme, awake ? Role::Caption : Role::Border), QColor());
}

void slider(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle)
{
    const Theme theme = themeOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    QRect groove = option->rect;
    if (option->orientation == Qt::Horizontal)
        groove = QRect(groove.left(), groove.center().y() - 2, groove.width(), 4);
    else
        groove = QRect(groove.center().x() - 2, groove.top(), 4, groove.height());
    roundedBox(painter, groove, 2, mix(color(theme, Role::Hairline), color(theme, Role::Border), 0.5), QColor());
    QRect knob(0, 0, 16, 16);
    knob.moveCenter(handle.center());
    roundedBox(
        painter, knob, 8, color(theme, enabled ? Role::Accent : Role::DisabledText), color(theme, Role::Base), 2);
    if (showsFocus(option))
        focusRing(painter, knob.adjusted(-2, -2, 2, 2), 10, option->palette);
}

void progressGroove(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const double radius = std::min(4.0, option->rect.height() / 2.0);
    roundedBox(painter, option->rect, radius, color(themeOf(option->palette), Role::Hairline), QColor());
}

void progressContents(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const int range = option->maximum - option->minimum;
    QRect filled = option->rect;
    if (range > 0)
        filled.setWidth(int(qint64(filled.width()) * (option->progress - option->minimum) / range));
    filled = QStyle::visualRect(option->direction, option->rect, filled);
    if (filled.width() <= 0)
        return;
    const double radius = std::min({ 4.0, filled.height() / 2.0, filled.width() / 2.0 });
    roundedBox(painter, filled, radius, color(themeOf(option->palette), Role::Accent), QColor());
}

void toolBar(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->setPen(color(themeOf(option->palette), Role::Hairline));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void hairline(const QStyleOption *option, QPainter *painter, Qt::Orientation orientation)
{
    painter->setPen(color(themeOf(option->palette), Role::Hairline));
    const QRect &rect = option->rect;
    if (orientation == Qt::Horizontal)
        painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
    else
        painter->drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
}

void separatorLine(const QStyleOption *option, QPainter *painter)
{
    painter->setPen(color(themeOf(option->palette), Role::Hairline));
    const QRect &rect = option->rect;
    if (option->state & QStyle::State_Horizontal)
        painter->drawLine(rect.center().x(), rect.top() + 6, rect.center().x(), rect.bottom() - 6);
    else
        painter->drawLine(rect.left() + 6, rect.center().y(), rect.right() - 6, rect.center().y());
}

QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents, int height)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator)
        return { contents.width(), option->text.isEmpty() ? kMenuSeparator : height };
    int width = contents.width() + kMenuColumn + kMenuTail;
    if (option->text.contains(QLatin1Char('\t')))
        width += kShortcutGap;
    return { width, height };
}

void menuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(option->palette);
    const QRect all = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator && option->text.isEmpty()) {
        painter->setPen(color(theme, Role::Hairline));
        painter->drawLine(all.left() + kRelated, all.center().y(), all.right() - kRelated, all.center().y());
        return;
    }
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool selected = (option->state & QStyle::State_Selected) && enabled;
    if (selected)
        roundedBox(painter, all.adjusted(kInside, 0, -kInside, 0), 4, color(theme, Role::Accent), QColor());
    const auto group = enabled ? QPalette::Normal : QPalette::Disabled;
    const QColor text = selected ? color(theme, Role::OnAccent) : option->palette.color(group, QPalette::Text);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option->direction, all, rect); };

    const QRect column(all.left() + kInside, all.top(), kMenuColumn, all.height());
    QRect mark(0, 0, kMenuIcon, kMenuIcon);
    mark.moveCenter(placed(column).center());
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked)
            paintIcon(painter, mark, option->checkType == QStyleOptionMenuItem::Exclusive ? u"dot" : u"check", text);
    } else if (!option->icon.isNull()) {
        const auto mode = !enabled ? QIcon::Disabled : selected ? QIcon::Selected : QIcon::Normal;
        option->icon.paint(painter, mark, Qt::AlignCenter, mode);
    }

    const QRect words = all.adjusted(kInside + kMenuColumn + 2, 0, -kMenuTail, 0);
    const QStringList parts = option->text.split(QLatin1Char('\t'));
    const bool shortcuts = !widget || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    const int underline = shortcuts ? int(Qt::TextShowMnemonic) : int(Qt::TextHideMnemonic);
    painter->save();
    painter->setFont(option->font);
    painter->setPen(text);
    const int flags = int(Qt::AlignVCenter) | int(Qt::TextSingleLine) | int(Qt::TextDontClip);
    painter->drawText(placed(words), flags | underline | int(QStyle::visualAlignment(option->direction, Qt::AlignLeft)),
        parts.first());
    if (parts.size() > 1) {
        painter->setPen(selected ? text : option->palette.color(group, QPalette::PlaceholderText));
        painter->drawText(placed(words.adjusted(0, 0, kMenuTail - kCardPadding, 0)),
            flags | int(QStyle::visualAlignment(option->direction, Qt::AlignRight)), parts.at(1));
    }
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRect arrow(0, 0, kMenuIcon, kMenuIcon);
        arrow.moveCenter(placed(QRect(all.right() - kMenuTail, all.top(), kMenuTail, all.height())).center());
        paintIcon(painter, arrow, option->direction == Qt::RightToLeft ? u"chevron-left" : u"chevron-right", text);
    }
}

void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(option->palette);
    painter->fillRect(option->rect, option->palette.color(QPalette::Active, QPalette::Base));
    if ((option->state & QStyle::State_Enabled) && (option->state & (QStyle::State_Selected | QStyle::State_Sunken))) {
        QColor veil = color(theme, Role::Text);
        veil.setAlphaF(option->state & QStyle::State_Sunken ? 0.12F : 0.07F);
        roundedBox(painter, option->rect.adjusted(1, 2, -1, -2), 4, veil, QColor());
    }
    const bool shortcuts = !widget || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    painter->setPen(option->palette.color(
        option->state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    painter->drawText(option->rect,
        int(Qt::AlignCenter) | int(Qt::TextSingleLine)
            | (shortcuts ? int(Qt::TextShowMnemonic) : int(Qt::TextHideMnemonic)),
        option->text);
}

} // namespace shortlist::paint
