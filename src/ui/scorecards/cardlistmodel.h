// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "models/scorecards/scorecardlistmodel.h"
#include "ui/scorecards/scorecarddelegate.h"

namespace shortlist {

/// The scorecards of a person with the words that are painted of each, for who does not see them and where they are
/// cut: the job and its state. GUI thread.
class CardListModel : public ScorecardListModel {
public:
    CardListModel(const AppSettings &settings, const Clock &clock, QObject *parent)
        : ScorecardListModel(parent)
        , m_settings(settings)
        , m_clock(clock)
    {
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleDescriptionRole && role != Qt::ToolTipRole)
            return ScorecardListModel::data(index, role);
        const QString state = ScorecardDelegate::stateLine(index, m_settings, m_clock.nowUtc());
        const QString job = index.data(JobRole).toString();
        return role == Qt::ToolTipRole ? QStringList{ index.data().toString(), job, state }.join(u'\n')
                                       : QStringList{ job, state }.join(QStringLiteral(", "));
    }

private:
    const AppSettings &m_settings;
    const Clock &m_clock;
};

} // namespace shortlist
