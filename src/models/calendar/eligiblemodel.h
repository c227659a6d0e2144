// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"

#include <QAbstractTableModel>
#include <QHash>

namespace shortlist {

/// The people who could hold an interview, the best first, to be ticked; with a role for those who are. A filter hides
/// people but never forgets who was ticked.
class EligibleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Title, Role, Load, Reasons, ColumnCount };
    enum { VerdictRole = Qt::UserRole, PersonRole };
    /// The answer of VerdictRole.
    enum Verdict { Fits, NeedsReason, Refused };

    explicit EligibleModel(QObject *parent = nullptr);

    /// Another list. Who was ticked stays so as long as they are in it.
    void setPeople(const QList<EligiblePerson> &people);
    const QList<EligiblePerson> &people() const { return m_people; }
    /// Shows only those whose name or title contains every word.
    void setFilter(const QString &text);

    /// Ticks or unticks; people who are not in the list are ignored.
    void choose(const PersonId &person, bool chosen, ParticipantRole role = ParticipantRole::Interviewer);
    void clearChoice();
    /// Those ticked, in the order of the list.
    QList<BookingParticipant> chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// A role in words.
    static QString roleText(ParticipantRole role);

Q_SIGNALS:
    /// Somebody was ticked, unticked or given another role.
    void choiceChanged();

private:
    const EligiblePerson &at(int row) const { return m_people.at(m_rows.at(row)); }
    QString reasonsOf(const EligiblePerson &person) const;
    void refilter();

    QList<EligiblePerson> m_people;
    QList<qsizetype> m_rows; ///< places in m_people that pass the filter
    QHash<PersonId, ParticipantRole> m_chosen;
    QString m_filter;
};

} // namespace shortlist
