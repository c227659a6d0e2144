// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigationlist.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace shortlist {

namespace {

constexpr int kIconName = Qt::UserRole;
constexpr int kCount = Qt::UserRole + 1;
constexpr int kNavigationIcon = 20;
constexpr int kWidestNavigation = 280;
constexpr int kCompactNavigation = 2 * kRelated + 2 * kCardPadding + kNavigationIcon;
constexpr int kDot = 6; ///< for a number that there is no room for

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 0, kNavHeight }; // the list is as wide as its widest title
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool enabled = option.state & QStyle::State_Enabled;
        const QRect box = option.rect.adjusted(kRelated, 1, -kRelated, -1);
        drawBox(painter, option, box, selected, enabled);

        const QColor ink = selected && enabled ? color(Role::OnAccent)
                                               : option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                                   QPalette::WindowText);
        const QRect mark(
            box.left() + kCardPadding, box.center().y() - kNavigationIcon / 2 + 1, kNavigationIcon, kNavigationIcon);
        paintIcon(painter, QStyle::visualRect(option.direction, box, mark), index.data(kIconName).toString(), ink);

        if (option.rect.width() <= kCompactNavigation) {
            drawDot(painter, QStyle::visualRect(option.direction, box, mark), index, ink);
            return;
        }
        painter->save();
        painter->setPen(ink);
        painter->setFont(selected ? strongFont() : option.font);
        const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        QRect words = box.adjusted(2 * kCardPadding + kNavigationIcon - 2, 0, -kRelated, 0);
        if (const int count = index.data(kCount).toInt(); count > 0) {
            const QString number = QLocale().toString(count);
            const QRect end = words.adjusted(0, 0, -kInside, 0);
            painter->drawText(QStyle::visualRect(option.direction, box, end),
                int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), number);
            words.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(number) - kRelated, 0);
        }
        painter->drawText(QStyle::visualRect(option.direction, box, words), flags | int(Qt::TextSingleLine),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    /// Beside an icon that stands alone: something waits there.
    static void drawDot(QPainter *painter, const QRect &mark, const QModelIndex &index, const QColor &ink)
    {
        if (index.data(kCount).toInt() <= 0)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(QRect(mark.right() - 1, mark.top() - 3, kDot, kDot));
        painter->restore();
    }

    static void drawBox(
        QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, bool selected, bool enabled)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (selected)
            painter->setBrush(color(enabled ? Role::Accent : Role::Hairline));
        else if (option.state & QStyle::State_MouseOver)
            painter->setBrush(mix(color(Role::Window), color(Role::Text), 0.07));
        painter->drawRoundedRect(box, kRadius, kRadius);
        constexpr QStyle::State kFocus = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        if ((option.state & kFocus) == kFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(selected ? color(Role::OnAccent) : color(Role::FocusRing), selected ? 1 : 2));
            const double inset = selected ? 2.5 : 1.0;
            painter->drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), kRadius - 2, kRadius - 2);
        }
        painter->restore();
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    viewport()->setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    followSelection(this);
}

void NavigationList::addPage(const QString &title, const QString &iconName)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(kIconName, iconName);
    tell(item);
    if (isVisible())
        fitTitles();
}

void NavigationList::setCount(int row, int count)
{
    if (QListWidgetItem *line = item(row)) {
        line->setData(kCount, count);
        // The name stays the page's; how many comes as its description.
        line->setData(Qt::AccessibleDescriptionRole, count > 0 ? tr("%n waiting", nullptr, count) : QString());
        tell(line);
    }
}

void NavigationList::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (int row = 0; row < count(); ++row)
        tell(item(row));
    fitTitles();
}

// Only what is not written there is a tool tip.
void NavigationList::tell(QListWidgetItem *line) const
{
    const QString waiting = line->data(Qt::AccessibleDescriptionRole).toString();
    const QString all = waiting.isEmpty() ? line->text() : line->text() + QLatin1Char('\n') + waiting;
    line->setToolTip(m_compact ? all : QString());
}

QSize NavigationList::sizeHint() const { return { width(), count() * kNavHeight }; }

// Some languages have longer words. A title is widest when its page is shown.
void NavigationList::fitTitles()
{
    if (m_compact)
        return setFixedWidth(kCompactNavigation);
    int widest = 0;
    const QFontMetrics metrics(strongFont());
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(item(row)->text()));
    const int around = 2 * kRelated + 2 * kCardPadding + kNavigationIcon - 2 + kRelated;
    const int grid = kInside;
    setFixedWidth(std::clamp((widest + around + grid) / grid * grid, kNavWidth, kWidestNavigation));
}

void NavigationList::showEvent(QShowEvent *event)
{
    fitTitles(); // not earlier: measuring bold letters takes a good part of the time that starting takes
    QListWidget::showEvent(event);
}

void NavigationList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    if (event->type() == QEvent::FontChange)
        fitTitles();
}

} // namespace shortlist
