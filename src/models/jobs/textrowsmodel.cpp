// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/textrowsmodel.h"

#include "models/jobs/rowupdates.h"

namespace shortlist {

TextRowsModel::TextRowsModel(const QStringList &headers, const QStringList &placeholders, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(headers)
    , m_placeholders(placeholders)
{
}

void TextRowsModel::setRows(const QList<TextRow> &rows)
{
    updateRows(
        m_rows, rows, [](const TextRow &one, const TextRow &other) { return one.id == other.id && !one.id.isNull(); },
        [](const TextRow &one, const TextRow &other) { return one == other; }, [this] { beginResetModel(); },
        [this] { endResetModel(); },
        [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); });
}

void TextRowsModel::insert(int row, const TextRow &text)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, text);
    endInsertRows();
}

void TextRowsModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void TextRowsModel::move(int row, int to)
{
    if (row == to || to < 0 || to >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
}

int TextRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TextRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_headers.size()); }

QVariant TextRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TextRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.cells.value(index.column());
    case PlaceholderRole:
        return m_placeholders.value(index.column());
    case RowIdRole:
        return row.id;
    default:
        return {};
    }
}

bool TextRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_editable || role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString().simplified();
    TextRow &row = m_rows[index.row()];
    if (row.cells.value(index.column()) == text)
        return false;
    row.cells.resize(m_headers.size());
    row.cells[index.column()] = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(index.row());
    return true;
}

Qt::ItemFlags TextRowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace shortlist
