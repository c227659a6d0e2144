// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/eligiblemodel.h"

#include "domain/core/searchkey.h"

#include <algorithm>

namespace shortlist {

EligibleModel::EligibleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EligibleModel::setPeople(const QList<EligiblePerson> &people)
{
    beginResetModel();
    m_people = people;
    QHash<PersonId, ParticipantRole> kept;
    for (const EligiblePerson &one : people) {
        const auto found = m_chosen.constFind(one.person.id);
        if (found != m_chosen.constEnd())
            kept.insert(one.person.id, found.value());
    }
    m_chosen = kept;
    refilter();
    endResetModel();
    Q_EMIT choiceChanged();
}

void EligibleModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text;
    refilter();
    endResetModel();
}

void EligibleModel::refilter()
{
    const QStringList words = searchKey(m_filter).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_rows.clear();
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        const QString key = searchKey(m_people.at(i).person.name + u' ' + m_people.at(i).person.title);
        if (std::all_of(words.begin(), words.end(), [&key](const QString &word) { return key.contains(word); }))
            m_rows += i;
    }
}

void EligibleModel::choose(const PersonId &person, bool chosen, ParticipantRole role)
{
    const auto known = std::find_if(
        m_people.begin(), m_people.end(), [&person](const EligiblePerson &one) { return one.person.id == person; });
    if (known == m_people.end())
        return;
    if (chosen)
        m_chosen.insert(person, role);
    else
        m_chosen.remove(person);
    const auto row = m_rows.indexOf(known - m_people.begin());
    if (row >= 0)
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    Q_EMIT choiceChanged();
}

void EligibleModel::clearChoice()
{
    m_chosen.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

QList<BookingParticipant> EligibleModel::chosen() const
{
    QList<BookingParticipant> participants;
    for (const EligiblePerson &one : m_people) {
        const auto found = m_chosen.constFind(one.person.id);
        if (found != m_chosen.constEnd())
            participants += BookingParticipant{ one.person.id, found.value() };
    }
    return participants;
}

int EligibleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int EligibleModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString EligibleModel::roleText(ParticipantRole role)
{
    switch (role) {
    case ParticipantRole::Interviewer:
        return tr("Interviewer");
    case ParticipantRole::Shadow:
        return tr("Shadow");
    case ParticipantRole::ReverseShadow:
        return tr("Reverse shadow");
    }
    Q_UNREACHABLE();
}

QString EligibleModel::reasonsOf(const EligiblePerson &person) const
{
    QStringList texts;
    for (const Objection &objection : person.objections)
        texts += objection.sentence;
    const QString against = texts.join(QLatin1Char(' '));
    const QString good = person.reasons.join(QStringLiteral(" · "));
    if (against.isEmpty() || good.isEmpty())
        return against.isEmpty() ? good : against;
    return against + u' ' + good;
}

QVariant EligibleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EligiblePerson &one = at(index.row());
    const auto chosen = m_chosen.constFind(one.person.id);
    const bool ticked = chosen != m_chosen.constEnd();
    switch (role) {
    case VerdictRole:
        return one.refused() ? Refused : one.needsReason() ? NeedsReason : Fits;
    case PersonRole:
        return one.person.id.uuid();
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return reasonsOf(one);
    case Qt::EditRole:
        if (index.column() == Role)
            return ticked ? int(chosen.value()) : int(one.role);
        [[fallthrough]];
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return one.person.name;
    case Title:
        return one.person.title;
    case Role:
        return ticked ? roleText(chosen.value()) : QString();
    case Load:
        return one.person.weeklyLimit ? tr("%1 of %2").arg(one.loadThisWeek).arg(*one.person.weeklyLimit)
                                      : QString::number(one.loadThisWeek);
    case Reasons:
        return reasonsOf(one);
    default:
        return {};
    }
}

bool EligibleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const PersonId person = at(index.row()).person.id;
    if (role == Qt::CheckStateRole && index.column() == Name) {
        choose(person, value.toInt() == Qt::Checked, m_chosen.value(person, at(index.row()).role));
        return true;
    }
    if (role == Qt::EditRole && index.column() == Role && m_chosen.contains(person)) {
        const int wanted = value.toInt();
        if (wanted < int(ParticipantRole::Interviewer) || wanted > int(ParticipantRole::ReverseShadow))
            return false;
        choose(person, true, ParticipantRole(wanted));
        return true;
    }
    return false;
}

QVariant EligibleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Title:
        return tr("Title");
    case Role:
        return tr("Role");
    case Load:
        return tr("This week");
    case Reasons:
        return tr("For and against");
    default:
        return {};
    }
}

Qt::ItemFlags EligibleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Role && m_chosen.contains(at(index.row()).person.id))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace shortlist
