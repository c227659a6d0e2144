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

void ShortlistStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        paint::pushButton(option, painter, widget);
        if (const auto *button = as<QStyleOptionButton>(option);
            button && (button->features & QStyleOptionButton::HasMenu)) {
            const QRect place(option->rect.right() - 24, option->rect.top(), 20, option->rect.height());
            paint::chevron(painter, visualRect(option->direction, option->rect, place), u"down", option);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option))
            paint::pushButtonLabel(button, painter, widget);
        return;
    case CE_ToolButtonLabel:
        if (const auto *tool = as<QStyleOptionToolButton>(option);
            tool && paint::toolButtonLabel(tool, painter, widget))
            return;
        break;
    case CE_ShapedFrame:
        if (const auto *shaped = as<QStyleOptionFrame>(option);
            shaped && (shaped->frameShape == QFrame::HLine || shaped->frameShape == QFrame::VLine)) {
            painter->setPen(color(Role::Hairline));
            const QRect &rect = option->rect;
            if (shaped->frameShape == QFrame::HLine)
                painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
            else
                painter->drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = as<QStyleOptionTab>(option))
            paint::tabShape(tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = as<QStyleOptionTab>(option)) {
            QStyleOptionTab label = *tab;
            label.state.setFlag(State_HasFocus, false);
            if (!(option->state & State_Selected) && (option->state & State_Enabled))
                label.palette.setColor(QPalette::WindowText, option->palette.color(QPalette::PlaceholderText));
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_Header:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            QStyleOptionHeader part = *header;
            proxy()->drawControl(CE_HeaderSection, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                part.rect = subElementRect(SE_HeaderArrow, header, widget);
                proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            }
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            paint::headerSection(header, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            QStyleOptionHeader label = *header;
            label.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::PlaceholderText));
            label.state.setFlag(State_On, false); // no bold jump when a cell of the column is selected
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(color(Role::Hairline));
        if (option->state & State_Horizontal)
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_ProgressBarGroove:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            paint::progressGroove(bar, painter);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            paint::progressContents(bar, painter);
        return;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            paint::menuItem(item, painter, widget);
        return;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            paint::menuBarItem(item, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_ToolBar:
        paint::toolBar(option, painter);
        return;
    case CE_Splitter:
    case CE_SizeGrip:
        return;
    default:
        break;
    }
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
