// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QFontMetrics>

namespace shortlist {

namespace {

constexpr double kSmallestPoints = 8.0;

QFont scaled(double factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF() * factor, kSmallestPoints));
    else
        font.setPixelSize(std::max(int(font.pixelSize() * factor), 11));
    font.setWeight(weight);
    return font;
}

int fitting(int wanted, int padding) { return std::max(wanted, QFontMetrics(QApplication::font()).height() + padding); }

} // namespace

int controlHeight() { return currentDensity() == Density::Compact ? fitting(28, 6) : fitting(32, 10); }

int rowHeight() { return currentDensity() == Density::Compact ? fitting(26, 4) : fitting(32, 10); }

QFont captionFont() { return scaled(0.9, QFont::Normal); }

QFont strongFont() { return scaled(1.0, QFont::DemiBold); }

QFont panelTitleFont() { return scaled(1.15, QFont::DemiBold); }

QFont pageTitleFont() { return scaled(1.5, QFont::DemiBold); }

} // namespace shortlist
