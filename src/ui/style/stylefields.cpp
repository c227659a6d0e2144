// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QGroupBox>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace shortlist::paint {

namespace {

QColor edge(const QStyleOption *option, Theme theme)
{
    if (!(option->state & QStyle::State_Enabled))
        return color(theme, Role::Hairline);
    const QColor line = color(theme, Role::Border);
    return option->state & QStyle::State_MouseOver ? mix(line, color(theme, Role::Text), 0.4) : line;
}

bool isInvalid(const QWidget *widget) { return widget && widget->property("invalid").toBool(); }

// The frame of everything one types or chooses in: a field always shows its focus, however it came.
void fieldBox(const QStyleOption *option, QPainter *painter, const QWidget *widget, const QColor &fill)
{
    const Theme theme = themeOf(option->palette);
    const bool focused = (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_Enabled);
    if (isInvalid(widget))
        roundedBox(painter, option->rect, kRadius, fill, color(theme, Role::Error), 2.0);
    else if (focused)
        roundedBox(painter, option->rect, kRadius, fill, color(theme, Role::FocusRing), 2.0);
    else
        roundedBox(painter, option->rect, kRadius, fill, edge(option, theme));
}

QColor fieldFill(const QStyleOption *option)
{
    if (option->state & QStyle::State_ReadOnly)
        return option->palette.color(QPalette::Disabled, QPalette::Base);
    return option->palette.color(QPalette::Base);
}

} // namespace

void field(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (widget && widget->property("quiet").toBool())
        return;
    const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (panel && panel->lineWidth <= 0) {
        // Inside a spin box or an editable combo box, which has painted the frame already; in a cell it fills the cell.
        if (widget && widget->parentWidget()
            && qobject_cast<QAbstractItemView *>(widget->parentWidget()->parentWidget()))
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    }
    fieldBox(option, painter, widget, fieldFill(option));
}

void frame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(option->palette);
    if (widget && widget->isWindow()) { // pop-ups have square corners
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(color(theme, Role::Hairline));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        // A list is a surface, not a field: hairline, and the ring only when the keyboard brought the focus.
        roundedBox(painter, option->rect, kRadius, option->palette.color(QPalette::Base), color(theme, Role::Hairline));
        if (showsFocus(option))
            focusRing(painter, option->rect, kRadius, option->palette);
    } else if (qobject_cast<const QAbstractScrollArea *>(widget)) {
        fieldBox(option, painter, widget, fieldFill(option));
    } else {
        roundedBox(painter, option->rect, kRadius, QColor(), color(theme, Role::Hairline));
    }
}

void groupFrame(const QStyleOption *option, QPainter *painter, int indicator, const QWidget *widget)
{
    constexpr int kBelowTitle = 3; // what the layout of the title, which is Fusion's, leaves
    const auto *box = qobject_cast<const QGroupBox *>(widget);
    const bool titled = box && (box->isCheckable() || !box->title().isEmpty());
    const int title = titled ? std::max(indicator, option->fontMetrics.height()) + kBelowTitle : 0;
    roundedBox(painter, option->rect.adjusted(0, title, 0, 0), kRadius, option->palette.color(QPalette::Base),
        color(themeOf(option->palette), Role::Hairline));
}

QRect comboBoxRect(const QStyleOptionComboBox *option, QStyle::SubControl sub)
{
    const QRect &all = option->rect;
    QRect rect = all;
    if (sub == QStyle::SC_ComboBoxEditField)
        rect = all.adjusted(option->editable ? 4 : 8, 2, -kArrowWidth, -2);
    else if (sub == QStyle::SC_ComboBoxArrow)
        rect = QRect(all.right() - kArrowWidth + 1, all.top(), kArrowWidth, all.height());
    return QStyle::visualRect(option->direction, all, rect);
}

QRect spinBoxRect(const QStyleOptionSpinBox *option, QStyle::SubControl sub)
{
    const QRect &all = option->rect;
    const bool buttons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int arrows = buttons ? kArrowWidth : 4;
    const int half = all.height() / 2;
    QRect rect;
    switch (sub) {
    case QStyle::SC_SpinBoxUp:
        rect = buttons ? QRect(all.right() - arrows + 1, all.top() + 1, arrows - 2, half - 1) : QRect();
        break;
    case QStyle::SC_SpinBoxDown:
        rect =
            buttons ? QRect(all.right() - arrows + 1, all.top() + half, arrows - 2, all.height() - half - 1) : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = all.adjusted(4, 2, -arrows, -2);
        break;
    default:
        rect = all;
        break;
    }
    return QStyle::visualRect(option->direction, all, rect);
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->frame) {
        const bool focused = option->editable ? bool(option->state & QStyle::State_HasFocus) : showsFocus(option);
        QStyleOptionComboBox box = *option;
        box.state.setFlag(QStyle::State_HasFocus, focused);
        fieldBox(&box, painter, widget, option->palette.color(QPalette::Base));
    }
    chevron(painter, comboBoxRect(option, QStyle::SC_ComboBoxArrow), u"down", option);
}

void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->frame)
        fieldBox(option, painter, widget, option->palette.color(QPalette::Base));
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl sub, QAbstractSpinBox::StepEnabledFlag flag, QStringView direction) {
        const QRect rect = spinBoxRect(option, sub);
        const bool can = option->stepEnabled & flag;
        if (can && option->activeSubControls == sub && (option->state & QStyle::State_MouseOver)) {
            const Theme theme = themeOf(option->palette);
            roundedBox(painter, rect.adjusted(1, 1, -1, 0), 4,
                mix(color(theme, Role::Base), color(theme, Role::Text), 0.08), QColor());
        }
        QStyleOptionSpinBox step = *option;
        step.state.setFlag(QStyle::State_Enabled, can && (option->state & QStyle::State_Enabled));
        chevron(painter, rect.adjusted(0, 1, 0, -1), direction, &step);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"up");
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"down");
}

} // namespace shortlist::paint
