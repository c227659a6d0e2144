// SPDX-License-Identifier: GPL-3.0-or-later
// When a candidate can come, however it was said.
#include "domain/calendar/availability.h"
#include "domain/calendar/bookingrules.h"
#include "domain/calendar/candidatetimes.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/candidates/candidateservice.h"
#include "service/candidates/candidatetimeswriting.h"

namespace shortlist {

namespace {

struct CandidateTimesTexts {
    Q_DECLARE_TR_FUNCTIONS(CandidateTimes)
};

Result<std::optional<CandidateTimes>> storedTimes(const Reader &reader, const CandidateId &candidate)
{
    const auto rows = reader.all<CandidateTimes>({ equals(&CandidateTimes::candidateId, candidate) }, {}, 1);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<CandidateTimes>() : rows->constFirst();
}

/// Writes what `windowsOf` makes of the windows there are.
Status writeTimes(const Clock &clock, Transaction &transaction, const CandidateId &candidate,
    const std::function<QList<TimeSpan>(const QList<TimeSpan> &)> &windowsOf)
{
    if (const auto person = transaction.get(candidate); !person)
        return person.error();
    const auto before = storedTimes(transaction, candidate);
    if (!before)
        return before.error();
    const QList<TimeSpan> had = *before ? (**before).windows : QList<TimeSpan>();
    QList<TimeSpan> windows = wholeMinutes(windowsOf(had));
    if (windows == had)
        return done();
    // What is over makes room first.
    if (windows.size() > CandidateTimes::kMostWindows)
        windows = windowsToCome(windows, clock.nowUtc());
    constexpr int kMost = int(CandidateTimes::kMostWindows);
    if (windows.size() > kMost)
        return failure(Error::Code::Invalid, "availability.many",
            CandidateTimesTexts::tr(
                "These are more than %n single time(s) at which somebody can come.", nullptr, kMost),
            CandidateTimesTexts::tr("Keep to the next weeks."));
    if (windows.isEmpty())
        return transaction.archive((**before).id);
    CandidateTimes times{ {}, candidate, clock.nowUtc(), windows };
    if (*before) {
        times.id = (**before).id;
        return transaction.save(times);
    }
    times.id = CandidateTimesId(timedUuid(clock.nowUtc()));
    return transaction.add(times, candidateScope(candidate));
}

} // namespace

Status writeCandidateTimes(
    const Clock &clock, Transaction &transaction, const CandidateId &candidate, const QList<TimeSpan> &windows)
{
    return writeTimes(clock, transaction, candidate, [&windows](const QList<TimeSpan> &) { return windows; });
}

Result<QList<TimeSpan>> CandidateService::times(const CandidateId &candidate) const
{
    const auto stored = storedTimes(m_context.workspace, candidate);
    if (!stored)
        return stored.error();
    return *stored ? (**stored).windows : QList<TimeSpan>();
}

Status CandidateService::setTimes(const CandidateId &candidate, const QList<TimeSpan> &windows)
{
    return m_context.commands.run(QStringLiteral("candidate.times"), candidate, [&](Transaction &transaction) {
        return writeCandidateTimes(m_context.clock, transaction, candidate, windows);
    });
}

Result<QStringList> CandidateService::typeTimes(
    const CandidateId &candidate, const QString &text, const QTimeZone &otherwise)
{
    const auto person = m_context.workspace.get(candidate);
    if (!person)
        return person.error();
    const auto read = readAvailability(text, m_context.clock.nowUtc(), zoneOr(person->zone, otherwise));
    if (!read)
        return read.error();
    if (auto kept = setTimes(candidate, read->spans); !kept)
        return kept.error();
    return read->remarks;
}

Status CandidateService::paintTimes(const CandidateId &candidate, const QList<TimeSpan> &spans, bool adds)
{
    return m_context.commands.run(QStringLiteral("candidate.times"), candidate, [&](Transaction &transaction) {
        return writeTimes(m_context.clock, transaction, candidate, [&](const QList<TimeSpan> &windows) {
            return adds ? merged(windows + spans) : spansWithout(windows, spans);
        });
    });
}

} // namespace shortlist
