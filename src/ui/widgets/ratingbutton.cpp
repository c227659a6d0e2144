// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratingbutton.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace shortlist {

namespace {

QFont chosenFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

RatingButton::RatingButton(const QString &word, std::optional<RecommendationLook> look, QWidget *parent)
    : QRadioButton(word, parent)
    , m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RatingButton::sizeHint() const
{
    const QFontMetrics metrics(chosenFont(font()));
    return { metrics.horizontalAdvance(text()) + kIcon + 3 * kRelated + kInside, controlHeight() };
}

QSize RatingButton::minimumSizeHint() const { return sizeHint(); }

int RatingButton::tightWidth() const
{
    const QFontMetrics metrics(chosenFont(font()));
    return metrics.horizontalAdvance(text()) + kIcon + 3 * kInside;
}

void RatingButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = (option.state & QStyle::State_MouseOver) && enabled;
    // Not of the style alone: it shows none until Tab was pressed in this window, and here the digits move on.
    const bool byKey = m_ring || (option.state & QStyle::State_KeyboardFocusChange);
    const bool focused = (option.state & QStyle::State_HasFocus) && byKey;

    const StageColour colours = m_look ? recommendationColour(*m_look) : neutralColour();
    QColor fill = isChecked() ? colours.tint : palette().color(QPalette::Base);
    if (hovered && !isChecked())
        fill = mix(fill, color(Role::Text), 0.05);
    QColor line = isChecked() ? colours.solid : color(enabled ? Role::Border : Role::Hairline);
    const QColor pen = isChecked() ? color(Role::Text) : palette().color(QPalette::ButtonText);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = isChecked() ? 1.6 : 1.0;
    const double inset = focused ? 3.0 : 0.0; // room for the ring
    const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(
        box.adjusted(width / 2, width / 2, -width / 2, -width / 2), kRadius - inset / 2, kRadius - inset / 2);
    if (focused) {
        painter.setPen(QPen(color(Role::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }

    const bool tight = rect().width() < sizeHint().width();
    const QRect inner = rect().adjusted(tight ? kInside : kCardPadding, 0, tight ? -kInside : -kRelated, 0);
    const QRect mark(inner.left(), inner.top() + (inner.height() - kIcon) / 2, kIcon, kIcon);
    const QColor ink = isChecked() ? colours.text : enabled ? color(Role::Caption) : color(Role::DisabledText);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), inner, mark),
        m_look ? recommendationIcon(*m_look) : QStringLiteral("eye-off"), ink);
    const QRect words = inner.adjusted(kIcon + kInside + (tight ? 0 : 2), 0, 0, 0);
    painter.setFont(isChecked() ? chosenFont(font()) : font());
    painter.setPen(pen);
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | int(Qt::TextSingleLine),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void RatingButton::focusInEvent(QFocusEvent *event)
{
    // QAbstractButton would make every choice of an unanswered bar a Tab stop; the bar has one.
    QWidget::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_ring = event->reason() != Qt::MouseFocusReason;
    update();
}

void RatingButton::keyPressEvent(QKeyEvent *event)
{
    // Space presses it; everything else is the bar's. Not Enter: whoever means “done” with it would choose the lowest.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        click();
        event->accept();
        return;
    }
    event->ignore();
}

} // namespace shortlist
