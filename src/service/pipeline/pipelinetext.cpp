// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/pipelinetext.h"

#include "domain/candidates/candidate.h"
#include "service/pipeline/pipelineservice.h"

namespace shortlist {

QString candidateName(const Reader &reader, const Application &application)
{
    const auto candidate = reader.tryGet(application.candidateId);
    return candidate && *candidate && !(**candidate).name.isEmpty() ? (**candidate).name
                                                                    : PipelineText::tr("The candidate");
}

Error wrongState(const Reader &reader, const Application &application, PipelineAction action)
{
    const QString name = candidateName(reader, application);
    QString sentence;
    QString advice;
    switch (application.state) {
    case ApplicationState::Active:
        sentence = PipelineText::tr("The application of %1 is active.").arg(name);
        advice = action == PipelineAction::Resume
                   ? PipelineText::tr("It is not on hold, so there is nothing to resume.")
                   : PipelineText::tr("Only an ended application can be reopened.");
        break;
    case ApplicationState::OnHold:
        sentence = PipelineText::tr("The application of %1 is on hold.").arg(name);
        advice = PipelineText::tr("Resume it first.");
        break;
    case ApplicationState::Declined:
        sentence = PipelineText::tr("The application of %1 has been declined.").arg(name);
        advice = PipelineText::tr("Reopen it first.");
        break;
    case ApplicationState::Withdrawn:
        sentence = PipelineText::tr("%1 has withdrawn the application.").arg(name);
        advice = PipelineText::tr("Reopen it first.");
        break;
    case ApplicationState::Hired:
        sentence = PipelineText::tr("%1 has been hired.").arg(name);
        advice = PipelineText::tr("Reopen the application first if that was a mistake.");
        break;
    }
    return { Error::Code::Conflict, sentence, advice, enumText(action), QStringLiteral("application.state") };
}

QString gapText(const Gap &gap)
{
    switch (gap.kind) {
    case Gap::Kind::Interviews:
        return PipelineText::tr("%1: %n interview(s) not booked", nullptr, gap.count).arg(gap.stageName);
    case Gap::Kind::Scorecards:
        return PipelineText::tr("%1: no scorecard from %2")
            .arg(gap.stageName, gap.people.join(PipelineText::tr(", ", "between names")));
    case Gap::Kind::Assessment:
        return PipelineText::tr("%1: the assessment is not graded").arg(gap.stageName);
    case Gap::Kind::Skipped:
        return PipelineText::tr("%1: would be skipped").arg(gap.stageName);
    }
    Q_UNREACHABLE();
}

QString gapsText(const QList<Gap> &gaps)
{
    QStringList lines;
    for (const Gap &gap : gaps)
        lines.append(gapText(gap));
    return PipelineText::tr("Missing: %1.").arg(lines.join(PipelineText::tr("; ", "between missing things")));
}

Error wrongAssessmentState(const Assessment &assessment, const QString &sentence)
{
    return { Error::Code::Conflict, sentence.arg(assessment.code),
        PipelineText::tr("Look at the assessment again and decide anew."), enumText(assessment.state),
        QStringLiteral("assessment.state") };
}

} // namespace shortlist
