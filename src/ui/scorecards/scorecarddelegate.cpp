// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/scorecarddelegate.h"

#include "domain/scorecards/scorecard.h"
#include "domain/words/words.h"
#include "models/scorecards/scorecardlistmodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/words/times.h"

#include <QApplication>
#include <QPainter>

namespace shortlist {

namespace {

constexpr int kScorecardBar = 4;

} // namespace

ScorecardDelegate::ScorecardDelegate(const AppSettings &settings, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_settings(settings)
    , m_clock(clock)
{
}

QString ScorecardDelegate::stateLine(
    const QModelIndex &index, const AppSettings &settings, const QDateTime &nowUtc, bool shortly)
{
    const QDateTime due = index.data(ScorecardListModel::DueRole).toDateTime();
    const bool amendment = index.data(ScorecardListModel::AmendmentRole).toBool();
    if (index.data(ScorecardListModel::StateRole).toInt() == int(ScorecardState::Submitted))
        return amendment ? tr("Amendment, submitted") : tr("Submitted");
    if (amendment)
        return tr("Amendment, not submitted");
    if (index.data(ScorecardListModel::OverdueRole).toBool())
        return tr("Overdue since %1")
            .arg(shortly ? words::day(due, nowUtc, settings) : words::dayAndTime(due, nowUtc, settings));
    // Of a zone that is not the computer's the place comes last, and would be cut in its midst.
    const auto moment = [&](const QDateTime &utc) {
        return shortly ? words::day(utc, nowUtc, settings) + u' ' + words::clock(utc, settings)
                       : words::dayAndTime(utc, nowUtc, settings);
    };
    const QDateTime start = index.data(ScorecardListModel::StartRole).toDateTime();
    if (start.isValid() && start > nowUtc)
        return tr("Interview %1").arg(moment(start));
    if (due.isValid())
        return tr("Due %1").arg(moment(due));
    return tr("Draft");
}

QSize ScorecardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 1, 3 * option.fontMetrics.lineSpacing() + 2 * kRelated + kInside };
}

void ScorecardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : color(Role::Caption);
    const bool overdue = index.data(ScorecardListModel::OverdueRole).toBool();
    const bool submitted = index.data(ScorecardListModel::StateRole).toInt() == int(ScorecardState::Submitted);

    const auto place = [&cell](const QRect &rect) { return QStyle::visualRect(cell.direction, cell.rect, rect); };
    const Qt::Alignment align = QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QRect inner = cell.rect.adjusted(kRelated + kScorecardBar + kInside, kRelated, -kRelated, -kRelated);
    const int line = cell.fontMetrics.lineSpacing();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRect bar(cell.rect.left() + kInside, inner.top(), kScorecardBar, inner.height());
    painter->setBrush(submitted ? neutralColour().solid
                                : stageColour(index.data(ScorecardListModel::StagePositionRole).toInt()).solid);
    painter->drawRoundedRect(place(bar), 2, 2);

    painter->setFont(strongFont());
    painter->setPen(text);
    const QRect first(inner.left(), inner.top(), inner.width(), line);
    painter->drawText(place(first), int(align),
        painter->fontMetrics().elidedText(
            index.data(ScorecardListModel::SubjectRole).toString(), Qt::ElideRight, first.width()));
    painter->setFont(captionFont());
    painter->setPen(quiet);
    const QRect second(inner.left(), inner.top() + line, inner.width(), line);
    const QString sitting = index.data(ScorecardListModel::SittingRole).toString();
    // First of it: what is elided is the rest, and by this alone two cards differ.
    const QString where = (sitting.isEmpty() ? QString() : sitting + QStringLiteral(" · "))
                        + words::author(index.data(ScorecardListModel::StageRole).toString(),
                            index.data(ScorecardListModel::TraineeRole).toBool())
                        + QStringLiteral(" · ") + index.data(ScorecardListModel::JobRole).toString();
    painter->drawText(
        place(second), int(align), painter->fontMetrics().elidedText(where, Qt::ElideRight, second.width()));

    const QRect icon(inner.left(), inner.top() + 2 * line + (line - kIcon) / 2 + kInside, kIcon, kIcon);
    const QColor tone = selected ? text : overdue ? color(Role::Warning) : quiet;
    paintIcon(painter, place(icon), overdue ? u"triangle-alert" : submitted ? u"check" : u"clock", tone);
    const QRect third(
        icon.right() + kInside + 2, inner.top() + 2 * line + kInside, inner.right() - icon.right() - kInside, line);
    painter->setPen(tone);
    painter->drawText(place(third), int(align),
        painter->fontMetrics().elidedText(
            stateLine(index, m_settings, m_clock.nowUtc(), true), Qt::ElideRight, third.width()));
    painter->restore();
}

} // namespace shortlist
