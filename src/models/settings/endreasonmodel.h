// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/application.h"

#include <QAbstractTableModel>

namespace shortlist {

/// The reasons for which applications end, in their order: a short list, held whole. The words of a side come from
/// whoever makes the model.
class EndReasonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SideColumn, StateColumn, ColumnCount };
    enum Roles { IdRole = Qt::UserRole, RetiredRole };

    /// `sides`: the words for Side::We, They, Neither.
    explicit EndReasonModel(const QStringList &sides, QObject *parent = nullptr);

    /// Replaces the rows; the same reasons in the same order keep an open editor and the selection.
    void setReasons(const QList<EndReason> &reasons);
    /// The reason in a row; the row must be one.
    const EndReason &reason(int row) const { return m_reasons.at(row); }
    int rowOf(const EndReasonId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Tells renamed() and changes nothing: the workspace decides.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renamed(const shortlist::EndReasonId &id, const QString &name);

private:
    QStringList m_sides;
    QList<EndReason> m_reasons;
};

} // namespace shortlist
