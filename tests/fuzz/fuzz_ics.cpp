// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes end in busy and unknown times within the window, in order and apart, or in an error with a sentence.
#include "exchange/calendar/busycalendar.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace shortlist;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const TimeSpan window{ QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
        QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC) };
    const auto read = readBusyTimes(
        bytes, QStringLiteral("input.ics"), { window, QTimeZone("Europe/Berlin"), QStringLiteral("a@example.com") });
    if (!read) {
        if (read.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    for (const QList<TimeSpan> &spans : { read->busy, read->unknown }) {
        QDateTime last = window.start.addSecs(-1);
        for (const TimeSpan &span : spans) {
            if (span.isEmpty() || span.start <= last || !window.contains(span))
                std::abort();
            last = span.end;
        }
    }
    return 0;
}
