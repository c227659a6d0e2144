// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/titlematch.h"
#include "models/people/personcolumn.h"

#include <QAbstractTableModel>

namespace shortlist {

/// The team directory, filtered and sorted. A team is a short list, held whole.
///
/// A filter finds people whose name, address, title, department, specialty, languages or zone has all its words, and
/// people whose title answers it as matchTitle() says; those come first, best fit first.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles {
        IdRole = Qt::UserRole, ///< QUuid
        FitRole, ///< int(TitleFit)
        LeftRole, ///< bool: no longer in the team
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<Person> &people);
    void setFilter(const QString &filter);
    const QString &filter() const { return m_filter; }
    /// True when the filter is a title that somebody's title answers: the column Fit has something to say.
    bool hasFits() const { return m_hasFits; }
    /// Everybody, whatever the filter.
    const QList<Person> &people() const { return m_people; }
    /// The person in a row; the row must be one.
    const Person &person(int row) const { return m_people.at(m_rows.at(row).index); }
    /// The row of somebody, or -1.
    int rowOf(const PersonId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Tells edited() and changes nothing: the workspace decides, and setPeople() brings the answer.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Somebody typed something else into a cell.
    void edited(const shortlist::PersonId &person, shortlist::PersonColumn field, const QString &typed);

private:
    struct Row {
        qsizetype index = 0; ///< among m_people
        TitleFit fit = TitleFit::None;

        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Row> found() const;
    bool isLess(const Row &a, const Row &b) const;
    void refresh();

    QList<Person> m_people;
    QList<QString> m_keys; ///< beside m_people: what the filter looks in
    QList<Row> m_rows;
    QString m_filter;
    bool m_hasFits = false;
    PersonColumn m_sortColumn = PersonColumn::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace shortlist
