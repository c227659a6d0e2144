// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QUuid>

namespace shortlist {

/// A row of texts with an identity.
struct TextRow {
    QUuid id;
    QStringList cells;
    friend bool operator==(const TextRow &, const TextRow &) = default;
};

/// Short lists of texts edited in place: the lines of a job, its specialties, the levels of a rubric.
class TextRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum ExtraRole { RowIdRole = Qt::UserRole, PlaceholderRole };

    /// One header and one placeholder a column.
    TextRowsModel(const QStringList &headers, const QStringList &placeholders, QObject *parent = nullptr);

    /// See updateRows().
    void setRows(const QList<TextRow> &rows);
    const QList<TextRow> &rows() const { return m_rows; }
    void setEditable(bool editable) { m_editable = editable; }

    void insert(int row, const TextRow &text);
    void remove(int row);
    void move(int row, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void edited(int row);

private:
    QStringList m_headers;
    QStringList m_placeholders;
    QList<TextRow> m_rows;
    bool m_editable = true;
};

} // namespace shortlist
