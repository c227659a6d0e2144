// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/candidateplanwords.h"

#include "domain/calendar/zonedtime.h"
#include "domain/words/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

/// Where the days are the same too, only who is there can be what tells two plans apart.
bool onSameDays(const CandidatePlan &a, const CandidatePlan &b, const QTimeZone &zone)
{
    return std::equal(a.interviews.begin(), a.interviews.end(), b.interviews.begin(), b.interviews.end(),
        [&zone](const SlotProposal &one, const SlotProposal &other) {
            return localDay(one.startAt, zone) == localDay(other.startAt, zone);
        });
}

} // namespace

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
    // First, since the end of a line may be cut.
    const int more = plan.points() - best.points();
    if (more > 0)
        sentences += QCoreApplication::translate("Plans", "%n point(s) behind the best", nullptr, more);
    else if (&plan != &best)
        sentences += QCoreApplication::translate("Plans", "As many points as the best");
    if (plan.interviews.size() > 1)
        sentences += days.size() == 1 ? QCoreApplication::translate("Plans", "All on one day")
                                      : QCoreApplication::translate("Plans", "On %n day(s)", nullptr, int(days.size()));
    sentences += QCoreApplication::translate("Plans", "Done on %1")
                     .arg(words::date(localDay(plan.interviews.constLast().startAt, zone)));
    const auto known = (taking & query.parts.constFirst().query.known).size();
    sentences += QCoreApplication::translate("Plans", "%n interviewer(s)", nullptr, int(taking.size()));
    if (known > 0)
        sentences += QCoreApplication::translate("Plans", "%n of them know(s) the candidate", nullptr, int(known));
    return sentences;
}

void tellApart(const QList<SlotPerson> &people, const CandidatePlanQuery &query, QList<CandidatePlan> &plans)
{
    const QTimeZone &zone = query.parts.constFirst().query.candidateZone;
    QList<QStringList> who;
    for (const CandidatePlan &plan : std::as_const(plans)) {
        QStringList differs;
        for (qsizetype part = 0; part < plan.interviews.size(); ++part) {
            const bool told = std::none_of(plans.begin(), plans.end(), [&](const CandidatePlan &other) {
                return onSameDays(plan, other, zone)
                    && other.interviews.at(part).people != plan.interviews.at(part).people;
            });
            if (told)
                continue;
            QStringList names;
            for (const int person : plan.interviews.at(part).people)
                names += people.at(person).person.name;
            differs += QCoreApplication::translate("Plans", "“%1” with %2", "interview, people")
                           .arg(query.parts.at(part).name, names.join(QStringLiteral(", ")));
        }
        who += differs;
    }
    for (qsizetype i = 0; i < plans.size(); ++i)
        plans[i].summary = who.at(i) + plans.at(i).summary;
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
