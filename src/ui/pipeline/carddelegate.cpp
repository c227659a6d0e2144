// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/carddelegate.h"

#include "domain/pipeline/rules.h"
#include "models/pipeline/boardstagemodel.h"
#include "ui/pipeline/cardtexts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace shortlist {

namespace {

constexpr int kCardGap = kRelated; ///< between cards

struct Lines {
    QFontMetrics name{ strongFont() };
    QFontMetrics caption{ captionFont() };
    QFontMetrics text{ QFont() };
    int height() const { return name.lineSpacing() + caption.lineSpacing() + qMax(text.lineSpacing(), kIcon); }
};

const ApplicationCard *cardOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const BoardStageModel *>(index.model());
    return model ? model->cardAt(index.row()) : nullptr;
}

void paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const QRect &card)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool active = option.state.testFlag(QStyle::State_Active);
    QPen edge(color(Role::Hairline), 1);
    if (selected)
        edge = QPen(color(active ? Role::Accent : Role::Border), 2);
    else if (focused)
        edge = QPen(color(Role::FocusRing), 2, Qt::DotLine);
    painter->setPen(edge);
    painter->setBrush(color(selected ? Role::SelectionTint : Role::Base));
    const double half = edge.widthF() / 2;
    painter->drawRoundedRect(QRectF(card).adjusted(half, half, -half, -half), kRadius, kRadius);
}

} // namespace

CardDelegate::CardDelegate(const AppSettings &settings, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_settings(settings)
    , m_clock(clock)
{
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int padding = currentDensity() == Density::Compact ? kRelated : kCardPadding;
    return { 160, Lines().height() + 2 * kInside + 2 * padding + kCardGap };
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int padding = currentDensity() == Density::Compact ? kRelated : kCardPadding;
    const QRect box = option.rect.adjusted(0, 0, 0, -kCardGap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, option, box);
    const ApplicationCard *card = cardOf(index);
    if (!card) {
        painter->restore();
        return; // its card is on the way
    }
    const Lines lines;
    const auto place = [&option, &box](const QRect &rect) { return QStyle::visualRect(option.direction, box, rect); };
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto text = [&](const QFont &font, const QFontMetrics &metrics, const QColor &colour, const QRect &rect,
                          const QString &words) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(place(rect), align | Qt::TextSingleLine,
            metrics.elidedText(words.simplified(), Qt::ElideRight, rect.width()));
    };
    const QRect inner = box.adjusted(padding, padding, -padding, -padding);
    QRect line(inner.left(), inner.top(), inner.width(), lines.name.lineSpacing());
    const auto look = cardLook(*card);
    if (look) {
        const QRect at(inner.right() - kIcon + 1, line.top() + (line.height() - kIcon) / 2, kIcon, kIcon);
        paintIcon(painter, place(at), recommendationIcon(*look), recommendationColour(*look).solid);
    }
    QFont name = strongFont();
    name.setStrikeOut(card->state == ApplicationState::Declined || card->state == ApplicationState::Withdrawn);
    const bool ended = !isLive(card->state);
    text(name, lines.name, color(ended ? Role::Caption : Role::Text),
        line.adjusted(0, 0, look ? -(kIcon + kInside) : 0, 0), card->name);
    line = QRect(inner.left(), line.bottom() + 1 + kInside, inner.width(), lines.caption.lineSpacing());
    text(captionFont(), lines.caption, color(Role::Caption), line, cardCaption(*card));

    const CardLine what = cardLine(*card, m_clock.nowUtc(), m_settings);
    const int height = qMax(lines.text.lineSpacing(), kIcon);
    line = QRect(inner.left(), line.bottom() + 1 + kInside, inner.width(), height);
    const QColor tone = color(what.warning ? Role::Warning : Role::Caption);
    paintIcon(painter, place(QRect(line.left(), line.top() + (height - kIcon) / 2, kIcon, kIcon)), what.iconName, tone);
    text(QFont(), lines.text, what.warning ? tone : color(Role::Text), line.adjusted(kIcon + 6, 0, 0, 0), what.text);
    painter->restore();
}

bool CardDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const ApplicationCard *card = index.isValid() ? cardOf(index) : nullptr;
    if (event->type() != QEvent::ToolTip || !card) {
        QToolTip::hideText();
        return false;
    }
    // Plain text, whatever a candidate wrote.
    const QString text = card->name + QLatin1Char('\n') + cardCaption(*card) + QLatin1Char('\n')
                       + cardLine(*card, m_clock.nowUtc(), m_settings).text;
    QToolTip::showText(
        event->globalPos(), QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()), view);
    return true;
}

} // namespace shortlist
