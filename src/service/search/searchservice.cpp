// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/search/searchservice.h"

#include "domain/candidates/candidatequeries.h"
#include "domain/core/searchkey.h"
#include "domain/jobs/jobnames.h"
#include "domain/jobs/jobqueries.h"
#include "domain/people/person.h"

#include <algorithm>
#include <tuple>

namespace shortlist {

namespace {

/// One of few things, all of which are looked at.
struct Findable {
    SearchHit hit;
    QStringList texts; ///< that are looked through; the first is its name
};

/// True where every word is in one of the keys.
bool hasAllWords(const QStringList &texts, const QStringList &words)
{
    const QString keys = searchKeys(texts.join(QLatin1Char('\n'))).join(QLatin1Char('\n'));
    return std::all_of(words.begin(), words.end(), [&keys](const QString &word) { return keys.contains(word); });
}

SearchGroup groupOf(SearchKind kind, const QList<Findable> &all, const QStringList &words, int limit)
{
    struct Found {
        int rank;
        QString key;
        SearchHit hit;
    };
    QList<Found> found;
    for (const Findable &one : all) {
        if (hasAllWords(one.texts, words))
            found += Found{ nameRank(one.texts.constFirst(), words), searchKey(one.hit.name), one.hit };
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Found &a, const Found &b) { return std::tie(a.rank, a.key) < std::tie(b.rank, b.key); });
    SearchGroup group{ kind, {}, int(found.size()) };
    for (qsizetype i = 0; i < std::min(found.size(), qsizetype(limit)); ++i)
        group.hits += found.at(i).hit;
    return group;
}

QString detailOf(const CandidateLine &line)
{
    QStringList parts;
    if (!line.headline.isEmpty() || !line.company.isEmpty())
        parts += line.headline.isEmpty() ? line.company : line.headline;
    if (!line.applications.isEmpty())
        parts +=
            line.applications.constFirst().stageName + QStringLiteral(", ") + line.applications.constFirst().jobTitle;
    else if (!line.place.isEmpty())
        parts += line.place;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Result<SearchGroup> SearchService::candidates(const QString &text, int limit) const
{
    CandidateFilter filter;
    filter.text = text;
    filter.sort = CandidateSort::Match;
    const auto lines = m_context.queries.candidates.first(filter, limit);
    if (!lines)
        return lines.error();
    SearchGroup group{ SearchKind::Candidate, {}, int(lines->size()) };
    for (const CandidateLine &line : *lines)
        group.hits += SearchHit{ line.id.uuid(), line.name, detailOf(line) };
    // What is no more than a page needs no counting.
    if (group.total >= limit) {
        const auto total = m_context.queries.candidates.count(filter);
        if (!total)
            return total.error();
        group.total = int(*total);
    }
    return group;
}

Result<SearchGroup> SearchService::jobs(const QStringList &words, int limit) const
{
    const auto rows = m_context.queries.jobs.jobs(false);
    if (!rows)
        return rows.error();
    QList<Job> all;
    for (const JobListRow &row : *rows)
        all += row.job;
    const QHash<JobId, QString> names = jobNames(all);
    QList<Findable> findable;
    for (const Job &job : std::as_const(all))
        findable += Findable{ { job.id.uuid(), names.value(job.id), job.department }, { job.title, job.department } };
    return groupOf(SearchKind::Job, findable, words, limit);
}

Result<SearchGroup> SearchService::people(const QStringList &words, int limit) const
{
    const auto all = m_context.workspace.all<Person>({ equals(&Person::state, PersonState::Active) });
    if (!all)
        return all.error();
    QList<Findable> findable;
    for (const Person &person : *all)
        findable +=
            Findable{ { person.id.uuid(), person.name, person.title }, { person.name, person.title, person.email } };
    return groupOf(SearchKind::Person, findable, words, limit);
}

Result<SearchResults> SearchService::find(const QString &text, int limit) const
{
    SearchResults results{ text.trimmed(), {} };
    const QStringList words = searchKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return results;
    for (const auto &group : { candidates(text, limit), jobs(words, limit), people(words, limit) }) {
        if (!group)
            return group.error();
        if (!group->hits.isEmpty())
            results.groups += *group;
    }
    // A name that begins so, or a word of one, is not to be looked for below names that only have it inside.
    const auto isInside = [&words](
                              const SearchGroup &group) { return nameRank(group.hits.constFirst().name, words) > 1; };
    std::stable_sort(results.groups.begin(), results.groups.end(),
        [&isInside](const SearchGroup &a, const SearchGroup &b) { return !isInside(a) && isInside(b); });
    return results;
}

} // namespace shortlist
