// SPDX-License-Identifier: GPL-3.0-or-later
// Looking up what belongs to a candidate's application.
#include "cli/call.h"
#include "cli/lookup.h"
#include "cli/text.h"
#include "domain/pipeline/rules.h"

#include <algorithm>

namespace shortlist::cli {

Result<Application> findApplication(
    const Services &services, const QString &text, const QString &jobText, Prefer prefer)
{
    const Workspace &workspace = services.context.workspace;
    const auto stored = workspace.tryGet(ApplicationId::fromString(text));
    if (!stored)
        return stored.error();
    if (*stored)
        return **stored;
    const auto candidate = findCandidate(services, text);
    if (!candidate)
        return candidate.error();
    auto applications = services.pipeline.applicationsOf(candidate->id);
    if (!applications)
        return applications.error();
    if (!jobText.isEmpty()) {
        const auto job = findJob(services, jobText);
        if (!job)
            return job.error();
        applications->removeIf([&job](const Application &one) { return one.jobId != job->id; });
    }
    QList<Application> preferred;
    std::copy_if(applications->begin(), applications->end(), std::back_inserter(preferred),
        [prefer](const Application &one) { return isLive(one.state) == (prefer == Prefer::Live); });
    const QList<Application> &left = preferred.isEmpty() ? *applications : preferred;
    if (left.size() == 1)
        return left.first();
    if (left.isEmpty())
        return Error{ Error::Code::NotFound, CliText::tr("%1 has not applied for this.").arg(candidate->name),
            CliText::tr("“application apply” does that."), {}, QStringLiteral("lookup.none") };
    QStringList choices;
    for (const Application &one : left) {
        const auto job = workspace.get(one.jobId);
        if (!job)
            return job.error();
        choices.append(job->title + QLatin1String(" (") + one.id.toString() + u')');
    }
    return Error{ Error::Code::Invalid,
        CliText::tr("%1 has %n applications.", nullptr, int(left.size())).arg(candidate->name),
        CliText::tr("Add --job, or name one by its id: %1.").arg(choices.join(QLatin1String("; "))), {},
        QStringLiteral("lookup.several") };
}

Result<InterviewId> findInterview(const Services &services, const QString &text)
{
    const auto stored = services.context.workspace.tryGet(InterviewId::fromString(text));
    if (!stored)
        return stored.error();
    if (*stored)
        return (**stored).id;
    const auto interviews = services.interviews.list({});
    if (!interviews)
        return interviews.error();
    QList<Named> all;
    for (const InterviewEntry &entry : *interviews) {
        if (entry.isOpen())
            all.append({ entry.interview.id.uuid(), { entry.candidateName },
                entry.candidateName + QLatin1String(", ") + entry.stageName + QLatin1String(", ")
                    + timeText(entry.interview.startAt, entry.interview.zone) + QLatin1String(" (")
                    + entry.interview.id.toString() + u')' });
    }
    const auto id = choose(CliText::tr("Interview"), text, all);
    if (!id)
        return id.error();
    return InterviewId(*id);
}

Result<ScorecardId> findCard(const Services &services, const QString &text)
{
    const auto stored = services.context.workspace.tryGet(ScorecardId::fromString(text));
    if (!stored)
        return stored.error();
    if (*stored)
        return (**stored).id;
    if (services.context.session.person.isNull())
        return Error{ Error::Code::Invalid, CliText::tr("Nobody is at the desk whose scorecards these could be."),
            CliText::tr("Say who with --as, or name the scorecard by its id."), {}, QStringLiteral("lookup.nobody") };
    const auto cards = services.scorecards.mine();
    if (!cards)
        return cards.error();
    QList<Named> all;
    for (const ScorecardRow &row : *cards)
        all.append({ row.id.uuid(), { row.subject, row.subject + u'/' + row.stageName },
            row.subject + u'/' + row.stageName + QLatin1String(" (") + row.id.toString() + u')' });
    const auto id = choose(CliText::tr("Scorecard"), text, all);
    if (!id)
        return id.error();
    return ScorecardId(*id);
}

Result<Offer> findOffer(const Services &services, const QString &text)
{
    const auto stored = services.context.workspace.tryGet(OfferId::fromString(text));
    if (!stored)
        return stored.error();
    if (*stored)
        return **stored;
    const auto application = findApplication(services, text, {});
    if (!application)
        return application.error();
    const auto offers = services.offers.offersTo(application->id);
    if (!offers)
        return offers.error();
    if (offers->isEmpty())
        return Error{ Error::Code::NotFound, CliText::tr("There is no offer to “%1” yet.").arg(text),
            CliText::tr("“offer draft” makes one."), {}, QStringLiteral("lookup.none") };
    return offers->last();
}

Result<AssessmentId> findAssessment(const Services &services, const QString &text)
{
    const auto stored = services.context.workspace.tryGet(AssessmentId::fromString(text));
    if (!stored)
        return stored.error();
    if (*stored)
        return (**stored).id;
    if (const auto graded = services.assessments.graderView(text))
        return graded->id;
    const auto application = findApplication(services, text, {});
    if (!application)
        return application.error();
    const auto assessments = services.assessments.of(application->id);
    if (!assessments)
        return assessments.error();
    if (assessments->isEmpty())
        return Error{ Error::Code::NotFound, CliText::tr("There is no written assessment of “%1”.").arg(text),
            CliText::tr("It begins when an application enters a stage of that kind."), {},
            QStringLiteral("lookup.none") };
    return assessments->last().assessment.id;
}

Result<RubricId> findRubric(const Services &services, const QString &text)
{
    const auto rubrics = services.rubrics.list(true);
    if (!rubrics)
        return rubrics.error();
    QList<Named> all;
    for (const RubricListRow &row : *rubrics) {
        // By its name, or as lists call it where others bear the same name.
        QStringList names;
        for (const QString &name : { row.rubric.name, row.title }) {
            names.append(CliText::tr("%1, version %2").arg(name, QString::number(row.rubric.number)));
            if (row.newest)
                names.append(name);
        }
        all.append({ row.rubric.id.uuid(), names,
            CliText::tr("%1, version %2").arg(row.title, QString::number(row.rubric.number)) });
    }
    const auto id = choose(CliText::tr("Rubric"), text, all);
    if (!id)
        return id.error();
    return RubricId(*id);
}

} // namespace shortlist::cli
