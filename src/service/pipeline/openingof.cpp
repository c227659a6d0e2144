// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/openingof.h"

#include <algorithm>

namespace shortlist {

namespace {

Result<QList<Opening>> openOpenings(const Reader &reader, const JobId &job)
{
    return reader.all<Opening>(
        { equals(&Opening::jobId, job), equals(&Opening::state, OpeningState::Open) }, { fieldName(&Opening::code) });
}

} // namespace

Result<std::optional<Opening>> openingOf(const Reader &reader, const Application &application)
{
    if (!application.openingId.isNull())
        return reader.tryGet(application.openingId);
    const auto open = openOpenings(reader, application.jobId);
    if (!open)
        return open.error();
    const auto first =
        std::find_if(open->begin(), open->end(), [](const Opening &opening) { return !opening.recruiterId.isNull(); });
    return first == open->end() ? std::optional<Opening>() : std::optional(*first);
}

Result<SpecialtyId> specialtyOf(const Reader &reader, const Application &application)
{
    if (!application.openingId.isNull()) {
        const auto own = reader.tryGet(application.openingId);
        if (!own)
            return own.error();
        return *own ? (**own).specialtyId : SpecialtyId();
    }
    const auto open = openOpenings(reader, application.jobId);
    if (!open)
        return open.error();
    const bool agree = !open->isEmpty() && std::all_of(open->begin(), open->end(), [&open](const Opening &opening) {
        return opening.specialtyId == open->constFirst().specialtyId;
    });
    return agree ? open->constFirst().specialtyId : SpecialtyId();
}

} // namespace shortlist
