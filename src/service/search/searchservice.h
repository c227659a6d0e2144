// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/commandrunner.h"

namespace shortlist {

/// What the search through everything finds, in the order in which it is shown where names fit as well.
enum class SearchKind { Candidate, Job, Person };

/// One thing that was found.
struct SearchHit {
    QUuid id; ///< of the candidate, the job, the person
    QString name;
    QString detail; ///< what tells them apart from others of that name; may be empty
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// The first of a kind.
struct SearchGroup {
    SearchKind kind = SearchKind::Candidate;
    QList<SearchHit> hits;
    int total = 0; ///< of all that match
};

/// What was found for a text; kinds of which nothing was found are left
/// out.
struct SearchResults {
    QString text;
    QList<SearchGroup> groups;
};

/// Looks for words in candidates, jobs and people at once.
class SearchService {
public:
    static constexpr int kPage = 8; ///< so many of a kind at first

    explicit SearchService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Whatever has all words of the text, in any case and with or without accents: candidates in what the list of
    /// candidates is looked through for, jobs by title and department, people by name, title and address. They come
    /// as nameRank() says, the best first; a kind whose names only have the words inside comes after the others. At
    /// most `limit` of a kind; nothing for an empty text.
    Result<SearchResults> find(const QString &text, int limit = kPage) const;

private:
    Result<SearchGroup> candidates(const QString &text, int limit) const;
    Result<SearchGroup> jobs(const QStringList &words, int limit) const;
    Result<SearchGroup> people(const QStringList &words, int limit) const;

    ServiceContext m_context;
};

} // namespace shortlist
