// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings/graderpoints.h"

#include "domain/settings/setting.h"

namespace shortlist {

QString graderPointsSetting() { return QStringLiteral("team.grader_points"); }

Result<int> graderPointsOf(const Reader &reader)
{
    const auto found = reader.all<Setting>({ equals(&Setting::name, graderPointsSetting()) }, {}, 1);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return kGraderPoints;
    bool isNumber = false;
    const int points = found->first().text.toInt(&isNumber);
    return isNumber && points >= 0 && points <= kMostGraderPoints ? points : kGraderPoints;
}

} // namespace shortlist
