// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are an archive or none; what is in it is read within its limits, and so are any XML, any notes of a PDF and
// whatever a picture keeps.
#include "exchange/properties/pdfnotes.h"
#include "exchange/properties/pictureproperties.h"
#include "exchange/properties/xmltexts.h"
#include "exchange/properties/ziparchive.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype kMost = 65536;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(shortlist::xmlTexts(bytes));
    static_cast<void>(shortlist::pdfNotes(bytes));
    static_cast<void>(shortlist::pictureProperties(bytes));
    const auto members = shortlist::zipMembers(bytes);
    if (!members)
        return 0;
    if (members->size() > shortlist::kMostZipMembers)
        std::abort();
    for (const shortlist::ZipMember &member : members->mid(0, 16)) {
        const auto content = shortlist::zipContent(bytes, member, kMost);
        if (content && content->size() > kMost)
            std::abort();
    }
    return 0;
}
