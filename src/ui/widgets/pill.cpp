// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QPainter>

namespace shortlist {

namespace {

constexpr int kSide = 8; ///< room left and right of the text
constexpr int kPillIcon = 14;

QFont pillFont(const QFont &base)
{
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF() * 0.9, 8.0));
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

QSize pillSize(const QFont &font, const QString &text, bool withIcon)
{
    const QFontMetrics metrics(pillFont(font));
    return { metrics.horizontalAdvance(text) + 2 * kSide + (withIcon ? kPillIcon + kInside : 0), metrics.height() + 4 };
}

QRect paintPill(QPainter *painter, const QRect &rect, const QFont &font, Qt::LayoutDirection direction,
    const QString &text, const StageColour &colours, const QString &iconName)
{
    if (text.isEmpty())
        return {};
    QSize size = pillSize(font, text, !iconName.isEmpty());
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect place = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.tint);
    const double radius = place.height() / 2.0;
    painter->drawRoundedRect(place, radius, radius);
    QRect words = place.adjusted(kSide, 0, -kSide, 0);
    if (!iconName.isEmpty()) {
        const QRect mark(words.left() - 1, place.center().y() - kPillIcon / 2 + 1, kPillIcon, kPillIcon);
        paintIcon(painter, QStyle::visualRect(direction, place, mark), iconName, colours.text);
        words.setLeft(words.left() + kPillIcon + kInside);
    }
    const QFont smaller = pillFont(font);
    painter->setFont(smaller);
    painter->setPen(colours.text);
    painter->drawText(QStyle::visualRect(direction, place, words),
        int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)) | int(Qt::TextSingleLine),
        QFontMetrics(smaller).elidedText(text, Qt::ElideRight, words.width() + 1));
    painter->restore();
    return place;
}

Pill::Pill(const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_colours(&neutralColour)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Pill *Pill::forStage(const QString &text, int index, QWidget *parent)
{
    auto *pill = new Pill(text, parent);
    pill->setColours([index] { return stageColour(index); });
    return pill;
}

void Pill::setColours(Colours colours)
{
    m_colours = std::move(colours);
    update();
}

void Pill::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const { return pillSize(font(), text(), !m_icon.isEmpty()); }

QSize Pill::minimumSizeHint() const { return { std::min(sizeHint().width(), 48), sizeHint().height() }; }

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), font(), layoutDirection(), text(), m_colours(), m_icon);
}

PillDelegate::PillDelegate(LookOf look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(std::move(look))
{
}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = m_look(index);
    if (!look.colours.tint.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    item.icon = QIcon();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    paintPill(painter, option.rect.adjusted(kRelated, 0, -kRelated, 0), item.font, option.direction, text, look.colours,
        look.iconName);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize pill = pillSize(option.font, index.data().toString(), !m_look(index).iconName.isEmpty());
    return { pill.width() + 2 * kRelated, std::max(pill.height() + kInside, rowHeight()) };
}

} // namespace shortlist
