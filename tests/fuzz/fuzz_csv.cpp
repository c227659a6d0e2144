// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes end in rows or in a sentence, and candidates that were read and written are read back equal.

#include "exchange/candidates/candidatecsv.h"
#include "exchange/people/peoplecsv.h"

#include <cstdint>
#include <cstdlib>

using namespace shortlist;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString name = QStringLiteral("input.csv");

    const auto candidates = readCandidateCsv(bytes, name);
    if (candidates) {
        const auto again = readCandidateCsv(writeCandidateCsv(candidates->rows), name);
        require(again.ok());
        require(again->rows == candidates->rows);
    } else {
        require(!candidates.error().sentence.isEmpty());
    }

    const auto people = readPeopleCsv(bytes, name);
    if (people) {
        const auto again = readPeopleCsv(writePeopleCsv(people->rows), name);
        require(again.ok());
        require(again->rows == people->rows);
    } else {
        require(!people.error().sentence.isEmpty());
    }
    return 0;
}
