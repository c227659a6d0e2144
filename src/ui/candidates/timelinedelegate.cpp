// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/timelinedelegate.h"

#include "models/candidates/timelinemodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/words/times.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace shortlist {

namespace {

constexpr int kText = kIcon + 2 * kRelated; ///< where the text begins
constexpr int kMostDetails = 6; ///< lines below a line

QString iconOf(int topic)
{
    switch (static_cast<TimelineLine::Topic>(topic)) {
    case TimelineLine::Topic::Person:
        return QStringLiteral("user");
    case TimelineLine::Topic::Note:
        return QStringLiteral("message-square");
    case TimelineLine::Topic::File:
        return QStringLiteral("file-text");
    case TimelineLine::Topic::Application:
        return QStringLiteral("arrow-right");
    case TimelineLine::Topic::Interview:
        return QStringLiteral("calendar-days");
    case TimelineLine::Topic::Assessment:
        return QStringLiteral("clipboard-list");
    case TimelineLine::Topic::Scorecard:
        return QStringLiteral("clipboard-check");
    case TimelineLine::Topic::Decision:
        return QStringLiteral("scale");
    case TimelineLine::Topic::Other:
        return QStringLiteral("history");
    }
    Q_UNREACHABLE();
}

/// All that stands below the words, as one text of short lines.
QString detailsOf(const QModelIndex &index)
{
    QStringList lines = index.data(TimelineModel::DetailsRole).toStringList();
    if (lines.size() > kMostDetails) {
        const int more = int(lines.size()) - kMostDetails + 1;
        lines.resize(kMostDetails - 1);
        lines.append(TimelineDelegate::tr("and %n more", nullptr, more));
    }
    return lines.join(QLatin1Char('\n'));
}

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80, width - kText - kRelated);
}

} // namespace

TimelineDelegate::TimelineDelegate(const AppSettings &settings, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_settings(settings)
    , m_clock(clock)
{
}

QString TimelineDelegate::caption(const QModelIndex &index) const
{
    const QString when =
        words::dayAndTime(index.data(TimelineModel::AtRole).toDateTime(), m_clock.nowUtc(), m_settings);
    const QString who = index.data(TimelineModel::WhoRole).toString();
    return who.isEmpty() ? when : who + QStringLiteral(" · ") + when;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(option);
    const QFontMetrics words(option.font);
    const QFontMetrics small(captionFont());
    const QRect room(0, 0, width, 10000);
    int height = words.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height() + small.lineSpacing();
    if (const QString details = detailsOf(index); !details.isEmpty())
        height += small.boundingRect(room, Qt::TextWordWrap, details).height() + kInside;
    return { width, height + 2 * kInside + kInside };
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : color(Role::Caption);

    const auto place = [&cell](const QRect &rect) { return QStyle::visualRect(cell.direction, cell.rect, rect); };
    const int flags = int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
    const int width = textWidth(option);
    const int left = cell.rect.left() + kText;
    int top = cell.rect.top() + kInside;
    painter->save();
    paintIcon(painter, place(QRect(cell.rect.left() + kRelated / 2, top + 1, kIcon, kIcon)),
        iconOf(index.data(TimelineModel::TopicRole).toInt()), quiet);
    const auto write = [&](const QFont &font, const QColor &pen, const QString &what) {
        painter->setFont(font);
        painter->setPen(pen);
        QRect used;
        painter->drawText(place(QRect(left, top, width, cell.rect.bottom() - top)), flags, what, &used);
        top += QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, what).height();
    };
    write(option.font, text, index.data().toString());
    write(captionFont(), quiet, caption(index));
    if (const QString details = detailsOf(index); !details.isEmpty()) {
        top += kInside;
        write(captionFont(), text, details);
    }
    painter->restore();
}

} // namespace shortlist
