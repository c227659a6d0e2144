// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/griddelegate.h"

#include "domain/words/words.h"
#include "models/debrief/debriefgridmodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPainter>

namespace shortlist {

namespace {

std::optional<RecommendationLook> lookOf(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::StrongNo:
        return RecommendationLook::StrongNo;
    case Recommendation::No:
        return RecommendationLook::No;
    case Recommendation::Yes:
        return RecommendationLook::Yes;
    case Recommendation::StrongYes:
        return RecommendationLook::StrongYes;
    case Recommendation::None:
    case Recommendation::CannotJudge:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// A level or a recommendation with its sign; in a narrow cell the level is its number alone, the recommendation its
/// sign alone.
void paintLook(QPainter *painter, const QStyleOptionViewItem &cell, const QString &text, RecommendationLook look,
    bool recommendation)
{
    const auto colours = recommendationColour(look);
    const bool whole = pillSize(cell.font, text, true).width() <= cell.rect.width();
    if (!whole && recommendation) {
        QRect sign(0, 0, kIcon, kIcon);
        sign.moveCenter(cell.rect.center());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.tint);
        painter->drawEllipse(sign.adjusted(-kInside, -kInside, kInside, kInside));
        return paintIcon(painter, sign, recommendationIcon(look), colours.text);
    }
    QRect place(QPoint(), pillSize(cell.font, text, whole));
    place.moveCenter(cell.rect.center());
    paintPill(painter, place, cell.font, cell.direction, text, colours, whole ? recommendationIcon(look) : QString());
}

} // namespace

QString GridDelegate::wordsOf(const QModelIndex &index)
{
    const QString said = shortWordsOf(index);
    const QString evidence = index.data(DebriefGridModel::EvidenceRole).toString();
    return evidence.isEmpty() ? said : said + QStringLiteral(": ") + evidence;
}

QString GridDelegate::shortWordsOf(const QModelIndex &index)
{
    if (const QVariant unseen = index.data(DebriefGridModel::UnseenRole); unseen.isValid())
        return tr("On every scorecard that is in, without a rating on any of them: %n criterion(s).", nullptr,
            unseen.toInt());
    if (index.data(DebriefGridModel::HiddenRole).toBool())
        return index.data(DebriefGridModel::SubmittedRole).toBool()
                 ? tr("Hidden until you have submitted your own scorecard or, if you have none here, until all are in.")
                 : tr("Not submitted yet.");
    if (index.data(DebriefGridModel::SummaryRole).isValid())
        return summaryWordsOf(index);
    if (const QVariant overall = index.data(DebriefGridModel::RecommendationRole); overall.isValid())
        return words::of(static_cast<Recommendation>(overall.toInt()));
    const QVariant level = index.data(DebriefGridModel::LevelRole);
    if (!level.isValid())
        return index.data(Qt::DisplayRole).toString();
    if (level.toInt() < 0)
        return tr("Not rated");
    if (level.toInt() == 0)
        return tr("Not observed");
    const QString number = tr("%1 of %2").arg(level.toInt()).arg(index.data(DebriefGridModel::LevelsRole).toInt());
    const QString word = index.data(DebriefGridModel::LevelWordRole).toString();
    return word.isEmpty() ? number : tr("%1, %2", "level as a number, its word").arg(number, word);
}

QString GridDelegate::summaryWordsOf(const QModelIndex &index)
{
    const int rated = index.data(DebriefGridModel::RatedRole).toInt();
    const int asked = index.data(DebriefGridModel::AskedRole).toInt();
    if (asked == 0)
        return tr("No scorecard that you may see has this criterion yet.");
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (index.data(DebriefGridModel::SummaryRole).toInt()) {
    case DebriefGridModel::Mean:
        return rated > 0 ? tr("Mean of the ratings: %1").arg(text) : tr("Nobody observed it.");
    case DebriefGridModel::Spread:
        return rated > 1 ? tr("Between the lowest and the highest rating: %1").arg(text)
                         : tr("A spread needs two ratings.");
    default:
        if (rated == asked)
            return tr("Rated on %n scorecard(s): on all that have the criterion.", nullptr, asked);
        return tr("Rated on %1 of %2 scorecards; on the others it was not observed.").arg(rated).arg(asked);
    }
}

QString GridDelegate::displayText(const QVariant &value, const QLocale &) const { return value.toString(); }

void GridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The row's heading says the rest, and the tool tip all of it: with one scorecard there is not much room.
    if (const QVariant unseen = index.data(DebriefGridModel::UnseenRole); unseen.isValid())
        option->text = tr("%n criterion(s) without a rating", nullptr, unseen.toInt());
    else if (const QVariant overall = index.data(DebriefGridModel::RecommendationRole); overall.isValid())
        option->text = words::of(static_cast<Recommendation>(overall.toInt()));
    else if (index.data(DebriefGridModel::LevelRole).toInt() == 0 && index.data(DebriefGridModel::LevelRole).isValid())
        option->text = tr("n/o", "not observed, in a narrow cell");
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QString text = cell.text;
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor pen = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    if (index.data(DebriefGridModel::UnseenRole).isValid()) {
        painter->setFont(captionFont());
        painter->setPen(selected ? pen : color(Role::Caption));
        const QRect room = cell.rect.adjusted(kRelated, 0, -kRelated, 0);
        painter->drawText(room, int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
        return;
    }
    if (index.data(DebriefGridModel::HiddenRole).toBool()) {
        QRect sign(0, 0, kIcon, kIcon);
        sign.moveCenter(cell.rect.center());
        const bool in = index.data(DebriefGridModel::SubmittedRole).toBool();
        paintIcon(painter, sign, in ? u"lock" : u"clock", selected ? pen : color(Role::Caption));
        painter->restore();
        return;
    }
    std::optional<RecommendationLook> look;
    if (const QVariant overall = index.data(DebriefGridModel::RecommendationRole); overall.isValid())
        look = lookOf(static_cast<Recommendation>(overall.toInt()));
    else if (const int level = index.data(DebriefGridModel::LevelRole).toInt(); level > 0)
        look = lookOfStep(level, index.data(DebriefGridModel::LevelsRole).toInt());
    if (look) {
        paintLook(painter, cell, text, *look, index.data(DebriefGridModel::RecommendationRole).isValid());
    } else {
        painter->setFont(cell.font);
        painter->setPen(selected                                              ? pen
                        : text == tr("n/o", "not observed, in a narrow cell") ? color(Role::Caption)
                                                                              : pen);
        painter->drawText(cell.rect, Qt::AlignCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.rect.width() - kInside));
    }
    painter->restore();
}

} // namespace shortlist
