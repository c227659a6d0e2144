// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/core/result.h"

namespace shortlist {

/// Files larger than this are refused: 25 MB.
constexpr qint64 kMaxCandidateFileBytes = 25LL * 1024 * 1024;

/// The contact's text as it is kept: an address without the name around it, blanks gone. Error Invalid with a sentence
/// for the person when it is none of its kind: no address, a number without digits, a link with a scheme other than
/// http(s). Any thread.
Result<QString> normalContact(ContactKind kind, const QString &text);

/// The tag as it is kept: single blanks, no ends. Error Invalid when it is empty, longer than 60 characters, or has a
/// comma or semicolon, which part tags in files. Any thread.
Result<QString> normalTag(const QString &text);

/// The tags as they are kept: each once whatever its case, in the given order. Error of the first bad one.
Result<QStringList> normalTags(const QStringList &tags);

/// Whether this can be a candidate: a name that is there and not longer than 200 characters, a zone that exists.
Status checkCandidate(const Candidate &candidate);

/// A file name that is safe to write anywhere: no folders, no control or direction characters, none that a file system
/// refuses, at most 120 characters with its ending kept. “file” when nothing is left. Any thread.
QString safeFileName(const QString &name);

/// The media type that the ending of a file name stands for; “application/octet-stream” when not known.
QString mediaTypeOf(const QString &fileName);

/// Error Invalid with a sentence when a file of so many bytes is not taken.
Status checkFileSize(const QString &name, qint64 bytes);

} // namespace shortlist
