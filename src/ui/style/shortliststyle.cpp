// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/shortliststyle.h"

#include "ui/style/enterpresses.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/stylepaint.h"
#include "ui/widgets/dayedit.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolButton>
#include <QToolTip>

namespace shortlist {

namespace {

/// Where the last digit or letter was typed into a date or time.
constexpr const char *kTypedInto = "shortlistTypedInto";

/// Qt goes on to the next part of a date when one is full, and once more when the dot after it is typed: “09.01.2030”
/// skipped the month. True for a separator behind a part that was full, which is to do nothing.
bool separatesAgain(QDateTimeEdit *edit, const QKeyEvent *key)
{
    const QString text = key->text();
    const int now = edit->currentSectionIndex();
    if (!text.isEmpty() && text.at(0).isLetterOrNumber()
        && !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        edit->setProperty(kTypedInto, now);
        return false;
    }
    const QVariant typed = edit->property(kTypedInto);
    const bool modifier = text.isEmpty() && key->key() >= Qt::Key_Shift && key->key() <= Qt::Key_ScrollLock;
    if (!modifier)
        edit->setProperty(kTypedInto, QVariant());
    return typed.isValid() && !text.isEmpty() && text.at(0).isPrint() && now == typed.toInt() + 1;
}

/// The text of a field where it is cut short and nothing else is said of it; else empty.
QString cutTextOf(const QWidget *widget)
{
    if (!widget || !widget->toolTip().isEmpty())
        return {};
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        constexpr int kMargins = 2 * 2 + 4; // Qt's own, on both sides, and the cursor
        const int room =
            line->contentsRect().width() - kMargins - line->textMargins().left() - line->textMargins().right();
        const bool cut =
            line->echoMode() == QLineEdit::Normal && line->fontMetrics().horizontalAdvance(line->text()) > room;
        return cut ? line->text() : QString();
    }
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (!combo || combo->isEditable())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(combo);
    const QRect field =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    const int sign = combo->itemIcon(combo->currentIndex()).isNull() ? 0 : combo->iconSize().width() + kInside;
    return combo->fontMetrics().horizontalAdvance(combo->currentText()) > field.width() - sign ? combo->currentText()
                                                                                               : QString();
}

bool isPressedByEnter(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget);
}

} // namespace

ShortlistStyle::ShortlistStyle(Density density)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_density(density)
{
    setObjectName(QStringLiteral("shortlist"));
}

int ShortlistStyle::height() const { return controlHeight(); }

void ShortlistStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                     || qobject_cast<QLineEdit *>(widget) || qobject_cast<QScrollBar *>(widget)
                     || qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
                     || qobject_cast<QSlider *>(widget);
    if (hovers)
        widget->setAttribute(Qt::WA_Hover, true);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // it may stand on a card or a column
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover, true);
    const bool turns = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
    if (turns && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    if (turns || qobject_cast<QAbstractScrollArea *>(widget) || qobject_cast<QLineEdit *>(widget)
        || isPressedByEnter(widget))
        widget->installEventFilter(this);
}

void ShortlistStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ShortlistStyle::eventFilter(QObject *object, QEvent *event)
{
    if (auto *button = qobject_cast<QWidget *>(object); button && isPressedByEnter(button))
        return enterPresses(button, event) || QProxyStyle::eventFilter(object, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *widget = qobject_cast<QWidget *>(object))
            widget->update();
    }
    if (event->type() == QEvent::ToolTip) {
        auto *widget = qobject_cast<QWidget *>(object);
        if (const QString text = cutTextOf(widget); !text.isEmpty()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text.toHtmlEscaped(), widget);
            return true;
        }
    }
    // What the wheel of somebody who scrolls a page passes over stays as it is: only a field with the keyboard turns.
    if (event->type() == QEvent::Wheel && !qobject_cast<QAbstractScrollArea *>(object)
        && !qobject_cast<QLineEdit *>(object)) {
        if (const auto *field = qobject_cast<QWidget *>(object); field && !field->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    // Qt refuses what is typed over a whole marked date or time: it wants it part by part, from the first.
    if (auto *edit = qobject_cast<QDateTimeEdit *>(object); edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto takes = TakesKeys(edit->property(kTakesKeys).toInt());
        const bool sign = !key->text().isEmpty() && key->text().at(0).isPunct();
        if (takes == TakesKeys::All || (takes == TakesKeys::Signs && sign))
            return false;
        if (key->matches(QKeySequence::SelectAll)) {
            edit->setSelectedSection(edit->sectionAt(0));
            return true;
        }
        return separatesAgain(edit, key);
    }
    return QProxyStyle::eventFilter(object, event);
}

int ShortlistStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return 2 * kCardPadding;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 18;
    case PM_MessageBoxIconSize:
        return 40;
    case PM_TreeViewIndentation:
        return 20;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? kPanelMargin : kCardPadding;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kRelated;
    case PM_DefaultFrameWidth:
        // The viewport is a square inside a rounded frame; 3 px keep its corners off the line.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 3 : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return kRelated;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return kInside;
    case PM_ToolBarFrameWidth:
        return 2;
    case PM_ToolBarSeparatorExtent:
        return 13;
    case PM_TabBarTabHSpace:
        return 2 * kPanelMargin;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_TabBarBaseHeight: // or what stands beside the tabs would be lower than they
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_HeaderMargin:
        return kRelated;
    case PM_HeaderMarkSize:
        return 14;
    case PM_FocusFrameHMargin:
        return kRelated - 2; // text margin of item views
    case PM_FocusFrameVMargin:
        return 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return kInside;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuBarHMargin:
        return kInside;
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_SplitterWidth:
        return kRelated;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 18;
    case PM_TextCursorWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ShortlistStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ToolBar_Movable:
    case SH_Widget_Animate:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollView_FrameOnlyAroundContents:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_FormLayoutFormAlignment:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_FormLayoutFieldGrowthPolicy:
        return 1; // ExpandingFieldsGrow
    case SH_TabBar_Alignment:
        return int(Qt::AlignLeft);
    case SH_TabBar_ElideMode:
        return int(Qt::ElideNone);
    case SH_MessageBox_CenterButtons:
        return 0;
    case SH_Table_GridLineColor:
        return int(color(currentTheme(), Role::Hairline).rgba());
    case SH_BlinkCursorWhenTextSelected:
        return 0;
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_Menu_Scrollable:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ShortlistStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (type == CT_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItemSize(item, size, height() - 4);
    }
    if (type == CT_ItemViewItem) {
        QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        wanted.setHeight(std::max(wanted.height(), rowHeight()));
        return wanted;
    }
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        wanted = QSize(size.width() + 2 * (widget && widget->property("link").toBool() ? kInside : kPanelMargin),
            std::max(size.height() + 8, height()));
        break;
    case CT_LineEdit:
        wanted.setHeight(std::max(size.height() + 8, height()));
        break;
    case CT_ComboBox:
        wanted = QSize(size.width() + paint::kArrowWidth + kCardPadding, std::max(size.height() + 8, height()));
        break;
    case CT_SpinBox:
        // The size comes with the inner field's own frame; the font says how high it must be.
        wanted = QSize(size.width() + paint::kArrowWidth + kRelated, height());
        break;
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool words = tool && tool->toolButtonStyle != Qt::ToolButtonIconOnly && !tool->text.isEmpty();
        wanted = QSize(std::max(size.width() + (words ? 20 : 10), height()), std::max(size.height() + 6, height()));
        break;
    }
    case CT_HeaderSection:
        // Qt keeps a square as high as the heading for an arrow that is smaller.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            wanted.rwidth() -= std::max(0, wanted.height() - pixelMetric(PM_HeaderMarkSize, option, widget));
        wanted.setHeight(std::max(wanted.height(), rowHeight()));
        break;
    case CT_MenuBarItem:
        wanted = QSize(size.width() + 2 * kRelated + 4, std::max(size.height() + 8, height() - 4));
        break;
    case CT_TabBarTab:
        wanted.setHeight(std::max(wanted.height(), height() + 4));
        break;
    default:
        break;
    }
    return wanted;
}

QRect ShortlistStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (panel && panel->lineWidth > 0)
            return visualRect(option->direction, option->rect, option->rect.adjusted(6, 2, -6, -2));
        break;
    }
    case SE_PushButtonFocusRect:
    case SE_PushButtonContents:
        return option->rect;
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        const int arrow = sorted ? pixelMetric(PM_HeaderMarkSize, option, widget) : 0;
        return visualRect(option->direction, option->rect, option->rect.adjusted(margin, 0, -margin - arrow, 0));
    }
    case SE_HeaderArrow: {
        const int side = pixelMetric(PM_HeaderMarkSize, option, widget);
        const QRect &all = option->rect;
        return visualRect(option->direction, all,
            QRect(all.right() - side - kInside, all.top() + (all.height() - side) / 2, side, side));
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ShortlistStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::scrollBarRect(bar, sub);
    } else if (control == CC_ComboBox && sub != SC_ComboBoxListBoxPopup) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paint::comboBoxRect(box, sub);
    } else if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return paint::spinBoxRect(box, sub);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QIcon ShortlistStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxInformation:
        return icon(u"info", IconRole::Link);
    case SP_MessageBoxQuestion:
        return icon(u"circle-help", IconRole::Link);
    case SP_MessageBoxWarning:
        return icon(u"triangle-alert", IconRole::Warning);
    case SP_MessageBoxCritical:
        return icon(u"circle-alert", IconRole::Error);
    case SP_LineEditClearButton:
        return icon(u"x", IconRole::Caption);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(u"ellipsis");
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

QPixmap ShortlistStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const
{
    // Our icon engine knows its colours; Qt's tinting would spoil them.
    return mode == QIcon::Disabled ? QProxyStyle::generatedIconPixmap(mode, pixmap, option) : pixmap;
}

} // namespace shortlist
