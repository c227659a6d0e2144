// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/candidates/candidateview.h"

#include <QAbstractListModel>

namespace shortlist {

/// What happened with a candidate, newest first, one line a command.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        AtRole = Qt::UserRole + 1, ///< QDateTime, UTC
        WhoRole, ///< QString; empty when nobody was at the desk
        DetailsRole, ///< QStringList, the reason last
        TopicRole, ///< int of TimelineLine::Topic
    };

    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<TimelineLine> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<TimelineLine> m_lines;
};

} // namespace shortlist
