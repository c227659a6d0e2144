// SPDX-License-Identifier: GPL-3.0-or-later
// Whose loops may be planned together.
#include "domain/pipeline/application.h"
#include "service/calendar/loopselection.h"
#include "service/calendar/slotservice.h"

#include <algorithm>
#include <map>

namespace shortlist {

Result<QList<LoopGroup>> SlotService::loopGroups(const JobId &job) const
{
    const auto active = m_context.workspace.all<Application>(
        { equals(&Application::jobId, job), equals(&Application::state, ApplicationState::Active) });
    if (!active)
        return active.error();
    const auto openings =
        m_context.workspace.all<Opening>({ equals(&Opening::jobId, job) }, { fieldName(&Opening::code) });
    if (!openings)
        return openings.error();
    LoopGroup all;
    std::map<std::pair<int, QString>, LoopGroup> stages; // by place in the plan
    for (const Application &application : *active) {
        all.applications += application.id;
        const auto stage = m_context.workspace.get(application.stageId);
        if (!stage)
            return stage.error();
        const auto known =
            std::find_if(stages.begin(), stages.end(), [&](const auto &one) { return one.second.name == stage->name; });
        LoopGroup &group = known != stages.end() ? known->second : stages[{ stage->position, stage->name }];
        group.kind = LoopGroup::Kind::Stage;
        group.name = stage->name;
        group.applications += application.id;
    }
    QList<LoopGroup> groups;
    if (!all.applications.isEmpty())
        groups += all;
    for (const Opening &opening : *openings) {
        LoopGroup group{ LoopGroup::Kind::Opening, opening.code, {} };
        for (const Application &application : *active) {
            if (application.openingId == opening.id)
                group.applications += application.id;
        }
        if (!group.applications.isEmpty())
            groups += group;
    }
    for (const auto &[place, group] : stages)
        groups += group;
    return groups;
}

} // namespace shortlist
