// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rubrics/rubricpublishing.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

constexpr qsizetype kNamed = 2; ///< so many stages are named

struct RubricPublishingTexts {
    Q_DECLARE_TR_FUNCTIONS(RubricPublishing)
};

/// “Technical interview” of “Backend Engineer”, “On-site” of “Analyst” and 3 more; empty where no plan in use has any.
QString stagesText(const QList<RubricUse> &uses)
{
    QStringList stages;
    for (const RubricUse &use : uses) {
        if (use.planState != PlanState::Retired)
            stages.append(RubricPublishingTexts::tr("“%1” of “%2”", "stage, job").arg(use.stageName, use.jobTitle));
    }
    stages.removeDuplicates();
    const int more = int(stages.size() - kNamed);
    const QString named = stages.mid(0, kNamed).join(RubricPublishingTexts::tr(", "));
    return more > 0 ? RubricPublishingTexts::tr("%1 and %n more", nullptr, more).arg(named) : named;
}

/// That stages still rate by an earlier version; empty where none does.
QString earlierText(const RubricView &view)
{
    const QString stages = stagesText(view.earlierUses);
    if (view.rubric.state != RubricState::Published || stages.isEmpty())
        return {};
    return RubricPublishingTexts::tr("By version %1 still rate: %2.").arg(QString::number(view.earlierNumber), stages);
}

} // namespace

QString whatRatesByEarlier(const RubricView &view)
{
    const QString earlier = earlierText(view);
    if (earlier.isEmpty())
        return {};
    return earlier + u' '
         + RubricPublishingTexts::tr(
             "To rate by version %1, choose it for the stage in a draft of the hiring plan, and "
             "publish that.")
               .arg(QString::number(view.rubric.number));
}

QString whatPublishingLeaves(const RubricView &view, int advice)
{
    QStringList parts;
    if (const QString earlier = whatRatesByEarlier(view); !earlier.isEmpty())
        parts.append(earlier);
    else if (stagesText(view.uses).isEmpty())
        parts.append(RubricPublishingTexts::tr("No stage rates by it yet: choose it in the hiring plan of a job."));
    if (advice > 0)
        parts.append(RubricPublishingTexts::tr("%n piece(s) of advice stay(s) open.", nullptr, advice));
    if (!parts.isEmpty())
        parts.prepend(RubricPublishingTexts::tr("Version %1 of “%2” is published.")
                          .arg(QString::number(view.rubric.number), view.rubric.name));
    return parts.join(u' ');
}

} // namespace shortlist
