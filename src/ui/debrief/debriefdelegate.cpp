// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/debriefdelegate.h"

#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/grading.h"
#include "models/debrief/debrieflistmodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace shortlist {

namespace {

/// What has become of it: hired and the like says more than that the debrief is closed with it. Empty where there is
/// nothing but scorecards.
QString stateOf(const QModelIndex &index)
{
    if (QString end = index.data(DebriefListModel::EndRole).toString(); !end.isEmpty())
        return end;
    // A line of its own: behind the number of scorecards there is no room for it.
    QStringList parts;
    if (index.data(DebriefListModel::ThirdRole).toBool())
        parts.append(thirdGraderAwaited());
    if (const QString debrief = index.data(DebriefListModel::DebriefRole).toString(); !debrief.isEmpty())
        parts.append(debrief);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

bool DebriefDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // The list tells its keys; what a row tells is not to hide that.
    const QString row = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), row + QStringLiteral("<p>") + view->toolTip().toHtmlEscaped(), view);
    return true;
}

QSize DebriefDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = stateOf(index).isEmpty() ? 3 : 4;
    return { 200, lines * option.fontMetrics.lineSpacing() + 2 * kRelated + kInside };
}

void DebriefDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const bool active = index.data(DebriefListModel::StateRole).toString() == QLatin1String("active");
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : color(Role::Caption);
    const auto place = [&cell](const QRect &rect) { return QStyle::visualRect(cell.direction, cell.rect, rect); };
    const Qt::Alignment align = QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QRect inner = cell.rect.adjusted(kCardPadding, kRelated, -kRelated, -kRelated);
    const int line = cell.fontMetrics.lineSpacing();
    painter->save();
    const auto write = [&](const QRect &rect, const QFont &font, const QColor &pen, const QString &words) {
        painter->setFont(font);
        painter->setPen(pen);
        painter->drawText(
            place(rect), int(align), painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    };
    write(QRect(inner.left(), inner.top(), inner.width(), line), strongFont(), active ? text : quiet,
        index.data(DebriefListModel::NameRole).toString());
    write(QRect(inner.left(), inner.top() + line, inner.width(), line), captionFont(), quiet,
        index.data(DebriefListModel::StageRole).toString() + QStringLiteral(" · ")
            + index.data(DebriefListModel::JobRole).toString());
    const int in = index.data(DebriefListModel::CardsInRole).toInt();
    const int needed = index.data(DebriefListModel::CardsNeededRole).toInt();
    const bool blind = index.data(DebriefListModel::BlindRole).toBool();
    const bool third = index.data(DebriefListModel::ThirdRole).toBool();
    const bool ready = in >= needed && !blind && !third;
    const QRect mark(inner.left(), inner.top() + 2 * line + kInside + (line - kIcon) / 2, kIcon, kIcon);
    const QColor tone = selected ? text : ready ? color(Role::Success) : quiet;
    paintIcon(painter, place(mark), blind ? u"lock" : ready ? u"circle-check" : u"clock", tone);
    const QRect below(
        mark.right() + kInside + 2, inner.top() + 2 * line + kInside, inner.right() - mark.right() - kInside - 2, line);
    write(below, captionFont(), tone, blind ? hiddenUntilGraded() : tr("%1 of %2 scorecards in").arg(in).arg(needed));
    if (!blind) {
        // It begins below the number; what needs more room begins below the mark, sooner than that a day lost its year.
        const QString state = stateOf(index);
        const bool fits = QFontMetrics(captionFont()).horizontalAdvance(state) <= below.width();
        const QRect whole(inner.left(), below.top(), inner.width(), line);
        write((fits ? below : whole).translated(0, line), captionFont(), quiet, state);
    }
    painter->restore();
}

} // namespace shortlist
