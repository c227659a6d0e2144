// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QStyleOption>

class QPainter;
class QProxyStyle;
class QWidget;

/// The painting of ShortlistStyle, a file per family of controls. Nobody else includes this.
namespace shortlist::paint {

inline constexpr int kArrowWidth = 26; ///< the part of a combo box or spin box that holds the arrows

/// A rounded box. An invalid colour leaves that part out.
void roundedBox(
    QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line, double width = 1.0);
/// The ring of what has the keyboard, inside `rect`.
void focusRing(QPainter *painter, const QRect &rect, double radius, const QPalette &palette);
/// Whether the ring is due: the focus came by the keyboard.
bool showsFocus(const QStyleOption *option);
void chevron(QPainter *painter, const QRect &rect, QStringView direction, const QStyleOption *option);

// stylebuttons.cpp
bool isPrimary(const QStyleOption *option, const QWidget *widget);
bool isDanger(const QWidget *widget);
void pushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void toolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// Icon and words of a push button, 6 px apart, white on a filled one.
void pushButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
/// The same for a tool button with its words beside the icon; false when it has another shape.
bool toolButtonLabel(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget);
/// A tool button that is filled: the page's first action.
bool isFilledTool(const QStyleOption *option, const QWidget *widget);
void checkBox(const QStyleOption *option, QPainter *painter);
void radioButton(const QStyleOption *option, QPainter *painter);

// stylefields.cpp
void field(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void frame(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// The frame of a group box, below its title; `indicator` is the height of a check box.
void groupFrame(const QStyleOption *option, QPainter *painter, int indicator, const QWidget *widget);
void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget);
QRect comboBoxRect(const QStyleOptionComboBox *option, QStyle::SubControl sub);
QRect spinBoxRect(const QStyleOptionSpinBox *option, QStyle::SubControl sub);

// styleviews.cpp
void itemBackground(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
void rowBackground(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
void branch(const QStyleOption *option, QPainter *painter);
void itemFocus(const QStyleOptionFocusRect *option, QPainter *painter, const QWidget *widget);
void headerSection(const QStyleOptionHeader *option, QPainter *painter);
void tabShape(const QStyleOptionTab *option, QPainter *painter);
void tabBase(const QStyleOptionTabBarBase *option, QPainter *painter);

// stylebars.cpp
void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QRect &slider);
QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl sub);
void slider(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle);
void progressGroove(const QStyleOptionProgressBar *option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar *option, QPainter *painter);
void toolBar(const QStyleOption *option, QPainter *painter);
/// A decorative line through the middle of a rectangle.
void hairline(const QStyleOption *option, QPainter *painter, Qt::Orientation orientation);
void separatorLine(const QStyleOption *option, QPainter *painter);
void menuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget);
void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget);
QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents, int height);

} // namespace shortlist::paint
