// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/search/searchservice.h"

#include <QAbstractListModel>

namespace shortlist {

/// What a search found as lines: for each kind its name, its hits, and where there are more, the way to all of them.
/// Names of kinds cannot be chosen.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Line { Heading, Hit, All };
    enum Roles {
        LineRole = Qt::UserRole, ///< int(Line)
        KindRole, ///< int(SearchKind)
        IdRole, ///< QUuid, of a hit
        DetailRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setResults(const SearchResults &results);
    /// The text that these were found for.
    const QString &text() const { return m_text; }
    /// How many things match, of all kinds.
    int total() const { return m_total; }
    /// The first line that can be chosen, or -1.
    int firstChoice() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Line line = Line::Hit;
        SearchKind kind = SearchKind::Candidate;
        SearchHit hit;
    };

    QString m_text;
    QList<Row> m_rows;
    int m_total = 0;
};

} // namespace shortlist
