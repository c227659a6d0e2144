// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/pipelinequeries.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace shortlist {

/// The applications of one column of a board: the row numbers of all of them, and the cards of those that were looked
/// at. What is looked at and not there yet is asked for with cardsWanted(), a screenful at a time.
class BoardStageModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        IdRole = Qt::UserRole, ///< QUuid of the application; null while its card is not there
        CandidateRole, ///< QUuid of the candidate
        StageRole, ///< QUuid of the stage it stands in
        RowRole, ///< ApplicationRow
        LoadedRole, ///< bool: the card is there
    };
    /// What a drag carries: a list of ApplicationRow written by QDataStream.
    static QString mimeType() { return QStringLiteral("application/x-shortlist-applications"); }
    static QList<ApplicationRow> rowsIn(const QMimeData *data);

    explicit BoardStageModel(QObject *parent = nullptr);

    /// Says for a screen reader what a card shows; without it the name alone is said.
    void setDescriber(std::function<QString(const ApplicationCard &)> describe) { m_describe = std::move(describe); }

    /// Replaces the rows. Those that stay keep their place in views, so a selection survives.
    void setRows(const QList<ApplicationRow> &rows);
    /// Fills in cards; those of rows that are not in the column are kept out.
    void setCards(const QList<ApplicationCard> &cards);
    /// Something changed: cards are asked for again when they are looked at, and shown as they were until then.
    void invalidate();

    const QList<ApplicationRow> &rows() const { return m_rows; }
    /// The card at a place, or nothing while it is not there. Valid until the next change of the model.
    const ApplicationCard *cardAt(int place) const;
    /// The place of an application whose card is there, or -1.
    int placeOf(const ApplicationId &application) const;
    int placeOfRow(ApplicationRow row) const { return int(m_rows.indexOf(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return { mimeType() }; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

Q_SIGNALS:
    /// Cards that somebody looks at and that are not there, or not fresh.
    void cardsWanted(const QList<shortlist::ApplicationRow> &rows) const;

private:
    void want(int place) const;
    void ask();

    QList<ApplicationRow> m_rows;
    QHash<ApplicationRow, ApplicationCard> m_cards;
    QSet<ApplicationRow> m_stale;
    std::function<QString(const ApplicationCard &)> m_describe;
    // Looking is const, and what was looked at is asked for later, all at once.
    mutable QSet<int> m_wanted;
    mutable QSet<ApplicationRow> m_asked;
    mutable QTimer m_timer;
};

} // namespace shortlist
