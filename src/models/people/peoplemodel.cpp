// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplemodel.h"

#include "domain/core/searchkey.h"

#include <algorithm>

namespace shortlist {

namespace {

QString keyOf(const Person &person)
{
    QStringList keys;
    for (const QString &text :
        { person.name, person.email, person.title, person.department, person.specialty, person.languages, person.zone })
        keys += searchKeys(text);
    return keys.join(QLatin1Char('\n'));
}

bool hasAllWords(const QString &key, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&key](const QString &word) { return key.contains(word); });
}

// Numbers are compared as numbers; somebody without one comes last.
int compareNumbers(const std::optional<int> &a, const std::optional<int> &b)
{
    return a.value_or(1000) - b.value_or(1000);
}

} // namespace

void PeopleModel::setPeople(const QList<Person> &people)
{
    const QList<Row> before = m_rows;
    const QList<Person> previous = m_people;
    m_people = people;
    m_keys.clear();
    for (const Person &person : m_people)
        m_keys.append(keyOf(person));
    const QList<Row> after = found();
    const bool samePeople = after.size() == before.size() && people.size() >= previous.size()
                         && std::equal(after.begin(), after.end(), before.begin(), [&](const Row &a, const Row &b) {
                                return a.fit == b.fit && m_people.at(a.index).id == previous.at(b.index).id;
                            });
    if (samePeople) {
        // The same rows with other words: an editor that is open and the selection stay.
        m_rows = after;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, kPersonColumns - 1));
        return;
    }
    refresh();
}

void PeopleModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = static_cast<PersonColumn>(column);
    m_sortOrder = order;
    refresh();
}

void PeopleModel::refresh()
{
    beginResetModel();
    m_rows = found();
    m_hasFits = std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.fit != TitleFit::None; });
    endResetModel();
}

QList<PeopleModel::Row> PeopleModel::found() const
{
    const ParsedTitle wanted = parseTitle(m_filter);
    const QStringList words = searchKey(m_filter).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Row> rows;
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        Row row{ i, TitleFit::None };
        if (!words.isEmpty() && !wanted.isEmpty())
            row.fit = matchTitle(wanted, parseTitle(m_people.at(i).title));
        if (row.fit != TitleFit::None || hasAllWords(m_keys.at(i), words))
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [this](const Row &a, const Row &b) { return isLess(a, b); });
    return rows;
}

bool PeopleModel::isLess(const Row &a, const Row &b) const
{
    if (a.fit != b.fit)
        return a.fit > b.fit;
    const Person &left = m_people.at(a.index);
    const Person &right = m_people.at(b.index);
    int order = 0;
    if (m_sortColumn == PersonColumn::Grade)
        order = compareNumbers(left.grade, right.grade);
    else if (m_sortColumn == PersonColumn::Limits)
        order = compareNumbers(left.dailyLimit, right.dailyLimit);
    else if (m_sortColumn == PersonColumn::State)
        order = int(left.state) - int(right.state);
    else
        order = searchKey(personText(left, m_sortColumn)).compare(searchKey(personText(right, m_sortColumn)));
    if (order == 0)
        return searchKey(left.name) < searchKey(right.name);
    return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

int PeopleModel::rowOf(const PersonId &id) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (person(i).id == id)
            return i;
    }
    return -1;
}

int PeopleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int PeopleModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kPersonColumns; }

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Person &one = m_people.at(row.index);
    const auto column = static_cast<PersonColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == PersonColumn::Fit) {
            static const QHash<TitleFit, QString> words{ { TitleFit::Exact, tr("Exact") },
                { TitleFit::Good, tr("Good") }, { TitleFit::Loose, tr("Possible") } };
            return words.value(row.fit);
        }
        if (column == PersonColumn::State)
            return one.state == PersonState::Left ? tr("Left") : tr("Active");
        return personText(one, column);
    case Qt::EditRole:
        return personText(one, column);
    case Qt::ToolTipRole:
        return personText(one, column).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        if (column == PersonColumn::Grade)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case IdRole:
        return one.id.uuid();
    case FitRole:
        return int(row.fit);
    case LeftRole:
        return one.state == PersonState::Left;
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kPersonColumns)
        return {};
    const auto column = static_cast<PersonColumn>(section);
    if (role == Qt::TextAlignmentRole && column == PersonColumn::Grade)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && column == PersonColumn::Limits)
        return tr("Interviews a day / a week");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PersonColumn::Name:
        return tr("Name");
    case PersonColumn::Fit:
        return tr("Fit");
    case PersonColumn::Title:
        return tr("Title");
    case PersonColumn::Department:
        return tr("Department");
    case PersonColumn::Specialty:
        return tr("Specialty");
    case PersonColumn::Languages:
        return tr("Languages");
    case PersonColumn::Grade:
        return tr("Grade");
    case PersonColumn::Zone:
        return tr("Time zone");
    case PersonColumn::Hours:
        return tr("Working hours");
    case PersonColumn::Limits:
        return tr("Limits");
    case PersonColumn::Email:
        return tr("E-mail");
    case PersonColumn::State:
        return tr("State");
    }
    return {};
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto column = static_cast<PersonColumn>(index.column());
    if (index.isValid() && column != PersonColumn::Fit && column != PersonColumn::State)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto column = static_cast<PersonColumn>(index.column());
    const QString typed = value.toString().simplified();
    const Person one = person(index.row());
    if (typed != personText(one, column))
        Q_EMIT edited(one.id, column, typed);
    return false;
}

} // namespace shortlist
