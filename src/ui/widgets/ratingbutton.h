// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QRadioButton>

#include <optional>

namespace shortlist {

/// One choice of a RatingBar: a radio button to a screen reader, a segment with icon and word to the eye.
class RatingButton : public QRadioButton {
    Q_OBJECT
public:
    RatingButton(const QString &word, std::optional<RecommendationLook> look, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Pixels below which its word is cut; sizeHint() has room around it besides.
    int tightWidth() const;

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<RecommendationLook> m_look;
    bool m_ring = false; ///< the keyboard came here otherwise than by the mouse
};

} // namespace shortlist
