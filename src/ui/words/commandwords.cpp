// SPDX-License-Identifier: GPL-3.0-or-later
// What commands did, in words. One line a command, in the order of the alphabet.
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QHash>

namespace shortlist::words {

namespace {

const QHash<QString, const char *> &table()
{
    static const QHash<QString, const char *> words{
        { QStringLiteral("application.apply"), QT_TRANSLATE_NOOP("Commands", "Added an application") },
        { QStringLiteral("application.decline"), QT_TRANSLATE_NOOP("Commands", "Declined") },
        { QStringLiteral("application.hire"), QT_TRANSLATE_NOOP("Commands", "Hired") },
        { QStringLiteral("application.hold"), QT_TRANSLATE_NOOP("Commands", "Put on hold") },
        { QStringLiteral("application.move"), QT_TRANSLATE_NOOP("Commands", "Moved to another stage") },
        { QStringLiteral("application.opening"), QT_TRANSLATE_NOOP("Commands", "Chose an opening") },
        { QStringLiteral("application.reopen"), QT_TRANSLATE_NOOP("Commands", "Reopened an application") },
        { QStringLiteral("application.replan"), QT_TRANSLATE_NOOP("Commands", "Moved over to another plan version") },
        { QStringLiteral("application.resume"), QT_TRANSLATE_NOOP("Commands", "Resumed") },
        { QStringLiteral("application.transfer"), QT_TRANSLATE_NOOP("Commands", "Moved to another job") },
        { QStringLiteral("application.waive"), QT_TRANSLATE_NOOP("Commands", "Gave a waiver") },
        { QStringLiteral("application.withdraw"), QT_TRANSLATE_NOOP("Commands", "Recorded a withdrawal") },
        { QStringLiteral("assessment.assign"), QT_TRANSLATE_NOOP("Commands", "Chose graders of an assessment") },
        { QStringLiteral("assessment.create"), QT_TRANSLATE_NOOP("Commands", "Added an assessment") },
        { QStringLiteral("assessment.expire"), QT_TRANSLATE_NOOP("Commands", "Marked an assessment as expired") },
        { QStringLiteral("assessment.extend"), QT_TRANSLATE_NOOP("Commands", "Gave more time for an assessment") },
        { QStringLiteral("assessment.grade"), QT_TRANSLATE_NOOP("Commands", "Marked an assessment as graded") },
        { QStringLiteral("assessment.receive"), QT_TRANSLATE_NOOP("Commands", "Took in answers to an assessment") },
        { QStringLiteral("assessment.redact"), QT_TRANSLATE_NOOP("Commands", "Changed the answers to an assessment") },
        { QStringLiteral("assessment.send"), QT_TRANSLATE_NOOP("Commands", "Sent an assessment") },
        { QStringLiteral("debrief.close"), QT_TRANSLATE_NOOP("Commands", "Closed the debrief") },
        { QStringLiteral("debrief.notes"), QT_TRANSLATE_NOOP("Commands", "Wrote debrief notes") },
        { QStringLiteral("debrief.open"), QT_TRANSLATE_NOOP("Commands", "Opened the debrief") },
        { QStringLiteral("decision.make"), QT_TRANSLATE_NOOP("Commands", "Made a decision") },
        { QStringLiteral("interview.book"), QT_TRANSLATE_NOOP("Commands", "Booked an interview") },
        { QStringLiteral("interview.cancel"), QT_TRANSLATE_NOOP("Commands", "Cancelled an interview") },
        { QStringLiteral("interview.confirm"), QT_TRANSLATE_NOOP("Commands", "Confirmed an interview") },
        { QStringLiteral("interview.held"), QT_TRANSLATE_NOOP("Commands", "Marked an interview as held") },
        { QStringLiteral("interview.noShow"), QT_TRANSLATE_NOOP("Commands", "Marked an interview as missed") },
        { QStringLiteral("interview.people"), QT_TRANSLATE_NOOP("Commands", "Changed who interviews") },
        { QStringLiteral("interview.place"), QT_TRANSLATE_NOOP("Commands", "Changed where an interview is") },
        { QStringLiteral("interview.reply"), QT_TRANSLATE_NOOP("Commands", "Noted a reply to an invitation") },
        { QStringLiteral("interview.reschedule"), QT_TRANSLATE_NOOP("Commands", "Moved an interview") },
        { QStringLiteral("offer.accept"), QT_TRANSLATE_NOOP("Commands", "Offer accepted: hired") },
        { QStringLiteral("offer.decline"), QT_TRANSLATE_NOOP("Commands", "Offer declined by the candidate") },
        { QStringLiteral("offer.draft"), QT_TRANSLATE_NOOP("Commands", "Drafted an offer") },
        { QStringLiteral("offer.edit"), QT_TRANSLATE_NOOP("Commands", "Changed the terms of an offer") },
        { QStringLiteral("offer.lapse"), QT_TRANSLATE_NOOP("Commands", "Offer lapsed") },
        { QStringLiteral("offer.send"), QT_TRANSLATE_NOOP("Commands", "Sent an offer") },
        { QStringLiteral("offer.withdraw"), QT_TRANSLATE_NOOP("Commands", "Withdrew an offer") },
        { QStringLiteral("people.import"), QT_TRANSLATE_NOOP("Commands", "Imported people") },
        { QStringLiteral("person.add"), QT_TRANSLATE_NOOP("Commands", "Added a person") },
        { QStringLiteral("person.away"), QT_TRANSLATE_NOOP("Commands", "Added days away") },
        { QStringLiteral("person.back"), QT_TRANSLATE_NOOP("Commands", "Removed days away") },
        { QStringLiteral("person.edit"), QT_TRANSLATE_NOOP("Commands", "Changed a person") },
        { QStringLiteral("person.leave"), QT_TRANSLATE_NOOP("Commands", "Marked a person as gone") },
        { QStringLiteral("person.return"), QT_TRANSLATE_NOOP("Commands", "Marked a person as back") },
        { QStringLiteral("person.train"), QT_TRANSLATE_NOOP("Commands", "Changed a training") },
        { QStringLiteral("scorecard.amend"), QT_TRANSLATE_NOOP("Commands", "Began an amendment") },
        { QStringLiteral("scorecard.draft"), QT_TRANSLATE_NOOP("Commands", "Wrote on a scorecard") },
        { QStringLiteral("scorecard.seen"), QT_TRANSLATE_NOOP("Commands", "Saw the other scorecards") },
        { QStringLiteral("scorecard.submit"), QT_TRANSLATE_NOOP("Commands", "Submitted a scorecard") },
        { QStringLiteral("setting.change"), QT_TRANSLATE_NOOP("Commands", "Changed a setting") },
        { QStringLiteral("workspace.create"), QT_TRANSLATE_NOOP("Commands", "Made the workspace") },
    };
    return words;
}

} // namespace

bool hasCommand(const QString &name) { return table().contains(name); }

QString command(const QString &name)
{
    const char *words = table().value(name, QT_TRANSLATE_NOOP("Commands", "Changed"));
    return QCoreApplication::translate("Commands", words);
}

} // namespace shortlist::words
