// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/candidates/candidatefileformat.h"

#include "exchange/candidates/candidatecsv.h"

namespace shortlist {

namespace {

/// The fields in the order their numbers stand for; leaving out comes first.
QList<CandidateField> orderedFields()
{
    QList<CandidateField> fields = allCandidateFields();
    fields.removeAll(CandidateField::Ignore);
    fields.prepend(CandidateField::Ignore);
    return fields;
}

Result<CandidateFileProposal> propose(const QByteArray &bytes, const QString &fileName)
{
    const auto guessed = proposeCandidateColumns(bytes, fileName);
    if (!guessed)
        return guessed.error();
    const QList<CandidateField> fields = orderedFields();
    CandidateFileProposal proposal;
    proposal.sourceSystem = guessed->mapping.sourceSystem;
    for (const CandidateField field : fields)
        proposal.meanings.append(fieldName(field));
    for (const ColumnGuess &guess : guessed->columns) {
        CandidateFileColumn column;
        column.heading = guess.heading;
        column.samples = guess.samples;
        column.meaning = int(fields.indexOf(guess.field));
        column.ask = guess.ask;
        for (const CandidateField alternative : guess.alternatives)
            column.alternatives.append(int(fields.indexOf(alternative)));
        proposal.columns.append(column);
    }
    return proposal;
}

Result<CandidateFileRows> read(const QByteArray &bytes, const QString &fileName, const QList<int> &meanings)
{
    // The rest of the mapping, such as where the headings stand, is what the file itself tells.
    const auto guessed = proposeCandidateColumns(bytes, fileName);
    if (!guessed)
        return guessed.error();
    const QList<CandidateField> fields = orderedFields();
    CandidateMapping mapping = guessed->mapping;
    mapping.fields.clear();
    for (const int meaning : meanings)
        mapping.fields.append(fields.value(meaning, CandidateField::Ignore));
    const auto table = readCandidateCsv(bytes, fileName, mapping);
    if (!table)
        return table.error();
    CandidateFileRows rows;
    rows.rows = table->rows;
    for (const RowProblem &problem : table->problems)
        (problem.rowLeftOut ? rows.problems : rows.remarks).append({ problem.row, problem.heading, problem.sentence });
    return rows;
}

} // namespace

CandidateFileFormat candidateCsvFormat() { return { propose, read, writeCandidateCsv }; }

} // namespace shortlist
