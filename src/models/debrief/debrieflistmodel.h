// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/scorecardqueries.h"

#include <QAbstractListModel>

#include <functional>

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
        BlindRole, ///< bool: cards of written assessments are hidden from the viewer and in no count
        ThirdRole, ///< bool: a third grader of a written assessment is awaited
        StateRole, ///< the stored word of ApplicationState
        DecidedRole, ///< bool: as of DebriefRow
        DebriefRole, ///< the state of its debrief and for when it is planned, in words; empty: there is none
        EndRole, ///< the application's state in words where it is not active, and until when; empty else
    };

    using QAbstractListModel::QAbstractListModel;

    /// How a moment is written; the model knows neither zone nor clock.
    void setTimeText(std::function<QString(const QDateTime &utc)> text) { m_timeText = std::move(text); }
    void setRows(const QList<DebriefRow> &rows);
    /// Shows only those whose debrief, or whose application, is in this state (the stored word; no word is both), or
    /// all for an empty one.
    void setState(const QString &state);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The row of an application, or -1.
    int rowOf(const ApplicationId &application) const;
    /// Applications whose cards are all in, a third grader's where one is wanted, and that stand undecided.
    int ready() const;
    /// How many there are in any state.
    int total() const { return int(m_all.size()); }

private:
    void show(const QList<DebriefRow> &rows);

    std::function<QString(const QDateTime &)> m_timeText;
    QString m_state;
    QList<DebriefRow> m_all;
    QList<DebriefRow> m_rows; ///< those shown
};

} // namespace shortlist
