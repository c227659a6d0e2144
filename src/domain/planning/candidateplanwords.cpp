// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/candidateplanwords.h"

#include "domain/calendar/zonedtime.h"
#include "domain/words/dates.h"

#include <QCoreApplication>

namespace shortlist {

QStringList planSummary(const QList<SlotPerson> &people, const CandidatePlanQuery &query, const CandidatePlan &plan,
    const CandidatePlan &best)
{
    const QTimeZone &zone = query.parts.constFirst().query.candidateZone;
    QSet<QDate> days;
    QSet<PersonId> taking;
    for (const SlotProposal &interview : plan.interviews) {
        days.insert(localDay(interview.startAt, zone));
        for (const int person : interview.people)
            taking.insert(people.at(person).person.id);
    }
    QStringList sentences;
    if (plan.interviews.size() > 1)
        sentences += days.size() == 1 ? QCoreApplication::translate("Plans", "All on one day")
                                      : QCoreApplication::translate("Plans", "On %n day(s)", nullptr, int(days.size()));
    sentences += QCoreApplication::translate("Plans", "Done on %1")
                     .arg(words::date(localDay(plan.interviews.constLast().startAt, zone)));
    const auto known = (taking & query.parts.constFirst().query.known).size();
    sentences += QCoreApplication::translate("Plans", "%n interviewer(s)", nullptr, int(taking.size()));
    if (known > 0)
        sentences += QCoreApplication::translate("Plans", "%n of them know(s) the candidate", nullptr, int(known));
    const int more = plan.points() - best.points();
    if (more > 0)
        sentences += QCoreApplication::translate("Plans", "%n point(s) behind the best", nullptr, more);
    return sentences;
}

QString partSentence(const LoopPart &part, const QString &sentence)
{
    return QCoreApplication::translate("Plans", "“%1”: %2").arg(part.name, sentence);
}

QString planLimitsSentence()
{
    return QCoreApplication::translate(
        "Plans", "Somebody would take more of these interviews than their limits allow.");
}

} // namespace shortlist
