// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/scorecardqueries.h"

#include <QAbstractListModel>

namespace shortlist {

/// Applications that have scorecards: a list held whole.
class DebriefListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        IdRole = Qt::UserRole, ///< QUuid of the application
        NameRole, ///< the candidate's
        JobRole,
        StageRole,
        CardsInRole, ///< int
        CardsNeededRole, ///< int
        StateRole, ///< the stored word of ApplicationState
        DecidedRole, ///< bool: at the stage where it stands
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<DebriefRow> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The row of an application, or -1.
    int rowOf(const ApplicationId &application) const;
    /// Applications whose cards are all in and that stand undecided.
    int ready() const;

private:
    QList<DebriefRow> m_rows;
};

} // namespace shortlist
