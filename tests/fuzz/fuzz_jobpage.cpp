// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes end in a page or in an error with a sentence, and what was read can be written as JSON.
#include "exchange/jobs/jobpagejson.h"
#include "exchange/jobs/jobpagereader.h"

#include <QByteArray>
#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto page = shortlist::readJobPage(bytes, QStringLiteral("page.md"));
    if (!page) {
        if (page.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    for (const shortlist::PageStage &stage : page->stages) {
        const bool turned = stage.minutesMin && stage.minutesMax && *stage.minutesMax < *stage.minutesMin;
        if (turned || stage.countMin < 1 || (stage.countMax && *stage.countMax < stage.countMin))
            std::abort();
    }
    if (QJsonDocument(shortlist::toJson(*page)).toJson().isEmpty())
        std::abort();
    return 0;
}
