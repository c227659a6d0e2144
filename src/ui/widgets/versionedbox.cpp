// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/versionedbox.h"

#include "ui/style/metrics.h"
#include "ui/widgets/versionedtext.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace shortlist {

void VersionedBox::showPopup()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + bar);
    QComboBox::showPopup();
}

void VersionedBox::paintEvent(QPaintEvent *event)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int taken = option.currentIcon.isNull() ? 0 : option.iconSize.width() + kInside;
    const QString shown = elidedBeforeVersion(option.currentText, fontMetrics(), field.width() - taken - kInside);
    if (shown == option.currentText)
        return QComboBox::paintEvent(event);
    option.currentText = shown;
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace shortlist
