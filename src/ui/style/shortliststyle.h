// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QProxyStyle>

namespace shortlist {

/// The program's look: Fusion's behaviour with our own painting, no application style sheet.
///
/// Colours come from the option's palette (so disabled and inactive groups work) and from theme.h; sizes from
/// metrics.h. Dynamic properties a widget may set: "primary" (true: the one filled button of a page), "danger"
/// (destroys something), "quiet" (a text field without a frame), "invalid" (a field whose content is not accepted).
class ShortlistStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit ShortlistStyle(Density density);

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
        const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const override;

    /// Repaints the frame of a text field or a view when the keyboard comes and goes.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    int height() const;
    // Each answers whether the element was one of its family and is drawn.
    bool drawButtonPart(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    bool drawTabPart(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    bool drawHeaderPart(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    bool drawBarPart(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    Density m_density;
};

} // namespace shortlist
