// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/todaymodel.h"

#include "domain/words/words.h"

namespace shortlist {

namespace {

/// What a thing is, or will be.
TodayKind kindOf(const TodayItem &item) { return item.kind == TodayKind::Coming ? item.coming : item.kind; }

QString comingText(const TodayItem &item)
{
    switch (item.coming) {
    case TodayKind::DebriefDue:
        return TodayModel::tr("Next days: debrief");
    case TodayKind::CardOverdue:
        return TodayModel::tr("Next days: scorecard");
    case TodayKind::OfferLapsed:
        return TodayModel::tr("Next days: offer");
    default:
        return TodayModel::tr("Next days: interview");
    }
}

/// Who declined or has not replied, and what they wrote.
QString whoText(const TodayItem &item)
{
    // Without a person it is the candidate's own.
    const bool replies = item.kind == TodayKind::Declined || item.kind == TodayKind::NoReply;
    const QString who = replies && item.personId.isNull() ? TodayModel::tr("the candidate") : item.personName;
    if (item.kind != TodayKind::Declined || item.detail.isEmpty())
        return who;
    return TodayModel::tr("%1: “%2”", "who, what they wrote").arg(who, item.detail.simplified());
}

bool isSameThing(const TodayItem &a, const TodayItem &b)
{
    return a.kind == b.kind && a.interviewId == b.interviewId && a.applicationId == b.applicationId
        && a.scorecardId == b.scorecardId && a.personId == b.personId && a.offerId == b.offerId;
}

} // namespace

void TodayModel::setItems(const QList<TodayItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int TodayModel::rowOf(const TodayItem &item) const
{
    for (int row = 0; row < int(m_items.size()); ++row) {
        if (isSameThing(m_items.at(row), item))
            return row;
    }
    return -1;
}

QString TodayModel::sentence(int row) const
{
    QStringList parts;
    for (int column = When; column < kColumns; ++column) {
        if (const QString part = text(m_items.at(row), column); !part.isEmpty())
            parts += part;
    }
    return text(m_items.at(row), Why) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

int TodayModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

int TodayModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QString TodayModel::text(const TodayItem &item, int column) const
{
    switch (column) {
    case Why:
        return item.kind == TodayKind::Coming ? comingText(item) : words::of(item.kind);
    case When: {
        // An offer lapses with a day, at no time of it.
        const bool wholeDay = kindOf(item) == TodayKind::OfferLapsed;
        const auto &write = wholeDay ? m_dayText : m_timeText;
        QString when = write ? write(item.at) : QString();
        switch (kindOf(item)) {
        case TodayKind::NoTime:
        case TodayKind::Approval:
        case TodayKind::AnswerOwed:
        case TodayKind::ThirdGrader:
            return tr("since %1").arg(when);
        case TodayKind::CardOverdue:
            return tr("due %1").arg(when);
        default:
            return when;
        }
    }
    case Who:
        if (item.kind == TodayKind::Conflict || item.kind == TodayKind::ThirdGrader || !item.offerId.isNull()
            || kindOf(item) == TodayKind::OfferLapsed || item.kind == TodayKind::Approval)
            return item.detail;
        return whoText(item);
    case Candidate:
        return item.candidateName;
    case Job:
        return item.jobTitle;
    case Stage:
        return item.stageName;
    default:
        return {};
    }
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return text(m_items.at(index.row()), index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Who ? text(m_items.at(index.row()), Who) : m_items.at(index.row()).detail;
    if (role == Qt::AccessibleTextRole && index.column() == Why)
        return sentence(index.row());
    if (role == KindRole)
        return int(m_items.at(index.row()).kind);
    if (role == ComingRole)
        return int(m_items.at(index.row()).coming);
    return {};
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Why:
        return tr("Why");
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Candidate:
        return tr("Candidate");
    case Job:
        return tr("Job");
    case Stage:
        return tr("Stage");
    default:
        return {};
    }
}

} // namespace shortlist
