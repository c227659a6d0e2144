// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings/schedulingwishes.h"

#include "domain/settings/setting.h"

namespace shortlist {

namespace {

int minutesIn(const QHash<QString, QString> &settings, const TeamMinutes &which)
{
    bool isNumber = false;
    const int minutes = settings.value(which.setting).toInt(&isNumber);
    return isNumber && minutes >= which.least && minutes <= which.most ? minutes : which.otherwise;
}

} // namespace

TeamMinutes stageGap() { return { QStringLiteral("team.stage_gap_minutes"), 15, 0, 8 * 60 }; }

TeamMinutes interviewBuffer() { return { QStringLiteral("team.buffer_minutes"), 15, 0, 2 * 60 }; }

QString spacingSetting() { return QStringLiteral("team.spacing"); }

Result<SchedulingWishes> wishesOf(const Reader &reader)
{
    const auto all = reader.all<Setting>();
    if (!all)
        return all.error();
    QHash<QString, QString> settings;
    for (const Setting &setting : *all)
        settings.insert(setting.name, setting.text);
    SchedulingWishes wishes;
    wishes.gapMinutes = minutesIn(settings, stageGap());
    wishes.bufferMinutes = minutesIn(settings, interviewBuffer());
    wishes.spacing =
        enumFromText<SlotQuery::Spacing>(settings.value(spacingSetting())).value_or(SlotQuery::Spacing::Any);
    return wishes;
}

} // namespace shortlist
