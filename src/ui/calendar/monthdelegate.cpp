// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthdelegate.h"

#include "domain/calendar/monthgrid.h"
#include "models/calendar/monthmodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kNumberUp = 4; ///< how much less room the number of such a day has
constexpr qreal kBookedDot = 1.75; ///< half of the dot below a day with interviews
constexpr int kDayBar = 4; ///< the stage's bar before a line
constexpr int kMonthSign = 14;

int monthLineHeight() { return QFontMetrics(captionFont()).lineSpacing() + 2; }

/// How many lines there is room for below the number of the day.
int monthLineRoom(const QRect &cell, int head)
{
    return std::min((cell.height() - 2 * kInside - head - kInside) / monthLineHeight(), int(MonthModel::kMostLines));
}

void drawDayText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    const Qt::Alignment align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect), int(align),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// The sign of what clashes at the beginning of a line, and what is left of the line.
QRect drawMonthSign(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect)
{
    const int side = std::min(rect.height() - 2, kMonthSign);
    const QRect sign(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
    paintIcon(
        painter, QStyle::visualRect(option.direction, option.rect, sign), u"triangle-alert", color(Role::Warning));
    return rect.adjusted(side + kInside, 0, 0, 0);
}

/// The number of the day; today's stands on the accent.
void drawDayNumber(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index)
{
    const bool today = index.data(MonthModel::TodayRole).toBool();
    const bool inMonth = index.data(MonthModel::InMonthRole).toBool();
    const QString number = index.data().toString();
    painter->setFont(today ? strongFont() : option.font);
    if (today) {
        const int width = std::max(painter->fontMetrics().horizontalAdvance(number) + 2 * kInside, rect.height());
        const QRect round =
            QStyle::visualRect(option.direction, option.rect, QRect(rect.left(), rect.top(), width, rect.height()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Role::Accent));
        painter->drawRoundedRect(round, rect.height() / 2.0, rect.height() / 2.0);
        painter->setPen(color(Role::OnAccent));
        painter->drawText(round, int(Qt::AlignCenter), number);
        return;
    }
    painter->setPen(color(inMonth ? Role::Text : Role::Caption));
    drawDayText(painter, option, rect.adjusted(kInside, 0, 0, 0), number);
}

} // namespace

QRect monthLineRect(const QRect &cell, int head, int lines, int line)
{
    const DayLines fit = fitLines(lines, monthLineRoom(cell, head));
    const int place = std::clamp(line, 0, fit.more > 0 ? fit.shown : std::max(fit.shown - 1, 0));
    return { cell.left() + kInside, cell.top() + head + 2 * kInside + place * monthLineHeight(),
        cell.width() - 2 * kInside, monthLineHeight() };
}

QSize MonthDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 100, 4 * option.fontMetrics.lineSpacing() };
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const bool inMonth = index.data(MonthModel::InMonthRole).toBool();
    painter->fillRect(option.rect, color(inMonth ? Role::Base : Role::Column));
    painter->setPen(QPen(color(Role::Hairline), 1));
    const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawLine(edge.topLeft(), edge.topRight());
    if (index.column() > 0) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->drawLine(
            mirrored ? edge.topRight() : edge.topLeft(), mirrored ? edge.bottomRight() : edge.bottomLeft());
    }

    const int line = monthLineHeight();
    const QRect inner = option.rect.adjusted(kInside, kInside, -kInside, -kInside);
    const int head = option.fontMetrics.lineSpacing();
    drawDayNumber(painter, option, QRect(inner.left(), inner.top(), inner.width(), head), index);
    const QStringList lines = index.data(MonthModel::LinesRole).toStringList();
    const QVariantList stages = index.data(MonthModel::StagesRole).toList();
    const QVariantList clashes = index.data(MonthModel::ClashesRole).toList();
    const int room = monthLineRoom(option.rect, head);
    const DayLines fit = fitLines(index.data(MonthModel::CountRole).toInt(), room);
    painter->setFont(captionFont());
    int y = inner.top() + head + kInside;
    for (int i = 0; i < fit.shown; ++i, y += line) {
        const QRect bar(inner.left(), y + 2, kDayBar, line - 4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(stageColour(stages.value(i).toInt()).solid);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 2, 2);
        QRect words(bar.right() + 1 + kInside, y, inner.right() - bar.right() - kInside, line);
        if (clashes.value(i).toBool())
            words = drawMonthSign(painter, option, words);
        painter->setPen(color(inMonth ? Role::Text : Role::ColumnCaption));
        drawDayText(painter, option, words, lines.value(i));
    }
    if (fit.more > 0) {
        const QString text =
            fit.shown > 0 ? tr("%Ln more", nullptr, fit.more) : tr("%Ln interview(s)", nullptr, fit.more);
        QRect words(inner.left(), y, inner.width(), line);
        if (clashes.mid(fit.shown).contains(QVariant(true)))
            words = drawMonthSign(painter, option, words);
        painter->setPen(color(inMonth ? Role::Caption : Role::ColumnCaption));
        drawDayText(painter, option, words, text);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool focused = option.widget && option.widget->hasFocus();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(focused ? Role::FocusRing : Role::Border), 2));
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), kEventRadius, kEventRadius);
    }
    painter->restore();
}

QSize MiniMonthDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.fontMetrics.height() + kRelated, option.fontMetrics.height() + kRelated };
}

void MiniMonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool today = index.data(MonthModel::TodayRole).toBool();
    const QRect cell = option.rect;
    if (index.data(MonthModel::ShownRole).toBool())
        painter->fillRect(cell.adjusted(0, 1, 0, -1), color(Role::SelectionTint));
    const int side = std::min(cell.width(), cell.height()) - 2;
    QRect round(0, 0, side, side);
    round.moveCenter(cell.center());
    if (today) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Role::Accent));
        painter->drawEllipse(round);
    }
    if (option.state.testFlag(QStyle::State_Selected) && option.widget && option.widget->hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Role::FocusRing), 2));
        painter->drawRoundedRect(cell.adjusted(1, 1, -1, -1), kEventRadius, kEventRadius);
    }
    const bool inMonth = index.data(MonthModel::InMonthRole).toBool();
    painter->setFont(today ? strongFont() : option.font);
    painter->setPen(today ? color(Role::OnAccent) : color(inMonth ? Role::Text : Role::Caption));
    const bool booked = index.data(MonthModel::CountRole).toInt() > 0;
    painter->drawText(
        booked ? cell.adjusted(0, 0, 0, -kNumberUp) : cell, int(Qt::AlignCenter), index.data().toString());
    if (booked) { // a dot below the number, in its colour
        painter->setBrush(painter->pen().color());
        painter->setPen(Qt::NoPen);
        const int below = round.bottom() - 3;
        painter->drawEllipse(QPointF(cell.center().x() + 0.5, below), kBookedDot, kBookedDot);
    }
    painter->restore();
}

} // namespace shortlist
