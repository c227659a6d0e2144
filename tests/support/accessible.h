// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QStringList>
#include <QWidget>

namespace shortlist::testing {

/// The name a screen reader says for a widget. A value is not a name: combo boxes and spin boxes must have a real one.
inline QString spokenName(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (!face)
        return {};
    const QString name = face->text(QAccessible::Name).trimmed();
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    return combo && name == combo->currentText() ? QString() : name;
}

/// Everything below `root` (shown or not yet shown) that takes the keyboard but has no name: "QLineEdit phoneEdit".
/// Parts that Qt makes for itself (viewports, the field inside a spin box) speak through their owner and are left out.
/// The widgets that Tab walks through, from the first one, as often as there are any: their object names.
inline QStringList tabStops(QWidget *window, QWidget *first)
{
    QStringList stops;
    QWidget *at = first;
    do {
        // What is part of another control, such as the field of a box with numbers, is none of its own.
        const bool own = !at->objectName().startsWith(QLatin1String("qt_"));
        if (own && at->isVisibleTo(window) && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus)
            && !at->focusProxy())
            stops.append(at->objectName());
        at = at->nextInFocusChain();
    } while (at != first);
    return stops;
}

inline QStringList unnamedFocusable(QWidget *root)
{
    QStringList unnamed;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *combo = qobject_cast<QComboBox *>(widget->parentWidget());
        const bool comboText = combo && combo->lineEdit() == widget; // a widget of its own to a screen reader
        if (comboText && spokenName(widget).isEmpty())
            unnamed.append(QStringLiteral("text of QComboBox %1").arg(combo->objectName()));
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        if (widget->window() != root->window())
            continue; // the list a combo box drops down speaks through the box
        if (widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QScrollBar"))
            continue;
        if (widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden())
            continue; // taken away on purpose: an empty link of an empty state
        QWidget *owner = widget->parentWidget();
        if (qobject_cast<QAbstractSpinBox *>(owner) || qobject_cast<QComboBox *>(owner) || widget->isWindow())
            continue;
        if (spokenName(widget).isEmpty())
            unnamed.append(QStringLiteral("%1 %2").arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return unnamed;
}

} // namespace shortlist::testing
