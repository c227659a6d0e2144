// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/cardreminder.h"

#include "domain/words/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace shortlist {

namespace {

struct CardReminderTexts {
    Q_DECLARE_TR_FUNCTIONS(CardReminder)
};

QString onTheirClock(const QDateTime &moment, const QTimeZone &authors)
{
    const QTimeZone zone = authors.isValid() ? authors : QTimeZone::utc();
    const QDateTime local = moment.toTimeZone(zone);
    const QLocale locale;
    return CardReminderTexts::tr("%1, %2 (%3)", "day, time (zone)")
        .arg(locale.toString(local.date(), QLocale::LongFormat), words::timeOfDay(local.time()),
            QString::fromLatin1(zone.id()));
}

} // namespace

CardReminder reminderOf(const ReminderFacts &facts)
{
    const bool graded = !facts.startAt.isValid();
    const QString what = graded ? CardReminderTexts::tr("%1, %2", "stage, code").arg(facts.stageName, facts.subject)
                                : CardReminderTexts::tr("%1 with %2").arg(facts.stageName, facts.subject);
    QStringList lines{ CardReminderTexts::tr("Hello %1,").arg(facts.author), {} };
    lines.append(CardReminderTexts::tr("your scorecard is still to come: %1 (%2).").arg(what, facts.jobTitle));
    if (!graded)
        lines.append(CardReminderTexts::tr("The interview: %1").arg(onTheirClock(facts.startAt, facts.zone)));
    if (facts.dueAt.isValid())
        lines.append((facts.nowUtc.isValid() && facts.dueAt > facts.nowUtc ? CardReminderTexts::tr("It is due: %1")
                                                                           : CardReminderTexts::tr("It was due: %1"))
                         .arg(onTheirClock(facts.dueAt, facts.zone)));
    lines.append(QString());
    lines.append(CardReminderTexts::tr(
        "You find it in Shortlist under “My scorecards”. What you saw is worth most while it is fresh, and nobody who "
        "has no scorecard of their own sees those of the others before yours is in. Where you cannot judge, the "
        "scorecard lets you say so, and why."));
    lines.append({ QString(), CardReminderTexts::tr("Thank you") });
    if (!facts.sender.isEmpty())
        lines.append(facts.sender);
    return { facts.address, CardReminderTexts::tr("Scorecard: %1").arg(what), lines.join(u'\n') };
}

} // namespace shortlist
