// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/inflate.h"

#include <zlib.h>

namespace shortlist {

std::optional<QByteArray> inflated(const QByteArray &packed, qsizetype most, Deflated kind)
{
    z_stream stream{};
    if (inflateInit2(&stream, kind == Deflated::Bare ? -MAX_WBITS : MAX_WBITS) != Z_OK)
        return std::nullopt;
    QByteArray out;
    QByteArray chunk(16384, Qt::Uninitialized);
    // zlib does not write to what it reads from, though its type says so.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    int result = Z_OK;
    while (result == Z_OK && out.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = uInt(chunk.size());
        result = inflate(&stream, Z_NO_FLUSH);
        out.append(chunk.constData(), chunk.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END && out.size() <= most ? std::optional(out) : std::nullopt;
}

} // namespace shortlist
