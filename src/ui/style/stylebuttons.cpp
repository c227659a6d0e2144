// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace shortlist::paint {

namespace {

constexpr double kHover = 0.05;
constexpr double kPressed = 0.10;
constexpr double kFilledHover = 0.12;
constexpr double kFilledPressed = 0.24;

// How far a surface moves towards the text's colour under the mouse.
double emphasis(const QStyleOption *option, double hover, double pressed)
{
    if (!(option->state & QStyle::State_Enabled))
        return 0.0;
    if (option->state & QStyle::State_Sunken)
        return pressed;
    return option->state & QStyle::State_MouseOver ? hover : 0.0;
}

// A filled button; the ring stands off by a gap, or it would vanish in the fill.
void filledButton(const QStyleOption *option, QPainter *painter, const QColor &fill)
{
    QRect rect = option->rect;
    if (showsFocus(option)) {
        focusRing(painter, rect, kRadius + 1, option->palette);
        rect.adjust(3, 3, -3, -3);
    }
    roundedBox(painter, rect, kRadius, mix(fill, Qt::black, emphasis(option, kFilledHover, kFilledPressed)), QColor());
}

struct Label {
    QRect room;
    QIcon icon;
    QSize iconSize;
    QString text;
    QColor ink;
    bool filled = false;
};

void iconAndWords(const QStyleOption *option, QPainter *painter, const QWidget *widget, const Label &label)
{
    constexpr int kGap = 6;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool underlined = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    const int flags = int(Qt::TextSingleLine) | int(underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int words = option->fontMetrics.size(flags, label.text).width();
    const int icon = label.icon.isNull() ? 0 : label.iconSize.width();
    const int gap = icon > 0 && words > 0 ? kGap : 0;
    int x = label.room.left() + std::max(kInside, (label.room.width() - words - icon - gap) / 2);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option->direction, label.room, part); };
    if (icon > 0) {
        const QRect mark(
            x, label.room.top() + (label.room.height() - label.iconSize.height()) / 2, icon, label.iconSize.height());
        const auto mode = !enabled ? QIcon::Disabled : label.filled ? QIcon::Selected : QIcon::Normal;
        label.icon.paint(
            painter, placed(mark), Qt::AlignCenter, mode, option->state & QStyle::State_On ? QIcon::On : QIcon::Off);
        x += icon + gap;
    }
    painter->setPen(label.ink);
    const QRect rest(x, label.room.top(), std::min(words + 1, label.room.right() - x), label.room.height());
    painter->drawText(
        placed(rest), flags | int(Qt::AlignVCenter) | int(Qt::AlignLeft) | int(Qt::AlignAbsolute), label.text);
}

void indicatorBox(const QStyleOption *option, QPainter *painter, double radius)
{
    const QPalette &palette = option->palette;
    const Theme theme = themeOf(palette);
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const QColor accent = enabled ? color(theme, Role::Accent) : color(theme, Role::DisabledText);
    const QColor base = palette.color(QPalette::Base);
    const QColor surface = mix(base, color(theme, Role::Text), emphasis(option, kHover, kPressed));
    QColor line = on ? accent : color(theme, enabled ? Role::Border : Role::Hairline);
    // On the strong colour of a selection; on the tint of one without the keyboard it would be lost.
    if ((option->state & QStyle::State_Selected) && (option->state & QStyle::State_Active))
        line = base;
    roundedBox(painter, box, radius, on ? accent : surface, line, 1.4);
    if (showsFocus(option))
        focusRing(painter, option->rect.adjusted(-1, -1, 1, 1), radius + 2, palette);
}

} // namespace

void roundedBox(
    QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double half = line.isValid() ? width / 2 : 0.0;
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter->restore();
}

void focusRing(QPainter *painter, const QRect &rect, double radius, const QPalette &palette)
{
    roundedBox(painter, rect, radius, QColor(), color(themeOf(palette), Role::FocusRing), 2.0);
}

bool showsFocus(const QStyleOption *option)
{
    constexpr QStyle::State kBoth = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    return (option->state & kBoth) == kBoth && (option->state & QStyle::State_Enabled);
}

void chevron(QPainter *painter, const QRect &rect, QStringView direction, const QStyleOption *option)
{
    const int side = std::min({ 16, rect.width(), rect.height() });
    QRect place(0, 0, side, side);
    place.moveCenter(rect.center());
    const bool enabled = option->state & QStyle::State_Enabled;
    paintIcon(painter, place, QString(u"chevron-" + direction.toString()),
        option->palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::PlaceholderText));
}

bool isDanger(const QWidget *widget) { return widget && widget->property("danger").toBool(); }

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    if (isDanger(widget))
        return true;
    // A button that says what it is keeps it; one that does not is filled while Enter presses it.
    const QVariant told = widget ? widget->property("primary") : QVariant();
    if (told.isValid())
        return told.toBool();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton)
        && !(button->features & QStyleOptionButton::Flat);
}

void pushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    if (isPrimary(option, widget) && enabled) {
        filledButton(option, painter, color(theme, isDanger(widget) ? Role::Danger : Role::Accent));
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool on = option->state & QStyle::State_On;
    const double moved = emphasis(option, kHover, kPressed);
    QColor fill = mix(color(theme, Role::Base), color(theme, Role::Text), moved);
    QColor line = mix(color(theme, Role::Hairline), color(theme, Role::Border), 0.55);
    if (flat && !on) {
        const QColor veil = color(theme, Role::Text);
        fill = moved > 0 ? QColor(veil.red(), veil.green(), veil.blue(), int(moved * 255)) : QColor();
        line = QColor();
    } else if (!enabled) {
        fill = color(theme, Role::Window);
        line = color(theme, Role::Hairline);
    } else if (on) {
        fill = color(theme, Role::SelectionTint);
        line = color(theme, Role::FocusRing);
    }
    roundedBox(painter, option->rect, kRadius, fill, line);
    if (showsFocus(option))
        focusRing(painter, option->rect, kRadius, option->palette);
}

bool isFilledTool(const QStyleOption *option, const QWidget *widget)
{
    return widget && (option->state & QStyle::State_Enabled)
        && (widget->property("primary").toBool() || isDanger(widget));
}

void pushButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool filled = enabled && isPrimary(option, widget);
    QRect room = option->rect;
    if (option->features & QStyleOptionButton::HasMenu)
        room = QStyle::visualRect(option->direction, room, room.adjusted(0, 0, -kArrowWidth + kRelated, 0));
    const QColor ink = filled
                         ? color(themeOf(option->palette), Role::OnAccent)
                         : option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    iconAndWords(option, painter, widget, { room, option->icon, option->iconSize, option->text, ink, filled });
}

bool toolButtonLabel(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget)
{
    if (option->toolButtonStyle != Qt::ToolButtonTextBesideIcon || option->text.isEmpty())
        return false;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool filled = isFilledTool(option, widget);
    const QColor ink = filled
                         ? color(themeOf(option->palette), Role::OnAccent)
                         : option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    iconAndWords(option, painter, widget, { option->rect, option->icon, option->iconSize, option->text, ink, filled });
    return true;
}

void toolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(option->palette);
    if (isFilledTool(option, widget)) {
        filledButton(option, painter, color(theme, isDanger(widget) ? Role::Danger : Role::Accent));
        return;
    }
    const bool on = option->state & QStyle::State_On;
    const double moved = emphasis(option, kHover + 0.01, kPressed);
    const QColor veil = color(theme, Role::Text);
    const QColor hovered = moved > 0 ? QColor(veil.red(), veil.green(), veil.blue(), int(moved * 255)) : QColor();
    const QColor line = on ? color(theme, Role::FocusRing) : QColor();
    roundedBox(painter, option->rect, kRadius, on ? color(theme, Role::SelectionTint) : hovered, line);
    if (showsFocus(option))
        focusRing(painter, option->rect, kRadius, option->palette);
}

void checkBox(const QStyleOption *option, QPainter *painter)
{
    indicatorBox(option, painter, 4.0);
    if (!(option->state & (QStyle::State_On | QStyle::State_NoChange)))
        return;
    const bool partly = option->state & QStyle::State_NoChange;
    paintIcon(painter, option->rect.adjusted(2, 2, -2, -2), partly ? u"minus" : u"check",
        color(themeOf(option->palette), Role::OnAccent));
}

void radioButton(const QStyleOption *option, QPainter *painter)
{
    const double radius = option->rect.width() / 2.0;
    indicatorBox(option, painter, radius - 1);
    if (!(option->state & QStyle::State_On))
        return;
    const double dot = radius * 0.62;
    roundedBox(painter, QRectF(option->rect).adjusted(dot, dot, -dot, -dot), radius - dot,
        color(themeOf(option->palette), Role::OnAccent), QColor());
}

} // namespace shortlist::paint
