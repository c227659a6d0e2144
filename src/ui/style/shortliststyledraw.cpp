// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing half of ShortlistStyle: sends each element to its painter in stylepaint.h.
#include "ui/style/metrics.h"
#include "ui/style/shortliststyle.h"
#include "ui/style/stylepaint.h"

#include <QPainter>
#include <QWidget>

namespace shortlist {

namespace {

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

void fillMenuPanel(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->setPen(mix(color(Role::Hairline), color(Role::Border), 0.3));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

} // namespace

void ShortlistStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paint::pushButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        paint::toolButton(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(option, painter);
        return;
    case PE_PanelLineEdit:
        paint::field(option, painter, widget);
        return;
    case PE_Frame:
        paint::frame(option, painter, widget);
        return;
    case PE_FrameGroupBox:
        paint::groupFrame(option, painter, pixelMetric(PM_IndicatorHeight, option, widget), widget);
        return;
    case PE_FrameTabWidget:
        paint::roundedBox(painter, option->rect, kRadius, option->palette.color(QPalette::Base), color(Role::Hairline));
        return;
    case PE_FrameFocusRect:
        if (const auto *focus = as<QStyleOptionFocusRect>(option))
            paint::itemFocus(focus, painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            paint::itemBackground(item, painter, widget);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = as<QStyleOptionViewItem>(option))
            paint::rowBackground(item, painter, widget);
        return;
    case PE_IndicatorBranch:
        paint::branch(option, painter);
        return;
    case PE_FrameTabBarBase:
        if (const auto *base = as<QStyleOptionTabBarBase>(option))
            paint::tabBase(base, painter);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        fillMenuPanel(option, painter);
        return;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_IndicatorToolBarSeparator:
        paint::separatorLine(option, painter);
        return;
    case PE_IndicatorArrowDown:
        paint::chevron(painter, option->rect, u"down", option);
        return;
    case PE_IndicatorArrowUp:
        paint::chevron(painter, option->rect, u"up", option);
        return;
    case PE_IndicatorArrowLeft:
        paint::chevron(painter, option->rect, u"left", option);
        return;
    case PE_IndicatorArrowRight:
        paint::chevron(painter, option->rect, u"right", option);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(option))
            paint::chevron(
                painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortDown ? u"up" : u"down", option);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameDefaultButton:
    case PE_PanelScrollAreaCorner:
    case PE_FrameLineEdit:
    case PE_PanelToolBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool ShortlistStyle::drawButtonPart(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    const auto *tool = as<QStyleOptionToolButton>(option);
    switch (element) {
    case CE_PushButtonBevel:
        paint::pushButton(option, painter, widget);
        if (button && (button->features & QStyleOptionButton::HasMenu)) {
            const QRect place(option->rect.right() - 24, option->rect.top(), 20, option->rect.height());
            paint::chevron(painter, visualRect(option->direction, option->rect, place), u"down", option);
        }
        return true;
    case CE_PushButtonLabel:
        if (button)
            paint::pushButtonLabel(button, painter, widget);
        return true;
    case CE_ToolButtonLabel:
        return tool && paint::toolButtonLabel(tool, painter, widget);
    default:
        return false;
    }
}

bool ShortlistStyle::drawTabPart(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = as<QStyleOptionTab>(option);
    if (!tab)
        return false;
    if (element == CE_TabBarTabShape) {
        paint::tabShape(tab, painter);
        return true;
    }
    if (element != CE_TabBarTabLabel)
        return false;
    QStyleOptionTab label = *tab;
    label.state.setFlag(State_HasFocus, false);
    if (!(option->state & State_Selected) && (option->state & State_Enabled))
        label.palette.setColor(QPalette::WindowText, option->palette.color(QPalette::PlaceholderText));
    QProxyStyle::drawControl(element, &label, painter, widget);
    return true;
}

bool ShortlistStyle::drawHeaderPart(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(color(Role::Hairline));
        if (option->state & State_Horizontal)
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return true;
    }
    const auto *header = as<QStyleOptionHeader>(option);
    if (!header)
        return false;
    QStyleOptionHeader part = *header;
    switch (element) {
    case CE_Header:
        proxy()->drawControl(CE_HeaderSection, &part, painter, widget);
        part.rect = subElementRect(SE_HeaderLabel, header, widget);
        proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
        if (header->sortIndicator != QStyleOptionHeader::None) {
            part.rect = subElementRect(SE_HeaderArrow, header, widget);
            proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        return true;
    case CE_HeaderSection:
        paint::headerSection(header, painter);
        return true;
    case CE_HeaderLabel:
        part.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::PlaceholderText));
        part.state.setFlag(State_On, false); // no bold jump when a cell of the column is selected
        QProxyStyle::drawControl(element, &part, painter, widget);
        return true;
    default:
        return false;
    }
}

bool ShortlistStyle::drawBarPart(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *progress = as<QStyleOptionProgressBar>(option);
    const auto *item = as<QStyleOptionMenuItem>(option);
    switch (element) {
    case CE_ProgressBarGroove:
        if (progress)
            paint::progressGroove(progress, painter);
        return true;
    case CE_ProgressBarContents:
        if (progress)
            paint::progressContents(progress, painter);
        return true;
    case CE_MenuItem:
        if (item)
            paint::menuItem(item, painter, widget);
        return true;
    case CE_MenuBarItem:
        if (item)
            paint::menuBarItem(item, painter, widget);
        return true;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return true;
    case CE_ToolBar:
        paint::toolBar(option, painter);
        return true;
    case CE_Splitter: // the gap is enough
    case CE_SizeGrip:
        return true;
    default:
        return false;
    }
}

void ShortlistStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *shaped = as<QStyleOptionFrame>(option);
    if (element == CE_ShapedFrame && shaped
        && (shaped->frameShape == QFrame::HLine || shaped->frameShape == QFrame::VLine)) {
        paint::hairline(option, painter, shaped->frameShape == QFrame::HLine ? Qt::Horizontal : Qt::Vertical);
        return;
    }
    const bool drawn = drawButtonPart(element, option, painter, widget) || drawTabPart(element, option, painter, widget)
                    || drawHeaderPart(element, option, painter, widget)
                    || drawBarPart(element, option, painter, widget);
    if (!drawn)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ShortlistStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *box = as<QStyleOptionComboBox>(option)) {
            paint::comboBox(box, painter, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *box = as<QStyleOptionSpinBox>(option)) {
            paint::spinBox(box, painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option)) {
            paint::scrollBar(bar, painter, widget, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_Slider:
        if (const auto *bar = as<QStyleOptionSlider>(option)) {
            paint::slider(bar, painter, subControlRect(control, option, SC_SliderHandle, widget));
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *tool = as<QStyleOptionToolButton>(option); tool && paint::isFilledTool(option, widget)) {
            QStyleOptionToolButton raised = *tool; // an auto-raised button would have no panel until the mouse comes
            raised.state.setFlag(State_AutoRaise, false);
            raised.state.setFlag(State_Raised, true);
            QProxyStyle::drawComplexControl(control, &raised, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace shortlist
