// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/carddeadline.h"

#include "domain/scorecards/deadline.h"
#include "domain/settings/setting.h"

namespace shortlist {

Result<QDateTime> cardDueAt(const Reader &reader, const PersonId &author, const QDateTime &end, int hours)
{
    const auto person = reader.get(author);
    if (!person)
        return person.error();
    const auto away = reader.all<Away>({ equals(&Away::personId, author) });
    if (!away)
        return away.error();
    const auto settings = reader.all<Setting>({ equals(&Setting::name, holidaysSetting()) }, {}, 1);
    if (!settings)
        return settings.error();
    // What was stored and makes no sense counts as never set, as with all settings of the team.
    const auto holidays = holidaysFromText(settings->isEmpty() ? QString() : settings->first().text);
    return dueAfterHours(end, workdaysOf(*person, *away, holidays ? *holidays : QList<Holiday>()), hours);
}

} // namespace shortlist
