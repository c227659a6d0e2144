// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringView>

class QColor;
class QPainter;
class QRect;

namespace shortlist {

/// The place an icon stands in; decides its colour. Selected and disabled states follow by themselves.
enum class IconRole {
    Text, ///< in buttons, menus, lists: the text's colour
    Caption, ///< beside secondary text
    OnAccent, ///< on a primary or danger button
    Link,
    Error,
    Warning,
    Success,
};

/// A Lucide icon of resources/icons by file name without ".svg". It repaints itself for palette, mode and screen scale.
/// An unknown name gives a null icon and a warning in the log.
QIcon icon(QStringView name, IconRole role = IconRole::Text);

/// Paints an icon in any colour, for delegates; crisp on every screen.
void paintIcon(QPainter *painter, const QRect &rect, QStringView name, const QColor &colour);

} // namespace shortlist
