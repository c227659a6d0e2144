// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/stageorder.h"

namespace shortlist {

void StageOrder::add(const InterviewEntry &other, int first, int last, int gapMinutes)
{
    const qint64 gapSeconds = qint64(gapMinutes) * 60;
    const QDateTime after = other.interview.endAt().addSecs(gapSeconds);
    const QDateTime before = other.interview.startAt.addSecs(-gapSeconds);
    if (other.stageIndex < first && (!notBefore.isValid() || notBefore < after))
        notBefore = after;
    if (other.stageIndex > last && (!notAfter.isValid() || before < notAfter))
        notAfter = before;
}

StageOrder StageOrder::around(const QList<InterviewEntry> &ofCandidate, const ApplicationId &application, int stage,
    const InterviewId &self, int gapMinutes)
{
    StageOrder order;
    for (const InterviewEntry &entry : ofCandidate) {
        const Interview &one = entry.interview;
        const bool takesPlace = one.state != InterviewState::NoShow && one.state != InterviewState::Cancelled;
        if (one.applicationId == application && one.id != self && takesPlace)
            order.add(entry, stage, stage, gapMinutes);
    }
    return order;
}

bool StageOrder::allows(const TimeSpan &span) const
{
    return (!notBefore.isValid() || notBefore <= span.start) && (!notAfter.isValid() || span.end <= notAfter);
}

} // namespace shortlist
