// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes end in at least one reply with an address and an answer, or in an error with a sentence.
#include "exchange/calendar/invitation.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace shortlist;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = readReplies(bytes, QStringLiteral("input.ics"));
    if (!read) {
        if (read.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    if (read->isEmpty() || read->size() > kMostReplies)
        std::abort();
    for (const InvitationReply &reply : *read) {
        if (reply.address.isEmpty() || reply.reply == Reply::NeedsAction || reply.sequence < 0)
            std::abort();
    }
    return 0;
}
