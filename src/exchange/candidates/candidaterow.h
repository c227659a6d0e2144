// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/candidates/candidatecsv.h"

#include <optional>

namespace shortlist {

/// Turns rows into candidates by a mapping, and says what it could not take.
class CandidateRowReader {
public:
    CandidateRowReader(
        const CandidateMapping &mapping, const QStringList &headings, const QList<DateOrder> &dateOrders);

    /// Nothing for a row that holds no candidate; why is among the problems.
    std::optional<ImportedCandidate> read(const CsvRow &row, QList<RowProblem> &problems) const;

private:
    struct Draft;

    void takeCell(Draft &draft, int column, const QString &cell) const;
    void takeOwnCell(Draft &draft, int column, const QString &cell) const;
    void takeEmails(Draft &draft, int column, const QStringList &texts) const;
    void takePhones(Draft &draft, int column, const QString &cell) const;
    void takeLinks(Draft &draft, int column, const QString &cell) const;
    void takeDate(Draft &draft, int column, const QString &cell) const;
    void takeZone(Draft &draft, int column, const QString &cell) const;
    void addProblem(Draft &draft, int column, const QString &sentence) const;

    const CandidateMapping &m_mapping;
    QStringList m_headings;
    QList<DateOrder> m_dateOrders; ///< per column
};

} // namespace shortlist
