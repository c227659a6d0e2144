// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace shortlist {

/// A file inside an archive.
struct ZipMember {
    QString name;
    quint32 offset = 0; ///< of its local header
    quint32 packed = 0; ///< bytes
    quint16 method = 0; ///< 0 as it is, 8 deflated
    bool locked = false; ///< with a password
};

/// The members of a ZIP archive; nothing where the bytes are none, or one that is broken, in parts or beyond 4 GB.
/// Reads only the list at the end, at most kMostZipMembers of it. `bytes` may be hostile.
std::optional<QList<ZipMember>> zipMembers(const QByteArray &bytes);
inline constexpr int kMostZipMembers = 4096;

/// What a member holds; nothing where it is locked, broken, or more than `most` bytes: an archive of a few bytes may
/// unpack to any size.
std::optional<QByteArray> zipContent(const QByteArray &bytes, const ZipMember &member, qsizetype most);

} // namespace shortlist
