// SPDX-License-Identifier: GPL-3.0-or-later
// The openings of JobService.
#include "domain/core/newid.h"
#include "domain/people/person.h"
#include "service/jobs/jobservice.h"

#include <QRegularExpression>

namespace shortlist {

namespace {

constexpr int kMostAtOnce = 200;
constexpr int kFirstNumber = 1001;

struct JobServiceOpeningsTexts {
    Q_DECLARE_TR_FUNCTIONS(JobService)
};

/// The numbers of a code such as 1001-3; nothing for codes of another form.
std::optional<QPair<int, int>> numbersOf(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,9})-(\\d{1,9})$"));
    const auto match = form.match(code);
    if (!match.hasMatch())
        return std::nullopt;
    return QPair<int, int>{ match.captured(1).toInt(), match.captured(2).toInt() };
}

/// The number a job's codes begin with, and the next one behind the dash.
QPair<int, int> nextNumbers(const QStringList &ofJob, const QStringList &all)
{
    std::optional<int> own;
    int next = 1;
    for (const QString &code : ofJob) {
        const auto numbers = numbersOf(code);
        if (!numbers || (own && *own != numbers->first))
            continue;
        own = numbers->first;
        next = std::max(next, numbers->second + 1);
    }
    if (own)
        return { *own, next };
    int highest = kFirstNumber - 1;
    for (const QString &code : all) {
        if (const auto numbers = numbersOf(code))
            highest = std::max(highest, numbers->first);
    }
    return { highest + 1, 1 };
}

void apply(const OpeningText &text, Opening &opening)
{
    opening.specialtyId = text.specialtyId;
    opening.hiringManagerId = text.hiringManagerId;
    opening.recruiterId = text.recruiterId;
    opening.targetStart = text.targetStart;
}

Error filled(const Opening &opening)
{
    return failure(Error::Code::Refused, "opening.filled",
        JobServiceOpeningsTexts::tr("Opening %1 is filled by a hire.").arg(opening.code),
        JobServiceOpeningsTexts::tr("Undo the hire if it was a mistake."));
}

} // namespace

Status JobService::checkOpening(const Transaction &transaction, const JobId &job, const OpeningText &text) const
{
    const auto specialty = transaction.tryGet(text.specialtyId);
    if (!specialty)
        return specialty.error();
    if (!text.specialtyId.isNull() && (!*specialty || (**specialty).jobId != job))
        return failure(Error::Code::Invalid, "opening.specialty",
            JobServiceOpeningsTexts::tr("This job does not have that specialty."),
            JobServiceOpeningsTexts::tr("Choose one of the job's specialties, or add it to the job."));
    for (const PersonId &person : { text.hiringManagerId, text.recruiterId }) {
        if (person.isNull())
            continue;
        if (const auto found = transaction.get(person); !found)
            return found.error();
    }
    return done();
}

Result<QList<OpeningId>> JobService::addOpeningsWithin(
    Transaction &transaction, const JobId &job, int count, const OpeningText &text) const
{
    if (count < 1 || count > kMostAtOnce)
        return failure(Error::Code::Invalid, "opening.count",
            JobServiceOpeningsTexts::tr("%1 openings cannot be added at once.").arg(count),
            JobServiceOpeningsTexts::tr("Add between 1 and %1.").arg(kMostAtOnce));
    const auto found = transaction.get(job);
    if (!found)
        return found.error();
    if (found->state == JobState::Retired)
        return failure(Error::Code::Refused, "job.retired",
            JobServiceOpeningsTexts::tr("“%1” is retired.").arg(found->title),
            JobServiceOpeningsTexts::tr("Take the job back into use first."));
    if (auto sound = checkOpening(transaction, job, text); !sound)
        return sound.error();
    const auto all = transaction.all<Opening>();
    if (!all)
        return all.error();
    QStringList codes;
    QStringList ofJob;
    for (const Opening &opening : *all) {
        codes.append(opening.code);
        if (opening.jobId == job)
            ofJob.append(opening.code);
    }
    const auto [number, first] = nextNumbers(ofJob, codes);
    QList<OpeningId> ids;
    for (int i = 0; i < count; ++i) {
        Opening opening;
        opening.id = OpeningId(newId());
        opening.jobId = job;
        opening.code = QStringLiteral("%1-%2").arg(number).arg(first + i);
        opening.openedAt = m_context.clock.nowUtc();
        apply(text, opening);
        if (auto added = transaction.add(opening, team()); !added)
            return added.error();
        ids.append(opening.id);
    }
    return ids;
}

Result<QList<OpeningId>> JobService::addOpenings(const JobId &job, int count, const OpeningText &text)
{
    QList<OpeningId> ids;
    auto written = m_context.commands.run(QStringLiteral("opening.add"), job, [&](Transaction &transaction) -> Status {
        const auto added = addOpeningsWithin(transaction, job, count, text);
        if (!added)
            return added.error();
        ids = *added;
        return done();
    });
    if (!written)
        return written.error();
    return ids;
}

Status JobService::editOpening(const OpeningId &id, const QString &code, const OpeningText &text)
{
    return changeOpening(
        QStringLiteral("opening.edit"), id, {}, [&](Transaction &transaction, Opening &opening) -> Status {
            const QString plain = code.simplified();
            if (plain.isEmpty())
                return failure(Error::Code::Invalid, "opening.code",
                    JobServiceOpeningsTexts::tr("The opening has no code."),
                    JobServiceOpeningsTexts::tr("Give it one, such as 1001-1."));
            const auto same = transaction.all<Opening>({ equals(&Opening::code, plain) });
            if (!same)
                return same.error();
            for (const Opening &other : *same) {
                if (other.id != id)
                    return failure(Error::Code::Invalid, "opening.code_taken",
                        JobServiceOpeningsTexts::tr("There is an opening %1 already.").arg(plain),
                        JobServiceOpeningsTexts::tr("Give it another code."));
            }
            if (auto sound = checkOpening(transaction, opening.jobId, text); !sound)
                return sound;
            opening.code = plain;
            apply(text, opening);
            return done();
        });
}

Status JobService::holdOpening(const OpeningId &id, const QString &reason)
{
    return changeOpening(QStringLiteral("opening.hold"), id, reason, [&](Transaction &, Opening &opening) -> Status {
        if (opening.state != OpeningState::Open)
            return failure(Error::Code::Refused, "opening.not_open",
                JobServiceOpeningsTexts::tr("Opening %1 is not open.").arg(opening.code),
                JobServiceOpeningsTexts::tr("Only an open one can be put on hold."));
        opening.state = OpeningState::OnHold;
        return done();
    });
}

Status JobService::reopenOpening(const OpeningId &id)
{
    return changeOpening(
        QStringLiteral("opening.reopen"), id, {}, [&](Transaction &transaction, Opening &opening) -> Status {
            if (opening.state == OpeningState::Filled)
                return filled(opening);
            const auto job = transaction.get(opening.jobId);
            if (!job)
                return job.error();
            if (job->state == JobState::Retired)
                return failure(Error::Code::Refused, "job.retired",
                    JobServiceOpeningsTexts::tr("“%1” is retired.").arg(job->title),
                    JobServiceOpeningsTexts::tr("Take the job back into use first."));
            opening.state = OpeningState::Open;
            opening.closeReason.clear();
            opening.closedAt = {};
            return done();
        });
}

Status JobService::closeOpening(const OpeningId &id, const QString &reason)
{
    return changeOpening(QStringLiteral("opening.close"), id, reason, [&](Transaction &, Opening &opening) -> Status {
        if (opening.state == OpeningState::Filled)
            return filled(opening);
        if (reason.trimmed().isEmpty())
            return failure(Error::Code::NeedsReason, "opening.reason",
                JobServiceOpeningsTexts::tr("Opening %1 is closed without a hire: why?").arg(opening.code),
                JobServiceOpeningsTexts::tr("Give the reason in a few words."));
        opening.state = OpeningState::Closed;
        opening.closeReason = reason.trimmed();
        opening.closedAt = m_context.clock.nowUtc();
        return done();
    });
}

Status JobService::changeOpening(const QString &command, const OpeningId &id, const QString &reason,
    const std::function<Status(Transaction &, Opening &)> &change)
{
    return m_context.commands.run(
        command, id,
        [&](Transaction &transaction) -> Status {
            auto opening = transaction.get(id);
            if (!opening)
                return opening.error();
            if (auto changed = change(transaction, *opening); !changed)
                return changed;
            return transaction.save(*opening);
        },
        reason.trimmed());
}

} // namespace shortlist
