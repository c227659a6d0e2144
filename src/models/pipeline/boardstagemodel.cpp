// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipeline/boardstagemodel.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kAround = 12; ///< so many cards before and after those looked at are fetched with them
constexpr qsizetype kKeptCards = 4000; ///< so many cards are kept before old ones are let go

} // namespace

BoardStageModel::BoardStageModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BoardStageModel::ask);
}

QList<ApplicationRow> BoardStageModel::rowsIn(const QMimeData *data)
{
    QList<ApplicationRow> rows;
    QByteArray bytes = data->data(mimeType());
    QDataStream stream(&bytes, QIODevice::ReadOnly);
    stream >> rows;
    return rows;
}

void BoardStageModel::setRows(const QList<ApplicationRow> &rows)
{
    // Most changes take one row out or put one in: what is equal at both ends stays as it is.
    qsizetype first = 0;
    const qsizetype shorter = std::min(m_rows.size(), rows.size());
    while (first < shorter && m_rows.at(first) == rows.at(first))
        ++first;
    qsizetype last = 0;
    while (last < shorter - first && m_rows.at(m_rows.size() - 1 - last) == rows.at(rows.size() - 1 - last))
        ++last;
    const qsizetype gone = m_rows.size() - first - last;
    const qsizetype come = rows.size() - first - last;
    if (gone > 0) {
        beginRemoveRows({}, int(first), int(first + gone - 1));
        m_rows.remove(first, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(first), int(first + come - 1));
        m_rows = rows;
        endInsertRows();
    }
    m_wanted.clear();
}

void BoardStageModel::setCards(const QList<ApplicationCard> &cards)
{
    for (const ApplicationCard &card : cards) {
        m_asked.remove(card.row);
        m_stale.remove(card.row);
        const int place = placeOfRow(card.row);
        if (place < 0) {
            m_cards.remove(card.row);
            continue;
        }
        m_cards.insert(card.row, card);
        Q_EMIT dataChanged(index(place), index(place));
    }
}

void BoardStageModel::invalidate()
{
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card)
        m_stale.insert(card.key());
    m_asked.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

const ApplicationCard *BoardStageModel::cardAt(int place) const
{
    if (place < 0 || place >= m_rows.size())
        return nullptr;
    const ApplicationRow row = m_rows.at(place);
    const auto card = m_cards.constFind(row);
    if (card == m_cards.cend() || m_stale.contains(row))
        want(place);
    return card == m_cards.cend() ? nullptr : &*card;
}

int BoardStageModel::placeOf(const ApplicationId &application) const
{
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card) {
        if (card->id == application)
            return placeOfRow(card.key());
    }
    return -1;
}

void BoardStageModel::want(int place) const
{
    if (m_asked.contains(m_rows.at(place)))
        return;
    m_wanted.insert(place);
    if (!m_timer.isActive())
        m_timer.start();
}

void BoardStageModel::ask()
{
    QSet<int> places;
    for (const int place : std::as_const(m_wanted)) {
        const int end = std::min(place + kAround, int(m_rows.size()) - 1);
        for (int near = std::max(0, place - kAround); near <= end; ++near)
            places.insert(near);
    }
    m_wanted.clear();
    if (m_cards.size() > kKeptCards) {
        m_cards.clear();
        m_stale.clear();
        m_asked.clear();
    }
    QList<int> ordered(places.cbegin(), places.cend());
    std::sort(ordered.begin(), ordered.end());
    QList<ApplicationRow> rows;
    for (const int place : std::as_const(ordered)) {
        const ApplicationRow row = m_rows.at(place);
        if (m_asked.contains(row) || (m_cards.contains(row) && !m_stale.contains(row)))
            continue;
        m_asked.insert(row);
        rows.append(row);
    }
    if (!rows.isEmpty())
        Q_EMIT cardsWanted(rows);
}

int BoardStageModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant BoardStageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == RowRole)
        return m_rows.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && (role < IdRole || role > LoadedRole))
        return {};
    const ApplicationCard *card = cardAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card ? card->name : QString();
    case Qt::AccessibleTextRole:
        return !card ? QString() : m_describe ? m_describe(*card) : card->name;
    case IdRole:
        return card ? card->id.uuid() : QUuid();
    case CandidateRole:
        return card ? card->candidate.uuid() : QUuid();
    case StageRole:
        return card ? card->stage.uuid() : QUuid();
    case LoadedRole:
        return card != nullptr;
    default:
        return {};
    }
}

Qt::ItemFlags BoardStageModel::flags(const QModelIndex &index) const
{
    // Dropping is between columns, never on a card.
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

QMimeData *BoardStageModel::mimeData(const QModelIndexList &indexes) const
{
    QList<ApplicationRow> rows;
    rows.reserve(indexes.size());
    for (const QModelIndex &index : indexes)
        rows.append(m_rows.at(index.row()));
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << rows;
    auto *data = new QMimeData;
    data->setData(mimeType(), bytes);
    return data;
}

} // namespace shortlist
