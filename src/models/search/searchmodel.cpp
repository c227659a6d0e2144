// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchmodel.h"

#include <QLocale>

namespace shortlist {

namespace {

QString headingOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Candidate:
        return SearchModel::tr("Candidates");
    case SearchKind::Job:
        return SearchModel::tr("Jobs");
    case SearchKind::Person:
        return SearchModel::tr("People");
    }
    Q_UNREACHABLE();
}

QString allOf(SearchKind kind, int total)
{
    switch (kind) {
    case SearchKind::Candidate:
        return SearchModel::tr("Show all %Ln candidates", nullptr, total);
    case SearchKind::Job:
        return SearchModel::tr("Show all %Ln jobs", nullptr, total);
    case SearchKind::Person:
        return SearchModel::tr("Show all %Ln people", nullptr, total);
    }
    Q_UNREACHABLE();
}

/// What a line is besides its name, for whoever hears it without the heading above.
QString spoken(SearchKind kind, const SearchHit &hit)
{
    const QString name = hit.detail.isEmpty() ? hit.name : hit.name + QStringLiteral(", ") + hit.detail;
    switch (kind) {
    case SearchKind::Candidate:
        return SearchModel::tr("%1, candidate").arg(name);
    case SearchKind::Job:
        return SearchModel::tr("%1, job").arg(name);
    case SearchKind::Person:
        return SearchModel::tr("%1, in the directory").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

void SearchModel::setResults(const SearchResults &results)
{
    beginResetModel();
    m_text = results.text;
    m_rows.clear();
    m_total = 0;
    for (const SearchGroup &group : results.groups) {
        m_total += group.total;
        m_rows += Row{ Line::Heading, group.kind, { {}, headingOf(group.kind), {} } };
        for (const SearchHit &hit : group.hits)
            m_rows += Row{ Line::Hit, group.kind, hit };
        if (group.total > group.hits.size())
            m_rows += Row{ Line::All, group.kind, { {}, allOf(group.kind, group.total), {} } };
    }
    endResetModel();
}

int SearchModel::firstChoice() const { return m_rows.size() > 1 ? 1 : -1; }

int SearchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.hit.name;
    case Qt::AccessibleTextRole:
        return row.line == Line::Hit ? spoken(row.kind, row.hit) : row.hit.name;
    case LineRole:
        return int(row.line);
    case KindRole:
        return int(row.kind);
    case IdRole:
        return row.hit.id;
    case DetailRole:
        return row.hit.detail;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows.at(index.row()).line == Line::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace shortlist
