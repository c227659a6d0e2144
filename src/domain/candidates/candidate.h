// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

namespace shortlist {

enum class CandidateState { Active, Merged, Erased };
template <>
struct EnumText<CandidateState> {
    static constexpr std::array names{ u"active", u"merged", u"erased" };
};

/// A human being who applies, apart from what they apply for. The id is a UUIDv4: it may outlive an erasure.
struct Candidate {
    static constexpr auto kKind = EntityKind::Candidate;
    CandidateId id;
    QString name;
    QString headline; ///< current title
    QString company; ///< current employer
    QString place;
    QString zone; ///< IANA id, or empty when not known
    QString source; ///< where they came from: “Referral”
    QString creditedTo; ///< who gets credit for it, as text (a colleague, an agency)
    CandidateState state = CandidateState::Active;
    QDateTime createdAt;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"name", &Candidate::name);
        v(u"headline", &Candidate::headline);
        v(u"company", &Candidate::company);
        v(u"place", &Candidate::place);
        v(u"zone", &Candidate::zone);
        v(u"source", &Candidate::source);
        v(u"credited_to", &Candidate::creditedTo);
        v(u"state", &Candidate::state);
        v(u"created_at", &Candidate::createdAt);
    }
};
extern template Record toRecord(const Candidate &);
extern template Candidate fromRecord(const Record &);

enum class ContactKind { Email, Phone, Link };
template <>
struct EnumText<ContactKind> {
    static constexpr std::array names{ u"email", u"phone", u"link" };
};

/// One e-mail address, telephone number or link of a candidate.
struct Contact {
    static constexpr auto kKind = EntityKind::Contact;
    ContactId id;
    CandidateId candidateId;
    ContactKind kind = ContactKind::Email;
    QString label; ///< “work”, “mobile”; may be empty
    QString text;
    int position = 0;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"candidate_id", &Contact::candidateId);
        v(u"kind", &Contact::kind);
        v(u"label", &Contact::label);
        v(u"text", &Contact::text);
        v(u"position", &Contact::position);
    }
};
extern template Record toRecord(const Contact &);
extern template Contact fromRecord(const Record &);

/// One tag of one candidate.
struct Tag {
    static constexpr auto kKind = EntityKind::Tag;
    TagId id;
    CandidateId candidateId;
    QString text;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"candidate_id", &Tag::candidateId);
        v(u"text", &Tag::text);
    }
};
extern template Record toRecord(const Tag &);
extern template Tag fromRecord(const Record &);

enum class Visibility { Everyone, HiringTeam, Private };
template <>
struct EnumText<Visibility> {
    static constexpr std::array names{ u"everyone", u"hiring_team", u"private" };
};

/// A note on a candidate, plain text.
struct Note {
    static constexpr auto kKind = EntityKind::Note;
    NoteId id;
    CandidateId candidateId;
    ApplicationId applicationId; ///< null: on the person as such
    PersonId authorId;
    Visibility visibility = Visibility::HiringTeam;
    QString text;
    QDateTime writtenAt;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"candidate_id", &Note::candidateId);
        v(u"application_id", &Note::applicationId);
        v(u"author_id", &Note::authorId);
        v(u"visibility", &Note::visibility);
        v(u"text", &Note::text);
        v(u"written_at", &Note::writtenAt);
    }
};
extern template Record toRecord(const Note &);
extern template Note fromRecord(const Record &);

enum class FileKind { Resume, CoverLetter, Assessment, Other };
template <>
struct EnumText<FileKind> {
    static constexpr std::array names{ u"resume", u"cover_letter", u"assessment", u"other" };
};

/// A file of a candidate; its bytes are kept once under their hash.
struct CandidateFile {
    static constexpr auto kKind = EntityKind::CandidateFile;
    CandidateFileId id;
    CandidateId candidateId;
    ApplicationId applicationId;
    FileKind kind = FileKind::Resume;
    QString name; ///< file name without folders
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256; ///< lower-case hexadecimal
    QDateTime addedAt;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"candidate_id", &CandidateFile::candidateId);
        v(u"application_id", &CandidateFile::applicationId);
        v(u"kind", &CandidateFile::kind);
        v(u"name", &CandidateFile::name);
        v(u"media_type", &CandidateFile::mediaType);
        v(u"size", &CandidateFile::size);
        v(u"sha256", &CandidateFile::sha256);
        v(u"added_at", &CandidateFile::addedAt);
    }
};
extern template Record toRecord(const CandidateFile &);
extern template CandidateFile fromRecord(const Record &);

} // namespace shortlist
