// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes end in a rubric or in an error with a sentence, and what was read is written and read again the same.
#include "exchange/rubrics/rubricfile.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto rubric = shortlist::readRubricFile(bytes, QStringLiteral("rubric.json"));
    if (!rubric) {
        if (rubric.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    const QByteArray written = shortlist::writeRubricFile(*rubric);
    const auto again = shortlist::readRubricFile(written, QStringLiteral("rubric.json"));
    if (!again || shortlist::writeRubricFile(*again) != written)
        std::abort();
    return 0;
}
